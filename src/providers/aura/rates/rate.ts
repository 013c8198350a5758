import type { UnknownRecord } from '../../../client/record.js';

/** An amount with the currency that the feed writes behind it, as in `0.06 BTC`. */
export interface Amount {
  /** Decimal text, so that money stays exact. */
  readonly amount: string;
  readonly currency?: string;
}

/** One direction of a rate feed: who gives `in` of `from` gets `out` of `to`. Decimals are texts. */
export interface Rate {
  readonly from: string;
  readonly to: string;
  readonly in: string;
  readonly out: string;
  /** Reserve of the site, in `to`. */
  readonly amount: string;
  /** Smallest and largest exchange; in `from` where no currency is written. */
  readonly minamount?: Amount;
  readonly maxamount?: Amount;
  /** Flags such as `manual` or `cardverify`. */
  readonly param?: readonly string[];
  /** City of a cash direction. */
  readonly city?: string;
  /** Fees; the currency may be `%`. */
  readonly fromfee?: Amount;
  readonly tofee?: Amount;
  readonly minfee?: Amount;
  readonly floating?: string;
  readonly delay?: string;
}

/** A feed that can't be read, and where: the line of a text, or the item of a list, both counted from 1. */
export class RateFeedError extends Error {
  override readonly name = 'RateFeedError';
  constructor(
    message: string,
    readonly place: { readonly line?: number; readonly item?: number },
  ) {
    const where = place.line
      ? `line ${place.line}`
      : place.item
        ? `item ${place.item}`
        : 'the feed';
    super(`${where}: ${message}`);
  }
}

const DECIMAL = /^\d+(\.\d+)?$/;
const REQUIRED = ['from', 'to', 'in', 'out', 'amount'] as const;
const AMOUNTS = ['minamount', 'maxamount', 'fromfee', 'tofee', 'minfee'] as const;
const TEXTS = ['city', 'floating', 'delay'] as const;

/**
 * Makes a typed row of the members of one direction, whichever format they came in.
 * @throws {RateFeedError}
 */
export function toRate(members: Readonly<UnknownRecord>, place: RateFeedError['place']): Rate {
  const text = (name: string): string | undefined => {
    const value = members[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new RateFeedError(`${name} is no text`, place);
    }
    return `${value}`.trim();
  };
  const row: UnknownRecord = {};
  for (const name of REQUIRED) {
    const value = text(name);
    if (value === undefined) throw new RateFeedError(`${name} is missing`, place);
    if (name !== 'from' && name !== 'to' && !DECIMAL.test(value)) {
      throw new RateFeedError(
        `${name} is no decimal: ${JSON.stringify(value.slice(0, 40))}`,
        place,
      );
    }
    row[name] = value;
  }
  for (const name of AMOUNTS) {
    const value = text(name);
    if (value !== undefined) row[name] = parseAmount(name, value, place);
  }
  for (const name of TEXTS) {
    const value = text(name);
    if (value !== undefined) row[name] = value;
  }
  const flags = text('param');
  if (flags !== undefined)
    row.param = flags
      .split(',')
      .map((flag) => flag.trim())
      .filter(Boolean);
  return row as unknown as Rate;
}

function parseAmount(name: string, text: string, place: RateFeedError['place']): Amount {
  const [, amount, currency] = /^(\d+(?:\.\d+)?)\s*([A-Za-z0-9%]*)$/.exec(text) ?? [];
  if (amount === undefined) {
    throw new RateFeedError(`${name} is no amount: ${JSON.stringify(text.slice(0, 40))}`, place);
  }
  return currency ? { amount, currency } : { amount };
}
