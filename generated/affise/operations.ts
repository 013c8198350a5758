// Generated from specs/ by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/index.js';

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
    "paths",
    "json",
    "forms",
    "multipart",
    "files",
    "walks",
    "counts"
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
    },
    getCaps: {
      method: "GET",
      path: "/3.0/stats/caps",
      safety: "read"
    },
    getRetentionRate: {
      method: "GET",
      path: "/3.0/stats/retentionrate",
      safety: "read",
      dates: {
        date_from: "day site",
        date_to: "day site"
      },
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
      }
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
      }
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
      }
    },
    getConversion: {
      method: "GET",
      path: "/3.0/stats/conversionsbyid",
      safety: "read"
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
      }
    },
    editConversionsOfAdvertiser: {
      method: "POST",
      path: "/3.0/admin/conversion/edit-by-advertiser",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
    },
    createPostback: {
      method: "POST",
      path: "/3.0/partner/postback",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    updatePostback: {
      method: "POST",
      path: "/3.0/partner/postback/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    deletePostback: {
      method: "DELETE",
      path: "/3.0/partner/postback/{id}/remove",
      safety: "idempotent"
    },
    deletePostbacksOfOffers: {
      method: "DELETE",
      path: "/3.0/partner/postbacks/by-offers",
      safety: "idempotent"
    },
    deletePostbacksOfAffiliates: {
      method: "DELETE",
      path: "/3.0/partner/postbacks/by-affiliates",
      safety: "idempotent"
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
      }
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
      }
    },
    getOffer: {
      method: "GET",
      path: "/3.0/offer/{id}",
      safety: "read"
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
      }
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
      }
    },
    updateOffers: {
      method: "POST",
      path: "/3.0/admin/offer/mass-update",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ]
    },
    deleteOffers: {
      method: "POST",
      path: "/3.0/admin/offer/delete",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    enableAffiliateForOffer: {
      method: "POST",
      path: "/3.0/offer/enable-affiliate",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    disableAffiliateForOffer: {
      method: "POST",
      path: "/3.0/offer/disable-affiliate",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    disableAffiliatesForOffer: {
      method: "POST",
      path: "/3.0/admin/offer/{id}/disable-affiliates",
      safety: "idempotent"
    },
    disableOffersForAffiliate: {
      method: "POST",
      path: "/3.0/admin/affiliate/{id}/disable-offers",
      safety: "idempotent"
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
      }
    },
    createOfferCategory: {
      method: "POST",
      path: "/3.0/admin/category",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    updateOfferCategory: {
      method: "POST",
      path: "/3.0/admin/category/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    listTrafficSources: {
      method: "GET",
      path: "/3.0/admin/offer/sources",
      safety: "read"
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
      }
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
      }
    },
    activateOffer: {
      method: "POST",
      path: "/3.0/partner/activation/offer",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    createTrafficSource: {
      method: "POST",
      path: "/3.0/admin/offer/source",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    updateTrafficSource: {
      method: "POST",
      path: "/3.0/admin/offer/source/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    deleteTrafficSource: {
      method: "DELETE",
      path: "/3.0/admin/offer/source/{id}",
      safety: "idempotent"
    },
    getActiveOfferCount: {
      method: "GET",
      path: "/3.0/offers/count",
      safety: "read"
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
      envelope: false
    },
    getOfferPrivacy: {
      method: "GET",
      path: "/3.1/offers/{id}/privacy",
      safety: "read",
      envelope: false
    },
    createTrackingLink: {
      method: "POST",
      path: "/3.0/admin/offer/{id}/tracking-link",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    deleteOfferCreatives: {
      method: "DELETE",
      path: "/3.0/admin/offer/{id}/remove-creative",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    updateHtmlCreative: {
      method: "POST",
      path: "/3.0/admin/offer/{id}/creative/html/{creative_id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      envelope: false
    },
    deleteHtmlCreative: {
      method: "DELETE",
      path: "/3.0/admin/offer/{id}/creative/html/{creative_id}",
      safety: "idempotent"
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
      }
    },
    createPromocodes: {
      method: "POST",
      path: "/3.1/offers/promocodes/bulk",
      safety: "unsafe",
      body: [
        "multipart/form-data"
      ]
    },
    listProductFeedItems: {
      method: "GET",
      path: "/3.1/product-feed/{id}/items",
      safety: "read"
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
      }
    },
    getAdvertiserOffer: {
      method: "GET",
      path: "/3.1/advertiser/offers/{id}",
      safety: "read"
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
      }
    },
    createAdvertiser: {
      method: "POST",
      path: "/3.0/admin/advertiser",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    getAdvertiser: {
      method: "GET",
      path: "/3.0/admin/advertiser/{id}",
      safety: "read"
    },
    updateAdvertiser: {
      method: "POST",
      path: "/3.0/admin/advertiser/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ]
    },
    sendAdvertiserPassword: {
      method: "POST",
      path: "/3.0/admin/advertiser/{id}/sendpass",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    enableAffiliateForAdvertiser: {
      method: "POST",
      path: "/3.0/admin/advertiser/enable-affiliate",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ]
    },
    disableAffiliateForAdvertiser: {
      method: "POST",
      path: "/3.0/admin/advertiser/disable-affiliate",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ]
    },
    createAdvertiserAccount: {
      method: "POST",
      path: "/3.1/advertiser/registration",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      key: false
    },
    openAdvertiserSession: {
      method: "POST",
      path: "/3.1/advertiser/login",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
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
      }
    },
    createAffiliate: {
      method: "POST",
      path: "/3.0/admin/partner",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ]
    },
    getAffiliate: {
      method: "GET",
      path: "/3.0/admin/partner/{id}",
      safety: "read"
    },
    updateAffiliate: {
      method: "POST",
      path: "/3.0/admin/partner/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ]
    },
    changeAffiliatePassword: {
      method: "POST",
      path: "/3.0/admin/partner/password/{id}",
      safety: "unsafe"
    },
    updateAffiliates: {
      method: "POST",
      path: "/3.0/admin/partners/mass-update",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ]
    },
    updateAffiliateLocale: {
      method: "POST",
      path: "/3.0/admin/partner/{id}/locale",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ]
    },
    listReferrals: {
      method: "GET",
      path: "/3.0/admin/partner/{id}/referrals",
      safety: "read"
    },
    openAffiliateSession: {
      method: "POST",
      path: "/3.1/partner/auth",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ]
    },
    getOwnProfile: {
      method: "GET",
      path: "/3.1/partner/me",
      safety: "read"
    },
    changeOwnApiKey: {
      method: "POST",
      path: "/3.1/partner/api-key",
      safety: "unsafe"
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
      }
    },
    createUser: {
      method: "POST",
      path: "/3.0/admin/user",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ]
    },
    getUser: {
      method: "GET",
      path: "/3.0/admin/user/{id}",
      safety: "read"
    },
    updateUser: {
      method: "POST",
      path: "/3.0/admin/user/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ]
    },
    changeUserApiKey: {
      method: "POST",
      path: "/3.0/admin/user/api_key/{id}",
      safety: "unsafe"
    },
    changeUserPassword: {
      method: "POST",
      path: "/3.0/admin/user/{id}/password",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ]
    },
    updateUserPermissions: {
      method: "POST",
      path: "/3.1/user/{id}/permissions",
      safety: "idempotent",
      body: [
        "application/json"
      ]
    },
    getUserApiKey: {
      method: "POST",
      path: "/3.1/pub-auth",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
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
      }
    },
    createPreset: {
      method: "POST",
      path: "/3.1/presets",
      safety: "unsafe",
      body: [
        "application/json"
      ]
    },
    updatePreset: {
      method: "POST",
      path: "/3.1/presets/{id}",
      safety: "idempotent",
      body: [
        "application/json"
      ]
    },
    deletePreset: {
      method: "DELETE",
      path: "/3.1/presets/{id}",
      safety: "idempotent"
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
      }
    },
    createKpiRule: {
      method: "POST",
      path: "/3.1/automation/kpi",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    updateKpiRule: {
      method: "POST",
      path: "/3.1/automation/kpi/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    deleteKpiRule: {
      method: "DELETE",
      path: "/3.1/automation/kpi/{id}",
      safety: "idempotent"
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
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
      }
    },
    getPayment: {
      method: "GET",
      path: "/3.1/payments/{id}",
      safety: "read"
    },
    updatePayment: {
      method: "POST",
      path: "/3.1/payments/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    createPayment: {
      method: "POST",
      path: "/3.1/payments/create-for-affiliate",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
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
      }
    },
    createPaymentCorrection: {
      method: "POST",
      path: "/3.1/payments/{id}/add-correction",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    deletePaymentCorrection: {
      method: "DELETE",
      path: "/3.1/payments/del-correction/{id}",
      safety: "idempotent"
    },
    deletePayment: {
      method: "DELETE",
      path: "/3.1/payments/delete/{id}",
      safety: "idempotent"
    },
    deletePayments: {
      method: "POST",
      path: "/3.1/payments/bulk-delete",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    deletePaymentConversions: {
      method: "POST",
      path: "/3.1/payments/{id}/conversions/delete",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    getBalance: {
      method: "GET",
      path: "/3.0/balance",
      safety: "read"
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
      }
    },
    getAdvertiserInvoice: {
      method: "GET",
      path: "/3.0/admin/advertiser-invoice/{number}",
      safety: "read"
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
      }
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
      }
    },
    listPixels: {
      method: "GET",
      path: "/3.0/partner/pixels",
      safety: "read"
    },
    createPixel: {
      method: "POST",
      path: "/3.0/partner/pixel",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ]
    },
    updatePixel: {
      method: "POST",
      path: "/3.0/partner/pixel/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ]
    },
    deletePixel: {
      method: "DELETE",
      path: "/3.0/partner/pixel/{id}/remove",
      safety: "idempotent"
    },
    getPixel: {
      method: "GET",
      path: "/3.0/partner/pixels/{id}",
      safety: "read"
    },
    listSmartlinkCategories: {
      method: "GET",
      path: "/3.0/admin/smartlink/categories",
      safety: "read"
    },
    createSmartlinkCategory: {
      method: "POST",
      path: "/3.0/admin/smartlink/category",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ]
    },
    updateSmartlinkCategory: {
      method: "POST",
      path: "/3.0/admin/smartlink/category/{id}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ]
    },
    deleteSmartlinkCategory: {
      method: "POST",
      path: "/3.0/admin/smartlink/category/{id}/remove",
      safety: "idempotent"
    },
    getSmartlinkOfferCount: {
      method: "GET",
      path: "/3.0/admin/smartlink/category/{id}/offers-count",
      safety: "read"
    },
    listOwnSmartlinkCategories: {
      method: "GET",
      path: "/3.0/partner/smartlink/categories",
      safety: "read"
    },
    getOwnSmartlinkOfferCount: {
      method: "GET",
      path: "/3.0/partner/smartlink/category/{id}/offers-count",
      safety: "read"
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
      }
    },
    getTicket: {
      method: "GET",
      path: "/3.0/admin/ticket/{id}",
      safety: "read"
    },
    updateSmartlinkTicket: {
      method: "POST",
      path: "/3.0/admin/ticket/{id}/smartlink",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    updateOfferTicket: {
      method: "POST",
      path: "/3.0/admin/ticket/{id}/offer",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ]
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
      }
    },
    getNews: {
      method: "GET",
      path: "/3.0/news/{id}",
      safety: "read"
    },
    listCities: {
      method: "GET",
      path: "/3.0/cities",
      safety: "read"
    },
    listCurrencies: {
      method: "GET",
      path: "/3.0/admin/currency",
      safety: "read"
    },
    listPaymentSystems: {
      method: "GET",
      path: "/3.0/admin/payment_systems",
      safety: "read"
    },
    listCustomFields: {
      method: "GET",
      path: "/3.0/admin/custom_fields",
      safety: "read"
    },
    listDomains: {
      method: "GET",
      path: "/3.0/admin/domains",
      safety: "read"
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
      }
    },
    findIsps: {
      method: "GET",
      path: "/3.1/isp",
      safety: "read"
    },
    listCountries: {
      method: "GET",
      path: "/3.1/countries",
      safety: "read"
    },
    listRegions: {
      method: "GET",
      path: "/3.1/regions",
      safety: "read"
    },
    findCities: {
      method: "GET",
      path: "/3.1/cities",
      safety: "read"
    },
    listConnectionTypes: {
      method: "GET",
      path: "/3.1/connection-types",
      safety: "read"
    },
    listVendors: {
      method: "GET",
      path: "/3.1/vendors",
      safety: "read"
    },
    listDevices: {
      method: "GET",
      path: "/3.1/devices",
      safety: "read"
    },
    listOses: {
      method: "GET",
      path: "/3.1/oses",
      safety: "read"
    },
    listOsVersions: {
      method: "GET",
      path: "/3.1/oses/{os}",
      safety: "read"
    },
    listBrowsers: {
      method: "GET",
      path: "/3.1/browsers",
      safety: "read"
    },
    listGoals: {
      method: "GET",
      path: "/3.0/goals",
      safety: "read"
    }
  }
} as const satisfies Api;
