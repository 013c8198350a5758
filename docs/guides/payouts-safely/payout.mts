import {
  createPremiumExchangerClient,
  type PremiumExchangerClient,
  unwrap,
} from 'affiliate-contracts/premium-exchanger';

//#region look
interface PayoutRequest {
  /** Id of a payout method, from `getInfo`. */
  method: string;
  account: string;
}

/** Finds out why a payout would be refused, if it would. Only reads. */
async function findObstacle(
  client: PremiumExchangerClient,
  { method }: PayoutRequest,
): Promise<string | undefined> {
  const { balance, min_payout, items = {} } = unwrap(await client.getInfo()).data;
  // Comparing is safe in floating point here; adding would not be.
  if (Number(balance) < Number(min_payout)) return `${balance} is less than ${min_payout}`;
  if (!Object.values(items).some(({ id }) => id === method)) return `there is no method ${method}`;
  return undefined;
}
//#endregion

//#region ask
type Outcome =
  | { state: 'requested'; id: number | undefined }
  | { state: 'refused'; why: string }
  | { state: 'unknown'; why: string };

/** Asks for a payout exactly once, and finds out what became of it even when the response was lost. */
async function requestPayout(
  client: PremiumExchangerClient,
  { method, account }: PayoutRequest,
): Promise<Outcome> {
  const before = await listPayoutIds(client);
  const result = await client.addPayout({ method_id: Number(method), account });
  // A success whose data is missing is one all the same.
  if (result.ok) return { state: 'requested', id: result.data.data?.payout_id };

  const { carriedOut, message: why } = result.error;
  // The service said no, or nothing was sent: nothing happened.
  if (carriedOut === 'no') return { state: 'refused', why };

  // No response, or none that the contract knows. The request may have arrived all the same: look, and never just try
  // again. A list that can't be read tells nothing.
  const after = await listPayoutIds(client).catch(() => before);
  const id = after.find((known) => !before.includes(known));
  return id === undefined ? { state: 'unknown', why } : { state: 'requested', id };
}

async function listPayoutIds(client: PremiumExchangerClient): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of client.getPayouts.items()) ids.push(Number(id));
  return ids;
}
//#endregion

//#region run
const client = createPremiumExchangerClient({
  baseUrl: process.env.EXCHANGE_URL ?? 'http://127.0.0.1:4010/premium-exchanger',
  apiKey: process.env.PREMIUM_EXCHANGER_API_KEY ?? 'k',
});
const request = { method: '5', account: 'U0000000' };

const why = await findObstacle(client, request);
const outcome: Outcome = why ? { state: 'refused', why } : await requestPayout(client, request);
console.log(outcome);
// A person has to look: the request was sent, and nobody knows whether it arrived.
if (outcome.state === 'unknown') process.exitCode = 1;
//#endregion
