import type { AffiliClient } from '../../../generated/affili/client.js';
import { api } from '../../../generated/affili/operations.js';
import { createClient } from '../../client/client.js';
import type { Credential, SharedConfig } from '../../client/config.js';
import { serializeJson } from '../../client/encode.js';
import { expandPath } from '../../client/paths.js';

export type * from '../../../generated/affili/client.js';
export type { CallOptions } from '../../client/config.js';
export { stampOf } from '../../client/deprecated.js';
export type { ErrorKind, Failure, Result } from '../../client/result.js';
export { CallError, unwrap } from '../../client/result.js';
export { toList, toMap } from '../../client/rows.js';
export { toLocalStamp } from '../../client/time.js';
export { dateToJalali, jalaliToDate } from './jalali.js';

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
  return createClient<AffiliClient, typeof api>(
    api,
    { ...rest, baseUrl, credentials: [accessId] },
    { json: serializeJson, paths: expandPath },
  );
}
