import { type PremiumExchangerClient, unwrap } from 'affiliate-contracts/premium-exchanger';

/** The code under test: a line for a dashboard. */
export async function earningsLine(client: PremiumExchangerClient): Promise<string> {
  const { balance, min_payout } = unwrap(await client.getInfo()).data;
  const left = Number(min_payout) - Number(balance);
  return left > 0 ? `${balance}, ${left} to go` : `${balance}, can be paid out`;
}
