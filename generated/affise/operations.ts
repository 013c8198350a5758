// Generated from specs/ by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/operation.js';

export const api = {
  provider: "affise",
  addressForm: "https://api-{tenant}.affise.com",
  credentials: [
    {
      option: "apiKey",
      in: "header",
      name: "API-Key"
    }
  ],
  envelope: {
    success: {
      pointer: "/status",
      values: [
        1
      ]
    },
    failure: {
      pointer: "/status",
      values: [
        2
      ]
    },
    message: [
      "/error",
      "/message"
    ],
    code: [
      "/status"
    ]
  },
  features: [
    "json",
    "forms",
    "files",
    "walks"
  ],
  operations: {
    getCustomReport: {
      method: "GET",
      path: "/3.0/stats/custom",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByDate: {
      method: "GET",
      path: "/3.0/stats/getbydate",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByHour: {
      method: "GET",
      path: "/3.0/stats/getbyhour",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportBySub: {
      method: "GET",
      path: "/3.0/stats/getbysub",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByOffer: {
      method: "GET",
      path: "/3.0/stats/getbyprogram",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByAdvertiser: {
      method: "GET",
      path: "/3.0/stats/getbyadvertiser",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByAccountManager: {
      method: "GET",
      path: "/3.0/stats/getbyaccountmanager",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByAffiliateManager: {
      method: "GET",
      path: "/3.0/stats/getbyaffiliatemanager",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByAffiliate: {
      method: "GET",
      path: "/3.0/stats/getbypartner",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByAffiliateAndDate: {
      method: "GET",
      path: "/3.0/stats/getbypartnerbydate",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByCountry: {
      method: "GET",
      path: "/3.0/stats/getbycountries",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByBrowser: {
      method: "GET",
      path: "/3.0/stats/getbybrowsers",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByBrowserVersion: {
      method: "GET",
      path: "/3.0/stats/getbybrowsersversion",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByOs: {
      method: "GET",
      path: "/3.0/stats/getbyos",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByOsVersion: {
      method: "GET",
      path: "/3.0/stats/getbyversions",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByGoal: {
      method: "GET",
      path: "/3.0/stats/getbygoal",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByCity: {
      method: "GET",
      path: "/3.0/stats/getbycities",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByDevice: {
      method: "GET",
      path: "/3.0/stats/getbydevices",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByDeviceModel: {
      method: "GET",
      path: "/3.0/stats/getbydevicemodels",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByLanding: {
      method: "GET",
      path: "/3.0/stats/getbylanding",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByPrelanding: {
      method: "GET",
      path: "/3.0/stats/getbyprelanding",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByMobileCarrier: {
      method: "GET",
      path: "/3.0/stats/getbymobilecarrier",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByConnectionType: {
      method: "GET",
      path: "/3.0/stats/getbyconnectiontype",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getReportByTrafficback: {
      method: "GET",
      path: "/3.0/stats/getbytrafficback",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    listReferralPayments: {
      method: "GET",
      path: "/3.0/stats/getreferralpayments",
      safety: "read",
      dates: {
        date_from: "dmy site",
        date_to: "dmy site"
      },
      pages: {
        style: "page",
        items: "/ref_payments",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    listClicks: {
      method: "GET",
      path: "/3.0/stats/clicks",
      safety: "read",
      dates: {
        date_from: "day site",
        date_to: "day site"
      },
      pages: {
        style: "page",
        items: "/clicks",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    findSubs: {
      method: "GET",
      path: "/3.0/stats/find-subs",
      safety: "read",
      pages: {
        style: "page",
        items: "/subs",
        next: "/pagination/next_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getCaps: {
      method: "GET",
      path: "/3.0/stats/caps",
      safety: "read",
      response: "json"
    },
    getRetentionRate: {
      method: "GET",
      path: "/3.0/stats/retentionrate",
      safety: "read",
      dates: {
        date_from: "day site",
        date_to: "day site"
      },
      response: "json",
      envelope: false
    },
    getTimeToAction: {
      method: "GET",
      path: "/3.0/stats/time-to-action",
      safety: "read",
      dates: {
        date_from: "day site",
        date_to: "day site"
      },
      pages: {
        style: "page",
        items: "/data",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getAppsflyerReport: {
      method: "GET",
      path: "/3.0/appsflyer_stats/getbyslice",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    listConversions: {
      method: "GET",
      path: "/3.0/stats/conversions",
      safety: "read",
      dates: {
        date_from: "day site",
        date_to: "day site",
        update_from_date: "day site",
        update_to_date: "day site"
      },
      pages: {
        style: "page",
        items: "/conversions",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 1000,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getConversion: {
      method: "GET",
      path: "/3.0/stats/conversionsbyid",
      safety: "read",
      response: "json"
    },
    editConversions: {
      method: "POST",
      path: "/3.0/admin/conversion/edit",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      dates: {
        "params[date_from]": "day site",
        "params[date_to]": "day site",
        "params[update_from_date]": "day site",
        "params[update_to_date]": "day site"
      },
      response: "json"
    },
    editConversionsOfAdvertiser: {
      method: "POST",
      path: "/3.0/admin/conversion/edit-by-advertiser",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    importConversion: {
      method: "POST",
      path: "/3.0/admin/conversion/import",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      dates: {
        created_at: "day site"
      },
      response: "json"
    },
    importConversions: {
      method: "POST",
      path: "/3.0/admin/conversions/import",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      dates: {
        "list[][created_at]": "day site"
      },
      response: "json"
    },
    importAffiliateConversion: {
      method: "POST",
      path: "/4.0/affiliate/conversion/import",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      dates: {
        created_at: "day site"
      },
      response: "json"
    },
    importAffiliateConversions: {
      method: "POST",
      path: "/4.0/affiliate/conversions/import",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      dates: {
        "list[][created_at]": "day site"
      },
      response: "json"
    },
    listServerPostbacks: {
      method: "GET",
      path: "/3.0/stats/serverpostbacks",
      safety: "read",
      dates: {
        date_from: "day site",
        date_to: "day site"
      },
      pages: {
        style: "page",
        items: "/postbacks",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    listAffiliatePostbacks: {
      method: "GET",
      path: "/3.0/stats/affiliatepostbacks",
      safety: "read",
      dates: {
        date_from: "day site",
        date_to: "day site"
      },
      pages: {
        style: "page",
        items: "/postbacks",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    createPostback: {
      method: "POST",
      path: "/3.0/partner/postback",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    updatePostback: {
      method: "POST",
      path: "/3.0/partner/postback/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    deletePostback: {
      method: "DELETE",
      path: "/3.0/partner/postback/{id}/remove",
      safety: "idempotent",
      response: "json"
    },
    deletePostbacksOfOffers: {
      method: "DELETE",
      path: "/3.0/partner/postbacks/by-offers",
      safety: "idempotent",
      response: "json"
    },
    deletePostbacksOfAffiliates: {
      method: "DELETE",
      path: "/3.0/partner/postbacks/by-affiliates",
      safety: "idempotent",
      response: "json"
    },
    listPostbacks: {
      method: "GET",
      path: "/3.0/admin/postbacks",
      safety: "read",
      pages: {
        style: "page",
        items: "/postbacks",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    listOffers: {
      method: "GET",
      path: "/3.0/offers",
      safety: "read",
      dates: {
        updated_at: "day site"
      },
      pages: {
        style: "page",
        items: "/offers",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getOffer: {
      method: "GET",
      path: "/3.0/offer/{id}",
      safety: "read",
      response: "json"
    },
    createOffer: {
      method: "POST",
      path: "/3.0/admin/offer",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      dates: {
        start_at: "stamp site",
        stopDate: "day site",
        "schedule[date_start]": "day site",
        "schedule[date_to]": "day site"
      },
      response: "json"
    },
    updateOffer: {
      method: "POST",
      path: "/3.0/admin/offer/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      dates: {
        start_at: "stamp site",
        stopDate: "day site",
        "schedule[date_start]": "day site",
        "schedule[date_to]": "day site"
      },
      response: "json"
    },
    updateOffers: {
      method: "POST",
      path: "/3.0/admin/offer/mass-update",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      response: "json"
    },
    deleteOffers: {
      method: "POST",
      path: "/3.0/admin/offer/delete",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    enableAffiliateForOffer: {
      method: "POST",
      path: "/3.0/offer/enable-affiliate",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    disableAffiliateForOffer: {
      method: "POST",
      path: "/3.0/offer/disable-affiliate",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    disableAffiliatesForOffer: {
      method: "POST",
      path: "/3.0/admin/offer/{id}/disable-affiliates",
      safety: "idempotent",
      response: "json"
    },
    disableOffersForAffiliate: {
      method: "POST",
      path: "/3.0/admin/affiliate/{id}/disable-offers",
      safety: "idempotent",
      response: "json"
    },
    listOfferCategories: {
      method: "GET",
      path: "/3.0/offer/categories",
      safety: "read",
      pages: {
        style: "page",
        items: "/categories",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 99999,
        maxLimit: 99999,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    createOfferCategory: {
      method: "POST",
      path: "/3.0/admin/category",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    updateOfferCategory: {
      method: "POST",
      path: "/3.0/admin/category/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    listTrafficSources: {
      method: "GET",
      path: "/3.0/admin/offer/sources",
      safety: "read",
      response: "json"
    },
    listAffiliateOffers: {
      method: "GET",
      path: "/3.0/partner/offers",
      safety: "read",
      dates: {
        updated_at: "day site",
        from: "day site",
        to: "day site"
      },
      pages: {
        style: "page",
        items: "/offers",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    listLiveOffers: {
      method: "GET",
      path: "/3.0/partner/live-offers",
      safety: "read",
      dates: {
        from: "day site",
        to: "day site",
        updated_at: "day site"
      },
      pages: {
        style: "page",
        items: "/offers",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    activateOffer: {
      method: "POST",
      path: "/3.0/partner/activation/offer",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    createTrafficSource: {
      method: "POST",
      path: "/3.0/admin/offer/source",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    updateTrafficSource: {
      method: "POST",
      path: "/3.0/admin/offer/source/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    deleteTrafficSource: {
      method: "DELETE",
      path: "/3.0/admin/offer/source/{id}",
      safety: "idempotent",
      response: "json"
    },
    getActiveOfferCount: {
      method: "GET",
      path: "/3.0/offers/count",
      safety: "read",
      response: "json"
    },
    listOffersForAffiliate: {
      method: "GET",
      path: "/ui/offers/available-for/{id}",
      safety: "read",
      pages: {
        style: "page",
        items: "/offers",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json",
      envelope: false
    },
    getOfferPrivacy: {
      method: "GET",
      path: "/3.1/offers/{id}/privacy",
      safety: "read",
      response: "json",
      envelope: false
    },
    createTrackingLink: {
      method: "POST",
      path: "/3.0/admin/offer/{id}/tracking-link",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    deleteOfferCreatives: {
      method: "DELETE",
      path: "/3.0/admin/offer/{id}/remove-creative",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    updateHtmlCreative: {
      method: "POST",
      path: "/3.0/admin/offer/{id}/creative/html/{creative_id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json",
      envelope: false
    },
    deleteHtmlCreative: {
      method: "DELETE",
      path: "/3.0/admin/offer/{id}/creative/html/{creative_id}",
      safety: "idempotent",
      response: "json"
    },
    listPromocodes: {
      method: "GET",
      path: "/3.1/offers/promocodes",
      safety: "read",
      pages: {
        style: "page",
        items: "/data/promocodes",
        total: "/data/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    createPromocodes: {
      method: "POST",
      path: "/3.1/offers/promocodes/bulk",
      safety: "unsafe",
      body: [
        "multipart/form-data"
      ],
      response: "json"
    },
    listProductFeedItems: {
      method: "GET",
      path: "/3.1/product-feed/{id}/items",
      safety: "read",
      response: "json"
    },
    listAdvertiserOffers: {
      method: "GET",
      path: "/3.1/advertiser/offers",
      safety: "read",
      pages: {
        style: "page",
        items: "/offers",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getAdvertiserOffer: {
      method: "GET",
      path: "/3.1/advertiser/offers/{id}",
      safety: "read",
      response: "json"
    },
    listAdvertisers: {
      method: "GET",
      path: "/3.0/admin/advertisers",
      safety: "read",
      dates: {
        updated_at: "day site"
      },
      pages: {
        style: "page",
        items: "/advertisers",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    createAdvertiser: {
      method: "POST",
      path: "/3.0/admin/advertiser",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    getAdvertiser: {
      method: "GET",
      path: "/3.0/admin/advertiser/{id}",
      safety: "read",
      response: "json"
    },
    updateAdvertiser: {
      method: "POST",
      path: "/3.0/admin/advertiser/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    sendAdvertiserPassword: {
      method: "POST",
      path: "/3.0/admin/advertiser/{id}/sendpass",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    enableAffiliateForAdvertiser: {
      method: "POST",
      path: "/3.0/admin/advertiser/enable-affiliate",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    disableAffiliateForAdvertiser: {
      method: "POST",
      path: "/3.0/admin/advertiser/disable-affiliate",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    createAdvertiserAccount: {
      method: "POST",
      path: "/3.1/advertiser/registration",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json",
      key: false
    },
    openAdvertiserSession: {
      method: "POST",
      path: "/3.1/advertiser/login",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json",
      envelope: false,
      key: false
    },
    listAffiliates: {
      method: "GET",
      path: "/3.0/admin/partners",
      safety: "read",
      dates: {
        updated_at: "day site"
      },
      pages: {
        style: "page",
        items: "/partners",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 50,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    createAffiliate: {
      method: "POST",
      path: "/3.0/admin/partner",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      response: "json"
    },
    getAffiliate: {
      method: "GET",
      path: "/3.0/admin/partner/{id}",
      safety: "read",
      response: "json"
    },
    updateAffiliate: {
      method: "POST",
      path: "/3.0/admin/partner/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      response: "json"
    },
    changeAffiliatePassword: {
      method: "POST",
      path: "/3.0/admin/partner/password/{id}",
      safety: "unsafe",
      response: "json"
    },
    updateAffiliates: {
      method: "POST",
      path: "/3.0/admin/partners/mass-update",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      response: "json"
    },
    updateAffiliateLocale: {
      method: "POST",
      path: "/3.0/admin/partner/{id}/locale",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      response: "json"
    },
    listReferrals: {
      method: "GET",
      path: "/3.0/admin/partner/{id}/referrals",
      safety: "read",
      response: "json"
    },
    openAffiliateSession: {
      method: "POST",
      path: "/3.1/partner/auth",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      response: "json"
    },
    getOwnProfile: {
      method: "GET",
      path: "/3.1/partner/me",
      safety: "read",
      response: "json"
    },
    changeOwnApiKey: {
      method: "POST",
      path: "/3.1/partner/api-key",
      safety: "unsafe",
      response: "json"
    },
    listUsers: {
      method: "GET",
      path: "/3.0/admin/users",
      safety: "read",
      dates: {
        updated_at: "day site"
      },
      pages: {
        style: "page",
        items: "/users",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    createUser: {
      method: "POST",
      path: "/3.0/admin/user",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    getUser: {
      method: "GET",
      path: "/3.0/admin/user/{id}",
      safety: "read",
      response: "json"
    },
    updateUser: {
      method: "POST",
      path: "/3.0/admin/user/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    changeUserApiKey: {
      method: "POST",
      path: "/3.0/admin/user/api_key/{id}",
      safety: "unsafe",
      response: "json"
    },
    changeUserPassword: {
      method: "POST",
      path: "/3.0/admin/user/{id}/password",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    updateUserPermissions: {
      method: "POST",
      path: "/3.1/user/{id}/permissions",
      safety: "idempotent",
      body: [
        "application/json"
      ],
      response: "json"
    },
    getUserApiKey: {
      method: "POST",
      path: "/3.1/pub-auth",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json",
      key: false
    },
    listPresets: {
      method: "GET",
      path: "/3.1/presets",
      safety: "read",
      pages: {
        style: "page",
        items: "/presets",
        defaultLimit: 50,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    createPreset: {
      method: "POST",
      path: "/3.1/presets",
      safety: "unsafe",
      body: [
        "application/json"
      ],
      response: "json"
    },
    updatePreset: {
      method: "POST",
      path: "/3.1/presets/{id}",
      safety: "idempotent",
      body: [
        "application/json"
      ],
      response: "json"
    },
    deletePreset: {
      method: "DELETE",
      path: "/3.1/presets/{id}",
      safety: "idempotent",
      response: "json"
    },
    listKpiRules: {
      method: "GET",
      path: "/3.1/automation/kpi",
      safety: "read",
      pages: {
        style: "page",
        items: "/items",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    createKpiRule: {
      method: "POST",
      path: "/3.1/automation/kpi",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    updateKpiRule: {
      method: "POST",
      path: "/3.1/automation/kpi/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    deleteKpiRule: {
      method: "DELETE",
      path: "/3.1/automation/kpi/{id}",
      safety: "idempotent",
      response: "json"
    },
    listKpiRuleChanges: {
      method: "GET",
      path: "/3.1/automation/kpi/change-logs",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/items",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 10,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    listKpiBlocks: {
      method: "GET",
      path: "/3.1/automation/kpi/block-logs",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/items",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    listConversionRateBlocks: {
      method: "GET",
      path: "/3.1/automation/cr-and-sub/block-logs",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/rules",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    listAdCosts: {
      method: "GET",
      path: "/3.1/adcosts",
      safety: "read",
      pages: {
        style: "page",
        items: "/costs",
        total: "/pagination/total",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    setAdCost: {
      method: "POST",
      path: "/3.1/adcosts",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      dates: {
        date: "day site"
      },
      response: "json"
    },
    deleteAdCost: {
      method: "DELETE",
      path: "/3.1/adcosts",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      dates: {
        date: "day site"
      },
      response: "json"
    },
    listPayments: {
      method: "GET",
      path: "/3.1/payments",
      safety: "read",
      dates: {
        date_from: "day site",
        date_to: "day site",
        update_from_date: "day site",
        update_to_date: "day site"
      },
      pages: {
        style: "page",
        items: "/payments",
        total: "/pagination/total",
        defaultLimit: 100,
        maxLimit: 100,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getPayment: {
      method: "GET",
      path: "/3.1/payments/{id}",
      safety: "read",
      response: "json"
    },
    updatePayment: {
      method: "POST",
      path: "/3.1/payments/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    createPayment: {
      method: "POST",
      path: "/3.1/payments/create-for-affiliate",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    createPayments: {
      method: "POST",
      path: "/3.1/payments/generate",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      dates: {
        date: "day site",
        date_from: "day site",
        date_to: "day site"
      },
      response: "json"
    },
    createPaymentCorrection: {
      method: "POST",
      path: "/3.1/payments/{id}/add-correction",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    deletePaymentCorrection: {
      method: "DELETE",
      path: "/3.1/payments/del-correction/{id}",
      safety: "idempotent",
      response: "json"
    },
    deletePayment: {
      method: "DELETE",
      path: "/3.1/payments/delete/{id}",
      safety: "idempotent",
      response: "json"
    },
    deletePayments: {
      method: "POST",
      path: "/3.1/payments/bulk-delete",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    deletePaymentConversions: {
      method: "POST",
      path: "/3.1/payments/{id}/conversions/delete",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    getBalance: {
      method: "GET",
      path: "/3.0/balance",
      safety: "read",
      response: "json"
    },
    listAdvertiserInvoices: {
      method: "GET",
      path: "/3.0/admin/advertiser-invoices",
      safety: "read",
      dates: {
        start_date: "day site",
        end_date: "day site"
      },
      pages: {
        style: "page",
        items: "/message",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getAdvertiserInvoice: {
      method: "GET",
      path: "/3.0/admin/advertiser-invoice/{number}",
      safety: "read",
      response: "json"
    },
    updateAdvertiserInvoice: {
      method: "POST",
      path: "/3.0/admin/advertiser-invoice/{number}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/json"
      ],
      dates: {
        start_date: "day site",
        end_date: "day site"
      },
      response: "json"
    },
    createAdvertiserInvoice: {
      method: "POST",
      path: "/3.0/admin/advertiser-invoice",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/json"
      ],
      dates: {
        start_date: "day site",
        end_date: "day site"
      },
      response: "json"
    },
    listPixels: {
      method: "GET",
      path: "/3.0/partner/pixels",
      safety: "read",
      response: "json"
    },
    createPixel: {
      method: "POST",
      path: "/3.0/partner/pixel",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    updatePixel: {
      method: "POST",
      path: "/3.0/partner/pixel/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    deletePixel: {
      method: "DELETE",
      path: "/3.0/partner/pixel/{id}/remove",
      safety: "idempotent",
      response: "json"
    },
    getPixel: {
      method: "GET",
      path: "/3.0/partner/pixels/{id}",
      safety: "read",
      response: "json"
    },
    listSmartlinkCategories: {
      method: "GET",
      path: "/3.0/admin/smartlink/categories",
      safety: "read",
      response: "json"
    },
    createSmartlinkCategory: {
      method: "POST",
      path: "/3.0/admin/smartlink/category",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    updateSmartlinkCategory: {
      method: "POST",
      path: "/3.0/admin/smartlink/category/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    deleteSmartlinkCategory: {
      method: "POST",
      path: "/3.0/admin/smartlink/category/{id}/remove",
      safety: "idempotent",
      response: "json"
    },
    getSmartlinkOfferCount: {
      method: "GET",
      path: "/3.0/admin/smartlink/category/{id}/offers-count",
      safety: "read",
      response: "json"
    },
    listOwnSmartlinkCategories: {
      method: "GET",
      path: "/3.0/partner/smartlink/categories",
      safety: "read",
      response: "json"
    },
    getOwnSmartlinkOfferCount: {
      method: "GET",
      path: "/3.0/partner/smartlink/category/{id}/offers-count",
      safety: "read",
      response: "json"
    },
    listTickets: {
      method: "GET",
      path: "/3.0/admin/tickets",
      safety: "read",
      pages: {
        style: "page",
        items: "/tickets",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    getTicket: {
      method: "GET",
      path: "/3.0/admin/ticket/{id}",
      safety: "read",
      response: "json"
    },
    updateSmartlinkTicket: {
      method: "POST",
      path: "/3.0/admin/ticket/{id}/smartlink",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    updateOfferTicket: {
      method: "POST",
      path: "/3.0/admin/ticket/{id}/offer",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    listNews: {
      method: "GET",
      path: "/3.0/news",
      safety: "read",
      pages: {
        style: "offset",
        items: "/items",
        total: "/all_items",
        defaultLimit: 10,
        maxLimit: 100,
        position: "skip",
        limit: "limit"
      },
      response: "json"
    },
    getNews: {
      method: "GET",
      path: "/3.0/news/{id}",
      safety: "read",
      response: "json"
    },
    listCities: {
      method: "GET",
      path: "/3.0/cities",
      safety: "read",
      response: "json"
    },
    listCurrencies: {
      method: "GET",
      path: "/3.0/admin/currency",
      safety: "read",
      response: "json"
    },
    listPaymentSystems: {
      method: "GET",
      path: "/3.0/admin/payment_systems",
      safety: "read",
      response: "json"
    },
    listCustomFields: {
      method: "GET",
      path: "/3.0/admin/custom_fields",
      safety: "read",
      response: "json"
    },
    listDomains: {
      method: "GET",
      path: "/3.0/admin/domains",
      safety: "read",
      response: "json"
    },
    listIsps: {
      method: "GET",
      path: "/3.0/isp",
      safety: "read",
      pages: {
        style: "page",
        items: "/isp",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        size: "/pagination/per_page",
        defaultLimit: 100,
        maxLimit: 500,
        position: "page",
        limit: "limit"
      },
      response: "json"
    },
    findIsps: {
      method: "GET",
      path: "/3.1/isp",
      safety: "read",
      response: "json"
    },
    listCountries: {
      method: "GET",
      path: "/3.1/countries",
      safety: "read",
      response: "json"
    },
    listRegions: {
      method: "GET",
      path: "/3.1/regions",
      safety: "read",
      response: "json"
    },
    findCities: {
      method: "GET",
      path: "/3.1/cities",
      safety: "read",
      response: "json"
    },
    listConnectionTypes: {
      method: "GET",
      path: "/3.1/connection-types",
      safety: "read",
      response: "json"
    },
    listVendors: {
      method: "GET",
      path: "/3.1/vendors",
      safety: "read",
      response: "json"
    },
    listDevices: {
      method: "GET",
      path: "/3.1/devices",
      safety: "read",
      response: "json"
    },
    listOses: {
      method: "GET",
      path: "/3.1/oses",
      safety: "read",
      response: "json"
    },
    listOsVersions: {
      method: "GET",
      path: "/3.1/oses/{os}",
      safety: "read",
      response: "json"
    },
    listBrowsers: {
      method: "GET",
      path: "/3.1/browsers",
      safety: "read",
      response: "json"
    },
    listGoals: {
      method: "GET",
      path: "/3.0/goals",
      safety: "read",
      response: "json"
    }
  }
} as const satisfies Api;
