import type { Fetch } from './config.js';

const MAX_REDIRECTS = 5;

/**
 * Sends a request and follows redirects inside its origin. The fetch standard would carry an API key to any host that
 * a redirect names, so others come back as they are, with their 3xx status.
 */
export async function fetchFollowingRedirects(send: Fetch, request: Request): Promise<Response> {
  let hop = request;
  let response = await send(hop);
  for (let hops = 0; hops < MAX_REDIRECTS && request.method === 'GET'; hops++) {
    const target = resolveRedirect(hop.url, response);
    // By the address and not the origin alone: fetch takes none that holds a user.
    if (!target?.href.startsWith(`${new URL(request.url).origin}/`)) break;
    // What is not read would keep its connection busy.
    response.body?.cancel().catch(() => {});
    hop = new Request(target, request);
    response = await send(hop);
  }
  return response;
}

function resolveRedirect(from: string, response: Response): URL | undefined {
  const location =
    response.status >= 300 && response.status < 400 && response.headers.get('location');
  return location && URL.canParse(location, from) ? new URL(location, from) : undefined;
}
