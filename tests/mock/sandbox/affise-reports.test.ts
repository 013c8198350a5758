import { beforeAll, describe, expect, it } from 'vitest';
import { at, createNetwork, type Network, type Row, rowsAt } from './affise-network.js';

let call: Network['call'];
let listConversions: Network['listConversions'];
beforeAll(async () => {
  ({ call, listConversions } = await createNetwork());
});

const REPORTED = { 'filter[date_from]': '2025-01-01', 'filter[date_to]': '2026-02-01', limit: 500 };

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
    expect(all).toHaveLength(200);
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
