import { createAffiliClient, unwrap } from 'affiliate-contracts/affili';
import { createAffiseClient } from 'affiliate-contracts/affise';
import { createMock } from 'affiliate-contracts/mock';
import { createPremiumExchangerClient } from 'affiliate-contracts/premium-exchanger';
import { afterEach, describe, expect, it } from 'vitest';

//#region sandbox
const providers = ['affise', 'affili', 'premium-exchanger'];
const mock = await createMock({ providers, sandbox: true });
afterEach(() => mock.sandbox.reset());

/** What a client needs to talk to one of them. */
const to = (provider: string) => ({
  baseUrl: `https://mock.example/${provider}`,
  fetch: (request: Request) => mock.fetch(request),
});
//#endregion

//#region sync
describe('a sync', () => {
  it('that breaks off goes on where it was, and has every conversion once', async () => {
    const client = createAffiseClient({ ...to('affise'), apiKey: 'k' });
    const changes = { date_from: '2025-10-01', limit: 20 };
    const rows = new Map<string, unknown>();
    let page = 1;
    const run = async (most: number) => {
      for await (const { items, next } of client.listConversions.pages(changes, { from: page })) {
        for (const row of items) rows.set(row.id, row);
        page = next;
        if (--most === 0) return;
      }
    };
    await run(2);
    expect(rows.size).toBe(40);
    await run(Number.POSITIVE_INFINITY);
    const all = [];
    for await (const { id } of client.listConversions.items(changes)) all.push(id);
    expect([...rows.keys()]).toEqual(all);
  });
});
//#endregion

//#region payout
describe('a payout', () => {
  it('whose response is lost is found, and not asked for again', async () => {
    let isLost = false;
    const client = createPremiumExchangerClient({
      ...to('premium-exchanger'),
      apiKey: 'k',
      async fetch(request) {
        const response = await mock.fetch(request);
        if (isLost) throw new TypeError('fetch failed');
        return response;
      },
    });
    isLost = true;
    const lost = await client.addPayout({ method_id: 5, account: 'U0000000' });
    isLost = false;
    expect(lost).toMatchObject({ ok: false, error: { carriedOut: 'unknown' } });

    const payouts = [];
    for await (const payout of client.getPayouts.items()) payouts.push(payout);
    expect(payouts).toMatchObject([{ account: 'U0000000', status: '0' }]);
    expect(unwrap(await client.getInfo()).data.balance).toBe('0');
    const again = await client.addPayout({ method_id: 5, account: 'U0000000' });
    expect(again).toMatchObject({ ok: false, error: { carriedOut: 'no' } });
  });
});
//#endregion

//#region status
describe('a conversion', () => {
  it('is decided a week later', async () => {
    const client = createAffiliClient({ ...to('affili'), accessId: 'k' });
    const made = await client.createConversion({
      type: 'buy',
      token: '00000000000000000000000000000000',
      aff_id: 'affili00000000000',
      referrer: '000000000000000000000000',
      external_id: 'order-1001',
      amount: 5000,
      commissions: [{ name: 'default', sub_amount: 5000 }],
    });
    const { id } = unwrap(made).data;
    const status = async () => unwrap(await client.findConversion({ id })).data.status;
    expect(await status()).toBe(0);
    mock.sandbox.of('affili').clock.advance('P7D');
    expect([1, 2]).toContain(await status());
  });
});
//#endregion
