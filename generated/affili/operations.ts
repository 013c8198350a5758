// Generated from specs/ by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/index.js';

export const api = {
  provider: "affili",
  baseUrl: "https://core.affili.ir",
  credentials: [
    {
      option: "accessId",
      in: "header",
      name: "Authorization",
      prefix: "Bearer "
    }
  ],
  envelope: {
    success: {
      pointer: "/status",
      values: [
        "ok"
      ]
    },
    failure: {
      pointer: "/status",
      pattern: "^(?![Oo][Kk]$)."
    },
    message: [
      "/errors"
    ]
  },
  features: [
    "paths",
    "json"
  ],
  operations: {
    setCookie: {
      method: "POST",
      path: "/api/merchants/set-cookie",
      safety: "unsafe",
      body: [
        "application/json"
      ]
    },
    findConversion: {
      method: "GET",
      path: "/api/merchants/conversions/{id}",
      safety: "read"
    },
    updateConversion: {
      method: "POST",
      path: "/api/merchants/conversions/{id}",
      safety: "idempotent",
      body: [
        "application/json"
      ]
    },
    listConversions: {
      method: "GET",
      path: "/api/merchants/conversions",
      safety: "read",
      dates: {
        min_created_at: "stamp Asia/Tehran",
        max_created_at: "stamp Asia/Tehran",
        min_updated_at: "stamp Asia/Tehran",
        max_updated_at: "stamp Asia/Tehran"
      }
    },
    createConversion: {
      method: "POST",
      path: "/api/merchants/conversions",
      safety: "unsafe",
      body: [
        "application/json"
      ]
    }
  }
} as const satisfies Api;
