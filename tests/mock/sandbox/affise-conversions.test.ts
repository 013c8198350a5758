import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Mock } from '../../../src/mock/index.js';
import {
  at,
  createNetwork,
  NEVER,
  type Network,
  person,
  type Row,
  rowsAt,
} from './affise-network.js';

let mock: Mock;
let call: Network['call'];
let statusOf: Network['statusOf'];
let listConversions: Network['listConversions'];
beforeAll(async () => {
  ({ mock, call, statusOf, listConversions } = await createNetwork());
});

/** The advertiser's own report of a conversion, which is no operation of the contract. */
async function postBack(query: Record<string, string>): Promise<unknown> {
  const response = await mock.fetch(
    new Request(`https://affise.example.com/postback?${new URLSearchParams(query)}`),
  );
  return response.json();
}

describe('a conversion', () => {
  afterEach(() => mock.sandbox.reset());

  const click = (members: Row = {}) => mock.sandbox.click({ offer_id: 900, pid: 610, ...members });

  it('keeps the usual value where a postback sends one that it can’t have', async () => {
    const query = { clickid: String(click().id), action_id: 'A9', sum: 'abc', status: '77' };
    const address = `https://affise.example.com/postback?${new URLSearchParams(query)}`;
    const response = await mock.fetch(new Request(address));
    const warnings = JSON.parse(response.headers.get('x-mock-warning') ?? '[]') as string[];
    expect(warnings).toEqual([
      expect.stringMatching(/^sum changes nothing: it must be/),
      expect.stringMatching(/^status changes nothing: it must be one of/),
    ]);
    const [made] = await listConversions({ action_id: 'A9' });
    expect(made).toMatchObject({ action_id: 'A9', status: 'confirmed' });
  });

  it('is not listed in a time zone that there is not', async () => {
    expect(
      await statusOf('listConversions', {
        timezone: 'Europe/Nowhere',
        date_from: '2025-01-01',
        date_to: '2026-01-01',
      }),
    ).toBe(400);
  });

  it('comes by the postback of the advertiser, with what the click had', async () => {
    const { id } = click({ sub1: 'a b', country: 'DE' });
    await expect(
      postBack({ clickid: String(id), action_id: 'A1', sum: '99', status: '2', goal: '2' }),
    ).resolves.toEqual({ status: 1 });
    const [offer] = rowsAt(await call('listOffers', { 'int_id[]': [900] }), 'offers');
    const payment = at(offer, 'payments.0') as Row;
    expect((await listConversions({ action_id: 'A1' }))[0]).toMatchObject({
      clickid: id,
      offer_id: 900,
      partner_id: 610,
      sub1: 'a b',
      country: 'DE',
      status: 'pending',
      sum: 99,
      goal_value: '2',
      payouts: payment.revenue,
      revenue: payment.total,
    });
  });

  it('is counted once per action id, and once per click without one', async () => {
    const clickid = String(click().id);
    await expect(postBack({ clickid, action_id: 'A1' })).resolves.toEqual({ status: 1 });
    await expect(postBack({ clickid, action_id: 'A1' })).resolves.toMatchObject({
      status: 2,
      message: 'Conversion exists',
    });
    await expect(postBack({ click_id: clickid })).resolves.toEqual({ status: 1 });
    await expect(postBack({ click_id: clickid })).resolves.toMatchObject({ status: 2 });
  });

  it('needs a click that happened', async () => {
    await expect(postBack({ clickid: NEVER })).resolves.toMatchObject({
      status: 2,
      message: 'Broken clickid',
    });
    await expect(postBack({ sum: '1' })).resolves.toMatchObject({ status: 2 });
  });

  it('is imported alone, in a list and by an affiliate, and refused where its action id is known', async () => {
    await call('importConversion', {
      offer: 900,
      pid: 611,
      action_id: 'I1',
      status: 'hold',
      created_at: '2025-12-30',
    });
    await call('importConversions', {
      list: [
        { offer: 901, pid: 612, action_id: 'I2' },
        { offer: 901, pid: 612, action_id: 'I3' },
      ],
    });
    await call('importAffiliateConversion', { offer: 902, action_id: 'I4', status: 'confirmed' });
    const made = (await listConversions()).filter(({ action_id }) =>
      String(action_id).startsWith('I'),
    );
    expect(
      made.map(({ action_id, offer_id, partner_id, status }) => [
        action_id,
        offer_id,
        partner_id,
        status,
      ]),
    ).toEqual([
      ['I4', 902, 610, 'confirmed'],
      ['I3', 901, 612, 'confirmed'],
      ['I2', 901, 612, 'confirmed'],
      ['I1', 900, 611, 'hold'],
    ]);
    expect(made.at(-1)).toMatchObject({ created_at: '2025-12-30 00:00:00' });
    expect(
      await statusOf('importConversion', { offer: 900, pid: 611, action_id: 'I1', status: 'hold' }),
    ).toBe(409);
    expect(
      await statusOf('importConversion', {
        offer: 99999,
        pid: 611,
        action_id: 'I9',
        status: 'hold',
      }),
    ).toBe(404);
  });

  it('is changed, also when only the advertiser’s are to be', async () => {
    const [one, other] = await listConversions({ limit: 2 });
    await call('editConversions', {
      ids: [one?.id, other?.id],
      status: 'declined',
      payouts: 5,
      comment: 'no',
    });
    const changed = { status: 3, payouts: 5, comment: 'no', earnings: Number(one?.revenue) - 5 };
    expect(await call('getConversion', { id: one?.id })).toMatchObject({ conversion: changed });
    const advertiser_id = at(one, 'advertiser.id');
    const edit = { ids: [one?.id], status: 'confirmed' };
    expect(await statusOf('editConversionsOfAdvertiser', { ...edit, advertiser_id: NEVER })).toBe(
      404,
    );
    await call('editConversionsOfAdvertiser', { ...edit, advertiser_id });
    expect(await call('getConversion', { id: one?.id })).toMatchObject({
      conversion: { status: 1 },
    });
  });

  it('is decided a week later, which a sync by day of change sees', async () => {
    await postBack({ clickid: String(click().id), action_id: 'A1', status: '2' });
    mock.sandbox.clock.advance('P7D');
    const changed = await listConversions({ update_from_date: '2026-01-08' });
    const decided = changed.find(({ action_id }) => action_id === 'A1');
    expect(decided?.status).toBeOneOf(['confirmed', 'declined']);
  });

  it('moves the balance of its affiliate, which a completed payment lowers', async () => {
    const { id } = at(
      await call('createAffiliate', { ...person, login: 'a', country: 'DE' }),
      'partner',
    ) as Row;
    const balance = async () => at(await call('getAffiliate', { id }), 'partner.balance.USD');
    expect(await balance()).toEqual({ balance: 0, hold: 0, available: 0 });
    await call('importConversion', { offer: 900, pid: id, action_id: 'B1', status: 'confirmed' });
    await call('importConversion', { offer: 900, pid: id, action_id: 'B2', status: 'hold' });
    const [offer] = rowsAt(await call('listOffers', { 'int_id[]': [900] }), 'offers');
    const payout = Number(at(offer, 'payments.0.revenue'));
    expect(await balance()).toEqual({ balance: payout * 2, hold: payout, available: payout });
    await call('createPayment', { aid: id, sum: payout, currency: 2 });
    const [payment] = rowsAt(
      await call('listPayments', { date_from: '2026-01-01', date_to: '2026-01-01', 'aid[]': [id] }),
      'payments',
    );
    await call('updatePayment', { id: payment?.id, status: 2 });
    expect(await balance()).toEqual({ balance: payout, hold: payout, available: 0 });
  });

  it('is told to the postbacks of its affiliate, that of the offer before that for all', async () => {
    const url = 'https://aff.example.com/?s={sub1}&st={status}&sum={sum}&d={date}&no={unknown}';
    await call('createPostback', { pid: 610, url });
    await call('createPostback', {
      pid: 610,
      offer_id: 901,
      status: 'confirmed',
      url: 'https://aff.example.com/own',
    });
    const first = String(click({ sub1: 'a b' }).id);
    await postBack({ clickid: first, action_id: 'A1', status: '2' });
    const own = String(click({ offer_id: 901 }).id);
    await postBack({ clickid: own, action_id: 'A2', status: '2' });
    await postBack({ clickid: own, action_id: 'A3', status: '1' });
    const { payouts } = (await listConversions({ action_id: 'A1' }))[0] ?? {};
    expect(mock.sandbox.outbox.list().map((one) => [one.url, one.state])).toEqual([
      [
        `https://aff.example.com/?s=a%20b&st=2&sum=${payouts}&d=2026-01-01%2000%3A00%3A00&no={unknown}`,
        'listed',
      ],
      ['https://aff.example.com/own', 'listed'],
    ]);
  });
});
