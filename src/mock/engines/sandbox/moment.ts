import { isValidJalaaliDate, toGregorian, toJalaali } from 'jalaali-js';
import { fromLocalStamp, toLocalStamp } from '../../../client/time.js';
import type { Document } from '../../../contract/document.js';
import type { SchemaNode } from '../../../contract/nodes.js';
import { walkSchema } from '../../../contract/visit.js';

type Time = NonNullable<SchemaNode['x-time']>;

/** In which zone and calendar a moment is written; its form is that of an example. */
export interface Writing {
  /** IANA name, or `site` for the clock of the service, which in the sandbox is UTC unless an operation names another. */
  readonly zone: string;
  readonly calendar?: Time['calendar'];
  readonly form?: Time['form'];
}

export const UTC: Writing = { zone: 'UTC' };

/** Years of four digits in every zone: all that a wall clock is written in here. */
const FIRST = Date.parse('1000-01-02T00:00:00Z');
const LAST = Date.parse('9999-12-30T00:00:00Z');

/** Whether a value is an instant that can be written in every form and zone. */
export function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value >= FIRST && value <= LAST;
}

/** Whether there is a time zone of this name. */
export function isZone(name: string): boolean {
  try {
    offsetOf(0, name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Where a schema has moments, by JSON pointer into the value. */
export function listMoments(document: Document, schemaPointer: string): Map<string, Writing> {
  const found = new Map<string, Writing>();
  for (const { node, steps } of walkSchema(document, schemaPointer)) {
    const time = node['x-time'];
    const isDate = node.format === 'date' || node.format === 'date-time';
    if (time || isDate) found.set(steps.map((step) => `/${step}`).join(''), time ?? UTC);
  }
  return found;
}

const STAMP = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$/;

/** The instant in milliseconds that a value names, or `undefined` where it names none that can be written again. */
export function parseMoment(value: unknown, writing: Writing, site = 'UTC'): number | undefined {
  const instant = parseInstant(value, writing, site);
  return isMoment(instant) ? instant : undefined;
}

function parseInstant(value: unknown, writing: Writing, site: string): number | undefined {
  const zone = writing.zone === 'site' ? site : writing.zone;
  if (typeof value === 'number' || /^\d{5,}$/.test(String(value))) {
    const wall = Number(value) * 1000;
    return isMoment(wall) ? wall - offsetOf(wall, zone) : undefined;
  }
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1');
  const [, year, month, day, time = '00:00:00'] = STAMP.exec(text) ?? [];
  try {
    if (!year) return Number.isNaN(Date.parse(text)) ? undefined : Date.parse(text);
    const date = writing.calendar
      ? fromJalali(Number(year), Number(month), Number(day))
      : `${year}-${month}-${day}`;
    return fromLocalStamp(`${date} ${time}`, zone).getTime();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * An instant written like an example: Unix seconds, a day, a stamp, or ISO 8601.
 * @param like decides the form; without one it is that of `x-time`, or else ISO 8601
 */
export function writeMoment(
  instant: number,
  like: unknown,
  { zone: named, calendar, form }: Writing,
  site = 'UTC',
): string | number {
  const zone = named === 'site' ? site : named;
  const wall = new Date(instant + offsetOf(instant, zone));
  const known = like ?? (form && LIKE[form]);
  if (typeof known === 'number') return Math.floor(wall.getTime() / 1000);
  const text = String(known ?? '');
  if (/^\d+$/.test(text)) return String(Math.floor(wall.getTime() / 1000));
  const iso = wall.toISOString();
  const date = calendar ? toJalali(wall) : iso.slice(0, 10);
  const [year, month, day] = date.split('-');
  if (/^\d\d-\d\d-\d{4}$/.test(text)) return `${day}-${month}-${year}`;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return date;
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) return `${date} ${iso.slice(11, 19)}`;
  const utc = new Date(instant).toISOString();
  return /\.\d+Z$/.test(text)
    ? utc
    : utc.replace(/\.\d+Z$/, /[+-]\d\d:\d\d$/.test(text) ? '+00:00' : 'Z');
}

/** What a moment looks like in a form, where no example shows it. */
const LIKE: Readonly<Partial<Record<NonNullable<Time['form']>, unknown>>> = {
  stamp: '2026-01-01 00:00:00',
  day: '2026-01-01',
  unix: 0,
};

/** Whether a value is a day without a time. */
export function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^(\d{4}-\d\d-\d\d|\d\d-\d\d-\d{4})$/.test(value);
}

const QUARTER = 900_000;
const MOST_OFFSETS = 10_000;
const offsets = new Map<string, number>();

/** How far the wall clock of a zone is from UTC; no zone changes it within a quarter of an hour. */
export function offsetOf(instant: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const start = Math.floor(instant / QUARTER) * QUARTER;
  const key = `${zone} ${start}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const stamp = toLocalStamp(new Date(start), zone);
  const offset = Date.parse(`${stamp.replace(' ', 'T')}Z`) - start;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function fromJalali(year: number, month: number, day: number): string {
  if (!isValidJalaaliDate(year, month, day)) throw new RangeError('no such day');
  const { gy, gm, gd } = toGregorian(year, month, day);
  return formatDate(gy, gm, gd);
}

function toJalali(wall: Date): string {
  const { jy, jm, jd } = toJalaali(
    wall.getUTCFullYear(),
    wall.getUTCMonth() + 1,
    wall.getUTCDate(),
  );
  return formatDate(jy, jm, jd);
}

function formatDate(year: number, month: number, day: number): string {
  const [m, d] = [month, day].map((part) => String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}-${m}-${d}`;
}
