import type { FetchArguments, Send } from './openapi-fetch.js';

const MAX_REDIRECTS = 5;

/**
 * Follows redirects inside the origin of a request. The fetch standard would carry an API key to any host that a
 * redirect names, so others come back as they are, with their 3xx status.
 */
export async function followRedirects(
  send: Send,
  [url, init]: FetchArguments,
  first: Response,
): Promise<Response> {
  let hop = url;
  let response = first;
  for (let hops = 0; hops < MAX_REDIRECTS && init.method === 'GET'; hops++) {
    const target = resolveRedirect(hop, response);
    // By the address and not the origin alone: fetch takes none that holds a user.
    if (!target?.startsWith(`${new URL(url).origin}/`)) break;
    // What is not read would keep its connection busy.
    response.body?.cancel().catch(() => {});
    hop = target;
    response = await send(hop, init);
  }
  return response;
}

/** Whether a response is one that may name another address. */
export function isRedirect({ status }: Response): boolean {
  return status >= 300 && status < 400;
}

function resolveRedirect(from: string, response: Response): string | undefined {
  const location = isRedirect(response) && response.headers.get('location');
  return location && URL.canParse(location, from) ? new URL(location, from).href : undefined;
}
