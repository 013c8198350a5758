import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { publishMeasurements } from '../../bench/report.js';
import { loadContract } from '../../src/contract/contract.js';
import { resolvePointer } from '../../src/contract/document.js';
import { gatherFacts, toWireLine } from '../../src/contract/facts.js';
import { assertSafeLinks } from '../../src/docs/build.js';
import { listOpenClaims } from '../../src/docs/facts/claims.js';
import { listFields } from '../../src/docs/facts/fields.js';
import { highlight } from '../../src/docs/html/highlight.js';
import { html, raw, toScriptJson } from '../../src/docs/html/html.js';
import { renderMarkdown } from '../../src/docs/html/markdown.js';
import { renderPage } from '../../src/docs/html/page.js';
import { annotate } from '../../src/docs/pages/annotate.js';
import { readBenchResults, renderBenchmarksPage } from '../../src/docs/pages/benchmarks.js';
import { renderLandingPage } from '../../src/docs/pages/landing.js';
import { renderFrame } from '../../src/docs/pages/redoc.js';
import { toLiteral } from '../../src/docs/samples/literal.js';
import { LANGUAGES, toFactoryName } from '../../src/docs/samples/samples.js';
import { json, madeContract, ref } from '../support/made-contract.js';

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
    '/pay': { post: { operationId: 'pay', 'x-safety': 'unsafe', tags: ['payouts'], security: [] } },
    '/set/{id}': {
      put: {
        operationId: 'set',
        'x-safety': 'idempotent',
        parameters: [{ name: 'id', in: 'path', required: true, example: 'x' }],
        tags: ['payouts'],
        requestBody: json({}),
      },
    },
  },
  {
    Row: {
      description: 'A row.',
      required: ['id'],
      properties: {
        id: { type: 'integer', description: 'Its id.' },
        part: {
          type: ['object', 'null'],
          'x-provenance': { mark: 'inferred', sources: ['docs'] },
          properties: { x: { type: 'string' } },
        },
        words: { type: 'array', items: { enum: ['a', 'b'] } },
        others: { type: 'object', additionalProperties: ref('Row') },
      },
    },
  },
  { info: { title: 'Made <up> & "told" $&' }, security: [{ Key: [] }] },
);

describe('the facts of an operation', () => {
  const [get, pay, set] = contract.operations.map((operation) => gatherFacts(contract, operation));

  it('name the true request, and other methods that reach it', () => {
    expect(get).toMatchObject({
      wire: 'GET /api.php?action=a+b&method=get',
      otherMethods: ['POST'],
    });
    expect(contract.operations.map(toWireLine).slice(1)).toEqual(['POST /pay', 'PUT /set/{id}']);
  });

  it('say what a repetition does', () => {
    expect(get?.safety).toMatch(/^Reads only/);
    expect(pay?.safety).toMatch(/every repetition does so again/);
    expect(set?.safety).toMatch(/no further harm/);
  });

  it('say who may call', () => {
    expect([get?.who, pay?.who, set?.who]).toEqual([
      'Admin or affiliate key.',
      'Anybody; no key is sent.',
      'Every key.',
    ]);
  });

  it('name the evidence with its sources and the dispute', () => {
    expect(get).toMatchObject({
      badge: 'observed',
      evidence: 'Observed, not documented by the provider (sources: wire-2.7, docs). They differ.',
      figures: '1 parameter (observed); no response fields. Sources disagree in 1 place.',
    });
    expect(pay).toMatchObject({ badge: 'documented', evidence: 'Documented by the provider.' });
  });
});

describe('an annotated document', () => {
  it('keeps the words of the spec in front, and says the facts, the badge and the samples', async () => {
    const document = await annotate(contract);
    const { node } = resolvePointer<Record<string, unknown>>(document, '/paths/~1api.php~1get/get');
    expect(node.description).toMatch(
      /^Gets\.\n\n\*\*Wire request:\*\* `GET \/api\.php\?action=a\+b&method=get` \(POST works too\)\n/,
    );
    expect(node.description).toContain('**Who:** Admin or affiliate key.');
    expect(node.description).toMatch(/\]\(\.\.\/evidence\.html#made\)\.$/);
    expect(document.info).toMatchObject({ version: expect.stringMatching(/^contract /) });
    expect(node['x-badges']).toEqual([{ name: 'observed' }]);
    const samples = node['x-codeSamples'] as { label: string; source: string }[];
    expect(samples.map(({ label }) => label)).toEqual(Object.keys(LANGUAGES));
  });

  it('leaves the contract as it is', async () => {
    const before = structuredClone(contract.document);
    await annotate(contract);
    expect(contract.document).toEqual(before);
  });
});

describe('the fields of a schema', () => {
  it('are a flat list with types in words, those of a schema inside itself once', () => {
    const fields = listFields(contract, '/components/schemas/Row');
    expect(fields.map(({ name, type }) => [name, type])).toEqual([
      ['id', 'integer'],
      ['part', 'object or null'],
      ['part.x', 'string'],
      ['words', 'array of "a" or "b"'],
      ['others', 'object'],
    ]);
    expect(fields[0]).toMatchObject({ isRequired: true, description: 'Its id.' });
  });
});

it('members of any name have a row where something is said of them, as the fields of an order', () => {
  const exchanger = loadContract('premium-exchanger-v1');
  const names = (schema: string) =>
    listFields(exchanger, `/components/schemas/${schema}`).map(({ name }) => name);
  expect(names('BidInput')).toContain('*');
  // What is said of each member of a field is enough.
  expect(names('FieldMap')).toEqual(expect.not.arrayContaining(['*']));
});

it('an inferred claim says what it covers, and where it stands', () => {
  expect(listOpenClaims(contract).map(({ subject, covers }) => [subject, covers])).toEqual([
    ['get', []],
    ['Row.part', ['x']],
  ]);
});

describe('markup', () => {
  it('is escaped unless it is markup already', () => {
    expect(
      `${html`<p title="${'"'}">${'<b>'}${raw('<i>')}${[1, html`<u>${"'"}</u>`]}${false}${undefined}</p>`}`,
    ).toBe('<p title="&quot;">&lt;b&gt;<i>1<u>&#39;</u></p>');
  });

  it('carries data that can not end its script', () => {
    expect(`${toScriptJson({ a: '</script>' })}`).not.toContain('</script>');
  });

  it('of Markdown shows foreign markup and does not obey it', () => {
    const text = `${renderMarkdown('# A `b`\n\n<script>alert(1)</script> [x](y) \n\n```ts\na < b\n```\n')}`;
    expect(text).not.toContain('<script>');
    expect(text).toContain('<h1 id="a-b">A <code>b</code></h1>');
    expect(text).toContain('a &lt; b');
  });

  it.each([
    '[go](javascript:alert(1))',
    '[go](java&#x73;cript:alert(1))',
    '[go]( JavaScript:alert(1) )',
    '![go](data:text/html,x)',
    '<javascript:alert(1)>',
    '[go][1]\n\n[1]: vbscript:x',
  ])('has no link that a browser would run: %s', (link) => {
    const text = `${renderMarkdown(link)} ${renderMarkdown('[to](https://example.com/a?b=c&d)')}`;
    expect(text).not.toMatch(/(?:href|src)="(?!https:)/);
    expect(text).toContain('<a href="https://example.com/a?b=c&amp;d">to</a>');
    const document = { ...contract.document, tags: [{ name: 't', description: link }] };
    expect(() => assertSafeLinks({ ...contract, document })).toThrow(
      /^made: \/tags\/0\/description links to a \w+: address; link to https:/,
    );
    expect(() => assertSafeLinks(contract)).not.toThrow();
  });

  it('is no template of the renderer, whatever its title', () => {
    const frame = renderFrame({ ...contract, title: 'A {{title}} {{{redocHTML}}} {{#if' });
    expect(frame.match(/\{+\w*/g)).toEqual(['{{{redocHead', '{{{redocHTML']);
  });

  it('of code keeps the code as it is', () => {
    const code = "const a = 'x'; // it's\nawait `b` /* c */";
    const text = `${highlight(code, 'ts')}`;
    expect(text).toContain('<span class="comment">// it&#39;s</span>');
    expect(unescaped(text.replace(/<\/?span[^>]*>/g, ''))).toBe(code);
    expect(`${highlight('<', 'unknown')}`).toBe('&lt;');
  });
});

it('a page below a folder links relatively', () => {
  const page = { path: 'a/b.html', title: 'T', description: 'D', body: () => html`` };
  const text = renderPage(page);
  expect(text).toContain('href="../index.html"');
  expect(text.replace('rel="canonical" href="b.html"', '')).not.toMatch(/(href|src)="(?!\.\.\/|#)/);
});

describe('a value in TypeScript', () => {
  it.each([
    [{ a: 1, 'b-c': 'it\'s "x"', d: [], e: {} }, `{ a: 1, 'b-c': 'it\\'s "x"', d: [], e: {} }`],
    [[true, null, 'a\nb'], "[true, null, 'a\\nb']"],
  ])('is %j', (value, text) => {
    expect(toLiteral(value)).toBe(text);
    expect(new Function(`return ${text}`)()).toEqual(value);
  });

  it('goes over several lines when it is long', () => {
    const value = { list: Array.from({ length: 30 }, (_, index) => index), short: [1] };
    expect(toLiteral(value)).toMatch(
      /^\{\n {2}list: \[\n {4}0,\n[\s\S]* {2}\],\n {2}short: \[1\],\n\}$/,
    );
  });
});

it('a factory is called after its provider', () => {
  expect(toFactoryName('premium-exchanger')).toBe('createPremiumExchangerClient');
});

describe('the landing page', () => {
  it('has a card for every contract, with all texts escaped', async () => {
    const page = await renderLandingPage([contract, contract], []);
    expect(page.match(/<article>/g)).toHaveLength(2);
    expect(page).toContain('<a href="made.html">Made &lt;up&gt; &amp; &quot;told&quot; $&amp;</a>');
    expect(page).toContain('<p>3 operations: own account, payouts.</p>');
  });

  it('shows a first call that reads and goes to the mock, not to the service', async () => {
    const page = unescaped(await renderLandingPage([contract], []));
    expect(page).toContain("'http://127.0.0.1:4010/made/api.php?action=a%20b&method=get&q=");
  });

  it('has a call even where nothing can be read', async () => {
    expect(unescaped(await renderLandingPage([madeContract({})], []))).toContain(
      "'http://127.0.0.1:4010/made'",
    );
  });
});

describe('the benchmark page', () => {
  it('shows what a benchmark writes, with its date, machine, versions and targets', () => {
    const folder = mkdtempSync(join(tmpdir(), 'results-'));
    const report = {
      name: 'mock-speed',
      about: 'Requests per second.',
      columns: ['server', 'requests/s'],
      rows: [['ours <b>', 12345.6]],
      targets: ['requests/s: 12346 (target ≥ 10000: met)'],
      versions: { prism: '5.12.0' },
    };
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
    publishMeasurements(
      [report, { ...report, name: 'mock-start' }],
      ['--json', join(folder, 'mock.json')],
    );
    printed.mockRestore();
    const page = renderBenchmarksPage(readBenchResults(folder));
    rmSync(folder, { recursive: true });

    expect(page.match(/<h2>[^<]+/g)).toEqual(['<h2>Mock speed', '<h2>Mock start']);
    expect(page).toMatch(/\d{4}-\d\d-\d\d · .+ cores · Node \d+\.\d+\.\d+ · prism 5\.12\.0</);
    const cells = '<td class="words">ours &lt;b&gt;</td><td class="figures">12,345.6</td>';
    expect(page).toContain(cells);
    expect(page).toContain('<li>requests/s: 12346 (target ≥ 10000: met)</li>');
  });

  it('says so when there are none', () => {
    expect(renderBenchmarksPage([])).toContain('There are no results in this copy');
  });
});

function unescaped(text: string): string {
  return text
    .replace(/<\/?span[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
