import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/contract.js';
import { annotated } from '../../src/docs/annotate.js';
import { wireLine } from '../../src/docs/facts.js';
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
        parameters: [{ name: 'id', in: 'path', required: true, example: 'x' }],
        security: [],
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

describe('a reference page', async () => {
  const [get, pay, set] = await descriptions(contract);

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

  it('tells who may call', () => {
    expect(get).toContain('**Who:** Admin or affiliate key.');
    expect(pay).toContain('**Who:** Every key.');
    expect(set).toContain('**Who:** Anybody; no key is sent.');
  });

  it('tells the evidence and where the sources disagree', () => {
    expect(get).toContain(
      'Observed, not documented by the provider (sources: wire-2.7, docs). They differ.',
    );
    expect(pay).toContain('**Evidence:** Documented by the provider.');
  });

  it('leaves the contract as it is', async () => {
    const before = structuredClone(contract.document);
    await annotated(contract);
    expect(contract.document).toEqual(before);
  });
});

describe('the landing page', () => {
  const cards = (page: string) => page.match(/<article>.*?<\/article>/gs) ?? [];

  it('has a card for every contract, with all texts escaped', async () => {
    const [card, ...others] = cards(await landingPage([contract, contract], []));
    expect(others).toEqual([card]);
    expect(card).toContain('>Made &lt;up&gt; &amp; &quot;told&quot; $&amp;</a>');
    expect(card).toContain('<p>3 operations: own account, payouts.</p>');
    expect(card).not.toContain('</pre> ');
  });

  it('shows a first call that reads and goes to the mock, not to the service', async () => {
    const [card] = cards(await landingPage([contract], []));
    expect(card).toContain('127.0.0.1:4010/made/api.php?action=a%20b&amp;method=get');
  });

  it('has a call even where nothing can be read', async () => {
    const [card] = cards(await landingPage([madeContract({})], []));
    expect(card).toContain('127.0.0.1:4010/made');
  });
});

async function descriptions(of: Contract): Promise<string[]> {
  const { paths } = await annotated(of);
  return Object.values(paths).flatMap((item) =>
    Object.values(item as Record<string, { description: string }>).map((node) => node.description),
  );
}
