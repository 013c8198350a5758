import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../../src/mock/index.js';
import {
  createPremiumExchangerV1Client,
  unwrap,
} from '../../../src/providers/premium-exchanger-v1/index.js';
import { listen, type RunningServer } from '../../../src/server/listen.js';

/** The life of an order, what its partner earns by it, and the calls that tell of it. */
describe('the sandbox of Premium Exchanger v1', () => {
  let mock: Mock;
  let receiver: RunningServer;
  const received: { method: string; body: string }[] = [];
  beforeAll(async () => {
    mock = await createMock({ providers: ['premium-exchanger-v1'], sandbox: true });
    receiver = await listen(async (request) => {
      received.push({ method: request.method, body: await request.text() });
      return new Response();
    });
  });
  afterEach(() => {
    mock.sandbox.reset();
    received.length = 0;
  });
  afterAll(() => receiver.close());

  const client = () =>
    createPremiumExchangerV1Client({
      baseUrl: 'https://exchange.example',
      login: 'l',
      apiKey: 'k',
      fetch: (request) => mock.fetch(request),
    });
  const order = { direction_id: 12, calc_amount: 1000 };

  it('gives an order that was made back by its id, as a text there, and by its hash', async () => {
    const made = unwrap(await client().createBid({ ...order, api_id: 'a-1' })).data;
    expect(made).toMatchObject({ id: expect.any(Number), status: 'new', amount_give: '1000' });
    const { data: byHash } = unwrap(await client().getBid({ hash: made.hash }));
    expect(byHash).toEqual({ ...made, id: String(made.id) });
    expect(unwrap(await client().getBid({ id: made.id })).data).toEqual(byHash);
    const { data } = unwrap(await client().getExchanges({ id: String(made.id) }));
    expect(data).toMatchObject({ items: [{ api_id: 'a-1', exchange_success: 0 }] });
  });

  it('follows an order to its end, after which it can be neither paid nor cancelled', async () => {
    const { hash } = unwrap(await client().createBid(order)).data;
    expect(unwrap(await client().payBid({ hash })).data).toBe('payed');
    expect(unwrap(await client().payBid({ hash })).data).toBe('payed');
    expect(unwrap(await client().completeBid({ hash })).data).toBe('success');
    const refusals = [await client().payBid({ hash }), await client().cancelBid({ hash })];
    for (const result of refusals) {
      expect(result).toMatchObject({
        error: { code: '1', message: expect.stringContaining('no bid exists') },
      });
    }
    const { data } = unwrap(await client().getBid({ hash }));
    expect(data.api_actions).toMatchObject({ type: 'finished', cancel: 'disabled' });
  });

  it('credits the reward when an order is completed, and pays the whole balance out', async () => {
    const balance = async () => Number(unwrap(await client().getPartnerInfo()).data.balance);
    const before = await balance();
    const { id, hash } = unwrap(await client().createBid({ ...order, partner_id: 77 })).data;
    expect(await balance()).toBe(before);
    unwrap(await client().completeBid({ hash }));
    expect(await balance()).toBeCloseTo(before + 2, 6);
    const { data } = unwrap(await client().getPartnerExchanges({ id: String(id) }));
    expect(data).toMatchObject({ items: [{ accrued: 1, partner_reward: '2' }] });
    const { payout_id } = unwrap(
      await client().addPartnerPayout({ method_id: 5, account: 'U0000000' }),
    ).data;
    expect(await balance()).toBe(0);
    const { data: payouts } = unwrap(await client().getPartnerPayouts({ id: String(payout_id) }));
    expect(payouts).toMatchObject({ items: [{ status: '0', method_id: 5 }] });
    const again = await client().addPartnerPayout({ method_id: 5, account: 'U0000000' });
    expect(again).toMatchObject({ error: { code: 1 } });
  });

  it('takes an api_id once, and no direction that is unknown', async () => {
    unwrap(await client().createBid({ ...order, api_id: 'once' }));
    const twice = await client().createBid({ ...order, api_id: 'once' });
    expect(twice).toMatchObject({
      error: { code: '3', message: 'POST createBid: api id not unique' },
    });
    expect(await client().createBid({ ...order, direction_id: 99 })).toMatchObject({
      error: { code: '3' },
    });
    expect(unwrap(await client().getDirection({ direction_id: 99 })).data).toEqual([]);
  });

  it('finds a direction by its currencies, and the first one where nothing is asked for', async () => {
    const id = async (input: Parameters<ReturnType<typeof client>['getDirection']>[0]) => {
      const { data } = unwrap(await client().getDirection(input));
      return Array.isArray(data) ? undefined : data.id;
    };
    expect(await id({ currency_id_give: 6, currency_id_get: 8 })).toBe('15');
    expect(await id({ currency_id_give: 6 })).toBe('14');
    expect(await id({ currency_id_give: 5, currency_id_get: 9 })).toBeUndefined();
    expect(await id({ direction_id: 13 })).toBe('13');
    expect(await id({})).toBe('12');
  });

  it('takes the id where id and hash name different orders', async () => {
    const one = unwrap(await client().createBid(order)).data;
    const other = unwrap(await client().createBid(order)).data;
    const { data } = unwrap(await client().getBid({ id: one.id, hash: other.hash }));
    expect(data.hash).toBe(one.hash);
  });

  it('sends an empty array for a list without rows', async () => {
    expect(unwrap(await client().getExchanges({ id: '1' })).data).toEqual([]);
    expect(unwrap(await client().getPartnerLinks({ ip: '192.0.2.99' })).data).toEqual([]);
    expect(unwrap(await client().getPartnerPayouts()).data).toEqual([]);
  });

  it('leaves an order alone that is there already', async () => {
    const { id, hash } = unwrap(await client().createBid(order)).data;
    unwrap(await client().payBid({ hash }));
    const time = async () => {
      const { data } = unwrap(await client().getExchanges({ id: String(id) }));
      return Array.isArray(data) ? undefined : data.items[0]?.time;
    };
    const paid = await time();
    mock.sandbox.clock.advance('PT10M');
    unwrap(await client().payBid({ hash }));
    expect(await time()).toBe(paid);
  });

  it('posts each change of the status to the callback, and not the making', async () => {
    const callback_url = `${receiver.url}/callback`;
    const { id, hash } = unwrap(await client().createBid({ ...order, callback_url })).data;
    unwrap(await client().payBid({ hash }));
    unwrap(await client().payBid({ hash }));
    unwrap(await client().completeBid({ hash }));
    await mock.sandbox.outbox.settled();
    expect(received).toEqual([
      { method: 'POST', body: `bid_id=${id}&status=payed` },
      { method: 'POST', body: `bid_id=${id}&status=success` },
    ]);
  });
});
