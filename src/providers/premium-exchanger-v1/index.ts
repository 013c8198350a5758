import type { PremiumExchangerV1Client } from '../../../generated/premium-exchanger-v1/client.js';
import { api } from '../../../generated/premium-exchanger-v1/operations.js';
import { createClient } from '../../client/client.js';
import type { Credential, SharedConfig } from '../../client/config.js';

export type * from '../../../generated/premium-exchanger-v1/client.js';
export type { Failure, Result } from '../../client/result.js';
export { CallError, unwrap } from '../../client/result.js';

export interface PremiumExchangerV1Config extends SharedConfig {
  /** Address of the service, such as `https://api.example.com`. */
  baseUrl: string;
  /** The partner's key. */
  apiKey: Credential;
}

/**
 * A client of Premium Exchanger V1.
 * @throws {TypeError} when `baseUrl` is not an http(s) address
 */
export function createPremiumExchangerV1Client(config: PremiumExchangerV1Config): PremiumExchangerV1Client {
  const { apiKey, ...rest } = config;
  return createClient<PremiumExchangerV1Client, typeof api>(api, { ...rest, credentials: [apiKey] }, {});
}
