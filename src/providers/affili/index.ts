import { api } from '../../../generated/affili/operations.js';
import type { operations, paths } from '../../../generated/affili/schema.js';
import { createClient } from '../../client/client.js';
import type { Credential, SharedConfig } from '../../client/config.js';
import { serializeJson } from '../../client/encode.js';
import type { Client } from '../../client/types.js';

export { stampOf } from '../../client/deprecated.js';
export type { Failure, Result } from '../../client/result.js';
export { CallError, unwrap } from '../../client/result.js';
export { toLocalStamp } from '../../client/time.js';
export { dateToJalali, jalaliToDate } from './jalali.js';

export type AffiliClient = Client<paths, operations, typeof api>;

export interface AffiliConfig extends SharedConfig {
  /** The merchant's ACCESS ID from the developers' section of the panel. */
  accessId: Credential;
  /** Address of another installation. Default: `https://core.affili.ir`. */
  baseUrl?: string;
}

/**
 * Creates a client of Affili's merchant API, with one method per operation.
 * @throws {TypeError} for a config that can't work; its message names the option
 * @example
 * const client = createAffiliClient({ accessId: process.env.AFFILI_ACCESS_ID ?? '' });
 * const result = await client.findConversion({ id: 'eroxr' });
 * if (result.ok) console.log(result.data.data);
 * else console.error(result.error.kind, result.error.message);
 */
export function createAffiliClient(config: AffiliConfig): AffiliClient {
  const { accessId, baseUrl = api.baseUrl, ...rest } = config;
  return createClient<paths, operations, typeof api>(
    api,
    { ...rest, baseUrl, credentials: [accessId] },
    { json: serializeJson },
  );
}
