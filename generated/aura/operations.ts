// Generated from specs/ by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/index.js';

export const api = {
  provider: "aura",
  baseUrl: "https://www.aura.legal",
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
        0
      ]
    },
    failure: {
      pointer: "/error",
      pattern: "^-?[1-9]\\d*$"
    },
    message: [
      "/error_text"
    ],
    code: [
      "/error"
    ]
  },
  features: [
    "paths"
  ],
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
      safety: "read"
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
      dates: {
        start_time: "unix UTC",
        end_time: "unix UTC"
      }
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
      dates: {
        start_time: "unix UTC",
        end_time: "unix UTC"
      }
    },
    exportRatesXml: {
      method: "GET",
      path: "/service/export/xml/{code}",
      safety: "read",
      response: "text",
      envelope: false,
      key: false
    },
    exportRatesJson: {
      method: "GET",
      path: "/service/export/json/{code}",
      safety: "read",
      envelope: false,
      key: false
    },
    exportRatesTxt: {
      method: "GET",
      path: "/service/export/txt/{code}",
      safety: "read",
      response: "text",
      envelope: false,
      key: false
    },
    openReferralLink: {
      method: "GET",
      path: "/ref/{code}/",
      safety: "unsafe",
      response: "redirect",
      envelope: false,
      key: false
    }
  }
} as const satisfies Api;
