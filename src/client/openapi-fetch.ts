import type { UnknownRecord } from './record.js';

/** The only file that knows openapi-fetch at run time, so that it can be replaced here. */
export { mergeHeaders } from 'openapi-fetch';

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
