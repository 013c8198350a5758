import { describe, expect, it } from 'vitest';
import { api as affili } from '../../generated/affili/operations.js';
import { api as affise } from '../../generated/affise/operations.js';
import { api as aura } from '../../generated/aura/operations.js';
import { api as premiumExchanger } from '../../generated/premium-exchanger/operations.js';
import { createClient } from '../../src/client/client.js';
import { parseExactJson } from '../../src/client/json.js';
import type { Api } from '../../src/client/operation.js';
import { features } from './stubbed.js';

describe('parseExactJson', () => {
  const cases: [json: string, value: unknown][] = [
    ['{"id":12345678901234567890}', { id: '12345678901234567890' }],
    ['{"id":-12345678901234567890}', { id: '-12345678901234567890' }],
    ['[12345678901234567890,1]', ['12345678901234567890', 1]],
    ['12345678901234567890', '12345678901234567890'],
    ['{"id":9007199254740991}', { id: 9007199254740991 }],
    ['{"id":9007199254740993}', { id: '9007199254740993' }],
    ['{"money":190.40796039}', { money: 190.40796039 }],
    ['{"money":191190.40796039}', { money: 191190.40796039 }],
    ['{"rate":0.12345678901234567}', { rate: Number('0.12345678901234567') }],
    ['{"e":1e300,"f":12345678901234567E2}', { e: 1e300, f: Number('12345678901234567E2') }],
    [
      '{"text":"12345678901234567890, \\" 12345678901234567890"}',
      { text: '12345678901234567890, " 12345678901234567890' },
    ],
    ['{"12345678901234567890":1}', { '12345678901234567890': 1 }],
  ];
  it.each(cases)('corrupts no number of %s', (json, value) => {
    expect(parseExactJson(json)).toEqual(value);
  });

  it.each([
    '<html>',
    '',
    '{"a":',
    '12345678901234567890<',
    '[00000000000000000012]',
    '[12345678901234567890-1]',
  ])('leaves %j the text that it is', (text) => {
    expect(parseExactJson(text)).toBe(text);
  });

  it('keeps the digits behind a text with quotes and escapes in it', () => {
    const text = 'a "\\" 12345678901234567890 \\\\" \\u0022\n';
    const json = `[${JSON.stringify(text)},12345678901234567890,${JSON.stringify('\\')},12345678901234567890]`;
    expect(parseExactJson(json)).toEqual([
      text,
      '12345678901234567890',
      '\\',
      '12345678901234567890',
    ]);
  });

  /** Quadratic work would outlast the test, and a stack as deep as a text is long would not be there. */
  it.each<[what: string, json: string, isJson: boolean]>([
    ['digits', `[${'1'.repeat(2_000_000)}]`, true],
    ['digits and a letter', `${'1'.repeat(2_000_000)}x`, false],
    ['digits and points', '1234567890123456.'.repeat(120_000), false],
    ['a text without an end', `[1234567890123456789,"${'\\"'.repeat(1_000_000)}`, false],
    ['a long text', `[1234567890123456789,"${'a'.repeat(10_000_000)}"]`, true],
    ['a long text of escapes', `[1234567890123456789,"${'\\/'.repeat(5_000_000)}"]`, true],
  ])('reads the worst texts in time linear to their length: %s', (_, json, isJson) => {
    expect(typeof parseExactJson(json)).toBe(isJson ? 'object' : 'string');
  });

  it('is how money reaches the caller as it was sent', async () => {
    const fetch = async () =>
      new Response('{"error":0,"data":{"balance":190.40796039,"id":12345678901234567890}}');
    const config = { baseUrl: 'https://example.com', credentials: ['k'], fetch };
    const client = createClient(premiumExchanger, config, features);
    const result = await client.getInfo?.();
    const data = { balance: 190.40796039, id: '12345678901234567890' };
    expect(result).toMatchObject({ ok: true, data: { data } });
  });
});

describe('an input of natural values', () => {
  /** Query and body of the request, or the message of the failure. */
  async function sent(which: Api, id: string, input: object, timeZone?: string) {
    let url = '';
    const client = createClient(
      which,
      {
        baseUrl: 'https://example.com',
        timeZone,
        credentials: ['k'],
        fetch: async (request) => {
          url = `${decodeURIComponent(new URL(request.url).search)} ${decodeURIComponent(await request.text())}`;
          return new Response('{}');
        },
      },
      features,
    );
    const result = await client[id]?.({ ...input });
    return url || (result?.ok === false ? result.error.message : '');
  }
  const noon = new Date('2026-03-21T12:34:56Z');

  it('writes a Date as unix seconds for aura', async () => {
    expect(await sent(aura, 'getLinks', { start_time: noon })).toContain('start_time=1774096496');
  });

  it('writes a Date on the clock of Tehran for Affili, and flags as 1 and 0', async () => {
    const url = await sent(affili, 'listConversions', {
      min_created_at: noon,
      is_closed: true,
      checked_out: false,
    });
    expect(url).toContain('min_created_at=2026-03-21 16:04:56&is_closed=1&checked_out=0');
  });

  it('writes a Date as a day in the zone of the network for Affise', async () => {
    const late = new Date('2026-03-21T22:30:00Z');
    const input = { filter: { date_from: late, date_to: '2026-03-31', country: ['US', 'CA'] } };
    const url = await sent(affise, 'getReportByDate', input, 'Europe/Moscow');
    expect(url).toContain(
      'filter[date_from]=2026-03-22&filter[date_to]=2026-03-31&filter[country][]=US&filter[country][]=CA',
    );
  });

  it('writes a Date as day, month and year where the service reads it so', async () => {
    const url = await sent(
      affise,
      'listReferralPayments',
      { date_from: new Date('2026-03-21T22:30:00Z'), date_to: '31-03-2026' },
      'Europe/Moscow',
    );
    expect(url).toContain('date_from=22-03-2026&date_to=31-03-2026');
  });

  it('writes a Date as the shifted seconds of the site for Premium Exchanger', async () => {
    const url = await sent(premiumExchanger, 'getLinks', { start_time: noon }, 'Europe/Moscow');
    expect(url).toContain(`start_time=${1774096496 + 3 * 3600}`);
  });

  it.each([
    [
      'a Date without the zone of the site',
      premiumExchanger,
      'getLinks',
      { start_time: noon },
      /timeZone/,
    ],
    [
      'a Date that is none',
      affili,
      'listConversions',
      { min_created_at: new Date(Number.NaN) },
      /min_created_at can't be sent: the Date is invalid/,
    ],
    [
      'a Date where none is wanted',
      affili,
      'listConversions',
      { external_id: noon },
      /takes no Date/,
    ],
    ['NaN', affili, 'listConversions', { min_amount: Number.NaN }, /min_amount can't be sent/],
    [
      'null in a query',
      affili,
      'listConversions',
      { external_id: null },
      /external_id can't be sent: null/,
    ],
    [
      'undefined inside',
      affise,
      'getReportByDate',
      { filter: { date_from: undefined } },
      /filter\[date_from\]/,
    ],
    [
      'NaN inside JSON',
      affili,
      'updateConversion',
      { id: 'x', commissions: [{ sub_amount: Number.NaN }] },
      /commissions\[0\]\[sub_amount\]/,
    ],
    [
      'undefined inside JSON',
      affili,
      'updateConversion',
      { id: 'x', commissions: [undefined] },
      /commissions\[0\]/,
    ],
    ['a path that is missing', affili, 'findConversion', {}, /id is missing/],
  ] as const)('with %s fails and names the place', async (_, which, id, input, message) => {
    expect(await sent(which, id, input)).toMatch(message);
  });
});
