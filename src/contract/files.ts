import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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
