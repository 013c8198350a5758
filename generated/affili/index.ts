// Generated from specs/ by `npm run generate`. Do not edit.
import { createClient, expandPath, serializeJson } from '../../src/client/index.js';
import type { Credential, SharedConfig } from '../../src/client/index.js';
import type { AffiliClient } from './client.js';
import { api } from './operations.js';

export { CallError, unwrap } from '../../src/client/index.js';
export type { CallOptions, ErrorKind, Failure, Result } from '../../src/client/index.js';
export type * from './client.js';

/** Credentials and address of a client of Affili merchant API, and how it calls. */
export interface AffiliConfig extends SharedConfig {
  /** The access id from the developer section of the merchant's panel, sent bare as a bearer token. */
  accessId: Credential;
  /** Address of another installation. Default: `https://core.affili.ir`. */
  baseUrl?: string | undefined;
}

/**
 * Creates a client of Affili merchant API, with one method per operation.
 * @throws {TypeError} for a config that can't work; its message names the option
 * @example
 * const client = createAffiliClient({ accessId: process.env.AFFILI_ACCESS_ID ?? '' });
 * const result = await client.listConversions();
 * if (result.ok) console.log(result.data);
 * else console.error(result.error.kind, result.error.message);
 */
export function createAffiliClient(config: AffiliConfig): AffiliClient {
  const { accessId, baseUrl = api.baseUrl, ...rest } = config;
  return createClient<AffiliClient, typeof api>(
    api,
    { ...rest, baseUrl, credentials: [accessId] },
    { paths: expandPath, json: serializeJson },
  );
}
