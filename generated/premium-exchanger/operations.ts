// Generated from specs/ by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/index.js';

export const api = {
  provider: "premium-exchanger",
  credentials: [
    {
      option: "apiKey",
      in: "query",
      name: "api_key"
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
    getInfo: {
      method: "GET",
      path: "/api.html/get_info",
      rpc: {
        path: "/api.html",
        query: {
          api_action: "pp",
          method: "get_info"
        }
      },
      safety: "read"
    },
    getLinks: {
      method: "POST",
      path: "/api.html/get_links",
      rpc: {
        path: "/api.html",
        query: {
          api_action: "pp",
          method: "get_links"
        }
      },
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
        ignored: true,
        position: "offset",
        limit: "limit"
      }
    },
    getExchanges: {
      method: "POST",
      path: "/api.html/get_exchanges",
      rpc: {
        path: "/api.html",
        query: {
          api_action: "pp",
          method: "get_exchanges"
        }
      },
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
        ignored: true,
        position: "offset",
        limit: "limit"
      }
    },
    getPayouts: {
      method: "POST",
      path: "/api.html/get_payouts",
      rpc: {
        path: "/api.html",
        query: {
          api_action: "pp",
          method: "get_payouts"
        }
      },
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
        ignored: true,
        position: "offset",
        limit: "limit"
      }
    },
    addPayout: {
      method: "POST",
      path: "/api.html/add_payout",
      rpc: {
        path: "/api.html",
        query: {
          api_action: "pp",
          method: "add_payout"
        }
      },
      safety: "unsafe",
      body: [
        "application/x-www-form-urlencoded"
      ]
    }
  }
} as const satisfies Api;
