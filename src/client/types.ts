import type { Client as FetchClient } from 'openapi-fetch';
import type { CallOptions } from './config.js';
import type { ItemWalk, Page, PageOptions } from './paginate.js';
import type { Failure, Result } from './result.js';

/** One member of `operations` in a generated schema.d.ts. */
interface SchemaOperation {
  parameters: { query?: unknown; path?: unknown };
  requestBody?: unknown;
  responses: unknown;
}

type Simplify<T> = { [K in keyof T]: T[K] } & {};

// --- Input: wire names with brackets become natural nested objects -------------------------------------------------

/** `filter[country][]` begins with `filter`. */
type Head<Name> = Name extends `${infer First}[${string}` ? First : Name;
/** What follows, one level opened: `filter[country][]` leaves `country[]`, `slice[]` leaves the empty text. */
type Tail<Name> = Name extends `${string}[${infer Inner}]${infer Rest}` ? `${Inner}${Rest}` : never;

type RequiredNames<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];

/** Parameters by wire name, as people write them. A list takes a single value as well. */
type Nested<T> = Simplify<
  { [H in Head<RequiredNames<T>> & string]: Member<T, H> } & {
    [H in Exclude<Head<keyof T>, Head<RequiredNames<T>>> & string]?: Member<T, H>;
  }
>;

/** The member called H: itself, a list (`H[]`), or an object of everything that begins with `H[`. */
type Member<T, H extends string> = H extends keyof T
  ? T[H]
  : `${H}[]` extends keyof T
    ? OneOrMany<T[`${H}[]`]>
    : Nested<{ [K in keyof T as Head<K> extends H ? Tail<K> : never]: T[K] }>;

type OneOrMany<T> = T | (NonNullable<T> extends readonly (infer Item)[] ? Item : never);

/** A Date where the table says how it is written, true and false where the wire has 1 and 0. */
type AcceptDates<T, Times> = {
  [K in keyof T]: K extends keyof Times ? T[K] | Date : AcceptBooleans<T[K]>;
};

type AcceptBooleans<T> = [T] extends [0 | 1 | undefined] ? T | boolean : T;

type QueryOf<Op extends SchemaOperation, Times> = [Op['parameters']['query']] extends [undefined]
  ? unknown
  : Nested<AcceptDates<NonNullable<Op['parameters']['query']>, Times>>;

type PathOf<Op extends SchemaOperation> = [Op['parameters']['path']] extends [undefined]
  ? unknown
  : NonNullable<Op['parameters']['path']>;

type BodyOf<Op extends SchemaOperation, Row> = [Op['requestBody']] extends [undefined]
  ? unknown
  : NonNullable<Op['requestBody']> extends { content: infer Content }
    ? undefined extends Op['requestBody']
      ? Partial<BodyIn<Content, Row>>
      : BodyIn<Content, Row>
    : unknown;

/** Members of a body: JSON as it is, forms in natural types and with files as Blobs. */
type BodyIn<Content, Row> = Row extends { body: readonly ['application/json', ...unknown[]] }
  ? Content[keyof Content]
  : Content extends { 'multipart/form-data': infer Multipart }
    ? Files<AcceptDates<Multipart, TimesOf<Row>>>
    : AcceptDates<Content[keyof Content], TimesOf<Row>>;

/** Files are given as Blobs or Files, or as streams, which are read whole before they are sent. */
type Files<T> = { [K in keyof T]: FileOf<T[K]> };
type FileOf<T> = T extends Blob
  ? T | ReadableStream<Uint8Array>
  : T extends readonly Blob[]
    ? (T[number] | ReadableStream<Uint8Array>)[]
    : T;

type TimesOf<Row> = Row extends { dates: infer Dates } ? Dates : object;

/** What a caller writes: path, query and body members together. */
export type Input<Op, Row = object> = Op extends SchemaOperation
  ? Flat<PathOf<Op> & QueryOf<Op, TimesOf<Row>>, BodyOf<Op, Row>>
  : never;

/** Keeps the cases of a body that is a union apart. */
type Flat<Rest, Body> = Body extends unknown ? Simplify<Rest & Body> : never;

// --- Output: bodies per status, told apart by the envelope ---------------------------------------------------------

/** Body of a documented response. */
type Content<Documented> = Documented extends { content: infer ByType }
  ? ByType[keyof ByType]
  : undefined;

type Bodies<Responses, Status> = {
  [S in keyof Responses]: S extends Status ? Content<Responses[S]> : never;
}[keyof Responses];

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 302;

/** The part of an `x-envelope` that the types need. */
export interface EnvelopeShape {
  readonly success: { readonly pointer: string; readonly values: readonly unknown[] };
}

type Mark<E extends EnvelopeShape> = E['success']['pointer'] extends `/${infer Name}`
  ? Name
  : never;

type SuccessBody<Body, E> = E extends EnvelopeShape
  ? Body extends { [K in Mark<E>]: infer Value }
    ? Value extends E['success']['values'][number]
      ? Body
      : never
    : Body
  : Body;

type FailureBody<Body, E> = E extends EnvelopeShape
  ? Body extends { [K in Mark<E>]: infer Value }
    ? Value extends E['success']['values'][number]
      ? never
      : Body
    : never
  : never;

/** Body of a success. */
export type Data<Op, E> = Op extends SchemaOperation
  ? SuccessBody<Bodies<Op['responses'], SuccessStatus>, E>
  : never;

/** A failure of an operation; a documented status tells which body it has. */
export type FailureOf<Op, E> = Op extends SchemaOperation
  ?
      | HttpFailure<Op['responses']>
      | ProviderFailure<FailureBody<Bodies<Op['responses'], SuccessStatus>, E>>
      | (Failure & { kind: 'parse' | 'size' | 'network' | 'timeout' | 'aborted' | 'input' })
  : never;

type HttpFailure<Responses> =
  | {
      [S in Exclude<keyof Responses, SuccessStatus>]: Failure & {
        kind: 'http';
        status: S;
        body: Content<Responses[S]>;
      };
    }[Exclude<keyof Responses, SuccessStatus>]
  | (Failure & { kind: 'http'; status: Exclude<FailureStatus, keyof Responses>; body: unknown });

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

// --- The client ----------------------------------------------------------------------------------------------------

type CallResult<Op, E> = Promise<Result<Data<Op, E>, FailureOf<Op, E>>>;

/** A function of the input of an operation, optional where nothing is required. */
type InputFunction<In, Options, Out> = [keyof In] extends [never]
  ? (input?: Record<string, never>, options?: Options) => Out
  : object extends In
    ? (input?: In, options?: Options) => Out
    : (input: In, options?: Options) => Out;

interface Walks<In, Item> {
  /** Walks the list with one page in memory; throws a {@link PaginationError} where it can't go on. */
  readonly pages: InputFunction<In, PageOptions, AsyncGenerator<Page<Item>>>;
  /** Walks the rows of the list; throws a {@link PaginationError} where it can't go on. */
  readonly items: InputFunction<In, PageOptions, ItemWalk<Item>>;
}

type Method<Op, Row, E> = InputFunction<Input<Op, Row>, CallOptions, CallResult<Op, E>> &
  (Row extends { pages: { items: infer Pointer } }
    ? Walks<Input<Op, Row>, ItemAt<Data<Op, E>, Pointer>>
    : unknown);

/** Rows at a JSON pointer: items of a list, values of a map. */
type ItemAt<T, Pointer> = Pointer extends `/${infer Name}/${infer Rest}`
  ? ItemAt<MemberOf<T, Name>, `/${Rest}`>
  : Pointer extends `/${infer Name}`
    ? RowOf<MemberOf<T, Name>>
    : never;

type MemberOf<T, Name extends string> = T extends { [K in Name]?: infer Value }
  ? NonNullable<Value>
  : never;

type RowOf<T> = T extends readonly (infer Item)[] ? Item : T[keyof T];

interface ApiShape {
  readonly envelope: EnvelopeShape;
  readonly operations: object;
}

type EnvelopeFor<Row, Default> = Row extends { envelope: infer Own } ? Own : Default;

/**
 * One method per operation of a provider, typed from its schema.d.ts and its operation table, and `http`: the same
 * calls in the style of openapi-fetch, by method and path, with the parameters apart and by wire name.
 */
export type Client<Paths extends object, Schema, A extends ApiShape> = {
  readonly [Id in keyof A['operations'] & keyof Schema]: Method<
    Schema[Id],
    A['operations'][Id],
    EnvelopeFor<A['operations'][Id], A['envelope']>
  >;
} & { readonly http: Pick<FetchClient<Paths>, 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'> };
