import { isBinary } from '../../support/text.js';

/** A body that should be JSON, as far as it can be read. */
export interface ReadBody {
  /** Missing where there is no JSON in it, or only a part of one. */
  readonly json?: { readonly value: unknown };
  /** Text around the JSON, or in place of it, in a few words; missing where there is none. */
  readonly noise?: string;
}

/**
 * Reads JSON, also behind or before the warnings and pages that PHP sites put around it. What is inside of a broken JSON
 * is never taken for the whole.
 * @param text body as it came
 */
export function readBody(text: string): ReadBody {
  const whole = parseJson(text);
  if (whole) return { json: whole };
  const found = findJson(blankPage(text));
  if (!found) return { noise: describeNoise(text) };
  if (!found.json) return { noise: 'broken JSON' };
  return {
    json: found.json,
    noise: describeNoise(text.slice(0, found.from) || text.slice(found.to)),
  };
}

/** Scripts of a page are no body of an interface; a text of the same length without the page. */
function blankPage(text: string): string {
  const from = text.search(/<(?:!doctype|html)\b/i);
  if (from < 0) return text;
  const ends = /<\/html\s{0,8}>/gi;
  ends.lastIndex = from;
  const end = ends.exec(text);
  const to = end ? end.index + end[0].length : text.length;
  return `${text.slice(0, from)}${' '.repeat(to - from)}${text.slice(to)}`;
}

interface Found {
  readonly from: number;
  readonly to: number;
  /** Missing where what begins like JSON is broken. */
  readonly json?: { readonly value: unknown };
}

/** The longest object or list that stands alone in a text. Numbers in brackets may be a part of the text. */
function findJson(text: string): Found | undefined {
  let best: Found | undefined;
  for (let from = findStart(text, 0); from >= 0; ) {
    const to = findEnd(text, from);
    const json = to < 0 ? undefined : parseJson(text.slice(from, to));
    const end = to < 0 ? text.length : to;
    // What is broken and longer than all that can be read is what the text was to be.
    if (!best || end - from > best.to - best.from) best = { from, to: end, ...(json && { json }) };
    from = findStart(text, end);
  }
  return best;
}

/** Where an object or list of JSON begins, and no bracket of a text, of a parameter or of a program. */
function findStart(text: string, from: number): number {
  const pattern =
    /(?<![\w)\]])\{\s*["}]|(?<![\w)\]])\[\s*(?:[\]{["]|-?\d+[\s,\]]|(?:true|false|null)\b)/g;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** The end of the object or list that begins at a place; -1 where it has none. */
function findEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      at = findQuote(text, at + 1);
      if (at < 0) return -1;
    } else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function findQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return -1;
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** What a text that is no JSON seems to be. */
function describeNoise(text: string): string {
  if (text.trim() === '') return text.includes('\ufeff') ? 'a byte order mark' : 'nothing';
  if (isBinary(text.slice(0, 512))) return 'binary data';
  const head = text.slice(0, 64 * 1024);
  const php = /\b(Fatal error|Parse error|Warning|Notice|Deprecated)(?:<\/?b>)?\s{0,8}:/.exec(head);
  if (php) return `a PHP ${php[1]?.toLowerCase().replace(/ error$/, '')} message`;
  if (/<(!doctype|html|head|body|br|p|div|title)\b/i.test(head)) return 'HTML';
  if (/^\s{0,80}[[{"]/.test(head)) return 'broken JSON';
  return 'text';
}
