import { api } from '../../../generated/aura/operations.js';
import type { operations, paths } from '../../../generated/aura/schema.js';
import { createClient } from '../../client/client.js';
import type { SharedConfig } from '../../client/context.js';
import type { Client } from '../../client/types.js';

export type { Failure, Result } from '../../client/result.js';
export { CallError, unwrap } from '../../client/result.js';
export { instantOf, stampOf } from '../../client/time.js';

export type AuraClient = Client<paths, operations, typeof api>;

export interface AuraConfig extends SharedConfig {
  /** The partner's API key from the profile. */
  apiKey: string;
  /** Address of another site on the same engine. */
  baseUrl?: string;
}

/**
 * A client of aura.legal's partner API.
 * @throws {TypeError} when `baseUrl` is not an http(s) address
 */
export function createAuraClient(config: AuraConfig): AuraClient {
  const { apiKey: key, baseUrl = api.baseUrl, ...rest } = config;
  return createClient<AuraClient>(api, { ...rest, baseUrl, key });
}
