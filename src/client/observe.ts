import type { CallView, Observe } from './extension.js';
import type { Method } from './operation.js';
import type { ErrorKind, Result } from './result.js';
import { redactKeys } from './secret.js';

/** One request that was sent, and what came of it. No key is in it. */
export interface AttemptEvent {
  /** Id of the operation, the name of its method. */
  readonly operation: string;
  readonly method: Method;
  /** Number of this request in its call, from 1. */
  readonly attempt: number;
  /** Address with the query, without the parameters that hold keys. */
  readonly url: string;
  /** HTTP status, where there was a response. */
  readonly status?: number;
  /** `ok`, or how it failed. */
  readonly outcome: 'ok' | ErrorKind;
  /** From before the request was made until its response was read, in milliseconds. */
  readonly duration: number;
  /** Whether it is repeated: after how many milliseconds, and why. Left out for the last one of a call. */
  readonly retry?: { readonly delay: number; readonly cause: RetryCause };
}

/**
 * Why a request is repeated: the service asked for it with `Retry-After`, its status may pass, no response came, or a
 * credential function gave another key.
 */
export type RetryCause = 'retry-after' | 'status' | 'network' | 'credentials';

/**
 * Makes the `onAttempt` of a client's config out of a function that is told of every request.
 * @param handle called after each request; what it throws is lost, since a log must not break a call
 * @example
 * const client = createAffiliClient({
 *   accessId,
 *   onAttempt: observeAttempts(({ operation, outcome, duration }) => console.log(operation, outcome, duration)),
 * });
 */
export function observeAttempts(handle: (event: AttemptEvent) => void): Observe {
  return (call) => {
    const before = call.attempts;
    const start = performance.now();
    return (result, delay) => {
      // An input that can't be encoded, or a call that was aborted in a queue, sends nothing.
      if (call.attempts === before) return;
      const { status } = (result.ok ? result.response : result.error) ?? {};
      const retry = delay !== undefined && { delay, cause: findCause(result) };
      try {
        handle({
          operation: call.id,
          method: call.operation.method,
          attempt: call.attempts,
          url: hideKeys(call),
          ...(status !== undefined && { status }),
          outcome: result.ok ? 'ok' : result.error.kind,
          duration: performance.now() - start,
          ...(retry && { retry }),
        });
      } catch {}
    };
  };
}

function findCause({ response }: Result<unknown>): RetryCause {
  if (!response) return 'network';
  // Nothing else repeats it.
  if (response.status === 401) return 'credentials';
  return response.headers.has('retry-after') ? 'retry-after' : 'status';
}

/** The address of a request without the parameters of its keys; whatever else repeats a key is hidden as in a failure. */
function hideKeys({ url = '', context, keys }: CallView): string {
  const address = new URL(url);
  for (const { in: place, name } of context.api.credentials) {
    if (place === 'query') address.searchParams.delete(name);
  }
  const query = `${address.searchParams}`.replace(/%5[BD]/gi, decodeURIComponent);
  return redactKeys(`${address.origin}${address.pathname}${query && '?'}${query}`, keys);
}
