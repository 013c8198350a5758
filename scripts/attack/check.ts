import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { marked } from 'marked';
import { withScratchFolder } from '../../src/support/scratch.js';
import type { Attack, Tally } from './attack.js';
import { dist, run } from './dist.js';
import { serveHostile } from './hostile-server.js';

const KEY = 'sesame-0000-key';
const REPORTS = ['pretty', 'json', 'ndjson', 'junit', 'sarif', 'github', 'markdown'];

const reply =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };
const rows = (count: number, row: (index: number) => object) =>
  JSON.stringify({
    status: 'ok',
    error: 0,
    data: Array.from({ length: count }, (_, index) => row(index)),
  });
const ORDERS =
  '\u001b]52;c;AAAA\u0007\u001b[2J\r\n::error::obeyed\n##[set-env name=A]b\n::stop-commands::x';
const MARKUP =
  '[link](https://example.net) ![i](https://example.net/i.png) @somebody `code` <b>|</b> #1';

/** Services that no night should be lost to. */
const SERVICES: Readonly<Record<string, RequestListener>> = {
  'a failure 5,000 deep': reply(
    `{"status":"error","errors":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  ),
  'a body 300,000 deep': reply('{"a":'.repeat(300_000) + 1 + '}'.repeat(300_000)),
  '60,000 bad rows': reply(rows(60_000, (id) => ({ id: { id } }))),
  '20,000 unknown members': reply(
    rows(1, () =>
      Object.fromEntries(Array.from({ length: 20_000 }, (_, id) => [`member_${id}`, id])),
    ),
  ),
  'a bomb of 300 MB': reply(gzipSync(Buffer.alloc(300 * 1024 * 1024, 32)), {
    'content-encoding': 'gzip',
  }),
  'status 999': (_, response) =>
    void response.socket?.end('HTTP/1.1 999 X\r\ncontent-length: 2\r\n\r\n{}'),
  'no HTTP': (_, response) => void response.socket?.end('\0\0\0'),
  'a redirect to itself': (request, response) =>
    void response.writeHead(302, { location: request.url }).end(),
  'orders to a terminal and a runner': reply(
    JSON.stringify({
      status: ORDERS,
      error: ORDERS,
      errors: [ORDERS],
      [ORDERS]: ORDERS,
      data: [{ [ORDERS]: ORDERS, id: ORDERS }],
    }),
    { 'x-said': 'x' },
  ),
  markup: reply(
    JSON.stringify({ status: 'ok', error: 0, data: [{ [MARKUP]: MARKUP }], [MARKUP]: 1 }),
  ),
  '100 kB of one letter': reply(JSON.stringify({ status: 'error', errors: ['a'.repeat(100_000)] })),
  '80 kB of digits': reply(`{"status":"ok","data":${'9'.repeat(80_000)}}`),
};

/** A hostile target before a healthy one: both are in every report, and no text of the service does anything. */
async function attackNight(tally: Tally): Promise<void> {
  const mock = await dist.mock.createMock({ providers: ['affili'] });
  const healthy = await mock.listen();
  for (const [name, listener] of Object.entries(SERVICES)) {
    await withScratchFolder(async (folder) => {
      const server = await serveHostile(listener);
      const config = { targets: [target('hostile', server.url), target('healthy', healthy.url)] };
      writeFileSync(join(folder, 'affiliate-contracts.config.yaml'), JSON.stringify(config));
      const files = REPORTS.filter((one) => one !== 'pretty').flatMap((one) => [
        '--reporter',
        `${one}=${one}.txt`,
      ]);
      const args = ['check', '--max-requests', '10', '--reporter', 'pretty', ...files];
      const { code, stdout, stderr } = await run(args, {
        cwd: folder,
        env: { AFFILI_ACCESS_ID: KEY },
        heap: 600,
      });
      await server.close();
      tally.count(`${name}: exit ${code}, ${stderr.slice(-200)}`, code === 1 || code === 2);
      tally.count(
        `${name}: asks to report it: ${stderr.slice(-200)}`,
        !/please report it/.test(stdout + stderr),
      );
      for (const reporter of REPORTS) {
        const path = join(folder, `${reporter}.txt`);
        const isThere = reporter === 'pretty' || existsSync(path);
        const text =
          reporter === 'pretty' ? stdout + stderr : isThere ? readFileSync(path, 'utf8') : '';
        tally.count(
          `${name}: both targets are in ${reporter}`,
          ['hostile', 'healthy'].every(
            // What has nothing to say has no annotation.
            (one) => text.includes(one) || (reporter === 'github' && one === 'healthy'),
          ),
        );
        tally.count(
          `${name}: ${reporter} has ${text.length} characters`,
          !isThere || reporter === 'pretty' || statSync(path).size < 2e6,
        );
        tally.count(`${name}: ${reporter} is executed`, !isExecuted(reporter, text));
      }
    });
  }
  await healthy.close();
}

function target(name: string, baseUrl: string) {
  return { name, provider: 'affili', baseUrl };
}

function isExecuted(reporter: string, text: string): boolean {
  const lines = text.split('\n');
  if (/[^\P{Cc}\n]/u.test(text)) return true;
  // Those of the github reporter are its own.
  if (
    lines.some(
      (line) =>
        /^\s*::/.test(line) && !(reporter === 'github' && /^::(error|warning|notice) /.test(line)),
    )
  )
    return true;
  if (/##\[set-env/.test(text) && reporter === 'pretty') return true;
  if (reporter !== 'markdown') return false;
  // What is shown as code does nothing.
  const page = marked.parse(text, { async: false }).replace(/<code>.*?<\/code>/gs, '');
  return /example\.net[^<]*"|<img|<b>|@somebody/.test(page);
}

/** A check calls what reads, of any provider and whatever it is answered. */
async function attackSafety(tally: Tally): Promise<void> {
  for (const provider of dist.document.listProviders()) {
    const contract = dist.check.loadContract(provider);
    const route = dist.router.createRouter(contract);
    const mock = await dist.mock.createMock({ providers: [provider] });
    const server = await mock.listen();
    const proxy = await serveHostile(async (incoming, response) => {
      const { pathname, searchParams } = new URL(incoming.url ?? '/', server.url);
      const match = route(incoming.method ?? '', pathname, searchParams);
      const operation = match.kind === 'match' ? match.operation : undefined;
      tally.count(`${provider}: ${incoming.method} ${incoming.url}`, operation?.safety === 'read');
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]);
      const body =
        chunks.length && incoming.method !== 'GET' ? new Uint8Array(Buffer.concat(chunks)) : null;
      const answer = await mock.fetch(
        new Request(`${server.url}${incoming.url}`, {
          method: incoming.method ?? 'GET',
          headers,
          body,
        }),
      );
      response
        .writeHead(answer.status, Object.fromEntries(answer.headers))
        .end(Buffer.from(await answer.arrayBuffer()));
    });
    const options = {
      baseUrl: proxy.url,
      key: KEY,
      examples: true,
      negative: true,
      maxRequests: 1000,
      concurrency: 4,
    };
    await dist.check.check(contract, options);
    await proxy.close();
    await server.close();
  }
}

/** Who asks for patience gets it. */
async function attackPoliteness(tally: Tally): Promise<void> {
  const contract = dist.check.loadContract('affise');
  for (const [status, wait] of [
    [429, '120'],
    [503, '3600'],
    [503, new Date(Date.now() + 3.6e6).toUTCString()],
  ] as const) {
    let count = 0;
    const server = await serveHostile((_, response) => {
      count += 1;
      response.writeHead(status, { 'retry-after': wait }).end('{}');
    });
    const report = await dist.check.check(contract, {
      baseUrl: server.url,
      key: KEY,
      examples: true,
    });
    await server.close();
    tally.count(
      `${count} requests in spite of ${status} and ${wait}`,
      count <= 2 && dist.check.toExitCode([report]) === 2,
    );
  }
  const mock = await dist.mock.createMock({ providers: ['affise'] });
  const server = await mock.listen();
  const env = { AFFISE_API_KEY: KEY };
  const args = ['check', 'affise', '--base-url', server.url, '--examples', '--max-requests', '3'];
  const [lenient, strict] = [await run(args, { env }), await run([...args, '--strict'], { env })];
  tally.count(
    `what the budget leaves is said: ${lenient.stderr}`,
    /the budget left \d+ operations .* unchecked/.test(lenient.stderr),
  );
  tally.count(`--strict exits ${strict.code}`, strict.code === 1);
  await server.close();
}

export const CHECK: readonly Attack[] = [
  { name: 'hostile services beside a healthy one', run: attackNight },
  { name: 'requests of checks, which only read', run: attackSafety },
  { name: 'services that ask for patience', run: attackPoliteness },
];
