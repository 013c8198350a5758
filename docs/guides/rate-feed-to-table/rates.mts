import { createAuraClient, unwrap } from 'affiliate-contracts/aura';
import { buildReferralLink, parseRatesXml, type Rate } from 'affiliate-contracts/aura/rates';

//#region read
const client = createAuraClient({
  baseUrl: process.env.AURA_URL ?? 'http://127.0.0.1:4010/aura',
  apiKey: process.env.AURA_API_KEY ?? 'k',
});
const rates = parseRatesXml(unwrap(await client.exportRatesXml({ code: 'test' })));
//#endregion

//#region table
function row({ from, to, in: given, out, amount, minamount }: Rate): string[] {
  const least = minamount ? `${minamount.amount} ${minamount.currency ?? from}` : '';
  const link = buildReferralLink({ code: 'test', from, to });
  return [`${given} ${from}`, `${out} ${to}`, `${amount} ${to}`, least, link];
}

const head = ['give', 'get', 'reserve', 'at least', 'link'];
for (const cells of [head, head.map(() => '---'), ...rates.map(row)]) {
  console.log(`| ${cells.join(' | ')} |`);
}
//#endregion
