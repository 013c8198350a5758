import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { ExpectedError } from '../support/error.js';
import {
  ConnectionReset,
  createProblem,
  type HttpHandler,
  type HttpRequest,
  type HttpResponse,
  MAX_BODY,
} from './message.js';

/** A fetch-style handler. */
export type FetchHandler = (request: Request) => Promise<Response>;

export interface ListenOptions {
  /** 0 takes any free port. Default: 0 */
  port?: number;
  /** Name or address of this machine. Default: `127.0.0.1` */
  host?: string;
  /**
   * Longest time that a request may take to arrive, in milliseconds; its head must be there in a third of it.
   * Default: 30,000
   */
  requestTimeout?: number;
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:4010`, without a trailing slash. */
  readonly url: string;
  /** Stops taking requests and waits for those under way, ten seconds at most. */
  close(): Promise<void>;
}

/** Thrown when the port is taken or the host is not this machine's. */
export class ListenError extends ExpectedError {
  override readonly name = 'ListenError';
}

const MAX_HEAD = 16 * 1024;
const SILENCE = 120_000;
const DRAIN = 10_000;

/**
 * Serves a fetch-style handler over HTTP until it is closed.
 * @throws {ListenError} when the port is taken or the host is not this machine's
 * @example
 * const server = await listen(async () => new Response('hello'), { port: 8080 });
 * await server.close();
 */
export function listen(handler: FetchHandler, options?: ListenOptions): Promise<RunningServer> {
  return serve(toHttpHandler(handler), options);
}

/**
 * Serves a handler over HTTP. Heads are limited to 16 KiB, connections without any sign of life to two minutes.
 * @throws {ListenError} when the port is taken or the host is not this machine's
 */
export async function serve(
  handler: HttpHandler,
  { port = 0, host = '127.0.0.1', requestTimeout = 30_000 }: ListenOptions = {},
): Promise<RunningServer> {
  /** Number of responses under way by connection; a connection without any may be closed at any time. */
  const underWay = new Map<Socket, number>();
  let isClosing = false;

  const server = createServer({
    maxHeaderSize: MAX_HEAD,
    requestTimeout,
    headersTimeout: requestTimeout / 3,
    connectionsCheckingInterval: Math.min(1000, requestTimeout / 3),
  });
  server.timeout = SILENCE;
  server.on('connection', (socket) => {
    underWay.set(socket, 0);
    socket.once('close', () => underWay.delete(socket));
  });

  const handleRequest = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { socket } = incoming;
    const count = (change: number) => {
      const before = underWay.get(socket);
      if (before !== undefined) underWay.set(socket, before + change);
    };
    count(1);
    await respond(handler, incoming, outgoing).catch(() => socket.destroy());
    count(-1);
    if (isClosing && underWay.get(socket) === 0) socket.destroySoon();
  };
  server.on('request', handleRequest);
  server.on('checkContinue', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    // A client that asks first learns at once that its body is too large, and does not send it.
    if (!(Number(incoming.headers['content-length']) > MAX_BODY)) outgoing.writeContinue();
    handleRequest(incoming, outgoing);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(toListenError(error, host, port)),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: () =>
      new Promise((resolve) => {
        isClosing = true;
        const deadline = setTimeout(() => server.closeAllConnections(), DRAIN);
        server.close(() => {
          clearTimeout(deadline);
          resolve();
        });
        for (const [socket, count] of underWay) if (count === 0) socket.destroy();
      }),
  };
}

async function respond(handler: HttpHandler, incoming: IncomingMessage, outgoing: ServerResponse) {
  const response = await handler(toHttpRequest(incoming)).catch((error: Error) => {
    if (error instanceof ConnectionReset) return undefined;
    return createProblem(500, 'The server failed', error.message);
  });
  if (!response) {
    incoming.socket.resetAndDestroy();
    return;
  }
  await send(response, incoming, outgoing);
  // What the handler left of a body goes away, so that the connection can carry the next request.
  if (!incoming.complete) incoming.resume();
}

async function send(
  { status, headers, body }: HttpResponse,
  { method }: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const isWhole = typeof body === 'string' || body instanceof Uint8Array;
  const mayHaveBody = status !== 204 && status !== 304;
  const length = mayHaveBody &&
    (isWhole || body === undefined) && {
      'content-length': String(Buffer.byteLength(body ?? '')),
    };
  outgoing.writeHead(status, { ...length, ...headers });
  if (body === undefined || method === 'HEAD') {
    outgoing.end();
  } else if (isWhole) {
    outgoing.end(body);
  } else {
    await pipeline(toReadable(body), outgoing);
    return;
  }
  if (!outgoing.writableFinished && !outgoing.destroyed) {
    await new Promise<void>((resolve) => {
      outgoing.once('finish', resolve).once('close', resolve);
    });
  }
}

function toReadable(body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>): Readable {
  return body instanceof ReadableStream
    ? Readable.fromWeb(body as WebStream)
    : Readable.from(body, { objectMode: false });
}

/** A request whose headers are read where they lie. */
interface ServerRequest extends HttpRequest {
  readonly incoming: IncomingMessage;
}

function toHttpRequest(incoming: IncomingMessage): ServerRequest {
  const { method = 'GET', url = '/', headers } = incoming;
  const hasBody = 'content-length' in headers || 'transfer-encoding' in headers;
  return {
    incoming,
    method,
    url,
    headers: {
      get: (name) => {
        const value = headers[name.toLowerCase()];
        return value === undefined ? null : [value].flat().join(', ');
      },
    },
    // Leaving early must not close the connection: the response is still to come.
    body: hasBody ? incoming.iterator({ destroyOnReturn: false }) : null,
  };
}

function toHttpHandler(handler: FetchHandler): HttpHandler {
  return async (request) => {
    const { incoming, method, url, body } = request as ServerRequest;
    const { host = 'localhost' } = incoming.headers;
    let fetched: Request;
    try {
      fetched = new Request(`http://${host}${url}`, {
        method,
        headers: Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
          values.map((value): [string, string] => [name, value]),
        ),
        ...(body && method !== 'GET' && method !== 'HEAD' && { body, duplex: 'half' }),
      } as RequestInit);
    } catch (error) {
      return createProblem(400, 'The request could not be read', (error as Error).message);
    }
    const response = await handler(fetched);
    return {
      status: response.status,
      headers: toHeaderLists(response.headers),
      ...(response.body && { body: response.body }),
    };
  };
}

/** Fields by name; `set-cookie` may stand more than once and can't be joined. */
function toHeaderLists(headers: Headers): HttpResponse['headers'] {
  const cookies = headers.getSetCookie();
  return { ...Object.fromEntries(headers), ...(cookies.length > 0 && { 'set-cookie': cookies }) };
}

function toListenError(error: NodeJS.ErrnoException, host: string, port: number): ListenError {
  if (error.code === 'EADDRINUSE') {
    return new ListenError((name) => `port ${port} is taken; choose another with ${name('port')}`);
  }
  return new ListenError(`can't listen on ${host}:${port} (${error.code})`);
}
