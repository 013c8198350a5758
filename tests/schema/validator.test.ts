import { describe, expect, it } from 'vitest';
import { type Contract, loadContract } from '../../src/contract/contract.js';
import { listProviders, resolvePointer } from '../../src/contract/document.js';
import { createValidator, type Violation } from '../../src/schema/inspect.js';
import { json, madeContract, ref } from '../support/made-contract.js';

const answer = (data: object) => ({
  type: 'object',
  required: ['error', 'data'],
  properties: { error: { enum: [0, '0'] }, data },
});

const contract = madeContract(
  {
    '/items': {
      get: {
        operationId: 'listItems',
        responses: {
          200: json(
            { oneOf: [ref('ItemsAnswer'), ref('Failure')] },
            {
              one: { value: { $id: 'urn:row', n: 1 } },
              other: { value: { $id: 'urn:row', n: 2 } },
            },
          ),
        },
      },
    },
  },
  {
    Item: {
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'integer' },
        state: { enum: ['open', 'closed'] },
        kind: { const: 'item' },
        owner: { oneOf: [ref('Owner'), { type: 'null' }] },
        'a/b~c': { type: 'string' },
        example: { type: 'boolean' },
        properties: { type: 'object', properties: { examples: { type: 'string' } } },
      },
      example: { $id: 'urn:row', $ref: '#/nowhere', $schema: 'urn:none' },
    },
    Owner: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
    ItemsAnswer: answer({
      oneOf: [
        { type: 'array', items: ref('Item') },
        { type: 'object', additionalProperties: ref('Item') },
      ],
    }),
    Failure: {
      type: 'object',
      required: ['error', 'text'],
      properties: { error: { enum: [1, 2] }, text: { type: 'string' } },
      examples: [{ $id: 'urn:row' }],
    },
    Twin: { oneOf: [{ type: 'number' }, { type: 'integer' }] },
  },
);
const validate = createValidator(contract);
const root = '/paths/~1items/get/responses/200/content/application~1json/schema';

describe('the validator', () => {
  it.each<[what: string, value: unknown]>([
    ['the first branch', { error: 0, data: [{ id: 1, state: 'open', kind: 'item' }] }],
    ['the second branch', { error: 1, text: 'no' }],
    ['either form of a nested alternative', { error: '0', data: { 7: { id: 7 } } }],
    ['an empty list', { error: 0, data: [] }],
    ['members that no one names', { error: 0, data: [{ id: 1, other: 1 }], more: true }],
    ['null where it may be', { error: 0, data: [{ id: 1, owner: null }] }],
  ])('accepts %s', (_, value) => {
    expect(validate(root, value)).toEqual([]);
  });

  it.each<[what: string, value: unknown, violations: [at: string, message: string][]]>([
    [
      'the branch of the mark',
      { error: 0, text: 'no' },
      [['', "must have required property 'data'"]],
    ],
    ['the other branch', { error: 2 }, [['', "must have required property 'text'"]]],
    ['what lies deepest', { error: 0, data: [{ id: '1' }] }, [['/data/0/id', 'must be integer']]],
    [
      'every place',
      { error: 0, data: { a: { id: 1.5 }, b: { id: 1, state: 'ajar', kind: 1 } } },
      [
        ['/data/a/id', 'must be integer'],
        ['/data/b/state', 'must be one of "open", "closed"'],
        ['/data/b/kind', 'must be "item"'],
      ],
    ],
    [
      'an alternative inside an alternative',
      { error: 0, data: [{ id: 1, owner: { name: 1 } }] },
      [['/data/0/owner/name', 'must be string']],
    ],
    [
      'odd names by their escaped pointer',
      { error: 0, data: [{ id: 1, 'a/b~c': 1 }] },
      [['/data/0/a~1b~0c', 'must be string']],
    ],
    [
      'members that are called like keywords',
      { error: 0, data: [{ id: 1, example: 'no', properties: { examples: 1 } }] },
      [
        ['/data/0/example', 'must be boolean'],
        ['/data/0/properties/examples', 'must be string'],
      ],
    ],
  ])('explains by %s', (_, value, violations) => {
    expect(places(validate(root, value))).toEqual(violations);
  });

  it('refuses a mark of no branch, naming what it may be', () => {
    expect(places(validate(root, { error: 9, data: [] }))).toContainEqual([
      '/error',
      'must be one of 0, "0"',
    ]);
  });

  it('refuses what fits two branches', () => {
    const [violation] = validate('/components/schemas/Twin', 1);
    expect(violation).toMatchObject({
      keyword: 'oneOf',
      schemaPointer: expect.stringMatching(/oneOf$/),
    });
    expect(validate('/components/schemas/Twin', 1.5)).toEqual([]);
  });

  it('names a schema that is not there', () => {
    expect(() => validate('/components/schemas/Item/properties/none', 1)).toThrow();
  });

  it('leaves the value as it is', () => {
    const value = Object.freeze({ error: 0, data: Object.freeze([Object.freeze({ id: '1' })]) });
    expect(validate(root, value)).not.toEqual([]);
  });
});

describe('schema pointers', () => {
  it('lead to the keyword in a schema written in place', () => {
    const pointer = '/components/schemas/Item';
    expect(validate(pointer, { id: 'x', state: 'ajar' }).map((v) => v.schemaPointer)).toEqual([
      `${pointer}/properties/id/type`,
      `${pointer}/properties/state/enum`,
    ]);
  });

  it('lead to the keyword behind a reference of the chosen branch', () => {
    expect(validate(root, { error: 2, text: 1 }).map((v) => v.schemaPointer)).toEqual([
      '/components/schemas/Failure/properties/text/type',
    ]);
  });

  it('lead to the keyword behind a reference to a schema without references', () => {
    const pointer = '/components/schemas/Item';
    expect(validate(pointer, { id: 1, owner: { name: 1 } }).map((v) => v.schemaPointer)).toEqual([
      '/components/schemas/Owner/properties/name/type',
    ]);
  });

  it('lead to the keyword behind further references', () => {
    expect(validate(root, { error: 0, data: [{ id: 'x' }] }).map((v) => v.schemaPointer)).toEqual([
      '/components/schemas/Item/properties/id/type',
    ]);
  });

  it.each(listProviders())('of %s lead to what is there', (provider) => {
    expect(strayPointers(loadContract(provider))).toEqual([]);
  });
});

function places(violations: readonly Violation[]) {
  return violations.map(({ at, message }) => [at, message]);
}

/** Schema pointers that lead nowhere, out of the violations by examples with one value spoilt. */
function strayPointers(real: Contract): string[] {
  const check = createValidator(real);
  const answers = real.operations.flatMap(({ responses }) => responses[0]?.content ?? []);
  const pointers = answers.flatMap(({ examples: [example], schemaPointer }) => {
    const copies = [...spoilt(example?.value)];
    const some = copies.filter((_, index) => index % Math.ceil(copies.length / 20) === 0);
    return some.flatMap((copy) => check(schemaPointer, copy).map((found) => found.schemaPointer));
  });
  expect(pointers).not.toEqual([]);
  return [...new Set(pointers)].filter(
    (pointer) => resolvePointer(real.document, pointer).node === undefined,
  );
}

/** Copies of a value, each with another place replaced by something of an unlikely type. */
function* spoilt(value: unknown): Generator<unknown> {
  yield typeof value === 'boolean' ? 'spoilt' : true;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    for (const bad of spoilt(item)) {
      const copy = structuredClone(value) as Record<string, unknown>;
      copy[key] = bad;
      yield copy;
    }
  }
}
