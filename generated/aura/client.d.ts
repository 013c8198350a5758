// Generated from specs/ by `npm run generate`. Do not edit.
import type { CallOptions, FailureOf, HttpClient, Result } from '../../src/client/index.js';
import type { operations, paths, ExportRatesJsonInput, ExportRatesJsonResponse, ExportRatesTxtInput, ExportRatesTxtResponse, ExportRatesXmlInput, ExportRatesXmlResponse, FailureBody, GetExchangesInput, GetExchangesResponse, GetInfoResponse, GetLinksInput, GetLinksResponse, OpenReferralLinkInput, OpenReferralLinkResponse } from './schema.js';

export type * from './schema.js';

/** A client of aura.legal Partner API: a method per operation. */
export interface AuraClient {
  /**
   * Get balance and referral code.
   *
   * Gives the partner who owns the key the balance, the earnings over all time and the referral code. It takes no further parameters. Payout methods come back empty.
   *
   * `GET /service/partner/api.php?api_action=pp&method=get_info`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `aura.html#operation/getInfo`.
   */
  readonly getInfo: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<GetInfoResponse, GetInfoError>>;
  /**
   * Get referred exchanges.
   *
   * Gives the partner the exchanges of referred visitors and the reward of each, keyed by order number. JSON objects have no reliable order, so sort by `time` yourself.
   *
   * `GET /service/partner/api.php?api_action=pp&method=get_exchanges`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `aura.html#operation/getExchanges`.
   */
  readonly getExchanges: (input?: GetExchangesInput, options?: CallOptions) => Promise<Result<GetExchangesResponse, GetExchangesError>>;
  /**
   * Get referral clicks.
   *
   * Gives the partner rows about referral clicks, keyed by unix time. The sample stands at midnight UTC with fillers for all visitor data, so a row is probably a day, not a click. There is no filter by IP address.
   *
   * `GET /service/partner/api.php?api_action=pp&method=get_links`
   *
   * Reads only; may be repeated at any time. Who may call it: every key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `aura.html#operation/getLinks`.
   */
  readonly getLinks: (input?: GetLinksInput, options?: CallOptions) => Promise<Result<GetLinksResponse, GetLinksError>>;
  /**
   * Export rates as XML.
   *
   * Gives monitors the rates of all open directions as an XML file. It needs no key. The root is `rates`, with one `item` for each direction; the order of the children differs between sites.
   *
   * | Element | Required | Form | Meaning | | --- | --- | --- | --- | | `from`, `to` | yes | currency code | what the visitor gives and gets | | `in`, `out` | yes | decimal with a dot | who gives `in` of `from` gets `out` of `to`; one side is normally 1 | | `amount` | yes | decimal | reserve of the site, in `to` | | `minamount`, `maxamount` | no | decimal, or decimal, space and currency (`0.06 BTC`) | limits, in `from` | | `city` | no | city code (`MSK`) | place of a cash direction | | `param` | no | comma-separated flags | such as manual, verifying, cardverify, juridical, floating | | `fromfee`, `tofee`, `minfee` | no | number with currency or `%` (`0.5 %`) | fees | | `floating`, `delay` | no | text | terms of a floating rate, of a delay |
   *
   * The first four rows and `city` were read by clients of other sites on the engine, the rest stands in the rules of monitors. How the export reports an error is unknown; Premium Exchanger sends a root `error` with the text under 200. An unknown code may bring the general rates.
   *
   * `GET /service/export/xml/{code}`
   *
   * Reads only; may be repeated at any time. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `aura.html#operation/exportRatesXml`.
   */
  readonly exportRatesXml: (input: ExportRatesXmlInput, options?: CallOptions) => Promise<Result<ExportRatesXmlResponse, ExportRatesXmlError>>;
  /**
   * Export rates as JSON.
   *
   * Gives monitors the rates of all open directions as a JSON file. It needs no key. The page gives the address only and no sample of this engine is known, so the shape is a guess: an object with `rates`, or a bare array. The engine might also send the indexed form of jsons.info (`version`, `currencies`, `exchange.{from}.to.{to}.xr`), which is not described here. How the export reports an error is unknown; Premium Exchanger sends an array of the word error and a text under 200. An unknown code may bring the general rates.
   *
   * `GET /service/export/json/{code}`
   *
   * Reads only; may be repeated at any time. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `aura.html#operation/exportRatesJson`.
   */
  readonly exportRatesJson: (input: ExportRatesJsonInput, options?: CallOptions) => Promise<Result<ExportRatesJsonResponse, ExportRatesJsonError>>;
  /**
   * Export rates as text.
   *
   * Gives monitors the rates of all open directions as a text file. It needs no key. The page gives the address only; the line format is the one that monitors read: give currency, get currency, give side and get side of the rate, and reserve in the get currency, separated by semicolons. Premium Exchanger adds a city and a closing semicolon. How the export reports an error is unknown; Premium Exchanger sends the bare text under 200. An unknown code may bring the general rates.
   *
   * `GET /service/export/txt/{code}`
   *
   * Reads only; may be repeated at any time. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `aura.html#operation/exportRatesTxt`.
   */
  readonly exportRatesTxt: (input: ExportRatesTxtInput, options?: CallOptions) => Promise<Result<ExportRatesTxtResponse, ExportRatesTxtError>>;
  /**
   * Open a referral link.
   *
   * Brings a visitor to the site and credits the visit to the partner. A monitor sends its visitors here and may name the chosen direction, which the site then preselects. It is a page for browsers, without key; each call may count as a visit. The slash at the end of the path belongs to it. Whether an unknown code is refused is not known.
   *
   * `GET /ref/{code}/`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `aura.html#operation/openReferralLink`.
   */
  readonly openReferralLink: (input: OpenReferralLinkInput, options?: CallOptions) => Promise<Result<OpenReferralLinkResponse, OpenReferralLinkError>>;
  /** The same calls in the style of openapi-fetch, by method and path, with parameters apart and by wire name. */
  readonly http: HttpClient<paths>;
}

/** Why `getInfo` fails. */
export type GetInfoError = FailureOf<operations['getInfo']['responses'], FailureBody>;
/** Why `getExchanges` fails. */
export type GetExchangesError = FailureOf<operations['getExchanges']['responses'], FailureBody>;
/** Why `getLinks` fails. */
export type GetLinksError = FailureOf<operations['getLinks']['responses'], FailureBody>;
/** Why `exportRatesXml` fails. */
export type ExportRatesXmlError = FailureOf<operations['exportRatesXml']['responses']>;
/** Why `exportRatesJson` fails. */
export type ExportRatesJsonError = FailureOf<operations['exportRatesJson']['responses']>;
/** Why `exportRatesTxt` fails. */
export type ExportRatesTxtError = FailureOf<operations['exportRatesTxt']['responses']>;
/** Why `openReferralLink` fails. */
export type OpenReferralLinkError = FailureOf<operations['openReferralLink']['responses']>;
