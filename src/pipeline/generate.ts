import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { toApi } from '../contract/api.js';
import { type Contract, toContract } from '../contract/contract.js';
import type { Document } from '../contract/document.js';
import { writeWhole } from '../support/files.js';
import { type Bundle, bundleSpecs } from './bundle.js';
import { formatProblem, lintSpecs } from './lint/lint.js';
import type { SpecRoot } from './specs.js';
import { declareClient } from './types/client.js';
import { declareModels } from './types/declare.js';
import { toTypeModel } from './types/model.js';

/** Content of every generated file by its path below the project. */
export type Files = Map<string, string>;

/** What a project generates, and from what. */
export interface Generation {
  /** Folder of the project; messages name files below it. */
  readonly folder: string;
  readonly roots: readonly SpecRoot[];
  /** How the command is called, for those who are told to run it. */
  readonly command: string;
  /** Makes the files out of the bundles. */
  render(bundles: ReadonlyMap<string, Bundle>): Promise<Files>;
  /** Takes what is said of the work, line by line. */
  log(line: string): void;
}

/**
 * Brings generated files up to date, or with `checkOnly` only names those that are not.
 * @returns whether all is fine: the specs are sound, and nothing is stale where nothing may be written
 */
export async function generate(
  { folder, roots, command, render, log }: Generation,
  { checkOnly }: { checkOnly: boolean },
): Promise<boolean> {
  const [problems, files] = await Promise.all([
    lintSpecs(folder),
    bundleSpecs(folder, roots)
      .then(render)
      .catch((error: Error) => error),
  ]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length) {
    for (const problem of errors) log(formatProblem(problem));
    log(`generate: ${errors.length} errors in specs/, nothing was written`);
    return false;
  }
  if (files instanceof Error) throw files;
  const stale = [...files]
    .filter(([path, text]) => readCurrent(join(folder, path)) !== text)
    .map(([path]) => path);
  if (checkOnly) {
    for (const path of stale) log(`${path} is stale; run \`${command}\``);
    return stale.length === 0;
  }
  for (const path of stale) writeWhole(join(folder, path), files.get(path) ?? '');
  log(`generated/: ${files.size} files, ${stale.length} changed`);
  return true;
}

function readCurrent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * The files of a provider by name.
 * @param header first line of each that takes comments
 * @param homepage address of the site with the reference, where there is one
 */
export async function renderProvider(
  provider: string,
  { document, wire, sandbox }: Bundle,
  { header, homepage }: { readonly header: string; readonly homepage?: string | undefined },
): Promise<Files> {
  const contract = toContract(provider, document);
  const model = toTypeModel(contract);
  const models = await declareModels(model.document);
  return new Map([
    ['openapi.yaml', toYaml(document, header)],
    // What programs load: parsing it takes a hundredth of the time.
    ['openapi.json', `${JSON.stringify(document)}\n`],
    ...(wire ? [['openapi.wire.yaml', toYaml(wire, header)] as const] : []),
    ['schema.d.ts', `// ${header}\n${models}`],
    ['client.d.ts', `// ${header}\n${declareClient(contract, model, homepage)}`],
    ['operations.ts', `// ${header}\n${toOperationsText(contract)}`],
    ...(sandbox ? [['sandbox.json', `${JSON.stringify(sandbox)}\n`] as const] : []),
  ]);
}

function toYaml(document: Document, header: string): string {
  return `# ${header}\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

/** The table as source text: data and its type, nothing that runs. */
function toOperationsText(contract: Contract): string {
  const json = JSON.stringify(toApi(contract), null, 2).replace(/"([A-Za-z_]\w*)":/g, '$1:');
  return [
    "import type { Api } from '../../src/client/operation.js';",
    '',
    `export const api = ${json} as const satisfies Api;\n`,
  ].join('\n');
}
