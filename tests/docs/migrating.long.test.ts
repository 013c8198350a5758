import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageRoot, toDocumentPath } from '../../src/contract/document.js';
import { GUIDES } from '../../src/docs/facts/guides.js';
import { type Surroundings, surroundings } from './around.js';
import { finished, runProgram, writeConfigFor } from './programs.js';

/** Needs what `node scripts/setup.mjs compare` installs. */
const tools = join(packageRoot, 'tools/compare/node_modules');

let around: Surroundings;
beforeAll(async () => {
  around = await surroundings();
});
afterAll(() => around?.remove());

it('the client that hey-api generates runs as the guide on migrating has it, and prints the same', async () => {
  const { folder, env } = around;
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const config = writeConfigFor(folder, folder);
  cpSync(join(GUIDES, 'migrating/hey-api-before.ts'), join(folder, 'before.ts'));
  const generate = [join(tools, '@hey-api/openapi-ts/bin/run.js'), '-i', toDocumentPath('affili')];
  const generated = await finished(process.execPath, [...generate, '-o', join(folder, 'affili')]);
  expect(generated.code).toBe(0);
  const before = await runProgram(join(folder, 'before.ts'), config, env);
  const after = await runProgram(join(GUIDES, 'migrating/hey-api-after.mts'), config, env);
  expect(before).toMatchObject({ code: 0, stdout: after.stdout });
}, 60_000);
