/**
 * Decodes the bytes of a body: by its byte order mark, else by the `charset` of its content type, else by the charset or
 * encoding that the first signs of XML or HTML name, else as UTF-8.
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
  // Most bodies are UTF-8 without a mark: to look for more would cost as much as to decode them.
  const start = String.fromCharCode(...bytes.subarray(0, bytes[0] === LESS_THAN ? 128 : 3));
  const label =
    MARKS[start] ??
    MARKS[start.slice(0, 2)] ??
    /(?:charset|encoding)\s*=\s*["']?([\w.:-]+)/i.exec(`${contentType};${start}`)?.[1];
  let decoder = UTF_8;
  try {
    if (label) decoder = new TextDecoder(label);
  } catch {}
  return decoder.decode(bytes);
}

const LESS_THAN = 0x3c;

const MARKS: Readonly<Record<string, string | undefined>> = {
  '\xEF\xBB\xBF': 'utf-8',
  '\xFF\xFE': 'utf-16le',
  '\xFE\xFF': 'utf-16be',
};

const UTF_8 = new TextDecoder();
