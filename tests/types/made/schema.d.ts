// Made by a test.
export interface paths {
	"/report": {
		/** Made up */
		get: operations["report"];
	};
	"/list": {
		/** Made up */
		get: operations["list"];
	};
	"/save/{id}": {
		/** Made up */
		post: operations["save"];
	};
	"/change": {
		/** Made up */
		post: operations["change"];
	};
	"/pick": {
		/** Made up */
		post: operations["pick"];
	};
	"/bare": {
		/** Made up */
		get: operations["bare"];
	};
	"/other": {
		/** Made up */
		get: operations["other"];
	};
	"/states": {
		/** Made up */
		get: operations["states"];
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		Success: Success;
		Failure: FailureBody;
		State: State;
		ReportResponse: ReportResponse;
		ReportInput: ReportInput;
		ListResponse: ListResponse;
		ListInput: ListInput;
		SaveResponse: SaveResponse;
		SaveInput: SaveInput;
		ChangeResponse: ChangeResponse;
		ChangeInput: ChangeInput;
		PickResponse: PickResponse;
		PickInput: PickInput;
		BareResponse: BareResponse;
		OtherResponse: OtherResponse;
		OtherFailure: OtherFailure;
		StatesResponse: StatesResponse;
		StatesRow: StatesRow;
		StatesInput: StatesInput;
	};
	responses: never;
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	report: {
		parameters: {
			query: {
				"filter[date_from]": string;
				"filter[country][]"?: ("US" | "DE")[];
				"filter[range][min]"?: number;
				"slice[]": ("day" | "hour")[];
				"sort[id]"?: "asc" | "desc";
				"sort[name]"?: "asc" | "desc";
				"days[]"?: string[];
				flag?: 0 | 1;
				page?: number;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Success | FailureBody;
				};
			};
			404: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						title: string;
					};
				};
			};
		};
	};
	list: {
		parameters: {
			query?: {
				"id[]"?: number[];
				page?: number;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Success;
				};
			};
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	save: {
		parameters: {
			query: {
				"dry[run]": 0 | 1;
			};
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					name: string;
					note?: string;
				};
			};
		};
		responses: {
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Success;
				};
			};
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
	change: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": {
					name: string;
					note: string;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Success | FailureBody;
				};
			};
		};
	};
	pick: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					by: "id";
					id: number;
				} | {
					by: "name";
					name: string;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Success;
				};
			};
		};
	};
	bare: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Success | FailureBody;
				};
			};
			500: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	other: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": OtherResponse | {
						ok: false;
						why: string;
					};
				};
			};
		};
	};
	states: {
		parameters: {
			query?: {
				state?: State;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": StatesResponse;
				};
			};
		};
	};
}
export interface Success {
	status: 1;
	items: string[];
}
export interface FailureBody {
	status: 2;
	message: string;
}
/** 1 open, 2 closed. */
export type State = 1 | 2;
export type ReportResponse = Success;
export interface ReportInput {
	/** Sent as `filter[…]`. */
	filter: {
		/** A Date is sent as `YYYY-MM-DD` on the clock of the service, for which the client needs `timeZone`. */
		date_from: string | Date;
		country?: ("US" | "DE")[] | ("US" | "DE");
		/** Sent as `filter[range][…]`. */
		range?: {
			min?: number;
		};
	};
	slice: ("day" | "hour")[] | ("day" | "hour");
	/** Sent as `sort[…]`. */
	sort?: {
		id?: "asc" | "desc";
		name?: "asc" | "desc";
	};
	/** A Date is sent as `YYYY-MM-DD` in UTC. */
	days?: string[] | string | Date;
	flag?: (0 | 1) | boolean;
	page?: number;
}
export type ListResponse = Success | undefined;
export interface ListInput {
	id?: number[] | number;
	page?: number;
}
export type SaveResponse = Success;
export interface SaveInput {
	id: string;
	/** Sent as `dry[…]`. */
	dry: {
		run: (0 | 1) | boolean;
	};
	name: string;
	note?: string;
}
export type ChangeResponse = Success;
export interface ChangeInput {
	name?: string;
	note?: string;
}
export type PickResponse = Success;
export type PickInput = {
	by: "id";
	id: number;
} | {
	by: "name";
	name: string;
};
export type BareResponse = Success | FailureBody;
export interface OtherResponse {
	ok: true;
	n: 1;
}
export interface OtherFailure {
	ok: false;
	why: string;
}
export interface StatesResponse {
	status: 1;
	rows: StatesRow[];
}
export interface StatesRow {
	/** Its state. 1 open, 2 closed. */
	state: State | (number & {});
	kind: ("a" | "b") | (string & {});
	done: 0 | 1;
	/** Names by language. Read it with `toMap`. */
	names?: {
		[key: string]: string;
	} | unknown[];
}
export interface StatesInput {
	/** 1 open, 2 closed. */
	state?: State;
}
