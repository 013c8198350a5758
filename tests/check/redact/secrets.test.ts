import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/check/redact/decode.js';
import { createRedactor } from '../../../src/check/redact/secrets.js';
import { LAW } from '../../support/made-contract.js';

const percent = (text: string, letter: (hex: string) => string) =>
  [...Buffer.from(text)].map((byte) => `%${letter(byte.toString(16).padStart(2, '0'))}`).join('');
const units = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Every way in which a text may be written inside of another one. */
const encodings: Record<string, (text: string) => string> = {
  'for an address': encodeURIComponent,
  'as a form': (text) => new URLSearchParams({ v: text }).toString().slice(2),
  'byte for byte': (text) => percent(text, (hex) => hex.toUpperCase()),
  'byte for byte, small': (text) => percent(text, (hex) => hex),
  'as JSON': (text) => JSON.stringify(text).slice(1, -1),
  'as JSON of PHP': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'as \\u00xx': (text) =>
    units(text)
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  'as HTML': (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'as entities': (text) =>
    [...text].map((sign) => `&#x${sign.codePointAt(0)?.toString(16)};`).join(''),
};
const inner: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  'in hexadecimal': (text) => Buffer.from(text).toString('hex'),
  'in Base64 of something longer': (text) => Buffer.from(`u:${text}:v`).toString('base64'),
  'in Base64 for addresses': (text) => Buffer.from(`${text}!`).toString('base64url'),
};

const secrets = fc.string({
  unit: fc.constantFrom(...'aZ09/+&=%"\\<\'.-_:@ué'),
  minLength: 8,
  maxLength: 40,
});

describe('a secret of eight characters or more is found', () => {
  it.each(Object.keys(inner))('%s, in every encoding and in encodings of these', (name) => {
    const texts = fc.tuple(
      secrets,
      fc.array(fc.constantFrom(...Object.values(encodings)), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(texts, ([secret, outer]) => {
        fc.pre(secret.trim() === secret);
        const form = inner[name]?.(secret) ?? '';
        const text = outer.reduce((written, encode) => encode(written), form);
        const clean = createRedactor([{ value: secret, mark: '<KEY>' }])(`before ${text} after`);
        // Base64 shares a few signs at its ends with what stands beside the secret.
        const around = /Base64/.test(name) ? '.*' : '\\\\*';
        expect(decode(clean).text).toMatch(
          new RegExp(`^before ${around}<KEY>${around} after$`, 's'),
        );
        expect(text.includes(secret) && clean.includes(secret)).toBe(false);
      }),
      LAW,
    );
  });

  it('also with the line break of the file that it came from', () => {
    const redact = createRedactor([{ value: ' S3cr3tKey0\n', mark: '<KEY>' }]);
    expect(redact('{"key":"S3cr3tKey0"}')).toBe('{"key":"<KEY>"}');
  });
});

describe('a redactor', () => {
  it('replaces short secrets only where they stand alone', () => {
    const redact = createRedactor([{ value: 'k', mark: '***' }]);
    expect(redact('key=k&kind=kk "k" k')).toBe('key=***&kind=kk "***" ***');
  });

  it('leaves texts alone that hold no secret, also with escapes that mean nothing', () => {
    expect(createRedactor([{ value: '', mark: '***' }])('text')).toBe('text');
    const redact = createRedactor([{ value: 'S3cr3tKey0', mark: '***' }]);
    const text = '100% \\ &amp &nosuch; %zz %c3%28 \\uD83D \u{1f600} &#x1f600; %F0%9F%98%80';
    expect(redact(text)).toBe(text);
  });

  it('replaces the longest where one secret is a part of another', () => {
    const redact = createRedactor([
      { value: 'S3cr3tKey0', mark: '<A>' },
      { value: 'S3cr3tKey0-more', mark: '<B>' },
    ]);
    expect(redact('S3cr3tKey0-more S3cr3tKey0')).toBe('<B> <A>');
  });
});
