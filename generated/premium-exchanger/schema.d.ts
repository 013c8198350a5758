// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
	"/api.html/get_info": {
		/** Get balance and payout methods */
		get: operations["getInfo"];
	};
	"/api.html/get_links": {
		/** Get referral clicks */
		post: operations["getLinks"];
	};
	"/api.html/get_exchanges": {
		/** Get referred exchanges */
		post: operations["getExchanges"];
	};
	"/api.html/get_payouts": {
		/** Get payout requests */
		post: operations["getPayouts"];
	};
	"/api.html/add_payout": {
		/** Request a payout of the whole balance */
		post: operations["addPayout"];
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		SuccessMark: SuccessMark;
		NumericString: NumericString;
		DigitString: DigitString;
		PayoutMethod: PayoutMethod;
		PartnerInfo: PartnerInfo;
		GetInfoResponse: GetInfoResponse;
		Failure: FailureBody;
		StartTime: StartTime;
		EndTime: EndTime;
		LinksFilter: LinksFilter;
		SiteTime: SiteTime;
		SiteDate: SiteDate;
		Link: Link;
		GetLinksResponse: GetLinksResponse;
		ExchangesFilter: ExchangesFilter;
		OrderStatus: OrderStatus;
		StatusChange: StatusChange;
		Exchange: Exchange;
		GetExchangesResponse: GetExchangesResponse;
		PayoutsFilter: PayoutsFilter;
		Payout: Payout;
		GetPayoutsResponse: GetPayoutsResponse;
		PayoutRequest: PayoutRequest;
		AddPayoutResponse: AddPayoutResponse;
		GetLinksInput: GetLinksInput;
		GetExchangesInput: GetExchangesInput;
		GetPayoutsInput: GetPayoutsInput;
		AddPayoutInput: AddPayoutInput;
	};
	responses: {
		/** Release 2.7, when the module of this interface is off: the ordinary page of the site for unknown addresses. */
		ModuleOff: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"text/html": string;
			};
		};
		/** Release 2.2, when the key is missing or empty, `api_action` or `method` is unknown, or the affiliate module or the module of this interface is off. The body is empty and there is no JSON content type. 2.7 does not use it. */
		EmptyRefusal: {
			headers: {
				[name: string]: unknown;
			};
			content?: never;
		};
	};
	parameters: never;
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
			/** The account, or a failure. 2.2 sends `items` as an object and leaves it out when there is no method, 2.7 sends an array; see the examples named after each. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetInfoResponse | FailureBody;
				};
			};
			404: components["responses"]["ModuleOff"];
			501: components["responses"]["EmptyRefusal"];
		};
	};
	getLinks: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Filters, all optional. The page names `start_time`, `end_time` and `ip` without saying where they go; both releases read them from the form. */
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": LinksFilter;
				"multipart/form-data": LinksFilter;
			};
		};
		responses: {
			/** The clicks, or a failure. 2.2 sends `items` as an object keyed by id and no `data` for an empty list, 2.7 sends an array, and `data` as an empty array; see the examples named after each. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetLinksResponse | FailureBody;
				};
			};
			404: components["responses"]["ModuleOff"];
			501: components["responses"]["EmptyRefusal"];
		};
	};
	getExchanges: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Filters, all optional. The page names `start_time` and `end_time` without saying where they go; both releases read them from the form. */
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": ExchangesFilter;
				"multipart/form-data": ExchangesFilter;
			};
		};
		responses: {
			/** The orders, or a failure. 2.2 sends `items` as an object keyed by id and no `data` for an empty list, 2.7 sends an array with more fields, and `data` as an empty array; see the examples named after each. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetExchangesResponse | FailureBody;
				};
			};
			404: components["responses"]["ModuleOff"];
			501: components["responses"]["EmptyRefusal"];
		};
	};
	getPayouts: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Filters, all optional. The page names `start_time` and `end_time` without saying where they go; both releases read them from the form. */
		requestBody?: {
			content: {
				"application/x-www-form-urlencoded": PayoutsFilter;
				"multipart/form-data": PayoutsFilter;
			};
		};
		responses: {
			/** The requests, or a failure. 2.2 sends `items` as an object keyed by id and no `data` for an empty list, 2.7 sends an array, and `data` as an empty array; see the examples named after each. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": GetPayoutsResponse | FailureBody;
				};
			};
			404: components["responses"]["ModuleOff"];
			501: components["responses"]["EmptyRefusal"];
		};
	};
	addPayout: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Where to pay. The page names both arguments without saying where they go; both releases read them from the form. */
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": PayoutRequest;
				"multipart/form-data": PayoutRequest;
			};
		};
		responses: {
			/** The request was made, or a failure. A failed payout has the integer 1 in both releases; 2.7 adds an empty array as `data`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": AddPayoutResponse | FailureBody;
				};
			};
			404: components["responses"]["ModuleOff"];
			501: components["responses"]["EmptyRefusal"];
		};
	};
}
/**
 * Success mark
 * Success mark.
 */
export type SuccessMark = 0 | "0";
/**
 * Numeric string
 * A decimal number in a string, with a dot. Trailing zeros are cut; up to 12 decimals were seen.
 */
export type NumericString = string;
/**
 * Digit string
 * A whole number in a string, used for ids.
 */
export type DigitString = string;
/**
 * Payout method
 * A currency in which the partner can be paid.
 */
export interface PayoutMethod {
	/** Id of the method, which is the id of the currency. Goes into `method_id` of add_payout. */
	id: DigitString;
	/** Name of the currency as the site shows it. */
	title: string;
	/** Share that the site withholds from a payout by this method, in percent. The wire has one m. */
	comission: string;
	/** What the partner would get for the whole balance, converted to the currency of the method, after commission. Shown even when the balance is under the minimum. */
	amount: NumericString;
}
/**
 * Partner info
 * Balance of the partner and the payout methods open to it now.
 */
export interface PartnerInfo {
	/** What the site owes the partner and can pay now, in the internal currency of the site. Probably what was earned, less waiting and paid payouts. */
	balance: NumericString;
	/** Smallest balance that can be paid out, in the internal currency of the site. At most two decimals. */
	min_payout: string;
	/** Id of the partner on the site. Since 2.7. */
	partner_id?: number;
	/** Payout methods possible now. A currency whose reserve does not cover the converted balance is left out; 2.7 also leaves out all of them when the balance is 0. Read it with `toList`. */
	items?: {
		[key: string]: PayoutMethod;
	} | PayoutMethod[];
}
/**
 * Info response
 * Success of get_info.
 */
export interface GetInfoResponse {
	/** Success mark. */
	error: SuccessMark;
	/** Empty on success. */
	error_text: string;
	/** Account of the partner. */
	data: PartnerInfo;
}
/**
 * Failure
 * What every method answers under HTTP 200 when it refuses or fails.
 */
export interface FailureBody {
	/** Failure code. 1 is the general failure, 3 says that the general API module is off. 2 was not seen here, only in the newer interface that 2.7 calls inside. */
	error: 1 | "1" | 2 | "2" | 3 | "3";
	/** Reason in the language of the site. */
	error_text: string;
	/** Sent by methods of 2.7 only, as an empty array. */
	data?: unknown[];
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
 * Links filter
 * Which clicks to list.
 */
export interface LinksFilter {
	/** Lower bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound. */
	start_time?: StartTime;
	/** Upper bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound. */
	end_time?: EndTime;
	/** IP address of the visitor. */
	ip?: string;
	/**
	 * Most rows to return, 500 at most. Since 2.7; 2.2 returns everything.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Rows to skip. Since 2.7; 2.2 ignores it.
	 * @default 0
	 */
	offset?: number;
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
 * Link
 * One visit over the partner's referral link.
 */
export interface Link {
	/** Id of the click. */
	id: DigitString;
	/** Time of the click, in seconds on the time scale of the site. */
	time: SiteTime;
	/** Time of the click on the wall clock of the site. */
	date: SiteDate;
	/** The whole User-Agent header, not a browser name. May be empty. */
	browser: string;
	/** IP address of the visitor. */
	ip: string;
	/** Referer header of the visit, mostly the page of a rate monitor. May be empty. */
	referrer: string;
	/** Hash of the visitor on the site, the same in get_exchanges, so that clicks can be joined. May be empty. */
	user_hash: string;
	/** Query of the visited address, HTML-escaped, so that parts are joined by `&amp;`. May be empty. */
	query_string: string;
}
/**
 * Links response
 * Success of get_links.
 */
export interface GetLinksResponse {
	/** Success mark. */
	error: SuccessMark;
	/** Empty on success. */
	error_text: string;
	/** The list. Missing in 2.2 and an empty array in 2.7 when there are no rows. */
	data?: {
		/** Clicks, newest first. Read it with `toList`. */
		items?: {
			[key: string]: Link;
		} | Link[];
	} | unknown[];
}
/**
 * Exchanges filter
 * Which exchange orders to list.
 */
export interface ExchangesFilter {
	/** Lower bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound. */
	start_time?: StartTime;
	/** Upper bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound. */
	end_time?: EndTime;
	/** IP address of the visitor. Not on the vendor's page for this method. */
	ip?: string;
	/** Ids of orders, separated by commas. Since 2.7; 2.2 ignores it. */
	id?: string;
	/** Hash of an order. Since 2.7; 2.2 ignores it. */
	hash?: string;
	/**
	 * 1 adds `statuses` to the rows. Since 2.7; 2.2 ignores it.
	 * @default 0
	 */
	status_history?: 0 | 1;
	/**
	 * Most rows to return, 500 at most. Since 2.7; 2.2 returns everything.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Rows to skip. Since 2.7; 2.2 ignores it.
	 * @default 0
	 */
	offset?: number;
}
/**
 * Order status
 * Status word of an exchange order. Among them `new` is a new order, `payed` was marked as paid by the visitor, `realpay` is paid and `success` is completed.
 */
export type OrderStatus = "new" | "coldnew" | "cancel" | "delete" | "techpay" | "payed" | "coldpay" | "partpay" | "realpay" | "verify" | "mercherror" | "error" | "payouterror" | "scrpayerror" | "coldsuccess" | "partpayout" | "success";
/**
 * Status change
 * One step in the history of an order.
 */
export interface StatusChange {
	/** Time of the change, in seconds on the time scale of the site. */
	time: SiteTime;
	/** Time of the change on the wall clock of the site. */
	date: SiteDate;
	/** Status that the order got. Status word of an exchange order. Among them `new` is a new order, `payed` was marked as paid by the visitor, `realpay` is paid and `success` is completed. */
	status: OrderStatus | (string & {});
}
/**
 * Exchange
 * One order of a referred visitor. Technical orders with the status auto are never listed.
 */
export interface Exchange {
	/** Id of the order. */
	id: DigitString;
	/** Creation of the order in 2.2, its last change in 2.7, in seconds on the time scale of the site. */
	time: SiteTime;
	/** The same moment as `time`, on the wall clock of the site. */
	date: SiteDate;
	/** Ticker of the currency that the visitor gives, such as USD. Not an export code such as PMUSD. */
	currency_code_give: string;
	/** Ticker of the currency that the visitor gets. */
	currency_code_get: string;
	/** Give side of the rate, in `currency_code_give`. */
	course_give: NumericString;
	/** Get side of the rate, in `currency_code_get`. */
	course_get: NumericString;
	/** What the visitor gives, commission included, in `currency_code_give`. */
	amount_give: NumericString;
	/** What the visitor gets, in `currency_code_get`. */
	amount_get: NumericString;
	/** 1 when the status of the order is success, 0 in every other status. */
	exchange_success: 0 | 1;
	/** 1 when the reward was credited to the partner, 0 when not. */
	accrued: 0 | 1;
	/** Reward that the site pays the partner for this order, in the internal currency of the site. */
	partner_reward: NumericString;
	/** Hash of the visitor on the site, the same as in get_links. */
	user_hash: string;
	/** IP address of the visitor. Not on the vendor's page. */
	user_ip?: string;
	/** Status history, oldest first, empty array when there is none. Missing when the status log is off. 2.7 sends it on request only. */
	statuses?: StatusChange[];
	/** Payment system of the currency that the visitor gives. Since 2.7. */
	psys_give?: string;
	/** Payment system of the currency that the visitor gets. Since 2.7. */
	psys_get?: string;
	/** Status of the order now. Since 2.7. Status word of an exchange order. Among them `new` is a new order, `payed` was marked as paid by the visitor, `realpay` is paid and `success` is completed. */
	status?: OrderStatus | (string & {});
	/** Hash of the order. Since 2.7. */
	hash?: string;
}
/**
 * Exchanges response
 * Success of get_exchanges.
 */
export interface GetExchangesResponse {
	/** Success mark. */
	error: SuccessMark;
	/** Empty on success. */
	error_text: string;
	/** The list. Missing in 2.2 and an empty array in 2.7 when there are no rows. */
	data?: {
		/** Exchange orders. Read it with `toList`. */
		items?: {
			[key: string]: Exchange;
		} | Exchange[];
	} | unknown[];
}
/**
 * Payouts filter
 * Which payout requests to list.
 */
export interface PayoutsFilter {
	/** Lower bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound. */
	start_time?: StartTime;
	/** Upper bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound. */
	end_time?: EndTime;
	/**
	 * Most rows to return, 500 at most. Since 2.7; 2.2 returns everything.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Rows to skip. Since 2.7; 2.2 ignores it.
	 * @default 0
	 */
	offset?: number;
}
/**
 * Payout
 * One payout request of the partner.
 */
export interface Payout {
	/** Id of the request, which add_payout gave as an integer. */
	id: DigitString;
	/** Time of the request, in seconds on the time scale of the site. */
	time: SiteTime;
	/** Time of the request on the wall clock of the site. */
	date: SiteDate;
	/** Payout method. An integer here, while `id` of the same method in get_info is a string. */
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
	/** `0` waits, `1` is done, `2` was cancelled (by the site, as far as one can tell), `3` was cancelled by the user. */
	status: ("0" | "1" | "2" | "3") | (string & {});
}
/**
 * Payouts response
 * Success of get_payouts.
 */
export interface GetPayoutsResponse {
	/** Success mark. */
	error: SuccessMark;
	/** Empty on success. */
	error_text: string;
	/** The list. Missing in 2.2 and an empty array in 2.7 when there are no rows. */
	data?: {
		/** Payout requests. Read it with `toList`. */
		items?: {
			[key: string]: Payout;
		} | Payout[];
	} | unknown[];
}
/**
 * Payout request
 * Where the balance is to be paid. There is no amount.
 */
export interface PayoutRequest {
	/** Payout method, an `id` from `items` of get_info. */
	method_id: number;
	/** Wallet or card that is to be paid. It is checked against the rules of the currency. */
	account: string;
}
/**
 * Payout response
 * Success of add_payout.
 */
export interface AddPayoutResponse {
	/** Success mark. */
	error: SuccessMark;
	/** In 2.2 a sentence of success in the language of the site, although nothing failed. */
	error_text: string;
	/** The new request. */
	data: {
		/** Id of the new payout request. An integer here, a string of digits in `get_payouts`. */
		payout_id: number;
	};
}
export interface GetLinksInput {
	/** Lower bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	start_time?: StartTime | Date;
	/** Upper bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	end_time?: EndTime | Date;
	/** IP address of the visitor. */
	ip?: string;
	/**
	 * Most rows to return, 500 at most. Since 2.7; 2.2 returns everything.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Rows to skip. Since 2.7; 2.2 ignores it.
	 * @default 0
	 */
	offset?: number;
}
export interface GetExchangesInput {
	/** Lower bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	start_time?: StartTime | Date;
	/** Upper bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	end_time?: EndTime | Date;
	/** IP address of the visitor. Not on the vendor's page for this method. */
	ip?: string;
	/** Ids of orders, separated by commas. Since 2.7; 2.2 ignores it. */
	id?: string;
	/** Hash of an order. Since 2.7; 2.2 ignores it. */
	hash?: string;
	/** 1 adds `statuses` to the rows. Since 2.7; 2.2 ignores it. */
	status_history?: (0 | 1) | boolean;
	/**
	 * Most rows to return, 500 at most. Since 2.7; 2.2 returns everything.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Rows to skip. Since 2.7; 2.2 ignores it.
	 * @default 0
	 */
	offset?: number;
}
export interface GetPayoutsInput {
	/** Lower bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	start_time?: StartTime | Date;
	/** Upper bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound. A Date is sent as seconds on the clock of the service, for which the client needs `timeZone`. */
	end_time?: EndTime | Date;
	/**
	 * Most rows to return, 500 at most. Since 2.7; 2.2 returns everything.
	 * @default 100
	 */
	limit?: number;
	/**
	 * Rows to skip. Since 2.7; 2.2 ignores it.
	 * @default 0
	 */
	offset?: number;
}
export interface AddPayoutInput {
	/** Payout method, an `id` from `items` of get_info. */
	method_id: number;
	/** Wallet or card that is to be paid. It is checked against the rules of the currency. */
	account: string;
}
