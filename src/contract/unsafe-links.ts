import { isRecord } from '../client/record.js';
import { escapePointer } from './document.js';

/** A link that a browser would run in place of following it. */
export interface UnsafeLink {
  /** JSON pointer to the text, from the node that was searched. */
  readonly pointer: string;
  readonly scheme: string;
}

/** Members that are an address as a whole. */
const ADDRESSES = /^(?:url|.*Url|termsOfService|href)$/;
/** Members that are Markdown. */
const TEXTS = /^(?:description|summary|title|conflict|label)$/;

/**
 * Finds `javascript:`, `vbscript:` and `data:` in the addresses and texts of a document, or of a part of it, also where
 * Markdown or HTML would decode them.
 */
export function findUnsafeLinks(node: unknown, pointer = ''): UnsafeLink[] {
  if (!isRecord(node) && !Array.isArray(node)) return [];
  return Object.entries(node).flatMap(([name, value]) => {
    const at = `${pointer}/${escapePointer(name)}`;
    if (typeof value !== 'string') return findUnsafeLinks(value, at);
    const scheme = ADDRESSES.test(name)
      ? findScheme(value)
      : TEXTS.test(name)
        ? findLinkedScheme(value)
        : undefined;
    return scheme === undefined ? [] : [{ pointer: at, scheme }];
  });
}

/** The scheme of an address where it is one of those; nothing for any other address. */
export function findScheme(address: string): string | undefined {
  return /^(javascript|vbscript|data):/i.exec(simplify(address).trim())?.[1]?.toLowerCase();
}

/** What begins a link in Markdown and in HTML. */
const LINKED =
  /(?:\]\(\s{0,9}<?|\]:\s{0,9}<?|<|(?:href|src)\s{0,9}=\s{0,9}["']?)(javascript|vbscript|data):/i;

function findLinkedScheme(text: string): string | undefined {
  return LINKED.exec(simplify(text))?.[1]?.toLowerCase();
}

/** Browsers leave line breaks and tabs out of an address; Markdown decodes entities. */
function simplify(text: string): string {
  return text
    .replace(/&(?:Tab|NewLine);|[\t\r\n]/g, '')
    .replace(/&colon;/g, ':')
    .replace(/&#(?:x0{0,6}([\da-f]{2})|0{0,6}(\d{2,3}));?/gi, (_, hex?: string, decimal = '') =>
      String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    );
}
