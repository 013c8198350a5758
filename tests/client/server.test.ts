import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type UntypedClient } from '../../src/client/client.js';
import type { ClientConfig } from '../../src/client/config.js';
import { CallError, type Failure, RAW_LENGTH, unwrap } from '../../src/client/result.js';
import { api, features, KEY } from './made-api.js';
import { type Misbehaving, misbehaving, ways } from './misbehaving-server.js';

/** A real server that misbehaves on command. */
let server: Misbehaving;
let client: UntypedClient;
beforeEach(async () => {
  server = await misbehaving();
  client = made();
});
afterEach(() => server.close());

function made(config: Partial<ClientConfig> = {}): UntypedClient {
  const retry = { baseDelay: 1, maxDelay: 50 };
  return createClient(api, { baseUrl: server.url, credentials: [KEY], retry, ...config }, features);
}

async function failure(way: string, options = {}, which = client): Promise<Failure> {
  const result = await which.answer?.({ way }, options);
  if (!result || result.ok) throw new Error(`${way} did not fail`);
  return result.error;
}

describe('a failure has the kind that tells what to do', () => {
  const cases: [way: string, options: object, error: Partial<Failure>][] = [
    ['slow-headers', { timeout: 60 }, { kind: 'timeout', carriedOut: 'unknown' }],
    ['slow-body', { timeout: 60 }, { kind: 'timeout' }],
    ['reset', { retries: 0 }, { kind: 'network' }],
    ['truncated', { retries: 0 }, { kind: 'network' }],
    ['html', {}, { kind: 'parse', status: 200, body: '<html>Just a moment</html>' }],
    ['html-error', {}, { kind: 'http', status: 500, body: '<html>Bad gateway</html>' }],
    ['404', {}, { kind: 'http', status: 404, code: 4, message: 'GET answer: no such thing' }],
    ['echo', {}, { kind: 'provider', status: 200, code: 1 }],
  ];
  it.each(cases)('%s', async (way, options, error) => {
    expect(await failure(way, options)).toMatchObject(error);
  });

  it('aborted by the caller, before and while it runs', async () => {
    expect(await failure('good', { signal: AbortSignal.abort() })).toMatchObject({
      kind: 'aborted',
    });
    const control = new AbortController();
    setTimeout(() => control.abort(), 30);
    expect(await failure('slow-headers', { signal: control.signal })).toMatchObject({
      kind: 'aborted',
    });
  });
});

describe('redirects', () => {
  it('inside the origin are followed', async () => {
    expect(await client.answer?.({ way: 'same-origin' })).toMatchObject({ ok: true });
  });

  it('to another origin are refused before anything is sent there', async () => {
    const { kind, message } = await failure('other-origin');
    expect(kind).toBe('http');
    expect(message).toMatch(
      /^GET answer: redirect to http:\/\/localhost:\d+\/made\/good not followed$/,
    );
    expect(server.asked('good')).toBe(0);
  });

  it('that go round end after a few', async () => {
    expect((await failure('round-and-round')).kind).toBe('http');
    expect(server.asked('round-and-round')).toBe(6);
  });

  it('of a call that changes something are not followed', async () => {
    const result = await client.change?.({ way: 'same-origin' });
    expect(result?.ok).toBe(false);
    expect(server.asked('good')).toBe(0);
  });
});

describe('retries', () => {
  it.each([
    ['reset-once', 2],
    ['503-twice', 3],
    ['429-seconds', 2],
    ['429-date', 2],
    ['429-long', 2],
  ])('help against %s after %i requests', async (way, asked) => {
    expect(await client.answer?.({ way })).toMatchObject({ ok: true });
    expect(server.asked(way)).toBe(asked);
  });

  it.each(['reset', '503-twice', '429-seconds'])(
    'are never made of an unsafe call: %s',
    async (way) => {
      expect((await client.change?.({ way }))?.ok).toBe(false);
      expect(server.asked(way)).toBe(1);
    },
  );

  it.each(['html', '404', 'echo', 'html-error'])(
    'are not made where they can not help: %s',
    async (way) => {
      await failure(way);
      expect(server.asked(way)).toBe(1);
    },
  );

  it('end with the number that the caller gives', async () => {
    await failure('503-twice', { retries: 1 });
    expect(server.asked('503-twice')).toBe(2);
  });
});

describe('the key', () => {
  it.each(Object.keys(ways))('is nowhere in what comes of %s', async (way) => {
    const result = await client.answer?.({ way }, { timeout: 60, retries: 0 });
    const seen = [
      inspect(result, { depth: 9, showHidden: true }),
      JSON.stringify(result),
      String(result),
    ];
    if (result && !result.ok) {
      const thrown = new CallError(result);
      seen.push(inspect(thrown, { depth: 9 }), String(thrown), thrown.stack ?? '');
    }
    seen.push(`${result?.response?.url}`, (await result?.response?.clone().text()) ?? '');
    expect(seen.join('\n')).not.toContain(KEY);
  });

  it('is not shown by the client itself', () => {
    expect(inspect(client, { depth: 9, showHidden: true })).not.toContain(KEY);
  });
});

it('raw holds the text of the response, cut at its length', async () => {
  const long = made({ fetch: async () => new Response('x'.repeat(RAW_LENGTH + 5)) });
  expect((await failure('good', {}, long)).raw).toHaveLength(RAW_LENGTH);
});

it('unwrap gives the data or throws one readable error', async () => {
  const good = await client.answer?.({ way: 'good' });
  expect(good && unwrap(good)).toEqual({ error: 0, value: 1 });
  const bad = await client.answer?.({ way: '404' });
  expect(() => bad && unwrap(bad)).toThrow(CallError);
  expect(() => bad && unwrap(bad)).toThrow('no such thing');
});
