import { describe, expect, it } from 'vitest';
import { maskValue } from '../../../src/check/redact/mask.js';

describe('a masked value', () => {
  it.each<[value: unknown, masked: string]>([
    ['john@example.org', '"aaaa@aaaaaaa.aaa"'],
    ['2026-07-15', '"0000-00-00"'],
    [31.5, '00.0'],
    [-12, '-00'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[1, 2], 'a list of 2'],
    [{ a: 1 }, 'an object of 1 members'],
    ['x'.repeat(100), `"${'a'.repeat(60)}… (100 characters)"`],
  ])('%o has its form alone', (value, masked) => {
    expect(maskValue(value)).toBe(masked);
  });

  it('shows a word of a list, and nothing that is more than a word', () => {
    expect(maskValue('paused', { isWord: true })).toBe('"paused"');
    expect(maskValue(7, { isWord: true })).toBe('7');
    expect(maskValue('a sentence of john', { isWord: true })).toBe('"a aaaaaaaa aa aaaa"');
    expect(maskValue('0123456789abcdef0123456789abcdef', { isWord: true })).not.toContain('9abc');
  });
});
