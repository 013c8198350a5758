import { describe, expect, it } from 'vitest';
import { api as affili } from '../../generated/affili/operations.js';
import { api as aura } from '../../generated/aura/operations.js';
import { api as premiumExchanger } from '../../generated/premium-exchanger/operations.js';
import { createClient, type UntypedClient } from '../../src/client/client.js';
import type { Api, Operation } from '../../src/client/operation.js';
import { CallError, type Failure, RAW_LENGTH, unwrap } from '../../src/client/result.js';
import type { PremiumExchangerClient } from '../../src/providers/premium-exchanger/index.js';
import { base, error, features, KEY, made, ok, stubbed, success } from './stubbed.js';

const html = '<html>Not here</html>';
const refusal = { status: 'error', errors: { id: ['is unknown'] } };
const textAt = (status: number, body: string | null, headers = {}) => {
  return () => new Response(body, { status, headers });
};
const jsonAt = (status: number, body: unknown) => textAt(status, JSON.stringify(body));

/** What a call of an operation of a provider comes to. */
function ask(api: Api, id: string, response: () => Response, input = {}) {
  return stubbed(api, response).client[id]?.(input);
}

describe('a response is a success', () => {
  it.each<[what: string, response: () => Response]>([
    ['under 200', jsonAt(200, success)],
    ['under 201', jsonAt(201, success)],
    ['without a content type', textAt(200, JSON.stringify(success))],
    ['behind a byte order mark', textAt(200, `\uFEFF${JSON.stringify(success)}`)],
  ])('%s', async (_, response) => {
    const result = await ask(affili, 'findConversion', response, { id: 'x' });
    expect(result).toMatchObject({ ok: true, data: success });
    expect(result?.response?.status).toBe(response().status);
  });

  it('with the text of an operation that returns text, also where it looks like JSON', async () => {
    const result = await ask(aura, 'exportRatesTxt', textAt(200, '[1]'), { code: 'c' });
    expect(result).toMatchObject({ ok: true, data: '[1]' });
  });

  it('with the digits of integers beyond doubles', async () => {
    const response = textAt(200, '{"status":"ok","id":12345678901234567890}');
    const result = await ask(affili, 'findConversion', response, { id: 'x' });
    expect(result).toMatchObject({ data: { id: '12345678901234567890' } });
  });

  it('whatever its body says, where the operation has no envelope', async () => {
    const rates = { rates: [], error: 1 };
    const result = await ask(aura, 'exportRatesJson', jsonAt(200, rates), { code: 'c' });
    expect(result).toMatchObject({ ok: true, data: rates });
    expect(await ask(aura, 'getInfo', jsonAt(200, rates))).toMatchObject(
      error({ kind: 'provider' }),
    );
  });
});

describe('a response without a body', () => {
  const answer = (more: Partial<Operation>) => ({
    ...made,
    operations: {
      answer: { method: 'DELETE', path: '/', safety: 'idempotent', ...more },
    } as const,
  });

  it.each<[status: number, body: string | null, operation: Partial<Operation>]>([
    [204, null, { empty: [204] }],
    [205, null, { empty: [204, 205] }],
    [200, '', { empty: [200] }],
    [202, '', { empty: [202], envelope: false }],
    [204, null, { empty: [204], response: 'text' }],
  ])('is a success under %i where the contract has none there', async (status, body, operation) => {
    const result = await ask(answer(operation), 'answer', textAt(status, body));
    expect(result).toMatchObject({ ok: true, data: undefined });
    expect(result?.response?.status).toBe(status);
  });

  it.each<[status: number, body: string | null, operation: Partial<Operation>]>([
    [204, null, {}],
    [200, '', {}],
    [200, '', { empty: [204] }],
  ])('is no success under %i where the contract has one there', async (status, body, operation) => {
    const result = await ask(answer(operation), 'answer', textAt(status, body));
    expect(result).toMatchObject(
      error({ kind: 'parse', message: `DELETE answer: HTTP ${status}: not JSON` }),
    );
  });

  it('is no success under a status that documents none but brings a body', async () => {
    const result = await ask(answer({ empty: [200] }), 'answer', jsonAt(200, { status: 'error' }));
    expect(result).toMatchObject(error({ kind: 'provider' }));
  });
});

describe('a response is a failure', () => {
  const find = 'GET findConversion: ';
  it.each<[what: string, response: () => Response, failure: Partial<Failure>]>([
    [
      'of the provider under 200',
      jsonAt(200, refusal),
      { kind: 'provider', message: 'id: is unknown', carriedOut: 'no', body: refusal },
    ],
    [
      'of the provider without a text',
      jsonAt(200, { status: 'error' }),
      { kind: 'provider', message: 'the service reports a failure', carriedOut: 'no' },
    ],
    [
      'of its status, with the text of the envelope',
      jsonAt(404, refusal),
      { kind: 'http', message: 'id: is unknown', carriedOut: 'no', status: 404, body: refusal },
    ],
    [
      'of its status, although the envelope reports a success',
      jsonAt(500, success),
      { kind: 'http', message: 'HTTP 500', carriedOut: 'unknown', status: 500, body: success },
    ],
    [
      'of its status, with HTML for a body',
      () => new Response(html, { status: 502, statusText: 'Bad Gateway' }),
      { kind: 'http', message: 'HTTP 502 Bad Gateway', carriedOut: 'unknown', body: html },
    ],
    [
      'of its status, without a body',
      textAt(501, '', { 'content-length': '0' }),
      { kind: 'http', message: 'HTTP 501', carriedOut: 'unknown', body: '' },
    ],
    [
      'to parse: HTML under 200',
      textAt(200, html, { 'content-type': 'text/html' }),
      { kind: 'parse', message: 'HTTP 200: not JSON', body: html },
    ],
    [
      'to parse: JSON cut short',
      textAt(200, '{"status":"o'),
      { kind: 'parse', message: 'HTTP 200: not JSON', body: '{"status":"o' },
    ],
    [
      'to parse: a bare word of JSON',
      jsonAt(200, 'ok'),
      { kind: 'parse', message: 'HTTP 200: not JSON', body: 'ok' },
    ],
    [
      'to parse: null',
      jsonAt(200, null),
      { kind: 'parse', message: 'HTTP 200: not JSON', body: null },
    ],
    [
      'to parse: JSON without a mark',
      jsonAt(200, { data: 1 }),
      { kind: 'parse', message: 'HTTP 200: neither success nor failure' },
    ],
  ])('%s', async (_, response, { message, ...failure }) => {
    const result = await ask(affili, 'findConversion', response, { id: 'x' });
    expect(result).toMatchObject(
      error({
        operation: 'findConversion',
        method: 'GET',
        attempts: 1,
        carriedOut: 'unknown',
        status: response().status,
        message: `${find}${message}`,
        raw: await response().text(),
        ...failure,
      }),
    );
    expect(result?.response?.status).toBe(response().status);
  });

  it.each([600, 999, 0])('of the status %i, which no Response can have', async (status) => {
    const strange = () => Object.defineProperty(new Response('{}'), 'status', { value: status });
    const odd = () => Object.defineProperty(strange(), 'ok', { value: false });
    const result = await ask(affili, 'findConversion', odd, { id: 'x' });
    expect(result).toMatchObject(error({ kind: 'http', status }));
    expect(result?.response?.ok).toBe(false);
    expect(() => result && unwrap(result)).toThrow(CallError);
  });

  it('of the provider, however deep its text lies', async () => {
    const depth = 4000;
    const text = `{"status":"error","errors":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(await ask(affili, 'findConversion', textAt(200, text), { id: 'x' })).toMatchObject(
      error({ kind: 'provider', message: `${find}…` }),
    );
  });

  it('of its own, where a length that is no number bounds the body', async () => {
    const { client } = stubbed(affili, ok, { maxResponseSize: Number.NaN });
    expect(await client.findConversion?.({ id: 'x' })).toMatchObject(error({ kind: 'size' }));
  });

  it('that keeps its text, cut where it is long', async () => {
    const page = `<html>${'x'.repeat(100_000)}`;
    const result = await ask(affili, 'findConversion', textAt(200, page), { id: 'x' });
    expect(result).toMatchObject(error({ kind: 'parse', raw: page.slice(0, RAW_LENGTH) }));
    expect(await result?.response?.text()).toBe(page);
  });

  it('with the code of the provider', async () => {
    const body = { error: '3', error_text: 'Method not supported' };
    expect(await ask(premiumExchanger, 'getInfo', jsonAt(200, body))).toMatchObject(
      error({ kind: 'provider', code: '3', message: 'GET getInfo: Method not supported', body }),
    );
  });

  it('with what the mock says of the request', async () => {
    const headers = {
      'x-mock-violations': '["limit is wrong: must be <= 500","\\u0444 is unknown"]',
    };
    const result = await ask(affili, 'findConversion', textAt(400, '{}', headers), { id: 'x' });
    expect(result).toMatchObject(
      error({
        message: `${find}HTTP 400; the mock says: limit is wrong: must be <= 500,ф is unknown`,
      }),
    );
  });

  it('where validate says what is wrong, and where it fails itself', async () => {
    const answer = (validate: () => string | undefined) => {
      const client: UntypedClient = createClient(
        affili as Api,
        {
          baseUrl: base,
          credentials: [KEY],
          fetch: async () => ok(),
          validate,
        },
        features,
      );
      return client.findConversion?.({ id: 'x' });
    };
    expect(await answer(() => undefined)).toMatchObject({ ok: true });
    expect(await answer(() => 'too old')).toMatchObject(
      error({ kind: 'parse', message: `${find}too old`, carriedOut: 'unknown' }),
    );
    const bug = () => {
      throw new RangeError('of the validation');
    };
    expect(await answer(bug)).toMatchObject(
      error({ kind: 'parse', cause: { name: 'RangeError', message: 'of the validation' } }),
    );
  });
});

/** A payout moves money: only a refusal that the contract knows may be taken for one. */
describe('the answer to addPayout', () => {
  const input = { method_id: 1, account: 'x' };
  const pay = (text: string) => ask(premiumExchanger, 'addPayout', textAt(200, text), input);

  it.each([
    '{"error":"1","error_text":"not enough money"}',
    '{"error":1,"error_text":"not enough money"}',
    '{"error":"2","error_text":"not enough money","data":[]}',
  ])('%s is a refusal: nothing was carried out', async (text) => {
    const message = 'POST addPayout: not enough money';
    expect(await pay(text)).toMatchObject(error({ kind: 'provider', carriedOut: 'no', message }));
  });

  it.each([
    '{"payout_id":33}',
    '{"error":false,"error_text":"","data":{"payout_id":33}}',
    '{"error":"","error_text":"","data":{"payout_id":33}}',
    '{"error":null,"data":{"payout_id":33}}',
    '{"error":{},"data":{"payout_id":33}}',
    '[]',
    '{}',
  ])('%s is neither refusal nor success: it may have been carried out', async (text) => {
    expect(await pay(text)).toMatchObject(
      error({
        kind: 'parse',
        carriedOut: 'unknown',
        message: 'POST addPayout: HTTP 200: neither success nor failure',
        body: JSON.parse(text),
        raw: text,
      }),
    );
  });

  it.each(['', '<html>', '{"error":0,"data"', 'null', '33'])(
    '%j is no answer at all: it may have been carried out',
    async (text) => {
      expect(await pay(text)).toMatchObject(
        error({ kind: 'parse', carriedOut: 'unknown', raw: text }),
      );
    },
  );
});

describe('the letters of a response', () => {
  const windows1251 = new Uint8Array([
    ...Buffer.from('{"status":"error","errors":["'),
    0xcd,
    0xe5,
    0xf2,
    ...Buffer.from('"]}'),
  ]);
  const respond = (type: string) => () =>
    new Response(windows1251, { headers: { 'content-type': type } });

  it('are those of the charset that it declares', async () => {
    const response = respond('application/json; charset=windows-1251');
    const result = await ask(affili, 'findConversion', response, { id: 'x' });
    expect(result).toMatchObject(error({ kind: 'provider', message: 'GET findConversion: Нет' }));
    expect(await result?.response?.text()).toContain('Нет');
  });

  it('are those of the XML declaration of a feed', async () => {
    const feed = Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rates/>', 'latin1');
    const response = () => new Response(Buffer.concat([feed, Buffer.from([0xcd, 0xe5, 0xf2])]));
    const result = await ask(aura, 'exportRatesXml', response, { code: 'c' });
    expect(result?.ok && result.data).toMatch(/Нет$/);
  });
});

describe('a redirect', () => {
  const to = (location: string) => new Response(null, { status: 302, headers: { location } });

  it('inside the service is followed, with the key', async () => {
    const { client, requests } = stubbed(affili, ({ url }) =>
      url.includes('moved') ? ok() : to(`/moved?from=${encodeURIComponent(url)}`),
    );
    expect(await client.listConversions?.()).toMatchObject({ ok: true });
    expect(requests[1]?.headers.get('authorization')).toBe(`Bearer ${KEY}`);
  });

  it('that is relative is resolved against the hop before', async () => {
    const way = ['/v2/store/start', 'one', '../two?a=1', '?b=2', '/three'];
    const { client, requests } = stubbed(affili, () => {
      const next = way[requests.length - 1];
      return next === undefined ? ok() : to(next);
    });
    expect(await client.listConversions?.()).toMatchObject({ ok: true });
    expect(requests.slice(1).map(({ url }) => url.replace('https://service.example', ''))).toEqual([
      '/v2/store/start',
      '/v2/store/one',
      '/v2/two?a=1',
      '/v2/two?b=2',
      '/three',
    ]);
  });

  it.each(['https://other.example/', '//other.example/', 'http://service.example/'])(
    'to %s is refused, and the key stays',
    async (location) => {
      const { client, requests } = stubbed(affili, () => to(location));
      expect(await client.listConversions?.()).toMatchObject(
        error({
          kind: 'http',
          status: 302,
          message: `GET listConversions: redirect to ${location} not followed`,
        }),
      );
      expect(requests).toHaveLength(1);
    },
  );

  it('of a POST is refused, so that nothing is sent twice', async () => {
    const { client, requests } = stubbed(affili, () => to('/elsewhere'));
    const call = client.setCookie?.({ referrer: 'r' });
    expect(await call).toMatchObject(error({ kind: 'http', status: 302, carriedOut: 'unknown' }));
    expect(requests).toHaveLength(1);
  });

  it('without an end is given up', async () => {
    const { client, requests } = stubbed(affili, () => to('/again'));
    expect(await client.listConversions?.()).toMatchObject(error({ kind: 'http', status: 302 }));
    expect(requests).toHaveLength(6);
  });

  it('is a success where the contract promises it, and is not followed', async () => {
    const location = 'https://www.example.com/?from=BTC';
    const { client, requests } = stubbed(aura, () => to(location));
    const visit = await client.openReferralLink?.({ code: 'c' });
    expect(visit).toMatchObject({ ok: true });
    expect(visit?.response?.headers.get('location')).toBe(location);
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['with a user', 'https://user:word@service.example/x'],
    ['to a scheme of another kind', 'javascript:alert(1)'],
  ])('%s is a response that is not followed', async (_, location) => {
    const { client, requests } = stubbed(affili, () => to(location));
    expect(await client.listConversions?.()).toMatchObject(
      error({
        kind: 'http',
        status: 302,
        message: `GET listConversions: redirect to ${location} not followed`,
      }),
    );
    expect(requests).toHaveLength(1);
  });

  it('without an address says so', async () => {
    const { client } = stubbed(affili, () => new Response(null, { status: 304 }));
    expect(await client.listConversions?.()).toMatchObject(
      error({
        kind: 'http',
        status: 304,
        message: 'GET listConversions: redirect to no address not followed',
      }),
    );
  });

  it('to an address that is none is a failure of its status', async () => {
    const { client } = stubbed(affili, () => to('http://[bad'));
    expect(await client.listConversions?.()).toMatchObject(error({ kind: 'http', status: 302 }));
  });
});

describe('http, the calls by method and path', () => {
  it.each([
    [500, ''],
    [200, ''],
    [404, 'null'],
    [502, '0'],
  ])('gives an error that is one, for %i with the body %j', async (status, body) => {
    const { client } = stubbed(premiumExchanger, textAt(status, body));
    const { http } = client as unknown as Pick<PremiumExchangerClient, 'http'>;
    const { data, error } = await http.GET('/api.html/get_info');
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(CallError);
  });
});
