import { client } from './affili/client.gen.js';
import { listConversions } from './affili/index.js';

client.setConfig({
  baseUrl: process.env.AFFILI_URL ?? 'http://127.0.0.1:4010/affili',
  auth: process.env.AFFILI_ACCESS_ID ?? 'k',
});

//#region before
const { data, error } = await listConversions({ query: { is_closed: 1 } });
if (!data || error) throw new Error(JSON.stringify(error));
if (data.status !== 'ok') throw new Error(JSON.stringify(data));
const rows = Array.isArray(data.data) ? data.data : data.data.items;
console.log(`${rows.length} conversions`);
//#endregion
