import { Readable } from 'node:stream';

/** A request as it came in, whichever way; a fetch `Request` is one. */
export interface HttpRequest {
  readonly method: string;
  /** Address, or only path and query; percent-encoded as sent. */
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | null;
}

/** A response on its way out: text or bytes at once, or a stream of bytes. */
export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; several values where a field stands more than once. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;
}

/** Responds to a request, or throws {@link ConnectionReset}. */
export type HttpHandler = (request: HttpRequest) => Promise<HttpResponse>;

/** Bodies beyond this many bytes are refused with 413. */
export const MAX_BODY = 10 * 1024 * 1024;

/** Thrown by a handler, or by the body of a response, to have the connection cut off. */
export class ConnectionReset extends Error {
  override readonly name = 'ConnectionReset';
  readonly code = 'ECONNRESET';
  constructor() {
    super('the mock was asked to cut the connection off');
  }
}

/** Why a request gets no response of the service's own (RFC 9457). */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

/** The media type that tells a problem from the responses of a service. */
export const PROBLEM_TYPE = 'application/problem+json';

/** A response that reports a problem. */
export function createProblem(status: number, title: string, detail: string): HttpResponse {
  const problem: Problem = { title, status, detail };
  return { status, headers: { 'content-type': PROBLEM_TYPE }, body: JSON.stringify(problem) };
}

/**
 * A handler in the shape of `fetch`.
 * @returns a function that rejects with a TypeError, as `fetch` does, where the handler cuts the connection off
 */
export function toFetch(handler: HttpHandler): (request: Request) => Promise<Response> {
  return async (request) => {
    const { status, headers, body } = await handler(request).catch((error: Error) => {
      throw error instanceof ConnectionReset
        ? new TypeError('fetch failed', { cause: error })
        : error;
    });
    const isBare = request.method === 'HEAD' || body === undefined;
    const fields = Object.entries(headers).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    );
    return new Response(isBare ? null : toBodyInit(body), { status, headers: fields });
  };
}

/** The body of a response in a form that `Response` and `Request` take. */
export function toBodyInit(body: NonNullable<HttpResponse['body']>): BodyInit {
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  if (body instanceof ReadableStream) return body;
  return Readable.toWeb(Readable.from(body, { objectMode: false })) as ReadableStream;
}
