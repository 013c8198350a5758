/**
 * `npm run bench:client`: our client beside raw fetch, plain openapi-fetch and the client that @hey-api/openapi-ts
 * generates from the same bundle. Loopback only; peers that are not dependencies come into .cache/ on demand.
 */
import { fileURLToPath } from 'node:url';
import { heyApi } from './client/hey-api.js';
import { memoryOfWalk } from './client/memory.js';
import { loopbackServer } from './client/server.js';
import { bundleSizes } from './client/sizes.js';
import { type Contender, compare, contenders } from './client/speed.js';
import { typeCost } from './client/types.js';
import { type BenchReport, publish, round, target } from './report.js';

async function main(): Promise<void> {
  const versions = {
    'openapi-fetch': '0.17.0',
    '@hey-api/openapi-ts': '0.99.0',
    typescript: '5.9.3',
  };
  const peer = await heyApi();
  const stubbed = (fetch: () => Promise<Response>) =>
    compare(contenders('https://service.example', fetch, peer), 20_000, 7);
  const prepared = await stubbed(async () => PREPARED);
  const fresh = await stubbed(async () => new Response(BODY, { headers: HEADERS }));
  const server = await loopbackServer(BODY);
  const loopback = await compare(contenders(server.url, fetch, peer), 1500, 9);
  server.close();
  const sizes = await bundleSizes(peer);
  const types = await typeCost(peer);
  const memory = await memoryOfWalk(1_000_000);

  const ours = (rows: readonly Contender[]) =>
    rows.find(({ name }) => name === OURS)?.callsPerSecond ?? 0;
  const raw = loopback.find(({ name }) => name === 'raw fetch')?.callsPerSecond ?? 0;
  const size = (provider: string) =>
    sizes.find((row) => row.name === OURS)?.[provider as 'affili'] ?? 0;
  const reports: BenchReport[] = [
    {
      name: 'client-calls',
      about:
        'Calls per second of listConversions of Affili, one at a time, median of rounds in turn: with a fetch that ' +
        'gives an answer prepared before, with one that makes a new Response each time, which alone takes more than ' +
        'all the rest of a call, and on loopback.',
      columns: ['client', 'prepared', 'new Response', 'loopback'],
      rows: prepared.map(({ name }, index) => [
        name,
        ...[prepared, fresh, loopback].map((run) => Math.round(run[index]?.callsPerSecond ?? 0)),
      ]),
      targets: [
        target('calls per second with a prepared answer', ours(prepared), 50_000, true),
        target('percent over raw fetch on loopback', (raw / ours(loopback) - 1) * 100, 5, false),
      ],
      versions,
    },
    {
      name: 'client-size',
      about: 'Bytes of a browser bundle with every operation, minified and gzipped.',
      columns: ['client', 'Affili, 5 operations', 'Affise, 90 operations'],
      rows: sizes.map(({ name, affili, affise }) => [name, affili, affise]),
      targets: [
        target('bytes of Affili', size('affili'), 5000, false),
        target('bytes of Affise', size('affise'), 8000, false),
      ],
      versions,
    },
    {
      name: 'client-types',
      about: 'tsc of a program that uses three operations of Affise.',
      columns: ['client', 'check time, s', 'total time, s', 'memory, MB', 'types'],
      rows: types.map((row) => [row.name, row.check, row.total, Math.round(row.memory), row.types]),
      targets: [],
      versions,
    },
    {
      name: 'client-memory',
      about: 'Heap while 1,000,000 rows are walked with items(), in MB after a collection.',
      columns: ['after rows', 'heap, MB'],
      rows: memory.map(([rows, heap]) => [rows, round(heap)]),
      targets: [
        target(
          'MB grown between the first and the last reading',
          (memory.at(-1)?.[1] ?? 0) - (memory[0]?.[1] ?? 0),
          2,
          false,
        ),
      ],
      versions,
    },
  ];
  publish(reports);
}

const OURS = 'affiliate-contracts';
const BODY = JSON.stringify({
  status: 'ok',
  tag: 'listConversions',
  data: [],
  api_version: '1.0.0',
});
const HEADERS = { 'content-type': 'application/json' };
/** What the clients read of an answer; to make a real one is work of the platform, not theirs. */
const PREPARED = {
  ok: true,
  status: 200,
  statusText: 'OK',
  headers: new Headers(HEADERS),
  text: async () => BODY,
  json: async () => JSON.parse(BODY),
} as Response;

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
