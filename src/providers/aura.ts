import { api } from '../../generated/aura/operations.js';
import type { operations } from '../../generated/aura/schema.js';
import { type ClientConfig, createClient } from '../client/client.js';
import type { Client } from '../client/types.js';

export type AuraClient = Client<operations, typeof api>;

export interface AuraConfig extends Pick<ClientConfig, 'fetch'> {
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
