/** A request as the mock reads it, whichever way it came; a fetch `Request` is one. */
export interface MockRequest {
  readonly method: string;
  /** Address or only path and query, percent-encoded as sent. */
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | null;
}

/** An answer on its way out: texts and bytes at once, or a stream of bytes. */
export interface MockAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>;
}

/** Answers a request, or throws {@link ConnectionReset}. */
export type MockHandler = (request: MockRequest) => Promise<MockAnswer>;

/** Thrown by a handler, or by the body of an answer, to have the connection cut off. */
export class ConnectionReset extends Error {
  override readonly name = 'ConnectionReset';
  readonly code = 'ECONNRESET';
  constructor() {
    super('the mock was asked to reset the connection');
  }
}

/** An answer of the mock's own, told apart from the provider's by its media type (RFC 9457). */
export function problem(status: number, title: string, detail: string): MockAnswer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ title, status, detail }),
  };
}

/** A handler in the shape of `fetch`. What cuts a connection off rejects, as with a network. */
export function asFetch(handler: MockHandler): (request: Request) => Promise<Response> {
  return async (request) => {
    const { status, headers, body } = await handler(request).catch((error: Error) => {
      throw error instanceof ConnectionReset
        ? new TypeError('fetch failed', { cause: error })
        : error;
    });
    const isBare = request.method === 'HEAD' || body === undefined;
    return new Response(isBare ? null : bodyInit(body), { status, headers });
  };
}

function bodyInit(body: NonNullable<MockAnswer['body']>): BodyInit {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? new Uint8Array(body) : ReadableStream.from(body);
}

/** A fetch-style handler for a server that speaks {@link MockRequest}. */
export function fromFetch(fetch: (request: Request) => Promise<Response>): MockHandler {
  return async ({ method, url, headers, body }) => {
    const hasBody = body !== null && method !== 'GET' && method !== 'HEAD';
    const response = await fetch(
      new Request(url, {
        method,
        headers: headers as Headers,
        ...(hasBody && { body: ReadableStream.from(body), duplex: 'half' }),
      } as RequestInit),
    );
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      ...(response.body && { body: response.body as unknown as AsyncIterable<Uint8Array> }),
    };
  };
}
