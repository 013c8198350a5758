import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/client/charset.js';

/** «Привет» in the charsets that Russian sites use. */
const HELLO = 'Привет';
const WINDOWS_1251 = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
const KOI8_R = [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4];
const UTF_8 = [...Buffer.from(HELLO)];
const UTF_16LE = [...Buffer.from(HELLO, 'utf16le')];
const UTF_16BE = [...Buffer.from(HELLO, 'utf16le').swap16()];
const ascii = (text: string) => [...Buffer.from(text, 'latin1')];

describe('decodeText decodes the bytes of a body', () => {
  it.each<[why: string, bytes: number[], contentType: string | undefined]>([
    ['as UTF-8 where nothing is said', UTF_8, undefined],
    ['as UTF-8 where the type has no charset', UTF_8, 'application/json'],
    ['by the charset of the type', WINDOWS_1251, 'text/html; charset=windows-1251'],
    ['by a charset in quotes', WINDOWS_1251, 'text/html;charset="windows-1251"'],
    ['by a charset in single quotes', WINDOWS_1251, "text/html; charset='windows-1251'"],
    ['by a charset in capitals', WINDOWS_1251, 'Application/JSON; CHARSET=CP1251'],
    ['by another charset', KOI8_R, 'text/plain; charset=koi8-r'],
    ['by a charset among parameters', KOI8_R, 'text/plain; a=b; charset=koi8-r; format=flowed'],
    ['as UTF-8 where the charset is unknown', UTF_8, 'text/plain; charset=utf8mb4'],
    ['as UTF-8 where the charset is empty', UTF_8, 'text/plain; charset='],
    ['without its mark', [0xef, 0xbb, 0xbf, ...UTF_8], undefined],
    [
      'by its mark against the type',
      [0xef, 0xbb, 0xbf, ...UTF_8],
      'text/plain; charset=windows-1251',
    ],
    ['by the mark of UTF-16', [0xff, 0xfe, ...UTF_16LE], 'text/plain; charset=utf-8'],
    ['by the mark of UTF-16, big end first', [0xfe, 0xff, ...UTF_16BE], undefined],
  ])('%s', (_, bytes, contentType) => {
    expect(decodeText(new Uint8Array(bytes), contentType)).toBe(HELLO);
  });

  const declared = ascii('<?xml version="1.0" encoding="windows-1251"?><a>');
  it('by an XML declaration where the type has no charset', () => {
    const text = decodeText(new Uint8Array([...declared, ...WINDOWS_1251]), 'text/xml');
    expect(text.endsWith(`<a>${HELLO}`)).toBe(true);
  });

  it('by the charset of the type against an XML declaration', () => {
    const bytes = new Uint8Array([...declared, ...UTF_8]);
    expect(decodeText(bytes, 'text/xml; charset=utf-8').endsWith(`<a>${HELLO}`)).toBe(true);
  });

  it('with U+FFFD for bytes that are none of the charset', () => {
    expect(decodeText(new Uint8Array(WINDOWS_1251))).toMatch(/^\uFFFD+$/);
  });

  it('of nothing as the empty text', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });
});
