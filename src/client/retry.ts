import { startTimer } from './deadline.js';
import type { Safety } from './operation.js';
import type { Failure } from './result.js';

/** How often, and after which pauses, a call is retried. Times in milliseconds. */
export interface RetryPolicy {
  /** Retries after the first attempt. Default: 2. */
  retries: number;
  /** Longest pause before the first retry, doubled each time; the pause is drawn evenly below it. Default: 300. */
  baseDelay: number;
  /** Bound of every pause, also of one that the service asks for. Default: 30,000. */
  maxDelay: number;
}

const RETRYABLE_STATUSES = [429, 502, 503, 504];

/** Whether a failure may pass and another attempt does no harm. */
export function isRetryable(safety: Safety, { kind, status = 0 }: Failure): boolean {
  return (
    safety !== 'unsafe' &&
    (kind === 'network' || (kind === 'http' && RETRYABLE_STATUSES.includes(status)))
  );
}

/**
 * Pause before a retry, in milliseconds: what `Retry-After` asks for, else exponential backoff with full jitter; never
 * longer than `maxDelay`.
 * @param attempt attempts made before the one that failed, from 0
 */
export function retryDelay(
  attempt: number,
  { baseDelay = 300, maxDelay = 30_000 }: Partial<RetryPolicy>,
  retryAfter: string | null | undefined,
): number {
  const delay = parseRetryAfter(retryAfter) ?? Math.random() * baseDelay * 2 ** attempt;
  return Math.min(delay, maxDelay);
}

/**
 * Reads a `Retry-After` header.
 * @returns the pause that it asks for in milliseconds, 0 where its date is over; or `undefined` where there is none, or
 * one that is neither seconds nor a date of HTTP
 */
export function parseRetryAfter(value: string | null | undefined): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  // Date.parse makes a date of almost anything, "-5" and "soon 1" included.
  const date = /^[a-z]{3,9}, .+ GMT$/i.test(text) ? Date.parse(text) : -1;
  return date >= 0 ? Math.max(date - Date.now(), 0) : undefined;
}

/** Resolves after a time, 24 days at most, or at once when the signal is aborted; it leaves no listener behind. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = startTimer(end, milliseconds);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end);
  });
}
