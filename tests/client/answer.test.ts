import { describe, expect, it } from 'vitest';
import { api as affili } from '../../generated/affili/operations.js';
import { api as aura } from '../../generated/aura/operations.js';
import { api as premiumExchanger } from '../../generated/premium-exchanger/operations.js';
import { RAW_LENGTH, type Result } from '../../src/client/result.js';
import { base, error, KEY, ok, stubbed, success } from './stubbed.js';

describe('an answer', () => {
  const html = '<html>Not here</html>';
  const failure = { status: 'error', errors: { id: ['is unknown'] } };
  const jsonAt = (status: number, body: unknown) => () => Response.json(body, { status });
  const textAt = (status: number, body: string | null, headers = {}) => {
    return () => new Response(body, { status, headers });
  };

  it.each<[what: string, answer: () => Response, outcome: object]>([
    ['of success', jsonAt(200, success), { ok: true, data: success }],
    ['of success under 201', jsonAt(201, success), { ok: true, data: success }],
    [
      'of success without a content type',
      textAt(200, JSON.stringify(success)),
      { ok: true, data: success },
    ],
    [
      'of failure under 200',
      jsonAt(200, failure),
      error({ kind: 'provider', message: 'id: is unknown', status: 200, body: failure }),
    ],
    [
      'of failure without a text',
      jsonAt(200, { status: 'error' }),
      error({
        kind: 'provider',
        message: 'the service reports a failure',
        status: 200,
        body: { status: 'error' },
      }),
    ],
    [
      'of failure under its status',
      jsonAt(404, failure),
      error({ kind: 'http', message: 'id: is unknown', status: 404, body: failure }),
    ],
    [
      'of success under a status of failure',
      jsonAt(500, success),
      error({ kind: 'http', message: 'HTTP 500', status: 500, body: success }),
    ],
    [
      'of HTML under a status of failure',
      () => new Response(html, { status: 502, statusText: 'Bad Gateway' }),
      error({ kind: 'http', message: 'HTTP 502 Bad Gateway', status: 502, body: html }),
    ],
    [
      'without a body under a status of failure',
      textAt(501, '', { 'content-length': '0' }),
      error({ kind: 'http', message: 'HTTP 501', status: 501, body: '' }),
    ],
    [
      'of HTML under 200',
      textAt(200, html, { 'content-type': 'text/html' }),
      error({
        kind: 'parse',
        message: 'HTTP 200: the response is not JSON',
        status: 200,
        body: html,
      }),
    ],
    [
      'of JSON cut short',
      textAt(200, '{"status":"o'),
      error({
        kind: 'parse',
        message: 'HTTP 200: the response is not JSON',
        status: 200,
        body: '{"status":"o',
      }),
    ],
    [
      'without a body',
      textAt(200, ''),
      error({
        kind: 'parse',
        message: 'HTTP 200: the response is not JSON',
        status: 200,
        body: '',
      }),
    ],
    [
      'without a body under 204',
      textAt(204, null),
      error({
        kind: 'parse',
        message: 'HTTP 204: the response is not JSON',
        status: 204,
        body: '',
      }),
    ],
    [
      'of a bare word of JSON',
      jsonAt(200, 'ok'),
      error({
        kind: 'parse',
        message: 'HTTP 200: the response is not JSON',
        status: 200,
        body: 'ok',
      }),
    ],
    [
      'of null',
      jsonAt(200, null),
      error({
        kind: 'parse',
        message: 'HTTP 200: the response is not JSON',
        status: 200,
        body: null,
      }),
    ],
  ])('%s', async (_, answer, outcome) => {
    const { client } = stubbed(affili, answer);
    const result = await client.findConversion?.({ id: 'x' });
    expect(result?.response?.status).toBe(answer().status);
    const { response: _response, ...rest } = result as Result<unknown>;
    expect(rest).toEqual(rest.ok ? outcome : withRaw(outcome, await answer().text()));
  });

  it('that is no success keeps its text, cut where it is long', async () => {
    const page = `<html>${'x'.repeat(100_000)}`;
    const { client } = stubbed(affili, textAt(200, page));
    const result = await client.findConversion?.({ id: 'x' });
    expect(result).toMatchObject(error({ kind: 'parse', raw: page.slice(0, RAW_LENGTH) }));
    expect(await result?.response?.text()).toBe(page);
  });

  it('of failure has the code of the provider', async () => {
    const body = { error: '3', error_text: 'Method not supported' };
    const { client } = stubbed(premiumExchanger, jsonAt(200, body));
    expect(await client.getInfo?.()).toMatchObject(
      error({ kind: 'provider', code: '3', message: 'Method not supported', status: 200, body }),
    );
  });

  it('is not read through an envelope that it does not have', async () => {
    const rates = { rates: [], error: 1 };
    const { client } = stubbed(aura, jsonAt(200, rates));
    expect(await client.exportRatesJson?.({ code: 'c' })).toMatchObject({ ok: true, data: rates });
    expect(await client.getInfo?.()).toMatchObject({ ok: false, error: { kind: 'provider' } });
  });

  it('of text is text, also when it looks like JSON', async () => {
    const { client } = stubbed(aura, textAt(200, '[1]'));
    expect(await client.exportRatesTxt?.({ code: 'c' })).toMatchObject({ ok: true, data: '[1]' });
  });

  it('with integers beyond doubles keeps their digits', async () => {
    const { client } = stubbed(affili, textAt(200, '{"status":"ok","id":12345678901234567890}'));
    expect(await client.findConversion?.({ id: 'x' })).toMatchObject({
      data: { id: '12345678901234567890' },
    });
  });
});

describe('a redirect', () => {
  const to = (location: string) => new Response(null, { status: 302, headers: { location } });

  it('inside the service is followed, with the key', async () => {
    const { client, requests } = stubbed(affili, ({ url }) =>
      url.includes('moved') ? ok() : to(`/moved?from=${encodeURIComponent(url)}`),
    );
    expect(await client.listConversions?.()).toMatchObject({ ok: true });
    expect(requests[1]?.headers.get('authorization')).toBe(`Bearer ${KEY}`);
  });

  it.each(['https://other.example/', '//other.example/', 'http://service.example/'])(
    'to %s is refused, and the key stays',
    async (location) => {
      const { client, requests } = stubbed(affili, () => to(location));
      const { host } = new URL(location, base);
      expect(await client.listConversions?.()).toMatchObject(
        error({
          kind: 'http',
          status: 302,
          message: expect.stringContaining(`to ${host} refused`),
        }),
      );
      expect(requests).toHaveLength(1);
    },
  );

  it('of a POST is refused, so that nothing is sent twice', async () => {
    const { client, requests } = stubbed(affili, () => to('/elsewhere'));
    const call = client.setCookie?.({ referrer: 'r' });
    expect(await call).toMatchObject(error({ kind: 'http', status: 302 }));
    expect(requests).toHaveLength(1);
  });

  it('without an end is given up', async () => {
    const { client, requests } = stubbed(affili, () => to('/again'));
    expect(await client.listConversions?.()).toMatchObject(error({ kind: 'http', status: 302 }));
    expect(requests.length).toBeLessThan(20);
  });

  it('is a success where it is the answer', async () => {
    const location = 'https://www.example.com/?from=BTC';
    const { client } = stubbed(aura, () => to(location));
    const visit = await client.openReferralLink?.({ code: 'c' });
    expect(visit).toMatchObject({ ok: true });
    expect(visit?.response?.headers.get('location')).toBe(location);
  });

  it('is not followed where it is the answer', async () => {
    const { client, requests } = stubbed(aura, () => to('/?from=BTC'));
    const visit = await client.openReferralLink?.({ code: 'c' });
    expect(requests).toHaveLength(1);
    expect(visit?.response?.headers.get('location')).toBe('/?from=BTC');
  });

  it('to nowhere is a failure of the answer, not of the network', async () => {
    const { client } = stubbed(affili, () => to('http://[bad'));
    expect(await client.listConversions?.()).toMatchObject(error({ kind: 'http', status: 302 }));
  });
});

/** The outcome with the text of the answer beside the error. */
function withRaw(outcome: object, raw: string) {
  const { error: members } = outcome as { error: object };
  return error({ ...members, raw });
}
