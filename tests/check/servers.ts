import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { createMock, type MockOptions } from '../../src/mock/mock.js';

const open: (() => Promise<unknown>)[] = [];

/** What a test has opened is closed after it, with all connections. */
export function closeServers(): void {
  afterEach(async () => {
    await Promise.all(open.splice(0).map((close) => close()));
  });
}

/** A server that does just what the listener does; resolves to its address. */
export function serve(listener: RequestListener): Promise<string> {
  return listening(createServer(listener), 'http');
}

/** The same over TLS with a certificate that nobody has signed. */
export function serveSelfSigned(listener: RequestListener): Promise<string> {
  const file = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
  const options = { key: file('self-signed.key.pem'), cert: file('self-signed.cert.pem') };
  return listening(createSecureServer(options, listener), 'https');
}

/** A mock whose answers a test may damage on their way out. */
export async function serveMock(
  options: MockOptions,
  damage: (response: Response, request: Request) => Promise<Response> | Response = (same) => same,
): Promise<string> {
  const mock = await createMock(options);
  return serve((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', async () => {
      const { method = 'GET', url = '/', headers } = incoming;
      const request = new Request(`http://mock.example${url}`, {
        method,
        headers: headers as Record<string, string>,
        ...(chunks.length && { body: Buffer.concat(chunks) }),
      });
      const response = await damage(await mock.fetch(request.clone()), request);
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    });
  });
}

/** One wrong type, one new member, one echo of the key. */
export function damagedMock(): Promise<string> {
  return serveMock({ providers: ['affili'] }, async (response, request) => {
    const text = (await response.text()).replace(/"wage":(\d+)/, '"wage":"$1"');
    const echo = text.replace(
      '"data":',
      `"echo":"${request.headers.get('authorization')}","data":`,
    );
    return new Response(echo, response);
  });
}

async function listening(server: Server, scheme: string): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  return `${scheme}://127.0.0.1:${(server.address() as { port: number }).port}`;
}
