import type { PremiumExchangerClient } from '../../../generated/premium-exchanger/client.js';
import { api } from '../../../generated/premium-exchanger/operations.js';
import { createClient } from '../../client/client.js';
import type { ClientConfig, Credential, SharedConfig } from '../../client/config.js';
import { encodeForm } from '../../client/forms.js';
import { addWalks } from '../../client/paginate.js';

export type * from '../../../generated/premium-exchanger/client.js';
export type { CallOptions } from '../../client/config.js';
export { instantOf, instantOfWallSeconds, stampOf, wallSeconds } from '../../client/deprecated.js';
export type { Page, PageOptions } from '../../client/paginate.js';
export { PaginationError } from '../../client/paginate.js';
export type { ErrorKind, Failure, Result } from '../../client/result.js';
export { CallError, unwrap } from '../../client/result.js';
export { toList, toMap } from '../../client/rows.js';
export { fromLocalStamp, fromWallSeconds, toLocalStamp, toWallSeconds } from '../../client/time.js';

export interface PremiumExchangerConfig extends SharedConfig, Pick<ClientConfig, 'timeZone'> {
  /** Address of the exchange site, such as `https://example.com`. */
  baseUrl: string;
  /** The partner's REST API key from the cabinet. */
  apiKey: Credential;
}

/**
 * Creates a client of one exchange site's partner API, with one method per operation.
 * @throws {TypeError} for a config that can't work; its message names the option
 * @example
 * const client = createPremiumExchangerClient({ baseUrl: 'https://example.com', apiKey: '00000000' });
 * const { data } = unwrap(await client.getInfo());
 * console.log(data.balance);
 */
export function createPremiumExchangerClient(
  config: PremiumExchangerConfig,
): PremiumExchangerClient {
  const { apiKey, ...rest } = config;
  return createClient<PremiumExchangerClient, typeof api>(
    api,
    { ...rest, credentials: [apiKey] },
    { forms: encodeForm, walks: addWalks },
  );
}
