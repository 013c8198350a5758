import type { CallOptions, ClientConfig } from './config.js';
import type { Deadline } from './deadline.js';
import type { Features } from './features.js';
import type { RequestParts, Send } from './openapi-fetch.js';
import type { Api, Operation } from './operation.js';

/** What every call of a client shares. */
export interface Context extends ClientConfig {
  readonly api: Api;
  readonly features: Partial<Features>;
  readonly send: Send;
  readonly maxResponseSize: number;
}

/** What the calls of a client share, for the modules that add to it. */
export const contexts = new WeakMap<object, Context>();

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
  deadline?: Deadline;
  parts?: RequestParts;
  /** Credentials of the call, which nothing that comes back may hold. */
  keys: readonly string[];
  /** Address of the last request, with the key where that stands in it. */
  url?: string;
  /** Requests sent. */
  attempts: number;
  /** Whether one of them may have been carried out. */
  isUnknown?: true;
}
