import type { Failure } from '../../src/client/result.js';

type Method = (...parameters: never[]) => Promise<unknown>;
type Outcome<M extends Method> = Awaited<ReturnType<M>>;
type ErrorOf<M extends Method> =
  Extract<Outcome<M>, { ok: false }> extends { error: infer Error } ? Error : never;

/** What a caller writes. */
export type InputOf<M extends Method> = NonNullable<Parameters<M>[0]>;

/** `data` of a success. */
export type DataOf<M extends Method> =
  Extract<Outcome<M>, { ok: true }> extends { data: infer Data } ? Data : never;

/** `error.body` of a failure of one kind, where it is documented. */
export type BodyOf<M extends Method, Kind extends Failure['kind']> = Body<
  Extract<ErrorOf<M>, { kind: Kind }>
>;
type Body<Error> = Error extends { body: infer Found }
  ? unknown extends Found
    ? never
    : Found
  : never;

/** A type with its intersections written out, so that it can be compared. */
export type Plain<T> = T extends object ? { [K in keyof T]: T[K] } : T;
