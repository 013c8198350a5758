import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type RawFinding, RULES } from '../../../src/check/findings/finding.js';
import { countOutcomes, listFindings } from '../../../src/check/findings/report.js';
import { checkResponse, checkSuccess } from '../../../src/check/findings/response.js';
import { check } from '../../../src/check/live/check.js';
import { resolvePointer } from '../../../src/contract/document.js';
import { createInspector } from '../../../src/schema/inspect.js';
import { listen } from '../../../src/server/listen.js';
import { json, madeContract, ref } from '../../support/made-contract.js';

const contract = madeContract(
  {
    '/items': {
      get: {
        operationId: 'listItems',
        responses: {
          200: json({ oneOf: [ref('Items'), ref('Failure')] }),
          302: { headers: { Location: { required: true }, 'X-Trace': { required: false } } },
          401: json(ref('Failure')),
          403: json(ref('Failure')),
          404: {
            content: {
              'text/html; charset=utf-8': { schema: { type: 'string', minLength: 3 } },
              'application/problem+json': { schema: { type: 'object', required: ['title'] } },
            },
          },
          500: { ...json(ref('Failure')), headers: { 'Retry-After': { required: true } } },
        },
      },
      post: { operationId: 'addItem', 'x-safety': 'unsafe' },
    },
    '/bare': { get: { operationId: 'bare', 'x-envelope': false, responses: { 200: json({}) } } },
  },
  {
    Items: {
      type: 'object',
      required: ['status', 'items'],
      properties: { status: { const: 1 }, items: { type: 'array', items: ref('Item') } },
    },
    Item: {
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'integer', minimum: 1 },
        state: { type: 'string', enum: ['open', 'closed'] },
      },
    },
    Failure: {
      type: 'object',
      required: ['status'],
      properties: { status: { enum: [2, 3] }, message: { type: 'string' } },
    },
  },
);
const inspect = createInspector(contract);
const [listItems, , bare] = contract.operations;
if (!listItems || !bare) throw new Error('the made-up contract has lost its operations');
const items = '/paths/~1items/get';

type Answer = [status: number, text?: string, headers?: Record<string, string>];

const wire = ([status, text = '', headers = {}]: Answer) => ({
  status,
  headers: new Headers(headers),
  text,
});
const judged = (...answer: Answer) => checkResponse(listItems, wire(answer), inspect);

const jsonType = { 'content-type': 'application/json' };
const htmlType = { 'content-type': 'text/html' };
const rows = (...list: unknown[]) => JSON.stringify({ status: 1, items: list });
const good = rows({ id: 1, state: 'open' });

describe('an answer that keeps the contract has no finding', () => {
  it.each<[what: string, ...Answer]>([
    ['success', 200, good, jsonType],
    ['a documented failure', 200, '{"status":2}', jsonType],
    ['another charset', 200, good, { 'content-type': 'Application/JSON;charset=windows-1251' }],
    ['a redirect', 302, '', { location: '/' }],
    ['a text', 404, '<p>no</p>', htmlType],
    ['another media type', 404, '{"title":"no"}', { 'content-type': 'application/problem+json' }],
  ])('%s', (_, ...answer) => {
    expect(judged(...answer)).toEqual([]);
  });
});

const breaches: [what: string, answer: Answer, findings: Partial<RawFinding>[]][] = [
  [
    'of an undocumented status',
    [418, good, jsonType],
    [
      {
        rule: 'undocumented-status',
        message: 'status 418 is not documented (200, 302, 401, 403, 404, 500 are)',
        contradicts: `${items}/responses`,
      },
    ],
  ],
  [
    'of a missing header',
    [302],
    [
      {
        rule: 'missing-required',
        message: 'header Location is missing',
        contradicts: `${items}/responses/302/headers/Location`,
      },
    ],
  ],
  [
    'of another content type',
    [200, '<html>', htmlType],
    [
      {
        rule: 'content-type',
        message: 'content type text/html instead of application/json',
        contradicts: `${items}/responses/200/content/application~1json`,
      },
    ],
  ],
  [
    'of no content type',
    [404, 'x'],
    [
      {
        rule: 'content-type',
        message:
          'content type (none) instead of text/html; charset=utf-8 or application/problem+json',
      },
    ],
  ],
  [
    'of a content type and of the body that is JSON all the same',
    [200, rows({ id: 'x' }), htmlType],
    [{ rule: 'content-type' }, { rule: 'type', at: '/items/0/id' }],
  ],
  [
    'of a body that is not JSON',
    [200, '{"status":', jsonType],
    [{ rule: 'content-type', at: '', message: 'the body is not JSON but broken JSON' }],
  ],
  [
    'of an empty body',
    [200, '', jsonType],
    [{ rule: 'content-type', message: 'the body is not JSON but nothing' }],
  ],
  [
    'of a body where none is due',
    [302, 'Moved', { location: '/' }],
    [
      {
        rule: 'content-type',
        message: 'a body of 5 characters where none is documented',
        contradicts: `${items}/responses/302`,
      },
    ],
  ],
  [
    'of noise around JSON',
    [200, `<br /><b>Warning</b>: no such index [0]<br />${good}`, jsonType],
    [{ rule: 'envelope', message: 'a PHP warning message around the JSON' }],
  ],
  [
    'of a value of another type',
    [200, rows({ id: 1 }, { id: '2' }), jsonType],
    [
      {
        rule: 'type',
        at: '/items/1/id',
        place: '/items/*/id',
        message: 'must be integer',
        contradicts: '/components/schemas/Item/properties/id/type',
      },
    ],
  ],
  [
    'of null where null may not be',
    [200, rows({ id: null }), jsonType],
    [{ rule: 'null', at: '/items/0/id' }],
  ],
  [
    'of an unknown word',
    [200, rows({ id: 1, state: 'ajar' }), jsonType],
    [{ rule: 'enum', at: '/items/0/state', message: 'must be one of "open", "closed"' }],
  ],
  [
    'of a value out of bounds',
    [200, rows({ id: 0 }), jsonType],
    [{ rule: 'format', at: '/items/0/id', message: 'must be >= 1' }],
  ],
  [
    'of a text against its schema',
    [404, 'no', htmlType],
    [{ rule: 'format', at: '', message: 'must NOT have fewer than 3 characters' }],
  ],
  [
    'of a member that some rows lack',
    [200, rows({ id: 1 }, {}), jsonType],
    [{ rule: 'missing-required', at: '/items/1', message: "must have required property 'id'" }],
  ],
  [
    'of a member that every row lacks',
    [200, rows({}, {}), jsonType],
    [
      { rule: 'removed-field', at: '/items/0', place: '/items/*' },
      { rule: 'removed-field', at: '/items/1', place: '/items/*' },
    ],
  ],
  [
    'of a member that no one names',
    [200, rows({ id: 1, colour: 'red' }), jsonType],
    [
      {
        rule: 'undocumented-field',
        at: '/items/0/colour',
        contradicts: '/components/schemas/Item/properties',
        observed: { type: 'string' },
      },
    ],
  ],
  [
    'for each of two breaches',
    [500, '{"status":1}', jsonType],
    [
      { rule: 'missing-required', message: 'header Retry-After is missing' },
      { rule: 'enum', at: '/status', message: 'must be one of 2, 3' },
    ],
  ],
];

describe('an answer that breaks the contract has a finding', () => {
  it.each(breaches)('%s', (_, answer, expected) => {
    const findings = judged(...answer);
    expect(findings).toEqual(expected.map((finding) => expect.objectContaining(finding)));
    for (const { contradicts } of findings) {
      expect(resolvePointer(contract.document, contradicts).node).toBeDefined();
    }
  });

  it('of every class that an answer alone can have', () => {
    const elsewhere = ['auth', 'unreachable', 'slow', 'outdated'];
    const found = breaches.flatMap(([, , findings]) => findings.map((finding) => finding.rule));
    expect([...new Set([...found, ...elsewhere])].toSorted()).toEqual(
      Object.keys(RULES).toSorted(),
    );
  });
});

describe('a failure where a success was due', () => {
  const told = (text: string, status = 200, operation = listItems) =>
    checkSuccess(operation, wire([status, text, jsonType]));

  it('is a finding in the envelope', () => {
    expect(told('{"status":2,"message":"no rows"}')).toEqual([
      {
        rule: 'envelope',
        part: 'response',
        at: '/status',
        message: 'the service reports a failure: no rows',
        cause: 'failure',
        contradicts: `${items}/responses/200`,
      },
    ]);
    expect(told('{"status":2}')).toMatchObject([{ message: expect.stringMatching(/: no text$/) }]);
    expect(told('{}')).toMatchObject([{ rule: 'envelope' }]);
  });

  it('is a finding under a status of failure', () => {
    expect(told('{"status":2,"message":"busy"}', 500)).toMatchObject([
      { rule: 'envelope', message: 'the service reports a failure: HTTP 500, busy' },
    ]);
  });

  it('is one of the key where the status says so', () => {
    expect(told('{"status":2}', 401)).toMatchObject([
      { rule: 'auth', message: expect.stringMatching(/^the key is refused/) },
    ]);
    expect(told('{"status":2}', 403)).toMatchObject([
      { rule: 'auth', message: expect.stringMatching(/^the key may not do this/) },
    ]);
  });

  it('is none in a success, a redirect, an undocumented status or without an envelope', () => {
    expect(told(good)).toEqual([]);
    expect(told('', 302)).toEqual([]);
    expect(told('{"status":2}', 418)).toEqual([]);
    expect(told('<html>')).toEqual([]);
    expect(told('{"status":2}', 200, bare)).toEqual([]);
  });
});

describe('a check', () => {
  it('calls what reads, skips what does not, and counts', async () => {
    const lines: string[] = [];
    const server = await listen(async ({ method, url }) => {
      lines.push(`${method} ${new URL(url).pathname}`);
      return Response.json(url.endsWith('/bare') ? 1 : { status: 1, items: [{ id: 'x' }] });
    });
    try {
      const report = await check(contract, { baseUrl: server.url, key: 'k' });
      expect(lines.toSorted()).toEqual(['GET /bare', 'GET /items']);
      expect(report.outcomes).toMatchObject([
        { operation: 'listItems', findings: [{ rule: 'type', at: '/items/0/id', count: 1 }] },
        { operation: 'addItem', skipped: 'it is unsafe; a check only reads' },
        { operation: 'bare', findings: [] },
      ]);
      expect(countOutcomes(report)).toMatchObject({
        operations: 3,
        checked: 2,
        passed: 1,
        findings: 1,
      });
    } finally {
      await server.close();
    }
  });

  it('takes redirects for answers', async () => {
    const server = await listen(async ({ url }) =>
      url.endsWith('/elsewhere')
        ? Response.json({})
        : new Response(null, { status: 302, headers: { location: '/elsewhere' } }),
    );
    try {
      expect(await found(server.url)).toMatchObject([
        {
          rule: 'undocumented-status',
          message: 'status 302 is not documented (200 are), it leads to the same host',
        },
      ]);
    } finally {
      await server.close();
    }
  });

  it('finds a service that is not there unreachable', async () => {
    const server = await listen(async () => new Response());
    await server.close();
    expect(await found(server.url)).toMatchObject(
      ['listItems', 'bare'].map((operation) => ({
        rule: 'unreachable',
        operation,
        message: 'no response (ECONNREFUSED)',
        contradicts: operation === 'bare' ? '/paths/~1bare/get' : items,
      })),
    );
  });

  it('finds a service that keeps silent unreachable, in time', async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as { port: number };
      expect(await found(`http://127.0.0.1:${port}`, { timeout: 50 })).toMatchObject(
        Array(2).fill({ rule: 'unreachable', message: 'timed out after 50 ms' }),
      );
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('finds a slow answer slow', async () => {
    const server = await listen(async ({ url }) =>
      Response.json(url.endsWith('/bare') ? 1 : { status: 1, items: [] }),
    );
    try {
      expect(await found(server.url, { slow: -1 })).toMatchObject(
        Array(2).fill({ rule: 'slow', severity: 'warning' }),
      );
    } finally {
      await server.close();
    }
  });

  async function found(baseUrl: string, options: { timeout?: number; slow?: number } = {}) {
    return listFindings(await check(contract, { baseUrl, timeout: 5000, ...options }));
  }
});
