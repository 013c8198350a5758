/**
 * `npm run bench:client`: our client beside raw fetch, plain openapi-fetch and the client that @hey-api/openapi-ts
 * generates from the same bundle. Loopback only; peers that are not dependencies come into .cache/ on demand.
 */
import { isMain } from '../scripts/support/is-main.js';
import { type HeyApi, installHeyApi } from './client/hey-api.js';
import { measureWalk } from './client/memory.js';
import { startServer } from './client/server.js';
import { measureBundles } from './client/sizes.js';
import { type ClientSpeed, compare, createContenders } from './client/speed.js';
import { measureTypeCost } from './client/types.js';
import { formatTarget, type Measurement, publishMeasurements, round } from './report.js';

async function main(): Promise<void> {
  const peer = await installHeyApi();
  publishMeasurements([
    await measureCalls(peer),
    await measureSizes(peer),
    await measureTypes(peer),
    await measureMemory(),
  ]);
}

const VERSIONS = {
  'openapi-fetch': '0.17.0',
  '@hey-api/openapi-ts': '0.99.0',
  typescript: '5.9.3',
};

async function measureCalls(peer: HeyApi): Promise<Measurement> {
  const compareStubbed = (fetch: () => Promise<Response>) =>
    compare(createContenders('https://service.example', fetch, peer), 20_000, 7);
  const prepared = await compareStubbed(async () => PREPARED);
  const fresh = await compareStubbed(async () => new Response(BODY, { headers: HEADERS }));
  const server = await startServer(BODY);
  const loopback = await compare(createContenders(server.url, undefined, peer), 100, 135);
  server.close();

  const rate = (rows: readonly ClientSpeed[], name: string) =>
    rows.find((row) => row.name === name)?.callsPerSecond ?? 0;
  const slower = (rate(loopback, 'raw fetch') / rate(loopback, OURS) - 1) * 100;
  return {
    name: 'client-calls',
    about:
      'Calls per second of listConversions of Affili, one at a time, median of rounds in turn: with a fetch that ' +
      'gives a response prepared before, with one that makes a new Response each time, which alone takes more than ' +
      'all the rest of a call, and on loopback, in short rounds, since machines change their speed. Raw fetch is given ' +
      'a Request, as the others make one; where nobody hands it a fetch of his own, our client needs none.',
    columns: ['client', 'prepared', 'new Response', 'loopback'],
    rows: prepared.map(({ name }, index) => [
      name,
      ...[prepared, fresh, loopback].map((run) => Math.round(run[index]?.callsPerSecond ?? 0)),
    ]),
    targets: [
      formatTarget('calls per second with a prepared response', rate(prepared, OURS), 50_000, true),
      formatTarget('percent over raw fetch on loopback', slower, 5, false),
    ],
    versions: VERSIONS,
  };
}

async function measureSizes(peer: HeyApi): Promise<Measurement> {
  const sizes = await measureBundles(peer);
  const ours = sizes.find(({ name }) => name === OURS);
  return {
    name: 'client-size',
    about: 'Bytes of a browser bundle with every operation, minified and gzipped.',
    columns: ['client', 'Affili, 5 operations', 'Affise, 171 operations'],
    rows: sizes.map(({ name, affili, affise }) => [name, affili, affise]),
    targets: [
      formatTarget('bytes of Affili', ours?.affili ?? Number.NaN, 6500, false),
      formatTarget('bytes of Affise', ours?.affise ?? Number.NaN, 11_500, false),
    ],
    versions: VERSIONS,
  };
}

async function measureTypes(peer: HeyApi): Promise<Measurement> {
  const types = await measureTypeCost(peer);
  return {
    name: 'client-types',
    about: 'tsc of a program that uses three operations of Affise.',
    columns: ['client', 'check time, s', 'total time, s', 'memory, MB', 'types'],
    rows: types.map((row) => [row.name, row.check, row.total, Math.round(row.memory), row.types]),
    targets: [],
    versions: VERSIONS,
  };
}

async function measureMemory(): Promise<Measurement> {
  const readings = await measureWalk(1_000_000);
  const growth = (readings.at(-1)?.[1] ?? 0) - (readings[0]?.[1] ?? 0);
  return {
    name: 'client-memory',
    about: 'Heap while 1,000,000 rows are walked with items(), in MB after a collection.',
    columns: ['after rows', 'heap, MB'],
    rows: readings.map(([rows, heap]) => [rows, round(heap)]),
    targets: [formatTarget('MB grown between the first and the last reading', growth, 2, false)],
    versions: VERSIONS,
  };
}

const OURS = 'affiliate-contracts';
const BODY = JSON.stringify({
  status: 'ok',
  tag: 'listConversions',
  data: [],
  api_version: '1.0.0',
});
const HEADERS = { 'content-type': 'application/json' };
const BYTES = new TextEncoder().encode(BODY).buffer;
/** What the clients read of a response; to make a real one is work of the platform, not theirs. */
const PREPARED = {
  ok: true,
  status: 200,
  statusText: 'OK',
  headers: new Headers(HEADERS),
  arrayBuffer: async () => BYTES,
  text: async () => BODY,
  json: async () => JSON.parse(BODY),
} as Response;

if (isMain(import.meta.url)) await main();
