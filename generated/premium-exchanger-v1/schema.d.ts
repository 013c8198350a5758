// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
	"/api/userapi/v1/test": {
		/** Test the access */
		post: operations["getCaller"];
	};
	"/api/userapi/v1/get_direction_currencies": {
		/** Get currencies */
		post: operations["getDirectionCurrencies"];
	};
	"/api/userapi/v1/get_directions": {
		/** Get exchange directions */
		post: operations["getDirections"];
	};
	"/api/userapi/v1/get_direction": {
		/** Get an exchange direction */
		post: operations["getDirection"];
	};
	"/api/userapi/v1/get_calc": {
		/** Calculate an exchange */
		post: operations["getCalc"];
	};
	"/api/userapi/v1/create_bid": {
		/** Create an order */
		post: operations["createBid"];
	};
	"/api/userapi/v1/bid_info": {
		/** Get an order */
		post: operations["getBid"];
	};
	"/api/userapi/v1/cancel_bid": {
		/** Cancel an order */
		post: operations["cancelBid"];
	};
	"/api/userapi/v1/pay_bid": {
		/** Mark an order as paid */
		post: operations["payBid"];
	};
	"/api/userapi/v1/success_bid": {
		/** Complete an order */
		post: operations["completeBid"];
	};
	"/api/userapi/v1/get_exchanges": {
		/** Get orders */
		post: operations["getExchanges"];
	};
	"/api/userapi/v1/get_partner_info": {
		/** Get balance and payout methods */
		post: operations["getPartnerInfo"];
	};
	"/api/userapi/v1/get_partner_links": {
		/** Get referral clicks */
		post: operations["getPartnerLinks"];
	};
	"/api/userapi/v1/get_partner_exchanges": {
		/** Get referred exchanges */
		post: operations["getPartnerExchanges"];
	};
	"/api/userapi/v1/get_partner_payouts": {
		/** Get payout requests */
		post: operations["getPartnerPayouts"];
	};
	"/api/userapi/v1/add_partner_payout": {
		/** Request a payout of the whole balance */
		post: operations["addPartnerPayout"];
	};
}
export interface webhooks {
	orderStatus: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * The status of an order has changed
		 * The site posts this to the `callback_url` of create_bid after each change of the status, whoever makes it, but not of the creation, and not when an order is archived or erased. It tries once, inside of the request that makes the change, waits 20 seconds at most, follows no redirect, and does not look at the response. Nothing signs it: whoever knows the address can send it, so ask bid_info before acting.
		 */
		post: operations["sendOrderStatus"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export interface components {
	schemas: {
		CallerInput: CallerInput;
		SuccessNumber: SuccessNumber;
		Caller: Caller;
		GetCallerResponse: GetCallerResponse;
		Refusal: Refusal;
		CurrencyFilter: CurrencyFilter;
		DigitString: DigitString;
		Currency: Currency;
		GetDirectionCurrenciesResponse: GetDirectionCurrenciesResponse;
		DirectionSummary: DirectionSummary;
		GetDirectionsResponse: GetDirectionsResponse;
		DirectionInput: DirectionInput;
		SuccessText: SuccessText;
		NumericString: NumericString;
		AmountLimit: AmountLimit;
		DirectionAmounts: DirectionAmounts;
		DirectionInfo: DirectionInfo;
		Field: Field;
		FieldMap: FieldMap;
		Direction: Direction;
		GetDirectionResponse: GetDirectionResponse;
		FieldErrors: FieldErrors;
		Failure: FailureBody;
		NumberInput: NumberInput;
		CalcInput: CalcInput;
		Calculation: Calculation;
		GetCalcResponse: GetCalcResponse;
		BidInput: BidInput;
		OrderStatus: OrderStatus;
		ApiActions: ApiActions;
		OrderFields: OrderFields;
		CreatedOrder: CreatedOrder;
		CreateBidResponse: CreateBidResponse;
		OrderQuery: OrderQuery;
		Order: Order;
		GetBidResponse: GetBidResponse;
		OrderReference: OrderReference;
		CancelBidResponse: CancelBidResponse;
		PayBidResponse: PayBidResponse;
		CompleteBidResponse: CompleteBidResponse;
		StartTime: StartTime;
		EndTime: EndTime;
		IdList: IdList;
		Limit: Limit;
		Offset: Offset;
		ExchangesFilter: ExchangesFilter;
		SiteTime: SiteTime;
		SiteDate: SiteDate;
		StatusChange: StatusChange;
		ExchangeFields: ExchangeFields;
		Exchange: Exchange;
		GetExchangesResponse: GetExchangesResponse;
		PayoutMethod: PayoutMethod;
		PartnerInfo: PartnerInfo;
		GetPartnerInfoResponse: GetPartnerInfoResponse;
		LinksFilter: LinksFilter;
		Link: Link;
		GetPartnerLinksResponse: GetPartnerLinksResponse;
		PartnerExchangesFilter: PartnerExchangesFilter;
		PartnerExchange: PartnerExchange;
		GetPartnerExchangesResponse: GetPartnerExchangesResponse;
		PayoutsFilter: PayoutsFilter;
		Payout: Payout;
		GetPartnerPayoutsResponse: GetPartnerPayoutsResponse;
		PayoutRequest: PayoutRequest;
		CreatedPayout: CreatedPayout;
		AddPartnerPayoutResponse: AddPartnerPayoutResponse;
		OrderCallback: OrderCallback;
		GetCallerInput: GetCallerInput;
		GetDirectionCurrenciesInput: GetDirectionCurrenciesInput;
		GetDirectionsInput: GetDirectionsInput;
		GetDirectionInput: GetDirectionInput;
		GetCalcInput: GetCalcInput;
		CreateBidInput: CreateBidInput;
		GetBidInput: GetBidInput;
		CancelBidInput: CancelBidInput;
		PayBidInput: PayBidInput;
		CompleteBidInput: CompleteBidInput;
		GetExchangesInput: GetExchangesInput;
		GetPartnerLinksInput: GetPartnerLinksInput;
		GetPartnerExchangesInput: GetPartnerExchangesInput;
		GetPartnerPayoutsInput: GetPartnerPayoutsInput;
		AddPartnerPayoutInput: AddPartnerPayoutInput;
	};
	responses: never;
	parameters: {
		/**
		 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
		 * @example en_US
		 */
		Language: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	getCaller: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Not on the page. */
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": CallerInput;
				"multipart/form-data": CallerInput;
			};
		};
		responses: {
			/** The caller, or a refusal. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetCallerResponse | Refusal;
				};
			};
		};
	};
	getDirectionCurrencies: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Filters, all optional, as a form. */
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": CurrencyFilter;
				"multipart/form-data": CurrencyFilter;
			};
		};
		responses: {
			/** The currencies, or a refusal. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetDirectionCurrenciesResponse | Refusal;
				};
			};
		};
	};
	getDirections: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Filters, all optional, as a form. */
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": CurrencyFilter;
				"multipart/form-data": CurrencyFilter;
			};
		};
		responses: {
			/** The directions, or a refusal. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetDirectionsResponse | Refusal;
				};
			};
		};
	};
	getDirection: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Which direction; without anything the first of the site. */
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": DirectionInput;
				"multipart/form-data": DirectionInput;
			};
		};
		responses: {
			/** The direction, an empty array for an unknown one, or a failure. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetDirectionResponse | Refusal | FailureBody;
				};
			};
		};
	};
	getCalc: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Direction and amount, as a form. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": CalcInput;
				"multipart/form-data": CalcInput;
			};
		};
		responses: {
			/** The calculation, or a failure. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetCalcResponse | Refusal | FailureBody;
				};
			};
		};
	};
	createBid: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** The order, as a form. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": BidInput;
				"multipart/form-data": BidInput;
			};
		};
		responses: {
			/** The order, or a failure. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": CreateBidResponse | Refusal | FailureBody;
				};
			};
		};
	};
	getBid: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Which order, as a form. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OrderQuery;
				"multipart/form-data": OrderQuery;
			};
		};
		responses: {
			/** The order, or a failure. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetBidResponse | Refusal | FailureBody;
				};
			};
		};
	};
	cancelBid: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Which order, as a form. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OrderReference;
				"multipart/form-data": OrderReference;
			};
		};
		responses: {
			/** The status of the order now, or a failure. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": CancelBidResponse | Refusal | FailureBody;
				};
			};
		};
	};
	payBid: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Which order, as a form. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OrderReference;
				"multipart/form-data": OrderReference;
			};
		};
		responses: {
			/** The status of the order now, or a failure. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": PayBidResponse | Refusal | FailureBody;
				};
			};
		};
	};
	completeBid: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Which order, as a form. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OrderReference;
				"multipart/form-data": OrderReference;
			};
		};
		responses: {
			/** The status of the order now, or a failure. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": CompleteBidResponse | Refusal | FailureBody;
				};
			};
		};
	};
	getExchanges: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Filters, all optional, as a form. */
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": ExchangesFilter;
				"multipart/form-data": ExchangesFilter;
			};
		};
		responses: {
			/** The orders, or a refusal. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetExchangesResponse | Refusal;
				};
			};
		};
	};
	getPartnerInfo: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The account, or a failure. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetPartnerInfoResponse | Refusal | FailureBody;
				};
			};
		};
	};
	getPartnerLinks: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Filters, all optional, as a form. */
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": LinksFilter;
				"multipart/form-data": LinksFilter;
			};
		};
		responses: {
			/** The clicks, or a failure. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetPartnerLinksResponse | Refusal | FailureBody;
				};
			};
		};
	};
	getPartnerExchanges: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Filters, all optional, as a form. */
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": PartnerExchangesFilter;
				"multipart/form-data": PartnerExchangesFilter;
			};
		};
		responses: {
			/** The orders, or a failure. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetPartnerExchangesResponse | Refusal | FailureBody;
				};
			};
		};
	};
	getPartnerPayouts: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Filters, all optional, as a form. */
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": PayoutsFilter;
				"multipart/form-data": PayoutsFilter;
			};
		};
		responses: {
			/** The requests, or a failure. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetPartnerPayoutsResponse | Refusal | FailureBody;
				};
			};
		};
	};
	addPartnerPayout: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Language of titles, labels, instructions and the site's own error texts. A bare two-letter form passes too; what does not fit is ignored. The fixed texts of the interface stay English.
				 * @example en_US
				 */
				"API-LANG"?: components["parameters"]["Language"];
			};
			path?: never;
			cookie?: never;
		};
		/** Where to pay, as a form. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": PayoutRequest;
				"multipart/form-data": PayoutRequest;
			};
		};
		responses: {
			/** The request was made, or a failure, which has the number 1 where the site refuses. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": AddPartnerPayoutResponse | Refusal | FailureBody;
				};
			};
		};
	};
	sendOrderStatus: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The order and its status. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OrderCallback;
			};
		};
		responses: {
			/** Anything will do; the site does not look at it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
}
/**
 * Caller input
 * What the test repeats.
 */
export interface CallerInput {
	/** Id of a partner. Comes back unchanged. */
	partner_id?: number;
}
/**
 * Success mark as a number
 * Success of the methods that send `error` as a number.
 */
export type SuccessNumber = 0;
/**
 * Caller
 * Who calls, as the site sees it.
 */
export interface Caller {
	/** IP address of the caller, taken from forwarding headers where there are any. */
	ip: string;
	/** Id of the user whose key it is; 0 is the system user. */
	user_id: number;
	/** Language of the response, such as `en_US`. */
	locale: string;
	/** The `partner_id` of the request, 0 without one. */
	partner_id: number;
}
/**
 * Caller response
 * Success of test.
 */
export interface GetCallerResponse {
	/** Success mark. Success of the methods that send `error` as a number. */
	error: SuccessNumber;
	/** Empty on success. */
	error_text: string;
	/** The caller. */
	data: Caller;
}
/**
 * Refusal
 * What the entry check says under HTTP 200 before a method is reached, and a few methods that fail with a number.
 */
export interface Refusal {
	/** 1 is a disabled API, wrong credentials, or a failure of the method; 2 is an address that is not on the list of the key; 3 is a method that is unknown or not open to the key. */
	error: 1 | 2 | 3;
	/** Reason. Those of the entry check are English in every language of the site. */
	error_text: string;
	/** Absent where the entry check refuses. `get_direction_currencies` sends its two lists empty, the others an empty array. */
	data?: unknown[] | Record<string, never>;
}
/**
 * Currency filter
 * Which currencies and directions to list. Zero and less mean no filter.
 */
export interface CurrencyFilter {
	/** Id of the currency that the client gives. */
	currency_id_give?: number;
	/** Id of the currency that the client gets. */
	currency_id_get?: number;
}
/**
 * Digit string
 * A whole number in a string, used for ids.
 */
export type DigitString = string;
/**
 * Currency
 * A currency of the site.
 */
export interface Currency {
	/** Id of the currency on the site. */
	id: DigitString;
	/** Name of the currency in the language of the response. */
	title: string;
	/** Absolute address of the picture. */
	logo: string;
}
/**
 * Currencies response
 * Success of get_direction_currencies.
 */
export interface GetDirectionCurrenciesResponse {
	/** Success mark. Success of the methods that send `error` as a number. */
	error: SuccessNumber;
	/** Empty on success. */
	error_text: string;
	/** The two lists, each currency once; both are empty when nothing fits. */
	data: {
		/** Currencies that a client can give. */
		give: Currency[];
		/** Currencies that a client can get. */
		get: Currency[];
	};
}
/**
 * Direction in a list
 * A pair of currencies that can be exchanged over the API.
 */
export interface DirectionSummary {
	/** Id of the direction on the site. */
	direction_id: DigitString;
	/** Id of the currency that the client gives. */
	currency_give_id: DigitString;
	/** Name of the currency that the client gives. */
	currency_give_title: string;
	/** Absolute address of the picture of the currency that the client gives. */
	currency_give_logo: string;
	/** Id of the currency that the client gets. */
	currency_get_id: DigitString;
	/** Name of the currency that the client gets. */
	currency_get_title: string;
	/** Absolute address of the picture of the currency that the client gets. */
	currency_get_logo: string;
}
/**
 * Directions response
 * Success of get_directions.
 */
export interface GetDirectionsResponse {
	/** Success mark. Success of the methods that send `error` as a number. */
	error: SuccessNumber;
	/** Empty on success. */
	error_text: string;
	/** The directions in no promised order; empty when nothing fits. */
	data: DirectionSummary[];
}
/**
 * Direction input
 * Which direction to describe. Without any member it is the first of the site.
 */
export interface DirectionInput {
	/** Id of the direction. */
	direction_id?: number;
	/** Id of the currency that the client gives; the first direction that fits counts. */
	currency_id_give?: number;
	/** Id of the currency that the client gets; the first direction that fits counts. */
	currency_id_get?: number;
}
/**
 * Success mark as a text
 * Success of the methods that send `error` as a digit in a text.
 */
export type SuccessText = "0";
/**
 * Numeric string
 * A decimal number in a string, with a dot. Trailing zeros are cut, at most 12 decimals are sent, and nothing is `0`.
 */
export type NumericString = string;
/**
 * Amount limit
 * A decimal number in a string, or `no` where there is no limit.
 */
export type AmountLimit = string;
/**
 * Direction amounts
 * Rate, sums and limits of a direction. That the amounts are numbers in texts is concluded from the other methods.
 */
export interface DirectionAmounts {
	/** Ticker of the currency that the client gives. */
	currency_code_give: string;
	/** Ticker of the currency that the client gets. */
	currency_code_get: string;
	/** What the site has of the currency that the client gets, in that currency. */
	reserve: NumericString;
	/** Give side of the rate, in `currency_code_give`. */
	course_give: NumericString;
	/** Get side of the rate, in `currency_code_get`. */
	course_get: NumericString;
	/** What the client gives, without commission, in `currency_code_give`. */
	sum_give: NumericString;
	/** What the client gives, with the commission of the payment system. */
	sum_give_com: NumericString;
	/** What the client gets, without commission, in `currency_code_get`. */
	sum_get: NumericString;
	/** What the client gets, after the commission of the payment system. */
	sum_get_com: NumericString;
	/** Sentence on the commission of the give side. May be empty. */
	com_give: string;
	/** Sentence on the commission of the get side. May be empty. */
	com_get: string;
	/** Least that the client may give, in `currency_code_give`. */
	min_give: AmountLimit;
	/** Most that the client may give, in `currency_code_give`. */
	max_give: AmountLimit;
	/** Least that the client may get, in `currency_code_get`. */
	min_get: AmountLimit;
	/** Most that the client may get, in `currency_code_get`. */
	max_get: AmountLimit;
}
/**
 * Direction info
 * Texts of the site on a direction, with HTML.
 */
export interface DirectionInfo {
	/** How the exchange goes. */
	timeline_text: string;
	/** Why the direction is frozen; empty unless it is. */
	frozen_text: string;
	/** What stands above the button that pays. */
	before_button_text: string;
}
/**
 * Field
 * A field that create_bid takes for this direction.
 */
export interface Field {
	/** Name to send the value by: `account1`, `account2`, `cfgive{n}`, `cfget{n}` or `cf{n}`; the numbers differ from site to site. */
	name: string;
	/** Kind of the field; modules of a site add others, such as `checkbox`. */
	type: string;
	/** What it is called, in the language of the response. */
	label: string;
	/** 1 when a value must be sent. A number for the accounts, a digit in a text for the other fields. */
	req: 1 | "0" | "1";
	/** Hint. Only where a module of the site adds it. */
	tooltip?: string;
	/** 1 when get_calc takes the field in `cd`. Only where a module of the site adds it. */
	cd?: number | string;
	/** Choices of a `select`. The position is the value to send, 0 is no choice. An object where the site has left a choice out. Read it with `toList`. */
	options?: string[] | {
		[key: string]: string;
	};
}
/**
 * Field map
 * Fields by name; an empty array when there are none.
 */
export type FieldMap = {
	[key: string]: Field;
} | unknown[];
/**
 * Direction
 * A direction with its rate, limits and fields.
 */
export type Direction = {
	/** Id of the direction on the site. */
	id: DigitString;
	/** Address of its page on the site. */
	url: string;
	/** Texts of the site. */
	info: DirectionInfo;
	/** Fields of the currency that the client gives. Read it with `toMap`. */
	give_fields: FieldMap;
	/** Fields of the currency that the client gets. Read it with `toMap`. */
	get_fields: FieldMap;
	/** Fields of the direction itself. Read it with `toMap`. */
	dir_fields: FieldMap;
} & DirectionAmounts;
/**
 * Direction response
 * Success of get_direction.
 */
export interface GetDirectionResponse {
	/** Success mark. Success of the methods that send `error` as a digit in a text. */
	error: SuccessText;
	/** Empty on success. */
	error_text: string;
	/** The direction. An empty array when it is unknown or barred from the API, which looks like a success. */
	data: Direction | unknown[];
}
/**
 * Field errors
 * What is wrong with each field, by its name, in the language of the site; an empty array where nothing is. Sums are named `sum1`, `sum1c`, `sum2` and `sum2c`, and their texts hold HTML with the limit inside.
 */
export type FieldErrors = {
	[key: string]: string;
} | unknown[];
/**
 * Failure
 * What a method says under HTTP 200 when it fails itself.
 */
export interface FailureBody {
	/** Digit of the failure in a text. 1 is the general one; 2 is closed exchanges or an action that is not possible; 3 is an order that the site does not take. */
	error: "1" | "2" | "3";
	/** Reason: an English word of the method, or a sentence of the site in its language. May hold `<br />` between several sentences. */
	error_text: string;
	/** Empty: an array, or an empty text where success is a status word. */
	data: unknown[] | string;
	/** Only of `create_bid` and `bid_info`. Read it with `toMap`. */
	error_fields?: FieldErrors;
}
/**
 * Number
 * A decimal number; in a text it may have a comma in place of the dot.
 */
export type NumberInput = number | string;
/**
 * Calculation input
 * The direction and the amount.
 */
export interface CalcInput {
	/** Id of the direction. */
	direction_id: number;
	/** Amount. */
	calc_amount: NumberInput;
	/** What the amount is: 1 given, 2 got, 3 given with commission, 4 got after commission. It is not checked here. */
	calc_action: 1 | 2 | 3 | 4;
	/** The fields that get_direction marks with `cd`, as one URL-encoded query. */
	cd?: string;
}
/**
 * Calculation
 * What an exchange of one amount would give and cost.
 */
export type Calculation = {
	/** 1 when the amount was corrected to fit the limits, 0 when not. A number, or a digit in a text. */
	changed: 0 | 1 | "0" | "1";
} & DirectionAmounts;
/**
 * Calculation response
 * Success of get_calc.
 */
export interface GetCalcResponse {
	/** Success mark. Success of the methods that send `error` as a digit in a text. */
	error: SuccessText;
	/** Empty on success. */
	error_text: string;
	/** The calculation. */
	data: Calculation;
}
/**
 * New order
 * The exchange that is wanted, and the fields that get_direction lists for it.
 */
export type BidInput = {
	/** Id of the direction. */
	direction_id: number;
	/** Amount of the exchange. */
	calc_amount: NumberInput;
	/**
	 * What the amount is: 1 given, 2 got, 3 given with commission, 4 got after commission. Nothing and anything else count as 1.
	 * @default 1
	 */
	calc_action?: 1 | 2 | 3 | 4;
	/** Account or wallet from which the client pays, where the direction shows the field. */
	account1?: string;
	/** Account or wallet to which the site pays, where the direction shows the field. */
	account2?: string;
	/** Id of the partner who gets the reward. An unknown one counts as none; without it a referral cookie would count. */
	partner_id?: number;
	/** Id of the order in the caller's own system, unique for the login. Texts that are no numbers are compared only on newer PHP. */
	api_id?: string;
	/** Address that is told of each change of status, see the webhook `orderStatus`. */
	callback_url?: string;
} & {
	[key: string]: string | number;
};
/**
 * Order status
 * Status word of an order. Among them `new` is a new order, `payed` was marked as paid by the client, `realpay` is paid and `success` is completed. Modules of a site may add words.
 */
export type OrderStatus = "new" | "coldnew" | "cancel" | "delete" | "techpay" | "payed" | "coldpay" | "partpay" | "realpay" | "verify" | "mercherror" | "error" | "payouterror" | "scrpayerror" | "coldsuccess" | "partpayout" | "success" | "amlwait" | "amlerror" | "merchwait";
/**
 * API actions
 * What can be done with the order now.
 */
export interface ApiActions {
	/** How it is paid: `default` by hand, the others by a merchant of the site. `finished` in `bid_info` only, once the order is neither `new` nor `techpay`. */
	type: ("default" | "form" | "link" | "address" | "coupon" | "mypaid" | "myaction" | "finished") | (string & {});
	/** Whether cancel_bid is possible. */
	cancel: ("api" | "disabled") | (string & {});
	/** `api` when pay_bid is possible, `disabled`, or the address where the client pays. */
	pay: string;
	/** What the client has to pay, in `currency_code_give`. */
	pay_amount: NumericString;
	/** How to pay, with HTML. May be empty. */
	instruction: string;
	/** Where to pay, for the types `address`, `coupon`, `mypaid` and `myaction`. */
	address?: string;
	/** Tag or memo that goes with the address. */
	dest_tag?: string;
}
/**
 * Order fields
 * An order without its id, whose type differs from method to method.
 */
export interface OrderFields {
	/** Address of the order's page on the site. */
	url: string;
	/** Hash of the order, which the other methods take. 35 letters and digits in an older release. */
	hash: string;
	/** Status of the order now; `new` at first, unless a merchant fails at once. Status word of an order. Among them `new` is a new order, `payed` was marked as paid by the client, `realpay` is paid and `success` is completed. Modules of a site may add words. */
	status: OrderStatus | (string & {});
	/** The status in the language of the response. */
	status_title: string;
	/** Payment system of the currency that the client gives. */
	psys_give: string;
	/** Payment system of the currency that the client gets. */
	psys_get: string;
	/** Ticker of the currency that the client gives. */
	currency_code_give: string;
	/** Ticker of the currency that the client gets. */
	currency_code_get: string;
	/** What the client gives, commission included, in `currency_code_give`. */
	amount_give: NumericString;
	/** What the client gets, after commission, in `currency_code_get`. */
	amount_get: NumericString;
	/** Give side of the rate. Not on the page. */
	course_give: NumericString;
	/** Get side of the rate. Not on the page. */
	course_get: NumericString;
	/** What can be done now. */
	api_actions: ApiActions;
}
/**
 * Created order
 * An order as create_bid sends it.
 */
export type CreatedOrder = {
	/** Id of the order. A number here, a text in `bid_info`. */
	id: number;
} & OrderFields;
/**
 * Created order response
 * Success of create_bid.
 */
export interface CreateBidResponse {
	/** Success mark. Success of the methods that send `error` as a digit in a text. */
	error: SuccessText;
	/** Empty on success. */
	error_text: string;
	/** The order. */
	data: CreatedOrder;
	/** Empty on success. Read it with `toMap`. */
	error_fields: FieldErrors;
}
/**
 * Order query
 * Which order is meant: by `id`, which wins, or by `hash`. One of them is needed.
 */
export interface OrderQuery {
	/** Id of the order. */
	id?: number;
	/** Hash of the order. */
	hash?: string;
}
/**
 * Order
 * An order as bid_info sends it.
 */
export type Order = {
	/** Id of the order. A text here, a number in `create_bid`. */
	id: DigitString;
} & OrderFields;
/**
 * Order response
 * Success of bid_info.
 */
export interface GetBidResponse {
	/** Success mark. Success of the methods that send `error` as a digit in a text. */
	error: SuccessText;
	/** Empty on success. */
	error_text: string;
	/** The order. */
	data: Order;
	/** Empty on success. Read it with `toMap`. */
	error_fields: FieldErrors;
}
/**
 * Order reference
 * Which order is meant: by `hash`, or by `id`, which wins. One of them is needed.
 */
export interface OrderReference {
	/** Hash of the order. */
	hash?: string;
	/** Id of the order. */
	id?: number;
}
/**
 * Status response
 * Success of cancel_bid.
 */
export interface CancelBidResponse {
	/** Success mark. Success of the methods that send `error` as a digit in a text. */
	error: SuccessText;
	/** Empty on success. */
	error_text: string;
	/** Status of the order now, which may be another one than the target where a module moves the order on. Status word of an order. Among them `new` is a new order, `payed` was marked as paid by the client, `realpay` is paid and `success` is completed. Modules of a site may add words. */
	data: OrderStatus | (string & {});
}
/**
 * Status response
 * Success of pay_bid.
 */
export interface PayBidResponse {
	/** Success mark. Success of the methods that send `error` as a digit in a text. */
	error: SuccessText;
	/** Empty on success. */
	error_text: string;
	/** Status of the order now, which may be another one than the target where a module moves the order on. Status word of an order. Among them `new` is a new order, `payed` was marked as paid by the client, `realpay` is paid and `success` is completed. Modules of a site may add words. */
	data: OrderStatus | (string & {});
}
/**
 * Status response
 * Success of success_bid.
 */
export interface CompleteBidResponse {
	/** Success mark. Success of the methods that send `error` as a digit in a text. */
	error: SuccessText;
	/** Empty on success. */
	error_text: string;
	/** Status of the order now, which may be another one than the target where a module moves the order on. Status word of an order. Among them `new` is a new order, `payed` was marked as paid by the client, `realpay` is paid and `success` is completed. Modules of a site may add words. */
	data: OrderStatus | (string & {});
}
/**
 * Start time
 * Lower bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound.
 */
export type StartTime = number;
/**
 * End time
 * Upper bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound.
 */
export type EndTime = number;
/**
 * Id list
 * Ids, separated by commas.
 */
export type IdList = string;
/**
 * Limit
 * Most rows to return, 500 at most.
 * @default 100
 */
export type Limit = number;
/**
 * Offset
 * Rows to skip.
 * @default 0
 */
export type Offset = number;
/**
 * Exchanges filter
 * Which orders to list.
 */
export interface ExchangesFilter {
	/** From which change on. */
	start_time?: StartTime;
	/** Up to which change. */
	end_time?: EndTime;
	/** IP address from which the order was made. */
	ip?: string;
	/** Ids of orders. */
	id?: IdList;
	/** Ids of the caller's own system, separated by commas. */
	api_id?: string;
	/** Hash of an order. Not on the page. */
	hash?: string;
	/**
	 * 1 adds `statuses` to the rows.
	 * @default 0
	 */
	status_history?: 0 | 1;
	/** Most rows to return. */
	limit?: Limit;
	/** Rows to skip. */
	offset?: Offset;
}
/**
 * Site time
 * Seconds since 1970, counted from the wall clock of the site as if that were UTC. Ahead of or behind true unix time by the site's distance from UTC.
 */
export type SiteTime = number;
/**
 * Site date
 * Wall clock of the site as `YYYY-MM-DD hh:mm:ss`, without zone.
 */
export type SiteDate = string;
/**
 * Status change
 * One step in the history of an order.
 */
export interface StatusChange {
	/** Time of the change, in seconds on the time scale of the site. */
	time: SiteTime;
	/** Time of the change on the wall clock of the site. */
	date: SiteDate;
	/** Status that the order got. Status word of an order. Among them `new` is a new order, `payed` was marked as paid by the client, `realpay` is paid and `success` is completed. Modules of a site may add words. */
	status: OrderStatus | (string & {});
}
/**
 * Exchange fields
 * An order in a list. Half-made orders with the status `auto` are never listed.
 */
export interface ExchangeFields {
	/** Id of the order. */
	id: DigitString;
	/** Last change of the order, in seconds on the time scale of the site. */
	time: SiteTime;
	/** The same moment on the wall clock of the site. */
	date: SiteDate;
	/** Payment system of the currency that the client gives. */
	psys_give: string;
	/** Payment system of the currency that the client gets. */
	psys_get: string;
	/** Ticker of the currency that the client gives. */
	currency_code_give: string;
	/** Ticker of the currency that the client gets. */
	currency_code_get: string;
	/** Give side of the rate, in `currency_code_give`. */
	course_give: NumericString;
	/** Get side of the rate, in `currency_code_get`. */
	course_get: NumericString;
	/** What the client gives, commission included, in `currency_code_give`. */
	amount_give: NumericString;
	/** What the client gets, in `currency_code_get`. */
	amount_get: NumericString;
	/** 1 when the status of the order is `success`, 0 in every other status. */
	exchange_success: 0 | 1;
	/** Hash of the visitor on the site. May be empty. */
	user_hash: string;
	/** IP address from which the order was made. */
	user_ip: string;
	/** Status of the order now. Status word of an order. Among them `new` is a new order, `payed` was marked as paid by the client, `realpay` is paid and `success` is completed. Modules of a site may add words. */
	status: OrderStatus | (string & {});
	/** Hash of the order. Not on the page. */
	hash: string;
	/** Status history, oldest first, empty when there is none. Only with `status_history` 1, and only where the site keeps the log. */
	statuses?: StatusChange[];
}
/**
 * Exchange
 * An order that was made with this login.
 */
export type Exchange = {
	/** Id of the order in the caller's own system; empty when create_bid got none. */
	api_id: string;
} & ExchangeFields;
/**
 * Exchanges response
 * Success of get_exchanges.
 */
export interface GetExchangesResponse {
	/** Success mark. Success of the methods that send `error` as a digit in a text. */
	error: SuccessText;
	/** Empty on success. */
	error_text: string;
	/** The list; an empty array when there are no rows. */
	data: {
		/** Orders, the newest change first. */
		items: Exchange[];
	} | unknown[];
}
/**
 * Payout method
 * A currency in which the partner can be paid.
 */
export interface PayoutMethod {
	/** Id of the currency, which goes into `method_id` of add_partner_payout. */
	id: DigitString;
	/** Name of the currency as the site shows it. */
	title: string;
	/** Share that the site withholds from a payout by this method, in percent. The wire has one m. */
	comission: string;
	/** What the partner would get for the whole balance, converted to this currency, after commission. */
	amount: NumericString;
}
/**
 * Partner info
 * Balance of the partner and the payout methods open to it now.
 */
export interface PartnerInfo {
	/** Id of the partner, which is the user of the key. */
	partner_id: number;
	/** What the site owes the partner and can pay now, in the internal currency of the site. */
	balance: NumericString;
	/** Smallest balance that can be paid out, in the internal currency of the site. At most two decimals. */
	min_payout: string;
	/** Payout methods possible now; empty when the balance is 0. */
	items: PayoutMethod[];
}
/**
 * Partner info response
 * Success of get_partner_info.
 */
export interface GetPartnerInfoResponse {
	/** Success mark. Success of the methods that send `error` as a digit in a text. */
	error: SuccessText;
	/** Empty on success. */
	error_text: string;
	/** Account of the partner. */
	data: PartnerInfo;
}
/**
 * Links filter
 * Which clicks to list.
 */
export interface LinksFilter {
	/** From which moment on. */
	start_time?: StartTime;
	/** Up to which moment. */
	end_time?: EndTime;
	/** IP address of the visitor. */
	ip?: string;
	/** Most rows to return. */
	limit?: Limit;
	/** Rows to skip. Not on the page. */
	offset?: Offset;
}
/**
 * Link
 * One visit over the partner's referral link.
 */
export interface Link {
	/** Id of the click. Not on the page. */
	id: DigitString;
	/** Time of the click, in seconds on the time scale of the site. */
	time: SiteTime;
	/** Time of the click on the wall clock of the site. */
	date: SiteDate;
	/** The whole User-Agent header, not a browser name. May be empty. */
	browser: string;
	/** IP address of the visitor. */
	ip: string;
	/** Referer header of the visit. May be empty. */
	referrer: string;
	/** Hash of the visitor on the site. May be empty. */
	user_hash: string;
	/** Query of the visited address, HTML-escaped, so that parts are joined by `&amp;`. May be empty. */
	query_string: string;
}
/**
 * Links response
 * Success of get_partner_links.
 */
export interface GetPartnerLinksResponse {
	/** Success mark. Success of the methods that send `error` as a digit in a text. */
	error: SuccessText;
	/** Empty on success. */
	error_text: string;
	/** The list; an empty array when there are no rows. */
	data: {
		/** Clicks, newest first. */
		items: Link[];
	} | unknown[];
}
/**
 * Partner exchanges filter
 * Which orders to list.
 */
export interface PartnerExchangesFilter {
	/** From which change on. */
	start_time?: StartTime;
	/** Up to which change. */
	end_time?: EndTime;
	/** IP address from which the order was made. */
	ip?: string;
	/** Ids of orders. */
	id?: IdList;
	/** Hash of an order. Not on the page. */
	hash?: string;
	/**
	 * 1 adds `statuses` to the rows.
	 * @default 0
	 */
	status_history?: 0 | 1;
	/** Most rows to return. */
	limit?: Limit;
	/** Rows to skip. Not on the page. */
	offset?: Offset;
}
/**
 * Partner exchange
 * An order that the partner brought, whichever key or page made it.
 */
export type PartnerExchange = {
	/** 1 when the reward was credited to the partner, 0 when not. */
	accrued: 0 | 1;
	/** Reward that the site pays the partner for this order, in the internal currency of the site. Fixed when the order is made. */
	partner_reward: NumericString;
} & ExchangeFields;
/**
 * Partner exchanges response
 * Success of get_partner_exchanges.
 */
export interface GetPartnerExchangesResponse {
	/** Success mark. Success of the methods that send `error` as a digit in a text. */
	error: SuccessText;
	/** Empty on success. */
	error_text: string;
	/** The list; an empty array when there are no rows. */
	data: {
		/** Orders, the newest change first. */
		items: PartnerExchange[];
	} | unknown[];
}
/**
 * Payouts filter
 * Which payout requests to list.
 */
export interface PayoutsFilter {
	/** From which moment on. */
	start_time?: StartTime;
	/** Up to which moment. */
	end_time?: EndTime;
	/** Ids of payout requests. */
	id?: IdList;
	/** Most rows to return. */
	limit?: Limit;
	/** Rows to skip. Not on the page. */
	offset?: Offset;
}
/**
 * Payout
 * One payout request of the partner.
 */
export interface Payout {
	/** Id of the request, which add_partner_payout gave as a number. */
	id: DigitString;
	/** Time of the request, in seconds on the time scale of the site. */
	time: SiteTime;
	/** Time of the request on the wall clock of the site. */
	date: SiteDate;
	/** Payout method. A number here, while `id` of the same method in get_partner_info is a text. */
	method_id: number;
	/** Wallet or card that is to be paid. */
	account: string;
	/** What the site pays the partner, after commission, in `pay_currency_code`. */
	pay_amount: NumericString;
	/** Ticker of the payout currency. */
	pay_currency_code: string;
	/** What is taken from the balance, in `original_currency_code`. */
	original_amount: NumericString;
	/** Ticker of the internal currency of the site. */
	original_currency_code: string;
	/** `0` waits, `1` is paid, `2` was refused by the site, `3` was cancelled by the user. */
	status: ("0" | "1" | "2" | "3") | (string & {});
}
/**
 * Payouts response
 * Success of get_partner_payouts.
 */
export interface GetPartnerPayoutsResponse {
	/** Success mark. Success of the methods that send `error` as a digit in a text. */
	error: SuccessText;
	/** Empty on success. */
	error_text: string;
	/** The list; an empty array when there are no rows. */
	data: {
		/** Payout requests, newest first. */
		items: Payout[];
	} | unknown[];
}
/**
 * Payout request
 * Where the balance is to be paid. There is no amount.
 */
export interface PayoutRequest {
	/** Payout method, an `id` from `items` of get_partner_info. */
	method_id: number;
	/** Wallet or card that is to be paid. It is checked against the rules of the currency. */
	account: string;
}
/**
 * Created payout
 * The new payout request.
 */
export interface CreatedPayout {
	/** Id of the new payout request. A number here, a text in get_partner_payouts. */
	payout_id: number;
}
/**
 * Payout response
 * Success of add_partner_payout.
 */
export interface AddPartnerPayoutResponse {
	/** Success mark. Success of the methods that send `error` as a digit in a text. */
	error: SuccessText;
	/** Empty on success. */
	error_text: string;
	/** The new request. */
	data: CreatedPayout;
}
/**
 * Order callback
 * What the site posts to `callback_url` when the status of an order has changed. It is not signed: ask bid_info before acting on it. Modules of a site may add fields.
 */
export interface OrderCallback {
	/** Id of the order. */
	bid_id: number;
	/** Status that was set. Status word of an order. Among them `new` is a new order, `payed` was marked as paid by the client, `realpay` is paid and `success` is completed. Modules of a site may add words. */
	status: OrderStatus;
}
export interface GetCallerInput {
	/** Id of a partner. Comes back unchanged. */
	partner_id?: number;
}
export interface GetDirectionCurrenciesInput {
	/** Id of the currency that the client gives. */
	currency_id_give?: number;
	/** Id of the currency that the client gets. */
	currency_id_get?: number;
}
export interface GetDirectionsInput {
	/** Id of the currency that the client gives. */
	currency_id_give?: number;
	/** Id of the currency that the client gets. */
	currency_id_get?: number;
}
export interface GetDirectionInput {
	/** Id of the direction. */
	direction_id?: number;
	/** Id of the currency that the client gives; the first direction that fits counts. */
	currency_id_give?: number;
	/** Id of the currency that the client gets; the first direction that fits counts. */
	currency_id_get?: number;
}
export interface GetCalcInput {
	/** Id of the direction. */
	direction_id: number;
	/** Amount. */
	calc_amount: NumberInput;
	/** What the amount is: 1 given, 2 got, 3 given with commission, 4 got after commission. It is not checked here. */
	calc_action: 1 | 2 | 3 | 4;
	/** The fields that get_direction marks with `cd`, as one URL-encoded query. */
	cd?: string;
}
export type CreateBidInput = {
	/** Id of the direction. */
	direction_id: number;
	/** Amount of the exchange. */
	calc_amount: NumberInput;
	/**
	 * What the amount is: 1 given, 2 got, 3 given with commission, 4 got after commission. Nothing and anything else count as 1.
	 * @default 1
	 */
	calc_action?: 1 | 2 | 3 | 4;
	/** Account or wallet from which the client pays, where the direction shows the field. */
	account1?: string;
	/** Account or wallet to which the site pays, where the direction shows the field. */
	account2?: string;
	/** Id of the partner who gets the reward. An unknown one counts as none; without it a referral cookie would count. */
	partner_id?: number;
	/** Id of the order in the caller's own system, unique for the login. Texts that are no numbers are compared only on newer PHP. */
	api_id?: string;
	/** Address that is told of each change of status, see the webhook `orderStatus`. */
	callback_url?: string;
} & {
	[key: string]: string | number;
};
export interface GetBidInput {
	/** Id of the order. */
	id?: number;
	/** Hash of the order. */
	hash?: string;
}
export interface CancelBidInput {
	/** Hash of the order. */
	hash?: string;
	/** Id of the order. */
	id?: number;
}
export interface PayBidInput {
	/** Hash of the order. */
	hash?: string;
	/** Id of the order. */
	id?: number;
}
export interface CompleteBidInput {
	/** Hash of the order. */
	hash?: string;
	/** Id of the order. */
	id?: number;
}
export interface GetExchangesInput {
	/** From which change on. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	start_time?: StartTime | Date;
	/** Up to which change. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	end_time?: EndTime | Date;
	/** IP address from which the order was made. */
	ip?: string;
	/** Ids of orders. */
	id?: IdList;
	/** Ids of the caller's own system, separated by commas. */
	api_id?: string;
	/** Hash of an order. Not on the page. */
	hash?: string;
	/** 1 adds `statuses` to the rows. */
	status_history?: (0 | 1) | boolean;
	/** Most rows to return. */
	limit?: Limit;
	/** Rows to skip. */
	offset?: Offset;
}
export interface GetPartnerLinksInput {
	/** From which moment on. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	start_time?: StartTime | Date;
	/** Up to which moment. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	end_time?: EndTime | Date;
	/** IP address of the visitor. */
	ip?: string;
	/** Most rows to return. */
	limit?: Limit;
	/** Rows to skip. Not on the page. */
	offset?: Offset;
}
export interface GetPartnerExchangesInput {
	/** From which change on. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	start_time?: StartTime | Date;
	/** Up to which change. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	end_time?: EndTime | Date;
	/** IP address from which the order was made. */
	ip?: string;
	/** Ids of orders. */
	id?: IdList;
	/** Hash of an order. Not on the page. */
	hash?: string;
	/** 1 adds `statuses` to the rows. */
	status_history?: (0 | 1) | boolean;
	/** Most rows to return. */
	limit?: Limit;
	/** Rows to skip. Not on the page. */
	offset?: Offset;
}
export interface GetPartnerPayoutsInput {
	/** From which moment on. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	start_time?: StartTime | Date;
	/** Up to which moment. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	end_time?: EndTime | Date;
	/** Ids of payout requests. */
	id?: IdList;
	/** Most rows to return. */
	limit?: Limit;
	/** Rows to skip. Not on the page. */
	offset?: Offset;
}
export interface AddPartnerPayoutInput {
	/** Payout method, an `id` from `items` of get_partner_info. */
	method_id: number;
	/** Wallet or card that is to be paid. It is checked against the rules of the currency. */
	account: string;
}
