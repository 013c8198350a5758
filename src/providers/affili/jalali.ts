import { isValidJalaaliDate, toGregorian, toJalaali } from 'jalaali-js';
import { fromLocalStamp, toLocalStamp } from '../../client/time.js';

const TEHRAN = 'Asia/Tehran';

/**
 * Finds the instant of a stamp in a response of Affili: Jalali calendar, Tehran time (the zone is inferred).
 * @throws {RangeError} for a text that is no such stamp, and for a day that the calendar does not have
 * @example
 * jalaliToDate('1399-01-17 12:46:38'); // 2020-04-05T08:16:38.000Z
 */
export function jalaliToDate(stamp: string): Date {
  const [, date = '', time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/.exec(stamp) ?? [];
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (!time || !isValidJalaaliDate(year, month, day)) {
    throw new RangeError(`${JSON.stringify(stamp)} is not a date`);
  }
  const { gy, gm, gd } = toGregorian(year, month, day);
  return fromLocalStamp(`${formatDate(gy, gm, gd)} ${time}`, TEHRAN);
}

/**
 * Writes an instant as the stamp that Affili would write: Jalali calendar, Tehran time.
 * @throws {RangeError} for an invalid date
 * @example
 * dateToJalali(new Date('2020-04-05T08:16:38Z')); // '1399-01-17 12:46:38'
 */
export function dateToJalali(instant: Date): string {
  const [date = '', time] = toLocalStamp(instant, TEHRAN).split(' ');
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const { jy, jm, jd } = toJalaali(year, month, day);
  return `${formatDate(jy, jm, jd)} ${time}`;
}

function formatDate(year: number, month: number, day: number): string {
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
}
