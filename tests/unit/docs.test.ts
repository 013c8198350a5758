import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/contract.js';
import { annotated, wireLine } from '../../src/docs/annotate.js';
import { landingPage } from '../../src/docs/landing.js';
import { json, madeContract } from './made.js';

const contract = madeContract(
  {
    '/api.php/get': {
      get: {
        operationId: 'get',
        description: 'Gets.',
        'x-rpc': {
          path: '/api.php',
          query: { action: 'a b', method: 'get' },
          methods: ['GET', 'POST'],
        },
        'x-roles': ['admin', 'affiliate'],
        'x-provenance': {
          mark: 'observed',
          sources: ['wire-2.7', 'docs'],
          conflict: 'They differ.',
        },
        parameters: [{ name: 'q', in: 'query', required: true, example: '</pre> & "it\'s"' }],
        tags: ['own-account'],
      },
    },
    '/pay': { post: { operationId: 'pay', 'x-safety': 'unsafe', tags: ['payouts'] } },
    '/set/{id}': {
      put: {
        operationId: 'set',
        'x-safety': 'idempotent',
        tags: ['payouts'],
        requestBody: json({}),
      },
    },
  },
  {},
  {
    info: { title: 'Made <up> & "told" $&' },
    security: [{ Key: [] }],
  },
);

describe('a reference page', () => {
  const [get, pay, set] = descriptions(contract);

  it('tells the true request', () => {
    expect(get).toContain(
      '**Wire request:** `GET /api.php?action=a+b&method=get` (POST works too)',
    );
    expect(pay).toContain('**Wire request:** `POST /pay`\n');
    expect(contract.operations.map(wireLine)[2]).toBe('PUT /set/{id}');
  });

  it('keeps the words of the spec in front', () => {
    expect(get).toMatch(/^Gets\.\n\n/);
    expect(pay).toMatch(/^\*\*Wire request/);
  });

  it('tells what a repetition does', () => {
    expect(get).toContain('**Safety:** Reads only');
    expect(pay).toContain('**Safety:** Changes data, and every repetition does so again.');
    expect(set).toContain('**Safety:** Changes data; repeating the same request does no further');
  });

  it('tells who may call, and the evidence, where there is something to tell', () => {
    expect(get).toContain('**Who:** admin or affiliate key.');
    expect(get).toContain(
      '**Evidence:** Observed, not documented by the provider (sources: wire-2.7, docs). They differ.',
    );
    expect(pay).not.toMatch(/Who|Evidence/);
  });

  it('leaves the contract as it is', () => {
    const before = structuredClone(contract.document);
    annotated(contract);
    expect(contract.document).toEqual(before);
  });
});

describe('the landing page', () => {
  it('has a card for every contract in the place of the mark, with all texts escaped', async () => {
    const page = await landingPage('<main><!-- providers --></main>$&', [contract, contract]);
    expect(page).toMatch(/^<main> {6}<article>.*<\/article><\/main>\$&$/s);
    expect(page.match(/<article>/g)).toHaveLength(2);
    expect(page).toContain('<a href="made.html">Made &lt;up&gt; &amp; &quot;told&quot; $&amp;</a>');
    expect(page).toContain('<p>3 operations: own account, payouts.</p>');
    expect(page).not.toContain('</pre> ');
  });

  it('shows a first call that reads and goes to the mock, not to the service', async () => {
    const page = await landingPage('<!-- providers -->', [contract]);
    expect(page).toMatch(
      /curl 'http:\/\/127\.0\.0\.1:4010\/made\/api\.php\?action=a%20b&amp;method=get&amp;q=/,
    );
  });

  it('has a call even where nothing can be read', async () => {
    const page = await landingPage('<!-- providers -->', [madeContract({})]);
    expect(page).toContain("curl 'http://127.0.0.1:4010/made'");
  });
});

function descriptions(of: Contract): string[] {
  const { paths } = annotated(of);
  return Object.values(paths).flatMap((item) =>
    Object.values(item as Record<string, { description: string }>).map((node) => node.description),
  );
}
