import type { Case } from './case.js';

/** What holds for all operations. */
export const documents: readonly Case[] = [
  [
    'another host',
    (d) => (d.servers = [{ url: 'https://api.example.net' }]),
    ['* major servers: address: https://api.example.org → https://api.example.net'],
  ],
  [
    'the key elsewhere, in a variable of another name',
    (d) => (d.security = [{ Other: [] }]),
    [
      '* major key: place lost query key',
      '* major key: variable: THINGS_KEY → THINGS_OTHER',
      '* minor key: place gained header X-Key',
    ],
  ],
  [
    'the key in any case',
    (d) => Object.assign(d.components.securitySchemes.Key, { 'x-any-case': true }),
    ['* minor key: place gained query key in any case'],
  ],
  [
    'another mark of success',
    (d) => (d['x-envelope'].success.values = ['ok', 'done']),
    [
      '* major x-envelope: success: {"pointer":"/status","values":["ok"]} → {"pointer":"/status","values":["ok","done"]}',
    ],
  ],
  [
    'another mark of failure',
    (d) => (d['x-envelope'].failure.values = ['error', 'failed']),
    [
      '* minor x-envelope: failure: {"pointer":"/status","values":["error"]} → {"pointer":"/status","values":["error","failed"]}',
    ],
  ],
  [
    'the text of a failure elsewhere',
    (d) => (d['x-envelope'].message = ['/error']),
    ['* minor x-envelope: texts: {"message":["/message"]} → {"message":["/error"]}'],
  ],
  [
    'another refusal',
    (d) => (d['x-refusals'].wrongKey.status = 403),
    [
      '* major x-refusals: wrongKey: {"status":401,"example":"wrongKey"} → {"status":403,"example":"wrongKey"}',
    ],
  ],
  [
    'bodies are read from the query',
    (d) => (d['x-body-in-query'] = true),
    ['* minor document: x-body-in-query: false → true'],
  ],
  [
    'bodies are no longer read from the query',
    (d) => (d['x-body-in-query'] = undefined),
    ['* major document: x-body-in-query: true → false'],
    (d) => (d['x-body-in-query'] = true),
  ],
  [
    'JSON is read as a form is',
    (d) => (d['x-json-as-form'] = true),
    ['* minor document: x-json-as-form: false → true'],
  ],
  [
    'any HTTP method does',
    (d) => (d['x-any-method'] = true),
    ['* minor document: x-any-method: false → true'],
  ],
  [
    'a slash at the end of a path is taken',
    (d) => (d['x-trailing-slash'] = true),
    ['* minor document: x-trailing-slash: false → true'],
  ],
  [
    'what is unknown is refused',
    (d) => (d['x-refuses-unknown'] = true),
    ['* major document: x-refuses-unknown: false → true'],
  ],
  ['other words', (d) => (d.info.description = 'All things.'), ['* patch document: reworded']],
  ['nothing', () => undefined, []],
];
