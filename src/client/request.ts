import type { Call } from './context.js';
import { serializeDate } from './dates.js';
import { InputError, isPlain, serializeQuery, toBracketPairs } from './encode.js';
import { type FetchArguments, mergeHeaders, type RequestParts } from './openapi-fetch.js';
import type { Operation } from './operation.js';
import type { UnknownRecord } from './record.js';

type Members = Readonly<UnknownRecord>;

/**
 * Encodes a call: path, selector, query, key and body as they go over the wire.
 * @throws {InputError} for input that can't be encoded
 * @throws {TypeError} for headers that can't be sent
 */
export function buildRequest(
  { context, operation }: Call,
  { params = {}, body, headers }: RequestParts,
  keys: readonly string[],
  signal?: AbortSignal,
): FetchArguments {
  const { api, baseUrl, features, timeZone } = context;
  const { path = {}, query = {}, header } = params;
  // First in the query, and not for input to change.
  const selector = operation.rpc?.query;
  const writeDate = (name: string, date: Date) =>
    serializeDate(name, date, operation.dates, timeZone);
  const named = selector ? { ...selector, ...query, ...selector } : query;
  const pairs = toBracketPairs(named, writeDate);
  const own: Record<string, string> = {};
  for (const [index, { in: place, name, prefix = '' }] of api.credentials.entries()) {
    const key = keys[index];
    if (!key) continue;
    if (place === 'header') own[name] = `${prefix}${key}`;
    else pairs.push([name, `${prefix}${key}`]);
  }

  const [type] = operation.body ?? [];
  let content: string | FormData | undefined;
  if (type === 'application/json') {
    content = features.json?.(body ?? {});
  } else if (operation.body) {
    content = features.forms?.(body ?? {}, operation.body, writeDate);
  }
  // The boundary of multipart is fetch's to write.
  if (type && typeof content === 'string') own['Content-Type'] = type;
  const address = baseUrl + expandPath(operation.rpc?.path ?? operation.path, path);
  const text = serializeQuery(pairs);
  return [
    `${address}${text && '?'}${text}`,
    {
      method: operation.method,
      headers: mergeHeaders(own, context.headers, header, headers),
      body: content ?? null,
      signal: signal ?? null,
      redirect: 'manual',
    },
  ];
}

/** Puts values in place of the braces of a path. Dots would climb to another address, and an empty one would name the list. */
function expandPath(template: string, values: Members): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new InputError(`${name} is missing: it is part of the path`);
    const text = isPlain(value) ? `${value}` : '';
    if (/^\.{0,2}$/.test(text)) throw new InputError(`${name} can't be part of a path`);
    return encodeURIComponent(text);
  });
}

/** Sorts flat input into path, query and body, beside the headers of the call. */
export function splitInput(
  operation: Operation,
  input: Members,
  headers?: RequestParts['headers'],
): RequestParts {
  const path: UnknownRecord = {};
  const query: UnknownRecord = {};
  const body: UnknownRecord = {};
  for (const name in input) {
    const isQuery = !operation.body || operation.query?.includes(name);
    const place = operation.path.includes(`{${name}}`) ? path : isQuery ? query : body;
    place[name] = input[name];
  }
  return { params: { path, query }, body, headers };
}
