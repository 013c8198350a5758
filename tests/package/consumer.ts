import { createAffiliClient } from 'affiliate-contracts/affili';
import { createAffiseClient, PaginationError, unwrap } from 'affiliate-contracts/affise';
import { createAuraClient } from 'affiliate-contracts/aura';
import { buildReferralLink, parseRatesXml, type Rate } from 'affiliate-contracts/aura/rates';
import { createPremiumExchangerClient } from 'affiliate-contracts/premium-exchanger';

/** A program of a user, type-checked with several compilers and run against the mock. */
export async function main(url: string): Promise<unknown[]> {
  const affise = createAffiseClient({ baseUrl: `${url}/affise`, apiKey: '0' });
  const report = await affise.getReportByDate({
    filter: { date_from: '2026-01-01', date_to: '2026-01-31', country: 'US' },
  });
  // @ts-expect-error date_to is missing
  void (() => affise.getReportByDate({ filter: { date_from: '2026-01-01' } }));
  const clicks: number = report.ok ? report.data.stats.length : -1;

  const premium = createPremiumExchangerClient({
    baseUrl: `${url}/premium-exchanger`,
    apiKey: 'k',
  });
  const balance: string = unwrap(await premium.getInfo()).data.balance;

  const affili = createAffiliClient({ accessId: 'a', baseUrl: `${url}/affili` });
  const found = await affili.findConversion({ id: 'eroxr' });
  if (!found.ok && found.error.kind === 'http' && found.error.status === 404)
    throw new Error(found.error.message);

  const aura = createAuraClient({ apiKey: 'k', baseUrl: `${url}/aura` });
  const feed = await aura.exportRatesXml({ code: 'test' });
  const rates: Rate[] = feed.ok ? parseRatesXml(feed.data) : [];
  return [
    clicks > 0,
    balance,
    found.ok,
    rates.length > 0,
    buildReferralLink({ code: 'x' }),
    PaginationError.name,
  ];
}
