import { expect, it } from 'vitest';
import { toTypeModel } from '../../src/pipeline/types/model.js';
import { renderClient } from '../../src/pipeline/types/modules.js';
import { json, madeContract, ref } from '../support/made-contract.js';

const text = { type: 'string' };
const query = (name: string, schema: object, required = false) => ({
  name,
  in: 'query',
  required,
  schema,
});
const body = (schema: object, required = true) => ({ required, ...json({ ...schema }) });
const object = (properties: Record<string, object>, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
});
const day = { type: 'string', 'x-time': { form: 'day', zone: 'site' } };
const either = json({ oneOf: [ref('Success'), ref('Failure')] });

/** Every form of name, input and response. */
const contract = madeContract(
  {
    '/report': {
      get: {
        operationId: 'report',
        parameters: [
          query('filter[date_from]', day, true),
          query('filter[country][]', { type: 'array', items: { enum: ['US', 'DE'] } }),
          query('filter[range][min]', { type: 'number' }),
          query('slice[]', { type: 'array', items: { enum: ['day', 'hour'] } }, true),
          query('sort[id]', { enum: ['asc', 'desc'] }),
          query('sort[name]', { enum: ['asc', 'desc'] }),
          query('days[]', { type: 'array', items: text, 'x-time': { form: 'day', zone: 'UTC' } }),
          query('flag', { type: 'integer', enum: [0, 1] }),
          query('page', { type: 'integer' }),
        ],
        responses: { 200: either, 404: json(object({ title: text }, ['title'])) },
      },
    },
    '/list': {
      get: {
        operationId: 'list',
        parameters: [
          query('id[]', { type: 'array', items: { type: 'integer' } }),
          query('page', { type: 'integer' }),
        ],
        responses: { 200: json(ref('Success')), 204: {} },
      },
    },
    '/save/{id}': {
      post: {
        operationId: 'save',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: text },
          query('dry[run]', { type: 'integer', enum: [0, 1] }, true),
        ],
        requestBody: body(object({ name: text, note: text }, ['name'])),
        responses: { 201: json(ref('Success')), 422: json(ref('Failure')) },
      },
    },
    '/change': {
      post: {
        operationId: 'change',
        requestBody: body(object({ name: text, note: text }, ['name', 'note']), false),
        responses: { 200: either },
      },
    },
    '/pick': {
      post: {
        operationId: 'pick',
        requestBody: body({
          oneOf: [
            object({ by: { const: 'id' }, id: { type: 'integer' } }, ['by', 'id']),
            object({ by: { const: 'name' }, name: text }, ['by', 'name']),
          ],
        }),
        responses: { 200: json(ref('Success')) },
      },
    },
    '/bare': {
      get: {
        operationId: 'bare',
        'x-envelope': false,
        responses: { 200: either, 500: {} },
      },
    },
    '/other': {
      get: {
        operationId: 'other',
        'x-envelope': {
          success: { pointer: '/ok', values: [true] },
          failure: { pointer: '/ok', values: [false] },
          message: ['/why'],
        },
        responses: {
          200: json({
            oneOf: [
              object({ ok: { const: true }, n: { const: 1 } }, ['ok', 'n']),
              object({ ok: { const: false }, why: text }, ['ok', 'why']),
            ],
          }),
        },
      },
    },
    '/states': {
      get: {
        operationId: 'states',
        parameters: [query('state', ref('State'))],
        'x-pagination': {
          style: 'page',
          parameters: { position: 'page', limit: 'limit' },
          items: '/rows',
        },
        responses: {
          200: json(
            object(
              {
                status: { type: 'integer', const: 1 },
                rows: {
                  type: 'array',
                  items: object(
                    {
                      state: { ...ref('State'), description: 'Its state.' },
                      kind: { type: 'string', enum: ['a', 'b'] },
                      done: { type: 'integer', enum: [0, 1] },
                      names: {
                        description: 'Names by language.',
                        oneOf: [
                          { type: 'object', additionalProperties: text },
                          { type: 'array', maxItems: 0 },
                        ],
                      },
                    },
                    ['state', 'kind', 'done'],
                  ),
                },
              },
              ['status', 'rows'],
            ),
          ),
        },
      },
    },
  },
  {
    Success: object({ status: { const: 1 }, items: { type: 'array', items: text } }, [
      'status',
      'items',
    ]),
    Failure: object({ status: { const: 2 }, message: text }, ['status', 'message']),
    State: { type: 'integer', enum: [1, 2], description: '1 open, 2 closed.' },
  },
);

it('the types of a contract are those that made.test-d.ts looks at', async () => {
  const options = { header: 'Made by a test.', homepage: 'https://docs.example.com/' };
  const files = await renderClient(contract, { ...options, isPackaged: true });
  for (const [name, text] of files.filter(([file]) => file.endsWith('.d.ts'))) {
    await expect(text.replaceAll('../../src/', '../../../src/')).toMatchFileSnapshot(
      `../types/made/${name}`,
    );
  }
});

it('one module of its own has the same, and imports nothing but the package', async () => {
  const files = await renderClient(contract, { header: 'Made by a test.' });
  expect(files.map(([name]) => name)).toEqual(['index.ts']);
  const [[, text = ''] = []] = files;
  expect([...text.matchAll(/ from '(.*)'/g)].map(([, from]) => from)).toEqual(
    Array(4).fill('affiliate-contracts/client'),
  );
});

it('a schema that has the name of an input stops the types, and is named', () => {
  const taken = madeContract(
    {
      '/list': {
        get: { operationId: 'list', parameters: [query('page', { type: 'integer' })] },
      },
    },
    { ListInput: text },
  );
  expect(() => toTypeModel(taken)).toThrow('list: ListInput is what its type is called');
});

it('an example that is a list is one line of its comment, after the words', async () => {
  const item = {
    type: 'array',
    items: { type: 'string' },
    description: 'Words\nin two lines.',
    example: ['a', 'b'],
  };
  const made = madeContract({}, { Holder: object({ item }, []) });
  const [[, text = ''] = []] = await renderClient(made, { header: 'Made by a test.' });
  expect(text).toMatch(/\* Words\n[\s*]*in two lines\.\n\s*\* @example \["a","b"\]\n\s*\*\//);
});
