/**
 * What a generated client is made of: `npx affiliate-contracts generate` writes an entry that imports this and nothing
 * else. It runs in Node, browsers, Deno and Bun.
 * @packageDocumentation
 */

export { fillAddress } from './address.js';
export { createClient, type UntypedClient } from './client.js';
export type {
  CallOptions,
  ClientConfig,
  Credential,
  Fetch,
  Limiter,
  SharedConfig,
  Validate,
} from './config.js';
export { readCounts } from './counts.js';
export { serializeJson } from './encode.js';
export type { Features, FeaturesOf } from './features.js';
export { encodeForm, encodeMultipart, readStreams } from './forms.js';
export type { Api, Envelope, Operation } from './operation.js';
export {
  addWalks,
  type ItemWalk,
  type Page,
  type PageOptions,
  PaginationError,
} from './paginate.js';
export { expandPath } from './paths.js';
export { CallError, type ErrorKind, type Failure, type Result, unwrap } from './result.js';
export type { RetryPolicy } from './retry.js';
export { toList, toMap } from './rows.js';
export { fromLocalStamp, fromWallSeconds, toLocalStamp, toWallSeconds } from './time.js';
export type { FailureOf, HttpClient, RowAt } from './types.js';
