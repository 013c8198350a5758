// Generated from specs/ by `npm run generate`. Do not edit.
import { addWalks, createClient, encodeForm } from '../../src/client/index.js';
import type { ClientConfig, Credential, SharedConfig } from '../../src/client/index.js';
import type { PremiumExchangerClient } from './client.js';
import { api } from './operations.js';

export { CallError, PaginationError, unwrap } from '../../src/client/index.js';
export type { CallOptions, ErrorKind, Failure, Page, PageOptions, Result } from '../../src/client/index.js';
export type * from './client.js';

/** Credentials and address of a client of Premium Exchanger Affiliate Program API, and how it calls. */
export interface PremiumExchangerConfig extends SharedConfig, Pick<ClientConfig, 'timeZone'> {
  /** The partner's key from the cabinet of the site. Letters and digits, seen with 35 characters in 2.2 and 32 in 2.7. It is read from the query even when the request is a POST. */
  apiKey: Credential;
  /** Address of the service, such as `https://example.com`. */
  baseUrl: string;
}

/**
 * Creates a client of Premium Exchanger Affiliate Program API, with one method per operation.
 * @throws {TypeError} for a config that can't work; its message names the option
 * @example
 * const client = createPremiumExchangerClient({ baseUrl: 'https://example.com', apiKey: process.env.PREMIUM_EXCHANGER_API_KEY ?? '' });
 * const result = await client.getInfo();
 * if (result.ok) console.log(result.data);
 * else console.error(result.error.kind, result.error.message);
 */
export function createPremiumExchangerClient(config: PremiumExchangerConfig): PremiumExchangerClient {
  const { apiKey, baseUrl, ...rest } = config;
  return createClient<PremiumExchangerClient, typeof api>(
    api,
    { ...rest, baseUrl, credentials: [apiKey] },
    { forms: encodeForm, walks: addWalks },
  );
}
