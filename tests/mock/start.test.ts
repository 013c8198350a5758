import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { listProviders } from '../../src/contract/document.js';
import { createMock } from '../../src/mock/mock.js';

/** A mock is to be there at once: in a test file, in a watch run, on the command line. */
const { cache } = createRequire(import.meta.url);
const isPrismLoaded = () => Object.keys(cache).some((path) => path.includes('@stoplight'));

it('starts all providers within 300 ms', async () => {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const began = performance.now();
    const mock = await createMock({ providers: listProviders() });
    times.push(performance.now() - began);
    expect((await mock.fetch(new Request('http://mock.example/affili/nowhere'))).status).toBe(404);
  }
  expect(Math.min(...times)).toBeLessThan(300);
});

it('loads Prism only where values are made up', async () => {
  const mock = await createMock({ providers: ['affili'] });
  const ask = (prefer: string) =>
    mock.fetch(
      new Request('http://mock.example/api/merchants/conversions', {
        headers: { authorization: 'Bearer k', prefer },
      }),
    );
  expect((await ask('code=200')).status).toBe(200);
  expect(isPrismLoaded()).toBe(false);
  expect((await ask('dynamic=true')).status).toBe(200);
  expect(isPrismLoaded()).toBe(true);
});
