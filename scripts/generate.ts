/**
 * Writes generated/ from specs/: `npm run generate`. With `--check` it writes nothing and names the files that differ.
 * Exit codes: 0 fine, 1 a broken spec or stale files, 2 usage.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCollection, isPair, isScalar, parse, stringify, Document as YamlDocument } from 'yaml';
import type { UnknownRecord } from '../src/client/record.js';
import { toApi } from '../src/contract/api.js';
import { toContract } from '../src/contract/contract.js';
import { type Document, packageRoot } from '../src/contract/document.js';
import { writeWhole } from '../src/support/files.js';
import { withScratchFolder } from '../src/support/scratch.js';
import { lintSpecs, listSpecRoots, runRedocly } from './redocly/run.js';
import { FINGERPRINT, fingerprintOf } from './support/fingerprint.js';
import { isMain } from './support/is-main.js';
import { readSandbox } from './support/sandbox.js';
import { declareClient } from './types/client.js';
import { declareModels, declareTypes } from './types/declare.js';
import { toTypeModel } from './types/model.js';

const HEADER = 'Generated from specs/ by `npm run generate`. Do not edit.';

/** Content of every generated file by its path below the project. */
type Files = Map<string, string>;

/**
 * Brings generated/ up to date, or with `checkOnly` only names the files that are not.
 * @returns whether all is fine: the specs are sound, and nothing is stale where nothing may be written
 */
export async function generate({ checkOnly }: { checkOnly: boolean }): Promise<boolean> {
  const [problems, files] = await Promise.all([
    lintSpecs(),
    renderFiles().catch((error: Error) => error),
  ]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length) {
    for (const { place, ruleId, message } of errors)
      console.error(`${place} ${ruleId}: ${message}`);
    console.error(`generate: ${errors.length} errors in specs/, nothing was written`);
    return false;
  }
  if (files instanceof Error) throw files;
  const stale = [...files]
    .filter(([path, text]) => readCurrent(path) !== text)
    .map(([path]) => path);
  if (checkOnly) {
    for (const path of stale) console.error(`${path} is stale; run \`npm run generate\``);
    return stale.length === 0;
  }
  for (const path of stale) writeWhole(join(packageRoot, path), files.get(path) ?? '');
  console.error(`generated/: ${files.size} files, ${stale.length} changed`);
  return true;
}

async function renderFiles(): Promise<Files> {
  const { homepage } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    homepage?: string;
  };
  const files: Files = new Map([
    ['generated/vocabulary.d.ts', await toSchemaTypes('specs/vocabulary.schema.yaml')],
    ['generated/sandbox.d.ts', await toSchemaTypes('specs/sandbox.schema.yaml')],
  ]);
  files.set('generated/providers.ts', toProviderIds());
  const bundles = await bundle();
  for (const { provider } of listSpecRoots()) {
    const folder = `generated/${provider}`;
    const document = bundles.get(provider) as Document;
    const contract = toContract(provider, document);
    files.set(`${folder}/openapi.yaml`, toYaml(document));
    // What programs load: parsing it takes a hundredth of the time.
    files.set(`${folder}/openapi.json`, `${JSON.stringify(document)}\n`);
    const wire = bundles.get(`${provider}-wire`);
    if (wire) files.set(`${folder}/openapi.wire.yaml`, toYaml(wire));
    const model = toTypeModel(contract);
    const models = await declareModels(model.document);
    files.set(`${folder}/schema.d.ts`, `// ${HEADER}\n${models}`);
    files.set(`${folder}/client.d.ts`, `// ${HEADER}\n${declareClient(contract, model, homepage)}`);
    files.set(`${folder}/operations.ts`, operationsText(contract));
    const sandbox = readSandbox(join(packageRoot, 'specs', provider));
    if (sandbox) files.set(`${folder}/sandbox.json`, `${JSON.stringify(sandbox)}\n`);
  }
  files.set(FINGERPRINT, fingerprintOf(files));
  return files;
}

/** Bundles every spec as authored, and those with virtual paths once more in their wire form, in one run of Redocly. */
async function bundle(): Promise<Map<string, Document>> {
  return withScratchFolder(async (folder) => {
    const path = (name: string) => join(folder, `${name}.json`);
    const decorators = { 'affiliate/wire-export': 'on' };
    const apis = listSpecRoots().flatMap(({ provider, root }) => {
      const absolute = join(packageRoot, root);
      const wire = `${provider}-wire`;
      return [
        [provider, { root: absolute, output: path(provider) }] as const,
        ...(hasVirtualPaths(provider)
          ? [[wire, { root: absolute, output: path(wire), decorators }] as const]
          : []),
      ];
    });
    const config = join(folder, 'redocly.yaml');
    const plugins = [join(packageRoot, 'scripts/redocly/plugin.mjs')];
    writeFileSync(config, stringify({ plugins, apis: Object.fromEntries(apis) }));
    const { code, stderr } = await runRedocly(['bundle', '--config', config]);
    if (code !== 0) throw new Error(`redocly bundle: ${stderr}`);
    return new Map(
      apis.map(([name]) => [name, JSON.parse(readFileSync(path(name), 'utf8')) as Document]),
    );
  });
}

/** To bundle the others a second time would take as long as the first. */
function hasVirtualPaths(provider: string): boolean {
  const folder = join(packageRoot, 'specs', provider);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (file) =>
      file.endsWith('.yaml') && /^\s*x-rpc:/m.test(readFileSync(join(folder, file), 'utf8')),
  );
}

function toYaml(document: Document): string {
  const yaml = new YamlDocument(document, { aliasDuplicateObjects: false });
  flattenShort(yaml.contents);
  return `# ${HEADER}\n${yaml.toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false })}`;
}

/** Longest collection on one line; without any, a third of a document is indentation. */
const SHORT = 80;

/**
 * Puts collections on one line where they are short and hold no others that are not.
 * @returns the length of the node on one line, Infinity where it takes several
 */
function flattenShort(node: unknown): number {
  if (isPair(node)) return flattenShort(node.key) + flattenShort(node.value) + ': '.length;
  if (!isCollection(node)) {
    const text = isScalar(node) ? `${node.value}` : '';
    return text.includes('\n') ? Number.POSITIVE_INFINITY : text.length;
  }
  let length = 0;
  for (const item of node.items) length += flattenShort(item) + ', '.length;
  node.flow = length <= SHORT;
  return node.flow ? length : Number.POSITIVE_INFINITY;
}

/** What a JSON Schema of the specs defines; as schemas of an empty document it becomes types the same way. */
async function toSchemaTypes(path: string): Promise<string> {
  const text = readFileSync(join(packageRoot, path), 'utf8');
  const { title, $defs } = parse(text.replaceAll('#/$defs/', '#/components/schemas/')) as {
    title: string;
    $defs: UnknownRecord;
  };
  const types = await declareTypes({
    openapi: '3.1.1',
    info: { title, version: '1.0.0' },
    paths: {},
    components: { schemas: $defs },
  });
  return `// ${HEADER}\n${types}`;
}

/** The table as source text: data and its type, nothing that runs. */
function operationsText(contract: ReturnType<typeof toContract>): string {
  const json = JSON.stringify(toApi(contract), null, 2).replace(/"([A-Za-z_]\w*)":/g, '$1:');
  return [
    `// ${HEADER}`,
    "import type { Api } from '../../src/client/operation.js';",
    '',
    `export const api = ${json} as const satisfies Api;\n`,
  ].join('\n');
}

function toProviderIds(): string {
  const ids = listSpecRoots().map(({ provider }) => `'${provider}'`);
  return `// ${HEADER}\nexport type ProviderId = ${ids.join(' | ')};\n`;
}

function readCurrent(path: string): string | undefined {
  try {
    return readFileSync(join(packageRoot, path), 'utf8');
  } catch {
    return undefined;
  }
}

/** @returns the exit code */
export async function main(args: string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown) {
    console.error(`generate: unknown option ${unknown}; there is only --check`);
    return 2;
  }
  try {
    return (await generate({ checkOnly: args.includes('--check') })) ? 0 : 1;
  } catch (error) {
    console.error(`generate: ${(error as Error).message}`);
    return 1;
  }
}

if (isMain(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
