// Generated from specs/ by `npm run generate`. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Sandbox: {
            /** @description Releases of the service that differ, by name; the first one is taken unless another is chosen. An example named `<variant>-<name>` is taken before `<name>`, and one named after the variant is its success. */
            variants?: {
                [key: string]: components["schemas"]["Variant"];
            };
            /** @description The response where a row is not there, unless the operation has its own. */
            missing?: components["schemas"]["Refusal"];
            resources: {
                [key: string]: components["schemas"]["Resource"];
            };
            /** @description Sums over rows, by name. */
            balances?: {
                [key: string]: components["schemas"]["BalancePart"][];
            };
            /** @description Blocks of copied members that several references share, by name. */
            copies?: {
                [key: string]: components["schemas"]["Copy"];
            };
            /** @description Blocks of filters that several operations share, by name. */
            filters?: {
                [key: string]: components["schemas"]["Filters"];
            };
            /** @description Blocks of measures that several reports share, by name. */
            measures?: {
                [key: string]: components["schemas"]["Measures"];
            };
            /** @description What each operation does, by operationId. What has no line here responds with its example and a warning. */
            operations: {
                [key: string]: components["schemas"]["Operation"];
            };
            /** @description What `POST _sandbox/clicks` makes; its inputs are the members of the JSON body. */
            click?: components["schemas"]["Operation"];
            /** @description What `POST _sandbox/conversions` makes. */
            conversion?: components["schemas"]["Operation"];
            /** @description Addresses of the service that are no operation of the contract, such as the one where advertisers report conversions, by path. Inputs come from the query and from a form. */
            entrances?: {
                [key: string]: components["schemas"]["Entrance"];
            };
            lifecycle?: components["schemas"]["Transition"][];
            postbacks?: components["schemas"]["Postback"][];
            /** @description What is assumed about the behaviour of the service. */
            assumes: components["schemas"]["Assumption"][];
        };
        Variant: {
            /** @description Inputs that this release ignores, in every operation; those of paging too. */
            ignores?: string[];
        };
        Resource: {
            /** @description Name of the component schema of a row. */
            schema: string;
            /** @description The example that every row starts as a copy of, so that members without a line stay plausible. */
            like: components["schemas"]["Sample"];
            /** @description Members that name the row, each unique; the first one is its main id. */
            ids: components["schemas"]["Id"][];
            /** @description How many rows are there at the start. Default: none. */
            rows?: number;
            /**
             * @description Whether the option `rows` of the mock sets how many rows there are.
             * @constant
             */
            bulk?: true;
            /** @description Members of the row that no response shows under this name, and what they are. */
            extra?: {
                [key: string]: "moment" | "value";
            };
            /** @description By member, other forms of its values: what inputs and other responses have, with what the row has. A response takes the form whose type is that of its example. */
            words?: {
                [key: string]: {
                    [key: string]: string | number | boolean | null;
                };
            };
            /** @description Rows of other resources that this one belongs to. */
            refs?: components["schemas"]["Ref"][];
            /** @description Values of the rows at the start, by member, in this order. The same seed gives the same values. */
            vary?: {
                [key: string]: components["schemas"]["Variation"];
            };
            /** @description Values of a row that an operation creates, before its inputs are set. */
            fresh?: {
                [key: string]: unknown;
            };
            /** @description Members that follow from others, whenever a row is made or changed, in this order; an input that sets such a member wins. So laws such as charge = revenue + earning hold for every row. */
            derive?: {
                [key: string]: components["schemas"]["Value"];
            };
            /** @description Lists inside the row whose items have ids, by member. */
            parts?: {
                [key: string]: components["schemas"]["Id"];
            };
            /** @description Members, or combinations of members, that no two rows share. Null and empty texts are never shared. */
            unique?: components["schemas"]["Pointer"][][];
        };
        Sample: {
            /** @description operationId whose success holds such a row. */
            operation: string;
            /** @description Name of the example. Default: the first one of success. */
            example?: string;
            /** @description Where in the example. Default: the first row at the place of the operation. */
            at?: components["schemas"]["Place"];
        };
        Id: {
            at: components["schemas"]["Pointer"];
            /**
             * @description `counter` is a number, `digits` the same as a text, `short` five letters and digits, `hex24` and `hex32` so many hexadecimal digits.
             * @enum {unknown}
             */
            form: "counter" | "digits" | "short" | "hex24" | "hex32";
            /** @description Where a counter starts. Default: 1. */
            from?: number;
        };
        Ref: {
            /** @description Name of the resource. */
            to: string;
            /** @description Member that holds the id of the other row. */
            at: components["schemas"]["Pointer"];
            /** @description Which id of the other row. Default: its main one. */
            by?: components["schemas"]["Pointer"];
            copy?: string | components["schemas"]["Copy"];
            /** @description Main id of the row that a new row belongs to, unless an input names another. */
            fresh?: string | number;
            /** @description How many of the rows at the start belong to another row. Default: 100. */
            share?: components["schemas"]["Percent"];
        };
        /** @description Members that are copied from the other row, by member of this one. */
        Copy: {
            [key: string]: components["schemas"]["Pointer"];
        };
        /** @description A value that differs from row to row. */
        Variation: {
            /** @description One of these values. */
            among: unknown[];
            /** @description How often each. */
            weights?: number[];
        } | {
            /** @description A list of some of these values. */
            several: unknown[];
            /** @description At most so many. Default: all. */
            most?: number;
        } | {
            /** @description Least and most. */
            number: number[];
            /** @description Default: 1. */
            step?: number;
        } | {
            /** @description A moment within this time before the clock starts. */
            past: components["schemas"]["Duration"];
        } | {
            /** @description A text; `{n}` is the number of the row, `{hex}` sixteen random digits. */
            text: string;
        } | {
            /** @description The value of another member. */
            same: components["schemas"]["Pointer"];
        } | {
            /** @description A moment after that of this member, never later than now. */
            after: components["schemas"]["Pointer"];
            within?: components["schemas"]["Duration"];
        };
        /** @description Where a value comes from: a pointer to a member of the row, or one of these forms. Operands are pointers, numbers or balances; nothing nests. */
        Value: components["schemas"]["Pointer"] | {
            /** @description This value itself. */
            value: unknown;
        } | {
            /** @description An input of the request; null where it was not sent. */
            input: string;
        } | {
            /**
             * @description The moment of the clock.
             * @constant
             */
            now: true;
        } | {
            /**
             * @description What is known of the page of a list.
             * @enum {unknown}
             */
            page: "position" | "limit" | "total" | "pages";
        } | {
            /** @description A balance. */
            balance: string;
            /** @description A map of balances by this member, such as the currency. */
            by?: components["schemas"]["Pointer"];
            match?: components["schemas"]["Match"];
            decimals?: components["schemas"]["Decimals"];
        } | {
            /** @description How many rows a resource has. */
            count: string;
            where?: components["schemas"]["Where"];
            match?: components["schemas"]["Match"];
        } | {
            /** @description A text in which `{/pointer}` stands for a member of the row and `{name}` for an input. */
            text: string;
        } | {
            /** @description The start of the day of a moment in UTC. */
            day: components["schemas"]["Pointer"];
        } | {
            /** @description A whole number written in this base. */
            base: number;
            of: components["schemas"]["Operand"];
        } | {
            /** @description A number that moves with the clock. */
            moved: components["schemas"]["Pointer"];
            /** @description By up to so many percent, either way. */
            percent: number;
            /** @description To another value each time after so long. */
            every: components["schemas"]["Duration"];
            decimals?: components["schemas"]["Decimals"];
        } | {
            /** @description A map of the ids in this input: whether there was such a row. */
            found: string;
        } | {
            /** @description The first of these that is not empty. */
            first: components["schemas"]["Operand"][];
        } | {
            sum: components["schemas"]["Operand"][];
            decimals?: components["schemas"]["Decimals"];
        } | {
            difference: components["schemas"]["Operand"][];
            decimals?: components["schemas"]["Decimals"];
        } | {
            /** @description So many percent of the other. */
            percent: components["schemas"]["Operand"];
            of: components["schemas"]["Operand"];
            decimals?: components["schemas"]["Decimals"];
        } | {
            /** @description The other without so many percent of it. */
            less: components["schemas"]["Operand"];
            of: components["schemas"]["Operand"];
            decimals?: components["schemas"]["Decimals"];
        } | {
            /** @description The member to look at. */
            of: components["schemas"]["Operand"];
            /** @description The value by what the member is. */
            is: {
                [key: string]: unknown;
            };
            /** @description The value for anything else. Default: null. */
            else?: unknown;
        };
        /** @description A pointer to a member of the row, a number, or a balance. */
        Operand: components["schemas"]["Pointer"] | number | {
            balance: string;
        };
        /** @description To how many decimals it is rounded. Default: 2. */
        Decimals: number;
        /** @description Only rows whose member has the value of a member of the row at hand; a list member has one of its values. */
        Match: {
            [key: string]: components["schemas"]["Pointer"];
        };
        /** @description Members and the value, or the list of values, that they have. */
        Where: {
            [key: string]: unknown;
        };
        BalancePart: {
            add?: components["schemas"]["Pointer"];
            subtract?: components["schemas"]["Pointer"];
            /** @description Name of the resource. */
            of: string;
            where?: components["schemas"]["Where"];
        };
        /** @description Exactly one of `list`, `get`, `create`, `update`, `delete`, `act`, `report` and `show` says what it does. Inputs are parameters by wire name and members of the body. */
        Operation: {
            /** @description Lists rows of this resource. */
            list?: string;
            /** @description Gives one row. */
            get?: string;
            /** @description Makes a row. Inputs named like a member of the row set it. */
            create?: string;
            /** @description Changes rows. Inputs named like a member of the row set it. */
            update?: string;
            /** @description Removes rows. */
            delete?: string;
            /** @description Changes rows by `sets`, `puts`, `adds` and `removes` only. */
            act?: string;
            /** @description Groups rows of this resource and sums them up. */
            report?: string;
            /**
             * @description Gives the example with the values of `members`.
             * @constant
             */
            show?: true;
            /** @description Where the row or the rows stand in the success. Default: `items` of x-pagination. */
            at?: components["schemas"]["Place"];
            /** @description Example that the success is shaped like. Default: the first one. */
            example?: string;
            /** @description An input that is a list; each of its items is the inputs of one row. All rows are made, or none. */
            each?: string;
            /** @description Inputs that name the row, and the member that they name it by; of one that is no id, all rows that have the value. A list names several rows. Without it those that `where` sees. */
            by?: {
                [key: string]: components["schemas"]["Pointer"] | components["schemas"]["Pointer"][];
            };
            /** @description Only these rows are seen. */
            where?: components["schemas"]["Where"];
            filters?: string | components["schemas"]["Filters"];
            /** @description Member that rows are sorted by, with a minus from the greatest down. Rows alike come the newest first. */
            order?: string;
            /** @description Inputs whose value is the direction, `asc` or `desc`, and the member that they sort by. */
            sorts?: {
                [key: string]: components["schemas"]["Pointer"];
            };
            /** @description An input that names the member to sort by, and one that gives the direction. */
            sort?: {
                by?: string;
                direction?: string;
                /** @description Members by the words of the input, where they are not named alike. */
                members?: {
                    [key: string]: components["schemas"]["Pointer"];
                };
            };
            /** @description The input that names the time zone in which moments with the zone `site` are read and written. */
            zone?: string;
            /** @description Inputs that change nothing here; without a line the mock warns of them. */
            ignores?: string[];
            /** @description Inputs that set a member of another name, or that name a row of another resource. */
            sets?: {
                [key: string]: components["schemas"]["Pointer"] | {
                    /** @description Name of the resource; the row gets its id and the copies that `refs` declares. */
                    ref: string;
                    /** @description By which member it is named. Default: any of its ids. */
                    by?: components["schemas"]["Pointer"][];
                    /**
                     * @description A row that is not there is no failure.
                     * @constant
                     */
                    optional?: true;
                };
            };
            /** @description Members and the values that they get. */
            puts?: {
                [key: string]: components["schemas"]["Value"];
            };
            /** @description List members that the value of an input is added to. */
            adds?: {
                [key: string]: string;
            };
            /** @description List members that the value of an input is removed from. */
            removes?: {
                [key: string]: string;
            };
            /** @description Members that get the moment of the clock. */
            stamps?: components["schemas"]["Pointer"][];
            /** @description Inputs that must be sent; of each list one is enough. */
            needs?: string[][];
            /** @description What is refused, in this order. */
            guards?: components["schemas"]["Guard"][];
            /** @description The response where a row is not there. */
            missing?: components["schemas"]["Refusal"];
            /** @description The response where another row has the same unique members; or `change`, where that row is then changed. */
            clash?: components["schemas"]["Refusal"] | "change";
            /** @description Members of the rows in this response that are not the members of the same name. */
            shows?: {
                [key: string]: components["schemas"]["Value"];
            };
            /** @description Members of the rows that are there only where an input asks for them, which is not 0 then. */
            asked?: {
                [key: string]: string;
            };
            /** @description Other values of the success, by their place in the body. */
            members?: {
                [key: string]: components["schemas"]["Value"];
            };
            /** @description The body of a list that is text; in the text of a row `{/pointer}` stands for a member of it. */
            lines?: {
                start?: string;
                row: string;
                end?: string;
            };
            /** @description Further lists in the success, by their place in the body. */
            lists?: {
                [key: string]: {
                    list: string;
                    where?: components["schemas"]["Where"];
                    /** @description The list is empty where this balance is below `least`. */
                    balance?: string;
                    least?: number;
                    shows?: {
                        [key: string]: components["schemas"]["Value"];
                    };
                };
            };
            /** @description What a report is grouped by. */
            group?: components["schemas"]["Slice"][];
            /** @description An input that chooses what a report is grouped by. */
            slices?: {
                input: string;
                /** @description Slices by the word of the input. */
                of: {
                    [key: string]: components["schemas"]["Slice"];
                };
            };
            measures?: string | components["schemas"]["Measures"];
            /** @description Further resources whose rows a report counts, such as clicks. */
            with?: string[];
            /** @description What is different in a variant; a member given here replaces the one above. */
            variants?: {
                [key: string]: Record<string, never>;
            };
        } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown);
        Entrance: {
            methods: ("GET" | "POST")[];
            does: components["schemas"]["Operation"];
            /** @description Body of the response where it worked. */
            success: unknown;
            /** @description Body of the response where not, under status 200; `{reason}` in a text is the reason. */
            failure: unknown;
            /** @description Status of every response. Default: 200. */
            status?: number;
            /** @description Texts for the causes. */
            reasons?: {
                missing?: string;
                clash?: string;
                invalid?: string;
            };
        };
        /** @description Inputs that filter. One that is named like a member of the row needs no line. */
        Filters: {
            [key: string]: components["schemas"]["Filter"];
        };
        Filter: {
            /** @description The member, or several of which one is enough. */
            at: components["schemas"]["Pointer"] | components["schemas"]["Pointer"][];
            /**
             * @description `equal` and `in` take the same value or one of a list, `not` none of a list, `from` and `to` bounds that are included (a day as upper bound is included whole), `after` one that is not, `contains` a part of a text in any case. Default: `in`.
             * @enum {unknown}
             */
            op?: "equal" | "in" | "not" | "from" | "to" | "after" | "contains";
            /** @description What separates several values in one text. */
            split?: string;
            /** @description Lesser values mean no filter. */
            least?: number;
            /** @description Where the input is not sent: the moment so long before now. */
            ago?: components["schemas"]["Duration"];
            /** @description In a report with several resources, the member of another one; null where that one is not filtered by it. */
            of?: {
                [key: string]: components["schemas"]["Pointer"] | null;
            };
        };
        Guard: {
            /** @description Refused where the row is like this. */
            where?: components["schemas"]["Where"];
            /** @description Refused where this balance is below `least`. */
            balance?: string;
            least?: number;
            refuse: components["schemas"]["Refusal"];
        };
        /** @description A documented response. */
        Refusal: {
            status: number;
            example?: string;
            /** @description The text of an entrance. */
            reason?: string;
        };
        Slice: {
            /** @description Where it stands in the row of the report. */
            into: components["schemas"]["Pointer"];
            /** @description The member. */
            from: components["schemas"]["Pointer"];
            /**
             * @description Which part of a moment, as a number; `date` is YYYY-MM-DD and `monthDate` YYYY-MM.
             * @enum {unknown}
             */
            part?: "year" | "month" | "day" | "hour" | "date" | "monthDate";
            /** @description Further values that belong to the group, by their place, with the member of its first row. */
            members?: {
                [key: string]: components["schemas"]["Pointer"];
            };
            /** @description The member of another resource of `with`. */
            of?: {
                [key: string]: components["schemas"]["Pointer"];
            };
        };
        /** @description What a report counts and sums, by the place in its row. */
        Measures: {
            of?: {
                [key: string]: components["schemas"]["Measure"];
            };
            /** @description Measures that are taken for each word of a member, and for all of them together. */
            split?: {
                into: components["schemas"]["Pointer"];
                by: components["schemas"]["Pointer"];
                words: string[];
                /** @description Name of the member for all words together. */
                total?: string;
                /** @description Measures by the name of the member. */
                of: {
                    [key: string]: components["schemas"]["Measure"];
                };
            }[];
            /** @description Quotients of two measures, 0 where the second one is. */
            ratios?: {
                [key: string]: {
                    of: components["schemas"]["Pointer"];
                    by: components["schemas"]["Pointer"];
                    /** @description Default: 1. */
                    times?: number;
                    decimals?: components["schemas"]["Decimals"];
                    /** @description How it is written, with `{ratio}`, such as `1:{ratio}`. */
                    text?: string;
                };
            };
        };
        Measure: {
            /** @description The sum of this member. Without it rows are counted. */
            sum?: components["schemas"]["Pointer"];
            /** @description How many different values this member has. */
            distinct?: components["schemas"]["Pointer"];
            /** @description Rows of another resource of `with`. Default: those of the report. */
            in?: string;
            where?: components["schemas"]["Where"];
            decimals?: components["schemas"]["Decimals"];
        };
        /** @description A state that changes by itself. */
        Transition: {
            resource: string;
            /** @description The member with the state. */
            at: components["schemas"]["Pointer"];
            /** @description The state. */
            from: unknown;
            /** @description The state afterwards. */
            to: unknown;
            /** @description Member with the moment from which the time runs. */
            since: components["schemas"]["Pointer"];
            after: components["schemas"]["Duration"];
            /** @description How many rows take this way; those that no way takes stay. Default: 100. */
            share?: components["schemas"]["Percent"];
            puts?: {
                [key: string]: components["schemas"]["Value"];
            };
            /** @description Members that get the moment at which it happens. */
            stamps?: components["schemas"]["Pointer"][];
        };
        /** @description Calls that the service makes when rows are made or change their state. */
        Postback: {
            /** @description Resource whose rows are the registrations. */
            registered: string;
            /** @description Member of a registration with the address. */
            url: components["schemas"]["Pointer"];
            /** @description Resource whose rows are watched. */
            on: string;
            /** @description Member whose changes are told, besides the making of a row. */
            watch?: components["schemas"]["Pointer"];
            /** @description Members of the registration that must be the same as members of the row; one without a value fits all. */
            match?: {
                [key: string]: components["schemas"]["Pointer"];
            };
            /** @description Registrations with a value here are taken before those without; these then stay silent. */
            first?: components["schemas"]["Pointer"];
            /** @description For which states a registration is. */
            state?: {
                /** @description Member of the registration: a word of the watched member, none for all. */
                at: components["schemas"]["Pointer"];
                /** @description The word that means the making only. */
                making?: string;
            };
            /** @description Values of `{name}` in the address, from the row; of a moment in the form that is named. */
            macros: {
                [key: string]: components["schemas"]["Value"] | {
                    moment: components["schemas"]["Pointer"];
                    /** @enum {unknown} */
                    as: "stamp" | "date" | "time" | "unix";
                } | {
                    /** @constant */
                    random: "uuid";
                };
            };
            /** @description Further attempts after a failure. Default: 0. */
            retries?: number;
        };
        Assumption: {
            /** @enum {unknown} */
            mark: "documented" | "observed" | "inferred";
            /** @description Ids of sources.yaml. */
            sources: string[];
            says: string;
            /** @description Operations that it is about. */
            operations?: string[];
        };
        /** @description A JSON pointer. */
        Pointer: string;
        /** @description A JSON pointer; an empty one is the whole body. */
        Place: string;
        /** @description An ISO 8601 duration of days, hours, minutes and seconds. */
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
