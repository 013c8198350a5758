import { escapePointer } from '../../contract/document.js';
import { decode } from './decode.js';
import { replaceSpans, type Span } from './span.js';

/** Takes what is secret out of a text. */
export type Redactor = (text: string) => string;

export interface Secret {
  readonly value: string;
  /** What stands in its place. */
  readonly mark: string;
}

/** Secrets shorter than this occur in ordinary words and are only replaced where they stand alone. */
const SHORT = 8;
/** The shortest part of a secret that is looked for alone. */
const MIN_PART = 6;

/**
 * Makes a redactor that finds secrets in whatever form a text has them: plain, in any case, encoded for an address, a
 * form, JSON, a JSON pointer, JavaScript or HTML, once or several times, in hexadecimal, and in Base64, alone or inside of something
 * longer. Takes a time that grows with the length of the text.
 *
 * @example
 * createRedactor([{ value: 'a-key/1', mark: '$KEY' }])('?key=a%2Dkey%252F1'); // '?key=$KEY'
 */
export function createRedactor(secrets: readonly Secret[]): Redactor {
  const marks = new Map<string, string>();
  for (const { value, mark } of secrets) {
    const trimmed = value.trim();
    if (trimmed === '') continue;
    for (const form of listForms(trimmed)) if (!marks.has(form)) marks.set(form, mark);
  }
  if (marks.size === 0) return (text) => text;
  const forms = [...marks].sort(([a], [b]) => b.length - a.length);
  const pattern = new RegExp(forms.map(([form]) => `(${toPattern(form)})`).join('|'), 'gi');
  const find = (text: string): Span[] =>
    [...text.matchAll(pattern)].map(({ 0: found, index, ...groups }) => {
      const form = forms.findIndex((_, at) => groups[at + 1] !== undefined);
      return { from: index, to: index + found.length, text: forms[form]?.[1] ?? '' };
    });

  return (text) => {
    const decoded = decode(text);
    const spans = find(decoded.text).map(({ from, to, text: mark }) => ({
      from: decoded.start(from),
      to: decoded.end(to),
      text: mark,
    }));
    // What only looks like an escape may be a part of the secret.
    if (decoded.text !== text) spans.push(...find(text));
    return replaceSpans(text, spans);
  };
}

/** A secret itself, and in encodings that change every character; as written, and as it is when all is decoded. */
function listForms(value: string): Set<string> {
  // A pointer of JSON has an encoding of its own, which nothing else has.
  const written = [value, escapePointer(value), ...listParts(value)];
  const decoded = written.map((part) => dropSlashes(decode(part).text));
  const forms = [value, ...decoded.filter(({ length }) => length > 0)];
  if (value.length >= SHORT) {
    forms.push(Buffer.from(value).toString('hex'), ...listBase64Forms(value));
  }
  return new Set(forms.map(fold));
}

/** How often a text was escaped shows in the number of its backslashes alone; they are not compared. */
function dropSlashes(text: string): string {
  return text.replaceAll('\\', '');
}

/** What stands before or behind a secret may form an escape with its first or last characters; the rest is found. */
function listParts(value: string): string[] {
  const head = value.replace(/(?:\\(?:[ux][\da-f]{0,3})?|%[\da-f]?|&#?\w{0,10})$/i, '');
  return [head, ...[1, 2, 4].map((count) => value.slice(count))].filter(
    ({ length }) => length >= MIN_PART && length > value.length / 2,
  );
}

/** What is the same in Base64 wherever the secret begins; three bytes make four signs. */
function listBase64Forms(value: string): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const bytes = Buffer.from(`${'\0'.repeat(offset)}${value}`);
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
    const text = whole.slice(Math.ceil((offset * 8) / 6));
    return [text, text.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** A form writes a space as a plus sign. */
function fold(text: string): string {
  return text.replaceAll('+', ' ').toLowerCase();
}

function toPattern(form: string): string {
  const signs = [...form].map((sign) =>
    sign === ' ' ? '[ +]' : sign.replace(/[.*+?^${}()|[\]\\/]/, '\\$&'),
  );
  const pattern = signs.join(form.includes('\\') ? '' : '\\\\*');
  return form.length < SHORT ? `(?<![\\w%])${pattern}(?!\\w)` : pattern;
}

/** A value of JSON with all its texts redacted, names of members too, before it takes the form of an output. */
export function redactDeep<T>(value: T, redact: Redactor): T {
  const visit = (node: unknown): unknown => {
    if (typeof node === 'string') return redact(node);
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, member]) => [redact(name), visit(member)]),
    );
  };
  return visit(value) as T;
}
