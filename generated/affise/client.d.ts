// Generated from specs/ by `npm run generate`. Do not edit.
import type { CallOptions, FailureOf, HttpClient, ItemWalk, Page, PageOptions, Result } from '../../src/client/index.js';
import type { operations, paths, ActivateOfferInput, ActivateOfferResponse, AdCost, Advertiser, AdvertiserOffer, Affiliate, AffiliatePostback, AppsflyerRow, ChangeAffiliatePasswordInput, ChangeAffiliatePasswordResponse, ChangeOwnApiKeyResponse, ChangeUserApiKeyInput, ChangeUserApiKeyResponse, ChangeUserPasswordInput, ChangeUserPasswordResponse, Click, Conversion, ConversionRateBlock, CreateAdvertiserAccountInput, CreateAdvertiserAccountResponse, CreateAdvertiserInput, CreateAdvertiserInvoiceInput, CreateAdvertiserInvoiceResponse, CreateAdvertiserResponse, CreateAffiliateInput, CreateAffiliateResponse, CreateKpiRuleInput, CreateKpiRuleResponse, CreateOfferCategoryInput, CreateOfferCategoryResponse, CreateOfferInput, CreateOfferResponse, CreatePaymentCorrectionInput, CreatePaymentCorrectionResponse, CreatePaymentInput, CreatePaymentResponse, CreatePaymentsInput, CreatePaymentsResponse, CreatePixelInput, CreatePixelResponse, CreatePostbackInput, CreatePostbackResponse, CreatePresetInput, CreatePresetResponse, CreatePromocodesInput, CreatePromocodesResponse, CreateSmartlinkCategoryInput, CreateSmartlinkCategoryResponse, CreateTrackingLinkInput, CreateTrackingLinkResponse, CreateTrafficSourceInput, CreateTrafficSourceResponse, CreateUserInput, CreateUserResponse, DeleteAdCostInput, DeleteAdCostResponse, DeleteHtmlCreativeInput, DeleteHtmlCreativeResponse, DeleteKpiRuleInput, DeleteKpiRuleResponse, DeleteOfferCreativesInput, DeleteOfferCreativesResponse, DeleteOffersInput, DeleteOffersResponse, DeletePaymentConversionsInput, DeletePaymentConversionsResponse, DeletePaymentCorrectionInput, DeletePaymentCorrectionResponse, DeletePaymentInput, DeletePaymentResponse, DeletePaymentsInput, DeletePaymentsResponse, DeletePixelInput, DeletePixelResponse, DeletePostbackInput, DeletePostbackResponse, DeletePostbacksOfAffiliatesInput, DeletePostbacksOfAffiliatesResponse, DeletePostbacksOfOffersInput, DeletePostbacksOfOffersResponse, DeletePresetInput, DeletePresetResponse, DeleteSmartlinkCategoryInput, DeleteSmartlinkCategoryResponse, DeleteTrafficSourceInput, DeleteTrafficSourceResponse, DisableAffiliateForAdvertiserInput, DisableAffiliateForAdvertiserResponse, DisableAffiliateForOfferInput, DisableAffiliateForOfferResponse, DisableAffiliatesForOfferInput, DisableAffiliatesForOfferResponse, DisableOffersForAffiliateInput, DisableOffersForAffiliateResponse, EditConversionsInput, EditConversionsOfAdvertiserInput, EditConversionsOfAdvertiserResponse, EditConversionsResponse, EnableAffiliateForAdvertiserInput, EnableAffiliateForAdvertiserResponse, EnableAffiliateForOfferInput, EnableAffiliateForOfferResponse, FailureBody, FindCitiesInput, FindCitiesResponse, FindIspsInput, FindIspsResponse, FindSubsInput, FindSubsResponse, FindSubsRow, GetActiveOfferCountResponse, GetAdvertiserInput, GetAdvertiserInvoiceInput, GetAdvertiserInvoiceResponse, GetAdvertiserOfferInput, GetAdvertiserOfferResponse, GetAdvertiserResponse, GetAffiliateInput, GetAffiliateResponse, GetAppsflyerReportInput, GetAppsflyerReportResponse, GetBalanceResponse, GetCapsInput, GetCapsResponse, GetConversionInput, GetConversionResponse, GetCustomReportInput, GetCustomReportResponse, GetCustomReportRow, GetNewsInput, GetNewsResponse, GetOfferInput, GetOfferPrivacyInput, GetOfferPrivacyResponse, GetOfferResponse, GetOwnProfileResponse, GetOwnSmartlinkOfferCountInput, GetOwnSmartlinkOfferCountResponse, GetPaymentInput, GetPaymentResponse, GetPixelInput, GetPixelResponse, GetReportByAccountManagerInput, GetReportByAccountManagerResponse, GetReportByAccountManagerRow, GetReportByAdvertiserInput, GetReportByAdvertiserResponse, GetReportByAdvertiserRow, GetReportByAffiliateAndDateInput, GetReportByAffiliateAndDateResponse, GetReportByAffiliateAndDateRow, GetReportByAffiliateInput, GetReportByAffiliateManagerInput, GetReportByAffiliateManagerResponse, GetReportByAffiliateManagerRow, GetReportByAffiliateResponse, GetReportByAffiliateRow, GetReportByBrowserInput, GetReportByBrowserResponse, GetReportByBrowserRow, GetReportByBrowserVersionInput, GetReportByBrowserVersionResponse, GetReportByBrowserVersionRow, GetReportByCityInput, GetReportByCityResponse, GetReportByCityRow, GetReportByConnectionTypeInput, GetReportByConnectionTypeResponse, GetReportByConnectionTypeRow, GetReportByCountryInput, GetReportByCountryResponse, GetReportByCountryRow, GetReportByDateInput, GetReportByDateResponse, GetReportByDateRow, GetReportByDeviceInput, GetReportByDeviceModelInput, GetReportByDeviceModelResponse, GetReportByDeviceModelRow, GetReportByDeviceResponse, GetReportByDeviceRow, GetReportByGoalInput, GetReportByGoalResponse, GetReportByGoalRow, GetReportByHourInput, GetReportByHourResponse, GetReportByHourRow, GetReportByLandingInput, GetReportByLandingResponse, GetReportByLandingRow, GetReportByMobileCarrierInput, GetReportByMobileCarrierResponse, GetReportByMobileCarrierRow, GetReportByOfferInput, GetReportByOfferResponse, GetReportByOfferRow, GetReportByOsInput, GetReportByOsResponse, GetReportByOsRow, GetReportByOsVersionInput, GetReportByOsVersionResponse, GetReportByOsVersionRow, GetReportByPrelandingInput, GetReportByPrelandingResponse, GetReportByPrelandingRow, GetReportBySubInput, GetReportBySubResponse, GetReportBySubRow, GetReportByTrafficbackInput, GetReportByTrafficbackResponse, GetRetentionRateInput, GetRetentionRateResponse, GetSmartlinkOfferCountInput, GetSmartlinkOfferCountResponse, GetTicketInput, GetTicketResponse, GetTimeToActionInput, GetTimeToActionResponse, GetUserApiKeyInput, GetUserApiKeyResponse, GetUserInput, GetUserResponse, ImportAffiliateConversionInput, ImportAffiliateConversionResponse, ImportAffiliateConversionsInput, ImportAffiliateConversionsResponse, ImportConversionInput, ImportConversionResponse, ImportConversionsInput, ImportConversionsResponse, Invoice, Isp, KpiBlock, ListAdCostsInput, ListAdCostsResponse, ListAdvertiserInvoicesInput, ListAdvertiserInvoicesResponse, ListAdvertiserOffersInput, ListAdvertiserOffersResponse, ListAdvertisersInput, ListAdvertisersResponse, ListAffiliateOffersInput, ListAffiliateOffersResponse, ListAffiliatePostbacksInput, ListAffiliatePostbacksResponse, ListAffiliatesInput, ListAffiliatesResponse, ListBrowsersResponse, ListCitiesInput, ListCitiesResponse, ListClicksInput, ListClicksResponse, ListConnectionTypesResponse, ListConversionRateBlocksInput, ListConversionRateBlocksResponse, ListConversionsInput, ListConversionsResponse, ListCountriesResponse, ListCurrenciesInput, ListCurrenciesResponse, ListCustomFieldsResponse, ListDevicesResponse, ListDomainsResponse, ListGoalsResponse, ListIspsInput, ListIspsResponse, ListKpiBlocksInput, ListKpiBlocksResponse, ListKpiRuleChangesInput, ListKpiRuleChangesResponse, ListKpiRuleChangesRow, ListKpiRulesInput, ListKpiRulesResponse, ListKpiRulesRow, ListLiveOffersInput, ListLiveOffersResponse, ListNewsInput, ListNewsResponse, ListOfferCategoriesInput, ListOfferCategoriesResponse, ListOffersForAffiliateInput, ListOffersForAffiliateResponse, ListOffersForAffiliateRow, ListOffersInput, ListOffersResponse, ListOffersRow, ListOsVersionsInput, ListOsVersionsResponse, ListOsesResponse, ListOwnSmartlinkCategoriesInput, ListOwnSmartlinkCategoriesResponse, ListPaymentSystemsResponse, ListPaymentsInput, ListPaymentsResponse, ListPixelsInput, ListPixelsResponse, ListPostbacksInput, ListPostbacksResponse, ListPresetsInput, ListPresetsResponse, ListProductFeedItemsInput, ListProductFeedItemsResponse, ListPromocodesInput, ListPromocodesResponse, ListReferralPaymentsInput, ListReferralPaymentsResponse, ListReferralsInput, ListReferralsResponse, ListRegionsInput, ListRegionsResponse, ListServerPostbacksInput, ListServerPostbacksResponse, ListSmartlinkCategoriesInput, ListSmartlinkCategoriesResponse, ListTicketsInput, ListTicketsResponse, ListTrafficSourcesResponse, ListUsersInput, ListUsersResponse, ListVendorsInput, ListVendorsResponse, News, OfferCategory, OfferForAffiliate, OpenAdvertiserSessionInput, OpenAdvertiserSessionResponse, OpenAffiliateSessionInput, OpenAffiliateSessionResponse, Payment, Postback, Preset, Promocode, ReferralPayment, SendAdvertiserPasswordInput, SendAdvertiserPasswordResponse, ServerPostback, SetAdCostInput, SetAdCostResponse, StatTrafficbackRow, Ticket, TimeToActionRow, UpdateAdvertiserInput, UpdateAdvertiserInvoiceInput, UpdateAdvertiserInvoiceResponse, UpdateAdvertiserResponse, UpdateAffiliateInput, UpdateAffiliateLocaleInput, UpdateAffiliateLocaleResponse, UpdateAffiliateResponse, UpdateAffiliatesInput, UpdateAffiliatesResponse, UpdateHtmlCreativeInput, UpdateHtmlCreativeResponse, UpdateKpiRuleInput, UpdateKpiRuleResponse, UpdateOfferCategoryInput, UpdateOfferCategoryResponse, UpdateOfferInput, UpdateOfferResponse, UpdateOfferTicketInput, UpdateOfferTicketResponse, UpdateOffersInput, UpdateOffersResponse, UpdatePaymentInput, UpdatePaymentResponse, UpdatePixelInput, UpdatePixelResponse, UpdatePostbackInput, UpdatePostbackResponse, UpdatePresetInput, UpdatePresetResponse, UpdateSmartlinkCategoryInput, UpdateSmartlinkCategoryResponse, UpdateSmartlinkTicketInput, UpdateSmartlinkTicketResponse, UpdateTrafficSourceInput, UpdateTrafficSourceResponse, UpdateUserInput, UpdateUserPermissionsInput, UpdateUserPermissionsResponse, UpdateUserResponse, User } from './schema.js';

export type * from './schema.js';

/** A client of Affise API 3.0: a method per operation. */
export interface AffiseClient {
  /**
   * Get a report with a free choice of groups.
   *
   * Counts clicks, conversions and money, grouped by whatever `slice[]` names. Each row holds one member per slice. An affiliate key gets its own figures only and may not slice or sort by advertiser, affiliate, manager or SmartLink category. Filters stand inside `filter[…]`. `revenue` is the affiliate's money here, `charge` the advertiser's.
   *
   * `GET /3.0/stats/custom`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getCustomReport`.
   */
  readonly getCustomReport: {
    (input: GetCustomReportInput, options?: CallOptions): Promise<Result<GetCustomReportResponse, GetCustomReportError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetCustomReportInput, options?: PageOptions) => AsyncGenerator<Page<GetCustomReportRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetCustomReportInput, options?: PageOptions) => ItemWalk<GetCustomReportRow>;
  };
  /**
   * Get a report by day.
   *
   * Counts clicks, conversions and money per calendar day. The days are cut in the zone of `timezone`. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbydate`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByDate`.
   */
  readonly getReportByDate: {
    (input: GetReportByDateInput, options?: CallOptions): Promise<Result<GetReportByDateResponse, GetReportByDateError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByDateInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByDateRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByDateInput, options?: PageOptions) => ItemWalk<GetReportByDateRow>;
  };
  /**
   * Get a report by hour.
   *
   * Counts clicks, conversions and money per hour. The hours are cut in the zone of `timezone`. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbyhour`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByHour`.
   */
  readonly getReportByHour: {
    (input: GetReportByHourInput, options?: CallOptions): Promise<Result<GetReportByHourResponse, GetReportByHourError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByHourInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByHourRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByHourInput, options?: PageOptions) => ItemWalk<GetReportByHourRow>;
  };
  /**
   * Get a report by sub value.
   *
   * Counts clicks, conversions and money per sub value of one or more offers, which must be named. Which of the five sub values makes the groups is not stated, likely the first one that is filtered. For affiliate keys, which get their own figures only. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbysub`
   *
   * Reads only; may be repeated at any time. Who may call it: affiliate key.
   *
   * Documented by the provider, but the sources disagree (sources: docs, go-sdk, postman, docs-3.2). go-sdk, postman and docs-3.2 give this report to affiliates only; the remark of the page at `filter[partner]` speaks of administrators too. Affiliates only is taken.
   *
   * Its page of the reference: `affise.html#operation/getReportBySub`.
   */
  readonly getReportBySub: {
    (input: GetReportBySubInput, options?: CallOptions): Promise<Result<GetReportBySubResponse, GetReportBySubError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportBySubInput, options?: PageOptions) => AsyncGenerator<Page<GetReportBySubRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportBySubInput, options?: PageOptions) => ItemWalk<GetReportBySubRow>;
  };
  /**
   * Get a report by offer.
   *
   * Counts clicks, conversions and money per offer. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbyprogram`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByOffer`.
   */
  readonly getReportByOffer: {
    (input: GetReportByOfferInput, options?: CallOptions): Promise<Result<GetReportByOfferResponse, GetReportByOfferError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByOfferInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByOfferRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByOfferInput, options?: PageOptions) => ItemWalk<GetReportByOfferRow>;
  };
  /**
   * Get a report by advertiser.
   *
   * Counts clicks, conversions and money per advertiser. Administrator keys only, as an official client remarks. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbyadvertiser`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByAdvertiser`.
   */
  readonly getReportByAdvertiser: {
    (input: GetReportByAdvertiserInput, options?: CallOptions): Promise<Result<GetReportByAdvertiserResponse, GetReportByAdvertiserError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByAdvertiserInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByAdvertiserRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByAdvertiserInput, options?: PageOptions) => ItemWalk<GetReportByAdvertiserRow>;
  };
  /**
   * Get a report by account manager.
   *
   * Counts clicks, conversions and money per manager of the advertisers. Administrator keys only, as an official client remarks. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbyaccountmanager`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByAccountManager`.
   */
  readonly getReportByAccountManager: {
    (input: GetReportByAccountManagerInput, options?: CallOptions): Promise<Result<GetReportByAccountManagerResponse, GetReportByAccountManagerError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByAccountManagerInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByAccountManagerRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByAccountManagerInput, options?: PageOptions) => ItemWalk<GetReportByAccountManagerRow>;
  };
  /**
   * Get a report by affiliate manager.
   *
   * Counts clicks, conversions and money per manager of the affiliates. Administrator keys only, as an official client remarks. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbyaffiliatemanager`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByAffiliateManager`.
   */
  readonly getReportByAffiliateManager: {
    (input: GetReportByAffiliateManagerInput, options?: CallOptions): Promise<Result<GetReportByAffiliateManagerResponse, GetReportByAffiliateManagerError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByAffiliateManagerInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByAffiliateManagerRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByAffiliateManagerInput, options?: PageOptions) => ItemWalk<GetReportByAffiliateManagerRow>;
  };
  /**
   * Get a report by affiliate.
   *
   * Counts clicks, conversions and money per affiliate. Administrator keys only, as an official client remarks. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbypartner`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByAffiliate`.
   */
  readonly getReportByAffiliate: {
    (input: GetReportByAffiliateInput, options?: CallOptions): Promise<Result<GetReportByAffiliateResponse, GetReportByAffiliateError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByAffiliateInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByAffiliateRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByAffiliateInput, options?: PageOptions) => ItemWalk<GetReportByAffiliateRow>;
  };
  /**
   * Get a report by affiliate and day.
   *
   * Counts clicks, conversions and money per affiliate and calendar day. The days are cut in the zone of `timezone`. Administrator keys only, as an official client remarks. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbypartnerbydate`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByAffiliateAndDate`.
   */
  readonly getReportByAffiliateAndDate: {
    (input: GetReportByAffiliateAndDateInput, options?: CallOptions): Promise<Result<GetReportByAffiliateAndDateResponse, GetReportByAffiliateAndDateError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByAffiliateAndDateInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByAffiliateAndDateRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByAffiliateAndDateInput, options?: PageOptions) => ItemWalk<GetReportByAffiliateAndDateRow>;
  };
  /**
   * Get a report by country.
   *
   * Counts clicks, conversions and money per country. The documentation writes the country with three letters, later answers with two. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbycountries`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByCountry`.
   */
  readonly getReportByCountry: {
    (input: GetReportByCountryInput, options?: CallOptions): Promise<Result<GetReportByCountryResponse, GetReportByCountryError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByCountryInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByCountryRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByCountryInput, options?: PageOptions) => ItemWalk<GetReportByCountryRow>;
  };
  /**
   * Get a report by browser.
   *
   * Counts clicks, conversions and money per browser. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbybrowsers`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByBrowser`.
   */
  readonly getReportByBrowser: {
    (input: GetReportByBrowserInput, options?: CallOptions): Promise<Result<GetReportByBrowserResponse, GetReportByBrowserError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByBrowserInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByBrowserRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByBrowserInput, options?: PageOptions) => ItemWalk<GetReportByBrowserRow>;
  };
  /**
   * Get a report by version of the browser.
   *
   * Counts clicks, conversions and money per version of the browser. An affiliate key gets its own figures only. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbybrowsersversion`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByBrowserVersion`.
   */
  readonly getReportByBrowserVersion: {
    (input: GetReportByBrowserVersionInput, options?: CallOptions): Promise<Result<GetReportByBrowserVersionResponse, GetReportByBrowserVersionError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByBrowserVersionInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByBrowserVersionRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByBrowserVersionInput, options?: PageOptions) => ItemWalk<GetReportByBrowserVersionRow>;
  };
  /**
   * Get a report by operating system.
   *
   * Counts clicks, conversions and money per operating system. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbyos`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByOs`.
   */
  readonly getReportByOs: {
    (input: GetReportByOsInput, options?: CallOptions): Promise<Result<GetReportByOsResponse, GetReportByOsError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByOsInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByOsRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByOsInput, options?: PageOptions) => ItemWalk<GetReportByOsRow>;
  };
  /**
   * Get a report by version of the operating system.
   *
   * Counts clicks, conversions and money per operating system and its version. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbyversions`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByOsVersion`.
   */
  readonly getReportByOsVersion: {
    (input: GetReportByOsVersionInput, options?: CallOptions): Promise<Result<GetReportByOsVersionResponse, GetReportByOsVersionError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByOsVersionInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByOsVersionRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByOsVersionInput, options?: PageOptions) => ItemWalk<GetReportByOsVersionRow>;
  };
  /**
   * Get a report by goal.
   *
   * Counts clicks, conversions and money per goal of the offers. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbygoal`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByGoal`.
   */
  readonly getReportByGoal: {
    (input: GetReportByGoalInput, options?: CallOptions): Promise<Result<GetReportByGoalResponse, GetReportByGoalError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByGoalInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByGoalRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByGoalInput, options?: PageOptions) => ItemWalk<GetReportByGoalRow>;
  };
  /**
   * Get a report by city.
   *
   * Counts clicks, conversions and money per city. Names follow `locale`. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbycities`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByCity`.
   */
  readonly getReportByCity: {
    (input: GetReportByCityInput, options?: CallOptions): Promise<Result<GetReportByCityResponse, GetReportByCityError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByCityInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByCityRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByCityInput, options?: PageOptions) => ItemWalk<GetReportByCityRow>;
  };
  /**
   * Get a report by device.
   *
   * Counts clicks, conversions and money per brand of device. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbydevices`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByDevice`.
   */
  readonly getReportByDevice: {
    (input: GetReportByDeviceInput, options?: CallOptions): Promise<Result<GetReportByDeviceResponse, GetReportByDeviceError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByDeviceInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByDeviceRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByDeviceInput, options?: PageOptions) => ItemWalk<GetReportByDeviceRow>;
  };
  /**
   * Get a report by device model.
   *
   * Counts clicks, conversions and money per model of device. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbydevicemodels`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByDeviceModel`.
   */
  readonly getReportByDeviceModel: {
    (input: GetReportByDeviceModelInput, options?: CallOptions): Promise<Result<GetReportByDeviceModelResponse, GetReportByDeviceModelError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByDeviceModelInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByDeviceModelRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByDeviceModelInput, options?: PageOptions) => ItemWalk<GetReportByDeviceModelRow>;
  };
  /**
   * Get a report by landing page.
   *
   * Counts clicks, conversions and money per landing page of one offer, which must be named. An affiliate key gets its own figures only. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbylanding`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByLanding`.
   */
  readonly getReportByLanding: {
    (input: GetReportByLandingInput, options?: CallOptions): Promise<Result<GetReportByLandingResponse, GetReportByLandingError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByLandingInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByLandingRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByLandingInput, options?: PageOptions) => ItemWalk<GetReportByLandingRow>;
  };
  /**
   * Get a report by page before the landing page.
   *
   * Counts clicks, conversions and money per page before the landing page of one offer, which must be named. An affiliate key gets its own figures only. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbyprelanding`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByPrelanding`.
   */
  readonly getReportByPrelanding: {
    (input: GetReportByPrelandingInput, options?: CallOptions): Promise<Result<GetReportByPrelandingResponse, GetReportByPrelandingError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByPrelandingInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByPrelandingRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByPrelandingInput, options?: PageOptions) => ItemWalk<GetReportByPrelandingRow>;
  };
  /**
   * Get a report by mobile carrier.
   *
   * Counts clicks, conversions and money per mobile carrier. An affiliate key gets its own figures only. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbymobilecarrier`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByMobileCarrier`.
   */
  readonly getReportByMobileCarrier: {
    (input: GetReportByMobileCarrierInput, options?: CallOptions): Promise<Result<GetReportByMobileCarrierResponse, GetReportByMobileCarrierError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByMobileCarrierInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByMobileCarrierRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByMobileCarrierInput, options?: PageOptions) => ItemWalk<GetReportByMobileCarrierRow>;
  };
  /**
   * Get a report by type of connection.
   *
   * Counts clicks, conversions and money per type of connection. An affiliate key gets its own figures only. Here `revenue` is the affiliate's money and `charge` the advertiser's.
   *
   * `GET /3.0/stats/getbyconnectiontype`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByConnectionType`.
   */
  readonly getReportByConnectionType: {
    (input: GetReportByConnectionTypeInput, options?: CallOptions): Promise<Result<GetReportByConnectionTypeResponse, GetReportByConnectionTypeError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByConnectionTypeInput, options?: PageOptions) => AsyncGenerator<Page<GetReportByConnectionTypeRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByConnectionTypeInput, options?: PageOptions) => ItemWalk<GetReportByConnectionTypeRow>;
  };
  /**
   * Get a report by reason of trafficback.
   *
   * Counts the clicks that were sent to the trafficback address, by the reason. No conversion belongs to them, so `actions` is empty. The document names the filters of advertiser, offer, affiliate, country and tags; an official client sends the others as well. An affiliate key gets its own figures only.
   *
   * `GET /3.0/stats/getbytrafficback`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getReportByTrafficback`.
   */
  readonly getReportByTrafficback: {
    (input: GetReportByTrafficbackInput, options?: CallOptions): Promise<Result<GetReportByTrafficbackResponse, GetReportByTrafficbackError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetReportByTrafficbackInput, options?: PageOptions) => AsyncGenerator<Page<StatTrafficbackRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetReportByTrafficbackInput, options?: PageOptions) => ItemWalk<StatTrafficbackRow>;
  };
  /**
   * List referral payments.
   *
   * Sums what affiliates earned through other affiliates whom they brought. Days are written `DD-MM-YYYY` here. An affiliate key gets its own figures only.
   *
   * `GET /3.0/stats/getreferralpayments`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listReferralPayments`.
   */
  readonly listReferralPayments: {
    (input: ListReferralPaymentsInput, options?: CallOptions): Promise<Result<ListReferralPaymentsResponse, ListReferralPaymentsError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: ListReferralPaymentsInput, options?: PageOptions) => AsyncGenerator<Page<ReferralPayment>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: ListReferralPaymentsInput, options?: PageOptions) => ItemWalk<ReferralPayment>;
  };
  /**
   * List clicks.
   *
   * Lists the clicks of a range of days. The service keeps clicks for seven days only. Filters stand at the root, not in `filter[…]`. Documents of today no longer have this list, though the help center still describes it.
   *
   * `GET /3.0/stats/clicks`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider, but the sources disagree (sources: docs, go-sdk). go-sdk calls this list one for administrators; the page limits only the advertiser filter to them, so that affiliate keys may have been admitted. Administrators only is taken.
   *
   * Its page of the reference: `affise.html#operation/listClicks`.
   * @deprecated
   */
  readonly listClicks: {
    (input: ListClicksInput, options?: CallOptions): Promise<Result<ListClicksResponse, ListClicksError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: ListClicksInput, options?: PageOptions) => AsyncGenerator<Page<Click>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: ListClicksInput, options?: PageOptions) => ItemWalk<Click>;
  };
  /**
   * Find sub values.
   *
   * Searches the sub values that the affiliate has used, for one of the eight subs. For affiliate keys.
   *
   * `GET /3.0/stats/find-subs`
   *
   * Reads only; may be repeated at any time. Who may call it: affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/findSubs`.
   */
  readonly findSubs: {
    (input?: FindSubsInput, options?: CallOptions): Promise<Result<FindSubsResponse, FindSubsError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: FindSubsInput, options?: PageOptions) => AsyncGenerator<Page<FindSubsRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: FindSubsInput, options?: PageOptions) => ItemWalk<FindSubsRow>;
  };
  /**
   * Get the state of offer caps.
   *
   * How far the limits of offers are used up, a list of caps per offer. Of the response of 2018 only fragments are known: there `stats` holds the parts asked for with `fields[]`, and somewhere inside stand objects with `affiliate_id`, where 0 means all affiliates. Official clients call the same at `/3.1/stats/caps`.
   *
   * `GET /3.0/stats/caps`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getCaps`.
   */
  readonly getCaps: (input: GetCapsInput, options?: CallOptions) => Promise<Result<GetCapsResponse, GetCapsError>>;
  /**
   * Get retention per affiliate and day.
   *
   * For each affiliate and day, how many of those who reached the base event also reached each of `events`. The documents show a bare list without an envelope, official clients read an enveloped one; a refusal is an object.
   *
   * `GET /3.0/stats/retentionrate`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getRetentionRate`.
   */
  readonly getRetentionRate: (input: GetRetentionRateInput, options?: CallOptions) => Promise<Result<GetRetentionRateResponse, GetRetentionRateError>>;
  /**
   * Get times from click to conversion.
   *
   * Counts per affiliate how many conversions of one offer followed their click within 30 seconds, within ten minutes, and later. Where the network has not switched the feature on, the service was seen to answer 404.
   *
   * `GET /3.0/stats/time-to-action`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getTimeToAction`.
   */
  readonly getTimeToAction: {
    (input: GetTimeToActionInput, options?: CallOptions): Promise<Result<GetTimeToActionResponse, GetTimeToActionError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetTimeToActionInput, options?: PageOptions) => AsyncGenerator<Page<TimeToActionRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetTimeToActionInput, options?: PageOptions) => ItemWalk<TimeToActionRow>;
  };
  /**
   * Get a report of AppsFlyer figures.
   *
   * Sums the clicks, impressions, pre-installs and revenue that AppsFlyer reported, grouped by whatever `slice[]` names. Whose money `revenue` is, nobody says.
   *
   * `GET /3.0/appsflyer_stats/getbyslice`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getAppsflyerReport`.
   */
  readonly getAppsflyerReport: {
    (input: GetAppsflyerReportInput, options?: CallOptions): Promise<Result<GetAppsflyerReportResponse, GetAppsflyerReportError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: GetAppsflyerReportInput, options?: PageOptions) => AsyncGenerator<Page<AppsflyerRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: GetAppsflyerReportInput, options?: PageOptions) => ItemWalk<AppsflyerRow>;
  };
  /**
   * List conversions.
   *
   * Lists conversions, likely the newest first. Filters stand at the root; a `filter[…]` is refused. An affiliate key gets its own conversions with fewer members. The words for money are not those of the reports: to an administrator key `revenue` is the advertiser's money and `payouts` the affiliate's, to an affiliate key `revenue` is the affiliate's. The live service was seen to look back 365 days at most.
   *
   * `GET /3.0/stats/conversions`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listConversions`.
   */
  readonly listConversions: {
    (input?: ListConversionsInput, options?: CallOptions): Promise<Result<ListConversionsResponse, ListConversionsError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListConversionsInput, options?: PageOptions) => AsyncGenerator<Page<Conversion>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListConversionsInput, options?: PageOptions) => ItemWalk<Conversion>;
  };
  /**
   * Get a conversion.
   *
   * One conversion by its id, with more members than in the list. Where rules on personal data forbid it, the service was seen to answer 403.
   *
   * `GET /3.0/stats/conversionsbyid`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getConversion`.
   */
  readonly getConversion: (input: GetConversionInput, options?: CallOptions) => Promise<Result<GetConversionResponse, GetConversionError>>;
  /**
   * Change conversions.
   *
   * Sets status, money or comment of one or more conversions. The response only tells that the change was accepted; it is carried out some minutes later.
   *
   * `POST /3.0/admin/conversion/edit`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/editConversions`.
   */
  readonly editConversions: (input: EditConversionsInput, options?: CallOptions) => Promise<Result<EditConversionsResponse, EditConversionsError>>;
  /**
   * Edit conversions of one advertiser.
   *
   * Changes status, money, comment or custom values of conversions that all belong to one advertiser; if one does not, the change is refused. The response only tells that the change was accepted; it is carried out some minutes later.
   *
   * `POST /3.0/admin/conversion/edit-by-advertiser`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/editConversionsOfAdvertiser`.
   */
  readonly editConversionsOfAdvertiser: (input: EditConversionsOfAdvertiserInput, options?: CallOptions) => Promise<Result<EditConversionsOfAdvertiserResponse, EditConversionsOfAdvertiserError>>;
  /**
   * Import a conversion.
   *
   * Adds one conversion by hand. The response only tells that it was accepted; it is carried out some minutes later. Sending the same again may add a second conversion.
   *
   * `POST /3.0/admin/conversion/import`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/importConversion`.
   */
  readonly importConversion: (input: ImportConversionInput, options?: CallOptions) => Promise<Result<ImportConversionResponse, ImportConversionError>>;
  /**
   * Import several conversions.
   *
   * Adds conversions by hand, one per item of `list`. The response only tells that they were accepted; they are carried out some minutes later. Sending the same again may add them a second time.
   *
   * `POST /3.0/admin/conversions/import`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/importConversions`.
   */
  readonly importConversions: (input: ImportConversionsInput, options?: CallOptions) => Promise<Result<ImportConversionsResponse, ImportConversionsError>>;
  /**
   * Import a conversion as an affiliate.
   *
   * Adds one conversion of the affiliate's own. The response only tells that it was accepted; it is carried out some minutes later. Sending the same again may add a second conversion.
   *
   * `POST /4.0/affiliate/conversion/import`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/importAffiliateConversion`.
   */
  readonly importAffiliateConversion: (input: ImportAffiliateConversionInput, options?: CallOptions) => Promise<Result<ImportAffiliateConversionResponse, ImportAffiliateConversionError>>;
  /**
   * Import several conversions as an affiliate.
   *
   * Adds conversions of the affiliate's own, one per item of `list`. The response only tells that they were accepted; they are carried out some minutes later. Sending the same again may add them a second time.
   *
   * `POST /4.0/affiliate/conversions/import`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/importAffiliateConversions`.
   */
  readonly importAffiliateConversions: (input: ImportAffiliateConversionsInput, options?: CallOptions) => Promise<Result<ImportAffiliateConversionsResponse, ImportAffiliateConversionsError>>;
  /**
   * List postbacks received from advertisers.
   *
   * Log of the calls with which advertisers report conversions, each with the click it belongs to. Filters stand at the root here, without `filter[…]`.
   *
   * `GET /3.0/stats/serverpostbacks`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listServerPostbacks`.
   */
  readonly listServerPostbacks: {
    (input: ListServerPostbacksInput, options?: CallOptions): Promise<Result<ListServerPostbacksResponse, ListServerPostbacksError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: ListServerPostbacksInput, options?: PageOptions) => AsyncGenerator<Page<ServerPostback>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: ListServerPostbacksInput, options?: PageOptions) => ItemWalk<ServerPostback>;
  };
  /**
   * List postbacks sent to affiliates.
   *
   * Log of the calls with which the platform reported conversions to affiliates, each with the response of the affiliate's server. Filters stand at the root here, without `filter[…]`.
   *
   * `GET /3.0/stats/affiliatepostbacks`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listAffiliatePostbacks`.
   */
  readonly listAffiliatePostbacks: {
    (input: ListAffiliatePostbacksInput, options?: CallOptions): Promise<Result<ListAffiliatePostbacksResponse, ListAffiliatePostbacksError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: ListAffiliatePostbacksInput, options?: PageOptions) => AsyncGenerator<Page<AffiliatePostback>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: ListAffiliatePostbacksInput, options?: PageOptions) => ItemWalk<AffiliatePostback>;
  };
  /**
   * Add a postback.
   *
   * Registers an address that the platform calls when a conversion is made or changes. Without `offer_id` it is called for every offer. An affiliate key adds to its own postbacks; an administrator key names the affiliate in `pid`. The response does not repeat the offer.
   *
   * `POST /3.0/partner/postback`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin or affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createPostback`.
   */
  readonly createPostback: (input: CreatePostbackInput, options?: CallOptions) => Promise<Result<CreatePostbackResponse, CreatePostbackError>>;
  /**
   * Change a postback.
   *
   * Sets address, status, goal, offer and way of a postback. An administrator key names the affiliate in `pid`. The response does not repeat the offer.
   *
   * `POST /3.0/partner/postback/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin or affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updatePostback`.
   */
  readonly updatePostback: (input: UpdatePostbackInput, options?: CallOptions) => Promise<Result<UpdatePostbackResponse, UpdatePostbackError>>;
  /**
   * Remove a postback.
   *
   * Removes a postback and answers with what it was, this time with its offer.
   *
   * `DELETE /3.0/partner/postback/{id}/remove`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin or affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deletePostback`.
   */
  readonly deletePostback: (input: DeletePostbackInput, options?: CallOptions) => Promise<Result<DeletePostbackResponse, DeletePostbackError>>;
  /**
   * Delete the postbacks of offers.
   *
   * Deletes all postbacks of some offers. No body of the response is documented, nor who may call it.
   *
   * `DELETE /3.0/partner/postbacks/by-offers`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin or affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deletePostbacksOfOffers`.
   */
  readonly deletePostbacksOfOffers: (input: DeletePostbacksOfOffersInput, options?: CallOptions) => Promise<Result<DeletePostbacksOfOffersResponse, DeletePostbacksOfOffersError>>;
  /**
   * Delete the postbacks of affiliates.
   *
   * Deletes all postbacks of some affiliates. No body of the response is documented, nor who may call it. Both SDKs offer it to affiliates and to administrators.
   *
   * `DELETE /3.0/partner/postbacks/by-affiliates`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin or affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deletePostbacksOfAffiliates`.
   */
  readonly deletePostbacksOfAffiliates: (input: DeletePostbacksOfAffiliatesInput, options?: CallOptions) => Promise<Result<DeletePostbacksOfAffiliatesResponse, DeletePostbacksOfAffiliatesError>>;
  /**
   * List the postbacks of an affiliate.
   *
   * Postbacks that one affiliate has registered. Rows do not repeat the affiliate number.
   *
   * `GET /3.0/admin/postbacks`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listPostbacks`.
   */
  readonly listPostbacks: {
    (input: ListPostbacksInput, options?: CallOptions): Promise<Result<ListPostbacksResponse, ListPostbacksError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: ListPostbacksInput, options?: PageOptions) => AsyncGenerator<Page<Postback>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: ListPostbacksInput, options?: PageOptions) => ItemWalk<Postback>;
  };
  /**
   * List offers.
   *
   * Lists offers, for an administrator with the advertiser and both sides of the money, for an affiliate without. The two forms differ in the member `advertiser`, which affiliates never get. Goals of a cap without goals are `[]` here and `{}` in the other offer operations.
   *
   * `GET /3.0/offers`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listOffers`.
   */
  readonly listOffers: {
    (input?: ListOffersInput, options?: CallOptions): Promise<Result<ListOffersResponse, ListOffersError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListOffersInput, options?: PageOptions) => AsyncGenerator<Page<ListOffersRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListOffersInput, options?: PageOptions) => ItemWalk<ListOffersRow>;
  };
  /**
   * Get an offer.
   *
   * Returns one offer in full, in the form for the role of the key. Goals of a cap without goals are `{}` here, where the list has `[]`.
   *
   * `GET /3.0/offer/{id}`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getOffer`.
   */
  readonly getOffer: (input: GetOfferInput, options?: CallOptions) => Promise<Result<GetOfferResponse, GetOfferError>>;
  /**
   * Create an offer.
   *
   * Adds an offer and returns it. It starts as `stopped` unless `status` says otherwise. Files need the multipart form. Nested values go out in brackets, `payments[0][countries][]=US&payments[0][total]=2`, and maps by key, `description_lang[en]=Text`. Several names differ between request and response, see the response's schema. The page also draws a personal daily limit with `partner` and `caps`, but no parameter takes it.
   *
   * `POST /3.0/admin/offer`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createOffer`.
   */
  readonly createOffer: (input: CreateOfferInput, options?: CallOptions) => Promise<Result<CreateOfferResponse, CreateOfferError>>;
  /**
   * Change an offer.
   *
   * Changes the given settings of an offer and returns it. Files need the multipart form. Nested values go out in brackets, `payments[0][countries][]=US&payments[0][total]=2`, and maps by key, `description_lang[en]=Text`. The page repeats the defaults of the create operation; whether a setting that is left out keeps its value is not stated, though the page's sample changes nothing but the title. In the form of 2018 the response leaves out `note_aff`, `note_sales`, `disallowed_ip` and `external_offer_id`.
   *
   * `POST /3.0/admin/offer/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateOffer`.
   */
  readonly updateOffer: (input: UpdateOfferInput, options?: CallOptions) => Promise<Result<UpdateOfferResponse, UpdateOfferError>>;
  /**
   * Change status or privacy of several offers.
   *
   * Sets the status or the privacy of all given offers. The page's sample and an official client send it as multipart, though no file is in it. What happens when only some of the numbers are wrong is not known.
   *
   * `POST /3.0/admin/offer/mass-update`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateOffers`.
   */
  readonly updateOffers: (input: UpdateOffersInput, options?: CallOptions) => Promise<Result<UpdateOffersResponse, UpdateOffersError>>;
  /**
   * Delete offers.
   *
   * Deletes the offers with the given numbers. The wording of the response for several offers, or when one of them does not exist, is not known.
   *
   * `POST /3.0/admin/offer/delete`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deleteOffers`.
   */
  readonly deleteOffers: (input: DeleteOffersInput, options?: CallOptions) => Promise<Result<DeleteOffersResponse, DeleteOffersError>>;
  /**
   * Connect an affiliate to offers.
   *
   * Connects one affiliate to one or more offers and tells the affiliate unless `notice` is `0`. The path has no `/admin/`, yet it takes an administrator key. For several offers the text presumably names each of them.
   *
   * `POST /3.0/offer/enable-affiliate`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/enableAffiliateForOffer`.
   */
  readonly enableAffiliateForOffer: (input: EnableAffiliateForOfferInput, options?: CallOptions) => Promise<Result<EnableAffiliateForOfferResponse, EnableAffiliateForOfferError>>;
  /**
   * Disconnect an affiliate from offers.
   *
   * Disconnects one affiliate from one or more offers and tells the affiliate unless `notice` is `0`. The path has no `/admin/`, yet it takes an administrator key. For several offers the text presumably names each of them.
   *
   * `POST /3.0/offer/disable-affiliate`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/disableAffiliateForOffer`.
   */
  readonly disableAffiliateForOffer: (input: DisableAffiliateForOfferInput, options?: CallOptions) => Promise<Result<DisableAffiliateForOfferResponse, DisableAffiliateForOfferError>>;
  /**
   * Disconnect all affiliates from an offer.
   *
   * Disconnects every affiliate from an offer whose privacy is `private` or `protected`.
   *
   * `POST /3.0/admin/offer/{id}/disable-affiliates`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/disableAffiliatesForOffer`.
   */
  readonly disableAffiliatesForOffer: (input: DisableAffiliatesForOfferInput, options?: CallOptions) => Promise<Result<DisableAffiliatesForOfferResponse, DisableAffiliatesForOfferError>>;
  /**
   * Disconnect an affiliate from all closed offers.
   *
   * Disconnects an affiliate from every offer whose privacy is `private` or `protected`.
   *
   * `POST /3.0/admin/affiliate/{id}/disable-offers`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/disableOffersForAffiliate`.
   */
  readonly disableOffersForAffiliate: (input: DisableOffersForAffiliateInput, options?: CallOptions) => Promise<Result<DisableOffersForAffiliateResponse, DisableOffersForAffiliateError>>;
  /**
   * List offer categories.
   *
   * Lists the categories an offer can be in.
   *
   * `GET /3.0/offer/categories`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listOfferCategories`.
   */
  readonly listOfferCategories: {
    (input?: ListOfferCategoriesInput, options?: CallOptions): Promise<Result<ListOfferCategoriesResponse, ListOfferCategoriesError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListOfferCategoriesInput, options?: PageOptions) => AsyncGenerator<Page<OfferCategory>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListOfferCategoriesInput, options?: PageOptions) => ItemWalk<OfferCategory>;
  };
  /**
   * Create an offer category.
   *
   * Adds a category for offers and returns it.
   *
   * `POST /3.0/admin/category`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createOfferCategory`.
   */
  readonly createOfferCategory: (input: CreateOfferCategoryInput, options?: CallOptions) => Promise<Result<CreateOfferCategoryResponse, CreateOfferCategoryError>>;
  /**
   * Change an offer category.
   *
   * Renames a category and returns it.
   *
   * `POST /3.0/admin/category/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateOfferCategory`.
   */
  readonly updateOfferCategory: (input: UpdateOfferCategoryInput, options?: CallOptions) => Promise<Result<UpdateOfferCategoryResponse, UpdateOfferCategoryError>>;
  /**
   * List traffic sources.
   *
   * Lists all traffic sources. There are no pages.
   *
   * `GET /3.0/admin/offer/sources`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listTrafficSources`.
   */
  readonly listTrafficSources: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<ListTrafficSourcesResponse, ListTrafficSourcesError>>;
  /**
   * List offers an affiliate may see.
   *
   * Lists the offers the affiliate of the key may see, connected or not. `link` is empty for offers the affiliate is not connected to.
   *
   * `GET /3.0/partner/offers`
   *
   * Reads only; may be repeated at any time. Who may call it: affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listAffiliateOffers`.
   */
  readonly listAffiliateOffers: {
    (input?: ListAffiliateOffersInput, options?: CallOptions): Promise<Result<ListAffiliateOffersResponse, ListAffiliateOffersError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListAffiliateOffersInput, options?: PageOptions) => AsyncGenerator<Page<OfferForAffiliate>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListAffiliateOffersInput, options?: PageOptions) => ItemWalk<OfferForAffiliate>;
  };
  /**
   * List offers an affiliate is connected to.
   *
   * Lists the offers the affiliate of the key may send traffic to. The response has the form of the list of all offers, and `link` is filled. docs-3.2 gives it the filters of the list for administrators, which only their keys may use.
   *
   * `GET /3.0/partner/live-offers`
   *
   * Reads only; may be repeated at any time. Who may call it: affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listLiveOffers`.
   */
  readonly listLiveOffers: {
    (input?: ListLiveOffersInput, options?: CallOptions): Promise<Result<ListLiveOffersResponse, ListLiveOffersError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListLiveOffersInput, options?: PageOptions) => AsyncGenerator<Page<OfferForAffiliate>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListLiveOffersInput, options?: PageOptions) => ItemWalk<OfferForAffiliate>;
  };
  /**
   * Ask to be connected to an offer.
   *
   * Asks for an offer in the name of the affiliate of the key. Where the offer needs approval this presumably opens a ticket for the manager. An official collection sends both values in the query instead of the body.
   *
   * `POST /3.0/partner/activation/offer`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/activateOffer`.
   */
  readonly activateOffer: (input: ActivateOfferInput, options?: CallOptions) => Promise<Result<ActivateOfferResponse, ActivateOfferError>>;
  /**
   * Create a traffic source.
   *
   * Adds a traffic source and returns it, without `allowed`. The sample of the page calls the path with a slash at the end.
   *
   * `POST /3.0/admin/offer/source`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createTrafficSource`.
   */
  readonly createTrafficSource: (input: CreateTrafficSourceInput, options?: CallOptions) => Promise<Result<CreateTrafficSourceResponse, CreateTrafficSourceError>>;
  /**
   * Change a traffic source.
   *
   * Changes the names of a traffic source and returns it, without `allowed`.
   *
   * `POST /3.0/admin/offer/source/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateTrafficSource`.
   */
  readonly updateTrafficSource: (input: UpdateTrafficSourceInput, options?: CallOptions) => Promise<Result<UpdateTrafficSourceResponse, UpdateTrafficSourceError>>;
  /**
   * Delete a traffic source.
   *
   * Deletes a traffic source and returns it as it was, without `allowed`.
   *
   * `DELETE /3.0/admin/offer/source/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deleteTrafficSource`.
   */
  readonly deleteTrafficSource: (input: DeleteTrafficSourceInput, options?: CallOptions) => Promise<Result<DeleteTrafficSourceResponse, DeleteTrafficSourceError>>;
  /**
   * Count active offers.
   *
   * Returns how many offers are active.
   *
   * `GET /3.0/offers/count`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getActiveOfferCount`.
   */
  readonly getActiveOfferCount: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<GetActiveOfferCountResponse, GetActiveOfferCountError>>;
  /**
   * List offers that an affiliate sees.
   *
   * Returns the offers an affiliate sees in the panel, asked for with the key of an administrator who may read offers. Success carries no `status`.
   *
   * `GET /ui/offers/available-for/{id}`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listOffersForAffiliate`.
   */
  readonly listOffersForAffiliate: {
    (input: ListOffersForAffiliateInput, options?: CallOptions): Promise<Result<ListOffersForAffiliateResponse, ListOffersForAffiliateError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: ListOffersForAffiliateInput, options?: PageOptions) => AsyncGenerator<Page<ListOffersForAffiliateRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: ListOffersForAffiliateInput, options?: PageOptions) => ItemWalk<ListOffersForAffiliateRow>;
  };
  /**
   * Get who may run an offer.
   *
   * Returns the privacy of an offer and the affiliates who are connected to it or kept from it. Success carries no `status`.
   *
   * `GET /3.1/offers/{id}/privacy`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getOfferPrivacy`.
   */
  readonly getOfferPrivacy: (input: GetOfferPrivacyInput, options?: CallOptions) => Promise<Result<GetOfferPrivacyResponse, GetOfferPrivacyError>>;
  /**
   * Make a tracking link for an affiliate.
   *
   * Returns the tracking link of an affiliate for an offer, which the affiliate must be allowed to run.
   *
   * `POST /3.0/admin/offer/{id}/tracking-link`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createTrackingLink`.
   */
  readonly createTrackingLink: (input: CreateTrackingLinkInput, options?: CallOptions) => Promise<Result<CreateTrackingLinkResponse, CreateTrackingLinkError>>;
  /**
   * Remove creatives from an offer.
   *
   * Removes creatives of an offer and returns the numbers of those that are gone.
   *
   * `DELETE /3.0/admin/offer/{id}/remove-creative`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deleteOfferCreatives`.
   */
  readonly deleteOfferCreatives: (input: DeleteOfferCreativesInput, options?: CallOptions) => Promise<Result<DeleteOfferCreativesResponse, DeleteOfferCreativesError>>;
  /**
   * Change an HTML creative.
   *
   * Changes an HTML creative of an offer and returns all creatives of the offer. Success carries no `status`.
   *
   * `POST /3.0/admin/offer/{id}/creative/html/{creative_id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateHtmlCreative`.
   */
  readonly updateHtmlCreative: (input: UpdateHtmlCreativeInput, options?: CallOptions) => Promise<Result<UpdateHtmlCreativeResponse, UpdateHtmlCreativeError>>;
  /**
   * Delete an HTML creative.
   *
   * Deletes an HTML creative of an offer.
   *
   * `DELETE /3.0/admin/offer/{id}/creative/html/{creative_id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deleteHtmlCreative`.
   */
  readonly deleteHtmlCreative: (input: DeleteHtmlCreativeInput, options?: CallOptions) => Promise<Result<DeleteHtmlCreativeResponse, DeleteHtmlCreativeError>>;
  /**
   * List promo codes.
   *
   * Returns promo codes, page by page; an affiliate key gets its own. The page stands inside `data`.
   *
   * `GET /3.1/offers/promocodes`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listPromocodes`.
   */
  readonly listPromocodes: {
    (input?: ListPromocodesInput, options?: CallOptions): Promise<Result<ListPromocodesResponse, ListPromocodesError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListPromocodesInput, options?: PageOptions) => AsyncGenerator<Page<Promocode>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListPromocodesInput, options?: PageOptions) => ItemWalk<Promocode>;
  };
  /**
   * Create promo codes.
   *
   * Adds several promo codes at once and returns them, where the network has that feature.
   *
   * `POST /3.1/offers/promocodes/bulk`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createPromocodes`.
   */
  readonly createPromocodes: (input: CreatePromocodesInput, options?: CallOptions) => Promise<Result<CreatePromocodesResponse, CreatePromocodesError>>;
  /**
   * List the items of a product feed.
   *
   * Goods that an advertiser offers, each with a tracking link of the affiliate. The pages cannot be turned; no parameter for it is documented.
   *
   * `GET /3.1/product-feed/{id}/items`
   *
   * Reads only; may be repeated at any time. Who may call it: affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listProductFeedItems`.
   */
  readonly listProductFeedItems: (input: ListProductFeedItemsInput, options?: CallOptions) => Promise<Result<ListProductFeedItemsResponse, ListProductFeedItemsError>>;
  /**
   * List offers of an advertiser.
   *
   * Lists the offers of the advertiser whose key calls, page by page.
   *
   * `GET /3.1/advertiser/offers`
   *
   * Reads only; may be repeated at any time. Who may call it: advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listAdvertiserOffers`.
   */
  readonly listAdvertiserOffers: {
    (input?: ListAdvertiserOffersInput, options?: CallOptions): Promise<Result<ListAdvertiserOffersResponse, ListAdvertiserOffersError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListAdvertiserOffersInput, options?: PageOptions) => AsyncGenerator<Page<AdvertiserOffer>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListAdvertiserOffersInput, options?: PageOptions) => ItemWalk<AdvertiserOffer>;
  };
  /**
   * Get an offer of an advertiser.
   *
   * Returns one offer of the advertiser whose key calls.
   *
   * `GET /3.1/advertiser/offers/{id}`
   *
   * Reads only; may be repeated at any time. Who may call it: advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getAdvertiserOffer`.
   */
  readonly getAdvertiserOffer: (input: GetAdvertiserOfferInput, options?: CallOptions) => Promise<Result<GetAdvertiserOfferResponse, GetAdvertiserOfferError>>;
  /**
   * List advertisers.
   *
   * Returns all advertisers with their managers, page by page. Some members are sent in this list only, see `Advertiser`.
   *
   * `GET /3.0/admin/advertisers`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listAdvertisers`.
   */
  readonly listAdvertisers: {
    (input?: ListAdvertisersInput, options?: CallOptions): Promise<Result<ListAdvertisersResponse, ListAdvertisersError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListAdvertisersInput, options?: PageOptions) => AsyncGenerator<Page<Advertiser>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListAdvertisersInput, options?: PageOptions) => ItemWalk<Advertiser>;
  };
  /**
   * Create an advertiser.
   *
   * Adds an advertiser and returns it. The rules for sub 1 and sub 2 go in under flat names (`sub_account_1`, `sub_account_1_except`).
   *
   * `POST /3.0/admin/advertiser`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createAdvertiser`.
   */
  readonly createAdvertiser: (input: CreateAdvertiserInput, options?: CallOptions) => Promise<Result<CreateAdvertiserResponse, CreateAdvertiserError>>;
  /**
   * Get an advertiser.
   *
   * Returns one advertiser with its manager, whose key, a secret, may be in the response.
   *
   * `GET /3.0/admin/advertiser/{id}`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getAdvertiser`.
   */
  readonly getAdvertiser: (input: GetAdvertiserInput, options?: CallOptions) => Promise<Result<GetAdvertiserResponse, GetAdvertiserError>>;
  /**
   * Update an advertiser.
   *
   * Changes an advertiser and returns it as stored. Send the fields that change.
   *
   * `POST /3.0/admin/advertiser/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateAdvertiser`.
   */
  readonly updateAdvertiser: (input: UpdateAdvertiserInput, options?: CallOptions) => Promise<Result<UpdateAdvertiserResponse, UpdateAdvertiserError>>;
  /**
   * Send a new password to an advertiser.
   *
   * Sets a new password for the advertiser and mails it there. Each call sets and mails one; the password is not in the response. Without a body the service picks the password.
   *
   * `POST /3.0/admin/advertiser/{id}/sendpass`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/sendAdvertiserPassword`.
   */
  readonly sendAdvertiserPassword: (input: SendAdvertiserPasswordInput, options?: CallOptions) => Promise<Result<SendAdvertiserPasswordResponse, SendAdvertiserPasswordError>>;
  /**
   * Take an affiliate off the blacklist of advertisers.
   *
   * Removes one affiliate from the blacklists of the given advertisers. It also succeeds when the affiliate was not on a list, which the text then says.
   *
   * `POST /3.0/admin/advertiser/enable-affiliate`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/enableAffiliateForAdvertiser`.
   */
  readonly enableAffiliateForAdvertiser: (input: EnableAffiliateForAdvertiserInput, options?: CallOptions) => Promise<Result<EnableAffiliateForAdvertiserResponse, EnableAffiliateForAdvertiserError>>;
  /**
   * Put an affiliate on the blacklist of advertisers.
   *
   * Adds one affiliate to the blacklists of the given advertisers. What happens when only some of the ids are wrong is not known.
   *
   * `POST /3.0/admin/advertiser/disable-affiliate`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/disableAffiliateForAdvertiser`.
   */
  readonly disableAffiliateForAdvertiser: (input: DisableAffiliateForAdvertiserInput, options?: CallOptions) => Promise<Result<DisableAffiliateForAdvertiserResponse, DisableAffiliateForAdvertiserError>>;
  /**
   * Register as an advertiser.
   *
   * Makes an account for the advertiser who calls. The call needs no key. Where the network guards the form with a picture, the code in it goes with the token that came with the picture.
   *
   * `POST /3.1/advertiser/registration`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createAdvertiserAccount`.
   */
  readonly createAdvertiserAccount: (input: CreateAdvertiserAccountInput, options?: CallOptions) => Promise<Result<CreateAdvertiserAccountResponse, CreateAdvertiserAccountError>>;
  /**
   * Sign in as an advertiser.
   *
   * Returns the key of the advertiser with this e-mail address and password, and a pair of tokens that run out. The call itself needs no key. Success carries no `status`.
   *
   * `POST /3.1/advertiser/login`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/openAdvertiserSession`.
   */
  readonly openAdvertiserSession: (input: OpenAdvertiserSessionInput, options?: CallOptions) => Promise<Result<OpenAdvertiserSessionResponse, OpenAdvertiserSessionError>>;
  /**
   * List affiliates.
   *
   * Returns all affiliates with their managers, page by page. Every row carries the affiliate's key and that of the manager, both secrets. Ask for balances with `with_balance`.
   *
   * `GET /3.0/admin/partners`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listAffiliates`.
   */
  readonly listAffiliates: {
    (input?: ListAffiliatesInput, options?: CallOptions): Promise<Result<ListAffiliatesResponse, ListAffiliatesError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListAffiliatesInput, options?: PageOptions) => AsyncGenerator<Page<Affiliate>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListAffiliatesInput, options?: PageOptions) => ItemWalk<Affiliate>;
  };
  /**
   * Create an affiliate.
   *
   * Adds an affiliate and returns it with its key, a secret. The number stands inside `partner` and once more beside it.
   *
   * `POST /3.0/admin/partner`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createAffiliate`.
   */
  readonly createAffiliate: (input: CreateAffiliateInput, options?: CallOptions) => Promise<Result<CreateAffiliateResponse, CreateAffiliateError>>;
  /**
   * Get an affiliate.
   *
   * Returns one affiliate with its key, a secret.
   *
   * `GET /3.0/admin/partner/{id}`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getAffiliate`.
   */
  readonly getAffiliate: (input: GetAffiliateInput, options?: CallOptions) => Promise<Result<GetAffiliateResponse, GetAffiliateError>>;
  /**
   * Update an affiliate.
   *
   * Changes an affiliate and returns it as stored, with its key, a secret. Send the fields that change.
   *
   * `POST /3.0/admin/partner/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateAffiliate`.
   */
  readonly updateAffiliate: (input: UpdateAffiliateInput, options?: CallOptions) => Promise<Result<UpdateAffiliateResponse, UpdateAffiliateError>>;
  /**
   * Change the password of an affiliate.
   *
   * Sets a new password for the affiliate and returns it in plain text. Each call sets another one. The request has no body.
   *
   * `POST /3.0/admin/partner/password/{id}`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/changeAffiliatePassword`.
   */
  readonly changeAffiliatePassword: (input: ChangeAffiliatePasswordInput, options?: CallOptions) => Promise<Result<ChangeAffiliatePasswordResponse, ChangeAffiliatePasswordError>>;
  /**
   * Change status or manager of several affiliates.
   *
   * Sets the state or the manager in charge of all given affiliates.
   *
   * `POST /3.0/admin/partners/mass-update`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateAffiliates`.
   */
  readonly updateAffiliates: (input: UpdateAffiliatesInput, options?: CallOptions) => Promise<Result<UpdateAffiliatesResponse, UpdateAffiliatesError>>;
  /**
   * Change language and zone of an affiliate.
   *
   * Sets the language and the zone in which the affiliate sees the panel.
   *
   * `POST /3.0/admin/partner/{id}/locale`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateAffiliateLocale`.
   */
  readonly updateAffiliateLocale: (input: UpdateAffiliateLocaleInput, options?: CallOptions) => Promise<Result<UpdateAffiliateLocaleResponse, UpdateAffiliateLocaleError>>;
  /**
   * List affiliates that an affiliate has brought.
   *
   * Returns the referrals of an affiliate with their keys, secrets. The document names no parameters for further pages.
   *
   * `GET /3.0/admin/partner/{id}/referrals`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate key.
   *
   * Documented by the provider, but the sources disagree (sources: docs-3.2, go-sdk, php-sdk). docs-3.2 has it for administrators, both SDKs for affiliates. Both may call it.
   *
   * Its page of the reference: `affise.html#operation/listReferrals`.
   */
  readonly listReferrals: (input: ListReferralsInput, options?: CallOptions) => Promise<Result<ListReferralsResponse, ListReferralsError>>;
  /**
   * Check the credentials of an affiliate.
   *
   * Checks e-mail address and password of an affiliate and returns an address that signs the affiliate in, for panels of your own.
   *
   * `POST /3.1/partner/auth`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/openAffiliateSession`.
   */
  readonly openAffiliateSession: (input: OpenAffiliateSessionInput, options?: CallOptions) => Promise<Result<OpenAffiliateSessionResponse, OpenAffiliateSessionError>>;
  /**
   * Get your own account as an affiliate.
   *
   * Returns the account of the affiliate whose key calls, with that key, a secret.
   *
   * `GET /3.1/partner/me`
   *
   * Reads only; may be repeated at any time. Who may call it: affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getOwnProfile`.
   */
  readonly getOwnProfile: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<GetOwnProfileResponse, GetOwnProfileError>>;
  /**
   * Change your own key as an affiliate.
   *
   * Makes a new key for the affiliate whose key calls. The old key no longer works. The request has no body.
   *
   * `POST /3.1/partner/api-key`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: affiliate key.
   *
   * Documented by the provider, but the sources disagree (sources: docs-3.2, go-sdk, php-sdk). Both SDKs write the path as `/3.1/partner/api_key`, docs-3.2 with a hyphen; docs-3.2 is taken.
   *
   * Its page of the reference: `affise.html#operation/changeOwnApiKey`.
   */
  readonly changeOwnApiKey: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<ChangeOwnApiKeyResponse, ChangeOwnApiKeyError>>;
  /**
   * List users.
   *
   * Returns the administrators and managers of the network, page by page. Today the list shows their keys, secrets; in 2018 it did not.
   *
   * `GET /3.0/admin/users`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listUsers`.
   */
  readonly listUsers: {
    (input?: ListUsersInput, options?: CallOptions): Promise<Result<ListUsersResponse, ListUsersError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListUsersInput, options?: PageOptions) => AsyncGenerator<Page<User>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListUsersInput, options?: PageOptions) => ItemWalk<User>;
  };
  /**
   * Create a user.
   *
   * Adds an administrator or a manager. `roles` decides what the user may reach, see `UserRole`. The response can carry the user's key, a secret.
   *
   * `POST /3.0/admin/user`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createUser`.
   */
  readonly createUser: (input: CreateUserInput, options?: CallOptions) => Promise<Result<CreateUserResponse, CreateUserError>>;
  /**
   * Get a user.
   *
   * Returns one user with its key, a secret, and with what it may read and change.
   *
   * `GET /3.0/admin/user/{id}`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getUser`.
   */
  readonly getUser: (input: GetUserInput, options?: CallOptions) => Promise<Result<GetUserResponse, GetUserError>>;
  /**
   * Update a user.
   *
   * Changes a user and returns it as stored. Send the fields that change.
   *
   * `POST /3.0/admin/user/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateUser`.
   */
  readonly updateUser: (input: UpdateUserInput, options?: CallOptions) => Promise<Result<UpdateUserResponse, UpdateUserError>>;
  /**
   * Change the key of a user.
   *
   * Makes a new key for a user and returns it. Each call makes another one, which takes the place of the one before. The request has no body.
   *
   * `POST /3.0/admin/user/api_key/{id}`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/changeUserApiKey`.
   */
  readonly changeUserApiKey: (input: ChangeUserApiKeyInput, options?: CallOptions) => Promise<Result<ChangeUserApiKeyResponse, ChangeUserApiKeyError>>;
  /**
   * Change the password of a user.
   *
   * Sets the given password for a user and returns it.
   *
   * `POST /3.0/admin/user/{id}/password`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/changeUserPassword`.
   */
  readonly changeUserPassword: (input: ChangeUserPasswordInput, options?: CallOptions) => Promise<Result<ChangeUserPasswordResponse, ChangeUserPasswordError>>;
  /**
   * Change what a user may do.
   *
   * Sets the permissions of a user, as JSON. Whether sections that are left out keep their permissions is not stated, so send all of them.
   *
   * `POST /3.1/user/{id}/permissions`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateUserPermissions`.
   */
  readonly updateUserPermissions: (input: UpdateUserPermissionsInput, options?: CallOptions) => Promise<Result<UpdateUserPermissionsResponse, UpdateUserPermissionsError>>;
  /**
   * Get the key of a user who signs in.
   *
   * Returns the key of the user with this e-mail address and password. The call itself needs no key.
   *
   * `POST /3.1/pub-auth`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getUserApiKey`.
   */
  readonly getUserApiKey: (input: GetUserApiKeyInput, options?: CallOptions) => Promise<Result<GetUserApiKeyResponse, GetUserApiKeyError>>;
  /**
   * List presets of permissions.
   *
   * Returns the named sets of permissions, page by page.
   *
   * `GET /3.1/presets`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listPresets`.
   */
  readonly listPresets: {
    (input?: ListPresetsInput, options?: CallOptions): Promise<Result<ListPresetsResponse, ListPresetsError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListPresetsInput, options?: PageOptions) => AsyncGenerator<Page<Preset>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListPresetsInput, options?: PageOptions) => ItemWalk<Preset>;
  };
  /**
   * Create a preset of permissions.
   *
   * Adds a named set of permissions, sent as JSON, and returns it.
   *
   * `POST /3.1/presets`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createPreset`.
   */
  readonly createPreset: (input: CreatePresetInput, options?: CallOptions) => Promise<Result<CreatePresetResponse, CreatePresetError>>;
  /**
   * Update a preset of permissions.
   *
   * Changes the permissions of a preset, sent as JSON, and its name where one is given.
   *
   * `POST /3.1/presets/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updatePreset`.
   */
  readonly updatePreset: (input: UpdatePresetInput, options?: CallOptions) => Promise<Result<UpdatePresetResponse, UpdatePresetError>>;
  /**
   * Delete a preset of permissions.
   *
   * Deletes a preset. What becomes of users who have it is not stated.
   *
   * `DELETE /3.1/presets/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deletePreset`.
   */
  readonly deletePreset: (input: DeletePresetInput, options?: CallOptions) => Promise<Result<DeletePresetResponse, DeletePresetError>>;
  /**
   * List KPI rules.
   *
   * Lists the rules that compare two goals of an offer and block sub values or change conversions. docs-3.2 shows an empty list only, so the rows are taken from what a new rule looks like.
   *
   * `GET /3.1/automation/kpi`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listKpiRules`.
   */
  readonly listKpiRules: {
    (input?: ListKpiRulesInput, options?: CallOptions): Promise<Result<ListKpiRulesResponse, ListKpiRulesError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListKpiRulesInput, options?: PageOptions) => AsyncGenerator<Page<ListKpiRulesRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListKpiRulesInput, options?: PageOptions) => ItemWalk<ListKpiRulesRow>;
  };
  /**
   * Create a KPI rule.
   *
   * Adds a rule and returns it.
   *
   * `POST /3.1/automation/kpi`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createKpiRule`.
   */
  readonly createKpiRule: (input: CreateKpiRuleInput, options?: CallOptions) => Promise<Result<CreateKpiRuleResponse, CreateKpiRuleError>>;
  /**
   * Update a KPI rule.
   *
   * Changes a rule and returns it. All fields that a new rule needs must be sent.
   *
   * `POST /3.1/automation/kpi/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateKpiRule`.
   */
  readonly updateKpiRule: (input: UpdateKpiRuleInput, options?: CallOptions) => Promise<Result<UpdateKpiRuleResponse, UpdateKpiRuleError>>;
  /**
   * Delete a KPI rule.
   *
   * Deletes a rule. What it has blocked stays blocked as far as is known.
   *
   * `DELETE /3.1/automation/kpi/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deleteKpiRule`.
   */
  readonly deleteKpiRule: (input: DeleteKpiRuleInput, options?: CallOptions) => Promise<Result<DeleteKpiRuleResponse, DeleteKpiRuleError>>;
  /**
   * List changes of KPI rules.
   *
   * Lists when KPI rules were added, changed and deleted. docs-3.2 shows an empty list only and names no member of a row.
   *
   * `GET /3.1/automation/kpi/change-logs`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listKpiRuleChanges`.
   */
  readonly listKpiRuleChanges: {
    (input: ListKpiRuleChangesInput, options?: CallOptions): Promise<Result<ListKpiRuleChangesResponse, ListKpiRuleChangesError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: ListKpiRuleChangesInput, options?: PageOptions) => AsyncGenerator<Page<ListKpiRuleChangesRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: ListKpiRuleChangesInput, options?: PageOptions) => ItemWalk<ListKpiRuleChangesRow>;
  };
  /**
   * List what KPI rules have blocked.
   *
   * Lists the sub values that KPI rules have blocked.
   *
   * `GET /3.1/automation/kpi/block-logs`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listKpiBlocks`.
   */
  readonly listKpiBlocks: {
    (input: ListKpiBlocksInput, options?: CallOptions): Promise<Result<ListKpiBlocksResponse, ListKpiBlocksError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: ListKpiBlocksInput, options?: PageOptions) => AsyncGenerator<Page<KpiBlock>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: ListKpiBlocksInput, options?: PageOptions) => ItemWalk<KpiBlock>;
  };
  /**
   * List what rules about conversion rates have switched off.
   *
   * Lists affiliates and sub values that the rules about conversion rates (CR) and subs have switched off.
   *
   * `GET /3.1/automation/cr-and-sub/block-logs`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listConversionRateBlocks`.
   */
  readonly listConversionRateBlocks: {
    (input: ListConversionRateBlocksInput, options?: CallOptions): Promise<Result<ListConversionRateBlocksResponse, ListConversionRateBlocksError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: ListConversionRateBlocksInput, options?: PageOptions) => AsyncGenerator<Page<ConversionRateBlock>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: ListConversionRateBlocksInput, options?: PageOptions) => ItemWalk<ConversionRateBlock>;
  };
  /**
   * List ad costs of an offer.
   *
   * Lists what advertising for an offer has cost, page by page. `pagination` has names of its own here.
   *
   * `GET /3.1/adcosts`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listAdCosts`.
   */
  readonly listAdCosts: {
    (input: ListAdCostsInput, options?: CallOptions): Promise<Result<ListAdCostsResponse, ListAdCostsError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: ListAdCostsInput, options?: PageOptions) => AsyncGenerator<Page<AdCost>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: ListAdCostsInput, options?: PageOptions) => ItemWalk<AdCost>;
  };
  /**
   * Set an ad cost.
   *
   * Sets what advertising has cost for an offer, an affiliate, a day and a value of sub 8. A cost that is there already is replaced.
   *
   * `POST /3.1/adcosts`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/setAdCost`.
   */
  readonly setAdCost: (input: SetAdCostInput, options?: CallOptions) => Promise<Result<SetAdCostResponse, SetAdCostError>>;
  /**
   * Delete an ad cost.
   *
   * Deletes the cost for an offer, an affiliate, a day and a value of sub 8, which go into the body.
   *
   * `DELETE /3.1/adcosts`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deleteAdCost`.
   */
  readonly deleteAdCost: (input: DeleteAdCostInput, options?: CallOptions) => Promise<Result<DeleteAdCostResponse, DeleteAdCostError>>;
  /**
   * List payments to affiliates.
   *
   * Payments that were made out to affiliates in a range of days, page by page. `pagination` has names of its own here.
   *
   * `GET /3.1/payments`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listPayments`.
   */
  readonly listPayments: {
    (input: ListPaymentsInput, options?: CallOptions): Promise<Result<ListPaymentsResponse, ListPaymentsError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input: ListPaymentsInput, options?: PageOptions) => AsyncGenerator<Page<Payment>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input: ListPaymentsInput, options?: PageOptions) => ItemWalk<Payment>;
  };
  /**
   * Get a payment to an affiliate.
   *
   * Returns one payment by its number, without the count by offer that the list has.
   *
   * `GET /3.1/payments/{id}`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getPayment`.
   */
  readonly getPayment: (input: GetPaymentInput, options?: CallOptions) => Promise<Result<GetPaymentResponse, GetPaymentError>>;
  /**
   * Change a payment to an affiliate.
   *
   * Sets account, state and remarks of a payment. A single field is enough.
   *
   * `POST /3.1/payments/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updatePayment`.
   */
  readonly updatePayment: (input: UpdatePaymentInput, options?: CallOptions) => Promise<Result<UpdatePaymentResponse, UpdatePaymentError>>;
  /**
   * Make out a payment to an affiliate.
   *
   * Makes out a payment of a given sum to one affiliate. The service does it in the background and returns a text without the number of the payment.
   *
   * `POST /3.1/payments/create-for-affiliate`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createPayment`.
   */
  readonly createPayment: (input: CreatePaymentInput, options?: CallOptions) => Promise<Result<CreatePaymentResponse, CreatePaymentError>>;
  /**
   * Make out payments for conversions.
   *
   * Turns conversions that are not paid yet into payments of the affiliates who made them. The service does it in the background; the payments show up in the list some minutes later.
   *
   * `POST /3.1/payments/generate`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createPayments`.
   */
  readonly createPayments: (input?: CreatePaymentsInput, options?: CallOptions) => Promise<Result<CreatePaymentsResponse, CreatePaymentsError>>;
  /**
   * Correct a payment.
   *
   * Adds a sum with a remark to a payment. The response does not tell the number of the correction; the payment has it in `additional_payments`.
   *
   * `POST /3.1/payments/{id}/add-correction`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createPaymentCorrection`.
   */
  readonly createPaymentCorrection: (input: CreatePaymentCorrectionInput, options?: CallOptions) => Promise<Result<CreatePaymentCorrectionResponse, CreatePaymentCorrectionError>>;
  /**
   * Delete a correction of a payment.
   *
   * Takes back a sum that was added to a payment.
   *
   * `DELETE /3.1/payments/del-correction/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deletePaymentCorrection`.
   */
  readonly deletePaymentCorrection: (input: DeletePaymentCorrectionInput, options?: CallOptions) => Promise<Result<DeletePaymentCorrectionResponse, DeletePaymentCorrectionError>>;
  /**
   * Delete a payment.
   *
   * Deletes one payment by its number.
   *
   * `DELETE /3.1/payments/delete/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deletePayment`.
   */
  readonly deletePayment: (input: DeletePaymentInput, options?: CallOptions) => Promise<Result<DeletePaymentResponse, DeletePaymentError>>;
  /**
   * Delete several payments.
   *
   * Deletes several payments and tells for each of them whether it is gone.
   *
   * `POST /3.1/payments/bulk-delete`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deletePayments`.
   */
  readonly deletePayments: (input: DeletePaymentsInput, options?: CallOptions) => Promise<Result<DeletePaymentsResponse, DeletePaymentsError>>;
  /**
   * Take conversions out of a payment.
   *
   * Takes single conversions, or all conversions of some offers, out of a payment.
   *
   * `POST /3.1/payments/{id}/conversions/delete`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deletePaymentConversions`.
   */
  readonly deletePaymentConversions: (input: DeletePaymentConversionsInput, options?: CallOptions) => Promise<Result<DeletePaymentConversionsResponse, DeletePaymentConversionsError>>;
  /**
   * Get own balance.
   *
   * Money the network owes the affiliate whose key is used, by currency. `hold` is not yet payable, `available` is. Two layouts are known; see the schema. Administrator keys get 403.
   *
   * `GET /3.0/balance`
   *
   * Reads only; may be repeated at any time. Who may call it: affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getBalance`.
   */
  readonly getBalance: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<GetBalanceResponse, GetBalanceError>>;
  /**
   * List invoices to advertisers.
   *
   * Returns the invoices the network wrote to its advertisers. The invoices stand under `message`, where other operations have a text.
   *
   * `GET /3.0/admin/advertiser-invoices`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listAdvertiserInvoices`.
   */
  readonly listAdvertiserInvoices: {
    (input?: ListAdvertiserInvoicesInput, options?: CallOptions): Promise<Result<ListAdvertiserInvoicesResponse, ListAdvertiserInvoicesError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListAdvertiserInvoicesInput, options?: PageOptions) => AsyncGenerator<Page<Invoice>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListAdvertiserInvoicesInput, options?: PageOptions) => ItemWalk<Invoice>;
  };
  /**
   * Get an invoice to an advertiser.
   *
   * Returns one invoice by its number. The invoice stands under `message`, where other operations have a text.
   *
   * `GET /3.0/admin/advertiser-invoice/{number}`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getAdvertiserInvoice`.
   */
  readonly getAdvertiserInvoice: (input: GetAdvertiserInvoiceInput, options?: CallOptions) => Promise<Result<GetAdvertiserInvoiceResponse, GetAdvertiserInvoiceError>>;
  /**
   * Update an invoice to an advertiser.
   *
   * Changes an invoice; a single field is enough. The text of the response has no full stop, unlike that of the create operation. The page's sample call sends the fields as `multipart/form-data`.
   *
   * `POST /3.0/admin/advertiser-invoice/{number}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateAdvertiserInvoice`.
   */
  readonly updateAdvertiserInvoice: (input: UpdateAdvertiserInvoiceInput, options?: CallOptions) => Promise<Result<UpdateAdvertiserInvoiceResponse, UpdateAdvertiserInvoiceError>>;
  /**
   * Create an invoice to an advertiser.
   *
   * Adds an invoice for one advertiser. The response is a text without the number of the new invoice. The page's sample call sends the fields as `multipart/form-data`.
   *
   * `POST /3.0/admin/advertiser-invoice`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createAdvertiserInvoice`.
   */
  readonly createAdvertiserInvoice: (input: CreateAdvertiserInvoiceInput, options?: CallOptions) => Promise<Result<CreateAdvertiserInvoiceResponse, CreateAdvertiserInvoiceError>>;
  /**
   * List pixels.
   *
   * Pixels of the affiliate whose key is used, or for an administrator those of all affiliates or of some. They come as a map keyed by pixel number, all at once.
   *
   * `GET /3.0/partner/pixels`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listPixels`.
   */
  readonly listPixels: (input?: ListPixelsInput, options?: CallOptions) => Promise<Result<ListPixelsResponse, ListPixelsError>>;
  /**
   * Add a pixel.
   *
   * Adds an HTML snippet that is shown to visitors of one offer when they convert. Until 2021 an administrator key named the affiliate in `pid` and set `is_active` and `moderation_status`; documents of today have affiliates alone. The example response is switched off and waits for approval.
   *
   * `POST /3.0/partner/pixel`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin or affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createPixel`.
   */
  readonly createPixel: (input: CreatePixelInput, options?: CallOptions) => Promise<Result<CreatePixelResponse, CreatePixelError>>;
  /**
   * Change a pixel.
   *
   * Sets name, snippet and kind of a pixel. Until 2021 an administrator key also switched it on and decided on it. The sample calls of the page of 2018 send `pid` and `offer_id` too, which its tables do not list.
   *
   * `POST /3.0/partner/pixel/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin or affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updatePixel`.
   */
  readonly updatePixel: (input: UpdatePixelInput, options?: CallOptions) => Promise<Result<UpdatePixelResponse, UpdatePixelError>>;
  /**
   * Remove a pixel.
   *
   * Removes a pixel and answers with what it was.
   *
   * `DELETE /3.0/partner/pixel/{id}/remove`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin or affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deletePixel`.
   */
  readonly deletePixel: (input: DeletePixelInput, options?: CallOptions) => Promise<Result<DeletePixelResponse, DeletePixelError>>;
  /**
   * List the pixels of one affiliate.
   *
   * Pixels of the affiliate named in the path, for administrators. In spite of the path this does not fetch a single pixel; the number is that of the affiliate. They come as a map keyed by pixel number, all at once. Documents of today have `pid[]` on `GET /3.0/partner/pixels` in its place.
   *
   * `GET /3.0/partner/pixels/{id}`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getPixel`.
   * @deprecated
   */
  readonly getPixel: (input: GetPixelInput, options?: CallOptions) => Promise<Result<GetPixelResponse, GetPixelError>>;
  /**
   * List SmartLink categories.
   *
   * SmartLink categories, all at once or those asked for by id.
   *
   * `GET /3.0/admin/smartlink/categories`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listSmartlinkCategories`.
   */
  readonly listSmartlinkCategories: (input?: ListSmartlinkCategoriesInput, options?: CallOptions) => Promise<Result<ListSmartlinkCategoriesResponse, ListSmartlinkCategoriesError>>;
  /**
   * Add a SmartLink category.
   *
   * Adds a category that offers can be put into to be shown behind one SmartLink.
   *
   * `POST /3.0/admin/smartlink/category`
   *
   * Changes data, and every repetition does so again. Never retried on its own. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/createSmartlinkCategory`.
   */
  readonly createSmartlinkCategory: (input: CreateSmartlinkCategoryInput, options?: CallOptions) => Promise<Result<CreateSmartlinkCategoryResponse, CreateSmartlinkCategoryError>>;
  /**
   * Change a SmartLink category.
   *
   * Sets name, description, tracking domain or privacy of a SmartLink category.
   *
   * `POST /3.0/admin/smartlink/category/{id}`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateSmartlinkCategory`.
   */
  readonly updateSmartlinkCategory: (input: UpdateSmartlinkCategoryInput, options?: CallOptions) => Promise<Result<UpdateSmartlinkCategoryResponse, UpdateSmartlinkCategoryError>>;
  /**
   * Remove a SmartLink category.
   *
   * Removes a SmartLink category and answers with what it was. It is a POST without a body, unlike the removal of postbacks and pixels.
   *
   * `POST /3.0/admin/smartlink/category/{id}/remove`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/deleteSmartlinkCategory`.
   */
  readonly deleteSmartlinkCategory: (input: DeleteSmartlinkCategoryInput, options?: CallOptions) => Promise<Result<DeleteSmartlinkCategoryResponse, DeleteSmartlinkCategoryError>>;
  /**
   * Count the offers of a SmartLink category.
   *
   * Number of offers in a SmartLink category.
   *
   * `GET /3.0/admin/smartlink/category/{id}/offers-count`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getSmartlinkOfferCount`.
   */
  readonly getSmartlinkOfferCount: (input: GetSmartlinkOfferCountInput, options?: CallOptions) => Promise<Result<GetSmartlinkOfferCountResponse, GetSmartlinkOfferCountError>>;
  /**
   * List own SmartLink categories.
   *
   * SmartLink categories that the affiliate may use, all at once or those asked for.
   *
   * `GET /3.0/partner/smartlink/categories`
   *
   * Reads only; may be repeated at any time. Who may call it: affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listOwnSmartlinkCategories`.
   */
  readonly listOwnSmartlinkCategories: (input?: ListOwnSmartlinkCategoriesInput, options?: CallOptions) => Promise<Result<ListOwnSmartlinkCategoriesResponse, ListOwnSmartlinkCategoriesError>>;
  /**
   * Count the offers of one of the affiliate's SmartLink categories.
   *
   * Number of offers in a SmartLink category that the affiliate may use.
   *
   * `GET /3.0/partner/smartlink/category/{id}/offers-count`
   *
   * Reads only; may be repeated at any time. Who may call it: affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getOwnSmartlinkOfferCount`.
   */
  readonly getOwnSmartlinkOfferCount: (input: GetOwnSmartlinkOfferCountInput, options?: CallOptions) => Promise<Result<GetOwnSmartlinkOfferCountResponse, GetOwnSmartlinkOfferCountError>>;
  /**
   * List requests of affiliates.
   *
   * Requests of affiliates, above all those to be connected to an offer, each with the whole affiliate and the whole offer. The affiliate carries keys, which are secrets.
   *
   * `GET /3.0/admin/tickets`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listTickets`.
   */
  readonly listTickets: {
    (input?: ListTicketsInput, options?: CallOptions): Promise<Result<ListTicketsResponse, ListTicketsError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListTicketsInput, options?: PageOptions) => AsyncGenerator<Page<Ticket>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListTicketsInput, options?: PageOptions) => ItemWalk<Ticket>;
  };
  /**
   * Get a request of an affiliate.
   *
   * One request with the whole affiliate and the whole offer. The affiliate carries keys, which are secrets.
   *
   * `GET /3.0/admin/ticket/{id}`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getTicket`.
   */
  readonly getTicket: (input: GetTicketInput, options?: CallOptions) => Promise<Result<GetTicketResponse, GetTicketError>>;
  /**
   * Approve or reject a SmartLink request.
   *
   * Decides on the request of an affiliate to be connected to a SmartLink.
   *
   * `POST /3.0/admin/ticket/{id}/smartlink`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateSmartlinkTicket`.
   */
  readonly updateSmartlinkTicket: (input: UpdateSmartlinkTicketInput, options?: CallOptions) => Promise<Result<UpdateSmartlinkTicketResponse, UpdateSmartlinkTicketError>>;
  /**
   * Approve or reject an offer request.
   *
   * Decides on the request of an affiliate to be connected to an offer.
   *
   * `POST /3.0/admin/ticket/{id}/offer`
   *
   * Changes data; repeating the same request does no further harm. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/updateOfferTicket`.
   */
  readonly updateOfferTicket: (input: UpdateOfferTicketInput, options?: CallOptions) => Promise<Result<UpdateOfferTicketResponse, UpdateOfferTicketError>>;
  /**
   * List news.
   *
   * Announcements of the network for affiliates. It pages with `skip` and `limit` instead of `page`, and the items come as a map keyed by id. When there is no news at all the response is 404. Administrator keys get 403.
   *
   * `GET /3.0/news`
   *
   * Reads only; may be repeated at any time. Who may call it: affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listNews`.
   */
  readonly listNews: {
    (input?: ListNewsInput, options?: CallOptions): Promise<Result<ListNewsResponse, ListNewsError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListNewsInput, options?: PageOptions) => AsyncGenerator<Page<News>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListNewsInput, options?: PageOptions) => ItemWalk<News>;
  };
  /**
   * Get a news item.
   *
   * One announcement of the network with its full text. For affiliate keys.
   *
   * `GET /3.0/news/{id}`
   *
   * Reads only; may be repeated at any time. Who may call it: affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/getNews`.
   */
  readonly getNews: (input: GetNewsInput, options?: CallOptions) => Promise<Result<GetNewsResponse, GetNewsError>>;
  /**
   * List the cities of a country in 3.0.
   *
   * Cities with their numbers, as used in payouts of offers. Nothing of the documented example is left; the response is that of the successor, `GET /3.1/cities`, whose city has the same members as the city inside an offer. There all cities come on one huge page, so no page size is documented. Whether affiliate keys may call it is not known. Documents of today have the successor alone.
   *
   * `GET /3.0/cities`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listCities`.
   * @deprecated
   */
  readonly listCities: (input: ListCitiesInput, options?: CallOptions) => Promise<Result<ListCitiesResponse, ListCitiesError>>;
  /**
   * List currencies with rates.
   *
   * Currencies of the platform with their rates to the base currency, whose own rate is 1. Other parts of the page name `/2.1/currencies` and `/3.0/admin/currencies` as the place for currency codes; this is the operation that exists.
   *
   * `GET /3.0/admin/currency`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listCurrencies`.
   */
  readonly listCurrencies: (input?: ListCurrenciesInput, options?: CallOptions) => Promise<Result<ListCurrenciesResponse, ListCurrenciesError>>;
  /**
   * List payment systems.
   *
   * Ways to pay affiliates out, each with what an affiliate has to fill in. The numbers are needed to add or change an affiliate. All of them come at once.
   *
   * `GET /3.0/admin/payment_systems`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listPaymentSystems`.
   */
  readonly listPaymentSystems: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<ListPaymentSystemsResponse, ListPaymentSystemsError>>;
  /**
   * List sign-up fields.
   *
   * Additional fields of the sign-up form for affiliates. Only those that are marked to be shown are listed. The numbers are needed to add or change an affiliate.
   *
   * `GET /3.0/admin/custom_fields`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listCustomFields`.
   */
  readonly listCustomFields: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<ListCustomFieldsResponse, ListCustomFieldsError>>;
  /**
   * List tracking domains.
   *
   * Domains that tracking links can be built with. The numbers are needed for offers and SmartLink categories.
   *
   * `GET /3.0/admin/domains`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listDomains`.
   */
  readonly listDomains: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<ListDomainsResponse, ListDomainsError>>;
  /**
   * List internet providers in 3.0.
   *
   * Internet providers that offers can be limited to, with their ids. Both kinds of keys should be able to call it, though nobody says so. Documents of today have `GET /3.1/isp` in its place, which gives no ids.
   *
   * `GET /3.0/isp`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listIsps`.
   * @deprecated
   */
  readonly listIsps: {
    (input?: ListIspsInput, options?: CallOptions): Promise<Result<ListIspsResponse, ListIspsError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: ListIspsInput, options?: PageOptions) => AsyncGenerator<Page<Isp>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: ListIspsInput, options?: PageOptions) => ItemWalk<Isp>;
  };
  /**
   * Find internet providers.
   *
   * Names of the internet providers of a country, as offers take them in `restriction_isp`. They have no ids here. docs-3.2 calls it public, so every kind of key should be able to call it.
   *
   * `GET /3.1/isp`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/findIsps`.
   */
  readonly findIsps: (input: FindIspsInput, options?: CallOptions) => Promise<Result<FindIspsResponse, FindIspsError>>;
  /**
   * List countries.
   *
   * Countries with their codes. docs-3.2 calls it public, so every kind of key should be able to call it.
   *
   * `GET /3.1/countries`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listCountries`.
   */
  readonly listCountries: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<ListCountriesResponse, ListCountriesError>>;
  /**
   * List regions.
   *
   * Regions of some countries, with the numbers that the targeting of offers takes. docs-3.2 calls it public, so every kind of key should be able to call it.
   *
   * `GET /3.1/regions`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listRegions`.
   */
  readonly listRegions: (input: ListRegionsInput, options?: CallOptions) => Promise<Result<ListRegionsResponse, ListRegionsError>>;
  /**
   * Find cities.
   *
   * Cities of one country or several, with the numbers that payments and targeting of offers take.
   *
   * `GET /3.1/cities`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/findCities`.
   */
  readonly findCities: (input: FindCitiesInput, options?: CallOptions) => Promise<Result<FindCitiesResponse, FindCitiesError>>;
  /**
   * List connection types.
   *
   * Kinds of connection that offers can be limited to. docs-3.2 calls it public, so every kind of key should be able to call it.
   *
   * `GET /3.1/connection-types`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listConnectionTypes`.
   */
  readonly listConnectionTypes: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<ListConnectionTypesResponse, ListConnectionTypesError>>;
  /**
   * List device vendors.
   *
   * Makers of devices, called brands in the targeting of offers. docs-3.2 calls it public, so every kind of key should be able to call it.
   *
   * `GET /3.1/vendors`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listVendors`.
   */
  readonly listVendors: (input?: ListVendorsInput, options?: CallOptions) => Promise<Result<ListVendorsResponse, ListVendorsError>>;
  /**
   * List device classes.
   *
   * Classes of devices, as reports and payments of offers name them.
   *
   * `GET /3.1/devices`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listDevices`.
   */
  readonly listDevices: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<ListDevicesResponse, ListDevicesError>>;
  /**
   * List operating systems.
   *
   * Names of operating systems. The keys of the map are places in a list and have gaps. docs-3.2 calls it public, so every kind of key should be able to call it.
   *
   * `GET /3.1/oses`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listOses`.
   */
  readonly listOses: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<ListOsesResponse, ListOsesError>>;
  /**
   * List versions of an operating system.
   *
   * Versions of one operating system. docs-3.2 calls it public, so every kind of key should be able to call it.
   *
   * `GET /3.1/oses/{os}`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listOsVersions`.
   */
  readonly listOsVersions: (input: ListOsVersionsInput, options?: CallOptions) => Promise<Result<ListOsVersionsResponse, ListOsVersionsError>>;
  /**
   * List browsers.
   *
   * Names of browsers, as the targeting of offers takes them.
   *
   * `GET /3.1/browsers`
   *
   * Reads only; may be repeated at any time. Who may call it: admin key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listBrowsers`.
   */
  readonly listBrowsers: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<ListBrowsersResponse, ListBrowsersError>>;
  /**
   * List goals.
   *
   * Goals of the network with their numbers. docs-3.2 calls it public, so every kind of key should be able to call it.
   *
   * `GET /3.0/goals`
   *
   * Reads only; may be repeated at any time. Who may call it: admin or affiliate or advertiser key.
   *
   * Documented by the provider.
   *
   * Its page of the reference: `affise.html#operation/listGoals`.
   */
  readonly listGoals: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<ListGoalsResponse, ListGoalsError>>;
  /** The same calls in the style of openapi-fetch, by method and path, with parameters apart and by wire name. */
  readonly http: HttpClient<paths>;
}

/** Why `getCustomReport` fails. */
export type GetCustomReportError = FailureOf<operations['getCustomReport']['responses'], FailureBody>;
/** Why `getReportByDate` fails. */
export type GetReportByDateError = FailureOf<operations['getReportByDate']['responses'], FailureBody>;
/** Why `getReportByHour` fails. */
export type GetReportByHourError = FailureOf<operations['getReportByHour']['responses'], FailureBody>;
/** Why `getReportBySub` fails. */
export type GetReportBySubError = FailureOf<operations['getReportBySub']['responses'], FailureBody>;
/** Why `getReportByOffer` fails. */
export type GetReportByOfferError = FailureOf<operations['getReportByOffer']['responses'], FailureBody>;
/** Why `getReportByAdvertiser` fails. */
export type GetReportByAdvertiserError = FailureOf<operations['getReportByAdvertiser']['responses'], FailureBody>;
/** Why `getReportByAccountManager` fails. */
export type GetReportByAccountManagerError = FailureOf<operations['getReportByAccountManager']['responses'], FailureBody>;
/** Why `getReportByAffiliateManager` fails. */
export type GetReportByAffiliateManagerError = FailureOf<operations['getReportByAffiliateManager']['responses'], FailureBody>;
/** Why `getReportByAffiliate` fails. */
export type GetReportByAffiliateError = FailureOf<operations['getReportByAffiliate']['responses'], FailureBody>;
/** Why `getReportByAffiliateAndDate` fails. */
export type GetReportByAffiliateAndDateError = FailureOf<operations['getReportByAffiliateAndDate']['responses'], FailureBody>;
/** Why `getReportByCountry` fails. */
export type GetReportByCountryError = FailureOf<operations['getReportByCountry']['responses'], FailureBody>;
/** Why `getReportByBrowser` fails. */
export type GetReportByBrowserError = FailureOf<operations['getReportByBrowser']['responses'], FailureBody>;
/** Why `getReportByBrowserVersion` fails. */
export type GetReportByBrowserVersionError = FailureOf<operations['getReportByBrowserVersion']['responses'], FailureBody>;
/** Why `getReportByOs` fails. */
export type GetReportByOsError = FailureOf<operations['getReportByOs']['responses'], FailureBody>;
/** Why `getReportByOsVersion` fails. */
export type GetReportByOsVersionError = FailureOf<operations['getReportByOsVersion']['responses'], FailureBody>;
/** Why `getReportByGoal` fails. */
export type GetReportByGoalError = FailureOf<operations['getReportByGoal']['responses'], FailureBody>;
/** Why `getReportByCity` fails. */
export type GetReportByCityError = FailureOf<operations['getReportByCity']['responses'], FailureBody>;
/** Why `getReportByDevice` fails. */
export type GetReportByDeviceError = FailureOf<operations['getReportByDevice']['responses'], FailureBody>;
/** Why `getReportByDeviceModel` fails. */
export type GetReportByDeviceModelError = FailureOf<operations['getReportByDeviceModel']['responses'], FailureBody>;
/** Why `getReportByLanding` fails. */
export type GetReportByLandingError = FailureOf<operations['getReportByLanding']['responses'], FailureBody>;
/** Why `getReportByPrelanding` fails. */
export type GetReportByPrelandingError = FailureOf<operations['getReportByPrelanding']['responses'], FailureBody>;
/** Why `getReportByMobileCarrier` fails. */
export type GetReportByMobileCarrierError = FailureOf<operations['getReportByMobileCarrier']['responses'], FailureBody>;
/** Why `getReportByConnectionType` fails. */
export type GetReportByConnectionTypeError = FailureOf<operations['getReportByConnectionType']['responses'], FailureBody>;
/** Why `getReportByTrafficback` fails. */
export type GetReportByTrafficbackError = FailureOf<operations['getReportByTrafficback']['responses'], FailureBody>;
/** Why `listReferralPayments` fails. */
export type ListReferralPaymentsError = FailureOf<operations['listReferralPayments']['responses'], FailureBody>;
/** Why `listClicks` fails. */
export type ListClicksError = FailureOf<operations['listClicks']['responses'], FailureBody>;
/** Why `findSubs` fails. */
export type FindSubsError = FailureOf<operations['findSubs']['responses'], FailureBody>;
/** Why `getCaps` fails. */
export type GetCapsError = FailureOf<operations['getCaps']['responses'], FailureBody>;
/** Why `getRetentionRate` fails. */
export type GetRetentionRateError = FailureOf<operations['getRetentionRate']['responses']>;
/** Why `getTimeToAction` fails. */
export type GetTimeToActionError = FailureOf<operations['getTimeToAction']['responses'], FailureBody>;
/** Why `getAppsflyerReport` fails. */
export type GetAppsflyerReportError = FailureOf<operations['getAppsflyerReport']['responses'], FailureBody>;
/** Why `listConversions` fails. */
export type ListConversionsError = FailureOf<operations['listConversions']['responses'], FailureBody>;
/** Why `getConversion` fails. */
export type GetConversionError = FailureOf<operations['getConversion']['responses'], FailureBody>;
/** Why `editConversions` fails. */
export type EditConversionsError = FailureOf<operations['editConversions']['responses'], FailureBody>;
/** Why `editConversionsOfAdvertiser` fails. */
export type EditConversionsOfAdvertiserError = FailureOf<operations['editConversionsOfAdvertiser']['responses'], FailureBody>;
/** Why `importConversion` fails. */
export type ImportConversionError = FailureOf<operations['importConversion']['responses'], FailureBody>;
/** Why `importConversions` fails. */
export type ImportConversionsError = FailureOf<operations['importConversions']['responses'], FailureBody>;
/** Why `importAffiliateConversion` fails. */
export type ImportAffiliateConversionError = FailureOf<operations['importAffiliateConversion']['responses'], FailureBody>;
/** Why `importAffiliateConversions` fails. */
export type ImportAffiliateConversionsError = FailureOf<operations['importAffiliateConversions']['responses'], FailureBody>;
/** Why `listServerPostbacks` fails. */
export type ListServerPostbacksError = FailureOf<operations['listServerPostbacks']['responses'], FailureBody>;
/** Why `listAffiliatePostbacks` fails. */
export type ListAffiliatePostbacksError = FailureOf<operations['listAffiliatePostbacks']['responses'], FailureBody>;
/** Why `createPostback` fails. */
export type CreatePostbackError = FailureOf<operations['createPostback']['responses'], FailureBody>;
/** Why `updatePostback` fails. */
export type UpdatePostbackError = FailureOf<operations['updatePostback']['responses'], FailureBody>;
/** Why `deletePostback` fails. */
export type DeletePostbackError = FailureOf<operations['deletePostback']['responses'], FailureBody>;
/** Why `deletePostbacksOfOffers` fails. */
export type DeletePostbacksOfOffersError = FailureOf<operations['deletePostbacksOfOffers']['responses'], FailureBody>;
/** Why `deletePostbacksOfAffiliates` fails. */
export type DeletePostbacksOfAffiliatesError = FailureOf<operations['deletePostbacksOfAffiliates']['responses'], FailureBody>;
/** Why `listPostbacks` fails. */
export type ListPostbacksError = FailureOf<operations['listPostbacks']['responses'], FailureBody>;
/** Why `listOffers` fails. */
export type ListOffersError = FailureOf<operations['listOffers']['responses'], FailureBody>;
/** Why `getOffer` fails. */
export type GetOfferError = FailureOf<operations['getOffer']['responses'], FailureBody>;
/** Why `createOffer` fails. */
export type CreateOfferError = FailureOf<operations['createOffer']['responses'], FailureBody>;
/** Why `updateOffer` fails. */
export type UpdateOfferError = FailureOf<operations['updateOffer']['responses'], FailureBody>;
/** Why `updateOffers` fails. */
export type UpdateOffersError = FailureOf<operations['updateOffers']['responses'], FailureBody>;
/** Why `deleteOffers` fails. */
export type DeleteOffersError = FailureOf<operations['deleteOffers']['responses'], FailureBody>;
/** Why `enableAffiliateForOffer` fails. */
export type EnableAffiliateForOfferError = FailureOf<operations['enableAffiliateForOffer']['responses'], FailureBody>;
/** Why `disableAffiliateForOffer` fails. */
export type DisableAffiliateForOfferError = FailureOf<operations['disableAffiliateForOffer']['responses'], FailureBody>;
/** Why `disableAffiliatesForOffer` fails. */
export type DisableAffiliatesForOfferError = FailureOf<operations['disableAffiliatesForOffer']['responses'], FailureBody>;
/** Why `disableOffersForAffiliate` fails. */
export type DisableOffersForAffiliateError = FailureOf<operations['disableOffersForAffiliate']['responses'], FailureBody>;
/** Why `listOfferCategories` fails. */
export type ListOfferCategoriesError = FailureOf<operations['listOfferCategories']['responses'], FailureBody>;
/** Why `createOfferCategory` fails. */
export type CreateOfferCategoryError = FailureOf<operations['createOfferCategory']['responses'], FailureBody>;
/** Why `updateOfferCategory` fails. */
export type UpdateOfferCategoryError = FailureOf<operations['updateOfferCategory']['responses'], FailureBody>;
/** Why `listTrafficSources` fails. */
export type ListTrafficSourcesError = FailureOf<operations['listTrafficSources']['responses'], FailureBody>;
/** Why `listAffiliateOffers` fails. */
export type ListAffiliateOffersError = FailureOf<operations['listAffiliateOffers']['responses'], FailureBody>;
/** Why `listLiveOffers` fails. */
export type ListLiveOffersError = FailureOf<operations['listLiveOffers']['responses'], FailureBody>;
/** Why `activateOffer` fails. */
export type ActivateOfferError = FailureOf<operations['activateOffer']['responses'], FailureBody>;
/** Why `createTrafficSource` fails. */
export type CreateTrafficSourceError = FailureOf<operations['createTrafficSource']['responses'], FailureBody>;
/** Why `updateTrafficSource` fails. */
export type UpdateTrafficSourceError = FailureOf<operations['updateTrafficSource']['responses'], FailureBody>;
/** Why `deleteTrafficSource` fails. */
export type DeleteTrafficSourceError = FailureOf<operations['deleteTrafficSource']['responses'], FailureBody>;
/** Why `getActiveOfferCount` fails. */
export type GetActiveOfferCountError = FailureOf<operations['getActiveOfferCount']['responses'], FailureBody>;
/** Why `listOffersForAffiliate` fails. */
export type ListOffersForAffiliateError = FailureOf<operations['listOffersForAffiliate']['responses']>;
/** Why `getOfferPrivacy` fails. */
export type GetOfferPrivacyError = FailureOf<operations['getOfferPrivacy']['responses']>;
/** Why `createTrackingLink` fails. */
export type CreateTrackingLinkError = FailureOf<operations['createTrackingLink']['responses'], FailureBody>;
/** Why `deleteOfferCreatives` fails. */
export type DeleteOfferCreativesError = FailureOf<operations['deleteOfferCreatives']['responses'], FailureBody>;
/** Why `updateHtmlCreative` fails. */
export type UpdateHtmlCreativeError = FailureOf<operations['updateHtmlCreative']['responses']>;
/** Why `deleteHtmlCreative` fails. */
export type DeleteHtmlCreativeError = FailureOf<operations['deleteHtmlCreative']['responses'], FailureBody>;
/** Why `listPromocodes` fails. */
export type ListPromocodesError = FailureOf<operations['listPromocodes']['responses'], FailureBody>;
/** Why `createPromocodes` fails. */
export type CreatePromocodesError = FailureOf<operations['createPromocodes']['responses'], FailureBody>;
/** Why `listProductFeedItems` fails. */
export type ListProductFeedItemsError = FailureOf<operations['listProductFeedItems']['responses'], FailureBody>;
/** Why `listAdvertiserOffers` fails. */
export type ListAdvertiserOffersError = FailureOf<operations['listAdvertiserOffers']['responses'], FailureBody>;
/** Why `getAdvertiserOffer` fails. */
export type GetAdvertiserOfferError = FailureOf<operations['getAdvertiserOffer']['responses'], FailureBody>;
/** Why `listAdvertisers` fails. */
export type ListAdvertisersError = FailureOf<operations['listAdvertisers']['responses'], FailureBody>;
/** Why `createAdvertiser` fails. */
export type CreateAdvertiserError = FailureOf<operations['createAdvertiser']['responses'], FailureBody>;
/** Why `getAdvertiser` fails. */
export type GetAdvertiserError = FailureOf<operations['getAdvertiser']['responses'], FailureBody>;
/** Why `updateAdvertiser` fails. */
export type UpdateAdvertiserError = FailureOf<operations['updateAdvertiser']['responses'], FailureBody>;
/** Why `sendAdvertiserPassword` fails. */
export type SendAdvertiserPasswordError = FailureOf<operations['sendAdvertiserPassword']['responses'], FailureBody>;
/** Why `enableAffiliateForAdvertiser` fails. */
export type EnableAffiliateForAdvertiserError = FailureOf<operations['enableAffiliateForAdvertiser']['responses'], FailureBody>;
/** Why `disableAffiliateForAdvertiser` fails. */
export type DisableAffiliateForAdvertiserError = FailureOf<operations['disableAffiliateForAdvertiser']['responses'], FailureBody>;
/** Why `createAdvertiserAccount` fails. */
export type CreateAdvertiserAccountError = FailureOf<operations['createAdvertiserAccount']['responses'], FailureBody>;
/** Why `openAdvertiserSession` fails. */
export type OpenAdvertiserSessionError = FailureOf<operations['openAdvertiserSession']['responses']>;
/** Why `listAffiliates` fails. */
export type ListAffiliatesError = FailureOf<operations['listAffiliates']['responses'], FailureBody>;
/** Why `createAffiliate` fails. */
export type CreateAffiliateError = FailureOf<operations['createAffiliate']['responses'], FailureBody>;
/** Why `getAffiliate` fails. */
export type GetAffiliateError = FailureOf<operations['getAffiliate']['responses'], FailureBody>;
/** Why `updateAffiliate` fails. */
export type UpdateAffiliateError = FailureOf<operations['updateAffiliate']['responses'], FailureBody>;
/** Why `changeAffiliatePassword` fails. */
export type ChangeAffiliatePasswordError = FailureOf<operations['changeAffiliatePassword']['responses'], FailureBody>;
/** Why `updateAffiliates` fails. */
export type UpdateAffiliatesError = FailureOf<operations['updateAffiliates']['responses'], FailureBody>;
/** Why `updateAffiliateLocale` fails. */
export type UpdateAffiliateLocaleError = FailureOf<operations['updateAffiliateLocale']['responses'], FailureBody>;
/** Why `listReferrals` fails. */
export type ListReferralsError = FailureOf<operations['listReferrals']['responses'], FailureBody>;
/** Why `openAffiliateSession` fails. */
export type OpenAffiliateSessionError = FailureOf<operations['openAffiliateSession']['responses'], FailureBody>;
/** Why `getOwnProfile` fails. */
export type GetOwnProfileError = FailureOf<operations['getOwnProfile']['responses'], FailureBody>;
/** Why `changeOwnApiKey` fails. */
export type ChangeOwnApiKeyError = FailureOf<operations['changeOwnApiKey']['responses'], FailureBody>;
/** Why `listUsers` fails. */
export type ListUsersError = FailureOf<operations['listUsers']['responses'], FailureBody>;
/** Why `createUser` fails. */
export type CreateUserError = FailureOf<operations['createUser']['responses'], FailureBody>;
/** Why `getUser` fails. */
export type GetUserError = FailureOf<operations['getUser']['responses'], FailureBody>;
/** Why `updateUser` fails. */
export type UpdateUserError = FailureOf<operations['updateUser']['responses'], FailureBody>;
/** Why `changeUserApiKey` fails. */
export type ChangeUserApiKeyError = FailureOf<operations['changeUserApiKey']['responses'], FailureBody>;
/** Why `changeUserPassword` fails. */
export type ChangeUserPasswordError = FailureOf<operations['changeUserPassword']['responses'], FailureBody>;
/** Why `updateUserPermissions` fails. */
export type UpdateUserPermissionsError = FailureOf<operations['updateUserPermissions']['responses'], FailureBody>;
/** Why `getUserApiKey` fails. */
export type GetUserApiKeyError = FailureOf<operations['getUserApiKey']['responses'], FailureBody>;
/** Why `listPresets` fails. */
export type ListPresetsError = FailureOf<operations['listPresets']['responses'], FailureBody>;
/** Why `createPreset` fails. */
export type CreatePresetError = FailureOf<operations['createPreset']['responses'], FailureBody>;
/** Why `updatePreset` fails. */
export type UpdatePresetError = FailureOf<operations['updatePreset']['responses'], FailureBody>;
/** Why `deletePreset` fails. */
export type DeletePresetError = FailureOf<operations['deletePreset']['responses'], FailureBody>;
/** Why `listKpiRules` fails. */
export type ListKpiRulesError = FailureOf<operations['listKpiRules']['responses'], FailureBody>;
/** Why `createKpiRule` fails. */
export type CreateKpiRuleError = FailureOf<operations['createKpiRule']['responses'], FailureBody>;
/** Why `updateKpiRule` fails. */
export type UpdateKpiRuleError = FailureOf<operations['updateKpiRule']['responses'], FailureBody>;
/** Why `deleteKpiRule` fails. */
export type DeleteKpiRuleError = FailureOf<operations['deleteKpiRule']['responses'], FailureBody>;
/** Why `listKpiRuleChanges` fails. */
export type ListKpiRuleChangesError = FailureOf<operations['listKpiRuleChanges']['responses'], FailureBody>;
/** Why `listKpiBlocks` fails. */
export type ListKpiBlocksError = FailureOf<operations['listKpiBlocks']['responses'], FailureBody>;
/** Why `listConversionRateBlocks` fails. */
export type ListConversionRateBlocksError = FailureOf<operations['listConversionRateBlocks']['responses'], FailureBody>;
/** Why `listAdCosts` fails. */
export type ListAdCostsError = FailureOf<operations['listAdCosts']['responses'], FailureBody>;
/** Why `setAdCost` fails. */
export type SetAdCostError = FailureOf<operations['setAdCost']['responses'], FailureBody>;
/** Why `deleteAdCost` fails. */
export type DeleteAdCostError = FailureOf<operations['deleteAdCost']['responses'], FailureBody>;
/** Why `listPayments` fails. */
export type ListPaymentsError = FailureOf<operations['listPayments']['responses'], FailureBody>;
/** Why `getPayment` fails. */
export type GetPaymentError = FailureOf<operations['getPayment']['responses'], FailureBody>;
/** Why `updatePayment` fails. */
export type UpdatePaymentError = FailureOf<operations['updatePayment']['responses'], FailureBody>;
/** Why `createPayment` fails. */
export type CreatePaymentError = FailureOf<operations['createPayment']['responses'], FailureBody>;
/** Why `createPayments` fails. */
export type CreatePaymentsError = FailureOf<operations['createPayments']['responses'], FailureBody>;
/** Why `createPaymentCorrection` fails. */
export type CreatePaymentCorrectionError = FailureOf<operations['createPaymentCorrection']['responses'], FailureBody>;
/** Why `deletePaymentCorrection` fails. */
export type DeletePaymentCorrectionError = FailureOf<operations['deletePaymentCorrection']['responses'], FailureBody>;
/** Why `deletePayment` fails. */
export type DeletePaymentError = FailureOf<operations['deletePayment']['responses'], FailureBody>;
/** Why `deletePayments` fails. */
export type DeletePaymentsError = FailureOf<operations['deletePayments']['responses'], FailureBody>;
/** Why `deletePaymentConversions` fails. */
export type DeletePaymentConversionsError = FailureOf<operations['deletePaymentConversions']['responses'], FailureBody>;
/** Why `getBalance` fails. */
export type GetBalanceError = FailureOf<operations['getBalance']['responses'], FailureBody>;
/** Why `listAdvertiserInvoices` fails. */
export type ListAdvertiserInvoicesError = FailureOf<operations['listAdvertiserInvoices']['responses'], FailureBody>;
/** Why `getAdvertiserInvoice` fails. */
export type GetAdvertiserInvoiceError = FailureOf<operations['getAdvertiserInvoice']['responses'], FailureBody>;
/** Why `updateAdvertiserInvoice` fails. */
export type UpdateAdvertiserInvoiceError = FailureOf<operations['updateAdvertiserInvoice']['responses'], FailureBody>;
/** Why `createAdvertiserInvoice` fails. */
export type CreateAdvertiserInvoiceError = FailureOf<operations['createAdvertiserInvoice']['responses'], FailureBody>;
/** Why `listPixels` fails. */
export type ListPixelsError = FailureOf<operations['listPixels']['responses'], FailureBody>;
/** Why `createPixel` fails. */
export type CreatePixelError = FailureOf<operations['createPixel']['responses'], FailureBody>;
/** Why `updatePixel` fails. */
export type UpdatePixelError = FailureOf<operations['updatePixel']['responses'], FailureBody>;
/** Why `deletePixel` fails. */
export type DeletePixelError = FailureOf<operations['deletePixel']['responses'], FailureBody>;
/** Why `getPixel` fails. */
export type GetPixelError = FailureOf<operations['getPixel']['responses'], FailureBody>;
/** Why `listSmartlinkCategories` fails. */
export type ListSmartlinkCategoriesError = FailureOf<operations['listSmartlinkCategories']['responses'], FailureBody>;
/** Why `createSmartlinkCategory` fails. */
export type CreateSmartlinkCategoryError = FailureOf<operations['createSmartlinkCategory']['responses'], FailureBody>;
/** Why `updateSmartlinkCategory` fails. */
export type UpdateSmartlinkCategoryError = FailureOf<operations['updateSmartlinkCategory']['responses'], FailureBody>;
/** Why `deleteSmartlinkCategory` fails. */
export type DeleteSmartlinkCategoryError = FailureOf<operations['deleteSmartlinkCategory']['responses'], FailureBody>;
/** Why `getSmartlinkOfferCount` fails. */
export type GetSmartlinkOfferCountError = FailureOf<operations['getSmartlinkOfferCount']['responses'], FailureBody>;
/** Why `listOwnSmartlinkCategories` fails. */
export type ListOwnSmartlinkCategoriesError = FailureOf<operations['listOwnSmartlinkCategories']['responses'], FailureBody>;
/** Why `getOwnSmartlinkOfferCount` fails. */
export type GetOwnSmartlinkOfferCountError = FailureOf<operations['getOwnSmartlinkOfferCount']['responses'], FailureBody>;
/** Why `listTickets` fails. */
export type ListTicketsError = FailureOf<operations['listTickets']['responses'], FailureBody>;
/** Why `getTicket` fails. */
export type GetTicketError = FailureOf<operations['getTicket']['responses'], FailureBody>;
/** Why `updateSmartlinkTicket` fails. */
export type UpdateSmartlinkTicketError = FailureOf<operations['updateSmartlinkTicket']['responses'], FailureBody>;
/** Why `updateOfferTicket` fails. */
export type UpdateOfferTicketError = FailureOf<operations['updateOfferTicket']['responses'], FailureBody>;
/** Why `listNews` fails. */
export type ListNewsError = FailureOf<operations['listNews']['responses'], FailureBody>;
/** Why `getNews` fails. */
export type GetNewsError = FailureOf<operations['getNews']['responses'], FailureBody>;
/** Why `listCities` fails. */
export type ListCitiesError = FailureOf<operations['listCities']['responses'], FailureBody>;
/** Why `listCurrencies` fails. */
export type ListCurrenciesError = FailureOf<operations['listCurrencies']['responses'], FailureBody>;
/** Why `listPaymentSystems` fails. */
export type ListPaymentSystemsError = FailureOf<operations['listPaymentSystems']['responses'], FailureBody>;
/** Why `listCustomFields` fails. */
export type ListCustomFieldsError = FailureOf<operations['listCustomFields']['responses'], FailureBody>;
/** Why `listDomains` fails. */
export type ListDomainsError = FailureOf<operations['listDomains']['responses'], FailureBody>;
/** Why `listIsps` fails. */
export type ListIspsError = FailureOf<operations['listIsps']['responses'], FailureBody>;
/** Why `findIsps` fails. */
export type FindIspsError = FailureOf<operations['findIsps']['responses'], FailureBody>;
/** Why `listCountries` fails. */
export type ListCountriesError = FailureOf<operations['listCountries']['responses'], FailureBody>;
/** Why `listRegions` fails. */
export type ListRegionsError = FailureOf<operations['listRegions']['responses'], FailureBody>;
/** Why `findCities` fails. */
export type FindCitiesError = FailureOf<operations['findCities']['responses'], FailureBody>;
/** Why `listConnectionTypes` fails. */
export type ListConnectionTypesError = FailureOf<operations['listConnectionTypes']['responses'], FailureBody>;
/** Why `listVendors` fails. */
export type ListVendorsError = FailureOf<operations['listVendors']['responses'], FailureBody>;
/** Why `listDevices` fails. */
export type ListDevicesError = FailureOf<operations['listDevices']['responses'], FailureBody>;
/** Why `listOses` fails. */
export type ListOsesError = FailureOf<operations['listOses']['responses'], FailureBody>;
/** Why `listOsVersions` fails. */
export type ListOsVersionsError = FailureOf<operations['listOsVersions']['responses'], FailureBody>;
/** Why `listBrowsers` fails. */
export type ListBrowsersError = FailureOf<operations['listBrowsers']['responses'], FailureBody>;
/** Why `listGoals` fails. */
export type ListGoalsError = FailureOf<operations['listGoals']['responses'], FailureBody>;
