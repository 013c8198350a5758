import type { RequestParts, Send } from './openapi-fetch.js';
import type { Api, Operation } from './operation.js';
import type { Result } from './result.js';

/** What those that look at a call under way see of it. */
export interface CallView {
  readonly context: { readonly api: Api; readonly baseUrl: string };
  readonly id: string;
  readonly operation: Operation;
  readonly parts?: RequestParts;
  /** Credentials of the call, which must not get out. */
  readonly keys: readonly string[];
  /** Address of the last request, with the key where that stands in it. */
  readonly url?: string;
  /** Requests sent. */
  readonly attempts: number;
}

/**
 * Is told of the begin of each attempt, and by what it returns of its end: the result, and the pause before the next one,
 * `undefined` where there is none.
 */
export type Observe = (
  call: CallView,
) => (result: Result<unknown>, delay: number | undefined) => void;

/** Stands between a client and what sends its requests. */
export interface Interceptor {
  wrap(call: CallView, send: Send): Send;
}
