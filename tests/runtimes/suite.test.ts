import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/contract/document.js';
import { run } from '../support/run.js';

const SUITE = 'tests/runtimes/suite.mjs';
const ALL_PASS = { code: 0, stderr: '', stdout: expect.stringMatching(/^14 passed, 0 failed\n$/) };

/** What `npm run test:runtimes` runs in other runtimes, here in this one. */
it('the built client holds in this runtime', async () => {
  expect(await run(SUITE, [])).toMatchObject(ALL_PASS);
});

/** What bundlers leave of a program that uses the package; each drops what it believes to have no effect. */
const BUNDLERS: Record<string, (entry: string, outDir: string) => Promise<unknown>> = {
  esbuild: (entry, outDir) =>
    esbuild({
      entryPoints: [entry],
      outdir: outDir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      minify: true,
      format: 'esm',
      external: ['node:*'],
      target: 'es2022',
    }),
  Vite: (entry, outDir) =>
    vite({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        minify: true,
        lib: { entry, formats: ['es'], fileName: () => 'suite.mjs' },
        rolldownOptions: { external: /^node:/ },
      },
    }),
};

it.each(Object.keys(BUNDLERS))('the client holds as %s packs it', async (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'bundled-'));
  try {
    await BUNDLERS[name]?.(join(packageRoot, SUITE), folder);
    expect(await run(join(folder, 'suite.mjs'), [])).toMatchObject(ALL_PASS);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
