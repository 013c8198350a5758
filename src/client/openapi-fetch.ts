import { createFinalURL, mergeHeaders } from 'openapi-fetch';
import { InputError } from './encode.js';

/** One call in the terms of openapi-fetch, its parameters apart and by wire name. */
export interface HttpInit {
  params?: {
    path?: Readonly<Record<string, unknown>>;
    query?: Readonly<Record<string, unknown>>;
    header?: Readonly<Record<string, string>>;
  };
  body?: unknown;
  headers?: Readonly<Record<string, string>> | undefined;
}

interface WireParts {
  method: string;
  baseUrl: string;
  /** Path template, and what its braces stand for. */
  path: string;
  pathParams: Readonly<Record<string, unknown>>;
  /** Query text, already encoded. */
  query: string;
  /** Later ones win. */
  headers: readonly [Readonly<Record<string, string>>, ...Readonly<Record<string, string>>[]];
  body?: BodyInit | undefined;
  signal: AbortSignal | undefined;
}

/** Puts a request together. The only file that knows openapi-fetch at run time, so that it can be replaced here. */
export function buildRequest(parts: WireParts): Request {
  const { method, baseUrl, path, pathParams, query, headers, body, signal } = parts;
  const url = createFinalURL(path, {
    baseUrl,
    params: { path: pathParams },
    querySerializer: () => query,
    pathSerializer: (template: string, values: Readonly<Record<string, unknown>>) =>
      template.replace(/\{([^}]+)\}/g, (_, name: string) => segment(name, values[name])),
  } as unknown as Parameters<typeof createFinalURL>[1]);
  return new Request(url, {
    method,
    headers: headers.length > 1 ? mergeHeaders(...headers) : headers[0],
    redirect: 'manual',
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  });
}

/** One segment of a path. Dots would climb to another address, and an empty one would name the list. */
function segment(name: string, value: unknown): string {
  if (value === undefined) throw new InputError(`${name} is missing: it is part of the path`);
  const text = ['string', 'number', 'bigint'].includes(typeof value) ? `${value}` : '';
  if (/^\.{0,2}$/.test(text)) throw new InputError(`${name} can't be part of a path`);
  return encodeURIComponent(text);
}
