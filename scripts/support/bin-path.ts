import { createRequire } from 'node:module';

export { resolveBin } from '../../src/support/bin-path.js';

/** Options of Node with which it runs TypeScript. */
export const TYPESCRIPT: readonly string[] = [
  '--import',
  createRequire(import.meta.url).resolve('tsx'),
];
