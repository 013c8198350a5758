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
  const label =
    charsetOfMark(bytes) ??
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ??
    charsetOfXml(bytes);
  return createDecoder(label).decode(bytes);
}

/** What the first bytes say: UTF-8 and UTF-16 may begin with U+FEFF. */
function charsetOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The declaration stands first and is plain ASCII in every charset that needs one. */
function charsetOfXml(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 128));
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1];
}

function createDecoder(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
