import { quoteNumbers } from '../../../client/json.js';
import type { Sink } from './feed.js';
import type { Member } from './members.js';
import { type FeedPlace, RateFeedError } from './rate.js';

/** A value of JSON whose numbers are the texts that they were written as, so that no digit is lost. */
type Value = string | boolean | null | readonly Value[] | Values;
interface Values {
  readonly [name: string]: Value;
}

/**
 * Reads the JSON export: a list of directions, an object with `rates`, or version 1.3 of jsons.info, as Premium Exchanger
 * sends it. An array of the word `error` and a text is what the service reports.
 */
export function readJson(text: string, sink: Sink): void {
  const body = parseJson(text, sink);
  if (body === undefined) return;
  const { 0: first, 1: second, rates = body } = toValues(body);
  const { error, error_text: report = error, version, currencies, exchange } = toValues(body);
  const isError = Boolean(error) && error !== '0';
  if (first === 'error') sink.fail(`the service reports: ${second ?? first}`);
  else if (isError && report) sink.fail(`the service reports: ${report}`);
  else if (Array.isArray(rates)) readList(rates, sink);
  else if (isObject(exchange) && version === '1.3') {
    readIndexed(toValues(currencies), exchange, sink);
  } else if (exchange) sink.fail(`version ${version} is not known, only 1.3`);
  else sink.fail('no list of rates');
}

function parseJson(text: string, sink: Sink): Value | undefined {
  try {
    const hasNumbers = /[:,[]\s*-?\d/.test(text);
    return JSON.parse(hasNumbers ? quoteNumbers(text, isNumber) : text) as Value;
  } catch {
    return explainJson(text, sink);
  }
}

/** Tells what is wrong, with the place in the text as it came. */
function explainJson(text: string, sink: Sink): undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    sink.fail((error as Error).message);
  }
}

function isNumber(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text);
}

function readList(list: readonly Value[], sink: Sink): void {
  for (const [index, row] of list.entries()) {
    const place = { item: index + 1 };
    sink.add(place, () => {
      if (!isObject(row) || Array.isArray(row)) throw new RateFeedError('no object', place);
      return readMembers(row, place);
    });
  }
}

/** `{currencies: {list, amounts}, exchange: {FROM: {to: {TO: {xr, …}}}}}`, with currencies by number. */
function readIndexed({ list, amounts }: Values, exchange: Values, sink: Sink): void {
  for (const [from, directions] of Object.entries(exchange)) {
    const { to: targets } = toValues(directions);
    if (!isObject(targets)) sink.fail('no rates', { direction: `exchange ${from}` });
    for (const [to, rate] of Object.entries(toValues(targets))) {
      const place = { direction: `exchange ${from} to ${to}` };
      const code = (number: string) => {
        const found = getValue(list, number);
        if (typeof found === 'string') return found.trim();
        throw new RateFeedError(`there is no currency ${number} in the list`, place);
      };
      sink.add(place, () => [
        { name: 'from', text: code(from) },
        { name: 'to', text: code(to) },
        ...readDirection(isObject(rate) ? rate : { xr: rate }, getValue(amounts, to), place),
      ]);
    }
  }
}

/** Members of a direction in the names of the XML export. */
function readDirection(direction: Values, reserve: Value | undefined, place: FeedPlace): Member[] {
  const { xr, amount, min, max, inFee, outFee, options, cities, ...others } = direction;
  if (typeof xr !== 'string') throw new RateFeedError('xr is missing', place);
  // A negative rate is the other way round: 1 in, so many out.
  const [given, got] = xr.startsWith('-') ? ['1', xr.slice(1)] : [xr, '1'];
  const named = { amount: amount ?? reserve, minamount: min, maxamount: max, city: cities };
  return [
    { name: 'in', text: given },
    { name: 'out', text: got },
    ...readMembers(named, place),
    ...readFees('fromfee', inFee, place),
    ...readFees('tofee', outFee, place),
    ...readOptions(options, place),
    ...readMembers(others, place),
  ];
}

/** Flags: their names, or whether they are set by their names. */
function readOptions(options: Value | undefined, place: FeedPlace): Member[] {
  if (!isObject(options) || Array.isArray(options)) return readMembers({ param: options }, place);
  const flags = Object.entries(toValues(options)).map(([name, value]) => {
    return [name, value === '1' ? true : value === '0' ? false : value] as const;
  });
  return readMembers(Object.fromEntries(flags), place);
}

/** An amount, `{"%": share}`, or a list of `+` and of fees that add up. */
function readFees(name: string, fee: Value | undefined, place: FeedPlace): Member[] {
  if (!Array.isArray(fee)) return readFee(name, fee, place);
  const [sign, ...parts] = fee;
  if (sign !== '+') throw unknownForm(name, place);
  return parts.flatMap((part) => readFee(name, part, place));
}

function readFee(name: string, fee: Value | undefined, place: FeedPlace): Member[] {
  if (!isObject(fee)) return readMembers({ [name]: fee }, place);
  const { '%': share, ...others } = fee;
  if (typeof share !== 'string' || Object.keys(others).length > 0) throw unknownForm(name, place);
  return [{ name, text: share, attributes: { type: '%' } }];
}

/** Members as they are called in the XML export; one that is a list is repeated. */
function readMembers(
  values: Readonly<Record<string, Value | undefined>>,
  place: FeedPlace,
): Member[] {
  const members: Member[] = [];
  for (const [name, value] of Object.entries(values)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isObject(item)) throw unknownForm(name, place);
      if (item !== null && item !== undefined && item !== '') {
        members.push({ name, text: `${item}`.trim() });
      }
    }
  }
  return members;
}

function unknownForm(name: string, place: FeedPlace): RateFeedError {
  return new RateFeedError(`${name} is of no known form`, place);
}

function isObject(value: Value | undefined): value is Values {
  return typeof value === 'object' && value !== null;
}

/** Members of an object, by index those of a list; none of anything else. */
function toValues(value: Value | undefined): Values {
  return isObject(value) ? value : {};
}

function getValue(values: Value | undefined, name: string): Value | undefined {
  return isObject(values) && Object.hasOwn(values, name) ? (values as Values)[name] : undefined;
}
