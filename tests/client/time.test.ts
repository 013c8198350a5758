import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromLocalStamp,
  fromWallSeconds,
  toLocalStamp,
  toWallSeconds,
} from '../../src/client/time.js';
import { dateToJalali, jalaliToDate } from '../../src/providers/affili/jalali.js';

const LAW = { seed: 20_261_120, numRuns: 300 };
const zones = [
  'UTC',
  'Europe/Moscow',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Pacific/Apia',
];
const instants = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => new Date(seconds * 1000));

describe('stamps', () => {
  const cases: [instant: string, zone: string, stamp: string][] = [
    ['2026-01-31T12:00:00Z', 'UTC', '2026-01-31 12:00:00'],
    ['2026-01-31T22:30:00Z', 'Europe/Moscow', '2026-02-01 01:30:00'],
    ['2026-07-01T00:00:00Z', 'America/New_York', '2026-06-30 20:00:00'],
    ['2020-05-24T21:37:44Z', 'UTC', '2020-05-24 21:37:44'],
    ['2020-06-01T00:00:00Z', 'Asia/Tehran', '2020-06-01 04:30:00'],
  ];
  it.each(cases)('%s in %s is %s, both ways', (instant, zone, stamp) => {
    expect(toLocalStamp(new Date(instant), zone)).toBe(stamp);
    expect(fromLocalStamp(stamp, zone).toISOString()).toBe(instant.replace('Z', '.000Z'));
  });

  it('need a zone: none would mean that of this machine', () => {
    const none = undefined as unknown as string;
    expect(() => toLocalStamp(new Date(0), none)).toThrow(RangeError);
    expect(() => fromLocalStamp('2026-01-31', none)).toThrow(RangeError);
  });

  it('of an instant lead back to it, but for the hour that a clock change repeats', () => {
    const law = fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
      const stamp = toLocalStamp(instant, zone);
      const back = fromLocalStamp(stamp, zone);
      expect(toLocalStamp(back, zone)).toBe(stamp);
      expect(Math.abs(back.getTime() - instant.getTime())).toBeLessThanOrEqual(3_600_000);
    });
    fc.assert(law, LAW);
  });

  it('in the repeated hour mean the first of the two', () => {
    expect(fromLocalStamp('2026-10-25 02:30:00', 'Europe/Berlin').toISOString()).toBe(
      '2026-10-25T00:30:00.000Z',
    );
  });

  it('may be days', () => {
    expect(fromLocalStamp('2026-01-31', 'Europe/Moscow').toISOString()).toBe(
      '2026-01-30T21:00:00.000Z',
    );
  });

  it.each([
    ['2026-01-31 12:00', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31T12:00:00', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31 12:00:00.123', '2026-01-31T12:00:00.123Z'],
    ['2026-01-31 12:00:00.5', '2026-01-31T12:00:00.500Z'],
    ['1960-01-31 12:00:00.250', '1960-01-31T12:00:00.250Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-12-31 23:59:59.999', '2026-12-31T23:59:59.999Z'],
  ])('may be written as %s', (stamp, instant) => {
    expect(fromLocalStamp(stamp, 'UTC').toISOString()).toBe(instant);
    expect(fromLocalStamp(stamp, 'Asia/Kathmandu').getTime() % 1000).toBe(
      new Date(instant).getTime() % 1000,
    );
  });

  it.each([
    '0000-00-00 00:00:00',
    '',
    'soon',
    '2026',
    '2026-01',
    '2026-1-1',
    '2026-13-01 00:00:00',
    '2026-00-10',
    '2026-01-00',
    '2026-02-30',
    '2026-02-30 10:00:00',
    '2025-02-29 00:00:00',
    '2026-04-31 23:59:59',
    '2026-01-31 24:00:00',
    '2026-01-31 12:60:00',
    '2026-01-31 12:00:61',
    '2026-01-31 12:00:00Z',
    '2026-01-31T12:00:00+03:00',
    '2026-01-31 12:00:00 ',
    '12026-01-31',
  ])('"%s" is refused', (text) => {
    expect(() => fromLocalStamp(text, 'UTC')).toThrow(new RangeError(`"${text}" is not a date`));
  });
});

it('the clock of a site as seconds leads back to the instant', () => {
  const law = fc.property(
    instants,
    fc.constantFrom('UTC', 'Europe/Moscow', 'Asia/Kathmandu'),
    (instant, zone) => {
      const back = fromWallSeconds(toWallSeconds(instant, zone), zone);
      expect(Math.abs(back.getTime() - instant.getTime())).toBeLessThanOrEqual(3_600_000);
      expect(toWallSeconds(back, zone)).toBe(toWallSeconds(instant, zone));
    },
  );
  fc.assert(law, LAW);
  expect(toWallSeconds(new Date('2021-09-14T11:00:00Z'), 'UTC')).toBe(1631617200);
  expect(fromWallSeconds(1631617200.25, 'UTC').toISOString()).toBe('2021-09-14T11:00:00.250Z');
  expect(() => fromWallSeconds(Number.NaN, 'UTC')).toThrow(RangeError);
});

describe('Jalali', () => {
  it.each([
    ['1399-01-17 12:46:38', '2020-04-05T08:16:38.000Z'],
    ['1399-02-10 19:30:50', '2020-04-29T15:00:50.000Z'],
    ['1403-12-30 00:00:00', '2025-03-19T20:30:00.000Z'],
  ])('%s is %s, both ways', (stamp, instant) => {
    expect(jalaliToDate(stamp).toISOString()).toBe(instant);
    expect(dateToJalali(new Date(instant))).toBe(stamp);
  });

  it('round trip', () => {
    const law = fc.property(instants, (instant) => {
      const stamp = dateToJalali(instant);
      expect(dateToJalali(jalaliToDate(stamp))).toBe(stamp);
    });
    fc.assert(law, LAW);
  });

  it('agrees with the calendar of Intl', () => {
    const persian = new Intl.DateTimeFormat('en-u-ca-persian', {
      timeZone: 'Asia/Tehran',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const law = fc.property(instants, (instant) => {
      const part = Object.fromEntries(
        persian.formatToParts(instant).map(({ type, value }) => [type, value]),
      );
      expect(dateToJalali(instant).slice(0, 10)).toBe(`${part.year}-${part.month}-${part.day}`);
    });
    fc.assert(law, LAW);
  });

  it('keeps the fraction of a second', () => {
    expect(jalaliToDate('1399-01-17 12:46:38.123').toISOString()).toBe('2020-04-05T08:16:38.123Z');
  });

  it.each([
    '2020-04-05',
    '1399-01-17',
    '1400-12-30 00:00:00',
    '1402-13-01 00:00:00',
    '1402-00-01 00:00:00',
    '1402-07-31 00:00:00',
    '1402-01-32 00:00:00',
    '1402-01-00 00:00:00',
    '0000-00-00 00:00:00',
    '9999-01-01 00:00:00',
    '1402-01-01 24:00:00',
    '1402-01-01 12:60:00',
  ])('"%s" is refused', (stamp) => {
    expect(() => jalaliToDate(stamp)).toThrow(RangeError);
  });
});
