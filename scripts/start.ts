/**
 * `npm start`: brings generated/ up to date, serves the mocks of all providers and the docs on one port, checks every
 * provider against its mock, prints a table and serves until Ctrl-C. Options: `--port N`, `--once`.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { type CheckReport, countsOf, findingsOf } from '../src/check/findings/report.js';
import { check } from '../src/check/live/check.js';
import { portOption, stopSignal, UsageError } from '../src/cli/usage.js';
import { loadContract } from '../src/contract/contract.js';
import { listProviders, packageRoot, toDocumentPath } from '../src/contract/document.js';
import { buildSite } from '../src/docs/site.js';
import { createMock } from '../src/mock/mock.js';
import { ListenError, listen } from '../src/server/listen.js';
import { generate } from './generate.js';
import { siteAndMocks } from './static.js';
import { formatTable } from './support/table.js';

async function main(): Promise<number> {
  const program = new Command('npm start --')
    .option('--port <number>', 'port to listen on', portOption, 4010)
    .option('--once', 'stop after the check, with its status')
    .exitOverride()
    .parse();
  const { port, once = false } = program.opts<{ port: number; once?: boolean }>();

  console.error('bringing generated/ up to date');
  if (!(await generate({ checkOnly: false }))) return 1;

  const providers = listProviders();
  const folder = join(packageRoot, 'site');
  const mock = await createMock({ providers, prefixed: true });
  const server = await listen(siteAndMocks(folder, mock.fetch), { port });

  const reports: CheckReport[] = [];
  for (const provider of providers) {
    console.error(`checking ${provider} against its mock`);
    const baseUrl = `${server.url}/${provider}`;
    reports.push(await check(loadContract(provider), { baseUrl, key: 'k', examples: true }));
  }
  printReports(reports);
  const findings = reports.reduce((sum, report) => sum + countsOf(report).findings, 0);
  if (once) {
    await server.close();
    return findings ? 1 : 0;
  }

  if (!isCurrent(folder, providers)) {
    await buildSite({ providers, folder, log: (line) => console.error(line) });
  }
  console.log(`\ndocs   ${server.url}/`);
  for (const provider of providers) console.log(`mock   ${server.url}/${provider}/`);
  console.error('\nserving until Ctrl-C');
  await stopSignal();
  await server.close();
  return 0;
}

function printReports(reports: readonly CheckReport[]): void {
  const rows = reports.map((report) => {
    const { operations, checked, passed, findings } = countsOf(report);
    return [
      report.provider,
      operations,
      checked,
      passed,
      findings,
      `${Math.round(report.milliseconds)} ms`,
    ];
  });
  console.log(
    formatTable(['provider', 'operations', 'checked', 'passed', 'findings', 'time'], rows),
  );
  for (const report of reports) {
    for (const { operation, class: kind, at, message } of findingsOf(report)) {
      console.log(`${report.provider} ${operation}: ${kind}${at && ` at ${at}`}: ${message}`);
    }
  }
}

/** Whether the site is newer than all it is made of. */
function isCurrent(folder: string, providers: readonly string[]): boolean {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return false;
  const built = statSync(index).mtimeMs;
  const sources = [...providers.map(toDocumentPath), join(packageRoot, 'docs/landing.html')];
  return sources.every((path) => statSync(path).mtimeMs < built);
}

process.exitCode = await main().catch((error: Error) => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(`error: ${error.message}`);
  return error instanceof UsageError || error instanceof ListenError ? 2 : 1;
});
