/**
 * `npm run bench:mock`: our mock, the stock Prism command line and a bare `node:http` server on the same requests, ten
 * connections on loopback. Every server is its own process and writes no log.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import autocannon from 'autocannon';
import { type Contender, compile, launch, type ServerKind } from './mock/contenders.js';
import { createPageSubject, createSubjects, type Subject, scratch } from './mock/documents.js';
import { formatTarget, type Measurement, publishMeasurements, round } from './report.js';

const CONNECTIONS = 10;
const ROUNDS = 9;
const SECONDS = 1;
const MANY = 100_000;
const MEBI = 1024 * 1024;

interface Measured {
  readonly kind: ServerKind;
  readonly subject: string;
  /** Requests per second, median of the rounds. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p99: number;
  readonly start: number;
  /** Resident bytes after the rounds. */
  readonly rss: number;
  /** Requests per second of each round; rounds of the same number lie side by side in time. */
  readonly rounds: readonly number[];
}

async function main(): Promise<void> {
  await compile();
  const all = await createSubjects();
  const rows: Measured[] = [];
  for (const subject of all) rows.push(...(await compare(['ours', 'prism'], [subject])));
  const [, affise, five, many] = all as [Subject, Subject, Subject, Subject];
  rows.push(...(await compare(['bare'], [five])));
  const bySize = await compare(['ours'], [five, many]);
  const paged = await compare(['ours', 'sandbox'], [await createPageSubject()]);
  const memory = await measureMemory(affise);
  const start = await measureStarts();
  publishMeasurements([
    toSpeedMeasurement(rows, bySize, affise.name),
    toSandboxMeasurement(paged),
    toMemoryMeasurement(memory, affise.name),
    toStartMeasurement(start),
  ]);
}

/** Measures in turn, so that what else the machine does meets all alike. */
async function compare(kinds: readonly ServerKind[], on: readonly Subject[]): Promise<Measured[]> {
  const entries: { kind: ServerKind; subject: Subject; contender: Contender; runs: Round[] }[] = [];
  for (const subject of on) {
    for (const kind of kinds) {
      entries.push({ kind, subject, contender: await launch(kind, subject), runs: [] });
    }
  }
  for (const { contender, subject } of entries)
    await sendRequests(contender, subject, { duration: 2 });
  for (let i = 0; i < ROUNDS; i++) {
    for (const { contender, subject, runs } of entries) {
      runs.push(await sendRequests(contender, subject, { duration: SECONDS }));
    }
  }
  const measured = entries.map(({ kind, subject, contender, runs }) => ({
    kind,
    subject: subject.name,
    rate: takeMedian(runs.map(({ rate }) => rate)),
    p99: takeMedian(runs.map(({ p99 }) => p99)),
    start: contender.start,
    rss: contender.rss(),
    rounds: runs.map(({ rate }) => rate),
  }));
  for (const { contender } of entries) await contender.stop();
  return measured;
}

interface Round {
  readonly rate: number;
  readonly p99: number;
}

async function sendRequests(
  { url }: Contender,
  { requests }: Subject,
  bound: { duration: number } | { amount: number },
): Promise<Round> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    requests: requests.map(({ path, headers }) => ({ method: 'GET', path, headers })),
    ...bound,
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${url}: ${failed} requests without a 2xx`);
  return { rate: result['2xx'] / result.duration, p99: result.latency.p99 };
}

/** Heap of our mock in the course of many requests, in bytes after a collection. */
async function measureMemory(
  subject: Subject,
): Promise<{ requests: number; heap: number; rss: number }[]> {
  const contender = await launch('ours', subject);
  const points = [];
  let sent = 0;
  for (const upTo of [MANY / 10, MANY / 2, MANY]) {
    await sendRequests(contender, subject, { amount: upTo - sent });
    sent = upTo;
    points.push({ requests: sent, heap: await contender.heap(), rss: contender.rss() });
  }
  await contender.stop();
  return points;
}

type Start = Record<'load' | 'create' | 'first' | 'firstAffise' | 'second' | 'dynamic', number>;

/** Median over fresh processes, in milliseconds. */
async function measureStarts(): Promise<Start> {
  const runs: Start[] = [];
  for (let i = 0; i < 5; i++) {
    const { stdout } = await promisify(execFile)(process.execPath, [join(scratch, 'start.mjs')]);
    runs.push(JSON.parse(stdout) as Start);
  }
  const of = (name: keyof Start) => takeMedian(runs.map((run) => run[name]));
  return {
    load: of('load'),
    create: of('create'),
    first: of('first'),
    firstAffise: of('firstAffise'),
    second: of('second'),
    dynamic: of('dynamic'),
  };
}

const NAMES: Record<ServerKind, string> = {
  ours: 'affiliate-contracts mock',
  sandbox: 'its sandbox of 100,000 rows',
  prism: 'Prism command line',
  bare: 'bare node:http',
};

function toSpeedMeasurement(
  rows: readonly Measured[],
  bySize: readonly Measured[],
  affise: string,
): Measurement {
  const rate = (kind: ServerKind, subject: string) =>
    rows.find((row) => row.kind === kind && row.subject === subject)?.rate ?? Number.NaN;
  const [five, many] = bySize;
  const ratios = (many?.rounds ?? []).map(
    (one, index) => one / (five?.rounds[index] ?? Number.NaN),
  );
  return {
    name: 'mock-speed',
    about:
      `Requests per second and 99th percentile of ${CONNECTIONS} connections on loopback, median of ${ROUNDS} rounds` +
      ` of ${SECONDS} s in turn; time from the start of the process to its first response; resident memory afterwards.`,
    columns: ['document', 'server', 'requests/s', 'p99 ms', 'start ms', 'MiB'],
    rows: rows.map(({ kind, subject, rate, p99, start, rss }) => [
      subject,
      NAMES[kind],
      Math.round(rate),
      p99,
      Math.round(start),
      Math.round(rss / MEBI),
    ]),
    targets: [
      formatTarget(
        'times the Prism command line on Affise',
        rate('ours', affise) / rate('prism', affise),
        2,
        true,
      ),
      formatTarget('throughput on 700 operations over that on 5', takeMedian(ratios), 0.9, true),
    ],
    versions: { '@stoplight/prism-cli': '5.14.2', autocannon: '9.0.0' },
  };
}

/** A page of 100 rows of a sandbox that has 100,000, beside the one example of the mock without memory. */
function toSandboxMeasurement(rows: readonly Measured[]): Measurement {
  const [plain, sandbox] = rows;
  const ratios = (sandbox?.rounds ?? []).map(
    (one, index) => one / (plain?.rounds[index] ?? Number.NaN),
  );
  return {
    name: 'mock-sandbox',
    about: `A page of 100 of 100,000 rows of the sandbox, and an example of the mock without memory, median of ${ROUNDS} rounds.`,
    columns: ['server', 'requests/s', 'p99 ms', 'start ms', 'MiB'],
    rows: rows.map(({ kind, rate, p99, start, rss }) => [
      NAMES[kind],
      Math.round(rate),
      p99,
      Math.round(start),
      Math.round(rss / MEBI),
    ]),
    targets: [formatTarget('of the speed without memory', takeMedian(ratios), 0.5, true)],
  };
}

function toMemoryMeasurement(
  points: readonly { requests: number; heap: number; rss: number }[],
  subject: string,
): Measurement {
  const [first, , last] = points;
  const growth = ((last?.heap ?? 0) - (first?.heap ?? 0)) / MEBI;
  return {
    name: 'mock-memory',
    about: `Memory of our mock on ${subject}: heap after a collection, and resident.`,
    columns: ['requests', 'heap MiB', 'resident MiB'],
    rows: points.map(({ requests, heap, rss }) => [
      requests,
      round(heap / MEBI),
      Math.round(rss / MEBI),
    ]),
    targets: [
      formatTarget(
        `MiB of heap from ${first?.requests} to ${last?.requests} requests`,
        growth,
        1,
        false,
      ),
    ],
  };
}

function toStartMeasurement({
  load,
  create,
  first,
  firstAffise,
  second,
  dynamic,
}: Start): Measurement {
  return {
    name: 'mock-start',
    about:
      'Start of a mock of all four providers in a fresh process, median of 5, in milliseconds.',
    columns: ['step', 'ms'],
    rows: [
      ['load the code', round(load)],
      ['createMock', round(create)],
      ['first response of all', round(first)],
      ['first response of Affise', round(firstAffise)],
      ['the same again', round(second)],
      ['first made-up response (loads Prism)', round(dynamic)],
    ],
    targets: [formatTarget('ms from nothing to a mock of four', load + create, 300, false)],
  };
}

function takeMedian(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

await main();
