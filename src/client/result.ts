/**
 * What went wrong with a call.
 *
 * - `http`: a status that means failure, or a redirect that was not followed
 * - `provider`: the envelope reports a failure inside a success status
 * - `parse`: the body is not what the contract promises (HTML or broken JSON under 200)
 * - `network`: no answer, or one that broke off
 * - `timeout`, `aborted`: given up by the clock, by the caller
 * - `input`: the input has no form on the wire; nothing was sent
 */
export type ErrorKind = 'http' | 'provider' | 'parse' | 'network' | 'timeout' | 'aborted' | 'input';

/** Characters of an answer that `raw` keeps. */
export const RAW_LENGTH = 65_536;

/** A failed call. `status` and `body` are there where there was an answer; neither ever holds the key. */
export interface Failure {
  readonly kind: ErrorKind;
  /** One readable line. */
  readonly message: string;
  /** The provider's own code, lifted through the envelope. */
  readonly code?: string | number;
  /** HTTP status. */
  readonly status?: number;
  /** The answer's body: parsed where it could be, else its text. */
  readonly body?: unknown;
  /** The text of the answer, cut to {@link RAW_LENGTH} characters. */
  readonly raw?: string;
}

/** The outcome of one call. Calls don't throw; check `ok`. */
export type Result<Data, Error extends Failure = Failure> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly error: Error; readonly response?: Response };

/** A {@link Failure} as an exception. */
export class CallError extends Error implements Failure {
  override readonly name = 'CallError';
  readonly kind!: ErrorKind;
  readonly code?: string | number;
  readonly status?: number;
  readonly body?: unknown;
  readonly raw?: string;

  constructor(failure: Failure) {
    super(failure.message);
    Object.assign(this, failure);
  }
}

/**
 * The data of a success.
 * @throws {CallError} for a failure
 */
export function unwrap<Data>(result: Result<Data, Failure>): Data {
  if (result.ok) return result.data;
  throw new CallError(result.error);
}
