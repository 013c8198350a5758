import { expect, it } from 'vitest';
import { readAffili } from '../../scripts/inventory/affili.js';
import { readAura } from '../../scripts/inventory/aura.js';
import { readPremiumExchanger } from '../../scripts/inventory/premium-exchanger.js';
import { readPremiumExchangerV1 } from '../../scripts/inventory/premium-exchanger-v1.js';

/** Made-up pages, written and damaged as the providers' pages are. */
it('the reader of Affili: tables, samples, and verbs where there is a call', () => {
  const page = `
/api/things/{id}
{
"id": "a1",
"tags": [],
"parts": [
{
"sum": 2
}
]
}
Column | Description |
---|---|
id | Key |
wage | Fee |
/api/things/{id}
argument | Description |
---|---|
amount |
optional Total |
parts |
required if amount is set Parts |
kind |
required Kind |
curl --location --request POST 'https://host/api/things/a1' \\
--data-raw '{
"kind": "x",
"parts": [
{
"sum": "2"
}
]
}'
`;
  expect(readAffili(page).operations).toEqual([
    {
      operation: '/api/things/{id}',
      parameters: {},
      request: {},
      members: ['id', 'tags', 'parts', 'sum', 'wage'],
      values: { id: ['a1'], tags: [[]], sum: [2] },
    },
    {
      operation: 'POST /api/things/{id}',
      parameters: {
        required: ['kind'],
        conditional: ['parts'],
        optional: ['amount'],
        unmarked: ['parts[][sum]'],
      },
      request: { kind: ['x'], 'parts[][sum]': ['2'] },
      members: [],
      values: {},
    },
  ]);
});

it('the reader of aura: addresses with a placeholder, and methods with a JavaScript literal', () => {
  const page = `
https://www.host.example/ref/XXXXXX/?cur_from=A
https://www.host.example/export/:code
URL: https://www.host.example/api.php
api_action – pp
get_info - text
Name Type
start_time Integer No from
end_time Integer Yes to
{
  error: 0,
  items: {
    5: {
      date: "2020-05-24 21:37:44",
    }
  },
}
`;
  const { entry, operations } = readAura(page);
  expect(entry).toBe('/api.php');
  expect(operations.map(({ operation }) => operation)).toEqual([
    '/ref/{code}/',
    '/export/{code}',
    'get_info',
  ]);
  expect(operations[0]?.request).toEqual({ cur_from: ['A'] });
  expect(operations[2]).toMatchObject({
    parameters: {
      required: ['end_time'],
      optional: ['start_time'],
      unmarked: ['api_action', 'method'],
    },
    members: ['error', 'items', '5', 'date'],
    values: { error: [0], date: ['2020-05-24 21:37:44'] },
  });
});

it('the reader of Premium Exchanger: a heading with a block of parameters and a block of members', () => {
  const page = [
    'Entry: `https://your_domain/api.html`',
    '**api\\_action** – pp (text)\\',
    '### <mark style="color:blue;">get\\_info</mark>',
    '```\n---\n```\n```\nbalance — text\n```',
    '### <mark style="color:blue;">get\\_links</mark>',
    '```\nip - text (optional)\naccount - text\n```\n```\nitems — text\n```',
  ].join('\n');
  expect(readPremiumExchanger(page)).toEqual({
    entry: '/api.html',
    operations: [
      {
        operation: 'get_info',
        parameters: { unmarked: ['api_action', 'method'] },
        request: { api_action: ['pp'], method: ['get_info'] },
        members: ['balance'],
        values: {},
      },
      {
        operation: 'get_links',
        parameters: { optional: ['ip'], unmarked: ['api_action', 'account', 'method'] },
        request: { api_action: ['pp'], method: ['get_links'] },
        members: ['items'],
        values: {},
      },
    ],
  });
});

it('the reader of Premium Exchanger v1: methods in blocks and in lists, up to the next heading', () => {
  const page = [
    'Endpoint: `https://your_domain/api/userapi/v1/ + API method`',
    '### <mark style="color:blue;">get\\_calc</mark>',
    'Request parameters:\n```\namount — text: 1 — one,\n    2 — two\ncd — text (optional)\n```',
    'Response:\n```\ninfo\n    text — text\n\tpay - text\n        api — text\n```',
    '### **create\\_bid**',
    '* **partner\\_id** — text (optional parameter)\n  * **1** — one',
    '**Response:**\n* **url** — text',
    '## Errors\nreason — text',
  ].join('\n');
  const { operations } = readPremiumExchangerV1(page);
  expect(operations).toMatchObject([
    {
      operation: 'POST /api/userapi/v1/get_calc',
      parameters: { optional: ['cd'], unmarked: ['amount'] },
      members: ['text', 'pay'],
    },
    {
      operation: 'POST /api/userapi/v1/create_bid',
      parameters: { optional: ['partner_id'] },
      members: ['url'],
    },
  ]);
});
