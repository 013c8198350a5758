import { describe, expect, it } from 'vitest';
import { mockFetch } from '../../src/mock/index.js';
import { createAffiliClient } from '../../src/providers/affili/index.js';
import { createAffiseClient } from '../../src/providers/affise/index.js';

describe('mockFetch', () => {
  it('answers a client from the examples, without a server', async () => {
    const client = createAffiliClient({ accessId: 'k', fetch: mockFetch('affili') });
    const result = await client.findConversion({ id: 'eroxr' });
    expect(result).toMatchObject({
      ok: true,
      data: { tag: 'findConversion', data: { id: 'eroxr' } },
    });
  });

  it('gives the answer that a test wants', async () => {
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
});
