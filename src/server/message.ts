import { Readable } from 'node:stream';
import type { Answer } from '../mock/engines/engine.js';

/** A request as the mock reads it, whichever way it came; a fetch `Request` is one. */
export interface MockRequest {
  readonly method: string;
  /** Address, or only path and query; percent-encoded as sent. */
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | null;
}

/** An answer on its way out: text or bytes at once, or a stream of bytes. */
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
    super('the mock was asked to cut the connection off');
  }
}

/** An answer of the mock's own, told apart from the provider's by its media type (RFC 9457). */
export function problem(status: number, title: string, detail: string): MockAnswer {
  return written(problemOf(status, title, detail));
}

/** The same, not yet written. */
export function problemOf(status: number, title: string, detail: string): Answer {
  const headers = { 'content-type': 'application/problem+json' };
  return { status, headers, body: { title, status, detail } };
}

/** Examples are written once; they never change. */
const texts = new WeakMap<object, string>();

/** An answer as it goes out. */
export function written({ status, headers, body }: Answer): MockAnswer {
  if (body === undefined) {
    const { 'content-type': _, ...others } = headers;
    return { status, headers: others };
  }
  if (typeof body === 'string' && !headers['content-type']?.includes('json')) {
    return { status, headers, body };
  }
  if (typeof body !== 'object' || body === null) {
    return { status, headers, body: JSON.stringify(body) };
  }
  const text = texts.get(body) ?? JSON.stringify(body);
  texts.set(body, text);
  return { status, headers, body: text };
}

/** A handler in the shape of `fetch`. What cuts a connection off rejects, as with a network. */
export function asFetch(handler: MockHandler): (request: Request) => Promise<Response> {
  return async (request) => {
    const answer = await handler(request).catch((error: Error) => {
      throw error instanceof ConnectionReset
        ? new TypeError('fetch failed', { cause: error })
        : error;
    });
    const { status, headers, body } = answer;
    const isBare = request.method === 'HEAD' || body === undefined;
    return new Response(isBare ? null : bodyInit(body), { status, headers });
  };
}

function bodyInit(body: NonNullable<MockAnswer['body']>): BodyInit {
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return Readable.toWeb(Readable.from(body, { objectMode: false })) as ReadableStream;
}
