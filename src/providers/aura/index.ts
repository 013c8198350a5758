import type { AuraClient } from '../../../generated/aura/client.js';
import { api } from '../../../generated/aura/operations.js';
import { createClient } from '../../client/client.js';
import type { Credential, SharedConfig } from '../../client/config.js';
import { expandPath } from '../../client/paths.js';

export type * from '../../../generated/aura/client.js';
export type { CallOptions } from '../../client/config.js';
export { instantOf, stampOf } from '../../client/deprecated.js';
export type { ErrorKind, Failure, Result } from '../../client/result.js';
export { CallError, unwrap } from '../../client/result.js';
export { fromLocalStamp, toLocalStamp } from '../../client/time.js';

export interface AuraConfig extends SharedConfig {
  /** The partner's API key from the profile. The rate export and the referral link need none. */
  apiKey?: Credential;
  /** Address of another site on the same engine. Default: `https://www.aura.legal`. */
  baseUrl?: string;
}

/**
 * Creates a client of aura.legal's partner API and rate export, with one method per operation.
 * @throws {TypeError} for a config that can't work; its message names the option
 * @example
 * const client = createAuraClient({ apiKey: process.env.AURA_API_KEY ?? '' });
 * const { data } = unwrap(await client.getInfo());
 * console.log(data.balance);
 */
export function createAuraClient(config: AuraConfig): AuraClient {
  const { apiKey, baseUrl = api.baseUrl, ...rest } = config;
  return createClient<AuraClient, typeof api>(
    api,
    { ...rest, baseUrl, credentials: [apiKey] },
    { paths: expandPath },
  );
}
