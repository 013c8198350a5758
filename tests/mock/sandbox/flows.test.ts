import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../../src/mock/index.js';
import { createAffiliClient, unwrap } from '../../../src/providers/affili/index.js';
import { createPremiumExchangerClient } from '../../../src/providers/premium-exchanger/index.js';

/** Whole flows of an integration against the sandbox, with the clients that users have. */
describe('the sandbox of Affili', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await createMock({ providers: ['affili'], sandbox: true });
  });
  afterEach(() => mock.sandbox.reset());
  const affili = () =>
    createAffiliClient({ accessId: 'k', fetch: (request) => mock.fetch(request) });
  const order = (external_id: string) => ({
    type: 'buy' as const,
    token: 't',
    aff_id: 'a',
    referrer: 'r',
    external_id,
    amount: 5000,
    commissions: [{ name: 'books', sub_amount: 5000 }],
  });

  it('finds, lists and changes a conversion that was made', async () => {
    const client = affili();
    const { token } = unwrap(await client.setCookie({ referrer: 'r' })).data;
    const made = unwrap(await client.createConversion({ ...order('order-a'), token })).data;
    expect(made).toMatchObject({ status: 0, amount: 5000, external_id: 'order-a' });
    expect(unwrap(await client.findConversion({ id: made.id })).data).toEqual(made);
    const listed = unwrap(await client.listConversions({ external_id: 'order-a' })).data;
    expect(listed).toEqual([made]);
    const changed = unwrap(await client.updateConversion({ id: made.id, status: 2 })).data;
    expect(changed).toEqual({ ...made, status: 2 });
    expect(unwrap(await client.findConversion({ id: made.id })).data).toEqual(changed);
  });

  it('refuses a second conversion with the same external id in the words of the contract', async () => {
    const client = affili();
    unwrap(await client.createConversion(order('order-b')));
    const second = await client.createConversion(order('order-b'));
    expect(second).toMatchObject({ ok: false, response: { status: 422 } });
    expect(unwrap(await client.listConversions({ external_id: 'order-b' })).data).toHaveLength(1);
  });

  it('has no conversion that was never made', async () => {
    const missing = await affili().findConversion({ id: 'zzzzz' });
    expect(missing).toMatchObject({ ok: false, response: { status: 404 } });
  });

  it('decides on what is pending a week later, and closes it after a month', async () => {
    const client = affili();
    const { id } = unwrap(await client.createConversion(order('order-c'))).data;
    const state = async () => {
      const { status, is_closed } = unwrap(await client.findConversion({ id })).data;
      return { status, is_closed };
    };
    mock.sandbox.clock.advance('P6D');
    expect(await state()).toEqual({ status: 0, is_closed: 0 });
    mock.sandbox.clock.advance('P1D');
    expect(await state()).toEqual({ status: expect.toBeOneOf([1, 2]), is_closed: 0 });
    mock.sandbox.clock.advance('P30D');
    expect((await state()).is_closed).toBe(1);
    const late = await client.updateConversion({ id, status: 1 });
    expect(late).toMatchObject({ ok: false, response: { status: 422 } });
  });

  it('filters by Gregorian moments what it shows in Jalali ones', async () => {
    const client = affili();
    mock.sandbox.clock.set('2026-02-01T12:00:00Z');
    const { id } = unwrap(await client.createConversion(order('order-d'))).data;
    const since = async (min_created_at: string) =>
      unwrap(await client.listConversions({ min_created_at })).data as { id: string }[];
    expect((await since('2026-02-01 15:30:00')).map((row) => row.id)).toEqual([id]);
    expect(await since('2026-02-01 15:30:01')).toEqual([]);
  });
});

describe.each(['2.7', '2.2'])('the sandbox of Premium Exchanger %s', (variant) => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await createMock({ providers: ['premium-exchanger'], sandbox: { variant } });
  });
  afterEach(() => mock.sandbox.reset());
  const exchanger = () =>
    createPremiumExchangerClient({
      baseUrl: 'https://exchange.example',
      apiKey: 'k',
      fetch: (request) => mock.fetch(request),
    });
  const balance = async () => Number(unwrap(await exchanger().getInfo()).data.balance);

  it('pays the whole balance once', async () => {
    const client = exchanger();
    const whole = await balance();
    expect(whole).toBeGreaterThan(10);
    const { payout_id } = unwrap(await client.addPayout({ method_id: 5, account: 'U1' })).data;
    expect(await balance()).toBe(0);
    const second = await client.addPayout({ method_id: 5, account: 'U1' });
    expect(second).toMatchObject({ ok: false, error: { kind: 'provider' } });
    const rows = [];
    for await (const row of client.getPayouts.items()) rows.push(row);
    expect(rows).toMatchObject([
      { id: String(payout_id), original_amount: String(whole), status: '0' },
    ]);
  });

  it('walks all clicks once, however small the pages', async () => {
    const ids: string[] = [];
    for await (const { id } of exchanger().getLinks.items({ limit: 7 })) ids.push(id);
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
  });

  it('lets a visitor come, exchange, and earn the partner a reward an hour later', async () => {
    const before = await balance();
    expect(mock.sandbox.click({ ip: '192.0.2.77' })).toMatchObject({ ip: '192.0.2.77' });
    mock.sandbox.convert({ amount_give: '1000', user_ip: '192.0.2.77' });
    mock.sandbox.convert({ amount_give: '1000', user_ip: '192.0.2.77' });
    const own = async () => {
      const found = unwrap(await exchanger().getExchanges({ ip: '192.0.2.77' })).data;
      const { items = [] } = Array.isArray(found) || !found ? {} : found;
      return Object.values(items);
    };
    expect((await own()).map((row) => row.exchange_success)).toEqual([0, 0]);
    mock.sandbox.clock.advance('PT2H');
    const rewards = (await own()).map((row) => Number(row.partner_reward));
    const sum = rewards.reduce((total, reward) => total + reward, 0);
    expect(await balance()).toBeCloseTo(before + sum, 8);
  });
});
