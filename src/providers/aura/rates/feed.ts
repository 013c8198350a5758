import { decodeText } from '../../../client/charset.js';
import { type Member, toRates } from './members.js';
import { type FeedPlace, type Rate, RateFeedError } from './rate.js';

/** A feed as text, or as the bytes that came; these are decoded by their mark or XML declaration, else as UTF-8. */
export type Feed = string | Uint8Array | ArrayBuffer;

export interface ParseOptions {
  /**
   * What becomes of a part of the feed that can't be read: `throw` ends the reading with it, `collect` reads on and
   * returns the errors beside the rates. Default: `throw`.
   */
  readonly onError?: 'throw' | 'collect';
  /** The `Content-Type` of the response, for the charset of bytes. Default: none. */
  readonly contentType?: string | null;
}

/** What was read of a feed, and what could not be. */
export interface CollectedRates {
  readonly rates: readonly Rate[];
  readonly errors: readonly RateFeedError[];
}

/** Characters of a message, which may quote what the service sent in place of rates. */
const MAX_MESSAGE = 500;

/** Takes what a reader finds in a feed. */
export interface Sink {
  /** A direction; what `read` throws is an error of this direction alone. */
  add(place: FeedPlace, read: () => readonly Member[]): void;
  /** A part that is no direction. Where errors are collected it returns, and the reader reads on. */
  fail(message: string, place?: FeedPlace): void;
}

/**
 * Reads a feed in one of its forms.
 * @throws {RateFeedError} for the first error, unless errors are collected
 * @throws {TypeError} for what is neither text nor bytes, such as parsed JSON
 */
export function readFeed(
  feed: Feed,
  { onError = 'throw', contentType }: ParseOptions,
  read: (text: string, sink: Sink) => void,
): Rate[] | CollectedRates {
  const rates: Rate[] = [];
  const errors: RateFeedError[] = [];
  const report = (error: unknown): void => {
    if (onError !== 'collect' || !(error instanceof RateFeedError)) throw error;
    errors.push(error);
  };
  if (typeof feed !== 'string' && !(feed instanceof ArrayBuffer || feed instanceof Uint8Array)) {
    throw new TypeError('a feed is a text, a Uint8Array or an ArrayBuffer');
  }
  const text =
    typeof feed === 'string'
      ? feed.replace(/^\uFEFF/, '')
      : decodeText(new Uint8Array(feed), contentType);
  read(text, {
    add(place, read) {
      try {
        for (const rate of toRates(read(), place)) rates.push(rate);
      } catch (error) {
        report(error);
      }
    },
    fail: (message, place = {}) => report(new RateFeedError(message.slice(0, MAX_MESSAGE), place)),
  });
  return onError === 'collect' ? { rates, errors } : rates;
}
