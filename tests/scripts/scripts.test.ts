import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDraft07 } from '../../scripts/draft07.js';
import { siteAndMocks, staticFiles } from '../../scripts/static.js';
import { formatTable } from '../../scripts/support/table.js';
import { loadContract } from '../../src/contract/contract.js';
import { listProviders } from '../../src/contract/document.js';
import { madeContract, ref } from '../support/made-contract.js';

describe('a schema for Dredd', () => {
  const { document } = madeContract(
    {},
    {
      Row: {
        type: 'object',
        required: ['id'],
        dependentRequired: { id: ['example'] },
        'x-provenance': { mark: 'observed' },
        example: { id: 1 },
        properties: {
          id: { type: 'integer', format: 'int64', examples: [1] },
          example: { type: 'string', format: 'date' },
          dependentRequired: { type: 'string' },
          'x-own': ref('Text'),
        },
      },
      Text: { type: 'string', $id: 'urn:text', contentMediaType: 'text/html' },
    },
  );

  it('has references written out and only keywords of draft-07', () => {
    expect(toDraft07(document, '/components/schemas/Row')).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      required: ['id'],
      dependencies: { id: ['example'] },
      properties: {
        id: { type: 'integer' },
        example: { type: 'string', format: 'date' },
        dependentRequired: { type: 'string' },
        'x-own': { type: 'string' },
      },
    });
  });

  it('leaves the document as it is', () => {
    const before = structuredClone(document);
    toDraft07(document, '/components/schemas/Row');
    expect(document).toEqual(before);
  });

  it.each(listProviders())('admits the examples of %s and is closed in itself', (provider) => {
    const { document: real, operations } = loadContract(provider);
    const ajv = new Ajv({ strict: false, validateSchema: false, code: { optimize: false } });
    addFormats.default(ajv);
    const contents = operations.flatMap(({ responses }) => responses.flatMap((r) => r.content));
    const broken = contents.flatMap(({ schemaPointer, examples }) => {
      const schema = toDraft07(real, schemaPointer);
      expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"|dependentRequired/);
      const admits = ajv.compile(schema);
      return examples.filter(({ value }) => !admits(value)).map(({ name }) => schemaPointer + name);
    });
    expect(broken).toEqual([]);
  });
});

describe('static files', () => {
  let folder: string;
  beforeAll(() => {
    const parent = mkdtempSync(join(tmpdir(), 'static-'));
    writeFileSync(join(parent, 'secret.html'), 'secret');
    folder = mkdtempSync(join(parent, 'site-'));
    for (const name of ['index.html', 'a.css', 'b.json', 'c.mts', 'd-0123456789ab.js', 'no-type']) {
      writeFileSync(join(folder, name), name);
    }
  });
  afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

  const got = (path: string) => staticFiles(folder)(new Request(`http://site.example${path}`));

  it.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/index.html?a=1', 'index.html', 'text/html; charset=utf-8'],
    ['/a.css', 'a.css', 'text/css; charset=utf-8'],
    ['/b.json', 'b.json', 'application/json'],
    ['/c.mts', 'c.mts', 'text/plain; charset=utf-8'],
  ])('serve %s', async (path, text, type) => {
    const response = await got(path);
    expect(await response?.text()).toBe(text);
    expect(response?.headers.get('content-type')).toBe(type);
  });

  it.each([
    '/none.html',
    '/no-type',
    '/folder/',
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '//secret.html',
    '/a.css/',
  ])('know nothing of %s', async (path) => {
    expect(await got(path)).toBeUndefined();
  });

  const ask = (path: string, headers: Record<string, string>) =>
    staticFiles(folder)(new Request(`http://site.example${path}`, { headers }));

  it('go compressed to those who take it, and not at all to those who have them', async () => {
    const whole = await ask('/a.css', {});
    const packed = await ask('/a.css', { 'accept-encoding': 'br, gzip' });
    expect([whole, packed].map((one) => one?.headers.get('content-encoding'))).toEqual([
      null,
      'gzip',
    ]);
    expect(gunzipSync(new Uint8Array((await packed?.arrayBuffer()) ?? [])).toString()).toBe(
      'a.css',
    );
    const again = await ask('/a.css', { 'if-none-match': packed?.headers.get('etag') ?? '' });
    expect([again?.status, await again?.text()]).toEqual([304, '']);
  });

  it('stay in caches where their name says what they hold', async () => {
    const kept = async (path: string) => (await got(path))?.headers.get('cache-control');
    expect(await kept('/d-0123456789ab.js')).toMatch(/max-age=\d+, immutable/);
    expect(await kept('/a.css')).toBe('no-cache');
  });

  it('stand before the mocks, and a page that is not there is told by a page', async () => {
    writeFileSync(join(folder, '404.html'), '<a href="a.css">none</a> <a href="#content">');
    const handler = siteAndMocks(
      folder,
      async (request) => new Response(`mock of ${request.url}`),
      ['affili'],
    );
    const text = async (path: string, accept = 'text/html,*/*') =>
      (await handler(new Request(`http://site.example${path}`, { headers: { accept } }))).text();
    expect(await text('/a.css')).toBe('a.css');
    expect(await text('/affili/a')).toBe('mock of http://site.example/affili/a');
    expect(await text('/x/y')).toBe('<a href="/a.css">none</a> <a href="#content">');
    expect(await text('/x/y', 'application/json')).toBe('mock of http://site.example/x/y');
  });
});

describe('a table', () => {
  it('has texts to the left and numbers to the right, and no blanks at the ends', () => {
    const rows = [
      ['short', 1, '2 ms'],
      ['a longer name', 1234, ''],
    ];
    expect(formatTable(['what', 'count', 'time'], rows)).toBe(
      [
        'what           count  time',
        '--------------------------',
        'short              1  2 ms',
        'a longer name   1234',
      ].join('\n'),
    );
  });

  it('may be empty', () => {
    expect(formatTable(['what', 'n'], [])).toBe('what  n\n-------');
  });
});
