// Generated from specs/ by `npm run generate`. Do not edit.
import { formBody, readStreams } from '../../src/client/forms.js';
import type { Api } from '../../src/client/operation.js';
import { walk } from '../../src/client/paginate.js';

export const api = {
  forms: formBody,
  files: readStreams,
  walk,
  provider: "affise",
  addressForm: "https://api-{tenant}.affise.com",
  key: {
    in: "header",
    name: "API-Key"
  },
  envelope: {
    success: {
      pointer: "/status",
      values: [
        1
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
  operations: {
    getCustomReport: {
      method: "GET",
      path: "/3.0/stats/custom",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByDate: {
      method: "GET",
      path: "/3.0/stats/getbydate",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByHour: {
      method: "GET",
      path: "/3.0/stats/getbyhour",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportBySub: {
      method: "GET",
      path: "/3.0/stats/getbysub",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByOffer: {
      method: "GET",
      path: "/3.0/stats/getbyprogram",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByAdvertiser: {
      method: "GET",
      path: "/3.0/stats/getbyadvertiser",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByAccountManager: {
      method: "GET",
      path: "/3.0/stats/getbyaccountmanager",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByAffiliateManager: {
      method: "GET",
      path: "/3.0/stats/getbyaffiliatemanager",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByAffiliate: {
      method: "GET",
      path: "/3.0/stats/getbypartner",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByAffiliateAndDate: {
      method: "GET",
      path: "/3.0/stats/getbypartnerbydate",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByCountry: {
      method: "GET",
      path: "/3.0/stats/getbycountries",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByBrowser: {
      method: "GET",
      path: "/3.0/stats/getbybrowsers",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByOs: {
      method: "GET",
      path: "/3.0/stats/getbyos",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByOsVersion: {
      method: "GET",
      path: "/3.0/stats/getbyversions",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByGoal: {
      method: "GET",
      path: "/3.0/stats/getbygoal",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByCity: {
      method: "GET",
      path: "/3.0/stats/getbycities",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByDevice: {
      method: "GET",
      path: "/3.0/stats/getbydevices",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getReportByDeviceModel: {
      method: "GET",
      path: "/3.0/stats/getbydevicemodels",
      safety: "read",
      times: {
        "filter[date_from]": "day site",
        "filter[date_to]": "day site"
      },
      pages: {
        style: "page",
        items: "/stats",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    listClicks: {
      method: "GET",
      path: "/3.0/stats/clicks",
      safety: "read",
      times: {
        date_from: "day site",
        date_to: "day site"
      },
      pages: {
        style: "page",
        items: "/clicks",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
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
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getCaps: {
      method: "GET",
      path: "/3.0/stats/caps",
      safety: "read",
      answer: "json"
    },
    getRetentionRate: {
      method: "GET",
      path: "/3.0/stats/retentionrate",
      safety: "read",
      times: {
        date_from: "day site",
        date_to: "day site"
      },
      answer: "json",
      envelope: false
    },
    listConversions: {
      method: "GET",
      path: "/3.0/stats/conversions",
      safety: "read",
      times: {
        date_from: "day site",
        date_to: "day site",
        update_from_date: "day site"
      },
      pages: {
        style: "page",
        items: "/conversions",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    editConversions: {
      method: "POST",
      path: "/3.0/admin/conversion/edit",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    importConversion: {
      method: "POST",
      path: "/3.0/admin/conversion/import",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    importConversions: {
      method: "POST",
      path: "/3.0/admin/conversions/import",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    listServerPostbacks: {
      method: "GET",
      path: "/3.0/stats/serverpostbacks",
      safety: "read",
      times: {
        date_from: "day site",
        date_to: "day site"
      },
      pages: {
        style: "page",
        items: "/postbacks",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    listAffiliatePostbacks: {
      method: "GET",
      path: "/3.0/stats/affiliatepostbacks",
      safety: "read",
      times: {
        date_from: "day site",
        date_to: "day site"
      },
      pages: {
        style: "page",
        items: "/postbacks",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    createPostback: {
      method: "POST",
      path: "/3.0/partner/postback",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    updatePostback: {
      method: "POST",
      path: "/3.0/partner/postback/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    deletePostback: {
      method: "DELETE",
      path: "/3.0/partner/postback/{ID}/remove",
      safety: "idempotent",
      answer: "json"
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
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
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
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getOffer: {
      method: "GET",
      path: "/3.0/offer/{ID}",
      safety: "read",
      answer: "json"
    },
    createOffer: {
      method: "POST",
      path: "/3.0/admin/offer",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      times: {
        start_at: "day site",
        stopDate: "day site"
      },
      answer: "json"
    },
    updateOffer: {
      method: "POST",
      path: "/3.0/admin/offer/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      times: {
        start_at: "day site",
        stopDate: "day site"
      },
      answer: "json"
    },
    updateOffers: {
      method: "POST",
      path: "/3.0/admin/offer/mass-update",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      answer: "json"
    },
    deleteOffers: {
      method: "POST",
      path: "/3.0/admin/offer/delete",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    enableAffiliateForOffer: {
      method: "POST",
      path: "/3.0/offer/enable-affiliate",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    disableAffiliateForOffer: {
      method: "POST",
      path: "/3.0/offer/disable-affiliate",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    disableAffiliatesForOffer: {
      method: "POST",
      path: "/3.0/admin/offer/{id}/disable-affiliates",
      safety: "idempotent",
      answer: "json"
    },
    disableOffersForAffiliate: {
      method: "POST",
      path: "/3.0/admin/affiliate/{id}/disable-offers",
      safety: "idempotent",
      answer: "json"
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
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    createOfferCategory: {
      method: "POST",
      path: "/3.0/admin/category",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    updateOfferCategory: {
      method: "POST",
      path: "/3.0/admin/category/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    listTrafficSources: {
      method: "GET",
      path: "/3.0/admin/offer/sources",
      safety: "read",
      answer: "json"
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
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
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
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    activateOffer: {
      method: "POST",
      path: "/3.0/partner/activation/offer",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    createTrafficSource: {
      method: "POST",
      path: "/3.0/admin/offer/source",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    updateTrafficSource: {
      method: "POST",
      path: "/3.0/admin/offer/source/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    deleteTrafficSource: {
      method: "DELETE",
      path: "/3.0/admin/offer/source/{ID}",
      safety: "idempotent",
      answer: "json"
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
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    createAdvertiser: {
      method: "POST",
      path: "/3.0/admin/advertiser",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ],
      answer: "json"
    },
    updateAdvertiser: {
      method: "POST",
      path: "/3.0/admin/advertiser/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      answer: "json"
    },
    sendAdvertiserPassword: {
      method: "POST",
      path: "/3.0/admin/advertiser/{ID}/sendpass",
      safety: "unsafe",
      answer: "json"
    },
    enableAffiliateForAdvertiser: {
      method: "POST",
      path: "/3.0/admin/advertiser/enable-affiliate",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      answer: "json"
    },
    disableAffiliateForAdvertiser: {
      method: "POST",
      path: "/3.0/admin/advertiser/disable-affiliate",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      answer: "json"
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
        defaultLimit: 50,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    createAffiliate: {
      method: "POST",
      path: "/3.0/admin/partner",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      answer: "json"
    },
    updateAffiliate: {
      method: "POST",
      path: "/3.0/admin/partner/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      answer: "json"
    },
    changeAffiliatePassword: {
      method: "POST",
      path: "/3.0/admin/partner/password/{ID}",
      safety: "unsafe",
      answer: "json"
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
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    createUser: {
      method: "POST",
      path: "/3.0/admin/user",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      answer: "json"
    },
    updateUser: {
      method: "POST",
      path: "/3.0/admin/user/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      answer: "json"
    },
    changeUserApiKey: {
      method: "POST",
      path: "/3.0/admin/user/api_key/{ID}",
      safety: "unsafe",
      answer: "json"
    },
    getBalance: {
      method: "GET",
      path: "/3.0/balance",
      safety: "read",
      answer: "json"
    },
    listAdvertiserInvoices: {
      method: "GET",
      path: "/3.0/admin/advertiser-invoices",
      safety: "read",
      times: {
        start_date: "day site",
        end_date: "day site"
      },
      pages: {
        style: "page",
        items: "/message",
        next: "/pagination/next_page",
        total: "/pagination/total_count",
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    getAdvertiserInvoice: {
      method: "GET",
      path: "/3.0/admin/advertiser-invoice/{number}",
      safety: "read",
      answer: "json"
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
      times: {
        start_date: "day site",
        end_date: "day site"
      },
      answer: "json"
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
      times: {
        start_date: "day site",
        end_date: "day site"
      },
      answer: "json"
    },
    listPixels: {
      method: "GET",
      path: "/3.0/partner/pixels",
      safety: "read",
      answer: "json"
    },
    createPixel: {
      method: "POST",
      path: "/3.0/partner/pixel",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      answer: "json"
    },
    updatePixel: {
      method: "POST",
      path: "/3.0/partner/pixel/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      answer: "json"
    },
    deletePixel: {
      method: "DELETE",
      path: "/3.0/partner/pixel/{ID}/remove",
      safety: "idempotent",
      answer: "json"
    },
    getPixel: {
      method: "GET",
      path: "/3.0/partner/pixels/{ID}",
      safety: "read",
      answer: "json"
    },
    listSmartlinkCategories: {
      method: "GET",
      path: "/3.0/admin/smartlink/categories",
      safety: "read",
      answer: "json"
    },
    createSmartlinkCategory: {
      method: "POST",
      path: "/3.0/admin/smartlink/category",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      answer: "json"
    },
    updateSmartlinkCategory: {
      method: "POST",
      path: "/3.0/admin/smartlink/category/{ID}",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      answer: "json"
    },
    deleteSmartlinkCategory: {
      method: "POST",
      path: "/3.0/admin/smartlink/category/{ID}/remove",
      safety: "idempotent",
      answer: "json"
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
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    },
    updateOfferTicket: {
      method: "POST",
      path: "/3.0/admin/ticket/{ID}/offer",
      safety: "idempotent",
      body: [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      answer: "json"
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
        position: "skip",
        limit: "limit"
      },
      answer: "json"
    },
    getNews: {
      method: "GET",
      path: "/3.0/news/{ID}",
      safety: "read",
      answer: "json"
    },
    listCities: {
      method: "GET",
      path: "/3.0/cities",
      safety: "read",
      answer: "json"
    },
    listCurrencies: {
      method: "GET",
      path: "/3.0/admin/currency",
      safety: "read",
      answer: "json"
    },
    listPaymentSystems: {
      method: "GET",
      path: "/3.0/admin/payment_systems",
      safety: "read",
      answer: "json"
    },
    listCustomFields: {
      method: "GET",
      path: "/3.0/admin/custom_fields",
      safety: "read",
      answer: "json"
    },
    listDomains: {
      method: "GET",
      path: "/3.0/admin/domains",
      safety: "read",
      answer: "json"
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
        defaultLimit: 100,
        position: "page",
        limit: "limit"
      },
      answer: "json"
    }
  }
} as const satisfies Api;
