import type { UnknownRecord } from './record.js';

/** Thrown for input that can't be encoded; the client turns it into a failure of kind `input`. */
export class InputError extends Error {}

export type Pair = readonly [name: string, value: string | Blob];

/** Writes a Date in the form that the service reads under a name; throws where it reads none. */
export type WriteDate = (name: string, date: Date) => string;

type Members = Readonly<UnknownRecord>;

/**
 * Writes a natural value in the bracket notation that PHP reads.
 *
 * `{ filter: { date_from: '2026-01-01', country: ['US'] } }` gives `filter[date_from]` and `filter[country][]`; a list
 * of objects is numbered: `list[0][offer]`. Booleans become 1 and 0. What is `undefined` at the top is left out.
 *
 * @param members what to write, by its first name
 * @param write writes one value
 * @throws {InputError} for what can't be encoded (NaN, null, a function, a cycle), naming the place
 */
export function toBracketPairs(members: Members, writeDate?: WriteDate, write = toText): Pair[] {
  return flatten(members, true).map(([name, value]) => [
    name,
    value instanceof Date && writeDate ? writeDate(name, value) : write(name, value),
  ]);
}

/**
 * Writes members as JSON that holds them as they are.
 * @throws {InputError} for NaN, functions, cycles and nested `undefined`, naming the place
 */
export function serializeJson(members: Members): string {
  for (const [name, value] of flatten(members, false)) {
    if (typeof value === 'bigint' || value instanceof Blob) rejectValue(name, value);
    if (value !== null) toText(name, value);
  }
  return JSON.stringify(members);
}

/** Query text of the pairs; brackets stay readable, everything else is percent-encoded. */
export function serializeQuery(pairs: readonly Pair[]): string {
  return toTexts(pairs)
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name).replace(/%5[BD]/g, decodeURIComponent)}=${encodeURIComponent(value)}`,
    )
    .join('&');
}

/**
 * Pairs of texts.
 * @throws {InputError} for a file among them
 */
export function toTexts(pairs: readonly Pair[]): [name: string, value: string][] {
  return pairs.map(([name, value]) => [
    name,
    value instanceof Blob ? reject(name, 'a file') : value,
  ]);
}

/**
 * The values in members, by their names in brackets. A list of plain values in a form has one name for all of them.
 * @throws {InputError} for a value that contains itself
 */
function flatten(members: Members, isForm: boolean): [name: string, value: unknown][] {
  const pairs: [string, unknown][] = [];
  const open = new Set<unknown>();
  const add = (name: string, value: unknown): void => {
    if (isLeaf(value)) return void pairs.push([name, value]);
    if (open.has(value)) reject(name, 'it contains itself');
    open.add(value);
    const isFlat = isForm && Array.isArray(value) && value.every(isLeaf);
    for (const [key, item] of Object.entries(value as object)) {
      add(isFlat ? name.replace(/(\[\])?$/, '[]') : `${name}[${key}]`, item);
    }
    open.delete(value);
  };
  for (const name in members) if (members[name] !== undefined) add(name, members[name]);
  return pairs;
}

/** Anything but a list or a plain object. */
function isLeaf(value: unknown): boolean {
  const prototype = Array.isArray(value) ? null : Object.getPrototypeOf(value ?? 0);
  return prototype !== null && prototype !== Object.prototype;
}

export function toText(name: string, value: unknown): string | Blob {
  if (value instanceof Blob) return value;
  const plain = typeof value === 'boolean' ? Number(value) : value;
  if (!isPlain(plain)) rejectValue(name, plain);
  if (/\p{Surrogate}/u.test(`${plain}`)) reject(name, 'half a surrogate pair');
  return `${plain}`;
}

/** Whether a value is written as its own text: a string or a number. */
export function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'bigint' || Number.isFinite(value);
}

function rejectValue(name: string, value: unknown): never {
  const isNamed = typeof value === 'number' || value == null;
  return reject(name, isNamed ? `${value}` : `a ${value.constructor?.name}`);
}

/** @throws {InputError} always */
export function reject(name: string, why: string): never {
  throw new InputError(`${name} can't be sent: ${why}`);
}
