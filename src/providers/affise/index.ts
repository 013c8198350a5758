import { api } from '../../../generated/affise/operations.js';
import type { operations, paths } from '../../../generated/affise/schema.js';
import { createClient } from '../../client/client.js';
import type { ClientConfig, SharedConfig } from '../../client/context.js';
import type { Client } from '../../client/types.js';

export type { Page, PageOptions } from '../../client/paginate.js';
export { PaginationError } from '../../client/paginate.js';
export type { Failure, Result } from '../../client/result.js';
export { CallError, unwrap } from '../../client/result.js';
export { instantOf, stampOf } from '../../client/time.js';

export type AffiseClient = Client<paths, operations, typeof api>;

/** A network is found by its name at Affise, or by its address when it has a domain of its own. */
export type AffiseConfig = SharedConfig &
  Pick<ClientConfig, 'timeZone'> & {
    /** API key of the user; its role decides what may be called. */
    apiKey: string;
  } & ({ baseUrl: string; tenant?: never } | { tenant: string; baseUrl?: never });

/**
 * A client of one network on Affise 3.0.
 * @throws {TypeError} when `tenant` is not a host label or `baseUrl` not an http(s) address
 */
export function createAffiseClient(config: AffiseConfig): AffiseClient {
  const { apiKey: key, tenant, baseUrl = tenantUrl(tenant), ...rest } = config;
  return createClient<AffiseClient>(api, { ...rest, baseUrl, key });
}

function tenantUrl(tenant = ''): string {
  if (!/^[a-z0-9-]+$/i.test(tenant)) {
    throw new TypeError(`tenant must be a name such as "example", not ${JSON.stringify(tenant)}`);
  }
  return api.addressForm.replace('{tenant}', tenant);
}
