/**
 * `npm run bench:check`: time and memory of a whole check of Affise against the mock, of 1,000 targets in one process, and
 * of recordings of 2,000 and 10,000 exchanges, beside `redocly drift` on the same files. Each run is its own process of
 * the built command. Loopback only.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { resolveBin } from '../scripts/support/bin-path.js';
import { isMain } from '../scripts/support/is-main.js';
import { loadContract } from '../src/contract/contract.js';
import { packageRoot, toDocumentPath } from '../src/contract/document.js';
import { createMock } from '../src/mock/mock.js';
import { withScratchFolder } from '../src/support/scratch.js';
import { SERVER, toHarEntry } from './mutation/drift.js';
import { buildRequest } from './mutation/requests.js';
import { listSuccesses } from './mutation/responses.js';
import { formatTarget, type Measurement, publishMeasurements } from './report.js';

const PROVIDER = 'affise';
/** Customers of one night. */
const TARGETS = 1000;

async function main(): Promise<void> {
  return withScratchFolder(async (folder) => {
    const live = await runLiveCheck();
    const nights = [await runNight(folder, 'affili'), await runNight(folder, 'affise')];
    const recordings = [await writeRecording(folder, 2000), await writeRecording(folder, 10_000)];
    const replays = [];
    for (const { path, exchanges, megabytes } of recordings) {
      const name = `${exchanges} exchanges, ${megabytes} MB`;
      replays.push({ name, ours: await runRecordingCheck(path), drift: await runDrift(path) });
    }
    publishMeasurements([toMeasurement(live, nights, replays)]);
  });
}

function toMeasurement(
  live: Counted,
  nights: readonly Counted[],
  replays: readonly { name: string; ours: Run; drift: Run }[],
): Measurement {
  const [small, large] = replays;
  const toRow = (name: string, run: Run) => [name, formatSeconds(run), run.memory];
  return {
    name: 'check',
    about: 'Seconds and peak memory in MB of whole processes of the built command, start included.',
    columns: ['run', 'check', 'memory', 'redocly drift', 'memory'],
    rows: [
      [...toRow(`live, ${live.requests} requests to the mock`, live), '-', '-'],
      ...nights.map((night) => [...toRow(night.name, night), '-', '-']),
      ...replays.map(({ name, ours, drift }) => [
        ...toRow(name, ours),
        formatSeconds(drift),
        drift.memory,
      ]),
    ],
    targets: [
      formatTarget('seconds of a whole Affise check', live.seconds, 3, false),
      ...nights.map(({ name, memory }) => formatTarget(`MB of ${name}`, memory, 200, false)),
      formatTarget('seconds for 10,000 exchanges', large?.ours.seconds ?? Number.NaN, 10, false),
      formatTarget(
        'memory of 10,000 over 2,000 exchanges',
        (large?.ours.memory ?? 0) / (small?.ours.memory ?? 0),
        1.25,
        false,
      ),
    ],
    versions: { '@redocly/cli': '2.77.0' },
  };
}

interface Run {
  readonly seconds: number;
  /** Peak of the resident set, in megabytes. */
  readonly memory: number;
  readonly stdout: string;
}

interface Counted extends Run {
  readonly name: string;
  readonly requests: number;
}

async function withMock<T>(provider: string, work: (baseUrl: string) => Promise<T>): Promise<T> {
  const mock = await createMock({ providers: [provider] });
  const server = await mock.listen();
  try {
    return await work(server.url);
  } finally {
    await server.close();
  }
}

function runLiveCheck(): Promise<Counted> {
  return withMock(PROVIDER, async (baseUrl) => {
    const options = ['--base-url', baseUrl, '--examples', '--reporter', 'json'];
    const run = await runCommand(['check', PROVIDER, ...options]);
    const { reports } = JSON.parse(run.stdout) as { reports: { requests: number }[] };
    return { ...run, name: 'live', requests: reports[0]?.requests ?? 0 };
  });
}

/** Many targets of one provider, eight at once, each with its result as a line of a file. */
function runNight(folder: string, provider: string): Promise<Counted> {
  return withMock(provider, async (baseUrl) => {
    const [config, report] = [join(folder, 'config.yaml'), join(folder, 'night.ndjson')];
    const targets = Array.from(
      { length: TARGETS },
      (_, index) => `  - {name: t${index}, provider: ${provider}, baseUrl: '${baseUrl}'}\n`,
    );
    writeFileSync(config, `concurrency: 8\ntargets:\n${targets.join('')}`);
    const options = ['--config', config, '--parallel', '8', '--reporter', `ndjson=${report}`];
    const run = await runCommand(['check', ...options]);
    const lines = readFileSync(report, 'utf8').trimEnd().split('\n');
    const reports = lines.map((line) => JSON.parse(line) as { report: { requests: number } });
    if (reports.length !== TARGETS) throw new Error(`only ${reports.length} targets have a report`);
    const requests = reports.reduce((sum, one) => sum + one.report.requests, 0);
    return { ...run, name: `${TARGETS} targets of ${provider}, ${requests} requests`, requests };
  });
}

function runRecordingCheck(path: string): Promise<Run> {
  return runCommand(['check', PROVIDER, '--har', path]);
}

function runCommand(args: readonly string[]): Promise<Run> {
  return run([join(packageRoot, 'bin/affiliate-contracts.mjs'), ...args], packageRoot);
}

function runDrift(path: string): Promise<Run> {
  const args = [
    'drift',
    path,
    '--api',
    toDocumentPath(PROVIDER),
    '--server',
    SERVER,
    '--format',
    'json',
  ];
  // Outside of the project's folder, whose configuration loads the lint plugin.
  return run([resolveBin('@redocly/cli', 'bin/cli.js'), ...args], dirname(path));
}

const WATCH = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))`;

function run(args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const key = 'a-key-for-the-mock';
    const env = {
      ...process.env,
      AFFISE_API_KEY: key,
      AFFILI_ACCESS_ID: key,
      REDOCLY_TELEMETRY: 'off',
    };
    const child = spawn(process.execPath, ['--import', WATCH, ...args], { cwd, env });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const peak = /peak (\d+)\s*$/.exec(stderr)?.[1];
      if ((code !== 0 && code !== 1) || !peak)
        reject(new Error(`${args.join(' ')}: ${stderr.slice(-500)}`));
      else
        resolve({
          stdout,
          seconds: (performance.now() - started) / 1000,
          memory: Math.round(Number(peak) / 1024),
        });
    });
  });
}

/** Documented responses of every operation, over and over, as a HAR file. */
async function writeRecording(folder: string, exchanges: number) {
  const contract = loadContract(PROVIDER);
  const responses = contract.operations.flatMap((operation) => listSuccesses(contract, operation));
  const entries = await Promise.all(
    responses.map((response) => toHarEntry(response, buildRequest)),
  );
  const path = join(folder, `${exchanges}.har`);
  const file = createWriteStream(path);
  file.write('{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[');
  for (let index = 0; index < exchanges; index++) {
    file.write(`${index ? ',' : ''}${JSON.stringify(entries[index % entries.length])}`);
  }
  file.end(']}}');
  await finished(file);
  return { path, exchanges, megabytes: Math.round(statSync(path).size / 1e6) };
}

function formatSeconds({ seconds: value }: Run): string {
  return value.toFixed(2);
}

if (isMain(import.meta.url)) await main();
