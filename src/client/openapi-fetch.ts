import { mergeHeaders } from 'openapi-fetch';
import { InputError, isPlain } from './encode.js';
import type { UnknownRecord } from './record.js';

type Headers = Readonly<Record<string, string>>;

/** One call in the terms of openapi-fetch, its parameters apart and by wire name. */
export interface RequestParts {
  params?:
    | { path?: Readonly<UnknownRecord>; query?: Readonly<UnknownRecord>; header?: Headers }
    | undefined;
  body?: Readonly<UnknownRecord> | undefined;
  headers?: Headers | undefined;
}

/** What `fetch` takes. */
export type FetchArguments = readonly [url: string, init: RequestInit];

/** Sends a request, as the global `fetch` does. */
export type Send = (...request: FetchArguments) => Promise<Response>;

interface EncodedRequest {
  method: string;
  baseUrl: string;
  /** Path template, and what its braces stand for. */
  path: string;
  pathParams: Readonly<UnknownRecord>;
  /** Query text, already encoded. */
  query: string;
  /** Later ones win. */
  headers: readonly [Headers, ...(Headers | undefined)[]];
  body: BodyInit | null;
  signal: AbortSignal | null;
}

/**
 * Puts a request together. The only file that knows openapi-fetch at run time, so that it can be replaced here.
 * @throws {TypeError} for headers that can't be sent
 */
export function toFetchArguments(parts: EncodedRequest): FetchArguments {
  const { method, baseUrl, path, pathParams, query, body, signal } = parts;
  const segments = path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeSegment(name, pathParams[name]),
  );
  const headers = mergeHeaders(...parts.headers);
  const url = `${baseUrl}${segments}${query && '?'}${query}`;
  return [url, { method, body, signal, headers, redirect: 'manual' }];
}

/** One segment of a path. Dots would climb to another address, and an empty one would name the list. */
function encodeSegment(name: string, value: unknown): string {
  if (value === undefined) throw new InputError(`${name} is missing: it is part of the path`);
  const text = isPlain(value) ? `${value}` : '';
  if (/^\.{0,2}$/.test(text)) throw new InputError(`${name} can't be part of a path`);
  return encodeURIComponent(text);
}
