import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';

/**
 * Where the code of a module of src/ or generated/ is in the built package.
 * @param path the module, as an absolute path
 * @param root folder of the project
 * @returns nothing for modules that the package does not have
 */
export function toBuiltPath(
  path: string,
  root: string,
  dist = join(root, 'dist'),
): string | undefined {
  const [folder = '', ...inner] = path.slice(root.length + 1).split(/[\\/]/);
  if (!path.startsWith(root) || !['src', 'generated'].includes(folder)) return undefined;
  const place = folder === 'src' ? inner : [folder, ...inner];
  const built = join(dist, ...place).replace(/\.ts$/, '.js');
  return existsSync(built) ? built : undefined;
}

/** Leads imports of src/ and generated/ to the built package, so that a suite runs on what users get. */
export function fromDist(root: string, dist?: string): Plugin {
  return {
    name: 'from-dist',
    enforce: 'pre',
    resolveId(specifier, importer) {
      if (!importer || !specifier.startsWith('.')) return undefined;
      return toBuiltPath(resolve(dirname(importer), specifier), root, dist);
    },
  };
}

/** The same for what a suite bundles itself, when it runs on the built package. */
export function bundledTarget(root: string): EsbuildPlugin {
  return {
    name: 'bundled-target',
    setup({ onResolve }) {
      if (process.env.TEST_TARGET !== 'dist') return;
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const built = toBuiltPath(resolve(resolveDir, path), root);
        return built ? { path: built } : undefined;
      });
    },
  };
}
