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
    listConversions: {
      method: "GET",
      path: "/3.0/stats/conversions",
      safety: "read",
      dates: {
        date_from: "day site",
        date_to: "day site",
        update_from_date: "day site"
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
    editConversions: {
      method: "POST",
      path: "/3.0/admin/conversion/edit",
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
      response: "json"
    },
    importConversions: {
      method: "POST",
      path: "/3.0/admin/conversions/import",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
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
      path: "/3.0/partner/postback/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    deletePostback: {
      method: "DELETE",
      path: "/3.0/partner/postback/{ID}/remove",
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
      path: "/3.0/offer/{ID}",
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
        start_at: "day site",
        stopDate: "day site"
      },
      response: "json"
    },
    updateOffer: {
      method: "POST",
      path: "/3.0/admin/offer/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      dates: {
        start_at: "day site",
        stopDate: "day site"
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
        defaultLimit: 100,
        maxLimit: 500,
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
      path: "/3.0/admin/category/{ID}",
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
      path: "/3.0/admin/offer/source/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      response: "json"
    },
    deleteTrafficSource: {
      method: "DELETE",
      path: "/3.0/admin/offer/source/{ID}",
      safety: "idempotent",
      response: "json"
    },
    listAdvertisers: {
      method: "GET",
      path: "/3.0/admin/advertisers",
      safety: "read",
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
    updateAdvertiser: {
      method: "POST",
      path: "/3.0/admin/advertiser/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    sendAdvertiserPassword: {
      method: "POST",
      path: "/3.0/admin/advertiser/{ID}/sendpass",
      safety: "unsafe",
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
    listAffiliates: {
      method: "GET",
      path: "/3.0/admin/partners",
      safety: "read",
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
    updateAffiliate: {
      method: "POST",
      path: "/3.0/admin/partner/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      response: "json"
    },
    changeAffiliatePassword: {
      method: "POST",
      path: "/3.0/admin/partner/password/{ID}",
      safety: "unsafe",
      response: "json"
    },
    listUsers: {
      method: "GET",
      path: "/3.0/admin/users",
      safety: "read",
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
    updateUser: {
      method: "POST",
      path: "/3.0/admin/user/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    changeUserApiKey: {
      method: "POST",
      path: "/3.0/admin/user/api_key/{ID}",
      safety: "unsafe",
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
      path: "/3.0/partner/pixel/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    deletePixel: {
      method: "DELETE",
      path: "/3.0/partner/pixel/{ID}/remove",
      safety: "idempotent",
      response: "json"
    },
    getPixel: {
      method: "GET",
      path: "/3.0/partner/pixels/{ID}",
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
      path: "/3.0/admin/smartlink/category/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      response: "json"
    },
    deleteSmartlinkCategory: {
      method: "POST",
      path: "/3.0/admin/smartlink/category/{ID}/remove",
      safety: "idempotent",
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
    updateOfferTicket: {
      method: "POST",
      path: "/3.0/admin/ticket/{ID}/offer",
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
      path: "/3.0/news/{ID}",
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
    }
  }
} as const satisfies Api;
