import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listProviders, packageRoot } from '../../src/contract/document.js';

/** Parts of the project in a temporary folder, with its packages, so that a test may change or break them. */
export interface ProjectCopy {
  readonly root: string;
  at(path: string): string;
  read(path: string): string;
  /** Writes a file, and the folders above it. */
  write(path: string, text: string): void;
  edit(path: string, change: (text: string) => string): void;
  remove(): void;
}

/**
 * @param parts files and folders of the project
 * @param only providers that the copy has, where a small one shows as much as all, sooner. Default: all
 */
export function copyOfProject(parts: readonly string[], only?: readonly string[]): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  const at = (path: string) => join(root, path);
  const foreign = listProviders().filter((id) => only && !only.includes(id));
  const unwanted = new Set(
    foreign.flatMap((id) => ['specs', 'generated'].map((room) => join(packageRoot, room, id))),
  );
  for (const part of parts) {
    const filter = (path: string) => !unwanted.has(path);
    cpSync(join(packageRoot, part), at(part), { recursive: true, filter });
  }
  symlinkSync(join(packageRoot, 'node_modules'), at('node_modules'), 'junction');
  const read = (path: string) => readFileSync(at(path), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const copy: ProjectCopy = {
    root,
    at,
    read,
    write,
    edit: (path, change) => write(path, change(read(path))),
    remove: () => rmSync(root, { recursive: true }),
  };
  if (only) keepProviders(copy, only);
  return copy;
}

/** What the pipeline needs to run in a copy. */
export const PIPELINE = [
  ...['specs', 'generated', 'schemas', 'scripts', 'src', 'templates'],
  ...['package.json', 'redocly.yaml'],
];

/** Takes other providers out of the lists of a copy. */
function keepProviders(copy: ProjectCopy, ids: readonly string[]): void {
  copy.edit('redocly.yaml', (text) =>
    text.replace(/^ {2}([\w-]+): \{root: .*\n/gm, (line, id) => (ids.includes(id) ? line : '')),
  );
  const type = ids.map((id) => `'${id}'`).join(' | ');
  copy.edit('generated/providers.ts', (text) => text.replace(/= .*;/, `= ${type};`));
}
