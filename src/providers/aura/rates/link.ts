import { api } from '../../../../generated/aura/operations.js';

export interface ReferralLinkOptions {
  /** The partner's referral code, `link` of get_info. */
  code: string;
  /** Code of the currency to give that the site preselects, such as `PMUSD`. Default: none. */
  from?: string;
  /** Code of the currency to get that the site preselects, such as `BTC`. Default: none. */
  to?: string;
  /** Address of another site on the same engine. Default: `https://www.aura.legal`. */
  baseUrl?: string;
}

/**
 * Builds the address to send a visitor to.
 * @throws {TypeError} when `baseUrl` is not an address
 * @example
 * buildReferralLink({ code: 'test', from: 'PMUSD', to: 'BTC' });
 * // 'https://www.aura.legal/ref/test/?cur_from=PMUSD&cur_to=BTC'
 */
export function buildReferralLink({
  code,
  from,
  to,
  baseUrl = api.baseUrl,
}: ReferralLinkOptions): string {
  const path = api.operations.openReferralLink.path.replace('{code}', encodeURIComponent(code));
  const link = new URL(`${baseUrl.replace(/(?<!\/)\/+$/, '')}${path}`);
  if (from) link.searchParams.set('cur_from', from);
  if (to) link.searchParams.set('cur_to', to);
  return link.href;
}

/** @deprecated Renamed to `buildReferralLink`. */
export { buildReferralLink as referralLink };
