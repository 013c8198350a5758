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
    "/3.0/stats/getbybrowsersversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by version of the browser
         * @description Counts clicks, conversions and money per version of the browser. An affiliate key gets its own figures only. Here `revenue` is the affiliate's money and `charge` the advertiser's. Since docs-3.2.
         */
        get: operations["getReportByBrowserVersion"];
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
    "/3.0/stats/getbylanding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by landing page
         * @description Counts clicks, conversions and money per landing page of one offer, which must be named. An affiliate key gets its own figures only. Here `revenue` is the affiliate's money and `charge` the advertiser's. Since docs-3.2.
         */
        get: operations["getReportByLanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbyprelanding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by page before the landing page
         * @description Counts clicks, conversions and money per page before the landing page of one offer, which must be named. An affiliate key gets its own figures only. Here `revenue` is the affiliate's money and `charge` the advertiser's. Since docs-3.2.
         */
        get: operations["getReportByPrelanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbymobilecarrier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by mobile carrier
         * @description Counts clicks, conversions and money per mobile carrier. An affiliate key gets its own figures only. Here `revenue` is the affiliate's money and `charge` the advertiser's. Since docs-3.2.
         */
        get: operations["getReportByMobileCarrier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbyconnectiontype": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by type of connection
         * @description Counts clicks, conversions and money per type of connection. An affiliate key gets its own figures only. Here `revenue` is the affiliate's money and `charge` the advertiser's. Since docs-3.2.
         */
        get: operations["getReportByConnectionType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getbytrafficback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report by reason of trafficback
         * @description Counts the clicks that were sent to the trafficback address, by the reason. No conversion belongs to them, so `actions` is empty. The document names the filters of advertiser, offer, affiliate, country and tags; an official client sends the others as well. An affiliate key gets its own figures only. Since docs-3.2.
         */
        get: operations["getReportByTrafficback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/stats/getreferralpayments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List referral payments
         * @description Sums what affiliates earned through other affiliates whom they brought. Days are written `DD-MM-YYYY` here. An affiliate key gets its own figures only. Since docs-3.2.
         */
        get: operations["listReferralPayments"];
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
         * @deprecated
         * @description Lists the clicks of a range of days. The service keeps clicks for seven days only. Filters stand at the root, not in `filter[…]`. Documents of today no longer have this list, though the help center still describes it. Until help-center.
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
         * @description Searches the sub values that the affiliate has used, for one of the eight subs. For affiliate keys.
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
         * @description How far the limits of offers are used up, a list of caps per offer. Of the response of 2018 only fragments are known: there `stats` holds the parts asked for with `fields[]`, and somewhere inside stand objects with `affiliate_id`, where 0 means all affiliates. Official clients call the same at `/3.1/stats/caps`.
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
         * @description For each affiliate and day, how many of those who reached the base event also reached each of `events`. The documents show a bare list without an envelope, official clients read an enveloped one; a refusal is an object.
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
    "/3.0/stats/time-to-action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get times from click to conversion
         * @description Counts per affiliate how many conversions of one offer followed their click within 30 seconds, within ten minutes, and later. Where the network has not switched the feature on, the service was seen to answer 404. Since docs-3.2.
         */
        get: operations["getTimeToAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/appsflyer_stats/getbyslice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report of AppsFlyer figures
         * @description Sums the clicks, impressions, pre-installs and revenue that AppsFlyer reported, grouped by whatever `slice[]` names. Whose money `revenue` is, nobody says. Since docs-3.2.
         */
        get: operations["getAppsflyerReport"];
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
    "/3.0/stats/conversionsbyid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a conversion
         * @description One conversion by its id, with more members than in the list. Where rules on personal data forbid it, the service was seen to answer 403. Since docs-3.2.
         */
        get: operations["getConversion"];
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
    "/3.0/admin/conversion/edit-by-advertiser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit conversions of one advertiser
         * @description Changes status, money, comment or custom values of conversions that all belong to one advertiser; if one does not, the change is refused. The response only tells that the change was accepted; it is carried out some minutes later. Since docs-3.2.
         */
        post: operations["editConversionsOfAdvertiser"];
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
    "/4.0/affiliate/conversion/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a conversion as an affiliate
         * @description Adds one conversion of the affiliate's own. The response only tells that it was accepted; it is carried out some minutes later. Sending the same again may add a second conversion. Since docs-3.2.
         */
        post: operations["importAffiliateConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/4.0/affiliate/conversions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import several conversions as an affiliate
         * @description Adds conversions of the affiliate's own, one per item of `list`. The response only tells that they were accepted; they are carried out some minutes later. Sending the same again may add them a second time. Since docs-3.2.
         */
        post: operations["importAffiliateConversions"];
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
    "/3.0/partner/postback/{id}": {
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
         * @description Sets address, status, goal, offer and way of a postback. An administrator key names the affiliate in `pid`. The response does not repeat the offer.
         */
        post: operations["updatePostback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/postback/{id}/remove": {
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
    "/3.0/partner/postbacks/by-offers": {
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
         * Delete the postbacks of offers
         * @description Deletes all postbacks of some offers. No body of the response is documented, nor who may call it. Since docs-3.2.
         */
        delete: operations["deletePostbacksOfOffers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/postbacks/by-affiliates": {
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
         * Delete the postbacks of affiliates
         * @description Deletes all postbacks of some affiliates. No body of the response is documented, nor who may call it. Both SDKs offer it to affiliates and to administrators. Since docs-3.2.
         */
        delete: operations["deletePostbacksOfAffiliates"];
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
    "/3.0/offer/{id}": {
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
    "/3.0/admin/offer/{id}": {
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
         * @description Changes the given settings of an offer and returns it. Files need the multipart form. Nested values go out in brackets, `payments[0][countries][]=US&payments[0][total]=2`, and maps by key, `description_lang[en]=Text`. The page repeats the defaults of the create operation; whether a setting that is left out keeps its value is not stated, though the page's sample changes nothing but the title. In the form of 2018 the response leaves out `note_aff`, `note_sales`, `disallowed_ip` and `external_offer_id`.
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
    "/3.0/admin/category/{id}": {
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
         * @description Lists the offers the affiliate of the key may send traffic to. The response has the form of the list of all offers, and `link` is filled. docs-3.2 gives it the filters of the list for administrators, which only their keys may use.
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
    "/3.0/admin/offer/source/{id}": {
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
    "/3.0/offers/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count active offers
         * @description Returns how many offers are active. Since docs-3.2.
         */
        get: operations["getActiveOfferCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui/offers/available-for/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offers that an affiliate sees
         * @description Returns the offers an affiliate sees in the panel, asked for with the key of an administrator who may read offers. Success carries no `status`. Since docs-3.2.
         */
        get: operations["listOffersForAffiliate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/offers/{id}/privacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get who may run an offer
         * @description Returns the privacy of an offer and the affiliates who are connected to it or kept from it. Success carries no `status`. Since docs-3.2.
         */
        get: operations["getOfferPrivacy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/offer/{id}/tracking-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a tracking link for an affiliate
         * @description Returns the tracking link of an affiliate for an offer, which the affiliate must be allowed to run. Since docs-3.2.
         */
        post: operations["createTrackingLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/offer/{id}/remove-creative": {
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
         * Remove creatives from an offer
         * @description Removes creatives of an offer and returns the numbers of those that are gone. Since docs-3.2.
         */
        delete: operations["deleteOfferCreatives"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/offer/{id}/creative/html/{creative_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an HTML creative
         * @description Changes an HTML creative of an offer and returns all creatives of the offer. Success carries no `status`. Since docs-3.2.
         */
        post: operations["updateHtmlCreative"];
        /**
         * Delete an HTML creative
         * @description Deletes an HTML creative of an offer. Since docs-3.2.
         */
        delete: operations["deleteHtmlCreative"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/offers/promocodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List promo codes
         * @description Returns promo codes, page by page; an affiliate key gets its own. The page stands inside `data`. Since docs-3.2.
         */
        get: operations["listPromocodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/offers/promocodes/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create promo codes
         * @description Adds several promo codes at once and returns them, where the network has that feature. Since docs-3.2.
         */
        post: operations["createPromocodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/product-feed/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the items of a product feed
         * @description Goods that an advertiser offers, each with a tracking link of the affiliate. The pages cannot be turned; no parameter for it is documented. Since docs-3.2.
         */
        get: operations["listProductFeedItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/advertiser/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offers of an advertiser
         * @description Lists the offers of the advertiser whose key calls, page by page. Since docs-3.2.
         */
        get: operations["listAdvertiserOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/advertiser/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an offer of an advertiser
         * @description Returns one offer of the advertiser whose key calls. Since docs-3.2.
         */
        get: operations["getAdvertiserOffer"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/3.0/admin/advertiser/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an advertiser
         * @description Returns one advertiser with its manager, whose key, a secret, may be in the response. Since docs-3.2.
         */
        get: operations["getAdvertiser"];
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
    "/3.0/admin/advertiser/{id}/sendpass": {
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
         * @description Sets a new password for the advertiser and mails it there. Each call sets and mails one; the password is not in the response. Without a body the service picks the password.
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
    "/3.1/advertiser/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register as an advertiser
         * @description Makes an account for the advertiser who calls. The call needs no key. Where the network guards the form with a picture, the code in it goes with the token that came with the picture. Since docs-3.2.
         */
        post: operations["createAdvertiserAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/advertiser/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in as an advertiser
         * @description Returns the key of the advertiser with this e-mail address and password, and a pair of tokens that run out. The call itself needs no key. Success carries no `status`. Since docs-3.2.
         */
        post: operations["openAdvertiserSession"];
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
    "/3.0/admin/partner/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an affiliate
         * @description Returns one affiliate with its key, a secret. Since docs-3.2.
         */
        get: operations["getAffiliate"];
        put?: never;
        /**
         * Update an affiliate
         * @description Changes an affiliate and returns it as stored, with its key, a secret. Send the fields that change.
         */
        post: operations["updateAffiliate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/partner/password/{id}": {
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
    "/3.0/admin/partners/mass-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change status or manager of several affiliates
         * @description Sets the state or the manager in charge of all given affiliates. Since docs-3.2.
         */
        post: operations["updateAffiliates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/partner/{id}/locale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change language and zone of an affiliate
         * @description Sets the language and the zone in which the affiliate sees the panel. Since docs-3.2.
         */
        post: operations["updateAffiliateLocale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/partner/{id}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List affiliates that an affiliate has brought
         * @description Returns the referrals of an affiliate with their keys, secrets. The document names no parameters for further pages. Since docs-3.2.
         */
        get: operations["listReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/partner/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the credentials of an affiliate
         * @description Checks e-mail address and password of an affiliate and returns an address that signs the affiliate in, for panels of your own. Since docs-3.2.
         */
        post: operations["openAffiliateSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/partner/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your own account as an affiliate
         * @description Returns the account of the affiliate whose key calls, with that key, a secret. Since docs-3.2.
         */
        get: operations["getOwnProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/partner/api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your own key as an affiliate
         * @description Makes a new key for the affiliate whose key calls. The old key no longer works. The request has no body. Since docs-3.2.
         */
        post: operations["changeOwnApiKey"];
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
         * @description Returns the administrators and managers of the network, page by page. Today the list shows their keys, secrets; in 2018 it did not.
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
    "/3.0/admin/user/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns one user with its key, a secret, and with what it may read and change. Since docs-3.2.
         */
        get: operations["getUser"];
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
    "/3.0/admin/user/api_key/{id}": {
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
    "/3.0/admin/user/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password of a user
         * @description Sets the given password for a user and returns it. Since docs-3.2.
         */
        post: operations["changeUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/user/{id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change what a user may do
         * @description Sets the permissions of a user, as JSON. Whether sections that are left out keep their permissions is not stated, so send all of them. Since docs-3.2.
         */
        post: operations["updateUserPermissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/pub-auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the key of a user who signs in
         * @description Returns the key of the user with this e-mail address and password. The call itself needs no key. Since docs-3.2.
         */
        post: operations["getUserApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List presets of permissions
         * @description Returns the named sets of permissions, page by page. Since docs-3.2.
         */
        get: operations["listPresets"];
        put?: never;
        /**
         * Create a preset of permissions
         * @description Adds a named set of permissions, sent as JSON, and returns it. Since docs-3.2.
         */
        post: operations["createPreset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/presets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a preset of permissions
         * @description Changes the permissions of a preset, sent as JSON, and its name where one is given. Since docs-3.2.
         */
        post: operations["updatePreset"];
        /**
         * Delete a preset of permissions
         * @description Deletes a preset. What becomes of users who have it is not stated. Since docs-3.2.
         */
        delete: operations["deletePreset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/automation/kpi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List KPI rules
         * @description Lists the rules that compare two goals of an offer and block sub values or change conversions. docs-3.2 shows an empty list only, so the rows are taken from what a new rule looks like. Since docs-3.2.
         */
        get: operations["listKpiRules"];
        put?: never;
        /**
         * Create a KPI rule
         * @description Adds a rule and returns it. Since docs-3.2.
         */
        post: operations["createKpiRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/automation/kpi/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a KPI rule
         * @description Changes a rule and returns it. All fields that a new rule needs must be sent. Since docs-3.2.
         */
        post: operations["updateKpiRule"];
        /**
         * Delete a KPI rule
         * @description Deletes a rule. What it has blocked stays blocked as far as is known. Since docs-3.2.
         */
        delete: operations["deleteKpiRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/automation/kpi/change-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes of KPI rules
         * @description Lists when KPI rules were added, changed and deleted. docs-3.2 shows an empty list only and names no member of a row. Since docs-3.2.
         */
        get: operations["listKpiRuleChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/automation/kpi/block-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what KPI rules have blocked
         * @description Lists the sub values that KPI rules have blocked. Since docs-3.2.
         */
        get: operations["listKpiBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/automation/cr-and-sub/block-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what rules about conversion rates have switched off
         * @description Lists affiliates and sub values that the rules about conversion rates (CR) and subs have switched off. Since docs-3.2.
         */
        get: operations["listConversionRateBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/adcosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ad costs of an offer
         * @description Lists what advertising for an offer has cost, page by page. `pagination` has names of its own here. Since docs-3.2.
         */
        get: operations["listAdCosts"];
        put?: never;
        /**
         * Set an ad cost
         * @description Sets what advertising has cost for an offer, an affiliate, a day and a value of sub 8. A cost that is there already is replaced. Since docs-3.2.
         */
        post: operations["setAdCost"];
        /**
         * Delete an ad cost
         * @description Deletes the cost for an offer, an affiliate, a day and a value of sub 8, which go into the body. Since docs-3.2.
         */
        delete: operations["deleteAdCost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments to affiliates
         * @description Payments that were made out to affiliates in a range of days, page by page. `pagination` has names of its own here. Since docs-3.2.
         */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment to an affiliate
         * @description Returns one payment by its number, without the count by offer that the list has. Since docs-3.2.
         */
        get: operations["getPayment"];
        put?: never;
        /**
         * Change a payment to an affiliate
         * @description Sets account, state and remarks of a payment. A single field is enough. Since docs-3.2.
         */
        post: operations["updatePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/payments/create-for-affiliate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make out a payment to an affiliate
         * @description Makes out a payment of a given sum to one affiliate. The service does it in the background and returns a text without the number of the payment. Since docs-3.2.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/payments/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make out payments for conversions
         * @description Turns conversions that are not paid yet into payments of the affiliates who made them. The service does it in the background; the payments show up in the list some minutes later. Since docs-3.2.
         */
        post: operations["createPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/payments/{id}/add-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a payment
         * @description Adds a sum with a remark to a payment. The response does not tell the number of the correction; the payment has it in `additional_payments`. Since docs-3.2.
         */
        post: operations["createPaymentCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/payments/del-correction/{id}": {
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
         * Delete a correction of a payment
         * @description Takes back a sum that was added to a payment. Since docs-3.2.
         */
        delete: operations["deletePaymentCorrection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/payments/delete/{id}": {
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
         * Delete a payment
         * @description Deletes one payment by its number. Since docs-3.2.
         */
        delete: operations["deletePayment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/payments/bulk-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete several payments
         * @description Deletes several payments and tells for each of them whether it is gone. Since docs-3.2.
         */
        post: operations["deletePayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/payments/{id}/conversions/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take conversions out of a payment
         * @description Takes single conversions, or all conversions of some offers, out of a payment. Since docs-3.2.
         */
        post: operations["deletePaymentConversions"];
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
         * List pixels
         * @description Pixels of the affiliate whose key is used, or for an administrator those of all affiliates or of some. They come as a map keyed by pixel number, all at once.
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
         * @description Adds an HTML snippet that is shown to visitors of one offer when they convert. Until 2021 an administrator key named the affiliate in `pid` and set `is_active` and `moderation_status`; documents of today have affiliates alone. The example response is switched off and waits for approval.
         */
        post: operations["createPixel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/pixel/{id}": {
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
         * @description Sets name, snippet and kind of a pixel. Until 2021 an administrator key also switched it on and decided on it. The sample calls of the page of 2018 send `pid` and `offer_id` too, which its tables do not list.
         */
        post: operations["updatePixel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/pixel/{id}/remove": {
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
    "/3.0/partner/pixels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pixels of one affiliate
         * @deprecated
         * @description Pixels of the affiliate named in the path, for administrators. In spite of the path this does not fetch a single pixel; the number is that of the affiliate. They come as a map keyed by pixel number, all at once. Documents of today have `pid[]` on `GET /3.0/partner/pixels` in its place. Until go-sdk.
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
    "/3.0/admin/smartlink/category/{id}": {
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
         * @description Sets name, description, tracking domain or privacy of a SmartLink category.
         */
        post: operations["updateSmartlinkCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/smartlink/category/{id}/remove": {
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
    "/3.0/admin/smartlink/category/{id}/offers-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the offers of a SmartLink category
         * @description Number of offers in a SmartLink category. Since docs-3.2.
         */
        get: operations["getSmartlinkOfferCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/smartlink/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own SmartLink categories
         * @description SmartLink categories that the affiliate may use, all at once or those asked for. Since docs-3.2.
         */
        get: operations["listOwnSmartlinkCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/partner/smartlink/category/{id}/offers-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the offers of one of the affiliate's SmartLink categories
         * @description Number of offers in a SmartLink category that the affiliate may use. Since docs-3.2.
         */
        get: operations["getOwnSmartlinkOfferCount"];
        put?: never;
        post?: never;
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
    "/3.0/admin/ticket/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a request of an affiliate
         * @description One request with the whole affiliate and the whole offer. The affiliate carries keys, which are secrets. Since docs-3.2.
         */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/ticket/{id}/smartlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or reject a SmartLink request
         * @description Decides on the request of an affiliate to be connected to a SmartLink. Since docs-3.2.
         */
        post: operations["updateSmartlinkTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/admin/ticket/{id}/offer": {
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
    "/3.0/news/{id}": {
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
         * List the cities of a country in 3.0
         * @deprecated
         * @description Cities with their numbers, as used in payouts of offers. Nothing of the documented example is left; the response is that of the successor, `GET /3.1/cities`, whose city has the same members as the city inside an offer. There all cities come on one huge page, so no page size is documented. Whether affiliate keys may call it is not known. Documents of today have the successor alone. Until docs.
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
         * List internet providers in 3.0
         * @deprecated
         * @description Internet providers that offers can be limited to, with their ids. Both kinds of keys should be able to call it, though nobody says so. Documents of today have `GET /3.1/isp` in its place, which gives no ids. Until docs.
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
    "/3.1/isp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find internet providers
         * @description Names of the internet providers of a country, as offers take them in `restriction_isp`. They have no ids here. docs-3.2 calls it public, so every kind of key should be able to call it. Since docs-3.2.
         */
        get: operations["findIsps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List countries
         * @description Countries with their codes. docs-3.2 calls it public, so every kind of key should be able to call it. Since docs-3.2.
         */
        get: operations["listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List regions
         * @description Regions of some countries, with the numbers that the targeting of offers takes. docs-3.2 calls it public, so every kind of key should be able to call it. Since docs-3.2.
         */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find cities
         * @description Cities of one country or several, with the numbers that payments and targeting of offers take. Since docs-3.2.
         */
        get: operations["findCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/connection-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connection types
         * @description Kinds of connection that offers can be limited to. docs-3.2 calls it public, so every kind of key should be able to call it. Since docs-3.2.
         */
        get: operations["listConnectionTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List device vendors
         * @description Makers of devices, called brands in the targeting of offers. docs-3.2 calls it public, so every kind of key should be able to call it. Since docs-3.2.
         */
        get: operations["listVendors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List device classes
         * @description Classes of devices, as reports and payments of offers name them. Since docs-3.2.
         */
        get: operations["listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/oses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List operating systems
         * @description Names of operating systems. The keys of the map are places in a list and have gaps. docs-3.2 calls it public, so every kind of key should be able to call it. Since docs-3.2.
         */
        get: operations["listOses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/oses/{os}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions of an operating system
         * @description Versions of one operating system. docs-3.2 calls it public, so every kind of key should be able to call it. Since docs-3.2.
         */
        get: operations["listOsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.1/browsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List browsers
         * @description Names of browsers, as the targeting of offers takes them. Since docs-3.2.
         */
        get: operations["listBrowsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/3.0/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List goals
         * @description Goals of the network with their numbers. docs-3.2 calls it public, so every kind of key should be able to call it. Since docs-3.2.
         */
        get: operations["listGoals"];
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
            id: string | number;
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
            /** @description City, when `city` is sliced, as a name, a number or in later versions as an object. */
            city?: string | number | components["schemas"]["StatCity"];
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
         * @description Failure body. It comes with a 4xx or 5xx status and, at times, with HTTP 200. The text stands under `error`, under `message`, or under both. Several complaints are joined into one text; there is no list of fields and no error number besides `status`.
         */
        Failure: {
            /**
             * @description Failure mark. `1` would be success; no other failure number than `2` is known.
             * @constant
             */
            status: 2;
            /** @description Failure text for people. Its wording is not fixed. */
            error?: string;
            /** @description Failure text for people, the name that the documents of today have. Since docs-3.2. */
            message?: string;
        };
        /**
         * Pages of a statistics row
         * @description Pages of a group by their number. Without pages it is an empty list.
         */
        StatLandings: {
            [key: string]: {
                /** @description Address of the page. */
                url?: string;
                /** @description Address of the page as shown to people. */
                preview_url?: string;
                /** @description Title of the page. */
                title?: string;
            };
        } | unknown[];
        /**
         * Trafficback row
         * @description Clicks that were sent to the trafficback address for one reason.
         */
        StatTrafficbackRow: {
            /** @description Group for which the row stands. */
            slice: {
                /** @description Why the clicks were sent away, such as `unknown-affiliate`. */
                trafficback_reason: string;
            };
            /** @description Clicks that were let through. */
            traffic: components["schemas"]["StatTraffic"];
            /** @description Conversions, of which there are none. An empty map comes as an empty list. */
            actions?: unknown[] | Record<string, never>;
            /** @description Impressions. */
            views?: number;
            /** @description Clicks per impression. */
            ctr?: number;
            /** @description Money per thousand impressions. */
            ecpm?: number;
            /** @description Ratio of clicks to conversions, empty here. */
            ratio?: string;
            /** @description Earnings per click. */
            epc?: number;
            /** @description Number of clicks that were sent away. */
            trafficback: number;
        };
        /**
         * Day, month, year
         * @description Calendar day as `DD-MM-YYYY`, without a zone.
         */
        DayMonthYear: string;
        /**
         * Naive date and time
         * @description Date and time as `YYYY-MM-DD HH:MM:SS`, without a zone. It is meant in the zone of the platform, or in that of the parameter `timezone` where the operation has one.
         */
        NaiveDateTime: string;
        /**
         * Numeric string
         * @description Number, with or without decimals, written as a string.
         */
        NumericString: string;
        /**
         * Referral payment
         * @description What one affiliate earned through another. Numbers are written as strings.
         */
        ReferralPayment: {
            /** @description Number of the affiliate who earns. */
            pid: components["schemas"]["DigitString"];
            /** @description Number of the affiliate who was brought. */
            ref: components["schemas"]["DigitString"];
            /** @description Whether the referral is active, `1` for yes. */
            status?: string;
            /** @description State of the money, `0` to be paid out, `1` paid, `2` pending. */
            is_paid?: string;
            /** @description Currency of the sum. */
            currency: components["schemas"]["CurrencyCode"];
            /** @description Number of payments in the sum. */
            count?: components["schemas"]["DigitString"];
            /** @description When the latest of them was made. */
            max_created_at?: components["schemas"]["NaiveDateTime"];
            /** @description When the affiliate who was brought registered. */
            date_registration_partner?: components["schemas"]["NaiveDateTime"];
            /** @description Money of the affiliate who earns. */
            sum_revenue: components["schemas"]["NumericString"];
        };
        /**
         * Landing page of a click
         * @description Page a click led to, as later versions send it. Without one its number is 0.
         */
        ClickLanding: {
            /** @description Number of the page, 0 for none; at times in a string. */
            id?: number | string;
            /** @description Address of the page, the text `undefined` for none. */
            url?: string | null;
            /** @description Title of the page, empty for none. */
            title?: string | null;
        };
        /**
         * Details of a click
         * @description What responses of later years tell of a click besides what the page of 2018 names.
         */
        ClickDetails: {
            /** @description Id of the click once more. */
            click_id?: string | null;
            /** @description Name of the country. */
            country_name?: string | null;
            /** @description Number of the city. */
            city_id?: number;
            /** @description Number of the region. */
            region_id?: number;
            /** @description Name of the region. */
            region_name?: string;
            /** @description District of the visitor. */
            district?: string | null;
            /** @description Class of the device, such as `mobile`. */
            device_type?: string;
            /** @description Device in one text, often empty. */
            device_fullname?: string;
            /** @description Model of the device. */
            device_model?: string;
            /** @description Version of the operating system. */
            os_version?: string;
            /** @description Operating system in one text. */
            os_fullname?: string;
            /** @description Id of the operating system, often empty. */
            os_id?: string;
            /** @description Version of the browser, `Unknown` for an unknown one. */
            browser_version?: string;
            /** @description Browser in one text. */
            browser_fullname?: string;
            /** @description Type of the connection, such as `wi-fi` or `cellular`. */
            connection_type?: string;
            /** @description Number of the provider of internet access, 0 for an unknown one. */
            isp?: number | null;
            /** @description Name of the provider of internet access, often empty. */
            isp_code?: string;
            /** @description Affiliate's sub value 6. */
            sub6?: string;
            /** @description Affiliate's sub value 7. */
            sub7?: string;
            /** @description Affiliate's sub value 8. */
            sub8?: string;
            /** @description Whether conversions followed. */
            has_conversions?: boolean | null;
            /** @description Id of the SmartLink, empty for none. */
            smart_id?: string;
            /** @description Reference id of the click. */
            ref_id?: string;
            /** @description Id of the visitor, often empty. */
            user_id?: string;
            /** @description Extra value 1, often empty. */
            ext1?: string;
            /** @description Extra value 2, often empty. */
            ext2?: string;
            /** @description Extra value 3, often empty. */
            ext3?: string;
            /** @description Another id of the click, often empty. */
            unid?: string | null;
            /** @description User id of the advertiser's manager. */
            supplier_manager_id?: string | null;
            /** @description Apple advertising id. */
            idfa?: string | null;
            /** @description Id of the landing page. */
            landing_id?: string | number | null;
            /** @description Id of the page before the landing page. */
            prelanding_id?: string | number | null;
            /** @description Landing page of the click. */
            landing?: components["schemas"]["ClickLanding"];
            /** @description Page before the landing page. */
            prelanding?: components["schemas"]["ClickLanding"];
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
            /** @description Manager of the affiliate; null for none. Sent by later versions only. */
            manager?: {
                /** @description User id of the manager. */
                id?: string;
                /** @description Name of the manager in one text. */
                title?: string;
                /** @description First name of the manager. */
                first_name?: string;
                /** @description Last name of the manager. */
                last_name?: string;
            } | null;
        };
        /**
         * Click
         * @description One click of the list. Responses of later years have the members of its details too.
         */
        Click: components["schemas"]["ClickDetails"] & {
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
            /** @description Affiliate that sent the click. Sent by later versions only. */
            partner?: components["schemas"]["ConversionAffiliate"];
        };
        /**
         * Cap figures
         * @description State of one cap.
         */
        CapStats: {
            /** @description Id of the cap. */
            id?: string;
            /** @description For how long the cap counts, such as `day`. */
            timeframe?: string;
            /** @description What is capped, such as `conversions`. */
            type?: string;
            /** @description Where the cap is full. */
            value?: number;
            /** @description How much of it is used. */
            current_value?: number;
            /** @description Value the count goes back to. */
            reset_to_value?: number;
            /** @description Whether the value is what remains. */
            is_remaining?: boolean;
            /** @description Whether the cap is for all affiliates, for each, or for some. */
            affiliate_type?: string;
            /** @description Numbers of the affiliates it is for. Null for none. */
            affiliates?: number[] | null;
            /** @description Countries it is for. Null for none. */
            countries?: string[] | null;
            /** @description Whether the cap is for all countries, for each, or for some. */
            country_type?: string;
            /** @description Whether the cap is for all goals, for each, or for some. */
            goal_type?: string;
            /** @description Goals it is for. Null for none. */
            goals?: {
                [key: string]: unknown;
            }[] | null;
            /** @description Figures per goal. Null for none; an empty map comes as an empty list. */
            goal_stats?: {
                [key: string]: unknown;
            } | unknown[] | null;
            /**
             * @deprecated
             * @description Figures of the cap per affiliate, in the form of 2018. Until docs.
             */
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
        };
        /**
         * Cap figures of an offer
         * @description State of the caps of one offer. Of the form of 2018 only fragments are known, so its parts are left free; which of them come is set by `fields[]`.
         */
        CapOfferStats: {
            /** @description Offer number. */
            offer_id?: number | string;
            /** @description The caps, in a list; in the form of 2018 also a map. */
            stats?: components["schemas"]["CapStats"][] | {
                [key: string]: unknown;
            };
            /**
             * @deprecated
             * @description Smallest, average and largest value of a cap that has several metrics, such as a limit per affiliate or several goals. Only the page of 2018 has it. Until docs.
             */
            stats_merged?: unknown[] | {
                [key: string]: unknown;
            };
            /**
             * @deprecated
             * @description Names of the caps, such as `daily_conversions`. Only the page of 2018 has it. Until docs.
             */
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
         * Time to action row
         * @description Conversions of one affiliate by the time since their click.
         */
        TimeToActionRow: {
            /** @description Number of the affiliate. */
            affiliate_id: number;
            /** @description Name of the affiliate. */
            affiliate_name?: string;
            /** @description E-mail address of the affiliate. */
            affiliate_email?: string;
            /** @description Number of clicks. */
            clicks: number;
            /** @description Number of conversions. */
            total_conversions: number;
            /** @description Conversions within 30 seconds; that the number means seconds is a conclusion. */
            tta_30?: number;
            /** @description Conversions after that, within 600 seconds. */
            tta_600?: number;
            /** @description Conversions after 600 seconds. */
            tta_inf?: number;
        };
        /**
         * AppsFlyer row
         * @description Figures of one group as AppsFlyer reported them.
         */
        AppsflyerRow: {
            /** @description Group for which the row stands, with one member per slice asked for. */
            slice: {
                [key: string]: string;
            };
            /** @description Number of clicks. */
            clicks?: number;
            /** @description Number of impressions. */
            impressions?: number;
            /** @description Number of pre-installs. */
            preinstalls?: number;
            /** @description Revenue. Whose money it is, nobody says. */
            revenue?: number;
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
            /** @description When the conversion was changed last. Since docs-3.2. */
            updated_at?: components["schemas"]["NaiveDateTime"];
            /** @description Risk of fraud, such as `not_analyzed`, `low` or `high`. Since docs-3.2. */
            fraud_risk_level?: string;
            /** @description Why the conversion was declined, empty when it was not. Since docs-3.2. */
            decline_reason?: string;
            /** @description Kinds of fraud that were found. Since docs-3.2. */
            fraud_type?: string[];
            /** @description Promo code of the conversion. */
            promocode?: string;
        };
        /**
         * Conversion in full
         * @description One conversion as its own operation shows it. In contrast to the list the status is a number, and what is not set is null.
         */
        ConversionDetails: {
            /** @description Id of the conversion. */
            id: components["schemas"]["ObjectId"];
            /** @description Advertiser's conversion id; the click id when the advertiser sent none. */
            action_id?: string;
            /** @description Status as a number, 1 confirmed, 2 pending, 3 declined, 4 not found, 5 hold. */
            status: number;
            /** @description Id of the conversion once more. */
            conversion_id?: string;
            /** @description Advertiser's conversion id. */
            cbid?: string;
            /** @description Currency of the amounts. */
            currency: components["schemas"]["CurrencyCode"];
            /** @description Offer of the conversion. Null when the offer no longer exists. */
            offer?: components["schemas"]["ConversionOffer"] | null;
            /** @description Number of the offer. */
            offer_id?: number;
            /** @description Title or name of the goal, empty for none. */
            goal?: string;
            /** @description End of the hold. */
            hold_date_expire?: string | null;
            /** @description Address of the visitor. */
            ip?: string;
            /** @description Country of the visitor, two letters, or empty. */
            country?: string;
            /** @description Name of the country. */
            country_name?: string;
            /** @description District or region of the visitor. */
            district?: string | null;
            /** @description City of the visitor by name. */
            city?: string;
            /** @description Number of the city, 0 for an unknown one. */
            city_id?: number;
            /** @description Provider of internet access. */
            isp_code?: string;
            /** @description User agent of the visitor. */
            ua?: string;
            /** @description Browser with its version. */
            browser?: string;
            /** @description Operating system with its version. */
            os?: string;
            /** @description Class or brand of the device. */
            device?: string;
            /** @description Class of the device. */
            device_type?: string;
            /** @description Affiliate's sub value 1. */
            sub1?: string | null;
            /** @description Affiliate's sub value 2. */
            sub2?: string | null;
            /** @description Affiliate's sub value 3. */
            sub3?: string | null;
            /** @description Affiliate's sub value 4. */
            sub4?: string | null;
            /** @description Affiliate's sub value 5. */
            sub5?: string | null;
            /** @description Affiliate's sub value 6. */
            sub6?: string | null;
            /** @description Affiliate's sub value 7. */
            sub7?: string | null;
            /** @description Affiliate's sub value 8. */
            sub8?: string | null;
            /** @description Custom value 1 stored with the conversion. */
            custom_field_1?: string | null;
            /** @description Custom value 2 stored with the conversion. */
            custom_field_2?: string | null;
            /** @description Custom value 3 stored with the conversion. */
            custom_field_3?: string | null;
            /** @description Custom value 4 stored with the conversion. */
            custom_field_4?: string | null;
            /** @description Custom value 5 stored with the conversion. */
            custom_field_5?: string | null;
            /** @description Custom value 6 stored with the conversion. */
            custom_field_6?: string | null;
            /** @description Custom value 7 stored with the conversion. */
            custom_field_7?: string | null;
            /** @description Text of a manager or of the system. */
            comment?: string | null;
            /** @description When the conversion happened. */
            created_at?: components["schemas"]["NaiveDateTime"];
            /** @description When the click happened. */
            click_time?: components["schemas"]["NaiveDateTime"];
            /** @description When the conversion was changed last. */
            updated_at?: components["schemas"]["NaiveDateTime"];
            /** @description Address from which the click came. */
            referrer?: string | null;
            /** @description Number of the landing page, in a string. */
            landing_id?: string | null;
            /** @description Number of the page before the landing page, in a string. */
            prelanding_id?: string | null;
            /** @description Number of the currency, in a string. */
            currency_id?: string | null;
            /** @description Price. Only null was seen; docs-3.2 says number, php-sdk text. */
            price?: number | string | null;
            /** @description Id of the click. */
            clickid?: string;
            /** @description Id of the click once more. */
            click_id?: string;
            /** @description Affiliate that brought the conversion. */
            partner?: components["schemas"]["ConversionAffiliate"];
            /** @description Id of the advertiser, under the name of supplier. */
            supplier_id?: string;
            /** @description Number of the affiliate. */
            partner_id?: number;
            /** @description Key of the goal, a number in a string. */
            goal_value?: string;
            /** @description Order amount that came with the postback. */
            sum?: number;
            /** @description Advertiser's money, as in the list of conversions. */
            revenue?: number;
            /** @description Affiliate's money. */
            payouts?: number;
            /** @description Network's share. */
            earnings?: number;
            /** @description Advertiser of the offer. */
            advertiser?: components["schemas"]["ConversionAdvertiser"];
            /** @description Kind of deal. */
            payment_type?: string;
            /** @description State of the payment to the affiliate. */
            payment_status?: string;
            /** @description State of the payment as a digit in a string, `1` for opened. */
            is_paid?: string;
            /** @description Advertiser's money under the name that the reports use. */
            charge?: number;
            /** @description Network's share under the name that the reports use. */
            earning?: number;
            /** @description Risk of fraud. */
            fraud_risk_level?: string;
            /** @description Why the conversion was declined. */
            decline_reason?: string;
            /** @description Kinds of fraud that were found. */
            fraud_type?: string[];
            /** @description When the conversion happened, once more. */
            createdAt?: components["schemas"]["NaiveDateTime"];
            /** @description When the conversion was changed last, once more. */
            updatedAt?: components["schemas"]["NaiveDateTime"];
        };
        /**
         * Selection of conversions
         * @description Filters that pick conversions, the same as those of the list.
         */
        ConversionSelection: {
            /** @description First day, included. */
            date_from?: components["schemas"]["Day"];
            /** @description Last day, included. */
            date_to?: components["schemas"]["Day"];
            /** @description IANA name of the zone in which days are cut. */
            timezone?: string;
            /** @description Status as a word. */
            status?: string;
            /** @description Offer numbers. */
            offer?: number[];
            /** @description Advertiser ids. */
            advertiser?: components["schemas"]["ObjectId"][];
            /** @description Affiliate numbers. */
            partner?: number[];
            /** @description Country, two letters. */
            country?: string;
            /** @description Goals. */
            goal?: string[];
            /** @description Currency. */
            currency?: string;
            /** @description States of the payment to the affiliate. */
            payment_status?: string[];
            /** @description Advertiser's conversion id. */
            action_id?: string;
            /** @description Id of the click. */
            clickid?: string;
            /** @description Why the conversions were declined. */
            decline_reason?: string;
            /** @description Risk of fraud. */
            fraud_risk_level?: string;
            /** @description Kinds of fraud. */
            fraud_type?: string[];
            /** @description Name of the browser. */
            browser?: string;
            /** @description Names of operating systems. */
            os?: string[];
            /** @description Classes of devices. */
            device?: string[];
            /** @description Least of the affiliate's money. */
            payouts_from?: number;
            /** @description Most of the affiliate's money. */
            payouts_to?: number;
            /** @description Least of the advertiser's money. */
            revenue_from?: number;
            /** @description Most of the advertiser's money. */
            revenue_to?: number;
            /** @description First day of the last change. */
            update_from_date?: components["schemas"]["Day"];
            /** @description First hour of the last change. */
            update_from_hour?: number;
            /** @description Last day of the last change. */
            update_to_date?: components["schemas"]["Day"];
            /** @description Last hour of the last change. */
            update_to_hour?: number;
            /** @description Ids of users. */
            user_id?: string[];
            /** @description User ids of affiliate managers. */
            affiliate_manager_id?: components["schemas"]["ObjectId"][];
            /** @description User ids of advertiser managers. */
            advertiser_manager_id?: components["schemas"]["ObjectId"][];
            /** @description Ids of invoices. */
            invoice_id?: string[];
        };
        /**
         * Conversion edit
         * @description What is sent to change conversions. Everything left out stays as it is. In a form the ids travel as `ids[0]=59359e1d7e28feb7568b456a`.
         */
        ConversionEditInput: {
            /** @description Conversion ids. */
            ids: components["schemas"]["ObjectId"][];
            /**
             * @description New status. Documents of today no longer name `not_found`. `not_found` until docs.
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
            /** @description New order amount. Since docs-3.2. */
            sum?: number;
            /** @description Custom value 1 to store with the conversion. Since docs-3.2. */
            custom_field_1?: string;
            /** @description Custom value 2 to store with the conversion. Since docs-3.2. */
            custom_field_2?: string;
            /** @description Custom value 3 to store with the conversion. Since docs-3.2. */
            custom_field_3?: string;
            /** @description Custom value 4 to store with the conversion. Since docs-3.2. */
            custom_field_4?: string;
            /** @description Custom value 5 to store with the conversion. Since docs-3.2. */
            custom_field_5?: string;
            /** @description Custom value 6 to store with the conversion. Since docs-3.2. */
            custom_field_6?: string;
            /** @description Custom value 7 to store with the conversion. Since docs-3.2. */
            custom_field_7?: string;
            /** @description Custom value 8 to store with the conversion. Since docs-3.2. */
            custom_field_8?: string;
            /** @description Custom value 9 to store with the conversion. Since docs-3.2. */
            custom_field_9?: string;
            /** @description Custom value 10 to store with the conversion. Since docs-3.2. */
            custom_field_10?: string;
            /** @description Custom value 11 to store with the conversion. Since docs-3.2. */
            custom_field_11?: string;
            /** @description Custom value 12 to store with the conversion. Since docs-3.2. */
            custom_field_12?: string;
            /** @description Custom value 13 to store with the conversion. Since docs-3.2. */
            custom_field_13?: string;
            /** @description Custom value 14 to store with the conversion. Since docs-3.2. */
            custom_field_14?: string;
            /** @description Custom value 15 to store with the conversion. Since docs-3.2. */
            custom_field_15?: string;
            /** @description With `1` the change goes to all conversions that `params` selects, whatever `ids` names. `params` must then have `date_from` and `date_to`. Since docs-3.2. */
            all?: components["schemas"]["Flag"];
            /** @description Which conversions are changed when `all` is `1`. In a form it travels as `params[date_from]=2026-06-01`. Since docs-3.2. */
            params?: components["schemas"]["ConversionSelection"];
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
         * Conversion edit for an advertiser
         * @description What is sent to change conversions of one advertiser. Everything left out stays as it is. In a form the ids travel as `ids[0]=5f00000000000000000000c1`.
         */
        ConversionEditByAdvertiserInput: {
            /** @description Conversion ids, at most 2000. All must belong to the advertiser. */
            ids: components["schemas"]["ObjectId"][];
            /** @description Id of the advertiser. */
            advertiser_id: components["schemas"]["ObjectId"];
            /**
             * @description New status.
             * @enum {string}
             */
            status?: "confirmed" | "pending" | "declined" | "hold";
            /** @description New currency, for example `usd`. */
            currency?: string;
            /** @description Money the affiliate gets. The document calls it a whole number; as money has decimals in every response, any number is taken here. */
            payouts?: number;
            /** @description Money the advertiser pays. The document calls it a whole number; as money has decimals in every response, any number is taken here. */
            revenue?: number;
            /** @description Text stored with the conversions. It is not echoed. */
            comment?: string;
            /** @description New order amount. */
            sum?: number;
            /** @description Custom value 1 to store with the conversion. */
            custom_field_1?: string;
            /** @description Custom value 2 to store with the conversion. */
            custom_field_2?: string;
            /** @description Custom value 3 to store with the conversion. */
            custom_field_3?: string;
            /** @description Custom value 4 to store with the conversion. */
            custom_field_4?: string;
            /** @description Custom value 5 to store with the conversion. */
            custom_field_5?: string;
            /** @description Custom value 6 to store with the conversion. */
            custom_field_6?: string;
            /** @description Custom value 7 to store with the conversion. */
            custom_field_7?: string;
            /** @description Custom value 8 to store with the conversion. */
            custom_field_8?: string;
            /** @description Custom value 9 to store with the conversion. */
            custom_field_9?: string;
            /** @description Custom value 10 to store with the conversion. */
            custom_field_10?: string;
            /** @description Custom value 11 to store with the conversion. */
            custom_field_11?: string;
            /** @description Custom value 12 to store with the conversion. */
            custom_field_12?: string;
            /** @description Custom value 13 to store with the conversion. */
            custom_field_13?: string;
            /** @description Custom value 14 to store with the conversion. */
            custom_field_14?: string;
            /** @description Custom value 15 to store with the conversion. */
            custom_field_15?: string;
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
             * @description Status of the conversion. Documents of today no longer name `not_found`, and `pending_cap` only where several are imported at once. `not_found` until docs.
             * @enum {string}
             */
            status?: "confirmed" | "pending" | "declined" | "not_found" | "hold" | "pending_cap";
            /** @description Id of the click that the conversion belongs to. Since docs-3.2. */
            click_id?: string;
            /** @description Text to store with the conversion. Since docs-3.2. */
            comment?: string;
            /** @description Day of the conversion, at most two months ago. Without it the conversion happens now. Since docs-3.2. */
            created_at?: components["schemas"]["Day"];
            /** @description Custom value 1 to store with the conversion. Since docs-3.2. */
            custom_field_1?: string;
            /** @description Custom value 2 to store with the conversion. Since docs-3.2. */
            custom_field_2?: string;
            /** @description Custom value 3 to store with the conversion. Since docs-3.2. */
            custom_field_3?: string;
            /** @description Custom value 4 to store with the conversion. Since docs-3.2. */
            custom_field_4?: string;
            /** @description Custom value 5 to store with the conversion. Since docs-3.2. */
            custom_field_5?: string;
            /** @description Custom value 6 to store with the conversion. Since docs-3.2. */
            custom_field_6?: string;
            /** @description Custom value 7 to store with the conversion. Since docs-3.2. */
            custom_field_7?: string;
        };
        /**
         * Single conversion to import
         * @description One conversion to import, and whether the affiliate is told.
         */
        ConversionImportSingleInput: components["schemas"]["ConversionImportInput"] & {
            /** @description With `1` the affiliate gets the postback. `0` without it. Since docs-3.2. */
            send_affiliate_postbacks?: components["schemas"]["Flag"];
        };
        /**
         * Accepted conversion
         * @description What was sent for one conversion. What was left out is null; `status` is not echoed.
         */
        AcceptedConversion: {
            /** @description Offer number. */
            offer: number;
            /** @description Affiliate number. Not echoed to affiliates. */
            pid?: number;
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
            /** @description Text stored with the conversion. Only null was seen. Since docs-3.2. */
            comment?: string | null;
        };
        /**
         * Accepted conversion import
         * @description The import as it was understood.
         */
        ConversionImport: {
            /** @description One item per conversion, in the order sent. */
            list: components["schemas"]["AcceptedConversion"][];
        };
        /**
         * Conversions to import
         * @description Several conversions to import. In a form they travel as `list[0][offer]=1000&list[0][pid]=500`, with the index counting the conversions.
         */
        ConversionsImportInput: {
            /** @description Conversions to import. */
            list: components["schemas"]["ConversionImportInput"][];
            /** @description With `1` the affiliates get their postbacks. `0` without it. Since docs-3.2. */
            send_affiliate_postbacks?: components["schemas"]["Flag"];
        };
        /**
         * Conversion that an affiliate imports
         * @description One conversion to import.
         */
        AffiliateConversionInput: {
            /** @description Offer number. */
            offer: number;
            /** @description Id of the conversion in the advertiser's system. */
            action_id?: string;
            /** @description Goal number. */
            goal?: number;
            /** @description Network address of the visitor. */
            ip?: string;
            /** @description User agent of the visitor. */
            ua?: string;
            /** @description Money of the affiliate. The document calls it a whole number; any number is taken here. */
            sum?: number;
            /**
             * @description Status of the conversion. The document names `pending_cap` only where several are imported at once.
             * @enum {string}
             */
            status?: "confirmed" | "pending" | "declined" | "hold" | "pending_cap";
            /** @description Id of the click that the conversion belongs to. */
            click_id?: string;
            /** @description Text to store with the conversion. */
            comment?: string;
            /** @description Day of the conversion, at most two months ago. Without it the conversion happens now. */
            created_at?: components["schemas"]["Day"];
            /** @description Custom value 1 to store with the conversion. */
            custom_field_1?: string;
            /** @description Custom value 2 to store with the conversion. */
            custom_field_2?: string;
            /** @description Custom value 3 to store with the conversion. */
            custom_field_3?: string;
            /** @description Custom value 4 to store with the conversion. */
            custom_field_4?: string;
            /** @description Custom value 5 to store with the conversion. */
            custom_field_5?: string;
            /** @description Custom value 6 to store with the conversion. */
            custom_field_6?: string;
            /** @description Custom value 7 to store with the conversion. */
            custom_field_7?: string;
        };
        /**
         * Single conversion that an affiliate imports
         * @description One conversion to import, and whether the advertiser is told.
         */
        AffiliateConversionSingleInput: components["schemas"]["AffiliateConversionInput"] & {
            /** @description Whether the advertiser gets the postback. `false` without it. */
            send_advertiser_postbacks?: boolean;
        };
        /**
         * Conversions that an affiliate imports
         * @description Several conversions to import. In a form they travel as `list[0][offer]=1000`, with the index counting the conversions.
         */
        AffiliateConversionsInput: {
            /** @description Conversions to import. */
            list: components["schemas"]["AffiliateConversionInput"][];
            /** @description With `1` the advertisers get their postbacks. `0` without it. */
            send_advertiser_postbacks?: components["schemas"]["Flag"];
        };
        /**
         * Day in either order
         * @description Calendar day as `YYYY-MM-DD` or as `DD-MM-YYYY`, without a zone. Both are taken.
         */
        AnyDay: string;
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
         * @description Click that a logged postback belongs to. Responses of later years have the members of its details too.
         */
        ServerPostbackTrack: components["schemas"]["ClickDetails"] & {
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
                /** @description Tracking address of the offer. Sent by later versions only. */
                url?: string;
                /** @description Number of the offer in the advertiser's system, or `false` for none. Sent by later versions only. */
                external_id?: string | false;
                /** @description Landing page shown to people. */
                preview_url?: string;
            };
            /** @description Referring address of the click. */
            referrer?: string;
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
            /** @description Conversion id, 24-hex, null or empty for none. */
            conversion_id?: string | null;
            /** @description Apple advertising id. Only null was seen. */
            ios_idfa?: string | null;
            /** @description Android device id. Only null was seen. */
            android_id?: string | null;
            /** @description When the click happened. */
            created_at?: components["schemas"]["NaiveDateTime"];
            /** @description Whether the click is unique, as 0 or 1; true or false in responses of 2020. */
            uniq?: components["schemas"]["Flag"] | boolean;
            /** @description Id of the advertiser's callback; the meaning is a guess. */
            cbid?: string | null;
            /** @description Number of the affiliate. Sent by later versions only. */
            partner_id?: number;
            /** @description Affiliate who sent the visitor. */
            partner?: {
                /** @description Affiliate number, in a string; a plain number in responses of 2021. */
                id: components["schemas"]["DigitString"] | number;
                /** @description Login of the affiliate. */
                login?: string;
                /** @description E-mail address of the affiliate. */
                email?: string;
                /** @description Name of the contact, often empty. Sent by later versions only. */
                name?: string | null;
                /** @description Name of the affiliate in one text. Sent by later versions only. */
                title?: string | null;
                /** @description User id of the affiliate's manager. Sent by later versions only. */
                manager_id?: string;
                /** @description Manager of the affiliate; null or an empty list for none. Sent by later versions only. */
                manager?: null | unknown[] | {
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
         * Postback to Meta
         * @description Settings of a postback to the Conversions API of Meta. Token, pixel and event go together; the other members say, each in a text, what of the conversion goes to Meta. Since docs-3.2.
         */
        PostbackMetaInput: {
            /** @description Access token of Meta, a secret. */
            meta_access_token?: string;
            /** @description Id of the pixel at Meta. */
            meta_pixel_id?: string;
            /** @description Name of the event at Meta. */
            event_name?: string;
            /** @description Address where the event happened. */
            event_url?: string;
            /** @description Where the event happened, in the words of Meta. */
            action_source?: string;
            /** @description City of the visitor. */
            city?: string;
            /** @description When the click was made. */
            click_date?: string;
            /** @description Comment on the conversion. */
            comment?: string;
            /** @description Currency of the conversion. */
            currency?: string;
            /** @description Currency of the value of the event. */
            custom_event_currency?: string;
            /** @description Value of the event. */
            custom_event_value?: string;
            /** @description Custom field 1 of the conversion. */
            custom_field1?: string;
            /** @description Custom field 2 of the conversion. */
            custom_field2?: string;
            /** @description Custom field 3 of the conversion. */
            custom_field3?: string;
            /** @description Custom field 4 of the conversion. */
            custom_field4?: string;
            /** @description Custom field 5 of the conversion. */
            custom_field5?: string;
            /** @description Custom field 6 of the conversion. */
            custom_field6?: string;
            /** @description Custom field 7 of the conversion. */
            custom_field7?: string;
            /** @description Date and time of the conversion. */
            date?: string;
            /** @description Day of the conversion. */
            date_only?: string;
            /** @description Class of the device. */
            device_type?: string;
            /** @description Member `ext1` of the click. */
            ext1?: string;
            /** @description Member `ext2` of the click. */
            ext2?: string;
            /** @description Member `ext3` of the click. */
            ext3?: string;
            /** @description Click id of Meta. */
            fbclid?: string;
            /** @description Country of the visitor. */
            geo?: string;
            /** @description Goal of the conversion. */
            goal?: string;
            /** @description Address of the visitor. */
            ip?: string;
            /** @description Number of the offer. */
            offer_id?: string;
            /** @description Title of the offer. */
            offer_name?: string;
            /** @description Currency of the order. */
            order_currency?: string;
            /** @description Sum of the order. */
            order_sum?: string;
            /** @description Operating system. */
            os?: string;
            /** @description Id of the device in its operating system. */
            os_id?: string;
            /** @description Promo code. */
            promo_code?: string;
            /** @description Random number. */
            rand?: string;
            /** @description Id of the referring click or affiliate; docs-3.2 does not say which. */
            ref_id?: string;
            /** @description Address that the click came from. */
            referrer?: string;
            /** @description Status of the conversion. */
            status?: string;
            /** @description Sub 1 of the click. */
            sub1?: string;
            /** @description Sub 2 of the click. */
            sub2?: string;
            /** @description Sub 3 of the click. */
            sub3?: string;
            /** @description Sub 4 of the click. */
            sub4?: string;
            /** @description Sub 5 of the click. */
            sub5?: string;
            /** @description Sub 6 of the click. */
            sub6?: string;
            /** @description Sub 7 of the click. */
            sub7?: string;
            /** @description Sub 8 of the click. */
            sub8?: string;
            /** @description Sum of the conversion. */
            sum?: string;
            /** @description Time of day of the conversion. */
            time?: string;
            /** @description Seconds since the Unix epoch. */
            timestamp?: string;
            /** @description Id of the transaction. */
            transaction_id?: string;
            /** @description User agent of the visitor. */
            user_agent?: string;
            /** @description Id of the user. */
            user_id?: string;
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
             * @description Conversion status that triggers the call. Left out, any status does. `not_found` is taken as `declined` today. `not_found` until docs.
             * @enum {string}
             */
            status?: "by_creating" | "confirmed" | "pending" | "declined" | "hold" | "not_found";
            /** @description Goal key that triggers the call. Left out, any goal does. */
            goal?: string;
            /**
             * @description Kind of integration whose conversions trigger the call. `all` by default. Since docs-3.2.
             * @enum {string}
             */
            integration_method?: "all" | "default" | "skad" | "probabilistic_attribution";
            /** @description Flag of a forced postback, 0 by default. What it switches is not known. Since docs-3.2. */
            forced?: components["schemas"]["Flag"];
            /** @description Settings of a postback to Meta. Since docs-3.2. */
            meta?: components["schemas"]["PostbackMetaInput"];
            /** @description Member of the conversion to look at before the call. Since docs-3.2. */
            custom_filter_field?: string;
            /** @description Value that this member must have for the call to be made. Since docs-3.2. */
            custom_filter_text?: string;
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
            /** @description When the postback was last changed. Came after 3.0. Since docs-3.2. */
            updated_at?: components["schemas"]["NaiveDateTime"];
            /**
             * @description Flag as `0` or `1` in a string. What it switches is not known.
             * @enum {string}
             */
            forced?: "0" | "1";
            /** @description Kind of integration whose conversions trigger the call, such as `all`. Since docs-3.2. */
            integration_method?: string;
            /** @description Affiliate number in a string. */
            pid?: components["schemas"]["DigitString"];
        };
        /**
         * Changed postback
         * @description What is sent to change a postback. Everything left out but `url` should stay as it is.
         */
        PostbackUpdateInput: {
            /** @description Affiliate number. An administrator key has to send it; an affiliate key leaves it out. */
            pid?: number;
            /** @description Offer number. Left out, the postback should stay with its offer. Since docs-3.2. */
            offer_id?: number;
            /** @description Address to call, with macros. */
            url: string;
            /**
             * @description Conversion status that triggers the call. `not_found` is taken as `declined` today. `not_found` until docs.
             * @enum {string}
             */
            status?: "by_creating" | "confirmed" | "pending" | "declined" | "hold" | "not_found";
            /** @description Goal key that triggers the call. */
            goal?: string;
            /**
             * @description Kind of integration whose conversions trigger the call. Since docs-3.2.
             * @enum {string}
             */
            integration_method?: "all" | "default" | "skad" | "probabilistic_attribution";
            /** @description Flag of a forced postback, 0 by default. What it switches is not known. Since docs-3.2. */
            forced?: components["schemas"]["Flag"];
            /** @description Settings of a postback to Meta. Since docs-3.2. */
            meta?: components["schemas"]["PostbackMetaInput"];
            /** @description Member of the conversion to look at before the call. Since docs-3.2. */
            custom_filter_field?: string;
            /** @description Value that this member must have for the call to be made. Since docs-3.2. */
            custom_filter_text?: string;
        };
        /**
         * Done response
         * @description Success response that carries nothing but the mark.
         */
        DoneResponse: {
            status: components["schemas"]["SuccessMark"];
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
         * Offer commission tier
         * @description Change of the payment once an affiliate passes a threshold.
         */
        OfferCommissionTier: {
            /** @description Id of the tier, a UUID. Seen by affiliates. */
            id?: string;
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
            /** @description Countries whose conversions count. Empty means all. */
            countries?: components["schemas"]["CountryCode"][];
            /** @description Statuses of the conversions that count. */
            conversion_status?: ("confirmed" | "pending" | "declined" | "hold")[];
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
            /** @description Creatives of the offer. It was never seen filled; `OfferCreative` is what another operation shows. */
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
            /** @description Whether clicks from other countries are refused, or null. In 2018 affiliates did not see it. */
            strictly_country?: components["schemas"]["Flag"] | null;
            /** @description Operating systems that are let in, presumably as in the request. It was only seen empty, to affiliates also as `null`, and today as `{}`. */
            strictly_os?: unknown[] | Record<string, never> | null;
            /** @description Ids of the providers of internet access that are let in. In 2018 affiliates did not see it. */
            strictly_isp?: components["schemas"]["ObjectId"][];
            /** @description Life of a click, as numbers with the letters `y`, `m`, `w`, `d`, `h`, `i` (minute) and `s`. Not in the list for administrators; null in tickets of docs-3.2. */
            click_session?: string | null;
            /** @description Lower bound for the life of a click, written like `click_session`. Since docs-3.2. */
            minimal_click_session?: string | null;
            /** @description Whether only targeting groups made for the affiliate count. Since docs-3.2. */
            consider_personal_targeting_only?: boolean;
            /** @description Bundle of the advertised app. Left out after an edit. Since docs-3.2. */
            bundle_id?: string;
            /** @description Whether statistics count unique clicks only. Since docs-3.2. */
            hosts_only?: boolean;
            /** @description Changes of the payment by volume. Since docs-3.2. */
            commission_tiers?: components["schemas"]["OfferCommissionTier"][];
            /** @description Whether the tiers count. Since docs-3.2. */
            enabled_commission_tiers?: boolean;
            /** @description Service that signs clicks, such as `no_sign`, `appsflyer` or `kochava`. Since docs-3.2. */
            sign_clicks_integration?: string;
            /** @description Whether a conversion may come twice, as the name suggests. Since docs-3.2. */
            allow_duplicate_conversions?: boolean;
            /** @description Whether sub 3 tells impressions apart, as the name suggests. Since docs-3.2. */
            enable_impression_sub3_uniqueness?: boolean;
            /** @description Countries of the offer. Not in every response; null in tickets. */
            countries?: components["schemas"]["CountryCode"][] | null;
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
         * Offer payment type
         * @description How the amounts of a payment are meant: a fixed sum, a percentage, both, per click (`cpc`), per thousand impressions (`cpm`), for the first conversion or sale only, or above a baseline. `mixed` since docs-3.2. `cpc` since docs-3.2. `cpm` since docs-3.2. `first_cpa` since docs-3.2. `first_cps` since docs-3.2. `baseline_onetime` since docs-3.2. `baseline_accumulating` since docs-3.2.
         * @enum {string}
         */
        OfferPaymentType: "fixed" | "percent" | "mixed" | "cpc" | "cpm" | "first_cpa" | "first_cps" | "baseline_onetime" | "baseline_accumulating";
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
            /** @description Device classes the payout is for, such as `mobile`. Empty means all. */
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
            type?: components["schemas"]["OfferPaymentType"];
            /** @description Id of the payment, to be sent back with an update. Since docs-3.2. */
            id?: string | number;
            /** @description Values of sub 1 the payout is for, separated by commas. Since docs-3.2. */
            sub1?: string | null;
            /** @description Values of sub 2 the payout is for, separated by commas. Since docs-3.2. */
            sub2?: string | null;
            /** @description Values of sub 3 the payout is for, separated by commas. Since docs-3.2. */
            sub3?: string | null;
            /** @description Values of sub 4 the payout is for, separated by commas. Since docs-3.2. */
            sub4?: string | null;
            /** @description Values of sub 5 the payout is for, separated by commas. Since docs-3.2. */
            sub5?: string | null;
            /** @description Values of sub 6 the payout is for, separated by commas. Since docs-3.2. */
            sub6?: string | null;
            /** @description Values of sub 7 the payout is for, separated by commas. Since docs-3.2. */
            sub7?: string | null;
            /** @description Values of sub 8 the payout is for, separated by commas. Since docs-3.2. */
            sub8?: string | null;
            /** @description Value of custom field 1 the payout is for. Since docs-3.2. */
            custom_field1?: string | null;
            /** @description Value of custom field 2 the payout is for. Since docs-3.2. */
            custom_field2?: string | null;
            /** @description Value of custom field 3 the payout is for. Since docs-3.2. */
            custom_field3?: string | null;
            /** @description Value of custom field 4 the payout is for. Since docs-3.2. */
            custom_field4?: string | null;
            /** @description Value of custom field 5 the payout is for. Since docs-3.2. */
            custom_field5?: string | null;
            /** @description Value of custom field 6 the payout is for. Since docs-3.2. */
            custom_field6?: string | null;
            /** @description Value of custom field 7 the payout is for. Since docs-3.2. */
            custom_field7?: string | null;
            /** @description Value of custom field 8 the payout is for. Since docs-3.2. */
            custom_field8?: string | null;
            /** @description Value of custom field 9 the payout is for. Since docs-3.2. */
            custom_field9?: string | null;
            /** @description Value of custom field 10 the payout is for. Since docs-3.2. */
            custom_field10?: string | null;
            /** @description Value of custom field 11 the payout is for. Since docs-3.2. */
            custom_field11?: string | null;
            /** @description Value of custom field 12 the payout is for. Since docs-3.2. */
            custom_field12?: string | null;
            /** @description Value of custom field 13 the payout is for. Since docs-3.2. */
            custom_field13?: string | null;
            /** @description Value of custom field 14 the payout is for. Since docs-3.2. */
            custom_field14?: string | null;
            /** @description Value of custom field 15 the payout is for. Since docs-3.2. */
            custom_field15?: string | null;
            /** @description Baseline of the types `baseline_onetime` and `baseline_accumulating`. Since docs-3.2. */
            baseline_value?: number | null;
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
         * Offer settings
         * @description What only administrators and managers see of an offer, in lists, single offers and after a change.
         */
        OfferSettings: {
            /** @description Id of the advertiser, 24 hexadecimal digits. Its presence tells this view from the affiliate's. */
            advertiser: components["schemas"]["ObjectId"];
            /** @description Number of the offer in the advertiser's system. Left out after an edit. */
            external_offer_id?: string;
            /** @description Whether affiliates are kept from seeing the percentage of a percent deal. */
            hide_payments?: boolean;
            /** @description Tracking address with macros such as `{clickid}` and `{pid}`. */
            url?: string;
            /** @description Address of a cross postback. Since docs-3.2. */
            cross_postback_url?: string;
            /** @description How the cross postback is sent, `get` or `post`. Since docs-3.2. */
            cross_postback_method?: string;
            /** @description Body of the cross postback. Since docs-3.2. */
            cross_postback_body?: string;
            /** @description Second tracking address, called beside the first. Since docs-3.2. */
            parallel_tracking_url?: string;
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
             * @description Who may run the offer, everybody, those who ask, or only those who are connected by hand. docs-3.2 calls the second `premoderated` in one place. `premoderated` since docs-3.2.
             * @enum {string}
             */
            privacy?: "public" | "protected" | "premoderated" | "private";
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
            /** @description Ids of the SmartLink categories the offer is in. */
            smartlink_categories?: components["schemas"]["ObjectId"][];
            /** @description Unit of `hold_period`, `days` or `hours`. Since docs-3.2. */
            hold_type?: string;
            /** @description Whether impressions above the cap are let in. Since docs-3.2. */
            is_impression_overcap?: boolean;
            /** @description Address that impressions go to. Since docs-3.2. */
            impressions_url?: string;
            /** @description How many clicks of one visitor are let in before the next go to the trafficback address. Since docs-3.2. */
            duplicate_clicks_threshold?: number;
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
         * Offer version rule
         * @description Condition on an operating system or a browser and its version.
         */
        OfferVersionRule: {
            /** @description Operating system or browser. */
            name?: string;
            /**
             * @description How the version is compared.
             * @enum {string}
             */
            comparison?: "LT" | "LTE" | "EQ" | "GT" | "GTE";
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
         * Offer weighted address
         * @description Tracking address with the share of the traffic it gets.
         */
        OfferWeightedUrl: {
            /** @description Tracking address. */
            url?: string;
            /** @description Share of the traffic in percent. */
            weight?: number;
        };
        /**
         * Offer targeting
         * @description Group of conditions on the traffic. Since docs-3.2.
         */
        OfferTargeting: {
            /** @description Id of the group, a UUID. */
            id?: string;
            /** @description Name of the group. */
            name?: string;
            /** @description Whether all conditions must hold (`and`) or one of them (`or`). */
            condition?: string;
            /** @description Whether the group counts. */
            enabled?: boolean;
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
                allow?: components["schemas"]["OfferVersionRule"][];
                /** @description Systems that are refused. */
                deny?: components["schemas"]["OfferVersionRule"][];
            };
            /** @description Providers of internet access, by country. */
            isp?: {
                /** @description Names of the providers that are let in, by country. */
                allow?: components["schemas"]["OfferTextMap"];
                /** @description Names of the providers that are refused, by country. */
                deny?: components["schemas"]["OfferTextMap"];
            };
            /** @description Addresses, ranges and masks. */
            ip?: components["schemas"]["OfferTextRule"] & {
                /** @description Whether traffic over IPv6 is refused. */
                ipv6_deny?: boolean;
            };
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
            /** @description Whether the systems of `os` are refused instead of let in. */
            os_deny?: boolean;
            /** @description Whether the classes of `device_type` are refused instead of let in. */
            device_type_deny?: boolean;
            /** @description Whether the kinds of `connection` are refused instead of let in. */
            connection_deny?: boolean;
            /** @description Whether known bots are refused. */
            block_known_bots?: boolean;
            /** @description Organizations behind the providers. An empty list when there is none. */
            isp_organization?: (components["schemas"]["OfferTextRule"] & {
                /** @description Whether traffic without one is refused. A number after a write. */
                deny_empty?: boolean | number;
            }) | unknown[];
            /** @description Names of device models. An empty list when there is none. */
            device_model?: components["schemas"]["OfferTextRule"] | unknown[];
            /** @description Browsers and their versions. An empty list when there is none. */
            browser_version?: {
                /** @description Those that are let in. */
                allow?: components["schemas"]["OfferVersionRule"][];
                /** @description Those that are refused. */
                deny?: components["schemas"]["OfferVersionRule"][];
            } | unknown[];
            /** @description Addresses that clicks come from. An empty list when there is none. */
            referrer?: (components["schemas"]["OfferTextRule"] & {
                /** @description Whether clicks without one are refused. A number after a write. */
                deny_empty?: boolean | number;
                /** @description Whether the values are regular expressions. A number after a write. */
                is_regexp?: boolean | number;
            }) | unknown[];
            /** @description User agents. An empty list when there is none. */
            ua?: (components["schemas"]["OfferTextRule"] & {
                /** @description Whether known crawlers are refused. A number after a write. */
                deny_crawlers?: boolean | number;
            }) | unknown[];
            /** @description Postal codes. An empty list when there is none. */
            zip?: components["schemas"]["OfferTextRule"] | unknown[];
            /** @description Tracking address of its own for this traffic. */
            url?: string | null;
            /** @description Tracking addresses that share this traffic. */
            urls?: components["schemas"]["OfferWeightedUrl"][] | null;
            /** @description Values that stand in for macros, by name of the sub. */
            macros_replacement?: {
                [key: string]: string[];
            } | unknown[];
            /** @description Subs whose macros are replaced. */
            macros_replacement_enabled?: string[] | null;
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
            /** @description Providers of internet access that are let in. It was only seen empty. Since docs-3.2. */
            restriction_isp?: unknown[] | null;
            /** @description Groups of conditions on the traffic. Since docs-3.2. */
            targeting?: components["schemas"]["OfferTargeting"][];
            /** @description Whether only the first conversion from an address counts, as the name of the request field suggests. */
            uniq_ip_only?: boolean;
            /** @description Whether conversions from an address that is known already are declined. Since docs-3.2. */
            reject_not_uniq_ip?: number | boolean;
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
             * @description Time over which is counted, an hour, a day, a month or the whole life of the offer. `hour` since docs-3.2.
             * @enum {string}
             */
            period: "hour" | "day" | "month" | "all";
            /**
             * @description What is counted. `clicks` since docs-3.2. `impressions` since docs-3.2.
             * @enum {string}
             */
            type: "budget" | "conversions" | "clicks" | "impressions";
            /** @description The limit, a whole number of conversions or an amount of money that may have decimals. */
            value: number;
            /**
             * @description Whether the limit holds for all goals together, for each goal, or for the goals named in `goals`.
             * @enum {string}
             */
            goal_type?: "all" | "each" | "exact";
            /** @description Goals the limit is for. Filled when `goal_type` is `exact`. */
            goals?: components["schemas"]["OfferGoals"];
            /**
             * @description Whether the limit holds for all countries together, for each, or for those in `country`. Since docs-3.2.
             * @enum {string}
             */
            country_type?: "all" | "each" | "exact";
            /** @description Countries the limit is for. Since docs-3.2. */
            country?: components["schemas"]["CountryCode"][] | null;
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
            /** @description Number of the sub whose values the limit is for. Since docs-3.2. */
            sub_number?: number;
            /** @description Values of that sub. Since docs-3.2. */
            sub_value?: string[];
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
            /** @description Whether impressions are counted. Since docs-3.2. */
            allow_impressions?: boolean;
            /** @description Time the offer was made. */
            created_at?: components["schemas"]["NaiveDateTime"];
            /** @description Time of the last change. */
            updated_at?: components["schemas"]["NaiveDateTime"];
            /** @description Money affiliates earn per click. No source names the currency. Since docs-3.2. */
            affiliate_epc?: number;
            /** @description Who switched the offer off. Since docs-3.2. */
            disabled_by?: string;
            /** @description Numbers of the affiliates who are connected, sent when `additional_fields=enabled_affiliates` asks for them. */
            enabled_affiliates?: unknown[];
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
         * @description Offer as an affiliate sees it, without the advertiser and the advertiser's money. Today it has members that only administrators had before.
         */
        OfferForAffiliate: components["schemas"]["OfferCommon"] & components["schemas"]["OfferRestrictions"] & {
            /** @description Description in one text, the form of 2018. Today `description_lang` stands for it. */
            description?: string;
            /** @description What the offer pays the affiliate, one entry per goal and traffic. */
            payments?: components["schemas"]["OfferPayout"][];
            /** @description Limits of the offer, without the word for whom they hold. */
            caps?: components["schemas"]["OfferCapTerms"][];
            /** @description Conversion statuses that count towards caps. Since docs-3.2. */
            caps_status?: string[] | null;
            /** @description Tracking links of this affiliate. Empty when the affiliate is not connected. */
            links?: components["schemas"]["OfferLink"][];
            /** @description Ready tracking address of this affiliate. Empty or `null` when the affiliate is not connected. */
            link: string | null;
            /** @description Address that counts impressions. Since docs-3.2. */
            impressions_link?: string | null;
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
            /** @description IANA zone in which days and months of caps are counted. Since docs-3.2. */
            caps_timezone?: string;
            /** @description Whether affiliates are kept from seeing the caps. */
            hide_caps?: components["schemas"]["Flag"];
            /** @description Conversion statuses that count towards caps. */
            caps_status?: ("confirmed" | "pending" | "hold" | "not_found" | "declined")[] | null;
        };
        /**
         * Offer schedule
         * @description Days and hours in which the offer runs. Since docs-3.2.
         */
        OfferSchedule: {
            /** @description Whether the hours count. */
            enabled?: boolean;
            /** @description Day of launch, empty when it is not set. */
            date_start?: string;
            /** @description Day on which the offer stops, empty when it is not set. */
            date_to?: string;
            /** @description IANA name of the zone of the hours. */
            timezone?: string;
            /** @description Hours in which the offer runs. */
            intervals?: {
                /** @description Day of the week, counted from 0. */
                day_of_week?: number;
                /** @description First hour. */
                from?: number;
                /** @description Last hour. */
                to?: number;
            }[];
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
            schedule?: components["schemas"]["OfferSchedule"];
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
            /** @description Number of a landing page the offer has already, which is changed; without it a new one is made. Since docs-3.2. */
            id?: number;
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
            /**
             * @deprecated
             * @description Number of the tracking domain, which was sent until `tracking_domain` came. Responses give its name. Until docs.
             */
            domain_url?: number;
            /**
             * @deprecated
             * @description Description in one text, the form of 2018. `description_lang` stands for it today. Until docs.
             */
            description?: string;
            /** @description Description per language, sent as `description_lang[en]=Text`. */
            description_lang?: components["schemas"]["OfferTextsInput"];
            /** @description What the advertiser expects of the traffic, per language, sent as `kpi[en]=Text`. */
            kpi?: components["schemas"]["OfferTextsInput"];
            /** @description Launch of the offer, not in the past, as a day or, today, as a day and time. */
            start_at?: components["schemas"]["Day"] | components["schemas"]["NaiveDateTime"];
            /** @description Day the offer ends. Responses call it `stop_at`. */
            stopDate?: components["schemas"]["Day"];
            /**
             * @deprecated
             * @description Countries of the offer, two letters each, or the one word `all`, until `targeting` came. Until docs.
             */
            countries?: string[];
            /** @description Ids of the traffic sources the offer takes. */
            sources?: components["schemas"]["ObjectId"][];
            /**
             * @description Whether the offer runs. Default: `stopped`.
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
            /** @description Landing pages, sent as `landings[0][title]=…`. They take the place of those before, so what is left out is deleted; an empty text deletes all. */
            landings?: components["schemas"]["OfferLandingInput"][] | "";
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
            /** @description Whether affiliates are told of the change by mail. Default: `0`. */
            send_emails?: components["schemas"]["Flag"];
            /** @description Remark for affiliates. In 2018 for new offers only. */
            note_aff?: string;
            /** @description Remark for sales managers. In 2018 for new offers only. */
            note_sales?: string;
            /** @description Bundle of the advertised app. Since docs-3.2. */
            bundle_id?: string;
            /** @description Id of the product feed. Since docs-3.2. */
            product_feed_id?: string;
            /**
             * @description How new the offer is said to be. Since docs-3.2.
             * @enum {string}
             */
            freshness?: "default" | "old" | "fresh" | "exclusive";
            /** @description Level of privacy. Since docs-3.2. */
            privacy_level?: number;
            /** @description Whether affiliates are connected without a request. Since docs-3.2. */
            auto_offer_connect?: components["schemas"]["Flag"];
            /** @description User ids of the managers of the offer. Since docs-3.2. */
            managers?: components["schemas"]["ObjectId"][];
        };
        /**
         * Offer links input
         * @description Where clicks and impressions of the offer go, and what is told back.
         */
        OfferLinksInput: {
            /** @description Second tracking address, called beside the first. Since docs-3.2. */
            parallel_tracking_url?: string;
            /** @description Name of the domain of the tracking links. It took the place of `domain_url`. Since docs-3.2. */
            tracking_domain?: string;
            /** @description Text that is added to the tracking address. Since docs-3.2. */
            macro_url?: string;
            /** @description Parameter of the tracking link that carries the redirect. Since docs-3.2. */
            redirect_param?: string;
            /** @description Address of a cross postback. Since docs-3.2. */
            cross_postback_url?: string;
            /**
             * @description How the cross postback is sent. Since docs-3.2.
             * @enum {string}
             */
            cross_postback_method?: "get" | "post";
            /** @description Body of the cross postback. Needed when `cross_postback_method` is `post`. Since docs-3.2. */
            cross_postback_body?: string;
            /** @description Whether impressions are counted. Since docs-3.2. */
            allow_impressions?: components["schemas"]["Flag"];
            /** @description Address that impressions go to. Since docs-3.2. */
            impressions_url?: string;
            /** @description More addresses that impressions go to, with the share of each. docs-3.2 calls it a text and then shows `additional_impression_destination_urls[0][url]` with a weight. Since docs-3.2. */
            additional_impression_destination_urls?: components["schemas"]["OfferWeightedUrl"][] | string;
            /**
             * @description Service that signs clicks. Since docs-3.2.
             * @enum {string}
             */
            sign_clicks_integration?: "no_sign" | "appsflyer" | "kochava";
            /** @description Secret that the advertiser's postbacks must carry. Since docs-3.2. */
            hash_password?: string;
            /** @description Id of the app at SKAdNetwork. Since docs-3.2. */
            skad_app_id?: string;
        };
        /**
         * Offer HTML creative input
         * @description Creative of HTML whose macros stand for files.
         */
        OfferHtmlCreativeInput: {
            /** @description Name of the creative. */
            name?: string;
            /** @description Width in pixels. */
            width?: number;
            /** @description Height in pixels. */
            height?: number;
            /** @description HTML with macros such as `{banner}`. */
            code?: string;
            /** @description Which file of `creativeAssets`, counted from 0, stands for which macro. */
            asset_mapping?: {
                [key: string]: number;
            };
        };
        /**
         * Offer creatives input
         * @description Creatives of the offer that come without a file, and the titles of those with one.
         */
        OfferCreativesInput: {
            /** @description Addresses of creatives that lie elsewhere. Responses call them `creatives`. */
            creativeUrls?: string[];
            /** @description Titles of `creativeUrls`, in the same order. Since docs-3.2. */
            creativeUrlTitles?: string[];
            /** @description Addresses of creatives that the network is to fetch. Since docs-3.2. */
            creativeDownloads?: string[];
            /** @description Titles of `creativeDownloads`, in the same order. Since docs-3.2. */
            creativeDownloadTitles?: string[];
            /** @description Titles of `creativeFiles`, in the same order. Since docs-3.2. */
            creativeFileTitles?: string[];
            /** @description Creatives of HTML. Since docs-3.2. */
            creativesHtml?: components["schemas"]["OfferHtmlCreativeInput"][];
            /** @description Creatives the offer has already, to set their size or to delete them. Since docs-3.2. */
            creatives?: {
                /** @description File name of the creative. */
                file_name?: string;
                /** @description Width in pixels. */
                width?: number;
                /** @description Height in pixels. */
                height?: number;
            }[];
        };
        /**
         * Offer payment input
         * @description What the offer pays for one goal and traffic. `currency` and `type` carry a star on the page, read as required.
         */
        OfferPaymentInput: {
            /** @description Id of a payment the offer has already; without it an update makes a new one. Since docs-3.2. */
            id?: string | number;
            /** @description Name of the payment. Since docs-3.2. */
            title?: string;
            /** @description Countries the payment is for, two letters each. An empty text clears them. */
            countries?: components["schemas"]["CountryCode"][] | "";
            /**
             * @description Turns `countries` round, all countries but these. The page gives no type for it.
             * @enum {boolean|integer}
             */
            country_exclude?: false | true | 0 | 1;
            /** @description Numbers of the cities the payment is for. An empty text clears them. */
            cities?: number[] | "";
            /** @description Device classes the payment is for. An empty text clears them. */
            devices?: ("tablet" | "desktop" | "mobile" | "ipod" | "mediahub" | "ereader" | "console" | "tv" | "smartwatch")[] | "";
            /** @description Operating systems the payment is for, by the names of the list of operating systems, such as `Mac OS X`. */
            os?: string[];
            /** @description Key of the goal that is paid. */
            goal?: string;
            /** @description What the advertiser pays per conversion, in `currency`, or the percentage when `type` is `percent`. */
            total?: number;
            /** @description What the affiliate gets per conversion, in `currency`, or the percentage when `type` is `percent`. */
            revenue?: number;
            /** @description Currency of the amounts, as a code of the European Central Bank. */
            currency: components["schemas"]["CurrencyCode"];
            type: components["schemas"]["OfferPaymentType"];
            /**
             * @deprecated
             * @description Tracking address of its own that a payment had in 2018. Until docs.
             */
            url?: string;
            /** @description Values of sub 1 the payment is for, separated by commas. Since docs-3.2. */
            sub1?: string;
            /** @description Values of sub 2 the payment is for, separated by commas. Since docs-3.2. */
            sub2?: string;
            /** @description Values of sub 3 the payment is for, separated by commas. Since docs-3.2. */
            sub3?: string;
            /** @description Values of sub 4 the payment is for, separated by commas. Since docs-3.2. */
            sub4?: string;
            /** @description Values of sub 5 the payment is for, separated by commas. Since docs-3.2. */
            sub5?: string;
            /** @description Values of sub 6 the payment is for, separated by commas. Since docs-3.2. */
            sub6?: string;
            /** @description Values of sub 7 the payment is for, separated by commas. Since docs-3.2. */
            sub7?: string;
            /** @description Values of sub 8 the payment is for, separated by commas. Since docs-3.2. */
            sub8?: string;
            /** @description Value of custom field 1 the payment is for. Since docs-3.2. */
            custom_field1?: string;
            /** @description Value of custom field 2 the payment is for. Since docs-3.2. */
            custom_field2?: string;
            /** @description Value of custom field 3 the payment is for. Since docs-3.2. */
            custom_field3?: string;
            /** @description Value of custom field 4 the payment is for. Since docs-3.2. */
            custom_field4?: string;
            /** @description Value of custom field 5 the payment is for. Since docs-3.2. */
            custom_field5?: string;
            /** @description Value of custom field 6 the payment is for. Since docs-3.2. */
            custom_field6?: string;
            /** @description Value of custom field 7 the payment is for. Since docs-3.2. */
            custom_field7?: string;
            /** @description Value of custom field 8 the payment is for. Since docs-3.2. */
            custom_field8?: string;
            /** @description Value of custom field 9 the payment is for. Since docs-3.2. */
            custom_field9?: string;
            /** @description Value of custom field 10 the payment is for. Since docs-3.2. */
            custom_field10?: string;
            /** @description Value of custom field 11 the payment is for. Since docs-3.2. */
            custom_field11?: string;
            /** @description Value of custom field 12 the payment is for. Since docs-3.2. */
            custom_field12?: string;
            /** @description Value of custom field 13 the payment is for. Since docs-3.2. */
            custom_field13?: string;
            /** @description Value of custom field 14 the payment is for. Since docs-3.2. */
            custom_field14?: string;
            /** @description Value of custom field 15 the payment is for. Since docs-3.2. */
            custom_field15?: string;
            /** @description Baseline of the types `baseline_onetime` and `baseline_accumulating`. Since docs-3.2. */
            baseline_value?: number;
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
             * @description Time over which is counted. Hours need a feature of the network. `hour` since docs-3.2.
             * @enum {string}
             */
            period?: "hour" | "day" | "month" | "all";
            /**
             * @description What is counted. `clicks` since docs-3.2. `impressions` since docs-3.2.
             * @enum {string}
             */
            type?: "budget" | "conversions" | "clicks" | "impressions";
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
            /** @description Countries the limit is for. Needed when `country_type` is `exact`. Since docs-3.2. */
            country?: components["schemas"]["CountryCode"][];
            /**
             * @description Whether the limit holds for all countries together, for each, or for those in `country`. Since docs-3.2.
             * @enum {string}
             */
            country_type?: "all" | "each" | "exact";
            /**
             * @description Number of the sub whose values the limit is for. Since docs-3.2.
             * @enum {integer}
             */
            sub_number?: 2;
            /** @description Values of that sub. Since docs-3.2. */
            sub_value?: string[];
        };
        /**
         * Offer terms input
         * @description What the offer pays and where it ends.
         */
        OfferTermsInput: {
            /** @description What the offer pays, sent as `payments[0][countries][]=US&payments[0][total]=2`. */
            payments?: components["schemas"]["OfferPaymentInput"][];
            /** @description What the offer pays to named affiliates instead, sent as `partner_payments[0][partners][]=610`. */
            partner_payments?: components["schemas"]["OfferPartnerPaymentInput"][];
            /** @description Whether affiliates are kept from seeing the percentage of a percent deal. Default: `0`. */
            hide_payments?: components["schemas"]["Flag"];
            /** @description Days a conversion is held before it counts, or hours as `hold_type` says. */
            hold_period?: number;
            /**
             * @description Unit of `hold_period`. Default: `days`. Since docs-3.2.
             * @enum {string}
             */
            hold_type?: "days" | "hours";
            /** @description Limits of the offer, sent as `caps[0][period]=day&caps[0][goals][]=1`. */
            caps?: components["schemas"]["OfferCapInput"][];
            /** @description Conversion statuses that count towards caps. */
            caps_status?: ("confirmed" | "pending" | "hold" | "not_found" | "declined")[];
            /** @description Whether affiliates are kept from seeing the caps. */
            hide_caps?: components["schemas"]["Flag"];
            /** @description Percentage of the daily cap at which a notice is sent. */
            notice_percent_overcap?: number;
            /** @description Whether clicks above the daily cap go to the trafficback address. Default: `0`. */
            is_redirect_overcap?: components["schemas"]["Flag"];
            /** @description Whether impressions above the cap are let in. Since docs-3.2. */
            is_impression_overcap?: components["schemas"]["Flag"];
            /** @description Whether conversions above the cap are let in. Since docs-3.2. */
            overcap?: components["schemas"]["Flag"];
            /** @description IANA name of the zone in which days and months of caps are counted. Since docs-3.2. */
            caps_timezone?: string;
            /** @description Goal whose cap sends further clicks to the trafficback address. Since docs-3.2. */
            caps_goal_overcap?: string;
            /** @description Changes of the payment by volume. They take the place of those before; counters go on only where nothing but `value` and `modifier_value` changes. Since docs-3.2. */
            commission_tiers?: components["schemas"]["OfferCommissionTier"][];
            /** @description Whether the tiers count. Default: `0`. Since docs-3.2. */
            enabled_commission_tiers?: components["schemas"]["Flag"];
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
         * Offer targeting input
         * @description Group of conditions on the traffic.
         */
        OfferTargetingInput: {
            /** @description Id of a group the offer has already, a UUID. */
            id?: string;
            /** @description Whether the group counts. */
            enabled?: components["schemas"]["Flag"];
            /** @description Name of the group. */
            name?: string;
            /**
             * @description Whether all conditions must hold or one of them.
             * @enum {string}
             */
            condition?: "and" | "or";
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
                /** @description Those that are let in. */
                allow?: components["schemas"]["OfferVersionRule"][];
            };
            /** @description Whether the systems of `os` are refused instead of let in. */
            os_deny?: components["schemas"]["Flag"];
            /** @description Providers of internet access, by country. */
            isp?: {
                /** @description Names of the providers of internet access that are let in, by country. */
                allow?: components["schemas"]["OfferTextMap"];
                /** @description Names of the providers of internet access that are refused, by country. */
                deny?: components["schemas"]["OfferTextMap"];
            };
            /** @description Organizations behind the providers. */
            isp_organization?: components["schemas"]["OfferTextRule"] & {
                /** @description Whether traffic without one is refused. */
                deny_empty?: components["schemas"]["Flag"];
            };
            /** @description Addresses, ranges and masks. */
            ip?: components["schemas"]["OfferTextRule"] & {
                /** @description Whether traffic over IPv6 is refused. */
                ipv6_deny?: components["schemas"]["Flag"];
            };
            /** @description Names of browsers. */
            browser?: components["schemas"]["OfferTextRule"];
            /** @description Browsers and their versions. */
            browser_version?: {
                /** @description Those that are let in. */
                allow?: components["schemas"]["OfferVersionRule"][];
                /** @description Those that are refused. */
                deny?: components["schemas"]["OfferVersionRule"][];
            };
            /** @description Names of device brands. */
            brand?: components["schemas"]["OfferTextRule"];
            /** @description Names of device models. */
            device_model?: components["schemas"]["OfferTextRule"];
            /** @description Device classes that are let in. */
            device_type?: ("mobile" | "tablet" | "desktop" | "mediahub" | "ereader" | "console" | "tv" | "smartwatch")[];
            /** @description Whether the classes of `device_type` are refused instead of let in. */
            device_type_deny?: components["schemas"]["Flag"];
            /** @description Kinds of connection that are let in. */
            connection?: ("wi-fi" | "cellular")[];
            /** @description Whether the kinds of `connection` are refused instead of let in. */
            connection_deny?: components["schemas"]["Flag"];
            /** @description Addresses that clicks come from. */
            referrer?: components["schemas"]["OfferTextRule"] & {
                /** @description Whether clicks without one are refused. */
                deny_empty?: components["schemas"]["Flag"];
                /** @description Whether the values are regular expressions. */
                is_regexp?: components["schemas"]["Flag"];
            };
            /** @description User agents. */
            ua?: components["schemas"]["OfferTextRule"] & {
                /** @description Whether known crawlers are refused. */
                deny_crawlers?: components["schemas"]["Flag"];
            };
            /** @description Postal codes. */
            zip?: components["schemas"]["OfferTextRule"];
            /** @description Whether traffic over proxies is refused. */
            block_proxy?: components["schemas"]["Flag"];
            /** @description Whether known bots are refused. */
            block_known_bots?: components["schemas"]["Flag"];
            /** @description Numbers of the affiliates a personal group is for. */
            affiliate_id?: number[];
            /** @description Values of the subs, by number of the sub. */
            sub?: {
                /** @description Values that are let in, by number of the sub. */
                allow?: components["schemas"]["OfferTextMap"];
                /** @description Values that are refused, by number of the sub. */
                deny?: components["schemas"]["OfferTextMap"];
                /** @description Values that are refused when they come together, by number of the sub. An empty text stands for an empty sub. */
                deny_groups?: {
                    [key: string]: string;
                }[];
            };
            /** @description Tracking address of its own for this traffic. */
            url?: string;
            /** @description Tracking addresses that share this traffic. */
            urls?: components["schemas"]["OfferWeightedUrl"][];
            /** @description Values that stand in for macros, by name of the sub, where the network has that feature. */
            macros_replacement?: {
                [key: string]: string[];
            };
            /** @description Subs whose macros are replaced. */
            macros_replacement_enabled?: string[];
        };
        /**
         * Offer schedule input
         * @description Days and hours in which the offer runs.
         */
        OfferScheduleInput: {
            /** @description Whether the hours count. The days count without it. */
            enabled?: components["schemas"]["Flag"];
            /** @description Day of launch. */
            date_start?: components["schemas"]["Day"];
            /** @description Day on which the offer stops. */
            date_to?: components["schemas"]["Day"];
            /** @description IANA name of the zone of the hours. */
            timezone?: string;
            /** @description Hours by day of the week, counted from 0, and by number of the interval, sent as `schedule[intervals][1][0][from]=8&schedule[intervals][1][0][to]=10`. */
            intervals?: {
                /** @description First hour. */
                from?: number;
                /** @description Last hour. */
                to?: number;
            }[][];
        };
        /**
         * Offer traffic input
         * @description Which traffic the offer takes, and when.
         */
        OfferTrafficInput: {
            /** @description Whether clicks from other countries are refused. */
            strictly_country?: components["schemas"]["Flag"];
            /**
             * @description Connection that is let in, empty for any. `wi-fi` was `wifi` and empty was `all` in 2018. An empty value since docs-3.2. `wi-fi` since docs-3.2. `wifi` until docs. `all` until docs.
             * @enum {string}
             */
            strictly_connection_type?: "" | "wi-fi" | "wifi" | "cellular" | "all";
            /**
             * @deprecated
             * @description Operating systems that were let in until `restriction_os` came, sent as `strictly_os[0][os]=ios&strictly_os[0][versions][]=ios 9`. Until docs.
             */
            strictly_os?: components["schemas"]["OfferStrictOsInput"][];
            /** @description Operating systems that are let in. Since docs-3.2. */
            restriction_os?: {
                /** @description Operating system. */
                os?: string;
                /** @description Versions, with `>=` or `<` in front where they are bounds. */
                versions?: unknown[] | string;
            }[];
            /**
             * @deprecated
             * @description Ids of the providers of internet access that were let in until `restriction_isp` came, from `GET /3.0/isp`. Until docs.
             */
            strictly_isp?: components["schemas"]["ObjectId"][];
            /** @description Providers of internet access that are let in. Since docs-3.2. */
            restriction_isp?: {
                /** @description Country of the provider. */
                country?: components["schemas"]["CountryCode"];
                /** @description Name of the provider. */
                name?: string;
            }[];
            /** @description Device classes that are let in. Since docs-3.2. */
            strictly_devices?: string[];
            /** @description Device brands that are let in. docs-3.2 has it for new offers only. Since docs-3.2. */
            strictly_brands?: string[];
            /** @description Groups of conditions on the traffic, sent as `targeting[0][country][allow][]=US`. Since docs-3.2. */
            targeting?: components["schemas"]["OfferTargetingInput"][];
            /**
             * @description Whether only targeting groups made for the affiliate count, as a word. Since docs-3.2.
             * @enum {string}
             */
            consider_personal_targeting_only?: "true" | "false";
            /** @description Addresses the advertiser's postbacks may come from, one address or range per line of one text, such as `127.0.0.1\n127.0.1.1-127.0.2.1`. */
            allowed_ip?: string;
            /** @description Addresses the advertiser's postbacks may not come from, written like `allowed_ip`. In 2018 for new offers only. */
            disallowed_ip?: string;
            /** @description Whether an address counts only once. Default: `0`; responses call it `uniq_ip_only`. */
            uniqIpOnly?: components["schemas"]["Flag"];
            /** @description Whether conversions from an address that is known already are declined. Default: `0`. Since docs-3.2. */
            rejectNotUniqIp?: components["schemas"]["Flag"];
            /** @description Whether statistics count unique clicks only. Since docs-3.2. */
            hosts_only?: components["schemas"]["Flag"];
            /**
             * @description What tells visitors apart. Since docs-3.2.
             * @enum {string}
             */
            host_uniqueness_type?: "cookie" | "sub3";
            /** @description How many clicks of one visitor are let in before the next go to the trafficback address. Since docs-3.2. */
            duplicate_clicks_threshold?: number;
            /** @description Life of a click, as numbers with the letters `y`, `m`, `w`, `d`, `h`, `i` (minute) and `s`, such as `1y2m3w4d5h6i7s`. Default: `1y`. */
            click_session?: string;
            /** @description Lower bound for the life of a click, written like `click_session`. Default: `0s`. Since docs-3.2. */
            minimal_click_session?: string;
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
            /** @description Values that stand in for macros, by name of the sub, sent as `macros_replacement[sub1][]=value`, where the network has that feature. Since docs-3.2. */
            macros_replacement?: {
                [key: string]: string[];
            };
            /** @description Subs whose macros are replaced. Since docs-3.2. */
            macros_replacement_enabled?: ("sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "sub6" | "sub7" | "sub8" | "sub9" | "sub10")[];
            /** @description When the offer runs. Since docs-3.2. */
            schedule?: components["schemas"]["OfferScheduleInput"];
        };
        /**
         * Offer input
         * @description Everything of an offer that can be set, save files.
         */
        OfferInput: components["schemas"]["OfferPresentationInput"] & components["schemas"]["OfferLinksInput"] & components["schemas"]["OfferCreativesInput"] & components["schemas"]["OfferTermsInput"] & components["schemas"]["OfferTrafficInput"];
        /**
         * Offer create input
         * @description Settings of a new offer. Networks of today want `payments` too.
         */
        OfferCreateInput: components["schemas"]["OfferInput"];
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
            /** @description Files of the HTML creatives, sent as `creativeAssets[]`. Since docs-3.2. */
            creativeAssets?: Blob[];
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
            /** @description Goal for conversions above a cap, as the name suggests. Since docs-3.2. */
            caps_goal_overcap?: string;
            schedule?: components["schemas"]["OfferSchedule"];
            /** @description Groups of conditions on the traffic. Since docs-3.2. */
            targeting?: components["schemas"]["OfferTargeting"][];
        };
        /**
         * Offer mass update input
         * @description Offers and what is to be set on all of them.
         */
        OfferMassUpdateInput: {
            /** @description Number of the offer, sent as `offer_id=935`, or several numbers, sent as `offer_id[]=935&offer_id[]=936`. */
            offer_id: number | number[];
            /**
             * @description New status.
             * @enum {string}
             */
            status?: "active" | "stopped" | "suspended";
            /**
             * @description New privacy.
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
            /** @description Name per language, sent as `title_lang[en]=Name`. Only English must be there. */
            title_lang: {
                /** @description Name in Russian. */
                ru?: string;
                /** @description Name in English. It becomes the `title`. */
                en: string;
                /** @description Name in Spanish. */
                es?: string;
                /** @description Name in Georgian. */
                ka?: string;
                /** @description Name in Vietnamese. */
                vi?: string;
            };
        };
        /**
         * Tracking link input
         * @description Whose link it is, and the sub values in it.
         */
        TrackingLinkInput: {
            /** @description Affiliate number. */
            affiliate_id: number;
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
            /** @description Value of sub 6. */
            sub6?: string;
            /** @description Value of sub 7. */
            sub7?: string;
            /** @description Value of sub 8. */
            sub8?: string;
        };
        /**
         * Offer creative deletion input
         * @description Creatives to remove from the offer.
         */
        OfferCreativeDeletionInput: {
            /** @description Numbers of the creatives, sent as `creatives[0]=12345`. */
            creatives: number[];
        };
        /**
         * HTML creative update input
         * @description The creative as it is to be.
         */
        HtmlCreativeUpdateInput: {
            /** @description HTML of the creative. */
            code: string;
            /** @description Name of the creative. */
            name: string;
            /** @description Width in pixels. */
            width: number;
            /** @description Height in pixels. */
            height: number;
        };
        /**
         * Offer creative
         * @description Picture or HTML that affiliates may show.
         */
        OfferCreative: {
            /** @description Id of the creative, a UUID. */
            id: string;
            /** @description Media type of the file. */
            type?: string;
            /** @description Address of the file. */
            url: string;
            /** @description Name of the creative. */
            title?: string;
            /** @description Width in pixels. */
            width?: number;
            /** @description Height in pixels. */
            height?: number;
            /** @description Size of the file in bytes. */
            size?: number;
            /** @description Whether the file took the place of another. */
            overwritten?: boolean;
            /** @description Files that HTML refers to. */
            assets?: {
                /** @description Address of the file. */
                url?: string;
                /** @description Name of the file. */
                title?: string;
                /** @description Size of the file in bytes. */
                size?: number;
            }[];
        };
        /**
         * ISO date and time
         * @description Date and time as ISO 8601, `2020-01-02T03:04:05Z`, with an offset or `Z` and at times with fractions of a second.
         */
        IsoDateTime: string;
        /**
         * Promo code
         * @description Code by which a sale is counted for an affiliate.
         */
        Promocode: {
            /** @description Promo code id. */
            id: components["schemas"]["ObjectId"];
            /** @description How the code came about, `manual`. */
            type?: string;
            /** @description The code. */
            code: string;
            /** @description Template the code was made from, empty for codes made by hand. */
            code_template?: string;
            /** @description What the code is for. */
            description?: string;
            /** @description Number of the offer. */
            offer_id: number;
            /** @description Affiliate number. */
            affiliate_id: number;
            /** @description How often the code may be used. */
            usage_limit?: number;
            /** @description How often the code was used. */
            usage_value?: number;
            /** @description When the code becomes valid. */
            date_from?: components["schemas"]["IsoDateTime"];
            /** @description When the code runs out. */
            date_to?: components["schemas"]["IsoDateTime"];
            /** @description When it was added. */
            created_at?: components["schemas"]["IsoDateTime"];
            /** @description When it was last changed. */
            updated_at?: components["schemas"]["IsoDateTime"];
        };
        /**
         * Promo code input
         * @description A new promo code.
         */
        PromocodeInput: {
            /**
             * @description How the code comes about.
             * @enum {string}
             */
            type: "manual";
            /** @description The code. */
            code: string;
            /** @description Number of the offer. */
            offer_id: number;
            /** @description Affiliate number. */
            affiliate_id: number;
            /** @description What the code is for. */
            description?: string;
            /** @description How often the code may be used. */
            usage_limit?: number;
            /** @description When the code becomes valid. */
            date_from: components["schemas"]["IsoDateTime"];
            /** @description When the code runs out. */
            date_to: components["schemas"]["IsoDateTime"];
        };
        /**
         * Promo codes input
         * @description Promo codes to add.
         */
        PromocodesInput: {
            /** @description The codes, sent as `promocodes[0][code]=SPRING`. */
            promocodes: components["schemas"]["PromocodeInput"][];
        };
        /**
         * Product feed item
         * @description One of the goods in a product feed. Since docs-3.2.
         */
        ProductFeedItem: {
            /** @description Id of the item, 24-hex. */
            id: components["schemas"]["ObjectId"];
            /** @description Id of the product feed. */
            product_feed_id?: components["schemas"]["ObjectId"];
            /** @description Number of the network at Affise, as the name suggests. */
            client_id?: number;
            /** @description Name of the item. */
            name: string;
            /** @description Description of the item. */
            description?: string;
            /** @description Number of the item at the shop, in a text. */
            sku?: string;
            /** @description Brand. Only an empty text was seen. */
            brand?: string;
            /** @description Number of the item at the brand. Only an empty text was seen. */
            brand_sku?: string;
            /** @description Category. Only an empty text was seen. */
            category?: string;
            /** @description Category below the category. Only an empty text was seen. */
            subcategory?: string;
            /** @description Price in a text. Only an empty text was seen. */
            price?: string;
            /** @description Currency of the price. Only an empty text was seen. */
            currency?: string;
            /** @description Whether the item can be had. Only an empty text was seen. */
            availability?: string;
            /** @description Address of the item at the shop. */
            url: string;
            /** @description Address of a picture. */
            image_url?: string;
            /** @description Tracking link to the item. */
            affise_url: string;
        };
        /**
         * Moment
         * @description Date and time, without a zone from older services and with an offset from newer ones. Which of the two a network sends is not documented, so read both.
         */
        Moment: components["schemas"]["NaiveDateTime"] | components["schemas"]["IsoDateTime"];
        /**
         * Payout of an advertiser's offer
         * @description What the advertiser pays for a conversion, and for which goal and traffic.
         */
        AdvertiserOfferPayout: {
            /** @description Id of the payout, a UUID. */
            id?: string;
            /** @description Numbers of the affiliates it is for. Empty means all. */
            affiliates?: number[];
            /** @description Countries it is for, two letters each. Empty means all. */
            countries?: components["schemas"]["CountryCode"][];
            /** @description Turns `countries` round, all countries but these. */
            exclude_countries?: boolean;
            /** @description Cities it is for. It was only seen empty. */
            cities?: unknown[];
            /** @description Whether it looks at regions. */
            include_regions?: boolean;
            /** @description Device classes it is for. Empty means all. */
            devices?: string[];
            /** @description Operating systems it is for. Empty means all. */
            oses?: string[];
            /** @description Number of the goal. */
            goal_id?: number;
            /** @description Title of the goal. */
            goal_title?: string;
            /** @description Key of the goal. */
            goal_value?: string;
            payment_type?: components["schemas"]["OfferPaymentType"];
            /** @description Currency of `total`. */
            currency?: components["schemas"]["CurrencyCode"];
            /** @description What the advertiser pays, in `currency` or in percent. */
            total?: number;
            /** @description Baseline of the types with one. */
            baseline_value?: number;
            /** @description Values of sub 1 it is for. Empty means all. */
            sub1?: string[];
            /** @description Values of sub 2 it is for. Empty means all. */
            sub2?: string[];
            /** @description Values of sub 3 it is for. Empty means all. */
            sub3?: string[];
            /** @description Values of sub 4 it is for. Empty means all. */
            sub4?: string[];
            /** @description Values of sub 5 it is for. Empty means all. */
            sub5?: string[];
            /** @description Values of sub 6 it is for. Empty means all. */
            sub6?: string[];
            /** @description Values of sub 7 it is for. Empty means all. */
            sub7?: string[];
            /** @description Values of sub 8 it is for. Empty means all. */
            sub8?: string[];
            /** @description Values of custom field 1 it is for. Empty means all. */
            cf1?: string[];
            /** @description Values of custom field 2 it is for. Empty means all. */
            cf2?: string[];
            /** @description Values of custom field 3 it is for. Empty means all. */
            cf3?: string[];
            /** @description Values of custom field 4 it is for. Empty means all. */
            cf4?: string[];
            /** @description Values of custom field 5 it is for. Empty means all. */
            cf5?: string[];
            /** @description Values of custom field 6 it is for. Empty means all. */
            cf6?: string[];
            /** @description Values of custom field 7 it is for. Empty means all. */
            cf7?: string[];
            /** @description Values of custom field 8 it is for. Empty means all. */
            cf8?: string[];
            /** @description Values of custom field 9 it is for. Empty means all. */
            cf9?: string[];
            /** @description Values of custom field 10 it is for. Empty means all. */
            cf10?: string[];
            /** @description Values of custom field 11 it is for. Empty means all. */
            cf11?: string[];
            /** @description Values of custom field 12 it is for. Empty means all. */
            cf12?: string[];
            /** @description Values of custom field 13 it is for. Empty means all. */
            cf13?: string[];
            /** @description Values of custom field 14 it is for. Empty means all. */
            cf14?: string[];
            /** @description Values of custom field 15 it is for. Empty means all. */
            cf15?: string[];
        };
        /**
         * Targeting of an advertiser's offer
         * @description Group of conditions on the traffic. Unlike elsewhere each condition is a list.
         */
        AdvertiserOfferTargeting: {
            /** @description Id of the group, a UUID. */
            id?: string;
            /** @description Name of the group. */
            name?: string;
            /** @description Whether all conditions must hold (`and`) or one of them (`or`). */
            condition?: string;
            /** @description Whether the group counts. */
            enabled?: boolean;
            /** @description Countries. It was only seen empty. */
            country?: unknown[];
            /** @description Regions. It was only seen empty. */
            region?: unknown[];
            /** @description Cities. It was only seen empty. */
            city?: unknown[];
            /** @description Postal codes. It was only seen empty. */
            zip?: unknown[];
            /** @description Operating systems. It was only seen empty. */
            os?: unknown[];
            /** @description Providers of internet access. It was only seen empty. */
            isp?: unknown[];
            /** @description Organizations behind the providers. It was only seen empty. */
            isp_organization?: unknown[];
            /** @description Addresses and ranges. It was only seen empty. */
            ip?: unknown[];
            /** @description Browsers. It was only seen empty. */
            browser?: unknown[];
            /** @description Browsers and their versions. It was only seen empty. */
            browser_version?: unknown[];
            /** @description Device brands. It was only seen empty. */
            brand?: unknown[];
            /** @description Device classes. It was only seen empty. */
            device_type?: unknown[];
            /** @description Device models. It was only seen empty. */
            device_model?: unknown[];
            /** @description Kinds of connection. It was only seen empty. */
            connection?: unknown[];
            /** @description Values of subs. It was only seen empty. */
            subs?: unknown[];
            /** @description Patterns for values of subs. It was only seen empty. */
            sub_regexps?: unknown[];
            /** @description Numbers of affiliates. It was only seen empty. */
            affiliate_id?: unknown[];
            /** @description Addresses that clicks come from. It was only seen empty. */
            referrer?: unknown[];
            /** @description User agents. It was only seen empty. */
            ua?: unknown[];
            /** @description Values that stand in for macros. It was only seen empty. */
            macros_replacement?: unknown[];
            /** @description Whether the systems of `os` are refused instead of let in. */
            os_deny?: boolean;
            /** @description Whether the classes of `device_type` are refused instead of let in. */
            device_type_deny?: boolean;
            /** @description Whether the kinds of `connection` are refused instead of let in. */
            connection_deny?: boolean;
            /** @description Whether traffic over proxies is refused. */
            block_proxy_vpn?: boolean;
            /** @description Tracking addresses that share this traffic. */
            urls?: components["schemas"]["OfferWeightedUrl"][] | null;
            /** @description Subs whose macros are replaced. */
            macros_replacement_enabled?: string[] | null;
        };
        /**
         * Advertiser's offer
         * @description Offer as the advertiser who pays for it sees it. Names differ from those that administrators get.
         */
        AdvertiserOffer: {
            /** @description Number of the offer. */
            id: number;
            /** @description Name of the offer. */
            title: string;
            /** @description Time the offer was made. */
            created_at?: components["schemas"]["Moment"];
            /** @description Description per language. */
            description?: components["schemas"]["OfferTexts"];
            /** @description Address or path of the logo. */
            logo?: string;
            /** @description Whether the offer runs, a word in the list and a number for a single offer, `1` when it is active. */
            status?: string | number;
            /** @description What the advertiser expects of the traffic, one text per language. */
            kpi?: components["schemas"]["OfferTexts"];
            /** @description Address shown to people who want to see the landing page. */
            preview_url?: string;
            /** @description Address that clicks go to. */
            tracking_url?: string;
            /** @description What the advertiser pays, one entry per goal and traffic. */
            payouts?: components["schemas"]["AdvertiserOfferPayout"][];
            /** @description Groups of conditions on the traffic. */
            targetings?: components["schemas"]["AdvertiserOfferTargeting"][];
            /** @description Creatives of the offer. It was only seen empty. */
            creatives?: unknown[];
            /** @description Landing pages to choose from. */
            landings?: components["schemas"]["OfferLanding"][];
            /** @description Categories of the offer. */
            categories?: components["schemas"]["OfferCategory"][];
            /** @description Traffic sources the offer takes. */
            traffic_sources?: components["schemas"]["OfferSource"][] | null;
            /** @description Conversion rate. No source names the unit. */
            cr?: number;
            /** @description Money earned per click. No source names the currency. */
            epc?: number;
        };
        /**
         * Permission level
         * @description Nothing, reading, or reading and changing.
         * @enum {string}
         */
        PermissionLevel: "deny" | "read" | "write";
        /**
         * Permission
         * @description How far somebody may go in one section, or with all things of one kind.
         */
        Permission: {
            /** @description What is allowed in general. */
            level?: components["schemas"]["PermissionLevel"];
            /** @description What is allowed with things that are new. Seen for account managers in statistics. */
            default_level?: components["schemas"]["PermissionLevel"];
            /** @description Single things for which something else holds, by the kind of their id. */
            exceptions?: {
                /** @description Exceptions for ids that are texts. Empty as a list in responses and as a map in requests. */
                strings?: unknown[] | Record<string, never>;
                /** @description Exceptions for ids that are numbers. Empty as a list in responses and as a map in requests. */
                ints?: unknown[] | Record<string, never>;
            };
        };
        /**
         * Automation permissions
         * @description Which automation is open.
         */
        AutomationPermissions: {
            /** @description Checker of offers. */
            "affise-checker"?: components["schemas"]["Permission"];
        } & {
            [key: string]: components["schemas"]["Permission"];
        };
        /**
         * General permissions
         * @description Which sections of the network are open.
         */
        GeneralPermissions: {
            /** @description Marketplace. */
            marketplace?: components["schemas"]["Permission"];
            /** @description Settings. */
            settings?: components["schemas"]["Permission"];
            /** @description Billing. */
            billing?: components["schemas"]["Permission"];
        } & {
            [key: string]: components["schemas"]["Permission"];
        };
        /**
         * Notification permissions
         * @description Which notices may be set up.
         */
        NotificationPermissions: {
            /** @description Notices of the network. */
            "client-subscription"?: components["schemas"]["Permission"];
            /** @description The ways in which notices are sent. */
            "transport-configuration"?: components["schemas"]["Permission"];
            /** @description Notices of the user. */
            "user-subscription"?: components["schemas"]["Permission"];
        } & {
            [key: string]: components["schemas"]["Permission"];
        };
        /**
         * Statistics permissions
         * @description What of the statistics is open. A slice is a column that reports are grouped by.
         */
        StatisticsPermissions: {
            /** @description Log of postbacks to affiliates. */
            "affiliate-postback"?: components["schemas"]["Permission"];
            /** @description List of clicks. */
            "clicks-list"?: components["schemas"]["Permission"];
            /** @description Comparison report. */
            "comparison-report"?: components["schemas"]["Permission"];
            /** @description Export of conversions. */
            "conversions-export"?: components["schemas"]["Permission"];
            /** @description Import of conversions. */
            "conversions-import"?: components["schemas"]["Permission"];
            /** @description List of conversions. */
            "conversions-list"?: components["schemas"]["Permission"];
            /** @description Numbers of account managers. */
            "entity-account-manager"?: components["schemas"]["Permission"];
            /** @description Numbers of affiliate managers. */
            "entity-affiliate-manager"?: components["schemas"]["Permission"];
            /** @description Payments for referrals. */
            referral?: components["schemas"]["Permission"];
            /** @description Log of postbacks from advertisers. */
            "server-postback"?: components["schemas"]["Permission"];
            /** @description Slice by account manager. */
            "slice-account_manager_id"?: components["schemas"]["Permission"];
            /** @description Slice by advertiser. */
            "slice-advertiser_id"?: components["schemas"]["Permission"];
            /** @description Slice by affiliate. */
            "slice-affiliate_id"?: components["schemas"]["Permission"];
            /** @description Slice by affiliate manager. */
            "slice-affiliate_manager_id"?: components["schemas"]["Permission"];
            /** @description Slice by browser. */
            "slice-browser"?: components["schemas"]["Permission"];
            /** @description Slice by city. */
            "slice-city"?: components["schemas"]["Permission"];
            /** @description Slice by kind of connection. */
            "slice-connection-type"?: components["schemas"]["Permission"];
            /** @description Slice by country. */
            "slice-country"?: components["schemas"]["Permission"];
            /** @description Slice by day. */
            "slice-day"?: components["schemas"]["Permission"];
            /** @description Slice by device. */
            "slice-device"?: components["schemas"]["Permission"];
            /** @description Slice by event. */
            "slice-events"?: components["schemas"]["Permission"];
            /** @description Slice by goal. */
            "slice-goal"?: components["schemas"]["Permission"];
            /** @description Slice by landing page. */
            "slice-landing"?: components["schemas"]["Permission"];
            /** @description Slice by mobile carrier. */
            "slice-mobile-carrier"?: components["schemas"]["Permission"];
            /** @description Slice by offer. */
            "slice-offer_id"?: components["schemas"]["Permission"];
            /** @description Slice by operating system. */
            "slice-os"?: components["schemas"]["Permission"];
            /** @description Slice by page before the landing page. */
            "slice-prelanding"?: components["schemas"]["Permission"];
            /** @description Slice by SmartLink category. */
            "slice-smart_id"?: components["schemas"]["Permission"];
            /** @description Slice by sub 1. */
            "slice-sub1"?: components["schemas"]["Permission"];
            /** @description Slice by sub 2. */
            "slice-sub2"?: components["schemas"]["Permission"];
            /** @description Slice by reason of trafficback. */
            "slice-trafficback_reason"?: components["schemas"]["Permission"];
            /** @description Export of reports. */
            "stats-export"?: components["schemas"]["Permission"];
            /** @description Custom report. */
            "view-custom"?: components["schemas"]["Permission"];
            /** @description KPI report. */
            "view-kpi"?: components["schemas"]["Permission"];
            /** @description Retention report. */
            "view-retention-rate"?: components["schemas"]["Permission"];
        } & {
            [key: string]: components["schemas"]["Permission"];
        };
        /**
         * Account permissions
         * @description Whose accounts are open.
         */
        AccountPermissions: {
            /** @description Account managers. */
            "entity-account-manager"?: components["schemas"]["Permission"];
            /** @description Advertisers. */
            "entity-advertiser"?: components["schemas"]["Permission"];
            /** @description Affiliates. */
            "entity-affiliate"?: components["schemas"]["Permission"];
            /** @description Affiliate managers. */
            "entity-affiliate-manager"?: components["schemas"]["Permission"];
            /** @description Administrators. */
            "entity-common-manager"?: components["schemas"]["Permission"];
            /** @description Presets of permissions. */
            "entity-preset"?: components["schemas"]["Permission"];
            /** @description The list of users. */
            "view-users"?: components["schemas"]["Permission"];
        } & {
            [key: string]: components["schemas"]["Permission"];
        };
        /**
         * Permissions
         * @description What a user may read and change, section by section. Networks with more features send more members.
         */
        Permissions: {
            automation?: components["schemas"]["AutomationPermissions"];
            general?: components["schemas"]["GeneralPermissions"];
            notificator?: components["schemas"]["NotificationPermissions"];
            stats?: components["schemas"]["StatisticsPermissions"];
            users?: components["schemas"]["AccountPermissions"];
        };
        /**
         * User
         * @description Person who works for the network, an administrator or a manager. Where a user is shown inside another object some members may be missing.
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
            /** @description When it was last changed. */
            updated_at?: components["schemas"]["Moment"] | null;
            /** @description When it was added. The page shows it only for the manager of an advertiser. */
            created_at?: components["schemas"]["Moment"] | null;
            /** @description When the user last signed in. Since docs-3.2. */
            last_login_at?: components["schemas"]["Moment"] | null;
            /** @description Kind of user, one of the words of `UserType`. Since docs-3.2. */
            type?: string | null;
            /** @description Name the user signs in with. The example shows the id. Since docs-3.2. */
            username?: string | null;
            /** @description Picture of the user. Only null was seen. Since docs-3.2. */
            avatar?: string | null;
            /** @description WhatsApp number. Since docs-3.2. */
            whatsapp?: string | null;
            /** @description Telegram name. Since docs-3.2. */
            telegram?: string | null;
            /** @description Viber number. Since docs-3.2. */
            viber?: string | null;
            /** @description Facebook name or address. Since docs-3.2. */
            facebook?: string | null;
            /** @description WeChat name. Since docs-3.2. */
            wechat?: string | null;
            /** @description Remarks about the user. Only null was seen, and only for a single user. Since docs-3.2. */
            info?: string | null;
            /** @description Ways to reach the user, by name. Sent for a single user only; empty as a list. */
            contacts?: {
                [key: string]: string;
            } | unknown[];
            /** @description What the user may read and change. Sent for a single user only. Since docs-3.2. */
            permissions?: components["schemas"]["Permissions"];
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
         * Named affiliate
         * @description Affiliate as other things refer to it.
         */
        NamedAffiliate: {
            /** @description Affiliate number. */
            id: number;
            /** @description Name of the affiliate. */
            name?: string;
        };
        /**
         * Advertiser
         * @description Company that pays for conversions; some members and paths call it supplier. The list adds `hash_password`, `offers`, `has_user`, `created_at` and `updated_at`.
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
            /** @description User id of the manager in charge, in the list at times the name, or an empty text when there is none. */
            manager?: string;
            /** @description The manager in charge with name and roles, or null. Not every member of a user is sent here. */
            manager_obj?: components["schemas"]["User"] | null;
            /** @description Addresses and address ranges the advertiser may send from. Empty when nothing is set. */
            allowed_ip?: string[];
            /** @description Addresses and ranges that are turned away. Since docs-3.2. */
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
            /** @description Secret that the advertiser's postbacks must carry. */
            hash_password?: string | null;
            /** @description Number of the advertiser's offers, in 2018 as a string. */
            offers?: number | components["schemas"]["DigitString"];
            /** @description Whether the advertiser has its own login. List only. */
            has_user?: boolean;
            /** @description When it was added. Null in the list of 2018. */
            created_at?: components["schemas"]["Moment"] | null;
            /** @description When it was last changed. Null in the list of 2018. */
            updated_at?: components["schemas"]["Moment"] | null;
            /** @description Rules for sub 1 and sub 2, or an empty list when there are none. Since docs-3.2. */
            sub_accounts?: {
                /** @description Rule for sub 1. */
                1?: components["schemas"]["AdvertiserSubAccount"];
                /** @description Rule for sub 2. */
                2?: components["schemas"]["AdvertiserSubAccount"];
            } | unknown[];
            /** @description Tags of the advertiser. Since docs-3.2. */
            tags?: string[];
            /** @description Whether statistics count unique clicks only. Since docs-3.2. */
            hosts_only?: boolean;
            /** @description Whether only targeting groups made for the affiliate count. Since docs-3.2. */
            consider_personal_targeting_only?: boolean;
            /** @description Affiliates who may work with the advertiser, bare numbers after a write. Since docs-3.2. */
            affiliates_enabled?: (components["schemas"]["NamedAffiliate"] | number)[];
            /** @description Affiliates who may not work with the advertiser, bare numbers after a write. Since docs-3.2. */
            affiliates_disabled?: (components["schemas"]["NamedAffiliate"] | number)[];
            /** @description SKAdNetwork ids. Since docs-3.2. */
            skad_network_id?: string[];
            /** @description Service that signs clicks, `no_sign`, `appsflyer`, `kochava`, or the id of an account at AppsFlyer. Since docs-3.2. */
            sign_clicks_integration?: string;
            /** @description Whether affiliates are kept from choosing statuses for postbacks. Since docs-3.2. */
            disabled_choice_postback_status?: boolean;
            /** @description Whether affiliates are kept from seeing the status of conversions. Since docs-3.2. */
            hide_conversion_status?: boolean;
        };
        /**
         * Password
         * @description Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`.
         */
        Password: string;
        /**
         * Advertiser update input
         * @description Fields of an advertiser to change.
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
            /** @description Address of the logo. Since docs-3.2. */
            logo?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Password in plain text, a secret. Today it has 8 to 30 characters, among them a capital letter, a small letter, a digit, and one of `_-!@*.$%?&#/|\~<>^{}[]():;`. Since docs-3.2. */
            password?: components["schemas"]["Password"];
            /**
             * @description State of the account. Since docs-3.2.
             * @enum {string}
             */
            status?: "active" | "inactive" | "moderation";
            /** @description Addresses the advertiser may send from, all in one text with one address or hyphenated range per line. The response gives them back as a list. */
            allowed_ip?: string;
            /** @description Addresses the advertiser may not send from, written like `allowed_ip`. Since docs-3.2. */
            disallowed_ip?: string;
            /** @description Internal remark. The page of 2018 has it for updates only. */
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
            /** @description Comma list of values of sub 1, of letters, digits and `._-{}+=/:~`. */
            sub_account_1?: string;
            /** @description Comma list of values of sub 2, of letters, digits and `._-{}+=/:~`. */
            sub_account_2?: string;
            /** @description What the list of sub 1 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. */
            sub_account_1_except?: components["schemas"]["Flag"];
            /** @description What the list of sub 2 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. */
            sub_account_2_except?: components["schemas"]["Flag"];
            /** @description Tags of the advertiser. They take the place of those before. Since docs-3.2. */
            tags?: string[];
            /** @description Values of the network's own fields by number, in a form `custom_fields[1]=…`, or `custom_fields[2][0]=…` for check boxes. Since docs-3.2. */
            custom_fields?: {
                [key: string]: string | string[];
            };
            /** @description Numbers of the affiliates who may work with the advertiser. Since docs-3.2. */
            affiliates_enabled?: number[];
            /** @description Numbers of the affiliates who may not work with the advertiser. Since docs-3.2. */
            affiliates_disabled?: number[];
            /** @description Secret that the advertiser's postbacks must carry. Since docs-3.2. */
            hash_password?: string;
            /**
             * @description Whether only targeting groups made for the affiliate count, as a word. Since docs-3.2.
             * @enum {string}
             */
            consider_personal_targeting_only?: "true" | "false";
            /** @description Service that signs clicks. For a new advertiser it may also be the id of an account at AppsFlyer. Since docs-3.2. */
            sign_clicks_integration?: ("no_sign" | "appsflyer" | "kochava") | string;
            /** @description Whether clicks are signed. Since docs-3.2. */
            sign_clicks_appsflyer_key?: boolean;
            /** @description SKAdNetwork ids. They take the place of those before. Since docs-3.2. */
            skad_network_id?: string[];
            /** @description Whether affiliates are kept from choosing statuses for postbacks of the advertiser's offers. Since docs-3.2. */
            disabled_choice_postback_status?: boolean;
            /** @description Whether affiliates are kept from seeing the status of conversions. Since docs-3.2. */
            hide_conversion_status?: boolean;
            /** @description Whether statistics count unique clicks only, where the network has that feature. Since docs-3.2. */
            hosts_only?: boolean;
            /** @description How many clicks of one visitor count as unique. Since docs-3.2. */
            host_uniqueness_number_unique_clicks?: number;
            /** @description Hours after which a visitor counts as new. Since docs-3.2. */
            host_uniqueness_time_frame?: number;
            /** @description Whether sub values are encrypted, where the network has that feature. Since docs-3.2. */
            subaccounts_encryption?: boolean;
        };
        /**
         * Advertiser input
         * @description Fields of a new advertiser.
         */
        AdvertiserInput: WithRequired<components["schemas"]["AdvertiserUpdateInput"], "title">;
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
         * Advertiser password input
         * @description The password to set and mail instead of one that the service picks. Since docs-3.2.
         */
        AdvertiserPasswordInput: {
            password?: components["schemas"]["Password"];
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
         * Advertiser registration input
         * @description What an advertiser gives to register.
         */
        AdvertiserRegistrationInput: {
            /** @description Company name. */
            title: string;
            /** @description E-mail address. */
            email: string;
            password: components["schemas"]["Password"];
            /** @description Code in the picture. Needed where the network has switched the picture on. */
            captcha?: string;
            /** @description Token that came with the picture. Needed together with `captcha`. */
            captcha_token?: string;
        };
        /**
         * Credentials input
         * @description E-mail address and password of somebody who signs in.
         */
        CredentialsInput: {
            /** @description E-mail address of the account. */
            email: string;
            /** @description Password in plain text, a secret. */
            password: string;
        };
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
            /** @description The affiliate's details by field number of `GET /3.0/admin/payment_systems` or by a name, or an empty list when there are none. */
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
         * Affiliate tag
         * @description Tag of an affiliate with its number.
         */
        AffiliateTag: {
            /** @description Number of the tag. */
            id: number;
            /** @description The tag. */
            name: string;
        };
        /**
         * Affiliate
         * @description Partner who brings traffic, called partner on the wire. The spelling of members is mixed, `customFields` and `offersCount` beside `payment_systems`.
         */
        Affiliate: {
            /** @description Affiliate number, `pid` elsewhere. */
            id: number;
            /** @description When the affiliate was added. */
            created_at?: components["schemas"]["Moment"];
            /** @description When it was last changed. May be `0000-00-00 00:00:00`. */
            updated_at?: components["schemas"]["Moment"];
            /** @description E-mail address. */
            email: string;
            /** @description Company name; the page calls it the partner's name. May be empty. */
            login: string;
            /** @description Referral percentage, a number in a string, or null. Referrals have a plain number. */
            ref_percent?: components["schemas"]["NumericString"] | number | null;
            /** @description Name of the person. */
            name?: string | null;
            /** @description Contact person. Since docs-3.2. */
            contactPerson?: string | null;
            /** @description Internal remarks. */
            notes?: string;
            /** @description The manager in charge, or null. Holds that manager's key, a secret. */
            manager?: components["schemas"]["User"] | null;
            /** @description State of the account. */
            status: components["schemas"]["AffiliateStatus"];
            /** @description Level of the affiliate, 0 to 5. */
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
            /** @description Number of the affiliate who brought this one, in a string. `0`, empty or null when nobody did; docs-3.2 once shows a word. */
            ref?: string | null;
            /** @description Rules for sub 1 and sub 2, or an empty list when there are none. */
            sub_accounts?: {
                /** @description Rule for sub 1. */
                1?: components["schemas"]["AffiliateSubAccount"];
                /** @description Rule for sub 2. */
                2?: components["schemas"]["AffiliateSubAccount"];
            } | components["schemas"]["AffiliateSubAccount"][];
            /** @description Tags of the affiliate, with their numbers for a single affiliate. Null inside tickets. Since docs-3.2. */
            tags?: (string | components["schemas"]["AffiliateTag"])[] | null;
            /** @description Language of the affiliate, two letters. Since docs-3.2. */
            lang?: string | null;
            /** @description Hours at which the affiliate can be reached, as free text. Single affiliates only. Since docs-3.2. */
            work_hours?: string | null;
            /** @description Who added the affiliate. Only null was seen. Since docs-3.2. */
            created_by?: Record<string, never> | null;
            /** @description Who changed the affiliate last. Only null was seen. Since docs-3.2. */
            updated_by?: Record<string, never> | null;
            /** @description The affiliate's id as a payee of Tipalti. Since docs-3.2. */
            tipalti_payee_id?: string | null;
            /** @description State of the affiliate as a payee of Tipalti, such as `COMPLETED`. Since docs-3.2. */
            tipalti_status?: string | null;
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
         * Affiliate fields input
         * @description Fields of an affiliate that are set the same way for a new and for a known one.
         */
        AffiliateFieldsInput: {
            /** @description Password of the affiliate. */
            password?: string;
            /** @description Company name; the page calls it the partner's name. */
            login?: string;
            /** @description Contact person. Since docs-3.2. */
            contact_person?: string;
            /** @description Country, two letters. Since docs-3.2. */
            country?: components["schemas"]["CountryCode"];
            /** @description Referral percentage. */
            ref_percent?: string;
            /** @description Internal remarks. */
            notes?: string;
            /**
             * @description Level of the affiliate, 0 to 5.
             * @enum {integer}
             */
            level?: 0 | 1 | 2 | 3 | 4 | 5;
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
            /** @description Comma list of values of sub 1. Since docs-3.2. */
            sub_account_1?: string;
            /** @description Comma list of values of sub 2. Since docs-3.2. */
            sub_account_2?: string;
            /** @description What the list of sub 1 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. Since docs-3.2. */
            sub_account_1_except?: components["schemas"]["Flag"];
            /** @description What the list of sub 2 means, `1` that its values are forbidden, `0` that only they are allowed. Default: `0`. Since docs-3.2. */
            sub_account_2_except?: components["schemas"]["Flag"];
            /** @description Number of the sub-account. Since docs-3.2. */
            subaccount_id?: number;
            /** @description Number of the affiliate as a payee of Tipalti. Since docs-3.2. */
            tipalti_payee_id?: number;
            /** @description Tags of the affiliate. For a known affiliate they come on top of those before. Since docs-3.2. */
            tags?: string[];
            /** @description Numbers of the offers the affiliate is connected to. Since docs-3.2. */
            enabledOffers?: number[];
            /** @description Numbers of the offers the affiliate is kept from. Since docs-3.2. */
            disabledOffers?: number[];
            /** @description Ids of the advertisers the affiliate may work with. Since docs-3.2. */
            enabledAdvertisers?: components["schemas"]["ObjectId"][];
            /** @description Ids of the advertisers the affiliate may not work with. Since docs-3.2. */
            disabledAdvertisers?: components["schemas"]["ObjectId"][];
            /** @description Ids of the SmartLink categories the affiliate may use. Since docs-3.2. */
            enabledSmartlinks?: components["schemas"]["ObjectId"][];
            /** @description Ids of the SmartLink categories the affiliate may not use. Since docs-3.2. */
            disabledSmartlinks?: components["schemas"]["ObjectId"][];
            /** @description Address of the postback that new offers get, where the network has that feature. Since docs-3.2. */
            default_postback?: string;
            /** @description Address that refused clicks of the affiliate go to, where the network has that feature. Since docs-3.2. */
            affiliate_trafficback_url?: string;
        };
        /**
         * Affiliate input
         * @description Fields of a new affiliate. Networks of today want `country` too.
         */
        AffiliateInput: WithRequired<components["schemas"]["AffiliateFieldsInput"], "password"> & {
            /** @description E-mail address. */
            email: string;
            /** @description State of the account. */
            status?: components["schemas"]["AffiliateStatus"];
            /** @description Whether a mail welcomes the affiliate, which needs `login`. Taken as `0` when it is left out. Since docs-3.2. */
            notify?: components["schemas"]["Flag"];
        };
        /**
         * Affiliate response
         * @description The affiliate as it stands now, with the number once more beside it.
         */
        AffiliateResponse: {
            status: components["schemas"]["SuccessMark"];
            /** @description The stored affiliate. */
            partner: components["schemas"]["Affiliate"];
            /** @description Affiliate number, the same as inside `partner`. The examples of docs-3.2 leave it out. */
            id?: number;
        };
        /**
         * Affiliate update input
         * @description Fields of an affiliate to change.
         */
        AffiliateUpdateInput: components["schemas"]["AffiliateFieldsInput"] & {
            /** @description E-mail address. In 2018 it could not be changed. Since docs-3.2. */
            email?: string;
            /**
             * @description State of the account. An empty text is taken as well.
             * @enum {string}
             */
            status?: "" | "not active" | "active" | "banned" | "on moderation";
        };
        /**
         * Affiliates update input
         * @description Affiliates and what is to be set on all of them.
         */
        AffiliatesUpdateInput: {
            /** @description Affiliate numbers, in a form `id[]=5&id[]=6`. */
            id: number[];
            /** @description User id of the manager in charge. */
            manager_id?: components["schemas"]["ObjectId"];
            /** @description State of the accounts. */
            status?: components["schemas"]["AffiliateStatus"];
        };
        /**
         * Affiliate locale input
         * @description Language and zone in which an affiliate sees the panel.
         */
        AffiliateLocaleInput: {
            /** @description Language, two letters. */
            lang?: string;
            /** @description IANA name of the zone. */
            timezone?: string;
        };
        /**
         * Profile
         * @description An affiliate's own account, in the form of the users service. Many members are left over from older days.
         */
        Profile: {
            /** @description Affiliate number, `pid` elsewhere. */
            partner_id: number;
            /** @description Id of the account. */
            id: components["schemas"]["ObjectId"];
            /** @description Key of the affiliate, a secret. */
            api_key: string;
            /** @description Kind of account, `affiliate`. */
            type?: string;
            /** @description State of the account as a number in a string, `1` when it is active. */
            status?: string;
            /** @description Whether the affiliate must accept the terms first. */
            needAcceptTerms?: boolean;
            /** @description E-mail address. */
            email?: string;
            /** @description Name the affiliate signs in with. */
            login?: string | null;
            /** @description Name of the person. */
            name?: string | null;
            /** @description Company name. */
            company?: string | null;
            /** @description Contact person. */
            contact_person?: string | null;
            /** @description The manager in charge. */
            manager?: {
                /** @description First and last name. */
                name?: string;
                /** @description E-mail address. */
                email?: string;
                /** @description Skype name. */
                skype?: string;
                /** @description Hours at which the manager can be reached, as free text. */
                work_hours?: string;
            };
            /** @description User id of the manager in charge, or an empty text. */
            manager_id?: string;
            /** @description Level of the affiliate. */
            level?: number | string | null;
            /** @description Tags of the affiliate. php-sdk reads one text. */
            tags?: string | null;
            /** @description Remarks of the network. */
            notes?: string;
            /** @description More about the affiliate. Only null was seen. */
            info?: string | null;
            /** @description Settings of the panel. Only null was seen. */
            settings?: string | null;
            /** @description Code that confirms the e-mail address. Only null was seen. */
            confirm_code?: string | null;
            /** @description Language, two letters. */
            lang?: string;
            /** @description IANA name of the zone. */
            timezone?: string | null;
            /** @description Number of the affiliate who brought this one, in a string. */
            ref?: string | null;
            /** @description Referral percentage. */
            ref_percent?: number | string | null;
            /** @description Way of payment, in the older form. */
            pay_sys?: string | null;
            /** @description Account of the payment, in the older form. */
            pay_acc?: string;
            /** @description WebMoney account, in the older form. */
            pay_acc_wmz?: string;
            /** @description All that is owed in roubles, in the older form. */
            balance_ru?: components["schemas"]["NumericString"];
            /** @description Part in roubles that cannot be paid yet, in the older form. */
            hold_ru?: components["schemas"]["NumericString"];
            /** @description Part in roubles that can be paid, in the older form. */
            available_ru?: components["schemas"]["NumericString"];
            /** @description All that is owed in dollars, in the older form. */
            balance_usd?: components["schemas"]["NumericString"];
            /** @description Part in dollars that cannot be paid yet, in the older form. */
            hold_usd?: components["schemas"]["NumericString"];
            /** @description Part in dollars that can be paid, in the older form. */
            available_usd?: components["schemas"]["NumericString"];
            /** @description The affiliate as a payee of Tipalti. */
            tipalti_info?: string | null;
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
            /** @description Rules for the values of sub 1 and sub 2, by number of the sub. */
            sub_accounts?: {
                [key: string]: components["schemas"]["AffiliateSubAccount"];
            } | unknown[];
            /** @description What the affiliate may read and change. */
            permissions?: components["schemas"]["Permissions"];
            /** @description Hours at which the affiliate can be reached, as free text. */
            work_hours?: string;
            /** @description When it was added. */
            created_at?: components["schemas"]["Moment"];
            /** @description When it was last changed. */
            updated_at?: components["schemas"]["Moment"];
            /** @description When the affiliate last signed in. */
            last_login_at?: components["schemas"]["Moment"] | null;
        };
        /**
         * User role
         * @description What a user may reach. A user has a kind (`ROLE_ADMIN` administrator, `ROLE_MANAGER_AFFILIATE` affiliate manager, `ROLE_MANAGER_SALES` sales manager) and the sections that are open to the manager: `ROLE_SECTION_OFFER` offers, `ROLE_SECTION_SUPPLIER` advertisers, `ROLE_SECTION_STATS` statistics, `ROLE_SECTION_DASHBOARD` dashboard, `ROLE_SECTION_NEWS` news, `ROLE_SECTION_CATEGORY` categories, `ROLE_SECTION_PARTNER` affiliates, `ROLE_SECTION_PAYMENT` billing, `ROLE_SECTION_TICKET` tickets, `ROLE_SECTION_AUTOMATION` automation. `ROLE_ADMIN` includes both manager kinds. The page prints the groups as one flat list, read as follows: an affiliate manager may hold all nine sections and `ROLE_MANAGER_SALES`, a sales manager all but statistics and affiliates. Both SDKs of 2021 have a role for each report as well, the words that begin with `ROLE_SECTION_STATS_`. Statistics and billing were roles until then; permissions open them now. `ROLE_SECTION_STATS` until php-sdk. `ROLE_SECTION_STATS_COMMON` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_CONVERSION` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_SUPPLIER` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_OFFER` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_COUNTRY` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_CITY` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_OS` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_GOAL` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_DEVICE` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_LIMITS` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_PARTNER_POSTBACK` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_SERVER_POSTBACK` since go-sdk and until php-sdk. `ROLE_SECTION_STATS_COMPARISON` since go-sdk and until php-sdk. `ROLE_SECTION_PAYMENT` until php-sdk. `ROLE_SECTION_AUTOMATION` since go-sdk.
         * @enum {string}
         */
        UserRole: "ROLE_ADMIN" | "ROLE_MANAGER_AFFILIATE" | "ROLE_MANAGER_SALES" | "ROLE_SECTION_OFFER" | "ROLE_SECTION_SUPPLIER" | "ROLE_SECTION_STATS" | "ROLE_SECTION_STATS_COMMON" | "ROLE_SECTION_STATS_CONVERSION" | "ROLE_SECTION_STATS_SUPPLIER" | "ROLE_SECTION_STATS_OFFER" | "ROLE_SECTION_STATS_COUNTRY" | "ROLE_SECTION_STATS_CITY" | "ROLE_SECTION_STATS_OS" | "ROLE_SECTION_STATS_GOAL" | "ROLE_SECTION_STATS_DEVICE" | "ROLE_SECTION_STATS_LIMITS" | "ROLE_SECTION_STATS_PARTNER_POSTBACK" | "ROLE_SECTION_STATS_SERVER_POSTBACK" | "ROLE_SECTION_STATS_COMPARISON" | "ROLE_SECTION_DASHBOARD" | "ROLE_SECTION_NEWS" | "ROLE_SECTION_CATEGORY" | "ROLE_SECTION_PARTNER" | "ROLE_SECTION_PAYMENT" | "ROLE_SECTION_TICKET" | "ROLE_SECTION_AUTOMATION";
        /**
         * User type
         * @description Kind of user, an administrator or the manager of affiliates or of advertisers.
         * @enum {string}
         */
        UserType: "common_manager" | "affiliate_manager" | "account_manager";
        /**
         * User update input
         * @description Fields of a user to change.
         */
        UserUpdateInput: {
            /** @description E-mail address. */
            email?: string;
            password?: components["schemas"]["Password"];
            /** @description First name. */
            first_name?: string;
            /** @description Last name. */
            last_name?: string;
            /** @description What the user may reach, in a form `roles[]=ROLE_ADMIN` once per word. */
            roles?: components["schemas"]["UserRole"][];
            /** @description Kind of user. Since docs-3.2. */
            type?: components["schemas"]["UserType"];
            /** @description Skype name. */
            skype?: string;
            /** @description WhatsApp number. Since docs-3.2. */
            whatsapp?: string;
            /** @description Telegram name. Since docs-3.2. */
            telegram?: string;
            /** @description Viber number. Since docs-3.2. */
            viber?: string;
            /** @description Facebook name or address. Since docs-3.2. */
            facebook?: string;
            /** @description WeChat name. Since docs-3.2. */
            wechat?: string;
            /** @description Hours at which the user can be reached, as free text. */
            work_hours?: string;
            /** @description Picture of the user, a JPEG in Base64. Since docs-3.2. */
            avatar?: string;
            /** @description Telegram name for messages of the network, where it has switched that integration on. Since docs-3.2. */
            internal_telegram_username?: string;
        };
        /**
         * User input
         * @description Fields of a new user.
         */
        UserInput: WithRequired<components["schemas"]["UserUpdateInput"], "email" | "password" | "first_name" | "last_name" | "roles">;
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
         * User password input
         * @description The password to set.
         */
        UserPasswordInput: {
            password: components["schemas"]["Password"];
        };
        /**
         * Permissions input
         * @description The permissions to set.
         */
        PermissionsInput: {
            permissions: components["schemas"]["Permissions"];
        };
        /**
         * Preset
         * @description Named set of permissions that can be given to users.
         */
        Preset: {
            /** @description Preset id. */
            id: components["schemas"]["ObjectId"];
            /** @description Name of the preset. */
            name: string;
            permissions: components["schemas"]["Permissions"];
            /** @description When it was added. */
            created_at?: components["schemas"]["Moment"];
            /** @description When it was last changed. */
            updated_at?: components["schemas"]["Moment"];
        };
        /**
         * Preset update input
         * @description Permissions of a preset, and its name where that changes too.
         */
        PresetUpdateInput: {
            /** @description Name of the preset. */
            name?: string;
            permissions: components["schemas"]["Permissions"];
        };
        /**
         * Preset input
         * @description A new preset.
         */
        PresetInput: WithRequired<components["schemas"]["PresetUpdateInput"], "name"> & {
            /** @description Kind of user the preset is for. */
            type: components["schemas"]["UserType"];
        };
        /**
         * Preset response
         * @description The preset as it stands after the write.
         */
        PresetResponse: {
            status: components["schemas"]["SuccessMark"];
            /** @description The stored preset. */
            preset: components["schemas"]["Preset"];
        };
        /**
         * KPI rule
         * @description Rule that compares two goals and acts where their ratio is too low.
         */
        KpiRule: {
            /** @description Rule id. */
            id: components["schemas"]["ObjectId"];
            /** @description Number of the offer, in a string. */
            offers?: components["schemas"]["DigitString"][];
            /** @description Numbers of the affiliates the rule watches. */
            affiliates?: number[];
            /** @description What happens, `block` or `conversion`. */
            action_type?: string;
            /** @description Sub whose values are blocked, `sub1` to `sub5`. */
            sub?: string | null;
            /** @description Status the conversions get. */
            change_to?: string | null;
            /** @description Time over which is counted, `hour`, `day`, `week` or `month`. */
            period?: string;
            /** @description Key of the goal that is compared. */
            goal1?: string;
            /** @description Key of the goal it is compared with. */
            goal2?: string;
            /** @description Bound of the ratio. No source names its unit. */
            kpi?: number;
            /** @description Whether the manager is told. */
            notify_manager?: components["schemas"]["Flag"];
        };
        /**
         * KPI rule input
         * @description Rule that compares two goals and acts where their ratio is too low.
         */
        KpiRuleInput: {
            /** @description Number of the offer. It is a list, but only one number is taken. */
            offers: number[];
            /** @description Numbers of the affiliates the rule watches. Needed when `action_type` is `block`. */
            affiliates?: number[];
            /**
             * @description What happens, a sub value is blocked or conversions get another status.
             * @enum {string}
             */
            action_type: "block" | "conversion";
            /**
             * @description Sub whose values are blocked. Needed when `action_type` is `block`.
             * @enum {string}
             */
            sub?: "sub1" | "sub2" | "sub3" | "sub4" | "sub5";
            /**
             * @description Status the conversions get. Needed when `action_type` is `conversion`.
             * @enum {string}
             */
            change_to?: "confirmed" | "pending" | "declined" | "hold";
            /**
             * @description Time over which is counted.
             * @enum {string}
             */
            period: "hour" | "day" | "week" | "month";
            /** @description Key of the goal that is compared. */
            goal1: string;
            /** @description Key of the goal it is compared with. */
            goal2: string;
            /** @description Bound of the ratio. No source names its unit. */
            kpi: number;
            /** @description Whether the manager is told. */
            notify_manager: components["schemas"]["Flag"];
        };
        /**
         * KPI rule response
         * @description The rule as it stands after the write. It stands under `message`, where other operations have a text.
         */
        KpiRuleResponse: {
            status: components["schemas"]["SuccessMark"];
            /** @description The stored rule. */
            message: components["schemas"]["KpiRule"];
        };
        /**
         * KPI block
         * @description Sub value that a KPI rule has blocked.
         */
        KpiBlock: {
            /** @description When it was blocked. */
            created_at?: components["schemas"]["Moment"];
            /** @description Number of the offer. */
            offer_id?: number;
            /** @description Affiliate number. */
            affiliate_id?: number;
            /** @description Which sub it is. */
            sub_index?: string;
            /** @description The value that was blocked. */
            sub_value?: string;
            /** @description What was done. No source names the words. */
            action?: string;
            /** @description More about it. Only null was seen. */
            additional_data?: string | null;
        };
        /**
         * Titled thing
         * @description Advertiser, offer or affiliate with its name.
         */
        TitledThing: {
            /** @description Id of 24 hexadecimal digits, or number in a string. */
            id: string;
            /** @description Name. */
            title?: string;
        };
        /**
         * Conversion rate block
         * @description What a rule about conversion rates or sub values has switched off.
         */
        ConversionRateBlock: {
            /** @description Rule id. */
            rule_id?: components["schemas"]["ObjectId"];
            /** @description What was done, such as `disabled affiliate`. */
            type?: string;
            /** @description When it was done. */
            created_at?: components["schemas"]["Moment"];
            /** @description The advertiser. */
            advertiser?: components["schemas"]["TitledThing"];
            /** @description The offer. */
            offer?: components["schemas"]["TitledThing"];
            /** @description The affiliate. */
            affiliate?: components["schemas"]["TitledThing"];
            /** @description Value of sub 1. */
            sub1?: string;
            /** @description Value of sub 2. */
            sub2?: string;
            /** @description Conversion rate when it was done. */
            current_cr?: number;
            /** @description Lower bound of the rate, in a string. */
            cr_thresholds_min?: components["schemas"]["NumericString"];
            /** @description Upper bound of the rate, in a string. */
            cr_thresholds_max?: components["schemas"]["NumericString"];
        };
        /**
         * Ad cost selection
         * @description What the cost is for. The four together pick one cost.
         */
        AdCostSelection: {
            /** @description Number of the offer. */
            offer_id: number;
            /** @description Affiliate number. */
            affiliate_id: number;
            /** @description Day of the cost. */
            date: components["schemas"]["Day"];
            /** @description Value of sub 8. */
            sub8: string;
        };
        /**
         * Ad cost
         * @description What advertising has cost on one day. No source names the currency.
         */
        AdCost: components["schemas"]["AdCostSelection"] & {
            /** @description The cost. */
            costs: number;
        };
        /**
         * Pagination by limit
         * @description Place of this page in the whole list, with the names that newer services have. Since docs-3.2.
         */
        LimitPagination: {
            /** @description Number of this page, counted from 1. */
            page: number;
            /** @description Rows per page, as set by `limit`. */
            limit: number;
            /** @description Rows on all pages together. */
            total: number;
        };
        /**
         * Payment status
         * @description State of a payment as a number. 2 is completed, 3 paid in part, -1 declined; docs-3.2 calls both 1 and 4 waiting. Since docs-3.2.
         * @enum {integer}
         */
        PaymentStatus: -1 | 1 | 2 | 3 | 4;
        /**
         * Paid offer
         * @description Conversions of one offer in a payment. Since docs-3.2.
         */
        PaymentOffer: {
            /** @description Title of the offer. */
            title?: string;
            /** @description Conversions by what one of them pays, a number in a text. */
            cost?: {
                [key: string]: {
                    /** @description Number of conversions. */
                    count?: number;
                    /** @description Number of the currency. */
                    currency?: number;
                };
            };
        };
        /**
         * Payment correction
         * @description Sum that is added to a payment by hand, or taken off. Since docs-3.2.
         */
        PaymentCorrection: {
            /** @description When the correction was made. */
            posted_date?: components["schemas"]["NaiveDateTime"];
            /** @description The sum. */
            revenue?: components["schemas"]["NumericString"];
            /** @description Number of the currency in a text. */
            currency?: components["schemas"]["DigitString"];
            /** @description What the correction is for. */
            comment?: string;
        };
        /**
         * Payment
         * @description Money that one affiliate is paid, also called a payment invoice. Sums come as texts with eight decimals. Since docs-3.2.
         */
        Payment: {
            /** @description Number of the payment. */
            id: number;
            /** @description Affiliate number. */
            pid: number;
            /** @description Id of the affiliate's manager, or null. */
            manager_id?: components["schemas"]["ObjectId"] | null;
            /** @description When the payment was made out. */
            posted_date: components["schemas"]["NaiveDateTime"];
            /** @description Number of the payment system. */
            pay_sys?: number;
            /** @description Name of the payment system. */
            pay_sys_name?: string;
            /** @description Account that the money goes to, in one text that may have several lines. */
            pay_acc?: string;
            /**
             * @description State of the payment as a number in a text. 2 is completed, 3 paid in part, -1 declined; docs-3.2 calls both 1 and 4 waiting.
             * @enum {string}
             */
            status: "-1" | "1" | "2" | "3" | "4";
            /** @description Money that the affiliate is paid, without corrections. */
            revenue: components["schemas"]["NumericString"];
            /** @description Money for affiliates this one has brought, or null. */
            ref_revenue?: components["schemas"]["NumericString"] | null;
            /** @description Number of the currency in a text, `_id` of the extended list of currencies. */
            currency: components["schemas"]["DigitString"];
            /** @description The same currency by its code. */
            currency_code?: components["schemas"]["CurrencyCode"];
            /** @description Comment on the payment. */
            comment?: string;
            /** @description Note on the payment. Requests call it `note`. */
            notes?: string;
            /** @description Ids of the conversions that are paid. */
            cpa_actions?: string[];
            /** @description Ids of the payments of brought affiliates. It was never seen filled. */
            ref_ids?: string[];
            /** @description What is paid, by offer. Left out for a single payment. */
            details?: {
                /** @description Conversions by number of the offer. */
                details?: {
                    [key: string]: components["schemas"]["PaymentOffer"];
                };
                /** @description Number of conversions. */
                count?: number;
            };
            /** @description Corrections of the sum, by number of the correction. An empty list when there are none. */
            additional_payments?: {
                [key: string]: components["schemas"]["PaymentCorrection"];
            } | components["schemas"]["PaymentCorrection"][];
            /** @description When the payment was last changed. */
            updated_at?: components["schemas"]["NaiveDateTime"];
        };
        /**
         * Changed payment
         * @description What is sent to change a payment. Everything left out stays as it is. Since docs-3.2.
         */
        PaymentUpdateInput: {
            /** @description Account that the money goes to. Responses call it `pay_acc`. */
            payment_account?: string;
            /** @description State of the payment. */
            status?: components["schemas"]["PaymentStatus"];
            /** @description Comment on the payment. */
            comment?: string;
            /** @description Note on the payment. Responses call it `notes`. */
            note?: string;
        };
        /**
         * Result response
         * @description Success response that says in `result` whether the change was made.
         */
        ResultResponse: {
            status: components["schemas"]["SuccessMark"];
            /** @description Whether the change was made. */
            result: boolean;
        };
        /**
         * New payment
         * @description What is sent to make out a payment to one affiliate. Since docs-3.2.
         */
        PaymentInput: {
            /** @description Affiliate number. */
            aid: number;
            /** @description Money to pay. */
            sum: number;
            /** @description Number of the currency, `_id` in `GET /3.0/admin/currency?extended=1`. */
            currency: number;
            /** @description Note on the payment. */
            note?: string;
        };
        /**
         * Payments to make out
         * @description Which conversions are turned into payments. Everything left out sets no bound. Since docs-3.2.
         */
        PaymentsInput: {
            /** @description Last day, where no range is given. */
            date?: components["schemas"]["Day"];
            /** @description First day. */
            date_from?: components["schemas"]["Day"];
            /** @description Last day. */
            date_to?: components["schemas"]["Day"];
            /** @description The only affiliate to pay, by number. */
            aid?: number;
            /** @description Note on the payment. */
            note?: string;
            /** @description Numbers of affiliates who are not paid. */
            exclude_aids?: number[];
            /** @description Numbers of affiliates who are paid. */
            include_aids?: number[];
            /** @description Whether the range begins with the first conversion that is not paid yet. */
            by_last_unpaid_conversion?: boolean;
            /** @description Whether the range begins with the day of the last payment. */
            by_last_invoice?: boolean;
            /** @description Offer numbers. */
            offer_ids?: number[];
            /** @description Advertiser ids. */
            advertiser_ids?: components["schemas"]["ObjectId"][];
            /** @description Codes of currencies. */
            currencies?: components["schemas"]["CurrencyCode"][];
            /** @description Codes of countries. docs-3.2 shows three letters here, where everything else has two. */
            countries?: string[];
        };
        /**
         * New payment correction
         * @description What is sent to add a correction to a payment. Since docs-3.2.
         */
        PaymentCorrectionInput: {
            /** @description Money to add to the payment. Below 0 it should be taken off. */
            revenue: number;
            /** @description What the correction is for. */
            comment: string;
        };
        /**
         * Payments to delete
         * @description What is sent to delete several payments. Since docs-3.2.
         */
        PaymentsDeletionInput: {
            /** @description Numbers of the payments. */
            ids: number[];
        };
        /**
         * Conversions to take out of a payment
         * @description One of the two lists has to be there. Since docs-3.2.
         */
        PaymentConversionsInput: {
            /** @description Ids of the conversions. */
            conversion_ids?: string[];
            /** @description Numbers of offers, of which all conversions are taken out. */
            offer_ids?: number[];
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
            /** @description Remark on the line. Only null was seen; it may be left out. */
            comment?: string | null;
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
            /** @description Remark on the whole invoice. May be left out. */
            comment?: string | null;
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
         * @description Fields of an invoice to change.
         */
        InvoiceUpdateInput: {
            /** @description Id of the advertiser who is billed. Clients that send every field leave it empty. */
            supplier_id?: components["schemas"]["ObjectId"] | "";
            /** @description First day of the billed period. */
            start_date?: components["schemas"]["Day"];
            /** @description Last day of the billed period. */
            end_date?: components["schemas"]["Day"];
            /** @description Whether it is paid. */
            status?: components["schemas"]["InvoiceStatus"];
            /** @description Currency of the amounts, one of those active on the platform. Since docs-3.2. */
            currency?: components["schemas"]["CurrencyCode"];
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
         * @description Pixels keyed by pixel number, or in a list. A PHP map, so an empty one comes as a list without items.
         */
        PixelMap: {
            [key: string]: components["schemas"]["Pixel"];
        } | components["schemas"]["Pixel"][];
        /**
         * New pixel
         * @description What is sent to add a pixel.
         */
        PixelInput: {
            /**
             * @deprecated
             * @description Affiliate number, which an administrator key had to send. In documents of today affiliates alone add pixels. Until go-sdk.
             */
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
            /**
             * @deprecated
             * @description Whether the pixel is used. For administrator keys only, and no longer in documents of today. Until go-sdk.
             */
            is_active?: components["schemas"]["Flag"];
            /**
             * @deprecated
             * @description Decision of the network, where 0 is pending, 1 approved and -1 rejected. For administrator keys only. The page names the parameter without its values, documents of today have neither. Until go-sdk.
             * @enum {integer}
             */
            moderation_status?: 0 | 1 | -1;
        };
        /**
         * Changed pixel
         * @description What is sent to change a pixel. Everything left out stays as it is.
         */
        PixelUpdateInput: {
            /**
             * @deprecated
             * @description Affiliate number, in sample calls of 2018. Until docs.
             */
            pid?: number;
            /**
             * @deprecated
             * @description Offer number, in sample calls of 2018. Until docs.
             */
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
            /**
             * @deprecated
             * @description Whether the pixel is used. For administrator keys only, and no longer in documents of today. Until go-sdk.
             */
            is_active?: components["schemas"]["Flag"];
            /**
             * @deprecated
             * @description Decision of the network, where 0 is pending, 1 approved and -1 rejected. For administrator keys only. The page names the parameter without its values, documents of today have neither. Until go-sdk.
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
            /**
             * @deprecated
             * @description Tracking domain number, until `domain` took its place. Null stands for the default domain; only null was seen, so the number is taken from the request. Until docs.
             */
            domain_id?: number | null;
            /** @description Tracking domain by name. Took the place of `domain_id` after 3.0. Since go-sdk. */
            domain?: string;
            /** @description Whether links use https. Since docs-3.2. */
            use_https?: boolean;
            /** @description Who may use the category, `public`, `premoderated` or `private`. Affiliates do not see it. Since docs-3.2. */
            privacy_level?: string;
            /** @description Numbers of affiliates who may not use it. Affiliates do not see it. Since docs-3.2. */
            excluded_affiliates?: number[];
            /** @description Numbers of affiliates who may use it. Affiliates do not see it. Since docs-3.2. */
            included_affiliates?: number[];
        };
        /**
         * New SmartLink category
         * @description What is sent to add a SmartLink category.
         */
        SmartlinkCategoryInput: {
            /** @description Name of the category. */
            name: string;
            /**
             * @deprecated
             * @description Tracking domain number, as listed by `GET /3.0/admin/domains`, until `tracking_domain` came. Until go-sdk.
             */
            domain_id?: number;
            /** @description Remark on the category. */
            description?: string;
            /** @description Tracking domain by name. Left out, the default domain is used. Since docs-3.2. */
            tracking_domain?: string;
            /**
             * @description Who may use the category, everybody, those who ask, or only those who are let in. Left out, it is `public`. Since docs-3.2.
             * @enum {string}
             */
            privacy_level?: "public" | "premoderated" | "private";
            /** @description Numbers of affiliates who may not use it. Since docs-3.2. */
            excluded_affiliates?: number[];
            /** @description Numbers of affiliates who may use it. Since docs-3.2. */
            included_affiliates?: number[];
        };
        /**
         * Changed SmartLink category
         * @description What is sent to change a SmartLink category.
         */
        SmartlinkCategoryUpdateInput: {
            /** @description Name of the category. */
            name?: string;
            /**
             * @deprecated
             * @description Tracking domain number, as listed by `GET /3.0/admin/domains`, until `tracking_domain` came. Empty stood for the default domain. Until go-sdk.
             */
            domain_id?: number;
            /** @description Remark on the category. */
            description?: string;
            /** @description Tracking domain by name. Since docs-3.2. */
            tracking_domain?: string;
            /**
             * @description Who may use the category, everybody, those who ask, or only those who are let in. Since docs-3.2.
             * @enum {string}
             */
            privacy_level?: "public" | "premoderated" | "private";
            /** @description Numbers of affiliates who may not use it. Since docs-3.2. */
            excluded_affiliates?: number[];
            /** @description Numbers of affiliates who may use it. Since docs-3.2. */
            included_affiliates?: number[];
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
            /** @description Old form of the limit. Only 0 was seen. */
            cap?: number;
            /** @description Address of a cross postback. */
            cross_postback_url?: string;
            /** @description Whether mails are sent about the offer, as the name suggests. */
            send_emails?: boolean;
            /** @description IANA name of the zone in which limits are counted. */
            caps_timezone?: string;
            /** @description Whether limits are hidden, `0` or `1`. */
            hide_caps?: number;
            /** @description Whether affiliates may not choose the status of a postback, as the name suggests. */
            disabled_choice_postback_status?: boolean;
            /** @description Unit of `hold_period`, `days` or `hours`. */
            hold_type?: string;
            /** @description Number of a sub, or null. What it switches is not known. */
            search_empty_sub?: number | string | null;
            /** @description Hours in which the offer runs. An empty list when there are none. */
            schedule?: components["schemas"]["OfferSchedule"] | unknown[];
            /** @description Contract on the offer, or null. Only null was seen. */
            io_document?: string | boolean | null;
            /** @description Whether conversions from an address that is known already are declined. Other offers spell it `uniq`. */
            reject_not_unique_ip?: boolean;
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
            /** @description Kind of the request, one of `common`, `financial`, `technical`, `offer_request`, `smartlink_request` and `payment_request`; more are possible. */
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
         * @description Decision on a request to be connected to an offer or a SmartLink.
         */
        TicketDecisionInput: {
            /**
             * @description What to do.
             * @enum {string}
             */
            do: "approve" | "reject";
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
         * Currency
         * @description Currency of the platform. Since go-sdk.
         */
        Currency: {
            /** @description Number of the currency, as payments to affiliates take it. */
            _id: number;
            /** @description Code of the currency. */
            code: string;
            /** @description Whether the currency is used. */
            active?: boolean;
            /** @description Whether it is the base currency. */
            default?: boolean;
            /** @description Units of this currency per unit of the base currency. */
            rate: number;
            /** @description Smallest payment to an affiliate in this currency. Since docs-3.2. */
            min_payment?: number;
            /** @description Whether it is a crypto currency. Only null was seen. Since docs-3.2. */
            is_crypto?: boolean | null;
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
            /** @description Domain number, which offers took as `domain_url` and SmartLink categories as `domain_id`. */
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
        /** @description The service failed. Nothing tells whether a write was carried out. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The gateway got no response from the service. The body is a page and not JSON. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The same thing exists already. */
        Conflict: {
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
         * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
         * @example [
         *       "57b1b91f47c449e70a8b4567"
         *     ]
         */
        FilterAdvertiserManager: components["schemas"]["ObjectId"][];
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
         * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
         * @example [
         *       "test1"
         *     ]
         */
        FilterSub6: string[];
        /**
         * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
         * @example [
         *       "test1"
         *     ]
         */
        FilterSub7: string[];
        /**
         * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
         * @example [
         *       "test1"
         *     ]
         */
        FilterSub8: string[];
        /**
         * @description Devices to count. A single value without `[]` is taken as well.
         * @example [
         *       "mobile"
         *     ]
         */
        FilterDevice: string[];
        /**
         * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
         * @example mobile,crypto
         */
        FilterAdvertiserTag: string;
        /**
         * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
         * @example mobile,crypto
         */
        FilterAffiliateTag: string;
        /**
         * @description Tags of offers to count, comma-separated. Since docs-3.2.
         * @example mobile,crypto
         */
        FilterOfferTag: string;
        /**
         * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
         * @example [
         *       907
         *     ]
         */
        NotOffer: number[];
        /**
         * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
         * @example [
         *       "56cc49dc3b7d9b89058b45f1"
         *     ]
         */
        NotAdvertiser: components["schemas"]["ObjectId"][];
        /**
         * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
         * @example [
         *       611
         *     ]
         */
        NotAffiliate: number[];
        /**
         * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
         * @example [
         *       "57b1b91f47c449e70a8b4568"
         *     ]
         */
        NotAdvertiserManager: components["schemas"]["ObjectId"][];
        /**
         * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
         * @example [
         *       "57b1b91f47c449e70a8b4568"
         *     ]
         */
        NotAffiliateManager: components["schemas"]["ObjectId"][];
        /**
         * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
         * @example [
         *       "5f00000000000000000000a1"
         *     ]
         */
        NotSmartlink: components["schemas"]["ObjectId"][];
        /**
         * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
         * @example [
         *       "CA"
         *     ]
         */
        NotCountry: components["schemas"]["CountryCode"][];
        /**
         * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
         * @example mobile,crypto
         */
        NotAdvertiserTag: string;
        /**
         * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
         * @example mobile,crypto
         */
        NotAffiliateTag: string;
        /**
         * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
         * @example mobile,crypto
         */
        NotOfferTag: string;
        /**
         * @description Language of city names.
         * @example en
         */
        Locale: "ru" | "en" | "es" | "pt" | "cn";
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
         * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
         * @deprecated
         * @description Ids of offers, 24 hexadecimal digits each. The page of 2018 has it; today `int_id[]` stands for it. Until docs.
         * @example [
         *       "5718dac83b7d9bf8588b4579"
         *     ]
         */
        OfferFormerIds: components["schemas"]["ObjectId"][];
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
        OfferCountries: string[];
        /**
         * @description Categories of the offers. The page does not say whether it wants names or ids.
         * @example [
         *       "5368afb23b7d9b4d5d505342"
         *     ]
         */
        OfferCategories: string[];
        /**
         * @description Country of a cap, two letters. Since docs-3.2.
         * @example US
         */
        OfferCapCountry: components["schemas"]["CountryCode"];
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
        /**
         * @description Sorts the offers with promoted offers first or last, up or down. Since docs-3.2.
         * @example desc
         */
        OfferSortTop: "asc" | "desc";
        /**
         * @description Sorts the offers by the time they were made, up or down. Since docs-3.2.
         * @example desc
         */
        OfferSortCreated: "asc" | "desc";
        /**
         * @description Sorts the offers by what they pay, up or down. Since docs-3.2.
         * @example desc
         */
        OfferSortRevenue: "asc" | "desc";
        /**
         * @description Sorts the offers by their daily cap, up or down. Since docs-3.2.
         * @example desc
         */
        OfferSortDailyCap: "asc" | "desc";
        /**
         * @description Sorts the offers by their cap as a whole, up or down. Since docs-3.2.
         * @example desc
         */
        OfferSortTotalCap: "asc" | "desc";
        /**
         * @description Statuses of the offers. Only active offers are listed when it is left out, and keys that are no administrator's may ask for no others.
         * @example [
         *       "active",
         *       "stopped"
         *     ]
         */
        OfferStatuses: ("active" | "stopped" | "suspended")[];
        /**
         * @description Ids of the advertisers, 24 hexadecimal digits each.
         * @example [
         *       "5bc9d7c16d73e41c008b4567"
         *     ]
         */
        OfferAdvertisers: components["schemas"]["ObjectId"][];
        /**
         * @description Privacy of the offers, `0` public, `1` premoderated, `2` private. Responses use the words `public`, `protected` and `private`.
         * @example [
         *       0,
         *       1
         *     ]
         */
        OfferPrivacies: (0 | 1 | 2)[];
        /**
         * @description First day of change, included; what was not changed since is left out. Since docs-3.2.
         * @example 2026-01-02
         */
        UpdatedAt: components["schemas"]["Day"];
        /**
         * @description Send `1` to get promoted offers only. Since docs-3.2.
         * @example 1
         */
        OfferTop: 0 | 1;
        /**
         * @description Bundle of the advertised app. Since docs-3.2.
         * @example com.example.app
         */
        OfferBundle: string;
        /**
         * @description Ids of the SmartLink categories the offers are in. Since docs-3.2.
         * @example [
         *       "595e3b5b7e28fede7b8b456d"
         *     ]
         */
        OfferSmartlinks: components["schemas"]["ObjectId"][];
        /**
         * @description User ids of the managers of the advertisers. Since docs-3.2.
         * @example [
         *       "5747f68c3b7d9be4018b4570"
         *     ]
         */
        OfferManagers: components["schemas"]["ObjectId"][];
        /**
         * @description Number of the offer in the advertiser's system. Since docs-3.2.
         * @example 5a97f4af94b814997c8b456a
         */
        OfferExternalId: string;
        /**
         * @description What the offers are to hold on top. Since docs-3.2.
         * @example enabled_affiliates
         */
        OfferExtras: "enabled_affiliates";
        /**
         * @description Countries of caps, comma-separated. With a filter for caps the other filters do not count. Since docs-3.2.
         * @example US,DE
         */
        OfferCapCountries: string;
        /**
         * @description What caps count, `clicks`, `conversions`, `budget` and `impressions`, comma-separated; offers whose cap of this kind is full are left out. With a filter for caps the other filters do not count. Since docs-3.2.
         * @example clicks,conversions
         */
        OfferCapTypes: string;
        /**
         * @description First day, included, as the code of mcp names it; of what, is not said.
         * @example 2026-01-02
         */
        OfferFrom: components["schemas"]["Day"];
        /**
         * @description Last day, included, as the code of mcp names it; of what, is not said.
         * @example 2026-01-02
         */
        OfferTo: components["schemas"]["Day"];
        /**
         * @description Ids of offers, 24 hexadecimal digits each.
         * @example [
         *       "5718dac83b7d9bf8588b4579"
         *     ]
         */
        OfferIds: components["schemas"]["ObjectId"][];
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
                 * @description What a row stands for; several slices make a row for each combination. `advertiser`, `affiliate`, `manager` and `smart_id` are for administrator keys. `trafficback_reason` since docs-3.2.
                 * @example [
                 *       "year",
                 *       "month",
                 *       "day"
                 *     ]
                 */
                "slice[]": ("hour" | "month" | "quarter" | "year" | "day" | "offer" | "country" | "city" | "os" | "os_version" | "device" | "device_model" | "browser" | "goal" | "sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "advertiser" | "affiliate" | "manager" | "smart_id" | "trafficback_reason" | "week" | "device_type" | "browser_version" | "landing" | "prelanding" | "isp" | "conn_type" | "advertiser_manager_id" | "affiliate_manager_id" | "affiliate_id" | "sub6" | "sub7" | "sub8" | "sub9" | "sub10" | "sub11" | "sub12" | "sub13" | "sub14" | "sub15" | "sub16" | "sub17" | "sub18" | "sub19" | "sub20" | "sub21" | "sub22" | "sub23" | "sub24" | "sub25" | "sub26" | "sub27" | "sub28" | "sub29" | "sub30")[];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description States of the payment to the affiliate. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "opened"
                 *     ]
                 */
                "filter[payment_status][]"?: ("opened" | "closed" | "pending")[];
                /**
                 * @description User ids of affiliate managers to count.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[affiliate_manager_id][]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description Advertiser ids to count, under the name of supplier.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "filter[supplier][]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description Cities to count.
                 * @example [
                 *       "New York"
                 *     ]
                 */
                "filter[city][]"?: string[];
                /**
                 * @description Sub-accounts to count, where the network has them.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[subaccount_id][]"?: string[];
                /**
                 * @description Kind of balance to count, where the network has several.
                 * @example cpa
                 */
                "filter[balance_type]"?: string;
                /**
                 * @description Whether conversions that the network withholds count.
                 * @example 0
                 */
                "filter[shave]"?: components["schemas"]["Flag"];
                /**
                 * @description Statuses to show as members of `actions`. Documents of today no longer name `not_found`. `not_found` until docs.
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
                 * @description Figures wanted in each row. Without it the row has all of them. Since docs-3.2.
                 * @example [
                 *       "clicks",
                 *       "conversions"
                 *     ]
                 */
                "fields[]"?: ("clicks" | "hosts" | "earnings" | "income" | "noincome" | "payouts" | "conversions" | "cr" | "affiliate_epc" | "ratio" | "epc" | "trafficback" | "ctr" | "views" | "ecpm" | "afprice" | "costs" | "margin" | "roi" | "clicks_earnings" | "clicks_income")[];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
                /**
                 * @deprecated
                 * @description Affiliate numbers to count, for administrator keys. Only the page of 2018 has it; today the report is for affiliates alone. A single value without `[]` is taken as well. Until docs.
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getReportByBrowserVersion: {
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
                                /** @description Version of the browser. Empty when it is not known. */
                                browser_version: string;
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
                                /** @description City as a name or number, `0` for an unknown one, or an object. */
                                city: string | number | components["schemas"]["StatCity"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getReportByLanding: {
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
                 * @description Number of the one offer whose pages are counted.
                 * @example 906
                 */
                "filter[offer]": number;
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
                                /** @description Number of the landing page, in a string. */
                                landing: string | number;
                            };
                            /** @description Pages of the group by their number. */
                            landings_info?: components["schemas"]["StatLandings"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getReportByPrelanding: {
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
                 * @description Number of the one offer whose pages are counted.
                 * @example 906
                 */
                "filter[offer]": number;
                /**
                 * @description User ids of managers to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[manager][]"?: components["parameters"]["FilterManager"];
                /**
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
                                /** @description Number of the page. */
                                prelanding: number | string;
                            };
                            /** @description Pages of the group by their number. */
                            landings_info?: components["schemas"]["StatLandings"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getReportByMobileCarrier: {
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
                                /** @description Name of the carrier. Empty when it is not known. */
                                isp: string;
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getReportByConnectionType: {
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
                /**
                 * @description Offer numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       907
                 *     ]
                 */
                "not_offer_id[]"?: components["parameters"]["NotOffer"];
                /**
                 * @description Advertiser ids to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f1"
                 *     ]
                 */
                "not_advertiser_id[]"?: components["parameters"]["NotAdvertiser"];
                /**
                 * @description Affiliate numbers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       611
                 *     ]
                 */
                "not_affiliate_id[]"?: components["parameters"]["NotAffiliate"];
                /**
                 * @description User ids of advertiser managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_advertiser_manager_id[]"?: components["parameters"]["NotAdvertiserManager"];
                /**
                 * @description User ids of affiliate managers to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4568"
                 *     ]
                 */
                "not_affiliate_manager_id[]"?: components["parameters"]["NotAffiliateManager"];
                /**
                 * @description Ids of SmartLink categories to leave out. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "not_smartlink_id[]"?: components["parameters"]["NotSmartlink"];
                /**
                 * @description Countries to leave out, two letters each. For administrator keys. Since docs-3.2.
                 * @example [
                 *       "CA"
                 *     ]
                 */
                "not_country[]"?: components["parameters"]["NotCountry"];
                /**
                 * @description Tags of advertisers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_advertiser_tag?: components["parameters"]["NotAdvertiserTag"];
                /**
                 * @description Tags of affiliates to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_affiliate_tag?: components["parameters"]["NotAffiliateTag"];
                /**
                 * @description Tags of offers to leave out, comma-separated. For administrator keys. Since docs-3.2.
                 * @example mobile,crypto
                 */
                not_offer_tag?: components["parameters"]["NotOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
                                /** @description Type of the connection, such as `wi-fi` or `cellular`. Empty when it is not known. */
                                conn_type: string;
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getReportByTrafficback: {
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
                 * @description User ids of advertiser managers to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "57b1b91f47c449e70a8b4567"
                 *     ]
                 */
                "filter[advertiser_manager_id][]"?: components["parameters"]["FilterAdvertiserManager"];
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
                 * @description Values of sub 6 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub6][]"?: components["parameters"]["FilterSub6"];
                /**
                 * @description Values of sub 7 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub7][]"?: components["parameters"]["FilterSub7"];
                /**
                 * @description Values of sub 8 to count. A single value without `[]` is taken as well. Since docs-3.2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "filter[sub8][]"?: components["parameters"]["FilterSub8"];
                /**
                 * @description Devices to count. A single value without `[]` is taken as well.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device][]"?: components["parameters"]["FilterDevice"];
                /**
                 * @description Tags of advertisers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[advertiser_tag]"?: components["parameters"]["FilterAdvertiserTag"];
                /**
                 * @description Tags of affiliates to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[affiliate_tag]"?: components["parameters"]["FilterAffiliateTag"];
                /**
                 * @description Tags of offers to count, comma-separated. Since docs-3.2.
                 * @example mobile,crypto
                 */
                "filter[offer_tag]"?: components["parameters"]["FilterOfferTag"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
                        stats: components["schemas"]["StatTrafficbackRow"][];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listReferralPayments: {
        parameters: {
            query: {
                /**
                 * @description First day, included.
                 * @example 31-05-2017
                 */
                date_from: components["schemas"]["DayMonthYear"];
                /**
                 * @description Last day, included.
                 * @example 31-05-2017
                 */
                date_to: components["schemas"]["DayMonthYear"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
                /**
                 * @description Number of the affiliate who brought others.
                 * @example 610
                 */
                pid?: number;
                /**
                 * @description Numbers of affiliates who brought others.
                 * @example [
                 *       610
                 *     ]
                 */
                "pids[]"?: number[];
                /**
                 * @description Number of the affiliate who was brought.
                 * @example 611
                 */
                ref?: number;
                /**
                 * @description Numbers of affiliates who were brought.
                 * @example [
                 *       611
                 *     ]
                 */
                "refs[]"?: number[];
                /**
                 * @description State of the money, `0` to be paid out, `1` paid, `2` pending.
                 * @example 0
                 */
                is_paid?: 0 | 1 | 2;
                /**
                 * @description Several values of `is_paid`.
                 * @example [
                 *       0,
                 *       2
                 *     ]
                 */
                "payment_statuses[]"?: (0 | 1 | 2)[];
                /**
                 * @description Whether the referral is active, `1` for yes.
                 * @example 1
                 */
                status?: components["schemas"]["Flag"];
                /**
                 * @description Number of the currency, not its code.
                 * @example 1
                 */
                currency?: number;
                /**
                 * @description Numbers of currencies.
                 * @example [
                 *       1
                 *     ]
                 */
                "currencies[]"?: number[];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            /** @description Referral payments of this page, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per pair of affiliates and state. */
                        ref_payments: components["schemas"]["ReferralPayment"][];
                        /** @description Place of this page in the list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description Advertiser ids. For administrator keys.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "advertisers[]"?: components["schemas"]["ObjectId"][];
                /**
                 * @deprecated
                 * @description Advertiser ids, the name of 2018. For administrator keys. Later it is `advertisers[]`. Until docs.
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    findSubs: {
        parameters: {
            query?: {
                /**
                 * @description Search text for sub 1. Of the subs only the first that is not empty counts.
                 * @example test
                 */
                sub1?: string;
                /**
                 * @description Search text for sub 2. Of the subs only the first that is not empty counts.
                 * @example test
                 */
                sub2?: string;
                /**
                 * @description Search text for sub 3. Of the subs only the first that is not empty counts.
                 * @example test
                 */
                sub3?: string;
                /**
                 * @description Search text for sub 4. Of the subs only the first that is not empty counts.
                 * @example test
                 */
                sub4?: string;
                /**
                 * @description Search text for sub 5. Of the subs only the first that is not empty counts.
                 * @example test
                 */
                sub5?: string;
                /**
                 * @description Search text for sub 6. Of the subs only the first that is not empty counts. Since docs-3.2.
                 * @example test
                 */
                sub6?: string;
                /**
                 * @description Search text for sub 7. Of the subs only the first that is not empty counts. Since docs-3.2.
                 * @example test
                 */
                sub7?: string;
                /**
                 * @description Search text for sub 8. Of the subs only the first that is not empty counts. Since docs-3.2.
                 * @example test
                 */
                sub8?: string;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
                            /** @description Value of sub 6. Since docs-3.2. */
                            sub6?: string;
                            /** @description Value of sub 7. Since docs-3.2. */
                            sub7?: string;
                            /** @description Value of sub 8. Since docs-3.2. */
                            sub8?: string;
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @deprecated
                 * @description Parts wanted for each offer. `stats` are the full figures of each cap. `stats_merged` are the smallest, average and largest value of a cap with several metrics, such as a limit per affiliate or several goals. `descr` are names such as `daily_conversions` and `total_conversions`. Only the page of 2018 has it, and required it. Until docs.
                 * @example [
                 *       "stats",
                 *       "stats_merged",
                 *       "descr"
                 *     ]
                 */
                "fields[]"?: ("stats" | "stats_merged" | "descr")[];
                /**
                 * @deprecated
                 * @description Affiliate numbers to show. Only the page of 2018 has it. Until docs.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description Number of the offer. Either this or `offer` must be there. Since docs-3.2.
                 * @example 10
                 */
                offer_id?: number;
                /**
                 * @description Number of the offer, under the name of 2018 that official clients still send.
                 * @example 10
                 */
                offer?: number;
                /**
                 * @description Base event, as a goal by name. Either this or `goal` must be there. Since docs-3.2.
                 * @example install
                 */
                base_event?: string;
                /**
                 * @deprecated
                 * @description Base event, as a goal by name, under the name of 2018. Later documents call it `base_event`. Until docs.
                 * @example install
                 */
                goal?: string;
                /**
                 * @description Events to look at, by name, or several comma-separated in one value.
                 * @example [
                 *       "install,other1,other2"
                 *     ]
                 */
                "events[]": string[];
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
                /**
                 * @description With `1` the rows are described; how is not known.
                 * @example 1
                 */
                describe?: components["schemas"]["Flag"];
                /**
                 * @description Page to return, counted from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 100 at most.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getTimeToAction: {
        parameters: {
            query: {
                /**
                 * @description First day, included, in the zone of `timezone`.
                 * @example 2019-11-16
                 */
                date_from: components["schemas"]["Day"];
                /**
                 * @description Last day, included, in the zone of `timezone`.
                 * @example 2019-11-18
                 */
                date_to: components["schemas"]["Day"];
                /**
                 * @description Number of the offer.
                 * @example 906
                 */
                offer_id: number;
                /**
                 * @description IANA name of the zone in which days are cut.
                 * @example Europe/Berlin
                 */
                timezone?: string;
                /**
                 * @description Name of a goal.
                 * @example install
                 */
                goal?: string;
                /**
                 * @description Affiliate numbers, comma-separated.
                 * @example 610,611
                 */
                affiliate_ids?: string;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            /** @description One row per affiliate, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description HTTP status once more. */
                        statusCode?: number;
                        /** @description One row per affiliate. */
                        data: components["schemas"]["TimeToActionRow"][];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getAppsflyerReport: {
        parameters: {
            query: {
                /**
                 * @description What a row stands for; several slices make a row for each combination.
                 * @example [
                 *       "country"
                 *     ]
                 */
                "slice[]": ("date" | "app_id" | "event_name" | "city" | "country" | "sub1" | "sub2" | "sub3" | "sub4" | "sub5" | "isp" | "os" | "device")[];
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
                 * @description Ids of apps to count.
                 * @example [
                 *       "com.example.app"
                 *     ]
                 */
                "filter[app_id][]"?: string[];
                /**
                 * @description Names of events to count.
                 * @example [
                 *       "install"
                 *     ]
                 */
                "filter[event_name][]"?: string[];
                /**
                 * @description Countries to count, two letters each.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "filter[country_code][]"?: components["schemas"]["CountryCode"][];
                /**
                 * @description Numbers of cities to count.
                 * @example [
                 *       79729
                 *     ]
                 */
                "filter[city_id][]"?: number[];
                /**
                 * @description Operating systems to count, by name. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "filter[os][]"?: components["parameters"]["FilterOs"];
                /**
                 * @description Classes of devices to count.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "filter[device_type][]"?: string[];
                /**
                 * @description Providers of internet access to count.
                 * @example [
                 *       "Example Mobile"
                 *     ]
                 */
                "filter[isp][]"?: string[];
                /**
                 * @description Ids of campaigns at AppsFlyer to count.
                 * @example [
                 *       "1001"
                 *     ]
                 */
                "filter[campaign_id][]"?: string[];
                /**
                 * @description Languages to count.
                 * @example [
                 *       "en"
                 *     ]
                 */
                "filter[language][]"?: string[];
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
                 * @description Field to sort by.
                 * @example clicks
                 */
                sort?: string;
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                order?: "asc" | "desc";
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            /** @description One row per group, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description One row per group. */
                        stats: components["schemas"]["AppsflyerRow"][];
                        /** @description Place of this page in the report. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description Only conversions changed since this day. For administrator keys.
                 * @example 2017-06-06
                 */
                update_from_date?: components["schemas"]["Day"];
                /**
                 * @description Only conversions changed since this hour. Goes with `update_from_date`. For administrator keys.
                 * @example 3
                 */
                update_from_hour?: number;
                /**
                 * @description Only conversions changed until this day. For administrator keys. Since docs-3.2.
                 * @example 2017-06-06
                 */
                update_to_date?: components["schemas"]["Day"];
                /**
                 * @description Only conversions changed until this hour. Goes with `update_to_date`. For administrator keys. Since docs-3.2.
                 * @example 12
                 */
                update_to_hour?: number;
                /**
                 * @description Time of day from which conversions count on the first day.
                 * @example 08:00:00
                 */
                time_from?: string;
                /**
                 * @description Time of day until which conversions count on the last day.
                 * @example 20:00:00
                 */
                time_to?: string;
                /**
                 * @description Status numbers, 1 confirmed, 2 pending, 3 declined, 4 not found, 5 hold. Documents of today no longer name 4. `4` until docs.
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
                 * @description Names of browsers. A single value without `[]` is taken as well.
                 * @example [
                 *       "Chrome"
                 *     ]
                 */
                "browser[]"?: string[];
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
                 * @description Names of operating systems. A single value without `[]` is taken as well.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "os[]"?: string[];
                /**
                 * @description Goals. A single value without `[]` is taken as well.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "goal[]"?: string[];
                /**
                 * @description Numbers of goals. Since docs-3.2.
                 * @example [
                 *       1
                 *     ]
                 */
                "goal_id[]"?: number[];
                /**
                 * @description Classes of devices. A single value without `[]` is taken as well.
                 * @example [
                 *       "desktop"
                 *     ]
                 */
                "device[]"?: ("tablet" | "desktop" | "mobile")[];
                /**
                 * @description Only conversions with this amount of affiliate's money.
                 * @example 1234
                 */
                payouts?: number;
                /**
                 * @description Only conversions with more of the affiliate's money. Since docs-3.2.
                 * @example 10
                 */
                payouts_from?: number;
                /**
                 * @description Only conversions with less of the affiliate's money. Since docs-3.2.
                 * @example 5000
                 */
                payouts_to?: number;
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
                 * @description Only conversions with more of the advertiser's money. For administrator keys. Since docs-3.2.
                 * @example 10
                 */
                revenue_from?: number;
                /**
                 * @description Only conversions with less of the advertiser's money. For administrator keys. Since docs-3.2.
                 * @example 50000
                 */
                revenue_to?: number;
                /**
                 * @description Id of the SmartLink. Since docs-3.2.
                 * @example 5f00000000000000000000b1
                 */
                smart_id?: string;
                /**
                 * @description Promo code of the conversion. Since docs-3.2.
                 * @example SAVE10
                 */
                promocode?: string;
                /**
                 * @description Id of the impression. Since docs-3.2.
                 * @example 5f00000000000000000000f1
                 */
                imp_id?: string;
                /**
                 * @description State of the payment to the affiliate. Since docs-3.2.
                 * @example opened
                 */
                payment_status?: "opened" | "pending" | "closed";
                /**
                 * @description Why the conversion was declined. Since docs-3.2.
                 * @example [
                 *       "by_manager"
                 *     ]
                 */
                "decline_reason[]"?: ("anti_fraud" | "cap_reached" | "by_manager" | "payment_not_found" | "ip_duplicate" | "by_server_postback" | "partner_banned" | "partner_disabled" | "min_click_time_not_reached" | "click_time_expire" | "by_import" | "promocode_expired" | "promocode_not_available")[];
                /**
                 * @description Risk of fraud. Since docs-3.2.
                 * @example [
                 *       "low"
                 *     ]
                 */
                "fraud_risk_level[]"?: ("not_analyzed" | "low" | "medium" | "high" | "no_risk")[];
                /**
                 * @description Kinds of fraud. Their names are not documented. Since docs-3.2.
                 * @example [
                 *       "proxy"
                 *     ]
                 */
                "fraud_type[]"?: string[];
                /**
                 * @description Text stored with the conversion. Since docs-3.2.
                 * @example Agreed by mail
                 */
                comment?: string;
                /**
                 * @description Advertiser ids, under the name of supplier.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "supplier[]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description Cities of the visitors.
                 * @example [
                 *       "New York"
                 *     ]
                 */
                "city[]"?: string[];
                /**
                 * @description Classes of devices, as the member `device_type`.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "device_type[]"?: string[];
                /**
                 * @description Values of sub 1.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "sub1[]"?: string[];
                /**
                 * @description Values of sub 2.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "sub2[]"?: string[];
                /**
                 * @description Values of sub 3.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "sub3[]"?: string[];
                /**
                 * @description Values of sub 4.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "sub4[]"?: string[];
                /**
                 * @description Values of sub 5.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "sub5[]"?: string[];
                /**
                 * @description Values of sub 6.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "sub6[]"?: string[];
                /**
                 * @description Values of sub 7.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "sub7[]"?: string[];
                /**
                 * @description Values of sub 8.
                 * @example [
                 *       "test1"
                 *     ]
                 */
                "sub8[]"?: string[];
                /**
                 * @description Id of the invoice the conversion is billed with.
                 * @example 1001
                 */
                invoice_id?: string;
                /**
                 * @description Id of the visitor, as the advertiser or affiliate counts them.
                 * @example visitor-1
                 */
                user_id?: string;
                /**
                 * @description Tags of offers, comma-separated.
                 * @example mobile
                 */
                offer_tag?: string;
                /**
                 * @description Tags of affiliates, comma-separated.
                 * @example mobile
                 */
                affiliate_tag?: string;
                /**
                 * @description Tags of advertisers, comma-separated.
                 * @example mobile
                 */
                advertiser_tag?: string;
                /**
                 * @description Whether conversions that the network withholds count.
                 * @example 0
                 */
                shave?: components["schemas"]["Flag"];
                /**
                 * @description With `1` rows come without the things they refer to, for long exports. The range is then 63 days at most. Since docs-3.2.
                 * @example 0
                 */
                raw_export?: components["schemas"]["Flag"];
                /**
                 * @description Members wanted in each row, comma-separated.
                 * @example id,status
                 */
                fields?: string;
                /**
                 * @description Member to sort by.
                 * @example created_at
                 */
                order?: string;
                /**
                 * @description Direction of sorting. Descending without it.
                 * @example desc
                 */
                orderType?: "asc" | "desc";
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Conversions per page. The document allows 500, the live service was seen to allow 1000.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getConversion: {
        parameters: {
            query: {
                /**
                 * @description Id of the conversion.
                 * @example 5f00000000000000000000c1
                 */
                id: components["schemas"]["ObjectId"];
                /**
                 * @description IANA name of the zone in which days and hours are cut and times are written. Without it the zone of the platform counts.
                 * @example Europe/Berlin
                 */
                timezone?: components["parameters"]["Timezone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversion, or a failure with `status` 2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description HTTP status once more. */
                        statusCode?: number;
                        /** @description The conversion. */
                        conversion: components["schemas"]["ConversionDetails"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    editConversionsOfAdvertiser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The conversions and their new values. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConversionEditByAdvertiserInput"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                "application/x-www-form-urlencoded": components["schemas"]["ConversionImportSingleInput"];
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
                        data: components["schemas"]["AcceptedConversion"] | components["schemas"]["ConversionImport"];
                        /** @description Text that tells when the import is carried out. */
                        message?: string;
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    importAffiliateConversion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The conversion. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AffiliateConversionSingleInput"];
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
                        data: components["schemas"]["AcceptedConversion"];
                        /** @description Text that tells when the import is carried out. */
                        message?: string;
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    importAffiliateConversions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The conversions. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AffiliateConversionsInput"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listServerPostbacks: {
        parameters: {
            query: {
                /**
                 * @description First day of the log, included, in the zone of the platform.
                 * @example 2017-06-05
                 */
                date_from: components["schemas"]["AnyDay"];
                /**
                 * @description Last day of the log, included, in the zone of the platform.
                 * @example 2017-06-06
                 */
                date_to: components["schemas"]["AnyDay"];
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
                 * @description Advertisers to show.
                 * @example [
                 *       "56cc49dc3b7d9b89058b45f0"
                 *     ]
                 */
                "supplier[]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description Text to look for. Since docs-3.2.
                 * @example order
                 */
                search?: string;
                /**
                 * @description IANA name of the zone in which days are cut.
                 * @example Europe/Berlin
                 */
                timezone?: string;
                /**
                 * @deprecated
                 * @description Id of the conversion in the advertiser's system. Documents of today no longer have it. Until php-sdk.
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
                 * @deprecated
                 * @description Conversion status to show. The values are not documented; a digit is likely, with 1 confirmed, 2 pending, 3 declined, 4 not found and 5 hold. Documents of today no longer have it. Until php-sdk.
                 * @example 1
                 */
                status?: string;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listAffiliatePostbacks: {
        parameters: {
            query: {
                /**
                 * @description First day of the log, included, in the zone of the platform.
                 * @example 2017-11-25
                 */
                date_from: components["schemas"]["AnyDay"];
                /**
                 * @description Last day of the log, included, in the zone of the platform.
                 * @example 2017-11-28
                 */
                date_to: components["schemas"]["AnyDay"];
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
                 * @description IANA name of the zone in which days are cut. Since docs-3.2.
                 * @example Europe/Berlin
                 */
                timezone?: string;
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: number;
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: number;
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    deletePostbacksOfOffers: {
        parameters: {
            query: {
                /**
                 * @description Numbers of the offers, or several comma-separated in one value.
                 * @example [
                 *       "936",
                 *       "937"
                 *     ]
                 */
                "ids[]": string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The postbacks are deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    deletePostbacksOfAffiliates: {
        parameters: {
            query: {
                /**
                 * @description Numbers of the affiliates, or several comma-separated in one value.
                 * @example [
                 *       "610",
                 *       "611"
                 *     ]
                 */
                "ids[]": string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The postbacks are deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description Offer numbers. Since docs-3.2.
                 * @example [
                 *       906
                 *     ]
                 */
                "offer_ids[]"?: number[];
                /**
                 * @description Shows postbacks with a greater number only, another way to go through all of them. Since docs-3.2.
                 * @example 22
                 */
                after_id?: number;
                /**
                 * @description 1 shows only postbacks that are for every offer. Since docs-3.2.
                 * @example 0
                 */
                only_global?: components["schemas"]["Flag"];
                /**
                 * @description 1 shows more of each postback. What is added is not documented. Since docs-3.2.
                 * @example 0
                 */
                verbose?: components["schemas"]["Flag"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @deprecated
                 * @description Ids of offers, 24 hexadecimal digits each. The page of 2018 has it; today `int_id[]` stands for it. Until docs.
                 * @example [
                 *       "5718dac83b7d9bf8588b4579"
                 *     ]
                 */
                "ids[]"?: components["parameters"]["OfferFormerIds"];
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
                 * @description Operating systems of the offers. The names were others in 2018. `web` until docs. `wp` until docs. `ios` until docs. `android` until docs. `Windows` since docs-3.2. `webOS` since docs-3.2. `macOS` since docs-3.2. `iPadOS` since docs-3.2. `iOS` since docs-3.2. `Android` since docs-3.2.
                 * @example [
                 *       "iOS",
                 *       "Android"
                 *     ]
                 */
                "os[]"?: ("web" | "wp" | "ios" | "android" | "Windows" | "webOS" | "macOS" | "iPadOS" | "iOS" | "Android")[];
                /**
                 * @description Categories of the offers. The page does not say whether it wants names or ids.
                 * @example [
                 *       "5368afb23b7d9b4d5d505342"
                 *     ]
                 */
                "categories[]"?: components["parameters"]["OfferCategories"];
                /**
                 * @description Country of a cap, two letters. Since docs-3.2.
                 * @example US
                 */
                caps_country?: components["parameters"]["OfferCapCountry"];
                /**
                 * @description What a cap counts. Offers whose cap of this kind is full are left out. Since docs-3.2.
                 * @example conversions
                 */
                caps_type?: "clicks" | "conversions" | "budget" | "impressions";
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
                 * @description Sorts the offers with promoted offers first or last, up or down. Since docs-3.2.
                 * @example desc
                 */
                "sort[is_top]"?: components["parameters"]["OfferSortTop"];
                /**
                 * @description Sorts the offers by the time they were made, up or down. Since docs-3.2.
                 * @example desc
                 */
                "sort[created]"?: components["parameters"]["OfferSortCreated"];
                /**
                 * @description Sorts the offers by what they pay, up or down. Since docs-3.2.
                 * @example desc
                 */
                "sort[revenue]"?: components["parameters"]["OfferSortRevenue"];
                /**
                 * @description Sorts the offers by their daily cap, up or down. Since docs-3.2.
                 * @example desc
                 */
                "sort[daily_cap]"?: components["parameters"]["OfferSortDailyCap"];
                /**
                 * @description Sorts the offers by their cap as a whole, up or down. Since docs-3.2.
                 * @example desc
                 */
                "sort[total_cap]"?: components["parameters"]["OfferSortTotalCap"];
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Statuses of the offers. Only active offers are listed when it is left out, and keys that are no administrator's may ask for no others.
                 * @example [
                 *       "active",
                 *       "stopped"
                 *     ]
                 */
                "status[]"?: components["parameters"]["OfferStatuses"];
                /**
                 * @description Ids of the advertisers, 24 hexadecimal digits each.
                 * @example [
                 *       "5bc9d7c16d73e41c008b4567"
                 *     ]
                 */
                "advertiser[]"?: components["parameters"]["OfferAdvertisers"];
                /**
                 * @description Privacy of the offers, `0` public, `1` premoderated, `2` private. Responses use the words `public`, `protected` and `private`.
                 * @example [
                 *       0,
                 *       1
                 *     ]
                 */
                "privacy[]"?: components["parameters"]["OfferPrivacies"];
                /**
                 * @description First day of change, included; what was not changed since is left out. Since docs-3.2.
                 * @example 2026-01-02
                 */
                updated_at?: components["parameters"]["UpdatedAt"];
                /**
                 * @description Send `1` to get promoted offers only. Since docs-3.2.
                 * @example 1
                 */
                is_top?: components["parameters"]["OfferTop"];
                /**
                 * @description Bundle of the advertised app. Since docs-3.2.
                 * @example com.example.app
                 */
                bundle_id?: components["parameters"]["OfferBundle"];
                /**
                 * @description Ids of the SmartLink categories the offers are in. Since docs-3.2.
                 * @example [
                 *       "595e3b5b7e28fede7b8b456d"
                 *     ]
                 */
                "smartlink_categories[]"?: components["parameters"]["OfferSmartlinks"];
                /**
                 * @description User ids of the managers of the advertisers. Since docs-3.2.
                 * @example [
                 *       "5747f68c3b7d9be4018b4570"
                 *     ]
                 */
                "advertiser_manager_id[]"?: components["parameters"]["OfferManagers"];
                /**
                 * @description Number of the offer in the advertiser's system. Since docs-3.2.
                 * @example 5a97f4af94b814997c8b456a
                 */
                external_offer_id?: components["parameters"]["OfferExternalId"];
                /**
                 * @description What the offers are to hold on top. Since docs-3.2.
                 * @example enabled_affiliates
                 */
                additional_fields?: components["parameters"]["OfferExtras"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: number;
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                        /** @description Number of the offer once more. docs-3.2 leaves it out. */
                        id?: number;
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: number;
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
                        /** @description Number of the offer once more. docs-3.2 leaves it out. */
                        id?: number;
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description Rows per page. Today all come at once, in 2018 a hundred.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Ids of the categories, 24 hexadecimal digits each. Since docs-3.2.
                 * @example [
                 *       "5368a3973b7d9b4d5d59f1ca"
                 *     ]
                 */
                "ids[]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description Field to sort by. Since docs-3.2.
                 * @example title
                 */
                order?: "id" | "title";
                /**
                 * @description Direction of sorting, ascending or descending. Since docs-3.2.
                 * @example desc
                 */
                orderType?: "asc" | "desc";
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: components["schemas"]["ObjectId"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @deprecated
                 * @description Ids of offers, 24 hexadecimal digits each. The page of 2018 has it; today `int_id[]` stands for it. Until docs.
                 * @example [
                 *       "5718dac83b7d9bf8588b4579"
                 *     ]
                 */
                "ids[]"?: components["parameters"]["OfferFormerIds"];
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
                 * @description Countries of caps, comma-separated. With a filter for caps the other filters do not count. Since docs-3.2.
                 * @example US,DE
                 */
                caps_country?: components["parameters"]["OfferCapCountries"];
                /**
                 * @description What caps count, `clicks`, `conversions`, `budget` and `impressions`, comma-separated; offers whose cap of this kind is full are left out. With a filter for caps the other filters do not count. Since docs-3.2.
                 * @example clicks,conversions
                 */
                caps_type?: components["parameters"]["OfferCapTypes"];
                /**
                 * @description First day of change, included; what was not changed since is left out. Since docs-3.2.
                 * @example 2026-01-02
                 */
                updated_at?: components["parameters"]["UpdatedAt"];
                /**
                 * @description First day, included, as the code of mcp names it; of what, is not said.
                 * @example 2026-01-02
                 */
                from?: components["parameters"]["OfferFrom"];
                /**
                 * @description Last day, included, as the code of mcp names it; of what, is not said.
                 * @example 2026-01-02
                 */
                to?: components["parameters"]["OfferTo"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description Operating systems of the offers. Since docs-3.2.
                 * @example [
                 *       "Android"
                 *     ]
                 */
                "os[]"?: string[];
                /**
                 * @description Countries of caps, comma-separated. With a filter for caps the other filters do not count. Since docs-3.2.
                 * @example US,DE
                 */
                caps_country?: components["parameters"]["OfferCapCountries"];
                /**
                 * @description What caps count, `clicks`, `conversions`, `budget` and `impressions`, comma-separated; offers whose cap of this kind is full are left out. With a filter for caps the other filters do not count. Since docs-3.2.
                 * @example clicks,conversions
                 */
                caps_type?: components["parameters"]["OfferCapTypes"];
                /**
                 * @description First day, included, as the code of mcp names it; of what, is not said.
                 * @example 2026-01-02
                 */
                from?: components["parameters"]["OfferFrom"];
                /**
                 * @description Last day, included, as the code of mcp names it; of what, is not said.
                 * @example 2026-01-02
                 */
                to?: components["parameters"]["OfferTo"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Statuses of the offers. Only active offers are listed when it is left out, and keys that are no administrator's may ask for no others.
                 * @example [
                 *       "active",
                 *       "stopped"
                 *     ]
                 */
                "status[]"?: components["parameters"]["OfferStatuses"];
                /**
                 * @description Ids of the advertisers, 24 hexadecimal digits each.
                 * @example [
                 *       "5bc9d7c16d73e41c008b4567"
                 *     ]
                 */
                "advertiser[]"?: components["parameters"]["OfferAdvertisers"];
                /**
                 * @description Privacy of the offers, `0` public, `1` premoderated, `2` private. Responses use the words `public`, `protected` and `private`.
                 * @example [
                 *       0,
                 *       1
                 *     ]
                 */
                "privacy[]"?: components["parameters"]["OfferPrivacies"];
                /**
                 * @description First day of change, included; what was not changed since is left out. Since docs-3.2.
                 * @example 2026-01-02
                 */
                updated_at?: components["parameters"]["UpdatedAt"];
                /**
                 * @description Send `1` to get promoted offers only. Since docs-3.2.
                 * @example 1
                 */
                is_top?: components["parameters"]["OfferTop"];
                /**
                 * @description Bundle of the advertised app. Since docs-3.2.
                 * @example com.example.app
                 */
                bundle_id?: components["parameters"]["OfferBundle"];
                /**
                 * @description Ids of the SmartLink categories the offers are in. Since docs-3.2.
                 * @example [
                 *       "595e3b5b7e28fede7b8b456d"
                 *     ]
                 */
                "smartlink_categories[]"?: components["parameters"]["OfferSmartlinks"];
                /**
                 * @description User ids of the managers of the advertisers. Since docs-3.2.
                 * @example [
                 *       "5747f68c3b7d9be4018b4570"
                 *     ]
                 */
                "advertiser_manager_id[]"?: components["parameters"]["OfferManagers"];
                /**
                 * @description Number of the offer in the advertiser's system. Since docs-3.2.
                 * @example 5a97f4af94b814997c8b456a
                 */
                external_offer_id?: components["parameters"]["OfferExternalId"];
                /**
                 * @description What the offers are to hold on top. Since docs-3.2.
                 * @example enabled_affiliates
                 */
                additional_fields?: components["parameters"]["OfferExtras"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: components["schemas"]["ObjectId"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: components["schemas"]["ObjectId"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getActiveOfferCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Number of active offers. */
                        count: number;
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listOffersForAffiliate: {
        parameters: {
            query?: {
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description Affiliate number.
                 * @example 610
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offers of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Offers of this page. */
                        offers: (components["schemas"]["Offer"] | components["schemas"]["OfferForAffiliate"])[];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getOfferPrivacy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the offer.
                 * @example 936
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Privacy and affiliates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Numbers of the affiliates who are connected. */
                        affiliates_enabled: number[];
                        /** @description Numbers of the affiliates who are kept from the offer. */
                        affiliates_disabled: number[];
                        /** @description Privacy of the offer, such as `private`. */
                        privacy_level: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    createTrackingLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the offer.
                 * @example 936
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TrackingLinkInput"];
            };
        };
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Address to send traffic to. */
                        tracking_link: string;
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    deleteOfferCreatives: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the offer.
                 * @example 936
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OfferCreativeDeletionInput"];
            };
        };
        responses: {
            /** @description The creatives are removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Numbers of the creatives that were removed. */
                        removed: number[];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    updateHtmlCreative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the offer.
                 * @example 936
                 */
                id: number;
                /**
                 * @description Id of the creative, a UUID.
                 * @example 00000000-0000-4000-8000-000000000002
                 */
                creative_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["HtmlCreativeUpdateInput"];
            };
        };
        responses: {
            /** @description The creatives of the offer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Creatives of the offer. */
                        creatives: components["schemas"]["OfferCreative"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    deleteHtmlCreative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the offer.
                 * @example 936
                 */
                id: number;
                /**
                 * @description Id of the creative, a UUID.
                 * @example 00000000-0000-4000-8000-000000000002
                 */
                creative_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The creative is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listPromocodes: {
        parameters: {
            query?: {
                /**
                 * @description Numbers of offers, comma-separated. docs-3.2 calls it a list and gives the type of one number.
                 * @example 936,937
                 */
                offer_id?: string;
                /**
                 * @description Part of a code.
                 * @example SPR
                 */
                search?: string;
                /**
                 * @description The whole code.
                 * @example SPRING
                 */
                code?: string;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            /** @description Promo codes of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The page. */
                        data: {
                            /** @description Promo codes. */
                            promocodes: components["schemas"]["Promocode"][];
                            /** @description Codes on all pages together. */
                            total_count: number;
                            /** @description Codes per page, as set by `limit`. */
                            per_page: number;
                            /** @description Number of this page, counted from 1. */
                            page: number;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    createPromocodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PromocodesInput"];
            };
        };
        responses: {
            /** @description The new codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Holder of the codes. */
                        data: {
                            /** @description The new codes. */
                            promocodes: components["schemas"]["Promocode"][];
                        };
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listProductFeedItems: {
        parameters: {
            query: {
                /**
                 * @description Affiliate number.
                 * @example 610
                 */
                affiliate_id: number;
                /**
                 * @description Offer number.
                 * @example 936
                 */
                offer_id: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the product feed, 24-hex.
                 * @example 5f00000000000000000000f1
                 */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Items of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Items. */
                        data: components["schemas"]["ProductFeedItem"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listAdvertiserOffers: {
        parameters: {
            query?: {
                /**
                 * @description Text to look for in the names of the offers.
                 * @example Example
                 */
                search?: string;
                /**
                 * @description Country the offers are targeted at, two letters.
                 * @example US
                 */
                country?: components["schemas"]["CountryCode"];
                /**
                 * @description Number of the offer.
                 * @example 936
                 */
                offer_id?: number;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            /** @description Offers of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Offers of this page. */
                        offers: components["schemas"]["AdvertiserOffer"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getAdvertiserOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the offer.
                 * @example 936
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The offer. */
                        offer: components["schemas"]["AdvertiserOffer"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Field to sort by. The id was `_id` in 2018. `_id` until docs. `id` since docs-3.2. `created_at` since docs-3.2. `updated_at` since docs-3.2.
                 * @example title
                 */
                order?: "_id" | "id" | "title" | "email" | "created_at" | "updated_at";
                /**
                 * @description Direction of sorting, ascending or descending.
                 * @example desc
                 */
                orderType?: components["parameters"]["OrderType"];
                /**
                 * @description First day of change, included; what was not changed since is left out. Since docs-3.2.
                 * @example 2026-01-02
                 */
                updated_at?: components["parameters"]["UpdatedAt"];
                /**
                 * @description Send `1` to get only advertisers that have offers. Since docs-3.2.
                 * @example 1
                 */
                with_offers?: 1;
                /**
                 * @description Ids of the advertisers. Since docs-3.2.
                 * @example [
                 *       "59490d317e28febe1e8b456c"
                 *     ]
                 */
                "id[]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description Name of the advertiser. Since docs-3.2.
                 * @example Acme Media
                 */
                name?: string;
                /**
                 * @description Tags of the advertisers. Since docs-3.2.
                 * @example [
                 *       "mobile"
                 *     ]
                 */
                "tags[]"?: string[];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getAdvertiser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Advertiser id.
                 * @example 59490d317e28febe1e8b456c
                 */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The advertiser. */
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: components["schemas"]["ObjectId"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AdvertiserPasswordInput"];
            };
        };
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    createAdvertiserAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AdvertiserRegistrationInput"];
            };
        };
        responses: {
            /** @description The account is made. */
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    openAdvertiserSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CredentialsInput"];
            };
        };
        responses: {
            /** @description The key and the tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The advertiser's account. */
                        user: {
                            /** @description Account id. */
                            id: components["schemas"]["ObjectId"];
                            /** @description E-mail address. */
                            email?: string;
                            /** @description Kind of account, `advertiser`. */
                            type?: string;
                            /** @description When it was added. */
                            created_at?: components["schemas"]["Moment"];
                            /** @description Key of the advertiser, a secret. */
                            api_key: string;
                        };
                        /** @description Token of the web panel, a secret. */
                        access_token: string;
                        /** @description Token that brings the next access token, a secret. */
                        refresh_token?: string;
                        /** @description Seconds until the access token runs out. */
                        expires_in?: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                /**
                 * @description First day of change, included; what was not changed since is left out. Since docs-3.2.
                 * @example 2026-01-02
                 */
                updated_at?: components["parameters"]["UpdatedAt"];
                /**
                 * @description Affiliate numbers. Since docs-3.2.
                 * @example [
                 *       5
                 *     ]
                 */
                "id[]"?: number[];
                /**
                 * @description State of the accounts. Since docs-3.2.
                 * @example active
                 */
                status?: components["schemas"]["AffiliateStatus"];
                /**
                 * @description State of the accounts as a number, `0` not active, `1` active, `2` banned, `3` on moderation.
                 * @example 1
                 */
                status_partner?: 0 | 1 | 2 | 3;
                /**
                 * @description Text to look for in e-mail address, company name and name. Since docs-3.2.
                 * @example acme
                 */
                search?: string;
                /**
                 * @description User ids of the managers in charge. Since docs-3.2.
                 * @example [
                 *       "5cd5530ad596c1c0008b4567"
                 *     ]
                 */
                "manager[]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description Values of sign-up fields. Since docs-3.2.
                 * @example [
                 *       "skype_name"
                 *     ]
                 */
                "field[]"?: string[];
                /**
                 * @description Field to sort by, with a minus in front for the other direction. Since docs-3.2.
                 * @example -created_at
                 */
                order?: "id" | "-id" | "_id" | "-_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /**
                 * @description Direction of sorting, ascending or descending. Since docs-3.2.
                 * @example asc
                 */
                orderType?: "asc" | "desc";
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getAffiliate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Affiliate number.
                 * @example 10117
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The affiliate. */
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: number;
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: number;
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    updateAffiliates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AffiliatesUpdateInput"];
                "multipart/form-data": components["schemas"]["AffiliatesUpdateInput"];
            };
        };
        responses: {
            /** @description The affiliates are changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    updateAffiliateLocale: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Affiliate number.
                 * @example 10117
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AffiliateLocaleInput"];
                "multipart/form-data": components["schemas"]["AffiliateLocaleInput"];
            };
        };
        responses: {
            /** @description Language and zone are set. */
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listReferrals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Affiliate number.
                 * @example 10117
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Referrals of the affiliate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Referrals, in a list or keyed by their numbers. */
                        referrals: components["schemas"]["Affiliate"][] | {
                            [key: string]: components["schemas"]["Affiliate"];
                        };
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    openAffiliateSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CredentialsInput"];
                "multipart/form-data": components["schemas"]["CredentialsInput"];
            };
        };
        responses: {
            /** @description The credentials are right. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Address that signs the affiliate in, a secret. */
                        url?: string;
                        /** @description Whose credentials they are. */
                        affiliate: {
                            /** @description Affiliate number. */
                            id: number;
                            /** @description E-mail address. */
                            email?: string;
                            /** @description State of the account. */
                            status?: components["schemas"]["AffiliateStatus"];
                        };
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getOwnProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The account. */
                        user: components["schemas"]["Profile"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    changeOwnApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                            /** @description Affiliate number. */
                            id: number;
                            /** @description The new key, a secret. */
                            api_key: string;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description First day of change, included; what was not changed since is left out. Since docs-3.2.
                 * @example 2026-01-02
                 */
                updated_at?: components["parameters"]["UpdatedAt"];
                /**
                 * @description Text to look for. Which fields are searched is not stated. Since docs-3.2.
                 * @example lee
                 */
                q?: string;
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User id.
                 * @example 594927bd7e28fe1c4a8b4569
                 */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: components["schemas"]["ObjectId"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: components["schemas"]["ObjectId"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    changeUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User id.
                 * @example 594927bd7e28fe1c4a8b4569
                 */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UserPasswordInput"];
                "application/json": components["schemas"]["UserPasswordInput"];
            };
        };
        responses: {
            /** @description The password is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Whose password it is. */
                        user: {
                            /** @description User id. */
                            id: components["schemas"]["ObjectId"];
                            /** @description The new password, a secret. */
                            password: string;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    updateUserPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User id.
                 * @example 594927bd7e28fe1c4a8b4569
                 */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionsInput"];
            };
        };
        responses: {
            /** @description The user with the new permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The user. Not every member of a user is sent here. */
                        user?: {
                            /** @description User id. */
                            id?: components["schemas"]["ObjectId"];
                            /** @description E-mail address. */
                            email?: string;
                            /** @description Kind of user. */
                            type?: components["schemas"]["UserType"];
                            /** @description First name. */
                            first_name?: string;
                            /** @description Last name. */
                            last_name?: string;
                            /** @description Hours at which the user can be reached, as free text. */
                            work_hours?: string | null;
                            /** @description Key of this user, a secret. */
                            api_key?: string;
                            /** @description When it was added. */
                            created_at?: components["schemas"]["Moment"];
                            /** @description When it was last changed. */
                            updated_at?: components["schemas"]["Moment"];
                            permissions?: components["schemas"]["Permissions"];
                        };
                        /** @description The same permissions beside the user, where both SDKs read them. */
                        permissions?: components["schemas"]["Permissions"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getUserApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CredentialsInput"];
            };
        };
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Key of the user, a secret. */
                        api_key: string;
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listPresets: {
        parameters: {
            query?: {
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Presets of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Presets. */
                        presets: components["schemas"]["Preset"][];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    createPreset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresetInput"];
            };
        };
        responses: {
            /** @description The new preset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresetResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    updatePreset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Preset id.
                 * @example 5f00000000000000000000a1
                 */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresetUpdateInput"];
            };
        };
        responses: {
            /** @description The changed preset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresetResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    deletePreset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Preset id.
                 * @example 5f00000000000000000000a1
                 */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preset is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listKpiRules: {
        parameters: {
            query?: {
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            /** @description Rules of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Rules. */
                        items: components["schemas"]["KpiRule"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    createKpiRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["KpiRuleInput"];
            };
        };
        responses: {
            /** @description The new rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiRuleResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    updateKpiRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Rule id.
                 * @example 5f00000000000000000000a1
                 */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["KpiRuleInput"];
            };
        };
        responses: {
            /** @description The changed rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiRuleResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    deleteKpiRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Rule id.
                 * @example 5f00000000000000000000a1
                 */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Holder of the text. */
                        message: {
                            /** @description The text. */
                            message?: string;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listKpiRuleChanges: {
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
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Numbers of offers.
                 * @example [
                 *       936
                 *     ]
                 */
                "offers[]"?: number[];
                /**
                 * @description Numbers of affiliates.
                 * @example [
                 *       610
                 *     ]
                 */
                "affiliates[]"?: number[];
                /**
                 * @description Kinds of change.
                 * @example [
                 *       "add",
                 *       "update"
                 *     ]
                 */
                "type[]"?: ("add" | "update" | "delete")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Changes, with members that no source names. */
                        items: Record<string, never>[];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listKpiBlocks: {
        parameters: {
            query: {
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
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
                 * @description Which sub it is.
                 * @example 1
                 */
                "filter[sub_index]"?: string;
                /**
                 * @description Value of the sub.
                 * @example site1
                 */
                "filter[sub_value]"?: string;
                /**
                 * @description What was done. No source names the words.
                 * @example block
                 */
                "filter[action]"?: string;
                /**
                 * @description Numbers of offers.
                 * @example [
                 *       936
                 *     ]
                 */
                "filter[offers][]"?: number[];
                /**
                 * @description Numbers of affiliates.
                 * @example [
                 *       610
                 *     ]
                 */
                "filter[affiliates][]"?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Blocks of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Blocks. */
                        items: components["schemas"]["KpiBlock"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listConversionRateBlocks: {
        parameters: {
            query: {
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
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
                 * @description Advertiser ids.
                 * @example [
                 *       "5bc9d7c16d73e41c008b4567"
                 *     ]
                 */
                "filter[advertisers][]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description Numbers of offers.
                 * @example [
                 *       936
                 *     ]
                 */
                "filter[offers][]"?: number[];
                /**
                 * @description Numbers of affiliates.
                 * @example [
                 *       610
                 *     ]
                 */
                "filter[affiliates][]"?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Blocks of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Blocks. */
                        rules: components["schemas"]["ConversionRateBlock"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listAdCosts: {
        parameters: {
            query: {
                /**
                 * @description Number of the offer.
                 * @example 936
                 */
                offer_id: number;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            /** @description Costs of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Costs. */
                        costs: components["schemas"]["AdCost"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["LimitPagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    setAdCost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AdCost"];
            };
        };
        responses: {
            /** @description The cost is set. */
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    deleteAdCost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AdCostSelection"];
            };
        };
        responses: {
            /** @description The cost is deleted. */
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listPayments: {
        parameters: {
            query: {
                /**
                 * @description First day, included.
                 * @example 2026-01-01
                 */
                date_from: components["schemas"]["Day"];
                /**
                 * @description Last day, included.
                 * @example 2026-01-31
                 */
                date_to: components["schemas"]["Day"];
                /**
                 * @description Numbers of the payments to show.
                 * @example [
                 *       5
                 *     ]
                 */
                "id[]"?: number[];
                /**
                 * @description States of the payments to show.
                 * @example [
                 *       1
                 *     ]
                 */
                "status[]"?: components["schemas"]["PaymentStatus"][];
                /**
                 * @description Affiliate numbers.
                 * @example [
                 *       610
                 *     ]
                 */
                "aid[]"?: number[];
                /**
                 * @description Ids of the affiliates' managers.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "manager_id[]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description Payment systems. docs-3.2 shows an id of 24 digits, though payments carry the number of their system.
                 * @example [
                 *       "2"
                 *     ]
                 */
                "payment_system[]"?: string[];
                /**
                 * @description Accounts that the money goes to.
                 * @example [
                 *       "Account of Acme Media"
                 *     ]
                 */
                "payment_account[]"?: string[];
                /**
                 * @description First day of the last change, included.
                 * @example 2026-01-02
                 */
                update_from_date?: components["schemas"]["Day"];
                /**
                 * @description Last day of the last change, included.
                 * @example 2026-01-31
                 */
                update_to_date?: components["schemas"]["Day"];
                /**
                 * @description First hour of `update_from_date`.
                 * @example 0
                 */
                update_from_hour?: number;
                /**
                 * @description Last hour of `update_to_date`.
                 * @example 23
                 */
                update_to_hour?: number;
                /**
                 * @description Page to return, counted from 1. A page past the end should come back as an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page, at most 100.
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
            /** @description Payments of this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Payments. */
                        payments: components["schemas"]["Payment"][];
                        /** @description Place of this page in the whole list. */
                        pagination: components["schemas"]["LimitPagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the payment.
                 * @example 5
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The payment. */
                        payment: components["schemas"]["Payment"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    updatePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the payment.
                 * @example 5
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PaymentUpdateInput"];
            };
        };
        responses: {
            /** @description The payment is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PaymentInput"];
            };
        };
        responses: {
            /** @description The payment is on its way. */
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    createPayments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PaymentsInput"];
            };
        };
        responses: {
            /** @description The payments are on their way. */
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    createPaymentCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the payment.
                 * @example 5
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PaymentCorrectionInput"];
            };
        };
        responses: {
            /** @description The correction is added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    deletePaymentCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the correction, a key of `additional_payments`.
                 * @example 9
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The correction is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    deletePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the payment.
                 * @example 5
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultResponse"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    deletePayments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PaymentsDeletionInput"];
            };
        };
        responses: {
            /** @description The payments are deleted, as far as `result` says so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Whether a payment is gone, by its number. */
                        result: {
                            [key: string]: boolean;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    deletePaymentConversions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the payment.
                 * @example 5
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PaymentConversionsInput"];
            };
        };
        responses: {
            /** @description The conversions are taken out. */
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only invoices with this status.
                 * @example unpaid
                 */
                status?: components["schemas"]["InvoiceStatus"];
                /**
                 * @description Begin of the period, as `YYYY-MM-DD`.
                 * @example 2017-12-01
                 */
                start_date?: components["schemas"]["Day"];
                /**
                 * @description End of the period, as `YYYY-MM-DD`.
                 * @example 2018-01-31
                 */
                end_date?: components["schemas"]["Day"];
                /**
                 * @description Id of the advertiser who is billed. Since docs-3.2.
                 * @example 5a37c01cbf0b6b18008b4567
                 */
                supplier_id?: components["schemas"]["ObjectId"];
                /**
                 * @description Member to sort by. Since docs-3.2.
                 * @example created_at
                 */
                sort?: "number" | "supplier_id" | "created_at" | "start_date" | "end_date" | "status";
                /**
                 * @description Direction of sorting, ascending or descending. Since docs-3.2.
                 * @example desc
                 */
                sort_type?: "asc" | "desc";
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listPixels: {
        parameters: {
            query?: {
                /**
                 * @description Affiliate numbers. Before, `GET /3.0/partner/pixels/{id}` listed the pixels of one affiliate. Since docs-3.2.
                 * @example [
                 *       610
                 *     ]
                 */
                "pid[]"?: number[];
                /**
                 * @description Decision of the network, where 0 is pending, 1 approved and -1 rejected. Since docs-3.2.
                 * @example 0
                 */
                moderation_status?: -1 | 0 | 1;
            };
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
                        /** @description Place of this page in the whole list. No parameter that turns pages is known. */
                        pagination?: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: number;
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: number;
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: number;
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                /**
                 * @description Text to look for in the name. Since go-sdk.
                 * @example Games
                 */
                name?: string;
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: components["schemas"]["ObjectId"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: components["schemas"]["ObjectId"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getSmartlinkOfferCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description SmartLink category id, 24-hex.
                 * @example 5f00000000000000000000d1
                 */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Number of offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The count. */
                        data: {
                            /** @description Number of offers in the category. */
                            count: number;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listOwnSmartlinkCategories: {
        parameters: {
            query?: {
                /**
                 * @description Ids of the SmartLink categories to show.
                 * @example [
                 *       "5f00000000000000000000d1"
                 *     ]
                 */
                "id[]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description Text to look for in the name.
                 * @example Games
                 */
                name?: string;
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getOwnSmartlinkOfferCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description SmartLink category id, 24-hex.
                 * @example 5f00000000000000000000d1
                 */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Number of offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The count. */
                        data: {
                            /** @description Number of offers in the category. */
                            count: number;
                        };
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description State of the requests to show.
                 * @example open
                 */
                status?: "open" | "closed";
                /**
                 * @description Kinds of requests. Since docs-3.2.
                 * @example [
                 *       "offer_request"
                 *     ]
                 */
                "type[]"?: ("common" | "financial" | "technical" | "offer_request" | "smartlink_request" | "payment_request")[];
                /**
                 * @description Affiliate numbers. Since docs-3.2.
                 * @example [
                 *       610
                 *     ]
                 */
                "pid[]"?: number[];
                /**
                 * @description Ids of managers. Since docs-3.2.
                 * @example [
                 *       "5f00000000000000000000a1"
                 *     ]
                 */
                "manager_id[]"?: components["schemas"]["ObjectId"][];
                /**
                 * @description Offer numbers. Since docs-3.2.
                 * @example [
                 *       936
                 *     ]
                 */
                "offer_id[]"?: number[];
                /**
                 * @description Text to look for. Since docs-3.2.
                 * @example connect
                 */
                search?: string;
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Ticket number.
                 * @example 17340
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description The request. */
                        ticket: components["schemas"]["Ticket"];
                        /** @description Ticket number once more, in a string. */
                        id?: components["schemas"]["DigitString"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    updateSmartlinkTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Ticket number.
                 * @example 17340
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The decision. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TicketDecisionInput"];
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: number;
            };
            cookie?: never;
        };
        /** @description The decision. */
        requestBody: {
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
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                id: components["schemas"]["ObjectId"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                /**
                 * @description 1 shows the currencies in a list, with their numbers and more. Since go-sdk.
                 * @example 0
                 */
                extended?: components["schemas"]["Flag"];
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
                        /** @description Rates to the base currency keyed by currency code, or with `extended=1` currencies in a list. */
                        quotes: {
                            [key: string]: number;
                        } | components["schemas"]["Currency"][];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
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
                 * @description Rows per page. Documents of today allow 500 at most, the page of 2018 stated no bound.
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
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    findIsps: {
        parameters: {
            query: {
                /**
                 * @description Country as two letters.
                 * @example DE
                 */
                country: components["schemas"]["CountryCode"];
                /**
                 * @description Text to look for in the name.
                 * @example exa
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Internet providers of the country. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Internet providers of the country. */
                        isps: {
                            /** @description Country of the provider. */
                            country?: components["schemas"]["CountryCode"];
                            /** @description Name of the provider. */
                            name: string;
                        }[];
                        /** @description All of them stand on one huge page. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listCountries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Countries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Countries. */
                        countries: {
                            /** @description Code of the country, two letters. */
                            code: components["schemas"]["CountryCode"];
                            /** @description English name of the country. */
                            name: string;
                        }[];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listRegions: {
        parameters: {
            query: {
                /**
                 * @description Countries, two letters each.
                 * @example [
                 *       "US"
                 *     ]
                 */
                "country[]": components["schemas"]["CountryCode"][];
                /**
                 * @description Numbers of the regions to show.
                 * @example [
                 *       1
                 *     ]
                 */
                "code[]"?: (number | string)[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Regions. */
                        regions: {
                            /** @description Number of the region. */
                            id: number;
                            /** @description Name of the region. */
                            name: string;
                            /** @description Country of the region. */
                            country_code?: components["schemas"]["CountryCode"];
                        }[];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    findCities: {
        parameters: {
            query: {
                /**
                 * @description Countries, two letters each, or several comma-separated in one value. A single one may stand under the name `country`.
                 * @example [
                 *       "DE"
                 *     ]
                 */
                "country[]": string[];
                /**
                 * @description Text to look for in the name.
                 * @example exa
                 */
                q?: string;
                /**
                 * @description Numbers of the cities to show, or several comma-separated in one value.
                 * @example [
                 *       "40034"
                 *     ]
                 */
                "code[]"?: string[];
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
                        /** @description Cities. */
                        cities: components["schemas"]["City"][];
                        /** @description All of them stand on one huge page. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listConnectionTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kinds of connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Kinds of connection. */
                        types: string[];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listVendors: {
        parameters: {
            query?: {
                /**
                 * @description Text to look for in the name.
                 * @example exa
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names of vendors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Names of vendors. */
                        vendors: string[];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Device classes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Device classes. */
                        types: string[];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listOses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names of operating systems, by place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Names of operating systems, by place. */
                        oses: {
                            [key: string]: string;
                        };
                        /** @description All of them stand on one huge page. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listOsVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the operating system, as the list of them has it.
                 * @example iOS
                 */
                os: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions, in no order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Versions, in no order. */
                        versions: string[];
                        /** @description All of them stand on one huge page. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listBrowsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names of browsers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Names of browsers. */
                        browsers: string[];
                        /** @description All of them stand on one huge page. */
                        pagination: components["schemas"]["Pagination"];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listGoals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Goals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["SuccessMark"];
                        /** @description Goals. */
                        goals: {
                            /** @description Number of the goal. */
                            id: number;
                            /** @description Name of the goal. */
                            title: string;
                        }[];
                    } | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
