// Generated from specs/ by `npm run generate`. Do not edit.
import { createClient, expandPath } from '../../src/client/index.js';
import type { Credential, SharedConfig } from '../../src/client/index.js';
import type { AuraClient } from './client.js';
import { api } from './operations.js';

export { CallError, unwrap } from '../../src/client/index.js';
export type { CallOptions, ErrorKind, Failure, Result } from '../../src/client/index.js';
export type * from './client.js';

/** Credentials and address of a client of aura.legal Partner API, and how it calls. */
export interface AuraConfig extends SharedConfig {
  /** The partner's key, made in the profile of the site, section API. */
  apiKey?: Credential | undefined;
  /** Address of another installation. Default: `https://www.aura.legal`. */
  baseUrl?: string | undefined;
}

/**
 * Creates a client of aura.legal Partner API, with one method per operation.
 * @throws {TypeError} for a config that can't work; its message names the option
 * @example
 * const client = createAuraClient({ apiKey: process.env.AURA_API_KEY ?? '' });
 * const result = await client.getInfo();
 * if (result.ok) console.log(result.data);
 * else console.error(result.error.kind, result.error.message);
 */
export function createAuraClient(config: AuraConfig): AuraClient {
  const { apiKey, baseUrl = api.baseUrl, ...rest } = config;
  return createClient<AuraClient, typeof api>(
    api,
    { ...rest, baseUrl, credentials: [apiKey] },
    { paths: expandPath },
  );
}
