import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Entry } from 'har-format';
import { decodeText } from '../client/charset.js';
import { isBinary } from '../support/text.js';
import { decompress } from './decompress.js';

/** A body that the recorder has left out, so that nothing is known of it. */
export type OmittedBody = 'omitted';

/** Larger files beside a recording are left out. */
const MAX_FILE = 64 * 1024 * 1024;

interface ResponseContext {
  readonly status: number;
  readonly method: string;
  readonly headers: Headers;
  readonly folder: string;
}

/** The text of a response's body, as it was decoded by whoever recorded it, or is decoded here. */
export function readResponseBody(
  { content, bodySize }: Entry['response'],
  { status, method, headers, folder }: ResponseContext,
): string | OmittedBody {
  const type = headers.get('content-type');
  const { text, encoding, size = -1, _file: file } = (content ?? {}) as Partial<Content>;
  if (method === 'HEAD' || status === 204) return '';
  if (typeof file === 'string') {
    const bytes = readFileBeside(folder, file);
    return bytes ? decodeText(bytes, type) : 'omitted';
  }
  if (typeof text === 'string' && text !== '') return readText(text, encoding, headers);
  const length = headers.get('content-length');
  const isEmpty = length === '0' || (size === 0 && (bodySize === 0 || text === '') && !length);
  return isEmpty && !(bodySize > 0) ? '' : 'omitted';
}

/** Some recorders write Base64 without saying so, or bodies as they were packed. */
function readText(text: string, encoding: string | undefined, headers: Headers) {
  const type = headers.get('content-type');
  const packing = headers.get('content-encoding');
  const decoded = decodeBase64(text);
  // What is said to be Base64 and reads better as it stands is none.
  const isBase64 = isNamedBase64(encoding) ? !isJson(text) : isBetterDecoded(text, decoded, type);
  if (decoded && isBase64)
    return decodeText(decompress(decoded, packing ?? detectPacking(decoded)), type);
  if (!packing || !isBinary(text)) return dropMark(text);
  const packed = Buffer.from(text, 'latin1');
  const bytes = decompress(packed, packing);
  return bytes === packed ? 'omitted' : decodeText(bytes, type);
}

/** The first bytes of gzip begin no text. */
function detectPacking([first, second]: Uint8Array): string | null {
  return first === 0x1f && second === 0x8b ? 'gzip' : null;
}

function isNamedBase64(encoding: unknown): boolean {
  return typeof encoding === 'string' && /^base64$/i.test(encoding);
}

type Content = Entry['response']['content'] & { readonly _file?: unknown };

/**
 * The bytes of a request's body. Its content type in `headers` is made to fit where the recorder has taken a form apart.
 * @returns `undefined` where there was none
 */
export async function readRequestBody(
  { postData, bodySize }: Entry['request'],
  method: string,
  { headers, folder }: Pick<ResponseContext, 'headers' | 'folder'>,
): Promise<Uint8Array | OmittedBody | undefined> {
  if (method === 'GET' || method === 'HEAD') return undefined;
  const { text, params, _file: file } = (postData ?? {}) as Record<string, unknown>;
  const type = headers.get('content-type') ?? '';
  if (typeof file === 'string') return readFileBeside(folder, file) ?? 'omitted';
  if (typeof text === 'string' && text !== '') return readPostText(text, postData, headers, type);
  if (Array.isArray(params) && params.length > 0) return encodeParams(params, headers, type);
  const length = headers.get('content-length');
  if (length !== null) return length === '0' ? undefined : 'omitted';
  // Only what has a body has a type.
  return bodySize > 0 || (type && !postData) ? 'omitted' : undefined;
}

function readPostText(
  text: string,
  postData: object | undefined,
  headers: Headers,
  type: string,
): Uint8Array {
  const { encoding } = (postData ?? {}) as { encoding?: unknown };
  const decoded = decodeBase64(text);
  if (decoded && (isNamedBase64(encoding) || isBetterDecoded(text, decoded, type))) return decoded;
  if (!/^multipart\//i.test(type)) return Buffer.from(dropMark(text));
  // Firefox writes the headers of the body before it.
  const start = text.startsWith('--') ? 0 : text.indexOf('\r\n\r\n--') + 4;
  const body = start > 4 || text.startsWith('--') ? text.slice(start) : text;
  const [, boundary] = /^--([^\r\n]{1,200})\r?\n/.exec(body) ?? [];
  if (boundary && !type.includes(boundary)) {
    headers.set('content-type', `multipart/form-data; boundary=${boundary}`);
  }
  return Buffer.from(body);
}

/** Whether a text of a form or of JSON is neither, but is when it is taken for Base64. */
function isBetterDecoded(
  text: string,
  bytes: Uint8Array | undefined,
  type: string | null,
): boolean {
  if (!bytes || type === null) return false;
  const decoded = new TextDecoder().decode(bytes);
  if (/json/i.test(type)) return !isJson(text) && isJson(decoded);
  if (/^multipart\//i.test(type)) return decoded.startsWith('--');
  return (
    /x-www-form-urlencoded/i.test(type) && /^[\x21-\x3c\x3e-\x7e]+=[\x21-\x7e]*$/.test(decoded)
  );
}

interface Param {
  readonly name?: unknown;
  readonly value?: unknown;
  readonly fileName?: unknown;
  readonly contentType?: unknown;
}

/** A form from its fields, in the encoding that its content type names. */
async function encodeParams(
  params: readonly (Param | null)[],
  headers: Headers,
  type: string,
): Promise<Uint8Array> {
  if (!/^multipart\//i.test(type)) {
    const pairs = params.map((one): [string, string] => [toText(one?.name), toText(one?.value)]);
    if (!type) headers.set('content-type', 'application/x-www-form-urlencoded');
    return Buffer.from(new URLSearchParams(pairs).toString());
  }
  const form = new FormData();
  for (const one of params) {
    const value = toText(one?.value);
    if (typeof one?.fileName !== 'string') form.append(toText(one?.name), value);
    else {
      const file = new Blob([value], { type: toText(one.contentType) });
      form.append(toText(one.name), file, one.fileName);
    }
  }
  const encoded = new Response(form);
  headers.set('content-type', encoded.headers.get('content-type') ?? type);
  return new Uint8Array(await encoded.arrayBuffer());
}

function toText(value: unknown): string {
  return value == null ? '' : String(value);
}

/** A file that a recorder has put beside its recording; never one elsewhere. */
function readFileBeside(folder: string, name: string): Uint8Array | undefined {
  if (name !== basename(name) || name.startsWith('.')) return undefined;
  try {
    const path = join(folder, name);
    return statSync(path).size <= MAX_FILE ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** @returns `undefined` where a text is no Base64 */
function decodeBase64(text: string): Uint8Array | undefined {
  const plain = text.replace(/\s+/g, '').replace(/(?<!=)=+$/, '');
  if (plain.length % 4 === 1 || !/^[\w+/-]*$/.test(plain)) return undefined;
  return Buffer.from(plain, 'base64');
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** A byte order mark is not part of a text. */
function dropMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
