import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { api as affili } from '../../generated/affili/operations.js';
import { api as aura } from '../../generated/aura/operations.js';
import { api as premiumExchanger } from '../../generated/premium-exchanger/operations.js';
import { type ClientConfig, createClient, type UntypedClient } from '../../src/client/client.js';
import { formBody, readStreams } from '../../src/client/forms.js';
import type { Api } from '../../src/client/operation.js';
import { RAW_LENGTH, type Result } from '../../src/client/result.js';

const KEY = 'sesame-0000-key';
const base = 'https://service.example/base';
const success = { status: 'ok', error: 0 };

/** A client whose requests are kept and answered here. */
function stubbed(api: Api, answer: (request: Request) => Response | Promise<Response> = ok) {
  const requests: Request[] = [];
  const config: ClientConfig = {
    baseUrl: `${base}/`,
    key: KEY,
    retry: { retries: 0 },
    fetch: async (request) => {
      requests.push(request.clone());
      return answer(request);
    },
  };
  return { client: createClient(api, config), requests };
}

const ok = () => Response.json(success);

async function sent(api: Api, id: string, input?: Record<string, unknown>, headers = {}) {
  const { client, requests } = stubbed(api);
  const result = await client[id]?.(input, { headers });
  const [request] = requests;
  if (!request) throw new Error(`nothing was sent: ${JSON.stringify(result)}`);
  const { method, url } = request;
  const body = await request.text();
  return { line: `${method} ${url.replace(base, '')}`, headers: request.headers, body };
}

/** An operation of each kind of body that no provider has today. */
const made: Api = {
  provider: 'made',
  forms: formBody,
  files: readStreams,
  key: { in: 'header', name: 'API-Key' },
  envelope: { success: { pointer: '/status', values: ['ok'] }, message: ['/message'] },
  operations: {
    search: {
      method: 'POST',
      path: '/{network}/offers/{id}',
      safety: 'read',
      body: ['application/json'],
      query: ['page', 'sort'],
      answer: 'json',
    },
    upload: {
      method: 'POST',
      path: '/files',
      safety: 'unsafe',
      body: ['application/x-www-form-urlencoded', 'multipart/form-data'],
      answer: 'json',
    },
    plainForm: {
      method: 'PUT',
      path: '/plain',
      safety: 'idempotent',
      body: ['application/x-www-form-urlencoded'],
      answer: 'json',
    },
  },
};

describe('a request', () => {
  it('carries the key in its header, after its prefix', async () => {
    const { line, headers } = await sent(affili, 'findConversion', { id: 'eroxr' });
    expect(line).toBe('GET /api/merchants/conversions/eroxr');
    expect(headers.get('authorization')).toBe(`Bearer ${KEY}`);
    expect((await sent(made, 'plainForm')).headers.get('api-key')).toBe(KEY);
  });

  it('carries the key in its query, and in no header', async () => {
    const { line, headers } = await sent(aura, 'getInfo');
    const query = `api_action=pp&method=get_info&api_key=${KEY}`;
    expect(line).toBe(`GET /service/partner/api.php?${query}`);
    expect(JSON.stringify([...headers])).not.toContain(KEY);
  });

  it('carries no key where none is needed', async () => {
    const { line, headers } = await sent(aura, 'exportRatesXml', { code: 'c' });
    expect(line).toBe('GET /service/export/xml/c');
    expect([...headers]).toEqual([]);
  });

  it('carries no key where none was given', async () => {
    const requests: Request[] = [];
    const fetch = async (request: Request) => {
      requests.push(request);
      return ok();
    };
    await createClient(aura, { baseUrl: base, fetch }).getInfo?.();
    await createClient(affili, { baseUrl: base, fetch }).listConversions?.();
    expect(requests[0]?.url).not.toContain('api_key');
    expect(requests[1]?.headers.has('authorization')).toBe(false);
  });

  it('goes to the true address of an operation that the query selects', async () => {
    const { line } = await sent(premiumExchanger, 'getLinks', { limit: 5 });
    expect(line).toBe(`POST /api.html?api_action=pp&method=get_links&api_key=${KEY}`);
  });

  it('writes input of a GET into the query, beside what selects', async () => {
    const { line } = await sent(aura, 'getLinks', {
      start_time: 1,
      end_time: undefined,
      filter: { a: [2] },
    });
    expect(line).toContain('?api_action=pp&method=get_links&start_time=1&filter[a][]=2&api_key=');
  });

  it('writes a form', async () => {
    const input = { start_time: 0, ip: '192.0.2.1', deep: { flag: true, list: ['a b', 'ü'] } };
    const { headers, body } = await sent(premiumExchanger, 'getExchanges', input);
    expect(headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(body).toBe(
      'start_time=0&ip=192.0.2.1&deep%5Bflag%5D=1&deep%5Blist%5D%5B%5D=a+b&deep%5Blist%5D%5B%5D=%C3%BC',
    );
  });

  it('writes an empty form', async () => {
    expect(await sent(premiumExchanger, 'getPayouts')).toMatchObject({ body: '' });
  });

  it('writes JSON as it is, null and all', async () => {
    const input = {
      id: 'x',
      amount: '10',
      note: null,
      commissions: [{ name: 'é', sub_amount: 1 }],
    };
    const { line, headers, body } = await sent(affili, 'updateConversion', input);
    const { id: _, ...members } = input;
    expect(line).toBe('POST /api/merchants/conversions/x');
    expect(headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(body)).toEqual(members);
  });

  it('parts input into path, query and body', async () => {
    const input = { network: 'n', id: 7, page: 2, sort: { id: 'asc' }, name: 'x', tags: [1] };
    const { line, body } = await sent(made, 'search', input);
    expect(line).toBe('POST /n/offers/7?page=2&sort[id]=asc');
    expect(JSON.parse(body)).toEqual({ name: 'x', tags: [1] });
  });

  it('becomes multipart when there is a file', async () => {
    const { headers, body } = await sent(made, 'upload', { a: ['x'], file: new Blob(['bytes']) });
    const type = headers.get('content-type') ?? '';
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    expect(form.get('a[]')).toBe('x');
    expect(await (form.get('file') as File).text()).toBe('bytes');
  });

  it('takes streams as files, one or many', async () => {
    const { headers, body } = await sent(made, 'upload', {
      title: 'x',
      file: new Blob(['one']).stream(),
      more: [new Blob(['two']).stream(), new Blob(['three'])],
    });
    const type = headers.get('content-type') ?? '';
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    const texts = [...form].map(async ([name, value]) => [name, await new Response(value).text()]);
    expect(await Promise.all(texts)).toEqual([
      ['title', 'x'],
      ['file', 'one'],
      ['more[]', 'two'],
      ['more[]', 'three'],
    ]);
  });

  it('escapes path parameters', async () => {
    const id = 'a/b?c#d é&{id}%2e$&\\';
    const { line } = await sent(affili, 'findConversion', { id });
    expect(line).toMatch(/^GET \/api\/merchants\/conversions\/[^/?#&{}\\ ]+$/);
    expect(decodeURIComponent(line.split('/').at(-1) ?? '')).toBe(id);
  });

  it('takes headers of the caller beside those of the contract', async () => {
    const { headers } = await sent(affili, 'setCookie', { referrer: 'r' }, { 'X-Trace': '1' });
    expect(headers.get('x-trace')).toBe('1');
    expect(headers.get('authorization')).toBe(`Bearer ${KEY}`);
  });

  it('keeps its selector whatever the input says', async () => {
    const { line } = await sent(aura, 'getInfo', { method: 'add_payout' });
    expect(line).toContain('method=get_info');
  });
});

describe('a client has a method for every operation of', () => {
  it.each<Api>([affili, aura, premiumExchanger])('$provider', (api) => {
    const { client } = stubbed(api);
    const { http, ...methods } = client;
    expect(Object.keys(methods)).toEqual(Object.keys(api.operations));
    expect(Object.keys(http as object)).toEqual(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
  });
});

describe('input that cannot be sent', () => {
  const calls: [what: string, api: Api, id: string, input: object, message: string | RegExp][] = [
    ['NaN', aura, 'getLinks', { start_time: Number.NaN }, "start_time can't be sent: NaN"],
    [
      'a Date in a form',
      premiumExchanger,
      'getLinks',
      { a: { b: new Date() } },
      "a[b] can't be sent",
    ],
    ['a Date in JSON', affili, 'setCookie', { referrer: new Date() }, "referrer can't be sent"],
    ['a missing path parameter', affili, 'findConversion', {}, 'id is missing'],
    ['undefined in a path', affili, 'findConversion', { id: undefined }, 'id is missing'],
    ['a file in a query', aura, 'getLinks', { f: new Blob([]) }, "f can't be sent: a file"],
    ['a file where none goes', made, 'plainForm', { f: new Blob([]) }, "f can't be sent"],
  ];

  it.each(calls)('%s is an error of kind input', async (_, api, id, input, message) => {
    expect(await refusal(api, id, input)).toEqual({
      kind: 'input',
      message: expect.stringContaining(String(message)),
    });
  });

  it.each<[what: string, api: Api, id: string, input: object]>([
    ['a path parameter that is null', affili, 'findConversion', { id: null }],
    ['an empty path parameter', affili, 'findConversion', { id: '' }],
    ['a path parameter that climbs', affili, 'findConversion', { id: '..' }],
    ['an object in a path', affili, 'findConversion', { id: {} }],
    ['half a surrogate pair in a query', aura, 'getLinks', { a: '\ud83e' }],
    ['half a surrogate pair in a path', affili, 'findConversion', { id: '\ud83e' }],
    ['a bigint in JSON', affili, 'createConversion', { amount: 1n }],
    ['a file in JSON', affili, 'createConversion', { file: new Blob(['x']) }],
    ['no date at all', affili, 'listConversions', { min_created_at: new Date(Number.NaN) }],
  ])('%s is an error of kind input', async (_, api, id, input) => {
    expect(await refusal(api, id, input)).toMatchObject({ kind: 'input' });
  });

  /** The error, after a look that nothing was sent. */
  async function refusal(api: Api, id: string, input: object) {
    const { client, requests } = stubbed(api);
    const result = await client[id]?.(input as Record<string, unknown>);
    expect(requests).toEqual([]);
    return result?.ok === false && result.error;
  }
});

describe('an answer', () => {
  const html = '<html>Not here</html>';
  const failure = { status: 'error', errors: { id: ['is unknown'] } };
  const jsonAt = (status: number, body: unknown) => () => Response.json(body, { status });
  const textAt = (status: number, body: string | null, headers = {}) => {
    return () => new Response(body, { status, headers });
  };

  it.each<[what: string, answer: () => Response, outcome: object]>([
    ['of success', jsonAt(200, success), { ok: true, data: success }],
    ['of success under 201', jsonAt(201, success), { ok: true, data: success }],
    [
      'of success without a content type',
      textAt(200, JSON.stringify(success)),
      { ok: true, data: success },
    ],
    [
      'of failure under 200',
      jsonAt(200, failure),
      error({ kind: 'provider', message: 'id: is unknown', status: 200, body: failure }),
    ],
    [
      'of failure without a text',
      jsonAt(200, { status: 'error' }),
      error({
        kind: 'provider',
        message: 'the service reports a failure',
        status: 200,
        body: { status: 'error' },
      }),
    ],
    [
      'of failure under its status',
      jsonAt(404, failure),
      error({ kind: 'http', message: 'id: is unknown', status: 404, body: failure }),
    ],
    [
      'of success under a status of failure',
      jsonAt(500, success),
      error({ kind: 'http', message: 'HTTP 500', status: 500, body: success }),
    ],
    [
      'of HTML under a status of failure',
      () => new Response(html, { status: 502, statusText: 'Bad Gateway' }),
      error({ kind: 'http', message: 'HTTP 502 Bad Gateway', status: 502, body: html }),
    ],
    [
      'without a body under a status of failure',
      textAt(501, '', { 'content-length': '0' }),
      error({ kind: 'http', message: 'HTTP 501', status: 501, body: '' }),
    ],
    [
      'of HTML under 200',
      textAt(200, html, { 'content-type': 'text/html' }),
      error({
        kind: 'parse',
        message: 'HTTP 200: the answer is not JSON',
        status: 200,
        body: html,
      }),
    ],
    [
      'of JSON cut short',
      textAt(200, '{"status":"o'),
      error({
        kind: 'parse',
        message: 'HTTP 200: the answer is not JSON',
        status: 200,
        body: '{"status":"o',
      }),
    ],
    [
      'without a body',
      textAt(200, ''),
      error({ kind: 'parse', message: 'HTTP 200: the answer is not JSON', status: 200, body: '' }),
    ],
    [
      'without a body under 204',
      textAt(204, null),
      error({ kind: 'parse', message: 'HTTP 204: the answer is not JSON', status: 204, body: '' }),
    ],
    [
      'of a bare word of JSON',
      jsonAt(200, 'ok'),
      error({
        kind: 'parse',
        message: 'HTTP 200: the answer is not JSON',
        status: 200,
        body: 'ok',
      }),
    ],
    [
      'of null',
      jsonAt(200, null),
      error({
        kind: 'parse',
        message: 'HTTP 200: the answer is not JSON',
        status: 200,
        body: null,
      }),
    ],
  ])('%s', async (_, answer, outcome) => {
    const { client } = stubbed(affili, answer);
    const result = await client.findConversion?.({ id: 'x' });
    expect(result?.response?.status).toBe(answer().status);
    const { response: _response, ...rest } = result as Result<unknown>;
    expect(rest).toEqual(rest.ok ? outcome : withRaw(outcome, await answer().text()));
  });

  it('that is no success keeps its text, cut where it is long', async () => {
    const page = `<html>${'x'.repeat(100_000)}`;
    const { client } = stubbed(affili, textAt(200, page));
    const result = await client.findConversion?.({ id: 'x' });
    expect(result).toMatchObject(error({ kind: 'parse', raw: page.slice(0, RAW_LENGTH) }));
    expect(await result?.response?.text()).toBe(page);
  });

  it('of failure has the code of the provider', async () => {
    const body = { error: '3', error_text: 'Method not supported' };
    const { client } = stubbed(premiumExchanger, jsonAt(200, body));
    expect(await client.getInfo?.()).toMatchObject(
      error({ kind: 'provider', code: '3', message: 'Method not supported', status: 200, body }),
    );
  });

  it('is not read through an envelope that it does not have', async () => {
    const rates = { rates: [], error: 1 };
    const { client } = stubbed(aura, jsonAt(200, rates));
    expect(await client.exportRatesJson?.({ code: 'c' })).toMatchObject({ ok: true, data: rates });
    expect(await client.getInfo?.()).toMatchObject({ ok: false, error: { kind: 'provider' } });
  });

  it('of text is text, also when it looks like JSON', async () => {
    const { client } = stubbed(aura, textAt(200, '[1]'));
    expect(await client.exportRatesTxt?.({ code: 'c' })).toMatchObject({ ok: true, data: '[1]' });
  });

  it('with integers beyond doubles keeps their digits', async () => {
    const { client } = stubbed(affili, textAt(200, '{"status":"ok","id":12345678901234567890}'));
    expect(await client.findConversion?.({ id: 'x' })).toMatchObject({
      data: { id: '12345678901234567890' },
    });
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

  it.each(['https://other.example/', '//other.example/', 'http://service.example/'])(
    'to %s is refused, and the key stays',
    async (location) => {
      const { client, requests } = stubbed(affili, () => to(location));
      const { host } = new URL(location, base);
      expect(await client.listConversions?.()).toMatchObject(
        error({
          kind: 'http',
          status: 302,
          message: expect.stringContaining(`to ${host} refused`),
        }),
      );
      expect(requests).toHaveLength(1);
    },
  );

  it('of a POST is refused, so that nothing is sent twice', async () => {
    const { client, requests } = stubbed(affili, () => to('/elsewhere'));
    const call = client.setCookie?.({ referrer: 'r' });
    expect(await call).toMatchObject(error({ kind: 'http', status: 302 }));
    expect(requests).toHaveLength(1);
  });

  it('without an end is given up', async () => {
    const { client, requests } = stubbed(affili, () => to('/again'));
    expect(await client.listConversions?.()).toMatchObject(error({ kind: 'http', status: 302 }));
    expect(requests.length).toBeLessThan(20);
  });

  it('is a success where it is the answer', async () => {
    const location = 'https://www.example.com/?from=BTC';
    const { client } = stubbed(aura, () => to(location));
    const visit = await client.openReferralLink?.({ code: 'c' });
    expect(visit).toMatchObject({ ok: true });
    expect(visit?.response?.headers.get('location')).toBe(location);
  });

  it('is not followed where it is the answer', async () => {
    const { client, requests } = stubbed(aura, () => to('/?from=BTC'));
    const visit = await client.openReferralLink?.({ code: 'c' });
    expect(requests).toHaveLength(1);
    expect(visit?.response?.headers.get('location')).toBe('/?from=BTC');
  });

  it('to nowhere is a failure of the answer, not of the network', async () => {
    const { client } = stubbed(affili, () => to('http://[bad'));
    expect(await client.listConversions?.()).toMatchObject(error({ kind: 'http', status: 302 }));
  });
});

describe('a repetition', () => {
  /** Answers to a client that waits for nothing, and how often it asked. */
  async function attempts(id: string, input: object, answer: () => Response | Promise<Response>) {
    let count = 0;
    const client: UntypedClient = createClient(affili, {
      baseUrl: base,
      key: KEY,
      retry: { retries: 2, baseDelay: 0 },
      fetch: async () => {
        count++;
        return answer();
      },
    });
    const result = await client[id]?.(input as Record<string, unknown>);
    return { count, result };
  }
  const busy = () => new Response('', { status: 503 });
  const read = ['findConversion', { id: 'x' }] as const;

  it('of what only reads follows a failure that may pass', async () => {
    expect((await attempts(...read, busy)).count).toBe(3);
    expect((await attempts(...read, () => Promise.reject(new Error()))).count).toBe(3);
  });

  it('ends with the first success', async () => {
    const answers = [busy(), ok(), busy()];
    const { count, result } = await attempts(...read, () => answers.shift() ?? busy());
    expect({ count, ok: result?.ok }).toEqual({ count: 2, ok: true });
  });

  it('never follows a failure that stays', async () => {
    expect((await attempts(...read, () => Response.json({}, { status: 404 }))).count).toBe(1);
    expect((await attempts(...read, () => Response.json({ status: 'error' }))).count).toBe(1);
    expect((await attempts(...read, () => new Response('<html>'))).count).toBe(1);
  });

  it('never follows what is unsafe to repeat', async () => {
    const write = ['setCookie', { referrer: 'r' }] as const;
    expect((await attempts(...write, busy)).count).toBe(1);
    expect((await attempts(...write, () => Promise.reject(new Error()))).count).toBe(1);
  });
});

describe('no answer', () => {
  it('from a closed port is an error of kind network that says why', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const client: UntypedClient = createClient(affili, {
      baseUrl: `http://127.0.0.1:${port}`,
      retry: { retries: 0 },
    });
    expect(await client.listConversions?.()).toEqual(
      error({
        kind: 'network',
        message: 'listConversions: no answer (ECONNREFUSED)',
      }),
    );
  });

  it('for a body that breaks off is an error of kind network', async () => {
    const broken = () =>
      new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('reset')) }));
    const { client } = stubbed(affili, broken);
    expect(await client.listConversions?.()).toMatchObject(error({ kind: 'network' }));
  });

  it('before the caller gives up is an error of kind aborted', async () => {
    const { client } = stubbed(affili, pending);
    const control = new AbortController();
    const call = client.listConversions?.({}, { signal: control.signal });
    control.abort(new Error(`of ${KEY}`));
    expect(await call).toMatchObject(error({ kind: 'aborted' }));
    expect(await client.listConversions?.({}, { signal: AbortSignal.abort() })).toMatchObject(
      error({ kind: 'aborted' }),
    );
  });

  it('in time is an error of kind timeout', async () => {
    const { client } = stubbed(affili, pending);
    const start = performance.now();
    expect(await client.listConversions?.({}, { timeout: 30 })).toEqual(
      error({ kind: 'timeout', message: 'listConversions: no answer in time' }),
    );
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('an error never holds the key', () => {
  const leaky = (request: Request) => {
    const headers = JSON.stringify([...request.headers]);
    const cause = Object.assign(new Error(request.url), { code: 'ECONNRESET', url: request.url });
    return new Error(`${request.url} ${headers}`, { cause });
  };
  const plain = (error: Error) => Object.assign(new Error(error.message), error);

  const answers: [kind: string, answer: (request: Request) => Response | Promise<Response>][] = [
    ['http', () => Response.json({ status: 'error', error: 1 }, { status: 403 })],
    ['provider', () => Response.json({ status: 'error', error: 1, errors: ['no'] })],
    ['parse', () => new Response('<html>')],
    ['network', (request) => Promise.reject(leaky(request))],
    ['network', (request) => Promise.reject(plain(leaky(request)))],
    ['network', (request) => Promise.reject(request.url)],
    ['aborted', pending],
  ];

  describe.each<[id: string, api: Api, input: Record<string, unknown>]>([
    ['findConversion', affili, { id: 'x' }],
    ['getInfo', aura, {}],
    ['addPayout', premiumExchanger, { method_id: 1, account: 'x' }],
  ])('%s', (id, api, input) => {
    it.each(answers)('of kind %s', async (kind, answer) => {
      const { client } = stubbed(api, answer);
      const control = new AbortController();
      const call = client[id]?.(input, { signal: control.signal });
      if (kind === 'aborted') control.abort(new Error(KEY));
      expectNoKey(await call, kind);
    });

    it('of kind input', async () => {
      const { client } = stubbed(api);
      expectNoKey(await client[id]?.({ ...input, bad: { key: undefined } }), 'input');
    });

    it('with a key that no header can carry', async () => {
      const key = `${KEY}\r\nX-Other: 1`;
      const client: UntypedClient = createClient(api, {
        baseUrl: base,
        key,
        fetch: () => Promise.reject(),
        retry: { retries: 0 },
      });
      const kind = api.key.in === 'header' ? 'input' : 'network';
      expectNoKey(await client[id]?.(input), kind);
    });
  });

  it.each<[place: string, answer: () => Response]>([
    ['a body', () => Response.json({ status: 'error', errors: { key: [`${KEY} is wrong`] } })],
    ['a text', () => new Response(`<html>${KEY}</html>`)],
    ['an address', () => new Response(`<a href="?api_key=${encodeURIComponent(KEY)}">`)],
    ['a status line', () => new Response('', { status: 403, statusText: `${KEY} is wrong` })],
  ])('also when the service repeats it in %s', async (_, answer) => {
    const { client } = stubbed(affili, answer);
    const result = await client.findConversion?.({ id: 'x' });
    expectNoKey(result, result?.ok === false ? result.error.kind : '');
  });

  it('also when JSON writes it with escapes, as PHP does with slashes', async () => {
    const key = 'sesame/0000/key';
    const text = '{"status":"error","errors":["sesame\\/0000\\/key"]}';
    const fetch = async () => new Response(text);
    const client: UntypedClient = createClient(affili, { baseUrl: base, key, fetch });
    const result = await client.findConversion?.({ id: 'x' });
    expect(JSON.stringify(result)).not.toContain(key);
  });

  function expectNoKey(result: Result<unknown> | undefined, kind: string) {
    if (!result || result.ok) throw new Error('the call did not fail');
    expect(result.error.kind).toBe(kind);
    const texts = [
      JSON.stringify(result.error),
      inspect(result.error, { depth: Infinity, showHidden: true, getters: true }),
    ];
    for (const text of texts) expect(text).not.toContain(KEY);
  }
});

describe('the base address', () => {
  it.each([
    ['https://service.example', 'https://service.example/plain'],
    ['https://service.example/', 'https://service.example/plain'],
    ['https://service.example//', 'https://service.example/plain'],
    ['http://127.0.0.1:4010/made', 'http://127.0.0.1:4010/made/plain'],
    ['https://service.example/a/b/', 'https://service.example/a/b/plain'],
    ['HTTPS://Service.Example:443', 'https://service.example/plain'],
    ['https://ann:secret@service.example', 'https://service.example/plain'],
    ['http://localhost:4010', 'http://localhost:4010/plain'],
    ['http://[::1]:4010', 'http://[::1]:4010/plain'],
  ])('%s leads to %s', async (baseUrl, url) => {
    const urls: string[] = [];
    const fetch = async (request: Request) => {
      urls.push(request.url);
      return ok();
    };
    await createClient(made, { baseUrl, fetch }).plainForm?.();
    expect(urls).toEqual([url]);
  });

  it.each([
    '',
    'service.example',
    '/api',
    'ftp://service.example',
    'file:///etc',
    'javascript:1',
    'https://',
  ])('%j is refused', (baseUrl) => {
    expect(() => createClient(made, { baseUrl })).toThrow(TypeError);
    expect(() => createClient(made, { baseUrl })).toThrow('baseUrl must be an address such as');
  });
});

it.each([
  'http://service.example',
  'http://127.0.0.1.service.example',
  'http://localhost.service.example',
  'http://192.0.2.1',
])('%s is refused unless the caller wants the key in the open', async (baseUrl) => {
  expect(() => createClient(made, { baseUrl })).toThrow('baseUrl must be https');
  expect(() => createClient(made, { baseUrl, allowInsecure: true })).not.toThrow();
});

/** The outcome with the text of the answer beside the error. */
function withRaw(outcome: object, raw: string) {
  const { error: members } = outcome as { error: object };
  return error({ ...members, raw });
}

function error(members: object) {
  return { ok: false, error: members };
}

/** Never answers; gives up with the request. */
function pending(request: Request): Promise<Response> {
  const { signal } = request;
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
