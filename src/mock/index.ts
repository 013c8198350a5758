import type { ProviderId } from '../../generated/providers.js';
import type { Fetch } from '../client/config.js';
import { createMock, type Mock, type MockOptions } from './mock.js';

export type { ProviderId } from '../../generated/providers.js';
export { ListenError, type ListenOptions, type RunningServer } from '../server/listen.js';
export type { FaultRule, Latency } from './faults.js';
export type { LogEntry, LogForm } from './log.js';
export { createMock, type Mock, type MockOptions } from './mock.js';

/** What the answers of a {@link mockFetch} are. */
export interface MockFetchOptions extends Pick<MockOptions, 'key' | 'seed' | 'latency' | 'faults'> {
  /** Status of every answer, and the name of its example. */
  code?: number;
  example?: string;
}

/**
 * A `fetch` for a client in tests: a provider's mock in process, without a server, whatever the host.
 *
 * `createAffiliClient({ accessId: 'k', fetch: mockFetch('affili') })`
 */
export function mockFetch(provider: ProviderId, options: MockFetchOptions = {}): Fetch {
  const { code, example, ...rest } = options;
  const wishes = [code && `code=${code}`, example && `example=${example}`]
    .filter(Boolean)
    .join(', ');
  let mock: Promise<Mock> | undefined;
  return async (request) => {
    const wished = new Request(request);
    if (wishes) wished.headers.set('prefer', wishes);
    mock ??= createMock({ ...rest, providers: [provider] });
    return (await mock).fetch(wished);
  };
}
