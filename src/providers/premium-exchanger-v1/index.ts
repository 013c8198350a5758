import type { PremiumExchangerV1Client } from '../../../generated/premium-exchanger-v1/client.js';
import { api } from '../../../generated/premium-exchanger-v1/operations.js';
import { createClient } from '../../client/client.js';
import type { ClientConfig, Credential, SharedConfig } from '../../client/config.js';
import { encodeForm } from '../../client/forms.js';
import { addWalks } from '../../client/paginate.js';

export type * from '../../../generated/premium-exchanger-v1/client.js';
export type { CallOptions } from '../../client/config.js';
export type { Page, PageOptions } from '../../client/paginate.js';
export { PaginationError } from '../../client/paginate.js';
export type { ErrorKind, Failure, Result } from '../../client/result.js';
export { CallError, unwrap } from '../../client/result.js';
export { toList, toMap } from '../../client/rows.js';
export { fromLocalStamp, fromWallSeconds, toLocalStamp, toWallSeconds } from '../../client/time.js';

export interface PremiumExchangerV1Config extends SharedConfig, Pick<ClientConfig, 'timeZone'> {
  /** Address of the exchange site, such as `https://example.com`. */
  baseUrl: string;
  /** API login of the user. */
  login: Credential;
  /** API key that belongs to the login. */
  apiKey: Credential;
  /** Language of titles and of the site's own error texts, such as `en_US`. Default: that of the site. */
  language?: string | undefined;
}

/**
 * Creates a client of one exchange site's API v1, with one method per operation.
 * @throws {TypeError} for a config that can't work; its message names the option
 * @example
 * const [login, apiKey] = [process.env.PREMIUM_EXCHANGER_V1_LOGIN ?? '', process.env.PREMIUM_EXCHANGER_V1_API_KEY ?? ''];
 * const client = createPremiumExchangerV1Client({ baseUrl: 'https://example.com', login, apiKey });
 * const { data } = unwrap(await client.getDirections());
 * console.log(data.length);
 */
export function createPremiumExchangerV1Client(
  config: PremiumExchangerV1Config,
): PremiumExchangerV1Client {
  const { login, apiKey, language, headers, ...rest } = config;
  if (language !== undefined && !/^[\w-]+$/.test(language)) {
    throw new TypeError('language must be such as en_US');
  }
  return createClient<PremiumExchangerV1Client, typeof api>(
    api,
    {
      ...rest,
      headers: { ...(language !== undefined && { 'API-LANG': language }), ...headers },
      credentials: [login, apiKey],
    },
    { forms: encodeForm, walks: addWalks },
  );
}
