import { isRecord, type UnknownRecord } from '../client/record.js';
import { isJson, MULTIPART, toEssence, URLENCODED } from '../contract/media-type.js';
import { type HttpRequest, MAX_BODY } from '../server/message.js';
import { parseName } from './brackets.js';

/** Fields of a form, or values in a JSON body; PHP itself stops at 1000 fields. */
export const MAX_VALUES = 5000;
/** How deep names and JSON may be nested. */
const MAX_DEPTH = 20;

export type RequestPart = 'path' | 'query' | 'body';

/** Thrown for a request that can't be read; `status` is the HTTP status to respond with. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    readonly status: 400 | 413 | 415,
    message: string,
    /** What is wrong without anything of the body, where the message quotes it. */
    readonly reason: string = message,
    /** Where it is wrong. */
    readonly part: RequestPart = 'body',
  ) {
    super(message);
  }
}

/** JSON as it came, or the nested members of a form, which are texts and files still. */
export type ParsedBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly value: UnknownRecord };

/**
 * Reads a body by its content type: JSON, or a form with PHP's brackets. PHP reads both kinds of form alike, so one
 * stands for the other.
 * @param types media types that the operation takes; the first counts when the request names none
 * @returns `undefined` for a body without a byte
 * @throws {RequestError}
 */
export async function parseBody(
  request: Pick<HttpRequest, 'headers' | 'body'>,
  types: readonly string[],
): Promise<ParsedBody | undefined> {
  const bytes = await readLimited(request);
  if (bytes.length === 0) return undefined;
  const contentType = request.headers.get('content-type') ?? types[0] ?? '';
  const mediaType = toEssence(contentType);
  if (types.includes(mediaType) && isJson(mediaType)) {
    return { kind: 'json', value: parseJson(bytes) };
  }
  if (types.includes(URLENCODED) || types.includes(MULTIPART)) {
    if (mediaType === URLENCODED) {
      return { kind: 'form', value: nestFields(parseUrlencodedBody(bytes)) };
    }
    if (mediaType === MULTIPART) {
      return { kind: 'form', value: nestFields(await parseMultipart(bytes, contentType)) };
    }
  }
  throw new RequestError(
    415,
    `content type ${mediaType} is not taken here; send ${types.join(' or ')}`,
  );
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = 'the body is not JSON';
    throw new RequestError(400, `${reason}: ${(error as Error).message}`, reason);
  }
}

function parseUrlencodedBody(bytes: Uint8Array): [name: string, value: string][] {
  assertFieldCount(countOccurrences(bytes, Buffer.from('&')) + 1);
  return parseUrlencoded(new TextDecoder().decode(bytes), 'body');
}

/**
 * Names and values of a query or a urlencoded form.
 * @param part where the text is from
 * @throws {RequestError} where the percent-encoding is broken or is not UTF-8
 */
export function parseUrlencoded(text: string, part: RequestPart): [name: string, value: string][] {
  const decode = (item: string) => decodeComponent(item.replaceAll('+', ' '), part);
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...rest] = pair.split('=');
      return [decode(name), decode(rest.join('='))];
    });
}

/**
 * Decodes a percent-encoded text.
 * @param part where the text is from
 * @throws {RequestError} where the percent-encoding is broken or is not UTF-8
 */
export function decodeComponent(text: string, part: RequestPart): string {
  try {
    return decodeURIComponent(text);
  } catch {
    const message = `the ${part} is not percent-encoded UTF-8`;
    throw new RequestError(400, message, message, part);
  }
}

async function parseMultipart(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<FormData> {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  const delimiter = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
  if (boundary) assertFieldCount(countOccurrences(bytes, Buffer.from(delimiter, 'latin1')) - 1);
  const headers = { 'content-type': contentType };
  return new Response(bytes, { headers }).formData().catch(() => {
    throw new RequestError(400, `the body is not ${MULTIPART}`);
  });
}

/** How often a text stands in the bytes; counting stops where there are too many anyway. */
function countOccurrences(bytes: Uint8Array, text: Buffer): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  let at = buffer.indexOf(text);
  while (at >= 0 && count <= MAX_VALUES + 1) {
    count += 1;
    at = buffer.indexOf(text, at + text.length);
  }
  return count;
}

function assertFieldCount(count: number): void {
  if (count > MAX_VALUES) throw new RequestError(400, `there are more than ${MAX_VALUES} fields`);
}

/**
 * Opens PHP's brackets as PHP does: `a[b][]=1&a[b][]=2` becomes `{ a: { b: { 0: '1', 1: '2' } } }`. Whether an indexed
 * map is a list is for the schema to say, see `coerce`. A full name that is repeated becomes a list: PHP keeps the
 * last, but some clients mean all of them. The maps have no prototype, so no name means anything of its own.
 * @throws {RequestError} for names nested deeper than any real form
 */
export function nestFields(entries: Iterable<readonly [string, string | File]>): UnknownRecord {
  const root: UnknownRecord = Object.create(null);
  const lengths = new Map<UnknownRecord, number>();
  for (const [name, value] of entries) {
    const [first = '', ...inner] = parseName(name);
    if (inner.length > MAX_DEPTH) {
      throw new RequestError(400, `names are nested deeper than ${MAX_DEPTH} brackets`);
    }
    let map = root;
    let key = first;
    for (const segment of inner) {
      const member = map[key];
      const next = isFields(member) ? member : (Object.create(null) as UnknownRecord);
      map[key] = next;
      map = next;
      const length = lengths.get(map) ?? 0;
      key = segment === '' ? String(length) : segment;
      if (/^\d{1,15}$/.test(key)) lengths.set(map, Math.max(length, Number(key) + 1));
    }
    const before = map[key];
    if (Array.isArray(before)) before.push(value);
    else map[key] = before === undefined || isFields(before) ? value : [before, value];
  }
  return root;
}

/** Whether a value is a map of fields, and not a list of values or a file. */
function isFields(value: unknown): value is UnknownRecord {
  return isRecord(value) && Object.getPrototypeOf(value) === null;
}

/**
 * Refuses what no client sends in earnest: too many values, nested too deep, or a name that stands for a prototype.
 * @throws {RequestError}
 */
export function assertBounds(value: unknown): void {
  let level: unknown[] = [value];
  let count = 0;
  for (let depth = 0; level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null || item instanceof Blob) continue;
      if (Object.hasOwn(item, '__proto__')) {
        throw new RequestError(400, 'the name __proto__ is not taken anywhere');
      }
      for (const member of Object.values(item)) next.push(member);
      if (count + next.length > MAX_VALUES) {
        throw new RequestError(400, `there are more than ${MAX_VALUES} values`);
      }
    }
    if (next.length > 0 && depth >= MAX_DEPTH) {
      throw new RequestError(400, `values are nested deeper than ${MAX_DEPTH} levels`);
    }
    count += next.length;
    level = next;
  }
}

async function readLimited({
  headers,
  body,
}: Pick<HttpRequest, 'headers' | 'body'>): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new RequestError(413, `the body is larger than ${MAX_BODY} bytes`);
  if (Number(headers.get('content-length')) > MAX_BODY) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_BODY) throw tooLarge();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
