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
  const { 0: first, 1: second, error, rates, version, currencies, exchange } = toValues(body);
  const report = first === 'error' ? second : error;
  const list = Array.isArray(body) ? body : rates;
  if (body === undefined) return;
  if (typeof report === 'string') sink.fail(`the service reports: ${report}`);
  else if (Array.isArray(list)) readList(list, sink);
  else if (!isObject(exchange)) sink.fail('no list of rates');
  else if (version !== '1.3') sink.fail(`version ${version} is not known, only 1.3`);
  else readIndexed(toValues(currencies), exchange, sink);
}

function parseJson(text: string, sink: Sink): Value | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    sink.fail((error as Error).message);
    return undefined;
  }
  return JSON.parse(quoteNumbers(text)) as Value;
}

function quoteNumbers(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
}

function readList(list: readonly Value[], sink: Sink): void {
  for (const [index, row] of list.entries()) {
    const place = { item: index + 1 };
    sink.add(place, () => {
      if (!isObject(row) || Array.isArray(row)) throw new RateFeedError('no object', place);
      return Object.entries(row).flatMap(([name, value]) => toMembers(name, value, place));
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
        const found = toValues(list)[number];
        if (typeof found === 'string') return found;
        throw new RateFeedError(`there is no currency ${number} in the list`, place);
      };
      sink.add(place, () => [
        { name: 'from', text: code(from) },
        { name: 'to', text: code(to) },
        ...readDirection(isObject(rate) ? rate : { xr: rate }, toValues(amounts)[to], place),
      ]);
    }
  }
}

/** Members of a direction in the names of the XML export. */
function readDirection(direction: Values, reserve: Value | undefined, place: FeedPlace): Member[] {
  const { xr, amount = reserve, min, max, inFee, outFee, options, cities, ...others } = direction;
  if (typeof xr !== 'string') throw new RateFeedError('xr is missing', place);
  // A negative rate is the other way round: 1 in, so many out.
  const [given, got] = xr.startsWith('-') ? ['1', xr.slice(1)] : [xr, '1'];
  const named = { amount, minamount: min, maxamount: max, city: cities, ...others };
  return [
    { name: 'in', text: given },
    { name: 'out', text: got },
    { name: 'param', text: readOptions(options).join(',') },
    ...readFee('fromfee', inFee, place),
    ...readFee('tofee', outFee, place),
    ...Object.entries(named).flatMap(([name, value]) => toMembers(name, value, place)),
  ];
}

/** The flags that are set, in the words of the XML export. */
function readOptions(options: Value | undefined): string[] {
  return Object.entries(toValues(options))
    .filter(([, value]) => value !== '0' && value !== false && value !== null)
    .map(([name]) => (name === 'ident' ? 'verifying' : name));
}

/** A fee: an amount, `{"%": share}`, or `["+", …]` for several that add up. */
function readFee(name: string, fee: Value | undefined, place: FeedPlace): Member[] {
  if (fee === undefined || typeof fee === 'string') return [{ name, text: fee ?? '' }];
  if (Array.isArray(fee) && fee[0] === '+') {
    return fee.slice(1).flatMap((part) => readFee(name, part, place));
  }
  const { '%': share, ...others } = toValues(fee);
  if (typeof share !== 'string' || Object.keys(others).length > 0) throw unknownForm(name, place);
  return [{ name, text: share, attributes: { type: '%' } }];
}

function toMembers(name: string, value: Value | undefined, place: FeedPlace): Member[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((item) => toMembers(name, item, place));
  if (typeof value === 'object') throw unknownForm(name, place);
  return [{ name, text: `${value}` }];
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
