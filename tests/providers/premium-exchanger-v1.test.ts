import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMock } from '../../src/mock/mock.js';
import { createPremiumExchangerV1Client } from '../../src/providers/premium-exchanger-v1/index.js';

let server: Awaited<ReturnType<Awaited<ReturnType<typeof createMock>>['listen']>>;
beforeAll(async () => {
  const mock = await createMock({ providers: ['premium-exchanger-v1'], key: 'right' });
  server = await mock.listen();
});
afterAll(() => server.close());

const client = (apiKey: string) => createPremiumExchangerV1Client({ baseUrl: server.url, apiKey });

it('reads the balance of Premium Exchanger V1', async () => {
  const result = await client('right').getBalance({ currency: 'USD' });
  if (!result.ok) throw new Error(result.error.message);
  expect(result.data.data).toEqual({ balance: '31.50', currency: 'USD' });
});

it('says why Premium Exchanger V1 refuses a key', async () => {
  const result = await client('wrong').getBalance();
  if (result.ok) throw new Error('it was taken');
  expect(result.error).toMatchObject({
    status: 401,
    message: expect.stringContaining('The key is not known.'),
  });
});
