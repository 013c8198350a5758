import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface HostileServer {
  readonly url: string;
  /** Cuts off whatever is under way. */
  close(): Promise<void>;
}

/** A server on this machine that does just what the listener does. */
export async function serveHostile(listener: RequestListener): Promise<HostileServer> {
  const sockets = new Set<Socket>();
  const server = createServer(listener).on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Answers everything with one JSON text. */
export function serveText(
  text: string | Buffer,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Promise<HostileServer> {
  return serveHostile((request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  });
}
