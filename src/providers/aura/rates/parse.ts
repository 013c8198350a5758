import { type CollectedRates, type Feed, type ParseOptions, readFeed } from './feed.js';
import { readJson } from './json.js';
import type { Rate } from './rate.js';
import { readTxt } from './txt.js';
import { readXml } from './xml.js';

type Throwing = ParseOptions & { readonly onError?: 'throw' };
type Collecting = ParseOptions & { readonly onError: 'collect' };

/**
 * Reads the XML export, in the format 1.0 or 1.1 of exchangers' rate files.
 *
 * @param feed text, or bytes as they came
 * @returns the rates; with `onError: 'collect'` the rates and the errors of what could not be read
 * @throws {RateFeedError} with the line; also for a feed that is an `<error>` of the service
 * @example
 * const rates = parseRatesXml(unwrap(await client.exportRatesXml({ code: 'test' })));
 * const { rates, errors } = parseRatesXml(bytes, { onError: 'collect' });
 */
export function parseRatesXml(feed: Feed, options?: Throwing): Rate[];
export function parseRatesXml(feed: Feed, options: Collecting): CollectedRates;
export function parseRatesXml(feed: Feed, options: ParseOptions = {}): Rate[] | CollectedRates {
  return readFeed(feed, options, readXml);
}

/**
 * Reads the JSON export: a list of directions, an object with `rates`, or version 1.3 of jsons.info. Numbers keep their
 * digits, so give the text of the response and not what was parsed of it.
 *
 * @param feed text, or bytes as they came
 * @returns the rates; with `onError: 'collect'` the rates and the errors of what could not be read
 * @throws {RateFeedError} with the item or direction; also for a feed that is an error of the service
 * @example
 * const { response } = await client.exportRatesJson({ code: 'test' });
 * const rates = parseRatesJson((await response?.text()) ?? '');
 */
export function parseRatesJson(feed: Feed, options?: Throwing): Rate[];
export function parseRatesJson(feed: Feed, options: Collecting): CollectedRates;
export function parseRatesJson(feed: Feed, options: ParseOptions = {}): Rate[] | CollectedRates {
  return readFeed(feed, options, readJson);
}

/**
 * Reads the TXT export: one direction a line, `FROM;TO;IN;OUT;AMOUNT;` and perhaps a city.
 *
 * @param feed text, or bytes as they came
 * @returns the rates; with `onError: 'collect'` the rates and the errors of what could not be read
 * @throws {RateFeedError} with the line; also for a sentence in place of the rates
 * @example
 * const rates = parseRatesTxt(unwrap(await client.exportRatesTxt({ code: 'test' })));
 */
export function parseRatesTxt(feed: Feed, options?: Throwing): Rate[];
export function parseRatesTxt(feed: Feed, options: Collecting): CollectedRates;
export function parseRatesTxt(feed: Feed, options: ParseOptions = {}): Rate[] | CollectedRates {
  return readFeed(feed, options, readTxt);
}
