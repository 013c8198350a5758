import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProvenance } from '../../scripts/provenance.js';
import { toContract } from '../../src/contract/contract.js';
import { type Document, packageRoot } from '../../src/contract/document.js';
import { readProvenance } from '../../src/contract/evidence.js';

const observed = { mark: 'observed', sources: ['seen'] };
const inferred = { mark: 'inferred', sources: ['docs'] };

function document(schema: object, operation: object = {}): Document {
  const content = { 'application/json': { schema } };
  return {
    openapi: '3.1.1',
    info: { title: 'Test' },
    'x-envelope': {
      success: { pointer: '/status', values: [1] },
      failure: { pointer: '/status', values: [2] },
      message: ['/error'],
    },
    paths: {
      '/x': {
        get: {
          operationId: 'getX',
          summary: 'Get',
          'x-safety': 'read',
          parameters: [
            { name: 'a', in: 'query' },
            { $ref: '#/components/parameters/B' },
            { name: 'c', in: 'query', 'x-provenance': inferred },
          ],
          responses: { '200': { description: 'ok', content } },
          ...operation,
        },
      },
    },
    components: {
      parameters: { B: { name: 'b', in: 'query', 'x-provenance': observed } },
      schemas: { Part: { type: 'object', properties: { inner: { type: 'string' } } } },
    },
  };
}

describe('a mark', () => {
  it('covers what is written inside, up to the next mark', () => {
    const schema = {
      'x-provenance': observed,
      properties: {
        a: { type: 'string' },
        b: { type: 'string', 'x-provenance': inferred },
        c: { properties: { d: { type: 'string' } } },
      },
    };
    const { fields } = readProvenance(toContract('test', document(schema)));
    expect(fields).toEqual({ documented: 0, observed: 3, inferred: 1 });
  });

  it('does not pass through a reference', () => {
    const part = { $ref: '#/components/schemas/Part', 'x-provenance': inferred };
    const { fields } = readProvenance(toContract('test', document({ properties: { part } })));
    expect(fields).toEqual({ documented: 1, observed: 0, inferred: 1 });
  });

  it('of an operation covers its own parameters, not shared ones', () => {
    const contract = toContract('test', document({}, { 'x-provenance': observed }));
    const { operations, inputs } = readProvenance(contract);
    expect(operations).toEqual({ documented: 0, observed: 1, inferred: 0 });
    expect(inputs).toEqual({ documented: 0, observed: 2, inferred: 1 });
  });
});

it('conflicts and components count once, however often they are used', () => {
  const part = {
    $ref: '#/components/schemas/Part',
    'x-provenance': { ...observed, conflict: 'One says this, one that.' },
  };
  const found = readProvenance(toContract('test', document({ properties: { a: part, b: part } })));
  expect(found.conflicts).toBe(2);
  expect(found.fields).toEqual({ documented: 1, observed: 2, inferred: 0 });
});

it('the README has the table of npm run provenance', () => {
  const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
  const table = formatProvenance();
  const message = `README.md: paste this table under "Providers", in place of the one that is there:\n\n${table}\n`;
  expect(readme.includes(table), message).toBe(true);
});
