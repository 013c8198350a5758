import { Agent, type IncomingMessage, get as plainGet } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type FetchHandler,
  ListenError,
  listen,
  type RunningServer,
} from '../../src/server/listen.js';

const open: RunningServer[] = [];

async function serve(handler: FetchHandler): Promise<RunningServer> {
  const server = await listen(handler);
  open.push(server);
  return server;
}

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe('a server', () => {
  it('hands the whole request over and brings the whole answer back', async () => {
    let seen: unknown;
    const { url } = await serve(async (request) => {
      const { method, headers } = request;
      seen = [method, request.url, headers.get('x-a'), await request.text()];
      return new Response('é', { status: 418, headers: { 'x-b': '2' } });
    });
    const response = await fetch(`${url}/p%20q?a[]=1`, {
      method: 'PUT',
      headers: { 'x-a': '1' },
      body: 'ü',
    });
    expect(seen).toEqual(['PUT', `${url}/p%20q?a[]=1`, '1', 'ü']);
    expect(response.status).toBe(418);
    expect(response.headers.get('x-b')).toBe('2');
    expect(await response.text()).toBe('é');
  });

  it('sends no body to HEAD and under 204', async () => {
    const { url } = await serve(async ({ method }) =>
      method === 'HEAD' ? new Response('x') : new Response(null, { status: 204 }),
    );
    for (const method of ['HEAD', 'DELETE']) {
      const response = await fetch(url, { method });
      expect(await response.text()).toBe('');
    }
  });

  it('answers 500 with a problem when the handler fails, and goes on', async () => {
    const { url } = await serve(async (request) => {
      if (request.url.endsWith('/bad')) throw new Error('the handler broke');
      return new Response('fine');
    });
    const response = await fetch(`${url}/bad`);
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      title: 'The server failed',
      status: 500,
      detail: 'the handler broke',
    });
    expect(await (await fetch(url)).text()).toBe('fine');
  });

  it('breaks off an answer that its handler breaks off', async () => {
    const { url } = await serve(
      async () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error()) })),
    );
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
  });

  it('stands answers that their readers leave', async () => {
    let isCancelled = false;
    const { url } = await serve(
      async () =>
        new Response(
          new ReadableStream({
            pull: (stream) => stream.enqueue(new Uint8Array(65_536)),
            cancel: () => {
              isCancelled = true;
            },
          }),
        ),
    );
    await new Promise<void>((resolve) => {
      plainGet(url, (answer: IncomingMessage) => {
        answer.destroy();
        answer.once('close', resolve);
      });
    });
    await expect.poll(() => isCancelled).toBe(true);
  });

  it('listens on loopback, unless told', async () => {
    const { url } = await serve(async () => new Response());
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('names a port that is taken', async () => {
    const { url } = await serve(async () => new Response());
    const port = Number(new URL(url).port);
    const handler = async () => new Response();
    await expect(listen(handler, { port })).rejects.toThrow(ListenError);
    await expect(listen(handler, { port })).rejects.toThrow(`port ${port} is taken`);
  });

  it('names a host that is not of this machine', async () => {
    const handler = async () => new Response();
    await expect(listen(handler, { host: '192.0.2.1' })).rejects.toThrow(
      "can't listen on 192.0.2.1:0 (EADDRNOTAVAIL)",
    );
  });
});

describe('closing', () => {
  /** A server in the middle of an answer, and a client that would keep its connection for more. */
  async function inTheMiddle() {
    let answer = () => {};
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const server = await listen(async () => {
      asked();
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return new Response('done');
    });
    const agent = new Agent({ keepAlive: true });
    const text = new Promise<string>((resolve, reject) => {
      plainGet(server.url, { agent }, (incoming) => {
        let received = '';
        incoming.on('data', (chunk) => {
          received += chunk;
        });
        incoming.once('end', () => resolve(received));
      }).once('error', reject);
    });
    await isAsked;
    return { server, agent, text, answer: () => answer() };
  }

  it('lets an answer under way finish, and takes no more', async () => {
    const { server, agent, text, answer } = await inTheMiddle();
    let isClosed = false;
    const closed = server.close().then(() => {
      isClosed = true;
    });
    await expect(fetch(server.url)).rejects.toThrow();
    expect(isClosed).toBe(false);
    answer();
    expect(await text).toBe('done');
    agent.destroy();
    await closed;
  });

  it('does not wait for connections that never said a word', async () => {
    const server = await listen(async () => new Response());
    const { hostname, port } = new URL(server.url);
    const silent = connect(Number(port), hostname);
    await new Promise((resolve) => silent.once('connect', resolve));
    // What waits for connections is a timer, and it never comes.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await server.close();
    silent.destroy();
  });

  it('does not wait for connections that were kept for more', async () => {
    const { server, agent, text, answer } = await inTheMiddle();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const closed = server.close();
    answer();
    expect(await text).toBe('done');
    await closed;
    agent.destroy();
  });
});
