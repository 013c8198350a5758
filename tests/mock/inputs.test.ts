import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/contract.js';
import { createMock, type Mock } from '../../src/mock/mock.js';
import { createRequestReader } from '../../src/wire/read-request.js';

/** The vendors' own clients send the same input in four ways; the mock reads and validates each. */
let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ providers: ['affise', 'premium-exchanger'] });
});

const pixel = 'http://mock.example/affise/3.0/partner/pixel';
const good = { offer_id: '1', name: 'Pixel', code_type: 'iframe', code: 'https://example.com/p' };
const headers = { 'API-Key': '0' };

function multipart(members: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) form.append(name, value);
  return form;
}

const ways: [way: string, send: (members: Record<string, string>) => Request][] = [
  ['query', (m) => new Request(`${pixel}?${new URLSearchParams(m)}`, { method: 'POST', headers })],
  [
    'urlencoded',
    (m) => new Request(pixel, { method: 'POST', headers, body: new URLSearchParams(m) }),
  ],
  ['multipart', (m) => new Request(pixel, { method: 'POST', headers, body: multipart(m) })],
  [
    'JSON',
    (m) =>
      new Request(pixel, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ ...m, offer_id: Number(m.offer_id) }),
      }),
  ],
];

describe.each(ways)('a body as %s', (_, send) => {
  it('is accepted', async () => {
    const response = await mock.fetch(send(good));
    expect(response.headers.get('x-mock-violations')).toBeNull();
    expect(response.status).toBe(200);
  });

  it('is validated', async () => {
    const response = await mock.fetch(send({ ...good, offer_id: 'x' }));
    expect(response.headers.get('x-mock-violations')).toContain('offer_id');
    expect(response.status).toBe(400);
  });
});

describe('nested form names', () => {
  const offer = 'http://mock.example/affise/3.0/admin/offer';
  const base = 'title=Offer&advertiser=000000000000000000000000&url=https%3A%2F%2Fexample.com%2F';
  const money = (index: number) =>
    ['total', 'revenue'].map((name) => `payments[${index}][${name}]=1.5`).join('&') +
    `&payments[${index}][currency]=USD&payments[${index}][type]=fixed`;
  const send = (body: string) =>
    mock.fetch(
      new Request(offer, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body,
      }),
    );

  it.each([
    `payments[0][countries][]=US&payments[0][countries][]=CA&${money(0)}`,
    `payments[3][countries][0]=US&${money(3)}`,
    `payments[0][countries]=US&${money(0)}&${money(1)}`,
    'countries[]=US&countries[]=CA',
    'countries[0]=US',
    'countries=US',
    'description_lang[en]=Text',
    'landings[0][title]=Main&landings[0][url]=https%3A%2F%2Fexample.com%2F&landings[0][url_preview]=https%3A%2F%2Fexample.com%2Fp',
  ])('%s', async (names) => {
    const response = await send(`${base}&${names}`);
    expect(response.headers.get('x-mock-violations')).toBeNull();
    expect(response.status).toBe(200);
  });

  it.each([
    ['payments[0][total]=much', '/body/payments/0/total must be number'],
    ['payments[2][countries][x][y]=US', '/body/payments/0/countries/0 must be string'],
    ['status=unheard', '/body/status must be one of'],
  ])('%s is refused: %s', async (names, reason) => {
    const response = await send(`${base}&${names}`);
    expect(reasonsOf(response).join('\n')).toContain(reason);
    expect(response.status).toBe(400);
  });
});

describe('a list in the query is understood as', () => {
  const slices = (query: string) =>
    mock.fetch(
      new Request(
        `http://mock.example/affise/3.0/stats/custom?filter[date_from]=2020-01-01&filter[date_to]=2020-01-02&${query}`,
        { headers },
      ),
    );

  it.each([
    'slice[]=day&slice[]=offer',
    'slice[0]=day&slice[1]=offer',
    'slice%5B%5D=day',
    'slice=day&slice=offer',
    'slice=day',
    'slice[]=day&filter[country][]=US&filter[country][]=CA',
    'slice[]=day&filter[country]=US',
    'slice[]=day&filter[country]=US&filter[country]=CA',
    'slice[]=day&page=1&page=2',
    'slice[]=day&page=',
  ])('%s', async (query) => {
    const response = await slices(query);
    expect(response.headers.get('x-mock-violations')).toBeNull();
    expect(response.status).toBe(200);
  });

  it.each([
    ['slice[]=day&slice[]=moon', '/query/slice[]/1 must be one of "hour"'],
    ['slice[0][x]=day', '/query/slice[]/0 must be string'],
    ['slice=', '/query/slice[] is required'],
    ['slice[]=day&page=first', '/query/page must be integer'],
    ['slice[]=day&page[x]=1', '/query/page must be integer'],
    ['slice[]=day&filter[country][]=USA', '/query/filter[country][]/0 must'],
    ['slice[]=day&filter[moon]=1', '/query/filter[moon] is unknown to getCustomReport'],
    ['slice[]=day&filter=1', '/query/filter is unknown to getCustomReport'],
  ])('but not %s', async (query, reason) => {
    const response = await slices(query);
    expect(reasonsOf(response).join('\n')).toContain(reason);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ status: 2 });
  });
});

describe('what the service does not know', () => {
  it.each([
    ['in a form', 'POST', '', 'colour=red'],
    ['in the query', 'POST', '?colour=red', ''],
    ['deep in a form', 'POST', '', 'payments[0][colour]=red'],
  ])('is refused by Affise %s', async (_, method, query, body) => {
    const response = await mock.fetch(
      new Request(`http://mock.example/affise/3.0/admin/offer/1${query}`, {
        method,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: body || 'title=Offer',
      }),
    );
    expect(reasonsOf(response).join()).toMatch(/colour is unknown to updateOffer/);
    expect(response.status).toBe(400);
  });

  it('is passed over by Affili, with a warning', async () => {
    const affili = await createMock({ providers: ['affili'] });
    const response = await affili.fetch(
      new Request('http://mock.example/api/merchants/set-cookie?colour=red', {
        method: 'POST',
        headers: { authorization: 'Bearer k', 'content-type': 'application/json' },
        body: '{"referrer":"5d6f7a8b9c0d1e2f3a4b5c6d","account_id":1}',
      }),
    );
    expect(response.status).toBe(200);
    expect(warningsOf(response)).toEqual([
      '/query/colour is ignored: setCookie does not know it',
      '/body/account_id is ignored: setCookie does not know it',
    ]);
  });
});

describe('Premium Exchanger', () => {
  const url = 'http://mock.example/premium-exchanger/api.html?api_action=pp&api_key=k';

  it('ignores a filter in the query, with a warning', async () => {
    const response = await mock.fetch(new Request(`${url}&method=get_links&start_time=moon`));
    expect(((await response.json()) as { error: unknown }).error).toBe(0);
    expect(warningsOf(response)).toEqual([
      '/query/start_time is ignored: getLinks reads it from the body',
    ]);
  });

  it('does not see the form of a payout in the query', async () => {
    const request = new Request(`${url}&method=add_payout&method_id=5&account=U0`, {
      method: 'POST',
    });
    const response = await mock.fetch(request);
    expect(((await response.json()) as { error: unknown }).error).toBe(1);
    expect(reasonsOf(response)).toContain("/body must have required property 'method_id'");
    expect(warningsOf(response)).toHaveLength(2);
  });

  it('does not see a JSON body either', async () => {
    const request = new Request(`${url}&method=add_payout`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"method_id":5,"account":"U0"}',
    });
    const response = await mock.fetch(request);
    expect(((await response.json()) as { error: unknown }).error).toBe(1);
    expect(warningsOf(response)[0]).toMatch(/^\/body is ignored: content type application\/json/);
  });

  it('reads no body where there is none to read', async () => {
    const request = new Request(`${url}&method=get_info`, { method: 'POST', body: 'x=1' });
    const response = await mock.fetch(request);
    expect(((await response.json()) as { error: unknown }).error).toBe(0);
    expect(warningsOf(response)).toEqual(['/body is ignored: getInfo takes none']);
  });
});

it('a body of a type that a JSON service does not take is 415', async () => {
  const affili = await createMock({ providers: ['affili'] });
  const request = new Request('http://mock.example/api/merchants/set-cookie', {
    method: 'POST',
    headers: { authorization: 'Bearer k' },
    body: new URLSearchParams({ referrer: 'x' }),
  });
  expect((await affili.fetch(request)).status).toBe(415);
});

describe('files', () => {
  const offer = (body: FormData | URLSearchParams) =>
    mock.fetch(
      new Request('http://mock.example/affise/3.0/admin/offer/1', {
        method: 'POST',
        headers,
        body,
      }),
    );

  it('are taken where the contract has them', async () => {
    const form = new FormData();
    form.append('logo', new File([new Uint8Array([0, 255])], 'logo.png'));
    form.append('creativeFiles[]', new File(['a'], 'a.gif'));
    form.append('creativeFiles[]', new File(['b'], 'b.zip'));
    const response = await offer(form);
    expect(reasonsOf(response)).toEqual([]);
    expect(response.status).toBe(200);
  });

  it('are nothing for a urlencoded form', async () => {
    const response = await offer(new URLSearchParams({ logo: 'logo.png' }));
    expect(reasonsOf(response)).toEqual(['/body/logo is unknown to updateOffer, which refuses it']);
  });
});

describe('an empty body of an operation that takes none is no body', () => {
  const url =
    'http://mock.example/premium-exchanger/api.html?api_action=pp&api_key=k&method=get_info';

  it('in process', async () => {
    const request = new Request(url, { method: 'POST', body: '' });
    expect(warningsOf(await mock.fetch(request))).toEqual([]);
  });

  it.each(['content-length: 0', 'transfer-encoding: chunked'])(
    'on the wire: %s',
    async (header) => {
      const server = await mock.listen();
      const { port } = new URL(server.url);
      const path = new URL(url).pathname + new URL(url).search;
      const socket = connect(Number(port), '127.0.0.1');
      const end = header.startsWith('transfer') ? '0\r\n\r\n' : '';
      socket.write(
        `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${header}\r\n\r\n${end}`,
      );
      const response = await new Response(Readable.toWeb(socket) as ReadableStream).text();
      await server.close();
      expect(response).toMatch(/^HTTP\/1\.1 200 /);
      expect(response).not.toMatch(/x-mock-warning/i);
    },
  );
});

describe('a request by the virtual path of the document', () => {
  const virtual = 'http://mock.example/premium-exchanger/api.html/get_info';

  it('works, and its warning says where the operation really is', async () => {
    const response = await mock.fetch(new Request(`${virtual}?api_key=k`));
    expect(response.status).toBe(200);
    expect(warningsOf(response)).toEqual([
      '/path is virtual: no site has /api.html/get_info, getInfo is really at' +
        ' /api.html?api_action=pp&method=get_info; use the client, or generate yours from openapi.wire.yaml',
    ]);
  });

  it('is warned of also where it is refused', async () => {
    expect(warningsOf(await mock.fetch(new Request(virtual)))).toHaveLength(1);
  });
});

describe('a refusal names what is wrong', () => {
  const offers = 'http://mock.example/affise/3.0/offers';

  it.each([
    ['status[]=9', '[status]: This value is not valid.'],
    ['page=x', '[page]: This value is not valid.'],
    ['limit=x', '[limit]: This value is not valid.'],
    ['colour=red', "Method does not allow extra fields: 'colour'"],
    ['limit=x&page=x', '[page]: This value is not valid. [limit]: This value is not valid.'],
  ])('Affise, %s: %s', async (query, message) => {
    const response = await mock.fetch(new Request(`${offers}?${query}`, { headers }));
    expect(await response.json()).toEqual({ status: 2, error: message, message });
  });

  it('by the last part of a nested name', async () => {
    const url =
      'http://mock.example/affise/3.0/stats/custom?slice[]=day&filter[date_to]=2020-01-02';
    const response = await mock.fetch(new Request(url, { headers }));
    expect(await response.json()).toMatchObject({
      message: '[date_from]: This value is not valid.',
    });
  });

  it('Affili, each as a member of its own', async () => {
    const affili = await createMock({ providers: ['affili'] });
    const url = 'http://mock.example/api/merchants/conversions?status=x&min_amount=y';
    const response = await affili.fetch(
      new Request(url, { headers: { authorization: 'Bearer k' } }),
    );
    const { errors } = (await response.json()) as { errors: Record<string, string[]> };
    expect(errors).toEqual({
      status: ['The status is not valid.'],
      min_amount: ['The min_amount is not valid.'],
    });
  });
});

it('a file reaches the engine byte for byte', async () => {
  const contract = loadContract('affise');
  const operation = contract.operations.find(({ id }) => id === 'createOffer');
  if (!operation) throw new Error('createOffer is gone');
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
  const form = new FormData();
  form.append('title', 'Offer');
  form.append('logo', new File([bytes], 'logo.png', { type: 'image/png' }));
  form.append('creativeFiles[]', new File([bytes.subarray(0, 3)], 'a.png'));
  const { request } = await createRequestReader(contract)({
    request: new Request('http://mock.example/', { method: 'POST', body: form }),
    operation,
    path: operation.path,
    search: '',
    pathParams: {},
  });
  const { logo } = request.body as { logo: File };
  expect([logo.name, logo.type]).toEqual(['logo.png', 'image/png']);
  expect(new Uint8Array(await logo.arrayBuffer())).toEqual(bytes);
});

function reasonsOf(response: Response): string[] {
  return JSON.parse(response.headers.get('x-mock-violations') ?? '[]') as string[];
}

describe('what documents of today no longer have', () => {
  const days = 'date_from=2026-01-01&date_to=2026-01-02';
  const post = { method: 'POST', headers };

  it.each([
    [
      'an operation',
      new Request(`http://mock.example/affise/3.0/stats/clicks?${days}`, { headers }),
      'listClicks is no longer documented; the last source is help-center',
    ],
    [
      'a parameter',
      new Request(
        `http://mock.example/affise/3.0/stats/retentionrate?${days}&offer=1&goal=a&events[]=b`,
        { headers },
      ),
      '/query/goal is no longer documented; the last source is docs',
    ],
    [
      'a value of a parameter',
      new Request(`http://mock.example/affise/3.0/stats/conversions?${days}&status[]=4`, {
        headers,
      }),
      '/query/status[] is no longer documented; the last source is docs',
    ],
    [
      'a value in a body',
      new Request('http://mock.example/affise/3.0/admin/conversion/edit', {
        ...post,
        body: new URLSearchParams('ids[]=000000000000000000000001&status=not_found'),
      }),
      '/body/status is no longer documented; the last source is docs',
    ],
  ])('%s is taken with a warning', async (_, request, warning) => {
    const response = await mock.fetch(request);
    expect(response.status).toBe(200);
    expect(JSON.parse(response.headers.get('x-mock-warning') ?? '[]')).toEqual([warning]);
  });

  it('is not warned of where nothing of it is used', async () => {
    const url = `http://mock.example/affise/3.0/stats/conversions?${days}&status[]=1`;
    const response = await mock.fetch(new Request(url, { headers }));
    expect(response.headers.get('x-mock-warning')).toBeNull();
  });
});

describe('the text of a refusal', () => {
  const textsOf = async (path: string, init: RequestInit = {}) => {
    const response = await mock.fetch(
      new Request(`http://mock.example/affise${path}`, { headers, ...init }),
    );
    return { status: response.status, ...((await response.json()) as object) };
  };

  it.each([
    ['/3.0/stats/conversions?limit=x', '[limit]: This value is not valid.'],
    ['/3.0/stats/conversions?status[]=9', '[status]: This value is not valid.'],
    [
      '/3.0/stats/conversions?page=0&hour=99',
      '[hour]: This value is not valid. [page]: This value is not valid.',
    ],
    ['/3.0/stats/conversions?filter=1', "Method does not allow extra fields: 'filter'"],
    ['/3.0/stats/conversionsbyid', '[id]: This value is not valid.'],
  ])('of %s names what was wrong', async (path, text) => {
    expect(await textsOf(path)).toEqual({ status: 2, error: text, message: text });
  });

  it('names a member that is missing in the body', async () => {
    const body = new URLSearchParams({ offer: '1' });
    const text = '[pid]: This value is not valid.';
    expect(await textsOf('/3.0/admin/conversion/import', { method: 'POST', body })).toMatchObject({
      error: text,
      message: text,
    });
  });

  it('of an unknown path stands under both names', async () => {
    const text = 'Page Not Found';
    expect(await textsOf('/3.0/nowhere')).toMatchObject({ error: text, message: text });
  });
});

function warningsOf(response: Response): string[] {
  return JSON.parse(response.headers.get('x-mock-warning') ?? '[]') as string[];
}
