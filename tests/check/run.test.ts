import { describe, expect, it } from 'vitest';
import { linkedValue, linksOf } from '../../src/check/links.js';
import { type CheckReport, findingsOf } from '../../src/check/report.js';
import { type CheckOptions, check } from '../../src/check/run.js';
import { loadContract } from '../../src/contract/contract.js';
import { providerIds, resolved } from '../../src/contract/document.js';
import { json, madeContract } from '../unit/made.js';
import { closeServers, serve, serveMock } from './servers.js';

closeServers();

const key = 'k-1234567890';
const affise = loadContract('affise');

function outcome({ outcomes }: CheckReport, id: string) {
  return outcomes.find(({ operation }) => operation === id);
}

/** A contract of one list, one thing by id, and one report by date. */
const contract = madeContract(
  {
    '/things': {
      get: {
        operationId: 'listThings',
        tags: ['things'],
        'x-envelope': false,
        responses: {
          200: {
            ...json({ type: 'object', properties: { things: {}, status: {} } }),
            links: {
              one: {
                operationId: 'getThing',
                parameters: { 'path.id': '$response.body#/things/0/id' },
              },
            },
          },
        },
      },
    },
    '/things/{id}': {
      get: {
        operationId: 'getThing',
        tags: ['things'],
        'x-envelope': false,
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 7 },
        ],
        responses: { 200: json({}), 404: json({}) },
      },
    },
    '/report': {
      get: {
        operationId: 'getReport',
        tags: ['reports'],
        'x-envelope': false,
        'x-roles': ['admin'],
        parameters: [
          date('filter[from]', '2017-05-31'),
          date('filter[to]', '2017-06-06'),
          { name: 'by', in: 'query', required: true, schema: { enum: ['day'] }, example: 'day' },
          { name: 'zone', in: 'query', schema: { type: 'string' }, example: 'UTC' },
        ],
        responses: { 200: json({}) },
      },
    },
    '/things/delete': {
      post: {
        operationId: 'deleteThings',
        tags: ['things'],
        'x-safety': 'unsafe',
        'x-envelope': false,
        responses: { 200: json({}) },
      },
    },
  },
  {},
  { 'x-refusals': { wrongKey: { status: 401 } } },
);

function date(name: string, example: string) {
  return {
    name,
    in: 'query',
    required: true,
    schema: { type: 'string', 'x-time': { form: 'day', zone: 'site' } },
    example,
  };
}

/** Runs a check against a server that answers everything with one body, and lists what it was asked. */
async function asked(options: Partial<CheckOptions>, body: unknown = { things: [{ id: 31 }] }) {
  const lines: string[] = [];
  const baseUrl = await serve((request, response) => {
    lines.push(`${request.method} ${decodeURIComponent(request.url ?? '')}`);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });
  const now = new Date('2026-07-15T10:00:00Z');
  const report = await check(contract, { baseUrl, key, now, ...options });
  return { report, lines: lines.sort() };
}

describe('input', () => {
  it('comes from earlier answers and from examples moved to the present', async () => {
    const { lines } = await asked({});
    expect(lines).toEqual([
      'GET /report?filter[from]=2026-07-08&filter[to]=2026-07-14&by=day',
      'GET /things',
      'GET /things/31',
    ]);
  });

  it('comes from the configuration first, with relative dates', async () => {
    const { lines } = await asked({
      inputs: {
        '*': { id: 5 },
        getReport: { filter: { from: '{today-30d}', to: '{today}' }, zone: 'CET' },
      },
    });
    expect(lines).toEqual([
      'GET /report?by=day&filter[from]=2026-06-15&filter[to]=2026-07-15&zone=CET',
      'GET /things',
      'GET /things/5',
    ]);
  });

  it('that is not to be had is a reason to skip, and says where to write it', async () => {
    const { report, lines } = await asked({}, { things: [] });
    expect(lines).not.toContain('GET /things/7');
    expect(outcome(report, 'getThing')?.skipped).toBe(
      'it needs id, listThings gave none; write it under inputs.made.getThing of the configuration',
    );
  });

  it('comes from examples when they are allowed, and a refusal of one is no finding', async () => {
    const baseUrl = await serve((request, response) => {
      response.statusCode = request.url === '/things/7' ? 404 : 200;
      response.setHeader('content-type', 'application/json').end('{}');
    });
    const report = await check(contract, { baseUrl, key, examples: true });
    expect(outcome(report, 'getThing')?.skipped).toBe(
      'the service does not know the example of id',
    );
    expect(findingsOf(report)).toEqual([]);
  });

  it('of an operation that was asked for alone comes from another one, which is not in the report', async () => {
    const { report, lines } = await asked({ only: ['getThing'] });
    expect(lines).toEqual(['GET /things', 'GET /things/31']);
    expect(report.outcomes.map(({ operation }) => operation)).toEqual(['getThing']);
  });
});

describe('links of the specs', () => {
  it.each(providerIds())(
    'of %s lead to operations and parameters, and find a value',
    (provider) => {
      const real = loadContract(provider);
      for (const link of linksOf(real)) {
        expect(link.to.parameters.map(({ name }) => name)).toContain(link.parameter);
        const response = link.from.responses.find(({ status }) => status === link.status);
        const examples = response?.content.flatMap((media) => media.examples) ?? [];
        expect(
          examples.some(({ value }) => linkedValue(link, value) !== undefined),
          link.name,
        ).toBe(true);
      }
      const count = real.operations.flatMap(({ responses }) =>
        responses.flatMap(({ pointer }) =>
          Object.values(resolved<{ links?: object }>(real.document, pointer).node.links ?? {}),
        ),
      ).length;
      expect(new Set(linksOf(real).map(({ from, name }) => `${from.id} ${name}`)).size).toBe(count);
    },
  );

  it('give every operation of Affise that reads its input, but for one', async () => {
    const baseUrl = await serveMock({ providers: ['affise'] });
    const report = await check(affise, { baseUrl, key });
    const skipped = report.outcomes.filter(
      (one) => one.skipped && !one.skipped.includes('only reads'),
    );
    expect(skipped.map(({ operation }) => operation)).toEqual(['getRetentionRate']);
    expect(findingsOf(report)).toEqual([]);
  });
});

describe('what is called', () => {
  it('only reads, unless writing is allowed for named operations', async () => {
    expect((await asked({})).lines).not.toContain('POST /things/delete');
    await expect(asked({ allow: ['unsafe'] })).rejects.toThrow(
      '--allow works only together with --only',
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

  it('stays in the rate and below the limit of requests at once', async () => {
    const times: number[] = [];
    let underWay = 0;
    let most = 0;
    const baseUrl = await serve((_, response) => {
      times.push(performance.now());
      most = Math.max(most, ++underWay);
      setTimeout(() => {
        underWay--;
        response.setHeader('content-type', 'application/json').end('{"things":[{"id":1}]}');
      }, 30);
    });
    await check(contract, { baseUrl, key, concurrency: 1, rate: 20 });
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(gaps).toHaveLength(2);
    // Timers may fire a little early.
    expect(Math.min(...gaps)).toBeGreaterThan(40);
    expect(most).toBe(1);
  });

  it('waits when the service asks for patience, and tries once more', async () => {
    const times: number[] = [];
    const baseUrl = await serve((_, response) => {
      times.push(performance.now());
      if (times.length === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else response.setHeader('content-type', 'application/json').end('{}');
    });
    const report = await check(contract, { baseUrl, key, only: ['listThings'] });
    expect(findingsOf(report)).toEqual([]);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(950);
  });
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
    expect(findingsOf(report)).toEqual([
      {
        class: 'type',
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
        curl: expect.stringContaining(`api_key='"$PREMIUM_EXCHANGER_API_KEY"'`),
      },
    ]);
    expect(JSON.stringify(report)).not.toContain(key);
  });

  it('of a slow answer is a warning', async () => {
    const baseUrl = await serve((_, response) => {
      setTimeout(() => response.setHeader('content-type', 'application/json').end('{}'), 60);
    });
    const report = await check(contract, { baseUrl, key, only: ['listThings'], slow: 20 });
    expect(findingsOf(report)).toMatchObject([
      { class: 'slow', severity: 'warning', message: 'the answer took longer than 20 ms' },
    ]);
  });

  it('of a service that reports a failure under 200 is one of its envelope', async () => {
    const baseUrl = await serveMock({ providers: ['affise'] }, () =>
      Response.json({ status: 2, error: 'Failed for someone@example.org at 198.51.100.9' }),
    );
    const report = await check(affise, { baseUrl, key, only: ['getBalance'] });
    expect(findingsOf(report)).toMatchObject([
      {
        class: 'envelope',
        at: '/status',
        message: 'the service reports a failure: Failed for user@example.com at 192.0.2.1',
        source: { file: 'specs/affise/paths/billing/getBalance.yaml' },
      },
    ]);
  });
});

describe('negative requests', () => {
  it('find nothing where each is refused as documented', async () => {
    for (const provider of providerIds()) {
      const baseUrl = await serveMock({ providers: [provider], key });
      const report = await check(loadContract(provider), {
        baseUrl,
        key,
        negative: true,
        examples: true,
        maxRequests: 500,
      });
      expect(findingsOf(report)).toEqual([]);
      expect(report.requests).toBeGreaterThan(report.outcomes.filter((o) => !o.skipped).length);
    }
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
    expect(findingsOf(report)).toMatchObject([
      { class: 'auth', message: 'a wrong key is accepted' },
      {
        class: 'missing-required',
        message: 'a request without country is accepted',
        source: { file: 'specs/affise/paths/reference-data/listCities.yaml' },
      },
      {
        class: 'undocumented-status',
        message: 'page=not-a-value is answered with 404, documented is 400',
      },
    ]);
  });
});
