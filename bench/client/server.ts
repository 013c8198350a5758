import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { isMain } from '../../scripts/support/is-main.js';

/** Starts a server in its own process that sends the same JSON in response to every request. */
export async function startServer(body: string): Promise<{ url: string; close: () => void }> {
  const child = fork(fileURLToPath(import.meta.url), [body], { execArgv: process.execArgv });
  const [port] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}`, close: () => child.kill() };
}

if (isMain(import.meta.url)) {
  const body = process.argv[2] ?? '{}';
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}
