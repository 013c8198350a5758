import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJson } from '../../../src/check/redact/is-json.js';
import { LAW } from '../../support/made-contract.js';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('what JSON.parse takes is JSON, and nothing else', () => {
  it.each([
    ...['', ' ', '{', '}', '[]', '{}', '[1,]', '{"a":1,}', '{"a"}', '{"a" : [ ] }', '[[]', '[]]'],
    ...['"a', '"\\', '"\\u12"', '"\\u00E9"', '"\\N"', '"\\U0041"', '"\n"', '"\u2028"', "'a'"],
    ...['01', '-', '-0', '1.', '.5', '1e5', '1E+', '+1', 'NaN', 'true', 'True', 'nul', 'null '],
    ...['1 2', '{"a":1}{', '\ufeff{}', '\u00a0[]', '{a:1}', '{"a":}', '[,]', '{"a":1 "b":2}'],
  ])('%j', (text) => expect(isJson(text)).toBe(parses(text)));

  it('nested as deep as anybody sends', () => {
    const deep = '['.repeat(100_000);
    expect(isJson(deep)).toBe(false);
    expect(isJson(`${deep}${']'.repeat(100_000)}`)).toBe(true);
  });

  const signs = fc.constantFrom(...'{}[]",:\\ntu0e.-1 \n'.split(''), 'true', '"a"', '\\u0041');
  const agree = (text: string) => {
    expect(isJson(text)).toBe(parses(text));
  };
  it('any text', () => {
    const text = fc.array(signs, { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(fc.property(fc.oneof(fc.json(), text), agree), { ...LAW, numRuns: 2000 });
  });
  it('JSON with one sign more', () => {
    const changed = fc
      .tuple(fc.json(), fc.nat(), signs)
      .map(([text, place, sign]) => [text, place % (text.length + 1), sign] as const)
      .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at));
    fc.assert(fc.property(changed, agree), { ...LAW, numRuns: 2000 });
  });
});
