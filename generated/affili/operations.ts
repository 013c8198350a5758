// Generated from specs/ by `npm run generate`. Do not edit.
import type { Api } from '../../src/client/operation.js';

export const api = {
  provider: "affili",
  baseUrl: "https://core.affili.ir",
  key: {
    in: "header",
    name: "Authorization",
    prefix: "Bearer "
  },
  envelope: {
    success: {
      pointer: "/status",
      values: [
        "ok"
      ]
    },
    message: [
      "/errors"
    ]
  },
  operations: {
    setCookie: {
      method: "POST",
      path: "/api/merchants/set-cookie",
      safety: "unsafe",
      body: [
        "application/json"
      ],
      answer: "json"
    },
    findConversion: {
      method: "GET",
      path: "/api/merchants/conversions/{id}",
      safety: "read",
      answer: "json"
    },
    updateConversion: {
      method: "POST",
      path: "/api/merchants/conversions/{id}",
      safety: "idempotent",
      body: [
        "application/json"
      ],
      answer: "json"
    },
    listConversions: {
      method: "GET",
      path: "/api/merchants/conversions",
      safety: "read",
      times: {
        min_created_at: "stamp Asia/Tehran",
        max_created_at: "stamp Asia/Tehran",
        min_updated_at: "stamp Asia/Tehran",
        max_updated_at: "stamp Asia/Tehran"
      },
      answer: "json"
    },
    createConversion: {
      method: "POST",
      path: "/api/merchants/conversions",
      safety: "unsafe",
      body: [
        "application/json"
      ],
      answer: "json"
    }
  }
} as const satisfies Api;
