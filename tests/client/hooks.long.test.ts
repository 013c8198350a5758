import { expect, it } from 'vitest';
import { callFaulted } from './faulted.js';
import { KEY } from './stubbed.js';

it('the hook tells of 10,000 faulted calls what the server has seen, and holds no key', async () => {
  const { told, seen, events } = await callFaulted(10_000);
  expect(told.length).toBeGreaterThan(12_000);
  expect(told).toEqual(seen);
  expect(JSON.stringify(events)).not.toContain(KEY);
});
