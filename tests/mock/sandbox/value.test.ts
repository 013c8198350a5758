import { describe, expect, it } from 'vitest';
import { writeMoment } from '../../../src/mock/engines/sandbox/moment.js';
import { evaluate, type Scope, type World } from '../../../src/mock/engines/sandbox/value.js';

function createWorld(now: number): World {
  const none = () => {
    throw new Error('no rows here');
  };
  return { seed: 'a', now: () => now, resource: none, balance: none };
}

const NOON = Date.parse('2026-01-02T12:00:00Z');
const scope: Scope = { row: { id: 1895, time: NOON, rate: 100, empty: '', name: 'b' } };

describe('a declared value', () => {
  it.each([
    [
      'the first that is not empty',
      { first: ['/missing', '/empty', '/name', '/id'] as string[] },
      'b',
    ],
    ['nothing where all are empty', { first: ['/missing', '/empty'] }, null],
    ['the start of a day', { day: '/time' }, Date.parse('2026-01-02T00:00:00Z')],
    ['a number in another base', { base: 32, of: '/id' }, '1r7'],
  ])('is %s', (_, value, expected) => {
    expect(evaluate(createWorld(NOON), value, scope)).toBe(expected);
  });

  it('tells of each id that was sent whether it was found', () => {
    const asking: Scope = { input: () => [5, '6'], isFound: (id) => id === 5 };
    expect(evaluate(createWorld(NOON), { found: 'ids' }, asking)).toEqual({ 5: true, 6: false });
  });

  it('moves within its bounds, and only when its time has come', () => {
    const moved = { moved: '/rate', percent: 2, every: 'PT10M' };
    const at = (minutes: number) =>
      Number(evaluate(createWorld(NOON + minutes * 60_000), moved, scope));
    expect(at(9)).toBe(at(0));
    const values = Array.from({ length: 50 }, (_, step) => at(step * 10));
    expect(new Set(values).size).toBeGreaterThan(40);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(98);
    expect(Math.max(...values)).toBeLessThanOrEqual(102);
  });
});

describe('a moment without an example', () => {
  it.each([
    ['stamp', '2026-01-02 12:00:00'],
    ['day', '2026-01-02'],
    ['unix', NOON / 1000],
  ] as const)('is written in its form %s', (form, expected) => {
    expect(writeMoment(NOON, null, { zone: 'UTC', form })).toBe(expected);
  });
});
