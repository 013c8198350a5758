import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExpectedError } from '../support/error.js';
import { MAX_BODY } from '../wire/body.js';
import {
  ConnectionReset,
  createProblem,
  type MockHandler,
  type MockRequest,
  type MockResponse,
} from './message.js';

/** A fetch-style handler. */
export type Handler = (request: Request) => Promise<Response>;

export interface ListenOptions {
  /** 0 takes any free port. */
  port?: number;
  host?: string;
  /** Longest time that a request may take to arrive, in milliseconds; its head must be there in a third of it. */
  requestTimeout?: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:4010`, without a trailing slash. */
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
 * Serves a fetch-style handler over HTTP.
 * @throws {ListenError}
 */
export function listen(handler: Handler, options?: ListenOptions): Promise<RunningServer> {
  return serve(fromFetch(handler), options);
}

/**
 * Serves a handler over HTTP. Heads are limited to 16 KiB, connections without any sign of life to two minutes.
 * @throws {ListenError}
 */
export async function serve(
  handler: MockHandler,
  { port = 0, host = '127.0.0.1', requestTimeout = 30_000 }: ListenOptions = {},
): Promise<RunningServer> {
  /** Answers under way by connection; a connection without any may be closed at any time. */
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

  const take = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
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
  server.on('request', take);
  server.on('checkContinue', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    // Who asks first learns at once that a body is too large, and does not send it.
    if (!(Number(incoming.headers['content-length']) > MAX_BODY)) outgoing.writeContinue();
    take(incoming, outgoing);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
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
        for (const [socket, answers] of underWay) if (answers === 0) socket.destroy();
      }),
  };
}

async function respond(handler: MockHandler, incoming: IncomingMessage, outgoing: ServerResponse) {
  const answer = await handler(toMockRequest(incoming)).catch((error: Error) => {
    if (error instanceof ConnectionReset) return undefined;
    return createProblem(500, 'The server failed', error.message);
  });
  if (!answer) {
    incoming.socket.resetAndDestroy();
    return;
  }
  await send(answer, incoming, outgoing);
  // What the handler left of a body goes away, so that the connection can carry the next request.
  if (!incoming.complete) incoming.resume();
}

async function send(
  { status, headers, body }: MockResponse,
  { method }: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const isAtOnce = typeof body === 'string' || body instanceof Uint8Array;
  const mayHaveBody = status !== 204 && status !== 304;
  const length = mayHaveBody &&
    (isAtOnce || body === undefined) && {
      'content-length': String(Buffer.byteLength(body ?? '')),
    };
  outgoing.writeHead(status, { ...length, ...headers });
  if (body === undefined || method === 'HEAD') {
    outgoing.end();
  } else if (isAtOnce) {
    outgoing.end(body);
  } else {
    await pipeline(Readable.from(body, { objectMode: false }), outgoing);
    return;
  }
  if (!outgoing.writableFinished && !outgoing.destroyed) {
    await new Promise<void>((resolve) => {
      outgoing.once('finish', resolve).once('close', resolve);
    });
  }
}

/** A request whose headers are read where they lie. */
interface ServerRequest extends MockRequest {
  readonly incoming: IncomingMessage;
}

function toMockRequest(incoming: IncomingMessage): ServerRequest {
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
    // Leaving early must not close the connection: the answer is still to come.
    body: hasBody ? incoming.iterator({ destroyOnReturn: false }) : null,
  };
}

function fromFetch(handler: Handler): MockHandler {
  return async (request) => {
    const { incoming, method, url, body } = request as ServerRequest;
    const { host = 'localhost' } = incoming.headers;
    let asked: Request;
    try {
      asked = new Request(`http://${host}${url}`, {
        method,
        headers: Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
          values.map((value): [string, string] => [name, value]),
        ),
        ...(body && method !== 'GET' && method !== 'HEAD' && { body, duplex: 'half' }),
      } as RequestInit);
    } catch (error) {
      return createProblem(400, 'The request could not be read', (error as Error).message);
    }
    const response = await handler(asked);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      ...(response.body && { body: response.body as unknown as AsyncIterable<Uint8Array> }),
    };
  };
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): ListenError {
  if (error.code === 'EADDRINUSE') {
    return new ListenError(
      (option) => `port ${port} is taken; choose another with ${option('port')}`,
    );
  }
  return new ListenError(`can't listen on ${host}:${port} (${error.code})`);
}
