import type { Call } from './context.js';
import { serializeDate } from './dates.js';
import { serializeQuery, toBracketPairs } from './encode.js';
import { type FetchArguments, mergeHeaders, type RequestParts } from './openapi-fetch.js';
import type { Operation } from './operation.js';
import type { UnknownRecord } from './record.js';

type Members = Readonly<UnknownRecord>;

/**
 * Encodes a call: path, selector, query, key and body as they go over the wire.
 * @throws {InputError} for input and headers that can't be encoded
 * @throws {TypeError} for names of headers that can't be sent
 */
export function buildRequest(
  { context, operation }: Call,
  { params = {}, body = {}, headers }: RequestParts,
  keys: readonly string[],
  signal?: AbortSignal,
): FetchArguments {
  const { api, baseUrl, features, timeZone } = context;
  const { path = {}, query = {}, header } = params;
  // First in the query, and not for input to change.
  const selector = operation.rpc?.query;
  const writeDate = (name: string, date: Date) =>
    serializeDate(name, date, operation.dates, timeZone);
  const pairs = toBracketPairs({ ...selector, ...query, ...selector }, writeDate);
  const own: Record<string, string> = {};
  for (const [index, { in: place, name, prefix = '' }] of api.credentials.entries()) {
    const key = prefix + keys[index];
    if (!keys[index]) continue;
    if (place === 'header') own[name] = key;
    else pairs.push([name, key]);
  }

  const [type] = operation.body ?? [];
  const { json, forms, multipart = forms } = features;
  const encode = type === 'application/json' ? json : multipart;
  const content = operation.body && encode?.(body, writeDate, operation.body);
  // The boundary of multipart is fetch's to write.
  if (typeof content === 'string') own['Content-Type'] = `${type}`;
  const target = operation.rpc?.path ?? operation.path;
  const address = baseUrl + (features.paths?.(target, path) ?? target);
  const text = serializeQuery(pairs);
  return [
    `${address}${text && '?'}${text}`,
    {
      method: operation.method,
      headers: mergeHeaders(own, context.headers, header, headers),
      body: content,
      signal,
      redirect: 'manual',
    } as RequestInit,
  ];
}

/** Sorts flat input into path, query and body, beside the headers of the call. */
export function splitInput(
  operation: Operation,
  input: Members | undefined,
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
