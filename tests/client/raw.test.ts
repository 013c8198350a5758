import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/client.js';
import { encodeForm } from '../../src/client/forms.js';
import { type RawRequest, request } from '../../src/client/hooks.js';
import { api } from './made-api.js';
import { base, features, KEY } from './stubbed.js';

function requesting(respond: () => Response, used: object = features) {
  const requests: Request[] = [];
  const client = createClient(
    { ...api, features: [] },
    {
      baseUrl: base,
      credentials: [KEY],
      retry: { retries: 1, baseDelay: 0 },
      fetch: async (request) => {
        requests.push(request.clone());
        return respond();
      },
    },
    used,
  );
  return { client, requests };
}

const ok = () => Response.json({ error: 0, rows: [1] });

describe('request', () => {
  it('sends what the contract lacks with key, brackets and body', async () => {
    const { client, requests } = requesting(ok);
    const result = await request<{ rows: number[] }>(client, {
      method: 'POST',
      path: '/3.1/things',
      query: { filter: { day: '2026-01-31' } },
      body: { ids: [1, 2], deep: { a: true } },
    });
    if (!result.ok) throw new Error(result.error.message);
    expect(result.data.rows).toEqual([1]);
    const [sent] = requests;
    expect(sent?.url).toBe(`${base}/3.1/things?filter[day]=2026-01-31&api_key=${KEY}`);
    expect(await sent?.text()).toBe('ids%5B%5D=1&ids%5B%5D=2&deep%5Ba%5D=1');
  });

  it('sends JSON where it is told to', async () => {
    const { client, requests } = requesting(ok);
    await request(client, { method: 'PUT', path: '/x', body: { a: [] }, type: 'application/json' });
    expect(requests[0]?.headers.get('content-type')).toBe('application/json');
    expect(await requests[0]?.json()).toEqual({ a: [] });
  });

  it('reads the envelope', async () => {
    const { client } = requesting(() => Response.json({ error: 7, error_text: 'No such thing' }));
    expect(await request(client, { method: 'GET', path: '/x' })).toMatchObject({
      ok: false,
      error: { kind: 'provider', code: 7, message: 'GET /x: No such thing' },
    });
  });

  it('is sent once, and again only where it is said to be safe', async () => {
    const busy = () => new Response('', { status: 503 });
    const unsafe = requesting(busy);
    await request(unsafe.client, { method: 'GET', path: '/x' });
    expect(unsafe.requests).toHaveLength(1);
    const read = requesting(busy);
    await request(read.client, { method: 'GET', path: '/x', safety: 'read' });
    expect(read.requests).toHaveLength(2);
  });

  it.each<[what: string, raw: RawRequest, used: object, message: string]>([
    ['a path with a query', { method: 'GET', path: '/x?y=1' }, features, 'path must begin with'],
    ['a path without a slash', { method: 'GET', path: 'x' }, features, 'path must begin with'],
    [
      'a body that the client has no encoder for',
      { method: 'POST', path: '/x', body: {}, type: 'application/json' },
      { forms: encodeForm },
      'this client sends no body of application/json',
    ],
    [
      'a body where the service takes none',
      { method: 'POST', path: '/x', body: {} },
      {},
      'this client sends no body',
    ],
  ])('refuses %s', async (_, raw, used, message) => {
    const { client, requests } = requesting(ok, used);
    expect(await request(client, raw)).toMatchObject({
      ok: false,
      error: { kind: 'input', message: expect.stringContaining(message) },
    });
    expect(requests).toHaveLength(0);
  });

  it('takes only a client of this package', async () => {
    await expect(request({}, { method: 'GET', path: '/x' })).rejects.toThrow(TypeError);
  });
});
