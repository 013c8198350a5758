import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isFile, isFolder } from '../support/files.js';

/** The hand-written document of a provider. */
export interface SpecRoot {
  readonly provider: string;
  /** Absolute path of the document that refers to all others. */
  readonly root: string;
}

const FOLDERS = ['paths', 'webhooks', 'components', 'sandbox'];
const SIBLINGS = ['sources.yaml', 'sandbox.yaml'];

/**
 * The files that belong to a document: itself, and where it is an `openapi.yaml` in a folder of its own what stands there in
 * the form of the house. Whatever else lies beside is none of its business.
 * @returns absolute paths, sorted
 */
export function listSpecFiles(root: string): string[] {
  const folder = dirname(root);
  if (basename(root) !== 'openapi.yaml') return [root];
  const inside = FOLDERS.map((name) => join(folder, name))
    .filter(isFolder)
    .flatMap((path) =>
      readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
    )
    .filter((path) => path.endsWith('.yaml') && isFile(path));
  const beside = SIBLINGS.map((name) => join(folder, name)).filter(isFile);
  return [root, ...beside, ...inside].sort();
}
