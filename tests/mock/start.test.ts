import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/contract/document.js';

/** Runs in a process of its own: what others have loaded stays loaded. */
const PROGRAM = `
  import { createRequire } from 'node:module';
  import { createMock } from 'affiliate-contracts/mock';
  const { cache } = createRequire(import.meta.url);
  const isPrismLoaded = () => Object.keys(cache).some((path) => path.includes('@stoplight'));
  const mock = await createMock({ providers: ['affili'] });
  const ask = async (prefer) => {
    const headers = { authorization: 'Bearer k', prefer };
    const url = 'http://mock.example/api/merchants/conversions';
    const { status } = await mock.fetch(new Request(url, { headers }));
    return [status, isPrismLoaded()];
  };
  console.log(JSON.stringify([await ask('code=200'), await ask('dynamic=true')]));`;

/** Prism takes most of a second to load, so a mock that makes nothing up must not wait for it. */
it('a mock loads Prism only where values are made up', () => {
  const args = ['--input-type=module', '--eval', PROGRAM];
  const printed = execFileSync(process.execPath, args, { cwd: packageRoot, encoding: 'utf8' });
  expect(JSON.parse(printed)).toEqual([
    [200, false],
    [200, true],
  ]);
});
