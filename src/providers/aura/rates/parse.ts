import { SaxesParser } from 'saxes';
import type { UnknownRecord } from '../../../client/record.js';
import { type Rate, RateFeedError, toRate } from './rate.js';

/**
 * Reads the XML export: `<rates><item>…</item></rates>`, children in any order.
 * @throws {RateFeedError} with the line; also for a feed that is an `<error>`
 */
export function parseRatesXml(text: string): Rate[] {
  const rates: Rate[] = [];
  const parser = new SaxesParser({ position: true });
  const open: string[] = [];
  let item: Record<string, string> = {};
  let content = '';
  let line = 1;
  const fail = (message: string, at = parser.line): never => {
    throw new RateFeedError(message, { line: at });
  };

  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('opentag', ({ name }) => {
    if (open.length === 0 && name !== 'rates' && name !== 'error')
      fail(`<rates> was due, not <${name}>`);
    if (open.length === 1 && name === 'item') {
      item = {};
      line = parser.line;
    }
    open.push(name);
    content = '';
  });
  parser.on('text', (part) => {
    content += part;
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (open.length === 2) item[name] = content;
    else if (open.length === 1 && name === 'item') rates.push(toRate(item, { line }));
    else if (open.length === 0 && name === 'error') fail(`the service reports: ${content.trim()}`);
  });
  parser.write(text).close();
  return rates;
}

/**
 * Reads the JSON export: a list of directions, or an object with `rates`. Its form was never seen, see the contract.
 * @throws {RateFeedError} with the item
 */
export function parseRatesJson(text: string): Rate[] {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new RateFeedError((error as Error).message, {});
  }
  const list = Array.isArray(body) ? body : (body as { rates?: unknown } | null)?.rates;
  if (!Array.isArray(list)) throw new RateFeedError('no list of rates', {});
  return list.map((members: unknown, index) => {
    const place = { item: index + 1 };
    if (typeof members !== 'object' || members === null || Array.isArray(members)) {
      throw new RateFeedError('no object', place);
    }
    return toRate(members as UnknownRecord, place);
  });
}

const COLUMNS = ['from', 'to', 'in', 'out', 'amount', 'city'];

/**
 * Reads the TXT export: one direction a line, `FROM;TO;IN;OUT;AMOUNT;` and perhaps a city.
 * @throws {RateFeedError} with the line
 */
export function parseRatesTxt(text: string): Rate[] {
  const rates: Rate[] = [];
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '') continue;
    const cells = row.split(';');
    rates.push(
      toRate(Object.fromEntries(COLUMNS.map((name, column) => [name, cells[column]])), {
        line: index + 1,
      }),
    );
  }
  return rates;
}
