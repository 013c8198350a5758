import type { Client as FetchClient } from 'openapi-fetch';
import type { Failure } from './result.js';

/** `http` of a client: the same calls in the style of openapi-fetch, with its types. */
export type HttpClient<Paths extends object> = Pick<
  FetchClient<Paths>,
  'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
>;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 302;

/**
 * A failure of an operation; a documented status tells which body it has.
 * @typeParam Responses the member `responses` of the operation in schema.d.ts
 * @typeParam Body what the envelope reports as a failure under a status of success
 */
export type FailureOf<Responses, Body = never> =
  | HttpFailure<Responses>
  | ProviderFailure<Body>
  | (Failure & { kind: 'parse' | 'size' | 'network' | 'timeout' | 'aborted' | 'input' });

type HttpFailure<Responses> =
  | {
      [S in Exclude<keyof Responses, SuccessStatus>]: Failure & {
        kind: 'http';
        status: S;
        body: Content<Responses[S]>;
      };
    }[Exclude<keyof Responses, SuccessStatus>]
  | (Failure & { kind: 'http'; status: Exclude<FailureStatus, keyof Responses>; body: unknown });

/** Body of a documented response. */
type Content<Documented> = Documented extends { content: infer ByType }
  ? ByType[keyof ByType]
  : undefined;

/** What services fail with, documented or not, and the proxies before them; and redirects that are not followed. */
type FailureStatus =
  | (301 | 302 | 303 | 307 | 308)
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415)
  | (416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511)
  | (520 | 521 | 522 | 523 | 524 | 525 | 526 | 530);

type ProviderFailure<Body> = [Body] extends [never]
  ? never
  : Failure & { kind: 'provider'; body: Body };

/** Rows at a JSON pointer into a response: items of a list, values of a map. */
export type RowAt<T, Pointer> = Pointer extends `/${infer Name}/${infer Rest}`
  ? RowAt<MemberOf<T, Name>, `/${Rest}`>
  : Pointer extends `/${infer Name}`
    ? RowOf<MemberOf<T, Name>>
    : never;

type MemberOf<T, Name extends string> = T extends { [K in Name]?: infer Value }
  ? NonNullable<Value>
  : never;

type RowOf<T> = T extends readonly (infer Item)[] ? Item : T[keyof T];
