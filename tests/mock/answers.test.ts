import { beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/contract.js';
import { listProviders } from '../../src/contract/document.js';
import { createMock, type Mock } from '../../src/mock/mock.js';
import { negotiateMediaType } from '../../src/mock/negotiate.js';
import { createValidator } from '../../src/schema/inspect.js';
import { buildExampleInput, prepareOperation } from '../../src/wire/prepare.js';

/** Which of the documented answers a request gets, and in which form. */
let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ providers: listProviders(), seed: 7 });
});

const host = 'http://mock.example';
const links = `${host}/premium-exchanger/api.html?api_action=pp&api_key=k&method=get_links`;
const rates = `${host}/aura/service/export/xml/test`;
const conversions = `${host}/affili/api/merchants/conversions`;
const bearer = { authorization: 'Bearer k' };

async function got(url: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await mock.fetch(new Request(url, { method, headers }));
  const { status } = response;
  return { status, type: response.headers.get('content-type'), text: await response.text() };
}

async function problemText(url: string, headers: Record<string, string>): Promise<string> {
  const { status, type, text } = await got(url, headers);
  expect([status, type]).toEqual([400, 'application/problem+json']);
  return (JSON.parse(text) as { detail: string }).detail;
}

describe('Prefer', () => {
  it.each([
    ['example=2.2', '"error":0', '"4102":{'],
    ['example=2.7', '"error":"0"', '"items":[{'],
    ['example=2.7-empty', '"error":"0"', '"data":[]'],
    ['example=wrongKey', '"error":1', 'REST API key error'],
    ['code=200, example=2.7', '"error":"0"', '"items":[{'],
  ])('%s chooses the generation', async (prefer, ...texts) => {
    const { status, text } = await got(links, { prefer });
    expect(status).toBe(200);
    for (const part of texts) expect(text).toContain(part);
  });

  it('example=<name> finds the status that has it', async () => {
    const { status, text } = await got(conversions, { ...bearer, prefer: 'example=invalidInput' });
    expect(status).toBe(422);
    expect(text).toContain('"status":"error"');
  });

  it('code=501 has no body', async () => {
    expect(await got(links, { prefer: 'code=501' })).toEqual({ status: 501, type: null, text: '' });
  });

  it.each([
    ['code=418', 'getLinks has no status 418; there are 200, 404, 501'],
    ['example=3.0', 'getLinks has no example 3.0; there are 2.2, 2.7, 2.2-empty, '],
    ['code=404, example=2.7', 'getLinks has no example 2.7 under 404; there are notFound (404)'],
    ['code=abc', 'Prefer takes code=<status>, example=<name> and dynamic=true; not code=abc'],
  ])('%s is a problem that lists what there is', async (prefer, text) => {
    expect(await problemText(links, { prefer })).toContain(text);
  });

  it('does not make a bad request good', async () => {
    const { status } = await got(`${conversions}?status=x`, { ...bearer, prefer: 'code=200' });
    expect(status).toBe(422);
  });
});

describe('Accept', () => {
  it.each([
    ['text/xml', 200, 'text/xml'],
    ['application/xml', 200, 'application/xml'],
    ['application/xml;q=0.5, text/xml', 200, 'text/xml'],
    ['text/*', 200, 'text/xml'],
    ['*/*', 200, 'application/xml'],
    ['application/json', 406, 'application/problem+json'],
  ])('%s', async (accept, status, type) => {
    expect(await got(rates, { accept })).toMatchObject({ status, type });
  });

  it.each(['code=200', 'code=404', 'code=200, example=success'])(
    'that is not offered is 406 with Prefer: %s too',
    async (prefer) => {
      expect(await got(rates, { accept: 'image/png', prefer })).toMatchObject({ status: 406 });
    },
  );

  it('does not keep a refusal back', async () => {
    expect(await got(conversions, { accept: 'image/png' })).toMatchObject({ status: 401 });
  });

  it.each<[header: string, type: string | undefined]>([
    ['a/b', 'a/b'],
    ['a/c, a/b', 'a/c'],
    ['a/c;q=0.1, a/b;q=0.2', 'a/b'],
    ['*/*', 'a/b'],
    ['a/*;q=0.5, a/c;q=0', 'a/b'],
    ['A/B; charset=utf-8', 'a/b'],
    ['x/y', undefined],
    ['a/b;q=0', undefined],
    ['nonsense', undefined],
    ['', undefined],
  ])('%j likes %s best of a/b and a/c', (header, type) => {
    expect(negotiateMediaType(header, ['a/b', 'a/c'])).toBe(type);
  });
});

describe('content types', () => {
  it.each([
    ['/aura/service/export/xml/test', 'application/xml', '<?xml'],
    ['/aura/service/export/txt/test', 'text/plain', 'USDTTRC20;CASHUSD;'],
    ['/aura/service/export/json/test', 'application/json', '{"rates":['],
    ['/aura/ref/test/', 'text/html', '<!DOCTYPE html>'],
  ])('%s is %s', async (path, type, text) => {
    const answer = await got(`${host}${path}`);
    expect(answer).toMatchObject({ status: 200, type });
    expect(answer.text.startsWith(text)).toBe(true);
  });

  it('a redirect has its Location and no body', async () => {
    const request = new Request(`${host}/aura/ref/test/`, { headers: { prefer: 'code=302' } });
    const response = await mock.fetch(request);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toMatch(/^https:\/\/www\.example\.com\//);
    expect(await response.text()).toBe('');
  });
});

describe('dynamic=true', () => {
  const made = (seed: number, url = links, prefer = 'dynamic=true') =>
    createMock({ providers: listProviders(), seed }).then(async (other) => {
      const headers = { prefer, ...bearer, 'api-key': 'k' };
      return (await other.fetch(new Request(url, { headers }))).text();
    });

  it('makes the same up for the same seed and request, and something else for others', async () => {
    const first = await made(1);
    expect(await made(1)).toBe(first);
    expect(await made(2)).not.toBe(first);
    expect(await made(1, `${links}&x=1`)).not.toBe(first);
  });

  it('takes the branch of the example: success, or the failure that is asked for', async () => {
    const url = `${host}/affise/3.0/offers`;
    expect(JSON.parse(await made(3, url))).toMatchObject({ status: 1 });
    const failed = await made(3, url, 'dynamic=true, code=200, example=failed');
    expect(JSON.parse(failed)).toMatchObject({ status: 2 });
  });

  it('says so where it can make nothing up', async () => {
    const request = new Request(rates, { headers: { prefer: 'dynamic=true' } });
    const response = await mock.fetch(request);
    expect(response.headers.get('x-mock-warning')).toContain('only JSON is made up');
    expect(await response.text()).toContain('<rates>');
  });

  it.each(listProviders())('holds against the schema, all over %s', async (provider) => {
    const contract = loadContract(provider);
    const validate = createValidator(contract);
    const alone = await createMock({ providers: [provider], seed: 5 });
    const target = { baseUrl: host, key: 'k' };
    for (const operation of contract.operations) {
      const request = await prepareOperation(
        contract,
        operation,
        buildExampleInput(operation),
        target,
      );
      request.headers.set('prefer', 'dynamic=true');
      const response = await alone.fetch(request);
      expect([operation.id, response.status]).toEqual([operation.id, 200]);
      const [content] = operation.responses[0]?.content ?? [];
      if (!content?.mediaType.includes('json')) continue;
      expect(validate(content.schemaPointer, await response.json())).toEqual([]);
      const warnings = response.headers.get('x-mock-warning');
      if (!operation.validity?.until) expect(warnings).toBeNull();
    }
  });
});

describe('HEAD', () => {
  it('gets what GET gets, without the body', async () => {
    const get = await got(conversions, bearer);
    expect(await got(conversions, bearer, 'HEAD')).toEqual({ ...get, text: '' });
    const { url, close } = await mock.listen();
    const path = conversions.slice(host.length);
    const head = await fetch(`${url}${path}`, { method: 'HEAD', headers: bearer });
    await close();
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(get.text)));
  });
});

describe('what the mock does not have', () => {
  it.each([
    ['/nowhere', 404, `this mock serves /${listProviders()[0]}/`],
    ['/affili/nowhere', 404, 'affili has no operation at /nowhere'],
    ['/affise/nowhere', 404, 'Page Not Found'],
    ['/premium-exchanger/api.html?api_action=pp&api_key=k&method=drop', 200, 'Api disabled'],
    ['/premium-exchanger/other.html', 404, 'premium-exchanger has no operation at /other.html'],
    ['/aura/service/partner/api.php?api_action=pp&api_key=k&method=get_payouts', 200, '"error":1'],
  ])('%s', async (path, status, text) => {
    const answer = await got(`${host}${path}`);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(text);
  });

  it('is told apart from an answer of the provider by the reason', async () => {
    const url = `${host}/premium-exchanger/api.html?api_action=pp&api_key=k&method=drop`;
    const { headers } = await mock.fetch(new Request(url));
    expect(JSON.parse(headers.get('x-mock-violations') ?? '[]')).toEqual([
      '/query is wrong: premium-exchanger has no operation at this query of /api.html',
    ]);
  });

  it('a method that an operation has not is 405 with those it has', async () => {
    const response = await mock.fetch(new Request(conversions, { method: 'DELETE' }));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
  });
});

it('one provider answers at the root, unless a prefix is asked for', async () => {
  const path = '/api/merchants/conversions';
  const request = (url: string) => new Request(`${host}${url}`, { headers: bearer });
  const alone = await createMock({ providers: ['affili'] });
  expect((await alone.fetch(request(path))).status).toBe(200);
  const prefixed = await createMock({ providers: ['affili'], prefixed: true });
  expect((await prefixed.fetch(request(path))).status).toBe(404);
  expect((await prefixed.fetch(request(`/affili${path}`))).status).toBe(200);
});
