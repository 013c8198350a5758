import { createClient } from '../../src/client/client.js';
import type { ClientConfig } from '../../src/client/config.js';
import { readCounts } from '../../src/client/counts.js';
import { serializeJson } from '../../src/client/encode.js';
import type { Features } from '../../src/client/features.js';
import { encodeForm, encodeMultipart, readStreams } from '../../src/client/forms.js';
import type { Api } from '../../src/client/operation.js';
import { addWalks } from '../../src/client/paginate.js';
import { expandPath } from '../../src/client/paths.js';

/** All of them, whatever a table names. */
export const features: Features = {
  json: serializeJson,
  paths: expandPath,
  forms: encodeForm,
  multipart: encodeMultipart,
  files: readStreams,
  walks: addWalks,
  counts: readCounts,
};

export const KEY = 'sesame-0000-key';
export const base = 'https://service.example/base';
export const success = { status: 'ok', error: 0 };

/** A client whose requests are kept, and responded to here. */
export function stubbed(
  api: Api,
  respond: (request: Request) => Response | Promise<Response> = ok,
  more: Partial<ClientConfig> = {},
) {
  const requests: Request[] = [];
  const config: ClientConfig = {
    baseUrl: `${base}/`,
    credentials: [KEY],
    retry: { retries: 0 },
    fetch: async (request) => {
      requests.push(request.clone());
      return respond(request);
    },
    ...more,
  };
  return {
    client: createClient(api, config, features),
    requests,
  };
}

export const ok = () => Response.json(success);

export async function sent(api: Api, id: string, input?: Record<string, unknown>, headers = {}) {
  const { client, requests } = stubbed(api);
  const result = await client[id]?.(input, { headers });
  const [request] = requests;
  if (!request) throw new Error(`nothing was sent: ${JSON.stringify(result)}`);
  const { method, url } = request;
  const body = await request.text();
  return { line: `${method} ${url.replace(base, '')}`, headers: request.headers, body };
}

/** An operation of each kind of body that no provider has today. */
export const made: Api = {
  provider: 'made',
  features: ['paths', 'json', 'forms', 'multipart', 'files'],
  credentials: [{ option: 'apiKey', in: 'header', name: 'API-Key' }],
  envelope: {
    success: { pointer: '/status', values: ['ok'] },
    failure: { pointer: '/status', values: ['error'] },
    message: ['/message'],
  },
  operations: {
    search: {
      method: 'POST',
      path: '/{network}/offers/{id}',
      safety: 'read',
      body: ['application/json'],
      query: ['page', 'sort'],
    },
    upload: {
      method: 'POST',
      path: '/files',
      safety: 'unsafe',
      body: ['application/x-www-form-urlencoded', 'multipart/form-data'],
    },
    replace: {
      method: 'PUT',
      path: '/file',
      safety: 'idempotent',
      body: ['multipart/form-data'],
    },
    plainForm: {
      method: 'PUT',
      path: '/plain',
      safety: 'idempotent',
      body: ['application/x-www-form-urlencoded'],
    },
  },
};

/** A failed outcome with these members. */
export function error(members: object) {
  return { ok: false, error: members };
}

/** Never answers; gives up with the request. */
export function pending(request: Request): Promise<Response> {
  const { signal } = request;
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
