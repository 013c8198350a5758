import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/contract.js';
import { listProviders, resolvePointer } from '../../src/contract/document.js';
import { listDocumentedResponses } from '../../src/contract/responses.js';
import { createInspector } from '../../src/schema/inspect.js';
import { compileWhole } from '../support/ajv.js';
import { json, madeContract, ref } from '../support/made-contract.js';

/** The inspector walks schemas itself; whether a value holds must be what plain Ajv says of the whole schema. */
describe.each(listProviders())('%s, beside plain Ajv', (provider) => {
  const contract = loadContract(provider);
  const inspect = createInspector(contract);
  const whole = compileWhole(contract);
  const plain = (pointer: string) => (pointer ? whole(pointer) : () => true);

  it('agrees on every documented answer, whole and with one place spoilt', () => {
    const judged = contract.operations.flatMap(({ responses }) =>
      responses.slice(0, 1).flatMap(({ content: [content] }) => {
        const values = (content?.examples ?? []).slice(0, 2).map(({ value }) => value);
        const copies = values.flatMap((value) => [value, ...spoilt(value, 40)]);
        const pointer = content?.schemaPointer ?? '';
        const check = plain(pointer);
        return copies.map((value) => {
          const { violations } = inspect(pointer, value);
          return { violations, value, isSound: check(value) };
        });
      }),
    );
    expect(
      judged.filter(({ violations, isSound }) => isSound !== (violations.length === 0)),
    ).toEqual([]);
    const pointers = new Set(
      judged.flatMap(({ violations }) => violations.map((v) => v.schemaPointer)),
    );
    expect(pointers.size).toBeGreaterThan(contract.operations.length);
    const stray = [...pointers].filter(
      (at) => resolvePointer(contract.document, at).node === undefined,
    );
    expect(stray).toEqual([]);
  });

  it('knows every member of the documented answers', () => {
    const extras = listDocumentedResponses(contract).flatMap(({ content }) =>
      (content?.examples ?? []).flatMap(
        ({ value }) => inspect(content?.schemaPointer ?? '', value).extras,
      ),
    );
    expect(extras).toEqual([]);
  });
});

const contract = madeContract(
  { '/x': { get: { operationId: 'x', responses: { 200: json(ref('Answer')) } } } },
  {
    Answer: {
      type: 'object',
      properties: { row: ref('Row'), rows: { type: 'array', items: ref('Row') } },
    },
    Row: {
      oneOf: [
        {
          allOf: [
            ref('Base'),
            {
              type: 'object',
              required: ['cost'],
              properties: { cost: ref('Money'), tax: { type: 'number' }, memo: { type: 'string' } },
            },
          ],
        },
        {
          allOf: [
            ref('Base'),
            { type: 'object', required: ['link'], properties: { link: { type: 'string' } } },
          ],
        },
        { type: 'string', pattern: '^[0-9]+$' },
      ],
    },
    Base: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } },
    Money: {
      type: 'object',
      properties: { amount: { type: 'number' } },
      additionalProperties: { type: 'string' },
    },
    Free: { type: 'object' },
    Closed: { type: 'object', properties: { a: true }, additionalProperties: false },
    Union: { oneOf: [{ type: 'array' }, { type: 'object' }] },
    Moments: {
      properties: {
        shared: ref('Moment'),
        own: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
      },
    },
    Moment: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    Banned: { not: ref('Base') },
    Paired: { dependentRequired: { a: ['b'] } },
    Named: {
      patternProperties: { '^x-': { type: 'string' } },
      properties: { a: { type: 'integer' } },
    },
    Marked: {
      oneOf: [
        {
          required: ['ok', 'a', 'b'],
          properties: { ok: ref('Yes'), a: { type: 'integer' }, b: { type: 'integer' } },
        },
        { required: ['ok'], properties: { ok: { const: 0 } } },
      ],
    },
    Yes: { type: 'integer', const: 1 },
    Part: {
      anyOf: [
        { properties: { a: { type: 'integer' } } },
        { properties: { b: { type: 'integer' } } },
      ],
    },
  },
);
const inspect = createInspector(contract);
const of = (name: string, value: unknown) => inspect(`/components/schemas/${name}`, value);
const places = (name: string, value: unknown) =>
  of(name, value).violations.map(({ at, schemaPointer }) => [at, schemaPointer]);

describe('a violation', () => {
  it('is explained by the branch whose members are known, not by the one with the fewest demands', () => {
    // Two faults in the first branch, one in the second, which would leave two members undocumented.
    const value = { id: 1, cost: { amount: 'x' }, tax: 'x', memo: 'x' };
    expect(places('Row', value)).toEqual([
      ['/cost/amount', '/components/schemas/Money/properties/amount/type'],
      ['/tax', '/components/schemas/Row/oneOf/0/allOf/1/properties/tax/type'],
    ]);
  });

  it('is explained by the branch of its mark, also where the mark stands behind a reference', () => {
    expect(places('Marked', { ok: 1 })).toEqual([
      ['', '/components/schemas/Marked/oneOf/0/required/1'],
      ['', '/components/schemas/Marked/oneOf/0/required/2'],
    ]);
  });

  it('names the place in the document behind references, allOf and alternatives', () => {
    expect(places('Answer', { rows: [{ id: 'x', link: '' }, { cost: {} }] })).toEqual([
      ['/rows/0/id', '/components/schemas/Base/properties/id/type'],
      ['/rows/1', '/components/schemas/Base/required/0'],
    ]);
  });

  it('of all alternatives says where they are used: at the reference, or in the list itself', () => {
    const { violations } = of('Moments', { shared: null, own: null });
    expect(violations.map(({ at, schemaPointer, usedAt }) => [at, schemaPointer, usedAt])).toEqual([
      [
        '/shared',
        '/components/schemas/Moment/oneOf',
        '/components/schemas/Moments/properties/shared',
      ],
      [
        '/own',
        '/components/schemas/Moments/properties/own/oneOf',
        '/components/schemas/Moments/properties/own/oneOf',
      ],
    ]);
  });

  it('stands for all branches where none is of the kind', () => {
    expect(of('Union', 5).violations).toMatchObject([
      {
        message: 'must be array or object',
        keyword: 'type',
        schemaPointer: '/components/schemas/Union/oneOf',
      },
    ]);
    expect(of('Answer', { row: 5 }).violations).toMatchObject([
      { at: '/row', message: 'must be object or string' },
    ]);
  });

  it.each<[name: string, value: unknown, at: string, keyword: string]>([
    ['Banned', { id: 1 }, '', 'not'],
    ['Paired', { a: 1 }, '', 'dependentRequired'],
    ['Closed', { a: 1, b: 2 }, '', 'additionalProperties'],
    ['Named', { 'x-a': 1 }, '/x-a', 'patternProperties'],
  ])('of %s comes from Ajv', (name, value, _at, keyword) => {
    expect(of(name, value).violations.map((one) => one.keyword)).toContain(
      keyword === 'patternProperties' ? 'type' : keyword,
    );
  });
});

describe('a member that nobody describes', () => {
  it('is told with the properties that lack it, and by the common place of all rows', () => {
    expect(of('Answer', { rows: [{ id: 1, link: '', new: 1 }] }).extras).toEqual([
      {
        at: '/rows/0/new',
        place: '/rows/*/new',
        value: 1,
        schemaPointer: '/components/schemas/Base/properties',
      },
    ]);
  });

  it('is known when any of allOf, or the branch that holds, describes it', () => {
    expect(of('Row', { id: 1, cost: { amount: 1 }, tax: 1 }).extras).toEqual([]);
    expect(of('Part', { a: 1, b: 1 }).extras).toEqual([]);
  });

  it('is none in maps and in objects without a list of members', () => {
    expect(of('Money', { amount: 1, USD: 'x' }).extras).toEqual([]);
    expect(of('Free', { any: 1 }).extras).toEqual([]);
  });
});

const BAD: readonly unknown[] = [true, null, 'zz', 5.5, [], {}, undefined];

/** Copies of a value, each with another place replaced by something unlikely or taken out; `count` places at most. */
function* spoilt(value: unknown, count: number): Generator<unknown> {
  const paths = [...pathsOf(value)];
  const step = Math.max(1, Math.ceil(paths.length / count));
  for (const [index, path] of paths.filter((_, position) => position % step === 0).entries()) {
    const bad = BAD[index % BAD.length];
    if (path.length === 0) {
      yield bad ?? null;
      continue;
    }
    const copy = structuredClone(value);
    const holder = path.slice(0, -1).reduce((node, key) => node[key] as Node, copy as Node);
    const last = path.at(-1) ?? '';
    if (bad === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = bad;
    yield JSON.parse(JSON.stringify(copy));
  }
}

type Node = Record<string, unknown>;

function* pathsOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) yield* pathsOf(item, [...path, key]);
}
