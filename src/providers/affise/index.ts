import type { AffiseClient } from '../../../generated/affise/client.js';
import { api } from '../../../generated/affise/operations.js';
import { createClient } from '../../client/client.js';
import type { ClientConfig, Credential, SharedConfig } from '../../client/config.js';
import { readCounts } from '../../client/counts.js';
import { serializeJson } from '../../client/encode.js';
import { encodeForm, encodeMultipart, readStreams } from '../../client/forms.js';
import { addWalks } from '../../client/paginate.js';
import { expandPath } from '../../client/paths.js';

export type * from '../../../generated/affise/client.js';
export type { CallOptions } from '../../client/config.js';
export { instantOf, stampOf } from '../../client/deprecated.js';
export type { Page, PageOptions } from '../../client/paginate.js';
export { PaginationError } from '../../client/paginate.js';
export type { ErrorKind, Failure, Result } from '../../client/result.js';
export { CallError, unwrap } from '../../client/result.js';
export { toList, toMap } from '../../client/rows.js';
export { fromLocalStamp, toLocalStamp } from '../../client/time.js';

/** A network is found by its `tenant` name at Affise, or by its `baseUrl` when it has a domain of its own. */
export type AffiseConfig = SharedConfig &
  Pick<ClientConfig, 'timeZone'> & {
    /** API key of the user; the role of the user decides what may be called. */
    apiKey: Credential;
  } & ({ baseUrl: string; tenant?: never } | { tenant: string; baseUrl?: never });

/**
 * Creates a client of one network on Affise 3.0, with one method per operation.
 * @throws {TypeError} for a config that can't work; its message names the option
 * @example
 * const client = createAffiseClient({ tenant: 'example', apiKey: process.env.AFFISE_API_KEY ?? '' });
 * for await (const conversion of client.listConversions.items({ date_from: '2026-01-01' })) {
 *   console.log(conversion.id);
 * }
 */
export function createAffiseClient(config: AffiseConfig): AffiseClient {
  const { apiKey, tenant, baseUrl = toTenantUrl(tenant), ...rest } = config;
  return createClient<AffiseClient, typeof api>(
    api,
    { ...rest, baseUrl, credentials: [apiKey] },
    {
      paths: expandPath,
      forms: encodeForm,
      multipart: encodeMultipart,
      files: readStreams,
      json: serializeJson,
      walks: addWalks,
      counts: readCounts,
    },
  );
}

function toTenantUrl(tenant = ''): string {
  if (!/^[a-z0-9-]+$/i.test(tenant)) {
    throw new TypeError(`tenant must be a name such as "example", not ${JSON.stringify(tenant)}`);
  }
  return api.addressForm.replace('{tenant}', tenant);
}
