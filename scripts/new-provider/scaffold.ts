import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/contract/document.js';
import { capitalize, toPascalCase } from '../../src/support/text.js';
import { inventoryText } from '../inventory/file.js';
import { specRoots } from '../redocly/run.js';

const template = join(dirname(fileURLToPath(import.meta.url)), 'template');

/** Thrown for a name that can't be a provider; the message says how to mend it. */
export class NameError extends Error {
  override readonly name = 'NameError';
}

/**
 * Checks the id of a new provider.
 * @throws {NameError} for an id that is malformed or taken
 */
export function checkName(id: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 40) {
    throw new NameError(
      `a provider is named in small letters and digits with dashes between, such as acme-network, not ${JSON.stringify(id)}`,
    );
  }
  if (specRoots().some(({ provider }) => provider === id)) {
    throw new NameError(`there is a provider ${id} already, in specs/${id}/`);
  }
  const { exports } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  if (`./${id}` in exports || id === 'openapi') {
    throw new NameError(`affiliate-contracts/${id} is an entry of the package; take another name`);
  }
  const taken = [`specs/${id}`, providerPath(id), testPath(id)].find((path) =>
    existsSync(join(packageRoot, path)),
  );
  if (taken) throw new NameError(`${taken} exists already; remove it, or take another name`);
}

/** Files of a new provider by their path in the project: the spec, its facts, its entry point and a test. */
export function scaffold(id: string, date: string): Map<string, string> {
  const title = id.split('-').map(capitalize).join(' ');
  const words: Record<string, string> = { id, Name: toPascalCase(id), Title: title, date };
  const filled = (path: string) =>
    readFileSync(join(template, path), 'utf8').replace(
      /__(id|Name|Title|date)__/g,
      (_, word: string) => words[word] ?? '',
    );
  const spec = readdirSync(join(template, 'spec'), { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(template, 'spec', path)).isFile())
    .sort();
  return new Map([
    ...spec.map((path): [string, string] => [`specs/${id}/${path}`, filled(`spec/${path}`)]),
    [`specs/${id}/inventory.yaml`, inventoryText(id, FACTS)],
    ['redocly.yaml', withApi(readFileSync(join(packageRoot, 'redocly.yaml'), 'utf8'), id)],
    [providerPath(id), filled('provider.ts.txt')],
    [testPath(id), filled('test.ts.txt')],
  ]);
}

/** Writes files below the project. */
export function write(files: ReadonlyMap<string, string>): void {
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

function providerPath(id: string): string {
  return `src/providers/${id}/index.ts`;
}

function testPath(id: string): string {
  return `tests/providers/${id}.test.ts`;
}

/** The configuration with one line more, in alphabetical order; its comments and form stay. */
function withApi(config: string, id: string): string {
  const lines = config.split('\n');
  const isApi = (line: string) => /^ {2}[a-z][\w-]*: *\{root:/.test(line);
  const first = lines.findIndex(isApi);
  if (first < 0) throw new NameError('redocly.yaml has no list of apis; add one provider by hand');
  const after = lines.findIndex(
    (line, index) => index >= first && (!isApi(line) || line.trim() > id),
  );
  lines.splice(after, 0, `  ${id}: {root: specs/${id}/openapi.yaml}`);
  return lines.join('\n');
}
