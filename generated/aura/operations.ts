// Generated from specs/ by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/operation.js';

export const api = {
  provider: "aura",
  baseUrl: "https://www.aura.legal",
  key: {
    in: "query",
    name: "api_key"
  },
  envelope: {
    success: {
      pointer: "/error",
      values: [
        0
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
      path: "/service/partner/api.php/get_info",
      rpc: {
        path: "/service/partner/api.php",
        query: {
          api_action: "pp",
          method: "get_info"
        }
      },
      safety: "read",
      answer: "json"
    },
    getExchanges: {
      method: "GET",
      path: "/service/partner/api.php/get_exchanges",
      rpc: {
        path: "/service/partner/api.php",
        query: {
          api_action: "pp",
          method: "get_exchanges"
        }
      },
      safety: "read",
      times: {
        start_time: "unix UTC",
        end_time: "unix UTC"
      },
      answer: "json"
    },
    getLinks: {
      method: "GET",
      path: "/service/partner/api.php/get_links",
      rpc: {
        path: "/service/partner/api.php",
        query: {
          api_action: "pp",
          method: "get_links"
        }
      },
      safety: "read",
      times: {
        start_time: "unix UTC",
        end_time: "unix UTC"
      },
      answer: "json"
    },
    exportRatesXml: {
      method: "GET",
      path: "/service/export/xml/{code}",
      safety: "read",
      answer: "text",
      envelope: false,
      key: false
    },
    exportRatesJson: {
      method: "GET",
      path: "/service/export/json/{code}",
      safety: "read",
      answer: "json",
      envelope: false,
      key: false
    },
    exportRatesTxt: {
      method: "GET",
      path: "/service/export/txt/{code}",
      safety: "read",
      answer: "text",
      envelope: false,
      key: false
    },
    openReferralLink: {
      method: "GET",
      path: "/ref/{code}/",
      safety: "unsafe",
      answer: "redirect",
      envelope: false,
      key: false
    }
  }
} as const satisfies Api;
