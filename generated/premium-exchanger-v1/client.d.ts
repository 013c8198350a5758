// Generated from specs/ by `npm run generate`. Do not edit.
import type { CallOptions, FailureOf, HttpClient, ItemWalk, Page, PageOptions, Result } from '../../src/client/index.js';
import type { operations, paths, AddPartnerPayoutInput, AddPartnerPayoutResponse, CancelBidInput, CancelBidResponse, CompleteBidInput, CompleteBidResponse, CreateBidInput, CreateBidResponse, Exchange, FailureBody, GetBidInput, GetBidResponse, GetCalcInput, GetCalcResponse, GetCallerInput, GetCallerResponse, GetDirectionCurrenciesInput, GetDirectionCurrenciesResponse, GetDirectionInput, GetDirectionResponse, GetDirectionsInput, GetDirectionsResponse, GetExchangesInput, GetExchangesResponse, GetPartnerExchangesInput, GetPartnerExchangesResponse, GetPartnerInfoResponse, GetPartnerLinksInput, GetPartnerLinksResponse, GetPartnerPayoutsInput, GetPartnerPayoutsResponse, Link, PartnerExchange, PayBidInput, PayBidResponse, Payout, Refusal } from './schema.js';

export type * from './schema.js';

/** A client of Premium Exchanger API v1: a method per operation. */
export interface PremiumExchangerV1Client {
  /**
   * Test the access.
   *
   * Tells the caller which address and user the site sees. Called `test` on the wire.
   *
   * `POST /api/userapi/v1/test`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/getCaller`.
   */
  readonly getCaller: (input?: GetCallerInput, options?: CallOptions) => Promise<Result<GetCallerResponse, GetCallerError>>;
  /**
   * Get currencies.
   *
   * Gives the currencies that can be given and got over the API.
   *
   * `POST /api/userapi/v1/get_direction_currencies`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/getDirectionCurrencies`.
   */
  readonly getDirectionCurrencies: (input?: GetDirectionCurrenciesInput, options?: CallOptions) => Promise<Result<GetDirectionCurrenciesResponse, GetDirectionCurrenciesError>>;
  /**
   * Get exchange directions.
   *
   * Gives the pairs of currencies that can be exchanged over the API, in no promised order.
   *
   * `POST /api/userapi/v1/get_directions`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/getDirections`.
   */
  readonly getDirections: (input?: GetDirectionsInput, options?: CallOptions) => Promise<Result<GetDirectionsResponse, GetDirectionsError>>;
  /**
   * Get an exchange direction.
   *
   * Gives rate, limits and the fields that create_bid needs for a direction. The sums are worked out for the amount 0. An unknown direction looks like an empty success.
   *
   * `POST /api/userapi/v1/get_direction`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/getDirection`.
   */
  readonly getDirection: (input?: GetDirectionInput, options?: CallOptions) => Promise<Result<GetDirectionResponse, GetDirectionError>>;
  /**
   * Calculate an exchange.
   *
   * Works out what an amount would give and cost in a direction. Nothing is created.
   *
   * `POST /api/userapi/v1/get_calc`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/getCalc`.
   */
  readonly getCalc: (input: GetCalcInput, options?: CallOptions) => Promise<Result<GetCalcResponse, GetCalcError>>;
  /**
   * Create an order.
   *
   * Makes an order in a direction. get_direction tells which fields it needs. The call takes two seconds by itself, and may take much longer where a merchant is asked. A repeated call makes another order, unless both have the same `api_id`.
   *
   * `POST /api/userapi/v1/create_bid`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/createBid`.
   */
  readonly createBid: (input: CreateBidInput, options?: CallOptions) => Promise<Result<CreateBidResponse, CreateBidError>>;
  /**
   * Get an order.
   *
   * Gives an order that was made with this login, and what can be done with it. Called `bid_info` on the wire.
   *
   * `POST /api/userapi/v1/bid_info`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/getBid`.
   */
  readonly getBid: (input?: GetBidInput, options?: CallOptions) => Promise<Result<GetBidResponse, GetBidError>>;
  /**
   * Cancel an order.
   *
   * Cancels an order that is `new`, `techpay`, `coldnew`, `amlwait` or `merchwait`; a site may have another list. An order that is cancelled already is a success. Called `cancel_bid` on the wire.
   *
   * `POST /api/userapi/v1/cancel_bid`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: every key.
   *
   * Documented by the provider, but the sources disagree (sources: docs, module-2.7). The page lets it work only where `cancel` of `api_actions` is `api`. The release does not look at that.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/cancelBid`.
   */
  readonly cancelBid: (input?: CancelBidInput, options?: CallOptions) => Promise<Result<CancelBidResponse, CancelBidError>>;
  /**
   * Mark an order as paid.
   *
   * Tells the site that the client has paid an order that is `new` or `techpay` and has no merchant; with a merchant the status comes by itself. An order that is marked already is a success. Called `pay_bid` on the wire.
   *
   * `POST /api/userapi/v1/pay_bid`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/payBid`.
   */
  readonly payBid: (input?: PayBidInput, options?: CallOptions) => Promise<Result<PayBidResponse, PayBidError>>;
  /**
   * Complete an order.
   *
   * Marks an order as completed, whatever its status is. It credits the partner's reward. An order that is completed already is a success. Called `success_bid` on the wire.
   *
   * `POST /api/userapi/v1/success_bid`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/completeBid`.
   */
  readonly completeBid: (input?: CompleteBidInput, options?: CallOptions) => Promise<Result<CompleteBidResponse, CompleteBidError>>;
  /**
   * Get orders.
   *
   * Lists the orders that were made with this login, the newest change first.
   *
   * `POST /api/userapi/v1/get_exchanges`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider, but the sources disagree (sources: docs, module-2.7). The page warns that a key of the system user sees the orders of all keys. Release 2.7 lists those of the login for every key.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/getExchanges`.
   */
  readonly getExchanges: {
    (input?: GetExchangesInput, options?: CallOptions): Promise<Result<GetExchangesResponse, GetExchangesError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: GetExchangesInput, options?: PageOptions) => AsyncGenerator<Page<Exchange>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: GetExchangesInput, options?: PageOptions) => ItemWalk<Exchange>;
  };
  /**
   * Get balance and payout methods.
   *
   * Gives the partner who owns the key the balance, the smallest payout, and the payout methods that are possible now.
   *
   * `POST /api/userapi/v1/get_partner_info`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/getPartnerInfo`.
   */
  readonly getPartnerInfo: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<GetPartnerInfoResponse, GetPartnerInfoError>>;
  /**
   * Get referral clicks.
   *
   * Lists the visits over the partner's referral link, newest first.
   *
   * `POST /api/userapi/v1/get_partner_links`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/getPartnerLinks`.
   */
  readonly getPartnerLinks: {
    (input?: GetPartnerLinksInput, options?: CallOptions): Promise<Result<GetPartnerLinksResponse, GetPartnerLinksError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: GetPartnerLinksInput, options?: PageOptions) => AsyncGenerator<Page<Link>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: GetPartnerLinksInput, options?: PageOptions) => ItemWalk<Link>;
  };
  /**
   * Get referred exchanges.
   *
   * Lists the orders that the partner brought, whichever key or page made them, the newest change first, and the reward of each.
   *
   * `POST /api/userapi/v1/get_partner_exchanges`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/getPartnerExchanges`.
   */
  readonly getPartnerExchanges: {
    (input?: GetPartnerExchangesInput, options?: CallOptions): Promise<Result<GetPartnerExchangesResponse, GetPartnerExchangesError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: GetPartnerExchangesInput, options?: PageOptions) => AsyncGenerator<Page<PartnerExchange>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: GetPartnerExchangesInput, options?: PageOptions) => ItemWalk<PartnerExchange>;
  };
  /**
   * Get payout requests.
   *
   * Lists the partner's own payout requests and how far each has come.
   *
   * `POST /api/userapi/v1/get_partner_payouts`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/getPartnerPayouts`.
   */
  readonly getPartnerPayouts: {
    (input?: GetPartnerPayoutsInput, options?: CallOptions): Promise<Result<GetPartnerPayoutsResponse, GetPartnerPayoutsError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: GetPartnerPayoutsInput, options?: PageOptions) => AsyncGenerator<Page<Payout>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: GetPartnerPayoutsInput, options?: PageOptions) => ItemWalk<Payout>;
  };
  /**
   * Request a payout of the whole balance.
   *
   * Asks the site to pay the whole balance to a wallet or card. There is no amount, and a repeated call may ask again for what was earned in between.
   *
   * `POST /api/userapi/v1/add_partner_payout`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `premium-exchanger-v1.html#operation/addPartnerPayout`.
   */
  readonly addPartnerPayout: (input: AddPartnerPayoutInput, options?: CallOptions) => Promise<Result<AddPartnerPayoutResponse, AddPartnerPayoutError>>;
  /** The same calls in the style of openapi-fetch, by method and path, with parameters apart and by wire name. */
  readonly http: HttpClient<paths>;
}

/** Why `getCaller` fails. */
export type GetCallerError = FailureOf<operations['getCaller']['responses'], Refusal>;
/** Why `getDirectionCurrencies` fails. */
export type GetDirectionCurrenciesError = FailureOf<operations['getDirectionCurrencies']['responses'], Refusal>;
/** Why `getDirections` fails. */
export type GetDirectionsError = FailureOf<operations['getDirections']['responses'], Refusal>;
/** Why `getDirection` fails. */
export type GetDirectionError = FailureOf<operations['getDirection']['responses'], Refusal | FailureBody>;
/** Why `getCalc` fails. */
export type GetCalcError = FailureOf<operations['getCalc']['responses'], Refusal | FailureBody>;
/** Why `createBid` fails. */
export type CreateBidError = FailureOf<operations['createBid']['responses'], Refusal | FailureBody>;
/** Why `getBid` fails. */
export type GetBidError = FailureOf<operations['getBid']['responses'], Refusal | FailureBody>;
/** Why `cancelBid` fails. */
export type CancelBidError = FailureOf<operations['cancelBid']['responses'], Refusal | FailureBody>;
/** Why `payBid` fails. */
export type PayBidError = FailureOf<operations['payBid']['responses'], Refusal | FailureBody>;
/** Why `completeBid` fails. */
export type CompleteBidError = FailureOf<operations['completeBid']['responses'], Refusal | FailureBody>;
/** Why `getExchanges` fails. */
export type GetExchangesError = FailureOf<operations['getExchanges']['responses'], Refusal>;
/** Why `getPartnerInfo` fails. */
export type GetPartnerInfoError = FailureOf<operations['getPartnerInfo']['responses'], Refusal | FailureBody>;
/** Why `getPartnerLinks` fails. */
export type GetPartnerLinksError = FailureOf<operations['getPartnerLinks']['responses'], Refusal | FailureBody>;
/** Why `getPartnerExchanges` fails. */
export type GetPartnerExchangesError = FailureOf<operations['getPartnerExchanges']['responses'], Refusal | FailureBody>;
/** Why `getPartnerPayouts` fails. */
export type GetPartnerPayoutsError = FailureOf<operations['getPartnerPayouts']['responses'], Refusal | FailureBody>;
/** Why `addPartnerPayout` fails. */
export type AddPartnerPayoutError = FailureOf<operations['addPartnerPayout']['responses'], Refusal | FailureBody>;
