import type { Interceptor, Observe } from './extension.js';
import type { RetryPolicy } from './retry.js';

/** Runs tasks under a limit of rate or concurrency; a `PQueue` of p-queue is one. */
export interface Limiter {
  add<T>(task: () => Promise<T>): Promise<T>;
}

/** Sends a request. It must not follow redirects on its own, nor reject a response for its status. */
export type Fetch = (request: Request) => Promise<Response>;

/**
 * Checks the body of a success.
 * @returns what is wrong with it, or `undefined`
 */
export type Validate = (operationId: string, status: number, body: unknown) => string | undefined;

/**
 * A key or token of the caller, or a function that is asked for it at each call, retries not counted. It is asked once more
 * after a 401; where it gives another one, an operation that is not unsafe is tried again.
 */
export type Credential = string | (() => string | Promise<string>);

/** How a client calls a service; every factory takes these beside the address and key of its provider. */
export interface ClientConfig {
  /** Address of the service, such as `https://example.com`; a path prefix is kept, a trailing slash is not. */
  baseUrl: string;
  /** What proves who calls, in the order of the table. One that is left out fails only the operations that need it. */
  credentials?: readonly (Credential | undefined)[] | undefined;
  /** Headers to send with every call besides those of the contract; those of a call win. */
  headers?: Record<string, string> | undefined;
  /** Used in place of the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Allow `http:` to hosts other than this machine, where anybody on the way can read the key. Default: false. */
  allowInsecure?: boolean | undefined;
  /**
   * Longest wait for a call with all its retries, in milliseconds; 0 or Infinity for none. Default: none, the platform
   * decides; Node gives a silent service five minutes.
   */
  timeout?: number | undefined;
  /** Longest body of a response that is read, in bytes; Infinity for no bound. Default: 67,108,864 (64 MiB). */
  maxResponseSize?: number | undefined;
  /** How calls are retried. Default: 2 retries with growing pauses, see {@link RetryPolicy}. */
  retry?: Partial<RetryPolicy> | undefined;
  /** Limits rate or concurrency, for example a `PQueue` of p-queue. Default: no limit. */
  limiter?: Limiter | undefined;
  /**
   * IANA zone of the service's clock, such as `Europe/Moscow`. Needed to pass a Date where the service reads its own
   * local time.
   */
  timeZone?: string | undefined;
  /** Is told of every request: `observeAttempts(…)` of `affiliate-contracts/hooks`. */
  onAttempt?: Observe | undefined;
  /** Middleware of openapi-fetch: `createMiddleware()` of `affiliate-contracts/hooks`. */
  middleware?: Interceptor | undefined;
  /** Checks the body of every success; a text that it returns makes the call fail with kind `parse`. */
  validate?: Validate | undefined;
}

/** What the config of every provider has; its key and address are its own. */
export type SharedConfig = Omit<ClientConfig, 'baseUrl' | 'credentials' | 'timeZone'>;

/** What one call may say of itself; it wins over the config of the client. */
export interface CallOptions {
  /** Aborts the call, which then fails with kind `aborted`. */
  signal?: AbortSignal | undefined;
  /** Longest wait for the call with all its retries, in milliseconds; 0 or Infinity for none. Default: that of the client. */
  timeout?: number | undefined;
  /** Retries after the first attempt. An operation that is unsafe to repeat is never retried. Default: that of the client. */
  retries?: number | undefined;
  /** Headers to send besides those of the contract and of the client. */
  headers?: Record<string, string> | undefined;
}
