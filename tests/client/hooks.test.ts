import { describe, expect, it } from 'vitest';
import type { Credential } from '../../src/client/config.js';
import { type AttemptEvent, createMiddleware, observeAttempts } from '../../src/client/hooks.js';
import { callFaulted } from './faulted.js';
import { api } from './made-api.js';
import { base, KEY, stubbed } from './stubbed.js';

/** Responses with these statuses, one after the other, 200 at the end. */
function responding(statuses: readonly number[], headers: Record<string, string> = {}) {
  const left = [...statuses];
  return () => {
    const status = left.shift() ?? 200;
    return Response.json({ error: status === 200 ? 0 : status }, { status, headers });
  };
}

function observed(statuses: readonly number[], headers?: Record<string, string>) {
  const events: AttemptEvent[] = [];
  const { client, requests } = stubbed(api, responding(statuses, headers), {
    onAttempt: observeAttempts((event) => events.push(event)),
    retry: { retries: 2, baseDelay: 0 },
  });
  return { client, requests, events };
}

describe('onAttempt', () => {
  it('tells of every request what came of it, and whether and why it is repeated', async () => {
    const { client, events } = observed([503, 200]);
    await client.answer?.({ way: 'x', filter: { a: [1, 2] } });
    const url = `${base}/x?filter[a][]=1&filter[a][]=2`;
    const shared = { operation: 'answer', method: 'GET', url, duration: expect.any(Number) };
    expect(events).toEqual([
      {
        ...shared,
        attempt: 1,
        status: 503,
        outcome: 'http',
        retry: { delay: 0, cause: 'status' },
      },
      { ...shared, attempt: 2, status: 200, outcome: 'ok' },
    ]);
  });

  it('says where the service asked for the pause', async () => {
    const { client, events } = observed([429], { 'retry-after': '0' });
    await client.answer?.({ way: 'x' });
    expect(events[0]?.retry).toEqual({ delay: 0, cause: 'retry-after' });
  });

  it('says where no response came', async () => {
    const events: AttemptEvent[] = [];
    const { client } = stubbed(api, () => Promise.reject(new TypeError('fetch failed')), {
      onAttempt: observeAttempts((event) => events.push(event)),
      retry: { retries: 1, baseDelay: 0 },
    });
    await client.answer?.({ way: 'x' });
    expect(events.map(({ outcome, retry }) => [outcome, retry?.cause])).toEqual([
      ['network', 'network'],
      ['network', undefined],
    ]);
    expect(events[0]).not.toHaveProperty('status');
  });

  it('is silent where nothing is sent', async () => {
    const { client, events } = observed([]);
    expect(await client.answer?.({ way: Number.NaN })).toMatchObject({ ok: false });
    expect(events).toEqual([]);
  });

  it('can not break a call', async () => {
    const { client } = stubbed(api, responding([]), {
      onAttempt: observeAttempts(() => {
        throw new Error('the log is full');
      }),
    });
    expect(await client.answer?.({ way: 'x' })).toMatchObject({ ok: true });
  });

  it('tells of 200 faulted calls what the server has seen, and holds no key', async () => {
    const { told, seen, events } = await callFaulted(200);
    expect(told.length).toBeGreaterThan(250);
    expect(told).toEqual(seen);
    expect(JSON.stringify(events)).not.toContain(KEY);
  });
});

describe('middleware', () => {
  it('of openapi-fetch passes requests in its order, and responses in the reverse one', async () => {
    const order: string[] = [];
    const middleware = createMiddleware();
    const named = (name: string) => ({
      onRequest({ request, schemaPath }: { request: Request; schemaPath: string }) {
        order.push(`${name} ${schemaPath}`);
        request.headers.set('x-trace', `${request.headers.get('x-trace') ?? ''}${name}`);
      },
      onResponse({ response }: { response: Response }) {
        order.push(`${name} ${response.status}`);
      },
    });
    const last = named('c');
    middleware.use(named('a'), named('b'), last);
    middleware.eject(last);
    const { client, requests } = stubbed(api, responding([]), { middleware });
    expect(await client.change?.({ way: 'x', name: 'n' })).toMatchObject({ ok: true });
    expect(order).toEqual(['a /{way}', 'b /{way}', 'b 200', 'a 200']);
    expect(requests[0]?.headers.get('x-trace')).toBe('ab');
    expect(await requests[0]?.json()).toEqual({ name: 'n' });
  });

  it('may respond itself, change the response, and mend an error', async () => {
    const middleware = createMiddleware();
    const { client, requests } = stubbed(api, () => Promise.reject(new TypeError('down')), {
      middleware,
    });
    middleware.use({ onError: () => Response.json({ error: 0, from: 'error' }) });
    expect(await client.answer?.({ way: 'x' })).toMatchObject({ data: { from: 'error' } });
    middleware.use({ onResponse: () => Response.json({ error: 0, from: 'response' }) });
    expect(await client.answer?.({ way: 'x' })).toMatchObject({ data: { from: 'response' } });
    middleware.use({ onRequest: () => Response.json({ error: 0, from: 'request' }) });
    expect(await client.answer?.({ way: 'x' })).toMatchObject({ data: { from: 'request' } });
    expect(requests).toHaveLength(2);
  });

  it('that returns something else makes the call fail, and says what it must return', async () => {
    const middleware = createMiddleware();
    middleware.use({ onRequest: () => 'no' as never });
    const { client } = stubbed(api, responding([]), { middleware });
    const result = await client.answer?.({ way: 'x' });
    expect(result).toMatchObject({ ok: false, error: { kind: 'network' } });
    if (result && !result.ok) {
      expect(result.error.cause?.message).toBe(
        'onRequest must return a Request or Response, or nothing',
      );
    }
  });
});

describe('a key that is refused', () => {
  const renewing = (credentials: Credential[], statuses: readonly number[]) => {
    const events: AttemptEvent[] = [];
    const { client, requests } = stubbed(api, responding(statuses), {
      credentials,
      onAttempt: observeAttempts((event) => events.push(event)),
    });
    const keys = () => requests.map(({ url }) => new URL(url).searchParams.get('api_key'));
    return { client, keys, events };
  };
  const counting = () => {
    let asked = 0;
    return () => `token-0000-${++asked}`;
  };

  it('is asked for once more, and the call goes on with the new one', async () => {
    const { client, keys, events } = renewing([counting()], [401]);
    expect(await client.answer?.({ way: 'x' })).toMatchObject({ ok: true });
    expect(keys()).toEqual(['token-0000-1', 'token-0000-2']);
    expect(events[0]?.retry).toEqual({ delay: 0, cause: 'credentials' });
  });

  it('is an error where the new one is refused too', async () => {
    const { client, keys } = renewing([counting()], [401, 401, 401]);
    const result = await client.answer?.({ way: 'x' });
    expect(result).toMatchObject({ ok: false, error: { status: 401, attempts: 2 } });
    expect(keys()).toHaveLength(2);
  });

  it.each<[what: string, credential: Credential, id: string]>([
    ['is a text', KEY, 'answer'],
    ['comes of a function that gives the same', () => KEY, 'answer'],
    ['belongs to an unsafe operation', counting(), 'change'],
  ])('is an error at once where it %s', async (_, credential, id) => {
    const { client, keys } = renewing([credential], [401]);
    expect(await client[id]?.({ way: 'x' })).toMatchObject({ error: { status: 401 } });
    expect(keys()).toHaveLength(1);
  });

  it('is the error where the function fails', async () => {
    let asked = 0;
    const failing = () => {
      if (asked++) throw new Error('the vault is closed');
      return KEY;
    };
    const { client } = renewing([failing], [401]);
    expect(await client.answer?.({ way: 'x' })).toMatchObject({ error: { status: 401 } });
  });
});
