import { api } from '../../generated/premium-exchanger/operations.js';
import type { operations } from '../../generated/premium-exchanger/schema.js';
import { type ClientConfig, createClient } from '../client/client.js';
import type { Client } from '../client/types.js';

export type PremiumExchangerClient = Client<operations, typeof api>;

export interface PremiumExchangerConfig extends Pick<ClientConfig, 'fetch'> {
  /** Address of the exchange site, such as `https://example.com`. */
  baseUrl: string;
  /** The partner's REST API key from the cabinet. */
  apiKey: string;
}

/**
 * A client of one exchange site's partner API.
 * @throws {TypeError} when `baseUrl` is not an http(s) address
 */
export function createPremiumExchangerClient(
  config: PremiumExchangerConfig,
): PremiumExchangerClient {
  const { apiKey: key, ...rest } = config;
  return createClient<PremiumExchangerClient>(api, { ...rest, key });
}
