type Method = (...parameters: never[]) => Promise<unknown>;
type Outcome<M extends Method> = Awaited<ReturnType<M>>;

/** What a caller writes. */
export type InputOf<M extends Method> = NonNullable<Parameters<M>[0]>;
/** `data` of a success. */
export type DataOf<M extends Method> =
  Extract<Outcome<M>, { ok: true }> extends { data: infer Data } ? Data : never;
/** `error.body` of a failure that has one. */
export type ErrorBodyOf<M extends Method> =
  Extract<Outcome<M>, { ok: false }> extends { error: { body?: infer Body } } ? Body : never;
