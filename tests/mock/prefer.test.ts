import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrefer } from '../../src/mock/prefer.js';
import { LAW } from '../support/made-contract.js';

describe('a Prefer header', () => {
  it.each<[header: string | null, preference: object]>([
    [null, {}],
    ['', {}],
    [' , ;', {}],
    ['code=404', { code: 404 }],
    ['code=200, example=empty', { code: 200, example: 'empty' }],
    ['example=notFound;code=404', { code: 404, example: 'notFound' }],
    ['code="501"', { code: 501 }],
    ['Code = 501', { code: 501 }],
    ['example="2.7 with rows"', { example: '2.7 with rows' }],
    ['example="one, two; \\"three\\"", code=200', { example: 'one, two; "three"', code: 200 }],
    ['example=a=b', { example: 'a=b' }],
    ['dynamic=true', { dynamic: true }],
    ['dynamic=false', { dynamic: false }],
  ])('%j is read as %j', (header, preference) => {
    expect(parsePrefer(header)).toEqual({ kind: 'preference', preference });
  });

  it.each<[header: string, preference: object]>([
    ['respond-async', {}],
    ['return=minimal', {}],
    ['handling=strict; code=999', {}],
    ['respond-async, wait=10, code=404', { code: 404 }],
    ['code=404; foo="some, parameter", return=representation', { code: 404 }],
    ['status=404', {}],
    ['=404', {}],
    ['__proto__=1', {}],
    ['"', {}],
  ])('%j: preferences that the mock does not know are ignored', (header, preference) => {
    expect(parsePrefer(header)).toEqual({ kind: 'preference', preference });
  });

  it('given twice counts once: the first', () => {
    expect(parsePrefer('code=200, code=404')).toEqual({
      kind: 'preference',
      preference: { code: 200 },
    });
  });

  it.each([
    'code=',
    'code=99',
    'code=199',
    'code=600',
    'code=4040',
    'code=4 4',
    'code=abc',
    'example=',
    'dynamic=1',
    'dynamic=TRUE',
    'respond-async, code=abc',
    'code=200, dynamic=no',
  ])('%j has a value that is not possible', (header) => {
    expect(parsePrefer(header)).toEqual({
      kind: 'invalid',
      detail: `Prefer takes code=<status>, example=<name> and dynamic=true; not ${header.split(', ').at(-1)}`,
    });
  });

  it('of any text gives a preference with its types, or what is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(code|example|dynamic)=/)), (text) => {
        const prefer = parsePrefer(text);
        if (prefer.kind === 'invalid') {
          expect(prefer.detail).toMatch(/^Prefer takes /);
          return;
        }
        const { code, example, dynamic } = prefer.preference;
        if (code !== undefined) expect(code).toSatisfy((n: number) => n >= 200 && n < 600);
        if (example !== undefined) expect(example).toMatch(/./s);
        if (dynamic !== undefined) expect(dynamic).toBeTypeOf('boolean');
      }),
      LAW,
    );
  });
});
