import { isOpenLine } from './loopback.js';
import type { Api } from './operation.js';
import { type Fetch, type Limiter, RETRY, type RetryPolicy } from './retry.js';

export interface ClientConfig {
  /** Address of the service, without a trailing slash or with one; a path prefix is kept. */
  baseUrl: string;
  /** Key of the caller; left out for operations that need none. */
  key?: string | undefined;
  /** Used instead of the global `fetch`; it must not follow redirects on its own. */
  fetch?: Fetch | undefined;
  /** Allow `http:` to hosts other than this machine; the key then travels in the open. */
  allowInsecure?: boolean | undefined;
  /**
   * Longest wait for a call with all its repetitions, in milliseconds. Without one the platform decides: Node gives a
   * silent service five minutes.
   */
  timeout?: number | undefined;
  /** How calls that may be repeated are repeated. */
  retry?: Partial<RetryPolicy> | undefined;
  /** Limits rate or concurrency, for example a `PQueue` of p-queue. */
  limiter?: Limiter | undefined;
  /** Zone of the service's clock, so that a Date can be given where the wire has the site's local time. */
  timeZone?: string | undefined;
  /** Looks at every success; a text that it returns makes the call fail with it. */
  validate?: Validate | undefined;
}

/** What the config of every provider has; its key and address are its own. */
export type SharedConfig = Omit<ClientConfig, 'baseUrl' | 'key' | 'timeZone'>;

/** @returns what is wrong with a body, or nothing */
export type Validate = (operation: string, status: number, body: unknown) => string | undefined;

/** What every call of a client shares. */
export interface Context extends ClientConfig {
  readonly api: Api;
  readonly policy: RetryPolicy;
  readonly send: Fetch;
  /** The text without the key in it. */
  readonly hidden: (text: string) => string;
}

/** Shorter keys are those of mocks; hiding them would hide every `k` of a text. */
const MIN_SECRET = 8;

/** @throws {TypeError} when `baseUrl` is not https, nor http to this machine, nor allowed to be insecure */
export function contextOf(api: Api, config: ClientConfig): Context {
  const { key = '' } = config;
  const secrets = key.length < MIN_SECRET ? [] : formsOf(key);
  return {
    ...config,
    api,
    baseUrl: checkedUrl(config),
    policy: { ...RETRY, ...config.retry },
    send: config.fetch ?? ((request) => fetch(request)),
    hidden: (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
  };
}

/** A key as it may stand in an answer: plain, in an address, and in JSON as PHP escapes it. */
function formsOf(key: string): string[] {
  const json = JSON.stringify(key).slice(1, -1);
  return [...new Set([key, encodeURIComponent(key), json, json.replaceAll('/', '\\/')])];
}

function checkedUrl({ baseUrl, allowInsecure }: ClientConfig): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`baseUrl must be an address such as https://example.com, not ${baseUrl}`);
  }
  if (!allowInsecure && isOpenLine(url)) {
    throw new TypeError(
      'baseUrl must be https, or set allowInsecure: the key would travel in the open',
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
