import type { ProviderId } from '../../generated/providers.js';
import type { Contract } from '../contract/contract.js';
import { createMock, type Mock, type MockOptions } from './mock.js';

export type { ProviderId } from '../../generated/providers.js';
export { ListenError, type ListenOptions, type RunningServer } from '../server/listen.js';
export type { EngineName } from './engines/provide.js';
export type { SandboxClock, SandboxControl } from './engines/sandbox/control.js';
export type { OutboxEntry } from './engines/sandbox/outbox.js';
export type { SandboxOptions } from './engines/sandbox/provide.js';
export type { SandboxState } from './engines/sandbox/state.js';
export type { FaultRule, Latency } from './faults.js';
export type { LogEntry, LogForm } from './log.js';
export { createMock, type Mock, type MockOptions } from './mock.js';
export type { MockSandbox } from './sandboxes.js';

/** What the responses of a {@link mockFetch} are. */
export interface MockFetchOptions extends Pick<MockOptions, 'key' | 'seed' | 'latency' | 'faults'> {
  /** Status of every response. Default: the first documented one. */
  code?: number;
  /** Name of the example of every response. Default: the first of the status. */
  example?: string;
}

/**
 * Creates a `fetch` for a client in tests: a provider's mock in process, without a server, whatever the host. Like
 * `fetch` it takes a Request, or an address with options, and rejects as soon as the signal is aborted.
 *
 * @param provider id of the contract, such as `affise`, or a contract of one's own
 * @example
 * const client = createAffiliClient({ accessId: 'k', fetch: mockFetch('affili') });
 */
export function mockFetch(
  provider: ProviderId | Contract,
  options: MockFetchOptions = {},
): (...request: Parameters<typeof fetch>) => Promise<Response> {
  const { code, example, ...rest } = options;
  const preferences = [code && `code=${code}`, example && `example=${example}`];
  const prefer = preferences.filter(Boolean).join(', ');
  let mock: Promise<Mock> | undefined;
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    if (prefer) request.headers.set('prefer', prefer);
    mock ??= createMock({ ...rest, providers: [provider] });
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    return Promise.race([mock.then(({ fetch }) => fetch(request)), aborted]);
  };
}
