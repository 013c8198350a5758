import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseFaultRule, parseLatency } from '../../src/mock/faults.js';
import { createMock, type Mock } from '../../src/mock/mock.js';
import type { RunningServer } from '../../src/server/listen.js';

/** What goes wrong on demand goes wrong on the wire and in process alike, and then no more. */
let mock: Mock;
let server: RunningServer;
beforeAll(async () => {
  mock = await createMock({ providers: ['affili'] });
  server = await mock.listen();
});
afterAll(() => server.close());

const path = '/api/merchants/conversions';
const key = { authorization: 'Bearer k' };

const ways: [way: string, ask: (fault?: string) => Promise<Response>][] = [
  [
    'on the wire',
    (fault) =>
      fetch(`${server.url}${path}`, {
        headers: { ...key, ...(fault && { 'x-mock-fault': fault }) },
      }),
  ],
  [
    'in process',
    (fault) =>
      mock.fetch(
        new Request(`http://mock.example${path}`, {
          headers: { ...key, ...(fault && { 'x-mock-fault': fault }) },
        }),
      ),
  ],
];

describe.each(ways)('%s', (_, ask) => {
  it('reset cuts the connection off', async () => {
    const error = await ask('reset').catch((reason: Error) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as { cause?: { code?: string } }).cause?.code).toBe('ECONNRESET');
  });

  it('truncate breaks off in the middle of the body', async () => {
    const whole = await (await ask()).text();
    const response = await ask('truncate');
    expect(response.headers.get('content-length')).toBe(String(whole.length));
    const chunks: Uint8Array[] = [];
    const read = async () => {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        chunks.push(chunk);
      }
    };
    await expect(read()).rejects.toThrow();
    const received = Buffer.concat(chunks).toString();
    expect(received).toBe(whole.slice(0, Math.floor(whole.length / 2)));
  });

  it('html is a page under 200', async () => {
    const response = await ask('html');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
  });

  it('malformed-json says JSON and is none', async () => {
    const response = await ask('malformed-json');
    expect(response.headers.get('content-type')).toBe('application/json');
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it('status=503 is what a gateway says', async () => {
    const response = await ask('status=503');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('503');
  });

  it.each(['flood', 'status', 'status=200', 'latency=', 'latency=999999', 'reset=1', 'reset,'])(
    '%j is a problem that says what there is',
    async (fault) => {
      const response = await ask(fault);
      expect(response.status).toBe(400);
      expect(await response.text()).toMatch(/faults are reset, truncate, html, .*; not /);
    },
  );

  it('the next request is answered as ever', async () => {
    expect((await ask()).status).toBe(200);
  });
});

describe('faults with a probability', () => {
  const statuses = async (seed: number, count = 200) => {
    const faults = [parseFaultRule('status=503:0.25'), parseFaultRule('reset:0.1')];
    const shaky = await createMock({ providers: ['affili'], seed, faults });
    const request = () => new Request(`http://mock.example${path}`, { headers: key });
    const outcomes: (number | 'reset')[] = [];
    for (let i = 0; i < count; i++) {
      outcomes.push(
        await shaky.fetch(request()).then(
          ({ status }) => status,
          () => 'reset' as const,
        ),
      );
    }
    return outcomes;
  };

  it('befall their share', async () => {
    const outcomes = await statuses(1, 1000);
    const share = (outcome: unknown) => outcomes.filter((one) => one === outcome).length / 1000;
    expect(share('reset')).toBeGreaterThan(0.06);
    expect(share('reset')).toBeLessThan(0.14);
    expect(share(503)).toBeGreaterThan(0.17);
    expect(share(503)).toBeLessThan(0.29);
    expect(share(200)).toBeGreaterThan(0.6);
  });

  it('befall the same requests under the same seed', async () => {
    expect(await statuses(4)).toEqual(await statuses(4));
    expect(await statuses(4)).not.toEqual(await statuses(5));
  });

  it('give way to the header of a request', async () => {
    const always = await createMock({ providers: ['affili'], faults: [parseFaultRule('reset')] });
    const headers = { ...key, 'x-mock-fault': 'status=500' };
    const response = await always.fetch(new Request(`http://mock.example${path}`, { headers }));
    expect(response.status).toBe(500);
  });
});

describe('what takes time', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Lets timers run out without waiting for them. */
  async function measure<T>(run: () => Promise<T>): Promise<{ result: T; milliseconds: number }> {
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'], now: 0 });
    let isDone = false;
    const pending = run().finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersToNextTimerAsync();
    }
    return { result: await pending, milliseconds: Date.now() };
  }

  const ask = async (fault?: string, from: Mock = mock) => {
    const headers = { ...key, ...(fault && { 'x-mock-fault': fault }) };
    const response = await from.fetch(new Request(`http://mock.example${path}`, { headers }));
    return { status: response.status, text: await response.text() };
  };

  it('latency=300 holds the response back', async () => {
    const { result, milliseconds } = await measure(() => ask('latency=300'));
    expect(result.status).toBe(200);
    expect(milliseconds).toBe(300);
  });

  it('drip comes whole, in twenty parts', async () => {
    const whole = await ask();
    const { result, milliseconds } = await measure(() => ask('drip'));
    expect(result).toEqual(whole);
    expect(milliseconds).toBe(20 * 100);
  });

  it('several come in their order', async () => {
    const { result, milliseconds } = await measure(() => ask('latency=200, status=502, drip'));
    expect(result.status).toBe(502);
    expect(result.text).toContain('<h1>502</h1>');
    expect(milliseconds).toBeGreaterThan(200 + 1500);
  });

  it('one that streams may follow another', async () => {
    const { result } = await measure(() => ask('drip, malformed-json'));
    expect(() => JSON.parse(result.text)).toThrow(SyntaxError);
    expect(result.text.length).toBeGreaterThan(100);
  });

  it('latency is drawn between its bounds, the same for the same seed', async () => {
    const latencies = async () => {
      const slow = await createMock({
        providers: ['affili'],
        latency: { from: 60, to: 120 },
        seed: 2,
      });
      const drawn: number[] = [];
      for (let i = 0; i < 5; i++) {
        drawn.push((await measure(() => ask(undefined, slow))).milliseconds);
        vi.useRealTimers();
      }
      return drawn;
    };
    const drawn = await latencies();
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(120);
    expect(new Set(drawn).size).toBeGreaterThan(1);
    expect(await latencies()).toEqual(drawn);
  });
});

describe('options', () => {
  it.each([
    ['100', { from: 100, to: 100 }],
    ['50..200', { from: 50, to: 200 }],
    ['0', { from: 0, to: 0 }],
    ['200..50', undefined],
    ['50..', undefined],
    ['fast', undefined],
    ['99999999', undefined],
  ])('latency %s', (text, latency) => {
    expect(parseLatency(text)).toEqual(latency);
  });

  it.each([
    ['reset', { kind: 'reset', probability: 1 }],
    ['drip:0.5', { kind: 'drip', probability: 0.5 }],
    ['status=429:1', { kind: 'status', status: 429, probability: 1 }],
    ['latency=2000:.1', { kind: 'latency', milliseconds: 2000, probability: 0.1 }],
  ])('fault %s', (text, rule) => {
    expect(parseFaultRule(text)).toEqual(rule);
  });

  it.each(['', 'reset:2', 'reset:x', 'reset:', 'status=99', ':1'])('no fault: %j', (text) => {
    expect(() => parseFaultRule(text)).toThrow(/faults are reset, /);
  });
});
