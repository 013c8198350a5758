import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock } from '../../src/mock/mock.js';
import { createHandlers } from '../../src/mock/msw.js';
import { createAffiliClient } from '../../src/providers/affili/index.js';
import { createAffiseClient } from '../../src/providers/affise/index.js';
import { createPremiumExchangerClient } from '../../src/providers/premium-exchanger/index.js';

describe('handlers of MSW respond as the mock does', () => {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  it('at the address of the service, with query and header', async () => {
    server.use(...createHandlers('affili', { key: 'sesame' }));
    const ask = (accessId: string) =>
      createAffiliClient({ accessId }).listConversions({ is_closed: 1 });
    expect(await ask('sesame')).toMatchObject({ ok: true });
    expect(await ask('other')).toMatchObject({ ok: false, error: { status: 401 } });
  });

  it('at the address of any customer, where each has one', async () => {
    server.use(...createHandlers('affise'));
    const client = createAffiseClient({ tenant: 'example-2', apiKey: 'k' });
    expect(await client.listOffers({ limit: 1 })).toMatchObject({ ok: true });
    await expect(fetch('https://api-a.b.affise.com/3.0/offers')).rejects.toThrow();
    await expect(fetch('https://api-example.affise.com.example.com/3.0/offers')).rejects.toThrow();
  });

  it.each(['https://exchange.example', 'https://exchange.example:8443/shop/'])(
    'at %s, and reads bodies',
    async (baseUrl) => {
      server.use(...createHandlers('premium-exchanger', { baseUrl }));
      const client = createPremiumExchangerClient({ baseUrl, apiKey: 'k' });
      expect(await client.getLinks({ limit: 2 })).toMatchObject({ ok: true });
      expect(await client.getLinks({ limit: 'all' as never })).toMatchObject({ ok: false });
    },
  );

  it('with connections that break', async () => {
    server.use(...createHandlers('affili', { faults: [{ kind: 'reset', probability: 1 }] }));
    const client = createAffiliClient({ accessId: 'k', retry: { retries: 0 } });
    expect(await client.listConversions()).toMatchObject({ error: { kind: 'network' } });
  });

  it('with the memory of a mock that is given', async () => {
    const mock = await createMock({ providers: ['premium-exchanger'], sandbox: true });
    const baseUrl = 'https://exchange.example';
    server.use(...createHandlers(mock, { baseUrl }));
    const client = createPremiumExchangerClient({ baseUrl, apiKey: 'k' });
    expect(await client.addPayout({ method_id: 5, account: 'U0000000' })).toMatchObject({
      ok: true,
    });
    expect(await client.getInfo()).toMatchObject({ data: { data: { balance: '0' } } });
  });
});

it('handlers need an address where the contract knows none', () => {
  const message = 'premium-exchanger needs the option baseUrl';
  expect(() => createHandlers('premium-exchanger')).toThrow(new TypeError(message));
});
