// Generated from specs/ by `npm run generate`. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		Sandbox: {
			/** Releases of the service that differ, by name; the first one is taken unless another is chosen. An example named `<variant>-<name>` is taken before `<name>`, and one named after the variant is its success. */
			variants?: {
				[key: string]: components["schemas"]["Variant"];
			};
			/** The response where a row is not there, unless the operation has its own. */
			missing?: components["schemas"]["Refusal"];
			resources: {
				[key: string]: components["schemas"]["Resource"];
			};
			/** Sums over rows, by name. */
			balances?: {
				[key: string]: components["schemas"]["BalancePart"][];
			};
			/** Blocks of copied members that several references share, by name. */
			copies?: {
				[key: string]: components["schemas"]["Copy"];
			};
			/** Blocks of filters that several operations share, by name. */
			filters?: {
				[key: string]: components["schemas"]["Filters"];
			};
			/** Blocks of measures that several reports share, by name. */
			measures?: {
				[key: string]: components["schemas"]["Measures"];
			};
			/** What each operation does, by operationId. What has no line here responds with its example and a warning. */
			operations: {
				[key: string]: components["schemas"]["Operation"];
			};
			/** What `POST _sandbox/clicks` makes; its inputs are the members of the JSON body. */
			click?: components["schemas"]["Operation"];
			/** What `POST _sandbox/conversions` makes. */
			conversion?: components["schemas"]["Operation"];
			/** Addresses of the service that are no operation of the contract, such as the one where advertisers report conversions, by path. Inputs come from the query and from a form. */
			entrances?: {
				[key: string]: components["schemas"]["Entrance"];
			};
			lifecycle?: components["schemas"]["Transition"][];
			postbacks?: components["schemas"]["Postback"][];
			/** What is assumed about the behaviour of the service. */
			assumes: components["schemas"]["Assumption"][];
		};
		Variant: {
			/** Inputs that this release ignores, in every operation; those of paging too. */
			ignores?: string[];
		};
		Resource: {
			/** Name of the component schema of a row. */
			schema: string;
			/** The example that every row starts as a copy of, so that members without a line stay plausible. */
			like: components["schemas"]["Sample"];
			/** Members that name the row, each unique; the first one is its main id. */
			ids: components["schemas"]["Id"][];
			/** How many rows are there at the start. Default: none. */
			rows?: number;
			/** Whether the option `rows` of the mock sets how many rows there are. */
			bulk?: true;
			/** Members of the row that no response shows under this name, and what they are. */
			extra?: {
				[key: string]: "moment" | "value";
			};
			/** By member, other forms of its values: what inputs and other responses have, with what the row has. A response takes the form whose type is that of its example. */
			words?: {
				[key: string]: {
					[key: string]: string | number | boolean | null;
				};
			};
			/** Rows of other resources that this one belongs to. */
			refs?: components["schemas"]["Ref"][];
			/** Values of the rows at the start, by member, in this order. The same seed gives the same values. */
			vary?: {
				[key: string]: components["schemas"]["Variation"];
			};
			/** Values of a row that an operation creates, before its inputs are set. */
			fresh?: {
				[key: string]: unknown;
			};
			/** Members that follow from others, whenever a row is made or changed, in this order; an input that sets such a member wins. So laws such as charge = revenue + earning hold for every row. */
			derive?: {
				[key: string]: components["schemas"]["Value"];
			};
			/** Lists inside the row whose items have ids, by member. */
			parts?: {
				[key: string]: components["schemas"]["Id"];
			};
			/** Members, or combinations of members, that no two rows share. Null and empty texts are never shared. */
			unique?: components["schemas"]["Pointer"][][];
		};
		Sample: {
			/** operationId whose success holds such a row. */
			operation: string;
			/** Name of the example. Default: the first one of success. */
			example?: string;
			/** Where in the example. Default: the first row at the place of the operation. */
			at?: components["schemas"]["Place"];
		};
		Id: {
			at: components["schemas"]["Pointer"];
			/** `counter` is a number, `digits` the same as a text, `short` five letters and digits, `hex24` and `hex32` so many hexadecimal digits. */
			form: "counter" | "digits" | "short" | "hex24" | "hex32";
			/** Where a counter starts. Default: 1. */
			from?: number;
		};
		Ref: {
			/** Name of the resource. */
			to: string;
			/** Member that holds the id of the other row. */
			at: components["schemas"]["Pointer"];
			/** Which id of the other row. Default: its main one. */
			by?: components["schemas"]["Pointer"];
			copy?: string | components["schemas"]["Copy"];
			/** Main id of the row that a new row belongs to, unless an input names another. */
			fresh?: string | number;
			/** How many of the rows at the start belong to another row. Default: 100. */
			share?: components["schemas"]["Percent"];
		};
		/** Members that are copied from the other row, by member of this one. */
		Copy: {
			[key: string]: components["schemas"]["Pointer"];
		};
		/** A value that differs from row to row. */
		Variation: {
			/** One of these values. */
			among: unknown[];
			/** How often each. */
			weights?: number[];
		} | {
			/** A list of some of these values. */
			several: unknown[];
			/** At most so many. Default: all. */
			most?: number;
		} | {
			/** Least and most. */
			number: number[];
			/** Default: 1. */
			step?: number;
		} | {
			/** A moment within this time before the clock starts. */
			past: components["schemas"]["Duration"];
		} | {
			/** A text; `{n}` is the number of the row, `{hex}` sixteen random digits. */
			text: string;
		} | {
			/** The value of another member. */
			same: components["schemas"]["Pointer"];
		} | {
			/** A moment after that of this member, never later than now. */
			after: components["schemas"]["Pointer"];
			within?: components["schemas"]["Duration"];
		};
		/** Where a value comes from: a pointer to a member of the row, or one of these forms. Operands are pointers, numbers or balances; nothing nests. */
		Value: components["schemas"]["Pointer"] | {
			/** This value itself. */
			value: unknown;
		} | {
			/** An input of the request; null where it was not sent. */
			input: string;
		} | {
			/** The moment of the clock. */
			now: true;
		} | {
			/** What is known of the page of a list. */
			page: "position" | "limit" | "total" | "pages";
		} | {
			/** A balance. */
			balance: string;
			/** A map of balances by this member, such as the currency. */
			by?: components["schemas"]["Pointer"];
			match?: components["schemas"]["Match"];
			decimals?: components["schemas"]["Decimals"];
		} | {
			/** How many rows a resource has. */
			count: string;
			where?: components["schemas"]["Where"];
			match?: components["schemas"]["Match"];
		} | {
			/** A text in which `{/pointer}` stands for a member of the row and `{name}` for an input. */
			text: string;
		} | {
			/** The start of the day of a moment in UTC. */
			day: components["schemas"]["Pointer"];
		} | {
			/** A whole number written in this base. */
			base: number;
			of: components["schemas"]["Operand"];
		} | {
			/** A number that moves with the clock. */
			moved: components["schemas"]["Pointer"];
			/** By up to so many percent, either way. */
			percent: number;
			/** To another value each time after so long. */
			every: components["schemas"]["Duration"];
			decimals?: components["schemas"]["Decimals"];
		} | {
			/** A map of the ids in this input: whether there was such a row. */
			found: string;
		} | {
			/** The first of these that is not empty. */
			first: components["schemas"]["Operand"][];
		} | {
			sum: components["schemas"]["Operand"][];
			decimals?: components["schemas"]["Decimals"];
		} | {
			difference: components["schemas"]["Operand"][];
			decimals?: components["schemas"]["Decimals"];
		} | {
			/** So many percent of the other. */
			percent: components["schemas"]["Operand"];
			of: components["schemas"]["Operand"];
			decimals?: components["schemas"]["Decimals"];
		} | {
			/** The other without so many percent of it. */
			less: components["schemas"]["Operand"];
			of: components["schemas"]["Operand"];
			decimals?: components["schemas"]["Decimals"];
		} | {
			/** The member to look at. */
			of: components["schemas"]["Operand"];
			/** The value by what the member is. */
			is: {
				[key: string]: unknown;
			};
			/** The value for anything else. Default: null. */
			else?: unknown;
		};
		/** A pointer to a member of the row, a number, or a balance. */
		Operand: components["schemas"]["Pointer"] | number | {
			balance: string;
		};
		/** To how many decimals it is rounded. Default: 2. */
		Decimals: number;
		/** Only rows whose member has the value of a member of the row at hand; a list member has one of its values. */
		Match: {
			[key: string]: components["schemas"]["Pointer"];
		};
		/** Members and the value, or the list of values, that they have. */
		Where: {
			[key: string]: unknown;
		};
		BalancePart: {
			add?: components["schemas"]["Pointer"];
			subtract?: components["schemas"]["Pointer"];
			/** Name of the resource. */
			of: string;
			where?: components["schemas"]["Where"];
		};
		/** Exactly one of `list`, `get`, `create`, `update`, `delete`, `act`, `report` and `show` says what it does. Inputs are parameters by wire name and members of the body. */
		Operation: {
			/** Lists rows of this resource. */
			list?: string;
			/** Gives one row. */
			get?: string;
			/** Makes a row. Inputs named like a member of the row set it. */
			create?: string;
			/** Changes rows. Inputs named like a member of the row set it. */
			update?: string;
			/** Removes rows. */
			delete?: string;
			/** Changes rows by `sets`, `puts`, `adds` and `removes` only. */
			act?: string;
			/** Groups rows of this resource and sums them up. */
			report?: string;
			/** Gives the example with the values of `members`. */
			show?: true;
			/** Where the row or the rows stand in the success. Default: `items` of x-pagination. */
			at?: components["schemas"]["Place"];
			/** Example that the success is shaped like. Default: the first one. */
			example?: string;
			/** An input that is a list; each of its items is the inputs of one row. All rows are made, or none. */
			each?: string;
			/** Inputs that name the row, and the member that they name it by; of one that is no id, all rows that have the value. A list names several rows, and of several inputs that are ids the first one counts. Without it those that `where` sees and `filters` accept. */
			by?: {
				[key: string]: components["schemas"]["Pointer"] | components["schemas"]["Pointer"][];
			};
			/** Only these rows are seen. */
			where?: components["schemas"]["Where"];
			filters?: string | components["schemas"]["Filters"];
			/** Member that rows are sorted by, with a minus from the greatest down. Rows alike come the newest first. */
			order?: string;
			/** Inputs whose value is the direction, `asc` or `desc`, and the member that they sort by. */
			sorts?: {
				[key: string]: components["schemas"]["Pointer"];
			};
			/** An input that names the member to sort by, and one that gives the direction. */
			sort?: {
				by?: string;
				direction?: string;
				/** Members by the words of the input, where they are not named alike. */
				members?: {
					[key: string]: components["schemas"]["Pointer"];
				};
			};
			/** The input that names the time zone in which moments with the zone `site` are read and written. */
			zone?: string;
			/** Inputs that change nothing here; without a line the mock warns of them. */
			ignores?: string[];
			/** Inputs that set a member of another name, or that name a row of another resource. */
			sets?: {
				[key: string]: components["schemas"]["Pointer"] | {
					/** Name of the resource; the row gets its id and the copies that `refs` declares. */
					ref: string;
					/** By which member it is named. Default: any of its ids. */
					by?: components["schemas"]["Pointer"][];
					/** A row that is not there is no failure. */
					optional?: true;
				};
			};
			/** Members and the values that they get. */
			puts?: {
				[key: string]: components["schemas"]["Value"];
			};
			/** List members that the value of an input is added to. */
			adds?: {
				[key: string]: string;
			};
			/** List members that the value of an input is removed from. */
			removes?: {
				[key: string]: string;
			};
			/** Members that get the moment of the clock, unless `act` puts what is there already. */
			stamps?: components["schemas"]["Pointer"][];
			/** Inputs that must be sent; of each list one is enough. */
			needs?: string[][];
			/** What is refused, in this order. */
			guards?: components["schemas"]["Guard"][];
			/** The response where a row is not there. */
			missing?: components["schemas"]["Refusal"];
			/** The response where another row has the same unique members; or `change`, where that row is then changed. */
			clash?: components["schemas"]["Refusal"] | "change";
			/** Members of the rows in this response that are not the members of the same name. */
			shows?: {
				[key: string]: components["schemas"]["Value"];
			};
			/** Members of the rows that are there only where an input asks for them, which is not 0 then. */
			asked?: {
				[key: string]: string;
			};
			/** Other values of the success, by their place in the body. */
			members?: {
				[key: string]: components["schemas"]["Value"];
			};
			/** The body of a list that is text; in the text of a row `{/pointer}` stands for a member of it. */
			lines?: {
				start?: string;
				row: string;
				end?: string;
			};
			/** Further lists in the success, by their place in the body. */
			lists?: {
				[key: string]: {
					list: string;
					where?: components["schemas"]["Where"];
					/** The list is empty where this balance is below `least`. */
					balance?: string;
					least?: number;
					shows?: {
						[key: string]: components["schemas"]["Value"];
					};
				};
			};
			/** What a report is grouped by. */
			group?: components["schemas"]["Slice"][];
			/** An input that chooses what a report is grouped by. */
			slices?: {
				input: string;
				/** Slices by the word of the input. */
				of: {
					[key: string]: components["schemas"]["Slice"];
				};
			};
			measures?: string | components["schemas"]["Measures"];
			/** Further resources whose rows a report counts, such as clicks. */
			with?: string[];
			/** What is different in a variant; a member given here replaces the one above. */
			variants?: {
				[key: string]: Record<string, never>;
			};
		} & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown);
		Entrance: {
			methods: ("GET" | "POST")[];
			does: components["schemas"]["Operation"];
			/** Body of the response where it worked. */
			success: unknown;
			/** Body of the response where not, under status 200; `{reason}` in a text is the reason. */
			failure: unknown;
			/** Status of every response. Default: 200. */
			status?: number;
			/** Texts for the causes. */
			reasons?: {
				missing?: string;
				clash?: string;
				invalid?: string;
			};
		};
		/** Inputs that filter. One that is named like a member of the row needs no line. */
		Filters: {
			[key: string]: components["schemas"]["Filter"];
		};
		Filter: {
			/** The member, or several of which one is enough. */
			at: components["schemas"]["Pointer"] | components["schemas"]["Pointer"][];
			/** `equal` and `in` take the same value or one of a list, `not` none of a list, `from` and `to` bounds that are included (a day as upper bound is included whole), `after` one that is not, `contains` a part of a text in any case. Default: `in`. */
			op?: "equal" | "in" | "not" | "from" | "to" | "after" | "contains";
			/** What separates several values in one text. */
			split?: string;
			/** Lesser values mean no filter. */
			least?: number;
			/** Where the input is not sent: the moment so long before now. */
			ago?: components["schemas"]["Duration"];
			/** In a report with several resources, the member of another one; null where that one is not filtered by it. */
			of?: {
				[key: string]: components["schemas"]["Pointer"] | null;
			};
		};
		Guard: {
			/** Refused where the row is like this. */
			where?: components["schemas"]["Where"];
			/** Refused where this balance is below `least`. */
			balance?: string;
			least?: number;
			refuse: components["schemas"]["Refusal"];
		};
		/** A documented response. */
		Refusal: {
			status: number;
			example?: string;
			/** The text of an entrance. */
			reason?: string;
		};
		Slice: {
			/** Where it stands in the row of the report. */
			into: components["schemas"]["Pointer"];
			/** The member. */
			from: components["schemas"]["Pointer"];
			/** Which part of a moment, as a number; `date` is YYYY-MM-DD and `monthDate` YYYY-MM. */
			part?: "year" | "month" | "day" | "hour" | "date" | "monthDate";
			/** Further values that belong to the group, by their place, with the member of its first row. */
			members?: {
				[key: string]: components["schemas"]["Pointer"];
			};
			/** The member of another resource of `with`. */
			of?: {
				[key: string]: components["schemas"]["Pointer"];
			};
		};
		/** What a report counts and sums, by the place in its row. */
		Measures: {
			of?: {
				[key: string]: components["schemas"]["Measure"];
			};
			/** Measures that are taken for each word of a member, and for all of them together. */
			split?: {
				into: components["schemas"]["Pointer"];
				by: components["schemas"]["Pointer"];
				words: string[];
				/** Name of the member for all words together. */
				total?: string;
				/** Measures by the name of the member. */
				of: {
					[key: string]: components["schemas"]["Measure"];
				};
			}[];
			/** Quotients of two measures, 0 where the second one is. */
			ratios?: {
				[key: string]: {
					of: components["schemas"]["Pointer"];
					by: components["schemas"]["Pointer"];
					/** Default: 1. */
					times?: number;
					decimals?: components["schemas"]["Decimals"];
					/** How it is written, with `{ratio}`, such as `1:{ratio}`. */
					text?: string;
				};
			};
		};
		Measure: {
			/** The sum of this member. Without it rows are counted. */
			sum?: components["schemas"]["Pointer"];
			/** How many different values this member has. */
			distinct?: components["schemas"]["Pointer"];
			/** Rows of another resource of `with`. Default: those of the report. */
			in?: string;
			where?: components["schemas"]["Where"];
			decimals?: components["schemas"]["Decimals"];
		};
		/** A state that changes by itself. */
		Transition: {
			resource: string;
			/** The member with the state. */
			at: components["schemas"]["Pointer"];
			/** The state. */
			from: unknown;
			/** The state afterwards. */
			to: unknown;
			/** Member with the moment from which the time runs. */
			since: components["schemas"]["Pointer"];
			after: components["schemas"]["Duration"];
			/** How many rows take this way; those that no way takes stay. Default: 100. */
			share?: components["schemas"]["Percent"];
			puts?: {
				[key: string]: components["schemas"]["Value"];
			};
			/** Members that get the moment at which it happens. */
			stamps?: components["schemas"]["Pointer"][];
		};
		/** Calls that the service makes when rows are made or change their state. */
		Postback: {
			/** Resource whose rows are the registrations. */
			registered: string;
			/** Member of a registration with the address. */
			url: components["schemas"]["Pointer"];
			/** Resource whose rows are watched. */
			on: string;
			/** Member whose changes are told, besides the making of a row. */
			watch?: components["schemas"]["Pointer"];
			/** The making of a row is not told. */
			making?: false;
			/** Fields of the form that is posted. Default: a GET. */
			form?: {
				[key: string]: components["schemas"]["Value"];
			};
			/** Members of the registration that must be the same as members of the row; one without a value fits all. */
			match?: {
				[key: string]: components["schemas"]["Pointer"];
			};
			/** Registrations with a value here are taken before those without; these then stay silent. */
			first?: components["schemas"]["Pointer"];
			/** For which states a registration is. */
			state?: {
				/** Member of the registration: a word of the watched member, none for all. */
				at: components["schemas"]["Pointer"];
				/** The word that means the making only. */
				making?: string;
			};
			/** Values of `{name}` in the address, from the row; of a moment in the form that is named. */
			macros?: {
				[key: string]: components["schemas"]["Value"] | {
					moment: components["schemas"]["Pointer"];
					as: "stamp" | "date" | "time" | "unix";
				} | {
					random: "uuid";
				};
			};
			/** Further attempts after a failure. Default: 0. */
			retries?: number;
		};
		Assumption: {
			mark: "documented" | "observed" | "inferred";
			/** Ids of sources.yaml. */
			sources: string[];
			says: string;
			/** Operations that it is about. */
			operations?: string[];
		};
		/** A JSON pointer. */
		Pointer: string;
		/** A JSON pointer; an empty one is the whole body. */
		Place: string;
		/** An ISO 8601 duration of days, hours, minutes and seconds. */
		Duration: string;
		Percent: number;
	};
	responses: never;
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
