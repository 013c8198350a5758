// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
    "/api/merchants/set-cookie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a client token for a referred visitor
         * @description Exchanges the referral code of a link for the token that identifies the visitor. Keep the token, usually in a cookie of the shop, and send it with the conversion that follows. The page shows the request but no response, and does not say whether a call counts as a visit. Every call may issue another token, so it is treated as not repeatable. The browser counterpart of the call also sends `aff_id` and `account_id`; extra members are allowed.
         */
        post: operations["setCookie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merchants/conversions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a conversion by its id
         * @description Returns one conversion with its publisher, commissions and state. The dates in it are Jalali, and `type` is a number although it is sent as a word.
         */
        get: operations["findConversion"];
        put?: never;
        /**
         * Update a conversion
         * @description Changes the members that are sent and leaves the others; to approve or reject a conversion, send `status` alone. When `amount` is sent, `commissions` must be sent with it. The verb is POST, on the path of the conversion. Sending the same values twice leaves the same conversion, so it may be repeated. A conversion whose `is_closed` is 1 can no longer be edited; how that is refused is not documented, and this contract takes 422 (403 is possible). The response is inferred: the conversion, of which only `id` is relied on.
         */
        post: operations["updateConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merchants/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversions
         * @description Returns the conversions of the merchant that pass all given filters; without a filter, all of them. The filters are documented; the verb, the response and the refusals are inferred, because the page shows none of them. Paging is not documented, and there is no filter for `type`. Dates in filters are Gregorian although dates in responses are Jalali.
         */
        get: operations["listConversions"];
        put?: never;
        /**
         * Create a conversion
         * @description Records what a referred visitor did. What must be sent depends on `type`: a `buy` needs `external_id`, `amount` and `commissions`, a `lead` needs the `name` of its commission, a `click` needs nothing more. The merchant owes the publisher a commission for it, so it must not be sent twice. The `external_id` has to be unique; whether a second use is refused, or stored with the status 3 (duplicated), is not documented, and this contract takes the refusal. Numbers may be sent as strings, and extra members are allowed. The response is inferred: HTTP 200 and the new conversion, of which only `id` is relied on.
         */
        post: operations["createConversion"];
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
        /** @description The origin of a visitor. */
        SetCookieInput: {
            /** @description Referral code, the value of `referrer=` in the referral link. The printed one has 24 hexadecimal characters; no form is prescribed. */
            referrer: string;
        };
        /**
         * @description Success mark.
         * @constant
         */
        SuccessMark: "ok";
        /** @description Name of the operation that answered, in camel case. Only `findConversion` is known from a printed response. */
        OperationTag: string;
        /** @description The token of a visitor. The page names only the token, the other members are read by the official tracker. */
        ClientToken: {
            /** @description Identifies the visitor. To be sent as `token` with a new conversion. */
            token: string;
            /** @description How many days to keep the token in a cookie. */
            valid_days?: number;
            /** @description Whether to drop the cookie once a conversion is reported. The official tracker takes 1, '1', true and 'true' for yes, so any of these forms may come. */
            delete_cookie?: (0 | 1) | boolean | ("0" | "1" | "true" | "false");
        };
        /** @description Version of the interface that answered. */
        ApiVersion: string;
        /** @description A client token in its envelope. */
        ClientTokenResponse: {
            status: components["schemas"]["SuccessMark"];
            tag: components["schemas"]["OperationTag"];
            /** @description The token, and how to keep it. */
            data: components["schemas"]["ClientToken"];
            api_version: components["schemas"]["ApiVersion"];
        };
        /** @description A failure, under an error status or inside HTTP 200. Of its members only `status` is relied on. */
        Failure: {
            /** @description Any word but `ok`, which is what official clients test for. The word itself is not known; the examples use `error`. */
            status: string;
            tag?: components["schemas"]["OperationTag"];
            /** @description What was wrong, by input member or as a plain list. The name is observed, the form inferred. */
            errors?: {
                [key: string]: string | string[];
            } | unknown[];
            api_version?: components["schemas"]["ApiVersion"];
        };
        /** @description The publisher (affiliate) who brought the visitor. */
        Publisher: {
            /** @description Id of the publisher, a short code like that of a conversion. */
            id: string;
            /** @description Name of the publisher. */
            name: string;
        };
        /**
         * @description State of a conversion. 0 pending, 1 approved, 2 rejected, 3 duplicated.
         * @enum {integer}
         */
        ConversionStatus: 0 | 1 | 2 | 3;
        /** @description Date and time in the Jalali (Solar Hijri) calendar, without a zone. Asia/Tehran is inferred. 1399-01-17 is 2020-04-05. */
        JalaliDateTime: string;
        /** @description The part of a conversion that belongs to one commission. */
        Commission: {
            /** @description Id of this part. May be the same as the id of the conversion. */
            id: string;
            /** @description Key of the commission, as defined in the merchant's panel. */
            name: string;
            /** @description Part of the order total that belongs to this commission, in Rial. */
            sub_amount: number;
        };
        /** @description What is known about the visitor's devices. */
        Client: {
            /** @description Names of the browsers that were seen. */
            agents: string[];
            /** @description Addresses that were seen. */
            ips: string[];
        };
        /** @description The members of a conversion, of which only `id` is sure to be there. */
        ConversionFields: {
            /** @description Id of the conversion, a short code of letters and digits. */
            id: string;
            /** @description Who brought the visitor. */
            publisher?: components["schemas"]["Publisher"] | null;
            status?: components["schemas"]["ConversionStatus"];
            /** @description What the visitor did and how the affiliate was recognised, as a number. Inferred from the order of the official tracker's list: 0 click, 1 lead by link, 2 trial by link, 3 buy by link, 4 lead by code, 5 trial by code, 6 buy by code. */
            type?: number;
            /** @description Fee of Affili, in Rial. */
            wage?: number;
            /** @description Order total in Rial. Null for a click or a lead is inferred. */
            amount?: number | null;
            /** @description When the conversion was created, in the Jalali calendar, without a zone (Asia/Tehran inferred). */
            created_at?: components["schemas"]["JalaliDateTime"];
            /** @description When the conversion was last changed, in the Jalali calendar, without a zone (Asia/Tehran inferred). */
            updated_at?: components["schemas"]["JalaliDateTime"];
            /** @description Id of the conversion in the merchant's own system. Null for a click or a lead is inferred. */
            external_id?: string | null;
            /** @description The commissions the conversion is split over. */
            commissions?: components["schemas"]["Commission"][];
            /**
             * @description 1 when the conversion can no longer be edited, 0 while it can. The page words it both ways; the name of the member decides.
             * @enum {integer}
             */
            is_closed?: 0 | 1;
            /**
             * @description 1 when the conversion is settled, else 0.
             * @enum {integer}
             */
            checked_out?: 0 | 1;
            /** @description What is known about the visitor. */
            client?: components["schemas"]["Client"] | null;
            /** @description Data on clicks. Only an empty list is known, so the elements are open. */
            clicks?: unknown[];
        };
        /** @description What a referred visitor did, with all of its members. */
        Conversion: WithRequired<components["schemas"]["ConversionFields"], "id" | "publisher" | "status" | "type" | "wage" | "amount" | "created_at" | "updated_at" | "external_id" | "commissions" | "is_closed" | "checked_out" | "client" | "clicks">;
        /** @description A conversion in its envelope. */
        ConversionResponse: {
            status: components["schemas"]["SuccessMark"];
            tag: components["schemas"]["OperationTag"];
            /** @description The conversion. */
            data: components["schemas"]["Conversion"];
            api_version: components["schemas"]["ApiVersion"];
        };
        /** @description A number, or the same number written as a string. */
        NumberInput: string | number;
        /** @description The part of an order that belongs to one commission. */
        CommissionInput: {
            /** @description Key of the commission, as defined in the merchant's panel. The official tracker sends `default` when there is none. */
            name: string;
            /** @description Part of the order total that belongs to this commission, in Rial. */
            sub_amount: components["schemas"]["NumberInput"];
        };
        /** @description How the order total is split. With one commission its `sub_amount` is the order total; several commissions share it. Nothing says that the sum is enforced. */
        CommissionsInput: components["schemas"]["CommissionInput"][];
        /**
         * @description What the visitor did, as a word. Responses give a number instead. The official tracker also knows `trial`, which the page does not list.
         * @enum {string}
         */
        ConversionType: "buy" | "click" | "lead";
        /** @description State of a conversion, as a number or a string. 0 pending, 1 approved, 2 rejected, 3 duplicated. */
        StatusInput: components["schemas"]["ConversionStatus"] | ("0" | "1" | "2" | "3");
        /** @description The members of a conversion to change. What is left out stays as it is. */
        ConversionChange: {
            /** @description Id of the conversion in the merchant's own system, unique over all conversions. */
            external_id?: string;
            /** @description New order total in Rial. Needs `commissions` beside it. */
            amount?: components["schemas"]["NumberInput"];
            /** @description New split of the order total. */
            commissions?: components["schemas"]["CommissionsInput"];
            type?: components["schemas"]["ConversionType"];
            status?: components["schemas"]["StatusInput"];
        };
        /** @description A created or updated conversion in its envelope. */
        SavedConversionResponse: {
            status: components["schemas"]["SuccessMark"];
            tag: components["schemas"]["OperationTag"];
            /** @description The conversion as it is stored now. Only `id` is relied on. */
            data: components["schemas"]["ConversionFields"];
            api_version: components["schemas"]["ApiVersion"];
        };
        /** @description Date and time in the Gregorian calendar, without a zone. The calendar is documented; the text form, taken from the dates in responses, and the zone Asia/Tehran are inferred. */
        GregorianDateTime: string;
        /** @description A list of conversions that comes with information about pages. Neither this form nor the name of its member is known from any source. */
        ConversionPage: {
            /** @description The conversions of this page. */
            items: components["schemas"]["Conversion"][];
        };
        /** @description A list of conversions in its envelope. */
        ConversionListResponse: {
            status: components["schemas"]["SuccessMark"];
            tag: components["schemas"]["OperationTag"];
            /** @description The conversions. An array is expected; the object form is kept open for a response in pages. */
            data: components["schemas"]["Conversion"][] | components["schemas"]["ConversionPage"];
            api_version: components["schemas"]["ApiVersion"];
        };
        /** @description What conversions of every type may carry. Other members are accepted too. */
        ConversionInput: {
            /** @description Identifies the visitor; comes from `setCookie`. */
            token: string;
            /** @description Id of the affiliate, the value of `aff_id=` in the referral link. */
            aff_id: string;
            /** @description Referral code, the value of `referrer=` in the referral link. */
            referrer: string;
            /** @description Id of the conversion in the merchant's own system, such as an order number. Has to be unique over all conversions. Needed for a `buy`. */
            external_id?: string;
            /** @description Order total in Rial. Needed for a `buy`. */
            amount?: components["schemas"]["NumberInput"];
            /** @description Split of the order total over commissions. Needed for a `buy`. */
            commissions?: components["schemas"]["CommissionsInput"];
            /** @description Key of the commission that pays for the lead. Needed for a `lead`. */
            name?: string;
            /** @description An object that the official tracker may send along. What the server does with it is not known. */
            meta_data?: {
                [key: string]: unknown;
            } | null;
            /** @description Coupon code, which the official tracker may send along. */
            coupon?: string | null;
        };
        /** @description An order of the visitor. */
        BuyConversionInput: {
            /**
             * @description What the visitor did.
             * @constant
             */
            type: "buy";
        } & WithRequired<components["schemas"]["ConversionInput"], "external_id" | "amount" | "commissions">;
        /** @description A click of the visitor. */
        ClickConversionInput: {
            /**
             * @description What the visitor did.
             * @constant
             */
            type: "click";
        } & components["schemas"]["ConversionInput"];
        /** @description A lead, such as a sign-up, that the visitor left. */
        LeadConversionInput: {
            /**
             * @description What the visitor did.
             * @constant
             */
            type: "lead";
        } & WithRequired<components["schemas"]["ConversionInput"], "name">;
        /** @description A conversion to create. Its `type` decides which members are needed. */
        NewConversion: components["schemas"]["BuyConversionInput"] | components["schemas"]["ClickConversionInput"] | components["schemas"]["LeadConversionInput"];
    };
    responses: {
        /** @description The access id is missing or not known. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The input is incomplete or has a value that is not accepted. */
        InvalidInput: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The merchant has no conversion with this id. */
        UnknownConversion: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the conversion, a short code of letters and digits.
         * @example eroxr
         */
        ConversionId: string;
        /**
         * @description Only conversions in this state. 0 pending, 1 approved, 2 rejected, 3 duplicated.
         * @example 1
         */
        Status: components["schemas"]["ConversionStatus"];
        /**
         * @description Only the conversion with this id of the merchant's own, for example an order number.
         * @example 1234
         */
        ExternalId: string;
        /**
         * @description Only conversions that can no longer be edited (1) or still can (0).
         * @example 0
         */
        IsClosed: 0 | 1;
        /**
         * @description Only conversions that are settled (1) or are not (0).
         * @example 0
         */
        CheckedOut: 0 | 1;
        /**
         * @description Only conversions whose commission amount is at least this many Rial. The page does not say which amount is meant.
         * @example 100
         */
        MinCommissionAmount: number;
        /**
         * @description Only conversions whose commission amount is at most this many Rial. The page does not say which amount is meant.
         * @example 1000
         */
        MaxCommissionAmount: number;
        /**
         * @description Only conversions created from this moment on. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
         * @example 2020-04-01 00:00:00
         */
        MinCreatedAt: components["schemas"]["GregorianDateTime"];
        /**
         * @description Only conversions created up to this moment. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
         * @example 2020-04-30 23:59:59
         */
        MaxCreatedAt: components["schemas"]["GregorianDateTime"];
        /**
         * @description Only conversions last changed from this moment on. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
         * @example 2020-04-01 00:00:00
         */
        MinUpdatedAt: components["schemas"]["GregorianDateTime"];
        /**
         * @description Only conversions last changed up to this moment. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
         * @example 2020-04-30 23:59:59
         */
        MaxUpdatedAt: components["schemas"]["GregorianDateTime"];
        /**
         * @description Only conversions whose order total is at least this many Rial.
         * @example 100
         */
        MinAmount: number;
        /**
         * @description Only conversions whose order total is at most this many Rial.
         * @example 10000
         */
        MaxAmount: number;
        /**
         * @description Only conversions whose fee of Affili is at least this many Rial.
         * @example 10
         */
        MinWage: number;
        /**
         * @description Only conversions whose fee of Affili is at most this many Rial.
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
        /** @description Where the visitor came from. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCookieInput"];
            };
        };
        responses: {
            /** @description The token, and how long to keep it. A failure may come with this status too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientTokenResponse"] | components["schemas"]["Failure"];
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
                 * @description Id of the conversion, a short code of letters and digits.
                 * @example eroxr
                 */
                id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversion. A failure may come with this status too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionResponse"] | components["schemas"]["Failure"];
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
                 * @description Id of the conversion, a short code of letters and digits.
                 * @example eroxr
                 */
                id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        /** @description The members to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversionChange"];
            };
        };
        responses: {
            /** @description The conversion after the change. A failure may come with this status too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedConversionResponse"] | components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownConversion"];
            /** @description The change is not accepted, for example because the conversion is closed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listConversions: {
        parameters: {
            query?: {
                /**
                 * @description Only conversions in this state. 0 pending, 1 approved, 2 rejected, 3 duplicated.
                 * @example 1
                 */
                status?: components["parameters"]["Status"];
                /**
                 * @description Only the conversion with this id of the merchant's own, for example an order number.
                 * @example 1234
                 */
                external_id?: components["parameters"]["ExternalId"];
                /**
                 * @description Only conversions that can no longer be edited (1) or still can (0).
                 * @example 0
                 */
                is_closed?: components["parameters"]["IsClosed"];
                /**
                 * @description Only conversions that are settled (1) or are not (0).
                 * @example 0
                 */
                checked_out?: components["parameters"]["CheckedOut"];
                /**
                 * @description Only conversions whose commission amount is at least this many Rial. The page does not say which amount is meant.
                 * @example 100
                 */
                min_commission_amount?: components["parameters"]["MinCommissionAmount"];
                /**
                 * @description Only conversions whose commission amount is at most this many Rial. The page does not say which amount is meant.
                 * @example 1000
                 */
                max_commission_amount?: components["parameters"]["MaxCommissionAmount"];
                /**
                 * @description Only conversions created from this moment on. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
                 * @example 2020-04-01 00:00:00
                 */
                min_created_at?: components["parameters"]["MinCreatedAt"];
                /**
                 * @description Only conversions created up to this moment. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
                 * @example 2020-04-30 23:59:59
                 */
                max_created_at?: components["parameters"]["MaxCreatedAt"];
                /**
                 * @description Only conversions last changed from this moment on. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
                 * @example 2020-04-01 00:00:00
                 */
                min_updated_at?: components["parameters"]["MinUpdatedAt"];
                /**
                 * @description Only conversions last changed up to this moment. A Gregorian date and time, read as Asia/Tehran (zone inferred), although responses show Jalali dates.
                 * @example 2020-04-30 23:59:59
                 */
                max_updated_at?: components["parameters"]["MaxUpdatedAt"];
                /**
                 * @description Only conversions whose order total is at least this many Rial.
                 * @example 100
                 */
                min_amount?: components["parameters"]["MinAmount"];
                /**
                 * @description Only conversions whose order total is at most this many Rial.
                 * @example 10000
                 */
                max_amount?: components["parameters"]["MaxAmount"];
                /**
                 * @description Only conversions whose fee of Affili is at least this many Rial.
                 * @example 10
                 */
                min_wage?: components["parameters"]["MinWage"];
                /**
                 * @description Only conversions whose fee of Affili is at most this many Rial.
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
            /** @description The conversions that pass the filters. A failure may come with this status too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionListResponse"] | components["schemas"]["Failure"];
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
        /** @description The conversion, in the form that belongs to its type. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConversion"];
            };
        };
        responses: {
            /** @description The new conversion. A failure may come with this status too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedConversionResponse"] | components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The conversion is not accepted, for example because its external id is already in use. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
