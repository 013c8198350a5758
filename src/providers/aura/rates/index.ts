export type { CollectedRates, Feed, ParseOptions } from './feed.js';
export { buildReferralLink, type ReferralLinkOptions, referralLink } from './link.js';
export { parseRatesJson, parseRatesTxt, parseRatesXml } from './parse.js';
export { type Amount, type FeedPlace, type Rate, RateFeedError } from './rate.js';
