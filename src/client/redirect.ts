import type { Fetch } from './config.js';

const MAX_REDIRECTS = 5;

/**
 * Sends a request and follows redirects inside its origin. The fetch standard would carry an API key to any host that
 * a redirect names, so others come back as they are, with their 3xx status.
 */
export async function fetchFollowingRedirects(send: Fetch, request: Request): Promise<Response> {
  let response = await send(request);
  for (let hop = 0; hop < MAX_REDIRECTS && request.method === 'GET'; hop++) {
    const target = resolveRedirect(request, response);
    if (!target || target.origin !== new URL(request.url).origin) break;
    response = await send(new Request(target, request));
  }
  return response;
}

function resolveRedirect(request: Request, response: Response): URL | undefined {
  const location =
    response.status >= 300 && response.status < 400 && response.headers.get('location');
  return location && URL.canParse(location, request.url)
    ? new URL(location, request.url)
    : undefined;
}
