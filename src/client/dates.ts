import { reject } from './encode.js';
import { toLocalStamp, toWallSeconds } from './time.js';

/**
 * Writes a Date in the form that the service reads under a name.
 * @param times form and zone by name, such as `unix UTC`, `day site`, `stamp Asia/Tehran`
 * @param siteZone zone of the service's clock, where only the caller knows it
 * @throws {InputError} where the service reads no date or the zone is not known
 */
export function serializeDate(
  name: string,
  date: Date,
  times: Readonly<Record<string, string>> | undefined,
  siteZone: string | undefined,
): string {
  const [form, place] = times?.[name.replace(/\[\d+\]/g, '[]')]?.split(' ') ?? [];
  const zone = place === 'site' ? siteZone : place;
  if (!form) reject(name, 'it takes no Date');
  if (Number.isNaN(+date)) reject(name, 'the Date is invalid');
  if (!zone) reject(name, 'a Date needs the timeZone of the client');
  if (form === 'unix') return `${toWallSeconds(date, zone)}`;
  const text = toLocalStamp(date, zone).slice(0, form === 'stamp' ? 19 : 10);
  return form === 'dmy' ? text.split('-').reverse().join('-') : text;
}
