import type { UnknownRecord } from '../../../client/record.js';
import { toDecimal } from './decimal.js';
import { type Amount, type FeedPlace, type Rate, RateFeedError } from './rate.js';

/** One thing that a feed says of a direction, in the names of the XML export. */
export interface Member {
  readonly name: string;
  readonly text: string;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** A direction while it is read. */
interface Row {
  readonly place: FeedPlace;
  readonly values: UnknownRecord;
  readonly cities: string[];
  readonly extras: Map<string, string[]>;
}

type Reader = (row: Row, member: Member) => void;

const REQUIRED = ['from', 'to', 'in', 'out', 'amount'];

/** How each member is read; the names of XML 1.1 stand beside those of 1.0. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['from', readText],
  ['to', readText],
  ['in', readDecimal],
  ['out', readDecimal],
  ['amount', readDecimal],
  ['minamount', readLimits],
  ['maxamount', readLimits],
  ['frommin', (row, member) => readLimits(row, { ...member, name: 'minamount' })],
  ['frommax', (row, member) => readLimits(row, { ...member, name: 'maxamount' })],
  ['tomin', readLimits],
  ['tomax', readLimits],
  ['fromfee', readFees],
  ['tofee', readFees],
  ['minfee', readFees],
  ['floating', readFloating],
  ['delay', readText],
  ['city', (row, { text }) => row.cities.push(text)],
  ['param', (row, { text }) => addFlags(row, text.split(','))],
] satisfies [string, Reader][]);

/**
 * Makes typed rows of what a feed says of one direction: one for each of its cities, or a single one.
 * @throws {RateFeedError} for a member that is missing or damaged
 */
export function toRates(members: readonly Member[], place: FeedPlace): Rate[] {
  const row: Row = { place, values: {}, cities: [], extras: new Map() };
  for (const { name, text, attributes } of members) {
    const read = READERS.get(name) ?? readOther;
    const member = { name, text: text.trim(), attributes };
    if (member.text || attributes || read === readOther) read(row, member);
  }
  const missing = REQUIRED.find((name) => row.values[name] === undefined);
  if (missing) throw new RateFeedError(`${missing} is missing`, place);
  if (row.extras.size > 0) row.values.extras = Object.fromEntries(row.extras);
  const rate = row.values as unknown as Rate;
  return row.cities.length ? row.cities.map((city) => ({ ...rate, city })) : [rate];
}

function readText(row: Row, { name, text, attributes }: Member): void {
  setOnce(row, name, text, text);
  keepAttributes(row, name, attributes);
}

function readDecimal(row: Row, { name, text, attributes }: Member): void {
  const decimal = toDecimal(text) ?? fail(row, `${name} is no decimal`, text);
  setOnce(row, name, decimal, text);
  keepAttributes(row, name, attributes);
}

/** The first limit counts; some sites write one in each currency. */
function readLimits(row: Row, { name, text, attributes }: Member): void {
  for (const part of splitAmounts(row, name, text)) {
    const limit = parseAmount(row, name, part);
    if (row.values[name] === undefined) row.values[name] = limit;
    else addExtra(row, name, part);
  }
  keepAttributes(row, name, attributes);
}

/** In XML 1.0 `0.5 %, 10 UAH`, in 1.1 an element each with the type `%` or `abs`. */
function readFees(row: Row, { name, text, attributes = {} }: Member): void {
  const { type, ...others } = attributes;
  if (type !== undefined && type !== '%' && type !== 'abs')
    fail(row, `${name} is of no known type`, type);
  const fees = splitAmounts(row, name, text).map((part) => {
    const fee = parseAmount(row, name, part);
    return type === '%' ? { ...fee, currency: '%' } : fee;
  });
  row.values[name] = [...((row.values[name] as Amount[] | undefined) ?? []), ...fees];
  keepAttributes(row, name, others);
}

/** In XML 1.0 `10, 1.5 %`, in 1.1 attributes. */
function readFloating(row: Row, { name, text, attributes = {} }: Member): void {
  const { minutes, percent, ...others } = attributes;
  const found: Record<string, string> = {
    ...(minutes && { minutes }),
    ...(percent && { percent }),
  };
  if (text === 'true') addFlags(row, [name]);
  else {
    for (const part of splitAmounts(row, name, text)) {
      const { amount, currency } = parseAmount(row, name, part);
      found[currency === '%' ? 'percent' : 'minutes'] = amount;
    }
  }
  if (Object.keys(found).length > 0) {
    row.values[name] = { ...(row.values[name] as object | undefined), ...found };
  }
  keepAttributes(row, name, others);
}

/** A member of another name: a flag of XML 1.1, or something that is only kept. */
function readOther(row: Row, { name, text, attributes }: Member): void {
  keepAttributes(row, name, attributes);
  if (text === 'true' || (text === '' && !attributes)) addFlags(row, [name]);
  else if (text && text !== 'false') addExtra(row, name, text);
}

function addFlags(row: Row, names: readonly string[]): void {
  const flags = names.map((name) => name.trim()).filter(Boolean);
  if (flags.length === 0) return;
  row.values.param = [
    ...new Set([...((row.values.param as string[] | undefined) ?? []), ...flags]),
  ];
}

function setOnce(row: Row, name: string, value: string, text: string): void {
  if (row.values[name] !== undefined) fail(row, `${name} is written twice`, text);
  row.values[name] = value;
}

function keepAttributes(row: Row, name: string, attributes: Member['attributes']): void {
  for (const key in attributes) addExtra(row, `${name}@${key}`, attributes[key] ?? '');
}

function addExtra(row: Row, name: string, text: string): void {
  row.extras.set(name, [...(row.extras.get(name) ?? []), text]);
}

/** Amounts between commas; between two whole numbers one might be a decimal point instead. */
function splitAmounts(row: Row, name: string, text: string): string[] {
  if (/(?:^|[\s,])\d+,\d+(?![\d.])/.test(text)) fail(row, `${name} is no amount`, text);
  return text ? text.split(/\s*,\s*/) : [];
}

function parseAmount(row: Row, name: string, text: string): Amount {
  const [, number = '', apart, behind] =
    /^([\d.]+(?:[eE][+-]?\d+)?)(?:\s+(\S+)|([^\s\d.]\S*))?$/.exec(text) ?? [];
  const currency = apart ?? behind;
  const amount = toDecimal(number) ?? fail(row, `${name} is no amount`, text);
  return currency ? { amount, currency } : { amount };
}

function fail(row: Row, message: string, text: string): never {
  throw new RateFeedError(`${message}: ${JSON.stringify(text.slice(0, 40))}`, row.place);
}
