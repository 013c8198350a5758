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
import { packageRoot } from '../../src/contract/document.js';

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

/** @param parts files and folders of the project */
export function copyOfProject(parts: readonly string[]): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  const at = (path: string) => join(root, path);
  for (const part of parts) cpSync(join(packageRoot, part), at(part), { recursive: true });
  symlinkSync(join(packageRoot, 'node_modules'), at('node_modules'), 'junction');
  const read = (path: string) => readFileSync(at(path), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  return {
    root,
    at,
    read,
    write,
    edit: (path, change) => write(path, change(read(path))),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** Leaves a copy only some of the providers, where a small one shows as much as all, sooner. */
export function keepProviders(copy: ProjectCopy, ids: readonly string[]): void {
  copy.edit('redocly.yaml', (text) =>
    text.replace(/^ {2}([\w-]+): \{root: .*\n/gm, (line, id) => (ids.includes(id) ? line : '')),
  );
  const type = ids.map((id) => `'${id}'`).join(' | ');
  copy.edit('generated/providers.ts', (text) => text.replace(/= .*;/, `= ${type};`));
}
