import { listen, type RunningServer } from '../../src/server/listen.js';
import type { Success } from './answers.js';

export interface MutantServer {
  /** Address below which every request gets the answer with this number. */
  urlOf(index: number): string;
  /** Address below which the header `x-mutant` says which answer it is. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves prepared answers to any request: by number in the path, or in a header that a proxy passes on. */
export async function serveAnswers(answers: readonly Success[]): Promise<MutantServer> {
  const server: RunningServer = await listen(async (request) => {
    const inPath = /^\/m\/(\d+)\//.exec(new URL(request.url).pathname)?.[1];
    const answer = answers[Number(inPath ?? request.headers.get('x-mutant') ?? -1)];
    if (!answer) return new Response('no such answer', { status: 404 });
    const { status, contentType, text } = answer;
    const headers = new Headers(contentType ? { 'content-type': contentType } : {});
    const response = answer.operation.responses.find((one) => one.status === status);
    for (const name of response?.requiredHeaders ?? []) headers.set(name, 'https://example.com/');
    return new Response(text || null, { status, headers });
  });
  return {
    url: server.url,
    urlOf: (index) => `${server.url}/m/${index}`,
    close: () => server.close(),
  };
}
