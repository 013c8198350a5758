import { describe, expect, it } from 'vitest';
import { listFindings } from '../../../src/check/findings/report.js';
import { check } from '../../../src/check/live/check.js';
import { loadContract } from '../../../src/contract/contract.js';
import { listProviders } from '../../../src/contract/document.js';
import { asked, contract, key, listBreaches, outcome } from '../contract-fixture.js';
import { closeServers, serve, serveMock } from '../servers.js';

closeServers();

const affise = loadContract('affise');

describe('what is called', () => {
  it('only reads, unless writing is allowed for named operations', async () => {
    expect((await asked({})).lines).not.toContain('POST /things/delete');
    await expect(asked({ allow: ['unsafe'] })).rejects.toThrow(
      'allow works only together with only',
    );
    const { lines } = await asked({ allow: ['unsafe'], only: ['deleteThings'] });
    expect(lines).toEqual(['POST /things/delete']);
  });

  it('is what the role may call', async () => {
    const { report } = await asked({ role: 'affiliate' });
    expect(outcome(report, 'getReport')?.skipped).toBe('it is for admin keys');
  });

  it('is chosen by operation and by tag; other names are refused', async () => {
    const { report } = await asked({ only: ['reports', 'listThings'] });
    expect(report.outcomes.map(({ operation }) => operation)).toEqual(['listThings', 'getReport']);
    await expect(asked({ only: ['nope'] })).rejects.toThrow('made has no operation or tag "nope"');
  });

  it('stays in the budget, and says so', async () => {
    const { report, lines } = await asked({ maxRequests: 2 });
    expect(lines).toHaveLength(2);
    expect(report.requests).toBe(2);
    expect(outcome(report, 'getThing')?.skipped).toBe('the budget of 2 requests is used up');
  });

  it('is told as it goes', async () => {
    const told: string[] = [];
    await asked({ only: ['listThings'], onProgress: (done, all) => told.push(`${done}/${all}`) });
    expect(told).toEqual(['1/1']);
  });
});

it('a request that writes is never repeated', async () => {
  let count = 0;
  const baseUrl = await serve((_, response) => {
    count += 1;
    response.writeHead(503, { 'retry-after': '0' }).end();
  });
  const writing = { only: ['deleteThings'], allow: ['unsafe'] as const };
  await check(contract, { baseUrl, key, ...writing });
  expect(count).toBe(1);
  await check(contract, { baseUrl, key, only: ['listThings'] });
  expect(count).toBe(1 + 3);
});

describe('a finding', () => {
  it('has a class, a severity, places, a masked value, a line of YAML and a command', async () => {
    const baseUrl = await serveMock(
      { providers: ['premium-exchanger'] },
      async (response) =>
        new Response(
          (await response.text()).replaceAll(/"amount":"([\d.]+)"/g, '"amount":$1'),
          response,
        ),
    );
    const report = await check(loadContract('premium-exchanger'), {
      baseUrl,
      key,
      only: ['getInfo'],
    });
    expect(listFindings(report)).toEqual([
      {
        rule: 'type',
        severity: 'error',
        operation: 'getInfo',
        part: 'response',
        at: '/data/items/5/amount',
        place: '/data/items/*/amount',
        count: 2,
        message: 'must be string',
        value: '00.0000',
        contradicts: expect.stringMatching(/\/type$/),
        source: {
          file: 'specs/premium-exchanger/components/schemas/NumericString.yaml',
          line: expect.any(Number),
          column: 1,
        },
        curl: expect.stringContaining(`api_key='"$PREMIUM_EXCHANGER_API_KEY"`),
      },
    ]);
    expect(JSON.stringify(report)).not.toContain(key);
  });

  it('of a slow answer is a warning', async () => {
    const baseUrl = await serve((_, response) => {
      setTimeout(() => response.setHeader('content-type', 'application/json').end('{}'), 60);
    });
    const report = await check(contract, { baseUrl, key, only: ['listThings'], slow: 20 });
    expect(listFindings(report)).toMatchObject([
      { rule: 'slow', severity: 'warning', message: 'the response took longer than 20 ms' },
    ]);
  });

  it('of a service that reports a failure under 200 is one of its envelope', async () => {
    const baseUrl = await serveMock({ providers: ['affise'] }, () =>
      Response.json({ status: 2, error: 'Failed for someone@example.org at 198.51.100.9' }),
    );
    const report = await check(affise, { baseUrl, key, only: ['getBalance'] });
    expect(listFindings(report)).toMatchObject([
      {
        rule: 'envelope',
        at: '/status',
        message: 'the service reports a failure: Failed for user@example.com at 192.0.2.1',
        source: { file: 'specs/affise/paths/billing/getBalance.yaml' },
      },
    ]);
  });
});

describe('negative requests', () => {
  it('find nothing where each is refused as documented', async () => {
    for (const provider of listProviders()) {
      const baseUrl = await serveMock({ providers: [provider], key });
      const report = await check(loadContract(provider), {
        baseUrl,
        key,
        negative: true,
        examples: true,
        maxRequests: 500,
      });
      expect(listBreaches(report)).toEqual([]);
      expect(report.requests).toBeGreaterThan(report.outcomes.filter((o) => !o.skipped).length);
    }
  });

  it('that do not fit into the budget are missed out loud', async () => {
    const baseUrl = await serveMock({ providers: ['affise'], key });
    const only = ['listCities'];
    const report = await check(affise, {
      baseUrl,
      key,
      only,
      negative: true,
      examples: true,
      maxRequests: 2,
    });
    expect(report.outcomes).toMatchObject([{ unsent: 'the budget of 2 requests is used up' }]);
  });

  it('that get no answer at all are findings too', async () => {
    const baseUrl = await serve((request, response) => {
      if (request.headers['api-key'] !== key) request.socket.destroy();
      else response.setHeader('content-type', 'application/json').end('{}');
    });
    const report = await check(affise, { baseUrl, key, only: ['getBalance'], negative: true });
    const found = listFindings(report).filter(({ rule }) => rule === 'unreachable');
    expect(found).toMatchObject([
      { rule: 'unreachable', message: expect.stringMatching(/^a wrong key: no response \(/) },
    ]);
  });

  it('find what is accepted, or refused in another way', async () => {
    const lax = await serveMock({ providers: ['affise'], key }, async (response, request) => {
      const fine = { status: 1, cities: [], news: [] };
      const { searchParams } = new URL(request.url);
      if (request.headers.get('api-key') !== key) return Response.json(fine);
      if (!searchParams.has('country')) return Response.json(fine);
      return searchParams.get('page') === 'not-a-value'
        ? Response.json({ status: 2, error: 'no' }, { status: 404 })
        : response;
    });
    const report = await check(affise, {
      baseUrl: lax,
      key,
      only: ['listCities'],
      negative: true,
      examples: true,
    });
    expect(listBreaches(report)).toMatchObject([
      {
        rule: 'auth',
        message: 'a wrong key is accepted',
        curl: expect.stringContaining("-H 'api-key: wrong-key'"),
      },
      {
        rule: 'missing-required',
        message: 'a request without country is accepted',
        source: { file: 'specs/affise/paths/reference-data/listCities.yaml' },
      },
      {
        rule: 'undocumented-status',
        message: 'page=not-a-value is answered with 404, documented is 400',
      },
    ]);
  });
});
