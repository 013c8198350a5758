import { escapePointer } from '../../contract/document.js';
import { type Decoded, decode } from './decode.js';
import { createFormIndex, type FormIndex } from './form-index.js';
import { replaceSpans, type Span } from './span.js';

/** Takes what is secret out of a text; who has decoded it already may hand that over. */
export type Redactor = (text: string, decoded?: Decoded) => string;

export interface Secret {
  readonly value: string;
  /** What stands in its place. */
  readonly mark: string;
}

/** Secrets shorter than this occur in ordinary words and are only replaced where they stand alone. */
const SHORT = 8;
/** The shortest part of a secret that is looked for alone. */
const MIN_PART = 6;

/** A redactor that learns secrets while it is used. */
export interface LearningRedactor {
  readonly redact: Redactor;
  /** Adds a secret; one that is known already keeps its mark. */
  add(secret: Secret): void;
  /** How many secrets are known. */
  readonly count: number;
}

/**
 * Makes a redactor that finds secrets in whatever form a text has them: plain, in any case, encoded for an address, a
 * form, JSON, a JSON pointer, JavaScript or HTML, once or several times, in hexadecimal, and in Base64, alone or inside of
 * something longer. Takes a time that grows with the length of the text, and hardly with the number of secrets.
 *
 * @example
 * createRedactor([{ value: 'a-key/1', mark: '$KEY' }])('?key=a%2Dkey%252F1'); // '?key=$KEY'
 */
export function createRedactor(secrets: readonly Secret[]): Redactor {
  const redactor = createLearningRedactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor.count > 0 ? redactor.redact : (text) => text;
}

/** The same for secrets that become known one by one. */
export function createLearningRedactor(): LearningRedactor {
  const known = new Set<string>();
  const forms = createFormIndex();
  /** Those with a backslash of their own. */
  const slashed = createFormIndex();
  const find = (text: string): Span[] => [
    ...toSpans(text, dropSlashes(text), forms),
    ...toSpans(text, { text, start: sameIndex }, slashed),
  ];
  return {
    add: ({ value, mark }) => {
      const trimmed = value.trim();
      if (trimmed === '' || known.has(trimmed)) return;
      known.add(trimmed);
      for (const form of listForms(trimmed))
        (form.includes('\\') ? slashed : forms).add(form, mark);
    },
    redact: (text, decoded = decode(text)) => {
      // Most of a million small texts are shorter than any secret; what is encoded is never shorter.
      if (text.length < Math.min(forms.shortest, slashed.shortest)) return text;
      const spans = find(decoded.text).map(({ from, to, text: mark }) => ({
        from: decoded.start(from),
        to: decoded.end(to),
        text: mark,
      }));
      // What only looks like an escape may be a part of the secret.
      if (decoded.text !== text) spans.push(...find(text));
      return replaceSpans(text, spans);
    },
    get count() {
      return known.size;
    },
  };
}

/** Places of a text where a form stands in what is left of it. */
function toSpans(text: string, rest: Rest, forms: FormIndex): Span[] {
  if (forms.size === 0) return [];
  return forms
    .find(fold(rest.text))
    .map(({ from, to, mark }) => ({
      from: rest.start(from),
      to: rest.start(to - 1) + 1,
      text: mark,
      length: to - from,
    }))
    .filter(({ length, from, to }) => length >= SHORT || standsAlone(text, from, to));
}

function standsAlone(text: string, from: number, to: number): boolean {
  return !/[\w%]/.test(text[from - 1] ?? '') && !/\w/.test(text[to] ?? '');
}

/** A secret itself, and in encodings that change every character; as written, and as it is when all is decoded. */
function listForms(value: string): Set<string> {
  // A pointer of JSON has an encoding of its own, which nothing else has.
  const written = [value, escapePointer(value), ...listParts(value)];
  const decoded = written.map((part) => dropSlashes(decode(part).text).text);
  const forms = [value, ...decoded.filter(({ length }) => length > 0)];
  if (value.length >= SHORT) {
    forms.push(Buffer.from(value).toString('hex'), ...listBase64Forms(value));
  }
  return new Set(forms.map(fold));
}

/** What is left of a text, and where a character of it stood. */
interface Rest {
  readonly text: string;
  start(index: number): number;
}

const sameIndex = (index: number): number => index;

const BACKSLASH = 0x5c;

/** How often a text was escaped shows in the number of its backslashes alone; they are not compared. */
function dropSlashes(text: string): Rest {
  if (!text.includes('\\')) return { text, start: sameIndex };
  const starts = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) !== BACKSLASH) starts[count++] = at;
  }
  return { text: text.replaceAll('\\', ''), start: (index) => starts[index] ?? text.length };
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

/** A form writes a space as a plus sign, and case does not count. The text keeps its length. */
function fold(text: string): string {
  if (!MAY_FOLD.test(text)) return text;
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text.replace(/[A-Z]/g, toLower);
  return folded.replaceAll('+', ' ').replaceAll('ς', 'σ');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const MAY_FOLD = /[A-Z+]|[^\u0000-\u007f]/;

function toLower(letter: string): string {
  return letter.toLowerCase();
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
