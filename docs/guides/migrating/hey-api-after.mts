import { createAffiliClient, unwrap } from 'affiliate-contracts/affili';

const client = createAffiliClient({
  baseUrl: process.env.AFFILI_URL ?? 'http://127.0.0.1:4010/affili',
  accessId: process.env.AFFILI_ACCESS_ID ?? 'k',
});

//#region after
const { data } = unwrap(await client.listConversions({ is_closed: true }));
const rows = Array.isArray(data) ? data : data.items;
console.log(`${rows.length} conversions`);
//#endregion
