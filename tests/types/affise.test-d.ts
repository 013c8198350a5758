import { describe, expectTypeOf, it } from 'vitest';
import { type AffiseClient, createAffiseClient } from '../../src/providers/affise/index.js';
import type { DataOf, InputOf } from './outcome.js';

declare const client: AffiseClient;

describe('createAffiseClient', () => {
  it('needs a key, and a tenant or an address', () => {
    createAffiseClient({ apiKey: 'k', tenant: 'example' });
    createAffiseClient({ apiKey: 'k', baseUrl: 'https://example.com' });
    // @ts-expect-error neither
    createAffiseClient({ apiKey: 'k' });
    // @ts-expect-error both
    createAffiseClient({ apiKey: 'k', tenant: 'example', baseUrl: 'https://example.com' });
  });
});

describe('files', () => {
  const offer = {
    title: 'Offer',
    advertiser: '000000000000000000000000',
    url: 'https://example.com',
  };
  const stream = new ReadableStream<Uint8Array>();

  it('are Blobs, Files or streams, one or in a list', () => {
    client.createOffer({ ...offer, logo: new Blob() });
    client.createOffer({ ...offer, logo: new File([], 'logo.png') });
    client.createOffer({ ...offer, logo: stream, creativeFiles: [new Blob(), stream] });
  });

  it('are not texts, nor the other way round', () => {
    // @ts-expect-error the path of a file is not its content
    client.createOffer({ ...offer, logo: 'logo.png' });
    // @ts-expect-error a title is no file
    client.createOffer({ ...offer, title: new Blob() });
  });
});

describe('the custom report', () => {
  const period = { date_from: '2026-01-01', date_to: '2026-01-31' };

  it('takes natural objects and one or many of a list', () => {
    client.getCustomReport({ slice: ['day', 'offer'], filter: period });
    client.getCustomReport({ slice: 'day', filter: { ...period, country: 'US', offer: [1, 2] } });
  });

  it('refuses what is missing, unknown or of another type', () => {
    // @ts-expect-error slice is missing
    client.getCustomReport({ filter: period });
    // @ts-expect-error date_to is missing
    client.getCustomReport({ slice: 'day', filter: { date_from: '2026-01-01' } });
    // @ts-expect-error no such slice
    client.getCustomReport({ slice: 'decade', filter: period });
    // @ts-expect-error no such filter
    client.getCustomReport({ slice: 'day', filter: { ...period, colour: 'red' } });
  });

  it('has a report of success as data', () => {
    expectTypeOf<DataOf<AffiseClient['getCustomReport']>['status']>().toEqualTypeOf<1>();
    expectTypeOf<InputOf<AffiseClient['getCustomReport']>['filter']['date_from']>().toEqualTypeOf<
      string | Date
    >();
  });
});
