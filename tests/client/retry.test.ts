import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import PQueue from 'p-queue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient, type UntypedClient } from '../../src/client/client.js';
import type { Operation, Safety } from '../../src/client/operation.js';
import { parseRetryAfter, retryDelay, sleep } from '../../src/client/retry.js';
import { api, features, KEY } from './made-api.js';

const LAW = { seed: 20_261_120, numRuns: 300 };
const PASSING = [429, 502, 503, 504];

/** What the service does at each attempt: a status, or no answer at all. */
const happening = fc.constantFrom<number | 'reset'>(
  200,
  400,
  404,
  429,
  500,
  502,
  503,
  504,
  'reset',
);
const plan = fc.record({
  happenings: fc.array(happening, { minLength: 1, maxLength: 8 }),
  retries: fc.nat(5),
  safety: fc.constantFrom<Safety>('read', 'idempotent', 'unsafe'),
});

/** Calls a service that does one thing after another, the last one for ever, and counts the requests. */
async function requestsOf(
  happenings: readonly (number | 'reset')[],
  safety: Safety,
  retries: number,
): Promise<{ count: number; ok: boolean }> {
  let count = 0;
  const answer: Operation = { method: 'GET', path: '/', safety };
  const client: UntypedClient = createClient(
    { ...api, operations: { answer } },
    {
      baseUrl: 'https://service.example',
      credentials: [KEY],
      retry: { baseDelay: 0 },
      fetch: async () => {
        const now = happenings[Math.min(count++, happenings.length - 1)];
        if (now === 'reset') throw new TypeError('fetch failed');
        return Response.json({ error: 0 }, { status: now as number });
      },
    },
    features,
  );
  const result = await client.answer?.({}, { retries });
  return { count, ok: result?.ok === true };
}

describe('a retry', () => {
  it('is never made of what is unsafe, whatever happens', async () => {
    const law = fc.asyncProperty(plan, async ({ happenings, retries }) => {
      expect((await requestsOf(happenings, 'unsafe', retries)).count).toBe(1);
    });
    await fc.assert(law, LAW);
  });

  it('is made until the first response that will not pass, or the last retry', async () => {
    const safe = plan.filter(({ safety }) => safety !== 'unsafe');
    const law = fc.asyncProperty(safe, async ({ happenings, retries, safety }) => {
      const passes = (now: number | 'reset') => now === 'reset' || PASSING.includes(now);
      const end = happenings.findIndex((now) => !passes(now));
      const needed = end < 0 ? Number.POSITIVE_INFINITY : end + 1;
      const { count, ok } = await requestsOf(happenings, safety, retries);
      expect(count).toBe(Math.min(needed, retries + 1));
      expect(ok).toBe(needed <= retries + 1 && happenings[end] === 200);
    });
    await fc.assert(law, LAW);
  });

  it('waits never less than nothing or longer than the bound, whatever the service asks', () => {
    const asked = fc.oneof(
      fc.constantFrom(null, undefined, '', '-5', 'NaN', '1e999', 'soon'),
      fc.integer().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      fc.string(),
    );
    const law = fc.property(fc.nat(40), fc.nat(60_000), asked, (attempt, maxDelay, retryAfter) => {
      const policy = { retries: 9, baseDelay: 300, maxDelay };
      const delay = retryDelay(attempt, policy, retryAfter);
      expect(delay).toBeGreaterThanOrEqual(0);
      expect(delay).toBeLessThanOrEqual(maxDelay);
    });
    fc.assert(law, LAW);
  });

  it.each([null, '', 'soon', '-5', 'Infinity', 'in 5 s'])(
    'waits with growing pauses where Retry-After is %j',
    (retryAfter) => {
      vi.spyOn(Math, 'random').mockReturnValue(0.5);
      const policy = { retries: 9, baseDelay: 300, maxDelay: 1000 };
      const delays = [0, 1, 2, 3].map((attempt) => retryDelay(attempt, policy, retryAfter));
      vi.restoreAllMocks();
      expect(delays).toEqual([150, 300, 600, 1000]);
    },
  );
});

describe('parseRetryAfter reads', () => {
  afterEach(() => vi.useRealTimers());

  it.each<[value: string | null | undefined, milliseconds: number | undefined]>([
    ['0', 0],
    ['2', 2000],
    [' 120 ', 120_000],
    ['1.5', 1500],
    ['Fri, 27 Nov 2026 12:00:30 GMT', 30_000],
    ['Friday, 27-Nov-26 12:00:30 GMT', 30_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', undefined],
    ['soon 1', undefined],
    ['-5', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['NaN', undefined],
    ['Fri, 99 Nov 2026 12:00:30 GMT', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j as %s milliseconds', (value, milliseconds) => {
    vi.useFakeTimers({ now: new Date('2026-11-27T12:00:00Z') });
    expect(parseRetryAfter(value)).toBe(milliseconds);
  });
});

describe('sleep', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('ends with its time and leaves no listener on the signal', async () => {
    const { signal } = new AbortController();
    const slept = sleep(5000, signal);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5000);
    await slept;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('ends when the signal is aborted, and leaves neither timer nor listener', async () => {
    const control = new AbortController();
    const slept = sleep(5000, control.signal);
    control.abort();
    await slept;
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(control.signal, 'abort')).toEqual([]);
  });

  it.each([2 ** 31, Number.MAX_VALUE, Number.POSITIVE_INFINITY])(
    'of %s ms is not over at once, though no timer runs for so long',
    async (milliseconds) => {
      let isOver = false;
      const slept = sleep(milliseconds, undefined).then(() => {
        isOver = true;
      });
      await vi.advanceTimersByTimeAsync(2 ** 31 - 2);
      expect(isOver).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      await slept;
    },
  );

  it('ends at once where the signal is aborted already', async () => {
    const signal = AbortSignal.abort();
    await sleep(5000, signal);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('a limiter', () => {
  it('of p-queue bounds how many requests run at once, retries too', async () => {
    let running = 0;
    let most = 0;
    let count = 0;
    const limiter = new PQueue({ concurrency: 3 });
    const fetch = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return Response.json({ error: 0 }, { status: ++count % 4 ? 200 : 503 });
    };
    const config = {
      baseUrl: 'https://service.example',
      credentials: [KEY],
      retry: { baseDelay: 0 },
      limiter,
      fetch,
    };
    const client: UntypedClient = createClient(api, config, features);
    const calls = Array.from({ length: 30 }, (_, way) => client.answer?.({ way }));
    const results = await Promise.all(calls);
    expect(results.every((result) => result?.ok)).toBe(true);
    expect(most).toBe(3);
    expect(count).toBeGreaterThan(30);
  });
});
