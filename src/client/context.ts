import type { CallOptions, ClientConfig } from './config.js';
import type { Deadline } from './deadline.js';
import type { Features } from './features.js';
import type { FetchArguments, RequestParts } from './openapi-fetch.js';
import type { Api, Operation } from './operation.js';
import type { RetryPolicy } from './retry.js';

/** Sends a request, as the global `fetch` does. */
export type Send = (...request: FetchArguments) => Promise<Response>;

/** What every call of a client shares. */
export interface Context extends ClientConfig {
  readonly api: Api;
  readonly features: Partial<Features>;
  readonly policy: RetryPolicy;
  readonly send: Send;
  readonly maxResponseSize: number;
}

/** What one call is about: the client it belongs to, and the operation. */
export interface Call {
  readonly context: Context;
  readonly id: string;
  readonly operation: Operation;
}

/** One call under way. */
export interface Run extends Call {
  readonly split: () => RequestParts;
  readonly options: CallOptions;
  /** What the first attempt leaves to the others. */
  deadline: Deadline | undefined;
  parts: RequestParts | undefined;
  /** Credentials of the call, which nothing that comes back may hold. */
  keys: readonly string[];
  /** Requests sent. */
  attempts: number;
  /** Whether one of them may have been carried out. */
  isUnknown: boolean;
}
