export { buildReferralLink, type ReferralLinkOptions, referralLink } from './link.js';
export { parseRatesJson, parseRatesTxt, parseRatesXml } from './parse.js';
export { type Amount, type Rate, RateFeedError } from './rate.js';
