import { describe, expectTypeOf, it } from 'vitest';
import type { components } from '../../generated/affili/schema.js';
import { type AffiliClient, createAffiliClient } from '../../src/providers/affili/index.js';
import type { BodyOf, DataOf, InputOf } from './outcome.js';

type Schemas = components['schemas'];
declare const client: AffiliClient;

describe('createAffiliClient', () => {
  it('needs the access id and nothing else', () => {
    expectTypeOf(createAffiliClient).toBeCallableWith({ accessId: 'x' });
    createAffiliClient({ accessId: 'x', baseUrl: 'https://example.com', fetch });
    // @ts-expect-error no access id
    createAffiliClient({});
    // @ts-expect-error the key has its name
    createAffiliClient({ accessId: 'x', key: 'x' });
  });

  it('has the methods of the contract', () => {
    expectTypeOf<keyof AffiliClient>().toEqualTypeOf<
      | 'http'
      | 'setCookie'
      | 'findConversion'
      | 'updateConversion'
      | 'listConversions'
      | 'createConversion'
    >();
  });
});

describe('input', () => {
  it('is required where something is', () => {
    client.findConversion({ id: 'eroxr' });
    // @ts-expect-error id is missing
    client.findConversion();
    // @ts-expect-error id is missing
    client.findConversion({});
    // @ts-expect-error id is a text
    client.findConversion({ id: 1 });
  });

  it('may be left out where nothing is required', () => {
    client.listConversions();
    client.listConversions({ status: 1, external_id: '1234', min_amount: 100 });
    expectTypeOf<InputOf<AffiliClient['listConversions']>['status']>().toEqualTypeOf<
      0 | 1 | 2 | 3 | undefined
    >();
    // @ts-expect-error not a state
    client.listConversions({ status: 4 });
    // @ts-expect-error no such filter
    client.listConversions({ type: 'buy' });
  });

  it('holds path and body together', () => {
    client.updateConversion({ id: 'x', status: '1' });
    client.updateConversion({ id: 'x', amount: 5, commissions: [{ name: 'a', sub_amount: '5' }] });
    // @ts-expect-error id is missing
    client.updateConversion({ status: 1 });
    // @ts-expect-error sub_amount is missing, deep inside
    client.updateConversion({ id: 'x', commissions: [{ name: 'a' }] });
    // @ts-expect-error unknown, deep inside
    client.updateConversion({ id: 'x', commissions: [{ name: 'a', sub_amount: 1, no: 1 }] });
  });

  it('depends on the type of a new conversion', () => {
    const visit = { token: 't', aff_id: 'a', referrer: 'r' };
    client.createConversion({ type: 'click', ...visit });
    client.createConversion({ type: 'lead', ...visit, name: 'signup' });
    client.createConversion({
      type: 'buy',
      ...visit,
      external_id: '1',
      amount: 1,
      commissions: [],
    });
    // @ts-expect-error a lead needs its name
    client.createConversion({ type: 'lead', ...visit });
    // @ts-expect-error a buy needs the order
    client.createConversion({ type: 'buy', ...visit });
    // @ts-expect-error no such type
    client.createConversion({ type: 'trial', ...visit });
    // @ts-expect-error the visitor is missing
    client.createConversion({ type: 'click' });
  });
});

describe('output', () => {
  it('has the answer alone as data', () => {
    expectTypeOf<DataOf<AffiliClient['setCookie']>>().toEqualTypeOf<
      Schemas['ClientTokenResponse']
    >();
    expectTypeOf<DataOf<AffiliClient['findConversion']>>().toEqualTypeOf<
      Schemas['ConversionResponse']
    >();
    expectTypeOf<DataOf<AffiliClient['listConversions']>>().toEqualTypeOf<
      Schemas['ConversionListResponse']
    >();
  });

  it('has the failures as body of the error', () => {
    type Find = AffiliClient['findConversion'];
    expectTypeOf<BodyOf<Find, 'provider'>>().toEqualTypeOf<Schemas['Failure']>();
    expectTypeOf<BodyOf<Find, 'http'>>().toEqualTypeOf<Schemas['Failure']>();
  });

  it('is open to its members only after a look at ok', async () => {
    const result = await client.findConversion({ id: 'x' });
    // @ts-expect-error it may be a failure
    void result.data;
    if (!result.ok) return;
    expectTypeOf(result.data.status).toEqualTypeOf<'ok'>();
    expectTypeOf(result.data.data.amount).toEqualTypeOf<number | null>();
    // @ts-expect-error no such member
    void result.data.data.colour;
  });
});
