import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Path of a program that comes with a package of the project, to be run with this Node.
 * @param file its path inside the package
 */
export function programOf(name: string, file: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return join(dirname(manifest), file);
}
