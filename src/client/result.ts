/**
 * What went wrong with a call.
 *
 * - `http`: a status that means failure, or a redirect that was not followed
 * - `provider`: the envelope reports a failure inside a success status
 * - `parse`: the body is not what the contract promises (HTML or broken JSON under 200)
 * - `network`: no response, or one that broke off
 * - `timeout`, `aborted`: ended by the clock, by the caller
 * - `input`: the input could not be encoded; nothing was sent
 */
export type ErrorKind = 'http' | 'provider' | 'parse' | 'network' | 'timeout' | 'aborted' | 'input';

/** Characters of a response that `raw` keeps. */
export const RAW_LENGTH = 65_536;

/** A failed call. `status`, `body` and `raw` are there where there was a response; none of them ever holds the key. */
export interface Failure {
  readonly kind: ErrorKind;
  /** One readable line. */
  readonly message: string;
  /** The provider's own code, lifted through the envelope. */
  readonly code?: string | number;
  /** HTTP status. */
  readonly status?: number;
  /** The body of the response: parsed where it could be, else its text. */
  readonly body?: unknown;
  /** The text of the response, cut to 65,536 characters. */
  readonly raw?: string;
}

/** What a call resolves to. Calls don't throw; look at `ok` first. */
export type Result<Data, Error extends Failure = Failure> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly error: Error; readonly response?: Response };

/** A {@link Failure} as an exception, with the same members. */
export class CallError extends Error implements Failure {
  override readonly name = 'CallError';
  declare readonly kind: ErrorKind;
  declare readonly code?: string | number;
  declare readonly status?: number;
  declare readonly body?: unknown;
  declare readonly raw?: string;

  constructor(failure: Failure) {
    super(failure.message);
    Object.assign(this, failure);
  }
}

/**
 * Takes the data out of a result, for programs that prefer exceptions.
 * @throws {CallError} for a failure
 * @example
 * const { data } = unwrap(await client.getInfo());
 */
export function unwrap<Data>(result: Result<Data, Failure>): Data {
  if (result.ok) return result.data;
  throw new CallError(result.error);
}
