import { mockFetch } from 'affiliate-contracts/mock';
import { createPremiumExchangerClient } from 'affiliate-contracts/premium-exchanger';
import { expect, it } from 'vitest';
import { earningsLine } from './earnings.mjs';

const config = { baseUrl: 'https://exchange.example', apiKey: 'k' };

//#region responses
it('shows the balance', async () => {
  const client = createPremiumExchangerClient({ ...config, fetch: mockFetch('premium-exchanger') });
  expect(await earningsLine(client)).toBe('31.5, can be paid out');
});

it.each(['2.2', '2.7'])('reads release %s', async (example) => {
  const fetch = mockFetch('premium-exchanger', { example });
  const client = createPremiumExchangerClient({ ...config, fetch });
  expect(await earningsLine(client)).toMatch(/^\d+(\.\d+)?, /);
});
//#endregion

//#region refusals
it('tells why there is no balance', async () => {
  const fetch = mockFetch('premium-exchanger', { example: 'wrongKey' });
  const client = createPremiumExchangerClient({ ...config, fetch });
  await expect(earningsLine(client)).rejects.toThrow('REST API key error');
});
//#endregion

//#region faults
it('gives up on a site that is down', async () => {
  const fetch = mockFetch('premium-exchanger', { faults: [{ kind: 'reset', probability: 1 }] });
  const client = createPremiumExchangerClient({ ...config, fetch, retry: { retries: 0 } });
  await expect(earningsLine(client)).rejects.toMatchObject({ kind: 'network' });
});
//#endregion
