import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { UnknownRecord } from '../../src/client/record.js';
import { packageRoot } from '../../src/contract/document.js';
import { assertProviderId, fillTemplate, scaffoldSpec } from '../../src/pipeline/init/init.js';
import { ExpectedError } from '../../src/support/error.js';
import { toPascalCase } from '../../src/support/text.js';
import { formatInventory } from '../inventory/file.js';
import { listSpecRoots } from '../support/spec-roots.js';

const TEMPLATE = join(import.meta.dirname, 'template');

/**
 * Checks the id of a new provider.
 * @throws {ExpectedError} for an id that is malformed or taken
 */
export function checkName(id: string): void {
  assertProviderId(id);
  if (listSpecRoots().some(({ provider }) => provider === id)) {
    throw new ExpectedError(`there is a provider ${id} already, in specs/${id}/`);
  }
  const { exports } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    exports: UnknownRecord;
  };
  if (`./${id}` in exports || ['openapi', 'schemas'].includes(id)) {
    throw new ExpectedError(
      `affiliate-contracts/${id} is an entry of the package; take another name`,
    );
  }
  const taken = [`specs/${id}`, toProviderPath(id), toTestPath(id)].find((path) =>
    existsSync(join(packageRoot, path)),
  );
  if (taken) throw new ExpectedError(`${taken} exists already; remove it, or take another name`);
}

/** Files of a new provider by their path in the project: the spec, its facts, its entry point and a test. */
export function scaffold(id: string, date: string): Map<string, string> {
  const own = fillTemplate(TEMPLATE, id, date);
  return new Map([
    ...[...scaffoldSpec(id, date)].map(([path, text]): [string, string] => [
      `specs/${id}/${path}`,
      text,
    ]),
    [`specs/${id}/inventory.yaml`, formatInventory(id, FACTS)],
    ['redocly.yaml', addApi(readFileSync(join(packageRoot, 'redocly.yaml'), 'utf8'), id)],
    ['src/index.ts', addFactory(readFileSync(join(packageRoot, 'src/index.ts'), 'utf8'), id)],
    ['package.json', addExports(readFileSync(join(packageRoot, 'package.json'), 'utf8'), id)],
    [toProviderPath(id), own.get('provider.ts.txt') ?? ''],
    [toTestPath(id), own.get('test.ts.txt') ?? ''],
  ]);
}

/** Writes files below the project. */
export function writeFiles(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(packageRoot, path)), { recursive: true });
    writeFileSync(join(packageRoot, path), text);
  }
}

/** What the page of the sample would state. */
const FACTS = {
  operations: [
    {
      operation: 'GET /balance',
      parameters: { optional: ['currency'] },
      request: { currency: ['USD'] },
      members: ['status', 'data', 'balance', 'currency'],
      values: { status: ['ok'], balance: ['31.50'], currency: ['USD'] },
    },
  ],
};

function toProviderPath(id: string): string {
  return `src/providers/${id}/index.ts`;
}

function toTestPath(id: string): string {
  return `tests/providers/${id}.test.ts`;
}

/** The manifest with the keyword and the exports of one more provider, in the form of those that are there. */
function addExports(manifest: string, id: string): string {
  const content = JSON.parse(manifest) as {
    keywords: string[];
    exports: UnknownRecord;
    typesVersions: { '*': UnknownRecord };
  };
  const neighbour = listSpecRoots().find(({ provider }) => content.exports[`./${provider}`]);
  const form = neighbour && content.exports[`./${neighbour.provider}`];
  if (!form) throw new ExpectedError('package.json exports no provider; add one by hand');
  const { '*': types } = content.typesVersions;
  const own = renameIn(types[neighbour.provider], neighbour.provider, id);
  // Before what is not a provider's: the client's parts, and the schemas.
  const exports = insertBefore(
    insertBefore(content.exports, './client', [`./${id}`, renameIn(form, neighbour.provider, id)]),
    './schemas/*.json',
    [`./openapi/${id}.yaml`, `./generated/${id}/openapi.yaml`],
  );
  const keywords = content.keywords.toSpliced(content.keywords.indexOf('affiliate'), 0, id);
  const typesVersions = { '*': insertBefore(types, 'client', [id, own]) };
  return `${JSON.stringify({ ...content, keywords, exports, typesVersions }, null, 2)}\n`;
}

/** The record with one member more, before one that it has. */
function insertBefore(
  record: UnknownRecord,
  name: string,
  member: readonly [name: string, value: unknown],
): UnknownRecord {
  const members = Object.entries(record).flatMap((one) =>
    one[0] === name ? [member, one] : [one],
  );
  return Object.fromEntries(members);
}

/** The root entry with one factory more, in alphabetical order. */
function addFactory(entry: string, id: string): string {
  const own = `export { create${toPascalCase(id)}Client } from './providers/${id}/index.js';`;
  const lines = entry.trimEnd().split('\n');
  const first = lines.findIndex((line) => line.startsWith('export '));
  const places = lines
    .slice(first)
    .concat(own)
    .sort((a, b) => toPlace(a).localeCompare(toPlace(b)));
  return `${[...lines.slice(0, first), ...places].join('\n')}\n`;
}

/** `affise`, in the line that exports its factory. */
function toPlace(line: string): string {
  return /providers\/([^/]+)/.exec(line)?.[1] ?? '';
}

function renameIn(form: unknown, from: string, to: string): unknown {
  return JSON.parse(JSON.stringify(form).replaceAll(`/${from}`, `/${to}`));
}

/** The configuration with one line more, in alphabetical order; its comments and form stay. */
function addApi(config: string, id: string): string {
  const lines = config.split('\n');
  const isApi = (line: string) => /^ {2}[a-z][\w-]*: *\{root:/.test(line);
  const first = lines.findIndex(isApi);
  if (first < 0)
    throw new ExpectedError('redocly.yaml has no list of apis; add one provider by hand');
  const after = lines.findIndex(
    (line, index) => index >= first && (!isApi(line) || line.trim() > id),
  );
  lines.splice(after, 0, `  ${id}: {root: specs/${id}/openapi.yaml}`);
  return lines.join('\n');
}
