// Generated from specs/ by `npm run generate`. Do not edit.
import { addWalks, createClient, encodeForm, encodeMultipart, expandPath, fillAddress, readCounts, readStreams, serializeJson } from '../../src/client/index.js';
import type { ClientConfig, Credential, SharedConfig } from '../../src/client/index.js';
import type { AffiseClient } from './client.js';
import { api } from './operations.js';

export { CallError, PaginationError, unwrap } from '../../src/client/index.js';
export type { CallOptions, ErrorKind, Failure, Page, PageOptions, Result } from '../../src/client/index.js';
export type * from './client.js';

/** Credentials and address of a client of Affise API 3.0, and how it calls. */
export type AffiseConfig = SharedConfig & Pick<ClientConfig, 'timeZone'> & {
  /** Key of the user in a header. */
  apiKey: Credential;
} & ({ /** Address of the service, where it has one of its own. */ baseUrl: string; tenant?: never } | {
  /** Name of the network at Affise. The vendor's own document names `demo`. */
  tenant: string;
  baseUrl?: never;
});

/**
 * Creates a client of Affise API 3.0, with one method per operation.
 * @throws {TypeError} for a config that can't work; its message names the option
 * @example
 * const client = createAffiseClient({ tenant: 'example', apiKey: process.env.AFFISE_API_KEY ?? '' });
 * const result = await client.findSubs();
 * if (result.ok) console.log(result.data);
 * else console.error(result.error.kind, result.error.message);
 */
export function createAffiseClient(config: AffiseConfig): AffiseClient {
  const { apiKey, tenant, baseUrl = fillAddress(api.addressForm, { tenant }), ...rest } = config;
  return createClient<AffiseClient, typeof api>(
    api,
    { ...rest, baseUrl, credentials: [apiKey] },
    { paths: expandPath, json: serializeJson, forms: encodeForm, multipart: encodeMultipart, files: readStreams, walks: addWalks, counts: readCounts },
  );
}
