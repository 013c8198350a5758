import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../contract/document.js';
import { ExpectedError } from '../../support/error.js';
import { makeFolder } from '../../support/files.js';
import { capitalize, toPascalCase } from '../../support/text.js';

const TEMPLATE = join(packageRoot, 'templates/spec');

/**
 * Checks the id of a provider, which becomes the name of a folder, a client and of environment variables.
 * @param where said before what is wrong, such as the folder that has it
 * @throws {ExpectedError} for an id that is malformed
 */
export function assertProviderId(id: string, where = ''): void {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length <= 40) return;
  throw new ExpectedError(
    `${where}a provider is named in small letters and digits with dashes between, such as acme-network, not ${JSON.stringify(id)}`,
  );
}

/** The texts of a template by path, with the words of a provider in their places. */
export function fillTemplate(folder: string, id: string, date: string): Map<string, string> {
  const words: Record<string, string> = { id, Name: toPascalCase(id), Title: toTitle(id), date };
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return new Map(
    paths.map((path) => [
      path,
      readFileSync(join(folder, path), 'utf8').replace(
        /__(id|Name|Title|date)__/g,
        (_, word: string) => words[word] ?? '',
      ),
    ]),
  );
}

function toTitle(id: string): string {
  return id.split('-').map(capitalize).join(' ');
}

/** The hand-written files of a new provider by path below its folder: one operation that passes as it is. */
export function scaffoldSpec(id: string, date: string): Map<string, string> {
  return fillTemplate(TEMPLATE, id, date);
}

/**
 * The configuration of a project with providers of its own.
 * @param specs folder with a folder for each provider
 * @param output the same for what is generated
 */
export function writeProjectConfig(specs: string, output: string): string {
  return [
    '# yaml-language-server: $schema=./node_modules/affiliate-contracts/schemas/config.schema.json',
    '# A folder for each provider stands in these two: what people write, and what `generate` makes of it.',
    `specs: ${specs}`,
    `output: ${output}`,
    '',
  ].join('\n');
}

/**
 * Writes files that must not be there yet.
 * @throws {ExpectedError} one line, where one is there already, or can't be written; then none was written over
 */
export function writeNew(folder: string, files: ReadonlyMap<string, string>): void {
  const taken = [...files.keys()].find((path) => existsSync(join(folder, path)));
  if (taken) throw new ExpectedError(`${taken} exists already; remove it, or take another name`);
  for (const [path, text] of files) {
    try {
      makeFolder(dirname(join(folder, path)));
      writeFileSync(join(folder, path), text, { flag: 'wx' });
    } catch (error) {
      throw new ExpectedError(`can't write ${path} (${(error as { code?: string }).code})`);
    }
  }
}
