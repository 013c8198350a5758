import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketPairs } from '../../src/client/encode.js';
import { isListName, nameSegments, nestByName, valueByName } from '../../src/wire/brackets.js';
import { LAW } from './made.js';

it.each([
  ['a', ['a'], false],
  ['a[b]', ['a', 'b'], false],
  ['a[]', ['a', ''], true],
  ['filter[country][]', ['filter', 'country', ''], true],
  ['list[0][x]', ['list', '0', 'x'], false],
])('%s has its segments', (name, segments, isList) => {
  expect(nameSegments(name)).toEqual(segments);
  expect(isListName(name)).toBe(isList);
});

describe('nestByName', () => {
  it.each<[values: [string, unknown][], nested: unknown]>([
    [[], {}],
    [[['page', 2]], { page: 2 }],
    [
      [
        ['filter[date_from]', '2026-01-01'],
        ['filter[country][]', ['US', 'DE']],
        ['sort[id]', 'asc'],
        ['slice[]', ['hour']],
      ],
      {
        filter: { date_from: '2026-01-01', country: ['US', 'DE'] },
        sort: { id: 'asc' },
        slice: ['hour'],
      },
    ],
  ])('opens %j', (values, nested) => {
    expect(nestByName(values)).toEqual(nested);
  });

  it('a name cannot reach the prototype of all objects', () => {
    try {
      nestByName([['__proto__[polluted]', 1]]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    } finally {
      delete (Object.prototype as { polluted?: unknown }).polluted;
    }
  });
});

describe('valueByName', () => {
  it.each<[name: string]>([['a[c]'], ['a[b][c]'], ['b'], ['toString'], ['a[constructor]']])(
    'finds nothing at %s',
    (name) => {
      expect(valueByName({ a: { b: 1 } }, name)).toBeUndefined();
    },
  );
});

describe('laws', () => {
  // Depths differ by first letter, so that no name is an object and a scalar at once.
  const segment = fc.stringMatching(/^[a-z_]{1,5}$/);
  const name = fc
    .tuple(
      fc.constantFrom(0, 1, 2),
      fc.array(segment, { minLength: 3, maxLength: 3 }),
      fc.boolean(),
    )
    .map(([depth, [first = '', ...inner], isList]) => {
      const brackets = inner.slice(0, depth).map((part) => `[${part}]`);
      return `${depth}${first}${brackets.join('')}${isList ? '[]' : ''}`;
    });
  const values = fc
    .uniqueArray(fc.tuple(name, fc.array(fc.string(), { minLength: 1 })), {
      selector: ([text]) => text.replace('[]', ''),
    })
    .map((pairs) =>
      pairs.map(([text, list]): [string, string | string[]] =>
        isListName(text) ? [text, list] : [text, list.join()],
      ),
    );

  it('what was nested is found under its name', () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const nested = nestByName(pairs);
        for (const [text, value] of pairs) expect(valueByName(nested, text)).toBe(value);
      }),
      LAW,
    );
  });

  it('what was nested goes over the wire under its names', () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const flat = pairs.flatMap(([text, value]) => [value].flat().map((one) => [text, one]));
        const byName = ([a]: readonly unknown[], [b]: readonly unknown[]) => compare(a, b);
        expect(bracketPairs(nestByName(pairs)).toSorted(byName)).toEqual(flat.toSorted(byName));
      }),
      LAW,
    );
  });
});

function compare(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
