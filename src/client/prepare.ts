import { readBody } from './call.js';
import type { ClientConfig } from './config.js';
import { createContext } from './create-context.js';
import { askCredentials } from './credentials.js';
import { InputError } from './encode.js';
import type { Features } from './features.js';
import type { Api } from './operation.js';
import type { UnknownRecord } from './record.js';
import { buildRequest, splitInput } from './request.js';

/**
 * Makes the request of an operation exactly as a client would send it, and sends nothing. A credential that the config
 * lacks is left out.
 *
 * @param api the table of a provider
 * @param config address and key, as for a client
 * @param operationId name of the operation in the table
 * @param input path, query and body members together, as a client's method takes them
 * @param features the modules that the table names under `features`
 * @throws {InputError} for input that can't be encoded, and for an operation that the table does not have
 * @throws {TypeError} for a `baseUrl` that a client refuses, and for a module that is missing
 * @example
 * const config = { baseUrl: 'https://example.com', credentials: [key] };
 * const request = await prepareRequest(api, config, 'listOffers', { limit: 5 });
 */
export async function prepareRequest(
  api: Api,
  config: ClientConfig,
  operationId: string,
  input: Readonly<UnknownRecord> = {},
  features: Partial<Features> = {},
): Promise<Request> {
  const operation = api.operations[operationId];
  if (!operation) throw new InputError(`${api.provider} has no operation ${operationId}`);
  const call = { context: createContext(api, config, features), id: operationId, operation };
  const parts = splitInput(operation, input);
  const body = await readBody(call, parts.body, undefined);
  return new Request(...buildRequest(call, { ...parts, body }, await askCredentials(call, true)));
}
