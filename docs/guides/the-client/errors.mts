import { request } from 'affiliate-contracts/hooks';
import {
  createPremiumExchangerClient,
  type GetInfoError,
  toList,
} from 'affiliate-contracts/premium-exchanger';

const client = createPremiumExchangerClient({
  baseUrl: process.env.EXCHANGE_URL ?? 'http://127.0.0.1:4010/premium-exchanger',
  apiKey: process.env.PREMIUM_EXCHANGER_API_KEY ?? 'k',
});

//#region kinds
function advise(error: GetInfoError): string {
  switch (error.kind) {
    case 'provider':
      return `the service says: ${error.message}`;
    case 'http':
      return error.status === 429 ? 'slow down' : `HTTP ${error.status}`;
    case 'network':
    case 'timeout':
      return error.carriedOut === 'no' ? 'call again' : 'look whether it was done';
    case 'parse':
    case 'size':
      return 'the response is not what the contract says';
    case 'aborted':
      return 'the caller ended it';
    case 'input':
      return `nothing was sent: ${error.message}`;
  }
}

const refused = await client.getInfo({}, { headers: { Prefer: 'example=wrongKey' } });
if (!refused.ok) console.log(advise(refused.error));
//#endregion

//#region rows
const info = await client.getInfo();
if (info.ok) for (const { title } of toList(info.data.data.items)) console.log(title);
//#endregion

//#region request
const raw = await request<{ data: { balance: string } }>(client, {
  method: 'GET',
  path: '/api.html',
  query: { api_action: 'pp', method: 'get_info' },
  safety: 'read',
});
if (raw.ok) console.log(raw.data.data.balance);
//#endregion
