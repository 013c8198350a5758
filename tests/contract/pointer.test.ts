import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getByPointer, parsePointer } from '../../src/client/pointer.js';
import { escapePointer } from '../../src/contract/document.js';
import { LAW } from '../support/made-contract.js';

describe('valueAt', () => {
  // The examples of RFC 6901, section 5.
  const root = {
    foo: ['bar', 'baz'],
    '': 0,
    'a/b': 1,
    'c%d': 2,
    'e^f': 3,
    'g|h': 4,
    'i\\j': 5,
    'k"l': 6,
    ' ': 7,
    'm~n': 8,
    '~1': 9,
  };

  it.each<[pointer: string, value: unknown]>([
    ['', root],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
    ['/~01', 9],
  ])('finds %j', (pointer, value) => {
    expect(getByPointer(root, pointer)).toEqual(value);
  });

  it.each([
    '/nothing',
    '/foo/2',
    '/foo/-',
    '/foo/00',
    '/foo/0/bar',
    '/foo/0/length',
    '/constructor',
    '/__proto__',
    '/foo/map',
  ])('finds nothing at %s', (pointer) => {
    expect(getByPointer(root, pointer)).toBeUndefined();
  });

  it.each([undefined, null, 0, 'text', true])('finds nothing inside %j', (scalar) => {
    expect(getByPointer(scalar, '/length')).toBeUndefined();
  });
});

describe('laws', () => {
  const token = fc.oneof(fc.string(), fc.constantFrom('~', '/', '~0', '~1', '~01', '//', ''));

  it('escaped tokens come back', () => {
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        expect(parsePointer(tokens.map((one) => `/${escapePointer(one)}`).join(''))).toEqual(
          tokens,
        );
      }),
      LAW,
    );
  });

  it('every value of a tree is found at its pointer', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (tree) => {
        for (const [pointer, value] of pointersOf(tree))
          expect(getByPointer(tree, pointer)).toBe(value);
      }),
      LAW,
    );
  });
});

function pointersOf(value: unknown, at = ''): [pointer: string, value: unknown][] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    [at, value],
    ...inner.flatMap(([key, item]) => pointersOf(item, `${at}/${escapePointer(key)}`)),
  ];
}
