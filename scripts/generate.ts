/**
 * Writes generated/ from specs/: `npm run generate`. With `--check` it writes nothing and names the files that differ.
 * Exit codes: 0 fine, 1 a broken spec or stale files, 2 usage or environment.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { UnknownRecord } from '../src/client/record.js';
import { packageRoot } from '../src/contract/document.js';
import type { Bundle } from '../src/pipeline/bundle.js';
import { type Files, generate as generateFiles, renderProvider } from '../src/pipeline/generate.js';
import { declareTypes } from '../src/pipeline/types/declare.js';
import { ExpectedError } from '../src/support/error.js';
import { FINGERPRINT, fingerprintOf } from './support/fingerprint.js';
import { isMain } from './support/is-main.js';
import { listSpecRoots } from './support/spec-roots.js';

const HEADER = 'Generated from specs/ by `npm run generate`. Do not edit.';

/**
 * Brings generated/ up to date, or with `checkOnly` only names the files that are not.
 * @returns whether all is fine: the specs are sound, and nothing is stale where nothing may be written
 */
export async function generate(options: { checkOnly: boolean }): Promise<boolean> {
  const generation = {
    folder: packageRoot,
    roots: listSpecRoots(),
    output: 'generated',
    command: 'npm run generate',
    render: renderFiles,
    log: (line: string) => console.error(line),
  };
  return generateFiles(generation, options);
}

async function renderFiles(bundles: ReadonlyMap<string, Bundle>): Promise<Files> {
  const { homepage } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    homepage?: string;
  };
  const files: Files = new Map([
    ['generated/vocabulary.d.ts', await toSchemaTypes('specs/vocabulary.schema.yaml')],
    ['generated/sandbox.d.ts', await toSchemaTypes('specs/sandbox.schema.yaml')],
    ['schemas/vocabulary.schema.json', toEditorSchema('vocabulary', true)],
    ['schemas/sandbox.schema.json', toEditorSchema('sandbox', false)],
    ['generated/providers.ts', toProviderIds([...bundles.keys()])],
  ]);
  for (const [provider, bundle] of bundles) {
    const own = await renderProvider(provider, bundle, {
      header: HEADER,
      homepage,
      isPackaged: true,
    });
    for (const [name, text] of own) files.set(`generated/${provider}/${name}`, text);
  }
  files.set(FINGERPRINT, fingerprintOf(files));
  return files;
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

/**
 * A JSON Schema of the specs as the package brings it, for editors and for the lint rules.
 * @param isPartial whether it describes members that stand anywhere in a file, and not the file
 */
function toEditorSchema(name: string, isPartial: boolean): string {
  const text = readFileSync(join(packageRoot, 'specs', `${name}.schema.yaml`), 'utf8');
  const { $defs, ...head } = parse(text) as { $defs: UnknownRecord };
  const words = Object.keys($defs).filter((key) => key.startsWith('x-'));
  const properties = {
    ...Object.fromEntries(words.map((key) => [key, { $ref: `#/$defs/${key}` }])),
    // Data is none of its business.
    ...Object.fromEntries(
      ['value', 'example', 'examples', 'default', 'enum', 'const'].map((key) => [key, true]),
    ),
  };
  const everywhere = { properties, additionalProperties: { $ref: '#' }, items: { $ref: '#' } };
  return `${JSON.stringify({ ...head, ...(isPartial && everywhere), $defs })}\n`;
}

function toProviderIds(providers: readonly string[]): string {
  const ids = providers.map((provider) => `'${provider}'`);
  return `// ${HEADER}\nexport type ProviderId = ${ids.join(' | ')};\n`;
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
    return error instanceof ExpectedError ? error.exitCode : 1;
  }
}

if (isMain(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
