// Generated from specs/ by `npm run generate`. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/**
		 * Vocabulary
		 * The version of these extensions that the document is written in. Left out for the first.
		 */
		"x-vocabulary": 1;
		/**
		 * Envelope
		 * How success and failure look inside the body. Stands on the document; `false` where no response has an envelope, or on an operation whose responses have none, or a declaration of its own where they have another.
		 */
		"x-envelope": false | components["schemas"]["Envelope"];
		Envelope: {
			/** The success mark. */
			success: {
				pointer: components["schemas"]["Pointer"];
				values: (string | number | boolean)[];
			};
			/** The failure mark, by its values or by a pattern. A body that bears neither mark under a status of success is not understood: it is no refusal, and what was asked for may have been carried out. */
			failure: {
				pointer: components["schemas"]["Pointer"];
				values?: (string | number | boolean)[];
				/** What the mark matches, a text as it is and a number as its digits. */
				pattern?: string;
			};
			/** JSON pointers to the failure text; the first one present counts. */
			message: components["schemas"]["Pointer"][];
			/** JSON pointers to the failure code; the first one present counts. */
			code?: components["schemas"]["Pointer"][];
		};
		/**
		 * Refusals
		 * Which documented response the provider gives to a request it refuses: the status, and the name of the example under that status. Stands on the document; an operation may override single causes.
		 */
		"x-refusals": {
			missingKey?: components["schemas"]["Refusal"];
			wrongKey?: components["schemas"]["Refusal"];
			forbidden?: components["schemas"]["Refusal"];
			invalidInput?: components["schemas"]["Refusal"];
			unknownMethod?: components["schemas"]["Refusal"];
		};
		Refusal: {
			status: number;
			example?: string;
			/** How the provider words it, with `{name}` for the parameter or the member of the body; for `invalidInput`. They stand where the envelope has the text of a failure, several joined by a space. Where it has a map of texts by name there, each name is a member. */
			texts?: {
				invalid?: string;
				unknown?: string;
			};
		};
		/**
		 * Unavailable
		 * Names of examples of responses with which the service says that this site, this key or this hour does not have the operation: a module that is off, a method that the key was made without, maintenance. A check then skips the operation, since nothing of the contract is contradicted. Stands on the document.
		 */
		"x-unavailable": string[];
		/**
		 * Rpc
		 * The true URL of an operation that the provider selects by query. The path in the document is a virtual one: the true path, a slash, and the name of the method.
		 */
		"x-rpc": {
			path: string;
			query: {
				[key: string]: string;
			};
			/** HTTP methods that reach the operation. Left out when it is only the documented one. */
			methods?: ("GET" | "POST")[];
		};
		/**
		 * Pagination
		 * How to walk a paged list.
		 */
		"x-pagination": {
			/** `page` counts pages from 1, `offset` counts rows from 0. */
			style: "page" | "offset";
			parameters: {
				/** Wire name of the parameter that moves on. */
				position: string;
				/** Wire name of the parameter that sets the size of a page. */
				limit: string;
			};
			items: components["schemas"]["Pointer"];
			next?: components["schemas"]["Pointer"];
			total?: components["schemas"]["Pointer"];
			/** Where the page states how many rows a page holds, which may be fewer than were asked for. */
			size?: components["schemas"]["Pointer"];
			defaultLimit?: number;
			maxLimit?: number;
			/** A release of the service ignores both parameters and sends all rows at once. */
			ignored?: true;
		};
		/**
		 * Body in query
		 * The service reads the members of a request body from the query as well, as PHP does with `$_REQUEST`. Stands on the document.
		 */
		"x-body-in-query": true;
		/**
		 * Any method
		 * The service does not look at the HTTP method. What an operation takes in the body it reads of a request with a body only, so that a GET does where nothing has to be sent. Stands on the document.
		 */
		"x-any-method": true;
		/**
		 * Trailing slash
		 * The service takes a path with a slash at its end for the one without it. Stands on the document.
		 */
		"x-trailing-slash": true;
		/**
		 * JSON as form
		 * The service reads JSON bodies as it reads forms: digits in a text are a number, a number is a text where one is wanted, and a single value is a list of one. Stands on the document.
		 */
		"x-json-as-form": true;
		/**
		 * Refuses unknown
		 * The service refuses parameters and members of bodies that it does not know; without the mark it ignores them. Stands on the document.
		 */
		"x-refuses-unknown": true;
		/**
		 * For query
		 * Parameters of the query, by name, with which the service responds in the form of this example; the mock then does. Stands on an example of a response that is not the first.
		 */
		"x-for-query": {
			[key: string]: string | number;
		};
		/**
		 * Any case
		 * The name of the key is read in any case also where it stands in the query; header names never have one. Stands on a security scheme.
		 */
		"x-any-case": true;
		/**
		 * Safety
		 * `read` changes nothing, `idempotent` may be repeated without harm, `unsafe` must not be. Decides retries and what a check may call.
		 */
		"x-safety": "read" | "idempotent" | "unsafe";
		/**
		 * Roles
		 * Which kind of key may use it.
		 */
		"x-roles": ("admin" | "affiliate" | "advertiser")[];
		/**
		 * Time
		 * How a moment is written, so that programs can turn it into an instant and back.
		 */
		"x-time": {
			/** `day` is YYYY-MM-DD, `dmy` is DD-MM-YYYY, `stamp` is YYYY-MM-DD HH:MM:SS, `unix` counts seconds; with a zone other than UTC it counts the wall clock of the zone as if that were UTC. */
			form: "day" | "dmy" | "stamp" | "unix";
			/** IANA name of the zone, or `site` for the clock of the service, which differs from one to another. */
			zone: string;
			/** Left out for the Gregorian calendar. */
			calendar?: "jalali";
		};
		/**
		 * Provenance
		 * The evidence. What carries no mark is documented by the provider; `documented` is written only to record a conflict or to lift an element out of a marked one. A mark covers all that is written inside the element, up to the next mark; it does not pass through a $ref.
		 */
		"x-provenance": {
			mark: "documented" | "observed" | "inferred";
			sources: components["schemas"]["SourceId"][];
			/** Where the sources disagree, and which reading was taken. */
			conflict?: string;
		};
		/**
		 * Validity
		 * Which documents of the provider have it: `since` names the first, `until` the last. Left out where all have it. What is gone is also `deprecated`, and its description says when it was true. Stands on an operation, a parameter or a schema and covers what is written inside it.
		 */
		"x-validity": {
			since?: components["schemas"]["SourceId"];
			until?: components["schemas"]["SourceId"];
			/** The same for single values of the enumeration. */
			values?: {
				[key: string]: {
					since?: components["schemas"]["SourceId"];
					until?: components["schemas"]["SourceId"];
				};
			};
		};
		/** Id of sources.yaml beside the spec. */
		SourceId: string;
		/** A JSON pointer into the body. */
		Pointer: string;
	};
	responses: never;
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
