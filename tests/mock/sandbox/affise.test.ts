import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../../src/mock/index.js';
import {
  type AffiseClient,
  createAffiseClient,
  unwrap,
} from '../../../src/providers/affise/index.js';
import { createResponseValidator } from '../../../src/schema/validate.js';

/** The sandbox of Affise with the client that users have; a response that breaks the contract fails the call. */
let mock: Mock;
let client: AffiseClient;
beforeAll(async () => {
  mock = await createMock({ providers: ['affise'], sandbox: true });
  client = createAffiseClient({
    baseUrl: 'https://affise.example.com',
    apiKey: '0',
    fetch: (request) => mock.fetch(request),
    validate: createResponseValidator('affise', { mode: 'throw' }),
  });
});

type Row = Record<string, unknown>;
type Call = (input: Row) => Promise<{ ok: boolean; response?: Response }>;

/** Calls an operation by its id; what it is and what it takes is known at run time only. */
async function call(id: string, input: Row = {}): Promise<Row> {
  const operation = (client as unknown as Record<string, Call>)[id];
  return unwrap((await operation?.(input)) as Parameters<typeof unwrap>[0]) as Row;
}

async function statusOf(id: string, input: Row): Promise<number | undefined> {
  const operation = (client as unknown as Record<string, Call>)[id];
  return (await operation?.(input))?.response?.status;
}

const at = (body: unknown, path: string): unknown =>
  path.split('.').reduce((value, name) => (value as Row)?.[name], body);
const rowsAt = (body: unknown, path: string) => Object.values(at(body, path) as object) as Row[];

const NEVER = '00000000000000000000000f';

describe('a row of a list', () => {
  it.each([
    ['listOffers', 'offers', 'id', 'getOffer', 'offer', {}, 99999],
    ['listAffiliates', 'partners', 'id', 'getAffiliate', 'partner', {}, 99999],
    ['listAdvertisers', 'advertisers', 'id', 'getAdvertiser', 'advertiser', {}, NEVER],
    ['listUsers', 'users', 'id', 'getUser', 'user', {}, NEVER],
    ['listTickets', 'tickets', 'id', 'getTicket', 'ticket', {}, '99999'],
    ['listAdvertiserInvoices', 'message', 'number', 'getAdvertiserInvoice', 'message', {}, 99999],
    [
      'listPayments',
      'payments',
      'id',
      'getPayment',
      'payment',
      { date_from: '2025-01-01', date_to: '2026-01-01' },
      99999,
    ],
    [
      'listConversions',
      'conversions',
      'id',
      'getConversion',
      'conversion',
      { date_from: '2025-01-01' },
      NEVER,
    ],
    ['listAdvertiserOffers', 'offers', 'id', 'getAdvertiserOffer', 'offer', {}, 99999],
  ])(
    'of %s can be got, and stands on one page only',
    async (list, items, id, get, item, input, unknown) => {
      const all = rowsAt(await call(list, { ...input, limit: 200 }), items);
      const pages: unknown[] = [];
      for (let page = 1; page <= Math.ceil(all.length / 3) && page < 8; page++) {
        const rows = rowsAt(await call(list, { ...input, limit: 3, page }), items);
        pages.push(...rows.map((row) => row[id]));
      }
      expect(all.length).toBeGreaterThan(3);
      expect(pages).toEqual(all.slice(0, pages.length).map((row) => row[id]));
      for (const row of all.slice(0, 3)) {
        expect(at(await call(get, { [id]: row[id] }), item)).toMatchObject({ [id]: row[id] });
      }
      expect(await statusOf(get, { [id]: unknown })).toBe(404);
    },
  );

  it('of listNews can be got', async () => {
    const [first] = rowsAt(await call('listNews', { limit: 1, skip: 1 }), 'items');
    const $id = at(first, '_id.$id');
    expect(await call('getNews', { id: $id })).toMatchObject({ news: first });
  });
});

const permissions = { general: { billing: { level: 'read' } } };
const pixel = {
  offer_id: 900,
  name: 'a',
  code: '<img src="https://example.com/">',
  code_type: 'image',
};
const rule = {
  offers: [900],
  affiliates: [610],
  action_type: 'block',
  sub: 'sub1',
  period: 'hour',
  goal1: '1',
  goal2: '2',
  kpi: 0.2,
  notify_manager: 0,
};
const person = { email: 'new@example.com', password: 'Example-00' };

describe('what was created', () => {
  afterEach(() => mock.sandbox.reset());

  it.each([
    [
      'Offer',
      { title: 'a', url: 'https://example.com/?c={clickid}', advertiser: true },
      'offer',
      { title: 'b' },
      ['listOffers', 'offers', {}],
    ],
    [
      'Affiliate',
      { ...person, login: 'a', country: 'DE' },
      'partner',
      { login: 'b' },
      ['listAffiliates', 'partners', {}],
    ],
    [
      'Advertiser',
      { title: 'a', email: person.email },
      'advertiser',
      { title: 'b' },
      ['listAdvertisers', 'advertisers', {}],
    ],
    [
      'User',
      {
        ...person,
        first_name: 'a',
        last_name: 'Lee',
        roles: ['ROLE_ADMIN'],
        type: 'common_manager',
      },
      'user',
      { first_name: 'b' },
      ['listUsers', 'users', {}],
    ],
    [
      'OfferCategory',
      { title: 'a' },
      'category',
      { title: 'b' },
      ['listOfferCategories', 'categories', {}],
    ],
    [
      'SmartlinkCategory',
      { name: 'a' },
      'data',
      { name: 'b' },
      ['listSmartlinkCategories', 'data', {}],
    ],
    [
      'Preset',
      { name: 'a', permissions, type: 'affiliate_manager' },
      'preset',
      { name: 'b', permissions },
      ['listPresets', 'presets', {}],
    ],
    ['Pixel', pixel, 'pixel', { ...pixel, name: 'b' }, ['listPixels', 'pixel', {}]],
    [
      'Postback',
      { pid: 610, url: 'https://example.com/a' },
      'postback',
      { pid: 610, url: 'https://example.com/b' },
      ['listPostbacks', 'postbacks', { partner_id: 610 }],
    ],
    ['KpiRule', rule, 'message', { ...rule, kpi: 0.4 }, ['listKpiRules', 'items', {}]],
  ] as const)(
    'by create%s is listed, changed by update%s and listed as changed',
    async (name, input, item, change, [list, items, filter]) => {
      const asked: Row = { ...input };
      if ('advertiser' in asked)
        asked.advertiser = rowsAt(await call('listAdvertisers'), 'advertisers')[0]?.id;
      const made = at(await call(`create${name}`, asked), item) as Row;
      const key = '_id' in made ? '_id' : 'id';
      const find = async () =>
        rowsAt(await call(list, filter), items).find((row) => row[key] === made[key]);
      const told =
        Object.keys(change).find((member) => (change as Row)[member] !== asked[member]) ?? '';
      expect(await find()).toMatchObject({ [told]: asked[told] });
      const changed = at(await call(`update${name}`, { ...change, id: made[key] }), item) as Row;
      expect(changed).toMatchObject({ [key]: made[key], [told]: (change as Row)[told] });
      expect(await find()).toMatchObject({ [told]: (change as Row)[told] });
    },
  );

  it.each([
    ['deletePreset', 'listPresets', 'presets', {}],
    ['deletePixel', 'listPixels', 'pixel', {}],
    ['deleteTrafficSource', 'listTrafficSources', 'sources', {}],
    ['deleteKpiRule', 'listKpiRules', 'items', {}],
    [
      'deletePayment',
      'listPayments',
      'payments',
      { date_from: '2025-01-01', date_to: '2026-01-01' },
    ],
    ['deleteSmartlinkCategory', 'listSmartlinkCategories', 'data', {}],
  ])('is gone after %s, and cannot be deleted again', async (remove, list, items, input) => {
    const [first, ...others] = rowsAt(await call(list, input), items);
    const id = first?._id ?? first?.id;
    await call(remove, { id });
    expect(rowsAt(await call(list, input), items)).toEqual(others);
    expect(await statusOf(remove, { id })).toBe(404);
  });
});

describe('writes with an effect beyond their row', () => {
  afterEach(() => mock.sandbox.reset());

  it('connect an affiliate to an offer and take it away again', async () => {
    const privacy = () => call('getOfferPrivacy', { id: 900 });
    await call('enableAffiliateForOffer', { offer_id: [900, 901], pid: 610 });
    expect(await privacy()).toMatchObject({ affiliates_enabled: [610], affiliates_disabled: [] });
    expect(await call('getAffiliate', { id: 610 })).toMatchObject({ partner: { offersCount: 2 } });
    await call('disableAffiliateForOffer', { offer_id: [900], pid: 610 });
    expect(await privacy()).toMatchObject({ affiliates_enabled: [], affiliates_disabled: [610] });
    await call('disableOffersForAffiliate', { id: 610 });
    expect(await call('getAffiliate', { id: 610 })).toMatchObject({ partner: { offersCount: 0 } });
  });

  it('change offers and affiliates in bulk', async () => {
    await call('updateOffers', { offer_id: [900, 901], status: 'suspended', privacy: 'private' });
    await call('updateAffiliates', { id: [610, 611], status: 'banned' });
    const suspended = rowsAt(await call('listOffers', { 'status[]': ['suspended'] }), 'offers');
    expect(suspended.map(({ id }) => id)).toEqual(expect.arrayContaining([900, 901]));
    const banned = rowsAt(await call('listAffiliates', { status: 'banned' }), 'partners');
    expect(banned.map(({ id }) => id)).toEqual(expect.arrayContaining([610, 611]));
  });

  it('count the offers of a SmartLink category', async () => {
    const [category] = rowsAt(await call('listSmartlinkCategories'), 'data');
    const count = () => call('getSmartlinkOfferCount', { id: category?._id });
    expect(await count()).toMatchObject({ data: { count: 0 } });
    await call('updateOffer', { id: 900, smartlink_categories: [category?._id] });
    expect(await count()).toMatchObject({ data: { count: 1 } });
  });

  it('delete postbacks of one offer and leave the others', async () => {
    for (const offer_id of [900, 901, undefined]) {
      await call('createPostback', {
        pid: 610,
        url: 'https://example.com/',
        ...(offer_id && { offer_id }),
      });
    }
    await call('deletePostbacksOfOffers', { 'ids[]': [901] });
    const left = rowsAt(await call('listPostbacks', { partner_id: 610 }), 'postbacks');
    expect(left.map(({ offer_id }) => offer_id)).toEqual(['900', null]);
  });

  it('tell of each payment whether it was there to be deleted', async () => {
    await expect(call('deletePayments', { ids: [1, 99999] })).resolves.toMatchObject({
      result: { 1: true, 99999: false },
    });
  });

  it('set the costs of a day once, and take them away by the same words', async () => {
    const cost = { offer_id: 900, affiliate_id: 610, date: '2026-01-01', sub8: 'a' };
    const list = async () =>
      rowsAt(await call('listAdCosts', { offer_id: 900 }), 'costs').filter(
        ({ sub8 }) => sub8 === 'a',
      );
    await call('setAdCost', { ...cost, costs: 1.5 });
    await call('setAdCost', { ...cost, costs: 2.5 });
    expect(await list()).toEqual([{ ...cost, costs: 2.5 }]);
    await call('deleteAdCost', cost);
    expect(await list()).toEqual([]);
  });

  it('close a ticket that an affiliate opened', async () => {
    await call('activateOffer', { offer_id: 900, comment: 'please' });
    const [ticket] = rowsAt(await call('listTickets', { limit: 1 }), 'tickets');
    expect(ticket).toMatchObject({
      description: 'please',
      offer: { id: 900 },
      partner: { id: 610 },
    });
    await call('updateOfferTicket', { id: ticket?.id, do: 'approve' });
    const closed = { status: 'closed', updated: '2026-01-01 00:00:00' };
    expect(await call('getTicket', { id: ticket?.id })).toMatchObject({ ticket: closed });
  });
});

const EVER = { date_from: '2025-01-01', limit: 1000 };
const REPORTED = { 'filter[date_from]': '2025-01-01', 'filter[date_to]': '2026-02-01', limit: 500 };
const listConversions = async (input: Row = {}) =>
  rowsAt(await call('listConversions', { ...EVER, ...input }), 'conversions');
const total = (rows: readonly Row[], path: string) =>
  Math.round(rows.reduce((sum, row) => sum + Number(at(row, path)), 0) * 100) / 100;

describe('filters of conversions', () => {
  let all: Row[];
  beforeAll(async () => {
    all = await listConversions();
  });

  it.each([
    [{ 'status[]': [2, 3] }, ({ status }) => status === 'pending' || status === 'declined'],
    [{ 'offer[]': [903] }, ({ offer_id }) => offer_id === 903],
    [{ 'partner[]': [611] }, ({ partner_id }) => partner_id === 611],
    [{ 'country[]': ['DE'] }, ({ country }) => country === 'DE'],
    [{ 'os[]': ['iOS'] }, ({ os }) => os === 'iOS'],
    [{ 'device[]': ['desktop'] }, ({ device_type }) => device_type === 'desktop'],
    [{ payouts_from: 8 }, ({ payouts }) => Number(payouts) >= 8],
    [{ revenue_to: 14 }, ({ revenue }) => Number(revenue) <= 14],
    [{ subid1: 'test1' }, ({ sub1 }) => sub1 === 'test1'],
    [{ date_to: '2025-12-10' }, ({ created_at }) => String(created_at) < '2025-12-11'],
    [{ date_from: '2025-12-20' }, ({ created_at }) => String(created_at) >= '2025-12-20'],
    [{ action_id: 'order-7' }, ({ action_id }) => action_id === 'order-7'],
  ] as [Row, (row: Row) => boolean][])(
    '%j gives what it says and all of it',
    async (filter, fits) => {
      const expected = all.filter(fits);
      expect(expected.length).toBeGreaterThan(0);
      expect(await listConversions(filter)).toEqual(expected);
    },
  );

  it('look back a week where no day is named', async () => {
    const recent = rowsAt(await call('listConversions', { limit: 1000 }), 'conversions');
    expect(recent).toEqual(all.filter(({ created_at }) => String(created_at) >= '2025-12-25'));
  });
});

const REPORTS = [
  'getReportByDate',
  'getReportByOffer',
  'getReportByAdvertiser',
  'getReportByAccountManager',
  'getReportByAffiliateManager',
  'getReportByAffiliate',
  'getReportByAffiliateAndDate',
  'getReportByCountry',
  'getReportByCity',
  'getReportByBrowser',
  'getReportByBrowserVersion',
  'getReportByOs',
  'getReportByOsVersion',
  'getReportByGoal',
  'getReportByDevice',
  'getReportByDeviceModel',
  'getReportByMobileCarrier',
  'getReportByConnectionType',
];

async function report(id: string, input: Row = {}): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page++) {
    const body = await call(id, { ...REPORTED, ...input, page });
    rows.push(...rowsAt(body, 'stats'));
    if (at(body, 'pagination.next_page') === undefined) return rows;
  }
}

describe('a report', () => {
  let all: Row[];
  beforeAll(async () => {
    all = await listConversions();
  });

  it.each(REPORTS)('%s sums up to the conversions and the clicks', async (id) => {
    const rows = await report(id);
    expect(new Set(rows.map(({ slice }) => JSON.stringify(slice))).size).toBe(rows.length);
    expect(total(rows, 'actions.total.count')).toBe(all.length);
    expect(total(rows, 'actions.total.charge')).toBe(total(all, 'revenue'));
    expect(total(rows, 'actions.total.revenue')).toBe(total(all, 'payouts'));
    expect(total(rows, 'traffic.raw')).toBe(600);
    for (const { actions } of rows) {
      const { total: sums, ...states } = actions as Record<string, Record<string, number>>;
      expect(sums?.charge).toBeCloseTo((sums?.revenue ?? 0) + (sums?.earning ?? 0), 2);
      expect(total(Object.values(states), 'count')).toBe(sums?.count);
    }
  });

  it('by hour and by sub counts the same conversions', async () => {
    const hours = await report('getReportByHour');
    expect(total(hours, 'actions.total.count')).toBe(all.length);
    const subs = await report('getReportBySub', { 'filter[offer][]': [903] });
    const offer = await listConversions({ 'offer[]': [903] });
    expect(total(subs, 'actions.total.count')).toBe(offer.length);
  });

  it('is filtered as the list is', async () => {
    const rows = await report('getReportByDate', {
      'filter[country][]': ['DE'],
      'not_offer_id[]': [903],
    });
    const german = all.filter(({ country }) => country === 'DE');
    const left = german.filter(({ offer_id }) => offer_id !== 903);
    expect(total(rows, 'actions.total.charge')).toBe(total(left, 'revenue'));
  });

  it('of one’s own has the slices that were asked for, in the order that was asked for', async () => {
    const input = {
      'slice[]': ['country', 'offer'],
      'order[]': ['total_count'],
      orderType: 'desc',
    };
    const rows = await report('getCustomReport', input);
    const counts = rows.map((row) => Number(at(row, 'actions.total.count')));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(Object.keys(rows[0]?.slice as Row).sort()).toEqual(['country', 'offer']);
    expect(total(rows, 'actions.total.count')).toBe(all.length);
  });

  it('turns round by orderType', async () => {
    const forth = await report('getReportByDate', { orderType: 'asc' });
    expect(await report('getReportByDate', { orderType: 'desc' })).toEqual(forth.toReversed());
  });
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
