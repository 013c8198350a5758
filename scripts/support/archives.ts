import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Folder of the project. */
const root = join(import.meta.dirname, '../..');

/** What only the tests and the generator look at. */
const UNUSED = /^specs\/[^/]+\/(?:inventory[^/]*|sandbox(?:\/[^/]+)?)\.yaml$/;
/** What is generated for programs; not every provider has all of it. */
const GENERATED = ['openapi.json', 'sandbox.json'];

/**
 * Writes for each provider what programs of the package read of it, the hand-written files to name their lines and the
 * document as JSON, as one compressed file. Loose they would be the greater part of the package.
 * @see readProviderFile, which reads it
 */
export function writeArchives(): void {
  for (const entry of readdirSync(join(root, 'specs'), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = `specs/${entry.name}`;
    const paths = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !UNUSED.test(path))
      .sort();
    const generated = GENERATED.map((name) => `generated/${entry.name}/${name}`);
    const files = [...paths, ...generated.filter((path) => existsSync(join(root, path)))].map(
      (path) => [path, readFileSync(join(root, path), 'utf8')],
    );
    const target = join(root, 'dist/archives', `${entry.name}.json.br`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, brotliCompressSync(JSON.stringify(Object.fromEntries(files))));
  }
}
