// Generated from specs/ by `npm run generate`. Do not edit.
import type { CallOptions, FailureOf, HttpClient, ItemWalk, Page, PageOptions, Result } from '../../src/client/index.js';
import type { operations, paths, AddPayoutInput, AddPayoutResponse, Exchange, FailureBody, GetExchangesInput, GetExchangesResponse, GetInfoResponse, GetLinksInput, GetLinksResponse, GetPayoutsInput, GetPayoutsResponse, Link, Payout } from './schema.js';

export type * from './schema.js';

/** A client of Premium Exchanger Affiliate Program API: a method per operation. */
export interface PremiumExchangerClient {
  /**
   * Get balance and payout methods.
   *
   * Gives the partner who owns the key the balance, the smallest payout, and the payout methods that are possible now with what each would bring. It takes no arguments, so a plain GET does; a POST is answered the same.
   *
   * `GET /api.html?api_action=pp&method=get_info`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger.html#operation/getInfo`.
   */
  readonly getInfo: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<GetInfoResponse, GetInfoError>>;
  /**
   * Get referral clicks.
   *
   * Gives the partner the visits over the referral link, newest first. Filters count only in the form body; without filters a GET does. 2.2 ignores `limit` and `offset` and returns everything, so stop when a page brings known ids. Whether 2.7 also takes ids of clicks is unknown.
   *
   * `POST /api.html?api_action=pp&method=get_links`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider, but the sources disagree (sources: docs). The damaged English copy of the page shows fields of get_payouts and add_payout here. The Russian one was followed.
   *
   * Its page of the reference: `premium-exchanger.html#operation/getLinks`.
   */
  readonly getLinks: {
    (input?: GetLinksInput, options?: CallOptions): Promise<Result<GetLinksResponse, GetLinksError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: GetLinksInput, options?: PageOptions) => AsyncGenerator<Page<Link>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: GetLinksInput, options?: PageOptions) => ItemWalk<Link>;
  };
  /**
   * Get referred exchanges.
   *
   * Gives the partner the orders of referred visitors and the reward of each. 2.2 filters and sorts by the creation of the order, 2.7 by its last change. Filters count only in the form body; without filters a GET does. 2.2 ignores `limit` and `offset` and returns everything, so stop when a page brings known ids.
   *
   * `POST /api.html?api_action=pp&method=get_exchanges`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger.html#operation/getExchanges`.
   */
  readonly getExchanges: {
    (input?: GetExchangesInput, options?: CallOptions): Promise<Result<GetExchangesResponse, GetExchangesError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: GetExchangesInput, options?: PageOptions) => AsyncGenerator<Page<Exchange>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: GetExchangesInput, options?: PageOptions) => ItemWalk<Exchange>;
  };
  /**
   * Get payout requests.
   *
   * Gives the partner who owns the key that partner's own payout requests and how far each has come. Filters count only in the form body; without filters a GET does. 2.2 ignores `limit` and `offset` and returns everything, so stop when a page brings known ids.
   *
   * `POST /api.html?api_action=pp&method=get_payouts`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider, but the sources disagree (sources: docs, module-2.2, module-2.7). The page speaks of requests from users. In both releases only the rows of the key's owner are listed.
   *
   * Its page of the reference: `premium-exchanger.html#operation/getPayouts`.
   */
  readonly getPayouts: {
    (input?: GetPayoutsInput, options?: CallOptions): Promise<Result<GetPayoutsResponse, GetPayoutsError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: GetPayoutsInput, options?: PageOptions) => AsyncGenerator<Page<Payout>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: GetPayoutsInput, options?: PageOptions) => ItemWalk<Payout>;
  };
  /**
   * Request a payout of the whole balance.
   *
   * Asks the site to pay the whole available balance to a wallet or card. There is no amount, so a part cannot be asked for, and a repeated call may ask again for what was earned in between. The checks run in this order: method, account, filter of the site, balance, reserve. Arguments count only in the form body.
   *
   * `POST /api.html?api_action=pp&method=add_payout`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger.html#operation/addPayout`.
   */
  readonly addPayout: (input: AddPayoutInput, options?: CallOptions) => Promise<Result<AddPayoutResponse, AddPayoutError>>;
  /** The same calls in the style of openapi-fetch, by method and path, with parameters apart and by wire name. */
  readonly http: HttpClient<paths>;
}

/** Why `getInfo` fails. */
export type GetInfoError = FailureOf<operations['getInfo']['responses'], FailureBody>;
/** Why `getLinks` fails. */
export type GetLinksError = FailureOf<operations['getLinks']['responses'], FailureBody>;
/** Why `getExchanges` fails. */
export type GetExchangesError = FailureOf<operations['getExchanges']['responses'], FailureBody>;
/** Why `getPayouts` fails. */
export type GetPayoutsError = FailureOf<operations['getPayouts']['responses'], FailureBody>;
/** Why `addPayout` fails. */
export type AddPayoutError = FailureOf<operations['addPayout']['responses'], FailureBody>;
