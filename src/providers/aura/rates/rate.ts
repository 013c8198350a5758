/** An amount with the currency that the feed writes behind it, as in `0.06 BTC`. */
export interface Amount {
  /** Decimal text, so that money stays exact. */
  readonly amount: string;
  /** Left out where the feed writes none; `%` for a share. */
  readonly currency?: string;
}

/** One direction of a rate feed: for `in` of `from` one gets `out` of `to`. Decimals are texts. */
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
  /** The same in `to`. */
  readonly tomin?: Amount;
  readonly tomax?: Amount;
  /** Flags such as `manual` or `cardverify`. */
  readonly param?: readonly string[];
  /** City of a cash direction. */
  readonly city?: string;
  /** Fees on what is given and on what is got, which add up; the currency may be `%`. */
  readonly fromfee?: readonly Amount[];
  readonly tofee?: readonly Amount[];
  /** Smallest fees. */
  readonly minfee?: readonly Amount[];
  /** How long the rate is fixed, in minutes, and the change in percent that ends it. */
  readonly floating?: { readonly minutes?: string; readonly percent?: string };
  /** Minutes until the exchange is carried out. */
  readonly delay?: string;
  /**
   * What the feed says beyond that, by its name in the feed: members that are not known here, attributes (`step@min`),
   * members inside others (`step/fee`), and all but the first of those that can stand only once.
   */
  readonly extras?: Readonly<Record<string, readonly string[]>>;
}

/** Where something stands in a feed: the line of a text, the item of a list, both counted from 1, or a direction. */
export interface FeedPlace {
  readonly line?: number;
  readonly item?: number;
  readonly direction?: string;
}

/** A feed, or a part of it, that can't be read; the message begins with the place. */
export class RateFeedError extends Error {
  override readonly name = 'RateFeedError';
  constructor(
    message: string,
    readonly place: FeedPlace,
  ) {
    const { line, item, direction } = place;
    const where = line ? `line ${line}` : item ? `item ${item}` : (direction ?? 'the feed');
    super(`${where}: ${message}`);
  }
}
