import type { Result } from './result.js';

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

/** The member called H: itself, a list (`H[]`), or an object of all that begins with `H[`. */
type Member<T, H extends string> = H extends keyof T
  ? T[H]
  : `${H}[]` extends keyof T
    ? OneOrMany<T[`${H}[]`]>
    : Nested<{ [K in keyof T as Head<K> extends H ? Tail<K> : never]: T[K] }>;

type OneOrMany<T> = T | (NonNullable<T> extends readonly (infer Item)[] ? Item : never);

type QueryOf<Op extends SchemaOperation> = Op['parameters']['query'] extends infer Query
  ? [Query] extends [undefined]
    ? unknown
    : Nested<NonNullable<Query>>
  : never;

type PathOf<Op extends SchemaOperation> = [Op['parameters']['path']] extends [undefined]
  ? unknown
  : NonNullable<Op['parameters']['path']>;

type BodyOf<Op extends SchemaOperation> = [Op['requestBody']] extends [undefined]
  ? unknown
  : NonNullable<Op['requestBody']> extends { content: infer Content }
    ? undefined extends Op['requestBody']
      ? Partial<Content[keyof Content]>
      : Content[keyof Content]
    : unknown;

/** What a caller writes: path, query and body members together. */
export type Input<Op> = Op extends SchemaOperation
  ? Flat<PathOf<Op> & QueryOf<Op>, BodyOf<Op>>
  : never;

/** Keeps the cases of a body that is a union apart. */
type Flat<Rest, Body> = Body extends unknown ? Simplify<Rest & Body> : never;

// --- Output: bodies per status, told apart by the envelope ---------------------------------------------------------

type Content<Answer> = Answer extends { content: infer ByType } ? ByType[keyof ByType] : undefined;

type Bodies<Responses, Status> = {
  [S in keyof Responses]: S extends Status ? Content<Responses[S]> : never;
}[keyof Responses];

type SuccessStatus = 200 | 201 | 202 | 204 | 302;
type FailureStatus<Responses> = Exclude<keyof Responses, SuccessStatus>;

/** The part of an `x-envelope` that the types need. */
export interface EnvelopeShape {
  readonly success: { readonly pointer: string; readonly values: readonly unknown[] };
}

type Mark<E extends EnvelopeShape> = E['success']['pointer'] extends `/${infer Name}`
  ? Name
  : never;

type Succeeded<Body, E> = E extends EnvelopeShape
  ? Body extends { [K in Mark<E>]: infer Value }
    ? Value extends E['success']['values'][number]
      ? Body
      : never
    : Body
  : Body;

type Failed<Body, E> = E extends EnvelopeShape
  ? Body extends { [K in Mark<E>]: infer Value }
    ? Value extends E['success']['values'][number]
      ? never
      : Body
    : never
  : never;

/** Body of a success. */
export type Data<Op, E> = Op extends SchemaOperation
  ? Succeeded<Bodies<Op['responses'], SuccessStatus>, E>
  : never;

/** Body of a documented failure, by status or by envelope. */
export type ErrorBody<Op, E> = Op extends SchemaOperation
  ?
      | Bodies<Op['responses'], FailureStatus<Op['responses']>>
      | Failed<Bodies<Op['responses'], SuccessStatus>, E>
  : never;

// --- The client ----------------------------------------------------------------------------------------------------

export interface CallOptions {
  /** Gives the call up. */
  signal?: AbortSignal;
  /** Headers to send besides those of the contract. */
  headers?: Record<string, string>;
}

type Call<Op, E> =
  object extends Input<Op>
    ? (input?: Input<Op>, options?: CallOptions) => Promise<Result<Data<Op, E>, ErrorBody<Op, E>>>
    : (input: Input<Op>, options?: CallOptions) => Promise<Result<Data<Op, E>, ErrorBody<Op, E>>>;

type EnvelopeFor<Table, Id extends keyof Table, Default> = Table[Id] extends { envelope: infer Own }
  ? Own
  : Default;

interface ApiShape {
  readonly envelope: EnvelopeShape;
  readonly operations: object;
}

/** One method per operation of a provider, typed from its schema.d.ts and its operation table. */
export type Client<Schema, A extends ApiShape> = {
  readonly [Id in keyof A['operations'] & keyof Schema]: Call<
    Schema[Id],
    EnvelopeFor<A['operations'], Id, A['envelope']>
  >;
};
