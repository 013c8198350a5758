import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mockFetch } from '../../src/mock/index.js';
import { createAffiliClient } from '../../src/providers/affili/index.js';
import { createAffiseClient } from '../../src/providers/affise/index.js';

describe('mockFetch', () => {
  it('responds to a client with the examples, without a server', async () => {
    const client = createAffiliClient({ accessId: 'k', fetch: mockFetch('affili') });
    const result = await client.findConversion({ id: 'eroxr' });
    expect(result).toMatchObject({
      ok: true,
      data: { tag: 'findConversion', data: { id: 'eroxr' } },
    });
  });

  it('gives the response that a test wants', async () => {
    const fetch = mockFetch('affili', { code: 404, example: 'unknownConversion' });
    const client = createAffiliClient({ accessId: 'k', fetch });
    const result = await client.findConversion({ id: 'x' });
    expect(result).toMatchObject({ ok: false, error: { kind: 'http', status: 404 } });
  });

  it('refuses what the service would refuse', async () => {
    const client = createAffiseClient({
      tenant: 'example',
      apiKey: '0',
      fetch: mockFetch('affise'),
    });
    const filter = { date_from: 'soon', date_to: '2026-01-31' };
    const result = await client.getReportByDate({ filter });
    expect(result).toMatchObject({ ok: false, error: { kind: 'http', status: 400 } });
  });

  it('knows its providers', async () => {
    // @ts-expect-error there is no such provider
    await expect(mockFetch('nope')(new Request('https://example.com'))).rejects.toThrow(
      /unknown provider/,
    );
  });

  it('takes an address with options, as fetch does', async () => {
    const url = 'https://core.affili.ir/api/merchants/conversions/eroxr';
    const headers = { authorization: 'Bearer k' };
    const fetch = mockFetch('affili');
    for (const response of [
      await fetch(url, { headers }),
      await fetch(new URL(url), { headers }),
      await fetch(new Request(url), { headers }),
    ]) {
      expect(response.status).toBe(200);
    }
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { method: 'DELETE', headers })).status).toBe(405);
  });
});

describe('mockFetch with a delay', () => {
  const latency = { from: 1500, to: 1500 };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('keeps to the timeout of a call', async () => {
    const client = createAffiliClient({ accessId: 'k', fetch: mockFetch('affili', { latency }) });
    const call = client.findConversion({ id: 'eroxr' }, { timeout: 100 });
    await vi.advanceTimersByTimeAsync(100);
    expect(await call).toMatchObject({ ok: false, error: { kind: 'timeout' } });
  });

  it('rejects with the reason of the signal at once', async () => {
    const fetch = mockFetch('affili', { latency });
    const url = 'https://core.affili.ir/api/merchants/conversions';
    const reason = new Error('not wanted any more');
    await expect(fetch(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);

    const control = new AbortController();
    const response = fetch(url, { signal: control.signal });
    control.abort(reason);
    await expect(response).rejects.toBe(reason);
  });
});
