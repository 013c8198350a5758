import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type Handler = (request: Request) => Promise<Response>;

export interface ListenOptions {
  /** 0 takes any free port. */
  port?: number;
  host?: string;
}

export interface RunningServer {
  /** `http://127.0.0.1:4010`, without a trailing slash. */
  readonly url: string;
  /** Stops taking requests and waits for those under way. */
  close(): Promise<void>;
}

/** Thrown when the port is taken or the host is not this machine's. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Serves a fetch-style handler over HTTP.
 * @throws {ListenError}
 */
export async function listen(
  handler: Handler,
  { port = 0, host = '127.0.0.1' }: ListenOptions = {},
): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    respond(handler, incoming, outgoing).catch(() => outgoing.destroy());
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
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

async function respond(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse) {
  const response = await asRequest(incoming)
    .then(handler)
    .catch((error: Error) => failed(error));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body && incoming.method !== 'HEAD') {
    await pipeline(Readable.fromWeb(response.body as never), outgoing);
  } else {
    outgoing.end();
  }
}

async function asRequest(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(`http://${headers.host ?? 'localhost'}${url}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((text): [string, string] => [name, text]),
    ),
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  } as RequestInit);
}

function failed(error: Error): Response {
  const body = { title: 'The server failed', status: 500, detail: error.message };
  const headers = { 'content-type': 'application/problem+json' };
  return new Response(JSON.stringify(body), { status: 500, headers });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): ListenError {
  if (error.code === 'EADDRINUSE') {
    return new ListenError(`port ${port} is taken; choose another with --port`);
  }
  return new ListenError(`can't listen on ${host}:${port} (${error.code})`);
}
