// Made by a test.
import { addWalks, createClient, serializeJson } from '../../../src/client/index.js';
import type { ClientConfig, SharedConfig } from '../../../src/client/index.js';
import type { MadeClient } from './client.js';
import { api } from './operations.js';

export { CallError, PaginationError, unwrap } from '../../../src/client/index.js';
export type { CallOptions, ErrorKind, Failure, Page, PageOptions, Result } from '../../../src/client/index.js';
export type * from './client.js';

/** Credentials and address of a client of Made up, and how it calls. */
export interface MadeConfig extends SharedConfig, Pick<ClientConfig, 'timeZone'> {
  /** Address of the service, such as `https://example.com`. */
  baseUrl: string;
}

/**
 * Creates a client of Made up, with one method per operation.
 * @throws {TypeError} for a config that can't work; its message names the option
 * @example
 * const client = createMadeClient({ baseUrl: 'https://example.com' });
 * const result = await client.list();
 * if (result.ok) console.log(result.data);
 * else console.error(result.error.kind, result.error.message);
 */
export function createMadeClient(config: MadeConfig): MadeClient {
  const { baseUrl, ...rest } = config;
  return createClient<MadeClient, typeof api>(
    api,
    { ...rest, baseUrl, credentials: [] },
    { json: serializeJson, walks: addWalks },
  );
}
