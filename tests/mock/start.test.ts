import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { createMock } from '../../src/mock/mock.js';

/** Prism takes most of a second to load, so a mock that makes nothing up must not wait for it. */
const { cache } = createRequire(import.meta.url);
const isPrismLoaded = () => Object.keys(cache).some((path) => path.includes('@stoplight'));

it('a mock loads Prism only where values are made up', async () => {
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
