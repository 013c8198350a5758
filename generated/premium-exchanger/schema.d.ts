// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
    "/api.html/get_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get balance and payout methods
         * @description Gives the partner who owns the key the balance, the smallest payout, and the payout methods that are possible now with what each would bring. It takes no arguments, so a plain GET does; a POST is answered the same.
         */
        get: operations["getInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api.html/get_links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get referral clicks
         * @description Gives the partner the visits over the referral link, newest first. Filters count only in the form body; without filters a GET does. 2.2 ignores `limit` and `offset` and returns everything, so stop when a page brings known ids. Whether 2.7 also takes ids of clicks is unknown.
         */
        post: operations["getLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api.html/get_exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get referred exchanges
         * @description Gives the partner the orders of referred visitors and the reward of each. 2.2 filters and sorts by the creation of the order, 2.7 by its last change. Filters count only in the form body; without filters a GET does. 2.2 ignores `limit` and `offset` and returns everything, so stop when a page brings known ids.
         */
        post: operations["getExchanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api.html/get_payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get payout requests
         * @description Gives the partner who owns the key that partner's own payout requests and how far each has come. Filters count only in the form body; without filters a GET does. 2.2 ignores `limit` and `offset` and returns everything, so stop when a page brings known ids.
         */
        post: operations["getPayouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api.html/add_payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a payout of the whole balance
         * @description Asks the site to pay the whole available balance to a wallet or card. There is no amount, so a part cannot be asked for, and a repeated call may ask again for what was earned in between. The checks run in this order: method, account, filter of the site, balance, reserve. Arguments count only in the form body.
         */
        post: operations["addPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Success mark
         * @description Success mark.
         * @enum {integer|string}
         */
        SuccessMark: 0 | "0";
        /**
         * Numeric string
         * @description A decimal number in a string, with a dot. Trailing zeros are cut; up to 12 decimals were seen.
         */
        NumericString: string;
        /**
         * Digit string
         * @description A whole number in a string, used for ids.
         */
        DigitString: string;
        /**
         * Payout method
         * @description A currency in which the partner can be paid.
         */
        PayoutMethod: {
            /** @description Id of the method, which is the id of the currency. Goes into `method_id` of add_payout. */
            id: components["schemas"]["DigitString"];
            /** @description Name of the currency as the site shows it. */
            title: string;
            /** @description Share that the site withholds from a payout by this method, in percent. The wire has one m. */
            comission: string;
            /** @description What the partner would get for the whole balance, converted to the currency of the method, after commission. Shown even when the balance is under the minimum. */
            amount: components["schemas"]["NumericString"];
        };
        /**
         * Partner info
         * @description Balance of the partner and the payout methods open to it now.
         */
        PartnerInfo: {
            /** @description What the site owes the partner and can pay now, in the internal currency of the site. Probably what was earned, less waiting and paid payouts. */
            balance: components["schemas"]["NumericString"];
            /** @description Smallest balance that can be paid out, in the internal currency of the site. At most two decimals. */
            min_payout: string;
            /** @description Id of the partner on the site. Since 2.7. */
            partner_id?: number;
            /** @description Payout methods possible now. A currency whose reserve does not cover the converted balance is left out; 2.7 also leaves out all of them when the balance is 0. */
            items?: {
                [key: string]: components["schemas"]["PayoutMethod"];
            } | components["schemas"]["PayoutMethod"][];
        };
        /**
         * Info response
         * @description Success of get_info.
         */
        GetInfoResponse: {
            error: components["schemas"]["SuccessMark"];
            /** @description Empty on success. */
            error_text: string;
            /** @description Account of the partner. */
            data: components["schemas"]["PartnerInfo"];
        };
        /**
         * Failure
         * @description What every method answers under HTTP 200 when it refuses or fails.
         */
        Failure: {
            /**
             * @description Failure code. 1 is the general failure, 3 says that the general API module is off. 2 was not seen here, only in the newer interface that 2.7 calls inside.
             * @enum {integer|string}
             */
            error: 1 | "1" | 2 | "2" | 3 | "3";
            /** @description Reason in the language of the site. */
            error_text: string;
            /** @description Sent by methods of 2.7 only, as an empty array. */
            data?: unknown[];
        };
        /**
         * Start time
         * Format: int64
         * @description Lower bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound.
         */
        StartTime: number;
        /**
         * End time
         * Format: int64
         * @description Upper bound, inclusive, in seconds on the time scale of the site (see `time` of the rows). Zero, a negative number or nothing means no bound.
         */
        EndTime: number;
        /**
         * Links filter
         * @description Which clicks to list.
         */
        LinksFilter: {
            start_time?: components["schemas"]["StartTime"];
            end_time?: components["schemas"]["EndTime"];
            /** @description IP address of the visitor. */
            ip?: string;
            /**
             * @description Most rows to return, 500 at most. Since 2.7; 2.2 returns everything.
             * @default 100
             */
            limit: number;
            /**
             * @description Rows to skip. Since 2.7; 2.2 ignores it.
             * @default 0
             */
            offset: number;
        };
        /**
         * Site time
         * Format: int64
         * @description Seconds since 1970, counted from the wall clock of the site as if that were UTC. Ahead of or behind true unix time by the site's distance from UTC.
         */
        SiteTime: number;
        /**
         * Site date
         * @description Wall clock of the site as `YYYY-MM-DD hh:mm:ss`, without zone.
         */
        SiteDate: string;
        /**
         * Link
         * @description One visit over the partner's referral link.
         */
        Link: {
            /** @description Id of the click. */
            id: components["schemas"]["DigitString"];
            /** @description Time of the click, in seconds on the time scale of the site. */
            time: components["schemas"]["SiteTime"];
            /** @description Time of the click on the wall clock of the site. */
            date: components["schemas"]["SiteDate"];
            /** @description The whole User-Agent header, not a browser name. May be empty. */
            browser: string;
            /** @description IP address of the visitor. */
            ip: string;
            /** @description Referer header of the visit, mostly the page of a rate monitor. May be empty. */
            referrer: string;
            /** @description Hash of the visitor on the site, the same in get_exchanges, so that clicks can be joined. May be empty. */
            user_hash: string;
            /** @description Query of the visited address, HTML-escaped, so that parts are joined by `&amp;`. May be empty. */
            query_string: string;
        };
        /**
         * Links response
         * @description Success of get_links.
         */
        GetLinksResponse: {
            error: components["schemas"]["SuccessMark"];
            /** @description Empty on success. */
            error_text: string;
            /** @description The list. Missing in 2.2 and an empty array in 2.7 when there are no rows. */
            data?: {
                /** @description Clicks, newest first. */
                items?: {
                    [key: string]: components["schemas"]["Link"];
                } | components["schemas"]["Link"][];
            } | unknown[];
        };
        /**
         * Exchanges filter
         * @description Which exchange orders to list.
         */
        ExchangesFilter: {
            start_time?: components["schemas"]["StartTime"];
            end_time?: components["schemas"]["EndTime"];
            /** @description IP address of the visitor. Not on the vendor's page for this method. */
            ip?: string;
            /** @description Ids of orders, separated by commas. Since 2.7; 2.2 ignores it. */
            id?: string;
            /** @description Hash of an order. Since 2.7; 2.2 ignores it. */
            hash?: string;
            /**
             * @description 1 adds `statuses` to the rows. Since 2.7; 2.2 ignores it.
             * @default 0
             * @enum {integer}
             */
            status_history: 0 | 1;
            /**
             * @description Most rows to return, 500 at most. Since 2.7; 2.2 returns everything.
             * @default 100
             */
            limit: number;
            /**
             * @description Rows to skip. Since 2.7; 2.2 ignores it.
             * @default 0
             */
            offset: number;
        };
        /**
         * Order status
         * @description Status word of an exchange order. Among them `new` is a new order, `payed` was marked as paid by the visitor, `realpay` is paid and `success` is completed.
         * @enum {string}
         */
        OrderStatus: "new" | "coldnew" | "cancel" | "delete" | "techpay" | "payed" | "coldpay" | "partpay" | "realpay" | "verify" | "mercherror" | "error" | "payouterror" | "scrpayerror" | "coldsuccess" | "partpayout" | "success";
        /**
         * Status change
         * @description One step in the history of an order.
         */
        StatusChange: {
            /** @description Time of the change, in seconds on the time scale of the site. */
            time: components["schemas"]["SiteTime"];
            /** @description Time of the change on the wall clock of the site. */
            date: components["schemas"]["SiteDate"];
            /** @description Status that the order got. */
            status: components["schemas"]["OrderStatus"];
        };
        /**
         * Exchange
         * @description One order of a referred visitor. Technical orders with the status auto are never listed.
         */
        Exchange: {
            /** @description Id of the order. */
            id: components["schemas"]["DigitString"];
            /** @description Creation of the order in 2.2, its last change in 2.7, in seconds on the time scale of the site. */
            time: components["schemas"]["SiteTime"];
            /** @description The same moment as `time`, on the wall clock of the site. */
            date: components["schemas"]["SiteDate"];
            /** @description Ticker of the currency that the visitor gives, such as USD. Not an export code such as PMUSD. */
            currency_code_give: string;
            /** @description Ticker of the currency that the visitor gets. */
            currency_code_get: string;
            /** @description Give side of the rate, in `currency_code_give`. */
            course_give: components["schemas"]["NumericString"];
            /** @description Get side of the rate, in `currency_code_get`. */
            course_get: components["schemas"]["NumericString"];
            /** @description What the visitor gives, commission included, in `currency_code_give`. */
            amount_give: components["schemas"]["NumericString"];
            /** @description What the visitor gets, in `currency_code_get`. */
            amount_get: components["schemas"]["NumericString"];
            /**
             * @description 1 when the status of the order is success, 0 in every other status.
             * @enum {integer}
             */
            exchange_success: 0 | 1;
            /**
             * @description 1 when the reward was credited to the partner, 0 when not.
             * @enum {integer}
             */
            accrued: 0 | 1;
            /** @description Reward that the site pays the partner for this order, in the internal currency of the site. */
            partner_reward: components["schemas"]["NumericString"];
            /** @description Hash of the visitor on the site, the same as in get_links. */
            user_hash: string;
            /** @description IP address of the visitor. Not on the vendor's page. */
            user_ip?: string;
            /** @description Status history, oldest first, empty array when there is none. Missing when the status log is off. 2.7 sends it on request only. */
            statuses?: components["schemas"]["StatusChange"][];
            /** @description Payment system of the currency that the visitor gives. Since 2.7. */
            psys_give?: string;
            /** @description Payment system of the currency that the visitor gets. Since 2.7. */
            psys_get?: string;
            /** @description Status of the order now. Since 2.7. */
            status?: components["schemas"]["OrderStatus"];
            /** @description Hash of the order. Since 2.7. */
            hash?: string;
        };
        /**
         * Exchanges response
         * @description Success of get_exchanges.
         */
        GetExchangesResponse: {
            error: components["schemas"]["SuccessMark"];
            /** @description Empty on success. */
            error_text: string;
            /** @description The list. Missing in 2.2 and an empty array in 2.7 when there are no rows. */
            data?: {
                /** @description Exchange orders. */
                items?: {
                    [key: string]: components["schemas"]["Exchange"];
                } | components["schemas"]["Exchange"][];
            } | unknown[];
        };
        /**
         * Payouts filter
         * @description Which payout requests to list.
         */
        PayoutsFilter: {
            start_time?: components["schemas"]["StartTime"];
            end_time?: components["schemas"]["EndTime"];
            /**
             * @description Most rows to return, 500 at most. Since 2.7; 2.2 returns everything.
             * @default 100
             */
            limit: number;
            /**
             * @description Rows to skip. Since 2.7; 2.2 ignores it.
             * @default 0
             */
            offset: number;
        };
        /**
         * Payout
         * @description One payout request of the partner.
         */
        Payout: {
            /** @description Id of the request, which add_payout gave as an integer. */
            id: components["schemas"]["DigitString"];
            /** @description Time of the request, in seconds on the time scale of the site. */
            time: components["schemas"]["SiteTime"];
            /** @description Time of the request on the wall clock of the site. */
            date: components["schemas"]["SiteDate"];
            /** @description Payout method. An integer here, while `id` of the same method in get_info is a string. */
            method_id: number;
            /** @description Wallet or card that is to be paid. */
            account: string;
            /** @description What the site pays the partner, after commission, in `pay_currency_code`. */
            pay_amount: components["schemas"]["NumericString"];
            /** @description Ticker of the payout currency. */
            pay_currency_code: string;
            /** @description What is taken from the balance, in `original_currency_code`. */
            original_amount: components["schemas"]["NumericString"];
            /** @description Ticker of the internal currency of the site. */
            original_currency_code: string;
            /**
             * @description `0` waits, `1` is done, `2` was cancelled (by the site, as far as one can tell), `3` was cancelled by the user.
             * @enum {string}
             */
            status: "0" | "1" | "2" | "3";
        };
        /**
         * Payouts response
         * @description Success of get_payouts.
         */
        GetPayoutsResponse: {
            error: components["schemas"]["SuccessMark"];
            /** @description Empty on success. */
            error_text: string;
            /** @description The list. Missing in 2.2 and an empty array in 2.7 when there are no rows. */
            data?: {
                /** @description Payout requests. */
                items?: {
                    [key: string]: components["schemas"]["Payout"];
                } | components["schemas"]["Payout"][];
            } | unknown[];
        };
        /**
         * Payout request
         * @description Where the balance is to be paid. There is no amount.
         */
        PayoutRequest: {
            /** @description Payout method, an `id` from `items` of get_info. */
            method_id: number;
            /** @description Wallet or card that is to be paid. It is checked against the rules of the currency. */
            account: string;
        };
        /**
         * Payout response
         * @description Success of add_payout.
         */
        AddPayoutResponse: {
            error: components["schemas"]["SuccessMark"];
            /** @description In 2.2 a sentence of success in the language of the site, although nothing failed. */
            error_text: string;
            /** @description The new request. */
            data: {
                /** @description Id of the new payout request. An integer here, a string of digits in `get_payouts`. */
                payout_id: number;
            };
        };
    };
    responses: {
        /** @description Release 2.7, when the module of this interface is off: the ordinary page of the site for unknown addresses. */
        ModuleOff: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description Release 2.2, when the key is missing or empty, `api_action` or `method` is unknown, or the affiliate module or the module of this interface is off. The body is empty and there is no JSON content type. 2.7 does not use it. */
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
            /** @description The account, or a failure. 2.2 sends `items` as an object and leaves it out when there is no method, 2.7 sends an array; see the examples named after each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetInfoResponse"] | components["schemas"]["Failure"];
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
        /** @description Filters, all optional. The page names `start_time`, `end_time` and `ip` without saying where they go; both releases read them from the form. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LinksFilter"];
                "multipart/form-data": components["schemas"]["LinksFilter"];
            };
        };
        responses: {
            /** @description The clicks, or a failure. 2.2 sends `items` as an object keyed by id and no `data` for an empty list, 2.7 sends an array, and `data` as an empty array; see the examples named after each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetLinksResponse"] | components["schemas"]["Failure"];
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
        /** @description Filters, all optional. The page names `start_time` and `end_time` without saying where they go; both releases read them from the form. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ExchangesFilter"];
                "multipart/form-data": components["schemas"]["ExchangesFilter"];
            };
        };
        responses: {
            /** @description The orders, or a failure. 2.2 sends `items` as an object keyed by id and no `data` for an empty list, 2.7 sends an array with more fields, and `data` as an empty array; see the examples named after each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetExchangesResponse"] | components["schemas"]["Failure"];
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
        /** @description Filters, all optional. The page names `start_time` and `end_time` without saying where they go; both releases read them from the form. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PayoutsFilter"];
                "multipart/form-data": components["schemas"]["PayoutsFilter"];
            };
        };
        responses: {
            /** @description The requests, or a failure. 2.2 sends `items` as an object keyed by id and no `data` for an empty list, 2.7 sends an array, and `data` as an empty array; see the examples named after each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPayoutsResponse"] | components["schemas"]["Failure"];
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
        /** @description Where to pay. The page names both arguments without saying where they go; both releases read them from the form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PayoutRequest"];
                "multipart/form-data": components["schemas"]["PayoutRequest"];
            };
        };
        responses: {
            /** @description The request was made, or a failure. A failed payout has the integer 1 in both releases; 2.7 adds an empty array as `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddPayoutResponse"] | components["schemas"]["Failure"];
                };
            };
            404: components["responses"]["ModuleOff"];
            501: components["responses"]["EmptyRefusal"];
        };
    };
}
