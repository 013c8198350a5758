import { type HttpHandler, HttpResponse, http } from 'msw';
import type { ProviderId } from '../../generated/providers.js';
import { toApi } from '../contract/api.js';
import { loadContract } from '../contract/contract.js';
import { escapeRegExp } from '../support/text.js';
import { createMock, type Mock, type MockOptions } from './mock.js';

export type { ProviderId } from '../../generated/providers.js';
export type { Mock, MockOptions } from './mock.js';

/** What the mock behind handlers of MSW is told, and where they stand. */
export interface HandlerOptions extends Omit<MockOptions, 'providers' | 'prefixed'> {
  /** Address that the code under test calls. Default: that of the service, where the contract knows it. */
  baseUrl?: string;
}

/**
 * Creates handlers of MSW that respond as a provider does: its mock in process, for whatever sends the requests. Those of
 * `server.use` come before them, as everywhere in MSW.
 *
 * They run in Node, since the mock reads the contract from files: with `msw/node`, not with a worker of a browser.
 *
 * @param provider id of the contract, such as `affise`; or a mock of one provider, for its sandbox
 * @throws {TypeError} where there is no `baseUrl`, and the contract knows none
 * @example
 * const server = setupServer(...createHandlers('affise'));
 * @example
 * const mock = await createMock({ providers: ['affili'], sandbox: true });
 * const server = setupServer(...createHandlers(mock, { baseUrl: 'https://core.affili.ir' }));
 */
export function createHandlers(provider: ProviderId, options?: HandlerOptions): HttpHandler[];
export function createHandlers(mock: Mock, options: { baseUrl: string }): HttpHandler[];
export function createHandlers(
  provider: ProviderId | Mock,
  { baseUrl, ...options }: HandlerOptions = {},
): HttpHandler[] {
  const isMock = typeof provider !== 'string';
  const place = toPattern(baseUrl ?? (isMock ? undefined : findAddress(provider)));
  if (!place) throw new TypeError(`${isMock ? 'a mock' : provider} needs the option baseUrl`);
  // At once, so that reading a contract takes none of the time of a test.
  const mock = isMock
    ? Promise.resolve(provider)
    : createMock({ ...options, providers: [provider] });
  mock.catch(() => {});
  return [
    http.all(place, async ({ request }) => {
      const target = `http://mock.example/${request.url.replace(place, '')}`;
      const { fetch } = await mock;
      // A fault that cuts the connection off.
      return fetch(new Request(target, request)).catch(() => HttpResponse.error());
    }),
  ];
}

/** Address of a service, or the form of that of each customer. */
function findAddress(provider: ProviderId): string | undefined {
  const { baseUrl, addressForm } = toApi(loadContract(provider));
  return baseUrl ?? addressForm;
}

/** Matches what stands below an address; braces stand for a part of its host. */
function toPattern(address: string | undefined): RegExp | undefined {
  if (address === undefined) return undefined;
  const parts = address.replace(/(?<!\/)\/+$/, '').split(/\{\w+\}/);
  const literal = parts.map(escapeRegExp);
  return new RegExp(`^${literal.join('[^/.]+')}(?:/|$)`);
}
