import { describe, expect, it } from 'vitest';
import { api as affili } from '../../generated/affili/operations.js';
import { api as aura } from '../../generated/aura/operations.js';
import { api as premiumExchanger } from '../../generated/premium-exchanger/operations.js';
import { createClient } from '../../src/client/client.js';
import type { Features } from '../../src/client/features.js';
import type { Api } from '../../src/client/operation.js';
import { base, features, KEY, made, ok, sent, stubbed } from './stubbed.js';

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
    ['NaN in a path', affili, 'findConversion', { id: Number.NaN }, "id can't be part of a path"],
    [
      'Infinity in a path',
      affili,
      'findConversion',
      { id: Infinity },
      "id can't be part of a path",
    ],
    ['a missing path parameter', affili, 'findConversion', {}, 'id is missing'],
    ['undefined in a path', affili, 'findConversion', { id: undefined }, 'id is missing'],
    ['a file in a query', aura, 'getLinks', { f: new Blob([]) }, "f can't be sent: a file"],
    ['a file where none goes', made, 'plainForm', { f: new Blob([]) }, "f can't be sent"],
  ];

  it.each(calls)('%s makes the call fail and is named', async (_, api, id, input, message) => {
    const { method } = api.operations[id] ?? {};
    expect(await refusal(api, id, input)).toMatchObject({
      kind: 'input',
      message: expect.stringContaining(`${method} ${id}: ${message}`),
      attempts: 0,
      carriedOut: 'no',
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
  ])('%s makes the call fail', async (_, api, id, input) => {
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

describe('a client without a module that its table names', () => {
  it.each<[missing: string, given: Partial<Features>]>([
    ['paths,json,forms,multipart,files', {}],
    ['json,multipart,files', { paths: features.paths, forms: features.forms }],
    ['forms', { ...features, forms: undefined as never }],
  ])('is refused, so that no request is sent without %s', (missing, given) => {
    const create = () => createClient(made, { baseUrl: base }, given);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(`made needs the features ${missing}`);
  });

  it('is created where the table names none', () => {
    expect(() => createClient({ ...aura, features: [] }, { baseUrl: base })).not.toThrow();
  });
});

describe('a base address', () => {
  it.each([
    ['https://service.example', 'https://service.example/plain'],
    ['https://service.example/', 'https://service.example/plain'],
    ['https://service.example//', 'https://service.example/plain'],
    ['http://127.0.0.1:4010/made', 'http://127.0.0.1:4010/made/plain'],
    ['https://service.example/a/b/', 'https://service.example/a/b/plain'],
    ['HTTPS://Service.Example:443', 'https://service.example/plain'],
    ['http://localhost:4010', 'http://localhost:4010/plain'],
    ['http://[::1]:4010', 'http://[::1]:4010/plain'],
  ])('%s leads to %s', async (baseUrl, url) => {
    const urls: string[] = [];
    const fetch = async (request: Request) => {
      urls.push(request.url);
      return ok();
    };
    await createClient(made, { baseUrl, credentials: [KEY], fetch }, features).plainForm?.();
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
    'https://service.example?key=1',
    'https://service.example/?',
    'https://service.example/#top',
    'https://ann:secret@service.example',
    'https://ann@service.example',
  ])('%j is refused', (baseUrl) => {
    expect(() => createClient(made, { baseUrl }, features)).toThrow(TypeError);
    expect(() => createClient(made, { baseUrl }, features)).toThrow(
      'baseUrl must be like https://example.com/path',
    );
  });
});

describe('a time zone', () => {
  it.each(['Mars/Phobos', 'Europe/Moskva', 'GMT+99'])('%s is refused', (timeZone) => {
    const create = () => createClient(aura, { baseUrl: base, timeZone }, features);
    expect(create).toThrow(RangeError);
    expect(create).toThrow(timeZone);
  });

  it.each([undefined, 'UTC', 'Europe/Moscow'])('%s is accepted', (timeZone) => {
    expect(() => createClient(aura, { baseUrl: base, timeZone }, features)).not.toThrow();
  });
});
