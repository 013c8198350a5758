import { api } from '../../../../generated/aura/operations.js';

export interface ReferralLinkOptions {
  /** The partner's referral code, `link` of get_info. */
  code: string;
  /** Short codes of the direction that the site preselects, such as `PMUSD` and `BTC`. */
  from?: string;
  to?: string;
  /** Address of another site on the same engine. */
  baseUrl?: string;
}

/** The address that a visitor is sent to, for example `https://www.aura.legal/ref/test/?cur_from=PMUSD&cur_to=BTC`. */
export function referralLink({
  code,
  from,
  to,
  baseUrl = api.baseUrl,
}: ReferralLinkOptions): string {
  const path = api.operations.openReferralLink.path.replace('{code}', encodeURIComponent(code));
  const link = new URL(`${baseUrl.replace(/\/+$/, '')}${path}`);
  if (from) link.searchParams.set('cur_from', from);
  if (to) link.searchParams.set('cur_to', to);
  return link.href;
}
