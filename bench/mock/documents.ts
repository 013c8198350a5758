import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contract, loadContract, toContract } from '../../src/contract/contract.js';
import { type Document, packageRoot, toDocumentPath } from '../../src/contract/document.js';
import { buildExampleInput, prepareOperation } from '../../src/wire/prepare.js';

/** Scratch of this benchmark, git-ignored. */
export const scratch = join(packageRoot, '.cache/bench-mock');

/** A document with the same kind of operations as any other of its family, and as many as are asked for. */
export interface Subject {
  readonly name: string;
  readonly contract: Contract;
  /** The document as the Prism command line takes it. */
  readonly file: string;
  /** Reads that every contender serves with 200. */
  readonly requests: readonly { readonly path: string; readonly headers: Record<string, string> }[];
}

export async function createSubjects(): Promise<Subject[]> {
  return [
    await createSubject('Affili', loadContract('affili'), toDocumentPath('affili')),
    await createSubject('Affise', loadContract('affise'), toDocumentPath('affise')),
    await createSyntheticSubject(5),
    await createSyntheticSubject(700),
  ];
}

/** One request for a page of 100 rows of a list. */
export async function createPageSubject(): Promise<Subject> {
  const contract = loadContract('premium-exchanger');
  const operation = contract.operations.find(({ id }) => id === 'getLinks');
  if (!operation) throw new Error('premium-exchanger has no getLinks');
  const target = { baseUrl: 'http://mock', key: 'k' };
  const request = await prepareOperation(contract, operation, {}, target);
  const { pathname, search } = new URL(request.url);
  return {
    name: 'Premium Exchanger, a page of a list',
    contract,
    file: toDocumentPath('premium-exchanger'),
    requests: [{ path: `${pathname}${search}`, headers: {} }],
  };
}

async function createSubject(name: string, contract: Contract, file: string): Promise<Subject> {
  // The Prism command line refuses every request to an operation that requires a name in brackets.
  const reads = contract.operations.filter(
    ({ method, parameters }) =>
      method === 'GET' && !parameters.some((one) => one.required && one.name.includes('[')),
  );
  const few = Array.from({ length: Math.min(5, reads.length) }, (_, index) => {
    const step = reads.length / Math.min(5, reads.length);
    return reads[Math.floor(index * step)];
  }).filter((operation) => operation !== undefined);
  const requests = await Promise.all(
    few.map(async (operation) => {
      const input = buildExampleInput(operation, { onlyRequired: true });
      const target = { baseUrl: 'http://mock', key: 'k' };
      const request = await prepareOperation(contract, operation, input, target);
      const { pathname, search } = new URL(request.url);
      return { path: `${pathname}${search}`, headers: Object.fromEntries(request.headers) };
    }),
  );
  return {
    name: `${name}, ${contract.operations.length} operations`,
    contract,
    file,
    requests,
  };
}

async function createSyntheticSubject(count: number): Promise<Subject> {
  const document = createSyntheticDocument(count);
  mkdirSync(scratch, { recursive: true });
  const file = join(scratch, `synthetic-${count}.json`);
  writeFileSync(file, JSON.stringify(document));
  return createSubject('synthetic', toContract('synthetic', document), file);
}

/** Lists and single things in turn, with three parameters and a response of 20 rows each. */
function createSyntheticDocument(count: number): Document {
  const operation = (index: number) => {
    const isList = index % 2 === 0;
    const path = `/v1/area${index % 10}/things${Math.floor(index / 2)}${isList ? '' : '/{id}'}`;
    const rows = Array.from({ length: 20 }, (_, row) => ({ id: row, name: `Thing ${row}` }));
    const parameters = [
      ...(isList ? [] : [createParameter('id', 'path', 7)]),
      createParameter('page', 'query', 1),
      createParameter('limit', 'query', 20),
      createParameter('from', 'query', 5),
    ];
    const response = { $ref: '#/components/schemas/Response' };
    const get = {
      operationId: `read${index}`,
      summary: 'Read things',
      'x-safety': 'read',
      parameters,
      responses: {
        200: {
          description: 'Things.',
          content: {
            'application/json': {
              schema: response,
              examples: { success: { value: { status: 1, rows } } },
            },
          },
        },
      },
    };
    return [path, { get }] as const;
  };
  return {
    openapi: '3.1.1',
    info: { title: 'Synthetic', version: '1.0.0' },
    security: [{ ApiKey: [] }],
    'x-envelope': {
      success: { pointer: '/status', values: [1] },
      failure: { pointer: '/status', values: [2] },
      message: ['/message'],
    },
    paths: Object.fromEntries(Array.from({ length: count }, (_, index) => operation(index))),
    components: {
      securitySchemes: { ApiKey: { type: 'apiKey', in: 'header', name: 'API-Key' } },
      schemas: {
        Response: {
          type: 'object',
          required: ['status', 'rows'],
          properties: {
            status: { type: 'integer' },
            rows: { type: 'array', items: { $ref: '#/components/schemas/Row' } },
          },
        },
        Row: {
          type: 'object',
          properties: { id: { type: 'integer' }, name: { type: 'string' } },
        },
      },
    },
  };
}

function createParameter(name: string, place: 'path' | 'query', example: number) {
  const required = place === 'path';
  return { name, in: place, required, schema: { type: 'integer', minimum: 0 }, example };
}
