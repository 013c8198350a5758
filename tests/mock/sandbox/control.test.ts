import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMock, type Mock } from '../../../src/mock/index.js';

/** What a test or a program does to a sandbox besides calling the provider's operations. */
let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ providers: ['affili', 'premium-exchanger'], sandbox: true });
});
afterEach(() => mock.sandbox.reset());

const list = '/affili/api/merchants/conversions';
async function send(path: string, init: RequestInit = {}, to: Mock = mock): Promise<Response> {
  const headers = { authorization: 'Bearer k', ...(init.headers as Record<string, string>) };
  return to.fetch(new Request(`http://mock.example${path}`, { ...init, headers }));
}
const post = (path: string, body?: object, to?: Mock) =>
  send(
    path,
    {
      method: 'POST',
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    },
    to,
  );
const text = async (path: string, to?: Mock) => (await send(path, {}, to)).text();
const click = { ip: '192.0.2.50' };
const links = '/premium-exchanger/api.html?api_action=pp&api_key=k&method=get_links';

describe('the addresses of a sandbox', () => {
  it('tell what it holds and assumes', async () => {
    const about = (await (await send('/affili/_sandbox')).json()) as Record<string, unknown>;
    expect(about).toMatchObject({
      provider: 'affili',
      clock: { now: '2026-01-01T00:00:00.000Z', running: false },
      rows: { conversion: 40 },
    });
    expect(about.assumes).toContainEqual(expect.stringContaining('after a week'));
  });

  it('move the clock, and refuse what is no time', async () => {
    const moved = await post('/affili/_sandbox/clock', { advance: 'P1DT2H' });
    expect(await moved.json()).toEqual({ now: '2026-01-02T02:00:00.000Z', running: false });
    const beyond = [{ advance: 'P99999999D' }, { set: '+012026-01-01T00:00:00Z' }];
    for (const wrong of [{ advance: 'a week' }, { set: 'soon' }, { go: true }, ...beyond]) {
      const refused = await post('/affili/_sandbox/clock', wrong);
      expect(refused.status).toBe(422);
      expect(refused.headers.get('content-type')).toBe('application/problem+json');
    }
    expect(mock.sandbox.of('affili').clock.now().toISOString()).toBe('2026-01-02T02:00:00.000Z');
  });

  it('make clicks, and say what is wrong with one', async () => {
    expect(await (await post('/premium-exchanger/_sandbox/clicks', click)).json()).toMatchObject(
      click,
    );
    expect(await text(links)).toContain('192.0.2.50');
    const wrong = await post('/premium-exchanger/_sandbox/clicks', { colour: 'red' });
    expect(await wrong.json()).toMatchObject({ detail: 'a click has no member colour' });
    const odd = await post('/premium-exchanger/_sandbox/clicks', { ip: { a: 1 } });
    expect(await odd.json()).toMatchObject({ detail: 'ip of a click must be string' });
    const none = await post('/affili/_sandbox/clicks', {});
    expect(await none.json()).toMatchObject({ detail: 'the sandbox of affili makes no click' });
  });

  it('bring everything back to the start, byte for byte', async () => {
    const before = [await text(list), await text(links)];
    await post('/premium-exchanger/_sandbox/clicks', click);
    mock.sandbox.of('affili').clock.advance('P9D');
    expect([await text(list), await text(links)]).not.toEqual(before);
    await post('/premium-exchanger/_sandbox/reset');
    await post('/affili/_sandbox/reset');
    expect([await text(list), await text(links)]).toEqual(before);
  });

  it('export the state and take it back', async () => {
    await post('/premium-exchanger/_sandbox/clicks', click);
    const state = await text('/premium-exchanger/_sandbox/state');
    const shown = await text(links);
    mock.sandbox.reset();
    const headers = { 'content-type': 'application/json' };
    const put = await send('/premium-exchanger/_sandbox/state', {
      method: 'PUT',
      body: state,
      headers,
    });
    expect(put.status).toBe(204);
    expect(await text(links)).toBe(shown);
    const foreign = await send('/affili/_sandbox/state', { method: 'PUT', body: state, headers });
    expect(await foreign.json()).toMatchObject({
      detail: 'this is a state of premium-exchanger, not of affili',
    });
  });

  it('are named where an address is wrong, and their methods too', async () => {
    expect((await send('/affili/_sandbox/nothing')).status).toBe(404);
    expect((await send('/affili/_sandbox/toString')).status).toBe(404);
    const wrong = await send('/affili/_sandbox/reset');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('a sandbox', () => {
  it('is the same for the same seed, and another for another', async () => {
    const of = async (seed?: number) => {
      const other = await createMock({
        providers: ['affili'],
        sandbox: true,
        ...(seed && { seed }),
      });
      return text('/api/merchants/conversions', other);
    };
    expect(await of()).toBe(await of(1));
    expect(await of(2)).not.toBe(await of(1));
  });

  it('leaves the word to a preference', async () => {
    const preferred = await send(list, { headers: { prefer: 'example=empty' } });
    expect(await preferred.json()).toMatchObject({ data: [] });
  });

  it('says what an input changes nothing of', async () => {
    const response = await post('/affili/api/merchants/conversions', {
      type: 'click',
      token: 't',
      aff_id: 'a',
      referrer: 'r',
      colour: 'red',
    });
    expect(response.headers.get('x-mock-warning')).toContain('colour');
  });

  it('refuses rows beyond what it can hold, and variants that there are not', async () => {
    const make = (sandbox: object) => createMock({ providers: ['affili'], sandbox });
    await expect(make({ rows: 1_000_001 })).rejects.toThrow(
      'rows takes a whole number of at most 1000000',
    );
    await expect(make({ variant: '3.0' })).rejects.toThrow(
      'affili has no variant 3.0; there are none',
    );
  });

  it('wants to be named where there are several', () => {
    expect(() => mock.sandbox.snapshot()).toThrow("name one, such as sandbox.of('affili')");
    expect(() => mock.sandbox.of('aura')).toThrow('there is no sandbox of aura');
  });
});

describe('pages of other origins', () => {
  const ask = async (origin: string, allowOrigin: string[] = [], method = 'GET') => {
    const one = await createMock({ providers: ['affili'], sandbox: true, allowOrigin });
    return (await send('/api/merchants/conversions', { method, headers: { origin } }, one)).status;
  };
  it.each([
    ['https://evil.example', [], 403],
    ['null', [], 403],
    ['http://localhost:5173', [], 200],
    ['https://app.example.com', ['https://app.example.com'], 200],
    ['https://app.example.com', ['*'], 200],
  ])('%s with %j gets %i', async (origin, allowed, status) => {
    expect(await ask(origin, allowed)).toBe(status);
  });

  it.each([
    ['a link or an image of a foreign page', { referer: 'https://evil.example/' }, [], 403],
    ['a foreign page that hides itself', {}, [], 403],
    ['a page of this machine', { referer: 'http://localhost:5173/' }, [], 200],
    ['an allowed page', { referer: 'https://a.example/' }, ['https://a.example'], 200],
  ])('that send no origin are known by their browser: %s', async (_, from, allowOrigin, status) => {
    const one = await createMock({ providers: ['affili'], sandbox: true, allowOrigin });
    const headers = { 'sec-fetch-site': 'cross-site', ...from };
    expect((await send('/api/merchants/conversions', { headers }, one)).status).toBe(status);
  });

  it('get no leave by a preflight', async () => {
    expect(await ask('https://evil.example', [], 'OPTIONS')).toBe(403);
    expect(await ask('http://127.0.0.1:8080', [], 'OPTIONS')).toBe(204);
  });

  it('may call a mock without memory', async () => {
    const plain = await createMock({ providers: ['affili'] });
    const headers = { origin: 'https://evil.example' };
    expect((await send('/api/merchants/conversions', { headers }, plain)).status).toBe(200);
  });
});

type State = [n: number, row: Record<string, unknown>][];

describe('a state file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const path = join(folder, 'state.json');
  afterAll(() => rmSync(folder, { recursive: true }));
  const serve = (state = path) =>
    createMock({ providers: ['premium-exchanger'], sandbox: { state } });
  const own = '/api.html?api_action=pp&api_key=k&method=get_links';

  it('keeps rows and clock over a restart', async () => {
    const first = await serve();
    const server = await first.listen();
    first.sandbox.clock.advance('P2D');
    first.sandbox.click(click);
    const shown = await (await fetch(`${server.url}${own}`)).text();
    await server.close();
    const second = await serve();
    expect(await text(own, second)).toBe(shown);
    expect(second.sandbox.clock.now().toISOString()).toBe('2026-01-03T00:00:00.000Z');
  });

  it('keeps what a program does that never listens', async () => {
    const state = join(folder, 'process.json');
    const { sandbox } = await serve(state);
    sandbox.click(click);
    await vi.waitFor(() => expect(existsSync(state)).toBe(true), { timeout: 10_000 });
    const { ip } = click;
    expect(readFileSync(state, 'utf8')).toContain(ip);
  });

  it.each([
    ['one number', (rows: State) => rows.push([rows[0]?.[0] ?? 0, {}]), 'has a number'],
    ['one id', (rows: State) => rows.push([9999, { ...rows[0]?.[1] }]), 'of another one'],
    ['a moment that is none', (rows: State) => rows.push([9999, { date: 1e300 }]), 'no moment'],
  ])('with %s too many is refused, and nothing is changed', async (_, spoil, message) => {
    const { sandbox } = await createMock({ providers: ['premium-exchanger'], sandbox: true });
    const before = JSON.stringify(sandbox.snapshot());
    const spoilt = JSON.parse(before);
    spoil(spoilt.resources.link.rows);
    expect(() => sandbox.restore(spoilt)).toThrow(message);
    expect(JSON.stringify(sandbox.snapshot())).toBe(before);
  });

  it('that is broken is told in one line', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, readFileSync(path, 'utf8').slice(0, -100));
    await expect(serve(broken)).rejects.toThrow(
      `${broken}: it holds no state of a sandbox; remove it`,
    );
    writeFileSync(broken, readFileSync(path, 'utf8').replace('premium-exchanger', 'affise'));
    await expect(serve(broken)).rejects.toThrow(
      `${broken}: it is of affise, which this mock does not serve`,
    );
    await expect(serve(join(folder, 'none', 'x.json'))).rejects.toThrow("can't write");
  });
});
