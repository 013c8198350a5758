import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckReport, countOutcomes, listFindings } from '../src/check/findings/report.js';
import { check } from '../src/check/live/check.js';
import { waitForStop } from '../src/cli/usage.js';
import { loadContract } from '../src/contract/contract.js';
import { listProviders, packageRoot, toDocumentPath } from '../src/contract/document.js';
import { createMock, type Mock } from '../src/mock/mock.js';
import { ListenError, listen } from '../src/server/listen.js';
import { siteAndMocks, withSandbox } from './static.js';
import { isGenerated } from './support/fingerprint.js';
import { formatTable } from './support/table.js';

export interface StartOptions {
  readonly port: number;
  /** Stop after the check, with its status. */
  readonly once: boolean;
}

/**
 * The work of `npm start`, once all is installed.
 * @returns the exit code: 0 fine, 1 findings or a broken spec, 2 a port that can't be had
 */
export async function start(options: StartOptions): Promise<number> {
  return serveAndCheck(options).catch((error: Error) => {
    console.error(`error: ${error.message}`);
    return error instanceof ListenError ? 2 : 1;
  });
}

async function serveAndCheck({ port, once }: StartOptions): Promise<number> {
  if (!isGenerated()) {
    console.error('bringing generated/ up to date');
    const { generate } = await import('./generate.js');
    if (!(await generate({ checkOnly: false }))) return 1;
  }

  const providers = listProviders();
  const folder = join(packageRoot, 'site');
  const mock = await createMock({ providers, prefixed: true });
  // Its rows are made when somebody wants them: that takes longer than to start all else.
  let sandbox: Promise<Mock> | undefined;
  const askSandbox = async (request: Request) => {
    sandbox ??= createMock({ providers, prefixed: true, sandbox: true });
    return (await sandbox).fetch(request);
  };
  const mocks = withSandbox(mock.fetch, askSandbox);
  const server = await listen(siteAndMocks(folder, mocks, [...providers, 'sandbox']), { port });

  const reports: CheckReport[] = [];
  for (const provider of providers) {
    console.error(`checking ${provider} against its mock`);
    const baseUrl = `${server.url}/${provider}`;
    reports.push(await check(loadContract(provider), { baseUrl, key: 'k', examples: true }));
  }
  printReports(reports);
  const findings = reports.reduce((sum, report) => sum + countOutcomes(report).findings, 0);
  if (once) {
    await server.close();
    return findings ? 1 : 0;
  }

  if (!isBuilt(folder, providers)) {
    const { buildSite } = await import('../src/docs/site.js');
    const { describeProgram } = await import('../src/cli/program.js');
    const log = (line: string) => console.error(line);
    await buildSite({ providers, folder, tools: describeProgram(), log });
  }
  console.log(`\ndocs    ${server.url}/`);
  for (const provider of providers) console.log(`mock    ${server.url}/${provider}/`);
  for (const provider of providers) console.log(`sandbox ${server.url}/sandbox/${provider}/`);
  console.error('\nserving until Ctrl-C');
  await waitForStop();
  await server.close();
  return 0;
}

function printReports(reports: readonly CheckReport[]): void {
  const rows = reports.map((report) => {
    const { operations, checked, passed, findings } = countOutcomes(report);
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
    for (const { operation, rule, at, message } of listFindings(report)) {
      console.log(`${report.provider} ${operation}: ${rule}${at && ` at ${at}`}: ${message}`);
    }
  }
}

/** Whether the site is newer than all it is made of. */
function isBuilt(folder: string, providers: readonly string[]): boolean {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return false;
  const built = statSync(index).mtimeMs;
  const sources = [...providers.map(toDocumentPath), join(packageRoot, 'docs/landing.html')];
  return sources.every((path) => statSync(path).mtimeMs < built);
}
