import { describe, expect, it } from 'vitest';
import { listFindings } from '../../../src/check/findings/report.js';
import { type CheckOptions, check } from '../../../src/check/live/check.js';
import { describePlan } from '../../../src/check/live/dry-run.js';
import { followLink, getLinks } from '../../../src/check/live/links.js';
import { loadContract } from '../../../src/contract/contract.js';
import { listProviders, resolvePointer } from '../../../src/contract/document.js';
import { asked, contract, key, listBreaches, outcome } from '../contract-fixture.js';
import { closeServers, serve, serveMock } from '../servers.js';

closeServers();

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

  it('that is a day comes in the order that the operation reads', async () => {
    const plan = await describePlan(loadContract('affise'), {
      baseUrl: 'https://api.example.com',
      only: ['listReferralPayments'],
      now: new Date('2026-07-15T10:00:00Z'),
      inputs: { listReferralPayments: { date_from: '{today-30d}' } },
    });
    expect(plan).toContain('?date_to=14-07-2026&date_from=15-06-2026');
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
    expect(listFindings(report)).toEqual([]);
  });

  it.each([
    ['as the contract has it', 'the service does not know the example of', []],
    ['in other words', undefined, ['envelope']],
  ])('from an example is refused under 200 %s', async (how, skipped, rules) => {
    const exchange = loadContract('premium-exchanger-v1');
    const { components } = exchange.document as unknown as {
      components: { examples: Record<string, { value: { error_text: string } }> };
    };
    const documented = components.examples.NoBid?.value;
    const error_text = how === 'in other words' ? 'Table is full' : documented?.error_text;
    const baseUrl = await serve((_, response) => {
      const body = JSON.stringify({ ...documented, error_text });
      response.setHeader('content-type', 'application/json').end(body);
    });
    const only = ['getBid'];
    const report = await check(exchange, { baseUrl, key: ['l', key], examples: true, only });
    expect(outcome(report, 'getBid')?.skipped ?? '').toContain(skipped ?? '');
    expect(listFindings(report).map(({ rule }) => rule)).toEqual(rules);
  });

  it('of an operation that was asked for alone comes from another one, which is not in the report', async () => {
    const { report, lines } = await asked({ only: ['getThing'] });
    expect(lines).toEqual(['GET /things', 'GET /things/31']);
    expect(report.outcomes.map(({ operation }) => operation)).toEqual(['getThing']);
  });
});

describe('a preview', () => {
  const preview = (options: Partial<CheckOptions>) =>
    describePlan(contract, { baseUrl: 'https://api.example.com', ...options });

  it('holds also what is called only to learn an id from it', async () => {
    expect((await preview({ only: ['getThing'] })).split('\n').slice(1)).toEqual([
      '   getThing, after listThings, which may tell id',
      '   listThings, only to learn from it',
      expect.stringMatching(/^ {5}curl 'https:\/\/api\.example\.com\/things'/),
    ]);
  });

  it('holds the requests that must be refused, just those that a check sends', async () => {
    const affise = loadContract('affise');
    const baseUrl = await serveMock({ providers: ['affise'], key });
    const wanted = { baseUrl, only: ['listCities'], examples: true, negative: true };
    const lines = (await describePlan(affise, wanted)).split('\n').slice(3);
    expect(lines.filter((_, index) => index % 2 === 0)).toEqual([
      '     to be refused, a wrong key:',
      '     to be refused, a request without country:',
      '     to be refused, page=not-a-value:',
    ]);
    const { requests } = await check(affise, { ...wanted, key });
    expect(requests).toBe(1 + lines.filter((line) => line.startsWith('     curl ')).length);
  });
});

describe('links of the specs', () => {
  it.each(listProviders())(
    'of %s lead to operations and parameters, and find a value',
    (provider) => {
      const real = loadContract(provider);
      for (const link of getLinks(real)) {
        expect(link.to.parameters.map(({ name }) => name)).toContain(link.parameter);
        const response = link.from.responses.find(({ status }) => status === link.status);
        const examples = response?.content.flatMap((media) => media.examples) ?? [];
        expect(
          examples.some(({ value }) => followLink(link, value) !== undefined),
          link.name,
        ).toBe(true);
      }
      const count = real.operations.flatMap(({ responses }) =>
        responses.flatMap(({ pointer }) =>
          Object.values(
            resolvePointer<{ links?: object }>(real.document, pointer).node.links ?? {},
          ),
        ),
      ).length;
      expect(new Set(getLinks(real).map(({ from, name }) => `${from.id} ${name}`)).size).toBe(
        count,
      );
    },
  );

  it('give every operation of Affise that reads its input, but for two that no other names', async () => {
    const baseUrl = await serveMock({ providers: ['affise'] });
    const report = await check(loadContract('affise'), { baseUrl, key });
    const skipped = report.outcomes.filter(
      (one) => one.skipped && !one.skipped.includes('only reads'),
    );
    expect(skipped.map(({ operation }) => operation)).toEqual([
      'getRetentionRate',
      'listProductFeedItems',
    ]);
    expect(listBreaches(report)).toEqual([]);
  });
});

it('input that has no form on the wire is a reason to skip', async () => {
  const { report } = await asked({ inputs: { getThing: { id: 1, more: { a: Number.NaN } } } });
  expect(outcome(report, 'getThing')?.skipped).toMatch(
    /^its input can't be sent, more\S* can't be sent/,
  );
});
