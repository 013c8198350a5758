import { expect, it } from 'vitest';
import { run } from '../support/run.js';

it('every attack on the built package is held', { timeout: 1_200_000 }, async () => {
  const { code, stdout, stderr } = await run('scripts/attack.ts', ['--short']);
  expect(stderr).not.toContain('fell:');
  const rows = stdout.trim().split('\n').slice(2);
  expect(rows.length).toBeGreaterThanOrEqual(17);
  for (const row of rows) expect(row).toMatch(/ [1-9]\d* +[1-9]\d* +0$/);
  expect(code).toBe(0);
});

it('a service that gets what is not meant for it falls, and the exit code says so', async () => {
  const { code, stdout } = await run('scripts/attack.ts', ['no such attack']);
  expect([code, stdout]).toEqual([1, 'attack  tries  held  fell\n-------------------------\n']);
});
