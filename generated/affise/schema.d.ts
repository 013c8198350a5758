// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
	"/3.0/stats/custom": {
		/** Get a report with a free choice of groups */
		get: operations["getCustomReport"];
	};
	"/3.0/stats/getbydate": {
		/** Get a report by day */
		get: operations["getReportByDate"];
	};
	"/3.0/stats/getbyhour": {
		/** Get a report by hour */
		get: operations["getReportByHour"];
	};
	"/3.0/stats/getbysub": {
		/** Get a report by sub value */
		get: operations["getReportBySub"];
	};
	"/3.0/stats/getbyprogram": {
		/** Get a report by offer */
		get: operations["getReportByOffer"];
	};
	"/3.0/stats/getbyadvertiser": {
		/** Get a report by advertiser */
		get: operations["getReportByAdvertiser"];
	};
	"/3.0/stats/getbyaccountmanager": {
		/** Get a report by account manager */
		get: operations["getReportByAccountManager"];
	};
	"/3.0/stats/getbyaffiliatemanager": {
		/** Get a report by affiliate manager */
		get: operations["getReportByAffiliateManager"];
	};
	"/3.0/stats/getbypartner": {
		/** Get a report by affiliate */
		get: operations["getReportByAffiliate"];
	};
	"/3.0/stats/getbypartnerbydate": {
		/** Get a report by affiliate and day */
		get: operations["getReportByAffiliateAndDate"];
	};
	"/3.0/stats/getbycountries": {
		/** Get a report by country */
		get: operations["getReportByCountry"];
	};
	"/3.0/stats/getbybrowsers": {
		/** Get a report by browser */
		get: operations["getReportByBrowser"];
	};
	"/3.0/stats/getbybrowsersversion": {
		/** Get a report by version of the browser */
		get: operations["getReportByBrowserVersion"];
	};
	"/3.0/stats/getbyos": {
		/** Get a report by operating system */
		get: operations["getReportByOs"];
	};
	"/3.0/stats/getbyversions": {
		/** Get a report by version of the operating system */
		get: operations["getReportByOsVersion"];
	};
	"/3.0/stats/getbygoal": {
		/** Get a report by goal */
		get: operations["getReportByGoal"];
	};
	"/3.0/stats/getbycities": {
		/** Get a report by city */
		get: operations["getReportByCity"];
	};
	"/3.0/stats/getbydevices": {
		/** Get a report by device */
		get: operations["getReportByDevice"];
	};
	"/3.0/stats/getbydevicemodels": {
		/** Get a report by device model */
		get: operations["getReportByDeviceModel"];
	};
	"/3.0/stats/getbylanding": {
		/** Get a report by landing page */
		get: operations["getReportByLanding"];
	};
	"/3.0/stats/getbyprelanding": {
		/** Get a report by page before the landing page */
		get: operations["getReportByPrelanding"];
	};
	"/3.0/stats/getbymobilecarrier": {
		/** Get a report by mobile carrier */
		get: operations["getReportByMobileCarrier"];
	};
	"/3.0/stats/getbyconnectiontype": {
		/** Get a report by type of connection */
		get: operations["getReportByConnectionType"];
	};
	"/3.0/stats/getbytrafficback": {
		/** Get a report by reason of trafficback */
		get: operations["getReportByTrafficback"];
	};
	"/3.0/stats/getreferralpayments": {
		/** List referral payments */
		get: operations["listReferralPayments"];
	};
	"/3.0/stats/clicks": {
		/**
		 * List clicks
		 * @deprecated
		 */
		get: operations["listClicks"];
	};
	"/3.0/stats/find-subs": {
		/** Find sub values */
		get: operations["findSubs"];
	};
	"/3.0/stats/caps": {
		/** Get the state of offer caps */
		get: operations["getCaps"];
	};
	"/3.0/stats/retentionrate": {
		/** Get retention per affiliate and day */
		get: operations["getRetentionRate"];
	};
	"/3.0/stats/time-to-action": {
		/** Get times from click to conversion */
		get: operations["getTimeToAction"];
	};
	"/3.0/appsflyer_stats/getbyslice": {
		/** Get a report of AppsFlyer figures */
		get: operations["getAppsflyerReport"];
	};
	"/3.0/stats/conversions": {
		/** List conversions */
		get: operations["listConversions"];
	};
	"/3.0/stats/conversionsbyid": {
		/** Get a conversion */
		get: operations["getConversion"];
	};
	"/3.0/admin/conversion/edit": {
		/** Change conversions */
		post: operations["editConversions"];
	};
	"/3.0/admin/conversion/edit-by-advertiser": {
		/** Edit conversions of one advertiser */
		post: operations["editConversionsOfAdvertiser"];
	};
	"/3.0/admin/conversion/import": {
		/** Import a conversion */
		post: operations["importConversion"];
	};
	"/3.0/admin/conversions/import": {
		/** Import several conversions */
		post: operations["importConversions"];
	};
	"/4.0/affiliate/conversion/import": {
		/** Import a conversion as an affiliate */
		post: operations["importAffiliateConversion"];
	};
	"/4.0/affiliate/conversions/import": {
		/** Import several conversions as an affiliate */
		post: operations["importAffiliateConversions"];
	};
	"/3.0/stats/serverpostbacks": {
		/** List postbacks received from advertisers */
		get: operations["listServerPostbacks"];
	};
	"/3.0/stats/affiliatepostbacks": {
		/** List postbacks sent to affiliates */
		get: operations["listAffiliatePostbacks"];
	};
	"/3.0/partner/postback": {
		/** Add a postback */
		post: operations["createPostback"];
	};
	"/3.0/partner/postback/{id}": {
		/** Change a postback */
		post: operations["updatePostback"];
	};
	"/3.0/partner/postback/{id}/remove": {
		/** Remove a postback */
		delete: operations["deletePostback"];
	};
	"/3.0/partner/postbacks/by-offers": {
		/** Delete the postbacks of offers */
		delete: operations["deletePostbacksOfOffers"];
	};
	"/3.0/partner/postbacks/by-affiliates": {
		/** Delete the postbacks of affiliates */
		delete: operations["deletePostbacksOfAffiliates"];
	};
	"/3.0/admin/postbacks": {
		/** List the postbacks of an affiliate */
		get: operations["listPostbacks"];
	};
	"/3.0/offers": {
		/** List offers */
		get: operations["listOffers"];
	};
	"/3.0/offer/{id}": {
		/** Get an offer */
		get: operations["getOffer"];
	};
	"/3.0/admin/offer": {
		/** Create an offer */
		post: operations["createOffer"];
	};
	"/3.0/admin/offer/{id}": {
		/** Change an offer */
		post: operations["updateOffer"];
	};
	"/3.0/admin/offer/mass-update": {
		/** Change status or privacy of several offers */
		post: operations["updateOffers"];
	};
	"/3.0/admin/offer/delete": {
		/** Delete offers */
		post: operations["deleteOffers"];
	};
	"/3.0/offer/enable-affiliate": {
		/** Connect an affiliate to offers */
		post: operations["enableAffiliateForOffer"];
	};
	"/3.0/offer/disable-affiliate": {
		/** Disconnect an affiliate from offers */
		post: operations["disableAffiliateForOffer"];
	};
	"/3.0/admin/offer/{id}/disable-affiliates": {
		/** Disconnect all affiliates from an offer */
		post: operations["disableAffiliatesForOffer"];
	};
	"/3.0/admin/affiliate/{id}/disable-offers": {
		/** Disconnect an affiliate from all closed offers */
		post: operations["disableOffersForAffiliate"];
	};
	"/3.0/offer/categories": {
		/** List offer categories */
		get: operations["listOfferCategories"];
	};
	"/3.0/admin/category": {
		/** Create an offer category */
		post: operations["createOfferCategory"];
	};
	"/3.0/admin/category/{id}": {
		/** Change an offer category */
		post: operations["updateOfferCategory"];
	};
	"/3.0/admin/offer/sources": {
		/** List traffic sources */
		get: operations["listTrafficSources"];
	};
	"/3.0/partner/offers": {
		/** List offers an affiliate may see */
		get: operations["listAffiliateOffers"];
	};
	"/3.0/partner/live-offers": {
		/** List offers an affiliate is connected to */
		get: operations["listLiveOffers"];
	};
	"/3.0/partner/activation/offer": {
		/** Ask to be connected to an offer */
		post: operations["activateOffer"];
	};
	"/3.0/admin/offer/source": {
		/** Create a traffic source */
		post: operations["createTrafficSource"];
	};
	"/3.0/admin/offer/source/{id}": {
		/** Change a traffic source */
		post: operations["updateTrafficSource"];
		/** Delete a traffic source */
		delete: operations["deleteTrafficSource"];
	};
	"/3.0/offers/count": {
		/** Count active offers */
		get: operations["getActiveOfferCount"];
	};
	"/ui/offers/available-for/{id}": {
		/** List offers that an affiliate sees */
		get: operations["listOffersForAffiliate"];
	};
	"/3.1/offers/{id}/privacy": {
		/** Get who may run an offer */
		get: operations["getOfferPrivacy"];
	};
	"/3.0/admin/offer/{id}/tracking-link": {
		/** Make a tracking link for an affiliate */
		post: operations["createTrackingLink"];
	};
	"/3.0/admin/offer/{id}/remove-creative": {
		/** Remove creatives from an offer */
		delete: operations["deleteOfferCreatives"];
	};
	"/3.0/admin/offer/{id}/creative/html/{creative_id}": {
		/** Change an HTML creative */
		post: operations["updateHtmlCreative"];
		/** Delete an HTML creative */
		delete: operations["deleteHtmlCreative"];
	};
	"/3.1/offers/promocodes": {
		/** List promo codes */
		get: operations["listPromocodes"];
	};
	"/3.1/offers/promocodes/bulk": {
		/** Create promo codes */
		post: operations["createPromocodes"];
	};
	"/3.1/product-feed/{id}/items": {
		/** List the items of a product feed */
		get: operations["listProductFeedItems"];
	};
	"/3.1/advertiser/offers": {
		/** List offers of an advertiser */
		get: operations["listAdvertiserOffers"];
	};
	"/3.1/advertiser/offers/{id}": {
		/** Get an offer of an advertiser */
		get: operations["getAdvertiserOffer"];
	};
	"/3.0/admin/advertisers": {
		/** List advertisers */
		get: operations["listAdvertisers"];
	};
	"/3.0/admin/advertiser": {
		/** Create an advertiser */
		post: operations["createAdvertiser"];
	};
	"/3.0/admin/advertiser/{id}": {
		/** Get an advertiser */
		get: operations["getAdvertiser"];
		/** Update an advertiser */
		post: operations["updateAdvertiser"];
	};
	"/3.0/admin/advertiser/{id}/sendpass": {
		/** Send a new password to an advertiser */
		post: operations["sendAdvertiserPassword"];
	};
	"/3.0/admin/advertiser/enable-affiliate": {
		/** Take an affiliate off the blacklist of advertisers */
		post: operations["enableAffiliateForAdvertiser"];
	};
	"/3.0/admin/advertiser/disable-affiliate": {
		/** Put an affiliate on the blacklist of advertisers */
		post: operations["disableAffiliateForAdvertiser"];
	};
	"/3.1/advertiser/registration": {
		/** Register as an advertiser */
		post: operations["createAdvertiserAccount"];
	};
	"/3.1/advertiser/login": {
		/** Sign in as an advertiser */
		post: operations["openAdvertiserSession"];
	};
	"/3.0/admin/partners": {
		/** List affiliates */
		get: operations["listAffiliates"];
	};
	"/3.0/admin/partner": {
		/** Create an affiliate */
		post: operations["createAffiliate"];
	};
	"/3.0/admin/partner/{id}": {
		/** Get an affiliate */
		get: operations["getAffiliate"];
		/** Update an affiliate */
		post: operations["updateAffiliate"];
	};
	"/3.0/admin/partner/password/{id}": {
		/** Change the password of an affiliate */
		post: operations["changeAffiliatePassword"];
	};
	"/3.0/admin/partners/mass-update": {
		/** Change status or manager of several affiliates */
		post: operations["updateAffiliates"];
	};
	"/3.0/admin/partner/{id}/locale": {
		/** Change language and zone of an affiliate */
		post: operations["updateAffiliateLocale"];
	};
	"/3.0/admin/partner/{id}/referrals": {
		/** List affiliates that an affiliate has brought */
		get: operations["listReferrals"];
	};
	"/3.1/partner/auth": {
		/** Check the credentials of an affiliate */
		post: operations["openAffiliateSession"];
	};
	"/3.1/partner/me": {
		/** Get your own account as an affiliate */
		get: operations["getOwnProfile"];
	};
	"/3.1/partner/api-key": {
		/** Change your own key as an affiliate */
		post: operations["changeOwnApiKey"];
	};
	"/3.0/admin/users": {
		/** List users */
		get: operations["listUsers"];
	};
	"/3.0/admin/user": {
		/** Create a user */
		post: operations["createUser"];
	};
	"/3.0/admin/user/{id}": {
		/** Get a user */
		get: operations["getUser"];
		/** Update a user */
		post: operations["updateUser"];
	};
	"/3.0/admin/user/api_key/{id}": {
		/** Change the key of a user */
		post: operations["changeUserApiKey"];
	};
	"/3.0/admin/user/{id}/password": {
		/** Change the password of a user */
		post: operations["changeUserPassword"];
	};
	"/3.1/user/{id}/permissions": {
		/** Change what a user may do */
		post: operations["updateUserPermissions"];
	};
	"/3.1/pub-auth": {
		/** Get the key of a user who signs in */
		post: operations["getUserApiKey"];
	};
	"/3.1/presets": {
		/** List presets of permissions */
		get: operations["listPresets"];
		/** Create a preset of permissions */
		post: operations["createPreset"];
	};
	"/3.1/presets/{id}": {
		/** Update a preset of permissions */
		post: operations["updatePreset"];
		/** Delete a preset of permissions */
		delete: operations["deletePreset"];
	};
	"/3.1/automation/kpi": {
		/** List KPI rules */
		get: operations["listKpiRules"];
		/** Create a KPI rule */
		post: operations["createKpiRule"];
	};
	"/3.1/automation/kpi/{id}": {
		/** Update a KPI rule */
		post: operations["updateKpiRule"];
		/** Delete a KPI rule */
		delete: operations["deleteKpiRule"];
	};
	"/3.1/automation/kpi/change-logs": {
		/** List changes of KPI rules */
		get: operations["listKpiRuleChanges"];
	};
	"/3.1/automation/kpi/block-logs": {
		/** List what KPI rules have blocked */
		get: operations["listKpiBlocks"];
	};
	"/3.1/automation/cr-and-sub/block-logs": {
		/** List what rules about conversion rates have switched off */
		get: operations["listConversionRateBlocks"];
	};
	"/3.1/adcosts": {
		/** List ad costs of an offer */
		get: operations["listAdCosts"];
		/** Set an ad cost */
		post: operations["setAdCost"];
		/** Delete an ad cost */
		delete: operations["deleteAdCost"];
	};
	"/3.1/payments": {
		/** List payments to affiliates */
		get: operations["listPayments"];
	};
	"/3.1/payments/{id}": {
		/** Get a payment to an affiliate */
		get: operations["getPayment"];
		/** Change a payment to an affiliate */
		post: operations["updatePayment"];
	};
	"/3.1/payments/create-for-affiliate": {
		/** Make out a payment to an affiliate */
		post: operations["createPayment"];
	};
	"/3.1/payments/generate": {
		/** Make out payments for conversions */
		post: operations["createPayments"];
	};
	"/3.1/payments/{id}/add-correction": {
		/** Correct a payment */
		post: operations["createPaymentCorrection"];
	};
	"/3.1/payments/del-correction/{id}": {
		/** Delete a correction of a payment */
		delete: operations["deletePaymentCorrection"];
	};
	"/3.1/payments/delete/{id}": {
		/** Delete a payment */
		delete: operations["deletePayment"];
	};
	"/3.1/payments/bulk-delete": {
		/** Delete several payments */
		post: operations["deletePayments"];
	};
	"/3.1/payments/{id}/conversions/delete": {
		/** Take conversions out of a payment */
		post: operations["deletePaymentConversions"];
	};
	"/3.0/balance": {
		/** Get own balance */
		get: operations["getBalance"];
	};
	"/3.0/admin/advertiser-invoices": {
		/** List invoices to advertisers */
		get: operations["listAdvertiserInvoices"];
	};
	"/3.0/admin/advertiser-invoice/{number}": {
		/** Get an invoice to an advertiser */
		get: operations["getAdvertiserInvoice"];
		/** Update an invoice to an advertiser */
		post: operations["updateAdvertiserInvoice"];
	};
	"/3.0/admin/advertiser-invoice": {
		/** Create an invoice to an advertiser */
		post: operations["createAdvertiserInvoice"];
	};
	"/3.0/partner/pixels": {
		/** List pixels */
		get: operations["listPixels"];
	};
	"/3.0/partner/pixel": {
		/** Add a pixel */
		post: operations["createPixel"];
	};
	"/3.0/partner/pixel/{id}": {
		/** Change a pixel */
		post: operations["updatePixel"];
	};
	"/3.0/partner/pixel/{id}/remove": {
		/** Remove a pixel */
		delete: operations["deletePixel"];
	};
	"/3.0/partner/pixels/{id}": {
		/**
		 * List the pixels of one affiliate
		 * @deprecated
		 */
		get: operations["getPixel"];
	};
	"/3.0/admin/smartlink/categories": {
		/** List SmartLink categories */
		get: operations["listSmartlinkCategories"];
	};
	"/3.0/admin/smartlink/category": {
		/** Add a SmartLink category */
		post: operations["createSmartlinkCategory"];
	};
	"/3.0/admin/smartlink/category/{id}": {
		/** Change a SmartLink category */
		post: operations["updateSmartlinkCategory"];
	};
	"/3.0/admin/smartlink/category/{id}/remove": {
		/** Remove a SmartLink category */
		post: operations["deleteSmartlinkCategory"];
	};
	"/3.0/admin/smartlink/category/{id}/offers-count": {
		/** Count the offers of a SmartLink category */
		get: operations["getSmartlinkOfferCount"];
	};
	"/3.0/partner/smartlink/categories": {
		/** List own SmartLink categories */
		get: operations["listOwnSmartlinkCategories"];
	};
	"/3.0/partner/smartlink/category/{id}/offers-count": {
		/** Count the offers of one of the affiliate's SmartLink categories */
		get: operations["getOwnSmartlinkOfferCount"];
	};
	"/3.0/admin/tickets": {
		/** List requests of affiliates */
		get: operations["listTickets"];
	};
	"/3.0/admin/ticket/{id}": {
		/** Get a request of an affiliate */
		get: operations["getTicket"];
	};
	"/3.0/admin/ticket/{id}/smartlink": {
		/** Approve or reject a SmartLink request */
		post: operations["updateSmartlinkTicket"];
	};
	"/3.0/admin/ticket/{id}/offer": {
		/** Approve or reject an offer request */
		post: operations["updateOfferTicket"];
	};
	"/3.0/news": {
		/** List news */
		get: operations["listNews"];
	};
	"/3.0/news/{id}": {
		/** Get a news item */
		get: operations["getNews"];
	};
	"/3.0/cities": {
		/**
		 * List the cities of a country in 3.0
		 * @deprecated
		 */
		get: operations["listCities"];
	};
	"/3.0/admin/currency": {
		/** List currencies with rates */
		get: operations["listCurrencies"];
	};
	"/3.0/admin/payment_systems": {
		/** List payment systems */
		get: operations["listPaymentSystems"];
	};
	"/3.0/admin/custom_fields": {
		/** List sign-up fields */
		get: operations["listCustomFields"];
	};
	"/3.0/admin/domains": {
		/** List tracking domains */
		get: operations["listDomains"];
	};
	"/3.0/isp": {
		/**
		 * List internet providers in 3.0
		 * @deprecated
		 */
		get: operations["listIsps"];
	};
	"/3.1/isp": {
		/** Find internet providers */
		get: operations["findIsps"];
	};
	"/3.1/countries": {
		/** List countries */
		get: operations["listCountries"];
	};
	"/3.1/regions": {
		/** List regions */
		get: operations["listRegions"];
	};
	"/3.1/cities": {
		/** Find cities */
		get: operations["findCities"];
	};
	"/3.1/connection-types": {
		/** List connection types */
		get: operations["listConnectionTypes"];
	};
	"/3.1/vendors": {
		/** List device vendors */
		get: operations["listVendors"];
	};
	"/3.1/devices": {
		/** List device classes */
		get: operations["listDevices"];
	};
	"/3.1/oses": {
		/** List operating systems */
		get: operations["listOses"];
	};
	"/3.1/oses/{os}": {
		/** List versions of an operating system */
		get: operations["listOsVersions"];
	};
	"/3.1/browsers": {
		/** List browsers */
		get: operations["listBrowsers"];
	};
	"/3.0/goals": {
		/** List goals */
		get: operations["listGoals"];
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		Day: Day;
		CurrencyCode: CurrencyCode;
		ObjectId: ObjectId;
		DigitString: DigitString;
		CountryCode: CountryCode;
		Flag: Flag;
		SuccessMark: SuccessMark;
		StatTraffic: StatTraffic;
		StatMoney: StatMoney;
		StatActions: StatActions;
		StatRow: StatRow;
		StatOffer: StatOffer;
		StatCity: StatCity;
		StatAdvertiser: StatAdvertiser;
		StatAffiliate: StatAffiliate;
		StatManager: StatManager;
		StatCustomSlice: StatCustomSlice;
		Pagination: Pagination;
		Failure: FailureBody;
		StatLandings: StatLandings;
		StatTrafficbackRow: StatTrafficbackRow;
		DayMonthYear: DayMonthYear;
		NaiveDateTime: NaiveDateTime;
		NumericString: NumericString;
		ReferralPayment: ReferralPayment;
		ClickLanding: ClickLanding;
		ClickDetails: ClickDetails;
		ClickOffer: ClickOffer;
		ConversionAffiliate: ConversionAffiliate;
		Click: Click;
		CapStats: CapStats;
		CapOfferStats: CapOfferStats;
		RetentionRow: RetentionRow;
		TimeToActionRow: TimeToActionRow;
		AppsflyerRow: AppsflyerRow;
		ConversionOffer: ConversionOffer;
		ConversionAdvertiser: ConversionAdvertiser;
		Conversion: Conversion;
		ConversionDetails: ConversionDetails;
		ConversionSelection: ConversionSelection;
		ConversionEditInput: ConversionEditInput;
		ConversionEdit: ConversionEdit;
		ConversionEditByAdvertiserInput: ConversionEditByAdvertiserInput;
		ConversionImportInput: ConversionImportInput;
		ConversionImportSingleInput: ConversionImportSingleInput;
		AcceptedConversion: AcceptedConversion;
		ConversionImport: ConversionImport;
		ConversionsImportInput: ConversionsImportInput;
		AffiliateConversionInput: AffiliateConversionInput;
		AffiliateConversionSingleInput: AffiliateConversionSingleInput;
		AffiliateConversionsInput: AffiliateConversionsInput;
		AnyDay: AnyDay;
		MongoId: MongoId;
		PostbackVariables: PostbackVariables;
		MongoTime: MongoTime;
		ServerPostbackTrack: ServerPostbackTrack;
		ServerPostback: ServerPostback;
		AffiliatePostback: AffiliatePostback;
		PostbackMetaInput: PostbackMetaInput;
		PostbackInput: PostbackInput;
		Postback: Postback;
		PostbackUpdateInput: PostbackUpdateInput;
		DoneResponse: DoneResponse;
		OfferTexts: OfferTexts;
		OfferSource: OfferSource;
		OfferCategory: OfferCategory;
		OfferLanding: OfferLanding;
		OfferCommissionTier: OfferCommissionTier;
		OfferCommon: OfferCommon;
		OfferCity: OfferCity;
		OfferPaymentType: OfferPaymentType;
		OfferPayout: OfferPayout;
		OfferPayment: OfferPayment;
		OfferPartnerPayment: OfferPartnerPayment;
		OfferSettings: OfferSettings;
		OfferTextRule: OfferTextRule;
		OfferNumberMap: OfferNumberMap;
		OfferVersionRule: OfferVersionRule;
		OfferTextMap: OfferTextMap;
		OfferWeightedUrl: OfferWeightedUrl;
		OfferTargeting: OfferTargeting;
		OfferRestrictions: OfferRestrictions;
		OfferSubAccounts: OfferSubAccounts;
		OfferGoals: OfferGoals;
		OfferCapTerms: OfferCapTerms;
		OfferCap: OfferCap;
		Offer: Offer;
		OfferLink: OfferLink;
		OfferForAffiliate: OfferForAffiliate;
		OfferSubPair: OfferSubPair;
		OfferCounting: OfferCounting;
		OfferSchedule: OfferSchedule;
		OfferDetailsPart: OfferDetailsPart;
		OfferDetails: OfferDetails;
		OfferDetailsForAffiliate: OfferDetailsForAffiliate;
		OfferTextsInput: OfferTextsInput;
		OfferLandingInput: OfferLandingInput;
		OfferPresentationInput: OfferPresentationInput;
		OfferLinksInput: OfferLinksInput;
		OfferHtmlCreativeInput: OfferHtmlCreativeInput;
		OfferCreativesInput: OfferCreativesInput;
		OfferPaymentInput: OfferPaymentInput;
		OfferPartnerPaymentInput: OfferPartnerPaymentInput;
		OfferCapInput: OfferCapInput;
		OfferTermsInput: OfferTermsInput;
		OfferStrictOsInput: OfferStrictOsInput;
		OfferTargetingInput: OfferTargetingInput;
		OfferScheduleInput: OfferScheduleInput;
		OfferTrafficInput: OfferTrafficInput;
		OfferInput: OfferInput;
		OfferCreateInput: OfferCreateInput;
		OfferFilesInput: OfferFilesInput;
		SavedOffer: SavedOffer;
		OfferMassUpdateInput: OfferMassUpdateInput;
		MessageResponse: MessageResponse;
		OfferDeletionInput: OfferDeletionInput;
		OfferAffiliateInput: OfferAffiliateInput;
		OfferCategoryInput: OfferCategoryInput;
		TrafficSource: TrafficSource;
		OfferActivationInput: OfferActivationInput;
		TrafficSourceInput: TrafficSourceInput;
		TrackingLinkInput: TrackingLinkInput;
		OfferCreativeDeletionInput: OfferCreativeDeletionInput;
		HtmlCreativeUpdateInput: HtmlCreativeUpdateInput;
		OfferCreative: OfferCreative;
		IsoDateTime: IsoDateTime;
		Promocode: Promocode;
		PromocodeInput: PromocodeInput;
		PromocodesInput: PromocodesInput;
		ProductFeedItem: ProductFeedItem;
		Moment: Moment;
		AdvertiserOfferPayout: AdvertiserOfferPayout;
		AdvertiserOfferTargeting: AdvertiserOfferTargeting;
		AdvertiserOffer: AdvertiserOffer;
		PermissionLevel: PermissionLevel;
		Permission: Permission;
		AutomationPermissions: AutomationPermissions;
		GeneralPermissions: GeneralPermissions;
		NotificationPermissions: NotificationPermissions;
		StatisticsPermissions: StatisticsPermissions;
		AccountPermissions: AccountPermissions;
		Permissions: Permissions;
		User: User;
		AdvertiserSubAccount: AdvertiserSubAccount;
		NamedAffiliate: NamedAffiliate;
		Advertiser: Advertiser;
		Password: Password;
		AdvertiserUpdateInput: AdvertiserUpdateInput;
		AdvertiserInput: AdvertiserInput;
		AdvertiserResponse: AdvertiserResponse;
		AdvertiserPasswordInput: AdvertiserPasswordInput;
		AdvertiserAffiliateInput: AdvertiserAffiliateInput;
		AdvertiserRegistrationInput: AdvertiserRegistrationInput;
		CredentialsInput: CredentialsInput;
		AffiliateStatus: AffiliateStatus;
		AffiliatePaymentSystem: AffiliatePaymentSystem;
		AffiliateCustomField: AffiliateCustomField;
		AffiliateBalance: AffiliateBalance;
		AffiliateSubAccount: AffiliateSubAccount;
		AffiliateTag: AffiliateTag;
		Affiliate: Affiliate;
		AffiliatePaymentSystemInput: AffiliatePaymentSystemInput;
		AffiliateFieldsInput: AffiliateFieldsInput;
		AffiliateInput: AffiliateInput;
		AffiliateResponse: AffiliateResponse;
		AffiliateUpdateInput: AffiliateUpdateInput;
		AffiliatesUpdateInput: AffiliatesUpdateInput;
		AffiliateLocaleInput: AffiliateLocaleInput;
		Profile: Profile;
		UserRole: UserRole;
		UserType: UserType;
		UserUpdateInput: UserUpdateInput;
		UserInput: UserInput;
		UserResponse: UserResponse;
		UserPasswordInput: UserPasswordInput;
		PermissionsInput: PermissionsInput;
		Preset: Preset;
		PresetUpdateInput: PresetUpdateInput;
		PresetInput: PresetInput;
		PresetResponse: PresetResponse;
		KpiRule: KpiRule;
		KpiRuleInput: KpiRuleInput;
		KpiRuleResponse: KpiRuleResponse;
		KpiBlock: KpiBlock;
		TitledThing: TitledThing;
		ConversionRateBlock: ConversionRateBlock;
		AdCostSelection: AdCostSelection;
		AdCost: AdCost;
		LimitPagination: LimitPagination;
		PaymentStatus: PaymentStatus;
		PaymentOffer: PaymentOffer;
		PaymentCorrection: PaymentCorrection;
		Payment: Payment;
		PaymentUpdateInput: PaymentUpdateInput;
		ResultResponse: ResultResponse;
		PaymentInput: PaymentInput;
		PaymentsInput: PaymentsInput;
		PaymentCorrectionInput: PaymentCorrectionInput;
		PaymentsDeletionInput: PaymentsDeletionInput;
		PaymentConversionsInput: PaymentConversionsInput;
		Balance: Balance;
		InvoiceStatus: InvoiceStatus;
		InvoicePayoutType: InvoicePayoutType;
		InvoiceDetail: InvoiceDetail;
		Invoice: Invoice;
		InvoiceDetailInput: InvoiceDetailInput;
		InvoiceUpdateInput: InvoiceUpdateInput;
		InvoiceInput: InvoiceInput;
		Pixel: Pixel;
		PixelMap: PixelMap;
		PixelInput: PixelInput;
		PixelUpdateInput: PixelUpdateInput;
		SmartlinkCategory: SmartlinkCategory;
		SmartlinkCategoryInput: SmartlinkCategoryInput;
		SmartlinkCategoryUpdateInput: SmartlinkCategoryUpdateInput;
		TicketOffer: TicketOffer;
		Ticket: Ticket;
		TicketDecisionInput: TicketDecisionInput;
		News: News;
		City: City;
		Currency: Currency;
		PaymentSystem: PaymentSystem;
		CustomField: CustomField;
		TrackingDomain: TrackingDomain;
		Isp: Isp;
		GetCustomReportResponse: GetCustomReportResponse;
		GetCustomReportRow: GetCustomReportRow;
		GetCustomReportInput: GetCustomReportInput;
		GetReportByDateResponse: GetReportByDateResponse;
		GetReportByDateRow: GetReportByDateRow;
		GetReportByDateInput: GetReportByDateInput;
		GetReportByHourResponse: GetReportByHourResponse;
		GetReportByHourRow: GetReportByHourRow;
		GetReportByHourInput: GetReportByHourInput;
		GetReportBySubResponse: GetReportBySubResponse;
		GetReportBySubRow: GetReportBySubRow;
		GetReportBySubInput: GetReportBySubInput;
		GetReportByOfferResponse: GetReportByOfferResponse;
		GetReportByOfferRow: GetReportByOfferRow;
		GetReportByOfferInput: GetReportByOfferInput;
		GetReportByAdvertiserResponse: GetReportByAdvertiserResponse;
		GetReportByAdvertiserRow: GetReportByAdvertiserRow;
		GetReportByAdvertiserInput: GetReportByAdvertiserInput;
		GetReportByAccountManagerResponse: GetReportByAccountManagerResponse;
		GetReportByAccountManagerRow: GetReportByAccountManagerRow;
		GetReportByAccountManagerInput: GetReportByAccountManagerInput;
		GetReportByAffiliateManagerResponse: GetReportByAffiliateManagerResponse;
		GetReportByAffiliateManagerRow: GetReportByAffiliateManagerRow;
		GetReportByAffiliateManagerInput: GetReportByAffiliateManagerInput;
		GetReportByAffiliateResponse: GetReportByAffiliateResponse;
		GetReportByAffiliateRow: GetReportByAffiliateRow;
		GetReportByAffiliateInput: GetReportByAffiliateInput;
		GetReportByAffiliateAndDateResponse: GetReportByAffiliateAndDateResponse;
		GetReportByAffiliateAndDateRow: GetReportByAffiliateAndDateRow;
		GetReportByAffiliateAndDateInput: GetReportByAffiliateAndDateInput;
		GetReportByCountryResponse: GetReportByCountryResponse;
		GetReportByCountryRow: GetReportByCountryRow;
		GetReportByCountryInput: GetReportByCountryInput;
		GetReportByBrowserResponse: GetReportByBrowserResponse;
		GetReportByBrowserRow: GetReportByBrowserRow;
		GetReportByBrowserInput: GetReportByBrowserInput;
		GetReportByBrowserVersionResponse: GetReportByBrowserVersionResponse;
		GetReportByBrowserVersionRow: GetReportByBrowserVersionRow;
		GetReportByBrowserVersionInput: GetReportByBrowserVersionInput;
		GetReportByOsResponse: GetReportByOsResponse;
		GetReportByOsRow: GetReportByOsRow;
		GetReportByOsInput: GetReportByOsInput;
		GetReportByOsVersionResponse: GetReportByOsVersionResponse;
		GetReportByOsVersionRow: GetReportByOsVersionRow;
		GetReportByOsVersionInput: GetReportByOsVersionInput;
		GetReportByGoalResponse: GetReportByGoalResponse;
		GetReportByGoalRow: GetReportByGoalRow;
		GetReportByGoalInput: GetReportByGoalInput;
		GetReportByCityResponse: GetReportByCityResponse;
		GetReportByCityRow: GetReportByCityRow;
		GetReportByCityInput: GetReportByCityInput;
		GetReportByDeviceResponse: GetReportByDeviceResponse;
		GetReportByDeviceRow: GetReportByDeviceRow;
		GetReportByDeviceInput: GetReportByDeviceInput;
		GetReportByDeviceModelResponse: GetReportByDeviceModelResponse;
		GetReportByDeviceModelRow: GetReportByDeviceModelRow;
		GetReportByDeviceModelInput: GetReportByDeviceModelInput;
		GetReportByLandingResponse: GetReportByLandingResponse;
		GetReportByLandingRow: GetReportByLandingRow;
		GetReportByLandingInput: GetReportByLandingInput;
		GetReportByPrelandingResponse: GetReportByPrelandingResponse;
		GetReportByPrelandingRow: GetReportByPrelandingRow;
		GetReportByPrelandingInput: GetReportByPrelandingInput;
		GetReportByMobileCarrierResponse: GetReportByMobileCarrierResponse;
		GetReportByMobileCarrierRow: GetReportByMobileCarrierRow;
		GetReportByMobileCarrierInput: GetReportByMobileCarrierInput;
		GetReportByConnectionTypeResponse: GetReportByConnectionTypeResponse;
		GetReportByConnectionTypeRow: GetReportByConnectionTypeRow;
		GetReportByConnectionTypeInput: GetReportByConnectionTypeInput;
		GetReportByTrafficbackResponse: GetReportByTrafficbackResponse;
		GetReportByTrafficbackInput: GetReportByTrafficbackInput;
		ListReferralPaymentsResponse: ListReferralPaymentsResponse;
		ListReferralPaymentsInput: ListReferralPaymentsInput;
		ListClicksResponse: ListClicksResponse;
		ListClicksInput: ListClicksInput;
		FindSubsResponse: FindSubsResponse;
		FindSubsRow: FindSubsRow;
		FindSubsInput: FindSubsInput;
		GetCapsResponse: GetCapsResponse;
		GetCapsInput: GetCapsInput;
		GetRetentionRateResponse: GetRetentionRateResponse;
		GetRetentionRateInput: GetRetentionRateInput;
		GetTimeToActionResponse: GetTimeToActionResponse;
		GetTimeToActionInput: GetTimeToActionInput;
		GetAppsflyerReportResponse: GetAppsflyerReportResponse;
		GetAppsflyerReportInput: GetAppsflyerReportInput;
		ListConversionsResponse: ListConversionsResponse;
		ListConversionsInput: ListConversionsInput;
		GetConversionResponse: GetConversionResponse;
		GetConversionInput: GetConversionInput;
		EditConversionsResponse: EditConversionsResponse;
		EditConversionsInput: EditConversionsInput;
		EditConversionsOfAdvertiserResponse: EditConversionsOfAdvertiserResponse;
		EditConversionsOfAdvertiserInput: EditConversionsOfAdvertiserInput;
		ImportConversionResponse: ImportConversionResponse;
		ImportConversionInput: ImportConversionInput;
		ImportConversionsResponse: ImportConversionsResponse;
		ImportConversionsInput: ImportConversionsInput;
		ImportAffiliateConversionResponse: ImportAffiliateConversionResponse;
		ImportAffiliateConversionInput: ImportAffiliateConversionInput;
		ImportAffiliateConversionsResponse: ImportAffiliateConversionsResponse;
		ImportAffiliateConversionsInput: ImportAffiliateConversionsInput;
		ListServerPostbacksResponse: ListServerPostbacksResponse;
		ListServerPostbacksInput: ListServerPostbacksInput;
		ListAffiliatePostbacksResponse: ListAffiliatePostbacksResponse;
		ListAffiliatePostbacksInput: ListAffiliatePostbacksInput;
		CreatePostbackResponse: CreatePostbackResponse;
		CreatePostbackInput: CreatePostbackInput;
		UpdatePostbackResponse: UpdatePostbackResponse;
		UpdatePostbackInput: UpdatePostbackInput;
		DeletePostbackResponse: DeletePostbackResponse;
		DeletePostbackInput: DeletePostbackInput;
		DeletePostbacksOfOffersResponse: DeletePostbacksOfOffersResponse;
		DeletePostbacksOfOffersInput: DeletePostbacksOfOffersInput;
		DeletePostbacksOfAffiliatesResponse: DeletePostbacksOfAffiliatesResponse;
		DeletePostbacksOfAffiliatesInput: DeletePostbacksOfAffiliatesInput;
		ListPostbacksResponse: ListPostbacksResponse;
		ListPostbacksInput: ListPostbacksInput;
		ListOffersResponse: ListOffersResponse;
		ListOffersRow: ListOffersRow;
		ListOffersInput: ListOffersInput;
		GetOfferResponse: GetOfferResponse;
		GetOfferInput: GetOfferInput;
		CreateOfferResponse: CreateOfferResponse;
		CreateOfferInput: CreateOfferInput;
		UpdateOfferResponse: UpdateOfferResponse;
		UpdateOfferInput: UpdateOfferInput;
		UpdateOffersResponse: UpdateOffersResponse;
		UpdateOffersInput: UpdateOffersInput;
		DeleteOffersResponse: DeleteOffersResponse;
		DeleteOffersInput: DeleteOffersInput;
		EnableAffiliateForOfferResponse: EnableAffiliateForOfferResponse;
		EnableAffiliateForOfferInput: EnableAffiliateForOfferInput;
		DisableAffiliateForOfferResponse: DisableAffiliateForOfferResponse;
		DisableAffiliateForOfferInput: DisableAffiliateForOfferInput;
		DisableAffiliatesForOfferResponse: DisableAffiliatesForOfferResponse;
		DisableAffiliatesForOfferInput: DisableAffiliatesForOfferInput;
		DisableOffersForAffiliateResponse: DisableOffersForAffiliateResponse;
		DisableOffersForAffiliateInput: DisableOffersForAffiliateInput;
		ListOfferCategoriesResponse: ListOfferCategoriesResponse;
		ListOfferCategoriesInput: ListOfferCategoriesInput;
		CreateOfferCategoryResponse: CreateOfferCategoryResponse;
		CreateOfferCategoryInput: CreateOfferCategoryInput;
		UpdateOfferCategoryResponse: UpdateOfferCategoryResponse;
		UpdateOfferCategoryInput: UpdateOfferCategoryInput;
		ListTrafficSourcesResponse: ListTrafficSourcesResponse;
		ListAffiliateOffersResponse: ListAffiliateOffersResponse;
		ListAffiliateOffersInput: ListAffiliateOffersInput;
		ListLiveOffersResponse: ListLiveOffersResponse;
		ListLiveOffersInput: ListLiveOffersInput;
		ActivateOfferResponse: ActivateOfferResponse;
		ActivateOfferInput: ActivateOfferInput;
		CreateTrafficSourceResponse: CreateTrafficSourceResponse;
		CreateTrafficSourceInput: CreateTrafficSourceInput;
		UpdateTrafficSourceResponse: UpdateTrafficSourceResponse;
		UpdateTrafficSourceInput: UpdateTrafficSourceInput;
		DeleteTrafficSourceResponse: DeleteTrafficSourceResponse;
		DeleteTrafficSourceInput: DeleteTrafficSourceInput;
		GetActiveOfferCountResponse: GetActiveOfferCountResponse;
		ListOffersForAffiliateResponse: ListOffersForAffiliateResponse;
		ListOffersForAffiliateRow: ListOffersForAffiliateRow;
		ListOffersForAffiliateInput: ListOffersForAffiliateInput;
		GetOfferPrivacyResponse: GetOfferPrivacyResponse;
		GetOfferPrivacyInput: GetOfferPrivacyInput;
		CreateTrackingLinkResponse: CreateTrackingLinkResponse;
		CreateTrackingLinkInput: CreateTrackingLinkInput;
		DeleteOfferCreativesResponse: DeleteOfferCreativesResponse;
		DeleteOfferCreativesInput: DeleteOfferCreativesInput;
		UpdateHtmlCreativeResponse: UpdateHtmlCreativeResponse;
		UpdateHtmlCreativeInput: UpdateHtmlCreativeInput;
		DeleteHtmlCreativeResponse: DeleteHtmlCreativeResponse;
		DeleteHtmlCreativeInput: DeleteHtmlCreativeInput;
		ListPromocodesResponse: ListPromocodesResponse;
		ListPromocodesInput: ListPromocodesInput;
		CreatePromocodesResponse: CreatePromocodesResponse;
		CreatePromocodesInput: CreatePromocodesInput;
		ListProductFeedItemsResponse: ListProductFeedItemsResponse;
		ListProductFeedItemsInput: ListProductFeedItemsInput;
		ListAdvertiserOffersResponse: ListAdvertiserOffersResponse;
		ListAdvertiserOffersInput: ListAdvertiserOffersInput;
		GetAdvertiserOfferResponse: GetAdvertiserOfferResponse;
		GetAdvertiserOfferInput: GetAdvertiserOfferInput;
		ListAdvertisersResponse: ListAdvertisersResponse;
		ListAdvertisersInput: ListAdvertisersInput;
		CreateAdvertiserResponse: CreateAdvertiserResponse;
		CreateAdvertiserInput: CreateAdvertiserInput;
		GetAdvertiserResponse: GetAdvertiserResponse;
		GetAdvertiserInput: GetAdvertiserInput;
		UpdateAdvertiserResponse: UpdateAdvertiserResponse;
		UpdateAdvertiserInput: UpdateAdvertiserInput;
		SendAdvertiserPasswordResponse: SendAdvertiserPasswordResponse;
		SendAdvertiserPasswordInput: SendAdvertiserPasswordInput;
		EnableAffiliateForAdvertiserResponse: EnableAffiliateForAdvertiserResponse;
		EnableAffiliateForAdvertiserInput: EnableAffiliateForAdvertiserInput;
		DisableAffiliateForAdvertiserResponse: DisableAffiliateForAdvertiserResponse;
		DisableAffiliateForAdvertiserInput: DisableAffiliateForAdvertiserInput;
		CreateAdvertiserAccountResponse: CreateAdvertiserAccountResponse;
		CreateAdvertiserAccountInput: CreateAdvertiserAccountInput;
		OpenAdvertiserSessionResponse: OpenAdvertiserSessionResponse;
		OpenAdvertiserSessionInput: OpenAdvertiserSessionInput;
		ListAffiliatesResponse: ListAffiliatesResponse;
		ListAffiliatesInput: ListAffiliatesInput;
		CreateAffiliateResponse: CreateAffiliateResponse;
		CreateAffiliateInput: CreateAffiliateInput;
		GetAffiliateResponse: GetAffiliateResponse;
		GetAffiliateInput: GetAffiliateInput;
		UpdateAffiliateResponse: UpdateAffiliateResponse;
		UpdateAffiliateInput: UpdateAffiliateInput;
		ChangeAffiliatePasswordResponse: ChangeAffiliatePasswordResponse;
		ChangeAffiliatePasswordInput: ChangeAffiliatePasswordInput;
		UpdateAffiliatesResponse: UpdateAffiliatesResponse;
		UpdateAffiliatesInput: UpdateAffiliatesInput;
		UpdateAffiliateLocaleResponse: UpdateAffiliateLocaleResponse;
		UpdateAffiliateLocaleInput: UpdateAffiliateLocaleInput;
		ListReferralsResponse: ListReferralsResponse;
		ListReferralsInput: ListReferralsInput;
		OpenAffiliateSessionResponse: OpenAffiliateSessionResponse;
		OpenAffiliateSessionInput: OpenAffiliateSessionInput;
		GetOwnProfileResponse: GetOwnProfileResponse;
		ChangeOwnApiKeyResponse: ChangeOwnApiKeyResponse;
		ListUsersResponse: ListUsersResponse;
		ListUsersInput: ListUsersInput;
		CreateUserResponse: CreateUserResponse;
		CreateUserInput: CreateUserInput;
		GetUserResponse: GetUserResponse;
		GetUserInput: GetUserInput;
		UpdateUserResponse: UpdateUserResponse;
		UpdateUserInput: UpdateUserInput;
		ChangeUserApiKeyResponse: ChangeUserApiKeyResponse;
		ChangeUserApiKeyInput: ChangeUserApiKeyInput;
		ChangeUserPasswordResponse: ChangeUserPasswordResponse;
		ChangeUserPasswordInput: ChangeUserPasswordInput;
		UpdateUserPermissionsResponse: UpdateUserPermissionsResponse;
		UpdateUserPermissionsInput: UpdateUserPermissionsInput;
		GetUserApiKeyResponse: GetUserApiKeyResponse;
		GetUserApiKeyInput: GetUserApiKeyInput;
		ListPresetsResponse: ListPresetsResponse;
		ListPresetsInput: ListPresetsInput;
		CreatePresetResponse: CreatePresetResponse;
		CreatePresetInput: CreatePresetInput;
		UpdatePresetResponse: UpdatePresetResponse;
		UpdatePresetInput: UpdatePresetInput;
		DeletePresetResponse: DeletePresetResponse;
		DeletePresetInput: DeletePresetInput;
		ListKpiRulesResponse: ListKpiRulesResponse;
		ListKpiRulesRow: ListKpiRulesRow;
		ListKpiRulesInput: ListKpiRulesInput;
		CreateKpiRuleResponse: CreateKpiRuleResponse;
		CreateKpiRuleInput: CreateKpiRuleInput;
		UpdateKpiRuleResponse: UpdateKpiRuleResponse;
		UpdateKpiRuleInput: UpdateKpiRuleInput;
		DeleteKpiRuleResponse: DeleteKpiRuleResponse;
		DeleteKpiRuleInput: DeleteKpiRuleInput;
		ListKpiRuleChangesResponse: ListKpiRuleChangesResponse;
		ListKpiRuleChangesRow: ListKpiRuleChangesRow;
		ListKpiRuleChangesInput: ListKpiRuleChangesInput;
		ListKpiBlocksResponse: ListKpiBlocksResponse;
		ListKpiBlocksInput: ListKpiBlocksInput;
		ListConversionRateBlocksResponse: ListConversionRateBlocksResponse;
		ListConversionRateBlocksInput: ListConversionRateBlocksInput;
		ListAdCostsResponse: ListAdCostsResponse;
		ListAdCostsInput: ListAdCostsInput;
		SetAdCostResponse: SetAdCostResponse;
		SetAdCostInput: SetAdCostInput;
		DeleteAdCostResponse: DeleteAdCostResponse;
		DeleteAdCostInput: DeleteAdCostInput;
		ListPaymentsResponse: ListPaymentsResponse;
		ListPaymentsInput: ListPaymentsInput;
		GetPaymentResponse: GetPaymentResponse;
		GetPaymentInput: GetPaymentInput;
		UpdatePaymentResponse: UpdatePaymentResponse;
		UpdatePaymentInput: UpdatePaymentInput;
		CreatePaymentResponse: CreatePaymentResponse;
		CreatePaymentInput: CreatePaymentInput;
		CreatePaymentsResponse: CreatePaymentsResponse;
		CreatePaymentsInput: CreatePaymentsInput;
		CreatePaymentCorrectionResponse: CreatePaymentCorrectionResponse;
		CreatePaymentCorrectionInput: CreatePaymentCorrectionInput;
		DeletePaymentCorrectionResponse: DeletePaymentCorrectionResponse;
		DeletePaymentCorrectionInput: DeletePaymentCorrectionInput;
		DeletePaymentResponse: DeletePaymentResponse;
		DeletePaymentInput: DeletePaymentInput;
		DeletePaymentsResponse: DeletePaymentsResponse;
		DeletePaymentsInput: DeletePaymentsInput;
		DeletePaymentConversionsResponse: DeletePaymentConversionsResponse;
		DeletePaymentConversionsInput: DeletePaymentConversionsInput;
		GetBalanceResponse: GetBalanceResponse;
		ListAdvertiserInvoicesResponse: ListAdvertiserInvoicesResponse;
		ListAdvertiserInvoicesInput: ListAdvertiserInvoicesInput;
		GetAdvertiserInvoiceResponse: GetAdvertiserInvoiceResponse;
		GetAdvertiserInvoiceInput: GetAdvertiserInvoiceInput;
		UpdateAdvertiserInvoiceResponse: UpdateAdvertiserInvoiceResponse;
		UpdateAdvertiserInvoiceInput: UpdateAdvertiserInvoiceInput;
		CreateAdvertiserInvoiceResponse: CreateAdvertiserInvoiceResponse;
		CreateAdvertiserInvoiceInput: CreateAdvertiserInvoiceInput;
		ListPixelsResponse: ListPixelsResponse;
		ListPixelsInput: ListPixelsInput;
		CreatePixelResponse: CreatePixelResponse;
		CreatePixelInput: CreatePixelInput;
		UpdatePixelResponse: UpdatePixelResponse;
		UpdatePixelInput: UpdatePixelInput;
		DeletePixelResponse: DeletePixelResponse;
		DeletePixelInput: DeletePixelInput;
		GetPixelResponse: GetPixelResponse;
		GetPixelInput: GetPixelInput;
		ListSmartlinkCategoriesResponse: ListSmartlinkCategoriesResponse;
		ListSmartlinkCategoriesInput: ListSmartlinkCategoriesInput;
		CreateSmartlinkCategoryResponse: CreateSmartlinkCategoryResponse;
		CreateSmartlinkCategoryInput: CreateSmartlinkCategoryInput;
		UpdateSmartlinkCategoryResponse: UpdateSmartlinkCategoryResponse;
		UpdateSmartlinkCategoryInput: UpdateSmartlinkCategoryInput;
		DeleteSmartlinkCategoryResponse: DeleteSmartlinkCategoryResponse;
		DeleteSmartlinkCategoryInput: DeleteSmartlinkCategoryInput;
		GetSmartlinkOfferCountResponse: GetSmartlinkOfferCountResponse;
		GetSmartlinkOfferCountInput: GetSmartlinkOfferCountInput;
		ListOwnSmartlinkCategoriesResponse: ListOwnSmartlinkCategoriesResponse;
		ListOwnSmartlinkCategoriesInput: ListOwnSmartlinkCategoriesInput;
		GetOwnSmartlinkOfferCountResponse: GetOwnSmartlinkOfferCountResponse;
		GetOwnSmartlinkOfferCountInput: GetOwnSmartlinkOfferCountInput;
		ListTicketsResponse: ListTicketsResponse;
		ListTicketsInput: ListTicketsInput;
		GetTicketResponse: GetTicketResponse;
		GetTicketInput: GetTicketInput;
		UpdateSmartlinkTicketResponse: UpdateSmartlinkTicketResponse;
		UpdateSmartlinkTicketInput: UpdateSmartlinkTicketInput;
		UpdateOfferTicketResponse: UpdateOfferTicketResponse;
		UpdateOfferTicketInput: UpdateOfferTicketInput;
		ListNewsResponse: ListNewsResponse;
		ListNewsInput: ListNewsInput;
		GetNewsResponse: GetNewsResponse;
		GetNewsInput: GetNewsInput;
		ListCitiesResponse: ListCitiesResponse;
		ListCitiesInput: ListCitiesInput;
		ListCurrenciesResponse: ListCurrenciesResponse;
		ListCurrenciesInput: ListCurrenciesInput;
		ListPaymentSystemsResponse: ListPaymentSystemsResponse;
		ListCustomFieldsResponse: ListCustomFieldsResponse;
		ListDomainsResponse: ListDomainsResponse;
		ListIspsResponse: ListIspsResponse;
		ListIspsInput: ListIspsInput;
		FindIspsResponse: FindIspsResponse;
		FindIspsInput: FindIspsInput;
		ListCountriesResponse: ListCountriesResponse;
		ListRegionsResponse: ListRegionsResponse;
		ListRegionsInput: ListRegionsInput;
		FindCitiesResponse: FindCitiesResponse;
		FindCitiesInput: FindCitiesInput;
		ListConnectionTypesResponse: ListConnectionTypesResponse;
		ListVendorsResponse: ListVendorsResponse;
		ListVendorsInput: ListVendorsInput;
		ListDevicesResponse: ListDevicesResponse;
		ListOsesResponse: ListOsesResponse;
		ListOsVersionsResponse: ListOsVersionsResponse;
		ListOsVersionsInput: ListOsVersionsInput;
		ListBrowsersResponse: ListBrowsersResponse;
		ListGoalsResponse: ListGoalsResponse;
	};
	responses: {
		/** A parameter is missing, wrong or unknown. */
		BadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": FailureBody;
			};
		};
		/** The key is missing or wrong. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": FailureBody;
			};
		};
		/** The role of the key may not do this. Some wrong parameter values are also answered this way instead of with 400. */
		Forbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": FailureBody;
			};
		};
		/** The thing asked for does not exist, or the path is unknown. */
		NotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": FailureBody;
			};
		};
		/** The service failed. Nothing tells whether a write was carried out. */
		ServerError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": FailureBody;
			};
		};
		/** The gateway got no response from the service. The body is a page and not JSON. */
		BadGateway: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"text/html": string;
			};
		};
		/** The same thing exists already. */
		Conflict: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": FailureBody;
			};
		};
	};
	parameters: {
		/**
		 * First day of the report, included, in the zone of `timezone`.
		 * @example 2017-05-31
		 */
		FilterDateFrom: Day;
		/**
		 * Last day of the report, included, in the zone of `timezone`.
		 * @example 2017-05-31
		 */
		FilterDateTo: Day;
		/**
		 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
		 * @example ["USD"]
		 */
		FilterCurrency: CurrencyCode[];
		/**
		 * Advertiser ids to count. A single value without `[]` is taken as well.
		 * @example ["56cc49dc3b7d9b89058b45f0"]
		 */
		FilterAdvertiser: ObjectId[];
		/**
		 * Offer numbers to count. A single value without `[]` is taken as well.
		 * @example [906]
		 */
		FilterOffer: number[];
		/**
		 * User ids of managers to count. A single value without `[]` is taken as well.
		 * @example ["57b1b91f47c449e70a8b4567"]
		 */
		FilterManager: ObjectId[];
		/**
		 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
		 * @example ["57b1b91f47c449e70a8b4567"]
		 */
		FilterAdvertiserManager: ObjectId[];
		/**
		 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
		 * @example ["610"]
		 */
		FilterPartner: DigitString[];
		/**
		 * Countries to count, two letters each. A single value without `[]` is taken as well.
		 * @example ["US"]
		 */
		FilterCountry: CountryCode[];
		/**
		 * Operating systems to count, by name. A single value without `[]` is taken as well.
		 * @example ["Android"]
		 */
		FilterOs: string[];
		/**
		 * Goals to count. A single value without `[]` is taken as well.
		 * @example ["1"]
		 */
		FilterGoal: string[];
		/**
		 * Values of sub 1 to count. A single value without `[]` is taken as well.
		 * @example ["test1"]
		 */
		FilterSub1: string[];
		/**
		 * Values of sub 2 to count. A single value without `[]` is taken as well.
		 * @example ["test1"]
		 */
		FilterSub2: string[];
		/**
		 * Values of sub 3 to count. A single value without `[]` is taken as well.
		 * @example ["test1"]
		 */
		FilterSub3: string[];
		/**
		 * Values of sub 4 to count. A single value without `[]` is taken as well.
		 * @example ["test1"]
		 */
		FilterSub4: string[];
		/**
		 * Values of sub 5 to count. A single value without `[]` is taken as well.
		 * @example ["test1"]
		 */
		FilterSub5: string[];
		/**
		 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
		 * @example ["test1"]
		 */
		FilterSub6: string[];
		/**
		 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
		 * @example ["test1"]
		 */
		FilterSub7: string[];
		/**
		 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
		 * @example ["test1"]
		 */
		FilterSub8: string[];
		/**
		 * Devices to count. A single value without `[]` is taken as well.
		 * @example ["mobile"]
		 */
		FilterDevice: string[];
		/**
		 * Tags of advertisers to count, comma-separated. Since docs-3.2.
		 * @example mobile,crypto
		 */
		FilterAdvertiserTag: string;
		/**
		 * Tags of affiliates to count, comma-separated. Since docs-3.2.
		 * @example mobile,crypto
		 */
		FilterAffiliateTag: string;
		/**
		 * Tags of offers to count, comma-separated. Since docs-3.2.
		 * @example mobile,crypto
		 */
		FilterOfferTag: string;
		/**
		 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
		 * @example [907]
		 */
		NotOffer: number[];
		/**
		 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
		 * @example ["56cc49dc3b7d9b89058b45f1"]
		 */
		NotAdvertiser: ObjectId[];
		/**
		 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
		 * @example [611]
		 */
		NotAffiliate: number[];
		/**
		 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
		 * @example ["57b1b91f47c449e70a8b4568"]
		 */
		NotAdvertiserManager: ObjectId[];
		/**
		 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
		 * @example ["57b1b91f47c449e70a8b4568"]
		 */
		NotAffiliateManager: ObjectId[];
		/**
		 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
		 * @example ["5f00000000000000000000a1"]
		 */
		NotSmartlink: ObjectId[];
		/**
		 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
		 * @example ["CA"]
		 */
		NotCountry: CountryCode[];
		/**
		 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
		 * @example mobile,crypto
		 */
		NotAdvertiserTag: string;
		/**
		 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
		 * @example mobile,crypto
		 */
		NotAffiliateTag: string;
		/**
		 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
		 * @example mobile,crypto
		 */
		NotOfferTag: string;
		/**
		 * Language of city names.
		 * @example en
		 */
		Locale: "ru" | "en" | "es" | "pt" | "cn";
		/**
		 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
		 * @example Europe/Berlin
		 */
		Timezone: string;
		/**
		 * Page to return, counted from 1. A page past the end should come back as an empty list.
		 * @example 1
		 */
		Page: number;
		/**
		 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
		 * @example 100
		 */
		Limit: number;
		/**
		 * Direction of sorting, ascending or descending.
		 * @example desc
		 */
		OrderType: "asc" | "desc";
		/**
		 * Text to look for in the names and numbers of offers.
		 * @example test
		 */
		OfferQuery: string;
		/**
		 * Ids of offers, 24 hexadecimal digits each. The page of 2018 has it; today `int_id[]` stands for it. Until docs.
		 * @deprecated
		 * @example ["5718dac83b7d9bf8588b4579"]
		 */
		OfferFormerIds: ObjectId[];
		/**
		 * Numbers of offers.
		 * @example [902]
		 */
		OfferNumbers: number[];
		/**
		 * Countries of the offers, two letters each.
		 * @example ["US"]
		 */
		OfferCountries: string[];
		/**
		 * Categories of the offers. The page does not say whether it wants names or ids.
		 * @example ["5368afb23b7d9b4d5d505342"]
		 */
		OfferCategories: string[];
		/**
		 * Country of a cap, two letters. Since docs-3.2.
		 * @example US
		 */
		OfferCapCountry: CountryCode;
		/**
		 * Sorts the offers by number, up or down.
		 * @example asc
		 */
		OfferSortId: "asc" | "desc";
		/**
		 * Sorts the offers by name, up or down.
		 * @example desc
		 */
		OfferSortTitle: "asc" | "desc";
		/**
		 * Sorts the offers by conversion rate, up or down.
		 * @example desc
		 */
		OfferSortCr: "asc" | "desc";
		/**
		 * Sorts the offers by earnings per click, up or down.
		 * @example desc
		 */
		OfferSortEpc: "asc" | "desc";
		/**
		 * Sorts the offers with promoted offers first or last, up or down. Since docs-3.2.
		 * @example desc
		 */
		OfferSortTop: "asc" | "desc";
		/**
		 * Sorts the offers by the time they were made, up or down. Since docs-3.2.
		 * @example desc
		 */
		OfferSortCreated: "asc" | "desc";
		/**
		 * Sorts the offers by what they pay, up or down. Since docs-3.2.
		 * @example desc
		 */
		OfferSortRevenue: "asc" | "desc";
		/**
		 * Sorts the offers by their daily cap, up or down. Since docs-3.2.
		 * @example desc
		 */
		OfferSortDailyCap: "asc" | "desc";
		/**
		 * Sorts the offers by their cap as a whole, up or down. Since docs-3.2.
		 * @example desc
		 */
		OfferSortTotalCap: "asc" | "desc";
		/**
		 * Statuses of the offers. Only active offers are listed when it is left out, and keys that are no administrator's may ask for no others.
		 * @example ["active","stopped"]
		 */
		OfferStatuses: ("active" | "stopped" | "suspended")[];
		/**
		 * Ids of the advertisers, 24 hexadecimal digits each.
		 * @example ["5bc9d7c16d73e41c008b4567"]
		 */
		OfferAdvertisers: ObjectId[];
		/**
		 * Privacy of the offers, `0` public, `1` premoderated, `2` private. Responses use the words `public`, `protected` and `private`.
		 * @example [0,1]
		 */
		OfferPrivacies: (0 | 1 | 2)[];
		/**
		 * First day of change, included; what was not changed since is left out. Since docs-3.2.
		 * @example 2026-01-02
		 */
		UpdatedAt: Day;
		/**
		 * Send `1` to get promoted offers only. Since docs-3.2.
		 * @example 1
		 */
		OfferTop: 0 | 1;
		/**
		 * Bundle of the advertised app. Since docs-3.2.
		 * @example com.example.app
		 */
		OfferBundle: string;
		/**
		 * Ids of the SmartLink categories the offers are in. Since docs-3.2.
		 * @example ["595e3b5b7e28fede7b8b456d"]
		 */
		OfferSmartlinks: ObjectId[];
		/**
		 * User ids of the managers of the advertisers. Since docs-3.2.
		 * @example ["5747f68c3b7d9be4018b4570"]
		 */
		OfferManagers: ObjectId[];
		/**
		 * Number of the offer in the advertiser's system. Since docs-3.2.
		 * @example 5a97f4af94b814997c8b456a
		 */
		OfferExternalId: string;
		/**
		 * What the offers are to hold on top. Since docs-3.2.
		 * @example enabled_affiliates
		 */
		OfferExtras: "enabled_affiliates";
		/**
		 * Countries of caps, comma-separated. With a filter for caps the other filters do not count. Since docs-3.2.
		 * @example US,DE
		 */
		OfferCapCountries: string;
		/**
		 * What caps count, `clicks`, `conversions`, `budget` and `impressions`, comma-separated; offers whose cap of this kind is full are left out. With a filter for caps the other filters do not count. Since docs-3.2.
		 * @example clicks,conversions
		 */
		OfferCapTypes: string;
		/**
		 * First day, included, as the code of mcp names it; of what, is not said.
		 * @example 2026-01-02
		 */
		OfferFrom: Day;
		/**
		 * Last day, included, as the code of mcp names it; of what, is not said.
		 * @example 2026-01-02
		 */
		OfferTo: Day;
		/**
		 * Ids of offers, 24 hexadecimal digits each.
		 * @example ["5718dac83b7d9bf8588b4579"]
		 */
		OfferIds: ObjectId[];
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	getCustomReport: {
		parameters: {
			query: {
				/**
				 * What a row stands for; several slices make a row for each combination. `advertiser`, `affiliate`, `manager` and `smart_id` are for administrator keys. `trafficback_reason` since docs-3.2.
				 * @example ["year","month","day"]
				 */
				"slice[]": ("hour" | "month" | "quarter" | "year" | "day" | "offer" | "country" | "city" | "os" | "os_version" | "device" | "device_model" | "browser" | "goal" | "sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "advertiser" | "affiliate" | "manager" | "smart_id" | "trafficback_reason" | "week" | "device_type" | "browser_version" | "landing" | "prelanding" | "isp" | "conn_type" | "advertiser_manager_id" | "affiliate_manager_id" | "affiliate_id" | "sub6" | "sub7" | "sub8" | "sub9" | "sub10" | "sub11" | "sub12" | "sub13" | "sub14" | "sub15" | "sub16" | "sub17" | "sub18" | "sub19" | "sub20" | "sub21" | "sub22" | "sub23" | "sub24" | "sub25" | "sub26" | "sub27" | "sub28" | "sub29" | "sub30")[];
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * SmartLink category ids to count. Only together with the slice `smart_id`. A single value without `[]` is taken as well.
				 * @example ["595fd4877e28fee8428b459f"]
				 */
				"filter[smart_id][]"?: ObjectId[];
				/**
				 * With `1` only conversions with income count.
				 * @example 1
				 */
				"filter[nonzero]"?: Flag;
				/**
				 * States of the payment to the affiliate. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["opened"]
				 */
				"filter[payment_status][]"?: ("opened" | "closed" | "pending")[];
				/**
				 * User ids of affiliate managers to count.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[affiliate_manager_id][]"?: ObjectId[];
				/**
				 * Advertiser ids to count, under the name of supplier.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[supplier][]"?: ObjectId[];
				/**
				 * Cities to count.
				 * @example ["New York"]
				 */
				"filter[city][]"?: string[];
				/**
				 * Sub-accounts to count, where the network has them.
				 * @example ["1"]
				 */
				"filter[subaccount_id][]"?: string[];
				/**
				 * Kind of balance to count, where the network has several.
				 * @example cpa
				 */
				"filter[balance_type]"?: string;
				/**
				 * Whether conversions that the network withholds count.
				 * @example 0
				 */
				"filter[shave]"?: Flag;
				/**
				 * Statuses to show as members of `actions`. Documents of today no longer name `not_found`. `not_found` until docs.
				 * @example ["total","confirmed"]
				 */
				"conversionTypes[]"?: ("total" | "confirmed" | "pending" | "declined" | "hold" | "not_found")[];
				/**
				 * Fields to sort by; the direction is set by `orderType` alone. `advertiser`, `affiliate` and `manager` are for administrator keys. A field outside the list was seen to be answered with 403 instead of 400.
				 * @example ["day"]
				 */
				"order[]"?: ("hour" | "month" | "quarter" | "year" | "day" | "currency" | "offer" | "country" | "city" | "os" | "os_version" | "device" | "device_model" | "browser" | "goal" | "sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "confirmed_earning" | "raw" | "uniq" | "total_count" | "total_revenue" | "total_null" | "pending_count" | "pending_revenue" | "declined_count" | "declined_revenue" | "hold_count" | "hold_revenue" | "confirmed_count" | "confirmed_revenue" | "advertiser" | "affiliate" | "manager")[];
				/**
				 * Figures wanted in each row. Without it the row has all of them. Since docs-3.2.
				 * @example ["clicks","conversions"]
				 */
				"fields[]"?: ("clicks" | "hosts" | "earnings" | "income" | "noincome" | "payouts" | "conversions" | "cr" | "affiliate_epc" | "ratio" | "epc" | "trafficback" | "ctr" | "views" | "ecpm" | "afprice" | "costs" | "margin" | "roi" | "clicks_earnings" | "clicks_income")[];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetCustomReportResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByDate: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByDateResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByHour: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByHourResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportBySub: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. This report demands them. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]": number[];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count, for administrator keys. Only the page of 2018 has it; today the report is for affiliates alone. A single value without `[]` is taken as well. Until docs.
				 * @deprecated
				 * @example ["610"]
				 */
				"filter[partner][]"?: DigitString[];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportBySubResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByOffer: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByOfferResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByAdvertiser: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByAdvertiserResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByAccountManager: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByAccountManagerResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByAffiliateManager: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByAffiliateManagerResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByAffiliate: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByAffiliateResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByAffiliateAndDate: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByAffiliateAndDateResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByCountry: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByCountryResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByBrowser: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByBrowserResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByBrowserVersion: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByBrowserVersionResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByOs: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByOsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByOsVersion: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByOsVersionResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByGoal: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByGoalResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByCity: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByCityResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByDevice: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByDeviceResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByDeviceModel: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByDeviceModelResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByLanding: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Number of the one offer whose pages are counted.
				 * @example 906
				 */
				"filter[offer]": number;
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByLandingResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByPrelanding: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Number of the one offer whose pages are counted.
				 * @example 906
				 */
				"filter[offer]": number;
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByPrelandingResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByMobileCarrier: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByMobileCarrierResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByConnectionType: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Offer numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [907]
				 */
				"not_offer_id[]"?: components["parameters"]["NotOffer"];
				/**
				 * Advertiser ids to leave out. For administrator keys. Since docs-3.2.
				 * @example ["56cc49dc3b7d9b89058b45f1"]
				 */
				"not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
				/**
				 * Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
				 * @example [611]
				 */
				"not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
				/**
				 * User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
				/**
				 * User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4568"]
				 */
				"not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
				/**
				 * Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
				/**
				 * Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
				 * @example ["CA"]
				 */
				"not_country[]"?: components["parameters"]["NotCountry"];
				/**
				 * Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
				/**
				 * Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
				/**
				 * Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
				 * @example mobile,crypto
				 */
				not_offer_tag?: components["parameters"]["NotOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByConnectionTypeResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getReportByTrafficback: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
				 * @example ["USD"]
				 */
				"filter[currency][]"?: components["parameters"]["FilterCurrency"];
				/**
				 * Advertiser ids to count. A single value without `[]` is taken as well.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
				/**
				 * Offer numbers to count. A single value without `[]` is taken as well.
				 * @example [906]
				 */
				"filter[offer][]"?: components["parameters"]["FilterOffer"];
				/**
				 * User ids of managers to count. A single value without `[]` is taken as well.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[manager][]"?: components["parameters"]["FilterManager"];
				/**
				 * User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["57b1b91f47c449e70a8b4567"]
				 */
				"filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
				/**
				 * Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
				 * @example ["610"]
				 */
				"filter[partner][]"?: components["parameters"]["FilterPartner"];
				/**
				 * Countries to count, two letters each. A single value without `[]` is taken as well.
				 * @example ["US"]
				 */
				"filter[country][]"?: components["parameters"]["FilterCountry"];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Goals to count. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"filter[goal][]"?: components["parameters"]["FilterGoal"];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub6][]"?: components["parameters"]["FilterSub6"];
				/**
				 * Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub7][]"?: components["parameters"]["FilterSub7"];
				/**
				 * Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
				 * @example ["test1"]
				 */
				"filter[sub8][]"?: components["parameters"]["FilterSub8"];
				/**
				 * Devices to count. A single value without `[]` is taken as well.
				 * @example ["mobile"]
				 */
				"filter[device][]"?: components["parameters"]["FilterDevice"];
				/**
				 * Tags of advertisers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
				/**
				 * Tags of affiliates to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
				/**
				 * Tags of offers to count, comma-separated. Since docs-3.2.
				 * @example mobile,crypto
				 */
				"filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
				/**
				 * Language of city names.
				 * @example en
				 */
				locale?: components["parameters"]["Locale"];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetReportByTrafficbackResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listReferralPayments: {
		parameters: {
			query: {
				/**
				 * First day, included.
				 * @example 31-05-2017
				 */
				date_from: DayMonthYear;
				/**
				 * Last day, included.
				 * @example 31-05-2017
				 */
				date_to: DayMonthYear;
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Number of the affiliate who brought others.
				 * @example 610
				 */
				pid?: number;
				/**
				 * Numbers of affiliates who brought others.
				 * @example [610]
				 */
				"pids[]"?: number[];
				/**
				 * Number of the affiliate who was brought.
				 * @example 611
				 */
				ref?: number;
				/**
				 * Numbers of affiliates who were brought.
				 * @example [611]
				 */
				"refs[]"?: number[];
				/**
				 * State of the money, `0` to be paid out, `1` paid, `2` pending.
				 * @example 0
				 */
				is_paid?: 0 | 1 | 2;
				/**
				 * Several values of `is_paid`.
				 * @example [0,2]
				 */
				"payment_statuses[]"?: (0 | 1 | 2)[];
				/**
				 * Whether the referral is active, `1` for yes.
				 * @example 1
				 */
				status?: Flag;
				/**
				 * Number of the currency, not its code.
				 * @example 1
				 */
				currency?: number;
				/**
				 * Numbers of currencies.
				 * @example [1]
				 */
				"currencies[]"?: number[];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Referral payments of this page, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListReferralPaymentsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listClicks: {
		parameters: {
			query: {
				/**
				 * First day, included, in the zone of `timezone`. Not more than seven days ago.
				 * @example 2017-06-06
				 */
				date_from: Day;
				/**
				 * Last day, included, in the zone of `timezone`.
				 * @example 2017-06-06
				 */
				date_to: Day;
				/**
				 * Hour of the day. Only when the range is a single day.
				 * @example 3
				 */
				hour?: number;
				/**
				 * Offer numbers.
				 * @example [934]
				 */
				"offer[]"?: number[];
				/**
				 * Affiliate numbers.
				 * @example [610]
				 */
				"partner[]"?: number[];
				/**
				 * Countries, two letters each.
				 * @example ["US"]
				 */
				"country[]"?: CountryCode[];
				/**
				 * Advertiser ids. For administrator keys.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"advertisers[]"?: ObjectId[];
				/**
				 * Advertiser ids, the name of 2018. For administrator keys. Later it is `advertisers[]`. Until docs.
				 * @deprecated
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"advertiser[]"?: ObjectId[];
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Clicks of this page, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListClicksResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	findSubs: {
		parameters: {
			query?: {
				/**
				 * Search text for sub 1. Of the subs only the first that is not empty counts.
				 * @example test
				 */
				sub1?: string;
				/**
				 * Search text for sub 2. Of the subs only the first that is not empty counts.
				 * @example test
				 */
				sub2?: string;
				/**
				 * Search text for sub 3. Of the subs only the first that is not empty counts.
				 * @example test
				 */
				sub3?: string;
				/**
				 * Search text for sub 4. Of the subs only the first that is not empty counts.
				 * @example test
				 */
				sub4?: string;
				/**
				 * Search text for sub 5. Of the subs only the first that is not empty counts.
				 * @example test
				 */
				sub5?: string;
				/**
				 * Search text for sub 6. Of the subs only the first that is not empty counts. Since docs-3.2.
				 * @example test
				 */
				sub6?: string;
				/**
				 * Search text for sub 7. Of the subs only the first that is not empty counts. Since docs-3.2.
				 * @example test
				 */
				sub7?: string;
				/**
				 * Search text for sub 8. Of the subs only the first that is not empty counts. Since docs-3.2.
				 * @example test
				 */
				sub8?: string;
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Sub values of this page, or a failure with `status` 2. `total_count` was seen as 0 beside a value, so do not rely on it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": FindSubsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getCaps: {
		parameters: {
			query: {
				/**
				 * Offers to show, at most 100.
				 * @example ["10"]
				 */
				"offer_id[]": string[];
				/**
				 * Parts wanted for each offer. `stats` are the full figures of each cap. `stats_merged` are the smallest, average and largest value of a cap with several metrics, such as a limit per affiliate or several goals. `descr` are names such as `daily_conversions` and `total_conversions`. Only the page of 2018 has it, and required it. Until docs.
				 * @deprecated
				 * @example ["stats","stats_merged","descr"]
				 */
				"fields[]"?: ("stats" | "stats_merged" | "descr")[];
				/**
				 * Affiliate numbers to show. Only the page of 2018 has it. Until docs.
				 * @deprecated
				 * @example [600]
				 */
				"affiliate_id[]"?: number[];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** State of the caps. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetCapsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getRetentionRate: {
		parameters: {
			query: {
				/**
				 * First day, included.
				 * @example 2018-10-18
				 */
				date_from: Day;
				/**
				 * Last day, included.
				 * @example 2018-10-19
				 */
				date_to: Day;
				/**
				 * Number of the offer. Either this or `offer` must be there. Since docs-3.2.
				 * @example 10
				 */
				offer_id?: number;
				/**
				 * Number of the offer, under the name of 2018 that official clients still send.
				 * @example 10
				 */
				offer?: number;
				/**
				 * Base event, as a goal by name. Either this or `goal` must be there. Since docs-3.2.
				 * @example install
				 */
				base_event?: string;
				/**
				 * Base event, as a goal by name, under the name of 2018. Later documents call it `base_event`. Until docs.
				 * @deprecated
				 * @example install
				 */
				goal?: string;
				/**
				 * Events to look at, by name, or several comma-separated in one value.
				 * @example ["install,other1,other2"]
				 */
				"events[]": string[];
				/**
				 * Affiliate number to show.
				 * @example 1
				 */
				affiliate_id?: number;
				/**
				 * IANA name of the zone in which days are cut. Without it the zone of the platform counts.
				 * @example Europe/Moscow
				 */
				timezone?: string;
				/**
				 * With `1` the rows are described; how is not known.
				 * @example 1
				 */
				describe?: Flag;
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page?: number;
				/**
				 * Rows per page, 100 at most.
				 * @example 100
				 */
				limit?: number;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Retention. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetRetentionRateResponse;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getTimeToAction: {
		parameters: {
			query: {
				/**
				 * First day, included, in the zone of `timezone`.
				 * @example 2019-11-16
				 */
				date_from: Day;
				/**
				 * Last day, included, in the zone of `timezone`.
				 * @example 2019-11-18
				 */
				date_to: Day;
				/**
				 * Number of the offer.
				 * @example 906
				 */
				offer_id: number;
				/**
				 * IANA name of the zone in which days are cut.
				 * @example Europe/Berlin
				 */
				timezone?: string;
				/**
				 * Name of a goal.
				 * @example install
				 */
				goal?: string;
				/**
				 * Affiliate numbers, comma-separated.
				 * @example 610,611
				 */
				affiliate_ids?: string;
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per affiliate, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetTimeToActionResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getAppsflyerReport: {
		parameters: {
			query: {
				/**
				 * What a row stands for; several slices make a row for each combination.
				 * @example ["country"]
				 */
				"slice[]": ("date" | "app_id" | "event_name" | "city" | "country" | "sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "isp" | "os" | "device")[];
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Ids of apps to count.
				 * @example ["com.example.app"]
				 */
				"filter[app_id][]"?: string[];
				/**
				 * Names of events to count.
				 * @example ["install"]
				 */
				"filter[event_name][]"?: string[];
				/**
				 * Countries to count, two letters each.
				 * @example ["US"]
				 */
				"filter[country_code][]"?: CountryCode[];
				/**
				 * Numbers of cities to count.
				 * @example [79729]
				 */
				"filter[city_id][]"?: number[];
				/**
				 * Operating systems to count, by name. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"filter[os][]"?: components["parameters"]["FilterOs"];
				/**
				 * Classes of devices to count.
				 * @example ["mobile"]
				 */
				"filter[device_type][]"?: string[];
				/**
				 * Providers of internet access to count.
				 * @example ["Example Mobile"]
				 */
				"filter[isp][]"?: string[];
				/**
				 * Ids of campaigns at AppsFlyer to count.
				 * @example ["1001"]
				 */
				"filter[campaign_id][]"?: string[];
				/**
				 * Languages to count.
				 * @example ["en"]
				 */
				"filter[language][]"?: string[];
				/**
				 * Values of sub 1 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub1][]"?: components["parameters"]["FilterSub1"];
				/**
				 * Values of sub 2 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub2][]"?: components["parameters"]["FilterSub2"];
				/**
				 * Values of sub 3 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub3][]"?: components["parameters"]["FilterSub3"];
				/**
				 * Values of sub 4 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub4][]"?: components["parameters"]["FilterSub4"];
				/**
				 * Values of sub 5 to count. A single value without `[]` is taken as well.
				 * @example ["test1"]
				 */
				"filter[sub5][]"?: components["parameters"]["FilterSub5"];
				/**
				 * Field to sort by.
				 * @example clicks
				 */
				sort?: string;
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				order?: "asc" | "desc";
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One row per group, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetAppsflyerReportResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listConversions: {
		parameters: {
			query?: {
				/**
				 * First day, included, in the zone of `timezone`. Without it the list starts a week ago.
				 * @example 2017-06-06
				 */
				date_from?: Day;
				/**
				 * Last day, included, in the zone of `timezone`. Without it the list ends today.
				 * @example 2017-06-06
				 */
				date_to?: Day;
				/**
				 * Only conversions changed since this day. For administrator keys.
				 * @example 2017-06-06
				 */
				update_from_date?: Day;
				/**
				 * Only conversions changed since this hour. Goes with `update_from_date`. For administrator keys.
				 * @example 3
				 */
				update_from_hour?: number;
				/**
				 * Only conversions changed until this day. For administrator keys. Since docs-3.2.
				 * @example 2017-06-06
				 */
				update_to_date?: Day;
				/**
				 * Only conversions changed until this hour. Goes with `update_to_date`. For administrator keys. Since docs-3.2.
				 * @example 12
				 */
				update_to_hour?: number;
				/**
				 * Time of day from which conversions count on the first day.
				 * @example 08:00:00
				 */
				time_from?: string;
				/**
				 * Time of day until which conversions count on the last day.
				 * @example 20:00:00
				 */
				time_to?: string;
				/**
				 * Status numbers, 1 confirmed, 2 pending, 3 declined, 4 not found, 5 hold. Documents of today no longer name 4. `4` until docs.
				 * @example [1,2]
				 */
				"status[]"?: (1 | 2 | 3 | 4 | 5)[];
				/**
				 * Offer numbers.
				 * @example [934]
				 */
				"offer[]"?: number[];
				/**
				 * Advertiser ids.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"advertiser[]"?: ObjectId[];
				/**
				 * Countries, two letters each.
				 * @example ["US"]
				 */
				"country[]"?: CountryCode[];
				/**
				 * Names of browsers. A single value without `[]` is taken as well.
				 * @example ["Chrome"]
				 */
				"browser[]"?: string[];
				/**
				 * Advertiser's conversion id, called cbid elsewhere.
				 * @example 59359dcb7e28fee0558b4567
				 */
				action_id?: string;
				/**
				 * Id of the click.
				 * @example 59359dcb7e28fee0558b4567
				 */
				clickid?: string;
				/**
				 * Names of operating systems. A single value without `[]` is taken as well.
				 * @example ["Android"]
				 */
				"os[]"?: string[];
				/**
				 * Goals. A single value without `[]` is taken as well.
				 * @example ["1"]
				 */
				"goal[]"?: string[];
				/**
				 * Numbers of goals. Since docs-3.2.
				 * @example [1]
				 */
				"goal_id[]"?: number[];
				/**
				 * Classes of devices. A single value without `[]` is taken as well.
				 * @example ["desktop"]
				 */
				"device[]"?: ("tablet" | "desktop" | "mobile")[];
				/**
				 * Only conversions with this amount of affiliate's money.
				 * @example 1234
				 */
				payouts?: number;
				/**
				 * Only conversions with more of the affiliate's money. Since docs-3.2.
				 * @example 10
				 */
				payouts_from?: number;
				/**
				 * Only conversions with less of the affiliate's money. Since docs-3.2.
				 * @example 5000
				 */
				payouts_to?: number;
				/**
				 * Number of the currency, not its code.
				 * @example 1
				 */
				currency?: number;
				/**
				 * Hour of the day. Only when the range is a single day.
				 * @example 3
				 */
				hour?: number;
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
				/**
				 * Custom value 1 of the conversion.
				 * @example example
				 */
				custom_field_1?: string;
				/**
				 * Custom value 2 of the conversion.
				 * @example example
				 */
				custom_field_2?: string;
				/**
				 * Custom value 3 of the conversion.
				 * @example example
				 */
				custom_field_3?: string;
				/**
				 * Custom value 4 of the conversion.
				 * @example example
				 */
				custom_field_4?: string;
				/**
				 * Custom value 5 of the conversion.
				 * @example example
				 */
				custom_field_5?: string;
				/**
				 * Custom value 6 of the conversion.
				 * @example example
				 */
				custom_field_6?: string;
				/**
				 * Custom value 7 of the conversion.
				 * @example example
				 */
				custom_field_7?: string;
				/**
				 * Affiliate's sub value 1. In responses it is called `sub1`.
				 * @example test1
				 */
				subid1?: string;
				/**
				 * Affiliate's sub value 2. In responses it is called `sub2`.
				 * @example test1
				 */
				subid2?: string;
				/**
				 * Affiliate's sub value 3. In responses it is called `sub3`.
				 * @example test1
				 */
				subid3?: string;
				/**
				 * Affiliate's sub value 4. In responses it is called `sub4`.
				 * @example test1
				 */
				subid4?: string;
				/**
				 * Affiliate's sub value 5. In responses it is called `sub5`.
				 * @example test1
				 */
				subid5?: string;
				/**
				 * Affiliate numbers. For administrator keys.
				 * @example [610]
				 */
				"partner[]"?: number[];
				/**
				 * Only conversions with this amount of advertiser's money. For administrator keys.
				 * @example 12345
				 */
				revenue?: number;
				/**
				 * Only conversions with more of the advertiser's money. For administrator keys. Since docs-3.2.
				 * @example 10
				 */
				revenue_from?: number;
				/**
				 * Only conversions with less of the advertiser's money. For administrator keys. Since docs-3.2.
				 * @example 50000
				 */
				revenue_to?: number;
				/**
				 * Id of the SmartLink. Since docs-3.2.
				 * @example 5f00000000000000000000b1
				 */
				smart_id?: string;
				/**
				 * Promo code of the conversion. Since docs-3.2.
				 * @example SAVE10
				 */
				promocode?: string;
				/**
				 * Id of the impression. Since docs-3.2.
				 * @example 5f00000000000000000000f1
				 */
				imp_id?: string;
				/**
				 * State of the payment to the affiliate. Since docs-3.2.
				 * @example opened
				 */
				payment_status?: "opened" | "pending" | "closed";
				/**
				 * Why the conversion was declined. Since docs-3.2.
				 * @example ["by_manager"]
				 */
				"decline_reason[]"?: ("anti_fraud" | "cap_reached" | "by_manager" | "payment_not_found" | "ip_duplicate" | "by_server_postback" | "partner_banned" | "partner_disabled" | "min_click_time_not_reached" | "click_time_expire" | "by_import" | "promocode_expired" | "promocode_not_available")[];
				/**
				 * Risk of fraud. Since docs-3.2.
				 * @example ["low"]
				 */
				"fraud_risk_level[]"?: ("not_analyzed" | "low" | "medium" | "high" | "no_risk")[];
				/**
				 * Kinds of fraud. Their names are not documented. Since docs-3.2.
				 * @example ["proxy"]
				 */
				"fraud_type[]"?: string[];
				/**
				 * Text stored with the conversion. Since docs-3.2.
				 * @example Agreed by mail
				 */
				comment?: string;
				/**
				 * Advertiser ids, under the name of supplier.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"supplier[]"?: ObjectId[];
				/**
				 * Cities of the visitors.
				 * @example ["New York"]
				 */
				"city[]"?: string[];
				/**
				 * Classes of devices, as the member `device_type`.
				 * @example ["mobile"]
				 */
				"device_type[]"?: string[];
				/**
				 * Values of sub 1.
				 * @example ["test1"]
				 */
				"sub1[]"?: string[];
				/**
				 * Values of sub 2.
				 * @example ["test1"]
				 */
				"sub2[]"?: string[];
				/**
				 * Values of sub 3.
				 * @example ["test1"]
				 */
				"sub3[]"?: string[];
				/**
				 * Values of sub 4.
				 * @example ["test1"]
				 */
				"sub4[]"?: string[];
				/**
				 * Values of sub 5.
				 * @example ["test1"]
				 */
				"sub5[]"?: string[];
				/**
				 * Values of sub 6.
				 * @example ["test1"]
				 */
				"sub6[]"?: string[];
				/**
				 * Values of sub 7.
				 * @example ["test1"]
				 */
				"sub7[]"?: string[];
				/**
				 * Values of sub 8.
				 * @example ["test1"]
				 */
				"sub8[]"?: string[];
				/**
				 * Id of the invoice the conversion is billed with.
				 * @example 1001
				 */
				invoice_id?: string;
				/**
				 * Id of the visitor, as the advertiser or affiliate counts them.
				 * @example visitor-1
				 */
				user_id?: string;
				/**
				 * Tags of offers, comma-separated.
				 * @example mobile
				 */
				offer_tag?: string;
				/**
				 * Tags of affiliates, comma-separated.
				 * @example mobile
				 */
				affiliate_tag?: string;
				/**
				 * Tags of advertisers, comma-separated.
				 * @example mobile
				 */
				advertiser_tag?: string;
				/**
				 * Whether conversions that the network withholds count.
				 * @example 0
				 */
				shave?: Flag;
				/**
				 * With `1` rows come without the things they refer to, for long exports. The range is then 63 days at most. Since docs-3.2.
				 * @example 0
				 */
				raw_export?: Flag;
				/**
				 * Members wanted in each row, comma-separated.
				 * @example id,status
				 */
				fields?: string;
				/**
				 * Member to sort by.
				 * @example created_at
				 */
				order?: string;
				/**
				 * Direction of sorting. Descending without it.
				 * @example desc
				 */
				orderType?: "asc" | "desc";
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Conversions per page. The document allows 500, the live service was seen to allow 1000.
				 * @example 100
				 */
				limit?: number;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Conversions of this page, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListConversionsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getConversion: {
		parameters: {
			query: {
				/**
				 * Id of the conversion.
				 * @example 5f00000000000000000000c1
				 */
				id: ObjectId;
				/**
				 * IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
				 * @example Europe/Berlin
				 */
				timezone?: components["parameters"]["Timezone"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The conversion, or a failure with `status` 2. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetConversionResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	editConversions: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The conversions and their new values. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": ConversionEditInput;
			};
		};
		responses: {
			/** The change is accepted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": EditConversionsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	editConversionsOfAdvertiser: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The conversions and their new values. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": ConversionEditByAdvertiserInput;
			};
		};
		responses: {
			/** The change is accepted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": EditConversionsOfAdvertiserResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	importConversion: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The conversion. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": ConversionImportSingleInput;
			};
		};
		responses: {
			/** The import is accepted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ImportConversionResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	importConversions: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The conversions. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": ConversionsImportInput;
			};
		};
		responses: {
			/** The import is accepted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ImportConversionsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	importAffiliateConversion: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The conversion. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": AffiliateConversionSingleInput;
			};
		};
		responses: {
			/** The import is accepted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ImportAffiliateConversionResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	importAffiliateConversions: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The conversions. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": AffiliateConversionsInput;
			};
		};
		responses: {
			/** The import is accepted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ImportAffiliateConversionsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listServerPostbacks: {
		parameters: {
			query: {
				/**
				 * First day of the log, included, in the zone of the platform.
				 * @example 2017-06-05
				 */
				date_from: AnyDay;
				/**
				 * Last day of the log, included, in the zone of the platform.
				 * @example 2017-06-06
				 */
				date_to: AnyDay;
				/**
				 * Offers to show. Documented as texts.
				 * @example ["934"]
				 */
				"offer[]"?: string[];
				/**
				 * Affiliate numbers to show.
				 * @example [610]
				 */
				"partner[]"?: number[];
				/**
				 * Advertisers to show.
				 * @example ["56cc49dc3b7d9b89058b45f0"]
				 */
				"supplier[]"?: ObjectId[];
				/**
				 * Text to look for. Since docs-3.2.
				 * @example order
				 */
				search?: string;
				/**
				 * IANA name of the zone in which days are cut.
				 * @example Europe/Berlin
				 */
				timezone?: string;
				/**
				 * Id of the conversion in the advertiser's system. Documents of today no longer have it. Until php-sdk.
				 * @deprecated
				 * @example order-1001
				 */
				action_id?: string;
				/**
				 * Click id, 24-hex.
				 * @example 59359dcb7e28fee0558b4567
				 */
				click_id?: string;
				/**
				 * Goal to show.
				 * @example 1
				 */
				goal?: string;
				/**
				 * Conversion status to show. The values are not documented; a digit is likely, with 1 confirmed, 2 pending, 3 declined, 4 not found and 5 hold. Documents of today no longer have it. Until php-sdk.
				 * @deprecated
				 * @example 1
				 */
				status?: string;
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Calls received. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListServerPostbacksResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listAffiliatePostbacks: {
		parameters: {
			query: {
				/**
				 * First day of the log, included, in the zone of the platform.
				 * @example 2017-11-25
				 */
				date_from: AnyDay;
				/**
				 * Last day of the log, included, in the zone of the platform.
				 * @example 2017-11-28
				 */
				date_to: AnyDay;
				/**
				 * Offers to show. Documented as texts.
				 * @example ["934"]
				 */
				"offer[]"?: string[];
				/**
				 * Affiliate numbers to show.
				 * @example [2]
				 */
				"partner[]"?: number[];
				/**
				 * IANA name of the zone in which days are cut. Since docs-3.2.
				 * @example Europe/Berlin
				 */
				timezone?: string;
				/**
				 * Goal key to show.
				 * @example 1
				 */
				goal?: string;
				/**
				 * Conversion status to show. The values are not documented; a digit is likely, with 1 confirmed, 2 pending, 3 declined, 4 not found and 5 hold.
				 * @example 1
				 */
				status?: string;
				/**
				 * HTTP status with which the affiliate's server answered.
				 * @example 200
				 */
				http_code?: string;
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Calls sent. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListAffiliatePostbacksResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createPostback: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The postback. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": PostbackInput;
			};
		};
		responses: {
			/** The new postback. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": CreatePostbackResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updatePostback: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Postback number.
				 * @example 960
				 */
				id: number;
			};
			cookie?: never;
		};
		/** The new values. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": PostbackUpdateInput;
			};
		};
		responses: {
			/** The changed postback. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": UpdatePostbackResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deletePostback: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Postback number.
				 * @example 960
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The removed postback. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DeletePostbackResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deletePostbacksOfOffers: {
		parameters: {
			query: {
				/**
				 * Numbers of the offers, or several comma-separated in one value.
				 * @example ["936","937"]
				 */
				"ids[]": string[];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The postbacks are deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DoneResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deletePostbacksOfAffiliates: {
		parameters: {
			query: {
				/**
				 * Numbers of the affiliates, or several comma-separated in one value.
				 * @example ["610","611"]
				 */
				"ids[]": string[];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The postbacks are deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DoneResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listPostbacks: {
		parameters: {
			query: {
				/**
				 * Affiliate number.
				 * @example 610
				 */
				partner_id: number;
				/**
				 * Offer numbers. Since docs-3.2.
				 * @example [906]
				 */
				"offer_ids[]"?: number[];
				/**
				 * Shows postbacks with a greater number only, another way to go through all of them. Since docs-3.2.
				 * @example 22
				 */
				after_id?: number;
				/**
				 * 1 shows only postbacks that are for every offer. Since docs-3.2.
				 * @example 0
				 */
				only_global?: Flag;
				/**
				 * 1 shows more of each postback. What is added is not documented. Since docs-3.2.
				 * @example 0
				 */
				verbose?: Flag;
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Postbacks of the affiliate. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListPostbacksResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listOffers: {
		parameters: {
			query?: {
				/**
				 * Text to look for in the names and numbers of offers.
				 * @example test
				 */
				q?: components["parameters"]["OfferQuery"];
				/**
				 * Ids of offers, 24 hexadecimal digits each. The page of 2018 has it; today `int_id[]` stands for it. Until docs.
				 * @deprecated
				 * @example ["5718dac83b7d9bf8588b4579"]
				 */
				"ids[]"?: components["parameters"]["OfferFormerIds"];
				/**
				 * Numbers of offers.
				 * @example [902]
				 */
				"int_id[]"?: components["parameters"]["OfferNumbers"];
				/**
				 * Countries of the offers, two letters each.
				 * @example ["US"]
				 */
				"countries[]"?: components["parameters"]["OfferCountries"];
				/**
				 * Operating systems of the offers. The names were others in 2018. `web` until docs. `wp` until docs. `ios` until docs. `android` until docs. `Windows` since docs-3.2. `webOS` since docs-3.2. `macOS` since docs-3.2. `iPadOS` since docs-3.2. `iOS` since docs-3.2. `Android` since docs-3.2.
				 * @example ["iOS","Android"]
				 */
				"os[]"?: ("web" | "wp" | "ios" | "android" | "Windows" | "webOS" | "macOS" | "iPadOS" | "iOS" | "Android")[];
				/**
				 * Categories of the offers. The page does not say whether it wants names or ids.
				 * @example ["5368afb23b7d9b4d5d505342"]
				 */
				"categories[]"?: components["parameters"]["OfferCategories"];
				/**
				 * Country of a cap, two letters. Since docs-3.2.
				 * @example US
				 */
				caps_country?: components["parameters"]["OfferCapCountry"];
				/**
				 * What a cap counts. Offers whose cap of this kind is full are left out. Since docs-3.2.
				 * @example conversions
				 */
				caps_type?: "clicks" | "conversions" | "budget" | "impressions";
				/**
				 * Sorts the offers by number, up or down.
				 * @example asc
				 */
				"sort[id]"?: components["parameters"]["OfferSortId"];
				/**
				 * Sorts the offers by name, up or down.
				 * @example desc
				 */
				"sort[title]"?: components["parameters"]["OfferSortTitle"];
				/**
				 * Sorts the offers by conversion rate, up or down.
				 * @example desc
				 */
				"sort[cr]"?: components["parameters"]["OfferSortCr"];
				/**
				 * Sorts the offers by earnings per click, up or down.
				 * @example desc
				 */
				"sort[epc]"?: components["parameters"]["OfferSortEpc"];
				/**
				 * Sorts the offers with promoted offers first or last, up or down. Since docs-3.2.
				 * @example desc
				 */
				"sort[is_top]"?: components["parameters"]["OfferSortTop"];
				/**
				 * Sorts the offers by the time they were made, up or down. Since docs-3.2.
				 * @example desc
				 */
				"sort[created]"?: components["parameters"]["OfferSortCreated"];
				/**
				 * Sorts the offers by what they pay, up or down. Since docs-3.2.
				 * @example desc
				 */
				"sort[revenue]"?: components["parameters"]["OfferSortRevenue"];
				/**
				 * Sorts the offers by their daily cap, up or down. Since docs-3.2.
				 * @example desc
				 */
				"sort[daily_cap]"?: components["parameters"]["OfferSortDailyCap"];
				/**
				 * Sorts the offers by their cap as a whole, up or down. Since docs-3.2.
				 * @example desc
				 */
				"sort[total_cap]"?: components["parameters"]["OfferSortTotalCap"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Statuses of the offers. Only active offers are listed when it is left out, and keys that are no administrator's may ask for no others.
				 * @example ["active","stopped"]
				 */
				"status[]"?: components["parameters"]["OfferStatuses"];
				/**
				 * Ids of the advertisers, 24 hexadecimal digits each.
				 * @example ["5bc9d7c16d73e41c008b4567"]
				 */
				"advertiser[]"?: components["parameters"]["OfferAdvertisers"];
				/**
				 * Privacy of the offers, `0` public, `1` premoderated, `2` private. Responses use the words `public`, `protected` and `private`.
				 * @example [0,1]
				 */
				"privacy[]"?: components["parameters"]["OfferPrivacies"];
				/**
				 * First day of change, included; what was not changed since is left out. Since docs-3.2.
				 * @example 2026-01-02
				 */
				updated_at?: components["parameters"]["UpdatedAt"];
				/**
				 * Send `1` to get promoted offers only. Since docs-3.2.
				 * @example 1
				 */
				is_top?: components["parameters"]["OfferTop"];
				/**
				 * Bundle of the advertised app. Since docs-3.2.
				 * @example com.example.app
				 */
				bundle_id?: components["parameters"]["OfferBundle"];
				/**
				 * Ids of the SmartLink categories the offers are in. Since docs-3.2.
				 * @example ["595e3b5b7e28fede7b8b456d"]
				 */
				"smartlink_categories[]"?: components["parameters"]["OfferSmartlinks"];
				/**
				 * User ids of the managers of the advertisers. Since docs-3.2.
				 * @example ["5747f68c3b7d9be4018b4570"]
				 */
				"advertiser_manager_id[]"?: components["parameters"]["OfferManagers"];
				/**
				 * Number of the offer in the advertiser's system. Since docs-3.2.
				 * @example 5a97f4af94b814997c8b456a
				 */
				external_offer_id?: components["parameters"]["OfferExternalId"];
				/**
				 * What the offers are to hold on top. Since docs-3.2.
				 * @example enabled_affiliates
				 */
				additional_fields?: components["parameters"]["OfferExtras"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Offers, in the form for the role of the key. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListOffersResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getOffer: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the offer. The page calls it `id` in its table of parameters.
				 * @example 906
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The offer, in the form for the role of the key. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetOfferResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createOffer: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OfferCreateInput;
				"multipart/form-data": OfferCreateInput & OfferFilesInput;
			};
		};
		responses: {
			/** The new offer. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": CreateOfferResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateOffer: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the offer.
				 * @example 936
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OfferInput;
				"multipart/form-data": OfferInput & OfferFilesInput;
			};
		};
		responses: {
			/** The changed offer. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": UpdateOfferResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateOffers: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OfferMassUpdateInput;
				"multipart/form-data": OfferMassUpdateInput;
			};
		};
		responses: {
			/** The offers are changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deleteOffers: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OfferDeletionInput;
			};
		};
		responses: {
			/** The offers are deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	enableAffiliateForOffer: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OfferAffiliateInput;
			};
		};
		responses: {
			/** The affiliate is connected. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	disableAffiliateForOffer: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OfferAffiliateInput;
			};
		};
		responses: {
			/** The affiliate is disconnected. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	disableAffiliatesForOffer: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of a private or protected offer.
				 * @example 936
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** No affiliate is connected any more. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	disableOffersForAffiliate: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the affiliate.
				 * @example 610
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The affiliate is connected to no private or protected offer any more. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listOfferCategories: {
		parameters: {
			query?: {
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Today all come at once, in 2018 a hundred.
				 * @example 100
				 */
				limit?: number;
				/**
				 * Ids of the categories, 24 hexadecimal digits each. Since docs-3.2.
				 * @example ["5368a3973b7d9b4d5d59f1ca"]
				 */
				"ids[]"?: ObjectId[];
				/**
				 * Field to sort by. Since docs-3.2.
				 * @example title
				 */
				order?: "id" | "title";
				/**
				 * Direction of sorting, ascending or descending. Since docs-3.2.
				 * @example desc
				 */
				orderType?: "asc" | "desc";
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Categories of offers. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListOfferCategoriesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createOfferCategory: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OfferCategoryInput;
			};
		};
		responses: {
			/** The new category. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": CreateOfferCategoryResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateOfferCategory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the category, 24 hexadecimal digits.
				 * @example 59440f427e28feff5c8b4567
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OfferCategoryInput;
			};
		};
		responses: {
			/** The changed category. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": UpdateOfferCategoryResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listTrafficSources: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Traffic sources. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListTrafficSourcesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listAffiliateOffers: {
		parameters: {
			query?: {
				/**
				 * Text to look for in the names and numbers of offers.
				 * @example test
				 */
				q?: components["parameters"]["OfferQuery"];
				/**
				 * Ids of offers, 24 hexadecimal digits each. The page of 2018 has it; today `int_id[]` stands for it. Until docs.
				 * @deprecated
				 * @example ["5718dac83b7d9bf8588b4579"]
				 */
				"ids[]"?: components["parameters"]["OfferFormerIds"];
				/**
				 * Numbers of offers.
				 * @example [902]
				 */
				"int_id[]"?: components["parameters"]["OfferNumbers"];
				/**
				 * Countries of the offers, two letters each.
				 * @example ["US"]
				 */
				"countries[]"?: components["parameters"]["OfferCountries"];
				/**
				 * Categories of the offers. The page does not say whether it wants names or ids.
				 * @example ["5368afb23b7d9b4d5d505342"]
				 */
				"categories[]"?: components["parameters"]["OfferCategories"];
				/**
				 * Countries of caps, comma-separated. With a filter for caps the other filters do not count. Since docs-3.2.
				 * @example US,DE
				 */
				caps_country?: components["parameters"]["OfferCapCountries"];
				/**
				 * What caps count, `clicks`, `conversions`, `budget` and `impressions`, comma-separated; offers whose cap of this kind is full are left out. With a filter for caps the other filters do not count. Since docs-3.2.
				 * @example clicks,conversions
				 */
				caps_type?: components["parameters"]["OfferCapTypes"];
				/**
				 * First day of change, included; what was not changed since is left out. Since docs-3.2.
				 * @example 2026-01-02
				 */
				updated_at?: components["parameters"]["UpdatedAt"];
				/**
				 * First day, included, as the code of mcp names it; of what, is not said.
				 * @example 2026-01-02
				 */
				from?: components["parameters"]["OfferFrom"];
				/**
				 * Last day, included, as the code of mcp names it; of what, is not said.
				 * @example 2026-01-02
				 */
				to?: components["parameters"]["OfferTo"];
				/**
				 * Sorts the offers by number, up or down.
				 * @example asc
				 */
				"sort[id]"?: components["parameters"]["OfferSortId"];
				/**
				 * Sorts the offers by name, up or down.
				 * @example desc
				 */
				"sort[title]"?: components["parameters"]["OfferSortTitle"];
				/**
				 * Sorts the offers by conversion rate, up or down.
				 * @example desc
				 */
				"sort[cr]"?: components["parameters"]["OfferSortCr"];
				/**
				 * Sorts the offers by earnings per click, up or down.
				 * @example desc
				 */
				"sort[epc]"?: components["parameters"]["OfferSortEpc"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Offers as the affiliate sees them. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListAffiliateOffersResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listLiveOffers: {
		parameters: {
			query?: {
				/**
				 * Text to look for in the names and numbers of offers.
				 * @example test
				 */
				q?: components["parameters"]["OfferQuery"];
				/**
				 * Ids of offers, 24 hexadecimal digits each.
				 * @example ["5718dac83b7d9bf8588b4579"]
				 */
				"ids[]"?: components["parameters"]["OfferIds"];
				/**
				 * Numbers of offers.
				 * @example [902]
				 */
				"int_id[]"?: components["parameters"]["OfferNumbers"];
				/**
				 * Countries of the offers, two letters each.
				 * @example ["US"]
				 */
				"countries[]"?: components["parameters"]["OfferCountries"];
				/**
				 * Categories of the offers. The page does not say whether it wants names or ids.
				 * @example ["5368afb23b7d9b4d5d505342"]
				 */
				"categories[]"?: components["parameters"]["OfferCategories"];
				/**
				 * Operating systems of the offers. Since docs-3.2.
				 * @example ["Android"]
				 */
				"os[]"?: string[];
				/**
				 * Countries of caps, comma-separated. With a filter for caps the other filters do not count. Since docs-3.2.
				 * @example US,DE
				 */
				caps_country?: components["parameters"]["OfferCapCountries"];
				/**
				 * What caps count, `clicks`, `conversions`, `budget` and `impressions`, comma-separated; offers whose cap of this kind is full are left out. With a filter for caps the other filters do not count. Since docs-3.2.
				 * @example clicks,conversions
				 */
				caps_type?: components["parameters"]["OfferCapTypes"];
				/**
				 * First day, included, as the code of mcp names it; of what, is not said.
				 * @example 2026-01-02
				 */
				from?: components["parameters"]["OfferFrom"];
				/**
				 * Last day, included, as the code of mcp names it; of what, is not said.
				 * @example 2026-01-02
				 */
				to?: components["parameters"]["OfferTo"];
				/**
				 * Sorts the offers by number, up or down.
				 * @example asc
				 */
				"sort[id]"?: components["parameters"]["OfferSortId"];
				/**
				 * Sorts the offers by name, up or down.
				 * @example desc
				 */
				"sort[title]"?: components["parameters"]["OfferSortTitle"];
				/**
				 * Sorts the offers by conversion rate, up or down.
				 * @example desc
				 */
				"sort[cr]"?: components["parameters"]["OfferSortCr"];
				/**
				 * Sorts the offers by earnings per click, up or down.
				 * @example desc
				 */
				"sort[epc]"?: components["parameters"]["OfferSortEpc"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Statuses of the offers. Only active offers are listed when it is left out, and keys that are no administrator's may ask for no others.
				 * @example ["active","stopped"]
				 */
				"status[]"?: components["parameters"]["OfferStatuses"];
				/**
				 * Ids of the advertisers, 24 hexadecimal digits each.
				 * @example ["5bc9d7c16d73e41c008b4567"]
				 */
				"advertiser[]"?: components["parameters"]["OfferAdvertisers"];
				/**
				 * Privacy of the offers, `0` public, `1` premoderated, `2` private. Responses use the words `public`, `protected` and `private`.
				 * @example [0,1]
				 */
				"privacy[]"?: components["parameters"]["OfferPrivacies"];
				/**
				 * First day of change, included; what was not changed since is left out. Since docs-3.2.
				 * @example 2026-01-02
				 */
				updated_at?: components["parameters"]["UpdatedAt"];
				/**
				 * Send `1` to get promoted offers only. Since docs-3.2.
				 * @example 1
				 */
				is_top?: components["parameters"]["OfferTop"];
				/**
				 * Bundle of the advertised app. Since docs-3.2.
				 * @example com.example.app
				 */
				bundle_id?: components["parameters"]["OfferBundle"];
				/**
				 * Ids of the SmartLink categories the offers are in. Since docs-3.2.
				 * @example ["595e3b5b7e28fede7b8b456d"]
				 */
				"smartlink_categories[]"?: components["parameters"]["OfferSmartlinks"];
				/**
				 * User ids of the managers of the advertisers. Since docs-3.2.
				 * @example ["5747f68c3b7d9be4018b4570"]
				 */
				"advertiser_manager_id[]"?: components["parameters"]["OfferManagers"];
				/**
				 * Number of the offer in the advertiser's system. Since docs-3.2.
				 * @example 5a97f4af94b814997c8b456a
				 */
				external_offer_id?: components["parameters"]["OfferExternalId"];
				/**
				 * What the offers are to hold on top. Since docs-3.2.
				 * @example enabled_affiliates
				 */
				additional_fields?: components["parameters"]["OfferExtras"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Connected offers as the affiliate sees them. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListLiveOffersResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	activateOffer: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OfferActivationInput;
			};
		};
		responses: {
			/** The request is made. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createTrafficSource: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": TrafficSourceInput;
			};
		};
		responses: {
			/** The new traffic source. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": CreateTrafficSourceResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateTrafficSource: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the traffic source, 24 hexadecimal digits.
				 * @example 5b7e6d350f0e5a001c7bb4d5
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": TrafficSourceInput;
			};
		};
		responses: {
			/** The changed traffic source. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": UpdateTrafficSourceResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deleteTrafficSource: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the traffic source, 24 hexadecimal digits.
				 * @example 5b7e6d350f0e5a001c7bb4d5
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The deleted traffic source. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DeleteTrafficSourceResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getActiveOfferCount: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The count. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetActiveOfferCountResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listOffersForAffiliate: {
		parameters: {
			query?: {
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path: {
				/**
				 * Affiliate number.
				 * @example 610
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Offers of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListOffersForAffiliateResponse;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getOfferPrivacy: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the offer.
				 * @example 936
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Privacy and affiliates. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetOfferPrivacyResponse;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createTrackingLink: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the offer.
				 * @example 936
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": TrackingLinkInput;
			};
		};
		responses: {
			/** The link. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": CreateTrackingLinkResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deleteOfferCreatives: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the offer.
				 * @example 936
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OfferCreativeDeletionInput;
			};
		};
		responses: {
			/** The creatives are removed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DeleteOfferCreativesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateHtmlCreative: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the offer.
				 * @example 936
				 */
				id: number;
				/**
				 * Id of the creative, a UUID.
				 * @example 00000000-0000-4000-8000-000000000002
				 */
				creative_id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": HtmlCreativeUpdateInput;
			};
		};
		responses: {
			/** The creatives of the offer. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": UpdateHtmlCreativeResponse;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deleteHtmlCreative: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the offer.
				 * @example 936
				 */
				id: number;
				/**
				 * Id of the creative, a UUID.
				 * @example 00000000-0000-4000-8000-000000000002
				 */
				creative_id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The creative is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DoneResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listPromocodes: {
		parameters: {
			query?: {
				/**
				 * Numbers of offers, comma-separated. docs-3.2 calls it a list and gives the type of one number.
				 * @example 936,937
				 */
				offer_id?: string;
				/**
				 * Part of a code.
				 * @example SPR
				 */
				search?: string;
				/**
				 * The whole code.
				 * @example SPRING
				 */
				code?: string;
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Promo codes of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListPromocodesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createPromocodes: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"multipart/form-data": PromocodesInput;
			};
		};
		responses: {
			/** The new codes. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": CreatePromocodesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listProductFeedItems: {
		parameters: {
			query: {
				/**
				 * Affiliate number.
				 * @example 610
				 */
				affiliate_id: number;
				/**
				 * Offer number.
				 * @example 936
				 */
				offer_id: number;
			};
			header?: never;
			path: {
				/**
				 * Id of the product feed, 24-hex.
				 * @example 5f00000000000000000000f1
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Items of the feed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListProductFeedItemsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listAdvertiserOffers: {
		parameters: {
			query?: {
				/**
				 * Text to look for in the names of the offers.
				 * @example Example
				 */
				search?: string;
				/**
				 * Country the offers are targeted at, two letters.
				 * @example US
				 */
				country?: CountryCode;
				/**
				 * Number of the offer.
				 * @example 936
				 */
				offer_id?: number;
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Offers of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListAdvertiserOffersResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getAdvertiserOffer: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the offer.
				 * @example 936
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The offer. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetAdvertiserOfferResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listAdvertisers: {
		parameters: {
			query?: {
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Field to sort by. The id was `_id` in 2018. `_id` until docs. `id` since docs-3.2. `created_at` since docs-3.2. `updated_at` since docs-3.2.
				 * @example title
				 */
				order?: "_id" | "id" | "title" | "email" | "created_at" | "updated_at";
				/**
				 * Direction of sorting, ascending or descending.
				 * @example desc
				 */
				orderType?: components["parameters"]["OrderType"];
				/**
				 * First day of change, included; what was not changed since is left out. Since docs-3.2.
				 * @example 2026-01-02
				 */
				updated_at?: components["parameters"]["UpdatedAt"];
				/**
				 * Send `1` to get only advertisers that have offers. Since docs-3.2.
				 * @example 1
				 */
				with_offers?: 1;
				/**
				 * Ids of the advertisers. Since docs-3.2.
				 * @example ["59490d317e28febe1e8b456c"]
				 */
				"id[]"?: ObjectId[];
				/**
				 * Name of the advertiser. Since docs-3.2.
				 * @example Acme Media
				 */
				name?: string;
				/**
				 * Tags of the advertisers. Since docs-3.2.
				 * @example ["mobile"]
				 */
				"tags[]"?: string[];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Advertisers of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListAdvertisersResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createAdvertiser: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": AdvertiserInput;
			};
		};
		responses: {
			/** The new advertiser. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": AdvertiserResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getAdvertiser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Advertiser id.
				 * @example 59490d317e28febe1e8b456c
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The advertiser. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": AdvertiserResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateAdvertiser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Advertiser id.
				 * @example 59490d317e28febe1e8b456c
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": AdvertiserUpdateInput;
				"application/json": AdvertiserUpdateInput;
			};
		};
		responses: {
			/** The changed advertiser. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": AdvertiserResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	sendAdvertiserPassword: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Advertiser id.
				 * @example 59490d317e28febe1e8b456c
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": AdvertiserPasswordInput;
			};
		};
		responses: {
			/** The mail is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	enableAffiliateForAdvertiser: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": AdvertiserAffiliateInput;
				"application/json": AdvertiserAffiliateInput;
			};
		};
		responses: {
			/** The affiliate is off the blacklists. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	disableAffiliateForAdvertiser: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": AdvertiserAffiliateInput;
				"application/json": AdvertiserAffiliateInput;
			};
		};
		responses: {
			/** The affiliate is on the blacklists. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createAdvertiserAccount: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": AdvertiserRegistrationInput;
			};
		};
		responses: {
			/** The account is made. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	openAdvertiserSession: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": CredentialsInput;
			};
		};
		responses: {
			/** The key and the tokens. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": OpenAdvertiserSessionResponse;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listAffiliates: {
		parameters: {
			query?: {
				/**
				 * Send `1` to get the balances too. Without it `balance` may be missing.
				 * @example 1
				 */
				with_balance?: 1;
				/**
				 * Rows per page. Later documentation allows at most 500; 3.0 states no bound.
				 * @example 50
				 */
				limit?: number;
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * First day of change, included; what was not changed since is left out. Since docs-3.2.
				 * @example 2026-01-02
				 */
				updated_at?: components["parameters"]["UpdatedAt"];
				/**
				 * Affiliate numbers. Since docs-3.2.
				 * @example [5]
				 */
				"id[]"?: number[];
				/**
				 * State of the accounts. Since docs-3.2.
				 * @example active
				 */
				status?: AffiliateStatus;
				/**
				 * State of the accounts as a number, `0` not active, `1` active, `2` banned, `3` on moderation.
				 * @example 1
				 */
				status_partner?: 0 | 1 | 2 | 3;
				/**
				 * Text to look for in e-mail address, company name and name. Since docs-3.2.
				 * @example acme
				 */
				search?: string;
				/**
				 * User ids of the managers in charge. Since docs-3.2.
				 * @example ["5cd5530ad596c1c0008b4567"]
				 */
				"manager[]"?: ObjectId[];
				/**
				 * Values of sign-up fields. Since docs-3.2.
				 * @example ["skype_name"]
				 */
				"field[]"?: string[];
				/**
				 * Field to sort by, with a minus in front for the other direction. Since docs-3.2.
				 * @example -created_at
				 */
				order?: "id" | "-id" | "_id" | "-_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
				/**
				 * Direction of sorting, ascending or descending. Since docs-3.2.
				 * @example asc
				 */
				orderType?: "asc" | "desc";
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Affiliates of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListAffiliatesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createAffiliate: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": AffiliateInput;
				"multipart/form-data": AffiliateInput;
			};
		};
		responses: {
			/** The new affiliate. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": AffiliateResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getAffiliate: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Affiliate number.
				 * @example 10117
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The affiliate. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": AffiliateResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateAffiliate: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Affiliate number.
				 * @example 10117
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": AffiliateUpdateInput;
				"multipart/form-data": AffiliateUpdateInput;
			};
		};
		responses: {
			/** The changed affiliate. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": AffiliateResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	changeAffiliatePassword: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Affiliate number.
				 * @example 10117
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The new password. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ChangeAffiliatePasswordResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateAffiliates: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": AffiliatesUpdateInput;
				"multipart/form-data": AffiliatesUpdateInput;
			};
		};
		responses: {
			/** The affiliates are changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DoneResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateAffiliateLocale: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Affiliate number.
				 * @example 10117
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": AffiliateLocaleInput;
				"multipart/form-data": AffiliateLocaleInput;
			};
		};
		responses: {
			/** Language and zone are set. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listReferrals: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Affiliate number.
				 * @example 10117
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Referrals of the affiliate. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListReferralsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	openAffiliateSession: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": CredentialsInput;
				"multipart/form-data": CredentialsInput;
			};
		};
		responses: {
			/** The credentials are right. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": OpenAffiliateSessionResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getOwnProfile: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The account. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetOwnProfileResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	changeOwnApiKey: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The new key. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ChangeOwnApiKeyResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listUsers: {
		parameters: {
			query?: {
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * First day of change, included; what was not changed since is left out. Since docs-3.2.
				 * @example 2026-01-02
				 */
				updated_at?: components["parameters"]["UpdatedAt"];
				/**
				 * Text to look for. Which fields are searched is not stated. Since docs-3.2.
				 * @example lee
				 */
				q?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Users of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListUsersResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createUser: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": UserInput;
				"application/json": UserInput;
			};
		};
		responses: {
			/** The new user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": UserResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * User id.
				 * @example 594927bd7e28fe1c4a8b4569
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": UserResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * User id.
				 * @example 594927bd7e28fe1c4a8b4569
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": UserUpdateInput;
				"application/json": UserUpdateInput;
			};
		};
		responses: {
			/** The changed user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": UserResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	changeUserApiKey: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * User id.
				 * @example 594927bd7e28fe1c4a8b4569
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The new key. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ChangeUserApiKeyResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	changeUserPassword: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * User id.
				 * @example 594927bd7e28fe1c4a8b4569
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": UserPasswordInput;
				"application/json": UserPasswordInput;
			};
		};
		responses: {
			/** The password is set. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ChangeUserPasswordResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateUserPermissions: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * User id.
				 * @example 594927bd7e28fe1c4a8b4569
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": PermissionsInput;
			};
		};
		responses: {
			/** The user with the new permissions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": UpdateUserPermissionsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getUserApiKey: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": CredentialsInput;
			};
		};
		responses: {
			/** The key. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetUserApiKeyResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listPresets: {
		parameters: {
			query?: {
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page.
				 * @example 50
				 */
				limit?: number;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Presets of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListPresetsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createPreset: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": PresetInput;
			};
		};
		responses: {
			/** The new preset. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": PresetResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updatePreset: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Preset id.
				 * @example 5f00000000000000000000a1
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": PresetUpdateInput;
			};
		};
		responses: {
			/** The changed preset. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": PresetResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deletePreset: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Preset id.
				 * @example 5f00000000000000000000a1
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The preset is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DoneResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listKpiRules: {
		parameters: {
			query?: {
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Rules of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListKpiRulesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createKpiRule: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": KpiRuleInput;
			};
		};
		responses: {
			/** The new rule. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": KpiRuleResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateKpiRule: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Rule id.
				 * @example 5f00000000000000000000a1
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": KpiRuleInput;
			};
		};
		responses: {
			/** The changed rule. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": KpiRuleResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deleteKpiRule: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Rule id.
				 * @example 5f00000000000000000000a1
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The rule is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DeleteKpiRuleResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listKpiRuleChanges: {
		parameters: {
			query: {
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page.
				 * @example 10
				 */
				limit?: number;
				/**
				 * Numbers of offers.
				 * @example [936]
				 */
				"offers[]"?: number[];
				/**
				 * Numbers of affiliates.
				 * @example [610]
				 */
				"affiliates[]"?: number[];
				/**
				 * Kinds of change.
				 * @example ["add","update"]
				 */
				"type[]"?: ("add" | "update" | "delete")[];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Changes of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListKpiRuleChangesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listKpiBlocks: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Which sub it is.
				 * @example 1
				 */
				"filter[sub_index]"?: string;
				/**
				 * Value of the sub.
				 * @example site1
				 */
				"filter[sub_value]"?: string;
				/**
				 * What was done. No source names the words.
				 * @example block
				 */
				"filter[action]"?: string;
				/**
				 * Numbers of offers.
				 * @example [936]
				 */
				"filter[offers][]"?: number[];
				/**
				 * Numbers of affiliates.
				 * @example [610]
				 */
				"filter[affiliates][]"?: number[];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Blocks of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListKpiBlocksResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listConversionRateBlocks: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * First day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_from]": components["parameters"]["FilterDateFrom"];
				/**
				 * Last day of the report, included, in the zone of `timezone`.
				 * @example 2017-05-31
				 */
				"filter[date_to]": components["parameters"]["FilterDateTo"];
				/**
				 * Advertiser ids.
				 * @example ["5bc9d7c16d73e41c008b4567"]
				 */
				"filter[advertisers][]"?: ObjectId[];
				/**
				 * Numbers of offers.
				 * @example [936]
				 */
				"filter[offers][]"?: number[];
				/**
				 * Numbers of affiliates.
				 * @example [610]
				 */
				"filter[affiliates][]"?: number[];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Blocks of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListConversionRateBlocksResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listAdCosts: {
		parameters: {
			query: {
				/**
				 * Number of the offer.
				 * @example 936
				 */
				offer_id: number;
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Costs of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListAdCostsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	setAdCost: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": AdCost;
			};
		};
		responses: {
			/** The cost is set. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deleteAdCost: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": AdCostSelection;
			};
		};
		responses: {
			/** The cost is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listPayments: {
		parameters: {
			query: {
				/**
				 * First day, included.
				 * @example 2026-01-01
				 */
				date_from: Day;
				/**
				 * Last day, included.
				 * @example 2026-01-31
				 */
				date_to: Day;
				/**
				 * Numbers of the payments to show.
				 * @example [5]
				 */
				"id[]"?: number[];
				/**
				 * States of the payments to show.
				 * @example [1]
				 */
				"status[]"?: PaymentStatus[];
				/**
				 * Affiliate numbers.
				 * @example [610]
				 */
				"aid[]"?: number[];
				/**
				 * Ids of the affiliates' managers.
				 * @example ["5f00000000000000000000a1"]
				 */
				"manager_id[]"?: ObjectId[];
				/**
				 * Payment systems. docs-3.2 shows an id of 24 digits, though payments carry the number of their system.
				 * @example ["2"]
				 */
				"payment_system[]"?: string[];
				/**
				 * Accounts that the money goes to.
				 * @example ["Account of Acme Media"]
				 */
				"payment_account[]"?: string[];
				/**
				 * First day of the last change, included.
				 * @example 2026-01-02
				 */
				update_from_date?: Day;
				/**
				 * Last day of the last change, included.
				 * @example 2026-01-31
				 */
				update_to_date?: Day;
				/**
				 * First hour of `update_from_date`.
				 * @example 0
				 */
				update_from_hour?: number;
				/**
				 * Last hour of `update_to_date`.
				 * @example 23
				 */
				update_to_hour?: number;
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page, at most 100.
				 * @example 100
				 */
				limit?: number;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Payments of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListPaymentsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getPayment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the payment.
				 * @example 5
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The payment. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetPaymentResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updatePayment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the payment.
				 * @example 5
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": PaymentUpdateInput;
			};
		};
		responses: {
			/** The payment is changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ResultResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createPayment: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": PaymentInput;
			};
		};
		responses: {
			/** The payment is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createPayments: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": PaymentsInput;
			};
		};
		responses: {
			/** The payments are on their way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createPaymentCorrection: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the payment.
				 * @example 5
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": PaymentCorrectionInput;
			};
		};
		responses: {
			/** The correction is added. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ResultResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deletePaymentCorrection: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the correction, a key of `additional_payments`.
				 * @example 9
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The correction is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ResultResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deletePayment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the payment.
				 * @example 5
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The payment is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ResultResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deletePayments: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": PaymentsDeletionInput;
			};
		};
		responses: {
			/** The payments are deleted, as far as `result` says so. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DeletePaymentsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deletePaymentConversions: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Number of the payment.
				 * @example 5
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": PaymentConversionsInput;
			};
		};
		responses: {
			/** The conversions are taken out. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getBalance: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The balance. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetBalanceResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listAdvertiserInvoices: {
		parameters: {
			query?: {
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * Only invoices with this status.
				 * @example unpaid
				 */
				status?: InvoiceStatus;
				/**
				 * Begin of the period, as `YYYY-MM-DD`.
				 * @example 2017-12-01
				 */
				start_date?: Day;
				/**
				 * End of the period, as `YYYY-MM-DD`.
				 * @example 2018-01-31
				 */
				end_date?: Day;
				/**
				 * Id of the advertiser who is billed. Since docs-3.2.
				 * @example 5a37c01cbf0b6b18008b4567
				 */
				supplier_id?: ObjectId;
				/**
				 * Member to sort by. Since docs-3.2.
				 * @example created_at
				 */
				sort?: "number" | "supplier_id" | "created_at" | "start_date" | "end_date" | "status";
				/**
				 * Direction of sorting, ascending or descending. Since docs-3.2.
				 * @example desc
				 */
				sort_type?: "asc" | "desc";
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Invoices of this page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListAdvertiserInvoicesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getAdvertiserInvoice: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Invoice number.
				 * @example 1
				 */
				number: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The invoice. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetAdvertiserInvoiceResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateAdvertiserInvoice: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Invoice number.
				 * @example 1
				 */
				number: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": InvoiceUpdateInput;
				"multipart/form-data": InvoiceUpdateInput;
				"application/json": InvoiceUpdateInput;
			};
		};
		responses: {
			/** The invoice was changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createAdvertiserInvoice: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": InvoiceInput;
				"multipart/form-data": InvoiceInput;
				"application/json": InvoiceInput;
			};
		};
		responses: {
			/** The invoice was added. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listPixels: {
		parameters: {
			query?: {
				/**
				 * Affiliate numbers. Before, `GET /3.0/partner/pixels/{id}` listed the pixels of one affiliate. Since docs-3.2.
				 * @example [610]
				 */
				"pid[]"?: number[];
				/**
				 * Decision of the network, where 0 is pending, 1 approved and -1 rejected. Since docs-3.2.
				 * @example 0
				 */
				moderation_status?: -1 | 0 | 1;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Pixels. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListPixelsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createPixel: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The pixel. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": PixelInput;
				"application/json": PixelInput;
			};
		};
		responses: {
			/** The new pixel. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": CreatePixelResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updatePixel: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Pixel number.
				 * @example 2
				 */
				id: number;
			};
			cookie?: never;
		};
		/** The new values. */
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": PixelUpdateInput;
				"application/json": PixelUpdateInput;
			};
		};
		responses: {
			/** The changed pixel. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": UpdatePixelResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deletePixel: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Pixel number.
				 * @example 2
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The removed pixel. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DeletePixelResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getPixel: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Affiliate number.
				 * @example 610
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Pixels. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetPixelResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listSmartlinkCategories: {
		parameters: {
			query?: {
				/**
				 * Ids of the SmartLink categories to show.
				 * @example ["595e3b547e28fede7b8b456c"]
				 */
				"id[]"?: ObjectId[];
				/**
				 * Text to look for in the name. Since go-sdk.
				 * @example Games
				 */
				name?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** SmartLink categories. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListSmartlinkCategoriesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	createSmartlinkCategory: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The category. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": SmartlinkCategoryInput;
				"application/json": SmartlinkCategoryInput;
			};
		};
		responses: {
			/** The new category. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": CreateSmartlinkCategoryResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateSmartlinkCategory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * SmartLink category id, 24-hex.
				 * @example 595fd4877e28fee8428b459f
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		/** The new values. */
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": SmartlinkCategoryUpdateInput;
				"application/json": SmartlinkCategoryUpdateInput;
			};
		};
		responses: {
			/** The changed category. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": UpdateSmartlinkCategoryResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	deleteSmartlinkCategory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * SmartLink category id, 24-hex.
				 * @example 595fd4877e28fee8428b459f
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The removed category. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DeleteSmartlinkCategoryResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getSmartlinkOfferCount: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * SmartLink category id, 24-hex.
				 * @example 5f00000000000000000000d1
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Number of offers. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetSmartlinkOfferCountResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listOwnSmartlinkCategories: {
		parameters: {
			query?: {
				/**
				 * Ids of the SmartLink categories to show.
				 * @example ["5f00000000000000000000d1"]
				 */
				"id[]"?: ObjectId[];
				/**
				 * Text to look for in the name.
				 * @example Games
				 */
				name?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** SmartLink categories. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListOwnSmartlinkCategoriesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getOwnSmartlinkOfferCount: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * SmartLink category id, 24-hex.
				 * @example 5f00000000000000000000d1
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Number of offers. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetOwnSmartlinkOfferCountResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listTickets: {
		parameters: {
			query?: {
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
				/**
				 * State of the requests to show.
				 * @example open
				 */
				status?: "open" | "closed";
				/**
				 * Kinds of requests. Since docs-3.2.
				 * @example ["offer_request"]
				 */
				"type[]"?: ("common" | "financial" | "technical" | "offer_request" | "smartlink_request" | "payment_request")[];
				/**
				 * Affiliate numbers. Since docs-3.2.
				 * @example [610]
				 */
				"pid[]"?: number[];
				/**
				 * Ids of managers. Since docs-3.2.
				 * @example ["5f00000000000000000000a1"]
				 */
				"manager_id[]"?: ObjectId[];
				/**
				 * Offer numbers. Since docs-3.2.
				 * @example [936]
				 */
				"offer_id[]"?: number[];
				/**
				 * Text to look for. Since docs-3.2.
				 * @example connect
				 */
				search?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Requests. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListTicketsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getTicket: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Ticket number.
				 * @example 17340
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The request. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetTicketResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateSmartlinkTicket: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Ticket number.
				 * @example 17340
				 */
				id: number;
			};
			cookie?: never;
		};
		/** The decision. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": TicketDecisionInput;
			};
		};
		responses: {
			/** The decision is taken. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	updateOfferTicket: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Ticket number.
				 * @example 17340
				 */
				id: number;
			};
			cookie?: never;
		};
		/** The decision. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": TicketDecisionInput;
				"application/json": TicketDecisionInput;
			};
		};
		responses: {
			/** The decision is taken. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": MessageResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listNews: {
		parameters: {
			query?: {
				/**
				 * Number of items, at most 100.
				 * @example 10
				 */
				limit?: number;
				/**
				 * Number of items to leave out at the beginning.
				 * @example 0
				 */
				skip?: number;
				/**
				 * 1 shows pinned items only, 0 items that are not pinned. Left out, both come.
				 * @example 1
				 */
				fixed?: Flag;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** News. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListNewsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	getNews: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * News id, 24-hex.
				 * @example 57a4914f3b7d9bbd358b45b7
				 */
				id: ObjectId;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The item. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetNewsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listCities: {
		parameters: {
			query: {
				/**
				 * Language of the names.
				 * @example en
				 */
				locale?: string;
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Country as two letters.
				 * @example DE
				 */
				country: CountryCode;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Cities. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListCitiesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listCurrencies: {
		parameters: {
			query?: {
				/**
				 * 1 leaves inactive currencies out.
				 * @example 1
				 */
				get_only_active?: Flag;
				/**
				 * 1 shows the currencies in a list, with their numbers and more. Since go-sdk.
				 * @example 0
				 */
				extended?: Flag;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Currencies. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListCurrenciesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listPaymentSystems: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Payment systems. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListPaymentSystemsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listCustomFields: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Sign-up fields. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListCustomFieldsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listDomains: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Tracking domains. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListDomainsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listIsps: {
		parameters: {
			query?: {
				/**
				 * Text to look for in the name.
				 * @example herb
				 */
				q?: string;
				/**
				 * Page to return, counted from 1. A page past the end should come back as an empty list.
				 * @example 1
				 */
				page?: components["parameters"]["Page"];
				/**
				 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
				 * @example 100
				 */
				limit?: components["parameters"]["Limit"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Internet providers. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListIspsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	findIsps: {
		parameters: {
			query: {
				/**
				 * Country as two letters.
				 * @example DE
				 */
				country: CountryCode;
				/**
				 * Text to look for in the name.
				 * @example exa
				 */
				q?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Internet providers of the country. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": FindIspsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listCountries: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Countries. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListCountriesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listRegions: {
		parameters: {
			query: {
				/**
				 * Countries, two letters each.
				 * @example ["US"]
				 */
				"country[]": CountryCode[];
				/**
				 * Numbers of the regions to show.
				 * @example [1]
				 */
				"code[]"?: (number | string)[];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Regions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListRegionsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	findCities: {
		parameters: {
			query: {
				/**
				 * Countries, two letters each, or several comma-separated in one value. A single one may stand under the name `country`.
				 * @example ["DE"]
				 */
				"country[]": string[];
				/**
				 * Text to look for in the name.
				 * @example exa
				 */
				q?: string;
				/**
				 * Numbers of the cities to show, or several comma-separated in one value.
				 * @example ["40034"]
				 */
				"code[]"?: string[];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Cities. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": FindCitiesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listConnectionTypes: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Kinds of connection. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListConnectionTypesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listVendors: {
		parameters: {
			query?: {
				/**
				 * Text to look for in the name.
				 * @example exa
				 */
				q?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Names of vendors. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListVendorsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listDevices: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Device classes. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListDevicesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listOses: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Names of operating systems, by place. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListOsesResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listOsVersions: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Name of the operating system, as the list of them has it.
				 * @example iOS
				 */
				os: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Versions, in no order. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListOsVersionsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listBrowsers: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Names of browsers. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListBrowsersResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
	listGoals: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Goals. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ListGoalsResponse | FailureBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
			502: components["responses"]["BadGateway"];
		};
	};
}
type WithRequired<T, K extends keyof T> = T & {
	[P in K]-?: T[P];
};
/**
 * Day
 * Calendar day as `YYYY-MM-DD`, without a zone.
 */
export type Day = string;
/**
 * Currency code
 * Currency as three letters, in capital or small letters.
 */
export type CurrencyCode = string;
/**
 * Object id
 * Id of 24 hexadecimal digits.
 */
export type ObjectId = string;
/**
 * Digit string
 * Whole number written as a string.
 */
export type DigitString = string;
/**
 * Country code
 * Country as two letters, in capital or small letters.
 */
export type CountryCode = string;
/**
 * Flag
 * Yes or no as a number, `1` for yes and `0` for no.
 */
export type Flag = 0 | 1;
/**
 * Success mark
 * Success mark.
 */
export type SuccessMark = 1;
/**
 * Report traffic
 * Click counts, written as strings.
 */
export interface StatTraffic {
	/** All clicks, a whole number in a string. */
	raw: DigitString;
	/** Unique clicks, a whole number in a string. */
	uniq: DigitString;
}
/**
 * Report money
 * Money and count of the conversions of one status. `charge` = `revenue` + `earning`. The words are not those of the conversions list, where `revenue` is the advertiser's money. Amounts are plain numbers with up to 14 decimals.
 */
export interface StatMoney {
	/** Affiliate's money, which the network pays to the affiliate. */
	revenue: number;
	/** Advertiser's money, which the advertiser pays to the network. Whether an affiliate key sees it is not known. */
	charge?: number;
	/** Network's share, `charge` less `revenue`. Whether an affiliate key sees it is not known. */
	earning?: number;
	/** Number of conversions without income. */
	null: number;
	/** Number of conversions, those without income included. */
	count: number;
}
/**
 * Report actions
 * Conversions by status. `total` is the sum of the statuses in every figure. The report `custom` can leave statuses out with `conversionTypes[]`; `total` still counts them.
 */
export interface StatActions {
	/** Sum over all statuses. */
	total?: StatMoney;
	/** Confirmed conversions, status number 1. */
	confirmed?: StatMoney;
	/** Conversions that wait for a decision, status number 2. */
	pending?: StatMoney;
	/** Declined conversions, status number 3. */
	declined?: StatMoney;
	/** Conversions reported as not found, status number 4. */
	not_found?: StatMoney;
	/** Conversions on hold, status number 5. */
	hold?: StatMoney;
}
/**
 * Statistics row
 * Figures of one group of a report. The group itself stands in `slice`, whose members differ from report to report.
 */
export interface StatRow {
	/** Clicks of the group. */
	traffic: StatTraffic;
	/** Conversions of the group and their money, by status. */
	actions: StatActions;
	/** Impressions. Sent by later versions only. */
	views?: number;
	/** Clicks per impression. Sent by later versions only. */
	ctr?: number;
	/** Money per thousand impressions. Sent by later versions only; whose money it is, nobody says. */
	ecpm?: number;
	/** Conversion rate per status and in total. Sent by later versions only. */
	cr?: {
		[key: string]: number;
	};
	/** Ratio of clicks to conversions as text, such as `1:NaN`, or empty. Sent by later versions only. */
	ratio?: string;
	/** Earnings per click. Sent by later versions only. */
	epc?: number;
	/** Clicks that were sent to the trafficback address. Sent by later versions only. */
	trafficback?: number;
}
/**
 * Offer of a statistics row
 * Offer for which a row of a report stands.
 */
export interface StatOffer {
	/** Number of the offer. */
	id: number;
	/** Id of the offer in 24 hexadecimal digits. */
	offer_id: ObjectId;
	/** Title of the offer. */
	title: string;
	/** Tracking address of the offer. Sent by later versions only. */
	url?: string;
	/** Number of the offer in the advertiser's system. Sent by later versions only. */
	external_offer_id?: string;
}
/**
 * City of a statistics row
 * City for which a row of a report stands, as later versions write it.
 */
export interface StatCity {
	/** Number of the city. */
	id: number;
	/** Name of the city in the language of `locale`. */
	name: string;
	/** Country of the city, two letters. */
	country_code: string;
}
/**
 * Advertiser of a statistics row
 * Advertiser for which a row of a report stands.
 */
export interface StatAdvertiser {
	/** Id of the advertiser. */
	id: ObjectId;
	/** Company of the advertiser. */
	title: string;
}
/**
 * Affiliate of a statistics row
 * Affiliate for whom a row of a report stands.
 */
export interface StatAffiliate {
	/** Number of the affiliate. */
	id: number;
	/** E-mail address of the affiliate. */
	email: string;
	/** Company name of the affiliate. */
	login: string;
	/** Name of the contact, often empty. */
	name: string;
	/** Name of the affiliate in one text. Sent by later versions only. */
	title?: string;
}
/**
 * Manager of a statistics row
 * Manager for whom a row of a report stands.
 */
export interface StatManager {
	/** User id of the manager. Where nobody is in charge it is `0` with the name `Undefined`, in later versions also an empty string. */
	id: string | number;
	/** First name of the manager. */
	first_name: string;
	/** Last name of the manager. */
	last_name: string;
	/** Name of the manager in one text. Sent by later versions only. */
	title?: string;
}
/**
 * Group of a custom report
 * Group for which a row stands, with one member per slice asked for. A text that is empty or `0` means unknown.
 */
export interface StatCustomSlice {
	/** Year, when `year` is sliced. */
	year?: number;
	/** Quarter of the year, when `quarter` is sliced. */
	quarter?: number;
	/** Month of the year, when `month` is sliced. */
	month?: number;
	/** Day of the month, when `day` is sliced. */
	day?: number;
	/** Hour of the day, when `hour` is sliced. */
	hour?: number;
	/** Offer, when `offer` is sliced. */
	offer?: StatOffer;
	/** Country code, when `country` is sliced; three letters in the documentation, two in later responses. */
	country?: string;
	/** City, when `city` is sliced, as a name, a number or in later versions as an object. */
	city?: string | number | StatCity;
	/** Name of the operating system, when `os` is sliced. */
	os?: string;
	/** Version of the operating system, when `os_version` is sliced. */
	os_version?: string;
	/** Brand of the device, when `device` is sliced. */
	device?: string;
	/** Model of the device, when `device_model` is sliced. */
	device_model?: string;
	/** Name of the browser, when `browser` is sliced. */
	browser?: string;
	/** Goal key, when `goal` is sliced. */
	goal?: string;
	/** Sub value 1, when `sub1` is sliced. */
	sub1?: string;
	/** Sub value 2, when `sub2` is sliced. */
	sub2?: string;
	/** Sub value 3, when `sub3` is sliced. */
	sub3?: string;
	/** Sub value 4, when `sub4` is sliced. */
	sub4?: string;
	/** Sub value 5, when `sub5` is sliced. */
	sub5?: string;
	/** Advertiser, when `advertiser` is sliced. For administrator keys. */
	advertiser?: StatAdvertiser;
	/** Affiliate, when `affiliate` is sliced. For administrator keys. */
	affiliate?: StatAffiliate;
	/** Manager, when `manager` is sliced. For administrator keys. */
	manager?: StatManager;
	/** SmartLink category id, when `smart_id` is sliced. For administrator keys. */
	smart_id?: string;
}
/**
 * Pagination
 * Place of this page in the whole list.
 */
export interface Pagination {
	/** Rows per page, as set by `limit`. */
	per_page: number;
	/** Rows on all pages together. */
	total_count: number;
	/** Number of this page, counted from 1. */
	page: number;
	/** Number of the following page. Left out on the last page. */
	next_page?: number;
}
/**
 * Failure
 * Failure body. It comes with a 4xx or 5xx status and, at times, with HTTP 200. The text stands under `error`, under `message`, or under both. Several complaints are joined into one text; there is no list of fields and no error number besides `status`.
 */
export interface FailureBody {
	/** Failure mark. `1` would be success; no other failure number than `2` is known. */
	status: 2;
	/** Failure text for people. Its wording is not fixed. */
	error?: string;
	/** Failure text for people, the name that the documents of today have. Since docs-3.2. */
	message?: string;
}
/**
 * Pages of a statistics row
 * Pages of a group by their number. Without pages it is an empty list.
 */
export type StatLandings = {
	[key: string]: {
		/** Address of the page. */
		url?: string;
		/** Address of the page as shown to people. */
		preview_url?: string;
		/** Title of the page. */
		title?: string;
	};
} | unknown[];
/**
 * Trafficback row
 * Clicks that were sent to the trafficback address for one reason.
 */
export interface StatTrafficbackRow {
	/** Group for which the row stands. */
	slice: {
		/** Why the clicks were sent away, such as `unknown-affiliate`. */
		trafficback_reason: string;
	};
	/** Clicks that were let through. */
	traffic: StatTraffic;
	/** Conversions, of which there are none. An empty map comes as an empty list. */
	actions?: unknown[] | Record<string, never>;
	/** Impressions. */
	views?: number;
	/** Clicks per impression. */
	ctr?: number;
	/** Money per thousand impressions. */
	ecpm?: number;
	/** Ratio of clicks to conversions, empty here. */
	ratio?: string;
	/** Earnings per click. */
	epc?: number;
	/** Number of clicks that were sent away. */
	trafficback: number;
}
/**
 * Day, month, year
 * Calendar day as `DD-MM-YYYY`, without a zone.
 */
export type DayMonthYear = string;
/**
 * Naive date and time
 * Date and time as `YYYY-MM-DD HH:MM:SS`, without a zone. It is meant in the zone of the platform, or in that of the parameter `timezone` where the operation has one.
 */
export type NaiveDateTime = string;
/**
 * Numeric string
 * Number, with or without decimals, written as a string.
 */
export type NumericString = string;
/**
 * Referral payment
 * What one affiliate earned through another. Numbers are written as strings.
 */
export interface ReferralPayment {
	/** Number of the affiliate who earns. */
	pid: DigitString;
	/** Number of the affiliate who was brought. */
	ref: DigitString;
	/** Whether the referral is active, `1` for yes. */
	status?: string;
	/** State of the money, `0` to be paid out, `1` paid, `2` pending. */
	is_paid?: string;
	/** Currency of the sum. */
	currency: CurrencyCode;
	/** Number of payments in the sum. */
	count?: DigitString;
	/** When the latest of them was made. */
	max_created_at?: NaiveDateTime;
	/** When the affiliate who was brought registered. */
	date_registration_partner?: NaiveDateTime;
	/** Money of the affiliate who earns. */
	sum_revenue: NumericString;
}
/**
 * Landing page of a click
 * Page a click led to, as later versions send it. Without one its number is 0.
 */
export interface ClickLanding {
	/** Number of the page, 0 for none; at times in a string. */
	id?: number | string;
	/** Address of the page, the text `undefined` for none. */
	url?: string | null;
	/** Title of the page, empty for none. */
	title?: string | null;
}
/**
 * Details of a click
 * What responses of later years tell of a click besides what the page of 2018 names.
 */
export interface ClickDetails {
	/** Id of the click once more. */
	click_id?: string | null;
	/** Name of the country. */
	country_name?: string | null;
	/** Number of the city. */
	city_id?: number;
	/** Number of the region. */
	region_id?: number;
	/** Name of the region. */
	region_name?: string;
	/** District of the visitor. */
	district?: string | null;
	/** Class of the device, such as `mobile`. */
	device_type?: string;
	/** Device in one text, often empty. */
	device_fullname?: string;
	/** Model of the device. */
	device_model?: string;
	/** Version of the operating system. */
	os_version?: string;
	/** Operating system in one text. */
	os_fullname?: string;
	/** Id of the operating system, often empty. */
	os_id?: string;
	/** Version of the browser, `Unknown` for an unknown one. */
	browser_version?: string;
	/** Browser in one text. */
	browser_fullname?: string;
	/** Type of the connection, such as `wi-fi` or `cellular`. */
	connection_type?: string;
	/** Number of the provider of internet access, 0 for an unknown one. */
	isp?: number | null;
	/** Name of the provider of internet access, often empty. */
	isp_code?: string;
	/** Affiliate's sub value 6. */
	sub6?: string;
	/** Affiliate's sub value 7. */
	sub7?: string;
	/** Affiliate's sub value 8. */
	sub8?: string;
	/** Whether conversions followed. */
	has_conversions?: boolean | null;
	/** Id of the SmartLink, empty for none. */
	smart_id?: string;
	/** Reference id of the click. */
	ref_id?: string;
	/** Id of the visitor, often empty. */
	user_id?: string;
	/** Extra value 1, often empty. */
	ext1?: string;
	/** Extra value 2, often empty. */
	ext2?: string;
	/** Extra value 3, often empty. */
	ext3?: string;
	/** Another id of the click, often empty. */
	unid?: string | null;
	/** User id of the advertiser's manager. */
	supplier_manager_id?: string | null;
	/** Apple advertising id. */
	idfa?: string | null;
	/** Id of the landing page. */
	landing_id?: string | number | null;
	/** Id of the page before the landing page. */
	prelanding_id?: string | number | null;
	/** Landing page of the click. */
	landing?: ClickLanding;
	/** Page before the landing page. */
	prelanding?: ClickLanding;
}
/**
 * Offer of a click
 * Offer on which a visitor clicked.
 */
export interface ClickOffer {
	/** Number of the offer. */
	id: number;
	/** Id of the offer in 24 hexadecimal digits. */
	offer_id: ObjectId;
	/** Title of the offer. */
	title: string;
	/** Tracking address of the offer. Sent by later versions only. */
	url?: string;
	/** Number of the offer in the advertiser's system, or `false` for none. Sent by later versions only. */
	external_id?: string | false;
}
/**
 * Affiliate of a conversion
 * Affiliate that brought a conversion. For administrator keys.
 */
export interface ConversionAffiliate {
	/** Number of the affiliate. */
	id: number;
	/** E-mail address of the affiliate. */
	email?: string;
	/** Company name of the affiliate. */
	login?: string;
	/** Name of the contact, often empty. */
	name?: string;
	/** Name of the affiliate in one text. Sent by later versions only. */
	title?: string;
	/** User id of the affiliate's manager. Sent by later versions only. */
	manager_id?: string;
	/** Manager of the affiliate; null for none. Sent by later versions only. */
	manager?: {
		/** User id of the manager. */
		id?: string;
		/** Name of the manager in one text. */
		title?: string;
		/** First name of the manager. */
		first_name?: string;
		/** Last name of the manager. */
		last_name?: string;
	} | null;
}
/**
 * Click
 * One click of the list. Responses of later years have the members of its details too.
 */
export type Click = ClickDetails & {
	/** Id of the click. */
	id: ObjectId;
	/** Address of the visitor. */
	ip?: string;
	/** User agent of the visitor. */
	ua?: string;
	/** Country of the visitor, two letters. */
	country: string;
	/** City of the visitor by name. */
	city?: string;
	/** Class or brand of the device. */
	device?: string;
	/** Operating system with its version. */
	os?: string;
	/** Browser with its version. */
	browser?: string;
	/** Address from which the visitor came. */
	referrer?: string;
	/** Affiliate's sub value 1. */
	sub1?: string;
	/** Affiliate's sub value 2. */
	sub2?: string;
	/** Affiliate's sub value 3. */
	sub3?: string;
	/** Affiliate's sub value 4. */
	sub4?: string;
	/** Affiliate's sub value 5. */
	sub5?: string;
	/** Offer on which the visitor clicked. */
	offer?: ClickOffer;
	/** Id of the conversion that followed, 24 hexadecimal digits. Empty, by conclusion, when none did. */
	conversion_id?: string;
	/** Apple advertising id. Later versions send `idfa` instead. */
	ios_idfa?: string;
	/** Id of the Android device. No longer sent by later versions. */
	android_id?: string;
	/** When the click happened, in the zone of `timezone` or of the platform. */
	created_at: NaiveDateTime;
	/** Whether it is the first click of this visitor, `1` or `true` for yes. */
	uniq?: (0 | 1) | boolean;
	/** Advertiser's conversion id; the click id when the advertiser sent none. */
	cbid?: string;
	/** Number of the affiliate, in a string in the older form and a number in later responses. */
	partner_id?: string | number;
	/** Affiliate that sent the click. Sent by later versions only. */
	partner?: ConversionAffiliate;
};
/**
 * Cap figures
 * State of one cap.
 */
export type CapStats = {
	/** Id of the cap. */
	id?: string;
	/** For how long the cap counts, such as `day`. */
	timeframe?: string;
	/** What is capped, such as `conversions`. */
	type?: string;
	/** Where the cap is full. */
	value?: number;
	/** How much of it is used. */
	current_value?: number;
	/** Value the count goes back to. */
	reset_to_value?: number;
	/** Whether the value is what remains. */
	is_remaining?: boolean;
	/** Whether the cap is for all affiliates, for each, or for some. */
	affiliate_type?: string;
	/** Numbers of the affiliates it is for. Null for none. */
	affiliates?: number[] | null;
	/** Countries it is for. Null for none. */
	countries?: string[] | null;
	/** Whether the cap is for all countries, for each, or for some. */
	country_type?: string;
	/** Whether the cap is for all goals, for each, or for some. */
	goal_type?: string;
	/** Goals it is for. Null for none. */
	goals?: {
		[key: string]: unknown;
	}[] | null;
	/** Figures per goal. Null for none; an empty map comes as an empty list. */
	goal_stats?: {
		[key: string]: unknown;
	} | unknown[] | null;
	/**
	 * Figures of the cap per affiliate, in the form of 2018. Until docs.
	 * @deprecated
	 */
	values?: ({
		/** Affiliate number, 0 for all affiliates. That there is one is documented, its place is not. */
		affiliate_id?: number;
	} & {
		[key: string]: unknown;
	})[] | {
		[key: string]: unknown;
	};
} & {
	[key: string]: unknown;
};
/**
 * Cap figures of an offer
 * State of the caps of one offer. Of the form of 2018 only fragments are known, so its parts are left free; which of them come is set by `fields[]`.
 */
export interface CapOfferStats {
	/** Offer number. */
	offer_id?: number | string;
	/** The caps, in a list; in the form of 2018 also a map. */
	stats?: CapStats[] | {
		[key: string]: unknown;
	};
	/**
	 * Smallest, average and largest value of a cap that has several metrics, such as a limit per affiliate or several goals. Only the page of 2018 has it. Until docs.
	 * @deprecated
	 */
	stats_merged?: unknown[] | {
		[key: string]: unknown;
	};
	/**
	 * Names of the caps, such as `daily_conversions`. Only the page of 2018 has it. Until docs.
	 * @deprecated
	 */
	descr?: unknown[] | {
		[key: string]: unknown;
	} | string;
}
/**
 * Retention row
 * Retention of one affiliate on one day. Besides the named members there is one `rr_<event>` (percent) per event asked for, and `<event>_count` (number of events).
 */
export type RetentionRow = {
	/** Affiliate number. */
	affiliate_id: number;
	/** Day of the row, in the zone of `timezone`. */
	date: Day;
} & {
	[key: string]: number | string;
};
/**
 * Time to action row
 * Conversions of one affiliate by the time since their click.
 */
export interface TimeToActionRow {
	/** Number of the affiliate. */
	affiliate_id: number;
	/** Name of the affiliate. */
	affiliate_name?: string;
	/** E-mail address of the affiliate. */
	affiliate_email?: string;
	/** Number of clicks. */
	clicks: number;
	/** Number of conversions. */
	total_conversions: number;
	/** Conversions within 30 seconds; that the number means seconds is a conclusion. */
	tta_30?: number;
	/** Conversions after that, within 600 seconds. */
	tta_600?: number;
	/** Conversions after 600 seconds. */
	tta_inf?: number;
}
/**
 * AppsFlyer row
 * Figures of one group as AppsFlyer reported them.
 */
export interface AppsflyerRow {
	/** Group for which the row stands, with one member per slice asked for. */
	slice: {
		[key: string]: string;
	};
	/** Number of clicks. */
	clicks?: number;
	/** Number of impressions. */
	impressions?: number;
	/** Number of pre-installs. */
	preinstalls?: number;
	/** Revenue. Whose money it is, nobody says. */
	revenue?: number;
}
/**
 * Offer of a conversion
 * Offer to which a conversion belongs.
 */
export interface ConversionOffer {
	/** Number of the offer. */
	id: number;
	/** Id of the offer in 24 hexadecimal digits. */
	offer_id: ObjectId;
	/** Title of the offer. */
	title: string;
	/** Landing page as shown to people. No longer sent by later versions. */
	preview_url?: string;
	/** Tracking address of the offer. Sent by later versions only, to administrator keys. */
	url?: string;
	/** Number of the offer in the advertiser's system, or `false` for none. Sent by later versions only. */
	external_id?: string | false;
}
/**
 * Advertiser of a conversion
 * Advertiser whose offer was converted. For administrator keys.
 */
export interface ConversionAdvertiser {
	/** Id of the advertiser. */
	id: ObjectId;
	/** Company of the advertiser. */
	title: string;
}
/**
 * Conversion
 * One conversion of the list. An administrator key sees all members; an affiliate key sees neither click id, order amount, goal key, payment state, affiliate nor advertiser, and of the money only `revenue`, which then is its own. Members that came with later versions say so. Later responses hold empty strings where the older form has null.
 */
export interface Conversion {
	/** Id of the conversion. */
	id: ObjectId;
	/** Advertiser's conversion id; the click id when the advertiser sent none. */
	action_id?: string;
	/** Status as a word. Filters take its number, 1 to 5 in the order of this list. */
	status: ("confirmed" | "pending" | "declined" | "not_found" | "hold") | (string & {});
	/** Currency of the amounts. */
	currency: CurrencyCode;
	/** Title or name of the goal. Null or empty when there is none. */
	goal?: string | null;
	/** Country of the visitor, two letters. */
	country?: string;
	/** District or region of the visitor. May be empty or null. */
	district?: string | null;
	/** City of the visitor by name. */
	city?: string;
	/** Address of the visitor. */
	ip?: string;
	/** Browser with its version. */
	browser?: string;
	/** Operating system with its version. */
	os?: string;
	/** Class or brand of the device. */
	device?: string;
	/** Offer of the conversion. Null when the offer no longer exists. */
	offer?: ConversionOffer | null;
	/** Number of the offer, in a string in the older form and a number in later responses. */
	offer_id?: string | number;
	/** Apple advertising id. No longer sent by later versions. */
	ios_idfa?: string;
	/** Id of the Android device. No longer sent by later versions. */
	android_id?: string;
	/** Affiliate's sub value 1. */
	sub1?: string;
	/** Affiliate's sub value 2. */
	sub2?: string;
	/** Affiliate's sub value 3. */
	sub3?: string;
	/** Affiliate's sub value 4. */
	sub4?: string;
	/** Affiliate's sub value 5. */
	sub5?: string;
	/** Custom value 1 stored with the conversion. */
	custom_field_1?: string;
	/** Custom value 2 stored with the conversion. */
	custom_field_2?: string;
	/** Custom value 3 stored with the conversion. */
	custom_field_3?: string;
	/** Custom value 4 stored with the conversion. */
	custom_field_4?: string;
	/** Custom value 5 stored with the conversion. */
	custom_field_5?: string;
	/** Custom value 6 stored with the conversion. */
	custom_field_6?: string;
	/** Custom value 7 stored with the conversion. */
	custom_field_7?: string;
	/** User agent of the visitor. */
	ua?: string;
	/** Text of a manager or of the system. On some declined conversions it says that the affiliate is banned. */
	comment?: string;
	/** When the conversion happened, in the zone of `timezone` or of the platform. */
	created_at: NaiveDateTime;
	/** When the click happened, in the zone of `timezone` or of the platform. */
	click_time?: NaiveDateTime;
	/** Address from which the click came. */
	referrer?: string;
	/** Affiliate's money, which the network pays to the affiliate. For administrator keys. */
	payouts?: number;
	/** Id of the click. For administrator keys. */
	clickid?: ObjectId;
	/** Affiliate that brought the conversion. For administrator keys. */
	partner?: ConversionAffiliate;
	/** Key of the goal, a number in a string. For administrator keys. */
	goal_value?: string;
	/** Order amount that came with the postback; filled for percent deals and 0 for fixed ones. For administrator keys. */
	sum?: number;
	/** To an administrator key the advertiser's money, which the advertiser pays to the network, `payouts` + `earnings`. To an affiliate key the affiliate's own money. */
	revenue: number;
	/** Network's share, `revenue` less `payouts`. For administrator keys. */
	earnings?: number;
	/** Advertiser of the offer. For administrator keys. */
	advertiser?: ConversionAdvertiser;
	/** State of the payment to the affiliate. For administrator keys. */
	payment_status?: ("opened" | "pending" | "closed") | (string & {});
	/** `payment_status` as a digit in a string, `1` for opened, `3` for pending, and by conclusion `2` for closed. For administrator keys. */
	is_paid?: ("1" | "2" | "3") | (string & {});
	/** Fraud score. Only null was ever seen, so its form is not known. */
	forensiq?: unknown;
	/** Kind of deal. May be empty or null. For administrator keys. */
	payment_type?: ("fixed" | "percent" | "" | null) | (string & {});
	/** End of the hold. Only null was seen; that it is a text is a conclusion. */
	hold_date_expire?: string | null;
	/** Id of the conversion once more. Sent by later versions only. */
	conversion_id?: string;
	/** Advertiser's conversion id. Sent by later versions only. */
	cbid?: string;
	/** Name of the country. Sent by later versions only. */
	country_name?: string;
	/** Number of the city. Sent by later versions only. */
	city_id?: number;
	/** Provider of internet access. Sent by later versions only. */
	isp_code?: string;
	/** Class of the device. Sent by later versions only. */
	device_type?: string;
	/** Affiliate's sub value 6. Sent by later versions only. */
	sub6?: string;
	/** Affiliate's sub value 7. Sent by later versions only. */
	sub7?: string;
	/** Affiliate's sub value 8. Sent by later versions only. */
	sub8?: string;
	/** Reference id of the click. Sent by later versions only. */
	ref_id?: string;
	/** Advertiser under the name of supplier. Sent by later versions only, to administrator keys. */
	supplier_id?: string;
	/** Number of the landing page, 0 for none. Sent by later versions only. */
	landing_id?: number;
	/** Number of the page before the landing page, 0 for none. Sent by later versions only. */
	prelanding_id?: number;
	/** Number of the affiliate. Sent by later versions only, to administrator keys. */
	partner_id?: number;
	/** When the conversion was changed last. Since docs-3.2. */
	updated_at?: NaiveDateTime;
	/** Risk of fraud, such as `not_analyzed`, `low` or `high`. Since docs-3.2. */
	fraud_risk_level?: string;
	/** Why the conversion was declined, empty when it was not. Since docs-3.2. */
	decline_reason?: string;
	/** Kinds of fraud that were found. Since docs-3.2. */
	fraud_type?: string[];
	/** Promo code of the conversion. */
	promocode?: string;
}
/**
 * Conversion in full
 * One conversion as its own operation shows it. In contrast to the list the status is a number, and what is not set is null.
 */
export interface ConversionDetails {
	/** Id of the conversion. */
	id: ObjectId;
	/** Advertiser's conversion id; the click id when the advertiser sent none. */
	action_id?: string;
	/** Status as a number, 1 confirmed, 2 pending, 3 declined, 4 not found, 5 hold. */
	status: number;
	/** Id of the conversion once more. */
	conversion_id?: string;
	/** Advertiser's conversion id. */
	cbid?: string;
	/** Currency of the amounts. */
	currency: CurrencyCode;
	/** Offer of the conversion. Null when the offer no longer exists. */
	offer?: ConversionOffer | null;
	/** Number of the offer. */
	offer_id?: number;
	/** Title or name of the goal, empty for none. */
	goal?: string;
	/** End of the hold. */
	hold_date_expire?: string | null;
	/** Address of the visitor. */
	ip?: string;
	/** Country of the visitor, two letters, or empty. */
	country?: string;
	/** Name of the country. */
	country_name?: string;
	/** District or region of the visitor. */
	district?: string | null;
	/** City of the visitor by name. */
	city?: string;
	/** Number of the city, 0 for an unknown one. */
	city_id?: number;
	/** Provider of internet access. */
	isp_code?: string;
	/** User agent of the visitor. */
	ua?: string;
	/** Browser with its version. */
	browser?: string;
	/** Operating system with its version. */
	os?: string;
	/** Class or brand of the device. */
	device?: string;
	/** Class of the device. */
	device_type?: string;
	/** Affiliate's sub value 1. */
	sub1?: string | null;
	/** Affiliate's sub value 2. */
	sub2?: string | null;
	/** Affiliate's sub value 3. */
	sub3?: string | null;
	/** Affiliate's sub value 4. */
	sub4?: string | null;
	/** Affiliate's sub value 5. */
	sub5?: string | null;
	/** Affiliate's sub value 6. */
	sub6?: string | null;
	/** Affiliate's sub value 7. */
	sub7?: string | null;
	/** Affiliate's sub value 8. */
	sub8?: string | null;
	/** Custom value 1 stored with the conversion. */
	custom_field_1?: string | null;
	/** Custom value 2 stored with the conversion. */
	custom_field_2?: string | null;
	/** Custom value 3 stored with the conversion. */
	custom_field_3?: string | null;
	/** Custom value 4 stored with the conversion. */
	custom_field_4?: string | null;
	/** Custom value 5 stored with the conversion. */
	custom_field_5?: string | null;
	/** Custom value 6 stored with the conversion. */
	custom_field_6?: string | null;
	/** Custom value 7 stored with the conversion. */
	custom_field_7?: string | null;
	/** Text of a manager or of the system. */
	comment?: string | null;
	/** When the conversion happened. */
	created_at?: NaiveDateTime;
	/** When the click happened. */
	click_time?: NaiveDateTime;
	/** When the conversion was changed last. */
	updated_at?: NaiveDateTime;
	/** Address from which the click came. */
	referrer?: string | null;
	/** Number of the landing page, in a string. */
	landing_id?: string | null;
	/** Number of the page before the landing page, in a string. */
	prelanding_id?: string | null;
	/** Number of the currency, in a string. */
	currency_id?: string | null;
	/** Price. Only null was seen; docs-3.2 says number, php-sdk text. */
	price?: number | string | null;
	/** Id of the click. */
	clickid?: string;
	/** Id of the click once more. */
	click_id?: string;
	/** Affiliate that brought the conversion. */
	partner?: ConversionAffiliate;
	/** Id of the advertiser, under the name of supplier. */
	supplier_id?: string;
	/** Number of the affiliate. */
	partner_id?: number;
	/** Key of the goal, a number in a string. */
	goal_value?: string;
	/** Order amount that came with the postback. */
	sum?: number;
	/** Advertiser's money, as in the list of conversions. */
	revenue?: number;
	/** Affiliate's money. */
	payouts?: number;
	/** Network's share. */
	earnings?: number;
	/** Advertiser of the offer. */
	advertiser?: ConversionAdvertiser;
	/** Kind of deal. */
	payment_type?: string;
	/** State of the payment to the affiliate. */
	payment_status?: string;
	/** State of the payment as a digit in a string, `1` for opened. */
	is_paid?: string;
	/** Advertiser's money under the name that the reports use. */
	charge?: number;
	/** Network's share under the name that the reports use. */
	earning?: number;
	/** Risk of fraud. */
	fraud_risk_level?: string;
	/** Why the conversion was declined. */
	decline_reason?: string;
	/** Kinds of fraud that were found. */
	fraud_type?: string[];
	/** When the conversion happened, once more. */
	createdAt?: NaiveDateTime;
	/** When the conversion was changed last, once more. */
	updatedAt?: NaiveDateTime;
}
/**
 * Selection of conversions
 * Filters that pick conversions, the same as those of the list.
 */
export interface ConversionSelection {
	/** First day, included. */
	date_from?: Day;
	/** Last day, included. */
	date_to?: Day;
	/** IANA name of the zone in which days are cut. */
	timezone?: string;
	/** Status as a word. */
	status?: string;
	/** Offer numbers. */
	offer?: number[];
	/** Advertiser ids. */
	advertiser?: ObjectId[];
	/** Affiliate numbers. */
	partner?: number[];
	/** Country, two letters. */
	country?: string;
	/** Goals. */
	goal?: string[];
	/** Currency. */
	currency?: string;
	/** States of the payment to the affiliate. */
	payment_status?: string[];
	/** Advertiser's conversion id. */
	action_id?: string;
	/** Id of the click. */
	clickid?: string;
	/** Why the conversions were declined. */
	decline_reason?: string;
	/** Risk of fraud. */
	fraud_risk_level?: string;
	/** Kinds of fraud. */
	fraud_type?: string[];
	/** Name of the browser. */
	browser?: string;
	/** Names of operating systems. */
	os?: string[];
	/** Classes of devices. */
	device?: string[];
	/** Least of the affiliate's money. */
	payouts_from?: number;
	/** Most of the affiliate's money. */
	payouts_to?: number;
	/** Least of the advertiser's money. */
	revenue_from?: number;
	/** Most of the advertiser's money. */
	revenue_to?: number;
	/** First day of the last change. */
	update_from_date?: Day;
	/** First hour of the last change. */
	update_from_hour?: number;
	/** Last day of the last change. */
	update_to_date?: Day;
	/** Last hour of the last change. */
	update_to_hour?: number;
	/** Ids of users. */
	user_id?: string[];
	/** User ids of affiliate managers. */
	affiliate_manager_id?: ObjectId[];
	/** User ids of advertiser managers. */
	advertiser_manager_id?: ObjectId[];
	/** Ids of invoices. */
	invoice_id?: string[];
}
/**
 * Conversion edit
 * What is sent to change conversions. Everything left out stays as it is. In a form the ids travel as `ids[0]=59359e1d7e28feb7568b456a`.
 */
export interface ConversionEditInput {
	/** Conversion ids. */
	ids: ObjectId[];
	/** New status. Documents of today no longer name `not_found`. `not_found` until docs. */
	status?: "confirmed" | "pending" | "declined" | "not_found" | "hold";
	/** New currency, for example `usd`. */
	currency?: string;
	/** Money the affiliate gets. The page calls it a whole number; as money has decimals in every response, any number is taken here. */
	payouts?: number;
	/** Money the advertiser pays. The page calls it a whole number; as money has decimals in every response, any number is taken here. */
	revenue?: number;
	/** Text stored with the conversions. It is not echoed. */
	comment?: string;
	/** New order amount. Since docs-3.2. */
	sum?: number;
	/** Custom value 1 to store with the conversion. Since docs-3.2. */
	custom_field_1?: string;
	/** Custom value 2 to store with the conversion. Since docs-3.2. */
	custom_field_2?: string;
	/** Custom value 3 to store with the conversion. Since docs-3.2. */
	custom_field_3?: string;
	/** Custom value 4 to store with the conversion. Since docs-3.2. */
	custom_field_4?: string;
	/** Custom value 5 to store with the conversion. Since docs-3.2. */
	custom_field_5?: string;
	/** Custom value 6 to store with the conversion. Since docs-3.2. */
	custom_field_6?: string;
	/** Custom value 7 to store with the conversion. Since docs-3.2. */
	custom_field_7?: string;
	/** Custom value 8 to store with the conversion. Since docs-3.2. */
	custom_field_8?: string;
	/** Custom value 9 to store with the conversion. Since docs-3.2. */
	custom_field_9?: string;
	/** Custom value 10 to store with the conversion. Since docs-3.2. */
	custom_field_10?: string;
	/** Custom value 11 to store with the conversion. Since docs-3.2. */
	custom_field_11?: string;
	/** Custom value 12 to store with the conversion. Since docs-3.2. */
	custom_field_12?: string;
	/** Custom value 13 to store with the conversion. Since docs-3.2. */
	custom_field_13?: string;
	/** Custom value 14 to store with the conversion. Since docs-3.2. */
	custom_field_14?: string;
	/** Custom value 15 to store with the conversion. Since docs-3.2. */
	custom_field_15?: string;
	/** With `1` the change goes to all conversions that `params` selects, whatever `ids` names. `params` must then have `date_from` and `date_to`. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	all?: Flag;
	/** Which conversions are changed when `all` is `1`. In a form it travels as `params[date_from]=2026-06-01`. Since docs-3.2. */
	params?: ConversionSelection;
}
/**
 * Accepted conversion edit
 * The change as it was understood. What was not sent is null.
 */
export interface ConversionEdit {
	/** Conversion ids. */
	ids: ObjectId[];
	/** New status as a word. */
	status?: ("confirmed" | "pending" | "declined" | "not_found" | "hold" | null) | (string & {});
	/** New currency. */
	currency?: string | null;
	/** Money the affiliate gets. Only null was seen. */
	payouts?: number | null;
	/** Money the advertiser pays. Only null was seen. */
	revenue?: number | null;
}
/**
 * Conversion edit for an advertiser
 * What is sent to change conversions of one advertiser. Everything left out stays as it is. In a form the ids travel as `ids[0]=5f00000000000000000000c1`.
 */
export interface ConversionEditByAdvertiserInput {
	/** Conversion ids, at most 2000. All must belong to the advertiser. */
	ids: ObjectId[];
	/** Id of the advertiser. */
	advertiser_id: ObjectId;
	/** New status. */
	status?: "confirmed" | "pending" | "declined" | "hold";
	/** New currency, for example `usd`. */
	currency?: string;
	/** Money the affiliate gets. The document calls it a whole number; as money has decimals in every response, any number is taken here. */
	payouts?: number;
	/** Money the advertiser pays. The document calls it a whole number; as money has decimals in every response, any number is taken here. */
	revenue?: number;
	/** Text stored with the conversions. It is not echoed. */
	comment?: string;
	/** New order amount. */
	sum?: number;
	/** Custom value 1 to store with the conversion. */
	custom_field_1?: string;
	/** Custom value 2 to store with the conversion. */
	custom_field_2?: string;
	/** Custom value 3 to store with the conversion. */
	custom_field_3?: string;
	/** Custom value 4 to store with the conversion. */
	custom_field_4?: string;
	/** Custom value 5 to store with the conversion. */
	custom_field_5?: string;
	/** Custom value 6 to store with the conversion. */
	custom_field_6?: string;
	/** Custom value 7 to store with the conversion. */
	custom_field_7?: string;
	/** Custom value 8 to store with the conversion. */
	custom_field_8?: string;
	/** Custom value 9 to store with the conversion. */
	custom_field_9?: string;
	/** Custom value 10 to store with the conversion. */
	custom_field_10?: string;
	/** Custom value 11 to store with the conversion. */
	custom_field_11?: string;
	/** Custom value 12 to store with the conversion. */
	custom_field_12?: string;
	/** Custom value 13 to store with the conversion. */
	custom_field_13?: string;
	/** Custom value 14 to store with the conversion. */
	custom_field_14?: string;
	/** Custom value 15 to store with the conversion. */
	custom_field_15?: string;
}
/**
 * Conversion to import
 * One conversion to import.
 */
export interface ConversionImportInput {
	/** Offer number. */
	offer: number;
	/** Affiliate number. */
	pid: number;
	/** Id of the conversion in the advertiser's system. */
	action_id?: string;
	/** Goal number. */
	goal?: number;
	/** Network address of the visitor. */
	ip?: string;
	/** User agent of the visitor. */
	ua?: string;
	/** Order amount from which a percent deal is worked out. For percent deals only. The page calls it a whole number; any number is taken here. */
	sum?: number;
	/** Status of the conversion. Documents of today no longer name `not_found`, and `pending_cap` only where several are imported at once. `not_found` until docs. */
	status?: "confirmed" | "pending" | "declined" | "not_found" | "hold" | "pending_cap";
	/** Id of the click that the conversion belongs to. Since docs-3.2. */
	click_id?: string;
	/** Text to store with the conversion. Since docs-3.2. */
	comment?: string;
	/** Day of the conversion, at most two months ago. Without it the conversion happens now. Since docs-3.2. */
	created_at?: Day;
	/** Custom value 1 to store with the conversion. Since docs-3.2. */
	custom_field_1?: string;
	/** Custom value 2 to store with the conversion. Since docs-3.2. */
	custom_field_2?: string;
	/** Custom value 3 to store with the conversion. Since docs-3.2. */
	custom_field_3?: string;
	/** Custom value 4 to store with the conversion. Since docs-3.2. */
	custom_field_4?: string;
	/** Custom value 5 to store with the conversion. Since docs-3.2. */
	custom_field_5?: string;
	/** Custom value 6 to store with the conversion. Since docs-3.2. */
	custom_field_6?: string;
	/** Custom value 7 to store with the conversion. Since docs-3.2. */
	custom_field_7?: string;
}
/**
 * Single conversion to import
 * One conversion to import, and whether the affiliate is told.
 */
export type ConversionImportSingleInput = ConversionImportInput & {
	/** With `1` the affiliate gets the postback. `0` without it. Since docs-3.2. */
	send_affiliate_postbacks?: Flag;
};
/**
 * Accepted conversion
 * What was sent for one conversion. What was left out is null; `status` is not echoed.
 */
export interface AcceptedConversion {
	/** Offer number. */
	offer: number;
	/** Affiliate number. Not echoed to affiliates. */
	pid?: number;
	/** Id of the conversion in the advertiser's system. Only null was seen. */
	action_id?: string | null;
	/** Goal number. Only null was seen. */
	goal?: number | null;
	/** Network address of the visitor. Only null was seen. */
	ip?: string | null;
	/** User agent of the visitor. Only null was seen. */
	ua?: string | null;
	/** Order amount of a percent deal. Only null was seen. */
	sum?: number | null;
	/** Text stored with the conversion. Only null was seen. Since docs-3.2. */
	comment?: string | null;
}
/**
 * Accepted conversion import
 * The import as it was understood.
 */
export interface ConversionImport {
	/** One item per conversion, in the order sent. */
	list: AcceptedConversion[];
}
/**
 * Conversions to import
 * Several conversions to import. In a form they travel as `list[0][offer]=1000&list[0][pid]=500`, with the index counting the conversions.
 */
export interface ConversionsImportInput {
	/** Conversions to import. */
	list: ConversionImportInput[];
	/** With `1` the affiliates get their postbacks. `0` without it. Since docs-3.2. */
	send_affiliate_postbacks?: Flag;
}
/**
 * Conversion that an affiliate imports
 * One conversion to import.
 */
export interface AffiliateConversionInput {
	/** Offer number. */
	offer: number;
	/** Id of the conversion in the advertiser's system. */
	action_id?: string;
	/** Goal number. */
	goal?: number;
	/** Network address of the visitor. */
	ip?: string;
	/** User agent of the visitor. */
	ua?: string;
	/** Money of the affiliate. The document calls it a whole number; any number is taken here. */
	sum?: number;
	/** Status of the conversion. The document names `pending_cap` only where several are imported at once. */
	status?: "confirmed" | "pending" | "declined" | "hold" | "pending_cap";
	/** Id of the click that the conversion belongs to. */
	click_id?: string;
	/** Text to store with the conversion. */
	comment?: string;
	/** Day of the conversion, at most two months ago. Without it the conversion happens now. */
	created_at?: Day;
	/** Custom value 1 to store with the conversion. */
	custom_field_1?: string;
	/** Custom value 2 to store with the conversion. */
	custom_field_2?: string;
	/** Custom value 3 to store with the conversion. */
	custom_field_3?: string;
	/** Custom value 4 to store with the conversion. */
	custom_field_4?: string;
	/** Custom value 5 to store with the conversion. */
	custom_field_5?: string;
	/** Custom value 6 to store with the conversion. */
	custom_field_6?: string;
	/** Custom value 7 to store with the conversion. */
	custom_field_7?: string;
}
/**
 * Single conversion that an affiliate imports
 * One conversion to import, and whether the advertiser is told.
 */
export type AffiliateConversionSingleInput = AffiliateConversionInput & {
	/** Whether the advertiser gets the postback. `false` without it. */
	send_advertiser_postbacks?: boolean;
};
/**
 * Conversions that an affiliate imports
 * Several conversions to import. In a form they travel as `list[0][offer]=1000`, with the index counting the conversions.
 */
export interface AffiliateConversionsInput {
	/** Conversions to import. */
	list: AffiliateConversionInput[];
	/** With `1` the advertisers get their postbacks. `0` without it. */
	send_advertiser_postbacks?: Flag;
}
/**
 * Day in either order
 * Calendar day as `YYYY-MM-DD` or as `DD-MM-YYYY`, without a zone. Both are taken.
 */
export type AnyDay = string;
/**
 * Mongo id object
 * Id wrapped in an object, as the database prints it.
 */
export interface MongoId {
	/** The id itself. */
	$id: ObjectId;
}
/**
 * Postback variables
 * Variables of a logged call, decoded. The names are whatever the caller sent. Null when there were none; an empty map comes as an empty list.
 */
export type PostbackVariables = {
	[key: string]: unknown;
} | unknown[] | null;
/**
 * Mongo time
 * Moment as it is stored in MongoDB, counted from the Unix epoch in UTC.
 */
export interface MongoTime {
	/** Whole seconds since the Unix epoch. */
	sec: number;
	/** Microseconds within the second. */
	usec: number;
}
/**
 * Click of a server postback
 * Click that a logged postback belongs to. Responses of later years have the members of its details too.
 */
export type ServerPostbackTrack = ClickDetails & {
	/** Click id. */
	id: ObjectId;
	/** Network address of the visitor. */
	ip?: string;
	/** User agent of the visitor. */
	ua?: string;
	/** Country of the visitor as two letters; empty when it is not known. */
	country?: string;
	/** City of the visitor by name. */
	city?: string;
	/** Device class or brand. */
	device?: string;
	/** Operating system by name and version. */
	os?: string;
	/** Browser by name and version. */
	browser?: string;
	/** Offer that was clicked. */
	offer?: {
		/** Offer number. */
		id: number;
		/** Inner id of the offer. */
		offer_id?: ObjectId;
		/** Title of the offer. */
		title?: string;
		/** Tracking address of the offer. Sent by later versions only. */
		url?: string;
		/** Number of the offer in the advertiser's system, or `false` for none. Sent by later versions only. */
		external_id?: string | false;
		/** Landing page shown to people. */
		preview_url?: string;
	};
	/** Referring address of the click. */
	referrer?: string;
	/** Sub value 1 of the affiliate. */
	sub1?: string;
	/** Sub value 2 of the affiliate. */
	sub2?: string;
	/** Sub value 3 of the affiliate. */
	sub3?: string;
	/** Sub value 4 of the affiliate. */
	sub4?: string;
	/** Sub value 5 of the affiliate. */
	sub5?: string;
	/** Offer number, in a string; a plain number in later responses. */
	offer_id?: DigitString | number;
	/** Conversion id, 24-hex, null or empty for none. */
	conversion_id?: string | null;
	/** Apple advertising id. Only null was seen. */
	ios_idfa?: string | null;
	/** Android device id. Only null was seen. */
	android_id?: string | null;
	/** When the click happened. */
	created_at?: NaiveDateTime;
	/** Whether the click is unique, as 0 or 1; true or false in responses of 2020. */
	uniq?: Flag | boolean;
	/** Id of the advertiser's callback; the meaning is a guess. */
	cbid?: string | null;
	/** Number of the affiliate. Sent by later versions only. */
	partner_id?: number;
	/** Affiliate who sent the visitor. */
	partner?: {
		/** Affiliate number, in a string; a plain number in responses of 2021. */
		id: DigitString | number;
		/** Login of the affiliate. */
		login?: string;
		/** E-mail address of the affiliate. */
		email?: string;
		/** Name of the contact, often empty. Sent by later versions only. */
		name?: string | null;
		/** Name of the affiliate in one text. Sent by later versions only. */
		title?: string | null;
		/** User id of the affiliate's manager. Sent by later versions only. */
		manager_id?: string;
		/** Manager of the affiliate; null or an empty list for none. Sent by later versions only. */
		manager?: null | unknown[] | {
			/** User id of the manager. */
			id?: string;
			/** Name of the manager in one text. */
			title?: string;
			/** First name of the manager. */
			first_name?: string;
			/** Last name of the manager. */
			last_name?: string;
		};
	};
};
/**
 * Server postback
 * One postback that an advertiser sent to the platform.
 */
export interface ServerPostback {
	/** Id of the log entry. */
	_id: MongoId;
	/** Decoded query of the call. Its members are whatever the caller sent. */
	_get?: PostbackVariables;
	/** Decoded body of the call. May be missing. */
	_post?: PostbackVariables;
	/** When the call came in. */
	date: MongoTime;
	/** Query of the call as JSON text. */
	get?: string;
	/** Body of the call as JSON text. */
	post?: string;
	/** Network address of the caller. */
	server?: string;
	/** Advertiser the call is counted for. Not part of the 3.0 example. */
	supplier?: {
		/** Advertiser id. */
		id?: string;
		/** Name of the advertiser. */
		title?: string;
	} | null;
	/** Response the platform gave, as JSON text. */
	response?: string;
	/** Click the call belongs to. php-sdk allows for an entry without one. */
	track?: ServerPostbackTrack | unknown[] | null;
}
/**
 * Affiliate postback
 * One postback that the platform sent to an affiliate.
 */
export interface AffiliatePostback {
	/** Id of the log entry. */
	_id: MongoId;
	/** Decoded query, or null as in the only example. */
	_get?: PostbackVariables;
	/** Decoded body, or null as in the only example. */
	_post?: PostbackVariables;
	/** When the call was made. */
	date: MongoTime;
	/** Affiliate number. */
	pid?: number;
	/** Conversion id. */
	lead_id?: ObjectId;
	/** HTTP status with which the affiliate's server answered. */
	http_code?: number;
	/** Address that was called. Empty in the documented example. */
	postback_url?: string;
	/** Offer of the conversion, by its inner id here and by its number in later responses. */
	offer_id?: ObjectId | number;
	/** Id of the job that made the call, 24-hex. php-sdk allows for null. */
	job_id?: string | null;
	/** Goal key of the conversion. */
	goal?: string;
	/** Conversion status: 1 confirmed, 2 pending, 3 declined, 4 not found, 5 hold. Other numbers were seen in later years. */
	status?: number;
	/** Money the affiliate gets. Not part of the 3.0 example. */
	payouts?: number;
	/** Money the advertiser pays. Not part of the 3.0 example. */
	revenue?: number;
	/** Currency of the two amounts, as a number whose table is not known. Not part of the 3.0 example. */
	currency?: number;
}
/**
 * Postback to Meta
 * Settings of a postback to the Conversions API of Meta. Token, pixel and event go together; the other members say, each in a text, what of the conversion goes to Meta. Since docs-3.2.
 */
export interface PostbackMetaInput {
	/** Access token of Meta, a secret. */
	meta_access_token?: string;
	/** Id of the pixel at Meta. */
	meta_pixel_id?: string;
	/** Name of the event at Meta. */
	event_name?: string;
	/** Address where the event happened. */
	event_url?: string;
	/** Where the event happened, in the words of Meta. */
	action_source?: string;
	/** City of the visitor. */
	city?: string;
	/** When the click was made. */
	click_date?: string;
	/** Comment on the conversion. */
	comment?: string;
	/** Currency of the conversion. */
	currency?: string;
	/** Currency of the value of the event. */
	custom_event_currency?: string;
	/** Value of the event. */
	custom_event_value?: string;
	/** Custom field 1 of the conversion. */
	custom_field1?: string;
	/** Custom field 2 of the conversion. */
	custom_field2?: string;
	/** Custom field 3 of the conversion. */
	custom_field3?: string;
	/** Custom field 4 of the conversion. */
	custom_field4?: string;
	/** Custom field 5 of the conversion. */
	custom_field5?: string;
	/** Custom field 6 of the conversion. */
	custom_field6?: string;
	/** Custom field 7 of the conversion. */
	custom_field7?: string;
	/** Date and time of the conversion. */
	date?: string;
	/** Day of the conversion. */
	date_only?: string;
	/** Class of the device. */
	device_type?: string;
	/** Member `ext1` of the click. */
	ext1?: string;
	/** Member `ext2` of the click. */
	ext2?: string;
	/** Member `ext3` of the click. */
	ext3?: string;
	/** Click id of Meta. */
	fbclid?: string;
	/** Country of the visitor. */
	geo?: string;
	/** Goal of the conversion. */
	goal?: string;
	/** Address of the visitor. */
	ip?: string;
	/** Number of the offer. */
	offer_id?: string;
	/** Title of the offer. */
	offer_name?: string;
	/** Currency of the order. */
	order_currency?: string;
	/** Sum of the order. */
	order_sum?: string;
	/** Operating system. */
	os?: string;
	/** Id of the device in its operating system. */
	os_id?: string;
	/** Promo code. */
	promo_code?: string;
	/** Random number. */
	rand?: string;
	/** Id of the referring click or affiliate; docs-3.2 does not say which. */
	ref_id?: string;
	/** Address that the click came from. */
	referrer?: string;
	/** Status of the conversion. */
	status?: string;
	/** Sub 1 of the click. */
	sub1?: string;
	/** Sub 2 of the click. */
	sub2?: string;
	/** Sub 3 of the click. */
	sub3?: string;
	/** Sub 4 of the click. */
	sub4?: string;
	/** Sub 5 of the click. */
	sub5?: string;
	/** Sub 6 of the click. */
	sub6?: string;
	/** Sub 7 of the click. */
	sub7?: string;
	/** Sub 8 of the click. */
	sub8?: string;
	/** Sum of the conversion. */
	sum?: string;
	/** Time of day of the conversion. */
	time?: string;
	/** Seconds since the Unix epoch. */
	timestamp?: string;
	/** Id of the transaction. */
	transaction_id?: string;
	/** User agent of the visitor. */
	user_agent?: string;
	/** Id of the user. */
	user_id?: string;
}
/**
 * New postback
 * What is sent to add a postback.
 */
export interface PostbackInput {
	/** Affiliate number. An administrator key has to send it; an affiliate key adds to its own postbacks and leaves it out. */
	pid?: number;
	/** Offer number. Left out, the postback is for every offer. */
	offer_id?: number;
	/** Address to call, with macros. */
	url: string;
	/** Conversion status that triggers the call. Left out, any status does. `not_found` is taken as `declined` today. `not_found` until docs. */
	status?: "by_creating" | "confirmed" | "pending" | "declined" | "hold" | "not_found";
	/** Goal key that triggers the call. Left out, any goal does. */
	goal?: string;
	/** Kind of integration whose conversions trigger the call. `all` by default. Since docs-3.2. */
	integration_method?: "all" | "default" | "skad" | "probabilistic_attribution";
	/** Flag of a forced postback, 0 by default. What it switches is not known. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	forced?: Flag;
	/** Settings of a postback to Meta. Since docs-3.2. */
	meta?: PostbackMetaInput;
	/** Member of the conversion to look at before the call. Since docs-3.2. */
	custom_filter_field?: string;
	/** Value that this member must have for the call to be made. Since docs-3.2. */
	custom_filter_text?: string;
}
/**
 * Postback
 * Address of an affiliate that the platform calls when a conversion is made or changes. `offer_id` is left out after adding and changing, `pid` in the list.
 */
export interface Postback {
	/** Postback number. */
	id: number;
	/** Address that will be called, with macros. */
	url: string;
	/** Offer number in a string. Null when the postback is for every offer. */
	offer_id?: DigitString | null;
	/** Conversion status that triggers the call. Null means any. */
	status?: ("by_creating" | "confirmed" | "pending" | "declined" | "hold" | "not_found" | null) | (string & {});
	/** Goal key that triggers the call. Null or empty means any. */
	goal?: string | null;
	/** When the postback was added. */
	created?: NaiveDateTime;
	/** When the postback was last changed. Came after 3.0. Since docs-3.2. */
	updated_at?: NaiveDateTime;
	/** Flag as `0` or `1` in a string. What it switches is not known. */
	forced?: "0" | "1";
	/** Kind of integration whose conversions trigger the call, such as `all`. Since docs-3.2. */
	integration_method?: string;
	/** Affiliate number in a string. */
	pid?: DigitString;
}
/**
 * Changed postback
 * What is sent to change a postback. Everything left out but `url` should stay as it is.
 */
export interface PostbackUpdateInput {
	/** Affiliate number. An administrator key has to send it; an affiliate key leaves it out. */
	pid?: number;
	/** Offer number. Left out, the postback should stay with its offer. Since docs-3.2. */
	offer_id?: number;
	/** Address to call, with macros. */
	url: string;
	/** Conversion status that triggers the call. `not_found` is taken as `declined` today. `not_found` until docs. */
	status?: "by_creating" | "confirmed" | "pending" | "declined" | "hold" | "not_found";
	/** Goal key that triggers the call. */
	goal?: string;
	/** Kind of integration whose conversions trigger the call. Since docs-3.2. */
	integration_method?: "all" | "default" | "skad" | "probabilistic_attribution";
	/** Flag of a forced postback, 0 by default. What it switches is not known. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	forced?: Flag;
	/** Settings of a postback to Meta. Since docs-3.2. */
	meta?: PostbackMetaInput;
	/** Member of the conversion to look at before the call. Since docs-3.2. */
	custom_filter_field?: string;
	/** Value that this member must have for the call to be made. Since docs-3.2. */
	custom_filter_text?: string;
}
/**
 * Done response
 * Success response that carries nothing but the mark.
 */
export interface DoneResponse {
	/** Success mark. */
	status: SuccessMark;
}
/**
 * Offer texts
 * One text per language, keyed by language code. Codes seen are `ru`, `en`, `es`, `ka`, `vi` and, later, `cn`, `my`, `pt`. A text that is not set is an empty string.
 */
export type OfferTexts = {
	[key: string]: string;
} | unknown[];
/**
 * Offer source
 * Traffic source with the word whether this offer takes it.
 */
export interface OfferSource {
	/** Id of the traffic source, 24 hexadecimal digits. */
	id: ObjectId;
	/** Name of the traffic source. */
	title: string;
	/** Whether the source may be used, `1` for yes. Yes or no as a number, `1` for yes and `0` for no. */
	allowed?: Flag;
}
/**
 * Offer category
 * Category of offers.
 */
export interface OfferCategory {
	/** Id of the category, 24 hexadecimal digits. */
	id: ObjectId;
	/** Name of the category. */
	title: string;
}
/**
 * Offer landing
 * Landing page an affiliate may choose instead of the main one.
 */
export interface OfferLanding {
	/** Number of the landing page. */
	id: number;
	/** Name of the landing page. */
	title: string;
	/** Tracking address of the landing page. An affiliate gets its own link to it here. */
	url: string;
	/** Address shown to people who want to see the page. */
	url_preview?: string;
	/** Kind of page, a landing page proper or a transit page before it. */
	type?: ("landing" | "transit") | (string & {});
}
/**
 * Offer commission tier
 * Change of the payment once an affiliate passes a threshold.
 */
export interface OfferCommissionTier {
	/** Id of the tier, a UUID. Seen by affiliates. */
	id?: string;
	/** Whether it counts for all affiliates together, for each, or for those named in `affiliates`. */
	affiliate_type?: "all" | "each" | "exact";
	/** Numbers of the affiliates the tier is for. */
	affiliates?: number[];
	/** Keys of the goals that count. Empty means all. */
	goals?: string[];
	/** Time over which is counted. */
	timeframe?: "day" | "week" | "month" | "all";
	/** What is counted, money or conversions. */
	type?: "budget" | "conversions";
	/** Threshold, a whole number of conversions or an amount of money that may have decimals. */
	value?: number;
	/** Keys of the goals whose payment changes. */
	target_goals?: string[];
	/** How the payment changes, by or to a fixed sum or a percentage. */
	modifier_type?: "by_fix" | "by_percent" | "to_fix" | "to_percent";
	/** Size of the change, money or percent as `modifier_type` says. */
	modifier_value?: number;
	/** Which side changes, the affiliate's money (`payout`), the advertiser's (`total`), or both (`payout_and_total`). */
	modifier_payment_type?: "payout" | "total" | "payout_and_total";
	/** Countries whose conversions count. Empty means all. */
	countries?: CountryCode[];
	/** Statuses of the conversions that count. */
	conversion_status?: ("confirmed" | "pending" | "declined" | "hold")[];
}
/**
 * Offer common
 * What administrators and affiliates both see of an offer. Which of these members a given response has differs; the descriptions tell where one is missing.
 */
export interface OfferCommon {
	/** Number of the offer. Flat records such as conversions call this number `offer_id`. */
	id: number;
	/** Id of the offer, 24 hexadecimal digits. */
	offer_id: ObjectId;
	/** Name of the offer. */
	title: string;
	/** Address shown to people who want to see the landing page. */
	preview_url?: string;
	/** Description per language. In the form of 2018 affiliates get a plain `description` instead. Read it with `toMap`. */
	description_lang?: OfferTexts;
	/** Address or path of the logo. */
	logo?: string;
	/** File name of the logo. Not sent after create and edit. */
	logo_source?: string | null;
	/** Conversion rate. No source names the unit. */
	cr?: number;
	/** Money earned per click. No source names the currency. */
	epc?: number;
	/** End of the offer, without a zone. `null` or empty when it has none; no filled value was seen. */
	stop_at?: string | null;
	/** Traffic sources the offer takes or refuses. In a single offer it may be a list of bare ids. */
	sources?: (OfferSource | ObjectId)[];
	/** Names of the categories the offer is in. */
	categories?: string[];
	/** The same categories with their ids. */
	full_categories?: OfferCategory[];
	/** Landing pages to choose from. */
	landings?: OfferLanding[];
	/** Whether affiliates must ask before they may send traffic. */
	required_approval?: boolean;
	/** Whether the offer pays per installation. */
	is_cpi?: boolean;
	/** Creatives of the offer. It was never seen filled; `OfferCreative` is what another operation shows. */
	creatives?: unknown[];
	/** Archive of the creatives. Only `null` was seen. */
	creatives_zip?: string | null;
	/** Text that is added to the tracking address. */
	macro_url?: string | null;
	/** Whether links are offered over HTTPS. */
	use_https?: boolean;
	/** Whether links are offered over HTTP. */
	use_http?: boolean;
	/** Days a conversion is held before it counts, 0 to 60. */
	hold_period?: number;
	/** Whether links may lead to a page of the affiliate's choice. `0` or `1`, to affiliates a boolean. */
	allow_deeplink?: 0 | 1 | false | true;
	/** Whether clicks from other countries are refused, or null. In 2018 affiliates did not see it. */
	strictly_country?: Flag | null;
	/** Operating systems that are let in, presumably as in the request. It was only seen empty, to affiliates also as `null`, and today as `{}`. */
	strictly_os?: unknown[] | Record<string, never> | null;
	/** Ids of the providers of internet access that are let in. In 2018 affiliates did not see it. */
	strictly_isp?: ObjectId[];
	/** Life of a click, as numbers with the letters `y`, `m`, `w`, `d`, `h`, `i` (minute) and `s`. Not in the list for administrators; null in tickets of docs-3.2. */
	click_session?: string | null;
	/** Lower bound for the life of a click, written like `click_session`. Since docs-3.2. */
	minimal_click_session?: string | null;
	/** Whether only targeting groups made for the affiliate count. Since docs-3.2. */
	consider_personal_targeting_only?: boolean;
	/** Bundle of the advertised app. Left out after an edit. Since docs-3.2. */
	bundle_id?: string;
	/** Whether statistics count unique clicks only. Since docs-3.2. */
	hosts_only?: boolean;
	/** Changes of the payment by volume. Since docs-3.2. */
	commission_tiers?: OfferCommissionTier[];
	/** Whether the tiers count. Since docs-3.2. */
	enabled_commission_tiers?: boolean;
	/** Service that signs clicks, such as `no_sign`, `appsflyer` or `kochava`. Since docs-3.2. */
	sign_clicks_integration?: string;
	/** Whether a conversion may come twice, as the name suggests. Since docs-3.2. */
	allow_duplicate_conversions?: boolean;
	/** Whether sub 3 tells impressions apart, as the name suggests. Since docs-3.2. */
	enable_impression_sub3_uniqueness?: boolean;
	/** Countries of the offer. Not in every response; null in tickets. */
	countries?: CountryCode[] | null;
}
/**
 * Offer city
 * City a payout is for.
 */
export interface OfferCity {
	/** Country the city lies in. */
	country_code?: CountryCode;
	/** Number of the city. */
	id: number;
	/** Name of the city. */
	name: string;
	/** Region the city lies in, as a name or as a number. */
	region_code?: string | number;
	/** Name of the region. Later versions only. */
	region?: string;
}
/**
 * Offer payment type
 * How the amounts of a payment are meant: a fixed sum, a percentage, both, per click (`cpc`), per thousand impressions (`cpm`), for the first conversion or sale only, or above a baseline. `mixed` since docs-3.2. `cpc` since docs-3.2. `cpm` since docs-3.2. `first_cpa` since docs-3.2. `first_cps` since docs-3.2. `baseline_onetime` since docs-3.2. `baseline_accumulating` since docs-3.2.
 */
export type OfferPaymentType = "fixed" | "percent" | "mixed" | "cpc" | "cpm" | "first_cpa" | "first_cps" | "baseline_onetime" | "baseline_accumulating";
/**
 * Offer payout
 * What one conversion brings the affiliate, and for which goal and traffic.
 */
export interface OfferPayout {
	/** Countries the payout is for, in capital or small letters. Empty means all. */
	countries?: CountryCode[];
	/** Turns `countries` round, `true` means all countries but these. */
	country_exclude?: boolean;
	/** Cities the payout is for. Empty means all. */
	cities?: OfferCity[];
	/** Device classes the payout is for, such as `mobile`. Empty means all. */
	devices?: string[];
	/** Operating systems the payout is for, such as `Mac OS X`. Empty means all. */
	os?: string[];
	/** Key of the goal that is paid. */
	goal?: string;
	/** Title of the goal. */
	title?: string;
	/** What the affiliate gets per conversion, in `currency`, or the percentage when `type` is `percent`. Left out when the percentage is hidden from affiliates. */
	revenue?: number;
	/** Currency of the amounts. Lists of 2020 write it in small letters, the single offer in capitals. */
	currency?: CurrencyCode;
	/** How the amounts of a payment are meant: a fixed sum, a percentage, both, per click (`cpc`), per thousand impressions (`cpm`), for the first conversion or sale only, or above a baseline. `mixed` since docs-3.2. `cpc` since docs-3.2. `cpm` since docs-3.2. `first_cpa` since docs-3.2. `first_cps` since docs-3.2. `baseline_onetime` since docs-3.2. `baseline_accumulating` since docs-3.2. */
	type?: OfferPaymentType | (string & {});
	/** Id of the payment, to be sent back with an update. Since docs-3.2. */
	id?: string | number;
	/** Values of sub 1 the payout is for, separated by commas. Since docs-3.2. */
	sub1?: string | null;
	/** Values of sub 2 the payout is for, separated by commas. Since docs-3.2. */
	sub2?: string | null;
	/** Values of sub 3 the payout is for, separated by commas. Since docs-3.2. */
	sub3?: string | null;
	/** Values of sub 4 the payout is for, separated by commas. Since docs-3.2. */
	sub4?: string | null;
	/** Values of sub 5 the payout is for, separated by commas. Since docs-3.2. */
	sub5?: string | null;
	/** Values of sub 6 the payout is for, separated by commas. Since docs-3.2. */
	sub6?: string | null;
	/** Values of sub 7 the payout is for, separated by commas. Since docs-3.2. */
	sub7?: string | null;
	/** Values of sub 8 the payout is for, separated by commas. Since docs-3.2. */
	sub8?: string | null;
	/** Value of custom field 1 the payout is for. Since docs-3.2. */
	custom_field1?: string | null;
	/** Value of custom field 2 the payout is for. Since docs-3.2. */
	custom_field2?: string | null;
	/** Value of custom field 3 the payout is for. Since docs-3.2. */
	custom_field3?: string | null;
	/** Value of custom field 4 the payout is for. Since docs-3.2. */
	custom_field4?: string | null;
	/** Value of custom field 5 the payout is for. Since docs-3.2. */
	custom_field5?: string | null;
	/** Value of custom field 6 the payout is for. Since docs-3.2. */
	custom_field6?: string | null;
	/** Value of custom field 7 the payout is for. Since docs-3.2. */
	custom_field7?: string | null;
	/** Value of custom field 8 the payout is for. Since docs-3.2. */
	custom_field8?: string | null;
	/** Value of custom field 9 the payout is for. Since docs-3.2. */
	custom_field9?: string | null;
	/** Value of custom field 10 the payout is for. Since docs-3.2. */
	custom_field10?: string | null;
	/** Value of custom field 11 the payout is for. Since docs-3.2. */
	custom_field11?: string | null;
	/** Value of custom field 12 the payout is for. Since docs-3.2. */
	custom_field12?: string | null;
	/** Value of custom field 13 the payout is for. Since docs-3.2. */
	custom_field13?: string | null;
	/** Value of custom field 14 the payout is for. Since docs-3.2. */
	custom_field14?: string | null;
	/** Value of custom field 15 the payout is for. Since docs-3.2. */
	custom_field15?: string | null;
	/** Baseline of the types `baseline_onetime` and `baseline_accumulating`. Since docs-3.2. */
	baseline_value?: number | null;
}
/**
 * Offer payment
 * Payout with the advertiser's side of the deal, which only administrators see.
 */
export type OfferPayment = OfferPayout & {
	/** What the advertiser pays per conversion, in `currency`, or the percentage when `type` is `percent`. The network keeps the difference to `revenue`. */
	total?: number;
	/** Whether the payout looks at regions. */
	with_regions?: boolean;
	/** Own tracking address of this payout. Only `null` was seen. */
	url?: string | null;
};
/**
 * Offer partner payment
 * Payment that replaces the general one for named affiliates.
 */
export type OfferPartnerPayment = OfferPayment & {
	/** Numbers of the affiliates the payment is for. */
	partners: number[];
};
/**
 * Offer settings
 * What only administrators and managers see of an offer, in lists, single offers and after a change.
 */
export interface OfferSettings {
	/** Id of the advertiser, 24 hexadecimal digits. Its presence tells this view from the affiliate's. */
	advertiser: ObjectId;
	/** Number of the offer in the advertiser's system. Left out after an edit. */
	external_offer_id?: string;
	/** Whether affiliates are kept from seeing the percentage of a percent deal. */
	hide_payments?: boolean;
	/** Tracking address with macros such as `{clickid}` and `{pid}`. */
	url?: string;
	/** Address of a cross postback. Since docs-3.2. */
	cross_postback_url?: string;
	/** How the cross postback is sent, `get` or `post`. Since docs-3.2. */
	cross_postback_method?: string;
	/** Body of the cross postback. Since docs-3.2. */
	cross_postback_body?: string;
	/** Second tracking address, called beside the first. Since docs-3.2. */
	parallel_tracking_url?: string;
	/** Same value as `preview_url`. */
	url_preview?: string;
	/** Name of the tracking domain. Requests send its number. */
	domain_url?: string;
	/** Whether the offer runs. */
	status?: ("active" | "stopped" | "suspended") | (string & {});
	/** Tags of the offer. */
	tags?: string[];
	/** Who may run the offer, everybody, those who ask, or only those who are connected by hand. docs-3.2 calls the second `premoderated` in one place. `premoderated` since docs-3.2. */
	privacy?: ("public" | "protected" | "premoderated" | "private") | (string & {});
	/** Whether the offer is promoted. Yes or no as a number, `1` for yes and `0` for no. */
	is_top?: Flag;
	/** What the offer pays, one entry per goal and traffic. */
	payments?: OfferPayment[];
	/** What the offer pays to named affiliates instead. */
	partner_payments?: OfferPartnerPayment[];
	/** Connection that is let in, `wifi`, `cellular` or `all`. Empty or `null` means any. */
	strictly_connection_type?: string | null;
	/** Whether clicks above a cap go to the trafficback address. */
	is_redirect_overcap?: boolean;
	/** Percentage of the daily cap at which a notice is sent. */
	notice_percent_overcap?: number | null;
	/** Remarks for the network's own people. */
	notes?: string | null;
	/** Addresses the advertiser's postbacks may come from, in one text. */
	allowed_ip?: string;
	/** Addresses the advertiser's postbacks may not come from, in one text. Left out after an edit. */
	disallowed_ip?: string;
	/** Secret that the advertiser's postbacks must carry. */
	hash_password?: string | null;
	/** Whether the referrer is kept from the advertiser, `0` or `1`, or a boolean. */
	hide_referer?: 0 | 1 | false | true;
	/** Launch of the offer, without a zone. */
	start_at?: NaiveDateTime;
	/** Whether affiliates are connected without a request, `0` or `1`. The meaning is taken from the name. */
	auto_offer_connect?: number | null;
	/** Ids of the SmartLink categories the offer is in. */
	smartlink_categories?: ObjectId[];
	/** Unit of `hold_period`, `days` or `hours`. Since docs-3.2. */
	hold_type?: string;
	/** Whether impressions above the cap are let in. Since docs-3.2. */
	is_impression_overcap?: boolean;
	/** Address that impressions go to. Since docs-3.2. */
	impressions_url?: string;
	/** How many clicks of one visitor are let in before the next go to the trafficback address. Since docs-3.2. */
	duplicate_clicks_threshold?: number;
}
/**
 * Offer text rule
 * Values that are let in and values that are refused.
 */
export interface OfferTextRule {
	/** Only these are let in. Empty means all. */
	allow?: string[];
	/** These are refused. */
	deny?: string[];
}
/**
 * Offer number map
 * Numbers by country, for example of regions or cities. An empty list when there is none.
 */
export type OfferNumberMap = {
	[key: string]: number[];
} | unknown[];
/**
 * Offer version rule
 * Condition on an operating system or a browser and its version.
 */
export interface OfferVersionRule {
	/** Operating system or browser. */
	name?: string;
	/** How the version is compared. */
	comparison?: "LT" | "LTE" | "EQ" | "GT" | "GTE";
	/** Version to compare with. */
	version?: string;
}
/**
 * Offer text map
 * Texts by key, for example providers by country. An empty list when there is none.
 */
export type OfferTextMap = {
	[key: string]: string[];
} | unknown[];
/**
 * Offer weighted address
 * Tracking address with the share of the traffic it gets.
 */
export interface OfferWeightedUrl {
	/** Tracking address. */
	url?: string;
	/** Share of the traffic in percent. */
	weight?: number;
}
/**
 * Offer targeting
 * Group of conditions on the traffic. Since docs-3.2.
 */
export interface OfferTargeting {
	/** Id of the group, a UUID. */
	id?: string;
	/** Name of the group. */
	name?: string;
	/** Whether all conditions must hold (`and`) or one of them (`or`). */
	condition?: string;
	/** Whether the group counts. */
	enabled?: boolean;
	/** Countries, two letters each. */
	country?: OfferTextRule;
	/** Regions, by country. */
	region?: {
		/** Numbers of the regions that are let in, by country. Read it with `toMap`. */
		allow?: OfferNumberMap;
		/** Numbers of the regions that are refused, by country. Read it with `toMap`. */
		deny?: OfferNumberMap;
	};
	/** Cities, by country. */
	city?: {
		/** Numbers of the cities that are let in, by country. Read it with `toMap`. */
		allow?: OfferNumberMap;
		/** Numbers of the cities that are refused, by country. Read it with `toMap`. */
		deny?: OfferNumberMap;
	};
	/** Operating systems and their versions. */
	os?: {
		/** Systems that are let in. */
		allow?: OfferVersionRule[];
		/** Systems that are refused. */
		deny?: OfferVersionRule[];
	};
	/** Providers of internet access, by country. */
	isp?: {
		/** Names of the providers that are let in, by country. Read it with `toMap`. */
		allow?: OfferTextMap;
		/** Names of the providers that are refused, by country. Read it with `toMap`. */
		deny?: OfferTextMap;
	};
	/** Addresses, ranges and masks. */
	ip?: OfferTextRule & {
		/** Whether traffic over IPv6 is refused. */
		ipv6_deny?: boolean;
	};
	/** Names of browsers. */
	browser?: OfferTextRule;
	/** Names of device brands. */
	brand?: OfferTextRule;
	/** Device classes that are let in. Empty means all. */
	device_type?: string[];
	/** Kinds of connection that are let in, `wi-fi` or `cellular`. Empty means all. */
	connection?: string[];
	/** Numbers of the affiliates a personal group is for. Left out for affiliates. */
	affiliate_id?: number[];
	/** Values of the subs, by number of the sub. Left out for affiliates. */
	sub?: {
		/** Values that are let in, by number of the sub. Read it with `toMap`. */
		allow?: OfferTextMap;
		/** Values that are refused, by number of the sub. Read it with `toMap`. */
		deny?: OfferTextMap;
		/** Groups of values that are refused when they come together. It was never seen filled. */
		deny_groups?: unknown[];
	};
	/** Whether traffic over proxies is refused. */
	block_proxy?: boolean;
	/** Whether the systems of `os` are refused instead of let in. */
	os_deny?: boolean;
	/** Whether the classes of `device_type` are refused instead of let in. */
	device_type_deny?: boolean;
	/** Whether the kinds of `connection` are refused instead of let in. */
	connection_deny?: boolean;
	/** Whether known bots are refused. */
	block_known_bots?: boolean;
	/** Organizations behind the providers. An empty list when there is none. */
	isp_organization?: (OfferTextRule & {
		/** Whether traffic without one is refused. A number after a write. */
		deny_empty?: boolean | number;
	}) | unknown[];
	/** Names of device models. An empty list when there is none. */
	device_model?: OfferTextRule | unknown[];
	/** Browsers and their versions. An empty list when there is none. */
	browser_version?: {
		/** Those that are let in. */
		allow?: OfferVersionRule[];
		/** Those that are refused. */
		deny?: OfferVersionRule[];
	} | unknown[];
	/** Addresses that clicks come from. An empty list when there is none. */
	referrer?: (OfferTextRule & {
		/** Whether clicks without one are refused. A number after a write. */
		deny_empty?: boolean | number;
		/** Whether the values are regular expressions. A number after a write. */
		is_regexp?: boolean | number;
	}) | unknown[];
	/** User agents. An empty list when there is none. */
	ua?: (OfferTextRule & {
		/** Whether known crawlers are refused. A number after a write. */
		deny_crawlers?: boolean | number;
	}) | unknown[];
	/** Postal codes. An empty list when there is none. */
	zip?: OfferTextRule | unknown[];
	/** Tracking address of its own for this traffic. */
	url?: string | null;
	/** Tracking addresses that share this traffic. */
	urls?: OfferWeightedUrl[] | null;
	/** Values that stand in for macros, by name of the sub. Read it with `toMap`. */
	macros_replacement?: {
		[key: string]: string[];
	} | unknown[];
	/** Subs whose macros are replaced. */
	macros_replacement_enabled?: string[] | null;
}
/**
 * Offer restrictions
 * Conditions on traffic and conversions that lists and single offers show. Affiliates see them since 2020.
 */
export interface OfferRestrictions {
	/** What the advertiser expects of the traffic, one text per language. Read it with `toMap`. */
	kpi?: OfferTexts;
	/** Device brands that are let in. It was only seen empty or `null`. */
	strictly_brands?: string[] | null;
	/** Providers of internet access that are let in. It was only seen empty. Since docs-3.2. */
	restriction_isp?: unknown[] | null;
	/** Groups of conditions on the traffic. Since docs-3.2. */
	targeting?: OfferTargeting[];
	/** Whether only the first conversion from an address counts, as the name of the request field suggests. */
	uniq_ip_only?: boolean;
	/** Whether conversions from an address that is known already are declined. Since docs-3.2. */
	reject_not_uniq_ip?: number | boolean;
}
/**
 * Offer sub accounts
 * Rules for the values of sub1 and sub2, keyed `1` and `2`.
 */
export type OfferSubAccounts = {
	[key: string]: {
		/** Values, separated by commas. Empty means no rule. */
		value: string;
		/** What the list does, `true` forbids its values, `false` allows nothing else. */
		except: boolean;
	};
} | unknown[];
/**
 * Offer goals
 * Goals by key, each with its title. Without goals it is an empty list in the list for administrators and an empty object everywhere else.
 */
export type OfferGoals = {
	[key: string]: string;
} | unknown[];
/**
 * Offer cap terms
 * Limit on the conversions or the money of an offer.
 */
export interface OfferCapTerms {
	/** Time over which is counted, an hour, a day, a month or the whole life of the offer. `hour` since docs-3.2. */
	period: ("hour" | "day" | "month" | "all") | (string & {});
	/** What is counted. `clicks` since docs-3.2. `impressions` since docs-3.2. */
	type: ("budget" | "conversions" | "clicks" | "impressions") | (string & {});
	/** The limit, a whole number of conversions or an amount of money that may have decimals. */
	value: number;
	/** Whether the limit holds for all goals together, for each goal, or for the goals named in `goals`. */
	goal_type?: ("all" | "each" | "exact") | (string & {});
	/** Goals the limit is for. Filled when `goal_type` is `exact`. Read it with `toMap`. */
	goals?: OfferGoals;
	/** Whether the limit holds for all countries together, for each, or for those in `country`. Since docs-3.2. */
	country_type?: ("all" | "each" | "exact") | (string & {});
	/** Countries the limit is for. Since docs-3.2. */
	country?: CountryCode[] | null;
}
/**
 * Offer cap
 * Limit with the affiliates it holds for, which only administrators see.
 */
export type OfferCap = OfferCapTerms & {
	/** Whether the limit holds for all affiliates together, for each affiliate, or for those named in `affiliates`. */
	affiliate_type?: ("all" | "each" | "exact") | (string & {});
	/** Numbers of the affiliates the limit is for. Filled when `affiliate_type` is `exact`. */
	affiliates?: number[];
	/** Number of the sub whose values the limit is for. Since docs-3.2. */
	sub_number?: number;
	/** Values of that sub. Since docs-3.2. */
	sub_value?: string[];
};
/**
 * Offer
 * Offer as an administrator sees it in the list.
 */
export type Offer = OfferCommon & OfferSettings & OfferRestrictions & {
	/** Address refused clicks are sent to. Not shown for a single offer. */
	trafficback_url?: string;
	/** Which values of sub1 and sub2 are let in or refused. Read it with `toMap`. */
	sub_accounts?: OfferSubAccounts;
	/** Limits of the offer. */
	caps?: OfferCap[];
	/** Whether impressions are counted. Since docs-3.2. */
	allow_impressions?: boolean;
	/** Time the offer was made. */
	created_at?: NaiveDateTime;
	/** Time of the last change. */
	updated_at?: NaiveDateTime;
	/** Money affiliates earn per click. No source names the currency. Since docs-3.2. */
	affiliate_epc?: number;
	/** Who switched the offer off. Since docs-3.2. */
	disabled_by?: string;
	/** Numbers of the affiliates who are connected, sent when `additional_fields=enabled_affiliates` asks for them. */
	enabled_affiliates?: unknown[];
};
/**
 * Offer link
 * Tracking link of the affiliate who asks.
 */
export interface OfferLink {
	/** Number of the link. Only `null` was seen. */
	id?: number | string | null;
	/** Name of the link. Only `null` was seen. */
	title?: string | null;
	/** Code of the link. Only `null` was seen. */
	hash?: string | null;
	/** Tracking address to send traffic to. */
	url: string;
	/** Postbacks of the link. It was never seen filled. */
	postbacks?: unknown[];
	/** Time the link was made. Only `null` was seen. */
	created?: string | null;
}
/**
 * Offer for an affiliate
 * Offer as an affiliate sees it, without the advertiser and the advertiser's money. Today it has members that only administrators had before.
 */
export type OfferForAffiliate = OfferCommon & OfferRestrictions & {
	/** Description in one text, the form of 2018. Today `description_lang` stands for it. */
	description?: string;
	/** What the offer pays the affiliate, one entry per goal and traffic. */
	payments?: OfferPayout[];
	/** Limits of the offer, without the word for whom they hold. */
	caps?: OfferCapTerms[];
	/** Conversion statuses that count towards caps. Since docs-3.2. */
	caps_status?: string[] | null;
	/** Tracking links of this affiliate. Empty when the affiliate is not connected. */
	links?: OfferLink[];
	/** Ready tracking address of this affiliate. Empty or `null` when the affiliate is not connected. */
	link: string | null;
	/** Address that counts impressions. Since docs-3.2. */
	impressions_link?: string | null;
};
/**
 * Offer sub pair
 * Values of sub1 and sub2 that are refused when they come together.
 */
export interface OfferSubPair {
	/** Value of sub1. */
	sub1?: string;
	/** Value of sub2. */
	sub2?: string;
}
/**
 * Offer counting
 * How caps are counted and which subs are refused, as single offers and responses to a change show it.
 */
export interface OfferCounting {
	/** Pairs of sub values that are refused. */
	sub_restrictions?: OfferSubPair[];
	/** IANA zone in which days and months of caps are counted. Since docs-3.2. */
	caps_timezone?: string;
	/** Whether affiliates are kept from seeing the caps. Yes or no as a number, `1` for yes and `0` for no. */
	hide_caps?: Flag;
	/** Conversion statuses that count towards caps. */
	caps_status?: (("confirmed" | "pending" | "hold" | "not_found" | "declined") | (string & {}))[] | null;
}
/**
 * Offer schedule
 * Days and hours in which the offer runs. Since docs-3.2.
 */
export interface OfferSchedule {
	/** Whether the hours count. */
	enabled?: boolean;
	/** Day of launch, empty when it is not set. */
	date_start?: string;
	/** Day on which the offer stops, empty when it is not set. */
	date_to?: string;
	/** IANA name of the zone of the hours. */
	timezone?: string;
	/** Hours in which the offer runs. */
	intervals?: {
		/** Day of the week, counted from 0. */
		day_of_week?: number;
		/** First hour. */
		from?: number;
		/** Last hour. */
		to?: number;
	}[];
}
/**
 * Offer details part
 * What a single offer shows on top of the list, to administrators and affiliates alike.
 */
export interface OfferDetailsPart {
	/** How clicks are passed on, `http302` with the referrer, the other three without it. */
	redirect_type?: ("http302" | "http302hidden" | "js" | "meta" | null) | (string & {});
	/** Device classes that are let in. Empty means all. */
	strictly_devices?: string[] | null;
	/** Whether the affiliate is kept from choosing statuses for postbacks, as the name suggests. */
	disabled_choice_postback_status?: boolean;
	/** Number of the sub, 1 to 8, that is checked for being empty. Only `null` was seen. */
	search_empty_sub?: number | null;
	/** Insertion order. Only `null` was seen, so no type is given; one client reads a text, one a boolean. */
	io_document?: unknown;
	/** Days and hours in which the offer runs. Since docs-3.2. */
	schedule?: OfferSchedule;
	/** Second spelling of `reject_not_uniq_ip` in responses of 2020. */
	reject_not_unique_ip?: boolean;
}
/**
 * Offer details
 * Single offer as an administrator sees it. It has the members of the list, save `trafficback_url` and `targeting`, and some more.
 */
export type OfferDetails = Offer & OfferCounting & OfferDetailsPart;
/**
 * Offer details for an affiliate
 * Single offer as an affiliate sees it, in the form of real responses of 2020.
 */
export type OfferDetailsForAffiliate = OfferForAffiliate & OfferCounting & OfferDetailsPart & {
	/** Goals of the offer by key, each with its title. Read it with `toMap`. */
	goals?: OfferGoals;
	/** Postbacks of this affiliate for the offer. It was never seen filled. */
	postbacks?: unknown[];
	/** Pixels of this affiliate for the offer. It was never seen filled. */
	pixels?: unknown[];
	/** Whether the affiliate has asked to be connected. */
	ticket_created?: boolean;
};
/**
 * Offer texts input
 * One text per language, keyed by language code. The key goes into the brackets, `description_lang[en]=Text`.
 */
export interface OfferTextsInput {
	[key: string]: string;
}
/**
 * Offer landing input
 * Landing page an affiliate may choose. The members with a star on the page are read as required.
 */
export interface OfferLandingInput {
	/** Number of a landing page the offer has already, which is changed; without it a new one is made. Since docs-3.2. */
	id?: number;
	/** Name of the landing page. */
	title: string;
	/** Tracking address of the landing page. */
	url: string;
	/** Address shown to people who want to see the page. */
	url_preview: string;
	/**
	 * Kind of page. Taken as `landing` when it is left out.
	 * @default landing
	 */
	type?: "landing" | "transit";
}
/**
 * Offer presentation input
 * What the offer is, where it leads and how it is shown.
 */
export interface OfferPresentationInput {
	/** Name of the offer. */
	title?: string;
	/** Id of the advertiser, 24 hexadecimal digits. */
	advertiser?: ObjectId;
	/** Tracking address with macros such as `{clickid}` and `{pid}`. */
	url?: string;
	/** Address shown to people who want to see the landing page. */
	url_preview?: string;
	/** Address refused clicks are sent to. */
	trafficback_url?: string;
	/**
	 * Number of the tracking domain, which was sent until `tracking_domain` came. Responses give its name. Until docs.
	 * @deprecated
	 */
	domain_url?: number;
	/**
	 * Description in one text, the form of 2018. `description_lang` stands for it today. Until docs.
	 * @deprecated
	 */
	description?: string;
	/** Description per language, sent as `description_lang[en]=Text`. */
	description_lang?: OfferTextsInput;
	/** What the advertiser expects of the traffic, per language, sent as `kpi[en]=Text`. */
	kpi?: OfferTextsInput;
	/** Launch of the offer, not in the past, as a day or, today, as a day and time. */
	start_at?: Day | NaiveDateTime;
	/** Day the offer ends. Responses call it `stop_at`. */
	stopDate?: Day;
	/**
	 * Countries of the offer, two letters each, or the one word `all`, until `targeting` came. Until docs.
	 * @deprecated
	 */
	countries?: string[];
	/** Ids of the traffic sources the offer takes. */
	sources?: ObjectId[];
	/** Whether the offer runs. Default: `stopped`. */
	status?: "stopped" | "active" | "suspended";
	/** Tags of the offer. */
	tags?: string[];
	/** Who may run the offer, everybody, those who ask, or only those who are connected by hand. */
	privacy?: "public" | "protected" | "private";
	/** Whether the offer is promoted. Yes or no as a number, `1` for yes and `0` for no. */
	is_top?: Flag;
	/** Whether the offer pays per installation. Yes or no as a number, `1` for yes and `0` for no. */
	is_cpi?: Flag;
	/** Landing pages, sent as `landings[0][title]=…`. They take the place of those before, so what is left out is deleted; an empty text deletes all. */
	landings?: OfferLandingInput[] | "";
	/** Categories of the offer. The page does not say whether it wants names or ids. */
	categories?: string[];
	/** Ids of the SmartLink categories the offer is in. */
	smartlink_categories?: ObjectId[];
	/** Remarks for the network's own people. */
	notes?: string;
	/** Number of the offer in the advertiser's system. */
	external_offer_id?: string;
	/** Whether links may lead to a page of the affiliate's choice. Yes or no as a number, `1` for yes and `0` for no. */
	allow_deeplink?: Flag;
	/** Whether the referrer is kept from the advertiser. The page calls it outdated for an edit, use `redirect_type`. Yes or no as a number, `1` for yes and `0` for no. */
	hide_referer?: Flag;
	/** How clicks are passed on, `http302` with the referrer, the other three without it. */
	redirect_type?: "http302" | "http302hidden" | "js" | "meta";
	/** Whether affiliates are told of the change by mail. Default: `0`. Yes or no as a number, `1` for yes and `0` for no. */
	send_emails?: Flag;
	/** Remark for affiliates. In 2018 for new offers only. */
	note_aff?: string;
	/** Remark for sales managers. In 2018 for new offers only. */
	note_sales?: string;
	/** Bundle of the advertised app. Since docs-3.2. */
	bundle_id?: string;
	/** Id of the product feed. Since docs-3.2. */
	product_feed_id?: string;
	/** How new the offer is said to be. Since docs-3.2. */
	freshness?: "default" | "old" | "fresh" | "exclusive";
	/** Level of privacy. Since docs-3.2. */
	privacy_level?: number;
	/** Whether affiliates are connected without a request. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	auto_offer_connect?: Flag;
	/** User ids of the managers of the offer. Since docs-3.2. */
	managers?: ObjectId[];
}
/**
 * Offer links input
 * Where clicks and impressions of the offer go, and what is told back.
 */
export interface OfferLinksInput {
	/** Second tracking address, called beside the first. Since docs-3.2. */
	parallel_tracking_url?: string;
	/** Name of the domain of the tracking links. It took the place of `domain_url`. Since docs-3.2. */
	tracking_domain?: string;
	/** Text that is added to the tracking address. Since docs-3.2. */
	macro_url?: string;
	/** Parameter of the tracking link that carries the redirect. Since docs-3.2. */
	redirect_param?: string;
	/** Address of a cross postback. Since docs-3.2. */
	cross_postback_url?: string;
	/** How the cross postback is sent. Since docs-3.2. */
	cross_postback_method?: "get" | "post";
	/** Body of the cross postback. Needed when `cross_postback_method` is `post`. Since docs-3.2. */
	cross_postback_body?: string;
	/** Whether impressions are counted. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	allow_impressions?: Flag;
	/** Address that impressions go to. Since docs-3.2. */
	impressions_url?: string;
	/** More addresses that impressions go to, with the share of each. docs-3.2 calls it a text and then shows `additional_impression_destination_urls[0][url]` with a weight. Since docs-3.2. */
	additional_impression_destination_urls?: OfferWeightedUrl[] | string;
	/** Service that signs clicks. Since docs-3.2. */
	sign_clicks_integration?: "no_sign" | "appsflyer" | "kochava";
	/** Secret that the advertiser's postbacks must carry. Since docs-3.2. */
	hash_password?: string;
	/** Id of the app at SKAdNetwork. Since docs-3.2. */
	skad_app_id?: string;
}
/**
 * Offer HTML creative input
 * Creative of HTML whose macros stand for files.
 */
export interface OfferHtmlCreativeInput {
	/** Name of the creative. */
	name?: string;
	/** Width in pixels. */
	width?: number;
	/** Height in pixels. */
	height?: number;
	/** HTML with macros such as `{banner}`. */
	code?: string;
	/** Which file of `creativeAssets`, counted from 0, stands for which macro. */
	asset_mapping?: {
		[key: string]: number;
	};
}
/**
 * Offer creatives input
 * Creatives of the offer that come without a file, and the titles of those with one.
 */
export interface OfferCreativesInput {
	/** Addresses of creatives that lie elsewhere. Responses call them `creatives`. */
	creativeUrls?: string[];
	/** Titles of `creativeUrls`, in the same order. Since docs-3.2. */
	creativeUrlTitles?: string[];
	/** Addresses of creatives that the network is to fetch. Since docs-3.2. */
	creativeDownloads?: string[];
	/** Titles of `creativeDownloads`, in the same order. Since docs-3.2. */
	creativeDownloadTitles?: string[];
	/** Titles of `creativeFiles`, in the same order. Since docs-3.2. */
	creativeFileTitles?: string[];
	/** Creatives of HTML. Since docs-3.2. */
	creativesHtml?: OfferHtmlCreativeInput[];
	/** Creatives the offer has already, to set their size or to delete them. Since docs-3.2. */
	creatives?: {
		/** File name of the creative. */
		file_name?: string;
		/** Width in pixels. */
		width?: number;
		/** Height in pixels. */
		height?: number;
	}[];
}
/**
 * Offer payment input
 * What the offer pays for one goal and traffic. `currency` and `type` carry a star on the page, read as required.
 */
export interface OfferPaymentInput {
	/** Id of a payment the offer has already; without it an update makes a new one. Since docs-3.2. */
	id?: string | number;
	/** Name of the payment. Since docs-3.2. */
	title?: string;
	/** Countries the payment is for, two letters each. An empty text clears them. */
	countries?: CountryCode[] | "";
	/** Turns `countries` round, all countries but these. The page gives no type for it. */
	country_exclude?: false | true | 0 | 1;
	/** Numbers of the cities the payment is for. An empty text clears them. */
	cities?: number[] | "";
	/** Device classes the payment is for. An empty text clears them. */
	devices?: ("tablet" | "desktop" | "mobile" | "ipod" | "mediahub" | "ereader" | "console" | "tv" | "smartwatch")[] | "";
	/** Operating systems the payment is for, by the names of the list of operating systems, such as `Mac OS X`. */
	os?: string[];
	/** Key of the goal that is paid. */
	goal?: string;
	/** What the advertiser pays per conversion, in `currency`, or the percentage when `type` is `percent`. */
	total?: number;
	/** What the affiliate gets per conversion, in `currency`, or the percentage when `type` is `percent`. */
	revenue?: number;
	/** Currency of the amounts, as a code of the European Central Bank. */
	currency: CurrencyCode;
	/** How the amounts of a payment are meant: a fixed sum, a percentage, both, per click (`cpc`), per thousand impressions (`cpm`), for the first conversion or sale only, or above a baseline. `mixed` since docs-3.2. `cpc` since docs-3.2. `cpm` since docs-3.2. `first_cpa` since docs-3.2. `first_cps` since docs-3.2. `baseline_onetime` since docs-3.2. `baseline_accumulating` since docs-3.2. */
	type: OfferPaymentType;
	/**
	 * Tracking address of its own that a payment had in 2018. Until docs.
	 * @deprecated
	 */
	url?: string;
	/** Values of sub 1 the payment is for, separated by commas. Since docs-3.2. */
	sub1?: string;
	/** Values of sub 2 the payment is for, separated by commas. Since docs-3.2. */
	sub2?: string;
	/** Values of sub 3 the payment is for, separated by commas. Since docs-3.2. */
	sub3?: string;
	/** Values of sub 4 the payment is for, separated by commas. Since docs-3.2. */
	sub4?: string;
	/** Values of sub 5 the payment is for, separated by commas. Since docs-3.2. */
	sub5?: string;
	/** Values of sub 6 the payment is for, separated by commas. Since docs-3.2. */
	sub6?: string;
	/** Values of sub 7 the payment is for, separated by commas. Since docs-3.2. */
	sub7?: string;
	/** Values of sub 8 the payment is for, separated by commas. Since docs-3.2. */
	sub8?: string;
	/** Value of custom field 1 the payment is for. Since docs-3.2. */
	custom_field1?: string;
	/** Value of custom field 2 the payment is for. Since docs-3.2. */
	custom_field2?: string;
	/** Value of custom field 3 the payment is for. Since docs-3.2. */
	custom_field3?: string;
	/** Value of custom field 4 the payment is for. Since docs-3.2. */
	custom_field4?: string;
	/** Value of custom field 5 the payment is for. Since docs-3.2. */
	custom_field5?: string;
	/** Value of custom field 6 the payment is for. Since docs-3.2. */
	custom_field6?: string;
	/** Value of custom field 7 the payment is for. Since docs-3.2. */
	custom_field7?: string;
	/** Value of custom field 8 the payment is for. Since docs-3.2. */
	custom_field8?: string;
	/** Value of custom field 9 the payment is for. Since docs-3.2. */
	custom_field9?: string;
	/** Value of custom field 10 the payment is for. Since docs-3.2. */
	custom_field10?: string;
	/** Value of custom field 11 the payment is for. Since docs-3.2. */
	custom_field11?: string;
	/** Value of custom field 12 the payment is for. Since docs-3.2. */
	custom_field12?: string;
	/** Value of custom field 13 the payment is for. Since docs-3.2. */
	custom_field13?: string;
	/** Value of custom field 14 the payment is for. Since docs-3.2. */
	custom_field14?: string;
	/** Value of custom field 15 the payment is for. Since docs-3.2. */
	custom_field15?: string;
	/** Baseline of the types `baseline_onetime` and `baseline_accumulating`. Since docs-3.2. */
	baseline_value?: number;
}
/**
 * Offer partner payment input
 * Payment that replaces the general one for named affiliates.
 */
export type OfferPartnerPaymentInput = OfferPaymentInput & {
	/** Numbers of the affiliates the payment is for. Required by its star on the page. */
	partners: number[];
};
/**
 * Offer cap input
 * Limit on the conversions or the money of an offer.
 */
export interface OfferCapInput {
	/** Time over which is counted. Hours need a feature of the network. `hour` since docs-3.2. */
	period?: "hour" | "day" | "month" | "all";
	/** What is counted. `clicks` since docs-3.2. `impressions` since docs-3.2. */
	type?: "budget" | "conversions" | "clicks" | "impressions";
	/** The limit, a whole number of conversions or an amount of money that may have decimals. */
	value?: number;
	/** Keys of the goals the limit is for. Needed when `goal_type` is `exact`, empty with `all` and `each`. */
	goals?: string[];
	/** Whether the limit holds for all goals together, for each goal, or for the goals named in `goals`. */
	goal_type?: "all" | "each" | "exact";
	/** Numbers of the affiliates the limit is for. Needed when `affiliate_type` is `exact`, empty with `all` and `each`. */
	affiliates?: number[];
	/** Whether the limit holds for all affiliates together, for each affiliate, or for those named in `affiliates`. */
	affiliate_type?: "all" | "each" | "exact";
	/** Countries the limit is for. Needed when `country_type` is `exact`. Since docs-3.2. */
	country?: CountryCode[];
	/** Whether the limit holds for all countries together, for each, or for those in `country`. Since docs-3.2. */
	country_type?: "all" | "each" | "exact";
	/** Number of the sub whose values the limit is for. Since docs-3.2. */
	sub_number?: 2;
	/** Values of that sub. Since docs-3.2. */
	sub_value?: string[];
}
/**
 * Offer terms input
 * What the offer pays and where it ends.
 */
export interface OfferTermsInput {
	/** What the offer pays, sent as `payments[0][countries][]=US&payments[0][total]=2`. */
	payments?: OfferPaymentInput[];
	/** What the offer pays to named affiliates instead, sent as `partner_payments[0][partners][]=610`. */
	partner_payments?: OfferPartnerPaymentInput[];
	/** Whether affiliates are kept from seeing the percentage of a percent deal. Default: `0`. Yes or no as a number, `1` for yes and `0` for no. */
	hide_payments?: Flag;
	/** Days a conversion is held before it counts, or hours as `hold_type` says. */
	hold_period?: number;
	/** Unit of `hold_period`. Default: `days`. Since docs-3.2. */
	hold_type?: "days" | "hours";
	/** Limits of the offer, sent as `caps[0][period]=day&caps[0][goals][]=1`. */
	caps?: OfferCapInput[];
	/** Conversion statuses that count towards caps. */
	caps_status?: ("confirmed" | "pending" | "hold" | "not_found" | "declined")[];
	/** Whether affiliates are kept from seeing the caps. Yes or no as a number, `1` for yes and `0` for no. */
	hide_caps?: Flag;
	/** Percentage of the daily cap at which a notice is sent. */
	notice_percent_overcap?: number;
	/** Whether clicks above the daily cap go to the trafficback address. Default: `0`. Yes or no as a number, `1` for yes and `0` for no. */
	is_redirect_overcap?: Flag;
	/** Whether impressions above the cap are let in. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	is_impression_overcap?: Flag;
	/** Whether conversions above the cap are let in. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	overcap?: Flag;
	/** IANA name of the zone in which days and months of caps are counted. Since docs-3.2. */
	caps_timezone?: string;
	/** Goal whose cap sends further clicks to the trafficback address. Since docs-3.2. */
	caps_goal_overcap?: string;
	/** Changes of the payment by volume. They take the place of those before; counters go on only where nothing but `value` and `modifier_value` changes. Since docs-3.2. */
	commission_tiers?: OfferCommissionTier[];
	/** Whether the tiers count. Default: `0`. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	enabled_commission_tiers?: Flag;
}
/**
 * Offer strict system input
 * Operating system whose clicks are let in, with its versions.
 */
export interface OfferStrictOsInput {
	/** Operating system. */
	os?: "web" | "wp" | "ios" | "android";
	/** Versions, each with the name of the system in front. The page says they must be given. */
	versions: ("ios 3" | "ios 4" | "ios 5" | "ios 6" | "ios 7" | "ios 8" | "ios 9" | "android 2.2" | "android 2.3" | "android 4" | "android 4.1" | "android 4.2" | "android 4.3" | "android 4.4" | "android 5" | "android 5.1" | "android 6" | "android 7" | "wp 7" | "wp 7.5" | "wp 7.8" | "wp 8" | "wp 10")[];
}
/**
 * Offer targeting input
 * Group of conditions on the traffic.
 */
export interface OfferTargetingInput {
	/** Id of a group the offer has already, a UUID. */
	id?: string;
	/** Whether the group counts. Yes or no as a number, `1` for yes and `0` for no. */
	enabled?: Flag;
	/** Name of the group. */
	name?: string;
	/** Whether all conditions must hold or one of them. */
	condition?: "and" | "or";
	/** Countries, two letters each. */
	country?: OfferTextRule;
	/** Regions, by country. */
	region?: {
		/** Numbers of the regions that are let in, by country. Read it with `toMap`. */
		allow?: OfferNumberMap;
		/** Numbers of the regions that are refused, by country. Read it with `toMap`. */
		deny?: OfferNumberMap;
	};
	/** Cities, by country. */
	city?: {
		/** Numbers of the cities that are let in, by country. Read it with `toMap`. */
		allow?: OfferNumberMap;
		/** Numbers of the cities that are refused, by country. Read it with `toMap`. */
		deny?: OfferNumberMap;
	};
	/** Operating systems and their versions. */
	os?: {
		/** Those that are let in. */
		allow?: OfferVersionRule[];
	};
	/** Whether the systems of `os` are refused instead of let in. Yes or no as a number, `1` for yes and `0` for no. */
	os_deny?: Flag;
	/** Providers of internet access, by country. */
	isp?: {
		/** Names of the providers of internet access that are let in, by country. Read it with `toMap`. */
		allow?: OfferTextMap;
		/** Names of the providers of internet access that are refused, by country. Read it with `toMap`. */
		deny?: OfferTextMap;
	};
	/** Organizations behind the providers. */
	isp_organization?: OfferTextRule & {
		/** Whether traffic without one is refused. Yes or no as a number, `1` for yes and `0` for no. */
		deny_empty?: Flag;
	};
	/** Addresses, ranges and masks. */
	ip?: OfferTextRule & {
		/** Whether traffic over IPv6 is refused. Yes or no as a number, `1` for yes and `0` for no. */
		ipv6_deny?: Flag;
	};
	/** Names of browsers. */
	browser?: OfferTextRule;
	/** Browsers and their versions. */
	browser_version?: {
		/** Those that are let in. */
		allow?: OfferVersionRule[];
		/** Those that are refused. */
		deny?: OfferVersionRule[];
	};
	/** Names of device brands. */
	brand?: OfferTextRule;
	/** Names of device models. */
	device_model?: OfferTextRule;
	/** Device classes that are let in. */
	device_type?: ("mobile" | "tablet" | "desktop" | "mediahub" | "ereader" | "console" | "tv" | "smartwatch")[];
	/** Whether the classes of `device_type` are refused instead of let in. Yes or no as a number, `1` for yes and `0` for no. */
	device_type_deny?: Flag;
	/** Kinds of connection that are let in. */
	connection?: ("wi-fi" | "cellular")[];
	/** Whether the kinds of `connection` are refused instead of let in. Yes or no as a number, `1` for yes and `0` for no. */
	connection_deny?: Flag;
	/** Addresses that clicks come from. */
	referrer?: OfferTextRule & {
		/** Whether clicks without one are refused. Yes or no as a number, `1` for yes and `0` for no. */
		deny_empty?: Flag;
		/** Whether the values are regular expressions. Yes or no as a number, `1` for yes and `0` for no. */
		is_regexp?: Flag;
	};
	/** User agents. */
	ua?: OfferTextRule & {
		/** Whether known crawlers are refused. Yes or no as a number, `1` for yes and `0` for no. */
		deny_crawlers?: Flag;
	};
	/** Postal codes. */
	zip?: OfferTextRule;
	/** Whether traffic over proxies is refused. Yes or no as a number, `1` for yes and `0` for no. */
	block_proxy?: Flag;
	/** Whether known bots are refused. Yes or no as a number, `1` for yes and `0` for no. */
	block_known_bots?: Flag;
	/** Numbers of the affiliates a personal group is for. */
	affiliate_id?: number[];
	/** Values of the subs, by number of the sub. */
	sub?: {
		/** Values that are let in, by number of the sub. Read it with `toMap`. */
		allow?: OfferTextMap;
		/** Values that are refused, by number of the sub. Read it with `toMap`. */
		deny?: OfferTextMap;
		/** Values that are refused when they come together, by number of the sub. An empty text stands for an empty sub. */
		deny_groups?: {
			[key: string]: string;
		}[];
	};
	/** Tracking address of its own for this traffic. */
	url?: string;
	/** Tracking addresses that share this traffic. */
	urls?: OfferWeightedUrl[];
	/** Values that stand in for macros, by name of the sub, where the network has that feature. */
	macros_replacement?: {
		[key: string]: string[];
	};
	/** Subs whose macros are replaced. */
	macros_replacement_enabled?: string[];
}
/**
 * Offer schedule input
 * Days and hours in which the offer runs.
 */
export interface OfferScheduleInput {
	/** Whether the hours count. The days count without it. Yes or no as a number, `1` for yes and `0` for no. */
	enabled?: Flag;
	/** Day of launch. */
	date_start?: Day;
	/** Day on which the offer stops. */
	date_to?: Day;
	/** IANA name of the zone of the hours. */
	timezone?: string;
	/** Hours by day of the week, counted from 0, and by number of the interval, sent as `schedule[intervals][1][0][from]=8&schedule[intervals][1][0][to]=10`. */
	intervals?: {
		/** First hour. */
		from?: number;
		/** Last hour. */
		to?: number;
	}[][];
}
/**
 * Offer traffic input
 * Which traffic the offer takes, and when.
 */
export interface OfferTrafficInput {
	/** Whether clicks from other countries are refused. Yes or no as a number, `1` for yes and `0` for no. */
	strictly_country?: Flag;
	/** Connection that is let in, empty for any. `wi-fi` was `wifi` and empty was `all` in 2018. An empty value since docs-3.2. `wi-fi` since docs-3.2. `wifi` until docs. `all` until docs. */
	strictly_connection_type?: "" | "wi-fi" | "wifi" | "cellular" | "all";
	/**
	 * Operating systems that were let in until `restriction_os` came, sent as `strictly_os[0][os]=ios&strictly_os[0][versions][]=ios 9`. Until docs.
	 * @deprecated
	 */
	strictly_os?: OfferStrictOsInput[];
	/** Operating systems that are let in. Since docs-3.2. */
	restriction_os?: {
		/** Operating system. */
		os?: string;
		/** Versions, with `>=` or `<` in front where they are bounds. */
		versions?: unknown[] | string;
	}[];
	/**
	 * Ids of the providers of internet access that were let in until `restriction_isp` came, from `GET /3.0/isp`. Until docs.
	 * @deprecated
	 */
	strictly_isp?: ObjectId[];
	/** Providers of internet access that are let in. Since docs-3.2. */
	restriction_isp?: {
		/** Country of the provider. */
		country?: CountryCode;
		/** Name of the provider. */
		name?: string;
	}[];
	/** Device classes that are let in. Since docs-3.2. */
	strictly_devices?: string[];
	/** Device brands that are let in. docs-3.2 has it for new offers only. Since docs-3.2. */
	strictly_brands?: string[];
	/** Groups of conditions on the traffic, sent as `targeting[0][country][allow][]=US`. Since docs-3.2. */
	targeting?: OfferTargetingInput[];
	/** Whether only targeting groups made for the affiliate count, as a word. Since docs-3.2. */
	consider_personal_targeting_only?: "true" | "false";
	/** Addresses the advertiser's postbacks may come from, one address or range per line of one text, such as `127.0.0.1\n127.0.1.1-127.0.2.1`. */
	allowed_ip?: string;
	/** Addresses the advertiser's postbacks may not come from, written like `allowed_ip`. In 2018 for new offers only. */
	disallowed_ip?: string;
	/** Whether an address counts only once. Default: `0`; responses call it `uniq_ip_only`. Yes or no as a number, `1` for yes and `0` for no. */
	uniqIpOnly?: Flag;
	/** Whether conversions from an address that is known already are declined. Default: `0`. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	rejectNotUniqIp?: Flag;
	/** Whether statistics count unique clicks only. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	hosts_only?: Flag;
	/** What tells visitors apart. Since docs-3.2. */
	host_uniqueness_type?: "cookie" | "sub3";
	/** How many clicks of one visitor are let in before the next go to the trafficback address. Since docs-3.2. */
	duplicate_clicks_threshold?: number;
	/** Life of a click, as numbers with the letters `y`, `m`, `w`, `d`, `h`, `i` (minute) and `s`, such as `1y2m3w4d5h6i7s`. Default: `1y`. */
	click_session?: string;
	/** Lower bound for the life of a click, written like `click_session`. Default: `0s`. Since docs-3.2. */
	minimal_click_session?: string;
	/** Values of sub1, separated by commas. */
	sub_account_1?: string;
	/** What the sub1 list does, `1` forbids its values, `0` allows nothing else and is the default. */
	sub_account_1_except?: Flag;
	/** Values of sub2, separated by commas. */
	sub_account_2?: string;
	/** What the sub2 list does, `1` forbids its values, `0` allows nothing else and is the default. */
	sub_account_2_except?: Flag;
	/** Pairs of sub values that are refused, sent as `sub_restrictions[0][sub1]=a&sub_restrictions[0][sub2]=b`. */
	sub_restrictions?: OfferSubPair[];
	/** Number of the sub that is checked for being empty. */
	search_empty_sub?: number;
	/** Values that stand in for macros, by name of the sub, sent as `macros_replacement[sub1][]=value`, where the network has that feature. Since docs-3.2. */
	macros_replacement?: {
		[key: string]: string[];
	};
	/** Subs whose macros are replaced. Since docs-3.2. */
	macros_replacement_enabled?: ("sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "sub6" | "sub7" | "sub8" | "sub9" | "sub10")[];
	/** When the offer runs. Since docs-3.2. */
	schedule?: OfferScheduleInput;
}
/**
 * Offer input
 * Everything of an offer that can be set, save files.
 */
export type OfferInput = OfferPresentationInput & OfferLinksInput & OfferCreativesInput & OfferTermsInput & OfferTrafficInput;
/**
 * Offer create input
 * Settings of a new offer. Networks of today want `payments` too.
 */
export type OfferCreateInput = OfferInput;
/**
 * Offer files input
 * Files of an offer. They need a multipart body.
 */
export interface OfferFilesInput {
	/** Logo as JPEG, PNG or GIF. */
	logo?: Blob;
	/** Creatives as JPEG, PNG, GIF or a ZIP archive, sent as `creativeFiles[]`. Responses call them `creatives`. */
	creativeFiles?: Blob[];
	/** Files of the HTML creatives, sent as `creativeAssets[]`. Since docs-3.2. */
	creativeAssets?: Blob[];
}
/**
 * Saved offer
 * Offer as it comes back after it was made or changed. Names differ from the request: `stopDate` is `stop_at` here, `creativeFiles` and `creativeUrls` are `creatives`, and `domain_url` is a name instead of a number. Caps, KPI texts, sub rules and the times of creation and change are not part of it.
 */
export type SavedOffer = OfferCommon & OfferSettings & OfferCounting & {
	/** Remark for affiliates. Left out after an edit. */
	note_aff?: string;
	/** Remark for sales managers. Left out after an edit. */
	note_sales?: string;
	/** Goal for conversions above a cap, as the name suggests. Since docs-3.2. */
	caps_goal_overcap?: string;
	/** Days and hours in which the offer runs. Since docs-3.2. */
	schedule?: OfferSchedule;
	/** Groups of conditions on the traffic. Since docs-3.2. */
	targeting?: OfferTargeting[];
};
/**
 * Offer mass update input
 * Offers and what is to be set on all of them.
 */
export interface OfferMassUpdateInput {
	/** Number of the offer, sent as `offer_id=935`, or several numbers, sent as `offer_id[]=935&offer_id[]=936`. */
	offer_id: number | number[];
	/** New status. */
	status?: "active" | "stopped" | "suspended";
	/** New privacy. */
	privacy?: "public" | "protected" | "private";
}
/**
 * Message response
 * Success response that carries nothing but a text.
 */
export interface MessageResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Text that says what was done. */
	message: string;
}
/**
 * Offer deletion input
 * Offers to delete.
 */
export interface OfferDeletionInput {
	/** Numbers of the offers, sent as `offer_id[0]=936`. */
	offer_id: number[];
}
/**
 * Offer affiliate input
 * Affiliate and the offers the affiliate is connected to or disconnected from.
 */
export interface OfferAffiliateInput {
	/** Number of the offer, sent as `offer_id=935`, or several numbers, sent as `offer_id[]=935&offer_id[]=936`. */
	offer_id: number | number[];
	/** Number of the affiliate. */
	pid: number;
	/**
	 * Whether the affiliate is told. Taken as `1` when it is left out. Yes or no as a number, `1` for yes and `0` for no.
	 * @default 1
	 */
	notice?: Flag;
}
/**
 * Offer category input
 * Name of a category.
 */
export interface OfferCategoryInput {
	/** Name of the category. */
	title: string;
}
/**
 * Traffic source
 * Kind of place traffic comes from.
 */
export interface TrafficSource {
	/** Id of the traffic source, 24 hexadecimal digits. */
	id: ObjectId;
	/** Name of the traffic source. After create and edit it is the English text. */
	title: string;
	/** Name per language. Read it with `toMap`. */
	title_lang: OfferTexts;
	/** Whether the source may be used, `1` for yes. Only the list has it. Yes or no as a number, `1` for yes and `0` for no. */
	allowed?: Flag;
}
/**
 * Offer activation input
 * Request of an affiliate for an offer.
 */
export interface OfferActivationInput {
	/** Number of the offer. */
	offer_id: number;
	/** Text for the manager who decides. */
	comment: string;
}
/**
 * Traffic source input
 * Names of a traffic source.
 */
export interface TrafficSourceInput {
	/** Name per language, sent as `title_lang[en]=Name`. Only English must be there. */
	title_lang: {
		/** Name in Russian. */
		ru?: string;
		/** Name in English. It becomes the `title`. */
		en: string;
		/** Name in Spanish. */
		es?: string;
		/** Name in Georgian. */
		ka?: string;
		/** Name in Vietnamese. */
		vi?: string;
	};
}
/**
 * Tracking link input
 * Whose link it is, and the sub values in it.
 */
export interface TrackingLinkInput {
	/** Affiliate number. */
	affiliate_id: number;
	/** Value of sub 1. */
	sub1?: string;
	/** Value of sub 2. */
	sub2?: string;
	/** Value of sub 3. */
	sub3?: string;
	/** Value of sub 4. */
	sub4?: string;
	/** Value of sub 5. */
	sub5?: string;
	/** Value of sub 6. */
	sub6?: string;
	/** Value of sub 7. */
	sub7?: string;
	/** Value of sub 8. */
	sub8?: string;
}
/**
 * Offer creative deletion input
 * Creatives to remove from the offer.
 */
export interface OfferCreativeDeletionInput {
	/** Numbers of the creatives, sent as `creatives[0]=12345`. */
	creatives: number[];
}
/**
 * HTML creative update input
 * The creative as it is to be.
 */
export interface HtmlCreativeUpdateInput {
	/** HTML of the creative. */
	code: string;
	/** Name of the creative. */
	name: string;
	/** Width in pixels. */
	width: number;
	/** Height in pixels. */
	height: number;
}
/**
 * Offer creative
 * Picture or HTML that affiliates may show.
 */
export interface OfferCreative {
	/** Id of the creative, a UUID. */
	id: string;
	/** Media type of the file. */
	type?: string;
	/** Address of the file. */
	url: string;
	/** Name of the creative. */
	title?: string;
	/** Width in pixels. */
	width?: number;
	/** Height in pixels. */
	height?: number;
	/** Size of the file in bytes. */
	size?: number;
	/** Whether the file took the place of another. */
	overwritten?: boolean;
	/** Files that HTML refers to. */
	assets?: {
		/** Address of the file. */
		url?: string;
		/** Name of the file. */
		title?: string;
		/** Size of the file in bytes. */
		size?: number;
	}[];
}
/**
 * ISO date and time
 * Date and time as ISO 8601, `2020-01-02T03:04:05Z`, with an offset or `Z` and at times with fractions of a second.
 */
export type IsoDateTime = string;
/**
 * Promo code
 * Code by which a sale is counted for an affiliate.
 */
export interface Promocode {
	/** Promo code id. */
	id: ObjectId;
	/** How the code came about, `manual`. */
	type?: string;
	/** The code. */
	code: string;
	/** Template the code was made from, empty for codes made by hand. */
	code_template?: string;
	/** What the code is for. */
	description?: string;
	/** Number of the offer. */
	offer_id: number;
	/** Affiliate number. */
	affiliate_id: number;
	/** How often the code may be used. */
	usage_limit?: number;
	/** How often the code was used. */
	usage_value?: number;
	/** When the code becomes valid. */
	date_from?: IsoDateTime;
	/** When the code runs out. */
	date_to?: IsoDateTime;
	/** When it was added. */
	created_at?: IsoDateTime;
	/** When it was last changed. */
	updated_at?: IsoDateTime;
}
/**
 * Promo code input
 * A new promo code.
 */
export interface PromocodeInput {
	/** How the code comes about. */
	type: "manual";
	/** The code. */
	code: string;
	/** Number of the offer. */
	offer_id: number;
	/** Affiliate number. */
	affiliate_id: number;
	/** What the code is for. */
	description?: string;
	/** How often the code may be used. */
	usage_limit?: number;
	/** When the code becomes valid. */
	date_from: IsoDateTime;
	/** When the code runs out. */
	date_to: IsoDateTime;
}
/**
 * Promo codes input
 * Promo codes to add.
 */
export interface PromocodesInput {
	/** The codes, sent as `promocodes[0][code]=SPRING`. */
	promocodes: PromocodeInput[];
}
/**
 * Product feed item
 * One of the goods in a product feed. Since docs-3.2.
 */
export interface ProductFeedItem {
	/** Id of the item, 24-hex. */
	id: ObjectId;
	/** Id of the product feed. */
	product_feed_id?: ObjectId;
	/** Number of the network at Affise, as the name suggests. */
	client_id?: number;
	/** Name of the item. */
	name: string;
	/** Description of the item. */
	description?: string;
	/** Number of the item at the shop, in a text. */
	sku?: string;
	/** Brand. Only an empty text was seen. */
	brand?: string;
	/** Number of the item at the brand. Only an empty text was seen. */
	brand_sku?: string;
	/** Category. Only an empty text was seen. */
	category?: string;
	/** Category below the category. Only an empty text was seen. */
	subcategory?: string;
	/** Price in a text. Only an empty text was seen. */
	price?: string;
	/** Currency of the price. Only an empty text was seen. */
	currency?: string;
	/** Whether the item can be had. Only an empty text was seen. */
	availability?: string;
	/** Address of the item at the shop. */
	url: string;
	/** Address of a picture. */
	image_url?: string;
	/** Tracking link to the item. */
	affise_url: string;
}
/**
 * Moment
 * Date and time, without a zone from older services and with an offset from newer ones. Which of the two a network sends is not documented, so read both.
 */
export type Moment = NaiveDateTime | IsoDateTime;
/**
 * Payout of an advertiser's offer
 * What the advertiser pays for a conversion, and for which goal and traffic.
 */
export interface AdvertiserOfferPayout {
	/** Id of the payout, a UUID. */
	id?: string;
	/** Numbers of the affiliates it is for. Empty means all. */
	affiliates?: number[];
	/** Countries it is for, two letters each. Empty means all. */
	countries?: CountryCode[];
	/** Turns `countries` round, all countries but these. */
	exclude_countries?: boolean;
	/** Cities it is for. It was only seen empty. */
	cities?: unknown[];
	/** Whether it looks at regions. */
	include_regions?: boolean;
	/** Device classes it is for. Empty means all. */
	devices?: string[];
	/** Operating systems it is for. Empty means all. */
	oses?: string[];
	/** Number of the goal. */
	goal_id?: number;
	/** Title of the goal. */
	goal_title?: string;
	/** Key of the goal. */
	goal_value?: string;
	/** How the amounts of a payment are meant: a fixed sum, a percentage, both, per click (`cpc`), per thousand impressions (`cpm`), for the first conversion or sale only, or above a baseline. `mixed` since docs-3.2. `cpc` since docs-3.2. `cpm` since docs-3.2. `first_cpa` since docs-3.2. `first_cps` since docs-3.2. `baseline_onetime` since docs-3.2. `baseline_accumulating` since docs-3.2. */
	payment_type?: OfferPaymentType | (string & {});
	/** Currency of `total`. */
	currency?: CurrencyCode;
	/** What the advertiser pays, in `currency` or in percent. */
	total?: number;
	/** Baseline of the types with one. */
	baseline_value?: number;
	/** Values of sub 1 it is for. Empty means all. */
	sub1?: string[];
	/** Values of sub 2 it is for. Empty means all. */
	sub2?: string[];
	/** Values of sub 3 it is for. Empty means all. */
	sub3?: string[];
	/** Values of sub 4 it is for. Empty means all. */
	sub4?: string[];
	/** Values of sub 5 it is for. Empty means all. */
	sub5?: string[];
	/** Values of sub 6 it is for. Empty means all. */
	sub6?: string[];
	/** Values of sub 7 it is for. Empty means all. */
	sub7?: string[];
	/** Values of sub 8 it is for. Empty means all. */
	sub8?: string[];
	/** Values of custom field 1 it is for. Empty means all. */
	cf1?: string[];
	/** Values of custom field 2 it is for. Empty means all. */
	cf2?: string[];
	/** Values of custom field 3 it is for. Empty means all. */
	cf3?: string[];
	/** Values of custom field 4 it is for. Empty means all. */
	cf4?: string[];
	/** Values of custom field 5 it is for. Empty means all. */
	cf5?: string[];
	/** Values of custom field 6 it is for. Empty means all. */
	cf6?: string[];
	/** Values of custom field 7 it is for. Empty means all. */
	cf7?: string[];
	/** Values of custom field 8 it is for. Empty means all. */
	cf8?: string[];
	/** Values of custom field 9 it is for. Empty means all. */
	cf9?: string[];
	/** Values of custom field 10 it is for. Empty means all. */
	cf10?: string[];
	/** Values of custom field 11 it is for. Empty means all. */
	cf11?: string[];
	/** Values of custom field 12 it is for. Empty means all. */
	cf12?: string[];
	/** Values of custom field 13 it is for. Empty means all. */
	cf13?: string[];
	/** Values of custom field 14 it is for. Empty means all. */
	cf14?: string[];
	/** Values of custom field 15 it is for. Empty means all. */
	cf15?: string[];
}
/**
 * Targeting of an advertiser's offer
 * Group of conditions on the traffic. Unlike elsewhere each condition is a list.
 */
export interface AdvertiserOfferTargeting {
	/** Id of the group, a UUID. */
	id?: string;
	/** Name of the group. */
	name?: string;
	/** Whether all conditions must hold (`and`) or one of them (`or`). */
	condition?: string;
	/** Whether the group counts. */
	enabled?: boolean;
	/** Countries. It was only seen empty. */
	country?: unknown[];
	/** Regions. It was only seen empty. */
	region?: unknown[];
	/** Cities. It was only seen empty. */
	city?: unknown[];
	/** Postal codes. It was only seen empty. */
	zip?: unknown[];
	/** Operating systems. It was only seen empty. */
	os?: unknown[];
	/** Providers of internet access. It was only seen empty. */
	isp?: unknown[];
	/** Organizations behind the providers. It was only seen empty. */
	isp_organization?: unknown[];
	/** Addresses and ranges. It was only seen empty. */
	ip?: unknown[];
	/** Browsers. It was only seen empty. */
	browser?: unknown[];
	/** Browsers and their versions. It was only seen empty. */
	browser_version?: unknown[];
	/** Device brands. It was only seen empty. */
	brand?: unknown[];
	/** Device classes. It was only seen empty. */
	device_type?: unknown[];
	/** Device models. It was only seen empty. */
	device_model?: unknown[];
	/** Kinds of connection. It was only seen empty. */
	connection?: unknown[];
	/** Values of subs. It was only seen empty. */
	subs?: unknown[];
	/** Patterns for values of subs. It was only seen empty. */
	sub_regexps?: unknown[];
	/** Numbers of affiliates. It was only seen empty. */
	affiliate_id?: unknown[];
	/** Addresses that clicks come from. It was only seen empty. */
	referrer?: unknown[];
	/** User agents. It was only seen empty. */
	ua?: unknown[];
	/** Values that stand in for macros. It was only seen empty. */
	macros_replacement?: unknown[];
	/** Whether the systems of `os` are refused instead of let in. */
	os_deny?: boolean;
	/** Whether the classes of `device_type` are refused instead of let in. */
	device_type_deny?: boolean;
	/** Whether the kinds of `connection` are refused instead of let in. */
	connection_deny?: boolean;
	/** Whether traffic over proxies is refused. */
	block_proxy_vpn?: boolean;
	/** Tracking addresses that share this traffic. */
	urls?: OfferWeightedUrl[] | null;
	/** Subs whose macros are replaced. */
	macros_replacement_enabled?: string[] | null;
}
/**
 * Advertiser's offer
 * Offer as the advertiser who pays for it sees it. Names differ from those that administrators get.
 */
export interface AdvertiserOffer {
	/** Number of the offer. */
	id: number;
	/** Name of the offer. */
	title: string;
	/** Time the offer was made. */
	created_at?: Moment;
	/** Description per language. Read it with `toMap`. */
	description?: OfferTexts;
	/** Address or path of the logo. */
	logo?: string;
	/** Whether the offer runs, a word in the list and a number for a single offer, `1` when it is active. */
	status?: string | number;
	/** What the advertiser expects of the traffic, one text per language. Read it with `toMap`. */
	kpi?: OfferTexts;
	/** Address shown to people who want to see the landing page. */
	preview_url?: string;
	/** Address that clicks go to. */
	tracking_url?: string;
	/** What the advertiser pays, one entry per goal and traffic. */
	payouts?: AdvertiserOfferPayout[];
	/** Groups of conditions on the traffic. */
	targetings?: AdvertiserOfferTargeting[];
	/** Creatives of the offer. It was only seen empty. */
	creatives?: unknown[];
	/** Landing pages to choose from. */
	landings?: OfferLanding[];
	/** Categories of the offer. */
	categories?: OfferCategory[];
	/** Traffic sources the offer takes. */
	traffic_sources?: OfferSource[] | null;
	/** Conversion rate. No source names the unit. */
	cr?: number;
	/** Money earned per click. No source names the currency. */
	epc?: number;
}
/**
 * Permission level
 * Nothing, reading, or reading and changing.
 */
export type PermissionLevel = "deny" | "read" | "write";
/**
 * Permission
 * How far somebody may go in one section, or with all things of one kind.
 */
export interface Permission {
	/** What is allowed in general. Nothing, reading, or reading and changing. */
	level?: PermissionLevel;
	/** What is allowed with things that are new. Seen for account managers in statistics. Nothing, reading, or reading and changing. */
	default_level?: PermissionLevel;
	/** Single things for which something else holds, by the kind of their id. */
	exceptions?: {
		/** Exceptions for ids that are texts. Empty as a list in responses and as a map in requests. */
		strings?: unknown[] | Record<string, never>;
		/** Exceptions for ids that are numbers. Empty as a list in responses and as a map in requests. */
		ints?: unknown[] | Record<string, never>;
	};
}
/**
 * Automation permissions
 * Which automation is open.
 */
export type AutomationPermissions = {
	/** Checker of offers. */
	"affise-checker"?: Permission;
} & {
	[key: string]: Permission;
};
/**
 * General permissions
 * Which sections of the network are open.
 */
export type GeneralPermissions = {
	/** Marketplace. */
	marketplace?: Permission;
	/** Settings. */
	settings?: Permission;
	/** Billing. */
	billing?: Permission;
} & {
	[key: string]: Permission;
};
/**
 * Notification permissions
 * Which notices may be set up.
 */
export type NotificationPermissions = {
	/** Notices of the network. */
	"client-subscription"?: Permission;
	/** The ways in which notices are sent. */
	"transport-configuration"?: Permission;
	/** Notices of the user. */
	"user-subscription"?: Permission;
} & {
	[key: string]: Permission;
};
/**
 * Statistics permissions
 * What of the statistics is open. A slice is a column that reports are grouped by.
 */
export type StatisticsPermissions = {
	/** Log of postbacks to affiliates. */
	"affiliate-postback"?: Permission;
	/** List of clicks. */
	"clicks-list"?: Permission;
	/** Comparison report. */
	"comparison-report"?: Permission;
	/** Export of conversions. */
	"conversions-export"?: Permission;
	/** Import of conversions. */
	"conversions-import"?: Permission;
	/** List of conversions. */
	"conversions-list"?: Permission;
	/** Numbers of account managers. */
	"entity-account-manager"?: Permission;
	/** Numbers of affiliate managers. */
	"entity-affiliate-manager"?: Permission;
	/** Payments for referrals. */
	referral?: Permission;
	/** Log of postbacks from advertisers. */
	"server-postback"?: Permission;
	/** Slice by account manager. */
	"slice-account_manager_id"?: Permission;
	/** Slice by advertiser. */
	"slice-advertiser_id"?: Permission;
	/** Slice by affiliate. */
	"slice-affiliate_id"?: Permission;
	/** Slice by affiliate manager. */
	"slice-affiliate_manager_id"?: Permission;
	/** Slice by browser. */
	"slice-browser"?: Permission;
	/** Slice by city. */
	"slice-city"?: Permission;
	/** Slice by kind of connection. */
	"slice-connection-type"?: Permission;
	/** Slice by country. */
	"slice-country"?: Permission;
	/** Slice by day. */
	"slice-day"?: Permission;
	/** Slice by device. */
	"slice-device"?: Permission;
	/** Slice by event. */
	"slice-events"?: Permission;
	/** Slice by goal. */
	"slice-goal"?: Permission;
	/** Slice by landing page. */
	"slice-landing"?: Permission;
	/** Slice by mobile carrier. */
	"slice-mobile-carrier"?: Permission;
	/** Slice by offer. */
	"slice-offer_id"?: Permission;
	/** Slice by operating system. */
	"slice-os"?: Permission;
	/** Slice by page before the landing page. */
	"slice-prelanding"?: Permission;
	/** Slice by SmartLink category. */
	"slice-smart_id"?: Permission;
	/** Slice by sub 1. */
	"slice-sub1"?: Permission;
	/** Slice by sub 2. */
	"slice-sub2"?: Permission;
	/** Slice by reason of trafficback. */
	"slice-trafficback_reason"?: Permission;
	/** Export of reports. */
	"stats-export"?: Permission;
	/** Custom report. */
	"view-custom"?: Permission;
	/** KPI report. */
	"view-kpi"?: Permission;
	/** Retention report. */
	"view-retention-rate"?: Permission;
} & {
	[key: string]: Permission;
};
/**
 * Account permissions
 * Whose accounts are open.
 */
export type AccountPermissions = {
	/** Account managers. */
	"entity-account-manager"?: Permission;
	/** Advertisers. */
	"entity-advertiser"?: Permission;
	/** Affiliates. */
	"entity-affiliate"?: Permission;
	/** Affiliate managers. */
	"entity-affiliate-manager"?: Permission;
	/** Administrators. */
	"entity-common-manager"?: Permission;
	/** Presets of permissions. */
	"entity-preset"?: Permission;
	/** The list of users. */
	"view-users"?: Permission;
} & {
	[key: string]: Permission;
};
/**
 * Permissions
 * What a user may read and change, section by section. Networks with more features send more members.
 */
export interface Permissions {
	/** Which automation is open. */
	automation?: AutomationPermissions;
	/** Which sections of the network are open. */
	general?: GeneralPermissions;
	/** Which notices may be set up. */
	notificator?: NotificationPermissions;
	/** What of the statistics is open. A slice is a column that reports are grouped by. */
	stats?: StatisticsPermissions;
	/** Whose accounts are open. */
	users?: AccountPermissions;
}
/**
 * User
 * Person who works for the network, an administrator or a manager. Where a user is shown inside another object some members may be missing.
 */
export interface User {
	/** User id. */
	id: ObjectId;
	/** First name. */
	first_name: string;
	/** Last name. */
	last_name: string;
	/** Hours at which the user can be reached, as free text. */
	work_hours?: string | null;
	/** E-mail address. */
	email: string;
	/** Skype name. */
	skype?: string | null;
	/** Key of this user, a secret of 32 or 40 hexadecimal digits. Null where it is not shown. */
	api_key?: string | null;
	/** What the user may reach. */
	roles: string[];
	/** When it was last changed. */
	updated_at?: Moment | null;
	/** When it was added. The page shows it only for the manager of an advertiser. */
	created_at?: Moment | null;
	/** When the user last signed in. Since docs-3.2. */
	last_login_at?: Moment | null;
	/** Kind of user, one of the words of `UserType`. Since docs-3.2. */
	type?: string | null;
	/** Name the user signs in with. The example shows the id. Since docs-3.2. */
	username?: string | null;
	/** Picture of the user. Only null was seen. Since docs-3.2. */
	avatar?: string | null;
	/** WhatsApp number. Since docs-3.2. */
	whatsapp?: string | null;
	/** Telegram name. Since docs-3.2. */
	telegram?: string | null;
	/** Viber number. Since docs-3.2. */
	viber?: string | null;
	/** Facebook name or address. Since docs-3.2. */
	facebook?: string | null;
	/** WeChat name. Since docs-3.2. */
	wechat?: string | null;
	/** Remarks about the user. Only null was seen, and only for a single user. Since docs-3.2. */
	info?: string | null;
	/** Ways to reach the user, by name. Sent for a single user only; empty as a list. Read it with `toMap`. */
	contacts?: {
		[key: string]: string;
	} | unknown[];
	/** What the user may read and change. Sent for a single user only. Since docs-3.2. */
	permissions?: Permissions;
}
/**
 * Advertiser's rule for a sub
 * Which values of a sub the advertiser takes.
 */
export interface AdvertiserSubAccount {
	/** Comma list of sub values, or null when there is no rule. */
	value?: string | null;
	/** Whether the values of the list are forbidden instead of the only ones allowed. A boolean here, a number at affiliates. */
	except?: boolean;
}
/**
 * Named affiliate
 * Affiliate as other things refer to it.
 */
export interface NamedAffiliate {
	/** Affiliate number. */
	id: number;
	/** Name of the affiliate. */
	name?: string;
}
/**
 * Advertiser
 * Company that pays for conversions; some members and paths call it supplier. The list adds `hash_password`, `offers`, `has_user`, `created_at` and `updated_at`.
 */
export interface Advertiser {
	/** Advertiser id. */
	id: ObjectId;
	/** Company name. */
	title: string;
	/** Contact person. */
	contact?: string | null;
	/** E-mail address. */
	email?: string | null;
	/** Web site. */
	url?: string | null;
	/** User id of the manager in charge, in the list at times the name, or an empty text when there is none. */
	manager?: string;
	/** The manager in charge with name and roles, or null. Not every member of a user is sent here. */
	manager_obj?: User | null;
	/** Addresses and address ranges the advertiser may send from. Empty when nothing is set. */
	allowed_ip?: string[];
	/** Addresses and ranges that are turned away. Since docs-3.2. */
	disallowed_ip?: string[];
	/** Skype name. */
	skype?: string | null;
	/** Internal remark. */
	note?: string | null;
	/** First address line. */
	address_1?: string | null;
	/** Second address line. */
	address_2?: string | null;
	/** City. */
	city?: string | null;
	/** Country, two letters. */
	country?: string | null;
	/** Postal code. */
	zip_code?: string | null;
	/** VAT number. */
	vat_code?: string | null;
	/** Secret that the advertiser's postbacks must carry. */
	hash_password?: string | null;
	/** Number of the advertiser's offers, in 2018 as a string. */
	offers?: number | DigitString;
	/** Whether the advertiser has its own login. List only. */
	has_user?: boolean;
	/** When it was added. Null in the list of 2018. */
	created_at?: Moment | null;
	/** When it was last changed. Null in the list of 2018. */
	updated_at?: Moment | null;
	/** Rules for sub 1 and sub 2, or an empty list when there are none. Since docs-3.2. */
	sub_accounts?: {
		/** Rule for sub 1. */
		1?: AdvertiserSubAccount;
		/** Rule for sub 2. */
		2?: AdvertiserSubAccount;
	} | unknown[];
	/** Tags of the advertiser. Since docs-3.2. */
	tags?: string[];
	/** Whether statistics count unique clicks only. Since docs-3.2. */
	hosts_only?: boolean;
	/** Whether only targeting groups made for the affiliate count. Since docs-3.2. */
	consider_personal_targeting_only?: boolean;
	/** Affiliates who may work with the advertiser, bare numbers after a write. Since docs-3.2. */
	affiliates_enabled?: (NamedAffiliate | number)[];
	/** Affiliates who may not work with the advertiser, bare numbers after a write. Since docs-3.2. */
	affiliates_disabled?: (NamedAffiliate | number)[];
	/** SKAdNetwork ids. Since docs-3.2. */
	skad_network_id?: string[];
	/** Service that signs clicks, `no_sign`, `appsflyer`, `kochava`, or the id of an account at AppsFlyer. Since docs-3.2. */
	sign_clicks_integration?: string;
	/** Whether affiliates are kept from choosing statuses for postbacks. Since docs-3.2. */
	disabled_choice_postback_status?: boolean;
	/** Whether affiliates are kept from seeing the status of conversions. Since docs-3.2. */
	hide_conversion_status?: boolean;
}
/**
 * Password
 * Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`.
 */
export type Password = string;
/**
 * Advertiser update input
 * Fields of an advertiser to change.
 */
export interface AdvertiserUpdateInput {
	/** Company name. */
	title?: string;
	/** Contact person. */
	contact?: string;
	/** Skype name or another messenger. */
	skype?: string;
	/** User id of the manager in charge. */
	manager?: ObjectId;
	/** Web site. */
	url?: string;
	/** Address of the logo. Since docs-3.2. */
	logo?: string;
	/** E-mail address. */
	email?: string;
	/** Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`. Since docs-3.2. */
	password?: Password;
	/** State of the account. Since docs-3.2. */
	status?: "active" | "inactive" | "moderation";
	/** Addresses the advertiser may send from, all in one text with one address or hyphenated range per line. The response gives them back as a list. */
	allowed_ip?: string;
	/** Addresses the advertiser may not send from, written like `allowed_ip`. Since docs-3.2. */
	disallowed_ip?: string;
	/** Internal remark. The page of 2018 has it for updates only. */
	note?: string;
	/** First address line. */
	address_1?: string;
	/** Second address line. */
	address_2?: string;
	/** City. */
	city?: string;
	/** Country, two letters. */
	country?: CountryCode;
	/** Postal code. */
	zip_code?: string;
	/** VAT number. */
	vat_code?: string;
	/** Comma list of values of sub 1, of letters, digits and `._-{}+=/:~`. */
	sub_account_1?: string;
	/** Comma list of values of sub 2, of letters, digits and `._-{}+=/:~`. */
	sub_account_2?: string;
	/** What the list of sub 1 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. */
	sub_account_1_except?: Flag;
	/** What the list of sub 2 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. */
	sub_account_2_except?: Flag;
	/** Tags of the advertiser. They take the place of those before. Since docs-3.2. */
	tags?: string[];
	/** Values of the network's own fields by number, in a form `custom_fields[1]=…`, or `custom_fields[2][0]=…` for check boxes. Since docs-3.2. */
	custom_fields?: {
		[key: string]: string | string[];
	};
	/** Numbers of the affiliates who may work with the advertiser. Since docs-3.2. */
	affiliates_enabled?: number[];
	/** Numbers of the affiliates who may not work with the advertiser. Since docs-3.2. */
	affiliates_disabled?: number[];
	/** Secret that the advertiser's postbacks must carry. Since docs-3.2. */
	hash_password?: string;
	/** Whether only targeting groups made for the affiliate count, as a word. Since docs-3.2. */
	consider_personal_targeting_only?: "true" | "false";
	/** Service that signs clicks. For a new advertiser it may also be the id of an account at AppsFlyer. Since docs-3.2. */
	sign_clicks_integration?: ("no_sign" | "appsflyer" | "kochava") | string;
	/** Whether clicks are signed. Since docs-3.2. */
	sign_clicks_appsflyer_key?: boolean;
	/** SKAdNetwork ids. They take the place of those before. Since docs-3.2. */
	skad_network_id?: string[];
	/** Whether affiliates are kept from choosing statuses for postbacks of the advertiser's offers. Since docs-3.2. */
	disabled_choice_postback_status?: boolean;
	/** Whether affiliates are kept from seeing the status of conversions. Since docs-3.2. */
	hide_conversion_status?: boolean;
	/** Whether statistics count unique clicks only, where the network has that feature. Since docs-3.2. */
	hosts_only?: boolean;
	/** How many clicks of one visitor count as unique. Since docs-3.2. */
	host_uniqueness_number_unique_clicks?: number;
	/** Hours after which a visitor counts as new. Since docs-3.2. */
	host_uniqueness_time_frame?: number;
	/** Whether sub values are encrypted, where the network has that feature. Since docs-3.2. */
	subaccounts_encryption?: boolean;
}
/**
 * Advertiser input
 * Fields of a new advertiser.
 */
export type AdvertiserInput = WithRequired<AdvertiserUpdateInput, "title">;
/**
 * Advertiser response
 * The advertiser as it stands after the write.
 */
export interface AdvertiserResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The stored advertiser. */
	advertiser: Advertiser;
}
/**
 * Advertiser password input
 * The password to set and mail instead of one that the service picks. Since docs-3.2.
 */
export interface AdvertiserPasswordInput {
	/** Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`. */
	password?: Password;
}
/**
 * Advertiser blacklist input
 * One affiliate and the advertisers whose blacklists are changed.
 */
export interface AdvertiserAffiliateInput {
	/** Ids of the advertisers, on the wire `advertisers_id[]=…` once per id. */
	advertisers_id: ObjectId[];
	/** Affiliate number. */
	pid: number;
}
/**
 * Advertiser registration input
 * What an advertiser gives to register.
 */
export interface AdvertiserRegistrationInput {
	/** Company name. */
	title: string;
	/** E-mail address. */
	email: string;
	/** Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`. */
	password: Password;
	/** Code in the picture. Needed where the network has switched the picture on. */
	captcha?: string;
	/** Token that came with the picture. Needed together with `captcha`. */
	captcha_token?: string;
}
/**
 * Credentials input
 * E-mail address and password of somebody who signs in.
 */
export interface CredentialsInput {
	/** E-mail address of the account. */
	email: string;
	/** Password in plain text, a secret. */
	password: string;
}
/**
 * Affiliate status
 * State of the affiliate's account. Two of the words contain a blank.
 */
export type AffiliateStatus = "not active" | "active" | "banned" | "on moderation";
/**
 * Affiliate's payment system
 * One way in which the affiliate is paid.
 */
export interface AffiliatePaymentSystem {
	/** Payment system number. */
	id: number;
	/** Whether it is in use. Yes or no as a number, `1` for yes and `0` for no. */
	active: Flag;
	/** Name of the payment system. */
	system: string;
	/** The affiliate's details by field number of `GET /3.0/admin/payment_systems` or by a name, or an empty list when there are none. Read it with `toMap`. */
	fields?: {
		[key: string]: string;
	} | unknown[];
	/** Currency of the payments. Not seen in any recorded response. */
	currency?: string | number;
	/** Payment system number, which php-sdk reads beside `id`. Not seen in any recorded response. */
	system_id?: number;
}
/**
 * Affiliate's sign-up field
 * One sign-up field as the affiliate filled it in.
 */
export interface AffiliateCustomField {
	/** Name of the field. */
	name: string;
	/** The answer as text, or the numbers of the options for check boxes. A single option comes as a text. */
	value: string | number[];
	/** The answer as people read it, one text, or a map from option number to text for check boxes. */
	label: string | {
		[key: string]: string;
	};
	/** Field number of `GET /3.0/admin/custom_fields`. */
	id: number;
}
/**
 * Affiliate's balance
 * What the network owes the affiliate in one currency, as plain numbers with decimals.
 */
export interface AffiliateBalance {
	/** All that is owed. */
	balance: number;
	/** Part that cannot be paid yet. */
	hold: number;
	/** Part that can be paid. */
	available: number;
}
/**
 * Affiliate's rule for a sub
 * Which values of a sub the affiliate may send.
 */
export interface AffiliateSubAccount {
	/** Comma list of sub values. Empty when there is no rule. */
	value: string;
	/** What the list means, `1` that its values are forbidden, `0` that only they are allowed. A number here, unlike at advertisers and offers. */
	except: Flag;
}
/**
 * Affiliate tag
 * Tag of an affiliate with its number.
 */
export interface AffiliateTag {
	/** Number of the tag. */
	id: number;
	/** The tag. */
	name: string;
}
/**
 * Affiliate
 * Partner who brings traffic, called partner on the wire. The spelling of members is mixed, `customFields` and `offersCount` beside `payment_systems`.
 */
export interface Affiliate {
	/** Affiliate number, `pid` elsewhere. */
	id: number;
	/** When the affiliate was added. */
	created_at?: Moment;
	/** When it was last changed. May be `0000-00-00 00:00:00`. */
	updated_at?: Moment;
	/** E-mail address. */
	email: string;
	/** Company name; the page calls it the partner's name. May be empty. */
	login: string;
	/** Referral percentage, a number in a string, or null. Referrals have a plain number. */
	ref_percent?: NumericString | number | null;
	/** Name of the person. */
	name?: string | null;
	/** Contact person. Since docs-3.2. */
	contactPerson?: string | null;
	/** Internal remarks. */
	notes?: string;
	/** The manager in charge, or null. Holds that manager's key, a secret. */
	manager?: User | null;
	/** State of the account. State of the affiliate's account. Two of the words contain a blank. */
	status: AffiliateStatus | (string & {});
	/** Level of the affiliate, 0 to 5. */
	level?: number;
	/** Ways in which the affiliate is paid. */
	payment_systems?: AffiliatePaymentSystem[];
	/** Sign-up fields with the affiliate's answers. */
	customFields?: AffiliateCustomField[];
	/** Money the network owes the affiliate, by currency code. The list may leave it out unless `with_balance=1` is sent. Read it with `toMap`. */
	balance?: {
		[key: string]: AffiliateBalance;
	} | unknown[];
	/** Number of offers the affiliate is connected to. */
	offersCount?: number;
	/** Key of this affiliate, a secret of 32 or 40 hexadecimal digits. */
	api_key?: string;
	/** First address line. */
	address_1?: string | null;
	/** Second address line. */
	address_2?: string | null;
	/** City. */
	city?: string | null;
	/** Country, two letters. */
	country?: string | null;
	/** Postal code. */
	zip_code?: string | null;
	/** Telephone number. */
	phone?: string | null;
	/** Number of the affiliate who brought this one, in a string. `0`, empty or null when nobody did; docs-3.2 once shows a word. */
	ref?: string | null;
	/** Rules for sub 1 and sub 2, or an empty list when there are none. */
	sub_accounts?: {
		/** Rule for sub 1. */
		1?: AffiliateSubAccount;
		/** Rule for sub 2. */
		2?: AffiliateSubAccount;
	} | AffiliateSubAccount[];
	/** Tags of the affiliate, with their numbers for a single affiliate. Null inside tickets. Since docs-3.2. */
	tags?: (string | AffiliateTag)[] | null;
	/** Language of the affiliate, two letters. Since docs-3.2. */
	lang?: string | null;
	/** Hours at which the affiliate can be reached, as free text. Single affiliates only. Since docs-3.2. */
	work_hours?: string | null;
	/** Who added the affiliate. Only null was seen. Since docs-3.2. */
	created_by?: Record<string, never> | null;
	/** Who changed the affiliate last. Only null was seen. Since docs-3.2. */
	updated_by?: Record<string, never> | null;
	/** The affiliate's id as a payee of Tipalti. Since docs-3.2. */
	tipalti_payee_id?: string | null;
	/** State of the affiliate as a payee of Tipalti, such as `COMPLETED`. Since docs-3.2. */
	tipalti_status?: string | null;
}
/**
 * Affiliate's payment system input
 * One way of payment to set for the affiliate.
 */
export interface AffiliatePaymentSystemInput {
	/** Payment system number of `GET /3.0/admin/payment_systems`. */
	system_id?: number;
	/** Currency of the payments. */
	currency?: CurrencyCode;
	/** Details of the affiliate by field number of `GET /3.0/admin/payment_systems`, in a form `payment_systems[0][fields][1]=…`. */
	fields?: {
		[key: string]: string;
	};
}
/**
 * Affiliate fields input
 * Fields of an affiliate that are set the same way for a new and for a known one.
 */
export interface AffiliateFieldsInput {
	/** Password of the affiliate. */
	password?: string;
	/** Company name; the page calls it the partner's name. */
	login?: string;
	/** Contact person. Since docs-3.2. */
	contact_person?: string;
	/** Country, two letters. Since docs-3.2. */
	country?: CountryCode;
	/** Referral percentage. */
	ref_percent?: string;
	/** Internal remarks. */
	notes?: string;
	/** Level of the affiliate, 0 to 5. */
	level?: 0 | 1 | 2 | 3 | 4 | 5;
	/** User id of the manager in charge. */
	manager_id?: ObjectId;
	/** Ways in which the affiliate is paid, in a form `payment_systems[0][system_id]=2` and so on. The page calls it an array of strings and then gives this structure. */
	payment_systems?: AffiliatePaymentSystemInput[];
	/** Answers to the sign-up fields, by field number of `GET /3.0/admin/custom_fields`, in a form `custom_fields[1]=…`. */
	custom_fields?: {
		[key: string]: string | number | number[];
	};
	/** Number of the affiliate who brought this one. */
	ref?: number;
	/** Comma list of values of sub 1. Since docs-3.2. */
	sub_account_1?: string;
	/** Comma list of values of sub 2. Since docs-3.2. */
	sub_account_2?: string;
	/** What the list of sub 1 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. Since docs-3.2. */
	sub_account_1_except?: Flag;
	/** What the list of sub 2 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. Since docs-3.2. */
	sub_account_2_except?: Flag;
	/** Number of the sub-account. Since docs-3.2. */
	subaccount_id?: number;
	/** Number of the affiliate as a payee of Tipalti. Since docs-3.2. */
	tipalti_payee_id?: number;
	/** Tags of the affiliate. For a known affiliate they come on top of those before. Since docs-3.2. */
	tags?: string[];
	/** Numbers of the offers the affiliate is connected to. Since docs-3.2. */
	enabledOffers?: number[];
	/** Numbers of the offers the affiliate is kept from. Since docs-3.2. */
	disabledOffers?: number[];
	/** Ids of the advertisers the affiliate may work with. Since docs-3.2. */
	enabledAdvertisers?: ObjectId[];
	/** Ids of the advertisers the affiliate may not work with. Since docs-3.2. */
	disabledAdvertisers?: ObjectId[];
	/** Ids of the SmartLink categories the affiliate may use. Since docs-3.2. */
	enabledSmartlinks?: ObjectId[];
	/** Ids of the SmartLink categories the affiliate may not use. Since docs-3.2. */
	disabledSmartlinks?: ObjectId[];
	/** Address of the postback that new offers get, where the network has that feature. Since docs-3.2. */
	default_postback?: string;
	/** Address that refused clicks of the affiliate go to, where the network has that feature. Since docs-3.2. */
	affiliate_trafficback_url?: string;
}
/**
 * Affiliate input
 * Fields of a new affiliate. Networks of today want `country` too.
 */
export type AffiliateInput = WithRequired<AffiliateFieldsInput, "password"> & {
	/** E-mail address. */
	email: string;
	/** State of the account. State of the affiliate's account. Two of the words contain a blank. */
	status?: AffiliateStatus;
	/** Whether a mail welcomes the affiliate, which needs `login`. Taken as `0` when it is left out. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	notify?: Flag;
};
/**
 * Affiliate response
 * The affiliate as it stands now, with the number once more beside it.
 */
export interface AffiliateResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The stored affiliate. */
	partner: Affiliate;
	/** Affiliate number, the same as inside `partner`. The examples of docs-3.2 leave it out. */
	id?: number;
}
/**
 * Affiliate update input
 * Fields of an affiliate to change.
 */
export type AffiliateUpdateInput = AffiliateFieldsInput & {
	/** E-mail address. In 2018 it could not be changed. Since docs-3.2. */
	email?: string;
	/** State of the account. An empty text is taken as well. */
	status?: "" | "not active" | "active" | "banned" | "on moderation";
};
/**
 * Affiliates update input
 * Affiliates and what is to be set on all of them.
 */
export interface AffiliatesUpdateInput {
	/** Affiliate numbers, in a form `id[]=5&id[]=6`. */
	id: number[];
	/** User id of the manager in charge. */
	manager_id?: ObjectId;
	/** State of the accounts. State of the affiliate's account. Two of the words contain a blank. */
	status?: AffiliateStatus;
}
/**
 * Affiliate locale input
 * Language and zone in which an affiliate sees the panel.
 */
export interface AffiliateLocaleInput {
	/** Language, two letters. */
	lang?: string;
	/** IANA name of the zone. */
	timezone?: string;
}
/**
 * Profile
 * An affiliate's own account, in the form of the users service. Many members are left over from older days.
 */
export interface Profile {
	/** Affiliate number, `pid` elsewhere. */
	partner_id: number;
	/** Id of the account. */
	id: ObjectId;
	/** Key of the affiliate, a secret. */
	api_key: string;
	/** Kind of account, `affiliate`. */
	type?: string;
	/** State of the account as a number in a string, `1` when it is active. */
	status?: string;
	/** Whether the affiliate must accept the terms first. */
	needAcceptTerms?: boolean;
	/** E-mail address. */
	email?: string;
	/** Name the affiliate signs in with. */
	login?: string | null;
	/** Name of the person. */
	name?: string | null;
	/** Company name. */
	company?: string | null;
	/** Contact person. */
	contact_person?: string | null;
	/** The manager in charge. */
	manager?: {
		/** First and last name. */
		name?: string;
		/** E-mail address. */
		email?: string;
		/** Skype name. */
		skype?: string;
		/** Hours at which the manager can be reached, as free text. */
		work_hours?: string;
	};
	/** User id of the manager in charge, or an empty text. */
	manager_id?: string;
	/** Level of the affiliate. */
	level?: number | string | null;
	/** Tags of the affiliate. php-sdk reads one text. */
	tags?: string | null;
	/** Remarks of the network. */
	notes?: string;
	/** More about the affiliate. Only null was seen. */
	info?: string | null;
	/** Settings of the panel. Only null was seen. */
	settings?: string | null;
	/** Code that confirms the e-mail address. Only null was seen. */
	confirm_code?: string | null;
	/** Language, two letters. */
	lang?: string;
	/** IANA name of the zone. */
	timezone?: string | null;
	/** Number of the affiliate who brought this one, in a string. */
	ref?: string | null;
	/** Referral percentage. */
	ref_percent?: number | string | null;
	/** Way of payment, in the older form. */
	pay_sys?: string | null;
	/** Account of the payment, in the older form. */
	pay_acc?: string;
	/** WebMoney account, in the older form. */
	pay_acc_wmz?: string;
	/** All that is owed in roubles, in the older form. */
	balance_ru?: NumericString;
	/** Part in roubles that cannot be paid yet, in the older form. */
	hold_ru?: NumericString;
	/** Part in roubles that can be paid, in the older form. */
	available_ru?: NumericString;
	/** All that is owed in dollars, in the older form. */
	balance_usd?: NumericString;
	/** Part in dollars that cannot be paid yet, in the older form. */
	hold_usd?: NumericString;
	/** Part in dollars that can be paid, in the older form. */
	available_usd?: NumericString;
	/** The affiliate as a payee of Tipalti. */
	tipalti_info?: string | null;
	/** First address line. */
	address_1?: string | null;
	/** Second address line. */
	address_2?: string | null;
	/** City. */
	city?: string | null;
	/** Country, two letters. */
	country?: string | null;
	/** Postal code. */
	zip_code?: string | null;
	/** Telephone number. */
	phone?: string | null;
	/** Rules for the values of sub 1 and sub 2, by number of the sub. Read it with `toMap`. */
	sub_accounts?: {
		[key: string]: AffiliateSubAccount;
	} | unknown[];
	/** What the affiliate may read and change. */
	permissions?: Permissions;
	/** Hours at which the affiliate can be reached, as free text. */
	work_hours?: string;
	/** When it was added. */
	created_at?: Moment;
	/** When it was last changed. */
	updated_at?: Moment;
	/** When the affiliate last signed in. */
	last_login_at?: Moment | null;
}
/**
 * User role
 * What a user may reach. A user has a kind (`ROLE_ADMIN` administrator, `ROLE_MANAGER_AFFILIATE` affiliate manager, `ROLE_MANAGER_SALES` sales manager) and the sections that are open to the manager: `ROLE_SECTION_OFFER` offers, `ROLE_SECTION_SUPPLIER` advertisers, `ROLE_SECTION_STATS` statistics, `ROLE_SECTION_DASHBOARD` dashboard, `ROLE_SECTION_NEWS` news, `ROLE_SECTION_CATEGORY` categories, `ROLE_SECTION_PARTNER` affiliates, `ROLE_SECTION_PAYMENT` billing, `ROLE_SECTION_TICKET` tickets, `ROLE_SECTION_AUTOMATION` automation. `ROLE_ADMIN` includes both manager kinds. The page prints the groups as one flat list, read as follows: an affiliate manager may hold all nine sections and `ROLE_MANAGER_SALES`, a sales manager all but statistics and affiliates. Both SDKs of 2021 have a role for each report as well, the words that begin with `ROLE_SECTION_STATS_`. Statistics and billing were roles until then; permissions open them now. `ROLE_SECTION_STATS` until php-sdk. `ROLE_SECTION_STATS_COMMON` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_CONVERSION` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_SUPPLIER` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_OFFER` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_COUNTRY` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_CITY` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_OS` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_GOAL` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_DEVICE` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_LIMITS` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_PARTNER_POSTBACK` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_SERVER_POSTBACK` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_COMPARISON` since go-sdk and until php-sdk. `ROLE_SECTION_PAYMENT` until php-sdk. `ROLE_SECTION_AUTOMATION` since go-sdk.
 */
export type UserRole = "ROLE_ADMIN" | "ROLE_MANAGER_AFFILIATE" | "ROLE_MANAGER_SALES" | "ROLE_SECTION_OFFER" | "ROLE_SECTION_SUPPLIER" | "ROLE_SECTION_STATS" | "ROLE_SECTION_STATS_COMMON" | "ROLE_SECTION_STATS_CONVERSION" | "ROLE_SECTION_STATS_SUPPLIER" | "ROLE_SECTION_STATS_OFFER" | "ROLE_SECTION_STATS_COUNTRY" | "ROLE_SECTION_STATS_CITY" | "ROLE_SECTION_STATS_OS" | "ROLE_SECTION_STATS_GOAL" | "ROLE_SECTION_STATS_DEVICE" | "ROLE_SECTION_STATS_LIMITS" | "ROLE_SECTION_STATS_PARTNER_POSTBACK" | "ROLE_SECTION_STATS_SERVER_POSTBACK" | "ROLE_SECTION_STATS_COMPARISON" | "ROLE_SECTION_DASHBOARD" | "ROLE_SECTION_NEWS" | "ROLE_SECTION_CATEGORY" | "ROLE_SECTION_PARTNER" | "ROLE_SECTION_PAYMENT" | "ROLE_SECTION_TICKET" | "ROLE_SECTION_AUTOMATION";
/**
 * User type
 * Kind of user, an administrator or the manager of affiliates or of advertisers.
 */
export type UserType = "common_manager" | "affiliate_manager" | "account_manager";
/**
 * User update input
 * Fields of a user to change.
 */
export interface UserUpdateInput {
	/** E-mail address. */
	email?: string;
	/** Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`. */
	password?: Password;
	/** First name. */
	first_name?: string;
	/** Last name. */
	last_name?: string;
	/** What the user may reach, in a form `roles[]=ROLE_ADMIN` once per word. What a user may reach. A user has a kind (`ROLE_ADMIN` administrator, `ROLE_MANAGER_AFFILIATE` affiliate manager, `ROLE_MANAGER_SALES` sales manager) and the sections that are open to the manager: `ROLE_SECTION_OFFER` offers, `ROLE_SECTION_SUPPLIER` advertisers, `ROLE_SECTION_STATS` statistics, `ROLE_SECTION_DASHBOARD` dashboard, `ROLE_SECTION_NEWS` news, `ROLE_SECTION_CATEGORY` categories, `ROLE_SECTION_PARTNER` affiliates, `ROLE_SECTION_PAYMENT` billing, `ROLE_SECTION_TICKET` tickets, `ROLE_SECTION_AUTOMATION` automation. `ROLE_ADMIN` includes both manager kinds. The page prints the groups as one flat list, read as follows: an affiliate manager may hold all nine sections and `ROLE_MANAGER_SALES`, a sales manager all but statistics and affiliates. Both SDKs of 2021 have a role for each report as well, the words that begin with `ROLE_SECTION_STATS_`. Statistics and billing were roles until then; permissions open them now. `ROLE_SECTION_STATS` until php-sdk. `ROLE_SECTION_STATS_COMMON` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_CONVERSION` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_SUPPLIER` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_OFFER` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_COUNTRY` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_CITY` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_OS` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_GOAL` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_DEVICE` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_LIMITS` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_PARTNER_POSTBACK` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_SERVER_POSTBACK` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_COMPARISON` since go-sdk and until php-sdk. `ROLE_SECTION_PAYMENT` until php-sdk. `ROLE_SECTION_AUTOMATION` since go-sdk. */
	roles?: UserRole[];
	/** Kind of user. Since docs-3.2. Kind of user, an administrator or the manager of affiliates or of advertisers. */
	type?: UserType;
	/** Skype name. */
	skype?: string;
	/** WhatsApp number. Since docs-3.2. */
	whatsapp?: string;
	/** Telegram name. Since docs-3.2. */
	telegram?: string;
	/** Viber number. Since docs-3.2. */
	viber?: string;
	/** Facebook name or address. Since docs-3.2. */
	facebook?: string;
	/** WeChat name. Since docs-3.2. */
	wechat?: string;
	/** Hours at which the user can be reached, as free text. */
	work_hours?: string;
	/** Picture of the user, a JPEG in Base64. Since docs-3.2. */
	avatar?: string;
	/** Telegram name for messages of the network, where it has switched that integration on. Since docs-3.2. */
	internal_telegram_username?: string;
}
/**
 * User input
 * Fields of a new user.
 */
export type UserInput = WithRequired<UserUpdateInput, "email" | "password" | "first_name" | "last_name" | "roles">;
/**
 * User response
 * The user as it stands after the write.
 */
export interface UserResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The stored user. */
	user: User;
}
/**
 * User password input
 * The password to set.
 */
export interface UserPasswordInput {
	/** Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`. */
	password: Password;
}
/**
 * Permissions input
 * The permissions to set.
 */
export interface PermissionsInput {
	/** What a user may read and change, section by section. Networks with more features send more members. */
	permissions: Permissions;
}
/**
 * Preset
 * Named set of permissions that can be given to users.
 */
export interface Preset {
	/** Preset id. */
	id: ObjectId;
	/** Name of the preset. */
	name: string;
	/** What a user may read and change, section by section. Networks with more features send more members. */
	permissions: Permissions;
	/** When it was added. */
	created_at?: Moment;
	/** When it was last changed. */
	updated_at?: Moment;
}
/**
 * Preset update input
 * Permissions of a preset, and its name where that changes too.
 */
export interface PresetUpdateInput {
	/** Name of the preset. */
	name?: string;
	/** What a user may read and change, section by section. Networks with more features send more members. */
	permissions: Permissions;
}
/**
 * Preset input
 * A new preset.
 */
export type PresetInput = WithRequired<PresetUpdateInput, "name"> & {
	/** Kind of user the preset is for. Kind of user, an administrator or the manager of affiliates or of advertisers. */
	type: UserType;
};
/**
 * Preset response
 * The preset as it stands after the write.
 */
export interface PresetResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The stored preset. */
	preset: Preset;
}
/**
 * KPI rule
 * Rule that compares two goals and acts where their ratio is too low.
 */
export interface KpiRule {
	/** Rule id. */
	id: ObjectId;
	/** Number of the offer, in a string. */
	offers?: DigitString[];
	/** Numbers of the affiliates the rule watches. */
	affiliates?: number[];
	/** What happens, `block` or `conversion`. */
	action_type?: string;
	/** Sub whose values are blocked, `sub1` to `sub5`. */
	sub?: string | null;
	/** Status the conversions get. */
	change_to?: string | null;
	/** Time over which is counted, `hour`, `day`, `week` or `month`. */
	period?: string;
	/** Key of the goal that is compared. */
	goal1?: string;
	/** Key of the goal it is compared with. */
	goal2?: string;
	/** Bound of the ratio. No source names its unit. */
	kpi?: number;
	/** Whether the manager is told. Yes or no as a number, `1` for yes and `0` for no. */
	notify_manager?: Flag;
}
/**
 * KPI rule input
 * Rule that compares two goals and acts where their ratio is too low.
 */
export interface KpiRuleInput {
	/** Number of the offer. It is a list, but only one number is taken. */
	offers: number[];
	/** Numbers of the affiliates the rule watches. Needed when `action_type` is `block`. */
	affiliates?: number[];
	/** What happens, a sub value is blocked or conversions get another status. */
	action_type: "block" | "conversion";
	/** Sub whose values are blocked. Needed when `action_type` is `block`. */
	sub?: "sub1" | "sub2" | "sub3" | "sub4" | "sub5";
	/** Status the conversions get. Needed when `action_type` is `conversion`. */
	change_to?: "confirmed" | "pending" | "declined" | "hold";
	/** Time over which is counted. */
	period: "hour" | "day" | "week" | "month";
	/** Key of the goal that is compared. */
	goal1: string;
	/** Key of the goal it is compared with. */
	goal2: string;
	/** Bound of the ratio. No source names its unit. */
	kpi: number;
	/** Whether the manager is told. Yes or no as a number, `1` for yes and `0` for no. */
	notify_manager: Flag;
}
/**
 * KPI rule response
 * The rule as it stands after the write. It stands under `message`, where other operations have a text.
 */
export interface KpiRuleResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The stored rule. */
	message: KpiRule;
}
/**
 * KPI block
 * Sub value that a KPI rule has blocked.
 */
export interface KpiBlock {
	/** When it was blocked. */
	created_at?: Moment;
	/** Number of the offer. */
	offer_id?: number;
	/** Affiliate number. */
	affiliate_id?: number;
	/** Which sub it is. */
	sub_index?: string;
	/** The value that was blocked. */
	sub_value?: string;
	/** What was done. No source names the words. */
	action?: string;
	/** More about it. Only null was seen. */
	additional_data?: string | null;
}
/**
 * Titled thing
 * Advertiser, offer or affiliate with its name.
 */
export interface TitledThing {
	/** Id of 24 hexadecimal digits, or number in a string. */
	id: string;
	/** Name. */
	title?: string;
}
/**
 * Conversion rate block
 * What a rule about conversion rates or sub values has switched off.
 */
export interface ConversionRateBlock {
	/** Rule id. */
	rule_id?: ObjectId;
	/** What was done, such as `disabled affiliate`. */
	type?: string;
	/** When it was done. */
	created_at?: Moment;
	/** The advertiser. */
	advertiser?: TitledThing;
	/** The offer. */
	offer?: TitledThing;
	/** The affiliate. */
	affiliate?: TitledThing;
	/** Value of sub 1. */
	sub1?: string;
	/** Value of sub 2. */
	sub2?: string;
	/** Conversion rate when it was done. */
	current_cr?: number;
	/** Lower bound of the rate, in a string. */
	cr_thresholds_min?: NumericString;
	/** Upper bound of the rate, in a string. */
	cr_thresholds_max?: NumericString;
}
/**
 * Ad cost selection
 * What the cost is for. The four together pick one cost.
 */
export interface AdCostSelection {
	/** Number of the offer. */
	offer_id: number;
	/** Affiliate number. */
	affiliate_id: number;
	/** Day of the cost. */
	date: Day;
	/** Value of sub 8. */
	sub8: string;
}
/**
 * Ad cost
 * What advertising has cost on one day. No source names the currency.
 */
export type AdCost = AdCostSelection & {
	/** The cost. */
	costs: number;
};
/**
 * Pagination by limit
 * Place of this page in the whole list, with the names that newer services have. Since docs-3.2.
 */
export interface LimitPagination {
	/** Number of this page, counted from 1. */
	page: number;
	/** Rows per page, as set by `limit`. */
	limit: number;
	/** Rows on all pages together. */
	total: number;
}
/**
 * Payment status
 * State of a payment as a number. 2 is completed, 3 paid in part, -1 declined; docs-3.2 calls both 1 and 4 waiting. Since docs-3.2.
 */
export type PaymentStatus = -1 | 1 | 2 | 3 | 4;
/**
 * Paid offer
 * Conversions of one offer in a payment. Since docs-3.2.
 */
export interface PaymentOffer {
	/** Title of the offer. */
	title?: string;
	/** Conversions by what one of them pays, a number in a text. */
	cost?: {
		[key: string]: {
			/** Number of conversions. */
			count?: number;
			/** Number of the currency. */
			currency?: number;
		};
	};
}
/**
 * Payment correction
 * Sum that is added to a payment by hand, or taken off. Since docs-3.2.
 */
export interface PaymentCorrection {
	/** When the correction was made. */
	posted_date?: NaiveDateTime;
	/** The sum. */
	revenue?: NumericString;
	/** Number of the currency in a text. */
	currency?: DigitString;
	/** What the correction is for. */
	comment?: string;
}
/**
 * Payment
 * Money that one affiliate is paid, also called a payment invoice. Sums come as texts with eight decimals. Since docs-3.2.
 */
export interface Payment {
	/** Number of the payment. */
	id: number;
	/** Affiliate number. */
	pid: number;
	/** Id of the affiliate's manager, or null. */
	manager_id?: ObjectId | null;
	/** When the payment was made out. */
	posted_date: NaiveDateTime;
	/** Number of the payment system. */
	pay_sys?: number;
	/** Name of the payment system. */
	pay_sys_name?: string;
	/** Account that the money goes to, in one text that may have several lines. */
	pay_acc?: string;
	/** State of the payment as a number in a text. 2 is completed, 3 paid in part, -1 declined; docs-3.2 calls both 1 and 4 waiting. */
	status: ("-1" | "1" | "2" | "3" | "4") | (string & {});
	/** Money that the affiliate is paid, without corrections. */
	revenue: NumericString;
	/** Money for affiliates this one has brought, or null. */
	ref_revenue?: NumericString | null;
	/** Number of the currency in a text, `_id` of the extended list of currencies. */
	currency: DigitString;
	/** The same currency by its code. */
	currency_code?: CurrencyCode;
	/** Comment on the payment. */
	comment?: string;
	/** Note on the payment. Requests call it `note`. */
	notes?: string;
	/** Ids of the conversions that are paid. */
	cpa_actions?: string[];
	/** Ids of the payments of brought affiliates. It was never seen filled. */
	ref_ids?: string[];
	/** What is paid, by offer. Left out for a single payment. */
	details?: {
		/** Conversions by number of the offer. */
		details?: {
			[key: string]: PaymentOffer;
		};
		/** Number of conversions. */
		count?: number;
	};
	/** Corrections of the sum, by number of the correction. An empty list when there are none. Read it with `toList`. */
	additional_payments?: {
		[key: string]: PaymentCorrection;
	} | PaymentCorrection[];
	/** When the payment was last changed. */
	updated_at?: NaiveDateTime;
}
/**
 * Changed payment
 * What is sent to change a payment. Everything left out stays as it is. Since docs-3.2.
 */
export interface PaymentUpdateInput {
	/** Account that the money goes to. Responses call it `pay_acc`. */
	payment_account?: string;
	/** State of the payment. State of a payment as a number. 2 is completed, 3 paid in part, -1 declined; docs-3.2 calls both 1 and 4 waiting. Since docs-3.2. */
	status?: PaymentStatus;
	/** Comment on the payment. */
	comment?: string;
	/** Note on the payment. Responses call it `notes`. */
	note?: string;
}
/**
 * Result response
 * Success response that says in `result` whether the change was made.
 */
export interface ResultResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Whether the change was made. */
	result: boolean;
}
/**
 * New payment
 * What is sent to make out a payment to one affiliate. Since docs-3.2.
 */
export interface PaymentInput {
	/** Affiliate number. */
	aid: number;
	/** Money to pay. */
	sum: number;
	/** Number of the currency, `_id` in `GET /3.0/admin/currency?extended=1`. */
	currency: number;
	/** Note on the payment. */
	note?: string;
}
/**
 * Payments to make out
 * Which conversions are turned into payments. Everything left out sets no bound. Since docs-3.2.
 */
export interface PaymentsInput {
	/** Last day, where no range is given. */
	date?: Day;
	/** First day. */
	date_from?: Day;
	/** Last day. */
	date_to?: Day;
	/** The only affiliate to pay, by number. */
	aid?: number;
	/** Note on the payment. */
	note?: string;
	/** Numbers of affiliates who are not paid. */
	exclude_aids?: number[];
	/** Numbers of affiliates who are paid. */
	include_aids?: number[];
	/** Whether the range begins with the first conversion that is not paid yet. */
	by_last_unpaid_conversion?: boolean;
	/** Whether the range begins with the day of the last payment. */
	by_last_invoice?: boolean;
	/** Offer numbers. */
	offer_ids?: number[];
	/** Advertiser ids. */
	advertiser_ids?: ObjectId[];
	/** Codes of currencies. */
	currencies?: CurrencyCode[];
	/** Codes of countries. docs-3.2 shows three letters here, where everything else has two. */
	countries?: string[];
}
/**
 * New payment correction
 * What is sent to add a correction to a payment. Since docs-3.2.
 */
export interface PaymentCorrectionInput {
	/** Money to add to the payment. Below 0 it should be taken off. */
	revenue: number;
	/** What the correction is for. */
	comment: string;
}
/**
 * Payments to delete
 * What is sent to delete several payments. Since docs-3.2.
 */
export interface PaymentsDeletionInput {
	/** Numbers of the payments. */
	ids: number[];
}
/**
 * Conversions to take out of a payment
 * One of the two lists has to be there. Since docs-3.2.
 */
export interface PaymentConversionsInput {
	/** Ids of the conversions. */
	conversion_ids?: string[];
	/** Numbers of offers, of which all conversions are taken out. */
	offer_ids?: number[];
}
/**
 * Balance
 * Money of an affiliate in two layers. Either the outer key is the kind (`balance` all, `hold` not yet payable, `available` payable) and the inner one the currency, or the other way round.
 */
export type Balance = {
	[key: string]: {
		[key: string]: number;
	};
} | unknown[];
/**
 * Invoice status
 * Whether the advertiser has paid the invoice.
 */
export type InvoiceStatus = "paid" | "unpaid";
/**
 * Invoice payout type
 * Model by which an invoice line is counted. The combined word has blanks around the plus sign.
 */
export type InvoicePayoutType = "RPA" | "RPS" | "RPA + RPS" | "RPC" | "RPM";
/**
 * Invoice line
 * One offer on an invoice.
 */
export interface InvoiceDetail {
	/** Offer number. */
	offer_id: number;
	/** What was counted. Model by which an invoice line is counted. The combined word has blanks around the plus sign. */
	payout_type: InvoicePayoutType | (string & {});
	/** Number of conversions. */
	actions: number;
	/** Money the advertiser owes for the line, in the currency of the invoice. */
	amount: number;
	/** Remark on the line. Only null was seen; it may be left out. */
	comment?: string | null;
}
/**
 * Invoice
 * Bill from the network to an advertiser. All days come without a time.
 */
export interface Invoice {
	/** Invoice number. */
	number: number;
	/** Id of the advertiser who is billed. */
	supplier_id: ObjectId;
	/** Day on which the invoice was added. */
	created_at: Day;
	/** Day of the last change. */
	updated_at: Day;
	/** First day of the billed period. */
	start_date: Day;
	/** Last day of the billed period. */
	end_date: Day;
	/** Whether it is paid. Whether the advertiser has paid the invoice. */
	status: InvoiceStatus | (string & {});
	/** Lines of the invoice. */
	detail: InvoiceDetail[];
	/** Currency of all amounts. */
	currency: CurrencyCode;
	/** Remark on the whole invoice. May be left out. */
	comment?: string | null;
}
/**
 * Invoice line input
 * One line to write.
 */
export interface InvoiceDetailInput {
	/** Offer number. */
	offer_id?: number;
	/** What is counted. Model by which an invoice line is counted. The combined word has blanks around the plus sign. */
	payout_type?: InvoicePayoutType;
	/** Number of conversions. */
	actions?: number;
	/** Money the advertiser owes for the line, in the currency of the invoice. */
	amount?: number;
	/** Remark on the line. */
	comment?: string;
}
/**
 * Invoice update input
 * Fields of an invoice to change.
 */
export interface InvoiceUpdateInput {
	/** Id of the advertiser who is billed. Clients that send every field leave it empty. */
	supplier_id?: ObjectId | "";
	/** First day of the billed period. */
	start_date?: Day;
	/** Last day of the billed period. */
	end_date?: Day;
	/** Whether it is paid. Whether the advertiser has paid the invoice. */
	status?: InvoiceStatus;
	/** Currency of the amounts, one of those active on the platform. Since docs-3.2. */
	currency?: CurrencyCode;
	/** Remark on the whole invoice. */
	comment?: string;
	/** Lines of the invoice. In a form each member carries the number of its line, `detail[1][offer_id]=1`; the numbers need not start at 0. */
	detail?: InvoiceDetailInput[];
}
/**
 * Invoice input
 * Fields of a new invoice.
 */
export interface InvoiceInput {
	/** Id of the advertiser who is billed. */
	supplier_id: ObjectId;
	/** First day of the billed period. */
	start_date?: Day;
	/** Last day of the billed period. */
	end_date?: Day;
	/** Whether it is paid. Whether the advertiser has paid the invoice. */
	status?: InvoiceStatus;
	/** Currency of the amounts, one of those active on the platform. */
	currency: CurrencyCode;
	/** Remark on the whole invoice. */
	comment?: string;
	/** Lines of the invoice. In a form each member carries the number of its line, `detail[1][offer_id]=1`; the numbers need not start at 0. */
	detail?: InvoiceDetailInput[];
}
/**
 * Pixel
 * HTML snippet of an affiliate that is shown to a visitor when a conversion is made.
 */
export interface Pixel {
	/** Pixel number. */
	id: number;
	/** Name of the pixel. */
	name: string;
	/** HTML snippet. */
	code: string;
	/** Kind of the snippet. */
	code_type: ("javascript" | "iframe" | "image") | (string & {});
	/** Offer number in a string. */
	offer_id: DigitString;
	/** Affiliate number in a string. */
	pid: DigitString;
	/** Whether the pixel is used, as `0` or `1` in a string. */
	is_active?: "0" | "1";
	/** Decision of the network in a string, where `0` is pending, `1` approved and `-1` rejected. */
	moderation_status?: ("0" | "1" | "-1") | (string & {});
	/** When the pixel was added. */
	created_at?: NaiveDateTime;
	/** When the pixel was last changed. */
	updated_at?: NaiveDateTime;
	/** Offer of the pixel. Came after 3.0. */
	offer?: {
		/** Offer number. */
		id?: number;
		/** Inner id of the offer. */
		offer_id?: ObjectId;
		/** Title of the offer. */
		title?: string;
		/** Landing page shown to people. */
		preview_url?: string;
	};
}
/**
 * Pixels by number
 * Pixels keyed by pixel number, or in a list. A PHP map, so an empty one comes as a list without items.
 */
export type PixelMap = {
	[key: string]: Pixel;
} | Pixel[];
/**
 * New pixel
 * What is sent to add a pixel.
 */
export interface PixelInput {
	/**
	 * Affiliate number, which an administrator key had to send. In documents of today affiliates alone add pixels. Until go-sdk.
	 * @deprecated
	 */
	pid?: number;
	/** Offer number. */
	offer_id: number;
	/** Name of the pixel. */
	name: string;
	/** HTML snippet, a `script`, `img` or `iframe` element. */
	code: string;
	/** Kind of the snippet. */
	code_type: "javascript" | "iframe" | "image";
	/**
	 * Whether the pixel is used. For administrator keys only, and no longer in documents of today. Until go-sdk. Yes or no as a number, `1` for yes and `0` for no.
	 * @deprecated
	 */
	is_active?: Flag;
	/**
	 * Decision of the network, where 0 is pending, 1 approved and -1 rejected. For administrator keys only. The page names the parameter without its values, documents of today have neither. Until go-sdk.
	 * @deprecated
	 */
	moderation_status?: 0 | 1 | -1;
}
/**
 * Changed pixel
 * What is sent to change a pixel. Everything left out stays as it is.
 */
export interface PixelUpdateInput {
	/**
	 * Affiliate number, in sample calls of 2018. Until docs.
	 * @deprecated
	 */
	pid?: number;
	/**
	 * Offer number, in sample calls of 2018. Until docs.
	 * @deprecated
	 */
	offer_id?: number;
	/** Name of the pixel. */
	name?: string;
	/** HTML snippet, a `script`, `img` or `iframe` element. */
	code?: string;
	/** Kind of the snippet. */
	code_type?: "javascript" | "iframe" | "image";
	/**
	 * Whether the pixel is used. For administrator keys only, and no longer in documents of today. Until go-sdk. Yes or no as a number, `1` for yes and `0` for no.
	 * @deprecated
	 */
	is_active?: Flag;
	/**
	 * Decision of the network, where 0 is pending, 1 approved and -1 rejected. For administrator keys only. The page names the parameter without its values, documents of today have neither. Until go-sdk.
	 * @deprecated
	 */
	moderation_status?: 0 | 1 | -1;
}
/**
 * SmartLink category
 * Group of offers behind one SmartLink.
 */
export interface SmartlinkCategory {
	/** SmartLink category id. */
	_id: ObjectId;
	/** Name of the category. */
	name: string;
	/** Remark on the category. */
	description?: string | null;
	/** When the category was added. */
	created_at?: NaiveDateTime;
	/** When the category was last changed. */
	updated_at?: NaiveDateTime;
	/**
	 * Tracking domain number, until `domain` took its place. Null stands for the default domain; only null was seen, so the number is taken from the request. Until docs.
	 * @deprecated
	 */
	domain_id?: number | null;
	/** Tracking domain by name. Took the place of `domain_id` after 3.0. Since go-sdk. */
	domain?: string;
	/** Whether links use https. Since docs-3.2. */
	use_https?: boolean;
	/** Who may use the category, `public`, `premoderated` or `private`. Affiliates do not see it. Since docs-3.2. */
	privacy_level?: string;
	/** Numbers of affiliates who may not use it. Affiliates do not see it. Since docs-3.2. */
	excluded_affiliates?: number[];
	/** Numbers of affiliates who may use it. Affiliates do not see it. Since docs-3.2. */
	included_affiliates?: number[];
}
/**
 * New SmartLink category
 * What is sent to add a SmartLink category.
 */
export interface SmartlinkCategoryInput {
	/** Name of the category. */
	name: string;
	/**
	 * Tracking domain number, as listed by `GET /3.0/admin/domains`, until `tracking_domain` came. Until go-sdk.
	 * @deprecated
	 */
	domain_id?: number;
	/** Remark on the category. */
	description?: string;
	/** Tracking domain by name. Left out, the default domain is used. Since docs-3.2. */
	tracking_domain?: string;
	/** Who may use the category, everybody, those who ask, or only those who are let in. Left out, it is `public`. Since docs-3.2. */
	privacy_level?: "public" | "premoderated" | "private";
	/** Numbers of affiliates who may not use it. Since docs-3.2. */
	excluded_affiliates?: number[];
	/** Numbers of affiliates who may use it. Since docs-3.2. */
	included_affiliates?: number[];
}
/**
 * Changed SmartLink category
 * What is sent to change a SmartLink category.
 */
export interface SmartlinkCategoryUpdateInput {
	/** Name of the category. */
	name?: string;
	/**
	 * Tracking domain number, as listed by `GET /3.0/admin/domains`, until `tracking_domain` came. Empty stood for the default domain. Until go-sdk.
	 * @deprecated
	 */
	domain_id?: number;
	/** Remark on the category. */
	description?: string;
	/** Tracking domain by name. Since docs-3.2. */
	tracking_domain?: string;
	/** Who may use the category, everybody, those who ask, or only those who are let in. Since docs-3.2. */
	privacy_level?: "public" | "premoderated" | "private";
	/** Numbers of affiliates who may not use it. Since docs-3.2. */
	excluded_affiliates?: number[];
	/** Numbers of affiliates who may use it. Since docs-3.2. */
	included_affiliates?: number[];
}
/**
 * Offer of a ticket
 * Offer as the affiliate sees it, with the goals of the offer and an old form of its limit.
 */
export type TicketOffer = OfferForAffiliate & {
	/** Goals of the offer, from goal key to title. Read it with `toMap`. */
	goals?: OfferGoals;
	/** What the advertiser expects of the traffic, one text per language. Read it with `toMap`. */
	kpi?: OfferTexts;
	/** Old form of the limit. Only 0 was seen. */
	cap?: number;
	/** Address of a cross postback. */
	cross_postback_url?: string;
	/** Whether mails are sent about the offer, as the name suggests. */
	send_emails?: boolean;
	/** IANA name of the zone in which limits are counted. */
	caps_timezone?: string;
	/** Whether limits are hidden, `0` or `1`. */
	hide_caps?: number;
	/** Whether affiliates may not choose the status of a postback, as the name suggests. */
	disabled_choice_postback_status?: boolean;
	/** Unit of `hold_period`, `days` or `hours`. */
	hold_type?: string;
	/** Number of a sub, or null. What it switches is not known. */
	search_empty_sub?: number | string | null;
	/** Hours in which the offer runs. An empty list when there are none. */
	schedule?: OfferSchedule | unknown[];
	/** Contract on the offer, or null. Only null was seen. */
	io_document?: string | boolean | null;
	/** Whether conversions from an address that is known already are declined. Other offers spell it `uniq`. */
	reject_not_unique_ip?: boolean;
};
/**
 * Ticket
 * Request of an affiliate, such as one to be connected to an offer.
 */
export interface Ticket {
	/** Ticket number in a string. */
	id: DigitString;
	/** State of the request. */
	status: ("open" | "closed") | (string & {});
	/** Kind of the request, one of `common`, `financial`, `technical`, `offer_request`, `smartlink_request` and `payment_request`; more are possible. */
	type: string;
	/** Subject. */
	title?: string;
	/** Text of the affiliate. */
	description?: string;
	/** Affiliate who asks. */
	partner?: Affiliate;
	/** Offer that is asked for. */
	offer?: TicketOffer;
	/** Addresses of attached files. Came after 3.0. */
	attachments?: string[];
	/** When the request was made. */
	created?: NaiveDateTime;
	/** When the request was last changed. Null or `1970-01-01 03:00:00` means never. */
	updated?: NaiveDateTime | null;
	/** Numbers of the conversation. Came after 3.0. */
	comments?: {
		/** Number of answers. */
		answers?: number;
		/** Number of unread answers. */
		unread?: number;
	};
}
/**
 * Ticket decision
 * Decision on a request to be connected to an offer or a SmartLink.
 */
export interface TicketDecisionInput {
	/** What to do. */
	do: "approve" | "reject";
}
/**
 * News item
 * Announcement of the network. Texts may hold HTML with embedded images. Later responses also carry texts per language, such as `desc_lang`.
 */
export interface News {
	/** Id of the item. */
	_id: MongoId;
	/** Headline. */
	title?: string;
	/** Short text. */
	small_desc?: string;
	/** Full text. */
	desc?: string;
	/** State of the item, not of the call. 1 means shown. */
	status?: number;
	/** When the item was made. */
	created_at?: MongoTime;
	/** Whether the item is pinned. Came after 3.0; its type is not known. */
	fixed?: number | boolean | string;
}
/**
 * City
 * City in which visitors are located.
 */
export interface City {
	/** Country of the city. */
	country_code?: CountryCode;
	/** City number. */
	id: number;
	/** Name of the city in the language of `locale`. */
	name: string;
	/** Region of the city. */
	region_code?: string | number;
}
/**
 * Currency
 * Currency of the platform. Since go-sdk.
 */
export interface Currency {
	/** Number of the currency, as payments to affiliates take it. */
	_id: number;
	/** Code of the currency. */
	code: string;
	/** Whether the currency is used. */
	active?: boolean;
	/** Whether it is the base currency. */
	default?: boolean;
	/** Units of this currency per unit of the base currency. */
	rate: number;
	/** Smallest payment to an affiliate in this currency. Since docs-3.2. */
	min_payment?: number;
	/** Whether it is a crypto currency. Only null was seen. Since docs-3.2. */
	is_crypto?: boolean | null;
}
/**
 * Payment system
 * Way to pay affiliates out.
 */
export interface PaymentSystem {
	/** Payment system number, sent as `system_id` when an affiliate is added or changed. */
	id: number;
	/** Label for people. */
	lang_label: string;
	/** What an affiliate has to fill in. */
	fields: {
		/** Field number, the key of `payment_systems[n][fields]` in requests. */
		id: number;
		/** Label for people. */
		lang_label: string;
		/** Whether the entry must be filled. */
		required: boolean;
	}[];
	/** Currency as three letters, or null when none is set. */
	currency?: string | null;
}
/**
 * Sign-up field
 * Additional field of the sign-up form for affiliates.
 */
export interface CustomField {
	/** Field number, the key of `custom_fields` in requests. */
	id: number;
	/** Label of the field. */
	name: string;
	/** Whether the field must be filled. */
	required: boolean;
	/** Kind of the field, such as `text`, `select` or `checkbox`. */
	field_type: string;
	/** Options to choose from, or null when there are none. Only null was seen. */
	field_values?: unknown[] | {
		[key: string]: unknown;
	} | null;
}
/**
 * Tracking domain
 * Domain that tracking links are built with.
 */
export interface TrackingDomain {
	/** Domain number, which offers took as `domain_url` and SmartLink categories as `domain_id`. */
	id?: number;
	/** Host name. */
	url: string;
	/** Whether links use https. May have come after 3.0. */
	use_https?: boolean;
}
/**
 * Internet provider
 * Internet provider that offers can be limited to.
 */
export interface Isp {
	/** Provider id, used in `strictly_isp` of an offer. */
	id: ObjectId;
	/** Name of the provider. */
	name: string;
	/** Country of the provider. */
	country: CountryCode;
}
export interface GetCustomReportResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetCustomReportRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetCustomReportRow = StatRow & {
	/** Group for which the row stands. */
	slice: StatCustomSlice;
};
export interface GetCustomReportInput {
	/** What a row stands for; several slices make a row for each combination. `advertiser`, `affiliate`, `manager` and `smart_id` are for administrator keys. `trafficback_reason` since docs-3.2. */
	slice: ("hour" | "month" | "quarter" | "year" | "day" | "offer" | "country" | "city" | "os" | "os_version" | "device" | "device_model" | "browser" | "goal" | "sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "advertiser" | "affiliate" | "manager" | "smart_id" | "trafficback_reason" | "week" | "device_type" | "browser_version" | "landing" | "prelanding" | "isp" | "conn_type" | "advertiser_manager_id" | "affiliate_manager_id" | "affiliate_id" | "sub6" | "sub7" | "sub8" | "sub9" | "sub10" | "sub11" | "sub12" | "sub13" | "sub14" | "sub15" | "sub16" | "sub17" | "sub18" | "sub19" | "sub20" | "sub21" | "sub22" | "sub23" | "sub24" | "sub25" | "sub26" | "sub27" | "sub28" | "sub29" | "sub30")[] | ("hour" | "month" | "quarter" | "year" | "day" | "offer" | "country" | "city" | "os" | "os_version" | "device" | "device_model" | "browser" | "goal" | "sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "advertiser" | "affiliate" | "manager" | "smart_id" | "trafficback_reason" | "week" | "device_type" | "browser_version" | "landing" | "prelanding" | "isp" | "conn_type" | "advertiser_manager_id" | "affiliate_manager_id" | "affiliate_id" | "sub6" | "sub7" | "sub8" | "sub9" | "sub10" | "sub11" | "sub12" | "sub13" | "sub14" | "sub15" | "sub16" | "sub17" | "sub18" | "sub19" | "sub20" | "sub21" | "sub22" | "sub23" | "sub24" | "sub25" | "sub26" | "sub27" | "sub28" | "sub29" | "sub30");
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
		/** SmartLink category ids to count. Only together with the slice `smart_id`. A single value without `[]` is taken as well. */
		smart_id?: ObjectId[] | ObjectId;
		/** With `1` only conversions with income count. Yes or no as a number, `1` for yes and `0` for no. */
		nonzero?: Flag | boolean;
		/** States of the payment to the affiliate. A single value without `[]` is taken as well. Since docs-3.2. */
		payment_status?: ("opened" | "closed" | "pending")[] | ("opened" | "closed" | "pending");
		/** User ids of affiliate managers to count. */
		affiliate_manager_id?: ObjectId[] | ObjectId;
		/** Advertiser ids to count, under the name of supplier. */
		supplier?: ObjectId[] | ObjectId;
		/** Cities to count. */
		city?: string[] | string;
		/** Sub-accounts to count, where the network has them. */
		subaccount_id?: string[] | string;
		/** Kind of balance to count, where the network has several. */
		balance_type?: string;
		/** Whether conversions that the network withholds count. Yes or no as a number, `1` for yes and `0` for no. */
		shave?: Flag | boolean;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/** Statuses to show as members of `actions`. Documents of today no longer name `not_found`. `not_found` until docs. */
	conversionTypes?: ("total" | "confirmed" | "pending" | "declined" | "hold" | "not_found")[] | ("total" | "confirmed" | "pending" | "declined" | "hold" | "not_found");
	/** Fields to sort by; the direction is set by `orderType` alone. `advertiser`, `affiliate` and `manager` are for administrator keys. A field outside the list was seen to be answered with 403 instead of 400. */
	order?: ("hour" | "month" | "quarter" | "year" | "day" | "currency" | "offer" | "country" | "city" | "os" | "os_version" | "device" | "device_model" | "browser" | "goal" | "sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "confirmed_earning" | "raw" | "uniq" | "total_count" | "total_revenue" | "total_null" | "pending_count" | "pending_revenue" | "declined_count" | "declined_revenue" | "hold_count" | "hold_revenue" | "confirmed_count" | "confirmed_revenue" | "advertiser" | "affiliate" | "manager")[] | ("hour" | "month" | "quarter" | "year" | "day" | "currency" | "offer" | "country" | "city" | "os" | "os_version" | "device" | "device_model" | "browser" | "goal" | "sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "confirmed_earning" | "raw" | "uniq" | "total_count" | "total_revenue" | "total_null" | "pending_count" | "pending_revenue" | "declined_count" | "declined_revenue" | "hold_count" | "hold_revenue" | "confirmed_count" | "confirmed_revenue" | "advertiser" | "affiliate" | "manager");
	/** Figures wanted in each row. Without it the row has all of them. Since docs-3.2. */
	fields?: ("clicks" | "hosts" | "earnings" | "income" | "noincome" | "payouts" | "conversions" | "cr" | "affiliate_epc" | "ratio" | "epc" | "trafficback" | "ctr" | "views" | "ecpm" | "afprice" | "costs" | "margin" | "roi" | "clicks_earnings" | "clicks_income")[] | ("clicks" | "hosts" | "earnings" | "income" | "noincome" | "payouts" | "conversions" | "cr" | "affiliate_epc" | "ratio" | "epc" | "trafficback" | "ctr" | "views" | "ecpm" | "afprice" | "costs" | "margin" | "roi" | "clicks_earnings" | "clicks_income");
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByDateResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByDateRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByDateRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Year. */
		year: number;
		/** Month of the year. */
		month: number;
		/** Day of the month. */
		day: number;
	};
};
export interface GetReportByDateInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByHourResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByHourRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByHourRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Year. */
		year: number;
		/** Month of the year. */
		month: number;
		/** Day of the month. */
		day: number;
		/** Hour of the day. */
		hour: number;
	};
};
export interface GetReportByHourInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportBySubResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportBySubRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportBySubRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Sub value 1. Empty when clicks carry none. */
		sub1?: string;
		/** Sub value 2. Empty when clicks carry none. */
		sub2?: string;
		/** Sub value 3. Empty when clicks carry none. */
		sub3?: string;
		/** Sub value 4. Empty when clicks carry none. */
		sub4?: string;
		/** Sub value 5. Empty when clicks carry none. */
		sub5?: string;
	};
};
export interface GetReportBySubInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. This report demands them. A single value without `[]` is taken as well. */
		offer: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/**
		 * Affiliate numbers to count, for administrator keys. Only the page of 2018 has it; today the report is for affiliates alone. A single value without `[]` is taken as well. Until docs.
		 * @deprecated
		 */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByOfferResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByOfferRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByOfferRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Offer for which the row stands. */
		offer: StatOffer;
	};
};
export interface GetReportByOfferInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByAdvertiserResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByAdvertiserRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByAdvertiserRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Advertiser for which the row stands. */
		advertiser: StatAdvertiser;
	};
};
export interface GetReportByAdvertiserInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByAccountManagerResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByAccountManagerRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByAccountManagerRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Manager of the advertisers. Despite the name an object, not an id. */
		advertiser_manager_id: StatManager;
	};
};
export interface GetReportByAccountManagerInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByAffiliateManagerResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByAffiliateManagerRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByAffiliateManagerRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Manager of the affiliates. Despite the name an object, not an id. */
		affiliate_manager_id: StatManager;
		/** User id of the same manager. Sent by later versions only. */
		manager?: string;
	};
};
export interface GetReportByAffiliateManagerInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByAffiliateResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByAffiliateRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByAffiliateRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Affiliate for whom the row stands. */
		affiliate: StatAffiliate;
	};
};
export interface GetReportByAffiliateInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByAffiliateAndDateResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByAffiliateAndDateRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByAffiliateAndDateRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Year. */
		year: number;
		/** Month of the year. */
		month: number;
		/** Day of the month. */
		day: number;
		/** Affiliate for whom the row stands. */
		affiliate: StatAffiliate;
	};
};
export interface GetReportByAffiliateAndDateInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByCountryResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByCountryRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByCountryRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Country code of three letters, in later versions of two. Empty or `0` when it is not known. */
		country: string;
	};
};
export interface GetReportByCountryInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByBrowserResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByBrowserRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByBrowserRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Name of the browser. Empty or `0` when it is not known. */
		browser: string;
	};
};
export interface GetReportByBrowserInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByBrowserVersionResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByBrowserVersionRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByBrowserVersionRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Version of the browser. Empty when it is not known. */
		browser_version: string;
	};
};
export interface GetReportByBrowserVersionInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByOsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByOsRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByOsRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Name of the operating system. Empty or `0` when it is not known. */
		os: string;
	};
};
export interface GetReportByOsInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByOsVersionResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByOsVersionRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByOsVersionRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Name of the operating system. Empty or `0` when it is not known. */
		os: string;
		/** Version of the operating system. Empty or `0` when it is not known. */
		os_version: string;
	};
};
export interface GetReportByOsVersionInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByGoalResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByGoalRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByGoalRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Goal key, as in the payments of an offer. */
		goal: string;
	};
};
export interface GetReportByGoalInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByCityResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByCityRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByCityRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** City as a name or number, `0` for an unknown one, or an object. */
		city: string | number | StatCity;
	};
};
export interface GetReportByCityInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByDeviceResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByDeviceRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByDeviceRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Brand of the device. Empty or `0` when it is not known. */
		device: string;
	};
};
export interface GetReportByDeviceInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByDeviceModelResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByDeviceModelRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByDeviceModelRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Model of the device. Empty or `0` when it is not known. */
		device_model: string;
	};
};
export interface GetReportByDeviceModelInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByLandingResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByLandingRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByLandingRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Number of the landing page, in a string. */
		landing: string | number;
	};
	/** Pages of the group by their number. Read it with `toMap`. */
	landings_info?: StatLandings;
};
export interface GetReportByLandingInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Number of the one offer whose pages are counted. */
		offer: number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByPrelandingResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByPrelandingRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByPrelandingRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Number of the page. */
		prelanding: number | string;
	};
	/** Pages of the group by their number. Read it with `toMap`. */
	landings_info?: StatLandings;
};
export interface GetReportByPrelandingInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Number of the one offer whose pages are counted. */
		offer: number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByMobileCarrierResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByMobileCarrierRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByMobileCarrierRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Name of the carrier. Empty when it is not known. */
		isp: string;
	};
};
export interface GetReportByMobileCarrierInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByConnectionTypeResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: GetReportByConnectionTypeRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export type GetReportByConnectionTypeRow = StatRow & {
	/** Group for which the row stands. */
	slice: {
		/** Type of the connection, such as `wi-fi` or `cellular`. Empty when it is not known. */
		conn_type: string;
	};
};
export interface GetReportByConnectionTypeInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/** Offer numbers to leave out. For administrator keys. Since docs-3.2. */
	not_offer_id?: number[] | number;
	/** Advertiser ids to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_id?: ObjectId[] | ObjectId;
	/** Affiliate numbers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_id?: number[] | number;
	/** User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2. */
	not_advertiser_manager_id?: ObjectId[] | ObjectId;
	/** User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2. */
	not_affiliate_manager_id?: ObjectId[] | ObjectId;
	/** Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2. */
	not_smartlink_id?: ObjectId[] | ObjectId;
	/** Countries to leave out, two letters each. For administrator keys. Since docs-3.2. */
	not_country?: CountryCode[] | CountryCode;
	/** Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_advertiser_tag?: string;
	/** Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_affiliate_tag?: string;
	/** Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2. */
	not_offer_tag?: string;
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface GetReportByTrafficbackResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: StatTrafficbackRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export interface GetReportByTrafficbackInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count. */
		currency?: CurrencyCode[] | CurrencyCode;
		/** Advertiser ids to count. A single value without `[]` is taken as well. */
		advertiser?: ObjectId[] | ObjectId;
		/** Offer numbers to count. A single value without `[]` is taken as well. */
		offer?: number[] | number;
		/** User ids of managers to count. A single value without `[]` is taken as well. */
		manager?: ObjectId[] | ObjectId;
		/** User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2. */
		advertiser_manager_id?: ObjectId[] | ObjectId;
		/** Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well. */
		partner?: DigitString[] | DigitString;
		/** Countries to count, two letters each. A single value without `[]` is taken as well. */
		country?: CountryCode[] | CountryCode;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Goals to count. A single value without `[]` is taken as well. */
		goal?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
		/** Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub6?: string[] | string;
		/** Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub7?: string[] | string;
		/** Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2. */
		sub8?: string[] | string;
		/** Devices to count. A single value without `[]` is taken as well. */
		device?: string[] | string;
		/** Tags of advertisers to count, comma-separated. Since docs-3.2. */
		advertiser_tag?: string;
		/** Tags of affiliates to count, comma-separated. Since docs-3.2. */
		affiliate_tag?: string;
		/** Tags of offers to count, comma-separated. Since docs-3.2. */
		offer_tag?: string;
	};
	/**
	 * Language of city names.
	 * @default en
	 */
	locale?: "ru" | "en" | "es" | "pt" | "cn";
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface ListReferralPaymentsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per pair of affiliates and state. */
	ref_payments: ReferralPayment[];
	/** Place of this page in the list. */
	pagination: Pagination;
}
export interface ListReferralPaymentsInput {
	/** First day, included. A Date is sent as `DD-MM-YYYY` on the clock of the service, for which the client needs `timeZone`. */
	date_from: DayMonthYear | Date;
	/** Last day, included. A Date is sent as `DD-MM-YYYY` on the clock of the service, for which the client needs `timeZone`. */
	date_to: DayMonthYear | Date;
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/** Number of the affiliate who brought others. */
	pid?: number;
	/** Numbers of affiliates who brought others. */
	pids?: number[] | number;
	/** Number of the affiliate who was brought. */
	ref?: number;
	/** Numbers of affiliates who were brought. */
	refs?: number[] | number;
	/** State of the money, `0` to be paid out, `1` paid, `2` pending. */
	is_paid?: 0 | 1 | 2;
	/** Several values of `is_paid`. */
	payment_statuses?: (0 | 1 | 2)[] | (0 | 1 | 2);
	/** Whether the referral is active, `1` for yes. Yes or no as a number, `1` for yes and `0` for no. */
	status?: Flag | boolean;
	/** Number of the currency, not its code. */
	currency?: number;
	/** Numbers of currencies. */
	currencies?: number[] | number;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
export interface ListClicksResponse {
	/** Success mark. */
	status: SuccessMark;
	/** HTTP status once more. Sent by later versions only. */
	statusCode?: number;
	/** Clicks of this page. */
	clicks: Click[];
	/** Place of this page in the list. */
	pagination: Pagination;
}
export interface ListClicksInput {
	/** First day, included, in the zone of `timezone`. Not more than seven days ago. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_from: Day | Date;
	/** Last day, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_to: Day | Date;
	/** Hour of the day. Only when the range is a single day. */
	hour?: number;
	/** Offer numbers. */
	offer?: number[] | number;
	/** Affiliate numbers. */
	partner?: number[] | number;
	/** Countries, two letters each. */
	country?: CountryCode[] | CountryCode;
	/** Advertiser ids. For administrator keys. */
	advertisers?: ObjectId[] | ObjectId;
	/**
	 * Advertiser ids, the name of 2018. For administrator keys. Later it is `advertisers[]`. Until docs.
	 * @deprecated
	 */
	advertiser?: ObjectId[] | ObjectId;
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
export interface FindSubsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One object per value. */
	subs: FindSubsRow[];
	/** Place of this page in the list. */
	pagination: Pagination;
}
/** Value under the name of the sub that was searched. */
export interface FindSubsRow {
	/** Value of sub 1. */
	sub1?: string;
	/** Value of sub 2. */
	sub2?: string;
	/** Value of sub 3. */
	sub3?: string;
	/** Value of sub 4. */
	sub4?: string;
	/** Value of sub 5. */
	sub5?: string;
	/** Value of sub 6. Since docs-3.2. */
	sub6?: string;
	/** Value of sub 7. Since docs-3.2. */
	sub7?: string;
	/** Value of sub 8. Since docs-3.2. */
	sub8?: string;
}
export interface FindSubsInput {
	/** Search text for sub 1. Of the subs only the first that is not empty counts. */
	sub1?: string;
	/** Search text for sub 2. Of the subs only the first that is not empty counts. */
	sub2?: string;
	/** Search text for sub 3. Of the subs only the first that is not empty counts. */
	sub3?: string;
	/** Search text for sub 4. Of the subs only the first that is not empty counts. */
	sub4?: string;
	/** Search text for sub 5. Of the subs only the first that is not empty counts. */
	sub5?: string;
	/** Search text for sub 6. Of the subs only the first that is not empty counts. Since docs-3.2. */
	sub6?: string;
	/** Search text for sub 7. Of the subs only the first that is not empty counts. Since docs-3.2. */
	sub7?: string;
	/** Search text for sub 8. Of the subs only the first that is not empty counts. Since docs-3.2. */
	sub8?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
/** Cap figures */
export interface GetCapsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One entry per offer, as a list or keyed by offer. */
	stats: CapOfferStats[] | {
		[key: string]: unknown;
	};
}
export interface GetCapsInput {
	/** Offers to show, at most 100. */
	offer_id: string[] | string;
	/**
	 * Parts wanted for each offer. `stats` are the full figures of each cap. `stats_merged` are the smallest, average and largest value of a cap with several metrics, such as a limit per affiliate or several goals. `descr` are names such as `daily_conversions` and `total_conversions`. Only the page of 2018 has it, and required it. Until docs.
	 * @deprecated
	 */
	fields?: ("stats" | "stats_merged" | "descr")[] | ("stats" | "stats_merged" | "descr");
	/**
	 * Affiliate numbers to show. Only the page of 2018 has it. Until docs.
	 * @deprecated
	 */
	affiliate_id?: number[] | number;
}
export type GetRetentionRateResponse = RetentionRow[] | {
	/** Success mark. */
	status: SuccessMark;
	/** One row per affiliate and day. */
	stats: RetentionRow[];
	/** Place of this page in the whole list. */
	pagination?: Pagination;
} | FailureBody;
export interface GetRetentionRateInput {
	/** First day, included. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_from: Day | Date;
	/** Last day, included. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_to: Day | Date;
	/** Number of the offer. Either this or `offer` must be there. Since docs-3.2. */
	offer_id?: number;
	/** Number of the offer, under the name of 2018 that official clients still send. */
	offer?: number;
	/** Base event, as a goal by name. Either this or `goal` must be there. Since docs-3.2. */
	base_event?: string;
	/**
	 * Base event, as a goal by name, under the name of 2018. Later documents call it `base_event`. Until docs.
	 * @deprecated
	 */
	goal?: string;
	/** Events to look at, by name, or several comma-separated in one value. */
	events: string[] | string;
	/** Affiliate number to show. */
	affiliate_id?: number;
	/** IANA name of the zone in which days are cut. Without it the zone of the platform counts. */
	timezone?: string;
	/** With `1` the rows are described; how is not known. Yes or no as a number, `1` for yes and `0` for no. */
	describe?: Flag | boolean;
	/** Page to return, counted from 1. */
	page?: number;
	/** Rows per page, 100 at most. */
	limit?: number;
}
export interface GetTimeToActionResponse {
	/** Success mark. */
	status: SuccessMark;
	/** HTTP status once more. */
	statusCode?: number;
	/** One row per affiliate. */
	data: TimeToActionRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export interface GetTimeToActionInput {
	/** First day, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_from: Day | Date;
	/** Last day, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_to: Day | Date;
	/** Number of the offer. */
	offer_id: number;
	/** IANA name of the zone in which days are cut. */
	timezone?: string;
	/** Name of a goal. */
	goal?: string;
	/** Affiliate numbers, comma-separated. */
	affiliate_ids?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
export interface GetAppsflyerReportResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per group. */
	stats: AppsflyerRow[];
	/** Place of this page in the report. */
	pagination: Pagination;
}
export interface GetAppsflyerReportInput {
	/** What a row stands for; several slices make a row for each combination. */
	slice: ("date" | "app_id" | "event_name" | "city" | "country" | "sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "isp" | "os" | "device")[] | ("date" | "app_id" | "event_name" | "city" | "country" | "sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "isp" | "os" | "device");
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Ids of apps to count. */
		app_id?: string[] | string;
		/** Names of events to count. */
		event_name?: string[] | string;
		/** Countries to count, two letters each. */
		country_code?: CountryCode[] | CountryCode;
		/** Numbers of cities to count. */
		city_id?: number[] | number;
		/** Operating systems to count, by name. A single value without `[]` is taken as well. */
		os?: string[] | string;
		/** Classes of devices to count. */
		device_type?: string[] | string;
		/** Providers of internet access to count. */
		isp?: string[] | string;
		/** Ids of campaigns at AppsFlyer to count. */
		campaign_id?: string[] | string;
		/** Languages to count. */
		language?: string[] | string;
		/** Values of sub 1 to count. A single value without `[]` is taken as well. */
		sub1?: string[] | string;
		/** Values of sub 2 to count. A single value without `[]` is taken as well. */
		sub2?: string[] | string;
		/** Values of sub 3 to count. A single value without `[]` is taken as well. */
		sub3?: string[] | string;
		/** Values of sub 4 to count. A single value without `[]` is taken as well. */
		sub4?: string[] | string;
		/** Values of sub 5 to count. A single value without `[]` is taken as well. */
		sub5?: string[] | string;
	};
	/** Field to sort by. */
	sort?: string;
	/** Direction of sorting, ascending or descending. */
	order?: "asc" | "desc";
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
export interface ListConversionsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** HTTP status once more. Sent by later versions only. */
	statusCode?: number;
	/** Conversions of this page. */
	conversions: Conversion[];
	/** Place of this page in the list. */
	pagination: Pagination;
}
export interface ListConversionsInput {
	/** First day, included, in the zone of `timezone`. Without it the list starts a week ago. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_from?: Day | Date;
	/** Last day, included, in the zone of `timezone`. Without it the list ends today. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_to?: Day | Date;
	/** Only conversions changed since this day. For administrator keys. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	update_from_date?: Day | Date;
	/** Only conversions changed since this hour. Goes with `update_from_date`. For administrator keys. */
	update_from_hour?: number;
	/** Only conversions changed until this day. For administrator keys. Since docs-3.2. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	update_to_date?: Day | Date;
	/** Only conversions changed until this hour. Goes with `update_to_date`. For administrator keys. Since docs-3.2. */
	update_to_hour?: number;
	/** Time of day from which conversions count on the first day. */
	time_from?: string;
	/** Time of day until which conversions count on the last day. */
	time_to?: string;
	/** Status numbers, 1 confirmed, 2 pending, 3 declined, 4 not found, 5 hold. Documents of today no longer name 4. `4` until docs. */
	status?: (1 | 2 | 3 | 4 | 5)[] | (1 | 2 | 3 | 4 | 5);
	/** Offer numbers. */
	offer?: number[] | number;
	/** Advertiser ids. */
	advertiser?: ObjectId[] | ObjectId;
	/** Countries, two letters each. */
	country?: CountryCode[] | CountryCode;
	/** Names of browsers. A single value without `[]` is taken as well. */
	browser?: string[] | string;
	/** Advertiser's conversion id, called cbid elsewhere. */
	action_id?: string;
	/** Id of the click. */
	clickid?: string;
	/** Names of operating systems. A single value without `[]` is taken as well. */
	os?: string[] | string;
	/** Goals. A single value without `[]` is taken as well. */
	goal?: string[] | string;
	/** Numbers of goals. Since docs-3.2. */
	goal_id?: number[] | number;
	/** Classes of devices. A single value without `[]` is taken as well. */
	device?: ("tablet" | "desktop" | "mobile")[] | ("tablet" | "desktop" | "mobile");
	/** Only conversions with this amount of affiliate's money. */
	payouts?: number;
	/** Only conversions with more of the affiliate's money. Since docs-3.2. */
	payouts_from?: number;
	/** Only conversions with less of the affiliate's money. Since docs-3.2. */
	payouts_to?: number;
	/** Number of the currency, not its code. */
	currency?: number;
	/** Hour of the day. Only when the range is a single day. */
	hour?: number;
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
	/** Custom value 1 of the conversion. */
	custom_field_1?: string;
	/** Custom value 2 of the conversion. */
	custom_field_2?: string;
	/** Custom value 3 of the conversion. */
	custom_field_3?: string;
	/** Custom value 4 of the conversion. */
	custom_field_4?: string;
	/** Custom value 5 of the conversion. */
	custom_field_5?: string;
	/** Custom value 6 of the conversion. */
	custom_field_6?: string;
	/** Custom value 7 of the conversion. */
	custom_field_7?: string;
	/** Affiliate's sub value 1. In responses it is called `sub1`. */
	subid1?: string;
	/** Affiliate's sub value 2. In responses it is called `sub2`. */
	subid2?: string;
	/** Affiliate's sub value 3. In responses it is called `sub3`. */
	subid3?: string;
	/** Affiliate's sub value 4. In responses it is called `sub4`. */
	subid4?: string;
	/** Affiliate's sub value 5. In responses it is called `sub5`. */
	subid5?: string;
	/** Affiliate numbers. For administrator keys. */
	partner?: number[] | number;
	/** Only conversions with this amount of advertiser's money. For administrator keys. */
	revenue?: number;
	/** Only conversions with more of the advertiser's money. For administrator keys. Since docs-3.2. */
	revenue_from?: number;
	/** Only conversions with less of the advertiser's money. For administrator keys. Since docs-3.2. */
	revenue_to?: number;
	/** Id of the SmartLink. Since docs-3.2. */
	smart_id?: string;
	/** Promo code of the conversion. Since docs-3.2. */
	promocode?: string;
	/** Id of the impression. Since docs-3.2. */
	imp_id?: string;
	/** State of the payment to the affiliate. Since docs-3.2. */
	payment_status?: "opened" | "pending" | "closed";
	/** Why the conversion was declined. Since docs-3.2. */
	decline_reason?: ("anti_fraud" | "cap_reached" | "by_manager" | "payment_not_found" | "ip_duplicate" | "by_server_postback" | "partner_banned" | "partner_disabled" | "min_click_time_not_reached" | "click_time_expire" | "by_import" | "promocode_expired" | "promocode_not_available")[] | ("anti_fraud" | "cap_reached" | "by_manager" | "payment_not_found" | "ip_duplicate" | "by_server_postback" | "partner_banned" | "partner_disabled" | "min_click_time_not_reached" | "click_time_expire" | "by_import" | "promocode_expired" | "promocode_not_available");
	/** Risk of fraud. Since docs-3.2. */
	fraud_risk_level?: ("not_analyzed" | "low" | "medium" | "high" | "no_risk")[] | ("not_analyzed" | "low" | "medium" | "high" | "no_risk");
	/** Kinds of fraud. Their names are not documented. Since docs-3.2. */
	fraud_type?: string[] | string;
	/** Text stored with the conversion. Since docs-3.2. */
	comment?: string;
	/** Advertiser ids, under the name of supplier. */
	supplier?: ObjectId[] | ObjectId;
	/** Cities of the visitors. */
	city?: string[] | string;
	/** Classes of devices, as the member `device_type`. */
	device_type?: string[] | string;
	/** Values of sub 1. */
	sub1?: string[] | string;
	/** Values of sub 2. */
	sub2?: string[] | string;
	/** Values of sub 3. */
	sub3?: string[] | string;
	/** Values of sub 4. */
	sub4?: string[] | string;
	/** Values of sub 5. */
	sub5?: string[] | string;
	/** Values of sub 6. */
	sub6?: string[] | string;
	/** Values of sub 7. */
	sub7?: string[] | string;
	/** Values of sub 8. */
	sub8?: string[] | string;
	/** Id of the invoice the conversion is billed with. */
	invoice_id?: string;
	/** Id of the visitor, as the advertiser or affiliate counts them. */
	user_id?: string;
	/** Tags of offers, comma-separated. */
	offer_tag?: string;
	/** Tags of affiliates, comma-separated. */
	affiliate_tag?: string;
	/** Tags of advertisers, comma-separated. */
	advertiser_tag?: string;
	/** Whether conversions that the network withholds count. Yes or no as a number, `1` for yes and `0` for no. */
	shave?: Flag | boolean;
	/** With `1` rows come without the things they refer to, for long exports. The range is then 63 days at most. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	raw_export?: Flag | boolean;
	/** Members wanted in each row, comma-separated. */
	fields?: string;
	/** Member to sort by. */
	order?: string;
	/** Direction of sorting. Descending without it. */
	orderType?: "asc" | "desc";
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Conversions per page. The document allows 500, the live service was seen to allow 1000.
	 * @default 100
	 */
	limit?: number;
}
export interface GetConversionResponse {
	/** Success mark. */
	status: SuccessMark;
	/** HTTP status once more. */
	statusCode?: number;
	/** The conversion. */
	conversion: ConversionDetails;
}
export interface GetConversionInput {
	/** Id of the conversion. */
	id: ObjectId;
	/** IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts. */
	timezone?: string;
}
/** Conversion edit response */
export interface EditConversionsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The change as it was understood. */
	data: ConversionEdit;
	/** Text that tells when the change is carried out. */
	message?: string;
}
export interface EditConversionsInput {
	/** Conversion ids. */
	ids: ObjectId[];
	/** New status. Documents of today no longer name `not_found`. `not_found` until docs. */
	status?: "confirmed" | "pending" | "declined" | "not_found" | "hold";
	/** New currency, for example `usd`. */
	currency?: string;
	/** Money the affiliate gets. The page calls it a whole number; as money has decimals in every response, any number is taken here. */
	payouts?: number;
	/** Money the advertiser pays. The page calls it a whole number; as money has decimals in every response, any number is taken here. */
	revenue?: number;
	/** Text stored with the conversions. It is not echoed. */
	comment?: string;
	/** New order amount. Since docs-3.2. */
	sum?: number;
	/** Custom value 1 to store with the conversion. Since docs-3.2. */
	custom_field_1?: string;
	/** Custom value 2 to store with the conversion. Since docs-3.2. */
	custom_field_2?: string;
	/** Custom value 3 to store with the conversion. Since docs-3.2. */
	custom_field_3?: string;
	/** Custom value 4 to store with the conversion. Since docs-3.2. */
	custom_field_4?: string;
	/** Custom value 5 to store with the conversion. Since docs-3.2. */
	custom_field_5?: string;
	/** Custom value 6 to store with the conversion. Since docs-3.2. */
	custom_field_6?: string;
	/** Custom value 7 to store with the conversion. Since docs-3.2. */
	custom_field_7?: string;
	/** Custom value 8 to store with the conversion. Since docs-3.2. */
	custom_field_8?: string;
	/** Custom value 9 to store with the conversion. Since docs-3.2. */
	custom_field_9?: string;
	/** Custom value 10 to store with the conversion. Since docs-3.2. */
	custom_field_10?: string;
	/** Custom value 11 to store with the conversion. Since docs-3.2. */
	custom_field_11?: string;
	/** Custom value 12 to store with the conversion. Since docs-3.2. */
	custom_field_12?: string;
	/** Custom value 13 to store with the conversion. Since docs-3.2. */
	custom_field_13?: string;
	/** Custom value 14 to store with the conversion. Since docs-3.2. */
	custom_field_14?: string;
	/** Custom value 15 to store with the conversion. Since docs-3.2. */
	custom_field_15?: string;
	/** With `1` the change goes to all conversions that `params` selects, whatever `ids` names. `params` must then have `date_from` and `date_to`. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	all?: Flag | boolean;
	/** Which conversions are changed when `all` is `1`. In a form it travels as `params[date_from]=2026-06-01`. Since docs-3.2. */
	params?: ConversionSelection;
}
/** Conversion edit response */
export interface EditConversionsOfAdvertiserResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The change as it was understood. */
	data: ConversionEdit;
	/** Text that tells when the change is carried out. */
	message?: string;
}
export interface EditConversionsOfAdvertiserInput {
	/** Conversion ids, at most 2000. All must belong to the advertiser. */
	ids: ObjectId[];
	/** Id of the advertiser. */
	advertiser_id: ObjectId;
	/** New status. */
	status?: "confirmed" | "pending" | "declined" | "hold";
	/** New currency, for example `usd`. */
	currency?: string;
	/** Money the affiliate gets. The document calls it a whole number; as money has decimals in every response, any number is taken here. */
	payouts?: number;
	/** Money the advertiser pays. The document calls it a whole number; as money has decimals in every response, any number is taken here. */
	revenue?: number;
	/** Text stored with the conversions. It is not echoed. */
	comment?: string;
	/** New order amount. */
	sum?: number;
	/** Custom value 1 to store with the conversion. */
	custom_field_1?: string;
	/** Custom value 2 to store with the conversion. */
	custom_field_2?: string;
	/** Custom value 3 to store with the conversion. */
	custom_field_3?: string;
	/** Custom value 4 to store with the conversion. */
	custom_field_4?: string;
	/** Custom value 5 to store with the conversion. */
	custom_field_5?: string;
	/** Custom value 6 to store with the conversion. */
	custom_field_6?: string;
	/** Custom value 7 to store with the conversion. */
	custom_field_7?: string;
	/** Custom value 8 to store with the conversion. */
	custom_field_8?: string;
	/** Custom value 9 to store with the conversion. */
	custom_field_9?: string;
	/** Custom value 10 to store with the conversion. */
	custom_field_10?: string;
	/** Custom value 11 to store with the conversion. */
	custom_field_11?: string;
	/** Custom value 12 to store with the conversion. */
	custom_field_12?: string;
	/** Custom value 13 to store with the conversion. */
	custom_field_13?: string;
	/** Custom value 14 to store with the conversion. */
	custom_field_14?: string;
	/** Custom value 15 to store with the conversion. */
	custom_field_15?: string;
}
/** Conversion import response */
export interface ImportConversionResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The import as it was understood. */
	data: AcceptedConversion | ConversionImport;
	/** Text that tells when the import is carried out. */
	message?: string;
}
export interface ImportConversionInput {
	/** Offer number. */
	offer: number;
	/** Affiliate number. */
	pid: number;
	/** Id of the conversion in the advertiser's system. */
	action_id?: string;
	/** Goal number. */
	goal?: number;
	/** Network address of the visitor. */
	ip?: string;
	/** User agent of the visitor. */
	ua?: string;
	/** Order amount from which a percent deal is worked out. For percent deals only. The page calls it a whole number; any number is taken here. */
	sum?: number;
	/** Status of the conversion. Documents of today no longer name `not_found`, and `pending_cap` only where several are imported at once. `not_found` until docs. */
	status?: "confirmed" | "pending" | "declined" | "not_found" | "hold" | "pending_cap";
	/** Id of the click that the conversion belongs to. Since docs-3.2. */
	click_id?: string;
	/** Text to store with the conversion. Since docs-3.2. */
	comment?: string;
	/** Day of the conversion, at most two months ago. Without it the conversion happens now. Since docs-3.2. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	created_at?: Day | Date;
	/** Custom value 1 to store with the conversion. Since docs-3.2. */
	custom_field_1?: string;
	/** Custom value 2 to store with the conversion. Since docs-3.2. */
	custom_field_2?: string;
	/** Custom value 3 to store with the conversion. Since docs-3.2. */
	custom_field_3?: string;
	/** Custom value 4 to store with the conversion. Since docs-3.2. */
	custom_field_4?: string;
	/** Custom value 5 to store with the conversion. Since docs-3.2. */
	custom_field_5?: string;
	/** Custom value 6 to store with the conversion. Since docs-3.2. */
	custom_field_6?: string;
	/** Custom value 7 to store with the conversion. Since docs-3.2. */
	custom_field_7?: string;
	/** With `1` the affiliate gets the postback. `0` without it. Since docs-3.2. */
	send_affiliate_postbacks?: Flag | boolean;
}
/** Conversions import response */
export interface ImportConversionsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The import as it was understood. */
	data: ConversionImport;
	/** Text that tells when the import is carried out. */
	message?: string;
}
export interface ImportConversionsInput {
	/** Conversions to import. */
	list: ConversionImportInput[];
	/** With `1` the affiliates get their postbacks. `0` without it. Since docs-3.2. */
	send_affiliate_postbacks?: Flag | boolean;
}
/** Conversion import response */
export interface ImportAffiliateConversionResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The import as it was understood. */
	data: AcceptedConversion;
	/** Text that tells when the import is carried out. */
	message?: string;
}
export interface ImportAffiliateConversionInput {
	/** Offer number. */
	offer: number;
	/** Id of the conversion in the advertiser's system. */
	action_id?: string;
	/** Goal number. */
	goal?: number;
	/** Network address of the visitor. */
	ip?: string;
	/** User agent of the visitor. */
	ua?: string;
	/** Money of the affiliate. The document calls it a whole number; any number is taken here. */
	sum?: number;
	/** Status of the conversion. The document names `pending_cap` only where several are imported at once. */
	status?: "confirmed" | "pending" | "declined" | "hold" | "pending_cap";
	/** Id of the click that the conversion belongs to. */
	click_id?: string;
	/** Text to store with the conversion. */
	comment?: string;
	/** Day of the conversion, at most two months ago. Without it the conversion happens now. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	created_at?: Day | Date;
	/** Custom value 1 to store with the conversion. */
	custom_field_1?: string;
	/** Custom value 2 to store with the conversion. */
	custom_field_2?: string;
	/** Custom value 3 to store with the conversion. */
	custom_field_3?: string;
	/** Custom value 4 to store with the conversion. */
	custom_field_4?: string;
	/** Custom value 5 to store with the conversion. */
	custom_field_5?: string;
	/** Custom value 6 to store with the conversion. */
	custom_field_6?: string;
	/** Custom value 7 to store with the conversion. */
	custom_field_7?: string;
	/** Whether the advertiser gets the postback. `false` without it. */
	send_advertiser_postbacks?: boolean;
}
/** Conversions import response */
export interface ImportAffiliateConversionsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The import as it was understood. */
	data: ConversionImport;
	/** Text that tells when the import is carried out. */
	message?: string;
}
export interface ImportAffiliateConversionsInput {
	/** Conversions to import. */
	list: AffiliateConversionInput[];
	/** With `1` the advertisers get their postbacks. `0` without it. */
	send_advertiser_postbacks?: Flag | boolean;
}
/** Server postback list */
export interface ListServerPostbacksResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per call received. */
	postbacks: ServerPostback[];
	/** Place of this page in the whole log. */
	pagination: Pagination;
}
export interface ListServerPostbacksInput {
	/** First day of the log, included, in the zone of the platform. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_from: AnyDay | Date;
	/** Last day of the log, included, in the zone of the platform. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_to: AnyDay | Date;
	/** Offers to show. Documented as texts. */
	offer?: string[] | string;
	/** Affiliate numbers to show. */
	partner?: number[] | number;
	/** Advertisers to show. */
	supplier?: ObjectId[] | ObjectId;
	/** Text to look for. Since docs-3.2. */
	search?: string;
	/** IANA name of the zone in which days are cut. */
	timezone?: string;
	/**
	 * Id of the conversion in the advertiser's system. Documents of today no longer have it. Until php-sdk.
	 * @deprecated
	 */
	action_id?: string;
	/** Click id, 24-hex. */
	click_id?: string;
	/** Goal to show. */
	goal?: string;
	/**
	 * Conversion status to show. The values are not documented; a digit is likely, with 1 confirmed, 2 pending, 3 declined, 4 not found and 5 hold. Documents of today no longer have it. Until php-sdk.
	 * @deprecated
	 */
	status?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
/** Affiliate postback list */
export interface ListAffiliatePostbacksResponse {
	/** Success mark. */
	status: SuccessMark;
	/** One row per call sent. */
	postbacks: AffiliatePostback[];
	/** Place of this page in the whole log. */
	pagination: Pagination;
}
export interface ListAffiliatePostbacksInput {
	/** First day of the log, included, in the zone of the platform. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_from: AnyDay | Date;
	/** Last day of the log, included, in the zone of the platform. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_to: AnyDay | Date;
	/** Offers to show. Documented as texts. */
	offer?: string[] | string;
	/** Affiliate numbers to show. */
	partner?: number[] | number;
	/** IANA name of the zone in which days are cut. Since docs-3.2. */
	timezone?: string;
	/** Goal key to show. */
	goal?: string;
	/** Conversion status to show. The values are not documented; a digit is likely, with 1 confirmed, 2 pending, 3 declined, 4 not found and 5 hold. */
	status?: string;
	/** HTTP status with which the affiliate's server answered. */
	http_code?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
/** Postback response */
export interface CreatePostbackResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The new postback. */
	postback: Postback;
}
export interface CreatePostbackInput {
	/** Affiliate number. An administrator key has to send it; an affiliate key adds to its own postbacks and leaves it out. */
	pid?: number;
	/** Offer number. Left out, the postback is for every offer. */
	offer_id?: number;
	/** Address to call, with macros. */
	url: string;
	/** Conversion status that triggers the call. Left out, any status does. `not_found` is taken as `declined` today. `not_found` until docs. */
	status?: "by_creating" | "confirmed" | "pending" | "declined" | "hold" | "not_found";
	/** Goal key that triggers the call. Left out, any goal does. */
	goal?: string;
	/** Kind of integration whose conversions trigger the call. `all` by default. Since docs-3.2. */
	integration_method?: "all" | "default" | "skad" | "probabilistic_attribution";
	/** Flag of a forced postback, 0 by default. What it switches is not known. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	forced?: Flag | boolean;
	/** Settings of a postback to Meta. Since docs-3.2. */
	meta?: PostbackMetaInput;
	/** Member of the conversion to look at before the call. Since docs-3.2. */
	custom_filter_field?: string;
	/** Value that this member must have for the call to be made. Since docs-3.2. */
	custom_filter_text?: string;
}
/** Postback response */
export interface UpdatePostbackResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The changed postback. */
	postback: Postback;
}
export interface UpdatePostbackInput {
	/** Postback number. */
	id: number;
	/** Affiliate number. An administrator key has to send it; an affiliate key leaves it out. */
	pid?: number;
	/** Offer number. Left out, the postback should stay with its offer. Since docs-3.2. */
	offer_id?: number;
	/** Address to call, with macros. */
	url: string;
	/** Conversion status that triggers the call. `not_found` is taken as `declined` today. `not_found` until docs. */
	status?: "by_creating" | "confirmed" | "pending" | "declined" | "hold" | "not_found";
	/** Goal key that triggers the call. */
	goal?: string;
	/** Kind of integration whose conversions trigger the call. Since docs-3.2. */
	integration_method?: "all" | "default" | "skad" | "probabilistic_attribution";
	/** Flag of a forced postback, 0 by default. What it switches is not known. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	forced?: Flag | boolean;
	/** Settings of a postback to Meta. Since docs-3.2. */
	meta?: PostbackMetaInput;
	/** Member of the conversion to look at before the call. Since docs-3.2. */
	custom_filter_field?: string;
	/** Value that this member must have for the call to be made. Since docs-3.2. */
	custom_filter_text?: string;
}
/** Postback response */
export interface DeletePostbackResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The removed postback. */
	postback: Postback;
}
export interface DeletePostbackInput {
	/** Postback number. */
	id: number;
}
export type DeletePostbacksOfOffersResponse = DoneResponse;
export interface DeletePostbacksOfOffersInput {
	/** Numbers of the offers, or several comma-separated in one value. */
	ids: string[] | string;
}
export type DeletePostbacksOfAffiliatesResponse = DoneResponse;
export interface DeletePostbacksOfAffiliatesInput {
	/** Numbers of the affiliates, or several comma-separated in one value. */
	ids: string[] | string;
}
/** Postback list */
export interface ListPostbacksResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Postbacks. */
	postbacks: Postback[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListPostbacksInput {
	/** Affiliate number. */
	partner_id: number;
	/** Offer numbers. Since docs-3.2. */
	offer_ids?: number[] | number;
	/** Shows postbacks with a greater number only, another way to go through all of them. Since docs-3.2. */
	after_id?: number;
	/** 1 shows only postbacks that are for every offer. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	only_global?: Flag | boolean;
	/** 1 shows more of each postback. What is added is not documented. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	verbose?: Flag | boolean;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
export interface ListOffersResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Offers of this page, all in the form for the role of the key. */
	offers: ListOffersRow[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export type ListOffersRow = Offer | OfferForAffiliate;
export interface ListOffersInput {
	/** Text to look for in the names and numbers of offers. */
	q?: string;
	/**
	 * Ids of offers, 24 hexadecimal digits each. The page of 2018 has it; today `int_id[]` stands for it. Until docs.
	 * @deprecated
	 */
	ids?: ObjectId[] | ObjectId;
	/** Numbers of offers. */
	int_id?: number[] | number;
	/** Countries of the offers, two letters each. */
	countries?: string[] | string;
	/** Operating systems of the offers. The names were others in 2018. `web` until docs. `wp` until docs. `ios` until docs. `android` until docs. `Windows` since docs-3.2. `webOS` since docs-3.2. `macOS` since docs-3.2. `iPadOS` since docs-3.2. `iOS` since docs-3.2. `Android` since docs-3.2. */
	os?: ("web" | "wp" | "ios" | "android" | "Windows" | "webOS" | "macOS" | "iPadOS" | "iOS" | "Android")[] | ("web" | "wp" | "ios" | "android" | "Windows" | "webOS" | "macOS" | "iPadOS" | "iOS" | "Android");
	/** Categories of the offers. The page does not say whether it wants names or ids. */
	categories?: string[] | string;
	/** Country of a cap, two letters. Since docs-3.2. */
	caps_country?: CountryCode;
	/** What a cap counts. Offers whose cap of this kind is full are left out. Since docs-3.2. */
	caps_type?: "clicks" | "conversions" | "budget" | "impressions";
	/** Sent as `sort[…]`. */
	sort?: {
		/** Sorts the offers by number, up or down. */
		id?: "asc" | "desc";
		/** Sorts the offers by name, up or down. */
		title?: "asc" | "desc";
		/** Sorts the offers by conversion rate, up or down. */
		cr?: "asc" | "desc";
		/** Sorts the offers by earnings per click, up or down. */
		epc?: "asc" | "desc";
		/** Sorts the offers with promoted offers first or last, up or down. Since docs-3.2. */
		is_top?: "asc" | "desc";
		/** Sorts the offers by the time they were made, up or down. Since docs-3.2. */
		created?: "asc" | "desc";
		/** Sorts the offers by what they pay, up or down. Since docs-3.2. */
		revenue?: "asc" | "desc";
		/** Sorts the offers by their daily cap, up or down. Since docs-3.2. */
		daily_cap?: "asc" | "desc";
		/** Sorts the offers by their cap as a whole, up or down. Since docs-3.2. */
		total_cap?: "asc" | "desc";
	};
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/** Statuses of the offers. Only active offers are listed when it is left out, and keys that are no administrator's may ask for no others. */
	status?: ("active" | "stopped" | "suspended")[] | ("active" | "stopped" | "suspended");
	/** Ids of the advertisers, 24 hexadecimal digits each. */
	advertiser?: ObjectId[] | ObjectId;
	/** Privacy of the offers, `0` public, `1` premoderated, `2` private. Responses use the words `public`, `protected` and `private`. */
	privacy?: (0 | 1 | 2)[] | (0 | 1 | 2);
	/** First day of change, included; what was not changed since is left out. Since docs-3.2. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	updated_at?: Day | Date;
	/** Send `1` to get promoted offers only. Since docs-3.2. */
	is_top?: (0 | 1) | boolean;
	/** Bundle of the advertised app. Since docs-3.2. */
	bundle_id?: string;
	/** Ids of the SmartLink categories the offers are in. Since docs-3.2. */
	smartlink_categories?: ObjectId[] | ObjectId;
	/** User ids of the managers of the advertisers. Since docs-3.2. */
	advertiser_manager_id?: ObjectId[] | ObjectId;
	/** Number of the offer in the advertiser's system. Since docs-3.2. */
	external_offer_id?: string;
	/** What the offers are to hold on top. Since docs-3.2. */
	additional_fields?: "enabled_affiliates";
}
export interface GetOfferResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The offer. */
	offer: OfferDetails | OfferDetailsForAffiliate;
}
export interface GetOfferInput {
	/** Number of the offer. The page calls it `id` in its table of parameters. */
	id: number;
}
export interface CreateOfferResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The offer as it is stored now. */
	offer: SavedOffer;
	/** Number of the offer once more. docs-3.2 leaves it out. */
	id?: number;
}
export interface CreateOfferInput {
	/** Name of the offer. */
	title: string;
	/** Id of the advertiser, 24 hexadecimal digits. */
	advertiser: ObjectId;
	/** Tracking address with macros such as `{clickid}` and `{pid}`. */
	url: string;
	/** Address shown to people who want to see the landing page. */
	url_preview?: string;
	/** Address refused clicks are sent to. */
	trafficback_url?: string;
	/**
	 * Number of the tracking domain, which was sent until `tracking_domain` came. Responses give its name. Until docs.
	 * @deprecated
	 */
	domain_url?: number;
	/**
	 * Description in one text, the form of 2018. `description_lang` stands for it today. Until docs.
	 * @deprecated
	 */
	description?: string;
	/** Description per language, sent as `description_lang[en]=Text`. */
	description_lang?: OfferTextsInput;
	/** What the advertiser expects of the traffic, per language, sent as `kpi[en]=Text`. */
	kpi?: OfferTextsInput;
	/** Launch of the offer, not in the past, as a day or, today, as a day and time. A Date is sent as `YYYY-MM-DD HH:MM:SS` on the clock of the service, for which the client needs `timeZone`. */
	start_at?: (Day | NaiveDateTime) | Date;
	/** Day the offer ends. Responses call it `stop_at`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	stopDate?: Day | Date;
	/**
	 * Countries of the offer, two letters each, or the one word `all`, until `targeting` came. Until docs.
	 * @deprecated
	 */
	countries?: string[];
	/** Ids of the traffic sources the offer takes. */
	sources?: ObjectId[];
	/** Whether the offer runs. Default: `stopped`. */
	status?: "stopped" | "active" | "suspended";
	/** Tags of the offer. */
	tags?: string[];
	/** Who may run the offer, everybody, those who ask, or only those who are connected by hand. */
	privacy?: "public" | "protected" | "private";
	/** Whether the offer is promoted. Yes or no as a number, `1` for yes and `0` for no. */
	is_top?: Flag | boolean;
	/** Whether the offer pays per installation. Yes or no as a number, `1` for yes and `0` for no. */
	is_cpi?: Flag | boolean;
	/** Landing pages, sent as `landings[0][title]=…`. They take the place of those before, so what is left out is deleted; an empty text deletes all. */
	landings?: OfferLandingInput[] | "";
	/** Categories of the offer. The page does not say whether it wants names or ids. */
	categories?: string[];
	/** Ids of the SmartLink categories the offer is in. */
	smartlink_categories?: ObjectId[];
	/** Remarks for the network's own people. */
	notes?: string;
	/** Number of the offer in the advertiser's system. */
	external_offer_id?: string;
	/** Whether links may lead to a page of the affiliate's choice. Yes or no as a number, `1` for yes and `0` for no. */
	allow_deeplink?: Flag | boolean;
	/** Whether the referrer is kept from the advertiser. The page calls it outdated for an edit, use `redirect_type`. Yes or no as a number, `1` for yes and `0` for no. */
	hide_referer?: Flag | boolean;
	/** How clicks are passed on, `http302` with the referrer, the other three without it. */
	redirect_type?: "http302" | "http302hidden" | "js" | "meta";
	/** Whether affiliates are told of the change by mail. Default: `0`. Yes or no as a number, `1` for yes and `0` for no. */
	send_emails?: Flag | boolean;
	/** Remark for affiliates. In 2018 for new offers only. */
	note_aff?: string;
	/** Remark for sales managers. In 2018 for new offers only. */
	note_sales?: string;
	/** Bundle of the advertised app. Since docs-3.2. */
	bundle_id?: string;
	/** Id of the product feed. Since docs-3.2. */
	product_feed_id?: string;
	/** How new the offer is said to be. Since docs-3.2. */
	freshness?: "default" | "old" | "fresh" | "exclusive";
	/** Level of privacy. Since docs-3.2. */
	privacy_level?: number;
	/** Whether affiliates are connected without a request. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	auto_offer_connect?: Flag | boolean;
	/** User ids of the managers of the offer. Since docs-3.2. */
	managers?: ObjectId[];
	/** Second tracking address, called beside the first. Since docs-3.2. */
	parallel_tracking_url?: string;
	/** Name of the domain of the tracking links. It took the place of `domain_url`. Since docs-3.2. */
	tracking_domain?: string;
	/** Text that is added to the tracking address. Since docs-3.2. */
	macro_url?: string;
	/** Parameter of the tracking link that carries the redirect. Since docs-3.2. */
	redirect_param?: string;
	/** Address of a cross postback. Since docs-3.2. */
	cross_postback_url?: string;
	/** How the cross postback is sent. Since docs-3.2. */
	cross_postback_method?: "get" | "post";
	/** Body of the cross postback. Needed when `cross_postback_method` is `post`. Since docs-3.2. */
	cross_postback_body?: string;
	/** Whether impressions are counted. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	allow_impressions?: Flag | boolean;
	/** Address that impressions go to. Since docs-3.2. */
	impressions_url?: string;
	/** More addresses that impressions go to, with the share of each. docs-3.2 calls it a text and then shows `additional_impression_destination_urls[0][url]` with a weight. Since docs-3.2. */
	additional_impression_destination_urls?: OfferWeightedUrl[] | string;
	/** Service that signs clicks. Since docs-3.2. */
	sign_clicks_integration?: "no_sign" | "appsflyer" | "kochava";
	/** Secret that the advertiser's postbacks must carry. Since docs-3.2. */
	hash_password?: string;
	/** Id of the app at SKAdNetwork. Since docs-3.2. */
	skad_app_id?: string;
	/** Addresses of creatives that lie elsewhere. Responses call them `creatives`. */
	creativeUrls?: string[];
	/** Titles of `creativeUrls`, in the same order. Since docs-3.2. */
	creativeUrlTitles?: string[];
	/** Addresses of creatives that the network is to fetch. Since docs-3.2. */
	creativeDownloads?: string[];
	/** Titles of `creativeDownloads`, in the same order. Since docs-3.2. */
	creativeDownloadTitles?: string[];
	/** Titles of `creativeFiles`, in the same order. Since docs-3.2. */
	creativeFileTitles?: string[];
	/** Creatives of HTML. Since docs-3.2. */
	creativesHtml?: OfferHtmlCreativeInput[];
	/** Creatives the offer has already, to set their size or to delete them. Since docs-3.2. */
	creatives?: {
		/** File name of the creative. */
		file_name?: string;
		/** Width in pixels. */
		width?: number;
		/** Height in pixels. */
		height?: number;
	}[];
	/** What the offer pays, sent as `payments[0][countries][]=US&payments[0][total]=2`. */
	payments?: OfferPaymentInput[];
	/** What the offer pays to named affiliates instead, sent as `partner_payments[0][partners][]=610`. */
	partner_payments?: OfferPartnerPaymentInput[];
	/** Whether affiliates are kept from seeing the percentage of a percent deal. Default: `0`. Yes or no as a number, `1` for yes and `0` for no. */
	hide_payments?: Flag | boolean;
	/** Days a conversion is held before it counts, or hours as `hold_type` says. */
	hold_period?: number;
	/** Unit of `hold_period`. Default: `days`. Since docs-3.2. */
	hold_type?: "days" | "hours";
	/** Limits of the offer, sent as `caps[0][period]=day&caps[0][goals][]=1`. */
	caps?: OfferCapInput[];
	/** Conversion statuses that count towards caps. */
	caps_status?: ("confirmed" | "pending" | "hold" | "not_found" | "declined")[];
	/** Whether affiliates are kept from seeing the caps. Yes or no as a number, `1` for yes and `0` for no. */
	hide_caps?: Flag | boolean;
	/** Percentage of the daily cap at which a notice is sent. */
	notice_percent_overcap?: number;
	/** Whether clicks above the daily cap go to the trafficback address. Default: `0`. Yes or no as a number, `1` for yes and `0` for no. */
	is_redirect_overcap?: Flag | boolean;
	/** Whether impressions above the cap are let in. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	is_impression_overcap?: Flag | boolean;
	/** Whether conversions above the cap are let in. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	overcap?: Flag | boolean;
	/** IANA name of the zone in which days and months of caps are counted. Since docs-3.2. */
	caps_timezone?: string;
	/** Goal whose cap sends further clicks to the trafficback address. Since docs-3.2. */
	caps_goal_overcap?: string;
	/** Changes of the payment by volume. They take the place of those before; counters go on only where nothing but `value` and `modifier_value` changes. Since docs-3.2. */
	commission_tiers?: OfferCommissionTier[];
	/** Whether the tiers count. Default: `0`. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	enabled_commission_tiers?: Flag | boolean;
	/** Whether clicks from other countries are refused. Yes or no as a number, `1` for yes and `0` for no. */
	strictly_country?: Flag | boolean;
	/** Connection that is let in, empty for any. `wi-fi` was `wifi` and empty was `all` in 2018. An empty value since docs-3.2. `wi-fi` since docs-3.2. `wifi` until docs. `all` until docs. */
	strictly_connection_type?: "" | "wi-fi" | "wifi" | "cellular" | "all";
	/**
	 * Operating systems that were let in until `restriction_os` came, sent as `strictly_os[0][os]=ios&strictly_os[0][versions][]=ios 9`. Until docs.
	 * @deprecated
	 */
	strictly_os?: OfferStrictOsInput[];
	/** Operating systems that are let in. Since docs-3.2. */
	restriction_os?: {
		/** Operating system. */
		os?: string;
		/** Versions, with `>=` or `<` in front where they are bounds. */
		versions?: unknown[] | string;
	}[];
	/**
	 * Ids of the providers of internet access that were let in until `restriction_isp` came, from `GET /3.0/isp`. Until docs.
	 * @deprecated
	 */
	strictly_isp?: ObjectId[];
	/** Providers of internet access that are let in. Since docs-3.2. */
	restriction_isp?: {
		/** Country of the provider. */
		country?: CountryCode;
		/** Name of the provider. */
		name?: string;
	}[];
	/** Device classes that are let in. Since docs-3.2. */
	strictly_devices?: string[];
	/** Device brands that are let in. docs-3.2 has it for new offers only. Since docs-3.2. */
	strictly_brands?: string[];
	/** Groups of conditions on the traffic, sent as `targeting[0][country][allow][]=US`. Since docs-3.2. */
	targeting?: OfferTargetingInput[];
	/** Whether only targeting groups made for the affiliate count, as a word. Since docs-3.2. */
	consider_personal_targeting_only?: "true" | "false";
	/** Addresses the advertiser's postbacks may come from, one address or range per line of one text, such as `127.0.0.1\n127.0.1.1-127.0.2.1`. */
	allowed_ip?: string;
	/** Addresses the advertiser's postbacks may not come from, written like `allowed_ip`. In 2018 for new offers only. */
	disallowed_ip?: string;
	/** Whether an address counts only once. Default: `0`; responses call it `uniq_ip_only`. Yes or no as a number, `1` for yes and `0` for no. */
	uniqIpOnly?: Flag | boolean;
	/** Whether conversions from an address that is known already are declined. Default: `0`. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	rejectNotUniqIp?: Flag | boolean;
	/** Whether statistics count unique clicks only. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	hosts_only?: Flag | boolean;
	/** What tells visitors apart. Since docs-3.2. */
	host_uniqueness_type?: "cookie" | "sub3";
	/** How many clicks of one visitor are let in before the next go to the trafficback address. Since docs-3.2. */
	duplicate_clicks_threshold?: number;
	/** Life of a click, as numbers with the letters `y`, `m`, `w`, `d`, `h`, `i` (minute) and `s`, such as `1y2m3w4d5h6i7s`. Default: `1y`. */
	click_session?: string;
	/** Lower bound for the life of a click, written like `click_session`. Default: `0s`. Since docs-3.2. */
	minimal_click_session?: string;
	/** Values of sub1, separated by commas. */
	sub_account_1?: string;
	/** What the sub1 list does, `1` forbids its values, `0` allows nothing else and is the default. */
	sub_account_1_except?: Flag | boolean;
	/** Values of sub2, separated by commas. */
	sub_account_2?: string;
	/** What the sub2 list does, `1` forbids its values, `0` allows nothing else and is the default. */
	sub_account_2_except?: Flag | boolean;
	/** Pairs of sub values that are refused, sent as `sub_restrictions[0][sub1]=a&sub_restrictions[0][sub2]=b`. */
	sub_restrictions?: OfferSubPair[];
	/** Number of the sub that is checked for being empty. */
	search_empty_sub?: number;
	/** Values that stand in for macros, by name of the sub, sent as `macros_replacement[sub1][]=value`, where the network has that feature. Since docs-3.2. */
	macros_replacement?: {
		[key: string]: string[];
	};
	/** Subs whose macros are replaced. Since docs-3.2. */
	macros_replacement_enabled?: ("sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "sub6" | "sub7" | "sub8" | "sub9" | "sub10")[];
	/** When the offer runs. Since docs-3.2. */
	schedule?: OfferScheduleInput;
	/** Logo as JPEG, PNG or GIF. */
	logo?: Blob | ReadableStream<Uint8Array>;
	/** Creatives as JPEG, PNG, GIF or a ZIP archive, sent as `creativeFiles[]`. Responses call them `creatives`. */
	creativeFiles?: (Blob | ReadableStream<Uint8Array>)[];
	/** Files of the HTML creatives, sent as `creativeAssets[]`. Since docs-3.2. */
	creativeAssets?: (Blob | ReadableStream<Uint8Array>)[];
}
export interface UpdateOfferResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The offer as it is stored now. */
	offer: SavedOffer;
	/** Number of the offer once more. docs-3.2 leaves it out. */
	id?: number;
}
export interface UpdateOfferInput {
	/** Number of the offer. */
	id: number;
	/** Name of the offer. */
	title?: string;
	/** Id of the advertiser, 24 hexadecimal digits. */
	advertiser?: ObjectId;
	/** Tracking address with macros such as `{clickid}` and `{pid}`. */
	url?: string;
	/** Address shown to people who want to see the landing page. */
	url_preview?: string;
	/** Address refused clicks are sent to. */
	trafficback_url?: string;
	/**
	 * Number of the tracking domain, which was sent until `tracking_domain` came. Responses give its name. Until docs.
	 * @deprecated
	 */
	domain_url?: number;
	/**
	 * Description in one text, the form of 2018. `description_lang` stands for it today. Until docs.
	 * @deprecated
	 */
	description?: string;
	/** Description per language, sent as `description_lang[en]=Text`. */
	description_lang?: OfferTextsInput;
	/** What the advertiser expects of the traffic, per language, sent as `kpi[en]=Text`. */
	kpi?: OfferTextsInput;
	/** Launch of the offer, not in the past, as a day or, today, as a day and time. A Date is sent as `YYYY-MM-DD HH:MM:SS` on the clock of the service, for which the client needs `timeZone`. */
	start_at?: (Day | NaiveDateTime) | Date;
	/** Day the offer ends. Responses call it `stop_at`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	stopDate?: Day | Date;
	/**
	 * Countries of the offer, two letters each, or the one word `all`, until `targeting` came. Until docs.
	 * @deprecated
	 */
	countries?: string[];
	/** Ids of the traffic sources the offer takes. */
	sources?: ObjectId[];
	/** Whether the offer runs. Default: `stopped`. */
	status?: "stopped" | "active" | "suspended";
	/** Tags of the offer. */
	tags?: string[];
	/** Who may run the offer, everybody, those who ask, or only those who are connected by hand. */
	privacy?: "public" | "protected" | "private";
	/** Whether the offer is promoted. Yes or no as a number, `1` for yes and `0` for no. */
	is_top?: Flag | boolean;
	/** Whether the offer pays per installation. Yes or no as a number, `1` for yes and `0` for no. */
	is_cpi?: Flag | boolean;
	/** Landing pages, sent as `landings[0][title]=…`. They take the place of those before, so what is left out is deleted; an empty text deletes all. */
	landings?: OfferLandingInput[] | "";
	/** Categories of the offer. The page does not say whether it wants names or ids. */
	categories?: string[];
	/** Ids of the SmartLink categories the offer is in. */
	smartlink_categories?: ObjectId[];
	/** Remarks for the network's own people. */
	notes?: string;
	/** Number of the offer in the advertiser's system. */
	external_offer_id?: string;
	/** Whether links may lead to a page of the affiliate's choice. Yes or no as a number, `1` for yes and `0` for no. */
	allow_deeplink?: Flag | boolean;
	/** Whether the referrer is kept from the advertiser. The page calls it outdated for an edit, use `redirect_type`. Yes or no as a number, `1` for yes and `0` for no. */
	hide_referer?: Flag | boolean;
	/** How clicks are passed on, `http302` with the referrer, the other three without it. */
	redirect_type?: "http302" | "http302hidden" | "js" | "meta";
	/** Whether affiliates are told of the change by mail. Default: `0`. Yes or no as a number, `1` for yes and `0` for no. */
	send_emails?: Flag | boolean;
	/** Remark for affiliates. In 2018 for new offers only. */
	note_aff?: string;
	/** Remark for sales managers. In 2018 for new offers only. */
	note_sales?: string;
	/** Bundle of the advertised app. Since docs-3.2. */
	bundle_id?: string;
	/** Id of the product feed. Since docs-3.2. */
	product_feed_id?: string;
	/** How new the offer is said to be. Since docs-3.2. */
	freshness?: "default" | "old" | "fresh" | "exclusive";
	/** Level of privacy. Since docs-3.2. */
	privacy_level?: number;
	/** Whether affiliates are connected without a request. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	auto_offer_connect?: Flag | boolean;
	/** User ids of the managers of the offer. Since docs-3.2. */
	managers?: ObjectId[];
	/** Second tracking address, called beside the first. Since docs-3.2. */
	parallel_tracking_url?: string;
	/** Name of the domain of the tracking links. It took the place of `domain_url`. Since docs-3.2. */
	tracking_domain?: string;
	/** Text that is added to the tracking address. Since docs-3.2. */
	macro_url?: string;
	/** Parameter of the tracking link that carries the redirect. Since docs-3.2. */
	redirect_param?: string;
	/** Address of a cross postback. Since docs-3.2. */
	cross_postback_url?: string;
	/** How the cross postback is sent. Since docs-3.2. */
	cross_postback_method?: "get" | "post";
	/** Body of the cross postback. Needed when `cross_postback_method` is `post`. Since docs-3.2. */
	cross_postback_body?: string;
	/** Whether impressions are counted. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	allow_impressions?: Flag | boolean;
	/** Address that impressions go to. Since docs-3.2. */
	impressions_url?: string;
	/** More addresses that impressions go to, with the share of each. docs-3.2 calls it a text and then shows `additional_impression_destination_urls[0][url]` with a weight. Since docs-3.2. */
	additional_impression_destination_urls?: OfferWeightedUrl[] | string;
	/** Service that signs clicks. Since docs-3.2. */
	sign_clicks_integration?: "no_sign" | "appsflyer" | "kochava";
	/** Secret that the advertiser's postbacks must carry. Since docs-3.2. */
	hash_password?: string;
	/** Id of the app at SKAdNetwork. Since docs-3.2. */
	skad_app_id?: string;
	/** Addresses of creatives that lie elsewhere. Responses call them `creatives`. */
	creativeUrls?: string[];
	/** Titles of `creativeUrls`, in the same order. Since docs-3.2. */
	creativeUrlTitles?: string[];
	/** Addresses of creatives that the network is to fetch. Since docs-3.2. */
	creativeDownloads?: string[];
	/** Titles of `creativeDownloads`, in the same order. Since docs-3.2. */
	creativeDownloadTitles?: string[];
	/** Titles of `creativeFiles`, in the same order. Since docs-3.2. */
	creativeFileTitles?: string[];
	/** Creatives of HTML. Since docs-3.2. */
	creativesHtml?: OfferHtmlCreativeInput[];
	/** Creatives the offer has already, to set their size or to delete them. Since docs-3.2. */
	creatives?: {
		/** File name of the creative. */
		file_name?: string;
		/** Width in pixels. */
		width?: number;
		/** Height in pixels. */
		height?: number;
	}[];
	/** What the offer pays, sent as `payments[0][countries][]=US&payments[0][total]=2`. */
	payments?: OfferPaymentInput[];
	/** What the offer pays to named affiliates instead, sent as `partner_payments[0][partners][]=610`. */
	partner_payments?: OfferPartnerPaymentInput[];
	/** Whether affiliates are kept from seeing the percentage of a percent deal. Default: `0`. Yes or no as a number, `1` for yes and `0` for no. */
	hide_payments?: Flag | boolean;
	/** Days a conversion is held before it counts, or hours as `hold_type` says. */
	hold_period?: number;
	/** Unit of `hold_period`. Default: `days`. Since docs-3.2. */
	hold_type?: "days" | "hours";
	/** Limits of the offer, sent as `caps[0][period]=day&caps[0][goals][]=1`. */
	caps?: OfferCapInput[];
	/** Conversion statuses that count towards caps. */
	caps_status?: ("confirmed" | "pending" | "hold" | "not_found" | "declined")[];
	/** Whether affiliates are kept from seeing the caps. Yes or no as a number, `1` for yes and `0` for no. */
	hide_caps?: Flag | boolean;
	/** Percentage of the daily cap at which a notice is sent. */
	notice_percent_overcap?: number;
	/** Whether clicks above the daily cap go to the trafficback address. Default: `0`. Yes or no as a number, `1` for yes and `0` for no. */
	is_redirect_overcap?: Flag | boolean;
	/** Whether impressions above the cap are let in. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	is_impression_overcap?: Flag | boolean;
	/** Whether conversions above the cap are let in. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	overcap?: Flag | boolean;
	/** IANA name of the zone in which days and months of caps are counted. Since docs-3.2. */
	caps_timezone?: string;
	/** Goal whose cap sends further clicks to the trafficback address. Since docs-3.2. */
	caps_goal_overcap?: string;
	/** Changes of the payment by volume. They take the place of those before; counters go on only where nothing but `value` and `modifier_value` changes. Since docs-3.2. */
	commission_tiers?: OfferCommissionTier[];
	/** Whether the tiers count. Default: `0`. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	enabled_commission_tiers?: Flag | boolean;
	/** Whether clicks from other countries are refused. Yes or no as a number, `1` for yes and `0` for no. */
	strictly_country?: Flag | boolean;
	/** Connection that is let in, empty for any. `wi-fi` was `wifi` and empty was `all` in 2018. An empty value since docs-3.2. `wi-fi` since docs-3.2. `wifi` until docs. `all` until docs. */
	strictly_connection_type?: "" | "wi-fi" | "wifi" | "cellular" | "all";
	/**
	 * Operating systems that were let in until `restriction_os` came, sent as `strictly_os[0][os]=ios&strictly_os[0][versions][]=ios 9`. Until docs.
	 * @deprecated
	 */
	strictly_os?: OfferStrictOsInput[];
	/** Operating systems that are let in. Since docs-3.2. */
	restriction_os?: {
		/** Operating system. */
		os?: string;
		/** Versions, with `>=` or `<` in front where they are bounds. */
		versions?: unknown[] | string;
	}[];
	/**
	 * Ids of the providers of internet access that were let in until `restriction_isp` came, from `GET /3.0/isp`. Until docs.
	 * @deprecated
	 */
	strictly_isp?: ObjectId[];
	/** Providers of internet access that are let in. Since docs-3.2. */
	restriction_isp?: {
		/** Country of the provider. */
		country?: CountryCode;
		/** Name of the provider. */
		name?: string;
	}[];
	/** Device classes that are let in. Since docs-3.2. */
	strictly_devices?: string[];
	/** Device brands that are let in. docs-3.2 has it for new offers only. Since docs-3.2. */
	strictly_brands?: string[];
	/** Groups of conditions on the traffic, sent as `targeting[0][country][allow][]=US`. Since docs-3.2. */
	targeting?: OfferTargetingInput[];
	/** Whether only targeting groups made for the affiliate count, as a word. Since docs-3.2. */
	consider_personal_targeting_only?: "true" | "false";
	/** Addresses the advertiser's postbacks may come from, one address or range per line of one text, such as `127.0.0.1\n127.0.1.1-127.0.2.1`. */
	allowed_ip?: string;
	/** Addresses the advertiser's postbacks may not come from, written like `allowed_ip`. In 2018 for new offers only. */
	disallowed_ip?: string;
	/** Whether an address counts only once. Default: `0`; responses call it `uniq_ip_only`. Yes or no as a number, `1` for yes and `0` for no. */
	uniqIpOnly?: Flag | boolean;
	/** Whether conversions from an address that is known already are declined. Default: `0`. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	rejectNotUniqIp?: Flag | boolean;
	/** Whether statistics count unique clicks only. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	hosts_only?: Flag | boolean;
	/** What tells visitors apart. Since docs-3.2. */
	host_uniqueness_type?: "cookie" | "sub3";
	/** How many clicks of one visitor are let in before the next go to the trafficback address. Since docs-3.2. */
	duplicate_clicks_threshold?: number;
	/** Life of a click, as numbers with the letters `y`, `m`, `w`, `d`, `h`, `i` (minute) and `s`, such as `1y2m3w4d5h6i7s`. Default: `1y`. */
	click_session?: string;
	/** Lower bound for the life of a click, written like `click_session`. Default: `0s`. Since docs-3.2. */
	minimal_click_session?: string;
	/** Values of sub1, separated by commas. */
	sub_account_1?: string;
	/** What the sub1 list does, `1` forbids its values, `0` allows nothing else and is the default. */
	sub_account_1_except?: Flag | boolean;
	/** Values of sub2, separated by commas. */
	sub_account_2?: string;
	/** What the sub2 list does, `1` forbids its values, `0` allows nothing else and is the default. */
	sub_account_2_except?: Flag | boolean;
	/** Pairs of sub values that are refused, sent as `sub_restrictions[0][sub1]=a&sub_restrictions[0][sub2]=b`. */
	sub_restrictions?: OfferSubPair[];
	/** Number of the sub that is checked for being empty. */
	search_empty_sub?: number;
	/** Values that stand in for macros, by name of the sub, sent as `macros_replacement[sub1][]=value`, where the network has that feature. Since docs-3.2. */
	macros_replacement?: {
		[key: string]: string[];
	};
	/** Subs whose macros are replaced. Since docs-3.2. */
	macros_replacement_enabled?: ("sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "sub6" | "sub7" | "sub8" | "sub9" | "sub10")[];
	/** When the offer runs. Since docs-3.2. */
	schedule?: OfferScheduleInput;
	/** Logo as JPEG, PNG or GIF. */
	logo?: Blob | ReadableStream<Uint8Array>;
	/** Creatives as JPEG, PNG, GIF or a ZIP archive, sent as `creativeFiles[]`. Responses call them `creatives`. */
	creativeFiles?: (Blob | ReadableStream<Uint8Array>)[];
	/** Files of the HTML creatives, sent as `creativeAssets[]`. Since docs-3.2. */
	creativeAssets?: (Blob | ReadableStream<Uint8Array>)[];
}
export type UpdateOffersResponse = MessageResponse;
export interface UpdateOffersInput {
	/** Number of the offer, sent as `offer_id=935`, or several numbers, sent as `offer_id[]=935&offer_id[]=936`. */
	offer_id: number | number[];
	/** New status. */
	status?: "active" | "stopped" | "suspended";
	/** New privacy. */
	privacy?: "public" | "protected" | "private";
}
export type DeleteOffersResponse = MessageResponse;
export interface DeleteOffersInput {
	/** Numbers of the offers, sent as `offer_id[0]=936`. */
	offer_id: number[];
}
export type EnableAffiliateForOfferResponse = MessageResponse;
export interface EnableAffiliateForOfferInput {
	/** Number of the offer, sent as `offer_id=935`, or several numbers, sent as `offer_id[]=935&offer_id[]=936`. */
	offer_id: number | number[];
	/** Number of the affiliate. */
	pid: number;
	/** Whether the affiliate is told. Taken as `1` when it is left out. Yes or no as a number, `1` for yes and `0` for no. */
	notice?: Flag | boolean;
}
export type DisableAffiliateForOfferResponse = MessageResponse;
export interface DisableAffiliateForOfferInput {
	/** Number of the offer, sent as `offer_id=935`, or several numbers, sent as `offer_id[]=935&offer_id[]=936`. */
	offer_id: number | number[];
	/** Number of the affiliate. */
	pid: number;
	/** Whether the affiliate is told. Taken as `1` when it is left out. Yes or no as a number, `1` for yes and `0` for no. */
	notice?: Flag | boolean;
}
export type DisableAffiliatesForOfferResponse = MessageResponse;
export interface DisableAffiliatesForOfferInput {
	/** Number of a private or protected offer. */
	id: number;
}
export type DisableOffersForAffiliateResponse = MessageResponse;
export interface DisableOffersForAffiliateInput {
	/** Number of the affiliate. */
	id: number;
}
export interface ListOfferCategoriesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Categories of this page. */
	categories: OfferCategory[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListOfferCategoriesInput {
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Today all come at once, in 2018 a hundred.
	 * @default 99999
	 */
	limit?: number;
	/** Ids of the categories, 24 hexadecimal digits each. Since docs-3.2. */
	ids?: ObjectId[] | ObjectId;
	/**
	 * Field to sort by. Since docs-3.2.
	 * @default id
	 */
	order?: "id" | "title";
	/**
	 * Direction of sorting, ascending or descending. Since docs-3.2.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
}
export interface CreateOfferCategoryResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The new category. */
	category: OfferCategory;
}
export interface CreateOfferCategoryInput {
	/** Name of the category. */
	title: string;
}
export interface UpdateOfferCategoryResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The changed category. */
	category: OfferCategory;
}
export interface UpdateOfferCategoryInput {
	/** Id of the category, 24 hexadecimal digits. */
	id: ObjectId;
	/** Name of the category. */
	title: string;
}
export interface ListTrafficSourcesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** All traffic sources. */
	sources: TrafficSource[];
}
export interface ListAffiliateOffersResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Offers of this page. */
	offers: OfferForAffiliate[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListAffiliateOffersInput {
	/** Text to look for in the names and numbers of offers. */
	q?: string;
	/**
	 * Ids of offers, 24 hexadecimal digits each. The page of 2018 has it; today `int_id[]` stands for it. Until docs.
	 * @deprecated
	 */
	ids?: ObjectId[] | ObjectId;
	/** Numbers of offers. */
	int_id?: number[] | number;
	/** Countries of the offers, two letters each. */
	countries?: string[] | string;
	/** Categories of the offers. The page does not say whether it wants names or ids. */
	categories?: string[] | string;
	/** Countries of caps, comma-separated. With a filter for caps the other filters do not count. Since docs-3.2. */
	caps_country?: string;
	/** What caps count, `clicks`, `conversions`, `budget` and `impressions`, comma-separated; offers whose cap of this kind is full are left out. With a filter for caps the other filters do not count. Since docs-3.2. */
	caps_type?: string;
	/** First day of change, included; what was not changed since is left out. Since docs-3.2. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	updated_at?: Day | Date;
	/** First day, included, as the code of mcp names it; of what, is not said. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	from?: Day | Date;
	/** Last day, included, as the code of mcp names it; of what, is not said. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	to?: Day | Date;
	/** Sent as `sort[…]`. */
	sort?: {
		/** Sorts the offers by number, up or down. */
		id?: "asc" | "desc";
		/** Sorts the offers by name, up or down. */
		title?: "asc" | "desc";
		/** Sorts the offers by conversion rate, up or down. */
		cr?: "asc" | "desc";
		/** Sorts the offers by earnings per click, up or down. */
		epc?: "asc" | "desc";
	};
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
export interface ListLiveOffersResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Offers of this page. */
	offers: OfferForAffiliate[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListLiveOffersInput {
	/** Text to look for in the names and numbers of offers. */
	q?: string;
	/** Ids of offers, 24 hexadecimal digits each. */
	ids?: ObjectId[] | ObjectId;
	/** Numbers of offers. */
	int_id?: number[] | number;
	/** Countries of the offers, two letters each. */
	countries?: string[] | string;
	/** Categories of the offers. The page does not say whether it wants names or ids. */
	categories?: string[] | string;
	/** Operating systems of the offers. Since docs-3.2. */
	os?: string[] | string;
	/** Countries of caps, comma-separated. With a filter for caps the other filters do not count. Since docs-3.2. */
	caps_country?: string;
	/** What caps count, `clicks`, `conversions`, `budget` and `impressions`, comma-separated; offers whose cap of this kind is full are left out. With a filter for caps the other filters do not count. Since docs-3.2. */
	caps_type?: string;
	/** First day, included, as the code of mcp names it; of what, is not said. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	from?: Day | Date;
	/** Last day, included, as the code of mcp names it; of what, is not said. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	to?: Day | Date;
	/** Sent as `sort[…]`. */
	sort?: {
		/** Sorts the offers by number, up or down. */
		id?: "asc" | "desc";
		/** Sorts the offers by name, up or down. */
		title?: "asc" | "desc";
		/** Sorts the offers by conversion rate, up or down. */
		cr?: "asc" | "desc";
		/** Sorts the offers by earnings per click, up or down. */
		epc?: "asc" | "desc";
	};
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/** Statuses of the offers. Only active offers are listed when it is left out, and keys that are no administrator's may ask for no others. */
	status?: ("active" | "stopped" | "suspended")[] | ("active" | "stopped" | "suspended");
	/** Ids of the advertisers, 24 hexadecimal digits each. */
	advertiser?: ObjectId[] | ObjectId;
	/** Privacy of the offers, `0` public, `1` premoderated, `2` private. Responses use the words `public`, `protected` and `private`. */
	privacy?: (0 | 1 | 2)[] | (0 | 1 | 2);
	/** First day of change, included; what was not changed since is left out. Since docs-3.2. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	updated_at?: Day | Date;
	/** Send `1` to get promoted offers only. Since docs-3.2. */
	is_top?: (0 | 1) | boolean;
	/** Bundle of the advertised app. Since docs-3.2. */
	bundle_id?: string;
	/** Ids of the SmartLink categories the offers are in. Since docs-3.2. */
	smartlink_categories?: ObjectId[] | ObjectId;
	/** User ids of the managers of the advertisers. Since docs-3.2. */
	advertiser_manager_id?: ObjectId[] | ObjectId;
	/** Number of the offer in the advertiser's system. Since docs-3.2. */
	external_offer_id?: string;
	/** What the offers are to hold on top. Since docs-3.2. */
	additional_fields?: "enabled_affiliates";
}
export type ActivateOfferResponse = MessageResponse;
export interface ActivateOfferInput {
	/** Number of the offer. */
	offer_id: number;
	/** Text for the manager who decides. */
	comment: string;
}
export interface CreateTrafficSourceResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The new traffic source. */
	source: TrafficSource;
}
export interface CreateTrafficSourceInput {
	/** Name per language, sent as `title_lang[en]=Name`. Only English must be there. */
	title_lang: {
		/** Name in Russian. */
		ru?: string;
		/** Name in English. It becomes the `title`. */
		en: string;
		/** Name in Spanish. */
		es?: string;
		/** Name in Georgian. */
		ka?: string;
		/** Name in Vietnamese. */
		vi?: string;
	};
}
export interface UpdateTrafficSourceResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The changed traffic source. */
	source: TrafficSource;
}
export interface UpdateTrafficSourceInput {
	/** Id of the traffic source, 24 hexadecimal digits. */
	id: ObjectId;
	/** Name per language, sent as `title_lang[en]=Name`. Only English must be there. */
	title_lang: {
		/** Name in Russian. */
		ru?: string;
		/** Name in English. It becomes the `title`. */
		en: string;
		/** Name in Spanish. */
		es?: string;
		/** Name in Georgian. */
		ka?: string;
		/** Name in Vietnamese. */
		vi?: string;
	};
}
export interface DeleteTrafficSourceResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The traffic source that was deleted. */
	source: TrafficSource;
}
export interface DeleteTrafficSourceInput {
	/** Id of the traffic source, 24 hexadecimal digits. */
	id: ObjectId;
}
/**
 * Offer count
 * How many offers there are.
 */
export interface GetActiveOfferCountResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Number of active offers. */
	count: number;
}
/**
 * Offers for one affiliate
 * One page of offers. docs-3.2 gives them the members of an administrator's list and calls it the affiliate's own.
 */
export interface ListOffersForAffiliateResponse {
	/** Offers of this page. */
	offers: ListOffersForAffiliateRow[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export type ListOffersForAffiliateRow = Offer | OfferForAffiliate;
export interface ListOffersForAffiliateInput {
	/** Affiliate number. */
	id: number;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
/**
 * Offer privacy
 * Who may run the offer.
 */
export interface GetOfferPrivacyResponse {
	/** Numbers of the affiliates who are connected. */
	affiliates_enabled: number[];
	/** Numbers of the affiliates who are kept from the offer. */
	affiliates_disabled: number[];
	/** Privacy of the offer, such as `private`. */
	privacy_level: string;
}
export interface GetOfferPrivacyInput {
	/** Number of the offer. */
	id: number;
}
/**
 * Tracking link
 * The link.
 */
export interface CreateTrackingLinkResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Address to send traffic to. */
	tracking_link: string;
}
export interface CreateTrackingLinkInput {
	/** Number of the offer. */
	id: number;
	/** Affiliate number. */
	affiliate_id: number;
	/** Value of sub 1. */
	sub1?: string;
	/** Value of sub 2. */
	sub2?: string;
	/** Value of sub 3. */
	sub3?: string;
	/** Value of sub 4. */
	sub4?: string;
	/** Value of sub 5. */
	sub5?: string;
	/** Value of sub 6. */
	sub6?: string;
	/** Value of sub 7. */
	sub7?: string;
	/** Value of sub 8. */
	sub8?: string;
}
/**
 * Removed creatives
 * What was removed.
 */
export interface DeleteOfferCreativesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Numbers of the creatives that were removed. */
	removed: number[];
}
export interface DeleteOfferCreativesInput {
	/** Number of the offer. */
	id: number;
	/** Numbers of the creatives, sent as `creatives[0]=12345`. */
	creatives: number[];
}
/**
 * Offer creatives
 * Creatives of the offer.
 */
export interface UpdateHtmlCreativeResponse {
	/** Creatives of the offer. */
	creatives: OfferCreative[];
}
export interface UpdateHtmlCreativeInput {
	/** Number of the offer. */
	id: number;
	/** Id of the creative, a UUID. */
	creative_id: string;
	/** HTML of the creative. */
	code: string;
	/** Name of the creative. */
	name: string;
	/** Width in pixels. */
	width: number;
	/** Height in pixels. */
	height: number;
}
export type DeleteHtmlCreativeResponse = DoneResponse;
export interface DeleteHtmlCreativeInput {
	/** Number of the offer. */
	id: number;
	/** Id of the creative, a UUID. */
	creative_id: string;
}
/**
 * Promo codes
 * One page of promo codes.
 */
export interface ListPromocodesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The page. */
	data: {
		/** Promo codes. */
		promocodes: Promocode[];
		/** Codes on all pages together. */
		total_count: number;
		/** Codes per page, as set by `limit`. */
		per_page: number;
		/** Number of this page, counted from 1. */
		page: number;
	};
}
export interface ListPromocodesInput {
	/** Numbers of offers, comma-separated. docs-3.2 calls it a list and gives the type of one number. */
	offer_id?: string;
	/** Part of a code. */
	search?: string;
	/** The whole code. */
	code?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
/**
 * New promo codes
 * The codes as stored.
 */
export interface CreatePromocodesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Holder of the codes. */
	data: {
		/** The new codes. */
		promocodes: Promocode[];
	};
}
export interface CreatePromocodesInput {
	/** The codes, sent as `promocodes[0][code]=SPRING`. */
	promocodes: PromocodeInput[];
}
/** Product feed items */
export interface ListProductFeedItemsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Items. */
	data: ProductFeedItem[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListProductFeedItemsInput {
	/** Id of the product feed, 24-hex. */
	id: ObjectId;
	/** Affiliate number. */
	affiliate_id: number;
	/** Offer number. */
	offer_id: number;
}
/**
 * Advertiser's offers
 * One page of offers.
 */
export interface ListAdvertiserOffersResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Offers of this page. */
	offers: AdvertiserOffer[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListAdvertiserOffersInput {
	/** Text to look for in the names of the offers. */
	search?: string;
	/** Country the offers are targeted at, two letters. */
	country?: CountryCode;
	/** Number of the offer. */
	offer_id?: number;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
/**
 * Advertiser's single offer
 * The offer.
 */
export interface GetAdvertiserOfferResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The offer. */
	offer: AdvertiserOffer;
}
export interface GetAdvertiserOfferInput {
	/** Number of the offer. */
	id: number;
}
/**
 * Advertisers
 * One page of advertisers.
 */
export interface ListAdvertisersResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Advertisers, sorted as asked. */
	advertisers: Advertiser[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListAdvertisersInput {
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Field to sort by. The id was `_id` in 2018. `_id` until docs. `id` since docs-3.2. `created_at` since docs-3.2. `updated_at` since docs-3.2.
	 * @default id
	 */
	order?: "_id" | "id" | "title" | "email" | "created_at" | "updated_at";
	/**
	 * Direction of sorting, ascending or descending.
	 * @default asc
	 */
	orderType?: "asc" | "desc";
	/** First day of change, included; what was not changed since is left out. Since docs-3.2. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	updated_at?: Day | Date;
	/** Send `1` to get only advertisers that have offers. Since docs-3.2. */
	with_offers?: 1 | boolean;
	/** Ids of the advertisers. Since docs-3.2. */
	id?: ObjectId[] | ObjectId;
	/** Name of the advertiser. Since docs-3.2. */
	name?: string;
	/** Tags of the advertisers. Since docs-3.2. */
	tags?: string[] | string;
}
export type CreateAdvertiserResponse = AdvertiserResponse;
export interface CreateAdvertiserInput {
	/** Company name. */
	title: string;
	/** Contact person. */
	contact?: string;
	/** Skype name or another messenger. */
	skype?: string;
	/** User id of the manager in charge. */
	manager?: ObjectId;
	/** Web site. */
	url?: string;
	/** Address of the logo. Since docs-3.2. */
	logo?: string;
	/** E-mail address. */
	email?: string;
	/** Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`. Since docs-3.2. */
	password?: Password;
	/** State of the account. Since docs-3.2. */
	status?: "active" | "inactive" | "moderation";
	/** Addresses the advertiser may send from, all in one text with one address or hyphenated range per line. The response gives them back as a list. */
	allowed_ip?: string;
	/** Addresses the advertiser may not send from, written like `allowed_ip`. Since docs-3.2. */
	disallowed_ip?: string;
	/** Internal remark. The page of 2018 has it for updates only. */
	note?: string;
	/** First address line. */
	address_1?: string;
	/** Second address line. */
	address_2?: string;
	/** City. */
	city?: string;
	/** Country, two letters. */
	country?: CountryCode;
	/** Postal code. */
	zip_code?: string;
	/** VAT number. */
	vat_code?: string;
	/** Comma list of values of sub 1, of letters, digits and `._-{}+=/:~`. */
	sub_account_1?: string;
	/** Comma list of values of sub 2, of letters, digits and `._-{}+=/:~`. */
	sub_account_2?: string;
	/** What the list of sub 1 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. */
	sub_account_1_except?: Flag | boolean;
	/** What the list of sub 2 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. */
	sub_account_2_except?: Flag | boolean;
	/** Tags of the advertiser. They take the place of those before. Since docs-3.2. */
	tags?: string[];
	/** Values of the network's own fields by number, in a form `custom_fields[1]=…`, or `custom_fields[2][0]=…` for check boxes. Since docs-3.2. */
	custom_fields?: {
		[key: string]: string | string[];
	};
	/** Numbers of the affiliates who may work with the advertiser. Since docs-3.2. */
	affiliates_enabled?: number[];
	/** Numbers of the affiliates who may not work with the advertiser. Since docs-3.2. */
	affiliates_disabled?: number[];
	/** Secret that the advertiser's postbacks must carry. Since docs-3.2. */
	hash_password?: string;
	/** Whether only targeting groups made for the affiliate count, as a word. Since docs-3.2. */
	consider_personal_targeting_only?: "true" | "false";
	/** Service that signs clicks. For a new advertiser it may also be the id of an account at AppsFlyer. Since docs-3.2. */
	sign_clicks_integration?: ("no_sign" | "appsflyer" | "kochava") | string;
	/** Whether clicks are signed. Since docs-3.2. */
	sign_clicks_appsflyer_key?: boolean;
	/** SKAdNetwork ids. They take the place of those before. Since docs-3.2. */
	skad_network_id?: string[];
	/** Whether affiliates are kept from choosing statuses for postbacks of the advertiser's offers. Since docs-3.2. */
	disabled_choice_postback_status?: boolean;
	/** Whether affiliates are kept from seeing the status of conversions. Since docs-3.2. */
	hide_conversion_status?: boolean;
	/** Whether statistics count unique clicks only, where the network has that feature. Since docs-3.2. */
	hosts_only?: boolean;
	/** How many clicks of one visitor count as unique. Since docs-3.2. */
	host_uniqueness_number_unique_clicks?: number;
	/** Hours after which a visitor counts as new. Since docs-3.2. */
	host_uniqueness_time_frame?: number;
	/** Whether sub values are encrypted, where the network has that feature. Since docs-3.2. */
	subaccounts_encryption?: boolean;
}
export type GetAdvertiserResponse = AdvertiserResponse;
export interface GetAdvertiserInput {
	/** Advertiser id. */
	id: ObjectId;
}
export type UpdateAdvertiserResponse = AdvertiserResponse;
export interface UpdateAdvertiserInput {
	/** Advertiser id. */
	id: ObjectId;
	/** Company name. */
	title?: string;
	/** Contact person. */
	contact?: string;
	/** Skype name or another messenger. */
	skype?: string;
	/** User id of the manager in charge. */
	manager?: ObjectId;
	/** Web site. */
	url?: string;
	/** Address of the logo. Since docs-3.2. */
	logo?: string;
	/** E-mail address. */
	email?: string;
	/** Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`. Since docs-3.2. */
	password?: Password;
	/** State of the account. Since docs-3.2. */
	status?: "active" | "inactive" | "moderation";
	/** Addresses the advertiser may send from, all in one text with one address or hyphenated range per line. The response gives them back as a list. */
	allowed_ip?: string;
	/** Addresses the advertiser may not send from, written like `allowed_ip`. Since docs-3.2. */
	disallowed_ip?: string;
	/** Internal remark. The page of 2018 has it for updates only. */
	note?: string;
	/** First address line. */
	address_1?: string;
	/** Second address line. */
	address_2?: string;
	/** City. */
	city?: string;
	/** Country, two letters. */
	country?: CountryCode;
	/** Postal code. */
	zip_code?: string;
	/** VAT number. */
	vat_code?: string;
	/** Comma list of values of sub 1, of letters, digits and `._-{}+=/:~`. */
	sub_account_1?: string;
	/** Comma list of values of sub 2, of letters, digits and `._-{}+=/:~`. */
	sub_account_2?: string;
	/** What the list of sub 1 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. */
	sub_account_1_except?: Flag | boolean;
	/** What the list of sub 2 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. */
	sub_account_2_except?: Flag | boolean;
	/** Tags of the advertiser. They take the place of those before. Since docs-3.2. */
	tags?: string[];
	/** Values of the network's own fields by number, in a form `custom_fields[1]=…`, or `custom_fields[2][0]=…` for check boxes. Since docs-3.2. */
	custom_fields?: {
		[key: string]: string | string[];
	};
	/** Numbers of the affiliates who may work with the advertiser. Since docs-3.2. */
	affiliates_enabled?: number[];
	/** Numbers of the affiliates who may not work with the advertiser. Since docs-3.2. */
	affiliates_disabled?: number[];
	/** Secret that the advertiser's postbacks must carry. Since docs-3.2. */
	hash_password?: string;
	/** Whether only targeting groups made for the affiliate count, as a word. Since docs-3.2. */
	consider_personal_targeting_only?: "true" | "false";
	/** Service that signs clicks. For a new advertiser it may also be the id of an account at AppsFlyer. Since docs-3.2. */
	sign_clicks_integration?: ("no_sign" | "appsflyer" | "kochava") | string;
	/** Whether clicks are signed. Since docs-3.2. */
	sign_clicks_appsflyer_key?: boolean;
	/** SKAdNetwork ids. They take the place of those before. Since docs-3.2. */
	skad_network_id?: string[];
	/** Whether affiliates are kept from choosing statuses for postbacks of the advertiser's offers. Since docs-3.2. */
	disabled_choice_postback_status?: boolean;
	/** Whether affiliates are kept from seeing the status of conversions. Since docs-3.2. */
	hide_conversion_status?: boolean;
	/** Whether statistics count unique clicks only, where the network has that feature. Since docs-3.2. */
	hosts_only?: boolean;
	/** How many clicks of one visitor count as unique. Since docs-3.2. */
	host_uniqueness_number_unique_clicks?: number;
	/** Hours after which a visitor counts as new. Since docs-3.2. */
	host_uniqueness_time_frame?: number;
	/** Whether sub values are encrypted, where the network has that feature. Since docs-3.2. */
	subaccounts_encryption?: boolean;
}
export type SendAdvertiserPasswordResponse = MessageResponse;
export interface SendAdvertiserPasswordInput {
	/** Advertiser id. */
	id: ObjectId;
	/** Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`. */
	password?: Password;
}
export type EnableAffiliateForAdvertiserResponse = MessageResponse;
export interface EnableAffiliateForAdvertiserInput {
	/** Ids of the advertisers, on the wire `advertisers_id[]=…` once per id. */
	advertisers_id: ObjectId[];
	/** Affiliate number. */
	pid: number;
}
export type DisableAffiliateForAdvertiserResponse = MessageResponse;
export interface DisableAffiliateForAdvertiserInput {
	/** Ids of the advertisers, on the wire `advertisers_id[]=…` once per id. */
	advertisers_id: ObjectId[];
	/** Affiliate number. */
	pid: number;
}
export type CreateAdvertiserAccountResponse = MessageResponse;
export interface CreateAdvertiserAccountInput {
	/** Company name. */
	title: string;
	/** E-mail address. */
	email: string;
	/** Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`. */
	password: Password;
	/** Code in the picture. Needed where the network has switched the picture on. */
	captcha?: string;
	/** Token that came with the picture. Needed together with `captcha`. */
	captcha_token?: string;
}
/**
 * Advertiser session
 * Who signed in, and what goes into further calls.
 */
export interface OpenAdvertiserSessionResponse {
	/** The advertiser's account. */
	user: {
		/** Account id. */
		id: ObjectId;
		/** E-mail address. */
		email?: string;
		/** Kind of account, `advertiser`. */
		type?: string;
		/** When it was added. */
		created_at?: Moment;
		/** Key of the advertiser, a secret. */
		api_key: string;
	};
	/** Token of the web panel, a secret. */
	access_token: string;
	/** Token that brings the next access token, a secret. */
	refresh_token?: string;
	/** Seconds until the access token runs out. */
	expires_in?: number;
}
export interface OpenAdvertiserSessionInput {
	/** E-mail address of the account. */
	email: string;
	/** Password in plain text, a secret. */
	password: string;
}
/**
 * Affiliates
 * One page of affiliates.
 */
export interface ListAffiliatesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Affiliates. */
	partners: Affiliate[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListAffiliatesInput {
	/** Send `1` to get the balances too. Without it `balance` may be missing. */
	with_balance?: 1 | boolean;
	/**
	 * Rows per page. Later documentation allows at most 500; 3.0 states no bound.
	 * @default 50
	 */
	limit?: number;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/** First day of change, included; what was not changed since is left out. Since docs-3.2. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	updated_at?: Day | Date;
	/** Affiliate numbers. Since docs-3.2. */
	id?: number[] | number;
	/** State of the accounts. Since docs-3.2. State of the affiliate's account. Two of the words contain a blank. */
	status?: AffiliateStatus;
	/** State of the accounts as a number, `0` not active, `1` active, `2` banned, `3` on moderation. */
	status_partner?: 0 | 1 | 2 | 3;
	/** Text to look for in e-mail address, company name and name. Since docs-3.2. */
	search?: string;
	/** User ids of the managers in charge. Since docs-3.2. */
	manager?: ObjectId[] | ObjectId;
	/** Values of sign-up fields. Since docs-3.2. */
	field?: string[] | string;
	/** Field to sort by, with a minus in front for the other direction. Since docs-3.2. */
	order?: "id" | "-id" | "_id" | "-_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
	/** Direction of sorting, ascending or descending. Since docs-3.2. */
	orderType?: "asc" | "desc";
}
export type CreateAffiliateResponse = AffiliateResponse;
export interface CreateAffiliateInput {
	/** Password of the affiliate. */
	password: string;
	/** Company name; the page calls it the partner's name. */
	login?: string;
	/** Contact person. Since docs-3.2. */
	contact_person?: string;
	/** Country, two letters. Since docs-3.2. */
	country?: CountryCode;
	/** Referral percentage. */
	ref_percent?: string;
	/** Internal remarks. */
	notes?: string;
	/** Level of the affiliate, 0 to 5. */
	level?: 0 | 1 | 2 | 3 | 4 | 5;
	/** User id of the manager in charge. */
	manager_id?: ObjectId;
	/** Ways in which the affiliate is paid, in a form `payment_systems[0][system_id]=2` and so on. The page calls it an array of strings and then gives this structure. */
	payment_systems?: AffiliatePaymentSystemInput[];
	/** Answers to the sign-up fields, by field number of `GET /3.0/admin/custom_fields`, in a form `custom_fields[1]=…`. */
	custom_fields?: {
		[key: string]: string | number | number[];
	};
	/** Number of the affiliate who brought this one. */
	ref?: number;
	/** Comma list of values of sub 1. Since docs-3.2. */
	sub_account_1?: string;
	/** Comma list of values of sub 2. Since docs-3.2. */
	sub_account_2?: string;
	/** What the list of sub 1 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. Since docs-3.2. */
	sub_account_1_except?: Flag | boolean;
	/** What the list of sub 2 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. Since docs-3.2. */
	sub_account_2_except?: Flag | boolean;
	/** Number of the sub-account. Since docs-3.2. */
	subaccount_id?: number;
	/** Number of the affiliate as a payee of Tipalti. Since docs-3.2. */
	tipalti_payee_id?: number;
	/** Tags of the affiliate. For a known affiliate they come on top of those before. Since docs-3.2. */
	tags?: string[];
	/** Numbers of the offers the affiliate is connected to. Since docs-3.2. */
	enabledOffers?: number[];
	/** Numbers of the offers the affiliate is kept from. Since docs-3.2. */
	disabledOffers?: number[];
	/** Ids of the advertisers the affiliate may work with. Since docs-3.2. */
	enabledAdvertisers?: ObjectId[];
	/** Ids of the advertisers the affiliate may not work with. Since docs-3.2. */
	disabledAdvertisers?: ObjectId[];
	/** Ids of the SmartLink categories the affiliate may use. Since docs-3.2. */
	enabledSmartlinks?: ObjectId[];
	/** Ids of the SmartLink categories the affiliate may not use. Since docs-3.2. */
	disabledSmartlinks?: ObjectId[];
	/** Address of the postback that new offers get, where the network has that feature. Since docs-3.2. */
	default_postback?: string;
	/** Address that refused clicks of the affiliate go to, where the network has that feature. Since docs-3.2. */
	affiliate_trafficback_url?: string;
	/** E-mail address. */
	email: string;
	/** State of the account. State of the affiliate's account. Two of the words contain a blank. */
	status?: AffiliateStatus;
	/** Whether a mail welcomes the affiliate, which needs `login`. Taken as `0` when it is left out. Since docs-3.2. Yes or no as a number, `1` for yes and `0` for no. */
	notify?: Flag | boolean;
}
export type GetAffiliateResponse = AffiliateResponse;
export interface GetAffiliateInput {
	/** Affiliate number. */
	id: number;
}
export type UpdateAffiliateResponse = AffiliateResponse;
export interface UpdateAffiliateInput {
	/** Affiliate number. */
	id: number;
	/** Password of the affiliate. */
	password?: string;
	/** Company name; the page calls it the partner's name. */
	login?: string;
	/** Contact person. Since docs-3.2. */
	contact_person?: string;
	/** Country, two letters. Since docs-3.2. */
	country?: CountryCode;
	/** Referral percentage. */
	ref_percent?: string;
	/** Internal remarks. */
	notes?: string;
	/** Level of the affiliate, 0 to 5. */
	level?: 0 | 1 | 2 | 3 | 4 | 5;
	/** User id of the manager in charge. */
	manager_id?: ObjectId;
	/** Ways in which the affiliate is paid, in a form `payment_systems[0][system_id]=2` and so on. The page calls it an array of strings and then gives this structure. */
	payment_systems?: AffiliatePaymentSystemInput[];
	/** Answers to the sign-up fields, by field number of `GET /3.0/admin/custom_fields`, in a form `custom_fields[1]=…`. */
	custom_fields?: {
		[key: string]: string | number | number[];
	};
	/** Number of the affiliate who brought this one. */
	ref?: number;
	/** Comma list of values of sub 1. Since docs-3.2. */
	sub_account_1?: string;
	/** Comma list of values of sub 2. Since docs-3.2. */
	sub_account_2?: string;
	/** What the list of sub 1 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. Since docs-3.2. */
	sub_account_1_except?: Flag | boolean;
	/** What the list of sub 2 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. Since docs-3.2. */
	sub_account_2_except?: Flag | boolean;
	/** Number of the sub-account. Since docs-3.2. */
	subaccount_id?: number;
	/** Number of the affiliate as a payee of Tipalti. Since docs-3.2. */
	tipalti_payee_id?: number;
	/** Tags of the affiliate. For a known affiliate they come on top of those before. Since docs-3.2. */
	tags?: string[];
	/** Numbers of the offers the affiliate is connected to. Since docs-3.2. */
	enabledOffers?: number[];
	/** Numbers of the offers the affiliate is kept from. Since docs-3.2. */
	disabledOffers?: number[];
	/** Ids of the advertisers the affiliate may work with. Since docs-3.2. */
	enabledAdvertisers?: ObjectId[];
	/** Ids of the advertisers the affiliate may not work with. Since docs-3.2. */
	disabledAdvertisers?: ObjectId[];
	/** Ids of the SmartLink categories the affiliate may use. Since docs-3.2. */
	enabledSmartlinks?: ObjectId[];
	/** Ids of the SmartLink categories the affiliate may not use. Since docs-3.2. */
	disabledSmartlinks?: ObjectId[];
	/** Address of the postback that new offers get, where the network has that feature. Since docs-3.2. */
	default_postback?: string;
	/** Address that refused clicks of the affiliate go to, where the network has that feature. Since docs-3.2. */
	affiliate_trafficback_url?: string;
	/** E-mail address. In 2018 it could not be changed. Since docs-3.2. */
	email?: string;
	/** State of the account. An empty text is taken as well. */
	status?: "" | "not active" | "active" | "banned" | "on moderation";
}
/**
 * New password
 * The affiliate's number with the new password.
 */
export interface ChangeAffiliatePasswordResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Whose password it is. */
	partner: {
		/** Affiliate number. */
		id: number;
		/** The new password in plain text, a secret. */
		password: string;
	};
}
export interface ChangeAffiliatePasswordInput {
	/** Affiliate number. */
	id: number;
}
export type UpdateAffiliatesResponse = DoneResponse;
export interface UpdateAffiliatesInput {
	/** Affiliate numbers, in a form `id[]=5&id[]=6`. */
	id: number[];
	/** User id of the manager in charge. */
	manager_id?: ObjectId;
	/** State of the accounts. State of the affiliate's account. Two of the words contain a blank. */
	status?: AffiliateStatus;
}
export type UpdateAffiliateLocaleResponse = MessageResponse;
export interface UpdateAffiliateLocaleInput {
	/** Affiliate number. */
	id: number;
	/** Language, two letters. */
	lang?: string;
	/** IANA name of the zone. */
	timezone?: string;
}
/**
 * Referrals
 * Affiliates that the affiliate has brought.
 */
export interface ListReferralsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Referrals, in a list or keyed by their numbers. Read it with `toList`. */
	referrals: Affiliate[] | {
		[key: string]: Affiliate;
	};
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListReferralsInput {
	/** Affiliate number. */
	id: number;
}
/**
 * Affiliate session
 * The affiliate, and the address that signs in.
 */
export interface OpenAffiliateSessionResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Address that signs the affiliate in, a secret. */
	url?: string;
	/** Whose credentials they are. */
	affiliate: {
		/** Affiliate number. */
		id: number;
		/** E-mail address. */
		email?: string;
		/** State of the account. State of the affiliate's account. Two of the words contain a blank. */
		status?: AffiliateStatus | (string & {});
	};
}
export interface OpenAffiliateSessionInput {
	/** E-mail address of the account. */
	email: string;
	/** Password in plain text, a secret. */
	password: string;
}
/**
 * Own profile
 * The affiliate's own account.
 */
export interface GetOwnProfileResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The account. */
	user: Profile;
}
/**
 * New own key
 * The affiliate's new key.
 */
export interface ChangeOwnApiKeyResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Whose key it is. */
	user: {
		/** Affiliate number. */
		id: number;
		/** The new key, a secret. */
		api_key: string;
	};
}
/**
 * Users
 * One page of users.
 */
export interface ListUsersResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Users. */
	users: User[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListUsersInput {
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/** First day of change, included; what was not changed since is left out. Since docs-3.2. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	updated_at?: Day | Date;
	/** Text to look for. Which fields are searched is not stated. Since docs-3.2. */
	q?: string;
}
export type CreateUserResponse = UserResponse;
export interface CreateUserInput {
	/** E-mail address. */
	email: string;
	/** Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`. */
	password: Password;
	/** First name. */
	first_name: string;
	/** Last name. */
	last_name: string;
	/** What the user may reach, in a form `roles[]=ROLE_ADMIN` once per word. What a user may reach. A user has a kind (`ROLE_ADMIN` administrator, `ROLE_MANAGER_AFFILIATE` affiliate manager, `ROLE_MANAGER_SALES` sales manager) and the sections that are open to the manager: `ROLE_SECTION_OFFER` offers, `ROLE_SECTION_SUPPLIER` advertisers, `ROLE_SECTION_STATS` statistics, `ROLE_SECTION_DASHBOARD` dashboard, `ROLE_SECTION_NEWS` news, `ROLE_SECTION_CATEGORY` categories, `ROLE_SECTION_PARTNER` affiliates, `ROLE_SECTION_PAYMENT` billing, `ROLE_SECTION_TICKET` tickets, `ROLE_SECTION_AUTOMATION` automation. `ROLE_ADMIN` includes both manager kinds. The page prints the groups as one flat list, read as follows: an affiliate manager may hold all nine sections and `ROLE_MANAGER_SALES`, a sales manager all but statistics and affiliates. Both SDKs of 2021 have a role for each report as well, the words that begin with `ROLE_SECTION_STATS_`. Statistics and billing were roles until then; permissions open them now. `ROLE_SECTION_STATS` until php-sdk. `ROLE_SECTION_STATS_COMMON` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_CONVERSION` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_SUPPLIER` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_OFFER` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_COUNTRY` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_CITY` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_OS` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_GOAL` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_DEVICE` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_LIMITS` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_PARTNER_POSTBACK` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_SERVER_POSTBACK` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_COMPARISON` since go-sdk and until php-sdk. `ROLE_SECTION_PAYMENT` until php-sdk. `ROLE_SECTION_AUTOMATION` since go-sdk. */
	roles: UserRole[];
	/** Kind of user. Since docs-3.2. Kind of user, an administrator or the manager of affiliates or of advertisers. */
	type?: UserType;
	/** Skype name. */
	skype?: string;
	/** WhatsApp number. Since docs-3.2. */
	whatsapp?: string;
	/** Telegram name. Since docs-3.2. */
	telegram?: string;
	/** Viber number. Since docs-3.2. */
	viber?: string;
	/** Facebook name or address. Since docs-3.2. */
	facebook?: string;
	/** WeChat name. Since docs-3.2. */
	wechat?: string;
	/** Hours at which the user can be reached, as free text. */
	work_hours?: string;
	/** Picture of the user, a JPEG in Base64. Since docs-3.2. */
	avatar?: string;
	/** Telegram name for messages of the network, where it has switched that integration on. Since docs-3.2. */
	internal_telegram_username?: string;
}
export type GetUserResponse = UserResponse;
export interface GetUserInput {
	/** User id. */
	id: ObjectId;
}
export type UpdateUserResponse = UserResponse;
export interface UpdateUserInput {
	/** User id. */
	id: ObjectId;
	/** E-mail address. */
	email?: string;
	/** Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`. */
	password?: Password;
	/** First name. */
	first_name?: string;
	/** Last name. */
	last_name?: string;
	/** What the user may reach, in a form `roles[]=ROLE_ADMIN` once per word. What a user may reach. A user has a kind (`ROLE_ADMIN` administrator, `ROLE_MANAGER_AFFILIATE` affiliate manager, `ROLE_MANAGER_SALES` sales manager) and the sections that are open to the manager: `ROLE_SECTION_OFFER` offers, `ROLE_SECTION_SUPPLIER` advertisers, `ROLE_SECTION_STATS` statistics, `ROLE_SECTION_DASHBOARD` dashboard, `ROLE_SECTION_NEWS` news, `ROLE_SECTION_CATEGORY` categories, `ROLE_SECTION_PARTNER` affiliates, `ROLE_SECTION_PAYMENT` billing, `ROLE_SECTION_TICKET` tickets, `ROLE_SECTION_AUTOMATION` automation. `ROLE_ADMIN` includes both manager kinds. The page prints the groups as one flat list, read as follows: an affiliate manager may hold all nine sections and `ROLE_MANAGER_SALES`, a sales manager all but statistics and affiliates. Both SDKs of 2021 have a role for each report as well, the words that begin with `ROLE_SECTION_STATS_`. Statistics and billing were roles until then; permissions open them now. `ROLE_SECTION_STATS` until php-sdk. `ROLE_SECTION_STATS_COMMON` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_CONVERSION` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_SUPPLIER` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_OFFER` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_COUNTRY` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_CITY` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_OS` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_GOAL` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_DEVICE` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_LIMITS` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_PARTNER_POSTBACK` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_SERVER_POSTBACK` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_COMPARISON` since go-sdk and until php-sdk. `ROLE_SECTION_PAYMENT` until php-sdk. `ROLE_SECTION_AUTOMATION` since go-sdk. */
	roles?: UserRole[];
	/** Kind of user. Since docs-3.2. Kind of user, an administrator or the manager of affiliates or of advertisers. */
	type?: UserType;
	/** Skype name. */
	skype?: string;
	/** WhatsApp number. Since docs-3.2. */
	whatsapp?: string;
	/** Telegram name. Since docs-3.2. */
	telegram?: string;
	/** Viber number. Since docs-3.2. */
	viber?: string;
	/** Facebook name or address. Since docs-3.2. */
	facebook?: string;
	/** WeChat name. Since docs-3.2. */
	wechat?: string;
	/** Hours at which the user can be reached, as free text. */
	work_hours?: string;
	/** Picture of the user, a JPEG in Base64. Since docs-3.2. */
	avatar?: string;
	/** Telegram name for messages of the network, where it has switched that integration on. Since docs-3.2. */
	internal_telegram_username?: string;
}
/**
 * New key
 * The user's id with the new key.
 */
export interface ChangeUserApiKeyResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Whose key it is. */
	user: {
		/** User id. */
		id: ObjectId;
		/** The new key, a secret of 40 hexadecimal digits. */
		api_key: string;
	};
}
export interface ChangeUserApiKeyInput {
	/** User id. */
	id: ObjectId;
}
/**
 * Changed password
 * The user's id with the new password.
 */
export interface ChangeUserPasswordResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Whose password it is. */
	user: {
		/** User id. */
		id: ObjectId;
		/** The new password, a secret. */
		password: string;
	};
}
export interface ChangeUserPasswordInput {
	/** User id. */
	id: ObjectId;
	/** Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`. */
	password: Password;
}
/**
 * Changed permissions
 * The user with the permissions as stored.
 */
export interface UpdateUserPermissionsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The user. Not every member of a user is sent here. */
	user?: {
		/** User id. */
		id?: ObjectId;
		/** E-mail address. */
		email?: string;
		/** Kind of user. Kind of user, an administrator or the manager of affiliates or of advertisers. */
		type?: UserType | (string & {});
		/** First name. */
		first_name?: string;
		/** Last name. */
		last_name?: string;
		/** Hours at which the user can be reached, as free text. */
		work_hours?: string | null;
		/** Key of this user, a secret. */
		api_key?: string;
		/** When it was added. */
		created_at?: Moment;
		/** When it was last changed. */
		updated_at?: Moment;
		/** What a user may read and change, section by section. Networks with more features send more members. */
		permissions?: Permissions;
	};
	/** The same permissions beside the user, where both SDKs read them. */
	permissions?: Permissions;
}
export interface UpdateUserPermissionsInput {
	/** User id. */
	id: ObjectId;
	/** What a user may read and change, section by section. Networks with more features send more members. */
	permissions: Permissions;
}
/**
 * Key of the user
 * The key that goes into further calls.
 */
export interface GetUserApiKeyResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Key of the user, a secret. */
	api_key: string;
}
export interface GetUserApiKeyInput {
	/** E-mail address of the account. */
	email: string;
	/** Password in plain text, a secret. */
	password: string;
}
/**
 * Presets
 * One page of presets.
 */
export interface ListPresetsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Presets. */
	presets: Preset[];
}
export interface ListPresetsInput {
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page.
	 * @default 50
	 */
	limit?: number;
}
export type CreatePresetResponse = PresetResponse;
export type CreatePresetInput = PresetInput;
export type UpdatePresetResponse = PresetResponse;
export interface UpdatePresetInput {
	/** Preset id. */
	id: ObjectId;
	/** Name of the preset. */
	name?: string;
	/** What a user may read and change, section by section. Networks with more features send more members. */
	permissions: Permissions;
}
export type DeletePresetResponse = DoneResponse;
export interface DeletePresetInput {
	/** Preset id. */
	id: ObjectId;
}
/**
 * KPI rules
 * One page of rules.
 */
export interface ListKpiRulesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Rules. */
	items: ListKpiRulesRow[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export type ListKpiRulesRow = KpiRule;
export interface ListKpiRulesInput {
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
export type CreateKpiRuleResponse = KpiRuleResponse;
export interface CreateKpiRuleInput {
	/** Number of the offer. It is a list, but only one number is taken. */
	offers: number[];
	/** Numbers of the affiliates the rule watches. Needed when `action_type` is `block`. */
	affiliates?: number[];
	/** What happens, a sub value is blocked or conversions get another status. */
	action_type: "block" | "conversion";
	/** Sub whose values are blocked. Needed when `action_type` is `block`. */
	sub?: "sub1" | "sub2" | "sub3" | "sub4" | "sub5";
	/** Status the conversions get. Needed when `action_type` is `conversion`. */
	change_to?: "confirmed" | "pending" | "declined" | "hold";
	/** Time over which is counted. */
	period: "hour" | "day" | "week" | "month";
	/** Key of the goal that is compared. */
	goal1: string;
	/** Key of the goal it is compared with. */
	goal2: string;
	/** Bound of the ratio. No source names its unit. */
	kpi: number;
	/** Whether the manager is told. Yes or no as a number, `1` for yes and `0` for no. */
	notify_manager: Flag | boolean;
}
export type UpdateKpiRuleResponse = KpiRuleResponse;
export interface UpdateKpiRuleInput {
	/** Rule id. */
	id: ObjectId;
	/** Number of the offer. It is a list, but only one number is taken. */
	offers: number[];
	/** Numbers of the affiliates the rule watches. Needed when `action_type` is `block`. */
	affiliates?: number[];
	/** What happens, a sub value is blocked or conversions get another status. */
	action_type: "block" | "conversion";
	/** Sub whose values are blocked. Needed when `action_type` is `block`. */
	sub?: "sub1" | "sub2" | "sub3" | "sub4" | "sub5";
	/** Status the conversions get. Needed when `action_type` is `conversion`. */
	change_to?: "confirmed" | "pending" | "declined" | "hold";
	/** Time over which is counted. */
	period: "hour" | "day" | "week" | "month";
	/** Key of the goal that is compared. */
	goal1: string;
	/** Key of the goal it is compared with. */
	goal2: string;
	/** Bound of the ratio. No source names its unit. */
	kpi: number;
	/** Whether the manager is told. Yes or no as a number, `1` for yes and `0` for no. */
	notify_manager: Flag | boolean;
}
/**
 * Deleted rule
 * Text that says what was done, inside `message` once more.
 */
export interface DeleteKpiRuleResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Holder of the text. */
	message: {
		/** The text. */
		message?: string;
	};
}
export interface DeleteKpiRuleInput {
	/** Rule id. */
	id: ObjectId;
}
/**
 * Changes of KPI rules
 * One page of changes.
 */
export interface ListKpiRuleChangesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Changes, with members that no source names. */
	items: ListKpiRuleChangesRow[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export type ListKpiRuleChangesRow = Record<string, never>;
export interface ListKpiRuleChangesInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
	};
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page.
	 * @default 10
	 */
	limit?: number;
	/** Numbers of offers. */
	offers?: number[] | number;
	/** Numbers of affiliates. */
	affiliates?: number[] | number;
	/** Kinds of change. */
	type?: ("add" | "update" | "delete")[] | ("add" | "update" | "delete");
}
/**
 * KPI blocks
 * One page of blocks.
 */
export interface ListKpiBlocksResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Blocks. */
	items: KpiBlock[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListKpiBlocksInput {
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Which sub it is. */
		sub_index?: string;
		/** Value of the sub. */
		sub_value?: string;
		/** What was done. No source names the words. */
		action?: string;
		/** Numbers of offers. */
		offers?: number[] | number;
		/** Numbers of affiliates. */
		affiliates?: number[] | number;
	};
}
/**
 * Conversion rate blocks
 * One page of blocks.
 */
export interface ListConversionRateBlocksResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Blocks. */
	rules: ConversionRateBlock[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListConversionRateBlocksInput {
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/** Sent as `filter[…]`. */
	filter: {
		/** First day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: Day | Date;
		/** Last day of the report, included, in the zone of `timezone`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_to: Day | Date;
		/** Advertiser ids. */
		advertisers?: ObjectId[] | ObjectId;
		/** Numbers of offers. */
		offers?: number[] | number;
		/** Numbers of affiliates. */
		affiliates?: number[] | number;
	};
}
/**
 * Ad costs
 * One page of costs.
 */
export interface ListAdCostsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Costs. */
	costs: AdCost[];
	/** Place of this page in the whole list. */
	pagination: LimitPagination;
}
export interface ListAdCostsInput {
	/** Number of the offer. */
	offer_id: number;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
export type SetAdCostResponse = MessageResponse;
export interface SetAdCostInput {
	/** Number of the offer. */
	offer_id: number;
	/** Affiliate number. */
	affiliate_id: number;
	/** Day of the cost. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date: Day | Date;
	/** Value of sub 8. */
	sub8: string;
	/** The cost. */
	costs: number;
}
export type DeleteAdCostResponse = MessageResponse;
export interface DeleteAdCostInput {
	/** Number of the offer. */
	offer_id: number;
	/** Affiliate number. */
	affiliate_id: number;
	/** Day of the cost. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date: Day | Date;
	/** Value of sub 8. */
	sub8: string;
}
/**
 * Payments
 * One page of payments.
 */
export interface ListPaymentsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Payments. */
	payments: Payment[];
	/** Place of this page in the whole list. */
	pagination: LimitPagination;
}
export interface ListPaymentsInput {
	/** First day, included. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_from: Day | Date;
	/** Last day, included. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_to: Day | Date;
	/** Numbers of the payments to show. */
	id?: number[] | number;
	/** States of the payments to show. State of a payment as a number. 2 is completed, 3 paid in part, -1 declined; docs-3.2 calls both 1 and 4 waiting. Since docs-3.2. */
	status?: PaymentStatus[] | PaymentStatus;
	/** Affiliate numbers. */
	aid?: number[] | number;
	/** Ids of the affiliates' managers. */
	manager_id?: ObjectId[] | ObjectId;
	/** Payment systems. docs-3.2 shows an id of 24 digits, though payments carry the number of their system. */
	payment_system?: string[] | string;
	/** Accounts that the money goes to. */
	payment_account?: string[] | string;
	/** First day of the last change, included. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	update_from_date?: Day | Date;
	/** Last day of the last change, included. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	update_to_date?: Day | Date;
	/** First hour of `update_from_date`. */
	update_from_hour?: number;
	/** Last hour of `update_to_date`. */
	update_to_hour?: number;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page, at most 100.
	 * @default 100
	 */
	limit?: number;
}
/** Payment response */
export interface GetPaymentResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The payment. */
	payment: Payment;
}
export interface GetPaymentInput {
	/** Number of the payment. */
	id: number;
}
export type UpdatePaymentResponse = ResultResponse;
export interface UpdatePaymentInput {
	/** Number of the payment. */
	id: number;
	/** Account that the money goes to. Responses call it `pay_acc`. */
	payment_account?: string;
	/** State of the payment. State of a payment as a number. 2 is completed, 3 paid in part, -1 declined; docs-3.2 calls both 1 and 4 waiting. Since docs-3.2. */
	status?: PaymentStatus;
	/** Comment on the payment. */
	comment?: string;
	/** Note on the payment. Responses call it `notes`. */
	note?: string;
}
export type CreatePaymentResponse = MessageResponse;
export interface CreatePaymentInput {
	/** Affiliate number. */
	aid: number;
	/** Money to pay. */
	sum: number;
	/** Number of the currency, `_id` in `GET /3.0/admin/currency?extended=1`. */
	currency: number;
	/** Note on the payment. */
	note?: string;
}
export type CreatePaymentsResponse = MessageResponse;
export interface CreatePaymentsInput {
	/** Last day, where no range is given. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date?: Day | Date;
	/** First day. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_from?: Day | Date;
	/** Last day. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	date_to?: Day | Date;
	/** The only affiliate to pay, by number. */
	aid?: number;
	/** Note on the payment. */
	note?: string;
	/** Numbers of affiliates who are not paid. */
	exclude_aids?: number[];
	/** Numbers of affiliates who are paid. */
	include_aids?: number[];
	/** Whether the range begins with the first conversion that is not paid yet. */
	by_last_unpaid_conversion?: boolean;
	/** Whether the range begins with the day of the last payment. */
	by_last_invoice?: boolean;
	/** Offer numbers. */
	offer_ids?: number[];
	/** Advertiser ids. */
	advertiser_ids?: ObjectId[];
	/** Codes of currencies. */
	currencies?: CurrencyCode[];
	/** Codes of countries. docs-3.2 shows three letters here, where everything else has two. */
	countries?: string[];
}
export type CreatePaymentCorrectionResponse = ResultResponse;
export interface CreatePaymentCorrectionInput {
	/** Number of the payment. */
	id: number;
	/** Money to add to the payment. Below 0 it should be taken off. */
	revenue: number;
	/** What the correction is for. */
	comment: string;
}
export type DeletePaymentCorrectionResponse = ResultResponse;
export interface DeletePaymentCorrectionInput {
	/** Number of the correction, a key of `additional_payments`. */
	id: number;
}
export type DeletePaymentResponse = ResultResponse;
export interface DeletePaymentInput {
	/** Number of the payment. */
	id: number;
}
/**
 * Deleted payments
 * What became of each payment.
 */
export interface DeletePaymentsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Whether a payment is gone, by its number. */
	result: {
		[key: string]: boolean;
	};
}
export interface DeletePaymentsInput {
	/** Numbers of the payments. */
	ids: number[];
}
export type DeletePaymentConversionsResponse = MessageResponse;
export interface DeletePaymentConversionsInput {
	/** Number of the payment. */
	id: number;
	/** Ids of the conversions. */
	conversion_ids?: string[];
	/** Numbers of offers, of which all conversions are taken out. */
	offer_ids?: number[];
}
/** Balance response */
export interface GetBalanceResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Amounts by kind and currency, or by currency and kind. Read it with `toMap`. */
	balance: Balance;
}
/**
 * Invoices
 * One page of invoices.
 */
export interface ListAdvertiserInvoicesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Invoices. */
	message: Invoice[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListAdvertiserInvoicesInput {
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/** Only invoices with this status. Whether the advertiser has paid the invoice. */
	status?: InvoiceStatus;
	/** Begin of the period, as `YYYY-MM-DD`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	start_date?: Day | Date;
	/** End of the period, as `YYYY-MM-DD`. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	end_date?: Day | Date;
	/** Id of the advertiser who is billed. Since docs-3.2. */
	supplier_id?: ObjectId;
	/** Member to sort by. Since docs-3.2. */
	sort?: "number" | "supplier_id" | "created_at" | "start_date" | "end_date" | "status";
	/** Direction of sorting, ascending or descending. Since docs-3.2. */
	sort_type?: "asc" | "desc";
}
/**
 * Invoice found
 * One invoice.
 */
export interface GetAdvertiserInvoiceResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The invoice. */
	message: Invoice;
}
export interface GetAdvertiserInvoiceInput {
	/** Invoice number. */
	number: number;
}
export type UpdateAdvertiserInvoiceResponse = MessageResponse;
export interface UpdateAdvertiserInvoiceInput {
	/** Invoice number. */
	number: number;
	/** Id of the advertiser who is billed. Clients that send every field leave it empty. */
	supplier_id?: ObjectId | "";
	/** First day of the billed period. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	start_date?: Day | Date;
	/** Last day of the billed period. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	end_date?: Day | Date;
	/** Whether it is paid. Whether the advertiser has paid the invoice. */
	status?: InvoiceStatus;
	/** Currency of the amounts, one of those active on the platform. Since docs-3.2. */
	currency?: CurrencyCode;
	/** Remark on the whole invoice. */
	comment?: string;
	/** Lines of the invoice. In a form each member carries the number of its line, `detail[1][offer_id]=1`; the numbers need not start at 0. */
	detail?: InvoiceDetailInput[];
}
export type CreateAdvertiserInvoiceResponse = MessageResponse;
export interface CreateAdvertiserInvoiceInput {
	/** Id of the advertiser who is billed. */
	supplier_id: ObjectId;
	/** First day of the billed period. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	start_date?: Day | Date;
	/** Last day of the billed period. A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
	end_date?: Day | Date;
	/** Whether it is paid. Whether the advertiser has paid the invoice. */
	status?: InvoiceStatus;
	/** Currency of the amounts, one of those active on the platform. */
	currency: CurrencyCode;
	/** Remark on the whole invoice. */
	comment?: string;
	/** Lines of the invoice. In a form each member carries the number of its line, `detail[1][offer_id]=1`; the numbers need not start at 0. */
	detail?: InvoiceDetailInput[];
}
/** Pixel list */
export interface ListPixelsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Pixels keyed by pixel number. Read it with `toList`. */
	pixel: PixelMap;
	/** Place of this page in the whole list. No parameter that turns pages is known. */
	pagination?: Pagination;
}
export interface ListPixelsInput {
	/** Affiliate numbers. Before, `GET /3.0/partner/pixels/{id}` listed the pixels of one affiliate. Since docs-3.2. */
	pid?: number[] | number;
	/** Decision of the network, where 0 is pending, 1 approved and -1 rejected. Since docs-3.2. */
	moderation_status?: -1 | 0 | 1;
}
/** Pixel response */
export interface CreatePixelResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The new pixel. */
	pixel: Pixel;
}
export interface CreatePixelInput {
	/**
	 * Affiliate number, which an administrator key had to send. In documents of today affiliates alone add pixels. Until go-sdk.
	 * @deprecated
	 */
	pid?: number;
	/** Offer number. */
	offer_id: number;
	/** Name of the pixel. */
	name: string;
	/** HTML snippet, a `script`, `img` or `iframe` element. */
	code: string;
	/** Kind of the snippet. */
	code_type: "javascript" | "iframe" | "image";
	/**
	 * Whether the pixel is used. For administrator keys only, and no longer in documents of today. Until go-sdk. Yes or no as a number, `1` for yes and `0` for no.
	 * @deprecated
	 */
	is_active?: Flag | boolean;
	/**
	 * Decision of the network, where 0 is pending, 1 approved and -1 rejected. For administrator keys only. The page names the parameter without its values, documents of today have neither. Until go-sdk.
	 * @deprecated
	 */
	moderation_status?: 0 | 1 | -1;
}
/** Pixel response */
export interface UpdatePixelResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The changed pixel. */
	pixel: Pixel;
}
export interface UpdatePixelInput {
	/** Pixel number. */
	id: number;
	/**
	 * Affiliate number, in sample calls of 2018. Until docs.
	 * @deprecated
	 */
	pid?: number;
	/**
	 * Offer number, in sample calls of 2018. Until docs.
	 * @deprecated
	 */
	offer_id?: number;
	/** Name of the pixel. */
	name?: string;
	/** HTML snippet, a `script`, `img` or `iframe` element. */
	code?: string;
	/** Kind of the snippet. */
	code_type?: "javascript" | "iframe" | "image";
	/**
	 * Whether the pixel is used. For administrator keys only, and no longer in documents of today. Until go-sdk. Yes or no as a number, `1` for yes and `0` for no.
	 * @deprecated
	 */
	is_active?: Flag | boolean;
	/**
	 * Decision of the network, where 0 is pending, 1 approved and -1 rejected. For administrator keys only. The page names the parameter without its values, documents of today have neither. Until go-sdk.
	 * @deprecated
	 */
	moderation_status?: 0 | 1 | -1;
}
/** Pixel response */
export interface DeletePixelResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The removed pixel. */
	pixel: Pixel;
}
export interface DeletePixelInput {
	/** Pixel number. */
	id: number;
}
/** Pixel list */
export interface GetPixelResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Pixels keyed by pixel number. Read it with `toList`. */
	pixel: PixelMap;
}
export interface GetPixelInput {
	/** Affiliate number. */
	id: number;
}
/** SmartLink category list */
export interface ListSmartlinkCategoriesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** SmartLink categories. */
	data: SmartlinkCategory[];
}
export interface ListSmartlinkCategoriesInput {
	/** Ids of the SmartLink categories to show. */
	id?: ObjectId[] | ObjectId;
	/** Text to look for in the name. Since go-sdk. */
	name?: string;
}
/** SmartLink category response */
export interface CreateSmartlinkCategoryResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The new category. */
	data: SmartlinkCategory;
}
export interface CreateSmartlinkCategoryInput {
	/** Name of the category. */
	name: string;
	/**
	 * Tracking domain number, as listed by `GET /3.0/admin/domains`, until `tracking_domain` came. Until go-sdk.
	 * @deprecated
	 */
	domain_id?: number;
	/** Remark on the category. */
	description?: string;
	/** Tracking domain by name. Left out, the default domain is used. Since docs-3.2. */
	tracking_domain?: string;
	/** Who may use the category, everybody, those who ask, or only those who are let in. Left out, it is `public`. Since docs-3.2. */
	privacy_level?: "public" | "premoderated" | "private";
	/** Numbers of affiliates who may not use it. Since docs-3.2. */
	excluded_affiliates?: number[];
	/** Numbers of affiliates who may use it. Since docs-3.2. */
	included_affiliates?: number[];
}
/** SmartLink category response */
export interface UpdateSmartlinkCategoryResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The changed category. */
	data: SmartlinkCategory;
}
export interface UpdateSmartlinkCategoryInput {
	/** SmartLink category id, 24-hex. */
	id: ObjectId;
	/** Name of the category. */
	name?: string;
	/**
	 * Tracking domain number, as listed by `GET /3.0/admin/domains`, until `tracking_domain` came. Empty stood for the default domain. Until go-sdk.
	 * @deprecated
	 */
	domain_id?: number;
	/** Remark on the category. */
	description?: string;
	/** Tracking domain by name. Since docs-3.2. */
	tracking_domain?: string;
	/** Who may use the category, everybody, those who ask, or only those who are let in. Since docs-3.2. */
	privacy_level?: "public" | "premoderated" | "private";
	/** Numbers of affiliates who may not use it. Since docs-3.2. */
	excluded_affiliates?: number[];
	/** Numbers of affiliates who may use it. Since docs-3.2. */
	included_affiliates?: number[];
}
/** SmartLink category response */
export interface DeleteSmartlinkCategoryResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The removed category. */
	data: SmartlinkCategory;
}
export interface DeleteSmartlinkCategoryInput {
	/** SmartLink category id, 24-hex. */
	id: ObjectId;
}
/** Offer count */
export interface GetSmartlinkOfferCountResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The count. */
	data: {
		/** Number of offers in the category. */
		count: number;
	};
}
export interface GetSmartlinkOfferCountInput {
	/** SmartLink category id, 24-hex. */
	id: ObjectId;
}
/** SmartLink category list */
export interface ListOwnSmartlinkCategoriesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** SmartLink categories. */
	data: SmartlinkCategory[];
}
export interface ListOwnSmartlinkCategoriesInput {
	/** Ids of the SmartLink categories to show. */
	id?: ObjectId[] | ObjectId;
	/** Text to look for in the name. */
	name?: string;
}
/** Offer count */
export interface GetOwnSmartlinkOfferCountResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The count. */
	data: {
		/** Number of offers in the category. */
		count: number;
	};
}
export interface GetOwnSmartlinkOfferCountInput {
	/** SmartLink category id, 24-hex. */
	id: ObjectId;
}
/** Ticket list */
export interface ListTicketsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Requests of affiliates. */
	tickets: Ticket[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListTicketsInput {
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
	/** State of the requests to show. */
	status?: "open" | "closed";
	/** Kinds of requests. Since docs-3.2. */
	type?: ("common" | "financial" | "technical" | "offer_request" | "smartlink_request" | "payment_request")[] | ("common" | "financial" | "technical" | "offer_request" | "smartlink_request" | "payment_request");
	/** Affiliate numbers. Since docs-3.2. */
	pid?: number[] | number;
	/** Ids of managers. Since docs-3.2. */
	manager_id?: ObjectId[] | ObjectId;
	/** Offer numbers. Since docs-3.2. */
	offer_id?: number[] | number;
	/** Text to look for. Since docs-3.2. */
	search?: string;
}
/** Ticket response */
export interface GetTicketResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The request. */
	ticket: Ticket;
	/** Ticket number once more, in a string. */
	id?: DigitString;
}
export interface GetTicketInput {
	/** Ticket number. */
	id: number;
}
export type UpdateSmartlinkTicketResponse = MessageResponse;
export interface UpdateSmartlinkTicketInput {
	/** Ticket number. */
	id: number;
	/** What to do. */
	do: "approve" | "reject";
}
export type UpdateOfferTicketResponse = MessageResponse;
export interface UpdateOfferTicketInput {
	/** Ticket number. */
	id: number;
	/** What to do. */
	do: "approve" | "reject";
}
/** News list */
export interface ListNewsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** News items keyed by id. Read it with `toList`. */
	items: {
		[key: string]: News;
	} | News[];
	/** Number of items in all. */
	all_items: number;
}
export interface ListNewsInput {
	/**
	 * Number of items, at most 100.
	 * @default 10
	 */
	limit?: number;
	/**
	 * Number of items to leave out at the beginning.
	 * @default 0
	 */
	skip?: number;
	/** 1 shows pinned items only, 0 items that are not pinned. Left out, both come. */
	fixed?: Flag | boolean;
}
/** News response */
export interface GetNewsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** The item. */
	news: News;
}
export interface GetNewsInput {
	/** News id, 24-hex. */
	id: ObjectId;
}
/** City list */
export interface ListCitiesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Cities of the country. */
	cities: City[];
	/** Place of this page in the whole list. */
	pagination?: Pagination;
}
export interface ListCitiesInput {
	/**
	 * Language of the names.
	 * @default en
	 */
	locale?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/** Country as two letters. */
	country: CountryCode;
}
/** Currency list */
export interface ListCurrenciesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Rates to the base currency keyed by currency code, or with `extended=1` currencies in a list. Read it with `toList`. */
	quotes: {
		[key: string]: number;
	} | Currency[];
}
export interface ListCurrenciesInput {
	/** 1 leaves inactive currencies out. Yes or no as a number, `1` for yes and `0` for no. */
	get_only_active?: Flag | boolean;
	/** 1 shows the currencies in a list, with their numbers and more. Since go-sdk. Yes or no as a number, `1` for yes and `0` for no. */
	extended?: Flag | boolean;
}
/** Payment system list */
export interface ListPaymentSystemsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Payment systems. */
	payment_systems: PaymentSystem[];
}
/** Sign-up field list */
export interface ListCustomFieldsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Sign-up fields. */
	fields: CustomField[];
}
/** Tracking domain list */
export interface ListDomainsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Tracking domains. */
	domains: TrackingDomain[];
}
/** Internet provider list */
export interface ListIspsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Internet providers. */
	isp: Isp[];
	/** Place of this page in the whole list. */
	pagination: Pagination;
}
export interface ListIspsInput {
	/** Text to look for in the name. */
	q?: string;
	/**
	 * Page to return, counted from 1. A page past the end should come back as an empty list.
	 * @default 1
	 */
	page?: number;
	/**
	 * Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
	 * @default 100
	 */
	limit?: number;
}
export interface FindIspsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Internet providers of the country. */
	isps: {
		/** Country of the provider. */
		country?: CountryCode;
		/** Name of the provider. */
		name: string;
	}[];
	/** All of them stand on one huge page. */
	pagination: Pagination;
}
export interface FindIspsInput {
	/** Country as two letters. */
	country: CountryCode;
	/** Text to look for in the name. */
	q?: string;
}
export interface ListCountriesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Countries. */
	countries: {
		/** Code of the country, two letters. */
		code: CountryCode;
		/** English name of the country. */
		name: string;
	}[];
}
export interface ListRegionsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Regions. */
	regions: {
		/** Number of the region. */
		id: number;
		/** Name of the region. */
		name: string;
		/** Country of the region. */
		country_code?: CountryCode;
	}[];
}
export interface ListRegionsInput {
	/** Countries, two letters each. */
	country: CountryCode[] | CountryCode;
	/** Numbers of the regions to show. */
	code?: (number | string)[] | (number | string);
}
export interface FindCitiesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Cities. */
	cities: City[];
	/** All of them stand on one huge page. */
	pagination: Pagination;
}
export interface FindCitiesInput {
	/** Countries, two letters each, or several comma-separated in one value. A single one may stand under the name `country`. */
	country: string[] | string;
	/** Text to look for in the name. */
	q?: string;
	/** Numbers of the cities to show, or several comma-separated in one value. */
	code?: string[] | string;
}
export interface ListConnectionTypesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Kinds of connection. */
	types: string[];
}
export interface ListVendorsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Names of vendors. */
	vendors: string[];
}
export interface ListVendorsInput {
	/** Text to look for in the name. */
	q?: string;
}
export interface ListDevicesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Device classes. */
	types: string[];
}
export interface ListOsesResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Names of operating systems, by place. */
	oses: {
		[key: string]: string;
	};
	/** All of them stand on one huge page. */
	pagination: Pagination;
}
export interface ListOsVersionsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Versions, in no order. */
	versions: string[];
	/** All of them stand on one huge page. */
	pagination: Pagination;
}
export interface ListOsVersionsInput {
	/** Name of the operating system, as the list of them has it. */
	os: string;
}
export interface ListBrowsersResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Names of browsers. */
	browsers: string[];
	/** All of them stand on one huge page. */
	pagination: Pagination;
}
export interface ListGoalsResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Goals. */
	goals: {
		/** Number of the goal. */
		id: number;
		/** Name of the goal. */
		title: string;
	}[];
}
