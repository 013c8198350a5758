import { listen, type RunningServer } from '../../src/server/listen.js';
import type { Success } from './responses.js';

export interface MutantServer {
  /** Address below which every request gets the response with this number. */
  urlOf(index: number): string;
  /** Address below which the header `x-mutant` says which response it is. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves prepared responses to any request: by number in the path, or in a header that a proxy passes on. */
export async function serveResponses(responses: readonly Success[]): Promise<MutantServer> {
  const server: RunningServer = await listen(async (request) => {
    const inPath = /^\/m\/(\d+)\//.exec(new URL(request.url).pathname)?.[1];
    const response = responses[Number(inPath ?? request.headers.get('x-mutant') ?? -1)];
    if (!response) return new Response('no such response', { status: 404 });
    const { status, contentType, text } = response;
    const headers = new Headers(contentType ? { 'content-type': contentType } : {});
    const documented = response.operation.responses.find((one) => one.status === status);
    for (const name of documented?.requiredHeaders ?? []) headers.set(name, 'https://example.com/');
    return new Response(text || null, { status, headers });
  });
  return {
    url: server.url,
    urlOf: (index) => `${server.url}/m/${index}`,
    close: () => server.close(),
  };
}
