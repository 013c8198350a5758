import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock } from '../../src/mock/mock.js';
import type { RunningServer } from '../../src/server/listen.js';
import { MAX_BODY } from '../../src/server/message.js';

/**
 * What no honest client sends gets a 4xx or a closed connection, in bounded time and memory, reaches no prototype, and
 * leaves a server that serves.
 */
let server: RunningServer;
beforeAll(async () => {
  const mock = await createMock({ providers: ['affili', 'affise', 'premium-exchanger'] });
  server = await mock.listen({ requestTimeout: 900 });
});
afterAll(() => server.close());

afterEach(async () => {
  const response = await fetch(`${server.url}/affili/api/merchants/conversions`, {
    headers: { authorization: 'Bearer k' },
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'ok' });
  for (const name of ['polluted', '0', 'a']) expect(name in {}).toBe(false);
});

const json = { authorization: 'Bearer k', 'content-type': 'application/json' };
const form = { 'API-Key': 'k', 'content-type': 'application/x-www-form-urlencoded' };
const cookie = '/affili/api/merchants/set-cookie';
const offer = '/affise/3.0/admin/offer/1';
const offers = '/affise/3.0/offers?API-Key=k';
const payout = '/premium-exchanger/api.html?api_action=pp&api_key=k&method=add_payout';

async function status(path: string, init: RequestInit): Promise<number> {
  const response = await fetch(`${server.url}${path}`, { method: 'POST', ...init });
  await response.arrayBuffer();
  return response.status;
}

/** Writes to a socket and gives what comes back until the other side closes. */
function exchange(write: (send: (text: string) => void) => void): Promise<string> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(received));
    socket.on('connect', () => write((text) => socket.writable && socket.write(text)));
  });
}

const head = (lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`;
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? Number.NaN);

describe('JSON', () => {
  const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  it.each<[what: string, body: BodyInit]>([
    ['cut short', '{"referrer":"x'],
    ['a text that is none', 'referrer=x'],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
    ['10,000 levels deep', deep(10_000)],
    ['a million brackets', '['.repeat(1_000_000)],
    ['10,000 members wide', JSON.stringify(Object.fromEntries(Array(10_000).fill(0).entries()))],
    ['10,000 items wide', JSON.stringify({ referrer: 'x', more: Array(10_000).fill(0) })],
    ['__proto__', '{"referrer":"x","__proto__":{"polluted":1}}'],
    ['__proto__ in disguise', '{"referrer":"x","__pro\\u0074o__":{"polluted":1}}'],
    ['__proto__ inside', '{"referrer":"x","a":[{"b":{"__proto__":{"polluted":1}}}]}'],
  ])('%s', async (_, body) => {
    expect(await status(cookie, { headers: json, body })).toBe(400);
  });
});

describe('forms', () => {
  it.each<[what: string, body: string]>([
    ['10,000 brackets deep', `title${'[a]'.repeat(10_000)}=1`],
    ['10,000 lists deep', `title${'[]'.repeat(10_000)}=1`],
    ['10,000 opening brackets', `title${'['.repeat(10_000)}=1`],
    ['10,000 items wide', 'countries[]=US&'.repeat(10_000)],
    ['10,000 names wide', Array.from({ length: 10_000 }, (_, i) => `a[${i}]=1`).join('&')],
    ['the same bare name 10,000 times', 'title=x&'.repeat(10_000)],
    ['a million ampersands', '&'.repeat(1_000_000)],
    ['__proto__', '__proto__[polluted]=1'],
    ['__proto__ inside', 'payments[__proto__][polluted]=1'],
    ['constructor', 'constructor[prototype][polluted]=1'],
    ['bad percent-encoding', 'title=%zz'],
    ['half a character', 'title=%C3'],
  ])('%s', async (_, body) => {
    expect(await status(offer, { headers: form, body })).toBe(400);
  });

  it.each([payout, offer])('__proto__ is refused everywhere: %s', async (path) => {
    const body = 'method_id=5&account=U0&__proto__[polluted]=1';
    expect(await status(path, { headers: form, body })).toBe(400);
  });
});

describe('multipart', () => {
  const part = (name: string, value: string) =>
    `--XX\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  it.each<[what: string, body: string, boundary?: string]>([
    ['without a boundary', part('title', 'x'), ''],
    ['with another boundary', `${part('title', 'x')}--XX--\r\n`, '; boundary=YY'],
    ['without an end', part('title', 'x').slice(0, -4)],
    ['no parts at all', 'hello'],
    ['a part without a name', '--XX\r\ncontent-disposition: form-data\r\n\r\nx\r\n--XX--\r\n'],
    ['10,000 parts', `${part('countries[]', 'US').repeat(10_000)}--XX--\r\n`],
    ['10,000 brackets', `${part(`title${'[a]'.repeat(10_000)}`, 'x')}--XX--\r\n`],
    ['__proto__', `${part('__proto__[polluted]', '1')}--XX--\r\n`],
  ])('%s', async (_, body, boundary = '; boundary=XX') => {
    const headers = { 'API-Key': 'k', 'content-type': `multipart/form-data${boundary}` };
    expect(await status(offer, { headers, body })).toBe(400);
  });
});

describe('addresses', () => {
  it.each([
    '/%FF',
    '/affise/nowhere/%FF',
    '/affise/3.0/offer/%zz?API-Key=k',
    '/affise/3.0/offer/%C3?API-Key=k',
    `${offers}&q=%zz`,
    `${offers}&q=%ff%fe`,
    `${offers}&__proto__[polluted]=1`,
    `${offers}&filter[__proto__][polluted]=1`,
    `${offers}&q${'[a]'.repeat(2000)}=1`,
    `${offers}${'&ids[]=1'.repeat(1500)}`,
  ])('%s', async (path) => {
    const answer = await status(path, { method: 'GET' });
    expect(answer).toBeGreaterThanOrEqual(400);
    expect(answer).toBeLessThan(500);
  });

  it.each([
    '//',
    '/..%2f..%2fetc/passwd',
    '/affise/../../x',
    '/affise//3.0/offers',
    '/?'.repeat(500),
  ])('odd: %s', async (path) => {
    const answer = await exchange((send) =>
      send(head([`GET ${path} HTTP/1.1`, 'host: x', 'connection: close'])),
    );
    expect(statusOf(answer)).toBe(404);
  });
});

describe('oversized bodies', () => {
  const start = [
    `POST ${offer} HTTP/1.1`,
    'host: x',
    'API-Key: k',
    'content-type: application/json',
  ];

  it('are refused by their announced length, unread', async () => {
    const answer = await exchange((send) =>
      send(head([...start, `content-length: ${MAX_BODY + 1}`, 'connection: close'])),
    );
    expect(statusOf(answer)).toBe(413);
    expect(answer).toContain(`the body is larger than ${MAX_BODY} bytes`);
  });

  it('are refused before they are sent to who asks first', async () => {
    const answer = await exchange((send) =>
      send(
        head([
          ...start,
          `content-length: ${MAX_BODY + 1}`,
          'expect: 100-continue',
          'connection: close',
        ]),
      ),
    );
    expect(statusOf(answer)).toBe(413);
  });

  it('are refused when they grow beyond the limit', async () => {
    const chunk = new Uint8Array(1024 * 1024);
    let sent = 0;
    const body = new ReadableStream({
      pull: (stream) => {
        sent += 1;
        if (sent > 12) stream.close();
        else stream.enqueue(chunk);
      },
    });
    const init = { headers: json, body, duplex: 'half' } as RequestInit;
    expect(await status(cookie, init)).toBe(413);
  });

  it('are not refused at the limit', async () => {
    const body = `{"referrer":"${'x'.repeat(MAX_BODY - 15)}"}`;
    expect(Buffer.byteLength(body)).toBe(MAX_BODY);
    expect(await status(cookie, { headers: json, body })).toBe(200);
  });

  it('leave no memory behind', async () => {
    const body = '["'.repeat(MAX_BODY / 2);
    for (let i = 0; i < 3; i++) await status(cookie, { headers: json, body });
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 12; i++) await status(cookie, { headers: json, body });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });
});

describe('heads', () => {
  const flood = (count: number, size: number) =>
    Array.from({ length: count }, (_, index) => `x-${index}: ${'a'.repeat(size)}`);
  it.each([
    ['10,000 headers', flood(10_000, 1)],
    ['one header of 100 kB', flood(1, 100_000)],
  ])('%s are 431', async (_, lines) => {
    const answer = await exchange((send) => send(head(['GET / HTTP/1.1', 'host: x', ...lines])));
    expect(statusOf(answer)).toBe(431);
  });

  it.each<[what: string, text: string]>([
    ['noise', '\x00\x01\x02\xff\r\n\r\n'],
    ['no host', head(['GET / HTTP/1.1'])],
    ['two lengths', head(['POST / HTTP/1.1', 'host: x', 'content-length: 1', 'content-length: 2'])],
    [
      'length and chunks',
      head(['POST / HTTP/1.1', 'host: x', 'content-length: 1', 'transfer-encoding: chunked']),
    ],
    [
      'a chunk that is none',
      `${head(['POST / HTTP/1.1', 'host: x', 'transfer-encoding: chunked'])}zz\r\n`,
    ],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ])('%s', async (_, text) => {
    const answer = await exchange((send) => send(text));
    expect(answer === '' || statusOf(answer) === 400 || statusOf(answer) === 404).toBe(true);
  });

  it.each(['TRACE', 'PROPFIND', 'PURGE'])('%s is no method of anything', async (method) => {
    const answer = await exchange((send) =>
      send(head([`${method} ${offers} HTTP/1.1`, 'host: x', 'connection: close'])),
    );
    expect(statusOf(answer)).toBe(405);
  });
});

describe('slow clients are cut off', () => {
  const drip = (first: string, rest: string) => (send: (text: string) => void) => {
    send(first);
    setInterval(() => send(rest), 50).unref();
  };

  it.each<[what: string, write: (send: (text: string) => void) => void]>([
    ['who say nothing', () => {}],
    ['whose head does not end', drip('GET / HTTP/1.1\r\nhost: x\r\n', 'x-a: b\r\n')],
    [
      'whose body does not end',
      drip(
        head([
          `POST ${cookie} HTTP/1.1`,
          'host: x',
          'authorization: Bearer k',
          'content-type: application/json',
          'content-length: 10000',
        ]),
        ' ',
      ),
    ],
  ])('%s', async (_, write) => {
    const answer = await exchange(write);
    expect(answer === '' || statusOf(answer) === 408).toBe(true);
  });

  it('while others are served', async () => {
    const slow = exchange(drip('GET / HTTP/1.1\r\nhost: x\r\n', 'x-a: b\r\n'));
    for (let i = 0; i < 20; i++) expect(await status(offers, { method: 'GET' })).toBe(200);
    await slow;
  });
});

it('a client that leaves in the middle of its body harms nobody', async () => {
  for (let i = 0; i < 20; i++) {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.write(
      head([
        `POST ${cookie} HTTP/1.1`,
        'host: x',
        'authorization: Bearer k',
        'content-type: application/json',
        'content-length: 100',
      ]),
    );
    await new Promise((resolve) => socket.write('{"referrer":', resolve));
    socket.destroy();
  }
});
