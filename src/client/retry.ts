import type { Operation } from './operation.js';
import type { Failure } from './result.js';

/** Runs tasks under a limit of rate or concurrency; a `PQueue` of p-queue is one. */
export interface Limiter {
  add<T>(task: () => Promise<T>): Promise<T>;
}

export type Fetch = (request: Request) => Promise<Response>;

/** When and how long to wait before a call is repeated. Times in milliseconds. */
export interface RetryPolicy {
  /** Repetitions after the first attempt, of operations that may be repeated; 2 unless told. */
  retries: number;
  /** Longest wait before the first repetition, doubled each time; the wait is drawn evenly below it. */
  baseDelay: number;
  /** Bound of every wait, also of one that the service asks for. */
  maxDelay: number;
}

export const RETRY: RetryPolicy = { retries: 2, baseDelay: 300, maxDelay: 30_000 };

const PASSING = [429, 502, 503, 504];
const MAX_REDIRECTS = 5;

/** Whether a failure may pass and another attempt does no harm. */
export function isPassing(operation: Operation, { kind, status = 0 }: Failure): boolean {
  return (
    operation.safety !== 'unsafe' &&
    (kind === 'network' || (kind === 'http' && PASSING.includes(status)))
  );
}

/** Exponential backoff with full jitter; a `Retry-After` in seconds or as a date is honoured up to `maxDelay`. */
export function delayBefore(
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

/**
 * Sends a request and follows redirects inside its origin. The fetch standard would carry an API key to any host that
 * a redirect names, so others come back as they are, with their 3xx status.
 */
export async function followed(send: Fetch, request: Request): Promise<Response> {
  let response = await send(request);
  for (let hop = 0; hop < MAX_REDIRECTS && request.method === 'GET'; hop++) {
    const target = redirectTarget(request, response);
    if (!target || target.origin !== new URL(request.url).origin) break;
    response = await send(new Request(target, request));
  }
  return response;
}

function redirectTarget(request: Request, response: Response): URL | undefined {
  const location =
    response.status >= 300 && response.status < 400 && response.headers.get('location');
  return location && URL.canParse(location, request.url)
    ? new URL(location, request.url)
    : undefined;
}
