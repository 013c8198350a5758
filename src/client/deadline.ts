import { InputError } from './encode.js';

/** Longest time that a timer can run; a longer one would fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

/** Bound of one call: its time, and the signal of its caller. */
export interface Deadline {
  /** Aborted when the call must end; `undefined` where nothing bounds it. */
  readonly signal: AbortSignal | undefined;
  /** Settles as the work does, or rejects as soon as the call must end. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Leaves no timer and no listener behind. */
  end(): void;
}

/**
 * Starts the clock of a call.
 * @param timeout milliseconds; 0, Infinity and `undefined` set no bound
 * @throws {InputError} for a timeout that is no such number
 */
export function startDeadline(
  timeout: number | undefined,
  outer: AbortSignal | undefined,
): Deadline {
  assertNatural('timeout', timeout);
  const isTimed = timeout && timeout !== Number.POSITIVE_INFINITY;
  if (!isTimed && !outer) return { signal: undefined, race: (work) => work, end() {} };

  const control = new AbortController();
  const abort = () => control.abort(outer?.reason);
  const expire = () => control.abort(new DOMException('timed out', 'TimeoutError'));
  const timer = isTimed ? setTimeout(expire, Math.min(Math.ceil(timeout), MAX_TIMER)) : undefined;
  const { signal } = control;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  aborted.catch(() => {});
  if (outer?.aborted) abort();
  else outer?.addEventListener('abort', abort);
  return {
    signal,
    race: (work) => Promise.race([work, aborted]),
    end() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
}

/** @throws {InputError} for a number below zero, and for what is no number */
export function assertNatural(name: string, value: number | undefined): void {
  if (value !== undefined && !(value >= 0)) {
    throw new InputError(`${name} must be a number from 0 on, not ${value}`);
  }
}
