import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHost } from '../../../src/check/live/host.js';
import { createSender } from '../../../src/check/live/send.js';

/** Milliseconds, on a clock that stands still between the steps, at which requests went out. */
let times: number[];
let answers: Response[];
/** Most requests that were under way at once, and how long each takes. */
let most: number;
let latency: number;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  times = [];
  answers = [];
  most = 0;
  latency = 0;
  let underWay = 0;
  vi.stubGlobal('fetch', async () => {
    times.push(Date.now());
    most = Math.max(most, ++underWay);
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    underWay -= 1;
    return answers.shift() ?? Response.json({});
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const OK = { response: { status: 200 } };
const busy = (status: number, after: string) =>
  new Response('', { status, headers: { 'retry-after': after } });

/** Sends as many requests at once, and lets a minute pass. */
async function send(count: number, limits: { rate?: number; concurrency?: number } = {}) {
  const host = createHost({ rate: Number.POSITIVE_INFINITY, concurrency: 5, ...limits });
  const sender = createSender({ host, timeout: 1000, maxRequests: 100 });
  const all = Promise.all(
    Array.from({ length: count }, () =>
      sender.send(new Request('https://api.example.com/'), { mayRepeat: true }),
    ),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return all;
}

it('a sender keeps to its rate', async () => {
  expect(await send(4, { rate: 20 })).toMatchObject([OK, OK, OK, OK]);
  expect(times).toEqual([0, 50, 100, 150]);
});

it('a sender has no more requests under way than it may', async () => {
  latency = 30;
  await send(5, { concurrency: 2 });
  expect(most).toBe(2);
  expect(times).toEqual([0, 0, 30, 30, 60]);
});

it.each([429, 502, 503, 504])(
  'a sender waits as long as a %i asks, and tries once more',
  async (status) => {
    answers = [busy(status, '7')];
    expect(await send(2, { concurrency: 1 })).toMatchObject([OK, OK]);
    expect(times).toEqual([0, 7000, 7000]);
  },
);

it('of several pauses the one that ends last counts', async () => {
  answers = [busy(503, '2'), busy(503, '9')];
  expect(await send(2)).toMatchObject([OK, OK]);
  expect(times).toEqual([0, 0, 9000, 9000]);
});

it('a sender that is asked again and again stops asking', async () => {
  answers = Array.from({ length: 9 }, () => busy(429, '1'));
  expect(await send(1)).toMatchObject([{ response: { status: 429 } }]);
  expect(times).toEqual([0, 1000, 2000]);
});

it('a sender that is asked for more than a minute sends nothing more', async () => {
  answers = [busy(429, '61')];
  expect(await send(2, { concurrency: 1 })).toMatchObject([
    { response: { status: 429 } },
    { kind: 'skipped', reason: 'the service asks to wait for 61 seconds' },
  ]);
  expect(times).toEqual([0]);
});

it('a sender gives up after its time, and leaves no timer behind when it need not', async () => {
  vi.stubGlobal(
    'fetch',
    (_: Request, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  expect(await send(1)).toMatchObject([
    { kind: 'failure', cause: 'no-response', message: 'timed out after 1000 ms' },
  ]);
  vi.stubGlobal('fetch', async () => Response.json({}));
  await send(1);
  expect(vi.getTimerCount()).toBe(0);
});

it.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])(
  'a connection that was closed while it was idle is no finding: %s',
  async (code) => {
    let count = 0;
    vi.stubGlobal('fetch', async () => {
      if (++count === 1) throw new TypeError('fetch failed', { cause: { code } });
      return Response.json({});
    });
    expect(await send(1)).toMatchObject([OK]);
    expect(count).toBe(2);
  },
);

it('a request that writes is not sent again when its connection is closed', async () => {
  let count = 0;
  vi.stubGlobal('fetch', async () => {
    count += 1;
    throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
  });
  const host = createHost({ rate: Number.POSITIVE_INFINITY, concurrency: 1 });
  const sender = createSender({ host, timeout: 1000, maxRequests: 9 });
  const request = new Request('https://api.example.com/', { method: 'POST', body: 'a=1' });
  const sent = await sender.send(request, { mayRepeat: false });
  expect(sent).toMatchObject({ kind: 'failure', message: 'no response (ECONNRESET)' });
  expect(count).toBe(1);
});
