import { type Pair, reject, toBracketPairs, toText, type WriteDate } from './encode.js';
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
 * Writes the body of an operation: urlencoded, unless only multipart is taken, or files go where it is taken too.
 * @param types media types of the operation, the preferred one first
 */
export function encodeForm(
  members: Readonly<UnknownRecord>,
  types: readonly MediaType[],
  writeDate?: WriteDate,
  write?: typeof toText,
): string | FormData {
  const pairs = toBracketPairs(members, writeDate, write);
  const needsFiles =
    types[0] === 'multipart/form-data' || pairs.some(([, value]) => value instanceof Blob);
  return serializeForm(pairs, needsFiles && types.includes('multipart/form-data'));
}

/** The same for services that take amounts: they read an exponent as another amount, or as none. */
export const encodePlainForm: typeof encodeForm = (members, types, writeDate) =>
  encodeForm(members, types, writeDate, (name, value) =>
    typeof value === 'number' && /e/.test(`${value}`)
      ? value.toLocaleString('en', { maximumSignificantDigits: 21, useGrouping: false })
      : toText(name, value),
  );

/** Body of a form: text as it is sent urlencoded, or FormData where files go. */
export function serializeForm(pairs: readonly Pair[], multipart: boolean): string | FormData {
  if (!multipart) {
    const params = new URLSearchParams();
    for (const [name, value] of pairs) {
      if (value instanceof Blob) reject(name, 'this operation takes no files');
      params.append(name, value);
    }
    return params.toString();
  }
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}
