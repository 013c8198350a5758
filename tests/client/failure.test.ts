import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { api as affili } from '../../generated/affili/operations.js';
import { api as aura } from '../../generated/aura/operations.js';
import { api as premiumExchanger } from '../../generated/premium-exchanger/operations.js';
import { createClient, type UntypedClient } from '../../src/client/client.js';
import type { Api } from '../../src/client/operation.js';
import type { Result } from '../../src/client/result.js';
import { base, error, features, KEY, pending, stubbed } from './stubbed.js';

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
        message: 'listConversions: no response (ECONNREFUSED)',
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
      error({ kind: 'timeout', message: 'listConversions: timed out' }),
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
      const fetch = () => Promise.reject();
      const config = { baseUrl: base, key, fetch, retry: { retries: 0 } };
      const client: UntypedClient = createClient(api, config, features);
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
