import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Way = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** How the server answers by path; `count` says how often the path was asked before. */
export const ways: Record<string, Way> = {
  good: (_, response) => json(response, { error: 0, value: 1 }),
  'slow-headers': () => {},
  'slow-body': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"error":');
  },
  reset: (request) => request.socket.resetAndDestroy(),
  'reset-once': (request, response, count) =>
    count === 0 ? request.socket.resetAndDestroy() : json(response, { error: 0 }),
  truncated: (_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"error":0');
    setTimeout(() => response.destroy(), 20);
  },
  html: (_, response) => response.end('<html>Just a moment</html>'),
  'html-error': (_, response) => {
    response.writeHead(500);
    response.end('<html>Bad gateway</html>');
  },
  echo: (request, response) =>
    json(response, { error: 1, error_text: `bad key in ${request.url}` }),
  'same-origin': (_, response) => redirect(response, '/made/good'),
  'other-origin': (request, response) =>
    redirect(response, `http://localhost:${request.socket.localPort}/made/good`),
  'round-and-round': (_, response) => redirect(response, '/made/round-and-round'),
  '429-seconds': (_, response, count) => busy(response, count, '0'),
  '429-date': (_, response, count) => busy(response, count, new Date(0).toUTCString()),
  '429-long': (_, response, count) => busy(response, count, '3600'),
  '503-twice': (_, response, count) => {
    if (count >= 2) return json(response, { error: 0 });
    response.writeHead(503).end();
  },
  '404': (_, response) => {
    response.writeHead(404);
    response.end('{"error":4,"error_text":"no such thing"}');
  },
};

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}

function busy(response: ServerResponse, count: number, retryAfter: string): void {
  if (count > 0) {
    json(response, { error: 0 });
  } else {
    response.writeHead(429, { 'retry-after': retryAfter });
    response.end();
  }
}

export interface Misbehaving {
  readonly url: string;
  /** How often a path was asked. */
  readonly asked: (way: string) => number;
  readonly close: () => Promise<void>;
}

/** Starts the server on loopback. */
export async function misbehaving(): Promise<Misbehaving> {
  const counts = new Map<string, number>();
  const server: Server = createServer((request, response) => {
    const way = new URL(request.url ?? '', 'http://x').pathname.split('/').pop() ?? '';
    const count = counts.get(way) ?? 0;
    counts.set(way, count + 1);
    request.resume();
    ways[way]?.(request, response, count);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/made`,
    asked: (way) => counts.get(way) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
