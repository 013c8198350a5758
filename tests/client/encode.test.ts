import fc from 'fast-check';
import { parse } from 'qs';
import { describe, expect, it } from 'vitest';
import {
  InputError,
  serializeJson,
  serializeQuery,
  toBracketPairs,
} from '../../src/client/encode.js';
import { encodeForm, encodeMultipart } from '../../src/client/forms.js';
import { LAW } from '../support/made-contract.js';

const wire = (members: Record<string, unknown>) => serializeQuery(toBracketPairs(members));

describe('toBracketPairs and serializeQuery write', () => {
  it.each<[what: string, members: Record<string, unknown>, text: string]>([
    ['a number', { a: 1 }, 'a=1'],
    ['an empty text', { a: '' }, 'a='],
    ['two members, in their order', { b: 1, a: 2 }, 'b=1&a=2'],
    ['an object', { a: { b: 1 } }, 'a[b]=1'],
    ['an object without prototype', { a: Object.assign(Object.create(null), { b: 1 }) }, 'a[b]=1'],
    ['deep objects', { a: { b: { c: { d: 1 } } } }, 'a[b][c][d]=1'],
    ['a list', { a: [1, 2] }, 'a[]=1&a[]=2'],
    ['a list of one', { a: ['x'] }, 'a[]=x'],
    [
      'a list in an object',
      { filter: { country: ['US', 'DE'] } },
      'filter[country][]=US&filter[country][]=DE',
    ],
    [
      'a list of objects',
      { list: [{ x: 1, y: 2 }, { x: 3 }] },
      'list[0][x]=1&list[0][y]=2&list[1][x]=3',
    ],
    ['a list in a list of objects', { list: [{ t: ['a', 'b'] }] }, 'list[0][t][]=a&list[0][t][]=b'],
    ['a list of lists', { a: [[1, 2], [3]] }, 'a[0][]=1&a[0][]=2&a[1][]=3'],
    ['a list of mixed items', { a: [1, { b: 2 }] }, 'a[0]=1&a[1][b]=2'],
    ['a map with numbers for keys', { rate: { 10: 'a', 200: 'b' } }, 'rate[10]=a&rate[200]=b'],
    ['a wire name', { 'filter[date_from]': 'x' }, 'filter[date_from]=x'],
    ['a wire name of a list', { 'offer[]': [1, 2] }, 'offer[]=1&offer[]=2'],
    ['true and false', { a: true, b: false, c: [true] }, 'a=1&b=0&c[]=1'],
    ['nothing', {}, ''],
    ['undefined', { a: undefined, b: 1 }, 'b=1'],
    ['an empty list and an empty object', { a: [], b: {}, c: { d: [] } }, ''],
    ['zero, minus and fractions', { a: 0, b: -0, c: -1.5, d: 1e21 }, 'a=0&b=0&c=-1.5&d=1e%2B21'],
    ['a number beyond doubles', { a: 9007199254740993n }, 'a=9007199254740993'],
    ['what separates', { 'a&b': 'c=d&e', f: '#?+%' }, 'a%26b=c%3Dd%26e&f=%23%3F%2B%25'],
    ['spaces and line breaks', { 'a b': 'c d\n' }, 'a%20b=c%20d%0A'],
    [
      'other alphabets',
      { город: 'Łódź 🦊' },
      '%D0%B3%D0%BE%D1%80%D0%BE%D0%B4=%C5%81%C3%B3d%C5%BA%20%F0%9F%A6%8A',
    ],
    ['brackets in a value', { a: '[b]' }, 'a=%5Bb%5D'],
  ])('%s', (_, members, text) => {
    expect(wire(members)).toBe(text);
  });

  it('a value that stands in two places', () => {
    const shared = { x: 1 };
    expect(wire({ a: shared, b: [shared, shared] })).toBe('a[x]=1&b[0][x]=1&b[1][x]=1');
  });
});

describe('input that can not be encoded', () => {
  const ring: Record<string, unknown> = {};
  ring.next = [{ ring }];

  const cases: [what: string, members: Record<string, unknown>, message: string][] = [
    ['NaN', { a: Number.NaN }, "a can't be sent: NaN"],
    ['Infinity', { a: { b: Infinity } }, "a[b] can't be sent: Infinity"],
    ['a symbol', { a: Symbol('s') }, "a can't be sent: a Symbol"],
    ['a function', { a: { b: () => 1 } }, "a[b] can't be sent: "],
    ['a Date', { list: [{ d: new Date(0) }] }, "list[0][d] can't be sent: a Date"],
    ['a Map', { a: new Map() }, "a can't be sent: a Map"],
    ['undefined inside', { a: { b: undefined } }, "a[b] can't be sent: undefined"],
    ['a cycle', { a: ring }, "a[next][0][ring] can't be sent: it contains itself"],
  ];

  it.each(cases)('is refused with its place in JSON, too: %s', (_, members, message) => {
    expect(() => serializeJson(members)).toThrow(InputError);
    expect(() => serializeJson(members)).toThrow(message);
  });

  it.each<(typeof cases)[number]>([
    ...cases,
    ['null', { a: null }, "a can't be sent: null"],
    ['null in a list', { a: ['x', null] }, "a[] can't be sent: null"],
  ])('%s is refused with its place', (_, members, message) => {
    expect(() => toBracketPairs(members)).toThrow(InputError);
    expect(() => toBracketPairs(members)).toThrow(message);
  });

  it('half a surrogate pair is refused like other input, not with a URIError', () => {
    expect(() => wire({ a: '\ud83e' })).toThrow(InputError);
  });

  it('is less in JSON, which has null and flags', () => {
    const members = { a: null, b: [null, true, { c: null }], d: 1, e: 'x' };
    expect(serializeJson(members)).toBe(JSON.stringify(members));
  });

  it('a file in a query is refused', () => {
    expect(() => wire({ a: [new Blob(['x'])] })).toThrow(InputError);
  });
});

describe('a Date', () => {
  const members = { from: new Date(0), filter: { days: [new Date(1), new Date(2)] } };

  it('is written by the given hand, which is told its name', () => {
    const pairs = toBracketPairs(members, (name, date) => `${name}@${date.getTime()}`);
    expect(pairs).toEqual([
      ['from', 'from@0'],
      ['filter[days][]', 'filter[days][]@1'],
      ['filter[days][]', 'filter[days][]@2'],
    ]);
  });
});

/** The parts of a form that is taken in no other form. */
const parts = (members: Record<string, unknown>) =>
  encodeMultipart(members, (name) => name, ['multipart/form-data']) as FormData;

describe('form body', () => {
  const file = new Blob(['bytes'], { type: 'text/plain' });

  it('is urlencoded text where no files go', () => {
    const body = encodeForm({ a: { b: 'x y' }, c: ['&', '+'] });
    expect(body).toBe('a%5Bb%5D=x+y&c%5B%5D=%26&c%5B%5D=%2B');
  });

  it('is multipart with texts and files under their bracket names', async () => {
    const body = parts({ a: [1, 2], doc: { scan: file } });
    expect(body.getAll('a[]')).toEqual(['1', '2']);
    expect(await (body.get('doc[scan]') as File).text()).toBe('bytes');
  });

  it('refuses a file where none can go', () => {
    expect(() => encodeForm({ doc: { scan: file } })).toThrow(InputError);
    expect(() => encodeForm({ doc: { scan: file } })).toThrow("doc[scan] can't be sent: a file");
  });
});

it.each([
  [1e-7, '0.0000001'],
  [-1.5e-10, '-0.00000000015'],
  [1e21, '1000000000000000000000'],
  [0.1, '0.1'],
  ['1e-7', '1e-7'],
])('an amount in a form has no exponent: %s', (amount, text) => {
  expect(encodeForm({ amount })).toBe(`amount=${text}`);
  expect(parts({ amount }).get('amount')).toBe(text);
});

describe('laws', () => {
  // What PHP, or qs in its place, can tell apart: names that are no numbers, containers that are not empty.
  const name = fc.stringMatching(/^[a-z_][a-z0-9_ é.&=%-]{0,6}$/);
  const scalar = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.bigInt(),
    fc.boolean(),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, scalar, tie('list'), tie('object')),
    list: fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
    object: fc.dictionary(name, tie('value'), { minKeys: 1, maxKeys: 4 }),
  }));
  const members = fc.dictionary(name, value, { maxKeys: 4 });

  const read = (text: string) =>
    parse(text, { depth: 50, arrayLimit: 1000, parameterLimit: 1e5, allowPrototypes: true });

  it('a query is read back as what was written, with every scalar as text', () => {
    fc.assert(
      fc.property(members, (written) => {
        expect(read(wire(written as Record<string, unknown>))).toEqual(asTexts(written));
      }),
      LAW,
    );
  });

  it('a form is read back as what was written, with every scalar as text', () => {
    fc.assert(
      fc.property(members, (written) => {
        expect(read(encodeForm(written))).toEqual(asTexts(written, writeOut));
        expect(read(`${new URLSearchParams([...parts(written)] as [string, string][])}`)).toEqual(
          asTexts(written, writeOut),
        );
      }),
      LAW,
    );
  });
});

/** @param write text of a number */
function asTexts(value: unknown, write: (number: number) => string = String): unknown {
  if (Array.isArray(value)) return value.map((item) => asTexts(item, write));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, asTexts(item, write)]),
    );
  }
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? write(value) : String(value);
}

/** `1.5e-7` as `0.00000015`, by its digits. */
function writeOut(number: number): string {
  const text = String(number);
  const [, sign = '', first = '', rest = '', exponent = ''] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === '') return text;
  const digits = first + rest;
  const shift = Number(exponent);
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - 1)}${digits}`
    : sign + digits.padEnd(shift + 1, '0');
}
