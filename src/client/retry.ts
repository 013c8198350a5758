import type { Operation } from './operation.js';
import type { Failure } from './result.js';

/** When and how long to wait before a call is repeated. Times in milliseconds. */
export interface RetryPolicy {
  /** Repetitions after the first attempt, of operations that may be repeated; Default: 2. */
  retries: number;
  /** Longest wait before the first repetition, doubled each time; the wait is drawn evenly below it. */
  baseDelay: number;
  /** Bound of every wait, also of one that the service asks for. */
  maxDelay: number;
}

export const DEFAULT_RETRY: RetryPolicy = { retries: 2, baseDelay: 300, maxDelay: 30_000 };

const RETRYABLE_STATUSES = [429, 502, 503, 504];

/** Whether a failure may pass and another attempt does no harm. */
export function isRetryable(operation: Operation, { kind, status = 0 }: Failure): boolean {
  return (
    operation.safety !== 'unsafe' &&
    (kind === 'network' || (kind === 'http' && RETRYABLE_STATUSES.includes(status)))
  );
}

/** Exponential backoff with full jitter; a `Retry-After` in seconds or as a date is honoured up to `maxDelay`. */
export function retryDelay(
  attempt: number,
  { baseDelay, maxDelay }: RetryPolicy,
  retryAfter: string | null | undefined,
): number {
  const asked = retryAfter
    ? Number(retryAfter) * 1000 || Date.parse(retryAfter) - Date.now()
    : Math.random() * baseDelay * 2 ** attempt;
  return Math.min(Math.max(asked || 0, 0), maxDelay);
}

/** Resolves after a time, or at once when the signal gives up. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
