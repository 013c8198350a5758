import { describe, expectTypeOf, it } from 'vitest';
import type { components } from '../../generated/premium-exchanger/schema.js';
import {
  createPremiumExchangerClient,
  type PremiumExchangerClient,
} from '../../src/providers/premium-exchanger/index.js';
import type { BodyOf, DataOf, Plain } from './outcome.js';

type Schemas = components['schemas'];
type Client = PremiumExchangerClient;
declare const client: Client;

describe('createPremiumExchangerClient', () => {
  it('needs the address of the site and the key', () => {
    createPremiumExchangerClient({ baseUrl: 'https://example.com', apiKey: 'k' });
    // @ts-expect-error every site has its own address
    createPremiumExchangerClient({ apiKey: 'k' });
    // @ts-expect-error no key
    createPremiumExchangerClient({ baseUrl: 'https://example.com' });
  });
});

describe('input', () => {
  it('is all optional where the body is, also what has a default', () => {
    client.getInfo();
    client.getLinks();
    client.getLinks({ ip: '192.0.2.1' });
    client.getExchanges({ status_history: 1, limit: 500, offset: 0 });
    // @ts-expect-error a flag
    client.getExchanges({ status_history: 2 });
    // @ts-expect-error a number
    client.getPayouts({ limit: '10' });
    // @ts-expect-error not a filter of payouts
    client.getPayouts({ ip: '192.0.2.1' });
  });

  it('is required for a payout', () => {
    client.addPayout({ method_id: 1, account: 'x' });
    // @ts-expect-error no input at all
    client.addPayout();
    // @ts-expect-error account is missing
    client.addPayout({ method_id: 1 });
    // @ts-expect-error there is no amount
    client.addPayout({ method_id: 1, account: 'x', amount: 5 });
  });
});

describe('output', () => {
  it('has the answer alone as data', () => {
    type Info = DataOf<Client['getInfo']>;
    expectTypeOf<Info>().toExtend<Schemas['GetInfoResponse']>();
    expectTypeOf<Info['data']>().toEqualTypeOf<Schemas['PartnerInfo']>();
    expectTypeOf<DataOf<Client['getLinks']>['error']>().toEqualTypeOf<0 | '0'>();
    expectTypeOf<DataOf<Client['addPayout']>['data']>().toEqualTypeOf<{ payout_id: number }>();
  });

  it('has the failure as body of an error of the provider', () => {
    type Refused = BodyOf<Client['getInfo'], 'provider'>;
    expectTypeOf<Plain<Refused>['error']>().toEqualTypeOf<Schemas['Failure']['error']>();
    expectTypeOf<Refused>().toExtend<Schemas['Failure']>();
  });

  it('has the page of 2.7 and the empty body of 2.2 under their statuses', async () => {
    const result = await client.getInfo();
    if (result.ok || result.error.kind !== 'http') return;
    if (result.error.status === 404) expectTypeOf(result.error.body).toBeString();
    if (result.error.status === 501) expectTypeOf(result.error.body).toBeUndefined();
  });
});
