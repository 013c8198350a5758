import {
  createPremiumExchangerV1Client as createClient,
  type PremiumExchangerV1Config as GeneratedConfig,
  type PremiumExchangerV1Client,
} from '../../../generated/premium-exchanger-v1/index.js';

export * from '../../../generated/premium-exchanger-v1/index.js';
export { toList, toMap } from '../../client/rows.js';
export { fromLocalStamp, fromWallSeconds, toLocalStamp, toWallSeconds } from '../../client/time.js';

export interface PremiumExchangerV1Config extends GeneratedConfig {
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
  const { language, headers, ...rest } = config;
  if (language !== undefined && !/^[\w-]+$/.test(language)) {
    throw new TypeError('language must be such as en_US');
  }
  return createClient({
    ...rest,
    headers: { ...(language !== undefined && { 'API-LANG': language }), ...headers },
  });
}
