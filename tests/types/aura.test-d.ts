import { describe, expectTypeOf, it } from 'vitest';
import type { components } from '../../generated/aura/schema.js';
import { type AuraClient, createAuraClient } from '../../src/providers/aura/index.js';
import type { BodyOf, DataOf, InputOf } from './outcome.js';

type Schemas = components['schemas'];
declare const client: AuraClient;

describe('createAuraClient', () => {
  it('needs nothing, because the rate export takes no key', () => {
    createAuraClient({ apiKey: 'k' });
    createAuraClient({ apiKey: async () => 'k', baseUrl: 'https://example.com' });
    createAuraClient({ baseUrl: 'https://example.com' });
    // @ts-expect-error a key is a text, or a function that returns one
    createAuraClient({ apiKey: 1 });
    // @ts-expect-error a key is a text, or a function that returns one
    createAuraClient({ apiKey: () => 1 });
  });
});

describe('input', () => {
  it('may be left out where nothing is required', () => {
    client.getInfo();
    client.getExchanges();
    client.getLinks({ start_time: 1_590_278_400 });
    expectTypeOf<InputOf<AuraClient['getLinks']>>().branded.toEqualTypeOf<{
      start_time?: number | Date | undefined;
      end_time?: number | Date | undefined;
    }>();
    // @ts-expect-error seconds, not a text
    client.getLinks({ start_time: '2026-01-01' });
    // @ts-expect-error no such parameter
    client.getLinks({ limit: 5 });
  });

  it('holds path and query together', () => {
    client.openReferralLink({ code: 'test', cur_from: 'PMUSD' });
    // @ts-expect-error code is missing
    client.openReferralLink({ cur_from: 'PMUSD' });
    // @ts-expect-error code is missing
    client.exportRatesJson();
  });
});

describe('output', () => {
  it('has the answer alone as data, and the failure as body of the error', () => {
    expectTypeOf<DataOf<AuraClient['getInfo']>>().toEqualTypeOf<Schemas['GetInfoResponse']>();
    expectTypeOf<DataOf<AuraClient['getLinks']>>().toEqualTypeOf<Schemas['GetLinksResponse']>();
    expectTypeOf<BodyOf<AuraClient['getInfo'], 'provider'>>().toEqualTypeOf<Schemas['Failure']>();
  });

  it('is whatever the export sends, which has no envelope', () => {
    expectTypeOf<DataOf<AuraClient['exportRatesJson']>>().toEqualTypeOf<Schemas['RatesJson']>();
    expectTypeOf<DataOf<AuraClient['exportRatesXml']>>().toEqualTypeOf<string>();
    expectTypeOf<DataOf<AuraClient['exportRatesTxt']>>().toEqualTypeOf<string>();
    expectTypeOf<BodyOf<AuraClient['exportRatesTxt'], 'http'>>().toEqualTypeOf<string>();
  });

  it('is a page or a redirect for a referral link', () => {
    expectTypeOf<DataOf<AuraClient['openReferralLink']>>().toEqualTypeOf<string | undefined>();
    expectTypeOf<BodyOf<AuraClient['openReferralLink'], 'http'>>().toBeNever();
  });
});
