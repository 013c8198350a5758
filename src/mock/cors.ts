import type { HttpRequest, HttpResponse } from '../server/message.js';

type Fields = Readonly<Record<string, string>>;

/** Says that a response differs by the page that asks, so that no cache gives one page what another may read. */
const VARY = 'origin';

/** Any page may call the mock and read everything, also one that sends credentials: then `*` is not enough. */
function allowOrigin({ headers }: HttpRequest): Fields {
  const origin = headers.get('origin');
  return origin === null
    ? { 'access-control-allow-origin': '*' }
    : { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
}

/** The response to a preflight (`OPTIONS`): whatever the page wants to send, it may. */
export function allowPreflight(request: HttpRequest): HttpResponse {
  const wanted = request.headers.get('access-control-request-headers');
  const isPrivate = request.headers.get('access-control-request-private-network') === 'true';
  return {
    status: 204,
    headers: {
      ...allowOrigin(request),
      'access-control-allow-headers': wanted ?? '*, authorization',
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      ...(isPrivate && { 'access-control-allow-private-network': 'true' }),
      'access-control-max-age': '600',
      vary: `${VARY}, access-control-request-headers, access-control-request-private-network`,
    },
  };
}

/** The response with what lets a page read it, every header included. */
export function allowReading(request: HttpRequest, response: HttpResponse): HttpResponse {
  const { vary = [], ...headers } = response.headers;
  return {
    ...response,
    headers: {
      ...headers,
      ...allowOrigin(request),
      'access-control-expose-headers':
        request.headers.get('origin') === null ? '*' : Object.keys(headers).join(', '),
      vary: [vary, VARY].flat().join(', '),
    },
  };
}
