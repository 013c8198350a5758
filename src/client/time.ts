/**
 * Wall clocks and instants. A naive stamp (`2026-01-31 12:00:00`) names an instant only together with the zone it was
 * written in; these functions take that zone as an IANA name.
 */

/**
 * Writes an instant as the naive stamp that a clock in the zone shows.
 * @param timeZone IANA name, such as `Europe/Moscow`
 * @throws {RangeError} for an unknown zone, an invalid date, or a year of more than four digits
 * @example
 * toLocalStamp(new Date('2026-01-31T12:00:00Z'), 'Europe/Moscow'); // '2026-01-31 15:00:00'
 */
export function toLocalStamp(instant: Date, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  // As a text, since no zone at all would mean that of this machine.
  const stamp = instant.toLocaleString('sv-SE', { timeZone: `${timeZone}` });
  if (!/^\d{4}-/.test(stamp)) throw new RangeError('invalid date');
  return stamp;
}

/**
 * Finds the instant that a naive stamp or day names in a zone. In the hour that a clock change repeats it is the first
 * one.
 * @param timeZone IANA name, such as `Europe/Moscow`
 * @param stamp such as `2026-01-31 12:00:00` or `2026-01-31`; seconds and their fraction may be left out
 * @throws {RangeError} for an unknown zone, and for a text that is no stamp: impossible days (`2026-02-30`), the empty
 * dates of databases (`0000-00-00 00:00:00`)
 * @example
 * fromLocalStamp('2026-01-31 15:00:00', 'Europe/Moscow'); // 2026-01-31T12:00:00.000Z
 */
export function fromLocalStamp(stamp: string, timeZone: string): Date {
  const wall = parseWallTime(stamp);
  // Stamps of a zone have whole seconds.
  const fraction = wall % 1000;
  const second = wall - fraction;
  const offset = (time: number) => toWallTime(new Date(time), timeZone) - time;
  const first = second - offset(second - 86_400_000);
  const isFound = first + offset(first) === second;
  return new Date((isFound ? first : second - offset(first)) + fraction);
}

/**
 * Writes an instant as the Unix seconds of sites that count their wall clock as if it were UTC.
 * @param timeZone IANA name of the site's zone
 * @throws {RangeError} for an unknown zone or an invalid date
 * @example
 * toWallSeconds(new Date('2021-09-10T12:00:00Z'), 'Europe/Istanbul'); // 1631286000
 */
export function toWallSeconds(instant: Date, timeZone: string): number {
  return toWallTime(instant, timeZone) / 1000;
}

/**
 * Finds the instant behind Unix seconds that count a wall clock as if it were UTC.
 * @param timeZone IANA name of the site's zone
 * @throws {RangeError} for an unknown zone or seconds that are no date
 * @example
 * fromWallSeconds(1631286000, 'Europe/Istanbul'); // 2021-09-10T12:00:00.000Z
 */
export function fromWallSeconds(seconds: number, timeZone: string): Date {
  return fromLocalStamp(new Date(seconds * 1000).toISOString().slice(0, 23), timeZone);
}

/** Milliseconds of what a clock in the zone shows, read as UTC. */
function toWallTime(instant: Date, timeZone: string): number {
  return Date.parse(`${toLocalStamp(instant, timeZone).replace(' ', 'T')}Z`);
}

/** Milliseconds of a stamp or day read as UTC. */
function parseWallTime(stamp: string): number {
  const [, day, time = '00:00:00'] =
    /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$/.exec(stamp) ?? [];
  const wall = new Date(`${day}T${time}Z`);
  // A day that its month does not have would come out as one of the next month, and 24:00 as the next day.
  if (Number.isNaN(wall.getTime()) || !wall.toISOString().startsWith(`${day}T`)) {
    throw new RangeError(`${JSON.stringify(stamp)} is not a date`);
  }
  return wall.getTime();
}
