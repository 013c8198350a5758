import { reject, toBracketPairs, toText, toTexts, type WriteDate } from './encode.js';
import type { MediaType } from './operation.js';
import type { UnknownRecord } from './record.js';

/**
 * Reads the streams among the members of a form into Blobs: what a stream holds can be sent only once, and a call may
 * be repeated.
 * @throws {InputError} when a stream breaks off, naming the member
 */
export async function readStreams(
  members: Readonly<UnknownRecord>,
  signal: AbortSignal | undefined,
): Promise<Readonly<UnknownRecord>> {
  const stop = signal ? { signal } : {};
  const read = async (name: string, value: unknown): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all(value.map((item) => read(name, item)));
    if (!(value instanceof ReadableStream)) return value;
    try {
      return await new Response(value.pipeThrough(new TransformStream(), stop)).blob();
    } catch {
      reject(name, "its stream can't be read to its end");
    }
  };
  const entries = Object.entries(members).map(async ([name, value]) => [
    name,
    await read(name, value),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * Writes a form as text, as it is sent urlencoded.
 * @throws {InputError} for what can't be encoded, a file among it
 */
export function encodeForm(members: Readonly<UnknownRecord>, writeDate?: WriteDate): string {
  return `${new URLSearchParams(toTexts(toBracketPairs(members, writeDate, writeAmount)))}`;
}

/**
 * Writes a form in parts, where only that is taken, or files go and it is taken too; else as text.
 * @param types media types of the operation, the preferred one first
 * @throws {InputError} for what can't be encoded
 */
export function encodeMultipart(
  members: Readonly<UnknownRecord>,
  writeDate: WriteDate,
  types: readonly MediaType[],
): string | FormData {
  const pairs = toBracketPairs(members, writeDate, writeAmount);
  const hasFiles = pairs.some(([, value]) => value instanceof Blob);
  const isParted = types[0] === MULTIPART || (hasFiles && types.includes(MULTIPART));
  if (!isParted) return encodeForm(members, writeDate);
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

const MULTIPART = 'multipart/form-data';

/** PHP takes an exponent for another amount, or for none. */
const writeAmount: typeof toText = (name, value) =>
  toText(
    name,
    typeof value === 'number' && /e/.test(`${value}`)
      ? value.toLocaleString('en', { maximumSignificantDigits: 21, useGrouping: false })
      : value,
  );
