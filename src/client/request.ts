import type { Context } from './context.js';
import { dateText } from './dates.js';
import { bracketPairs, checkJson, queryText } from './encode.js';
import { buildRequest, type HttpInit } from './openapi-fetch.js';
import type { Operation } from './operation.js';

type Members = Readonly<Record<string, unknown>>;

/**
 * The request of a call: path, selector, query, key and body in the form of the wire.
 * @throws {InputError} for input that has no such form
 */
export function wireRequest(
  { api, baseUrl, key, timeZone }: Context,
  operation: Operation,
  { params = {}, body, headers }: HttpInit,
  signal: AbortSignal | undefined,
): Request {
  const { path = {}, query = {}, header } = params;
  // First in the query, and not for input to change.
  const selector = operation.rpc?.query;
  const writeDate = (name: string, date: Date) => dateText(name, date, operation.times, timeZone);
  const pairs = bracketPairs({ ...selector, ...query, ...selector }, writeDate);
  const own: Record<string, string> = {};
  if (key !== undefined && operation.key !== false) {
    const value = `${api.key.prefix ?? ''}${key}`;
    if (api.key.in === 'header') own[api.key.name] = value;
    else pairs.push([api.key.name, value]);
  }

  const [type] = operation.body ?? [];
  let content: string | FormData | undefined;
  if (type === 'application/json') {
    checkJson((body ?? {}) as Members);
    content = JSON.stringify(body ?? {});
  } else if (operation.body) {
    const fields = bracketPairs((body ?? {}) as Members, writeDate);
    const files =
      type === 'multipart/form-data' || fields.some(([, value]) => value instanceof Blob);
    content = api.forms?.(fields, files && operation.body.includes('multipart/form-data'));
  }
  // The boundary of multipart is fetch's to write.
  if (type && typeof content === 'string') own['Content-Type'] = type;
  return buildRequest({
    method: operation.method,
    baseUrl,
    path: operation.rpc?.path ?? operation.path,
    pathParams: path,
    query: queryText(pairs),
    headers: [own, ...[header, headers].filter((more) => more !== undefined)],
    body: content,
    signal,
  });
}

/** Sorts flat input into path, query and body. */
export function sorted(operation: Operation, input: Members): HttpInit {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const name in input) {
    const isQuery = !operation.body || operation.query?.includes(name);
    const place = operation.path.includes(`{${name}}`) ? path : isQuery ? query : body;
    place[name] = input[name];
  }
  return { params: { path, query }, body };
}
