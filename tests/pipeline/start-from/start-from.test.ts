import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createContentRedactor } from '../../../src/check/redact/content.js';
import { isSecretName } from '../../../src/check/redact/names.js';
import { loadContract } from '../../../src/contract/contract.js';
import { toPostmanCollection } from '../../../src/docs/exports/postman.js';
import { bundleSpecs } from '../../../src/pipeline/bundle.js';
import { renderProvider } from '../../../src/pipeline/generate.js';
import { formatProblem, lintSpecs } from '../../../src/pipeline/lint/lint.js';
import { startFrom } from '../../../src/pipeline/start-from/start.js';
import type { Start } from '../../../src/pipeline/start-from/types.js';
import { writeWhole } from '../../../src/support/files.js';
import { withScratchFolder } from '../../../src/support/scratch.js';
import { makeCollection, makeHar, makeOpenapi, SECRETS, SWAGGER } from './sources.js';

const options = {
  provider: 'acme',
  date: '2026-01-31',
  redact: createContentRedactor(),
  isSecretName,
};
const start = (name: string, text: string) => startFrom({ name, text }, options);

let work: string;
const starts = new Map<string, Start>();

beforeAll(async () => {
  const exported = JSON.stringify(await toPostmanCollection(loadContract('premium-exchanger')));
  const sources = {
    openapi: ['acme.json', makeOpenapi()],
    swagger: ['old.yaml', SWAGGER],
    har: ['traffic.har', makeHar()],
    collection: ['collection.json', makeCollection()],
    exported: ['exported.json', exported],
  } as const;
  work = mkdtempSync(join(tmpdir(), 'start-from-'));
  for (const [id, [name, text]] of Object.entries(sources)) {
    const started = await start(name, text);
    starts.set(id, started);
    for (const [file, content] of started.files) {
      mkdirSync(dirname(join(work, id, file)), { recursive: true });
      writeFileSync(join(work, id, file), content);
    }
  }
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

const getStart = (id: string) => starts.get(id) as Start;
const read = (id: string, file: string) => parse(getStart(id).files.get(file) ?? '');
const listOperations = (id: string) =>
  [...getStart(id).files.keys()]
    .filter((file) => file.startsWith('paths/'))
    .map((file) => file.replace(/^.*\/|\.yaml$/g, ''));

describe('what was started from something else', () => {
  it('passes lint, and generates types that a client is made of', async () => {
    const ids = [...starts.keys()];
    const roots = ids.map((id) => ({ provider: id, root: join(work, id, 'openapi.yaml') }));
    expect((await lintSpecs(work, roots)).map(formatProblem)).toEqual([]);
    for (const [id, bundle] of await bundleSpecs(work, roots)) {
      const files = await renderProvider(id, bundle, { header: 'Generated.' });
      const client = files.get('index.ts') ?? '';
      expect(listOperations(id).filter((name) => !client.includes(`readonly ${name}:`))).toEqual(
        [],
      );
    }
  });

  it('comes out the same each time', async () => {
    expect([...(await start('traffic.har', makeHar())).files]).toEqual([...getStart('har').files]);
  });

  it.each(['har', 'collection'])('holds nothing secret of a %s', (id) => {
    const all = [...getStart(id).files].flat().join('\n') + JSON.stringify(getStart(id).todo);
    expect(SECRETS.filter((secret) => all.toLowerCase().includes(secret.toLowerCase()))).toEqual(
      [],
    );
  });

  it('says what only a person can know, at a line that is there', () => {
    for (const { files, todo } of starts.values()) {
      expect(todo.length).toBeGreaterThan(0);
      for (const { file, line, text } of todo) {
        const lines = (files.get(file) ?? '').split('\n');
        expect(lines[line - 1], `${file}:${line} ${text}`).toMatch(/\S/);
      }
    }
    expect(getStart('openapi').todo).toContainEqual({
      file: 'openapi.yaml',
      line: expect.any(Number),
      text: expect.stringContaining('check the envelope; it is inferred from'),
    });
  });
});

describe('a document of OpenAPI', () => {
  it('says for the whole what each operation says of keys, and so gives the client its option', () => {
    expect(read('openapi', 'openapi.yaml').security).toEqual([{ ApiKey: [] }]);
    expect(getStart('openapi').files.get('paths/offer-stuff/listOffers.yaml')).not.toContain(
      'security:',
    );
  });

  it('gives each operation a name verbNoun and a file', () => {
    const names = listOperations('openapi');
    expect(names).toHaveLength(55);
    expect(names).toEqual(
      expect.arrayContaining(['listOffers', 'addOffer', 'getOffer', 'updateOffer', 'deleteOffer']),
    );
  });

  it('opens brackets, finds the envelope and how lists are walked', () => {
    const list = read('openapi', 'paths/offer-stuff/listOffers.yaml');
    expect(list.parameters.map(({ name }: { name: string }) => name)).toEqual([
      'filter[name]',
      'filter[state]',
      'page',
      'limit',
    ]);
    expect(list['x-pagination']).toEqual({
      style: 'page',
      parameters: { position: 'page', limit: 'limit' },
      items: '/data',
    });
    expect(read('openapi', 'openapi.yaml')['x-envelope'].success).toEqual({
      pointer: '/status',
      values: ['success'],
    });
  });

  it('makes safe what is sure to be, and examples of reserved values', () => {
    expect(read('openapi', 'paths/offer-stuff/listOffers.yaml')['x-safety']).toBe('read');
    expect(read('openapi', 'paths/offer-stuff/addOffer.yaml')['x-safety']).toBe('unsafe');
    const all = [...getStart('openapi').files.values()].join('\n').replace(/^ {2}- url: .*$/gm, '');
    expect(all).not.toContain('acme-real.io/');
    expect(all).not.toContain('@acme-real.io');
  });

  it('reads Swagger 2.0, and paths that pick the method by query', () => {
    const daily = read('swagger', `paths/stats/${listOperations('swagger')[0]}.yaml`);
    expect(daily['x-rpc']).toEqual({ path: '/stats.php', query: { act: 'daily' } });
    expect(read('swagger', 'openapi.yaml')['x-envelope']).toBe(false);
  });
});

describe('a recording', () => {
  it('knows operations by their paths, and by the query where that picks them', () => {
    expect(read('har', 'openapi.yaml').paths).toEqual({
      '/partner/api.php/list_clicks': { get: expect.anything() },
      '/partner/api.php/add_link': { post: expect.anything() },
      '/partner/v2/accounts/{accountId}/cards/{cardId}': { get: expect.anything() },
      '/partner/v2/people/{peopleId}': { delete: expect.anything() },
    });
  });

  it('tells failures under 200 from successes, and an empty map of PHP from a list', () => {
    const [file = ''] = [...getStart('har').files.keys()].filter((name) =>
      /listClicks\.yaml$/.test(name),
    );
    expect(
      Object.keys(read('har', file).responses['200'].content['application/json'].examples),
    ).toEqual(['success', 'failure']);
    const rows = read('har', 'components/schemas/ListClicksResult.yaml').properties.data.properties
      .rows.items;
    expect(rows.properties.by.oneOf).toHaveLength(2);
    expect(rows.properties.sum.pattern).toBe('^-?\\d+(\\.\\d+)?$');
    expect(read('har', file)['x-provenance'].mark).toBe('observed');
  });
});

describe('a collection', () => {
  it('takes folders, variables, keys and bodies in the forms of Postman', () => {
    const root = read('collection', 'openapi.yaml');
    expect(root.servers).toEqual([{ url: 'https://eu.acme-real.io' }]);
    expect(root.components.securitySchemes.XApiKey).toMatchObject({
      type: 'apiKey',
      in: 'header',
      name: 'X-Api-Key',
    });
    expect(Object.keys(root.paths)).toEqual([
      '/api/offers/{id}/rows',
      '/api/raw',
      '/api/login',
      '/api/files/{file}',
      '/api/ping',
    ]);
    const texts = getStart('collection').todo.map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringContaining('the request "Odd" is left out'));
  });

  it('comes back from our own export with every operation', () => {
    expect(listOperations('exported')).toHaveLength(
      loadContract('premium-exchanger').operations.length,
    );
  });
});

it('an operation that only failed gives no member to the envelope of the others', async () => {
  const entry = (path: string, body: object) => ({
    request: { method: 'GET', url: `https://api.acme-real.io/v1/${path}`, headers: [] },
    response: {
      status: 200,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      content: { mimeType: 'application/json', text: JSON.stringify(body) },
    },
  });
  const entries = [
    entry('clicks', { status: 'ok', rows: [] }),
    entry('balance', { status: 'ok', sum: '1.50' }),
    entry('payouts', { status: 'error', reason: 'no', errno: 7 }),
  ];
  const { files, todo } = await start('x.har', JSON.stringify({ log: { entries } }));
  expect(parse(files.get('openapi.yaml') ?? '')['x-envelope'].message).toEqual(['/status']);
  expect(todo.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('no success with the envelope'),
  );
  await withScratchFolder(async (folder) => {
    for (const [file, content] of files) writeWhole(join(folder, file), content);
    const problems = await lintSpecs(folder, [
      { provider: 'acme', root: join(folder, 'openapi.yaml') },
    ]);
    expect(problems.map(formatProblem)).toEqual([]);
  });
});

it.each([
  ['x.yaml', 'openapi: 3.0.0\npaths: [a\n', /^x\.yaml:\d+: /],
  ['x.json', '{"openapi": "3.0.0", "paths": {}}', /describes no operation/],
  [
    'x.json',
    '{"openapi": "4.0.0"}',
    /it is OpenAPI 4\.0\.0; there are 3\.0, 3\.1 and Swagger 2\.0/,
  ],
  ['x.json', '{"requests": []}', /Postman collection v1; export it as v2\.1/],
  ['x.json', '[]', /holds no object/],
  ['x.har', '{"log": {}}', /no list log\.entries/],
  ['x.har', '{"log": {"entries": [{"request": 1}]}}', /none is a call of an interface/],
  ['x.json', `{"item": ${'['.repeat(5000)}${']'.repeat(5000)}}`, /nested deeper than/],
  [
    'x.yaml',
    `a: &a [x,x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'},*${i ? `b${i - 1}` : 'a'}]`).join('\n')}`,
    /can't be read as YAML/,
  ],
  ['x.txt', 'hello', /holds no object/],
])('a source that is none is one line: %s %.20s', async (name, text, message) => {
  const error = await start(name, text).catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ name: 'ExpectedError', message: expect.stringMatching(message) });
  expect((error as Error).message).not.toContain('\n');
});
