// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
    "/3.0/stats/custom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report with a free choice of groups
         * @description Counts clicks, conversions and money, grouped by whatever `slice[]` names. Each row holds one member per slice. An affiliate key gets its own figures only and may not slice or sort by advertiser, affiliate, manager or SmartLink category. Filters stand inside `filter[…]`. `revenue` is the affiliate's money here, `charge` the advertiser's.
         */
        get: operations["getCustomReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbydate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by day
         * @description Counts clicks, conversions and money per calendar day. The days are cut in the zone of `timezone`. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByDate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbyhour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by hour
         * @description Counts clicks, conversions and money per hour. The hours are cut in the zone of `timezone`. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByHour"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbysub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by sub value
         * @description Counts clicks, conversions and money per sub value of one or more offers, which must be named. Which of the five sub values makes the groups is not stated, likely the first one that is filtered. For affiliate keys, which get their own figures only. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportBySub"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbyprogram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by offer
         * @description Counts clicks, conversions and money per offer. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbyadvertiser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by advertiser
         * @description Counts clicks, conversions and money per advertiser. Administrator keys only, as an official client remarks. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByAdvertiser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbyaccountmanager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by account manager
         * @description Counts clicks, conversions and money per manager of the advertisers. Administrator keys only, as an official client remarks. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByAccountManager"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbyaffiliatemanager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by affiliate manager
         * @description Counts clicks, conversions and money per manager of the affiliates. Administrator keys only, as an official client remarks. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByAffiliateManager"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbypartner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by affiliate
         * @description Counts clicks, conversions and money per affiliate. Administrator keys only, as an official client remarks. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByAffiliate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbypartnerbydate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by affiliate and day
         * @description Counts clicks, conversions and money per affiliate and calendar day. The days are cut in the zone of `timezone`. Administrator keys only, as an official client remarks. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByAffiliateAndDate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbycountries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by country
         * @description Counts clicks, conversions and money per country. The documentation writes the country with three letters, later answers with two. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByCountry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbybrowsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by browser
         * @description Counts clicks, conversions and money per browser. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByBrowser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbyos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by operating system
         * @description Counts clicks, conversions and money per operating system. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByOs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbyversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by version of the operating system
         * @description Counts clicks, conversions and money per operating system and its version. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByOsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbygoal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by goal
         * @description Counts clicks, conversions and money per goal of the offers. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByGoal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbycities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by city
         * @description Counts clicks, conversions and money per city. Names follow `locale`. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByCity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbydevices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by device
         * @description Counts clicks, conversions and money per brand of device. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbydevicemodels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by device model
         * @description Counts clicks, conversions and money per model of device. An affiliate key gets its own figures only; that it may read this report follows from the remark on affiliates at `filter[partner]`. Here `revenue` is the affiliate's money and `charge` the advertiser's.
         */
        get: operations["getReportByDeviceModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/clicks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clicks
         * @description Lists the clicks of a range of days. The service keeps clicks for seven days only. Filters stand at the root, not in `filter[…]`.
         */
        get: operations["listClicks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/find-subs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find sub values
         * @description Searches the sub values that the affiliate has used, for one of the five subs. For affiliate keys; who may call it comes from official clients, not from the page.
         */
        get: operations["findSubs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/caps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of offer caps
         * @description How far the limits of up to 100 offers are used up. Nearly nothing of the documented example is left, so the response is drawn loosely: `stats` holds the parts asked for with `fields[]`, and somewhere inside stand objects with `affiliate_id`, where 0 means all affiliates. Later documentation moves the call to `/3.1/stats/caps`.
         */
        get: operations["getCaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/retentionrate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get retention per affiliate and day
         * @description For each affiliate and day, how many of those who reached the base event `goal` also reached each of `events`. The response is a bare list without an envelope, in contrast to all other operations; a refusal is still an object.
         */
        get: operations["getRetentionRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversions
         * @description Lists conversions, likely the newest first. Filters stand at the root; a `filter[…]` is refused. An affiliate key gets its own conversions with fewer members. The words for money are not those of the reports: to an administrator key `revenue` is the advertiser's money and `payouts` the affiliate's, to an affiliate key `revenue` is the affiliate's. The live service was seen to look back 365 days at most.
         */
        get: operations["listConversions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/conversion/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change conversions
         * @description Sets status, money or comment of one or more conversions. The response only tells that the change was accepted; it is carried out some minutes later.
         */
        post: operations["editConversions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/conversion/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a conversion
         * @description Adds one conversion by hand. The response only tells that it was accepted; it is carried out some minutes later. Sending the same again may add a second conversion.
         */
        post: operations["importConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/conversions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import several conversions
         * @description Adds conversions by hand, one per item of `list`. The response only tells that they were accepted; they are carried out some minutes later. Sending the same again may add them a second time.
         */
        post: operations["importConversions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/serverpostbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List postbacks received from advertisers
         * @description Log of the calls with which advertisers report conversions, each with the click it belongs to. Filters stand at the root here, without `filter[…]`.
         */
        get: operations["listServerPostbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/affiliatepostbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List postbacks sent to affiliates
         * @description Log of the calls with which the platform reported conversions to affiliates, each with the response of the affiliate's server. Filters stand at the root here, without `filter[…]`.
         */
        get: operations["listAffiliatePostbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/postback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a postback
         * @description Registers an address that the platform calls when a conversion is made or changes. Without `offer_id` it is called for every offer. An affiliate key adds to its own postbacks; an administrator key names the affiliate in `pid`. The response does not repeat the offer.
         */
        post: operations["createPostback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/postback/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a postback
         * @description Sets address, status and goal of a postback. An administrator key names the affiliate in `pid`. The offer of a postback cannot be changed, and the response does not repeat it.
         */
        post: operations["updatePostback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/postback/{ID}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a postback
         * @description Removes a postback and answers with what it was, this time with its offer.
         */
        delete: operations["deletePostback"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/postbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the postbacks of an affiliate
         * @description Postbacks that one affiliate has registered. Rows do not repeat the affiliate number.
         */
        get: operations["listPostbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offers
         * @description Lists offers, for an administrator with the advertiser and both sides of the money, for an affiliate without. The two forms differ in the member `advertiser`, which affiliates never get. Goals of a cap without goals are `[]` here and `{}` in the other offer operations.
         */
        get: operations["listOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/offer/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an offer
         * @description Returns one offer in full, in the form for the role of the key. Goals of a cap without goals are `{}` here, where the list has `[]`.
         */
        get: operations["getOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an offer
         * @description Adds an offer and returns it. It starts as `stopped` unless `status` says otherwise. Files need the multipart form. Nested values go out in brackets, `payments[0][countries][]=US&payments[0][total]=2`, and maps by key, `description_lang[en]=Text`. Several names differ between request and response, see the response's schema. The page also draws a personal daily limit with `partner` and `caps`, but no parameter takes it.
         */
        post: operations["createOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/offer/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an offer
         * @description Changes the given settings of an offer and returns it. Files need the multipart form. Nested values go out in brackets, `payments[0][countries][]=US&payments[0][total]=2`, and maps by key, `description_lang[en]=Text`. The page repeats the defaults of the create operation; whether a setting that is left out keeps its value is not stated, though the page's sample changes nothing but the title. `note_aff`, `note_sales` and `disallowed_ip` are not among the parameters, and the response leaves them out together with `external_offer_id`.
         */
        post: operations["updateOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/offer/mass-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change status or privacy of several offers
         * @description Sets the status or the privacy of all given offers. The page's sample and an official client send it as multipart, though no file is in it. What happens when only some of the numbers are wrong is not known.
         */
        post: operations["updateOffers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/offer/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete offers
         * @description Deletes the offers with the given numbers. The wording of the response for several offers, or when one of them does not exist, is not known.
         */
        post: operations["deleteOffers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/offer/enable-affiliate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect an affiliate to offers
         * @description Connects one affiliate to one or more offers and tells the affiliate unless `notice` is `0`. The path has no `/admin/`, yet it takes an administrator key. For several offers the text presumably names each of them.
         */
        post: operations["enableAffiliateForOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/offer/disable-affiliate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect an affiliate from offers
         * @description Disconnects one affiliate from one or more offers and tells the affiliate unless `notice` is `0`. The path has no `/admin/`, yet it takes an administrator key. For several offers the text presumably names each of them.
         */
        post: operations["disableAffiliateForOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/offer/{id}/disable-affiliates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect all affiliates from an offer
         * @description Disconnects every affiliate from an offer whose privacy is `private` or `protected`.
         */
        post: operations["disableAffiliatesForOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/affiliate/{id}/disable-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect an affiliate from all closed offers
         * @description Disconnects an affiliate from every offer whose privacy is `private` or `protected`.
         */
        post: operations["disableOffersForAffiliate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/offer/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offer categories
         * @description Lists the categories an offer can be in.
         */
        get: operations["listOfferCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an offer category
         * @description Adds a category for offers and returns it.
         */
        post: operations["createOfferCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/category/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an offer category
         * @description Renames a category and returns it.
         */
        post: operations["updateOfferCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/offer/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List traffic sources
         * @description Lists all traffic sources. There are no pages.
         */
        get: operations["listTrafficSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offers an affiliate may see
         * @description Lists the offers the affiliate of the key may see, connected or not. `link` is empty for offers the affiliate is not connected to.
         */
        get: operations["listAffiliateOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/live-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offers an affiliate is connected to
         * @description Lists the offers the affiliate of the key may send traffic to. The response has the form of the list of all offers, and `link` is filled.
         */
        get: operations["listLiveOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/activation/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to be connected to an offer
         * @description Asks for an offer in the name of the affiliate of the key. Where the offer needs approval this presumably opens a ticket for the manager. An official collection sends both values in the query instead of the body.
         */
        post: operations["activateOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/offer/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a traffic source
         * @description Adds a traffic source and returns it, without `allowed`. The sample of the page calls the path with a slash at the end.
         */
        post: operations["createTrafficSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/offer/source/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a traffic source
         * @description Changes the names of a traffic source and returns it, without `allowed`.
         */
        post: operations["updateTrafficSource"];
        /**
         * Delete a traffic source
         * @description Deletes a traffic source and returns it as it was, without `allowed`.
         */
        delete: operations["deleteTrafficSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/advertisers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List advertisers
         * @description Returns all advertisers with their managers, page by page. Some members are sent in this list only, see `Advertiser`.
         */
        get: operations["listAdvertisers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/advertiser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an advertiser
         * @description Adds an advertiser and returns it. The rules for sub 1 and sub 2 go in under flat names (`sub_account_1`, `sub_account_1_except`).
         */
        post: operations["createAdvertiser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/advertiser/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update an advertiser
         * @description Changes an advertiser and returns it as stored. Send the fields that change.
         */
        post: operations["updateAdvertiser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/advertiser/{ID}/sendpass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a new password to an advertiser
         * @description Sets a new password for the advertiser and mails it there. Each call sets and mails another one; the password is not in the response. The request has no body.
         */
        post: operations["sendAdvertiserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/advertiser/enable-affiliate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an affiliate off the blacklist of advertisers
         * @description Removes one affiliate from the blacklists of the given advertisers. It also succeeds when the affiliate was not on a list, which the text then says.
         */
        post: operations["enableAffiliateForAdvertiser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/advertiser/disable-affiliate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an affiliate on the blacklist of advertisers
         * @description Adds one affiliate to the blacklists of the given advertisers. What happens when only some of the ids are wrong is not known.
         */
        post: operations["disableAffiliateForAdvertiser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List affiliates
         * @description Returns all affiliates with their managers, page by page. Every row carries the affiliate's key and that of the manager, both secrets. Ask for balances with `with_balance`.
         */
        get: operations["listAffiliates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/partner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an affiliate
         * @description Adds an affiliate and returns it with its key, a secret. The number stands inside `partner` and once more beside it.
         */
        post: operations["createAffiliate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/partner/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update an affiliate
         * @description Changes an affiliate and returns it as stored, with its key, a secret. Send the fields that change; the e-mail address cannot be changed here.
         */
        post: operations["updateAffiliate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/partner/password/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password of an affiliate
         * @description Sets a new password for the affiliate and returns it in plain text. Each call sets another one. The request has no body.
         */
        post: operations["changeAffiliatePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Returns the administrators and managers of the network, page by page. Keys are not shown in the list.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user
         * @description Adds an administrator or a manager. `roles` decides what the user may reach, see `UserRole`. The response can carry the user's key, a secret.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/user/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a user
         * @description Changes a user and returns it as stored. Send the fields that change.
         */
        post: operations["updateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/user/api_key/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the key of a user
         * @description Makes a new key for a user and returns it. Each call makes another one, which takes the place of the one before. The request has no body.
         */
        post: operations["changeUserApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get own balance
         * @description Money the network owes the affiliate whose key is used, by currency. `hold` is not yet payable, `available` is. Two layouts are known; see the schema. Administrator keys get 403.
         */
        get: operations["getBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/advertiser-invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices to advertisers
         * @description Returns the invoices the network wrote to its advertisers. The invoices stand under `message`, where other operations have a text.
         */
        get: operations["listAdvertiserInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/advertiser-invoice/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice to an advertiser
         * @description Returns one invoice by its number. The invoice stands under `message`, where other operations have a text.
         */
        get: operations["getAdvertiserInvoice"];
        put?: never;
        /**
         * Update an invoice to an advertiser
         * @description Changes an invoice; a single field is enough. The text of the response has no full stop, unlike that of the create operation. The page's sample call sends the fields as `multipart/form-data`.
         */
        post: operations["updateAdvertiserInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/advertiser-invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an invoice to an advertiser
         * @description Adds an invoice for one advertiser. The response is a text without the number of the new invoice. The page's sample call sends the fields as `multipart/form-data`.
         */
        post: operations["createAdvertiserInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/pixels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own pixels
         * @description Pixels of the affiliate whose key is used. They come as a map keyed by pixel number, all at once.
         */
        get: operations["listPixels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/pixel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a pixel
         * @description Adds an HTML snippet that is shown to visitors of one offer when they convert. An administrator key names the affiliate in `pid` and may set `is_active` and `moderation_status`. The example response is switched off and waits for approval.
         */
        post: operations["createPixel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/pixel/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a pixel
         * @description Sets name, snippet and kind of a pixel; an administrator key also switches it on and decides on it. The sample calls of the page send `pid` and `offer_id` too, which its tables do not list.
         */
        post: operations["updatePixel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/pixel/{ID}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a pixel
         * @description Removes a pixel and answers with what it was.
         */
        delete: operations["deletePixel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/pixels/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pixels of one affiliate
         * @description Pixels of the affiliate named in the path, for administrators. In spite of the path this does not fetch a single pixel; the number is that of the affiliate. They come as a map keyed by pixel number, all at once.
         */
        get: operations["getPixel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/smartlink/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SmartLink categories
         * @description SmartLink categories, all at once or those asked for by id.
         */
        get: operations["listSmartlinkCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/smartlink/category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a SmartLink category
         * @description Adds a category that offers can be put into to be shown behind one SmartLink.
         */
        post: operations["createSmartlinkCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/smartlink/category/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a SmartLink category
         * @description Sets name, tracking domain or description of a SmartLink category.
         */
        post: operations["updateSmartlinkCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/smartlink/category/{ID}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a SmartLink category
         * @description Removes a SmartLink category and answers with what it was. It is a POST without a body, unlike the removal of postbacks and pixels.
         */
        post: operations["deleteSmartlinkCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests of affiliates
         * @description Requests of affiliates, above all those to be connected to an offer, each with the whole affiliate and the whole offer. The affiliate carries keys, which are secrets.
         */
        get: operations["listTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/ticket/{ID}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or reject an offer request
         * @description Decides on the request of an affiliate to be connected to an offer.
         */
        post: operations["updateOfferTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List news
         * @description Announcements of the network for affiliates. It pages with `skip` and `limit` instead of `page`, and the items come as a map keyed by id. When there is no news at all the response is 404. Administrator keys get 403.
         */
        get: operations["listNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/news/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a news item
         * @description One announcement of the network with its full text. For affiliate keys.
         */
        get: operations["getNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cities of a country
         * @description Cities with their numbers, as used in payouts of offers. Nothing of the documented example is left; the response is that of the successor `/3.1/cities`, whose city has the same members as the city inside an offer. There all cities come on one huge page, so no page size is documented. Whether affiliate keys may call it is not known.
         */
        get: operations["listCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/currency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List currencies with rates
         * @description Currencies of the platform with their rates to the base currency, whose own rate is 1. Other parts of the page name `/2.1/currencies` and `/3.0/admin/currencies` as the place for currency codes; this is the operation that exists.
         */
        get: operations["listCurrencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/payment_systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment systems
         * @description Ways to pay affiliates out, each with what an affiliate has to fill in. The numbers are needed to add or change an affiliate. All of them come at once.
         */
        get: operations["listPaymentSystems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/custom_fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sign-up fields
         * @description Additional fields of the sign-up form for affiliates. Only those that are marked to be shown are listed. The numbers are needed to add or change an affiliate.
         */
        get: operations["listCustomFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tracking domains
         * @description Domains that tracking links can be built with. The numbers are needed for offers and SmartLink categories.
         */
        get: operations["listDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/isp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List internet providers
         * @description Internet providers that offers can be limited to, with their ids. Both kinds of keys should be able to call it, though nobody says so.
         */
        get: operations["listIsps"];
        put?: never;
        post?: never;
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
         * Day
         * @description Calendar day as `YYYY-MM-DD`, without a zone.
         */
        Day: string;
        /**
         * Currency code
         * @description Currency as three letters, in capital or small letters.
         */
        CurrencyCode: string;
        /**
         * Object id
         * @description Id of 24 hexadecimal digits.
         */
        ObjectId: string;
        /**
         * Digit string
         * @description Whole number written as a string.
         */
        DigitString: string;
        /**
         * Country code
         * @description Country as two letters, in capital or small letters.
         */
        CountryCode: string;
        /**
         * Flag
         * @description Yes or no as a number, `1` for yes and `0` for no.
         * @enum {integer}
         */
        Flag: 0 | 1;
        /**
         * Success mark
         * @description Success mark.
         * @constant
         */
        SuccessMark: 1;
        /**
         * Report traffic
         * @description Click counts, written as strings.
         */
        StatTraffic: {
            /** @description All clicks, a whole number in a string. */
            raw: components["schemas"]["DigitString"];
            /** @description Unique clicks, a whole number in a string. */
            uniq: components["schemas"]["DigitString"];
        };
        /**
         * Report money
         * @description Money and count of the conversions of one status. `charge` = `revenue` + `earning`. The words are not those of the conversions list, where `revenue` is the advertiser's money. Amounts are plain numbers with up to 14 decimals.
         */
        StatMoney: {
            /** @description Affiliate's money, which the network pays to the affiliate. */
            revenue: number;
            /** @description Advertiser's money, which the advertiser pays to the network. Whether an affiliate key sees it is not known. */
            charge?: number;
            /** @description Network's share, `charge` less `revenue`. Whether an affiliate key sees it is not known. */
            earning?: number;
            /** @description Number of conversions without income. */
            null: number;
            /** @description Number of conversions, those without income included. */
            count: number;
        };
        /**
         * Report actions
         * @description Conversions by status. `total` is the sum of the statuses in every figure. The report `custom` can leave statuses out with `conversionTypes[]`; `total` still counts them.
         */
        StatActions: {
            /** @description Sum over all statuses. */
            total?: components["schemas"]["StatMoney"];
            /** @description Confirmed conversions, status number 1. */
            confirmed?: components["schemas"]["StatMoney"];
            /** @description Conversions that wait for a decision, status number 2. */
            pending?: components["schemas"]["StatMoney"];
            /** @description Declined conversions, status number 3. */
            declined?: components["schemas"]["StatMoney"];
            /** @description Conversions reported as not found, status number 4. */
            not_found?: components["schemas"]["StatMoney"];
            /** @description Conversions on hold, status number 5. */
            hold?: components["schemas"]["StatMoney"];
        };
        /**
         * Statistics row
         * @description Figures of one group of a report. The group itself stands in `slice`, whose members differ from report to report.
         */
        StatRow: {
            /** @description Clicks of the group. */
            traffic: components["schemas"]["StatTraffic"];
            /** @description Conversions of the group and their money, by status. */
            actions: components["schemas"]["StatActions"];
            /** @description Impressions. Sent by later versions only. */
            views?: number;
            /** @description Clicks per impression. Sent by later versions only. */
            ctr?: number;
            /** @description Money per thousand impressions. Sent by later versions only; whose money it is, nobody says. */
            ecpm?: number;
            /** @description Conversion rate per status and in total. Sent by later versions only. */
            cr?: {
                [key: string]: number;
            };
            /** @description Ratio of clicks to conversions as text, such as `1:NaN`, or empty. Sent by later versions only. */
            ratio?: string;
            /** @description Earnings per click. Sent by later versions only. */
            epc?: number;
            /** @description Clicks that were sent to the trafficback address. Sent by later versions only. */
            trafficback?: number;
        };
        /**
         * Offer of a statistics row
         * @description Offer for which a row of a report stands.
         */
        StatOffer: {
            /** @description Number of the offer. */
            id: number;
            /** @description Id of the offer in 24 hexadecimal digits. */
            offer_id: components["schemas"]["ObjectId"];
            /** @description Title of the offer. */
            title: string;
            /** @description Tracking address of the offer. Sent by later versions only. */
            url?: string;
            /** @description Number of the offer in the advertiser's system. Sent by later versions only. */
            external_offer_id?: string;
        };
        /**
         * City of a statistics row
         * @description City for which a row of a report stands, as later versions write it.
         */
        StatCity: {
            /** @description Number of the city. */
            id: number;
            /** @description Name of the city in the language of `locale`. */
            name: string;
            /** @description Country of the city, two letters. */
            country_code: string;
        };
        /**
         * Advertiser of a statistics row
         * @description Advertiser for which a row of a report stands.
         */
        StatAdvertiser: {
            /** @description Id of the advertiser. */
            id: components["schemas"]["ObjectId"];
            /** @description Company of the advertiser. */
            title: string;
        };
        /**
         * Affiliate of a statistics row
         * @description Affiliate for whom a row of a report stands.
         */
        StatAffiliate: {
            /** @description Number of the affiliate. */
            id: number;
            /** @description E-mail address of the affiliate. */
            email: string;
            /** @description Company name of the affiliate. */
            login: string;
            /** @description Name of the contact, often empty. */
            name: string;
            /** @description Name of the affiliate in one text. Sent by later versions only. */
            title?: string;
        };
        /**
         * Manager of a statistics row
         * @description Manager for whom a row of a report stands.
         */
        StatManager: {
            /** @description User id of the manager. Where nobody is in charge it is `0` with the name `Undefined`, in later versions also an empty string. */
            id: string;
            /** @description First name of the manager. */
            first_name: string;
            /** @description Last name of the manager. */
            last_name: string;
            /** @description Name of the manager in one text. Sent by later versions only. */
            title?: string;
        };
        /**
         * Group of a custom report
         * @description Group for which a row stands, with one member per slice asked for. A text that is empty or `0` means unknown.
         */
        StatCustomSlice: {
            /** @description Year, when `year` is sliced. */
            year?: number;
            /** @description Quarter of the year, when `quarter` is sliced. */
            quarter?: number;
            /** @description Month of the year, when `month` is sliced. */
            month?: number;
            /** @description Day of the month, when `day` is sliced. */
            day?: number;
            /** @description Hour of the day, when `hour` is sliced. */
            hour?: number;
            /** @description Offer, when `offer` is sliced. */
            offer?: components["schemas"]["StatOffer"];
            /** @description Country code, when `country` is sliced; three letters in the documentation, two in later responses. */
            country?: string;
            /** @description City, when `city` is sliced, as a name or in later versions as an object. */
            city?: string | components["schemas"]["StatCity"];
            /** @description Name of the operating system, when `os` is sliced. */
            os?: string;
            /** @description Version of the operating system, when `os_version` is sliced. */
            os_version?: string;
            /** @description Brand of the device, when `device` is sliced. */
            device?: string;
            /** @description Model of the device, when `device_model` is sliced. */
            device_model?: string;
            /** @description Name of the browser, when `browser` is sliced. */
            browser?: string;
            /** @description Goal key, when `goal` is sliced. */
            goal?: string;
            /** @description Sub value 1, when `sub1` is sliced. */
            sub1?: string;
            /** @description Sub value 2, when `sub2` is sliced. */
            sub2?: string;
            /** @description Sub value 3, when `sub3` is sliced. */
            sub3?: string;
            /** @description Sub value 4, when `sub4` is sliced. */
            sub4?: string;
            /** @description Sub value 5, when `sub5` is sliced. */
            sub5?: string;
            /** @description Advertiser, when `advertiser` is sliced. For administrator keys. */
            advertiser?: components["schemas"]["StatAdvertiser"];
            /** @description Affiliate, when `affiliate` is sliced. For administrator keys. */
            affiliate?: components["schemas"]["StatAffiliate"];
            /** @description Manager, when `manager` is sliced. For administrator keys. */
            manager?: components["schemas"]["StatManager"];
            /** @description SmartLink category id, when `smart_id` is sliced. For administrator keys. */
            smart_id?: string;
        };
        /**
         * Pagination
         * @description Place of this page in the whole list.
         */
        Pagination: {
            /** @description Rows per page, as set by `limit`. */
            per_page: number;
            /** @description Rows on all pages together. */
            total_count: number;
            /** @description Number of this page, counted from 1. */
            page: number;
            /** @description Number of the following page. Left out on the last page. */
            next_page?: number;
        };
        /**
         * Failure
         * @description Failure body. It comes with a 4xx or 5xx status and, at times, with HTTP 200. Several complaints are joined into one text; there is no list of fields and no error number besides `status`.
         */
        Failure: {
            /**
             * @description Failure mark. `1` would be success; no other failure number than `2` is known.
             * @constant
             */
            status: 2;
            /** @description Failure text for people. Its wording is not fixed. */
            error: string;
            /** @description The same text under the name other clients read. */
            message?: string;
        };
        /**
         * Offer of a click
         * @description Offer on which a visitor clicked.
         */
        ClickOffer: {
            /** @description Number of the offer. */
            id: number;
            /** @description Id of the offer in 24 hexadecimal digits. */
            offer_id: components["schemas"]["ObjectId"];
            /** @description Title of the offer. */
            title: string;
            /** @description Tracking address of the offer. Sent by later versions only. */
            url?: string;
        };
        /**
         * Naive date and time
         * @description Date and time as `YYYY-MM-DD HH:MM:SS`, without a zone. It is meant in the zone of the platform, or in that of the parameter `timezone` where the operation has one.
         */
        NaiveDateTime: string;
        /**
         * Landing page of a click
         * @description Page a click led to, as later versions send it. Without one its number is 0.
         */
        ClickLanding: {
            /** @description Number of the page, 0 for none. */
            id?: number;
            /** @description Address of the page, the text `undefined` for none. */
            url?: string;
            /** @description Title of the page, empty for none. */
            title?: string;
        };
        /**
         * Click
         * @description One click of the list. Responses of 2020 hold about 60 members, among them region, connection type, versions of browser and system, and whether the click has conversions.
         */
        Click: {
            /** @description Id of the click. */
            id: components["schemas"]["ObjectId"];
            /** @description Address of the visitor. */
            ip?: string;
            /** @description User agent of the visitor. */
            ua?: string;
            /** @description Country of the visitor, two letters. */
            country: string;
            /** @description City of the visitor by name. */
            city?: string;
            /** @description Class or brand of the device. */
            device?: string;
            /** @description Operating system with its version. */
            os?: string;
            /** @description Browser with its version. */
            browser?: string;
            /** @description Address from which the visitor came. */
            referrer?: string;
            /** @description Affiliate's sub value 1. */
            sub1?: string;
            /** @description Affiliate's sub value 2. */
            sub2?: string;
            /** @description Affiliate's sub value 3. */
            sub3?: string;
            /** @description Affiliate's sub value 4. */
            sub4?: string;
            /** @description Affiliate's sub value 5. */
            sub5?: string;
            /** @description Offer on which the visitor clicked. */
            offer?: components["schemas"]["ClickOffer"];
            /** @description Id of the conversion that followed, 24 hexadecimal digits. Empty, by conclusion, when none did. */
            conversion_id?: string;
            /** @description Apple advertising id. Later versions send `idfa` instead. */
            ios_idfa?: string;
            /** @description Id of the Android device. No longer sent by later versions. */
            android_id?: string;
            /** @description When the click happened, in the zone of `timezone` or of the platform. */
            created_at: components["schemas"]["NaiveDateTime"];
            /** @description Whether it is the first click of this visitor, `1` or `true` for yes. */
            uniq?: (0 | 1) | boolean;
            /** @description Advertiser's conversion id; the click id when the advertiser sent none. */
            cbid?: string;
            /** @description Number of the affiliate, in a string in the older form and a number in later responses. */
            partner_id?: string | number;
            /** @description Apple advertising id. Sent by later versions only. */
            idfa?: string;
            /** @description Affiliate that sent the click. Sent by later versions only. */
            partner?: Record<string, never>;
            /** @description Landing page of the click. Sent by later versions only. */
            landing?: components["schemas"]["ClickLanding"];
            /** @description Page before the landing page. Sent by later versions only. */
            prelanding?: components["schemas"]["ClickLanding"];
        };
        /**
         * Cap figures of an offer
         * @description State of the caps of one offer. Only fragments of the 3.0 response are known, so the parts are left free. Which parts come is set by `fields[]`. Somewhere inside, objects carry `affiliate_id`, where 0 means all affiliates.
         */
        CapOfferStats: {
            /** @description Offer number. */
            offer_id?: number | string;
            /** @description Full figures of each cap. */
            stats?: ({
                /** @description Figures of the cap per affiliate. */
                values?: ({
                    /** @description Affiliate number, 0 for all affiliates. That there is one is documented, its place is not. */
                    affiliate_id?: number;
                } & {
                    [key: string]: unknown;
                })[] | {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            })[] | {
                [key: string]: unknown;
            };
            /** @description Smallest, average and largest value of a cap that has several metrics, such as a limit per affiliate or several goals. */
            stats_merged?: unknown[] | {
                [key: string]: unknown;
            };
            /** @description Names of the caps, such as `daily_conversions` or `total_conversions`. */
            descr?: unknown[] | {
                [key: string]: unknown;
            } | string;
        };
        /**
         * Retention row
         * @description Retention of one affiliate on one day. Besides the named members there is one `rr_<event>` (percent) per event asked for, and `<event>_count` (number of events).
         */
        RetentionRow: {
            /** @description Affiliate number. */
            affiliate_id: number;
            /** @description Day of the row, in the zone of `timezone`. */
            date: components["schemas"]["Day"];
        } & {
            [key: string]: number | string;
        };
        /**
         * Offer of a conversion
         * @description Offer to which a conversion belongs.
         */
        ConversionOffer: {
            /** @description Number of the offer. */
            id: number;
            /** @description Id of the offer in 24 hexadecimal digits. */
            offer_id: components["schemas"]["ObjectId"];
            /** @description Title of the offer. */
            title: string;
            /** @description Landing page as shown to people. No longer sent by later versions. */
            preview_url?: string;
            /** @description Tracking address of the offer. Sent by later versions only, to administrator keys. */
            url?: string;
            /** @description Number of the offer in the advertiser's system, or `false` for none. Sent by later versions only. */
            external_id?: string | false;
        };
        /**
         * Affiliate of a conversion
         * @description Affiliate that brought a conversion. For administrator keys.
         */
        ConversionAffiliate: {
            /** @description Number of the affiliate. */
            id: number;
            /** @description E-mail address of the affiliate. */
            email?: string;
            /** @description Company name of the affiliate. */
            login?: string;
            /** @description Name of the contact, often empty. */
            name?: string;
            /** @description Name of the affiliate in one text. Sent by later versions only. */
            title?: string;
            /** @description User id of the affiliate's manager. Sent by later versions only. */
            manager_id?: string;
            /** @description Manager of the affiliate. Sent by later versions only. */
            manager?: {
                /** @description User id of the manager. */
                id?: string;
                /** @description Name of the manager in one text. */
                title?: string;
                /** @description First name of the manager. */
                first_name?: string;
                /** @description Last name of the manager. */
                last_name?: string;
            };
        };
        /**
         * Advertiser of a conversion
         * @description Advertiser whose offer was converted. For administrator keys.
         */
        ConversionAdvertiser: {
            /** @description Id of the advertiser. */
            id: components["schemas"]["ObjectId"];
            /** @description Company of the advertiser. */
            title: string;
        };
        /**
         * Conversion
         * @description One conversion of the list. An administrator key sees all members; an affiliate key sees neither click id, order amount, goal key, payment state, affiliate nor advertiser, and of the money only `revenue`, which then is its own. Members that came with later versions say so. Later responses hold empty strings where the older form has null.
         */
        Conversion: {
            /** @description Id of the conversion. */
            id: components["schemas"]["ObjectId"];
            /** @description Advertiser's conversion id; the click id when the advertiser sent none. */
            action_id?: string;
            /**
             * @description Status as a word. Filters take its number, 1 to 5 in the order of this list.
             * @enum {string}
             */
            status: "confirmed" | "pending" | "declined" | "not_found" | "hold";
            /** @description Currency of the amounts. */
            currency: components["schemas"]["CurrencyCode"];
            /** @description Title or name of the goal. Null or empty when there is none. */
            goal?: string | null;
            /** @description Country of the visitor, two letters. */
            country?: string;
            /** @description District or region of the visitor. May be empty or null. */
            district?: string | null;
            /** @description City of the visitor by name. */
            city?: string;
            /** @description Address of the visitor. */
            ip?: string;
            /** @description Browser with its version. */
            browser?: string;
            /** @description Operating system with its version. */
            os?: string;
            /** @description Class or brand of the device. */
            device?: string;
            /** @description Offer of the conversion. Null when the offer no longer exists. */
            offer?: components["schemas"]["ConversionOffer"] | null;
            /** @description Number of the offer, in a string in the older form and a number in later responses. */
            offer_id?: string | number;
            /** @description Apple advertising id. No longer sent by later versions. */
            ios_idfa?: string;
            /** @description Id of the Android device. No longer sent by later versions. */
            android_id?: string;
            /** @description Affiliate's sub value 1. */
            sub1?: string;
            /** @description Affiliate's sub value 2. */
            sub2?: string;
            /** @description Affiliate's sub value 3. */
            sub3?: string;
            /** @description Affiliate's sub value 4. */
            sub4?: string;
            /** @description Affiliate's sub value 5. */
            sub5?: string;
            /** @description Custom value 1 stored with the conversion. */
            custom_field_1?: string;
            /** @description Custom value 2 stored with the conversion. */
            custom_field_2?: string;
            /** @description Custom value 3 stored with the conversion. */
            custom_field_3?: string;
            /** @description Custom value 4 stored with the conversion. */
            custom_field_4?: string;
            /** @description Custom value 5 stored with the conversion. */
            custom_field_5?: string;
            /** @description Custom value 6 stored with the conversion. */
            custom_field_6?: string;
            /** @description Custom value 7 stored with the conversion. */
            custom_field_7?: string;
            /** @description User agent of the visitor. */
            ua?: string;
            /** @description Text of a manager or of the system. On some declined conversions it says that the affiliate is banned. */
            comment?: string;
            /** @description When the conversion happened, in the zone of `timezone` or of the platform. */
            created_at: components["schemas"]["NaiveDateTime"];
            /** @description When the click happened, in the zone of `timezone` or of the platform. */
            click_time?: components["schemas"]["NaiveDateTime"];
            /** @description Address from which the click came. */
            referrer?: string;
            /** @description Affiliate's money, which the network pays to the affiliate. For administrator keys. */
            payouts?: number;
            /** @description Id of the click. For administrator keys. */
            clickid?: components["schemas"]["ObjectId"];
            /** @description Affiliate that brought the conversion. For administrator keys. */
            partner?: components["schemas"]["ConversionAffiliate"];
            /** @description Key of the goal, a number in a string. For administrator keys. */
            goal_value?: string;
            /** @description Order amount that came with the postback; filled for percent deals and 0 for fixed ones. For administrator keys. */
            sum?: number;
            /** @description To an administrator key the advertiser's money, which the advertiser pays to the network, `payouts` + `earnings`. To an affiliate key the affiliate's own money. */
            revenue: number;
            /** @description Network's share, `revenue` less `payouts`. For administrator keys. */
            earnings?: number;
            /** @description Advertiser of the offer. For administrator keys. */
            advertiser?: components["schemas"]["ConversionAdvertiser"];
            /**
             * @description State of the payment to the affiliate. For administrator keys.
             * @enum {string}
             */
            payment_status?: "opened" | "pending" | "closed";
            /**
             * @description `payment_status` as a digit in a string, `1` for opened, `3` for pending, and by conclusion `2` for closed. For administrator keys.
             * @enum {string}
             */
            is_paid?: "1" | "2" | "3";
            /** @description Fraud score. Only null was ever seen, so its form is not known. */
            forensiq?: unknown;
            /**
             * @description Kind of deal. May be empty or null. For administrator keys.
             * @enum {string|null}
             */
            payment_type?: "fixed" | "percent" | "" | null;
            /** @description End of the hold. Only null was seen; that it is a text is a conclusion. */
            hold_date_expire?: string | null;
            /** @description Id of the conversion once more. Sent by later versions only. */
            conversion_id?: string;
            /** @description Advertiser's conversion id. Sent by later versions only. */
            cbid?: string;
            /** @description Name of the country. Sent by later versions only. */
            country_name?: string;
            /** @description Number of the city. Sent by later versions only. */
            city_id?: number;
            /** @description Provider of internet access. Sent by later versions only. */
            isp_code?: string;
            /** @description Class of the device. Sent by later versions only. */
            device_type?: string;
            /** @description Affiliate's sub value 6. Sent by later versions only. */
            sub6?: string;
            /** @description Affiliate's sub value 7. Sent by later versions only. */
            sub7?: string;
            /** @description Affiliate's sub value 8. Sent by later versions only. */
            sub8?: string;
            /** @description Reference id of the click. Sent by later versions only. */
            ref_id?: string;
            /** @description Advertiser under the name of supplier. Sent by later versions only, to administrator keys. */
            supplier_id?: string;
            /** @description Number of the landing page, 0 for none. Sent by later versions only. */
            landing_id?: number;
            /** @description Number of the page before the landing page, 0 for none. Sent by later versions only. */
            prelanding_id?: number;
            /** @description Number of the affiliate. Sent by later versions only, to administrator keys. */
            partner_id?: number;
        };
        /**
         * Conversion edit
         * @description What is sent to change conversions. Everything left out stays as it is. In a form the ids travel as `ids[0]=59359e1d7e28feb7568b456a`.
         */
        ConversionEditInput: {
            /** @description Conversion ids. */
            ids: components["schemas"]["ObjectId"][];
            /**
             * @description New status.
             * @enum {string}
             */
            status?: "confirmed" | "pending" | "declined" | "not_found" | "hold";
            /** @description New currency, for example `usd`. */
            currency?: string;
            /** @description Money the affiliate gets. The page calls it a whole number; as money has decimals in every response, any number is taken here. */
            payouts?: number;
            /** @description Money the advertiser pays. The page calls it a whole number; as money has decimals in every response, any number is taken here. */
            revenue?: number;
            /** @description Text stored with the conversions. It is not echoed. */
            comment?: string;
        };
        /**
         * Accepted conversion edit
         * @description The change as it was understood. What was not sent is null.
         */
        ConversionEdit: {
            /** @description Conversion ids. */
            ids: components["schemas"]["ObjectId"][];
            /**
             * @description New status as a word.
             * @enum {string|null}
             */
            status?: "confirmed" | "pending" | "declined" | "not_found" | "hold" | null;
            /** @description New currency. */
            currency?: string | null;
            /** @description Money the affiliate gets. Only null was seen. */
            payouts?: number | null;
            /** @description Money the advertiser pays. Only null was seen. */
            revenue?: number | null;
        };
        /**
         * Conversion to import
         * @description One conversion to import.
         */
        ConversionImportInput: {
            /** @description Offer number. */
            offer: number;
            /** @description Affiliate number. */
            pid: number;
            /** @description Id of the conversion in the advertiser's system. */
            action_id?: string;
            /** @description Goal number. */
            goal?: number;
            /** @description Network address of the visitor. */
            ip?: string;
            /** @description User agent of the visitor. */
            ua?: string;
            /** @description Order amount from which a percent deal is worked out. For percent deals only. The page calls it a whole number; any number is taken here. */
            sum?: number;
            /**
             * @description Status of the conversion. Later documentation has no `pending_cap`.
             * @enum {string}
             */
            status?: "confirmed" | "pending" | "declined" | "not_found" | "hold" | "pending_cap";
        };
        /**
         * Accepted conversion import
         * @description The import as it was understood.
         */
        ConversionImport: {
            /** @description One item per conversion, in the order sent. */
            list: {
                /** @description Offer number. */
                offer: number;
                /** @description Affiliate number. */
                pid: number;
                /** @description Id of the conversion in the advertiser's system. Only null was seen. */
                action_id?: string | null;
                /** @description Goal number. Only null was seen. */
                goal?: number | null;
                /** @description Network address of the visitor. Only null was seen. */
                ip?: string | null;
                /** @description User agent of the visitor. Only null was seen. */
                ua?: string | null;
                /** @description Order amount of a percent deal. Only null was seen. */
                sum?: number | null;
            }[];
        };
        /**
         * Conversions to import
         * @description Several conversions to import. In a form they travel as `list[0][offer]=1000&list[0][pid]=500`, with the index counting the conversions.
         */
        ConversionsImportInput: {
            /** @description Conversions to import. */
            list: components["schemas"]["ConversionImportInput"][];
        };
        /**
         * Mongo id object
         * @description Id wrapped in an object, as the database prints it.
         */
        MongoId: {
            /** @description The id itself. */
            $id: components["schemas"]["ObjectId"];
        };
        /**
         * Postback variables
         * @description Variables of a logged call, decoded. The names are whatever the caller sent. Null when there were none; an empty map comes as an empty list.
         */
        PostbackVariables: {
            [key: string]: unknown;
        } | unknown[] | null;
        /**
         * Mongo time
         * @description Moment as it is stored in MongoDB, counted from the Unix epoch in UTC.
         */
        MongoTime: {
            /** @description Whole seconds since the Unix epoch. */
            sec: number;
            /** @description Microseconds within the second. */
            usec: number;
        };
        /**
         * Click of a server postback
         * @description Click that a logged postback belongs to. Responses of later years carry about 50 members here.
         */
        ServerPostbackTrack: {
            /** @description Click id. */
            id: components["schemas"]["ObjectId"];
            /** @description Network address of the visitor. */
            ip?: string;
            /** @description User agent of the visitor. */
            ua?: string;
            /** @description Country of the visitor as two letters; empty when it is not known. */
            country?: string;
            /** @description City of the visitor by name. */
            city?: string;
            /** @description Device class or brand. */
            device?: string;
            /** @description Operating system by name and version. */
            os?: string;
            /** @description Browser by name and version. */
            browser?: string;
            /** @description Offer that was clicked. */
            offer?: {
                /** @description Offer number. */
                id: number;
                /** @description Inner id of the offer. */
                offer_id?: components["schemas"]["ObjectId"];
                /** @description Title of the offer. */
                title?: string;
                /** @description Landing page shown to people. */
                preview_url?: string;
            };
            /** @description Referring address of the click. */
            referrer?: string;
            /** @description Click id once more. */
            click_id?: string;
            /** @description Sub value 1 of the affiliate. */
            sub1?: string;
            /** @description Sub value 2 of the affiliate. */
            sub2?: string;
            /** @description Sub value 3 of the affiliate. */
            sub3?: string;
            /** @description Sub value 4 of the affiliate. */
            sub4?: string;
            /** @description Sub value 5 of the affiliate. */
            sub5?: string;
            /** @description Offer number, in a string; a plain number in later responses. */
            offer_id?: components["schemas"]["DigitString"] | number;
            /** @description Conversion id, 24-hex. Only null was seen. */
            conversion_id?: string | null;
            /** @description Apple advertising id. Only null was seen. */
            ios_idfa?: string | null;
            /** @description Android device id. Only null was seen. */
            android_id?: string | null;
            /** @description When the click happened. */
            created_at?: components["schemas"]["NaiveDateTime"];
            /** @description Whether the click is unique, as 0 or 1; true or false in responses of 2020. */
            uniq?: components["schemas"]["Flag"] | boolean;
            /** @description Id of the advertiser's callback. Only null was seen and the meaning is a guess. */
            cbid?: string | null;
            /** @description Affiliate who sent the visitor. */
            partner?: {
                /** @description Affiliate number, in a string; a plain number in responses of 2021. */
                id: components["schemas"]["DigitString"] | number;
                /** @description Login of the affiliate. */
                login?: string;
                /** @description E-mail address of the affiliate. */
                email?: string;
            };
        };
        /**
         * Server postback
         * @description One postback that an advertiser sent to the platform.
         */
        ServerPostback: {
            /** @description Id of the log entry. */
            _id: components["schemas"]["MongoId"];
            /** @description Decoded query of the call. Its members are whatever the caller sent. */
            _get?: components["schemas"]["PostbackVariables"];
            /** @description Decoded body of the call. May be missing. */
            _post?: components["schemas"]["PostbackVariables"];
            /** @description When the call came in. */
            date: components["schemas"]["MongoTime"];
            /** @description Query of the call as JSON text. */
            get?: string;
            /** @description Body of the call as JSON text. */
            post?: string;
            /** @description Network address of the caller. */
            server?: string;
            /** @description Advertiser the call is counted for. Not part of the 3.0 example. */
            supplier?: {
                /** @description Advertiser id. */
                id?: string;
                /** @description Name of the advertiser. */
                title?: string;
            } | null;
            /** @description Response the platform gave, as JSON text. */
            response?: string;
            /** @description Click the call belongs to. php-sdk allows for an entry without one. */
            track?: components["schemas"]["ServerPostbackTrack"] | unknown[] | null;
        };
        /**
         * Affiliate postback
         * @description One postback that the platform sent to an affiliate.
         */
        AffiliatePostback: {
            /** @description Id of the log entry. */
            _id: components["schemas"]["MongoId"];
            /** @description Decoded query, or null as in the only example. */
            _get?: components["schemas"]["PostbackVariables"];
            /** @description Decoded body, or null as in the only example. */
            _post?: components["schemas"]["PostbackVariables"];
            /** @description When the call was made. */
            date: components["schemas"]["MongoTime"];
            /** @description Affiliate number. */
            pid?: number;
            /** @description Conversion id. */
            lead_id?: components["schemas"]["ObjectId"];
            /** @description HTTP status with which the affiliate's server answered. */
            http_code?: number;
            /** @description Address that was called. Empty in the documented example. */
            postback_url?: string;
            /** @description Offer of the conversion, by its inner id here and by its number in later responses. */
            offer_id?: components["schemas"]["ObjectId"] | number;
            /** @description Id of the job that made the call, 24-hex. php-sdk allows for null. */
            job_id?: string | null;
            /** @description Goal key of the conversion. */
            goal?: string;
            /** @description Conversion status: 1 confirmed, 2 pending, 3 declined, 4 not found, 5 hold. Other numbers were seen in later years. */
            status?: number;
            /** @description Money the affiliate gets. Not part of the 3.0 example. */
            payouts?: number;
            /** @description Money the advertiser pays. Not part of the 3.0 example. */
            revenue?: number;
            /** @description Currency of the two amounts, as a number whose table is not known. Not part of the 3.0 example. */
            currency?: number;
        };
        /**
         * New postback
         * @description What is sent to add a postback.
         */
        PostbackInput: {
            /** @description Affiliate number. An administrator key has to send it; an affiliate key adds to its own postbacks and leaves it out. */
            pid?: number;
            /** @description Offer number. Left out, the postback is for every offer. */
            offer_id?: number;
            /** @description Address to call, with macros. */
            url: string;
            /**
             * @description Conversion status that triggers the call. Left out, any status does.
             * @enum {string}
             */
            status?: "by_creating" | "confirmed" | "pending" | "declined" | "hold" | "not_found";
            /** @description Goal key that triggers the call. Left out, any goal does. */
            goal?: string;
        };
        /**
         * Postback
         * @description Address of an affiliate that the platform calls when a conversion is made or changes. `offer_id` is left out after adding and changing, `pid` in the list.
         */
        Postback: {
            /** @description Postback number. */
            id: number;
            /** @description Address that will be called, with macros. */
            url: string;
            /** @description Offer number in a string. Null when the postback is for every offer. */
            offer_id?: components["schemas"]["DigitString"] | null;
            /**
             * @description Conversion status that triggers the call. Null means any.
             * @enum {string|null}
             */
            status?: "by_creating" | "confirmed" | "pending" | "declined" | "hold" | "not_found" | null;
            /** @description Goal key that triggers the call. Null or empty means any. */
            goal?: string | null;
            /** @description When the postback was added. */
            created?: components["schemas"]["NaiveDateTime"];
            /** @description When the postback was last changed. Came after 3.0. */
            updated_at?: components["schemas"]["NaiveDateTime"];
            /**
             * @description Flag as `0` or `1` in a string. What it switches is not known.
             * @enum {string}
             */
            forced?: "0" | "1";
            /** @description Affiliate number in a string. */
            pid?: components["schemas"]["DigitString"];
        };
        /**
         * Changed postback
         * @description What is sent to change a postback. The offer cannot be changed.
         */
        PostbackUpdateInput: {
            /** @description Affiliate number. An administrator key has to send it; an affiliate key leaves it out. */
            pid?: number;
            /** @description Address to call, with macros. */
            url: string;
            /**
             * @description Conversion status that triggers the call.
             * @enum {string}
             */
            status?: "by_creating" | "confirmed" | "pending" | "declined" | "hold" | "not_found";
            /** @description Goal key that triggers the call. */
            goal?: string;
        };
        /**
         * Offer texts
         * @description One text per language, keyed by language code. Codes seen are `ru`, `en`, `es`, `ka`, `vi` and, later, `cn`, `my`, `pt`. A text that is not set is an empty string.
         */
        OfferTexts: {
            [key: string]: string;
        } | unknown[];
        /**
         * Offer source
         * @description Traffic source with the word whether this offer takes it.
         */
        OfferSource: {
            /** @description Id of the traffic source, 24 hexadecimal digits. */
            id: components["schemas"]["ObjectId"];
            /** @description Name of the traffic source. */
            title: string;
            /** @description Whether the source may be used, `1` for yes. */
            allowed?: components["schemas"]["Flag"];
        };
        /**
         * Offer category
         * @description Category of offers.
         */
        OfferCategory: {
            /** @description Id of the category, 24 hexadecimal digits. */
            id: components["schemas"]["ObjectId"];
            /** @description Name of the category. */
            title: string;
        };
        /**
         * Offer landing
         * @description Landing page an affiliate may choose instead of the main one.
         */
        OfferLanding: {
            /** @description Number of the landing page. */
            id: number;
            /** @description Name of the landing page. */
            title: string;
            /** @description Tracking address of the landing page. An affiliate gets its own link to it here. */
            url: string;
            /** @description Address shown to people who want to see the page. */
            url_preview?: string;
            /**
             * @description Kind of page, a landing page proper or a transit page before it.
             * @enum {string}
             */
            type?: "landing" | "transit";
        };
        /**
         * Offer common
         * @description What administrators and affiliates both see of an offer. Which of these members a given response has differs; the descriptions tell where one is missing.
         */
        OfferCommon: {
            /** @description Number of the offer. Flat records such as conversions call this number `offer_id`. */
            id: number;
            /** @description Id of the offer, 24 hexadecimal digits. */
            offer_id: components["schemas"]["ObjectId"];
            /** @description Name of the offer. */
            title: string;
            /** @description Address shown to people who want to see the landing page. */
            preview_url?: string;
            /** @description Description per language. In the form of 2018 affiliates get a plain `description` instead. */
            description_lang?: components["schemas"]["OfferTexts"];
            /** @description Address or path of the logo. */
            logo?: string;
            /** @description File name of the logo. Not sent after create and edit. */
            logo_source?: string | null;
            /** @description Conversion rate. No source names the unit. */
            cr?: number;
            /** @description Money earned per click. No source names the currency. */
            epc?: number;
            /** @description End of the offer, without a zone. `null` or empty when it has none; no filled value was seen. */
            stop_at?: string | null;
            /** @description Traffic sources the offer takes or refuses. In a single offer it may be a list of bare ids. */
            sources?: (components["schemas"]["OfferSource"] | components["schemas"]["ObjectId"])[];
            /** @description Names of the categories the offer is in. */
            categories?: string[];
            /** @description The same categories with their ids. */
            full_categories?: components["schemas"]["OfferCategory"][];
            /** @description Landing pages to choose from. */
            landings?: components["schemas"]["OfferLanding"][];
            /** @description Whether affiliates must ask before they may send traffic. */
            required_approval?: boolean;
            /** @description Whether the offer pays per installation. */
            is_cpi?: boolean;
            /** @description Creatives of the offer. It was never seen filled. */
            creatives?: unknown[];
            /** @description Archive of the creatives. Only `null` was seen. */
            creatives_zip?: string | null;
            /** @description Text that is added to the tracking address. */
            macro_url?: string | null;
            /** @description Whether links are offered over HTTPS. */
            use_https?: boolean;
            /** @description Whether links are offered over HTTP. */
            use_http?: boolean;
            /** @description Days a conversion is held before it counts, 0 to 60. */
            hold_period?: number;
            /**
             * @description Whether links may lead to a page of the affiliate's choice. `0` or `1`, to affiliates a boolean.
             * @enum {integer|boolean}
             */
            allow_deeplink?: 0 | 1 | false | true;
            /** @description Whether clicks from other countries are refused. Affiliates see it in later versions only. */
            strictly_country?: components["schemas"]["Flag"];
            /** @description Operating systems that are let in, presumably as in the request. It was only seen empty, to affiliates also as `null`. */
            strictly_os?: unknown[] | null;
            /** @description Ids of the providers of internet access that are let in. Affiliates see it in later versions only. */
            strictly_isp?: components["schemas"]["ObjectId"][];
            /** @description Life of a click, as numbers with the letters `y`, `m`, `w`, `d`, `h`, `i` (minute) and `s`. Not in the list for administrators. */
            click_session?: string;
            /** @description Lower bound for the life of a click, written like `click_session`. Later versions (3.1) only. */
            minimal_click_session?: string | null;
            /** @description Whether only targeting groups made for the affiliate count. Later versions (3.1) only. */
            consider_personal_targeting_only?: boolean;
        };
        /**
         * Offer city
         * @description City a payout is for.
         */
        OfferCity: {
            /** @description Country the city lies in. */
            country_code?: components["schemas"]["CountryCode"];
            /** @description Number of the city. */
            id: number;
            /** @description Name of the city. */
            name: string;
            /** @description Region the city lies in, as a name or as a number. */
            region_code?: string | number;
            /** @description Name of the region. Later versions only. */
            region?: string;
        };
        /**
         * Offer payout
         * @description What one conversion brings the affiliate, and for which goal and traffic.
         */
        OfferPayout: {
            /** @description Countries the payout is for, in capital or small letters. Empty means all. */
            countries?: components["schemas"]["CountryCode"][];
            /** @description Turns `countries` round, `true` means all countries but these. */
            country_exclude?: boolean;
            /** @description Cities the payout is for. Empty means all. */
            cities?: components["schemas"]["OfferCity"][];
            /** @description Device classes the payout is for, `tablet`, `desktop`, `mobile` or `ipod`. Empty means all. */
            devices?: string[];
            /** @description Operating systems the payout is for, such as `Mac OS X`. Empty means all. */
            os?: string[];
            /** @description Key of the goal that is paid. */
            goal?: string;
            /** @description Title of the goal. */
            title?: string;
            /** @description What the affiliate gets per conversion, in `currency`, or the percentage when `type` is `percent`. Left out when the percentage is hidden from affiliates. */
            revenue?: number;
            /** @description Currency of the amounts. Lists of 2020 write it in small letters, the single offer in capitals. */
            currency?: components["schemas"]["CurrencyCode"];
            /**
             * @description How the amount is meant, a fixed sum or a percentage. Later versions also know `mixed`.
             * @enum {string}
             */
            type?: "fixed" | "percent" | "mixed";
        };
        /**
         * Offer payment
         * @description Payout with the advertiser's side of the deal, which only administrators see.
         */
        OfferPayment: components["schemas"]["OfferPayout"] & {
            /** @description What the advertiser pays per conversion, in `currency`, or the percentage when `type` is `percent`. The network keeps the difference to `revenue`. */
            total?: number;
            /** @description Whether the payout looks at regions. */
            with_regions?: boolean;
            /** @description Own tracking address of this payout. Only `null` was seen. */
            url?: string | null;
        };
        /**
         * Offer partner payment
         * @description Payment that replaces the general one for named affiliates.
         */
        OfferPartnerPayment: components["schemas"]["OfferPayment"] & {
            /** @description Numbers of the affiliates the payment is for. */
            partners: number[];
        };
        /**
         * Offer commission tier
         * @description Change of the payment once an affiliate passes a threshold. Later versions (3.1) only.
         */
        OfferCommissionTier: {
            /**
             * @description Whether it counts for all affiliates together, for each, or for those named in `affiliates`.
             * @enum {string}
             */
            affiliate_type?: "all" | "each" | "exact";
            /** @description Numbers of the affiliates the tier is for. */
            affiliates?: number[];
            /** @description Keys of the goals that count. Empty means all. */
            goals?: string[];
            /**
             * @description Time over which is counted.
             * @enum {string}
             */
            timeframe?: "day" | "week" | "month" | "all";
            /**
             * @description What is counted, money or conversions.
             * @enum {string}
             */
            type?: "budget" | "conversions";
            /** @description Threshold, a whole number of conversions or an amount of money that may have decimals. */
            value?: number;
            /** @description Keys of the goals whose payment changes. */
            target_goals?: string[];
            /**
             * @description How the payment changes, by or to a fixed sum or a percentage.
             * @enum {string}
             */
            modifier_type?: "by_fix" | "by_percent" | "to_fix" | "to_percent";
            /** @description Size of the change, money or percent as `modifier_type` says. */
            modifier_value?: number;
            /**
             * @description Which side changes, the affiliate's money (`payout`), the advertiser's (`total`), or both (`payout_and_total`).
             * @enum {string}
             */
            modifier_payment_type?: "payout" | "total" | "payout_and_total";
        };
        /**
         * Offer settings
         * @description What only administrators and managers see of an offer, in lists, single offers and after a change.
         */
        OfferSettings: {
            /** @description Id of the advertiser, 24 hexadecimal digits. Its presence tells this view from the affiliate's. */
            advertiser: components["schemas"]["ObjectId"];
            /** @description Number of the offer in the advertiser's system. Left out after an edit. */
            external_offer_id?: string;
            /** @description Bundle of the advertised app. Later versions (3.1) only; left out after an edit. */
            bundle_id?: string;
            /** @description Whether affiliates are kept from seeing the percentage of a percent deal. */
            hide_payments?: boolean;
            /** @description Tracking address with macros such as `{clickid}` and `{pid}`. */
            url?: string;
            /** @description Address of a cross postback. Later versions (3.1) only. */
            cross_postback_url?: string;
            /** @description Same value as `preview_url`. */
            url_preview?: string;
            /** @description Name of the tracking domain. Requests send its number. */
            domain_url?: string;
            /**
             * @description Whether the offer runs.
             * @enum {string}
             */
            status?: "active" | "stopped" | "suspended";
            /** @description Tags of the offer. */
            tags?: string[];
            /**
             * @description Who may run the offer, everybody, those who ask, or only those who are connected by hand.
             * @enum {string}
             */
            privacy?: "public" | "protected" | "private";
            /** @description Whether the offer is promoted. */
            is_top?: components["schemas"]["Flag"];
            /** @description What the offer pays, one entry per goal and traffic. */
            payments?: components["schemas"]["OfferPayment"][];
            /** @description What the offer pays to named affiliates instead. */
            partner_payments?: components["schemas"]["OfferPartnerPayment"][];
            /** @description Connection that is let in, `wifi`, `cellular` or `all`. Empty or `null` means any. */
            strictly_connection_type?: string | null;
            /** @description Whether clicks above a cap go to the trafficback address. */
            is_redirect_overcap?: boolean;
            /** @description Percentage of the daily cap at which a notice is sent. */
            notice_percent_overcap?: number | null;
            /** @description Remarks for the network's own people. */
            notes?: string | null;
            /** @description Addresses the advertiser's postbacks may come from, in one text. */
            allowed_ip?: string;
            /** @description Addresses the advertiser's postbacks may not come from, in one text. Left out after an edit. */
            disallowed_ip?: string;
            /** @description Secret that the advertiser's postbacks must carry. */
            hash_password?: string | null;
            /**
             * @description Whether the referrer is kept from the advertiser, `0` or `1`, or a boolean.
             * @enum {integer|boolean}
             */
            hide_referer?: 0 | 1 | false | true;
            /** @description Launch of the offer, without a zone. */
            start_at?: components["schemas"]["NaiveDateTime"];
            /** @description Whether affiliates are connected without a request, `0` or `1`. The meaning is taken from the name. */
            auto_offer_connect?: number | null;
            /** @description Changes of the payment by volume. Later versions (3.1) only. */
            commission_tiers?: components["schemas"]["OfferCommissionTier"][];
            /** @description Ids of the SmartLink categories the offer is in. */
            smartlink_categories?: components["schemas"]["ObjectId"][];
        };
        /**
         * Offer text rule
         * @description Values that are let in and values that are refused.
         */
        OfferTextRule: {
            /** @description Only these are let in. Empty means all. */
            allow?: string[];
            /** @description These are refused. */
            deny?: string[];
        };
        /**
         * Offer number map
         * @description Numbers by country, for example of regions or cities. An empty list when there is none.
         */
        OfferNumberMap: {
            [key: string]: number[];
        } | unknown[];
        /**
         * Offer operating system rule
         * @description Condition on an operating system and its version.
         */
        OfferOsRule: {
            /** @description Operating system. */
            name?: string;
            /** @description How the version is compared, `LT`, `LTE`, `EQ`, `GT` or `GTE`. */
            comparison?: string;
            /** @description Version to compare with. */
            version?: string;
        };
        /**
         * Offer text map
         * @description Texts by key, for example providers by country. An empty list when there is none.
         */
        OfferTextMap: {
            [key: string]: string[];
        } | unknown[];
        /**
         * Offer targeting
         * @description Group of conditions on the traffic. Later versions (3.1) only.
         */
        OfferTargeting: {
            /** @description Countries, two letters each. */
            country?: components["schemas"]["OfferTextRule"];
            /** @description Regions, by country. */
            region?: {
                /** @description Numbers of the regions that are let in, by country. */
                allow?: components["schemas"]["OfferNumberMap"];
                /** @description Numbers of the regions that are refused, by country. */
                deny?: components["schemas"]["OfferNumberMap"];
            };
            /** @description Cities, by country. */
            city?: {
                /** @description Numbers of the cities that are let in, by country. */
                allow?: components["schemas"]["OfferNumberMap"];
                /** @description Numbers of the cities that are refused, by country. */
                deny?: components["schemas"]["OfferNumberMap"];
            };
            /** @description Operating systems and their versions. */
            os?: {
                /** @description Systems that are let in. */
                allow?: components["schemas"]["OfferOsRule"][];
                /** @description Systems that are refused. */
                deny?: components["schemas"]["OfferOsRule"][];
            };
            /** @description Providers of internet access, by country. */
            isp?: {
                /** @description Names of the providers that are let in, by country. */
                allow?: components["schemas"]["OfferTextMap"];
                /** @description Names of the providers that are refused, by country. */
                deny?: components["schemas"]["OfferTextMap"];
            };
            /** @description Addresses, ranges and masks. */
            ip?: components["schemas"]["OfferTextRule"];
            /** @description Names of browsers. */
            browser?: components["schemas"]["OfferTextRule"];
            /** @description Names of device brands. */
            brand?: components["schemas"]["OfferTextRule"];
            /** @description Device classes that are let in. Empty means all. */
            device_type?: string[];
            /** @description Kinds of connection that are let in, `wi-fi` or `cellular`. Empty means all. */
            connection?: string[];
            /** @description Numbers of the affiliates a personal group is for. Left out for affiliates. */
            affiliate_id?: number[];
            /** @description Values of the subs, by number of the sub. Left out for affiliates. */
            sub?: {
                /** @description Values that are let in, by number of the sub. */
                allow?: components["schemas"]["OfferTextMap"];
                /** @description Values that are refused, by number of the sub. */
                deny?: components["schemas"]["OfferTextMap"];
                /** @description Groups of values that are refused when they come together. It was never seen filled. */
                deny_groups?: unknown[];
            };
            /** @description Whether traffic over proxies is refused. */
            block_proxy?: boolean;
        };
        /**
         * Offer restrictions
         * @description Conditions on traffic and conversions that lists and single offers show. Affiliates see them since 2020.
         */
        OfferRestrictions: {
            /** @description What the advertiser expects of the traffic, one text per language. */
            kpi?: components["schemas"]["OfferTexts"];
            /** @description Device brands that are let in. It was only seen empty or `null`. */
            strictly_brands?: string[] | null;
            /** @description Providers of internet access that are let in. Later versions (3.1) only; it was only seen empty. */
            restriction_isp?: unknown[] | null;
            /** @description Groups of conditions on the traffic. Later versions (3.1) only. */
            targeting?: components["schemas"]["OfferTargeting"][];
            /** @description Whether only the first conversion from an address counts, as the name of the request field suggests. */
            uniq_ip_only?: boolean;
            /** @description Whether conversions from an address that is known already are declined. Later versions (3.1) only. */
            reject_not_uniq_ip?: boolean;
        };
        /**
         * Offer sub accounts
         * @description Rules for the values of sub1 and sub2, keyed `1` and `2`.
         */
        OfferSubAccounts: {
            [key: string]: {
                /** @description Values, separated by commas. Empty means no rule. */
                value: string;
                /** @description What the list does, `true` forbids its values, `false` allows nothing else. */
                except: boolean;
            };
        } | unknown[];
        /**
         * Offer goals
         * @description Goals by key, each with its title. Without goals it is an empty list in the list for administrators and an empty object everywhere else.
         */
        OfferGoals: {
            [key: string]: string;
        } | unknown[];
        /**
         * Offer cap terms
         * @description Limit on the conversions or the money of an offer.
         */
        OfferCapTerms: {
            /**
             * @description Time over which is counted, a day, a month or the whole life of the offer.
             * @enum {string}
             */
            period: "day" | "month" | "all";
            /**
             * @description What is counted, money or conversions. Later versions also count `clicks`.
             * @enum {string}
             */
            type: "budget" | "conversions" | "clicks";
            /** @description The limit, a whole number of conversions or an amount of money that may have decimals. */
            value: number;
            /**
             * @description Whether the limit holds for all goals together, for each goal, or for the goals named in `goals`.
             * @enum {string}
             */
            goal_type?: "all" | "each" | "exact";
            /** @description Goals the limit is for. Filled when `goal_type` is `exact`. */
            goals?: components["schemas"]["OfferGoals"];
        };
        /**
         * Offer cap
         * @description Limit with the affiliates it holds for, which only administrators see.
         */
        OfferCap: components["schemas"]["OfferCapTerms"] & {
            /**
             * @description Whether the limit holds for all affiliates together, for each affiliate, or for those named in `affiliates`.
             * @enum {string}
             */
            affiliate_type?: "all" | "each" | "exact";
            /** @description Numbers of the affiliates the limit is for. Filled when `affiliate_type` is `exact`. */
            affiliates?: number[];
            /**
             * @description Whether the limit holds for all countries together, for each, or for those in `country`. Later versions only.
             * @enum {string}
             */
            country_type?: "all" | "each" | "exact";
            /** @description Countries the limit is for. Later versions only. */
            country?: components["schemas"]["CountryCode"][];
        };
        /**
         * Offer
         * @description Offer as an administrator sees it in the list.
         */
        Offer: components["schemas"]["OfferCommon"] & components["schemas"]["OfferSettings"] & components["schemas"]["OfferRestrictions"] & {
            /** @description Address refused clicks are sent to. Not shown for a single offer. */
            trafficback_url?: string;
            /** @description Which values of sub1 and sub2 are let in or refused. */
            sub_accounts?: components["schemas"]["OfferSubAccounts"];
            /** @description Limits of the offer. */
            caps?: components["schemas"]["OfferCap"][];
            /** @description Whether impressions are counted. Later versions (3.1) only. */
            allow_impressions?: boolean;
            /** @description Time the offer was made. */
            created_at?: components["schemas"]["NaiveDateTime"];
            /** @description Time of the last change. */
            updated_at?: components["schemas"]["NaiveDateTime"];
        };
        /**
         * Offer link
         * @description Tracking link of the affiliate who asks.
         */
        OfferLink: {
            /** @description Number of the link. Only `null` was seen. */
            id?: number | string | null;
            /** @description Name of the link. Only `null` was seen. */
            title?: string | null;
            /** @description Code of the link. Only `null` was seen. */
            hash?: string | null;
            /** @description Tracking address to send traffic to. */
            url: string;
            /** @description Postbacks of the link. It was never seen filled. */
            postbacks?: unknown[];
            /** @description Time the link was made. Only `null` was seen. */
            created?: string | null;
        };
        /**
         * Offer for an affiliate
         * @description Offer as an affiliate sees it, without the advertiser and the advertiser's money. Later versions add members that only administrators had before.
         */
        OfferForAffiliate: components["schemas"]["OfferCommon"] & components["schemas"]["OfferRestrictions"] & {
            /** @description Description in one text, the form of 2018. Later versions send `description_lang` instead. */
            description?: string;
            /** @description What the offer pays the affiliate, one entry per goal and traffic. */
            payments?: components["schemas"]["OfferPayout"][];
            /** @description Limits of the offer, without the word for whom they hold. */
            caps?: components["schemas"]["OfferCapTerms"][];
            /** @description Tracking links of this affiliate. Empty when the affiliate is not connected. */
            links?: components["schemas"]["OfferLink"][];
            /** @description Ready tracking address of this affiliate. Empty or `null` when the affiliate is not connected. */
            link: string | null;
            /** @description Address that counts impressions. Later versions only. */
            impressions_link?: string | null;
            /** @description Meaning not known. Later versions only. */
            hosts_only?: boolean;
            /** @description Countries of the offer. Later versions only, and there not in every response. */
            countries?: components["schemas"]["CountryCode"][];
        };
        /**
         * Offer sub pair
         * @description Values of sub1 and sub2 that are refused when they come together.
         */
        OfferSubPair: {
            /** @description Value of sub1. */
            sub1?: string;
            /** @description Value of sub2. */
            sub2?: string;
        };
        /**
         * Offer counting
         * @description How caps are counted and which subs are refused, as single offers and responses to a change show it.
         */
        OfferCounting: {
            /** @description Pairs of sub values that are refused. */
            sub_restrictions?: components["schemas"]["OfferSubPair"][];
            /** @description IANA zone in which days and months of caps are counted. Later versions (3.1) only. */
            caps_timezone?: string;
            /** @description Whether affiliates are kept from seeing the caps. */
            hide_caps?: components["schemas"]["Flag"];
            /** @description Conversion statuses that count towards caps. */
            caps_status?: ("confirmed" | "pending" | "hold" | "not_found" | "declined")[] | null;
        };
        /**
         * Offer details part
         * @description What a single offer shows on top of the list, to administrators and affiliates alike.
         */
        OfferDetailsPart: {
            /**
             * @description How clicks are passed on, `http302` with the referrer, the other three without it.
             * @enum {string|null}
             */
            redirect_type?: "http302" | "http302hidden" | "js" | "meta" | null;
            /** @description Device classes that are let in. Empty means all. */
            strictly_devices?: string[] | null;
            /** @description Whether the affiliate is kept from choosing statuses for postbacks, as the name suggests. */
            disabled_choice_postback_status?: boolean;
            /** @description Number of the sub, 1 to 8, that is checked for being empty. Only `null` was seen. */
            search_empty_sub?: number | null;
            /** @description Insertion order. Only `null` was seen, so no type is given; one client reads a text, one a boolean. */
            io_document?: unknown;
            /** @description Hours in which the offer runs. Later versions only; it was only seen switched off. */
            schedule?: {
                /** @description Whether the schedule is used. */
                enabled?: boolean;
                /** @description Start, empty when it is not set. */
                date_start?: string;
                /** @description End, empty when it is not set. */
                date_to?: string;
                /** @description IANA zone of the schedule. */
                timezone?: string;
            };
            /** @description Second spelling of `reject_not_uniq_ip` in responses of 2020. */
            reject_not_unique_ip?: boolean;
        };
        /**
         * Offer details
         * @description Single offer as an administrator sees it. It has the members of the list, save `trafficback_url` and `targeting`, and some more.
         */
        OfferDetails: components["schemas"]["Offer"] & components["schemas"]["OfferCounting"] & components["schemas"]["OfferDetailsPart"];
        /**
         * Offer details for an affiliate
         * @description Single offer as an affiliate sees it, in the form of real responses of 2020.
         */
        OfferDetailsForAffiliate: components["schemas"]["OfferForAffiliate"] & components["schemas"]["OfferCounting"] & components["schemas"]["OfferDetailsPart"] & {
            /** @description Goals of the offer by key, each with its title. */
            goals?: components["schemas"]["OfferGoals"];
            /** @description Postbacks of this affiliate for the offer. It was never seen filled. */
            postbacks?: unknown[];
            /** @description Pixels of this affiliate for the offer. It was never seen filled. */
            pixels?: unknown[];
            /** @description Whether the affiliate has asked to be connected. */
            ticket_created?: boolean;
        };
        /**
         * Offer texts input
         * @description One text per language, keyed by language code. The key goes into the brackets, `description_lang[en]=Text`.
         */
        OfferTextsInput: {
            [key: string]: string;
        };
        /**
         * Offer landing input
         * @description Landing page an affiliate may choose. The members with a star on the page are read as required.
         */
        OfferLandingInput: {
            /** @description Name of the landing page. */
            title: string;
            /** @description Tracking address of the landing page. */
            url: string;
            /** @description Address shown to people who want to see the page. */
            url_preview: string;
            /**
             * @description Kind of page. Taken as `landing` when it is left out.
             * @default landing
             * @enum {string}
             */
            type: "landing" | "transit";
        };
        /**
         * Offer presentation input
         * @description What the offer is, where it leads and how it is shown.
         */
        OfferPresentationInput: {
            /** @description Name of the offer. */
            title?: string;
            /** @description Id of the advertiser, 24 hexadecimal digits. */
            advertiser?: components["schemas"]["ObjectId"];
            /** @description Tracking address with macros such as `{clickid}` and `{pid}`. */
            url?: string;
            /** @description Address shown to people who want to see the landing page. */
            url_preview?: string;
            /** @description Address refused clicks are sent to. */
            trafficback_url?: string;
            /** @description Number of the tracking domain. Responses give its name. */
            domain_url?: number;
            /** @description Description in one text. */
            description?: string;
            /** @description Description per language, sent as `description_lang[en]=Text`. */
            description_lang?: components["schemas"]["OfferTextsInput"];
            /** @description What the advertiser expects of the traffic, per language, sent as `kpi[en]=Text`. */
            kpi?: components["schemas"]["OfferTextsInput"];
            /** @description Day of launch. */
            start_at?: components["schemas"]["Day"];
            /** @description Day the offer ends. Responses call it `stop_at`. */
            stopDate?: components["schemas"]["Day"];
            /** @description Countries of the offer, two letters each, or the one word `all`. */
            countries?: string[];
            /** @description Addresses of creatives that lie elsewhere. Responses call them `creatives`. */
            creativeUrls?: string[];
            /** @description Ids of the traffic sources the offer takes. */
            sources?: components["schemas"]["ObjectId"][];
            /**
             * @description Whether the offer runs. The page names `stopped` as the default.
             * @enum {string}
             */
            status?: "stopped" | "active" | "suspended";
            /** @description Tags of the offer. */
            tags?: string[];
            /**
             * @description Who may run the offer, everybody, those who ask, or only those who are connected by hand.
             * @enum {string}
             */
            privacy?: "public" | "protected" | "private";
            /** @description Whether the offer is promoted. */
            is_top?: components["schemas"]["Flag"];
            /** @description Whether the offer pays per installation. */
            is_cpi?: components["schemas"]["Flag"];
            /** @description Landing pages, sent as `landings[0][title]=…`. */
            landings?: components["schemas"]["OfferLandingInput"][];
            /** @description Categories of the offer. The page does not say whether it wants names or ids. */
            categories?: string[];
            /** @description Ids of the SmartLink categories the offer is in. */
            smartlink_categories?: components["schemas"]["ObjectId"][];
            /** @description Remarks for the network's own people. */
            notes?: string;
            /** @description Number of the offer in the advertiser's system. */
            external_offer_id?: string;
            /** @description Whether links may lead to a page of the affiliate's choice. */
            allow_deeplink?: components["schemas"]["Flag"];
            /** @description Whether the referrer is kept from the advertiser. The page calls it outdated for an edit, use `redirect_type`. */
            hide_referer?: components["schemas"]["Flag"];
            /**
             * @description How clicks are passed on, `http302` with the referrer, the other three without it.
             * @enum {string}
             */
            redirect_type?: "http302" | "http302hidden" | "js" | "meta";
            /** @description Whether affiliates are told of the change by mail. The page names `0` as the default. */
            send_emails?: components["schemas"]["Flag"];
        };
        /**
         * Offer payment input
         * @description What the offer pays for one goal and traffic. `currency` and `type` carry a star on the page, read as required.
         */
        OfferPaymentInput: {
            /** @description Countries the payment is for, two letters each. */
            countries?: components["schemas"]["CountryCode"][];
            /**
             * @description Turns `countries` round, all countries but these. The page gives no type for it.
             * @enum {boolean|integer}
             */
            country_exclude?: false | true | 0 | 1;
            /** @description Numbers of the cities the payment is for. */
            cities?: number[];
            /** @description Device classes the payment is for. */
            devices?: ("tablet" | "desktop" | "mobile" | "ipod")[];
            /** @description Operating systems the payment is for. */
            os?: ("MeeGo" | "Windows XP" | "BlackBerry OS" | "Ubuntu" | "Mac OS X" | "Windows 8" | "Other" | "Windows 8.1" | "Chrome OS" | "Windows Vista" | "iOS" | "Symbian OS" | "Windows RT" | "Linux" | "Android" | "Windows" | "Windows 7" | "Windows Phone")[];
            /** @description Key of the goal that is paid. */
            goal?: string;
            /** @description What the advertiser pays per conversion, in `currency`, or the percentage when `type` is `percent`. */
            total?: number;
            /** @description What the affiliate gets per conversion, in `currency`, or the percentage when `type` is `percent`. */
            revenue?: number;
            /** @description Currency of the amounts, as a code of the European Central Bank. */
            currency: components["schemas"]["CurrencyCode"];
            /**
             * @description How the amounts are meant, a fixed sum or a percentage.
             * @enum {string}
             */
            type: "fixed" | "percent";
            /** @description Own tracking address of this payment. */
            url?: string;
        };
        /**
         * Offer partner payment input
         * @description Payment that replaces the general one for named affiliates.
         */
        OfferPartnerPaymentInput: components["schemas"]["OfferPaymentInput"] & {
            /** @description Numbers of the affiliates the payment is for. Required by its star on the page. */
            partners: number[];
        };
        /**
         * Offer cap input
         * @description Limit on the conversions or the money of an offer.
         */
        OfferCapInput: {
            /**
             * @description Time over which is counted.
             * @enum {string}
             */
            period?: "day" | "month" | "all";
            /**
             * @description What is counted, money or conversions.
             * @enum {string}
             */
            type?: "budget" | "conversions";
            /** @description The limit, a whole number of conversions or an amount of money that may have decimals. */
            value?: number;
            /** @description Keys of the goals the limit is for. Needed when `goal_type` is `exact`, empty with `all` and `each`. */
            goals?: string[];
            /**
             * @description Whether the limit holds for all goals together, for each goal, or for the goals named in `goals`.
             * @enum {string}
             */
            goal_type?: "all" | "each" | "exact";
            /** @description Numbers of the affiliates the limit is for. Needed when `affiliate_type` is `exact`, empty with `all` and `each`. */
            affiliates?: number[];
            /**
             * @description Whether the limit holds for all affiliates together, for each affiliate, or for those named in `affiliates`.
             * @enum {string}
             */
            affiliate_type?: "all" | "each" | "exact";
        };
        /**
         * Offer strict system input
         * @description Operating system whose clicks are let in, with its versions.
         */
        OfferStrictOsInput: {
            /**
             * @description Operating system.
             * @enum {string}
             */
            os?: "web" | "wp" | "ios" | "android";
            /** @description Versions, each with the name of the system in front. The page says they must be given. */
            versions: ("ios 3" | "ios 4" | "ios 5" | "ios 6" | "ios 7" | "ios 8" | "ios 9" | "android 2.2" | "android 2.3" | "android 4" | "android 4.1" | "android 4.2" | "android 4.3" | "android 4.4" | "android 5" | "android 5.1" | "android 6" | "android 7" | "wp 7" | "wp 7.5" | "wp 7.8" | "wp 8" | "wp 10")[];
        };
        /**
         * Offer terms input
         * @description What the offer pays, which traffic it takes and where it ends.
         */
        OfferTermsInput: {
            /** @description What the offer pays, sent as `payments[0][countries][]=US&payments[0][total]=2`. */
            payments?: components["schemas"]["OfferPaymentInput"][];
            /** @description What the offer pays to named affiliates instead, sent as `partner_payments[0][partners][]=610`. */
            partner_payments?: components["schemas"]["OfferPartnerPaymentInput"][];
            /** @description Whether affiliates are kept from seeing the percentage of a percent deal. The default is `0`. */
            hide_payments?: components["schemas"]["Flag"];
            /** @description Days a conversion is held before it counts. */
            hold_period?: number;
            /** @description Limits of the offer, sent as `caps[0][period]=day&caps[0][goals][]=1`. */
            caps?: components["schemas"]["OfferCapInput"][];
            /** @description Conversion statuses that count towards caps. */
            caps_status?: ("confirmed" | "pending" | "hold" | "not_found" | "declined")[];
            /** @description Whether affiliates are kept from seeing the caps. */
            hide_caps?: components["schemas"]["Flag"];
            /** @description Percentage of the daily cap at which a notice is sent. */
            notice_percent_overcap?: number;
            /** @description Whether clicks above the daily cap go to the trafficback address. The page names `0` as the default. */
            is_redirect_overcap?: components["schemas"]["Flag"];
            /** @description Whether clicks from other countries are refused. */
            strictly_country?: components["schemas"]["Flag"];
            /**
             * @description Connection that is let in.
             * @enum {string}
             */
            strictly_connection_type?: "wifi" | "cellular" | "all";
            /** @description Operating systems that are let in, sent as `strictly_os[0][os]=ios&strictly_os[0][versions][]=ios 9`. */
            strictly_os?: components["schemas"]["OfferStrictOsInput"][];
            /** @description Ids of the providers of internet access that are let in, from `GET /3.0/isp`. */
            strictly_isp?: components["schemas"]["ObjectId"][];
            /** @description Addresses the advertiser's postbacks may come from, one address or range per line of one text, such as `127.0.0.1\n127.0.1.1-127.0.2.1`. */
            allowed_ip?: string;
            /** @description Whether an address counts only once. The default is `0`; responses call it `uniq_ip_only`. */
            uniqIpOnly?: components["schemas"]["Flag"];
            /** @description Life of a click, as numbers with the letters `y`, `m`, `w`, `d`, `h`, `i` (minute) and `s`, such as `1y2m3w4d5h6i7s`. The default is `1y`. */
            click_session?: string;
            /** @description Values of sub1, separated by commas. */
            sub_account_1?: string;
            /** @description What the sub1 list does, `1` forbids its values, `0` allows nothing else and is the default. */
            sub_account_1_except?: components["schemas"]["Flag"];
            /** @description Values of sub2, separated by commas. */
            sub_account_2?: string;
            /** @description What the sub2 list does, `1` forbids its values, `0` allows nothing else and is the default. */
            sub_account_2_except?: components["schemas"]["Flag"];
            /** @description Pairs of sub values that are refused, sent as `sub_restrictions[0][sub1]=a&sub_restrictions[0][sub2]=b`. */
            sub_restrictions?: components["schemas"]["OfferSubPair"][];
            /** @description Number of the sub that is checked for being empty. */
            search_empty_sub?: number;
        };
        /**
         * Offer input
         * @description Everything of an offer that can be set, save files.
         */
        OfferInput: components["schemas"]["OfferPresentationInput"] & components["schemas"]["OfferTermsInput"];
        /**
         * Offer create input
         * @description Settings of a new offer, with three that only a new offer takes.
         */
        OfferCreateInput: components["schemas"]["OfferInput"] & {
            /** @description Remark for affiliates. */
            note_aff?: string;
            /** @description Remark for sales managers. */
            note_sales?: string;
            /** @description Addresses the advertiser's postbacks may not come from, in one text. */
            disallowed_ip?: string;
        };
        /**
         * Offer files input
         * @description Files of an offer. They need a multipart body.
         */
        OfferFilesInput: {
            /**
             * Format: binary
             * @description Logo as JPEG, PNG or GIF.
             */
            logo?: Blob;
            /** @description Creatives as JPEG, PNG, GIF or a ZIP archive, sent as `creativeFiles[]`. Responses call them `creatives`. */
            creativeFiles?: Blob[];
        };
        /**
         * Saved offer
         * @description Offer as it comes back after it was made or changed. Names differ from the request: `stopDate` is `stop_at` here, `creativeFiles` and `creativeUrls` are `creatives`, and `domain_url` is a name instead of a number. Caps, KPI texts, sub rules and the times of creation and change are not part of it.
         */
        SavedOffer: components["schemas"]["OfferCommon"] & components["schemas"]["OfferSettings"] & components["schemas"]["OfferCounting"] & {
            /** @description Remark for affiliates. Left out after an edit. */
            note_aff?: string;
            /** @description Remark for sales managers. Left out after an edit. */
            note_sales?: string;
            /** @description Goal for conversions above a cap, as the name suggests. Later versions (3.1) only. */
            caps_goal_overcap?: string;
        };
        /**
         * Offer mass update input
         * @description Offers and what is to be set on all of them.
         */
        OfferMassUpdateInput: {
            /** @description Number of the offer, sent as `offer_id=935`, or several numbers, sent as `offer_id[]=935&offer_id[]=936`. */
            offer_id: number | number[];
            /**
             * @description New status. The page leaves the list of its values empty.
             * @enum {string}
             */
            status?: "active" | "stopped" | "suspended";
            /**
             * @description New privacy. The page leaves the list of its values empty.
             * @enum {string}
             */
            privacy?: "public" | "protected" | "private";
        };
        /**
         * Message response
         * @description Success response that carries nothing but a text.
         */
        MessageResponse: {
            status: components["schemas"]["SuccessMark"];
            /** @description Text that says what was done. */
            message: string;
        };
        /**
         * Offer deletion input
         * @description Offers to delete.
         */
        OfferDeletionInput: {
            /** @description Numbers of the offers, sent as `offer_id[0]=936`. */
            offer_id: number[];
        };
        /**
         * Offer affiliate input
         * @description Affiliate and the offers the affiliate is connected to or disconnected from.
         */
        OfferAffiliateInput: {
            /** @description Number of the offer, sent as `offer_id=935`, or several numbers, sent as `offer_id[]=935&offer_id[]=936`. */
            offer_id: number | number[];
            /** @description Number of the affiliate. */
            pid: number;
            /**
             * @description Whether the affiliate is told. Taken as `1` when it is left out.
             * @default 1
             */
            notice: components["schemas"]["Flag"];
        };
        /**
         * Offer category input
         * @description Name of a category.
         */
        OfferCategoryInput: {
            /** @description Name of the category. */
            title: string;
        };
        /**
         * Traffic source
         * @description Kind of place traffic comes from.
         */
        TrafficSource: {
            /** @description Id of the traffic source, 24 hexadecimal digits. */
            id: components["schemas"]["ObjectId"];
            /** @description Name of the traffic source. After create and edit it is the English text. */
            title: string;
            /** @description Name per language. */
            title_lang: components["schemas"]["OfferTexts"];
            /** @description Whether the source may be used, `1` for yes. Only the list has it. */
            allowed?: components["schemas"]["Flag"];
        };
        /**
         * Offer activation input
         * @description Request of an affiliate for an offer.
         */
        OfferActivationInput: {
            /** @description Number of the offer. */
            offer_id: number;
            /** @description Text for the manager who decides. */
            comment: string;
        };
        /**
         * Traffic source input
         * @description Names of a traffic source.
         */
        TrafficSourceInput: {
            /** @description Name per language, sent as `title_lang[en]=Name`. Whether single languages may be left out is not stated. */
            title_lang: {
                /** @description Name in Russian. */
                ru?: string;
                /** @description Name in English. It becomes the `title`. */
                en?: string;
                /** @description Name in Spanish. */
                es?: string;
                /** @description Name in Georgian. */
                ka?: string;
                /** @description Name in Vietnamese. */
                vi?: string;
            };
        };
        /**
         * User
         * @description Person who works for the network, an administrator or a manager. Where a user is shown inside another object some members may be missing. Members marked as later are not sent by plain 3.0.
         */
        User: {
            /** @description User id. */
            id: components["schemas"]["ObjectId"];
            /** @description First name. */
            first_name: string;
            /** @description Last name. */
            last_name: string;
            /** @description Hours at which the user can be reached, as free text. */
            work_hours?: string | null;
            /** @description E-mail address. */
            email: string;
            /** @description Skype name. */
            skype?: string | null;
            /** @description Key of this user, a secret of 32 or 40 hexadecimal digits. Null where it is not shown. */
            api_key?: string | null;
            /** @description What the user may reach. */
            roles: string[];
            /** @description When it was last changed. Perhaps not sent by plain 3.0. */
            updated_at?: components["schemas"]["NaiveDateTime"] | null;
            /** @description When it was added. The page shows it only for the manager of an advertiser. */
            created_at?: components["schemas"]["NaiveDateTime"] | null;
            /** @description When the user last signed in. Later, seen for the manager of an affiliate. */
            last_login_at?: components["schemas"]["NaiveDateTime"] | null;
            /** @description Kind of user. Later, seen for the manager of an affiliate; known words are `common_manager`, `affiliate_manager` and `account_manager`. */
            type?: string | null;
            /** @description Picture of the user. Later; only null was seen. */
            avatar?: string | null;
        };
        /**
         * Advertiser's rule for a sub
         * @description Which values of a sub the advertiser takes.
         */
        AdvertiserSubAccount: {
            /** @description Comma list of sub values, or null when there is no rule. */
            value?: string | null;
            /** @description Whether the values of the list are forbidden instead of the only ones allowed. A boolean here, a number at affiliates. */
            except?: boolean;
        };
        /**
         * Advertiser
         * @description Company that pays for conversions; some members and paths call it supplier. The list adds `hash_password`, `offers`, `has_user`, `created_at` and `updated_at`. Members marked as later are not sent by plain 3.0.
         */
        Advertiser: {
            /** @description Advertiser id. */
            id: components["schemas"]["ObjectId"];
            /** @description Company name. */
            title: string;
            /** @description Contact person. */
            contact?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Web site. */
            url?: string | null;
            /** @description User id of the manager in charge, or an empty text when there is none. */
            manager?: string;
            /** @description The manager in charge with name and roles, or null. Not every member of a user is sent here. */
            manager_obj?: components["schemas"]["User"] | null;
            /** @description Addresses and address ranges the advertiser may send from. Empty when nothing is set. */
            allowed_ip?: string[];
            /** @description Addresses and ranges that are turned away. Later. */
            disallowed_ip?: string[];
            /** @description Skype name. */
            skype?: string | null;
            /** @description Internal remark. */
            note?: string | null;
            /** @description First address line. */
            address_1?: string | null;
            /** @description Second address line. */
            address_2?: string | null;
            /** @description City. */
            city?: string | null;
            /** @description Country, two letters. */
            country?: string | null;
            /** @description Postal code. */
            zip_code?: string | null;
            /** @description VAT number. */
            vat_code?: string | null;
            /** @description Hash of the password, by its name. Only null was seen. List only. */
            hash_password?: string | null;
            /** @description Number of the advertiser's offers, in a string. List only. */
            offers?: components["schemas"]["DigitString"];
            /** @description Whether the advertiser has its own login. List only. */
            has_user?: boolean;
            /** @description When it was added. Only null was seen. List only. */
            created_at?: string | null;
            /** @description When it was last changed. Only null was seen in the list; later versions send it everywhere. */
            updated_at?: string | null;
            /** @description Rules for sub 1 and sub 2, or an empty list when there are none. Later. */
            sub_accounts?: {
                /** @description Rule for sub 1. */
                1?: components["schemas"]["AdvertiserSubAccount"];
                /** @description Rule for sub 2. */
                2?: components["schemas"]["AdvertiserSubAccount"];
            } | unknown[];
            /** @description Tags of the advertiser. Later. */
            tags?: string[];
            /** @description Switch whose meaning no source tells. Later. */
            hosts_only?: boolean;
            /** @description Whether only personal targeting counts, by its name. Later. */
            consider_personal_targeting_only?: boolean;
        };
        /**
         * Advertiser input
         * @description Fields of a new advertiser.
         */
        AdvertiserInput: {
            /** @description Company name. */
            title: string;
            /** @description Contact person. */
            contact?: string;
            /** @description Skype name or another messenger. */
            skype?: string;
            /** @description User id of the manager in charge. */
            manager?: components["schemas"]["ObjectId"];
            /** @description Web site. */
            url?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Addresses the advertiser may send from, all in one text with one address or hyphenated range per line. The response gives them back as a list. */
            allowed_ip?: string;
            /** @description First address line. */
            address_1?: string;
            /** @description Second address line. */
            address_2?: string;
            /** @description City. */
            city?: string;
            /** @description Country, two letters. */
            country?: components["schemas"]["CountryCode"];
            /** @description Postal code. */
            zip_code?: string;
            /** @description VAT number. */
            vat_code?: string;
            /** @description Comma list of values of sub 1. */
            sub_account_1?: string;
            /** @description Comma list of values of sub 2. */
            sub_account_2?: string;
            /** @description What the list of sub 1 means, `1` that its values are forbidden, `0` that only they are allowed. Without it `0`. */
            sub_account_1_except?: components["schemas"]["Flag"];
            /** @description What the list of sub 2 means, `1` that its values are forbidden, `0` that only they are allowed. Without it `0`. */
            sub_account_2_except?: components["schemas"]["Flag"];
        };
        /**
         * Advertiser response
         * @description The advertiser as it stands after the write.
         */
        AdvertiserResponse: {
            status: components["schemas"]["SuccessMark"];
            /** @description The stored advertiser. */
            advertiser: components["schemas"]["Advertiser"];
        };
        /**
         * Advertiser update input
         * @description Fields of an advertiser to change. `note` can be set here only.
         */
        AdvertiserUpdateInput: {
            /** @description Company name. */
            title?: string;
            /** @description Contact person. */
            contact?: string;
            /** @description Skype name or another messenger. */
            skype?: string;
            /** @description User id of the manager in charge. */
            manager?: components["schemas"]["ObjectId"];
            /** @description Web site. */
            url?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Addresses the advertiser may send from, all in one text with one address or hyphenated range per line. The response gives them back as a list. */
            allowed_ip?: string;
            /** @description Internal remark. */
            note?: string;
            /** @description First address line. */
            address_1?: string;
            /** @description Second address line. */
            address_2?: string;
            /** @description City. */
            city?: string;
            /** @description Country, two letters. */
            country?: components["schemas"]["CountryCode"];
            /** @description Postal code. */
            zip_code?: string;
            /** @description VAT number. */
            vat_code?: string;
            /** @description Comma list of values of sub 1. */
            sub_account_1?: string;
            /** @description Comma list of values of sub 2. */
            sub_account_2?: string;
            /** @description What the list of sub 1 means, `1` that its values are forbidden, `0` that only they are allowed. Without it `0`. */
            sub_account_1_except?: components["schemas"]["Flag"];
            /** @description What the list of sub 2 means, `1` that its values are forbidden, `0` that only they are allowed. Without it `0`. */
            sub_account_2_except?: components["schemas"]["Flag"];
        };
        /**
         * Advertiser blacklist input
         * @description One affiliate and the advertisers whose blacklists are changed.
         */
        AdvertiserAffiliateInput: {
            /** @description Ids of the advertisers, on the wire `advertisers_id[]=…` once per id. */
            advertisers_id: components["schemas"]["ObjectId"][];
            /** @description Affiliate number. */
            pid: number;
        };
        /**
         * Numeric string
         * @description Number, with or without decimals, written as a string.
         */
        NumericString: string;
        /**
         * Affiliate status
         * @description State of the affiliate's account. Two of the words contain a blank.
         * @enum {string}
         */
        AffiliateStatus: "not active" | "active" | "banned" | "on moderation";
        /**
         * Affiliate's payment system
         * @description One way in which the affiliate is paid.
         */
        AffiliatePaymentSystem: {
            /** @description Payment system number. */
            id: number;
            /** @description Whether it is in use. */
            active: components["schemas"]["Flag"];
            /** @description Name of the payment system. */
            system: string;
            /** @description The affiliate's details by field number of `GET /3.0/admin/payment_systems`, or an empty list when there are none. */
            fields?: {
                [key: string]: string;
            } | unknown[];
            /** @description Currency of the payments. Not seen in any recorded response. */
            currency?: string | number;
            /** @description Payment system number, which php-sdk reads beside `id`. Not seen in any recorded response. */
            system_id?: number;
        };
        /**
         * Affiliate's sign-up field
         * @description One sign-up field as the affiliate filled it in.
         */
        AffiliateCustomField: {
            /** @description Name of the field. */
            name: string;
            /** @description The answer as text, or the numbers of the options for check boxes. A single option comes as a text. */
            value: string | number[];
            /** @description The answer as people read it, one text, or a map from option number to text for check boxes. */
            label: string | {
                [key: string]: string;
            };
            /** @description Field number of `GET /3.0/admin/custom_fields`. */
            id: number;
        };
        /**
         * Affiliate's balance
         * @description What the network owes the affiliate in one currency, as plain numbers with decimals.
         */
        AffiliateBalance: {
            /** @description All that is owed. */
            balance: number;
            /** @description Part that cannot be paid yet. */
            hold: number;
            /** @description Part that can be paid. */
            available: number;
        };
        /**
         * Affiliate's rule for a sub
         * @description Which values of a sub the affiliate may send.
         */
        AffiliateSubAccount: {
            /** @description Comma list of sub values. Empty when there is no rule. */
            value: string;
            /** @description What the list means, `1` that its values are forbidden, `0` that only they are allowed. A number here, unlike at advertisers and offers. */
            except: components["schemas"]["Flag"];
        };
        /**
         * Affiliate
         * @description Partner who brings traffic, called partner on the wire. The spelling of members is mixed, `customFields` and `offersCount` beside `payment_systems`. Members marked as later are not sent by plain 3.0.
         */
        Affiliate: {
            /** @description Affiliate number, `pid` elsewhere. */
            id: number;
            /** @description When the affiliate was added. */
            created_at?: components["schemas"]["NaiveDateTime"];
            /** @description When it was last changed. May be `0000-00-00 00:00:00`. */
            updated_at?: components["schemas"]["NaiveDateTime"];
            /** @description E-mail address. */
            email: string;
            /** @description Company name; the page calls it the partner's name. May be empty. */
            login: string;
            /** @description Referral percentage, a number in a string, or null. */
            ref_percent?: components["schemas"]["NumericString"] | null;
            /** @description Name of the person. Only null was seen. */
            name?: string | null;
            /** @description Contact person. Later. */
            contactPerson?: string | null;
            /** @description Internal remarks. */
            notes?: string;
            /** @description The manager in charge, or null. Holds that manager's key, a secret. */
            manager?: components["schemas"]["User"] | null;
            /** @description State of the account. */
            status: components["schemas"]["AffiliateStatus"];
            /** @description Level of the affiliate. Seen in the list. */
            level?: number;
            /** @description Ways in which the affiliate is paid. */
            payment_systems?: components["schemas"]["AffiliatePaymentSystem"][];
            /** @description Sign-up fields with the affiliate's answers. */
            customFields?: components["schemas"]["AffiliateCustomField"][];
            /** @description Money the network owes the affiliate, by currency code. The list may leave it out unless `with_balance=1` is sent. */
            balance?: {
                [key: string]: components["schemas"]["AffiliateBalance"];
            } | unknown[];
            /** @description Number of offers the affiliate is connected to. */
            offersCount?: number;
            /** @description Key of this affiliate, a secret of 32 or 40 hexadecimal digits. */
            api_key?: string;
            /** @description First address line. */
            address_1?: string | null;
            /** @description Second address line. */
            address_2?: string | null;
            /** @description City. */
            city?: string | null;
            /** @description Country, two letters. */
            country?: string | null;
            /** @description Postal code. */
            zip_code?: string | null;
            /** @description Telephone number. */
            phone?: string | null;
            /** @description Number of the affiliate who brought this one, in a string. `0` or null when nobody did. */
            ref?: components["schemas"]["DigitString"] | null;
            /** @description Rules for sub 1 and sub 2, or an empty list when there are none. */
            sub_accounts?: {
                /** @description Rule for sub 1. */
                1?: components["schemas"]["AffiliateSubAccount"];
                /** @description Rule for sub 2. */
                2?: components["schemas"]["AffiliateSubAccount"];
            } | unknown[];
            /** @description Tags of the affiliate. Later, seen empty in the list. */
            tags?: string[];
        };
        /**
         * Affiliate's payment system input
         * @description One way of payment to set for the affiliate.
         */
        AffiliatePaymentSystemInput: {
            /** @description Payment system number of `GET /3.0/admin/payment_systems`. */
            system_id?: number;
            /** @description Currency of the payments. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description Details of the affiliate by field number of `GET /3.0/admin/payment_systems`, in a form `payment_systems[0][fields][1]=…`. */
            fields?: {
                [key: string]: string;
            };
        };
        /**
         * Affiliate input
         * @description Fields of a new affiliate. Later versions also want `country`.
         */
        AffiliateInput: {
            /** @description E-mail address. */
            email: string;
            /** @description Password of the affiliate. */
            password: string;
            /** @description Company name; the page calls it the partner's name. */
            login?: string;
            /** @description Referral percentage. */
            ref_percent?: string;
            /** @description Internal remarks. */
            notes?: string;
            /** @description State of the account. */
            status?: components["schemas"]["AffiliateStatus"];
            /** @description Level of the affiliate. */
            level?: number;
            /** @description User id of the manager in charge. */
            manager_id?: components["schemas"]["ObjectId"];
            /** @description Ways in which the affiliate is paid, in a form `payment_systems[0][system_id]=2` and so on. The page calls it an array of strings and then gives this structure. */
            payment_systems?: components["schemas"]["AffiliatePaymentSystemInput"][];
            /** @description Answers to the sign-up fields, by field number of `GET /3.0/admin/custom_fields`, in a form `custom_fields[1]=…`. */
            custom_fields?: {
                [key: string]: string | number | number[];
            };
            /** @description Number of the affiliate who brought this one. */
            ref?: number;
        };
        /**
         * Affiliate response
         * @description The affiliate as it stands after the write, with the number once more beside it.
         */
        AffiliateResponse: {
            status: components["schemas"]["SuccessMark"];
            /** @description The stored affiliate. */
            partner: components["schemas"]["Affiliate"];
            /** @description Affiliate number, the same as inside `partner`. */
            id: number;
        };
        /**
         * Affiliate update input
         * @description Fields of an affiliate to change. The e-mail address is not among them.
         */
        AffiliateUpdateInput: {
            /** @description Password of the affiliate. */
            password?: string;
            /** @description Company name; the page calls it the partner's name. */
            login?: string;
            /** @description Referral percentage. */
            ref_percent?: string;
            /** @description Internal remarks. */
            notes?: string;
            /**
             * @description State of the account. An empty text is taken as well.
             * @enum {string}
             */
            status?: "" | "not active" | "active" | "banned" | "on moderation";
            /** @description Level of the affiliate. */
            level?: number;
            /** @description User id of the manager in charge. */
            manager_id?: components["schemas"]["ObjectId"];
            /** @description Ways in which the affiliate is paid, in a form `payment_systems[0][system_id]=2` and so on. The page calls it an array of strings and then gives this structure. */
            payment_systems?: components["schemas"]["AffiliatePaymentSystemInput"][];
            /** @description Answers to the sign-up fields, by field number of `GET /3.0/admin/custom_fields`, in a form `custom_fields[1]=…`. */
            custom_fields?: {
                [key: string]: string | number | number[];
            };
            /** @description Number of the affiliate who brought this one. */
            ref?: number;
        };
        /**
         * User role
         * @description What a user may reach. A user has a kind (`ROLE_ADMIN` administrator, `ROLE_MANAGER_AFFILIATE` affiliate manager, `ROLE_MANAGER_SALES` sales manager) and the sections that are open to the manager: `ROLE_SECTION_OFFER` offers, `ROLE_SECTION_SUPPLIER` advertisers, `ROLE_SECTION_STATS` statistics, `ROLE_SECTION_DASHBOARD` dashboard, `ROLE_SECTION_NEWS` news, `ROLE_SECTION_CATEGORY` categories, `ROLE_SECTION_PARTNER` affiliates, `ROLE_SECTION_PAYMENT` billing, `ROLE_SECTION_TICKET` tickets. `ROLE_ADMIN` includes both manager kinds. The page prints the groups as one flat list, read as follows: an affiliate manager may hold all nine sections and `ROLE_MANAGER_SALES`, a sales manager all but statistics and affiliates.
         * @enum {string}
         */
        UserRole: "ROLE_ADMIN" | "ROLE_MANAGER_AFFILIATE" | "ROLE_MANAGER_SALES" | "ROLE_SECTION_OFFER" | "ROLE_SECTION_SUPPLIER" | "ROLE_SECTION_STATS" | "ROLE_SECTION_DASHBOARD" | "ROLE_SECTION_NEWS" | "ROLE_SECTION_CATEGORY" | "ROLE_SECTION_PARTNER" | "ROLE_SECTION_PAYMENT" | "ROLE_SECTION_TICKET";
        /**
         * User input
         * @description Fields of a new user.
         */
        UserInput: {
            /** @description E-mail address. */
            email: string;
            /** @description Password of at least 5 characters. Later versions want more. */
            password: string;
            /** @description First name. */
            first_name: string;
            /** @description Last name. */
            last_name: string;
            /** @description What the user may reach, in a form `roles[]=ROLE_ADMIN` once per word. */
            roles: components["schemas"]["UserRole"][];
            /** @description Skype name. */
            skype?: string;
            /** @description Hours at which the user can be reached, as free text. */
            work_hours?: string;
        };
        /**
         * User response
         * @description The user as it stands after the write.
         */
        UserResponse: {
            status: components["schemas"]["SuccessMark"];
            /** @description The stored user. */
            user: components["schemas"]["User"];
        };
        /**
         * User update input
         * @description Fields of a user to change.
         */
        UserUpdateInput: {
            /** @description E-mail address. */
            email?: string;
            /** @description Password of at least 5 characters. Later versions want more. */
            password?: string;
            /** @description First name. */
            first_name?: string;
            /** @description Last name. */
            last_name?: string;
            /** @description What the user may reach, in a form `roles[]=ROLE_ADMIN` once per word. */
            roles?: components["schemas"]["UserRole"][];
            /** @description Skype name. */
            skype?: string;
            /** @description Hours at which the user can be reached, as free text. */
            work_hours?: string;
        };
        /**
         * Balance
         * @description Money of an affiliate in two layers. Either the outer key is the kind (`balance` all, `hold` not yet payable, `available` payable) and the inner one the currency, or the other way round.
         */
        Balance: {
            [key: string]: {
                [key: string]: number;
            };
        } | unknown[];
        /**
         * Invoice status
         * @description Whether the advertiser has paid the invoice.
         * @enum {string}
         */
        InvoiceStatus: "paid" | "unpaid";
        /**
         * Invoice payout type
         * @description Model by which an invoice line is counted. The combined word has blanks around the plus sign.
         * @enum {string}
         */
        InvoicePayoutType: "RPA" | "RPS" | "RPA + RPS" | "RPC" | "RPM";
        /**
         * Invoice line
         * @description One offer on an invoice.
         */
        InvoiceDetail: {
            /** @description Offer number. */
            offer_id: number;
            /** @description What was counted. */
            payout_type: components["schemas"]["InvoicePayoutType"];
            /** @description Number of conversions. */
            actions: number;
            /** @description Money the advertiser owes for the line, in the currency of the invoice. */
            amount: number;
            /** @description Remark on the line. Only null was seen. */
            comment: string | null;
        };
        /**
         * Invoice
         * @description Bill from the network to an advertiser. All days come without a time.
         */
        Invoice: {
            /** @description Invoice number. */
            number: number;
            /** @description Id of the advertiser who is billed. */
            supplier_id: components["schemas"]["ObjectId"];
            /** @description Day on which the invoice was added. */
            created_at: components["schemas"]["Day"];
            /** @description Day of the last change. */
            updated_at: components["schemas"]["Day"];
            /** @description First day of the billed period. */
            start_date: components["schemas"]["Day"];
            /** @description Last day of the billed period. */
            end_date: components["schemas"]["Day"];
            /** @description Whether it is paid. */
            status: components["schemas"]["InvoiceStatus"];
            /** @description Lines of the invoice. */
            detail: components["schemas"]["InvoiceDetail"][];
            /** @description Currency of all amounts. */
            currency: components["schemas"]["CurrencyCode"];
            /** @description Remark on the whole invoice. */
            comment: string | null;
        };
        /**
         * Invoice line input
         * @description One line to write.
         */
        InvoiceDetailInput: {
            /** @description Offer number. */
            offer_id?: number;
            /** @description What is counted. */
            payout_type?: components["schemas"]["InvoicePayoutType"];
            /** @description Number of conversions. */
            actions?: number;
            /** @description Money the advertiser owes for the line, in the currency of the invoice. */
            amount?: number;
            /** @description Remark on the line. */
            comment?: string;
        };
        /**
         * Invoice update input
         * @description Fields of an invoice to change. The currency is not among them.
         */
        InvoiceUpdateInput: {
            /** @description Id of the advertiser who is billed. */
            supplier_id?: components["schemas"]["ObjectId"];
            /** @description First day of the billed period. */
            start_date?: components["schemas"]["Day"];
            /** @description Last day of the billed period. */
            end_date?: components["schemas"]["Day"];
            /** @description Whether it is paid. */
            status?: components["schemas"]["InvoiceStatus"];
            /** @description Remark on the whole invoice. */
            comment?: string;
            /** @description Lines of the invoice. In a form each member carries the number of its line, `detail[1][offer_id]=1`; the numbers need not start at 0. */
            detail?: components["schemas"]["InvoiceDetailInput"][];
        };
        /**
         * Invoice input
         * @description Fields of a new invoice.
         */
        InvoiceInput: {
            /** @description Id of the advertiser who is billed. */
            supplier_id: components["schemas"]["ObjectId"];
            /** @description First day of the billed period. */
            start_date?: components["schemas"]["Day"];
            /** @description Last day of the billed period. */
            end_date?: components["schemas"]["Day"];
            /** @description Whether it is paid. */
            status?: components["schemas"]["InvoiceStatus"];
            /** @description Currency of the amounts, one of those active on the platform. */
            currency: components["schemas"]["CurrencyCode"];
            /** @description Remark on the whole invoice. */
            comment?: string;
            /** @description Lines of the invoice. In a form each member carries the number of its line, `detail[1][offer_id]=1`; the numbers need not start at 0. */
            detail?: components["schemas"]["InvoiceDetailInput"][];
        };
        /**
         * Pixel
         * @description HTML snippet of an affiliate that is shown to a visitor when a conversion is made.
         */
        Pixel: {
            /** @description Pixel number. */
            id: number;
            /** @description Name of the pixel. */
            name: string;
            /** @description HTML snippet. */
            code: string;
            /**
             * @description Kind of the snippet.
             * @enum {string}
             */
            code_type: "javascript" | "iframe" | "image";
            /** @description Offer number in a string. */
            offer_id: components["schemas"]["DigitString"];
            /** @description Affiliate number in a string. */
            pid: components["schemas"]["DigitString"];
            /**
             * @description Whether the pixel is used, as `0` or `1` in a string.
             * @enum {string}
             */
            is_active?: "0" | "1";
            /**
             * @description Decision of the network in a string, where `0` is pending, `1` approved and `-1` rejected.
             * @enum {string}
             */
            moderation_status?: "0" | "1" | "-1";
            /** @description When the pixel was added. */
            created_at?: components["schemas"]["NaiveDateTime"];
            /** @description When the pixel was last changed. */
            updated_at?: components["schemas"]["NaiveDateTime"];
            /** @description Offer of the pixel. Came after 3.0. */
            offer?: {
                /** @description Offer number. */
                id?: number;
                /** @description Inner id of the offer. */
                offer_id?: components["schemas"]["ObjectId"];
                /** @description Title of the offer. */
                title?: string;
                /** @description Landing page shown to people. */
                preview_url?: string;
            };
        };
        /**
         * Pixels by number
         * @description Pixels keyed by pixel number. A PHP map, so an empty one comes as a list without items.
         */
        PixelMap: {
            [key: string]: components["schemas"]["Pixel"];
        } | unknown[];
        /**
         * New pixel
         * @description What is sent to add a pixel.
         */
        PixelInput: {
            /** @description Affiliate number. An administrator key has to send it. */
            pid?: number;
            /** @description Offer number. */
            offer_id: number;
            /** @description Name of the pixel. */
            name: string;
            /** @description HTML snippet, a `script`, `img` or `iframe` element. */
            code: string;
            /**
             * @description Kind of the snippet.
             * @enum {string}
             */
            code_type: "javascript" | "iframe" | "image";
            /** @description Whether the pixel is used. For administrator keys only. */
            is_active?: components["schemas"]["Flag"];
            /**
             * @description Decision of the network, where 0 is pending, 1 approved and -1 rejected. For administrator keys only. The page names the parameter without its values.
             * @enum {integer}
             */
            moderation_status?: 0 | 1 | -1;
        };
        /**
         * Changed pixel
         * @description What is sent to change a pixel. Everything left out stays as it is.
         */
        PixelUpdateInput: {
            /** @description Affiliate number. */
            pid?: number;
            /** @description Offer number. */
            offer_id?: number;
            /** @description Name of the pixel. */
            name?: string;
            /** @description HTML snippet, a `script`, `img` or `iframe` element. */
            code?: string;
            /**
             * @description Kind of the snippet.
             * @enum {string}
             */
            code_type?: "javascript" | "iframe" | "image";
            /** @description Whether the pixel is used. For administrator keys only. */
            is_active?: components["schemas"]["Flag"];
            /**
             * @description Decision of the network, where 0 is pending, 1 approved and -1 rejected. For administrator keys only. The page names the parameter without its values.
             * @enum {integer}
             */
            moderation_status?: 0 | 1 | -1;
        };
        /**
         * SmartLink category
         * @description Group of offers behind one SmartLink.
         */
        SmartlinkCategory: {
            /** @description SmartLink category id. */
            _id: components["schemas"]["ObjectId"];
            /** @description Name of the category. */
            name: string;
            /** @description Remark on the category. */
            description?: string | null;
            /** @description When the category was added. */
            created_at?: components["schemas"]["NaiveDateTime"];
            /** @description When the category was last changed. */
            updated_at?: components["schemas"]["NaiveDateTime"];
            /** @description Tracking domain number. Null stands for the default domain; only null was seen, so the number is taken from the request. */
            domain_id?: number | null;
            /** @description Tracking domain by name. Took the place of `domain_id` after 3.0. */
            domain?: string;
        };
        /**
         * New SmartLink category
         * @description What is sent to add a SmartLink category.
         */
        SmartlinkCategoryInput: {
            /** @description Name of the category. */
            name: string;
            /** @description Tracking domain number, as listed by `GET /3.0/admin/domains`. Left out, the default domain is used. */
            domain_id?: number;
            /** @description Remark on the category. */
            description?: string;
        };
        /**
         * Changed SmartLink category
         * @description What is sent to change a SmartLink category.
         */
        SmartlinkCategoryUpdateInput: {
            /** @description Name of the category. */
            name?: string;
            /** @description Tracking domain number, as listed by `GET /3.0/admin/domains`. Empty stands for the default domain. */
            domain_id?: number;
            /** @description Remark on the category. */
            description?: string;
        };
        /**
         * Offer of a ticket
         * @description Offer as the affiliate sees it, with the goals of the offer and an old form of its limit.
         */
        TicketOffer: components["schemas"]["OfferForAffiliate"] & {
            /** @description Goals of the offer, from goal key to title. */
            goals?: components["schemas"]["OfferGoals"];
            /** @description What the advertiser expects of the traffic, one text per language. */
            kpi?: components["schemas"]["OfferTexts"];
            /** @description Countries of the offer. In tickets only null was seen. */
            countries?: components["schemas"]["CountryCode"][] | null;
            /** @description Old form of the limit. Only 0 was seen. */
            cap?: number;
        };
        /**
         * Ticket
         * @description Request of an affiliate, such as one to be connected to an offer.
         */
        Ticket: {
            /** @description Ticket number in a string. */
            id: components["schemas"]["DigitString"];
            /**
             * @description State of the request.
             * @enum {string}
             */
            status: "open" | "closed";
            /** @description Kind of the request, such as `offer_request` or `common`. */
            type: string;
            /** @description Subject. */
            title?: string;
            /** @description Text of the affiliate. */
            description?: string;
            /** @description Affiliate who asks. */
            partner?: components["schemas"]["Affiliate"];
            /** @description Offer that is asked for. */
            offer?: components["schemas"]["TicketOffer"];
            /** @description Addresses of attached files. Came after 3.0. */
            attachments?: string[];
            /** @description When the request was made. */
            created?: components["schemas"]["NaiveDateTime"];
            /** @description When the request was last changed. Null or `1970-01-01 03:00:00` means never. */
            updated?: components["schemas"]["NaiveDateTime"] | null;
            /** @description Numbers of the conversation. Came after 3.0. */
            comments?: {
                /** @description Number of answers. */
                answers?: number;
                /** @description Number of unread answers. */
                unread?: number;
            };
        };
        /**
         * Ticket decision
         * @description Decision on a request to be connected to an offer.
         */
        TicketDecisionInput: {
            /**
             * @description What to do. Not marked as required, but without it there is nothing to decide.
             * @enum {string}
             */
            do?: "approve" | "reject";
        };
        /**
         * News item
         * @description Announcement of the network. Texts may hold HTML with embedded images. Later responses also carry texts per language, such as `desc_lang`.
         */
        News: {
            /** @description Id of the item. */
            _id: components["schemas"]["MongoId"];
            /** @description Headline. */
            title?: string;
            /** @description Short text. */
            small_desc?: string;
            /** @description Full text. */
            desc?: string;
            /** @description State of the item, not of the call. 1 means shown. */
            status?: number;
            /** @description When the item was made. */
            created_at?: components["schemas"]["MongoTime"];
            /** @description Whether the item is pinned. Came after 3.0; its type is not known. */
            fixed?: number | boolean | string;
        };
        /**
         * City
         * @description City in which visitors are located.
         */
        City: {
            /** @description Country of the city. */
            country_code?: components["schemas"]["CountryCode"];
            /** @description City number. */
            id: number;
            /** @description Name of the city in the language of `locale`. */
            name: string;
            /** @description Region of the city. */
            region_code?: string | number;
        };
        /**
         * Payment system
         * @description Way to pay affiliates out.
         */
        PaymentSystem: {
            /** @description Payment system number, sent as `system_id` when an affiliate is added or changed. */
            id: number;
            /** @description Label for people. */
            lang_label: string;
            /** @description What an affiliate has to fill in. */
            fields: {
                /** @description Field number, the key of `payment_systems[n][fields]` in requests. */
                id: number;
                /** @description Label for people. */
                lang_label: string;
                /** @description Whether the entry must be filled. */
                required: boolean;
            }[];
            /** @description Currency as three letters, or null when none is set. */
            currency?: string | null;
        };
        /**
         * Sign-up field
         * @description Additional field of the sign-up form for affiliates.
         */
        CustomField: {
            /** @description Field number, the key of `custom_fields` in requests. */
            id: number;
            /** @description Label of the field. */
            name: string;
            /** @description Whether the field must be filled. */
            required: boolean;
            /** @description Kind of the field, such as `text`, `select` or `checkbox`. */
            field_type: string;
            /** @description Options to choose from, or null when there are none. Only null was seen. */
            field_values?: unknown[] | {
                [key: string]: unknown;
            } | null;
        };
        /**
         * Tracking domain
         * @description Domain that tracking links are built with.
         */
        TrackingDomain: {
            /** @description Domain number, sent as `domain_url` of an offer and `domain_id` of a SmartLink category. */
            id?: number;
            /** @description Host name. */
            url: string;
            /** @description Whether links use https. May have come after 3.0. */
            use_https?: boolean;
        };
        /**
         * Internet provider
         * @description Internet provider that offers can be limited to.
         */
        Isp: {
            /** @description Provider id, used in `strictly_isp` of an offer. */
            id: components["schemas"]["ObjectId"];
            /** @description Name of the provider. */
            name: string;
            /** @description Country of the provider. */
            country: components["schemas"]["CountryCode"];
        };
    };
    responses: {
        /** @description A parameter is missing, wrong or unknown. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The key is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The role of the key may not do this. Some wrong parameter values are also answered this way instead of with 400. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The thing asked for does not exist, or the path is unknown. */
        NotFound: {
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
         * @description First day of the report, included, in the zone of `timezone`.
         * @example 2017-05-31
         */
        FilterDateFrom: components["schemas"]["Day"];
        /**
         * @description Last day of the report, included, in the zone of `timezone`.
         * @example 2017-05-31
         */
        FilterDateTo: components["schemas"]["Day"];
        /**
         * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
         * @example [
         *       "USD"
         *     ]
         */
        FilterCurrency: components["schemas"]["CurrencyCode"][];
        /**
         * @description Advertiser ids to count. A single value without `[]` is taken as well.
         * @example [
         *       "56cc49dc3b7d9b89058b45f0"
         *     ]
         */
        FilterAdvertiser: components["schemas"]["ObjectId"][];
        /**
         * @description Offer numbers to count. A single value without `[]` is taken as well.
         * @example [
         *       906
         *     ]
         */
        FilterOffer: number[];
        /**
         * @description User ids of managers to count. A single value without `[]` is taken as well.
         * @example [
         *       "57b1b91f47c449e70a8b4567"
         *     ]
         */
        FilterManager: components["schemas"]["ObjectId"][];
        /**
         * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
         * @example [
         *       "610"
         *     ]
         */
        FilterPartner: components["schemas"]["DigitString"][];
        /**
         * @description Countries to count, two letters each. A single value without `[]` is taken as well.
         * @example [
         *       "US"
         *     ]
         */
        FilterCountry: components["schemas"]["CountryCode"][];
        /**
         * @description Operating systems to count, by name. A single value without `[]` is taken as well.
         * @example [
         *       "Android"
         *     ]
         */
        FilterOs: string[];
        /**
         * @description Goals to count. A single value without `[]` is taken as well.
         * @example [
         *       "1"
         *     ]
         */
        FilterGoal: string[];
        /**
         * @description Values of sub 1 to count. A single value without `[]` is taken as well.
         * @example [
         *       "test1"
         *     ]
         */
        FilterSub1: string[];
        /**
         * @description Values of sub 2 to count. A single value without `[]` is taken as well.
         * @example [
         *       "test1"
         *     ]
         */
        FilterSub2: string[];
        /**
         * @description Values of sub 3 to count. A single value without `[]` is taken as well.
         * @example [
         *       "test1"
         *     ]
         */
        FilterSub3: string[];
        /**
         * @description Values of sub 4 to count. A single value without `[]` is taken as well.
         * @example [
         *       "test1"
         *     ]
         */
        FilterSub4: string[];
        /**
         * @description Values of sub 5 to count. A single value without `[]` is taken as well.
         * @example [
         *       "test1"
         *     ]
         */
        FilterSub5: string[];
        /**
         * @description Devices to count. A single value without `[]` is taken as well.
         * @example [
         *       "mobile"
         *     ]
         */
        FilterDevice: string[];
        /**
         * @description Language of city names.
         * @example en
         */
        Locale: "ru" | "en" | "es";
        /**
         * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
         * @example Europe/Berlin
         */
        Timezone: string;
        /**
         * @description Page to return, counted from 1. A page past the end should come back as an empty list.
         * @example 1
         */
        Page: number;
        /**
         * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
         * @example 100
         */
        Limit: number;
        /**
         * @description Direction of sorting, ascending or descending.
         * @example desc
         */
        OrderType: "asc" | "desc";
        /**
         * @description Text to look for in the names and numbers of offers.
         * @example test
         */
        OfferQuery: string;
        /**
         * @description Ids of offers, 24 hexadecimal digits each.
         * @example [
         *       "5718dac83b7d9bf8588b4579"
         *     ]
         */
        OfferIds: components["schemas"]["ObjectId"][];
        /**
         * @description Numbers of offers.
         * @example [
         *       902
         *     ]
         */
        OfferNumbers: number[];
        /**
         * @description Countries of the offers, two letters each.
         * @example [
         *       "US"
         *     ]
         */
        OfferCountries: components["schemas"]["CountryCode"][];
        /**
         * @description Categories of the offers. The page does not say whether it wants names or ids.
         * @example [
         *       "5368afb23b7d9b4d5d505342"
         *     ]
         */
        OfferCategories: string[];
        /**
         * @description Sorts the offers by number, up or down.
         * @example asc
         */
        OfferSortId: "asc" | "desc";
        /**
         * @description Sorts the offers by name, up or down.
         * @example desc
         */
        OfferSortTitle: "asc" | "desc";
        /**
         * @description Sorts the offers by conversion rate, up or down.
         * @example desc
         */
        OfferSortCr: "asc" | "desc";
        /**
         * @description Sorts the offers by earnings per click, up or down.
         * @example desc
         */
        OfferSortEpc: "asc" | "desc";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCustomReport: {
        parameters: {
            query: {
                /**
                 * @description What a row stands for; several slices make a row for each combination. `advertiser`, `affiliate`, `manager` and `smart_id` are for administrator keys.
                 * @example [
                 *       "year",
                 *       "month",
                 *       "day"
                 *     ]
                 */
                "slice[]": ("hour" | "month" | "quarter" | "year" | "day" | "offer" | "country" | "city" | "os" | "os_version" | "device" | "device_model" | "browser" | "goal" | "sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "advertiser" | "affiliate" | "manager" | "smart_id")[];
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description SmartLink category ids to count. Only together with the slice `smart_id`. A single value without `[]` is taken as well.
                 * @example [
                 *       "595fd4877e28fee8428b459f"
                 *     ]
                 */
                "filter[smart_id][]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description With `1` only conversions with income count.
                 * @example 1
                 */
                "filter[nonzero]"?: components["schemas"]["Flag"];
                /**
                 * @description Statuses to show as members of `actions`.
                 * @example [
                 *       "total",
                 *       "confirmed"
                 *     ]
                 */
                "conversionTypes[]"?: ("total" | "confirmed" | "pending" | "declined" | "hold" | "not_found")[];
                /**
                 * @description Fields to sort by; the direction is set by `orderType` alone. `advertiser`, `affiliate` and `manager` are for administrator keys. A field outside the list was seen to be answered with 403 instead of 400.
                 * @example [
                 *       "day"
                 *     ]
                 */
                "order[]"?: ("hour" | "month" | "quarter" | "year" | "day" | "currency" | "offer" | "country" | "city" | "os" | "os_version" | "device" | "device_model" | "browser" | "goal" | "sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "confirmed_earning" | "raw" | "uniq" | "total_count" | "total_revenue" | "total_null" | "pending_count" | "pending_revenue" | "declined_count" | "declined_revenue" | "hold_count" | "hold_revenue" | "confirmed_count" | "confirmed_revenue" | "advertiser" | "affiliate" | "manager")[];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: components["schemas"]["StatCustomSlice"];
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByDate: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Year. */
                                year: number;
                                /** @description Month of the year. */
                                month: number;
                                /** @description Day of the month. */
                                day: number;
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByHour: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Year. */
                                year: number;
                                /** @description Month of the year. */
                                month: number;
                                /** @description Day of the month. */
                                day: number;
                                /** @description Hour of the day. */
                                hour: number;
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportBySub: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. This report demands them. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]": number[];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. Meant for administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["schemas"]["DigitString"][];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Sub value 1. Empty when clicks carry none. */
                                sub1?: string;
                                /** @description Sub value 2. Empty when clicks carry none. */
                                sub2?: string;
                                /** @description Sub value 3. Empty when clicks carry none. */
                                sub3?: string;
                                /** @description Sub value 4. Empty when clicks carry none. */
                                sub4?: string;
                                /** @description Sub value 5. Empty when clicks carry none. */
                                sub5?: string;
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByOffer: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Offer for which the row stands. */
                                offer: components["schemas"]["StatOffer"];
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByAdvertiser: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Advertiser for which the row stands. */
                                advertiser: components["schemas"]["StatAdvertiser"];
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByAccountManager: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Manager of the advertisers. Despite the name an object, not an id. */
                                advertiser_manager_id: components["schemas"]["StatManager"];
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByAffiliateManager: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Manager of the affiliates. Despite the name an object, not an id. */
                                affiliate_manager_id: components["schemas"]["StatManager"];
                                /** @description User id of the same manager. Sent by later versions only. */
                                manager?: string;
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByAffiliate: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Affiliate for whom the row stands. */
                                affiliate: components["schemas"]["StatAffiliate"];
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByAffiliateAndDate: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Year. */
                                year: number;
                                /** @description Month of the year. */
                                month: number;
                                /** @description Day of the month. */
                                day: number;
                                /** @description Affiliate for whom the row stands. */
                                affiliate: components["schemas"]["StatAffiliate"];
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByCountry: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Country code of three letters, in later versions of two. Empty or `0` when it is not known. */
                                country: string;
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByBrowser: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Name of the browser. Empty or `0` when it is not known. */
                                browser: string;
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByOs: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Name of the operating system. Empty or `0` when it is not known. */
                                os: string;
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByOsVersion: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Name of the operating system. Empty or `0` when it is not known. */
                                os: string;
                                /** @description Version of the operating system. Empty or `0` when it is not known. */
                                os_version: string;
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByGoal: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Goal key, as in the payments of an offer. */
                                goal: string;
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByCity: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description City as a name, `0` when it is not known. Later versions send an object. */
                                city: string | components["schemas"]["StatCity"];
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByDevice: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Brand of the device. Empty or `0` when it is not known. */
                                device: string;
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getReportByDeviceModel: {
        parameters: {
            query: {
                /**
                 * @description First day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_from]": components["parameters"]["FilterDateFrom"];
                /**
                 * @description Last day of the report, included, in the zone of `timezone`.
                 * @example 2017-05-31
                 */
                "filter[date_to]": components["parameters"]["FilterDateTo"];
                /**
                 * @description Currency codes to count, as listed by `GET /3.0/admin/currency`. Without it all currencies count.
                 * @example [
                 *       "USD"
                 *     ]
                 */
                "filter[currency][]"?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Advertiser ids to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[advertiser][]"?: components["parameters"]["FilterAdvertiser"];
                /**
                 * @description Offer numbers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       906
                 *     ]
                 */
                "filter[offer][]"?: components["parameters"]["FilterOffer"];
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description Affiliate numbers to count. For administrator keys; an affiliate key always gets its own figures. A single value without `[]` is taken as well.
                 * @example [
                 *       "610"
                 *     ]
                 */
                "filter[partner][]"?: components["parameters"]["FilterPartner"];
                /**
                 * @description Countries to count, two letters each. A single value without `[]` is taken as well.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country][]"?: components["parameters"]["FilterCountry"];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Goals to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[goal][]"?: components["parameters"]["FilterGoal"];
                /**
                 * @description Values of sub 1 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub1][]"?: components["parameters"]["FilterSub1"];
                /**
                 * @description Values of sub 2 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub2][]"?: components["parameters"]["FilterSub2"];
                /**
                 * @description Values of sub 3 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub3][]"?: components["parameters"]["FilterSub3"];
                /**
                 * @description Values of sub 4 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub4][]"?: components["parameters"]["FilterSub4"];
                /**
                 * @description Values of sub 5 to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub5][]"?: components["parameters"]["FilterSub5"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Language of city names.
                 * @example en
                 */
                locale?: components["parameters"]["Locale"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: (components["schemas"]["StatRow"] & {
                            /** @description Group for which the row stands. */
                            slice: {
                                /** @description Model of the device. Empty or `0` when it is not known. */
                                device_model: string;
                            };
                        })[];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listClicks: {
        parameters: {
            query: {
                /**
                 * @description First day, included, in the zone of `timezone`. Not more than seven days ago.
                 * @example 2017-06-06
                 */
                date_from: components["schemas"]["Day"];
                /**
                 * @description Last day, included, in the zone of `timezone`.
                 * @example 2017-06-06
                 */
                date_to: components["schemas"]["Day"];
                /**
                 * @description Hour of the day. Only when the range is a single day.
                 * @example 3
                 */
                hour?: number;
                /**
                 * @description Offer numbers.
                 * @example [
                 *       934
                 *     ]
                 */
                "offer[]"?: number[];
                /**
                 * @description Affiliate numbers.
                 * @example [
                 *       610
                 *     ]
                 */
                "partner[]"?: number[];
                /**
                 * @description Countries, two letters each.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "country[]"?: components["schemas"]["CountryCode"][];
                /**
                 * @description Advertiser ids. For administrator keys. Version 3.1 renames it to `advertisers[]`.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "advertiser[]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clicks of this page, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description HTTP status once more. Sent by later versions only. */
                        statusCode?: number;
                        /** @description Clicks of this page. */
                        clicks: components["schemas"]["Click"][];
                        /** @description Place of this page in the list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    findSubs: {
        parameters: {
            query?: {
                /**
                 * @description Search text for sub 1. Of the five only the first that is not empty counts.
                 * @example test
                 */
                sub1?: string;
                /**
                 * @description Search text for sub 2. Of the five only the first that is not empty counts.
                 * @example test
                 */
                sub2?: string;
                /**
                 * @description Search text for sub 3. Of the five only the first that is not empty counts.
                 * @example test
                 */
                sub3?: string;
                /**
                 * @description Search text for sub 4. Of the five only the first that is not empty counts.
                 * @example test
                 */
                sub4?: string;
                /**
                 * @description Search text for sub 5. Of the five only the first that is not empty counts.
                 * @example test
                 */
                sub5?: string;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sub values of this page, or a failure with `status` 2. `total_count` was seen as 0 beside a value, so do not rely on it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One object per value. */
                        subs: {
                            /** @description Value of sub 1. */
                            sub1?: string;
                            /** @description Value of sub 2. */
                            sub2?: string;
                            /** @description Value of sub 3. */
                            sub3?: string;
                            /** @description Value of sub 4. */
                            sub4?: string;
                            /** @description Value of sub 5. */
                            sub5?: string;
                        }[];
                        /** @description Place of this page in the list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCaps: {
        parameters: {
            query: {
                /**
                 * @description Offers to show, at most 100.
                 * @example [
                 *       "10"
                 *     ]
                 */
                "offer_id[]": string[];
                /**
                 * @description Parts wanted for each offer. `stats` are the full figures of each cap. `stats_merged` are the smallest, average and largest value of a cap with several metrics, such as a limit per affiliate or several goals. `descr` are names such as `daily_conversions` and `total_conversions`.
                 * @example [
                 *       "stats",
                 *       "stats_merged",
                 *       "descr"
                 *     ]
                 */
                "fields[]": ("stats" | "stats_merged" | "descr")[];
                /**
                 * @description Affiliate numbers to show.
                 * @example [
                 *       600
                 *     ]
                 */
                "affiliate_id[]"?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State of the caps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One entry per offer, as a list or keyed by offer. */
                        stats: components["schemas"]["CapOfferStats"][] | {
                            [key: string]: unknown;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getRetentionRate: {
        parameters: {
            query: {
                /**
                 * @description First day, included.
                 * @example 2018-10-18
                 */
                date_from: components["schemas"]["Day"];
                /**
                 * @description Last day, included.
                 * @example 2018-10-19
                 */
                date_to: components["schemas"]["Day"];
                /**
                 * @description Offer number.
                 * @example 10
                 */
                offer: number;
                /**
                 * @description Base event, as a goal by name.
                 * @example install
                 */
                goal: string;
                /**
                 * @description Events to look at, as one comma-separated list of names.
                 * @example install,other1,other2
                 */
                events: string;
                /**
                 * @description Affiliate number to show.
                 * @example 1
                 */
                affiliate_id?: number;
                /**
                 * @description IANA name of the zone in which days are cut. Without it the zone of the platform counts.
                 * @example Europe/Moscow
                 */
                timezone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Retention. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRow"][] | {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per affiliate and day. */
                        stats: components["schemas"]["RetentionRow"][];
                        /** @description Place of this page in the whole list. */
                        pagination?: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listConversions: {
        parameters: {
            query?: {
                /**
                 * @description First day, included, in the zone of `timezone`. Without it the list starts a week ago.
                 * @example 2017-06-06
                 */
                date_from?: components["schemas"]["Day"];
                /**
                 * @description Last day, included, in the zone of `timezone`. Without it the list ends today.
                 * @example 2017-06-06
                 */
                date_to?: components["schemas"]["Day"];
                /**
                 * @description Only conversions changed since this day.
                 * @example 2017-06-06
                 */
                update_from_date?: components["schemas"]["Day"];
                /**
                 * @description Only conversions changed since this hour. Goes with `update_from_date`.
                 * @example 3
                 */
                update_from_hour?: number;
                /**
                 * @description Status numbers, 1 confirmed, 2 pending, 3 declined, 4 not found, 5 hold.
                 * @example [
                 *       1,
                 *       2
                 *     ]
                 */
                "status[]"?: (1 | 2 | 3 | 4 | 5)[];
                /**
                 * @description Offer numbers.
                 * @example [
                 *       934
                 *     ]
                 */
                "offer[]"?: number[];
                /**
                 * @description Advertiser ids.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "advertiser[]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description Countries, two letters each.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "country[]"?: components["schemas"]["CountryCode"][];
                /**
                 * @description Name of the browser.
                 * @example Chrome
                 */
                browser?: string;
                /**
                 * @description Advertiser's conversion id, called cbid elsewhere.
                 * @example 59359dcb7e28fee0558b4567
                 */
                action_id?: string;
                /**
                 * @description Id of the click.
                 * @example 59359dcb7e28fee0558b4567
                 */
                clickid?: string;
                /**
                 * @description Name of the operating system.
                 * @example Android
                 */
                os?: string;
                /**
                 * @description Goal. The name `goal[]` was seen too.
                 * @example 1
                 */
                goal?: string;
                /**
                 * @description Class of the device.
                 * @example desktop
                 */
                device?: "tablet" | "desktop" | "mobile";
                /**
                 * @description Only conversions with this amount of affiliate's money.
                 * @example 1234
                 */
                payouts?: number;
                /**
                 * @description Number of the currency, not its code.
                 * @example 1
                 */
                currency?: number;
                /**
                 * @description Hour of the day. Only when the range is a single day.
                 * @example 3
                 */
                hour?: number;
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Custom value 1 of the conversion.
                 * @example example
                 */
                custom_field_1?: string;
                /**
                 * @description Custom value 2 of the conversion.
                 * @example example
                 */
                custom_field_2?: string;
                /**
                 * @description Custom value 3 of the conversion.
                 * @example example
                 */
                custom_field_3?: string;
                /**
                 * @description Custom value 4 of the conversion.
                 * @example example
                 */
                custom_field_4?: string;
                /**
                 * @description Custom value 5 of the conversion.
                 * @example example
                 */
                custom_field_5?: string;
                /**
                 * @description Custom value 6 of the conversion.
                 * @example example
                 */
                custom_field_6?: string;
                /**
                 * @description Custom value 7 of the conversion.
                 * @example example
                 */
                custom_field_7?: string;
                /**
                 * @description Affiliate's sub value 1. In responses it is called `sub1`.
                 * @example test1
                 */
                subid1?: string;
                /**
                 * @description Affiliate's sub value 2. In responses it is called `sub2`.
                 * @example test1
                 */
                subid2?: string;
                /**
                 * @description Affiliate's sub value 3. In responses it is called `sub3`.
                 * @example test1
                 */
                subid3?: string;
                /**
                 * @description Affiliate's sub value 4. In responses it is called `sub4`.
                 * @example test1
                 */
                subid4?: string;
                /**
                 * @description Affiliate's sub value 5. In responses it is called `sub5`.
                 * @example test1
                 */
                subid5?: string;
                /**
                 * @description Affiliate numbers. For administrator keys.
                 * @example [
                 *       610
                 *     ]
                 */
                "partner[]"?: number[];
                /**
                 * @description Only conversions with this amount of advertiser's money. For administrator keys.
                 * @example 12345
                 */
                revenue?: number;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Conversions per page. The live service was seen to allow 1000; 3.0 states no bound.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Conversions of this page, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description HTTP status once more. Sent by later versions only. */
                        statusCode?: number;
                        /** @description Conversions of this page. */
                        conversions: components["schemas"]["Conversion"][];
                        /** @description Place of this page in the list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    editConversions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The conversions and their new values. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConversionEditInput"];
            };
        };
        responses: {
            /** @description The change is accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The change as it was understood. */
                        data: components["schemas"]["ConversionEdit"];
                        /** @description Text that tells when the change is carried out. */
                        message?: string;
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    importConversion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The conversion. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConversionImportInput"];
            };
        };
        responses: {
            /** @description The import is accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The import as it was understood, in a list even for one conversion. */
                        data: components["schemas"]["ConversionImport"];
                        /** @description Text that tells when the import is carried out. */
                        message?: string;
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    importConversions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The conversions. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConversionsImportInput"];
            };
        };
        responses: {
            /** @description The import is accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The import as it was understood. */
                        data: components["schemas"]["ConversionImport"];
                        /** @description Text that tells when the import is carried out. */
                        message?: string;
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listServerPostbacks: {
        parameters: {
            query: {
                /**
                 * @description First day of the log, included, in the zone of the platform.
                 * @example 2017-06-05
                 */
                date_from: components["schemas"]["Day"];
                /**
                 * @description Last day of the log, included, in the zone of the platform.
                 * @example 2017-06-06
                 */
                date_to: components["schemas"]["Day"];
                /**
                 * @description Offers to show. Documented as texts.
                 * @example [
                 *       "934"
                 *     ]
                 */
                "offer[]"?: string[];
                /**
                 * @description Affiliate numbers to show.
                 * @example [
                 *       610
                 *     ]
                 */
                "partner[]"?: number[];
                /**
                 * @description Id of the conversion in the advertiser's system.
                 * @example order-1001
                 */
                action_id?: string;
                /**
                 * @description Click id, 24-hex.
                 * @example 59359dcb7e28fee0558b4567
                 */
                click_id?: string;
                /**
                 * @description Goal to show.
                 * @example 1
                 */
                goal?: string;
                /**
                 * @description Conversion status to show. The values are not documented; a digit is likely, with 1 confirmed, 2 pending, 3 declined, 4 not found and 5 hold.
                 * @example 1
                 */
                status?: string;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Calls received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per call received. */
                        postbacks: components["schemas"]["ServerPostback"][];
                        /** @description Place of this page in the whole log. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listAffiliatePostbacks: {
        parameters: {
            query: {
                /**
                 * @description First day of the log, included, in the zone of the platform.
                 * @example 2017-11-25
                 */
                date_from: components["schemas"]["Day"];
                /**
                 * @description Last day of the log, included, in the zone of the platform.
                 * @example 2017-11-28
                 */
                date_to: components["schemas"]["Day"];
                /**
                 * @description Offers to show. Documented as texts.
                 * @example [
                 *       "934"
                 *     ]
                 */
                "offer[]"?: string[];
                /**
                 * @description Affiliate numbers to show.
                 * @example [
                 *       2
                 *     ]
                 */
                "partner[]"?: number[];
                /**
                 * @description Goal key to show.
                 * @example 1
                 */
                goal?: string;
                /**
                 * @description Conversion status to show. The values are not documented; a digit is likely, with 1 confirmed, 2 pending, 3 declined, 4 not found and 5 hold.
                 * @example 1
                 */
                status?: string;
                /**
                 * @description HTTP status with which the affiliate's server answered.
                 * @example 200
                 */
                http_code?: string;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Calls sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per call sent. */
                        postbacks: components["schemas"]["AffiliatePostback"][];
                        /** @description Place of this page in the whole log. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createPostback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The postback. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PostbackInput"];
            };
        };
        responses: {
            /** @description The new postback. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The new postback. */
                        postback: components["schemas"]["Postback"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updatePostback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Postback number.
                 * @example 960
                 */
                ID: number;
            };
            cookie?: never;
        };
        /** @description The new values. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PostbackUpdateInput"];
            };
        };
        responses: {
            /** @description The changed postback. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The changed postback. */
                        postback: components["schemas"]["Postback"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deletePostback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Postback number.
                 * @example 960
                 */
                ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removed postback. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The removed postback. */
                        postback: components["schemas"]["Postback"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listPostbacks: {
        parameters: {
            query: {
                /**
                 * @description Affiliate number.
                 * @example 610
                 */
                partner_id: number;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Postbacks of the affiliate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Postbacks. */
                        postbacks: components["schemas"]["Postback"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listOffers: {
        parameters: {
            query?: {
                /**
                 * @description Text to look for in the names and numbers of offers.
                 * @example test
                 */
                q?: components["parameters"]["OfferQuery"];
                /**
                 * @description Ids of offers, 24 hexadecimal digits each.
                 * @example [
                 *       "5718dac83b7d9bf8588b4579"
                 *     ]
                 */
                "ids[]"?: components["parameters"]["OfferIds"];
                /**
                 * @description Numbers of offers.
                 * @example [
                 *       902
                 *     ]
                 */
                "int_id[]"?: components["parameters"]["OfferNumbers"];
                /**
                 * @description Countries of the offers, two letters each.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "countries[]"?: components["parameters"]["OfferCountries"];
                /**
                 * @description Operating systems of the offers.
                 * @example [
                 *       "ios",
                 *       "android"
                 *     ]
                 */
                "os[]"?: ("web" | "wp" | "ios" | "android")[];
                /**
                 * @description Categories of the offers. The page does not say whether it wants names or ids.
                 * @example [
                 *       "5368afb23b7d9b4d5d505342"
                 *     ]
                 */
                "categories[]"?: components["parameters"]["OfferCategories"];
                /**
                 * @description Sorts the offers by number, up or down.
                 * @example asc
                 */
                "sort[id]"?: components["parameters"]["OfferSortId"];
                /**
                 * @description Sorts the offers by name, up or down.
                 * @example desc
                 */
                "sort[title]"?: components["parameters"]["OfferSortTitle"];
                /**
                 * @description Sorts the offers by conversion rate, up or down.
                 * @example desc
                 */
                "sort[cr]"?: components["parameters"]["OfferSortCr"];
                /**
                 * @description Sorts the offers by earnings per click, up or down.
                 * @example desc
                 */
                "sort[epc]"?: components["parameters"]["OfferSortEpc"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Statuses of the offers. Only active offers are listed when it is left out.
                 * @example [
                 *       "active",
                 *       "stopped"
                 *     ]
                 */
                "status[]"?: ("active" | "stopped" | "suspended")[];
                /**
                 * @description Ids of the advertisers, 24 hexadecimal digits each.
                 * @example [
                 *       "5bc9d7c16d73e41c008b4567"
                 *     ]
                 */
                "advertiser[]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description Privacy of the offers, `0` public, `1` premoderated, `2` private. Responses use the words `public`, `protected` and `private`.
                 * @example [
                 *       0,
                 *       1
                 *     ]
                 */
                "privacy[]"?: (0 | 1 | 2)[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offers, in the form for the role of the key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Offers of this page, all in the form for the role of the key. */
                        offers: (components["schemas"]["Offer"] | components["schemas"]["OfferForAffiliate"])[];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the offer. The page calls it `id` in its table of parameters.
                 * @example 906
                 */
                ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer, in the form for the role of the key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The offer. */
                        offer: components["schemas"]["OfferDetails"] | components["schemas"]["OfferDetailsForAffiliate"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OfferCreateInput"];
                "multipart/form-data": components["schemas"]["OfferCreateInput"] & components["schemas"]["OfferFilesInput"];
            };
        };
        responses: {
            /** @description The new offer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The offer as it is stored now. */
                        offer: components["schemas"]["SavedOffer"];
                        /** @description Number of the offer once more. */
                        id: number;
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the offer.
                 * @example 936
                 */
                ID: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OfferInput"];
                "multipart/form-data": components["schemas"]["OfferInput"] & components["schemas"]["OfferFilesInput"];
            };
        };
        responses: {
            /** @description The changed offer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The offer as it is stored now. */
                        offer: components["schemas"]["SavedOffer"];
                        /** @description Number of the offer once more. */
                        id: number;
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateOffers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OfferMassUpdateInput"];
                "multipart/form-data": components["schemas"]["OfferMassUpdateInput"];
            };
        };
        responses: {
            /** @description The offers are changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteOffers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OfferDeletionInput"];
            };
        };
        responses: {
            /** @description The offers are deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    enableAffiliateForOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OfferAffiliateInput"];
            };
        };
        responses: {
            /** @description The affiliate is connected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    disableAffiliateForOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OfferAffiliateInput"];
            };
        };
        responses: {
            /** @description The affiliate is disconnected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    disableAffiliatesForOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of a private or protected offer.
                 * @example 936
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No affiliate is connected any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    disableOffersForAffiliate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the affiliate.
                 * @example 610
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The affiliate is connected to no private or protected offer any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listOfferCategories: {
        parameters: {
            query?: {
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Categories of offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Categories of this page. */
                        categories: components["schemas"]["OfferCategory"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createOfferCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OfferCategoryInput"];
            };
        };
        responses: {
            /** @description The new category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The new category. */
                        category: components["schemas"]["OfferCategory"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateOfferCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the category, 24 hexadecimal digits.
                 * @example 59440f427e28feff5c8b4567
                 */
                ID: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OfferCategoryInput"];
            };
        };
        responses: {
            /** @description The changed category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The changed category. */
                        category: components["schemas"]["OfferCategory"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listTrafficSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Traffic sources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description All traffic sources. */
                        sources: components["schemas"]["TrafficSource"][];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listAffiliateOffers: {
        parameters: {
            query?: {
                /**
                 * @description Text to look for in the names and numbers of offers.
                 * @example test
                 */
                q?: components["parameters"]["OfferQuery"];
                /**
                 * @description Ids of offers, 24 hexadecimal digits each.
                 * @example [
                 *       "5718dac83b7d9bf8588b4579"
                 *     ]
                 */
                "ids[]"?: components["parameters"]["OfferIds"];
                /**
                 * @description Numbers of offers.
                 * @example [
                 *       902
                 *     ]
                 */
                "int_id[]"?: components["parameters"]["OfferNumbers"];
                /**
                 * @description Countries of the offers, two letters each.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "countries[]"?: components["parameters"]["OfferCountries"];
                /**
                 * @description Categories of the offers. The page does not say whether it wants names or ids.
                 * @example [
                 *       "5368afb23b7d9b4d5d505342"
                 *     ]
                 */
                "categories[]"?: components["parameters"]["OfferCategories"];
                /**
                 * @description Sorts the offers by number, up or down.
                 * @example asc
                 */
                "sort[id]"?: components["parameters"]["OfferSortId"];
                /**
                 * @description Sorts the offers by name, up or down.
                 * @example desc
                 */
                "sort[title]"?: components["parameters"]["OfferSortTitle"];
                /**
                 * @description Sorts the offers by conversion rate, up or down.
                 * @example desc
                 */
                "sort[cr]"?: components["parameters"]["OfferSortCr"];
                /**
                 * @description Sorts the offers by earnings per click, up or down.
                 * @example desc
                 */
                "sort[epc]"?: components["parameters"]["OfferSortEpc"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offers as the affiliate sees them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Offers of this page. */
                        offers: components["schemas"]["OfferForAffiliate"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listLiveOffers: {
        parameters: {
            query?: {
                /**
                 * @description Text to look for in the names and numbers of offers.
                 * @example test
                 */
                q?: components["parameters"]["OfferQuery"];
                /**
                 * @description Ids of offers, 24 hexadecimal digits each.
                 * @example [
                 *       "5718dac83b7d9bf8588b4579"
                 *     ]
                 */
                "ids[]"?: components["parameters"]["OfferIds"];
                /**
                 * @description Numbers of offers.
                 * @example [
                 *       902
                 *     ]
                 */
                "int_id[]"?: components["parameters"]["OfferNumbers"];
                /**
                 * @description Countries of the offers, two letters each.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "countries[]"?: components["parameters"]["OfferCountries"];
                /**
                 * @description Categories of the offers. The page does not say whether it wants names or ids.
                 * @example [
                 *       "5368afb23b7d9b4d5d505342"
                 *     ]
                 */
                "categories[]"?: components["parameters"]["OfferCategories"];
                /**
                 * @description Sorts the offers by number, up or down.
                 * @example asc
                 */
                "sort[id]"?: components["parameters"]["OfferSortId"];
                /**
                 * @description Sorts the offers by name, up or down.
                 * @example desc
                 */
                "sort[title]"?: components["parameters"]["OfferSortTitle"];
                /**
                 * @description Sorts the offers by conversion rate, up or down.
                 * @example desc
                 */
                "sort[cr]"?: components["parameters"]["OfferSortCr"];
                /**
                 * @description Sorts the offers by earnings per click, up or down.
                 * @example desc
                 */
                "sort[epc]"?: components["parameters"]["OfferSortEpc"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Connected offers as the affiliate sees them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Offers of this page. */
                        offers: components["schemas"]["OfferForAffiliate"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    activateOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OfferActivationInput"];
            };
        };
        responses: {
            /** @description The request is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createTrafficSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TrafficSourceInput"];
            };
        };
        responses: {
            /** @description The new traffic source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The new traffic source. */
                        source: components["schemas"]["TrafficSource"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateTrafficSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the traffic source, 24 hexadecimal digits.
                 * @example 5b7e6d350f0e5a001c7bb4d5
                 */
                ID: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TrafficSourceInput"];
            };
        };
        responses: {
            /** @description The changed traffic source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The changed traffic source. */
                        source: components["schemas"]["TrafficSource"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteTrafficSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the traffic source, 24 hexadecimal digits.
                 * @example 5b7e6d350f0e5a001c7bb4d5
                 */
                ID: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted traffic source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The traffic source that was deleted. */
                        source: components["schemas"]["TrafficSource"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listAdvertisers: {
        parameters: {
            query?: {
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Field to sort by.
                 * @example title
                 */
                order?: "_id" | "title" | "email";
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Advertisers of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Advertisers, sorted as asked. */
                        advertisers: components["schemas"]["Advertiser"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createAdvertiser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AdvertiserInput"];
            };
        };
        responses: {
            /** @description The new advertiser. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvertiserResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAdvertiser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Advertiser id.
                 * @example 59490d317e28febe1e8b456c
                 */
                ID: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AdvertiserUpdateInput"];
                "application/json": components["schemas"]["AdvertiserUpdateInput"];
            };
        };
        responses: {
            /** @description The changed advertiser. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvertiserResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendAdvertiserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Advertiser id.
                 * @example 59490d317e28febe1e8b456c
                 */
                ID: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    enableAffiliateForAdvertiser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AdvertiserAffiliateInput"];
                "application/json": components["schemas"]["AdvertiserAffiliateInput"];
            };
        };
        responses: {
            /** @description The affiliate is off the blacklists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    disableAffiliateForAdvertiser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AdvertiserAffiliateInput"];
                "application/json": components["schemas"]["AdvertiserAffiliateInput"];
            };
        };
        responses: {
            /** @description The affiliate is on the blacklists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listAffiliates: {
        parameters: {
            query?: {
                /**
                 * @description Send `1` to get the balances too. Without it `balance` may be missing.
                 * @example 1
                 */
                with_balance?: 1;
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Affiliates of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Affiliates. */
                        partners: components["schemas"]["Affiliate"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createAffiliate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AffiliateInput"];
                "multipart/form-data": components["schemas"]["AffiliateInput"];
            };
        };
        responses: {
            /** @description The new affiliate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAffiliate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Affiliate number.
                 * @example 10117
                 */
                ID: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AffiliateUpdateInput"];
                "multipart/form-data": components["schemas"]["AffiliateUpdateInput"];
            };
        };
        responses: {
            /** @description The changed affiliate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    changeAffiliatePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Affiliate number.
                 * @example 10117
                 */
                ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new password. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Whose password it is. */
                        partner: {
                            /** @description Affiliate number. */
                            id: number;
                            /** @description The new password in plain text, a secret. */
                            password: string;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Users. */
                        users: components["schemas"]["User"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UserInput"];
                "application/json": components["schemas"]["UserInput"];
            };
        };
        responses: {
            /** @description The new user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User id.
                 * @example 594927bd7e28fe1c4a8b4569
                 */
                ID: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UserUpdateInput"];
                "application/json": components["schemas"]["UserUpdateInput"];
            };
        };
        responses: {
            /** @description The changed user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    changeUserApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User id.
                 * @example 594927bd7e28fe1c4a8b4569
                 */
                ID: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Whose key it is. */
                        user: {
                            /** @description User id. */
                            id: components["schemas"]["ObjectId"];
                            /** @description The new key, a secret of 40 hexadecimal digits. */
                            api_key: string;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Amounts by kind and currency, or by currency and kind. */
                        balance: components["schemas"]["Balance"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listAdvertiserInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only invoices with this status.
                 * @example unpaid
                 */
                status?: components["schemas"]["InvoiceStatus"];
                /**
                 * @description Begin of the period, as `YYYY-MM-DD`. The page names no form; this is that of the responses.
                 * @example 2017-12-01
                 */
                start_date?: components["schemas"]["Day"];
                /**
                 * @description End of the period, as `YYYY-MM-DD`. The page names no form; this is that of the responses.
                 * @example 2018-01-31
                 */
                end_date?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invoices of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Invoices. */
                        message: components["schemas"]["Invoice"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAdvertiserInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Invoice number.
                 * @example 1
                 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The invoice. */
                        message: components["schemas"]["Invoice"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAdvertiserInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Invoice number.
                 * @example 1
                 */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["InvoiceUpdateInput"];
                "multipart/form-data": components["schemas"]["InvoiceUpdateInput"];
                "application/json": components["schemas"]["InvoiceUpdateInput"];
            };
        };
        responses: {
            /** @description The invoice was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createAdvertiserInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["InvoiceInput"];
                "multipart/form-data": components["schemas"]["InvoiceInput"];
                "application/json": components["schemas"]["InvoiceInput"];
            };
        };
        responses: {
            /** @description The invoice was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listPixels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pixels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Pixels keyed by pixel number. */
                        pixel: components["schemas"]["PixelMap"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createPixel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The pixel. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PixelInput"];
                "application/json": components["schemas"]["PixelInput"];
            };
        };
        responses: {
            /** @description The new pixel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The new pixel. */
                        pixel: components["schemas"]["Pixel"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updatePixel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pixel number.
                 * @example 2
                 */
                ID: number;
            };
            cookie?: never;
        };
        /** @description The new values. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PixelUpdateInput"];
                "application/json": components["schemas"]["PixelUpdateInput"];
            };
        };
        responses: {
            /** @description The changed pixel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The changed pixel. */
                        pixel: components["schemas"]["Pixel"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deletePixel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pixel number.
                 * @example 2
                 */
                ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removed pixel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The removed pixel. */
                        pixel: components["schemas"]["Pixel"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPixel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Affiliate number.
                 * @example 610
                 */
                ID: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pixels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Pixels keyed by pixel number. */
                        pixel: components["schemas"]["PixelMap"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listSmartlinkCategories: {
        parameters: {
            query?: {
                /**
                 * @description Ids of the SmartLink categories to show.
                 * @example [
                 *       "595e3b547e28fede7b8b456c"
                 *     ]
                 */
                "id[]"?: components["schemas"]["ObjectId"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SmartLink categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description SmartLink categories. */
                        data: components["schemas"]["SmartlinkCategory"][];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createSmartlinkCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The category. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SmartlinkCategoryInput"];
                "application/json": components["schemas"]["SmartlinkCategoryInput"];
            };
        };
        responses: {
            /** @description The new category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The new category. */
                        data: components["schemas"]["SmartlinkCategory"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateSmartlinkCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description SmartLink category id, 24-hex.
                 * @example 595fd4877e28fee8428b459f
                 */
                ID: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        /** @description The new values. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SmartlinkCategoryUpdateInput"];
                "application/json": components["schemas"]["SmartlinkCategoryUpdateInput"];
            };
        };
        responses: {
            /** @description The changed category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The changed category. */
                        data: components["schemas"]["SmartlinkCategory"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteSmartlinkCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description SmartLink category id, 24-hex.
                 * @example 595fd4877e28fee8428b459f
                 */
                ID: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removed category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The removed category. */
                        data: components["schemas"]["SmartlinkCategory"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description State of the requests to show.
                 * @example open
                 */
                status?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Requests of affiliates. */
                        tickets: components["schemas"]["Ticket"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateOfferTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Ticket number.
                 * @example 17340
                 */
                ID: number;
            };
            cookie?: never;
        };
        /** @description The decision. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TicketDecisionInput"];
                "application/json": components["schemas"]["TicketDecisionInput"];
            };
        };
        responses: {
            /** @description The decision is taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listNews: {
        parameters: {
            query?: {
                /**
                 * @description Number of items, at most 100.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Number of items to leave out at the beginning.
                 * @example 0
                 */
                skip?: number;
                /**
                 * @description 1 shows pinned items only, 0 items that are not pinned. Left out, both come.
                 * @example 1
                 */
                fixed?: components["schemas"]["Flag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description News. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description News items keyed by id. */
                        items: {
                            [key: string]: components["schemas"]["News"];
                        } | components["schemas"]["News"][];
                        /** @description Number of items in all. */
                        all_items: number;
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getNews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description News id, 24-hex.
                 * @example 57a4914f3b7d9bbd358b45b7
                 */
                ID: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The item. */
                        news: components["schemas"]["News"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listCities: {
        parameters: {
            query: {
                /**
                 * @description Language of the names.
                 * @example en
                 */
                locale?: string;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Country as two letters.
                 * @example DE
                 */
                country: components["schemas"]["CountryCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Cities of the country. */
                        cities: components["schemas"]["City"][];
                        /** @description Place of this page in the whole list. */
                        pagination?: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listCurrencies: {
        parameters: {
            query?: {
                /**
                 * @description 1 leaves inactive currencies out.
                 * @example 1
                 */
                get_only_active?: components["schemas"]["Flag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Currencies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Rates to the base currency keyed by currency code. */
                        quotes: {
                            [key: string]: number;
                        } | unknown[];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listPaymentSystems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payment systems. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Payment systems. */
                        payment_systems: components["schemas"]["PaymentSystem"][];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign-up fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Sign-up fields. */
                        fields: components["schemas"]["CustomField"][];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listDomains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tracking domains. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Tracking domains. */
                        domains: components["schemas"]["TrackingDomain"][];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listIsps: {
        parameters: {
            query?: {
                /**
                 * @description Text to look for in the name.
                 * @example herb
                 */
                q?: string;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Later documentation allows at most 500; 3.0 states no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Internet providers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Internet providers. */
                        isp: components["schemas"]["Isp"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
