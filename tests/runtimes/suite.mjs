// The built client in whatever runtime executes this file: `node tests/runtimes/suite.mjs [smoke]`, also deno and bun.
// Plain JavaScript on node:assert and node:http, so that no test runner decides where it can run.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createAffiliClient } from '../../dist/providers/affili/index.js';
import { createAffiseClient, PaginationError } from '../../dist/providers/affise/index.js';
import { createAuraClient } from '../../dist/providers/aura/index.js';
import {
  createPremiumExchangerClient,
  unwrap,
} from '../../dist/providers/premium-exchanger/index.js';

const good = { error: 0, error_text: '', data: { balance: '190.40796039', min_payout: '10' } };
const counts = new Map();

/** The key says how the server is to answer. */
const ways = {
  good: (_, response) => json(response, good),
  html: (_, response) => response.end('<html></html>'),
  refused: (_, response) => json(response, { error: 1, error_text: 'Api disabled' }),
  big: (_, response) =>
    response.end('{"error":0,"error_text":"","data":{"balance":12345678901234567890}}'),
  silent: () => {},
  reset: (request) => request.socket.destroy(),
  'reset-once': (request, response, count) =>
    count === 0 ? request.socket.destroy() : json(response, good),
  busy: (_, response, count) => {
    if (count > 0) return json(response, good);
    response.writeHead(429, { 'retry-after': '0' });
    response.end();
  },
  elsewhere: (_, response) => {
    response.writeHead(302, { location: `http://localhost:${port}/api.html` });
    response.end();
  },
  form: (request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () =>
      json(response, { ...good, data: { body, type: request.headers['content-type'] } }),
    );
  },
};

function json(response, body) {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://x');
  if (url.pathname.startsWith('/3.0/')) {
    const page = Number(url.searchParams.get('page'));
    const conversions = page <= 3 ? [{ id: `${page}-a` }, { id: `${page}-b` }] : [];
    return json(response, { status: 1, conversions, pagination: { page, total_count: 6 } });
  }
  if (url.pathname.startsWith('/api/merchants')) return json(response, { status: 'ok', data: [] });
  const way = url.searchParams.get('api_key');
  const count = counts.get(way) ?? 0;
  counts.set(way, count + 1);
  return ways[way](request, response, count);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address();
const baseUrl = `http://127.0.0.1:${port}`;
const retry = { baseDelay: 1, maxDelay: 20 };
const client = (way) => createPremiumExchangerClient({ baseUrl, apiKey: way, retry });

async function fails(way, kind, options = {}) {
  const result = await client(way).getInfo({}, options);
  assert.equal(result.ok, false);
  assert.equal(result.error.kind, kind);
  return result.error;
}

const smoke = {
  async 'a call gives its data'() {
    assert.equal(unwrap(await client('good').getInfo()).data.balance, '190.40796039');
  },
  async 'a failure in HTTP 200 is a failure'() {
    assert.equal((await fails('refused', 'provider')).message, 'Api disabled');
  },
  async 'HTML under 200 is a failure'() {
    await fails('html', 'parse');
  },
  async 'big integers keep their digits'() {
    const { data } = await client('big').getInfo();
    assert.equal(data.data.balance, '12345678901234567890');
  },
  async 'forms are urlencoded, nested as PHP reads them'() {
    const { data } = await client('form').addPayout({ method_id: 5, account: 'U 1&2' });
    assert.equal(data.data.body, 'method_id=5&account=U+1%262');
    assert.match(data.data.type, /^application\/x-www-form-urlencoded/);
  },
  async 'pages are walked to the end'() {
    const affise = createAffiseClient({ baseUrl, apiKey: '0' });
    const ids = [];
    const input = { date_from: '2026-01-01', date_to: '2026-01-31', limit: 2 };
    for await (const { id } of affise.listConversions.items(input)) ids.push(id);
    assert.deepEqual(ids, ['1-a', '1-b', '2-a', '2-b', '3-a', '3-b']);
  },
  async 'every provider has its client'() {
    assert.equal((await createAffiliClient({ baseUrl, accessId: 'a' }).listConversions()).ok, true);
    assert.equal(typeof createAuraClient({ apiKey: 'k' }).exportRatesXml, 'function');
  },
};

const whole = {
  ...smoke,
  async 'time runs out'() {
    await fails('silent', 'timeout', { timeout: 50 });
  },
  async 'the caller gives up'() {
    const control = new AbortController();
    setTimeout(() => control.abort(), 20);
    await fails('silent', 'aborted', { signal: control.signal });
  },
  async 'a broken connection is a failure of the network'() {
    await fails('reset', 'network', { retries: 0 });
  },
  async 'reads are repeated'() {
    assert.equal((await client('reset-once').getInfo()).ok, true);
    assert.equal((await client('busy').getInfo()).ok, true);
  },
  async 'payouts are not'() {
    counts.delete('reset');
    await client('reset').addPayout({ method_id: 5, account: 'U' });
    assert.equal(counts.get('reset'), 1);
  },
  async 'the key does not follow a redirect'() {
    assert.match((await fails('elsewhere', 'http')).message, /refused/);
  },
  async 'a walk that fails says where to resume'() {
    const affise = createAffiseClient({
      baseUrl: 'http://127.0.0.1:1',
      apiKey: '0',
      retry: { retries: 0 },
    });
    const walk = affise.listConversions.pages({ date_from: '2026-01-01', date_to: '2026-01-31' });
    await assert.rejects(
      walk.next(),
      (error) => error instanceof PaginationError && error.position === 1,
    );
  },
};

const failures = [];
const tests = Object.entries(process.argv.includes('smoke') ? smoke : whole);
for (const [name, test] of tests) {
  await test().catch((error) => failures.push(`${name}: ${error.message}`));
}
server.closeAllConnections?.();
server.close();
for (const failure of failures) console.error(failure);
console.log(`${tests.length - failures.length} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
