import { type AttemptEvent, observeAttempts } from 'affiliate-contracts/hooks';
import { createPremiumExchangerClient } from 'affiliate-contracts/premium-exchanger';

//#region log
function log({ operation, attempt, outcome, status, duration, retry }: AttemptEvent): void {
  const line = `${operation} #${attempt}: ${outcome} ${status ?? 'no response'}`;
  const again = retry ? `, again in ${Math.round(retry.delay)} ms (${retry.cause})` : '';
  console.log(line + again);
  if (duration > 5000) console.warn(`${operation} was slow`);
}

let calls = 0;
const client = createPremiumExchangerClient({
  baseUrl: process.env.EXCHANGE_URL ?? 'http://127.0.0.1:4010/premium-exchanger',
  apiKey: process.env.PREMIUM_EXCHANGER_API_KEY ?? 'k',
  retry: { baseDelay: 0 },
  onAttempt: observeAttempts(log),
  // A gateway that is down for a moment; leave this out for a real service.
  fetch: async (request) => (calls++ ? fetch(request) : new Response('', { status: 502 })),
});
await client.getInfo();
//#endregion
