import { describe, expect, it } from 'vitest';
import type { LiveTarget } from '../../scripts/support/live-target.js';
import { check } from '../../src/check/live/check.js';
import { formatSource } from '../../src/check/reporters/text.js';

/** The contract suite against a live service: a test for each operation that could be called. */
export async function liveSuite({ contract, baseUrl, settings, key }: LiveTarget): Promise<void> {
  const { outcomes } = await check(contract, { ...settings, baseUrl, key: key() });
  for (const { operation, skipped } of outcomes) {
    if (skipped !== undefined) console.error(`not called: ${operation}, ${skipped}`);
  }
  describe(`${contract.provider} at ${baseUrl}`, () => {
    it.each(outcomes.filter(({ skipped }) => skipped === undefined))(
      '$operation',
      ({ findings }) => {
        const broken = findings.filter(({ severity }) => severity === 'error');
        expect(
          broken.map((one) => `${one.rule} at ${one.at}: ${one.message} (${formatSource(one)})`),
        ).toEqual([]);
      },
    );
  });
}
