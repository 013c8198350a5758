import { isRecord, type UnknownRecord } from '../../../client/record.js';

/** Other forms of the values of a member: what inputs and responses have, with what the row has. */
export type Words = Readonly<Record<string, unknown>>;

const NUMERIC = /^-?\d+(\.\d+)?$/;

/** A value in the type of an example, as far as it has a form of that type; members and items inside too. */
export function adapt(value: unknown, like: unknown, words?: Words): unknown {
  if (Array.isArray(value)) {
    const [first] = Array.isArray(like) ? like : [];
    return first === undefined ? value : value.map((item) => adapt(item, first));
  }
  if (isRecord(value)) {
    if (!isRecord(like)) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, one]) => [name, adapt(one, like[name])]));
  }
  const type = typeof like;
  if (typeof value === type) return value;
  const form = words && findForm(value, type, words);
  if (form !== undefined) return form;
  if (type === 'number' && typeof value === 'string' && NUMERIC.test(value)) return Number(value);
  if (type === 'number' && typeof value === 'boolean') return Number(value);
  if (type === 'string' && typeof value === 'number') return writeNumber(value);
  if (type === 'boolean' && (value === 0 || value === 1)) return value === 1;
  return value;
}

function findForm(value: unknown, type: string, words: Words): unknown {
  for (const [form, known] of Object.entries(words)) {
    if (known !== value) continue;
    if (type === 'string') return form;
    if (type === 'number' && NUMERIC.test(form)) return Number(form);
  }
  return undefined;
}

/** What a row has for a value that came in. */
export function fromForm(value: unknown, words: Words | undefined): unknown {
  if (!words || typeof value === 'object' || value === undefined) return value;
  return Object.hasOwn(words, String(value)) ? words[String(value)] : value;
}

/** A number as a text without exponent. */
export function writeNumber(value: number): string {
  const text = String(value);
  return text.includes('e')
    ? value
        .toFixed(12)
        .replace(/0{1,12}$/, '')
        .replace(/\.$/, '')
    : text;
}

/** The number of a value; texts such as `1.5%` have one too, everything else is 0. */
export function toNumber(value: unknown): number {
  const number = typeof value === 'string' ? Number.parseFloat(value) : Number(value ?? 0);
  return Number.isFinite(number) ? number : 0;
}

export function round(value: number, decimals = 2): number {
  const factor = 10 ** decimals;
  return Math.round((value + Number.EPSILON * Math.sign(value)) * factor) / factor;
}

/** Whether two scalar values are the same on the wire, where a number may be a text. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || toKey(a) === toKey(b);
}

/** A text that is the same for values that are the same on the wire. */
export function toKey(value: unknown): string {
  if (value === true) return '1';
  if (value === false) return '0';
  return isRecord(value) || Array.isArray(value) ? JSON.stringify(value) : String(value ?? '');
}

/** Orders any two values: nothing first, then numbers and texts of digits, then other texts. */
export function compare(a: unknown, b: unknown): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0 || a === b) return rank;
  if (rankOf(a) === 1) return Number(a) - Number(b);
  return String(a) < String(b) ? -1 : 1;
}

function rankOf(value: unknown): number {
  if (value === null || value === undefined) return 0;
  return typeof value === 'number' || (typeof value === 'string' && NUMERIC.test(value)) ? 1 : 2;
}

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

export type Row = UnknownRecord;
