import { beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/mock/mock.js';

/** Pages of any origin may call the mock, with credentials as well, and read every response and header. */
let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ providers: ['affili'] });
});

const conversions = 'http://mock.example/api/merchants/conversions';
const page = 'http://127.0.0.1:3000';

async function ask(url: string, headers: Record<string, string>, method = 'GET') {
  const response = await mock.fetch(new Request(url, { method, headers }));
  const get = (name: string) => response.headers.get(name);
  return { status: response.status, get, names: [...response.headers.keys()] };
}

describe('a preflight', () => {
  const preflight = {
    origin: page,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type,x-own',
  };

  it('is allowed for its origin, with credentials and the headers that it names', async () => {
    const { status, get } = await ask(conversions, preflight, 'OPTIONS');
    expect(status).toBe(204);
    expect(get('access-control-allow-origin')).toBe(page);
    expect(get('access-control-allow-credentials')).toBe('true');
    // With credentials a `*` would be a header of that name.
    expect(get('access-control-allow-headers')).toBe('authorization,content-type,x-own');
    expect(get('access-control-allow-methods')).toContain('POST');
    expect(get('vary')).toMatch(/\borigin\b/);
    expect(get('access-control-allow-private-network')).toBeNull();
  });

  it('may come from a public page to this private network', async () => {
    const headers = { ...preflight, 'access-control-request-private-network': 'true' };
    const { get } = await ask(conversions, headers, 'OPTIONS');
    expect(get('access-control-allow-private-network')).toBe('true');
  });
});

describe.each([
  ['a response', conversions, { authorization: 'Bearer k' }, 200],
  ['a refusal', conversions, {}, 401],
  ['a problem of the mock', 'http://mock.example/nowhere', {}, 404],
  ['a broken address', 'http://mock.example/%FF', {}, 400],
  ['a fault', conversions, { authorization: 'Bearer k', 'x-mock-fault': 'status=503' }, 503],
] as const)('%s can be read', (_, url, headers, expected) => {
  it('by a page that sends credentials', async () => {
    const { status, get, names } = await ask(url, { ...headers, origin: page });
    expect(status).toBe(expected);
    expect(get('access-control-allow-origin')).toBe(page);
    expect(get('access-control-allow-credentials')).toBe('true');
    expect(get('vary')).toBe('origin');
    const exposed = get('access-control-expose-headers')?.split(', ') ?? [];
    const own = names.filter((name) => name !== 'vary' && !name.startsWith('access-control-'));
    expect(exposed).toEqual(expect.arrayContaining(own));
  });

  it('by anybody else', async () => {
    const { get } = await ask(url, headers);
    expect(get('access-control-allow-origin')).toBe('*');
    expect(get('access-control-allow-credentials')).toBeNull();
    expect(get('access-control-expose-headers')).toBe('*');
    expect(get('vary')).toBe('origin');
  });
});

it('a page without an origin of its own, such as a file, is named null and allowed', async () => {
  const { get } = await ask(conversions, { origin: 'null' });
  expect(get('access-control-allow-origin')).toBe('null');
});
