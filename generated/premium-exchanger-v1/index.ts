// Generated from specs/ by `npm run generate`. Do not edit.
import { addWalks, createClient, encodeForm } from '../../src/client/index.js';
import type { ClientConfig, Credential, SharedConfig } from '../../src/client/index.js';
import type { PremiumExchangerV1Client } from './client.js';
import { api } from './operations.js';

export { CallError, PaginationError, unwrap } from '../../src/client/index.js';
export type { CallOptions, ErrorKind, Failure, Page, PageOptions, Result } from '../../src/client/index.js';
export type * from './client.js';

/** Credentials and address of a client of Premium Exchanger API v1, and how it calls. */
export interface PremiumExchangerV1Config extends SharedConfig, Pick<ClientConfig, 'timeZone'> {
  /** Login of the API from the cabinet of the site. 32 letters and digits. */
  login: Credential;
  /** Key that belongs to the login. 32 letters and digits. */
  apiKey: Credential;
  /** Address of the service, such as `https://example.com`. */
  baseUrl: string;
}

/**
 * Creates a client of Premium Exchanger API v1, with one method per operation.
 * @throws {TypeError} for a config that can't work; its message names the option
 * @example
 * const client = createPremiumExchangerV1Client({ baseUrl: 'https://example.com', login: process.env.PREMIUM_EXCHANGER_V1_LOGIN ?? '', apiKey: process.env.PREMIUM_EXCHANGER_V1_API_KEY ?? '' });
 * const result = await client.getPartnerInfo();
 * if (result.ok) console.log(result.data);
 * else console.error(result.error.kind, result.error.message);
 */
export function createPremiumExchangerV1Client(config: PremiumExchangerV1Config): PremiumExchangerV1Client {
  const { login, apiKey, baseUrl, ...rest } = config;
  return createClient<PremiumExchangerV1Client, typeof api>(
    api,
    { ...rest, baseUrl, credentials: [login, apiKey] },
    { forms: encodeForm, walks: addWalks },
  );
}
