import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { packageRoot } from '../../src/contract/document.js';
import type { HeyApi } from './hey-api.js';

export interface Sizes {
  readonly name: string;
  readonly affili: number;
  readonly affise: number;
}

/** Bytes of a source text bundled for browsers, minified and gzipped. */
export async function measureBundle(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: packageRoot, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // The package's own exports count, not where the compiler finds their source.
    tsconfigRaw: {},
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** A program of a user with every operation of a provider, from the package as it is built. */
export function toOurSource(provider: string): string {
  const name = provider.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `export { create${name}Client } from 'affiliate-contracts/${provider}'`;
}

export async function measureBundles({ folder }: HeyApi): Promise<Sizes[]> {
  const both = async (name: string, source: (provider: string) => string): Promise<Sizes> => ({
    name,
    affili: await measureBundle(source('affili')),
    affise: await measureBundle(source('affise')),
  });
  return [
    await both('openapi-fetch alone', () => "export { default } from 'openapi-fetch'"),
    await both(
      '@hey-api/openapi-ts',
      (provider) => `export * from '${join(folder, provider, 'index.ts')}'`,
    ),
    await both('affiliate-contracts', toOurSource),
  ];
}
