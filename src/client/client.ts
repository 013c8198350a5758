import { callWithRetries } from './call.js';
import type { CallOptions, ClientConfig } from './config.js';
import { contexts } from './context.js';
import { createContext } from './create-context.js';
import type { Features, FeaturesOf } from './features.js';
import type { RequestParts } from './openapi-fetch.js';
import { type Api, METHODS } from './operation.js';
import type { UnknownRecord } from './record.js';
import { splitInput } from './request.js';
import { CallError, type Result } from './result.js';

type Input = Readonly<UnknownRecord>;

/** Any client, with its methods by operation id. */
export type UntypedClient = Readonly<
  Record<string, (input?: Input, options?: CallOptions) => Promise<Result<unknown>>>
>;

/**
 * Creates a client with one method per operation of a table.
 *
 * Methods resolve to a {@link Result} and never reject. Keys never appear in what comes back.
 *
 * @typeParam Client its interface, which `generated/<provider>/client.d.ts` has
 * @param api the table of a provider, `generated/<provider>/operations.ts`
 * @param config address, key, and how calls are made
 * @param features the modules that the table names under `features`
 * @throws {TypeError} for a config that can't work, and for a module that is missing
 * @example
 * const client = createClient(api, { baseUrl: 'https://example.com', credentials: [key] }, { forms: encodeForm });
 * const result = await client.getInfo?.();
 */
export function createClient(
  api: Api,
  config: ClientConfig,
  features?: Partial<Features>,
): UntypedClient;
export function createClient<Client extends object, A extends Api>(
  api: A,
  config: ClientConfig,
  features: FeaturesOf<A>,
): Client;
export function createClient(
  api: Api,
  config: ClientConfig,
  features: Partial<Features> = {},
): object {
  const context = createContext(api, config, features);
  const { walks, counts } = features;
  const client: UnknownRecord = {};
  const http: UnknownRecord = {};
  const calls = Object.entries(api.operations).map(([id, operation]) => ({
    context,
    id,
    operation,
  }));
  for (const called of calls) {
    const { id, operation } = called;
    const call = (input?: Input, options?: CallOptions) =>
      callWithRetries(called, () => splitInput(operation, input, options?.headers), options ?? {});
    client[id] = operation.pages && walks ? walks(call, operation.pages, counts) : call;
  }
  for (const method of METHODS) {
    http[method] = async (path: string, init: RequestParts & CallOptions = {}) => {
      const called = calls.find(
        ({ operation }) => operation.method === method && operation.path === path,
      );
      if (!called) throw new TypeError(`there is no operation ${method} ${path}`);
      const result = await callWithRetries(called, () => init, init);
      if (result.ok) return result;
      const error = new CallError(result);
      if (!result.response) throw error;
      // An empty body must not look like a success.
      return { error: error.body || error, response: result.response };
    };
  }
  contexts.set(client, context);
  return Object.assign(client, { http });
}
