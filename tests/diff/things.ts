import type { Document } from '../../src/contract/document.js';

const string = { type: 'string' };
const integer = { type: 'integer' };

/** A made-up contract with one of everything that a rule looks at. */
export function things() {
  const failure = {
    description: 'No such thing.',
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/Failure' },
        examples: { gone: { value: { status: 'error' } } },
      },
    },
  };
  return {
    openapi: '3.1.1',
    info: { title: 'Things', version: '1.0.0', description: 'Things.' },
    servers: [{ url: 'https://api.example.org' }],
    security: [{ Key: [] }] as object[],
    'x-envelope': {
      success: { pointer: '/status', values: ['ok'] },
      failure: { pointer: '/status', values: ['error'] },
      message: ['/message'],
    },
    'x-refusals': {
      wrongKey: { status: 401, example: 'wrongKey' },
      invalidInput: { status: 422 },
    },
    'x-body-in-query': undefined as true | undefined,
    'x-json-as-form': undefined as true | undefined,
    'x-refuses-unknown': undefined as true | undefined,
    'x-any-method': undefined as true | undefined,
    'x-trailing-slash': undefined as true | undefined,
    paths: {
      '/things': {
        get: {
          operationId: 'listThings',
          summary: 'List things',
          tags: ['things'],
          'x-safety': 'read',
          'x-roles': ['admin', 'affiliate'],
          'x-pagination': {
            style: 'page',
            parameters: { position: 'page', limit: 'limit' },
            items: '/data',
            total: '/total',
          } as object | undefined,
          'x-envelope': undefined as object | false | undefined,
          'x-refusals': undefined as object | undefined,
          'x-provenance': { mark: 'observed', sources: ['docs'] },
          security: undefined as object[] | undefined,
          parameters: [
            { name: 'page', in: 'query', required: undefined as true | undefined, schema: integer },
            { name: 'limit', in: 'query', schema: { ...integer, maximum: 100, default: 20 } },
            {
              name: 'filter[kind]',
              in: 'query',
              'x-roles': ['admin'],
              schema: { type: 'string', enum: ['big', 'small'] },
              example: 'big',
            },
            {
              name: 'since',
              in: 'query',
              schema: { ...string, 'x-time': { form: 'day', zone: 'UTC' } as object | undefined },
            },
          ] as Record<string, unknown>[],
          responses: {
            '200': {
              description: 'Things.',
              headers: { 'x-left': { schema: integer } } as object | undefined,
              content: {
                'application/json': {
                  schema: {
                    oneOf: [
                      { $ref: '#/components/schemas/ThingList' },
                      { $ref: '#/components/schemas/Failure' },
                    ] as object[],
                  },
                  examples: {
                    some: { value: { status: 'ok', data: [] } },
                  } as Record<string, object>,
                },
              } as Record<string, object & { examples: Record<string, { value: unknown }> }>,
            },
            '404': failure,
          } as Record<string, object>,
        },
      },
      '/api/add_thing': {
        post: {
          operationId: 'addThing',
          summary: 'Add a thing',
          tags: ['things'],
          'x-rpc': { path: '/api', query: { method: 'add_thing' }, methods: ['GET', 'POST'] } as
            | object
            | undefined,
          'x-safety': 'idempotent',
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/NewThing' } },
            },
          } as object | undefined,
          responses: {
            '200': {
              description: 'The thing.',
              content: {
                'application/json': {
                  schema: { $ref: '#/components/schemas/Thing' },
                  examples: { one: { value: { id: '1' } } },
                },
              },
            },
          },
        },
      },
    },
    components: {
      securitySchemes: {
        Key: { type: 'apiKey', in: 'query', name: 'key' } as object,
        Other: { type: 'apiKey', in: 'header', name: 'X-Key' },
      },
      schemas: {
        Failure: {
          type: 'object',
          required: ['status'],
          properties: { status: string, message: string },
        } as Schema,
        ThingList: {
          type: 'object',
          required: ['status', 'data'],
          properties: {
            status: { const: 'ok' },
            total: integer,
            data: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
          },
        } as Schema,
        Thing: {
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'string', pattern: '^[0-9]+$', description: 'Its number.' },
            kind: { type: 'string', enum: ['big', 'small'] },
            count: integer,
            made: { ...string, 'x-time': { form: 'stamp', zone: 'site' } },
            parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
          },
        } as Schema,
        NewThing: {
          type: 'object',
          required: ['name'],
          properties: { name: string, note: string, kind: { type: 'string', enum: ['a', 'b'] } },
        } as Schema,
      },
    },
  };
}

interface Schema {
  type: string;
  required: string[];
  properties: Record<string, Record<string, unknown>>;
}

export type Things = ReturnType<typeof things>;

/** The contract with something done to it, as it would be read from a file. */
export function edited(edit: (document: Things) => void): Document {
  const document = JSON.parse(JSON.stringify(things())) as Things; // Nothing is shared any more.
  edit(document);
  return JSON.parse(JSON.stringify(document)) as Document;
}
