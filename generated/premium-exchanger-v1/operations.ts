// Generated from specs/ by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/index.js';

export const api = {
  provider: "premium-exchanger-v1",
  credentials: [
    {
      option: "login",
      in: "header",
      name: "API-LOGIN"
    },
    {
      option: "apiKey",
      in: "header",
      name: "API-KEY"
    }
  ],
  envelope: {
    success: {
      pointer: "/error",
      values: [
        0,
        "0"
      ]
    },
    failure: {
      pointer: "/error",
      pattern: "^-?0*[1-9]\\d*$"
    },
    message: [
      "/error_fields",
      "/error_text"
    ],
    code: [
      "/error"
    ]
  },
  features: [
    "forms",
    "walks"
  ],
  operations: {
    getCaller: {
      method: "POST",
      path: "/api/userapi/v1/test",
      safety: "read",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    getDirectionCurrencies: {
      method: "POST",
      path: "/api/userapi/v1/get_direction_currencies",
      safety: "read",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    getDirections: {
      method: "POST",
      path: "/api/userapi/v1/get_directions",
      safety: "read",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    getDirection: {
      method: "POST",
      path: "/api/userapi/v1/get_direction",
      safety: "read",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    getCalc: {
      method: "POST",
      path: "/api/userapi/v1/get_calc",
      safety: "read",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    createBid: {
      method: "POST",
      path: "/api/userapi/v1/create_bid",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    getBid: {
      method: "POST",
      path: "/api/userapi/v1/bid_info",
      safety: "read",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    cancelBid: {
      method: "POST",
      path: "/api/userapi/v1/cancel_bid",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    payBid: {
      method: "POST",
      path: "/api/userapi/v1/pay_bid",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    completeBid: {
      method: "POST",
      path: "/api/userapi/v1/success_bid",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    },
    getExchanges: {
      method: "POST",
      path: "/api/userapi/v1/get_exchanges",
      safety: "read",
      body: [
        "application/x-www-form-urlencoded"
      ],
      dates: {
        start_time: "unix site",
        end_time: "unix site"
      },
      pages: {
        style: "offset",
        items: "/data/items",
        defaultLimit: 100,
        maxLimit: 500,
        position: "offset",
        limit: "limit"
      }
    },
    getPartnerInfo: {
      method: "POST",
      path: "/api/userapi/v1/get_partner_info",
      safety: "read"
    },
    getPartnerLinks: {
      method: "POST",
      path: "/api/userapi/v1/get_partner_links",
      safety: "read",
      body: [
        "application/x-www-form-urlencoded"
      ],
      dates: {
        start_time: "unix site",
        end_time: "unix site"
      },
      pages: {
        style: "offset",
        items: "/data/items",
        defaultLimit: 100,
        maxLimit: 500,
        position: "offset",
        limit: "limit"
      }
    },
    getPartnerExchanges: {
      method: "POST",
      path: "/api/userapi/v1/get_partner_exchanges",
      safety: "read",
      body: [
        "application/x-www-form-urlencoded"
      ],
      dates: {
        start_time: "unix site",
        end_time: "unix site"
      },
      pages: {
        style: "offset",
        items: "/data/items",
        defaultLimit: 100,
        maxLimit: 500,
        position: "offset",
        limit: "limit"
      }
    },
    getPartnerPayouts: {
      method: "POST",
      path: "/api/userapi/v1/get_partner_payouts",
      safety: "read",
      body: [
        "application/x-www-form-urlencoded"
      ],
      dates: {
        start_time: "unix site",
        end_time: "unix site"
      },
      pages: {
        style: "offset",
        items: "/data/items",
        defaultLimit: 100,
        maxLimit: 500,
        position: "offset",
        limit: "limit"
      }
    },
    addPartnerPayout: {
      method: "POST",
      path: "/api/userapi/v1/add_partner_payout",
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    }
  }
} as const satisfies Api;
