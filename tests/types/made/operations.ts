// Made by a test.
import type { Api } from '../../../src/client/index.js';

export const api = {
  provider: "made",
  credentials: [],
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
      "/message"
    ]
  },
  features: [
    "json",
    "walks"
  ],
  operations: {
    report: {
      method: "GET",
      path: "/report",
      safety: "read",
      dates: {
        "filter[date_from]": "day site",
        "days[]": "day UTC"
      },
      key: false
    },
    list: {
      method: "GET",
      path: "/list",
      safety: "read",
      empty: [
        204
      ],
      key: false
    },
    save: {
      method: "POST",
      path: "/save/{id}",
      safety: "read",
      body: [
        "application/json"
      ],
      query: [
        "dry"
      ],
      key: false
    },
    change: {
      method: "POST",
      path: "/change",
      safety: "read",
      body: [
        "application/json"
      ],
      key: false
    },
    pick: {
      method: "POST",
      path: "/pick",
      safety: "read",
      body: [
        "application/json"
      ],
      key: false
    },
    bare: {
      method: "GET",
      path: "/bare",
      safety: "read",
      envelope: false,
      key: false
    },
    other: {
      method: "GET",
      path: "/other",
      safety: "read",
      envelope: {
        success: {
          pointer: "/ok",
          values: [
            true
          ]
        },
        failure: {
          pointer: "/ok",
          values: [
            false
          ]
        },
        message: [
          "/why"
        ]
      },
      key: false
    },
    states: {
      method: "GET",
      path: "/states",
      safety: "read",
      pages: {
        style: "page",
        items: "/rows",
        position: "page",
        limit: "limit"
      },
      key: false
    }
  }
} as const satisfies Api;
