/**
 * What went wrong with a call.
 *
 * - `http`: a status that means failure
 * - `provider`: the envelope says failure, whatever the status
 * - `parse`: the body is not what its type promises (HTML or broken JSON under 200)
 * - `network`: no answer; `aborted`: given up by the caller
 * - `input`: the input has no form on the wire; nothing was sent
 */
export type ErrorKind = 'http' | 'provider' | 'parse' | 'network' | 'aborted' | 'input';

export interface CallError<Body = unknown> {
  readonly kind: ErrorKind;
  /** One readable line; never holds the key. */
  readonly message: string;
  /** The provider's own code, lifted through the envelope. */
  readonly code?: string | number;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** The answer's body: parsed where it could be, else its text. */
  readonly body?: Body;
}

/** The outcome of one call. Calls don't throw; check `ok`. */
export type Result<Data, Body = unknown> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly error: CallError<Body>; readonly response?: Response };
