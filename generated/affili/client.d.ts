// Generated from specs/ by `npm run generate`. Do not edit.
import type { CallOptions, FailureOf, HttpClient, Result } from '../../src/client/index.js';
import type { operations, paths, CreateConversionInput, CreateConversionResponse, FailureBody, FindConversionInput, FindConversionResponse, ListConversionsInput, ListConversionsResponse, SetCookieInput, SetCookieResponse, UpdateConversionInput, UpdateConversionResponse } from './schema.js';

export type * from './schema.js';

/** A client of Affili merchant API: a method per operation. */
export interface AffiliClient {
  /**
   * Get a client token for a referred visitor.
   *
   * Exchanges the referral code of a link for the token that identifies the visitor. Keep the token, usually in a cookie of the shop, and send it with the conversion that follows. The page shows the request but no response, and does not say whether a call counts as a visit. Every call may issue another token, so it is treated as not repeatable. The browser counterpart of the call also sends `aff_id` and `account_id`; extra members are allowed.
   *
   * `POST /api/merchants/set-cookie`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affili.html#operation/setCookie`.
   */
  readonly setCookie: (input: SetCookieInput, options?: CallOptions) => Promise<Result<SetCookieResponse, SetCookieError>>;
  /**
   * Find a conversion by its id.
   *
   * Returns one conversion with its publisher, commissions and state. The dates in it are Jalali, and `type` is a number although it is sent as a word.
   *
   * `GET /api/merchants/conversions/{id}`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affili.html#operation/findConversion`.
   */
  readonly findConversion: (input: FindConversionInput, options?: CallOptions) => Promise<Result<FindConversionResponse, FindConversionError>>;
  /**
   * Update a conversion.
   *
   * Changes the members that are sent and leaves the others; to approve or reject a conversion, send `status` alone. When `amount` is sent, `commissions` must be sent with it. The verb is POST, on the path of the conversion. Sending the same values twice leaves the same conversion, so it may be repeated. A conversion whose `is_closed` is 1 can no longer be edited; how that is refused is not documented, and this contract takes 422 (403 is possible). The response is inferred: the conversion, of which only `id` is relied on.
   *
   * `POST /api/merchants/conversions/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affili.html#operation/updateConversion`.
   */
  readonly updateConversion: (input: UpdateConversionInput, options?: CallOptions) => Promise<Result<UpdateConversionResponse, UpdateConversionError>>;
  /**
   * List conversions.
   *
   * Returns the conversions of the merchant that pass all given filters; without a filter, all of them. The filters are documented; the verb, the response and the refusals are inferred, because the page shows none of them. Paging is not documented, and there is no filter for `type`. Dates in filters are Gregorian although dates in responses are Jalali.
   *
   * `GET /api/merchants/conversions`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Inferred, not documented by the provider (sources: docs, support).
   *
   * Its page of the reference: `affili.html#operation/listConversions`.
   */
  readonly listConversions: (input?: ListConversionsInput, options?: CallOptions) => Promise<Result<ListConversionsResponse, ListConversionsError>>;
  /**
   * Create a conversion.
   *
   * Records what a referred visitor did. What must be sent depends on `type`: a `buy` needs `external_id`, `amount` and `commissions`, a `lead` needs the `name` of its commission, a `click` needs nothing more. The merchant owes the publisher a commission for it, so it must not be sent twice. The `external_id` has to be unique; whether a second use is refused, or stored with the status 3 (duplicated), is not documented, and this contract takes the refusal. Numbers may be sent as strings, and extra members are allowed. The response is inferred: HTTP 200 and the new conversion, of which only `id` is relied on.
   *
   * `POST /api/merchants/conversions`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affili.html#operation/createConversion`.
   */
  readonly createConversion: (input: CreateConversionInput, options?: CallOptions) => Promise<Result<CreateConversionResponse, CreateConversionError>>;
  /** The same calls in the style of openapi-fetch, by method and path, with parameters apart and by wire name. */
  readonly http: HttpClient<paths>;
}

/** Why `setCookie` fails. */
export type SetCookieError = FailureOf<operations['setCookie']['responses'], FailureBody>;
/** Why `findConversion` fails. */
export type FindConversionError = FailureOf<operations['findConversion']['responses'], FailureBody>;
/** Why `updateConversion` fails. */
export type UpdateConversionError = FailureOf<operations['updateConversion']['responses'], FailureBody>;
/** Why `listConversions` fails. */
export type ListConversionsError = FailureOf<operations['listConversions']['responses'], FailureBody>;
/** Why `createConversion` fails. */
export type CreateConversionError = FailureOf<operations['createConversion']['responses'], FailureBody>;
