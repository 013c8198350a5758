import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Folder of this package, also when it is installed as a dependency. */
export const packageRoot = dirname(
  createRequire(import.meta.url).resolve('affiliate-contracts/package.json'),
);

/** Where the built package has a provider's files, compressed into one, in place of specs/ and openapi.json. */
export function toArchivePath(provider: string): string {
  return join(packageRoot, 'dist/archives', `${provider}.json.br`);
}

const archives = new Map<string, Readonly<Record<string, string>>>();

/**
 * Reads a file of a provider, which the package has in an archive.
 * @param path in the project, with slashes
 * @returns nothing where neither has it
 */
export function readProviderFile(provider: string, path: string): string | undefined {
  const file = join(packageRoot, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : openArchive(provider)[path];
}

/** Where the files of a contract are. */
export interface Origin {
  /** Folder of the project; messages name files below it. */
  readonly root: string;
  /** Absolute path of the hand-written document that refers to all others. */
  readonly document: string;
  /** Absolute folder of what was generated from it, where there is one. */
  readonly generated?: string;
  /** The text of a file by its absolute path; nothing where there is none. */
  read(path: string): string | undefined;
}

/** Whose files are meant: a contract, or a provider of this package by its id. */
export type Owner = string | { readonly provider: string; readonly origin?: Origin | undefined };

/** Where the files of a contract are; those of this package, unless it says otherwise. */
export function toOrigin(owner: Owner): Origin {
  if (typeof owner === 'object' && owner.origin) return owner.origin;
  const provider = typeof owner === 'object' ? owner.provider : owner;
  return {
    root: packageRoot,
    document: join(packageRoot, 'specs', provider, 'openapi.yaml'),
    generated: join(packageRoot, 'generated', provider),
    read: (path) => readProviderFile(provider, toPathBelow(packageRoot, path)),
  };
}

/** Files that lie in folders as they are. */
export function createOrigin(places: Omit<Origin, 'read'>): Origin {
  return {
    ...places,
    read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
  };
}

/** The path from a folder, with slashes. */
export function toPathBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

function openArchive(provider: string): Readonly<Record<string, string>> {
  const path = toArchivePath(provider);
  const archive =
    archives.get(provider) ??
    (existsSync(path)
      ? (JSON.parse(brotliDecompressSync(readFileSync(path)).toString()) as Record<string, string>)
      : {});
  archives.set(provider, archive);
  return archive;
}
