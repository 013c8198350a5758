import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding.js';
import { judgeAnswer, judgeSuccess } from '../../src/check/judge.js';
import { check, countsOf } from '../../src/check/run.js';
import type { Contract } from '../../src/contract/contract.js';
import { resolved } from '../../src/contract/document.js';
import { createValidator } from '../../src/contract/validator.js';
import { listen } from '../../src/mock/server.js';
import { json, madeContract, ref } from './made.js';

const contract = madeContract(
  {
    '/items': {
      get: {
        operationId: 'listItems',
        responses: {
          200: json({ oneOf: [ref('Items'), ref('Failure')] }),
          302: { headers: { Location: { required: true }, 'X-Trace': { required: false } } },
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
      properties: {
        status: { const: 1 },
        items: {
          type: 'array',
          items: { type: 'object', properties: { id: { type: 'integer' } } },
        },
      },
    },
    Failure: {
      type: 'object',
      required: ['status'],
      properties: { status: { enum: [2, 3] }, message: { type: 'string' } },
    },
  },
);
const validate = createValidator(contract);
const [listItems, , bare] = contract.operations;
if (!listItems || !bare) throw new Error('the made-up contract has lost its operations');
const items = '/paths/~1items/get';
const good = '{"status":1,"items":[{"id":1}]}';

function judged(status: number, text = '', headers: Record<string, string> = {}) {
  return judgeAnswer(listItems as never, { status, headers: new Headers(headers), text }, validate);
}

const jsonType = { 'content-type': 'application/json' };
const htmlType = { 'content-type': 'text/html' };

describe('an answer that keeps the contract has no finding', () => {
  it.each<[what: string, status: number, text: string, headers: Record<string, string>]>([
    ['success', 200, good, jsonType],
    ['a documented failure', 200, '{"status":2}', jsonType],
    ['another charset', 200, good, { 'content-type': 'Application/JSON;charset=windows-1251' }],
    ['a redirect', 302, '', { location: '/' }],
    ['a text', 404, '<p>no</p>', htmlType],
    ['another media type', 404, '{"title":"no"}', { 'content-type': 'application/problem+json' }],
  ])('%s', (_, status, text, headers) => {
    expect(judged(status, text, headers)).toEqual([]);
  });
});

describe('an answer that breaks the contract has a finding', () => {
  type Case = [what: string, answer: Parameters<typeof judged>, findings: Partial<Finding>[]];
  it.each<Case>([
    [
      'of an undocumented status',
      [418, good, jsonType],
      [
        {
          class: 'status',
          message: 'status 418 is not documented (200, 302, 404, 500 are)',
          contradicts: `${items}/responses`,
        },
      ],
    ],
    [
      'of a missing header',
      [302],
      [
        {
          class: 'status',
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
          class: 'content-type',
          message: 'content type text/html instead of application/json',
          contradicts: `${items}/responses/200/content`,
        },
      ],
    ],
    [
      'of no content type',
      [404, 'x'],
      [
        {
          class: 'content-type',
          message:
            'content type (none) instead of text/html; charset=utf-8 or application/problem+json',
        },
      ],
    ],
    [
      'of a body that is not JSON',
      [200, '{"status":', jsonType],
      [{ class: 'body', at: '', message: 'the body is not JSON' }],
    ],
    ['of an empty body', [200, '', jsonType], [{ class: 'body', message: 'the body is not JSON' }]],
    [
      'of a body where none is due',
      [302, 'Moved', { location: '/' }],
      [
        {
          class: 'body',
          message: 'a body of 5 characters where none is documented',
          contradicts: `${items}/responses/302`,
        },
      ],
    ],
    [
      'of a member of the wrong type',
      [200, '{"status":1,"items":[{"id":1},{"id":"2"}]}', jsonType],
      [
        {
          class: 'body',
          at: '/items/1/id',
          message: 'must be integer',
          contradicts: '/components/schemas/Items/properties/items/items/properties/id/type',
        },
      ],
    ],
    [
      'of a text against its schema',
      [404, 'no', htmlType],
      [{ class: 'body', at: '', message: 'must NOT have fewer than 3 characters' }],
    ],
    [
      'for each of two breaches',
      [500, '{"status":1}', jsonType],
      [
        { class: 'status', message: 'header Retry-After is missing' },
        { class: 'body', at: '/status', message: 'must be one of 2, 3' },
      ],
    ],
  ])('%s', (_, answer, expected) => {
    const findings = judged(...answer);
    expect(findings).toEqual(
      expected.map((finding) => expect.objectContaining({ operation: 'listItems', ...finding })),
    );
    for (const { contradicts } of findings) {
      expect(resolved(contract.document, contradicts).node).toBeDefined();
    }
  });
});

describe('a failure in the envelope', () => {
  const told = (text: string, status = 200, operation = listItems) =>
    judgeSuccess(operation as never, { status, headers: new Headers(jsonType), text });

  it('is a finding where a success was due', () => {
    expect(told('{"status":2,"message":"no such key"}')).toEqual([
      {
        class: 'envelope',
        operation: 'listItems',
        at: '/status',
        message: 'the service reports a failure: no such key',
        contradicts: `${items}/responses/200`,
      },
    ]);
    expect(told('{"status":2}')).toMatchObject([{ message: expect.stringMatching(/: no text$/) }]);
    expect(told('{}')).toMatchObject([{ class: 'envelope' }]);
  });

  it('is none in a success, under a status of failure, outside JSON, or without an envelope', () => {
    expect(told(good)).toEqual([]);
    expect(told('{"status":2}', 500)).toEqual([]);
    expect(told('', 302)).toEqual([]);
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
      expect(lines).toEqual(['GET /items', 'GET /bare']);
      expect(report.outcomes).toMatchObject([
        { findings: [{ class: 'body', at: '/items/0/id' }] },
        { skipped: 'it is unsafe; a check only reads' },
        { findings: [] },
      ]);
      expect(countsOf(report)).toEqual({ operations: 3, checked: 2, passed: 1, findings: 1 });
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
      expect(await findingsOf(contract, server.url)).toMatchObject([
        { class: 'status', message: 'status 302 is not documented (200 are)' },
      ]);
    } finally {
      await server.close();
    }
  });

  it('finds a service that is not there unreachable', async () => {
    const server = await listen(async () => new Response());
    await server.close();
    expect(await findingsOf(contract, server.url)).toEqual(
      ['listItems', 'bare'].map((operation) => ({
        class: 'unreachable',
        operation,
        at: '',
        message: 'no answer (ECONNREFUSED)',
        contradicts: operation === 'bare' ? '/paths/~1bare/get' : items,
      })),
    );
  });

  it('finds a service that keeps silent unreachable, in time', async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as { port: number };
      const start = performance.now();
      const findings = await findingsOf(contract, `http://127.0.0.1:${port}`, 50);
      expect(performance.now() - start).toBeLessThan(2000);
      expect(findings).toMatchObject(
        Array(2).fill({ class: 'unreachable', message: 'no answer within 50 ms' }),
      );
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  async function findingsOf(of: Contract, baseUrl: string, timeout = 5000) {
    const { outcomes } = await check(of, { baseUrl, timeout });
    return outcomes.flatMap((outcome) => ('findings' in outcome ? outcome.findings : []));
  }
});
