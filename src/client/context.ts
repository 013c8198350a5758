import type { ClientConfig, Fetch } from './config.js';
import type { Features } from './features.js';
import { isPlainHttp } from './loopback.js';
import type { Api, Operation } from './operation.js';
import { DEFAULT_RETRY, type RetryPolicy } from './retry.js';
import { createKeyRedactor } from './secret.js';

/** What every call of a client shares. */
export interface Context extends ClientConfig {
  readonly api: Api;
  readonly features: Partial<Features>;
  readonly policy: RetryPolicy;
  readonly send: Fetch;
  /** The text without the key in it. */
  readonly redactKey: (text: string) => string;
}

/** What one call is about: the client it belongs to, and the operation. */
export interface Call {
  readonly context: Context;
  readonly id: string;
  readonly operation: Operation;
}

/**
 * Checks a config and prepares what every call needs of it.
 * @throws {TypeError} when `baseUrl` is not https, nor http to this machine, nor allowed to be insecure; or when a
 * module is missing that the table names under `features`
 */
export function createContext(
  api: Api,
  config: ClientConfig,
  features: Partial<Features>,
): Context {
  const missing = api.features.filter((name) => !features[name]);
  if (missing.length) throw new TypeError(`${api.provider} needs the features ${missing}`);
  return {
    ...config,
    api,
    features,
    baseUrl: parseBaseUrl(config),
    policy: { ...DEFAULT_RETRY, ...config.retry },
    send: config.fetch ?? ((request) => fetch(request)),
    redactKey: createKeyRedactor(config.key),
  };
}

function parseBaseUrl({ baseUrl, allowInsecure }: ClientConfig): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`baseUrl must be an address such as https://example.com, not ${baseUrl}`);
  }
  if (!allowInsecure && isPlainHttp(url)) {
    throw new TypeError(
      'baseUrl must be https, or set allowInsecure: the key would travel in the open',
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
