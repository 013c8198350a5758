import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../../src/mock/index.js';
import { type AuraClient, createAuraClient, unwrap } from '../../../src/providers/aura/index.js';
import {
  parseRatesJson,
  parseRatesTxt,
  parseRatesXml,
  type Rate,
} from '../../../src/providers/aura/rates/index.js';
import { createResponseValidator } from '../../../src/schema/validate.js';

/** The sandbox of aura with the client that users have; a response that breaks the contract fails the call. */
let mock: Mock;
let client: AuraClient;
beforeAll(async () => {
  mock = await createMock({ providers: ['aura'], sandbox: true });
  client = createAuraClient({
    apiKey: 'k',
    fetch: (request) => mock.fetch(request),
    validate: createResponseValidator('aura', { mode: 'throw' }),
  });
});
afterEach(() => mock.sandbox.reset());

const listExchanges = async (input = {}) =>
  Object.values(unwrap(await client.getExchanges(input)).data.items);
const listLinks = async (input = {}) =>
  Object.values(unwrap(await client.getLinks(input)).data.items);
const getInfo = async () => unwrap(await client.getInfo()).data;

describe('exchanges', () => {
  it('have their number in base 32, and stand under it', async () => {
    const { items } = unwrap(await client.getExchanges()).data;
    for (const [key, { id, user_hash }] of Object.entries(items)) {
      expect(key).toBe(String(id));
      expect(user_hash).toBe(id.toString(32));
    }
  });

  it('are those between two times', async () => {
    const all = await listExchanges();
    const [start_time, end_time] = [1_765_000_000, 1_766_500_000];
    const between = all.filter(({ time }) => time >= start_time && time <= end_time);
    expect(between.length).toBeGreaterThan(0);
    expect(await listExchanges({ start_time, end_time })).toEqual(between);
  });

  it('sum up to the balance, a new one an hour later', async () => {
    const sum = async () =>
      (await listExchanges()).reduce((total, { partner_reward }) => total + partner_reward, 0);
    expect((await getInfo()).balance).toBeCloseTo(await sum(), 2);
    const made = mock.sandbox.convert({ amount_give: 400 });
    expect((await listExchanges()).find(({ id }) => id === made.id)).toMatchObject({
      accrued: 0,
      partner_reward: 0,
    });
    mock.sandbox.clock.advance('PT1H');
    expect((await getInfo()).balance).toBeCloseTo(await sum(), 2);
  });
});

describe('links', () => {
  it('have a row for a day with clicks, one however many there are', async () => {
    const before = await listLinks();
    unwrap(await client.openReferralLink({ code: 'test' }));
    mock.sandbox.clock.advance('PT3H');
    mock.sandbox.click();
    const today = {
      id: 1_767_225_600,
      time: 1_767_225_600,
      date: '2026-01-01 00:00:00',
      user_hash: '6955b900',
    };
    expect((await listLinks()).toSorted((a, b) => b.id - a.id)[0]).toMatchObject(today);
    expect(await listLinks()).toHaveLength(before.length + 1);
    mock.sandbox.clock.advance('P1D');
    mock.sandbox.click();
    expect(await listLinks({ start_time: today.time })).toHaveLength(2);
  });
});

describe('rates', () => {
  const input = { code: 'test' };
  const summarize = (rates: readonly Rate[]) =>
    rates.map((one) => [one.from, one.to, one.in, one.out, one.city]);
  const json = async () =>
    summarize(parseRatesJson(JSON.stringify(unwrap(await client.exportRatesJson(input)))));

  it('are the same in all formats', async () => {
    const known = await json();
    expect(known).toHaveLength(4);
    expect(summarize(parseRatesXml(unwrap(await client.exportRatesXml(input))))).toEqual(known);
    expect(summarize(parseRatesTxt(unwrap(await client.exportRatesTxt(input))))).toEqual(known);
  });

  it('move with the clock, the same way again after a reset', async () => {
    const first = await json();
    mock.sandbox.clock.advance('PT9M');
    expect(await json()).toEqual(first);
    mock.sandbox.clock.advance('PT1M');
    const second = await json();
    expect(second).not.toEqual(first);
    mock.sandbox.reset();
    expect(await json()).toEqual(first);
    mock.sandbox.clock.advance('PT10M');
    expect(await json()).toEqual(second);
  });
});
