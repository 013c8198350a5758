import { toGregorian, toJalaali } from 'jalaali-js';
import { instantOf, stampOf } from '../../client/time.js';

const TEHRAN = 'Asia/Tehran';

/**
 * The instant of a stamp in an answer of Affili, such as `1399-01-17 12:46:38`: Jalali calendar, Tehran time (the zone
 * is inferred).
 * @throws {RangeError} for a text that is no such stamp
 */
export function jalaliToDate(stamp: string): Date {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d:\d\d)$/.exec(stamp) ?? [];
  if (!time) throw new RangeError(`${JSON.stringify(stamp)} is not a date`);
  const { gy, gm, gd } = toGregorian(Number(year), Number(month), Number(day));
  return instantOf(`${padded(gy, gm, gd)} ${time}`, TEHRAN);
}

/** The stamp that Affili would write for an instant. */
export function dateToJalali(instant: Date): string {
  const [date = '', time] = stampOf(instant, TEHRAN).split(' ');
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const { jy, jm, jd } = toJalaali(year, month, day);
  return `${padded(jy, jm, jd)} ${time}`;
}

function padded(year: number, month: number, day: number): string {
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
}
