/**
 * Decodes the bytes of a body: by its byte order mark, else by the `charset` of its content type, else by the encoding
 * that an XML declaration names, else as UTF-8.
 *
 * The mark is not part of the text. A charset that the platform does not know counts as UTF-8, and bytes that are none
 * of the charset become U+FFFD; nothing is thrown.
 *
 * @param bytes the body as it came
 * @param contentType value of the `Content-Type` header, where there is one
 * @example
 * decodeText(new Uint8Array([0xcf, 0xf0]), 'text/plain; charset=windows-1251'); // 'Пр'
 */
export function decodeText(bytes: Uint8Array, contentType?: string | null): string {
  const start = String.fromCharCode(...bytes.subarray(0, 128));
  const [mark = ''] = /^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/.exec(start) ?? [];
  const label =
    MARKS[mark] ??
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ??
    /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1];
  return createDecoder(label).decode(bytes);
}

const MARKS: Readonly<Record<string, string>> = {
  '\xEF\xBB\xBF': 'utf-8',
  '\xFF\xFE': 'utf-16le',
  '\xFE\xFF': 'utf-16be',
};

function createDecoder(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
