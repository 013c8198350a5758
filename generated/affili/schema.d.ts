// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
	"/api/merchants/set-cookie": {
		/** Get a client token for a referred visitor */
		post: operations["setCookie"];
	};
	"/api/merchants/conversions/{id}": {
		/** Find a conversion by its id */
		get: operations["findConversion"];
		/** Update a conversion */
		post: operations["updateConversion"];
	};
	"/api/merchants/conversions": {
		/** List conversions */
		get: operations["listConversions"];
		/** Create a conversion */
		post: operations["createConversion"];
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		SetCookieInput: SetCookieInput;
		SuccessMark: SuccessMark;
		OperationTag: OperationTag;
		ClientToken: ClientToken;
		ApiVersion: ApiVersion;
		ClientTokenResponse: ClientTokenResponse;
		Failure: FailureBody;
		Publisher: Publisher;
		ConversionStatus: ConversionStatus;
		JalaliDateTime: JalaliDateTime;
		Commission: Commission;
		Client: Client;
		ConversionFields: ConversionFields;
		Conversion: Conversion;
		ConversionResponse: ConversionResponse;
		NumberInput: NumberInput;
		CommissionInput: CommissionInput;
		CommissionsInput: CommissionsInput;
		ConversionType: ConversionType;
		StatusInput: StatusInput;
		ConversionChange: ConversionChange;
		SavedConversionResponse: SavedConversionResponse;
		GregorianDateTime: GregorianDateTime;
		ConversionPage: ConversionPage;
		ConversionListResponse: ConversionListResponse;
		ConversionInput: ConversionInput;
		BuyConversionInput: BuyConversionInput;
		ClickConversionInput: ClickConversionInput;
		LeadConversionInput: LeadConversionInput;
		NewConversion: NewConversion;
		SetCookieResponse: SetCookieResponse;
		FindConversionResponse: FindConversionResponse;
		FindConversionInput: FindConversionInput;
		UpdateConversionResponse: UpdateConversionResponse;
		UpdateConversionInput: UpdateConversionInput;
		ListConversionsResponse: ListConversionsResponse;
		ListConversionsInput: ListConversionsInput;
		CreateConversionResponse: CreateConversionResponse;
		CreateConversionInput: CreateConversionInput;
	};
	responses: {
		/** The access id is missing or not known. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": FailureBody;
			};
		};
		/** The input is incomplete or has a value that is not accepted. */
		InvalidInput: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": FailureBody;
			};
		};
		/** The merchant has no conversion with this id. */
		UnknownConversion: {
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
		 * Id of the conversion, a short code of letters and digits.
		 * @example eroxr
		 */
		ConversionId: string;
		/**
		 * Only conversions in this state. 0 pending, 1 approved, 2 rejected, 3 duplicated.
		 * @example 1
		 */
		Status: ConversionStatus;
		/**
		 * Only the conversion with this id of the merchant's own, for example an order number.
		 * @example 1234
		 */
		ExternalId: string;
		/**
		 * Only conversions that can no longer be edited (1) or still can (0).
		 * @example 0
		 */
		IsClosed: 0 | 1;
		/**
		 * Only conversions that are settled (1) or are not (0).
		 * @example 0
		 */
		CheckedOut: 0 | 1;
		/**
		 * Only conversions whose commission amount is at least this many Rial. The page does not say which amount is meant.
		 * @example 100
		 */
		MinCommissionAmount: number;
		/**
		 * Only conversions whose commission amount is at most this many Rial. The page does not say which amount is meant.
		 * @example 1000
		 */
		MaxCommissionAmount: number;
		/**
		 * Only conversions created from this moment on. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
		 * @example 2020-04-01 00:00:00
		 */
		MinCreatedAt: GregorianDateTime;
		/**
		 * Only conversions created up to this moment. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
		 * @example 2020-04-30 23:59:59
		 */
		MaxCreatedAt: GregorianDateTime;
		/**
		 * Only conversions last changed from this moment on. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
		 * @example 2020-04-01 00:00:00
		 */
		MinUpdatedAt: GregorianDateTime;
		/**
		 * Only conversions last changed up to this moment. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
		 * @example 2020-04-30 23:59:59
		 */
		MaxUpdatedAt: GregorianDateTime;
		/**
		 * Only conversions whose order total is at least this many Rial.
		 * @example 100
		 */
		MinAmount: number;
		/**
		 * Only conversions whose order total is at most this many Rial.
		 * @example 10000
		 */
		MaxAmount: number;
		/**
		 * Only conversions whose fee of Affili is at least this many Rial.
		 * @example 10
		 */
		MinWage: number;
		/**
		 * Only conversions whose fee of Affili is at most this many Rial.
		 * @example 100
		 */
		MaxWage: number;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	setCookie: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Where the visitor came from. */
		requestBody: {
			content: {
				"application/json": SetCookieInput;
			};
		};
		responses: {
			/** The token, and how long to keep it. A failure may come with this status too. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ClientTokenResponse | FailureBody;
				};
			};
			401: components["responses"]["Unauthorized"];
			422: components["responses"]["InvalidInput"];
		};
	};
	findConversion: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the conversion, a short code of letters and digits.
				 * @example eroxr
				 */
				id: components["parameters"]["ConversionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The conversion. A failure may come with this status too. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ConversionResponse | FailureBody;
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UnknownConversion"];
		};
	};
	updateConversion: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the conversion, a short code of letters and digits.
				 * @example eroxr
				 */
				id: components["parameters"]["ConversionId"];
			};
			cookie?: never;
		};
		/** The members to change. */
		requestBody: {
			content: {
				"application/json": ConversionChange;
			};
		};
		responses: {
			/** The conversion after the change. A failure may come with this status too. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": SavedConversionResponse | FailureBody;
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UnknownConversion"];
			/** The change is not accepted, for example because the conversion is closed. */
			422: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": FailureBody;
				};
			};
		};
	};
	listConversions: {
		parameters: {
			query?: {
				/**
				 * Only conversions in this state. 0 pending, 1 approved, 2 rejected, 3 duplicated.
				 * @example 1
				 */
				status?: components["parameters"]["Status"];
				/**
				 * Only the conversion with this id of the merchant's own, for example an order number.
				 * @example 1234
				 */
				external_id?: components["parameters"]["ExternalId"];
				/**
				 * Only conversions that can no longer be edited (1) or still can (0).
				 * @example 0
				 */
				is_closed?: components["parameters"]["IsClosed"];
				/**
				 * Only conversions that are settled (1) or are not (0).
				 * @example 0
				 */
				checked_out?: components["parameters"]["CheckedOut"];
				/**
				 * Only conversions whose commission amount is at least this many Rial. The page does not say which amount is meant.
				 * @example 100
				 */
				min_commission_amount?: components["parameters"]["MinCommissionAmount"];
				/**
				 * Only conversions whose commission amount is at most this many Rial. The page does not say which amount is meant.
				 * @example 1000
				 */
				max_commission_amount?: components["parameters"]["MaxCommissionAmount"];
				/**
				 * Only conversions created from this moment on. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
				 * @example 2020-04-01 00:00:00
				 */
				min_created_at?: components["parameters"]["MinCreatedAt"];
				/**
				 * Only conversions created up to this moment. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
				 * @example 2020-04-30 23:59:59
				 */
				max_created_at?: components["parameters"]["MaxCreatedAt"];
				/**
				 * Only conversions last changed from this moment on. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
				 * @example 2020-04-01 00:00:00
				 */
				min_updated_at?: components["parameters"]["MinUpdatedAt"];
				/**
				 * Only conversions last changed up to this moment. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
				 * @example 2020-04-30 23:59:59
				 */
				max_updated_at?: components["parameters"]["MaxUpdatedAt"];
				/**
				 * Only conversions whose order total is at least this many Rial.
				 * @example 100
				 */
				min_amount?: components["parameters"]["MinAmount"];
				/**
				 * Only conversions whose order total is at most this many Rial.
				 * @example 10000
				 */
				max_amount?: components["parameters"]["MaxAmount"];
				/**
				 * Only conversions whose fee of Affili is at least this many Rial.
				 * @example 10
				 */
				min_wage?: components["parameters"]["MinWage"];
				/**
				 * Only conversions whose fee of Affili is at most this many Rial.
				 * @example 100
				 */
				max_wage?: components["parameters"]["MaxWage"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The conversions that pass the filters. A failure may come with this status too. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": ConversionListResponse | FailureBody;
				};
			};
			401: components["responses"]["Unauthorized"];
			422: components["responses"]["InvalidInput"];
		};
	};
	createConversion: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The conversion, in the form that belongs to its type. */
		requestBody: {
			content: {
				"application/json": NewConversion;
			};
		};
		responses: {
			/** The new conversion. A failure may come with this status too. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": SavedConversionResponse | FailureBody;
				};
			};
			401: components["responses"]["Unauthorized"];
			/** The conversion is not accepted, for example because its external id is already in use. */
			422: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": FailureBody;
				};
			};
		};
	};
}
type WithRequired<T, K extends keyof T> = T & {
	[P in K]-?: T[P];
};
/** The origin of a visitor. */
export interface SetCookieInput {
	/** Referral code, the value of `referrer=` in the referral link. The printed one has 24 hexadecimal characters; no form is prescribed. */
	referrer: string;
}
/** Success mark. */
export type SuccessMark = "ok";
/** Name of the operation that answered, in camel case. Only `findConversion` is known from a printed response. */
export type OperationTag = string;
/** The token of a visitor. The page names only the token, the other members are read by the official tracker. */
export interface ClientToken {
	/** Identifies the visitor. To be sent as `token` with a new conversion. */
	token: string;
	/** How many days to keep the token in a cookie. */
	valid_days?: number;
	/** Whether to drop the cookie once a conversion is reported. The official tracker takes 1, '1', true and 'true' for yes, so any of these forms may come. */
	delete_cookie?: (0 | 1) | boolean | ("0" | "1" | "true" | "false");
}
/** Version of the interface that answered. */
export type ApiVersion = string;
/** A client token in its envelope. */
export interface ClientTokenResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Name of the operation that answered, in camel case. Only `findConversion` is known from a printed response. */
	tag: OperationTag;
	/** The token, and how to keep it. */
	data: ClientToken;
	/** Version of the interface that answered. */
	api_version: ApiVersion;
}
/** A failure, under an error status or inside HTTP 200. Of its members only `status` is relied on. */
export interface FailureBody {
	/** Any word but `ok`, which is what official clients test for. The word itself is not known; the examples use `error`. */
	status: string;
	/** Name of the operation that answered, in camel case. Only `findConversion` is known from a printed response. */
	tag?: OperationTag;
	/** What was wrong, by input member or as a plain list. The name is observed, the form inferred. Read it with `toList`. */
	errors?: {
		[key: string]: string | string[];
	} | unknown[];
	/** Version of the interface that answered. */
	api_version?: ApiVersion;
}
/** The publisher (affiliate) who brought the visitor. */
export interface Publisher {
	/** Id of the publisher, a short code like that of a conversion. */
	id: string;
	/** Name of the publisher. */
	name: string;
}
/** State of a conversion. 0 pending, 1 approved, 2 rejected, 3 duplicated. */
export type ConversionStatus = 0 | 1 | 2 | 3;
/** Date and time in the Jalali (Solar Hijri) calendar, without a zone. Asia/Tehran is inferred. 1399-01-17 is 2020-04-05. */
export type JalaliDateTime = string;
/** The part of a conversion that belongs to one commission. */
export interface Commission {
	/** Id of this part. May be the same as the id of the conversion. */
	id: string;
	/** Key of the commission, as defined in the merchant's panel. */
	name: string;
	/** Part of the order total that belongs to this commission, in Rial. */
	sub_amount: number;
}
/** What is known about the visitor's devices. */
export interface Client {
	/** Names of the browsers that were seen. */
	agents: string[];
	/** Addresses that were seen. */
	ips: string[];
}
/** The members of a conversion, of which only `id` is sure to be there. */
export interface ConversionFields {
	/** Id of the conversion, a short code of letters and digits. */
	id: string;
	/** Who brought the visitor. */
	publisher?: Publisher | null;
	/** State of a conversion. 0 pending, 1 approved, 2 rejected, 3 duplicated. */
	status?: ConversionStatus | (number & {});
	/** What the visitor did and how the affiliate was recognised, as a number. Inferred from the order of the official tracker's list: 0 click, 1 lead by link, 2 trial by link, 3 buy by link, 4 lead by code, 5 trial by code, 6 buy by code. */
	type?: number;
	/** Fee of Affili, in Rial. */
	wage?: number;
	/** Order total in Rial. Null for a click or a lead is inferred. */
	amount?: number | null;
	/** When the conversion was created, in the Jalali calendar, without a zone (Asia/Tehran inferred). */
	created_at?: JalaliDateTime;
	/** When the conversion was last changed, in the Jalali calendar, without a zone (Asia/Tehran inferred). */
	updated_at?: JalaliDateTime;
	/** Id of the conversion in the merchant's own system. Null for a click or a lead is inferred. */
	external_id?: string | null;
	/** The commissions the conversion is split over. */
	commissions?: Commission[];
	/** 1 when the conversion can no longer be edited, 0 while it can. The page words it both ways; the name of the member decides. */
	is_closed?: 0 | 1;
	/** 1 when the conversion is settled, else 0. */
	checked_out?: 0 | 1;
	/** What is known about the visitor. */
	client?: Client | null;
	/** Data on clicks. Only an empty list is known, so the elements are open. */
	clicks?: unknown[];
}
/** What a referred visitor did, with all of its members. */
export type Conversion = WithRequired<ConversionFields, "id" | "publisher" | "status" | "type" | "wage" | "amount" | "created_at" | "updated_at" | "external_id" | "commissions" | "is_closed" | "checked_out" | "client" | "clicks">;
/** A conversion in its envelope. */
export interface ConversionResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Name of the operation that answered, in camel case. Only `findConversion` is known from a printed response. */
	tag: OperationTag;
	/** The conversion. */
	data: Conversion;
	/** Version of the interface that answered. */
	api_version: ApiVersion;
}
/** A number, or the same number written as a string. */
export type NumberInput = string | number;
/** The part of an order that belongs to one commission. */
export interface CommissionInput {
	/** Key of the commission, as defined in the merchant's panel. The official tracker sends `default` when there is none. */
	name: string;
	/** Part of the order total that belongs to this commission, in Rial. */
	sub_amount: NumberInput;
}
/** How the order total is split. With one commission its `sub_amount` is the order total; several commissions share it. Nothing says that the sum is enforced. */
export type CommissionsInput = CommissionInput[];
/** What the visitor did, as a word. Responses give a number instead. The official tracker also knows `trial`, which the page does not list. */
export type ConversionType = "buy" | "click" | "lead";
/** State of a conversion, as a number or a string. 0 pending, 1 approved, 2 rejected, 3 duplicated. */
export type StatusInput = ConversionStatus | ("0" | "1" | "2" | "3");
/** The members of a conversion to change. What is left out stays as it is. */
export interface ConversionChange {
	/** Id of the conversion in the merchant's own system, unique over all conversions. */
	external_id?: string;
	/** New order total in Rial. Needs `commissions` beside it. */
	amount?: NumberInput;
	/** New split of the order total. */
	commissions?: CommissionsInput;
	/** What the visitor did, as a word. Responses give a number instead. The official tracker also knows `trial`, which the page does not list. */
	type?: ConversionType;
	/** State of a conversion, as a number or a string. 0 pending, 1 approved, 2 rejected, 3 duplicated. */
	status?: StatusInput;
}
/** A created or updated conversion in its envelope. */
export interface SavedConversionResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Name of the operation that answered, in camel case. Only `findConversion` is known from a printed response. */
	tag: OperationTag;
	/** The conversion as it is stored now. Only `id` is relied on. */
	data: ConversionFields;
	/** Version of the interface that answered. */
	api_version: ApiVersion;
}
/** Date and time in the Gregorian calendar, without a zone. The calendar is documented; the text form, taken from the dates in responses, and the zone Asia/Tehran are inferred. */
export type GregorianDateTime = string;
/** A list of conversions that comes with information about pages. Neither this form nor the name of its member is known from any source. */
export interface ConversionPage {
	/** The conversions of this page. */
	items: Conversion[];
}
/** A list of conversions in its envelope. */
export interface ConversionListResponse {
	/** Success mark. */
	status: SuccessMark;
	/** Name of the operation that answered, in camel case. Only `findConversion` is known from a printed response. */
	tag: OperationTag;
	/** The conversions. An array is expected; the object form is kept open for a response in pages. */
	data: Conversion[] | ConversionPage;
	/** Version of the interface that answered. */
	api_version: ApiVersion;
}
/** What conversions of every type may carry. Other members are accepted too. */
export interface ConversionInput {
	/** Identifies the visitor; comes from `setCookie`. */
	token: string;
	/** Id of the affiliate, the value of `aff_id=` in the referral link. */
	aff_id: string;
	/** Referral code, the value of `referrer=` in the referral link. */
	referrer: string;
	/** Id of the conversion in the merchant's own system, such as an order number. Has to be unique over all conversions. Needed for a `buy`. */
	external_id?: string;
	/** Order total in Rial. Needed for a `buy`. */
	amount?: NumberInput;
	/** Split of the order total over commissions. Needed for a `buy`. */
	commissions?: CommissionsInput;
	/** Key of the commission that pays for the lead. Needed for a `lead`. */
	name?: string;
	/** An object that the official tracker may send along. What the server does with it is not known. */
	meta_data?: {
		[key: string]: unknown;
	} | null;
	/** Coupon code, which the official tracker may send along. */
	coupon?: string | null;
}
/** An order of the visitor. */
export type BuyConversionInput = {
	/** What the visitor did. */
	type: "buy";
} & WithRequired<ConversionInput, "external_id" | "amount" | "commissions">;
/** A click of the visitor. */
export type ClickConversionInput = {
	/** What the visitor did. */
	type: "click";
} & ConversionInput;
/** A lead, such as a sign-up, that the visitor left. */
export type LeadConversionInput = {
	/** What the visitor did. */
	type: "lead";
} & WithRequired<ConversionInput, "name">;
/** A conversion to create. Its `type` decides which members are needed. */
export type NewConversion = BuyConversionInput | ClickConversionInput | LeadConversionInput;
export type SetCookieResponse = ClientTokenResponse;
export type FindConversionResponse = ConversionResponse;
export interface FindConversionInput {
	/** Id of the conversion, a short code of letters and digits. */
	id: string;
}
export type UpdateConversionResponse = SavedConversionResponse;
export interface UpdateConversionInput {
	/** Id of the conversion, a short code of letters and digits. */
	id: string;
	/** Id of the conversion in the merchant's own system, unique over all conversions. */
	external_id?: string;
	/** New order total in Rial. Needs `commissions` beside it. */
	amount?: NumberInput;
	/** New split of the order total. */
	commissions?: CommissionsInput;
	/** What the visitor did, as a word. Responses give a number instead. The official tracker also knows `trial`, which the page does not list. */
	type?: ConversionType;
	/** State of a conversion, as a number or a string. 0 pending, 1 approved, 2 rejected, 3 duplicated. */
	status?: StatusInput;
}
export type ListConversionsResponse = ConversionListResponse;
export interface ListConversionsInput {
	/** Only conversions in this state. 0 pending, 1 approved, 2 rejected, 3 duplicated. */
	status?: ConversionStatus;
	/** Only the conversion with this id of the merchant's own, for example an order number. */
	external_id?: string;
	/** Only conversions that can no longer be edited (1) or still can (0). */
	is_closed?: (0 | 1) | boolean;
	/** Only conversions that are settled (1) or are not (0). */
	checked_out?: (0 | 1) | boolean;
	/** Only conversions whose commission amount is at least this many Rial. The page does not say which amount is meant. */
	min_commission_amount?: number;
	/** Only conversions whose commission amount is at most this many Rial. The page does not say which amount is meant. */
	max_commission_amount?: number;
	/** Only conversions created from this moment on. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates. A Date is sent as `YYYY-MM-DD HH:MM:SS` in Asia/Tehran. */
	min_created_at?: GregorianDateTime | Date;
	/** Only conversions created up to this moment. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates. A Date is sent as `YYYY-MM-DD HH:MM:SS` in Asia/Tehran. */
	max_created_at?: GregorianDateTime | Date;
	/** Only conversions last changed from this moment on. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates. A Date is sent as `YYYY-MM-DD HH:MM:SS` in Asia/Tehran. */
	min_updated_at?: GregorianDateTime | Date;
	/** Only conversions last changed up to this moment. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates. A Date is sent as `YYYY-MM-DD HH:MM:SS` in Asia/Tehran. */
	max_updated_at?: GregorianDateTime | Date;
	/** Only conversions whose order total is at least this many Rial. */
	min_amount?: number;
	/** Only conversions whose order total is at most this many Rial. */
	max_amount?: number;
	/** Only conversions whose fee of Affili is at least this many Rial. */
	min_wage?: number;
	/** Only conversions whose fee of Affili is at most this many Rial. */
	max_wage?: number;
}
export type CreateConversionResponse = SavedConversionResponse;
export type CreateConversionInput = NewConversion;
