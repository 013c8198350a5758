import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrefer } from '../../src/mock/prefer.js';
import { LAW } from '../support/made-contract.js';

describe('a Prefer header', () => {
  it.each<[header: string | null, wish: object]>([
    [null, {}],
    ['', {}],
    [' , ;', {}],
    ['code=404', { code: 404 }],
    ['code=200, example=empty', { code: 200, example: 'empty' }],
    ['example=notFound;code=404', { code: 404, example: 'notFound' }],
    ['code="501"', { code: 501 }],
    ['example="2.7 with rows"', { example: '2.7 with rows' }],
    ['example=a=b', { example: 'a=b' }],
    ['dynamic=true', { dynamic: true }],
    ['dynamic=false', { dynamic: false }],
    ['code=200, code=404', { code: 404 }],
  ])('%j is a wish', (header, wish) => {
    expect(parsePrefer(header)).toEqual(wish);
  });

  it.each([
    'code',
    'code=',
    'code=99',
    'code=199',
    'code=600',
    'code=4040',
    'code=4 4',
    'code=abc',
    'example=',
    'example=""',
    'dynamic',
    'dynamic=1',
    'dynamic=TRUE',
    'status=404',
    '=404',
    'respond-async',
    '__proto__=1',
  ])('%j is told to be wrong', (header) => {
    const text = `Prefer knows code=<status>, example=<name> and dynamic=true; not ${header}`;
    expect(parsePrefer(header)).toEqual({ wrong: text });
  });

  it('one wrong preference spoils the others', () => {
    expect(parsePrefer('code=200, colour=red')).toEqual({
      wrong: expect.stringMatching(/not colour=red$/),
    });
  });

  it('any text is a wish or wrong, and wishes have their types', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(code|example|dynamic)=/)), (text) => {
        const { wrong, code, example, dynamic } = parsePrefer(text) as Record<string, unknown>;
        if (wrong !== undefined) expect(wrong).toMatch(/^Prefer knows /);
        if (code !== undefined) expect(code).toSatisfy((n: number) => n >= 200 && n < 600);
        if (example !== undefined) expect(example).toMatch(/./s);
        if (dynamic !== undefined) expect(dynamic).toBeTypeOf('boolean');
      }),
      LAW,
    );
  });
});
