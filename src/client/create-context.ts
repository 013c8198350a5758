import type { ClientConfig } from './config.js';
import type { Context } from './context.js';
import { assertCredentials } from './credentials.js';
import type { Features } from './features.js';
import { isPlainHttp } from './loopback.js';
import type { Api } from './operation.js';
import { toLocalStamp } from './time.js';

/**
 * Checks a config and prepares what every call needs of it.
 * @throws {TypeError} for a `baseUrl` or credential that can't work, and for a module that the table names under
 * `features` and nobody passes
 * @throws {RangeError} for a time zone that is not known
 */
export function createContext(
  api: Api,
  config: ClientConfig,
  features: Partial<Features>,
): Context {
  const missing = api.features.filter((name) => !features[name]);
  if (missing.length) throw new TypeError(`${api.provider} needs the features ${missing}`);
  assertCredentials(api, config);
  // Throws for a zone that it does not know.
  if (config.timeZone) toLocalStamp(new Date(), config.timeZone);
  const { fetch: own } = config;
  return {
    ...config,
    api,
    features,
    baseUrl: parseBaseUrl(config),
    // A Request is made only for those who take one: it would be a tenth of the work of a call.
    send: (...request) => (own ? own(new Request(...request)) : fetch(...request)),
    maxResponseSize: config.maxResponseSize ?? 2 ** 26,
  };
}

function parseBaseUrl({ baseUrl, allowInsecure }: ClientConfig): string {
  const url = URL.canParse(baseUrl) && new URL(baseUrl);
  if (!url || !/^https?:\/\/[^/@]+\/[^?#]*$/.test(url.href)) {
    throw new TypeError('baseUrl must be like https://example.com/path, without user and query');
  }
  if (!allowInsecure && isPlainHttp(url)) {
    throw new TypeError('baseUrl must be https, or set allowInsecure');
  }
  return url.href.replace(/(?<!\/)\/+$/, '');
}
