import { api } from '../../../generated/premium-exchanger/operations.js';
import type { operations, paths } from '../../../generated/premium-exchanger/schema.js';
import { createClient } from '../../client/client.js';
import type { ClientConfig, SharedConfig } from '../../client/context.js';
import type { Client } from '../../client/types.js';

export type { Page, PageOptions } from '../../client/paginate.js';
export { PaginationError } from '../../client/paginate.js';
export type { Failure, Result } from '../../client/result.js';
export { CallError, unwrap } from '../../client/result.js';
export { instantOf, instantOfWallSeconds, stampOf, wallSeconds } from '../../client/time.js';

export type PremiumExchangerClient = Client<paths, operations, typeof api>;

export interface PremiumExchangerConfig extends SharedConfig, Pick<ClientConfig, 'timeZone'> {
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
