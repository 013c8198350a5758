import type { Method } from './operation.js';

/**
 * What went wrong with a call.
 *
 * - `http`: a status that means failure, or a redirect that was not followed
 * - `provider`: the envelope reports a failure inside a success status
 * - `parse`: the body is not what the contract promises: HTML or broken JSON under 200, neither success nor failure
 * - `size`: the body is longer than `maxResponseSize`
 * - `network`: no response, or one that broke off
 * - `timeout`, `aborted`: ended by the clock, by the caller
 * - `input`: the input could not be encoded; nothing was sent
 */
export type ErrorKind =
  | 'http'
  | 'provider'
  | 'parse'
  | 'size'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'input';

/** Characters of a response that `raw` keeps. */
export const RAW_LENGTH = 65_536;

/** A failed call. `status`, `body` and `raw` are there where there was a response; nothing in it ever holds a key. */
export interface Failure {
  readonly kind: ErrorKind;
  /** One readable line: method and operation, what went wrong, and the attempts where there were several. */
  readonly message: string;
  /** Id of the operation, the name of its method. */
  readonly operation: string;
  readonly method: Method;
  /** Requests sent, retries included; 0 where nothing was sent. */
  readonly attempts: number;
  /**
   * Whether the service may have done what was asked: `no` where nothing was sent, where it refused with a status from
   * 400 to 499, and for kind `provider`; else `unknown`.
   */
  readonly carriedOut: 'no' | 'unknown';
  /** The provider's own code, lifted through the envelope. */
  readonly code?: string | number | undefined;
  /** HTTP status. */
  readonly status?: number;
  /** The body of the response: parsed where it could be, else its text. */
  readonly body?: unknown;
  /** The text of the response, cut to 65,536 characters. */
  readonly raw?: string;
  /** The error behind it, for example of a custom `fetch`, as a copy without keys in it. */
  readonly cause?: Error;
}

/** What a call resolves to. Calls don't throw; look at `ok` first. */
export type Result<Data, Error extends Failure = Failure> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly error: Error; readonly response?: Response };

/** A {@link Failure} as an exception, with the same members. */
export class CallError extends Error implements Failure {
  override readonly name = 'CallError';
  /** The response, where there was one; its body can be read once. */
  declare readonly response?: Response;
  declare readonly kind: ErrorKind;
  declare readonly operation: string;
  declare readonly method: Method;
  declare readonly attempts: number;
  declare readonly carriedOut: 'no' | 'unknown';
  declare readonly code?: string | number | undefined;
  declare readonly status?: number;
  declare readonly body?: unknown;
  declare readonly raw?: string;
  declare readonly cause?: Error;

  constructor({ error, response }: { readonly error: Failure; readonly response?: Response }) {
    super(error.message);
    Object.assign(this, error);
    Object.defineProperty(this, 'response', { value: response });
  }
}

/**
 * Takes the data out of a result, for programs that prefer exceptions.
 * @throws {CallError} for a failure; it has the members of the {@link Failure}, and the response
 * @example
 * const { data } = unwrap(await client.getInfo());
 */
export function unwrap<Data>(result: Result<Data, Failure>): Data {
  if (result.ok) return result.data;
  throw new CallError(result);
}
