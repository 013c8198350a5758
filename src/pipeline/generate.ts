import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isCollection, isPair, isScalar, Document as YamlDocument } from 'yaml';
import { toContract } from '../contract/contract.js';
import type { Document } from '../contract/document.js';
import { ExpectedError } from '../support/error.js';
import { writeWhole } from '../support/files.js';
import { type Bundle, bundleSpecs } from './bundle.js';
import { formatProblem, lintSpecs } from './lint/lint.js';
import type { SpecRoot } from './specs.js';
import { type ClientOptions, renderClient } from './types/modules.js';

/** Content of every generated file by its path below the project. */
export type Files = Map<string, string>;

/** What a project generates, and from what. */
export interface Generation {
  /** Folder of the project; messages name files below it. */
  readonly folder: string;
  readonly roots: readonly SpecRoot[];
  /** What messages call the folder that is written to. */
  readonly output: string;
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
  { folder, roots, output, command, render, log }: Generation,
  { checkOnly }: { checkOnly: boolean },
): Promise<boolean> {
  const [problems, files] = await Promise.all([
    lintSpecs(folder, roots),
    bundleSpecs(folder, roots)
      .then(render)
      .catch((error: Error) => error),
  ]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length) {
    for (const problem of errors) log(formatProblem(problem));
    log(`generate: ${errors.length} errors in the specs, nothing was written`);
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
  const foreign = stale.find((path) => isForeign(path, [...files.keys()], folder));
  if (foreign) {
    throw new ExpectedError(
      `${foreign} was not written by this command; move it away, or choose another output`,
    );
  }
  for (const path of stale) writeFile(folder, path, files.get(path) ?? '');
  log(`${output}/: ${files.size} files, ${stale.length} changed`);
  return true;
}

/**
 * Whether a file stands where one is to be written, and lacks the head of those that are. JSON has no place for a head: it
 * is somebody else's where none of the files that come with it is there.
 */
function isForeign(path: string, paths: readonly string[], folder: string): boolean {
  const text = readCurrent(join(folder, path));
  if (text === undefined) return false;
  if (HEADED.test(path)) return !text.includes('Do not edit.');
  const beside = paths.filter((one) => HEADED.test(one) && dirname(one) === dirname(path));
  return beside.length > 0 && beside.every((one) => !existsSync(join(folder, one)));
}

const HEADED = /\.(ts|yaml)$/;

function writeFile(folder: string, path: string, text: string): void {
  try {
    writeWhole(join(folder, path), text);
  } catch (error) {
    throw new ExpectedError(`can't write ${path} (${(error as { code?: string }).code})`);
  }
}

function readCurrent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The files of a provider by name: its document in one piece, and its client. */
export async function renderProvider(
  provider: string,
  { document, wire, sandbox }: Bundle,
  options: ClientOptions,
): Promise<Files> {
  const contract = toContract(provider, document);
  const client = await renderClient(contract, options);
  return new Map([
    ['openapi.yaml', toYaml(document, options.header)],
    // What programs load: parsing it takes a hundredth of the time.
    ['openapi.json', `${JSON.stringify(document)}\n`],
    ...(wire ? [['openapi.wire.yaml', toYaml(wire, options.header)] as const] : []),
    ...client,
    ...(sandbox ? [['sandbox.json', `${JSON.stringify(sandbox)}\n`] as const] : []),
  ]);
}

function toYaml(document: Document, header: string): string {
  const yaml = new YamlDocument(document, { aliasDuplicateObjects: false });
  flattenShort(yaml.contents);
  return `# ${header}\n${yaml.toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false })}`;
}

/** Longest collection on one line; without any, a third of a document is indentation. */
const SHORT = 120;

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
