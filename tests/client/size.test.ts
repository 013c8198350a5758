import { describe, expect, it } from 'vitest';
import { measureBundle, toOurSource } from '../../bench/client/sizes.js';

/** Budgets in bytes of a browser bundle with every operation, minified and gzipped, openapi-fetch included. */
describe('the client stays small', () => {
  it.each([
    ['affili', 6770],
    ['aura', 6770],
    ['premium-exchanger', 7540],
    ['premium-exchanger-v1', 7700],
    ['affise', 11_200],
  ])('%s within %i bytes', async (provider, budget) => {
    expect(await measureBundle(toOurSource(provider))).toBeLessThanOrEqual(budget);
  });

  it('does not carry what is not used: walks, calendars, rate parsers, validators', async () => {
    const whole = await measureBundle("export * from 'affiliate-contracts/affili'");
    const client = await measureBundle(toOurSource('affili'));
    expect(whole).toBeGreaterThan(client + 500);
  });
});
