import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** Runs the tests of the guides on the source; in a project of yours the package is simply installed. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../.cache/vitest', import.meta.url)),
  resolve: {
    alias: [
      { find: 'affiliate-contracts/msw', replacement: source('mock/msw.ts') },
      { find: 'affiliate-contracts/mock', replacement: source('mock/index.ts') },
      { find: /^affiliate-contracts\/([\w-]+)$/, replacement: source('providers/$1/index.ts') },
    ],
  },
});
