import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Options of Node with which it runs TypeScript. */
export const TYPESCRIPT: readonly string[] = ['--import', require.resolve('tsx')];

/**
 * Path of a program that comes with a package of the project, to be run with this Node.
 * @param file its path inside the package
 */
export function resolveBin(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file);
}
