// Generated from specs/ by `npm run generate`. Do not edit.
import { formBody } from '../../src/client/forms.js';
import type { Api } from '../../src/client/operation.js';
import { walk } from '../../src/client/paginate.js';

export const api = {
  forms: formBody,
  walk,
  provider: "premium-exchanger",
  addressForm: "https://{domain}",
  key: {
    in: "query",
    name: "api_key"
  },
  envelope: {
    success: {
      pointer: "/error",
      values: [
        0,
        "0"
      ]
    },
    message: [
      "/error_text"
    ],
    code: [
      "/error"
    ]
  },
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
      safety: "read",
      answer: "json"
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
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      times: {
        start_time: "unix site",
        end_time: "unix site"
      },
      pages: {
        style: "offset",
        items: "/data/items",
        defaultLimit: 100,
        position: "offset",
        limit: "limit"
      },
      answer: "json"
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
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      times: {
        start_time: "unix site",
        end_time: "unix site"
      },
      pages: {
        style: "offset",
        items: "/data/items",
        defaultLimit: 100,
        position: "offset",
        limit: "limit"
      },
      answer: "json"
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
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      times: {
        start_time: "unix site",
        end_time: "unix site"
      },
      pages: {
        style: "offset",
        items: "/data/items",
        defaultLimit: 100,
        position: "offset",
        limit: "limit"
      },
      answer: "json"
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
        "application/x-www-form-urlencoded",
        "multipart/form-data"
      ],
      answer: "json"
    }
  }
} as const satisfies Api;
