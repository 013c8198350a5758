import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { fromDist } from './tests/support/dist.js';

const exclude = ['tests/lint/cases/**'];

export default defineConfig({
  test: {
    // Many tests wait for processes of their own.
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 60_000,
    hookTimeout: 90_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['tests/**/*.test.ts'],
          exclude,
          typecheck: {
            enabled: true,
            include: ['tests/types/**/*.test-d.ts'],
            tsconfig: 'tsconfig.json',
          },
        },
      },
      {
        extends: true,
        plugins: [fromDist(import.meta.dirname)],
        test: {
          name: 'dist',
          include: [
            'tests/{client,wire,contract,schema,server,mock,check,providers,cli,live,runtimes}/**/*.test.ts',
          ],
          env: { TEST_TARGET: 'dist' },
          // Node itself loads the package, as it does for users.
          server: { deps: { external: [/\/dist\/.*\.js$/] } },
        },
      },
    ],
  },
});
