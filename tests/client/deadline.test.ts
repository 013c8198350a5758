import { getEventListeners } from 'node:events';
import PQueue from 'p-queue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api as affili } from '../../generated/affili/operations.js';
import { error, KEY, ok, pending, stubbed } from './stubbed.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets a time go by on the fake clock, and tells whether the call is over then. */
async function isOverAfter(milliseconds: number, call: Promise<unknown> | undefined) {
  let isOver = false;
  call?.then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(milliseconds);
  return isOver;
}

describe('a timeout', () => {
  const wait = (timeout: unknown) =>
    stubbed(affili, pending).client.listConversions?.({}, { timeout: timeout as number });

  it.each([
    [100, 100],
    [1000 / 3, 334],
    [0.2, 1],
    [2 ** 31, 2 ** 31 - 1],
    [Number.MAX_VALUE, 2 ** 31 - 1],
  ])('of %f ms ends the call after %i ms', async (timeout, milliseconds) => {
    const call = wait(timeout);
    expect(await isOverAfter(milliseconds - 1, call)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject(
      error({
        kind: 'timeout',
        message: 'GET listConversions: timed out',
        attempts: 1,
        carriedOut: 'unknown',
      }),
    );
  });

  it.each([0, Number.POSITIVE_INFINITY, undefined])('of %s ms is none', async (timeout) => {
    expect(await isOverAfter(86_400_000, wait(timeout))).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([-1, Number.NaN, Number.NEGATIVE_INFINITY, 'soon', '100', true, 1n, [5], {}])(
    'of %s is a mistake of the input',
    async (timeout) => {
      expect(await wait(timeout)).toMatchObject(
        error({
          kind: 'input',
          message: `GET listConversions: timeout must be a number from 0 on, not ${timeout}`,
          attempts: 0,
        }),
      );
    },
  );

  it('of the client holds where the call has none of its own', async () => {
    const { client } = stubbed(affili, pending, { timeout: 100 });
    expect(await isOverAfter(100, client.listConversions?.())).toBe(true);
    expect(await isOverAfter(100, client.listConversions?.({}, { timeout: 200 }))).toBe(false);
    expect(await isOverAfter(1000, client.listConversions?.({}, { timeout: 0 }))).toBe(false);
  });

  it('bounds a call with all its retries', async () => {
    const { client, requests } = stubbed(affili, () => new Response('', { status: 503 }), {
      retry: { retries: 50, baseDelay: 1000, maxDelay: 1000 },
    });
    const call = client.listConversions?.({}, { timeout: 5000 });
    expect(await isOverAfter(5000, call)).toBe(true);
    expect(requests.length).toBeGreaterThan(2);
    const { length: attempts } = requests;
    expect(await call).toMatchObject(error({ kind: 'timeout', attempts, carriedOut: 'unknown' }));
  });

  it('ends a call whose custom fetch does not know of signals', async () => {
    const { client } = stubbed(affili, () => new Promise(() => {}));
    expect(await isOverAfter(100, client.listConversions?.({}, { timeout: 100 }))).toBe(true);
  });

  it('ends a call whose body does not come', async () => {
    const { client } = stubbed(affili, () => new Response(new ReadableStream()));
    expect(await isOverAfter(100, client.listConversions?.({}, { timeout: 100 }))).toBe(true);
  });

  it('ends a call whose credential does not come, and nothing is sent', async () => {
    const never = () => new Promise<string>(() => {});
    const { client, requests } = stubbed(affili, ok, { credentials: [never] });
    const call = client.listConversions?.({}, { timeout: 100 });
    expect(await isOverAfter(100, call)).toBe(true);
    expect(await call).toMatchObject(error({ kind: 'timeout', attempts: 0, carriedOut: 'no' }));
    expect(requests).toEqual([]);
  });
});

describe('a call that waits in a limiter', () => {
  const busy = () => {
    const limiter = new PQueue({ concurrency: 1 });
    limiter.add(() => new Promise((resolve) => setTimeout(resolve, 10_000)));
    return stubbed(affili, ok, { limiter });
  };

  it('ends with its timeout, and is not sent later', async () => {
    const { client, requests } = busy();
    const call = client.listConversions?.({}, { timeout: 200 });
    expect(await isOverAfter(200, call)).toBe(true);
    expect(await call).toMatchObject(error({ kind: 'timeout', attempts: 0, carriedOut: 'no' }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(requests).toEqual([]);
  });

  it('ends when it is aborted, and is not sent later', async () => {
    const { client, requests } = busy();
    const control = new AbortController();
    const call = client.setCookie?.({ referrer: 'r' }, { signal: control.signal });
    await vi.advanceTimersByTimeAsync(200);
    control.abort();
    expect(await isOverAfter(0, call)).toBe(true);
    expect(await call).toMatchObject(error({ kind: 'aborted', attempts: 0, carriedOut: 'no' }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(requests).toEqual([]);
  });

  it('is sent when its turn comes', async () => {
    const { client, requests } = busy();
    const call = client.listConversions?.({}, { timeout: 60_000 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await call).toMatchObject({ ok: true });
    expect(requests).toHaveLength(1);
  });
});

describe('the signal of a caller', () => {
  it('ends the call with kind aborted, whatever its reason holds', async () => {
    const { client } = stubbed(affili, pending);
    const control = new AbortController();
    const call = client.listConversions?.({}, { signal: control.signal });
    await vi.advanceTimersByTimeAsync(0);
    control.abort(new Error(`of ${KEY}`));
    const result = await call;
    expect(result).toMatchObject(error({ kind: 'aborted', attempts: 1, carriedOut: 'unknown' }));
    expect(JSON.stringify(result)).not.toContain(KEY);
  });

  it('that is aborted already ends the call before anything is sent', async () => {
    const { client, requests } = stubbed(affili, ok);
    const call = client.listConversions?.({}, { signal: AbortSignal.abort() });
    expect(await call).toMatchObject(error({ kind: 'aborted', attempts: 0, carriedOut: 'no' }));
    expect(requests).toEqual([]);
  });

  it('ends a pause before a retry', async () => {
    const { client } = stubbed(affili, () => new Response('', { status: 503 }), {
      retry: { retries: 1, baseDelay: 1e6, maxDelay: 1e6 },
    });
    const control = new AbortController();
    const call = client.listConversions?.({}, { signal: control.signal });
    await vi.advanceTimersByTimeAsync(0);
    control.abort();
    expect(await isOverAfter(0, call)).toBe(true);
    expect(await call).toMatchObject(
      error({ kind: 'aborted', attempts: 1, carriedOut: 'unknown' }),
    );
  });

  it('has no listener and no timer left after many calls with retries and redirects', async () => {
    let count = 0;
    const { client } = stubbed(
      affili,
      () =>
        ++count % 4 === 0
          ? new Response(null, { status: 302, headers: { location: '/moved' } })
          : new Response('', { status: 503 }),
      { retry: { retries: 2, baseDelay: 1 } },
    );
    const warnings: string[] = [];
    const onWarning = ({ name }: Error) => warnings.push(name);
    process.on('warning', onWarning);
    const { signal } = new AbortController();
    const calls = Array.from({ length: 500 }, () =>
      client.listConversions?.({}, { signal, timeout: 60_000 }),
    );
    await vi.advanceTimersByTimeAsync(1000);
    for (const result of await Promise.all(calls)) {
      expect(result).toMatchObject(error({ kind: 'http', status: 503 }));
    }
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });

  it('ends all calls that run under it, and those that end before leave the others', async () => {
    const control = new AbortController();
    const { client } = stubbed(affili, (request) =>
      request.url.endsWith('/quick') ? Promise.resolve(ok()) : pending(request),
    );
    const options = { signal: control.signal };
    const waiting = ['a', 'b', 'c'].map((id) => client.findConversion?.({ id }, options));
    expect(await client.findConversion?.({ id: 'quick' }, options)).toMatchObject({ ok: true });
    expect(getEventListeners(control.signal, 'abort')).toHaveLength(1);
    control.abort();
    for (const result of await Promise.all(waiting)) {
      expect(result).toMatchObject(error({ kind: 'aborted' }));
    }
    expect(getEventListeners(control.signal, 'abort')).toEqual([]);
  });
});

it('a call never rejects, whatever a JavaScript program gives it', async () => {
  const { client } = stubbed(affili, ok);
  const getter = Object.defineProperty({}, 'page', {
    enumerable: true,
    get() {
      throw new Error('of the input');
    },
  });
  const odd: [input: unknown, options: unknown][] = [
    [null, null],
    [{}, { signal: {} }],
    [{}, { headers: { 'bad name': 'x' } }],
    [{}, { headers: 5 }],
    [{}, { retries: Number.NaN }],
    [{}, { retries: 'many' }],
    [{}, { timeout: Symbol('s') }],
    [getter, {}],
    ['text', {}],
    [5, {}],
  ];
  for (const [input, options] of odd) {
    const result = await client.listConversions?.(input as never, options as never);
    expect(result).toBeTypeOf('object');
    if (!result?.ok) expect(result?.error).toMatchObject({ kind: 'input', carriedOut: 'no' });
  }
});
