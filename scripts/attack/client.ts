import { gzipSync } from 'node:zlib';
import { type Attack, type Tally, within } from './attack.js';
import { dist } from './dist.js';
import { serveHostile } from './hostile-server.js';

const KEY = 'Sesame-0000/Key';

type Reply = (response: import('node:http').ServerResponse, count: number) => void;

const status =
  (code: number, headers: Record<string, string> = {}, body = '{}'): Reply =>
  (response) =>
    void response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(body);

/**
 * Whatever a service may do to a request that pays out; but for 421, with which it says that it has not looked at the
 * request, and which fetch itself sends anew.
 */
const UNSAFE: Readonly<Record<string, Reply>> = {
  'cut before the response': (response) => response.destroy(),
  'cut after the head': (response) => {
    response.writeHead(200, { 'content-length': '99' }).write('{', () => response.destroy());
  },
  'damaged chunk': (response) => {
    response.socket?.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n{}');
  },
  'no HTTP': (response) => void response.socket?.end('SSH-2.0-x\r\n'),
  'status 999': (response) =>
    void response.socket?.end('HTTP/1.1 999 X\r\ncontent-length: 2\r\n\r\n{}'),
  'status 600': (response) =>
    void response.socket?.end('HTTP/1.1 600 X\r\ncontent-length: 2\r\n\r\n{}'),
  silence: () => {},
  'empty 200': status(200, {}, ''),
  'page under 200': status(200, { 'content-type': 'text/html' }, '<html>'),
  'deep failure': status(
    200,
    {},
    `{"error":"1","error_text":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  ),
  'very deep failure': status(
    200,
    {},
    `{"error":"1","error_text":${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}}`,
  ),
  'half JSON': status(200, {}, '{"error":'),
  ...Object.fromEntries(
    [301, 302, 303, 307, 308].map((code) => [
      `redirect ${code}`,
      status(code, { location: '/api.html' }),
    ]),
  ),
  ...Object.fromEntries(
    [400, 401, 403, 404, 408, 409, 413, 418, 425, 429, 500, 501, 502, 503, 504, 507, 520, 529].map(
      (code) => [`status ${code}`, status(code, { 'retry-after': '0' })],
    ),
  ),
};

async function attackPayouts(tally: Tally, rounds: number): Promise<void> {
  for (const [name, reply] of Object.entries(UNSAFE)) {
    for (let round = 0; round < rounds; round++) {
      let count = 0;
      const server = await serveHostile((request, response) => {
        count += 1;
        request.resume().once('end', () => reply(response, count));
      });
      const client = dist.premiumExchanger.createPremiumExchangerClient({
        baseUrl: server.url,
        apiKey: KEY,
        timeout: 400,
        retry: { retries: 5, baseDelay: 1, maxDelay: 1 },
      });
      const result = await within(
        5000,
        client.addPayout({ method_id: 1, account: 'x' }),
        undefined,
      );
      // Reading what can be read must not throw either.
      const told = result && [result.ok, result.response?.status, await result.response?.text()];
      await server.close();
      tally.count(
        `${name}: sent ${count} times, ${told?.join(' ').slice(0, 60)}`,
        count <= 1 && told?.[0] === false,
      );
    }
  }
}

/** Responses that are too large, too deep, or none; each is a typed failure, and the key is in none. */
async function attackResponses(tally: Tally): Promise<void> {
  const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024, 32));
  const wide = JSON.stringify({
    error: 1,
    errors: Array.from({ length: 60_000 }, (_, id) => ({ id })),
  });
  const deep = (open: string, close: string, depth: number) =>
    open.repeat(depth) + close.repeat(depth);
  const bodies: [
    name: string,
    kind: RegExp,
    body: string | Buffer,
    headers?: Record<string, string>,
  ][] = [
    ['a bomb of 300 MB', /^size$/, bomb, { 'content-encoding': 'gzip' }],
    ['lists 5,000 deep', /^parse|provider$/, `{"status":"error","errors":${deep('[', ']', 5000)}}`],
    ['lists 1,000,000 deep', /^parse|provider$/, deep('[', ']', 1e6)],
    ['10 MB of [', /^parse$/, '['.repeat(1e7)],
    ['60,000 failures', /^parse|provider$/, wide],
    [
      'a string of 12 MB',
      /^parse|provider$/,
      JSON.stringify({ status: 'error', errors: 'x'.repeat(12e6) }),
    ],
    ['80,000 digits', /^parse|provider$/, `{"status":"error","errors":[${'9'.repeat(80_000)}]}`],
    [
      'another character set',
      /^parse|provider$/,
      '\xff\xfe{"a":1}',
      { 'content-type': 'application/json; charset=nothing' },
    ],
    ['a member called __proto__', /^parse|provider$/, '{"__proto__":{"status":"ok","error":0}}'],
  ];
  for (const [name, kind, body, headers] of bodies) {
    const server = await serveHostile((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);
    });
    const client = dist.affili.createAffiliClient({
      baseUrl: server.url,
      accessId: KEY,
      retry: { retries: 2, baseDelay: 1 },
    });
    const result = await within(20_000, client.findConversion({ id: 'x' }), undefined);
    await server.close();
    const error = result && !result.ok ? result.error : undefined;
    tally.count(
      `${name}: ${error?.kind} ${error?.message.slice(0, 80)}`,
      kind.test(error?.kind ?? '') && error?.attempts === 1,
    );
  }
}

/** @param isShort a few tries of each */
export function listClientAttacks(isShort: boolean): Attack[] {
  return [
    {
      name: 'payouts that the service breaks',
      run: (tally) => attackPayouts(tally, isShort ? 1 : 20),
    },
    { name: 'responses at the client', run: attackResponses },
  ];
}
