import { api } from '../../generated/affili/operations.js';
import type { operations } from '../../generated/affili/schema.js';
import { type ClientConfig, createClient } from '../client/client.js';
import type { Client } from '../client/types.js';

export type AffiliClient = Client<operations, typeof api>;

export interface AffiliConfig extends Pick<ClientConfig, 'fetch'> {
  /** The merchant's ACCESS ID from the developers' section of the panel. */
  accessId: string;
  /** Address of another installation. */
  baseUrl?: string;
}

/**
 * A client of Affili's merchant API.
 * @throws {TypeError} when `baseUrl` is not an http(s) address
 */
export function createAffiliClient(config: AffiliConfig): AffiliClient {
  const { accessId: key, baseUrl = api.baseUrl, ...rest } = config;
  return createClient<AffiliClient>(api, { ...rest, baseUrl, key });
}
