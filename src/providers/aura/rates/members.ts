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
  // Gathered in place: a feed may repeat a member as often as it likes.
  readonly cities: string[];
  flags?: Set<string>;
  extras?: Map<string, string[]>;
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
  ['city', readCity],
  ['param', readFlags],
] satisfies [string, Reader][]);

/**
 * Makes typed rows of what a feed says of one direction: one for each of its cities, or a single one.
 * @throws {RateFeedError} for a member that is missing or damaged
 */
export function toRates(members: readonly Member[], place: FeedPlace): Rate[] {
  const row: Row = { place, values: {}, cities: [] };
  for (const member of members) {
    const read = READERS.get(member.name);
    if (!read) readOther(row, member);
    // What is known and empty says nothing.
    else if (member.text || member.attributes) read(row, member);
  }
  const { values, cities, flags, extras } = row;
  for (const name of REQUIRED) {
    if (values[name] === undefined) throw new RateFeedError(`${name} is missing`, place);
  }
  if (flags) values.param = [...flags];
  if (extras) values.extras = Object.fromEntries(extras);
  const rate = values as unknown as Rate;
  if (cities.length === 0) return [rate];
  return cities.map((city, index) => Object.assign(index ? { ...rate } : rate, { city }));
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
  if (type !== undefined && type !== '%' && type !== 'abs') {
    fail(row, `${name} is of no known type`, type);
  }
  for (const part of splitAmounts(row, name, text)) {
    const fee = parseAmount(row, name, part);
    const isShare = fee.currency === undefined ? type === '%' : fee.currency === '%';
    if (type && isShare !== (type === '%')) fail(row, `${name} is not of its type ${type}`, part);
    row.values[name] ??= [];
    (row.values[name] as Amount[]).push(isShare ? { ...fee, currency: '%' } : fee);
  }
  keepAttributes(row, name, others);
}

/** In XML 1.0 `10, 1.5 %`, in 1.1 attributes. */
function readFloating(row: Row, { name, text, attributes = {} }: Member): void {
  const { minutes, percent, ...others } = attributes;
  keepAttributes(row, name, others);
  if (text === 'true') addFlag(row, name);
  if (text === 'true' || text === 'false') return;
  const parts = [
    ...splitAmounts(row, name, text),
    ...(minutes ? [minutes] : []),
    ...(percent ? [`${percent} %`] : []),
  ];
  const found: Record<string, string> = {};
  for (const part of parts) {
    const { amount, currency } = parseAmount(row, name, part);
    const unit = currency === '%' ? 'percent' : 'minutes';
    if (found[unit] !== undefined) fail(row, `${name} has ${unit} twice`, text);
    found[unit] = amount;
  }
  if (parts.length > 0) setOnce(row, name, found, text);
}

function readCity(row: Row, { name, text, attributes }: Member): void {
  if (text) row.cities.push(text);
  keepAttributes(row, name, attributes);
}

function readFlags(row: Row, { name, text, attributes }: Member): void {
  for (const flag of text.split(',')) addFlag(row, flag.trim());
  keepAttributes(row, name, attributes);
}

/** A member of another name: a flag of XML 1.1, or something that is only kept. */
function readOther(row: Row, { name, text, attributes }: Member): void {
  keepAttributes(row, name, attributes);
  if (text === 'true' || (text === '' && !attributes)) addFlag(row, name);
  else if (text && text !== 'false') addExtra(row, name, text);
}

function addFlag(row: Row, flag: string): void {
  if (!flag) return;
  row.flags ??= new Set();
  row.flags.add(flag);
}

function setOnce(row: Row, name: string, value: unknown, text: string): void {
  if (row.values[name] !== undefined) fail(row, `${name} is written twice`, text);
  row.values[name] = value;
}

function keepAttributes(row: Row, name: string, attributes: Member['attributes']): void {
  for (const key in attributes) addExtra(row, `${name}@${key}`, attributes[key] ?? '');
}

function addExtra(row: Row, name: string, text: string): void {
  row.extras ??= new Map();
  const texts = row.extras.get(name);
  if (texts) texts.push(text);
  else row.extras.set(name, [text]);
}

/** Amounts between commas; between two whole numbers one might be a decimal point instead. */
function splitAmounts(row: Row, name: string, text: string): string[] {
  if (!text.includes(',')) return text ? [text] : [];
  if (/(?:^|[\s,])\d+,\d+(?![\d.])/.test(text)) fail(row, `${name} is no amount`, text);
  return text.split(',').map((part) => part.trim());
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
