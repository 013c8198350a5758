// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
	"/service/partner/api.php/get_info": {
		/** Get balance and referral code */
		get: operations["getInfo"];
	};
	"/service/partner/api.php/get_exchanges": {
		/** Get referred exchanges */
		get: operations["getExchanges"];
	};
	"/service/partner/api.php/get_links": {
		/** Get referral clicks */
		get: operations["getLinks"];
	};
	"/service/export/xml/{code}": {
		/** Export rates as XML */
		get: operations["exportRatesXml"];
	};
	"/service/export/json/{code}": {
		/** Export rates as JSON */
		get: operations["exportRatesJson"];
	};
	"/service/export/txt/{code}": {
		/** Export rates as text */
		get: operations["exportRatesTxt"];
	};
	"/ref/{code}/": {
		/** Open a referral link */
		get: operations["openReferralLink"];
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		SuccessMark: SuccessMark;
		PartnerInfo: PartnerInfo;
		GetInfoResponse: GetInfoResponse;
		Failure: FailureBody;
		UnixTime: UnixTime;
		UtcDate: UtcDate;
		Exchange: Exchange;
		GetExchangesResponse: GetExchangesResponse;
		Link: Link;
		GetLinksResponse: GetLinksResponse;
		RatesXml: RatesXml;
		CurrencyCode: CurrencyCode;
		Decimal: Decimal;
		AmountLimit: AmountLimit;
		Fee: Fee;
		RateItem: RateItem;
		RatesJson: RatesJson;
		RatesTxt: RatesTxt;
		GetExchangesInput: GetExchangesInput;
		GetLinksInput: GetLinksInput;
		ExportRatesXmlResponse: ExportRatesXmlResponse;
		ExportRatesXmlInput: ExportRatesXmlInput;
		ExportRatesJsonResponse: ExportRatesJsonResponse;
		ExportRatesJsonInput: ExportRatesJsonInput;
		ExportRatesTxtResponse: ExportRatesTxtResponse;
		ExportRatesTxtInput: ExportRatesTxtInput;
		OpenReferralLinkResponse: OpenReferralLinkResponse;
		OpenReferralLinkInput: OpenReferralLinkInput;
	};
	responses: {
		/** Missing or wrong key, should the engine use the status for it. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": FailureBody;
			};
		};
		/** Key without access, should the engine use the status for it. */
		Forbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": FailureBody;
			};
		};
		/** Unknown method or wrong `api_action`, should the engine use the status for it. */
		MethodNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": FailureBody;
			};
		};
		/** Unknown code, should the engine refuse it. That it does was never seen. */
		PageNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"text/html": string;
			};
		};
	};
	parameters: {
		/**
		 * From when to list, in unix seconds. The page gives name and type but not the place; the query is taken because the other parameters go there, while Premium Exchanger reads a form.
		 * @example 1590278400
		 */
		StartTime: number;
		/**
		 * Until when to list, in unix seconds. The page gives name and type but not the place; the query is taken because the other parameters go there, while Premium Exchanger reads a form.
		 * @example 1631664000
		 */
		EndTime: number;
		/**
		 * Most likely the partner's referral code, `link` of get_info, so that rates and clicks count for the partner. Some sites on the engine also serve the address without it.
		 * @example test
		 */
		ExportCode: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	getInfo: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The account, or a failure by its `error`. Failures are inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetInfoResponse | FailureBody;
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["MethodNotFound"];
		};
	};
	getExchanges: {
		parameters: {
			query?: {
				/**
				 * From when to list, in unix seconds. The page gives name and type but not the place; the query is taken because the other parameters go there, while Premium Exchanger reads a form.
				 * @example 1590278400
				 */
				start_time?: components["parameters"]["StartTime"];
				/**
				 * Until when to list, in unix seconds. The page gives name and type but not the place; the query is taken because the other parameters go there, while Premium Exchanger reads a form.
				 * @example 1631664000
				 */
				end_time?: components["parameters"]["EndTime"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The exchanges, or a failure by its `error`. Failures are inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetExchangesResponse | FailureBody;
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["MethodNotFound"];
		};
	};
	getLinks: {
		parameters: {
			query?: {
				/**
				 * From when to list, in unix seconds. The page gives name and type but not the place; the query is taken because the other parameters go there, while Premium Exchanger reads a form.
				 * @example 1590278400
				 */
				start_time?: components["parameters"]["StartTime"];
				/**
				 * Until when to list, in unix seconds. The page gives name and type but not the place; the query is taken because the other parameters go there, while Premium Exchanger reads a form.
				 * @example 1631664000
				 */
				end_time?: components["parameters"]["EndTime"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The rows, or a failure by its `error`. Failures are inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetLinksResponse | FailureBody;
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["MethodNotFound"];
		};
	};
	exportRatesXml: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Most likely the partner's referral code, `link` of get_info, so that rates and clicks count for the partner. Some sites on the engine also serve the address without it.
				 * @example test
				 */
				code: components["parameters"]["ExportCode"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The rates. Whether the media type is application/xml or text/xml is unknown: monitors ask for the former, Premium Exchanger sends the latter. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/xml": RatesXml;
					"text/xml": RatesXml;
				};
			};
			404: components["responses"]["PageNotFound"];
		};
	};
	exportRatesJson: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Most likely the partner's referral code, `link` of get_info, so that rates and clicks count for the partner. Some sites on the engine also serve the address without it.
				 * @example test
				 */
				code: components["parameters"]["ExportCode"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The rates, in a shape that was never verified. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ExportRatesJsonResponse;
				};
			};
			404: components["responses"]["PageNotFound"];
		};
	};
	exportRatesTxt: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Most likely the partner's referral code, `link` of get_info, so that rates and clicks count for the partner. Some sites on the engine also serve the address without it.
				 * @example test
				 */
				code: components["parameters"]["ExportCode"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The rates. Premium Exchanger calls the same format text/txt; text/plain is taken here. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"text/plain": RatesTxt;
				};
			};
			404: components["responses"]["PageNotFound"];
		};
	};
	openReferralLink: {
		parameters: {
			query?: {
				/**
				 * Short code of the currency that the visitor gives.
				 * @example PMUSD
				 */
				cur_from?: CurrencyCode;
				/**
				 * Short code of the currency that the visitor gets.
				 * @example BTC
				 */
				cur_to?: CurrencyCode;
			};
			header?: never;
			path: {
				/**
				 * Referral code of the partner, `link` of get_info.
				 * @example test
				 */
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page of the site with the direction preselected. Premium Exchanger shows its home page when a code of a currency is unknown. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"text/html": string;
				};
			};
			/** Redirect to the page of the direction, probably with a cookie that keeps the referral. Pages of this engine take the direction as `from` and `to`, and the referral as `ref`, so the parameters are likely renamed. */
			302: {
				headers: {
					/**
					 * Page of the direction, or the home page.
					 * @example https://www.example.com/?from=PMUSD&to=BTC&ref=test
					 */
					Location?: string;
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
}
/**
 * Success mark
 * Success mark.
 */
export type SuccessMark = 0;
/**
 * Partner info
 * Account of the partner.
 */
export interface PartnerInfo {
	/** What the site owes the partner and the partner may withdraw, in US dollars. */
	balance: number;
	/** What the partner has earned over all time, in US dollars. */
	totalReceived: number;
	/** Referral code of the partner, the part after `/ref/` in the referral link. Not a URL. */
	link: string;
	/** Smallest payout. The value of the sample, 99999999, probably says that there is no payout over the API and that money is withdrawn in the cabinet. */
	min_payout: number;
	/** Payout methods. Always empty as far as is known, and always an object. */
	items: Record<string, never>;
}
/**
 * Info response
 * Success of get_info.
 */
export interface GetInfoResponse {
	/** Success word. */
	status: "success";
	/** Success mark. */
	error: SuccessMark;
	/** Empty on success. */
	error_text: string;
	/** Account of the partner. */
	data: PartnerInfo;
}
/**
 * Failure
 * What the API is expected to answer when it refuses. The page shows no failure.
 */
export interface FailureBody {
	/** Failure word beside the number. */
	status?: "error";
	/** Failure code. */
	error: 1;
	/** Reason. */
	error_text: string;
	/** Empty object, or left out. */
	data?: Record<string, never>;
}
/**
 * Unix time
 * Seconds since 1970 in UTC.
 */
export type UnixTime = number;
/**
 * UTC date
 * The moment of `time` as `YYYY-MM-DD hh:mm:ss`. No zone is written; the samples are in UTC.
 */
export type UtcDate = string;
/**
 * Exchange
 * One exchange of a referred visitor. There are no currency codes.
 */
export interface Exchange {
	/** Order number, the same as the key. */
	id: number;
	/** Time of the exchange in unix seconds. */
	time: UnixTime;
	/** The moment of `time` in UTC. */
	date: UtcDate;
	/** Give side of the rate, in a currency that is not named. May be 0. */
	course_give: number;
	/** Get side of the rate, in a currency that is not named. May be 0. */
	course_get: number;
	/** What the visitor gave, in a currency that is not named. Equal to `course_give` in the sample. */
	amount_give: number;
	/** What the visitor got, in a currency that is not named. Equal to `course_get` in the sample. */
	amount_get: number;
	/** 1 when the exchange was completed. That 0 means not completed is known from Premium Exchanger. */
	exchange_success: 0 | 1;
	/** 1 when the reward was credited to the partner. That 0 means not credited is known from Premium Exchanger. */
	accrued: 0 | 1;
	/** Reward that the site pays the partner for this exchange, probably in US dollars. */
	partner_reward: number;
	/** The order number in base 32, digits 0-9 and a-v. Not a visitor. */
	user_hash: string;
}
/**
 * Exchanges response
 * Success of get_exchanges.
 */
export interface GetExchangesResponse {
	/** Success word. */
	status: "success";
	/** Success mark. */
	error: SuccessMark;
	/** Empty on success. */
	error_text: string;
	/** The list. */
	data: {
		/** Exchanges by order number. An empty list is taken to be an empty object. */
		items: {
			[key: string]: Exchange;
		};
	};
}
/**
 * Link
 * Clicks of one day, as it looks. No visitor data is in it.
 */
export interface Link {
	/** The same number as `time` and as the key. */
	id: number;
	/** Midnight UTC of the day in the sample, in unix seconds. */
	time: UnixTime;
	/** The moment of `time` in UTC. */
	date: UtcDate;
	/** Filler, `Unknown` in the sample. */
	browser: string;
	/** Filler, `0.0.0.0` in the sample. */
	ip: string;
	/** Filler, empty in the sample. */
	referrer: string;
	/** The value of `time` in hexadecimal. Not a visitor, and not the value that exchanges carry. */
	user_hash: string;
	/** Filler, empty in the sample. */
	query_string: string;
}
/**
 * Links response
 * Success of get_links.
 */
export interface GetLinksResponse {
	/** Success word. */
	status: "success";
	/** Success mark. */
	error: SuccessMark;
	/** Empty on success. */
	error_text: string;
	/** The list. */
	data: {
		/** Rows by unix time. An empty list is taken to be an empty object. */
		items: {
			[key: string]: Link;
		};
	};
}
/**
 * Rates as XML
 * An XML document with the root `rates` and one `item` for each direction. The children of an item are plain text elements in any order.
 */
export type RatesXml = string;
/**
 * Currency code
 * Code of a currency on a payment system by the usage of monitors, such as PMUSD (Perfect Money USD), BTC, USDTTRC20, SBERRUB, CASHUSD. The standard allows 7 characters, real files have longer ones.
 */
export type CurrencyCode = string;
/**
 * Decimal
 * A decimal number with a dot, as a JSON number or in a string.
 */
export type Decimal = number | string;
/**
 * Amount with currency
 * A decimal number, in a string also followed by a space and a currency code.
 */
export type AmountLimit = number | string;
/**
 * Fee
 * A number with a currency code or a percent sign after it.
 */
export type Fee = string;
/**
 * Rate item
 * The rate of one direction: who gives `in` of `from` gets `out` of `to`. The elements of the XML export have the same names. The form in JSON was never seen.
 */
export interface RateItem {
	/** Currency that the visitor gives. */
	from: CurrencyCode;
	/** Currency that the visitor gets. */
	to: CurrencyCode;
	/** Give side of the rate, in `from`. One of the two sides is normally 1. */
	in: Decimal;
	/** Get side of the rate, in `to`. */
	out: Decimal;
	/** Reserve of the site, in `to`. */
	amount: Decimal;
	/** Smallest exchange, in `from`. */
	minamount?: AmountLimit;
	/** Largest exchange, in `from`. */
	maxamount?: AmountLimit;
	/** Flags separated by commas, such as manual, verifying, cardverify, juridical, floating. */
	param?: string;
	/** Code of the city of a cash direction, such as MSK. */
	city?: string;
	/** Fee on the give side. */
	fromfee?: Fee;
	/** Fee on the get side. */
	tofee?: Fee;
	/** Smallest fee. */
	minfee?: Fee;
	/** Terms of a floating rate. */
	floating?: string;
	/** Terms of a delay. */
	delay?: string;
}
/**
 * Rates as JSON
 * The rates in one of two forms. Neither was seen on this engine.
 */
export type RatesJson = {
	/** Directions. */
	rates: RateItem[];
} | RateItem[];
/**
 * Rates as text
 * One direction in a line: `FROM;TO;IN;OUT;AMOUNT`, often with a closing semicolon, and possibly more fields such as a city.
 */
export type RatesTxt = string;
export interface GetExchangesInput {
	/** From when to list, in unix seconds. The page gives name and type but not the place; the query is taken because the other parameters go there, while Premium Exchanger reads a form. A Date is sent as seconds in UTC. */
	start_time?: number | Date;
	/** Until when to list, in unix seconds. The page gives name and type but not the place; the query is taken because the other parameters go there, while Premium Exchanger reads a form. A Date is sent as seconds in UTC. */
	end_time?: number | Date;
}
export interface GetLinksInput {
	/** From when to list, in unix seconds. The page gives name and type but not the place; the query is taken because the other parameters go there, while Premium Exchanger reads a form. A Date is sent as seconds in UTC. */
	start_time?: number | Date;
	/** Until when to list, in unix seconds. The page gives name and type but not the place; the query is taken because the other parameters go there, while Premium Exchanger reads a form. A Date is sent as seconds in UTC. */
	end_time?: number | Date;
}
export type ExportRatesXmlResponse = RatesXml;
export interface ExportRatesXmlInput {
	/** Most likely the partner's referral code, `link` of get_info, so that rates and clicks count for the partner. Some sites on the engine also serve the address without it. */
	code: string;
}
export type ExportRatesJsonResponse = {
	/** Directions. */
	rates: RateItem[];
} | RateItem[];
export interface ExportRatesJsonInput {
	/** Most likely the partner's referral code, `link` of get_info, so that rates and clicks count for the partner. Some sites on the engine also serve the address without it. */
	code: string;
}
export type ExportRatesTxtResponse = RatesTxt;
export interface ExportRatesTxtInput {
	/** Most likely the partner's referral code, `link` of get_info, so that rates and clicks count for the partner. Some sites on the engine also serve the address without it. */
	code: string;
}
export type OpenReferralLinkResponse = string | undefined;
export interface OpenReferralLinkInput {
	/** Referral code of the partner, `link` of get_info. */
	code: string;
	/** Short code of the currency that the visitor gives. */
	cur_from?: CurrencyCode;
	/** Short code of the currency that the visitor gets. */
	cur_to?: CurrencyCode;
}
