import { loadContract } from '../contract/contract.js';
import { createFront, type Front, problem } from './front.js';
import { type ListenOptions, listen, type RunningServer } from './server.js';

export interface Mock {
  /** Answers a request in process: `mock.fetch(new Request('http://mock/affili/api/…'))`. */
  fetch(request: Request): Promise<Response>;
  /** Serves on loopback, unless `host` says otherwise. */
  listen(options?: ListenOptions): Promise<RunningServer>;
}

export interface MockOptions {
  /** One provider answers at the root, several under `/<provider>/…`. */
  providers: readonly string[];
  /** Always serve under `/<provider>/…`, also when there is only one. */
  prefixed?: boolean;
}

/**
 * A mock of one or several providers.
 * @throws {UnknownProvider}
 */
export async function createMock({ providers, prefixed = false }: MockOptions): Promise<Mock> {
  const fronts = new Map<string, Front>();
  for (const provider of providers) fronts.set(provider, await createFront(loadContract(provider)));
  const alone = !prefixed && fronts.size === 1 ? [...fronts.values()][0] : undefined;

  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: CORS });
    const response = await (alone ? alone(request, pathname) : byPrefix(fronts, request, pathname));
    for (const [name, value] of Object.entries(CORS)) response.headers.set(name, value);
    return response;
  };
  return { fetch, listen: (options) => listen(fetch, options) };
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-expose-headers': '*',
};

function byPrefix(
  fronts: Map<string, Front>,
  request: Request,
  pathname: string,
): Promise<Response> {
  const [, provider = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(pathname) ?? [];
  const front = fronts.get(provider);
  if (front) return front(request, rest || '/');
  const { status, headers, body } = problem(
    404,
    'No such provider',
    `this mock serves ${[...fronts.keys()].map((id) => `/${id}/`).join(', ')}`,
  );
  return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
}
