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
beforeAll(async () => {
  ({ mock, call, statusOf } = await createNetwork());
});

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
    'of %s is listed, can be changed, and is listed as changed',
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
