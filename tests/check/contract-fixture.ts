import { type CheckReport, listFindings } from '../../src/check/findings/report.js';
import { type CheckOptions, check } from '../../src/check/live/check.js';
import { json, madeContract } from '../support/made-contract.js';
import { serve } from './servers.js';

export const key = 'k-1234567890';

/** What became of one operation. */
export function outcome({ outcomes }: CheckReport, id: string) {
  return outcomes.find(({ operation }) => operation === id);
}

/** A contract of one list, one thing by id, and one report by date. */
export const contract = madeContract(
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
export async function asked(
  options: Partial<CheckOptions>,
  body: unknown = { things: [{ id: 31 }] },
) {
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

/** Findings of a report that say that something is wrong, and not only that something asked for is no longer documented. */
export function listBreaches(report: CheckReport) {
  return listFindings(report).filter(({ rule }) => rule !== 'outdated');
}
