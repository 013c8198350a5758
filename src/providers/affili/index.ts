import { api } from '../../../generated/affili/operations.js';
import type { operations, paths } from '../../../generated/affili/schema.js';
import { createClient } from '../../client/client.js';
import type { SharedConfig } from '../../client/context.js';
import type { Client } from '../../client/types.js';

export type { Failure, Result } from '../../client/result.js';
export { CallError, unwrap } from '../../client/result.js';
export { stampOf } from '../../client/time.js';
export { dateToJalali, jalaliToDate } from './jalali.js';

export type AffiliClient = Client<paths, operations, typeof api>;

export interface AffiliConfig extends SharedConfig {
  /** The merchant's ACCESS ID from the developers' section of the panel. */
  accessId: string;
  /** Address of another installation. */
  baseUrl?: string;
}

/**
 * A client of Affili's merchant API.
 * @throws {TypeError} when `baseUrl` is not an http(s) address
 */
export function createAffiliClient(config: AffiliConfig): AffiliClient {
  const { accessId: key, baseUrl = api.baseUrl, ...rest } = config;
  return createClient<AffiliClient>(api, { ...rest, baseUrl, key });
}
