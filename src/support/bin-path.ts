import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Path of a program that comes with an installed package, to be run with this Node.
 * @param file its path inside the package
 * @throws {Error} where the package is not installed
 */
export function resolveBin(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file);
}
