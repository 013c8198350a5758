import { createPremiumExchangerClient } from 'affiliate-contracts/premium-exchanger';

const client = createPremiumExchangerClient({
  baseUrl: process.env.EXCHANGE_URL ?? 'http://127.0.0.1:4010/premium-exchanger',
  apiKey: process.env.PREMIUM_EXCHANGER_API_KEY ?? 'k',
});

const result = await client.getInfo();
if (result.ok) {
  const { balance, min_payout, items = {} } = result.data.data;
  console.log(`balance ${balance}, payouts from ${min_payout}`);
  for (const { title, amount } of Object.values(items)) console.log(`${title}: you get ${amount}`);
}

//#region failure
// The mock gives the refusal that it is asked for; a service ignores this header.
const refused = await client.getInfo({}, { headers: { Prefer: 'example=apiDisabled' } });
if (!refused.ok) {
  const { kind, status, message } = refused.error;
  console.log(`${kind} under HTTP ${status}: ${message}`);
}
//#endregion
