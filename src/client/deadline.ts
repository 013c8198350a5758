import { InputError } from './encode.js';

/** Longest time that a timer can run; a longer one would fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

/** Bound of one call: its time, and the signal of its caller. */
export interface Deadline {
  /** Aborted when the call must end; `undefined` where nothing bounds it. */
  readonly signal?: AbortSignal;
  /** Settles as the work does, or rejects as soon as the call must end. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Leaves no timer and no listener behind. */
  end(): void;
}

/** The calls that a signal ends. They share a listener: Node warns of a leak where there are more than ten. */
class Calls extends Set<() => void> {
  handleEvent(): void {
    for (const abort of this) abort();
  }
}

const callsOf = new WeakMap<AbortSignal, Calls>();

/**
 * Starts the clock of a call.
 * @param timeout milliseconds; 0, Infinity and `undefined` set no bound
 * @throws {InputError} for a timeout that is no such number
 */
export function startDeadline(timeout = 0, outer?: AbortSignal): Deadline {
  if (typeof timeout !== 'number' || !(timeout >= 0))
    throw new InputError(`timeout must be a number from 0 on, not ${timeout}`);
  const isTimed = timeout && Number.isFinite(timeout);
  if (!isTimed && !outer) return { race: (work) => work, end() {} };

  const control = new AbortController();
  const { signal } = control;
  const abort = () => control.abort(outer?.reason);
  const expire = () => control.abort(new DOMException('', 'TimeoutError'));
  const timer = isTimed ? startTimer(expire, timeout) : undefined;
  const ended = new Promise<never>((_, reject) => {
    signal.onabort = () => reject(signal.reason);
  });
  ended.catch(() => {});
  const calls = (outer && callsOf.get(outer)) ?? new Calls();
  if (outer) {
    callsOf.set(outer, calls.add(abort));
    outer.addEventListener('abort', calls);
    if (outer.aborted) abort();
  }
  return {
    signal,
    race: (work) => Promise.race([work, ended]),
    end() {
      clearTimeout(timer);
      calls.delete(abort);
      if (!calls.size) outer?.removeEventListener('abort', calls);
    },
  };
}

/** Starts a timer of 24 days at most; it runs for whole milliseconds. */
export function startTimer(fire: () => void, milliseconds: number) {
  return setTimeout(fire, Math.min(Math.ceil(milliseconds), MAX_TIMER));
}
