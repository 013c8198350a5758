import { readCounts } from '../../src/client/counts.js';
import { serializeJson } from '../../src/client/encode.js';
import type { Api } from '../../src/client/operation.js';
import { addWalks } from '../../src/client/paginate.js';
import { expandPath } from '../../src/client/paths.js';

/** A made-up provider whose operations make the server below misbehave, each in its own way. */
export const api: Api = {
  provider: 'made',
  credentials: [{ option: 'apiKey', in: 'query', name: 'api_key' }],
  envelope: {
    success: { pointer: '/error', values: [0] },
    failure: { pointer: '/error', pattern: '^[1-9]' },
    message: ['/error_text'],
    code: ['/error'],
  },
  features: ['paths', 'json', 'walks', 'counts'],
  operations: {
    answer: { method: 'GET', path: '/{way}', safety: 'read' },
    change: {
      method: 'POST',
      path: '/{way}',
      safety: 'unsafe',
      body: ['application/json'],
    },
    list: {
      method: 'GET',
      path: '/list',
      safety: 'read',
      pages: {
        style: 'page',
        position: 'page',
        limit: 'limit',
        items: '/rows',
        total: '/total',
        defaultLimit: 2,
      },
    },
  },
};

export const features = {
  paths: expandPath,
  json: serializeJson,
  walks: addWalks,
  counts: readCounts,
};

export const KEY = 'sesame-0000-secret';
