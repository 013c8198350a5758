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
  const operations = Object.entries(api.operations);

  const methods = operations.map(([id, operation]) => {
    const call = (input?: Input, options?: CallOptions) =>
      callWithRetries(
        { context, id, operation },
        () => splitInput(operation, input ?? {}, options?.headers),
        options ?? {},
      );
    const { walks, counts } = features;
    return [id, operation.pages && walks ? walks(call, operation.pages, counts) : call];
  });

  const http = METHODS.map((method) => [
    method,
    async (path: string, init: RequestParts & CallOptions = {}) => {
      const [id, operation] =
        operations.find(([, row]) => row.method === method && row.path === path) ?? [];
      if (!id || !operation) throw new TypeError(`there is no operation ${method} ${path}`);
      const result = await callWithRetries({ context, id, operation }, () => init, init);
      if (result.ok) return result;
      if (!result.response) throw new CallError(result);
      // An empty body must not look like a success.
      return { error: result.error.body || new CallError(result), response: result.response };
    },
  ]);
  const client = { ...Object.fromEntries(methods), http: Object.fromEntries(http) };
  contexts.set(client, context);
  return client;
}
