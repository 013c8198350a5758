import { createAffiliClient, dateToJalali, jalaliToDate, unwrap } from 'affiliate-contracts/affili';
import { fromLocalStamp } from 'affiliate-contracts/affise';
import { fromWallSeconds } from 'affiliate-contracts/premium-exchanger';

//#region jalali
const client = createAffiliClient({
  baseUrl: process.env.AFFILI_URL ?? 'http://127.0.0.1:4010/affili',
  accessId: process.env.AFFILI_ACCESS_ID ?? 'k',
});

// A Date goes in; the client writes it on the clock of the service.
const { data } = unwrap(
  await client.listConversions({ min_created_at: new Date('2020-04-01T00:00:00Z') }),
);

// A stamp comes out in the Jalali calendar.
const [first] = Array.isArray(data) ? data : data.items;
const stamp = first?.created_at ?? '';
const instant = jalaliToDate(stamp);
console.log(`${stamp} is ${instant.toISOString()}`);
console.log(dateToJalali(instant) === stamp);
//#endregion

//#region site
// A stamp without a zone is an instant only together with the zone of the platform.
console.log(fromLocalStamp('2017-06-06 03:08:29', 'America/New_York').toISOString());

// Unix seconds that count the wall clock of the site: three hours ahead of the truth at UTC+3.
console.log(fromWallSeconds(1631286000, 'Europe/Istanbul').toISOString());
console.log(new Date(1631286000 * 1000).toISOString());
//#endregion
