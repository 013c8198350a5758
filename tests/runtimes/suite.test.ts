import { expect, it } from 'vitest';
import { run } from '../support/run.js';

/** What `npm run test:runtimes` runs in other runtimes, here in this one. */
it('the built client holds in this runtime', async () => {
  const { stdout, stderr } = await run('tests/runtimes/suite.mjs', []);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^\d+ passed, 0 failed\n$/);
});
