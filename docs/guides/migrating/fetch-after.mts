import { createAffiseClient } from 'affiliate-contracts/affise';

const baseUrl = process.env.AFFISE_URL ?? 'http://127.0.0.1:4010/affise';
const apiKey = process.env.AFFISE_API_KEY ?? 'k';

//#region after
const client = createAffiseClient({ baseUrl, apiKey });
const january = { date_from: '2026-01-01', date_to: '2026-01-31', country: ['US', 'DE'] };

let count = 0;
for await (const _ of client.listConversions.items(january)) count += 1;
console.log(`${count} conversions`);
//#endregion
