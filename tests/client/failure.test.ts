import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { api as affili } from '../../generated/affili/operations.js';
import { api as aura } from '../../generated/aura/operations.js';
import { api as premiumExchanger } from '../../generated/premium-exchanger/operations.js';
import { createClient, type UntypedClient } from '../../src/client/client.js';
import type { Api } from '../../src/client/operation.js';
import { type Result, unwrap } from '../../src/client/result.js';
import { base, error, features, KEY, pending, stubbed } from './stubbed.js';

describe('a call without a response fails', () => {
  it('with kind network and the code of the cause, for a closed port', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const client: UntypedClient = createClient(
      affili as Api,
      {
        baseUrl: `http://127.0.0.1:${port}`,
        credentials: [KEY],
        retry: { retries: 0 },
      },
      features,
    );
    expect(await client.listConversions?.()).toMatchObject(
      error({
        kind: 'network',
        message: 'GET listConversions: no response (ECONNREFUSED)',
        attempts: 1,
        carriedOut: 'no',
      }),
    );
  });

  it('with kind network, for a body that breaks off', async () => {
    const broken = () =>
      new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('reset')) }));
    const { client } = stubbed(affili, broken);
    expect(await client.listConversions?.()).toMatchObject(
      error({ kind: 'network', carriedOut: 'unknown' }),
    );
  });

  it('with the error of a custom fetch that has a bug for its cause', async () => {
    const { client } = stubbed(affili, () => {
      throw new TypeError("Cannot read properties of undefined (reading 'url')");
    });
    const result = await client.listConversions?.();
    expect(result).toMatchObject(
      error({
        kind: 'network',
        message: 'GET listConversions: no response (TypeError)',
        cause: {
          name: 'TypeError',
          message: "Cannot read properties of undefined (reading 'url')",
          stack: expect.stringContaining('failure.test.ts'),
        },
      }),
    );
    expect(() => result && unwrap(result)).toThrow(
      expect.objectContaining({ cause: expect.any(Error) }),
    );
  });

  it('with kind network, for a custom fetch that returns no response', async () => {
    const { client } = stubbed(affili, () => undefined as never);
    expect(await client.listConversions?.()).toMatchObject(error({ kind: 'network' }));
  });

  it.each([undefined, null, 'a text', 12])(
    'with kind network, for a custom fetch that throws %j',
    async (thrown) => {
      const { client } = stubbed(affili, () => Promise.reject(thrown));
      const result = await client.listConversions?.();
      expect(result).toMatchObject(
        error({ kind: 'network', message: `GET listConversions: no response (${thrown})` }),
      );
    },
  );
});

describe('a call tells whether it may have been carried out', () => {
  it.each<[statuses: number[], carriedOut: string, attempts: number]>([
    [[404], 'no', 1],
    [[429, 429, 404], 'no', 3],
    [[500], 'unknown', 1],
    [[503, 503, 503], 'unknown', 3],
    [[503, 404], 'unknown', 2],
  ])('after the statuses %j: %s', async (statuses, carriedOut, attempts) => {
    const left = [...statuses];
    const { client } = stubbed(affili, () => new Response('', { status: left.shift() ?? 500 }), {
      retry: { baseDelay: 0 },
    });
    const result = await client.updateConversion?.({ id: 'x' });
    const times = attempts > 1 ? `; after ${attempts} attempts` : '';
    expect(result).toMatchObject(
      error({
        carriedOut,
        attempts,
        message: `POST updateConversion: HTTP ${statuses.at(-1)}${times}`,
      }),
    );
  });

  it.each([
    ['ECONNREFUSED', 'no'],
    ['ENOTFOUND', 'no'],
    ['EAI_AGAIN', 'no'],
    ['UND_ERR_CONNECT_TIMEOUT', 'no'],
    ['ECONNRESET', 'unknown'],
    ['UND_ERR_SOCKET', 'unknown'],
    ['ETIMEDOUT', 'unknown'],
    [undefined, 'unknown'],
  ])('where the connection fails with %s: %s', async (code, carriedOut) => {
    const failed = () =>
      Promise.reject(new TypeError('failed', { cause: Object.assign(new Error(), { code }) }));
    const { client } = stubbed(affili, failed);
    expect(await client.createConversion?.({ order_id: 'x' })).toMatchObject(
      error({ kind: 'network', carriedOut, attempts: 1 }),
    );
  });

  it('after a lost response and a closed port: unknown, because the first one may have been', async () => {
    const codes = ['ECONNRESET', 'ECONNREFUSED'];
    const failed = () => Promise.reject(Object.assign(new Error(), { code: codes.shift() }));
    const { client } = stubbed(affili, failed, { retry: { retries: 1, baseDelay: 0 } });
    expect(await client.updateConversion?.({ id: 'x' })).toMatchObject(
      error({ kind: 'network', carriedOut: 'unknown', attempts: 2 }),
    );
  });

  it('after a lost response and a refusal: unknown, because the first one may have been', async () => {
    let count = 0;
    const lost = () => (count++ ? Response.json({ status: 'error' }) : Promise.reject(new Error()));
    const { client } = stubbed(affili, lost, { retry: { baseDelay: 0 } });
    expect(await client.updateConversion?.({ id: 'x' })).toMatchObject(
      error({ kind: 'provider', carriedOut: 'unknown', attempts: 2 }),
    );
  });
});

describe('a failure never holds the key', () => {
  const leaky = (request: Request) => {
    const headers = JSON.stringify([...request.headers]);
    const cause = Object.assign(new Error(request.url), { code: 'ECONNRESET', url: request.url });
    return new Error(`${request.url} ${headers}`, { cause });
  };
  const plain = (error: Error) => Object.assign(new Error(error.message), error);

  const responses: [kind: string, respond: (request: Request) => Response | Promise<Response>][] = [
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
  ])('in a call of %s', (id, api, input) => {
    it.each(responses)('of kind %s', async (kind, respond) => {
      const { client } = stubbed(api, respond);
      const control = new AbortController();
      const call = client[id]?.(input, { signal: control.signal });
      if (kind === 'aborted') control.abort(new Error(KEY));
      expectNoKey(await call, kind);
    });

    it('of kind input', async () => {
      const { client } = stubbed(api);
      expectNoKey(await client[id]?.({ ...input, bad: { key: undefined } }), 'input');
    });

    it('with a key that can not be sent', async () => {
      const key = `${KEY}\r\nX-Other: 1`;
      const fetch = () => Promise.reject();
      const config = { baseUrl: base, credentials: [key], fetch, retry: { retries: 0 } };
      const client: UntypedClient = createClient(api, config, features);
      expectNoKey(await client[id]?.(input), 'input');
    });
  });

  it('in the cause of a cause either, nor in other members of an error', async () => {
    const { client } = stubbed(affili, (request) => {
      const config = { headers: Object.fromEntries(request.headers) };
      const cause = Object.assign(new Error(`${KEY} of the cause`), { config });
      throw Object.assign(new Error('Request failed', { cause }), { config });
    });
    expectNoKey(await client.findConversion?.({ id: 'x' }), 'network');
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
    const client: UntypedClient = createClient(
      affili as Api,
      {
        baseUrl: base,
        credentials: [key],
        fetch,
      },
      features,
    );
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
