import { isLoopbackHost } from '../client/loopback.js';
import { createProblem, type HttpRequest, type HttpResponse } from '../server/message.js';

/**
 * Makes a function that refuses requests of pages from elsewhere: what has a state must not be changed by any page that
 * happens to be open in a browser on this machine.
 * @param allowed origins such as `https://app.example.com`; `*` for all. Pages of this machine always pass
 * @returns the refusal, or `undefined` for a request that passes
 */
export function createOriginGuard(allowed: readonly string[]) {
  return ({ headers }: HttpRequest): HttpResponse | undefined => {
    const origin = headers.get('origin') ?? readForeignOrigin(headers);
    if (origin === null || allowed.includes('*') || allowed.includes(origin)) return undefined;
    if (isLocal(origin)) return undefined;
    const wanted = origin === 'null' ? '*' : origin;
    const pages = origin === 'null' ? 'pages of an unknown origin' : `pages of ${origin}`;
    const detail =
      `${pages} may not use a sandbox: start the mock with --allow-origin ${wanted}` +
      ', or with the option allowOrigin';
    return createProblem(403, 'Foreign origin', detail);
  };
}

/**
 * The origin of a page elsewhere where its browser names none: of an image or a link it only says that it is foreign, and
 * some of these requests change rows.
 */
function readForeignOrigin(headers: HttpRequest['headers']): string | null {
  if (headers.get('sec-fetch-site') !== 'cross-site') return null;
  const referrer = headers.get('referer') ?? '';
  return URL.canParse(referrer) ? new URL(referrer).origin : 'null';
}

function isLocal(origin: string): boolean {
  return URL.canParse(origin) && isLoopbackHost(new URL(origin).hostname);
}
