import { createAffiseClient } from 'affiliate-contracts/affise';
import { createHandlers } from 'affiliate-contracts/msw';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

//#region msw
const server = setupServer(...createHandlers('affise'));
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const client = createAffiseClient({ tenant: 'example', apiKey: 'k' });

it('responds as the service does', async () => {
  const { ok } = await client.listConversions({ date_from: '2026-01-01', date_to: '2026-01-31' });
  expect(ok).toBe(true);
});

it('refuses what the service refuses', async () => {
  const response = await fetch('https://api-example.affise.com/3.0/offers?limit=many', {
    headers: { 'API-Key': 'k' },
  });
  expect(response.headers.get('x-mock-violations')).toContain('limit');
});

it('lets a test say otherwise', async () => {
  server.use(http.get('*/3.0/offers', () => HttpResponse.json({ status: 2, error: 'Too late' })));
  const result = await client.listOffers();
  expect(result).toMatchObject({ ok: false, error: { kind: 'provider' } });
});
//#endregion
