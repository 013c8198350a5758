/**
 * `npm run bench:check`: time and memory of a whole check of Affise against the mock, and of recordings of 2,000 and
 * 10,000 exchanges, beside `redocly drift` on the same files. Each run is its own process. Loopback only.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { REDOCLY } from '../scripts/redocly/run.js';
import { TYPESCRIPT } from '../scripts/support/bin-path.js';
import { isMain } from '../scripts/support/is-main.js';
import { loadContract } from '../src/contract/contract.js';
import { packageRoot, toDocumentPath } from '../src/contract/document.js';
import { createMock } from '../src/mock/mock.js';
import { withScratchFolder } from '../src/support/scratch.js';
import { SERVER, toHarEntry } from './mutation/drift.js';
import { buildRequest } from './mutation/requests.js';
import { listSuccesses } from './mutation/responses.js';
import { formatTarget, publishMeasurements } from './report.js';

const PROVIDER = 'affise';

async function main(): Promise<void> {
  return withScratchFolder(async (folder) => {
    const live = await runLiveCheck();
    const recordings = [await writeRecording(folder, 2000), await writeRecording(folder, 10_000)];
    const replays = [];
    for (const { path, exchanges, megabytes } of recordings) {
      const name = `${exchanges} exchanges, ${megabytes} MB`;
      replays.push({ name, ours: await runRecordingCheck(path), drift: await runDrift(path) });
    }
    const [small, large] = replays;
    publishMeasurements([
      {
        name: 'check',
        about:
          'Seconds and peak memory in MB of whole processes, start included, from the sources by tsx.',
        columns: ['run', 'check', 'memory', 'redocly drift', 'memory'],
        rows: [
          [
            `live, ${live.requests} requests to the mock`,
            formatSeconds(live),
            live.memory,
            '-',
            '-',
          ],
          ...replays.map(({ name, ours, drift: peer }) => [
            name,
            formatSeconds(ours),
            ours.memory,
            formatSeconds(peer),
            peer.memory,
          ]),
        ],
        targets: [
          formatTarget('seconds of a whole Affise check', live.seconds, 3, false),
          formatTarget(
            'seconds for 10,000 exchanges',
            large?.ours.seconds ?? Number.NaN,
            10,
            false,
          ),
          formatTarget(
            'memory of 10,000 over 2,000 exchanges',
            (large?.ours.memory ?? 0) / (small?.ours.memory ?? 0),
            1.25,
            false,
          ),
        ],
        versions: { '@redocly/cli': '2.77.0' },
      },
    ]);
  });
}

interface Run {
  readonly seconds: number;
  /** Peak of the resident set, in megabytes. */
  readonly memory: number;
  readonly stdout: string;
}

async function runLiveCheck(): Promise<Run & { requests: number }> {
  const mock = await createMock({ providers: [PROVIDER] });
  const server = await mock.listen();
  try {
    const run = await runCommand([
      'check',
      PROVIDER,
      '--base-url',
      server.url,
      '--examples',
      '--reporter',
      'json',
    ]);
    const report = JSON.parse(run.stdout) as { reports: { requests: number }[] };
    return { ...run, requests: report.reports[0]?.requests ?? 0 };
  } finally {
    await server.close();
  }
}

function runRecordingCheck(path: string): Promise<Run> {
  return runCommand(['check', PROVIDER, '--har', path]);
}

function runCommand(args: readonly string[]): Promise<Run> {
  return run([...TYPESCRIPT, join(packageRoot, 'src/cli/main.ts'), ...args], packageRoot);
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
  return run([REDOCLY, ...args], dirname(path));
}

const WATCH = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))`;

function run(args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const env = { ...process.env, AFFISE_API_KEY: 'a-key-for-the-mock', REDOCLY_TELEMETRY: 'off' };
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
