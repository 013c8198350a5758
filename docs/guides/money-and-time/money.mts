import { createAffiseClient, unwrap } from 'affiliate-contracts/affise';

//#region exact
/** The exact sum of decimals. Texts stay as they are; a number is taken as the decimal that it prints as. */
export function sum(amounts: readonly (string | number)[]): string {
  const places = 20;
  const total = amounts.reduce<bigint>((before, amount) => {
    const [, sign, whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(`${amount}`) ?? [];
    if (sign === undefined) throw new TypeError(`${amount} is not a decimal`);
    return before + BigInt(`${sign}${whole}${part.padEnd(places, '0')}`);
  }, 0n);
  const digits = `${total < 0n ? -total : total}`.padStart(places + 1, '0');
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
  return total < 0n ? `-${text}` : text;
}

console.log(0.1 + 0.2, sum([0.1, 0.2]));
console.log(sum(['31.0275', '29.55', 190.40796039]));
//#endregion

//#region who
const client = createAffiseClient({
  baseUrl: process.env.AFFISE_URL ?? 'http://127.0.0.1:4010/affise',
  apiKey: process.env.AFFISE_API_KEY ?? 'k',
});
const { conversions } = unwrap(await client.listConversions());
for (const { revenue, payouts = 0, earnings = 0, currency } of conversions) {
  console.log(`the advertiser pays ${revenue} ${currency}`);
  console.log(`the affiliate gets ${payouts}, the network keeps ${earnings}`);
  console.log(revenue === Number(sum([payouts, earnings])));
}
//#endregion
