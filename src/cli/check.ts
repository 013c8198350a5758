import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { loadBaseline } from '../check/baseline.js';
import { CheckError } from '../check/error.js';
import { allowed } from '../check/plan.js';
import { previewText } from '../check/preview.js';
import { proposal } from '../check/propose.js';
import { createRedactor, type Secret } from '../check/redact.js';
import { checkRecording } from '../check/replay.js';
import { type CheckReport, exitCodeOf, findingsOf } from '../check/report.js';
import { check } from '../check/run.js';
import { type ResolvedTarget, resolveTargets, type Wanted } from '../check/targets.js';
import { providerIds } from '../contract/document.js';
import { type ReportOptions, reportOptions, writeReports } from './output.js';
import { countOption, listOption, oneOfOption } from './usage.js';

interface Options extends Wanted, ReportOptions {
  only?: string[];
  allow?: 'idempotent' | 'unsafe';
  har?: string;
  negative?: true;
  examples?: true;
  plan?: true;
  propose?: string;
}

export function checkCommand(): Command {
  const command = new Command('check')
    .description(
      'Hold a live service, a mock or a recording against the contract; calls only what reads',
    )
    .argument(
      '[provider]',
      `one of ${providerIds().join(', ')}; all targets of the configuration unless told`,
    )
    .option('--base-url <url>', 'address of the service; needed unless there is one for everybody')
    .option('--only <names>', 'operations and tags to check, with commas between', listOption)
    .option(
      '--role <role>',
      'role of the key; operations for others are left out',
      oneOfOption('--role', ['admin', 'affiliate']),
    )
    .option(
      '--allow <safety>',
      'call also what is idempotent, or unsafe; needs --only',
      oneOfOption('--allow', ['idempotent', 'unsafe']),
    )
    .option(
      '--negative',
      'send also a wrong key, missing and wrong parameters; they must be refused as documented',
    )
    .option('--examples', 'send also example values that only a mock knows')
    .option('--har <file>', 'check a recording, HAR or .ndjson, and send nothing')
    .option('--plan', 'print what would be sent, with keys masked, and send nothing')
    .option('--key-file <file>', 'read the key from a file and not from the environment')
    .option('--concurrency <n>', 'requests under way at once (2)', countOption('--concurrency'))
    .option('--rate <n>', 'requests a second (5; no limit on this machine)', rateOption)
    .option('--max-requests <n>', 'requests in all (200)', countOption('--max-requests'))
    .option(
      '--timeout <ms>',
      'longest wait for one answer (10000)',
      countOption('--timeout', 'a number of milliseconds'),
    )
    .option(
      '--slow <ms>',
      'answers that take longer are findings (5000)',
      countOption('--slow', 'a number of milliseconds'),
    )
    .option('--allow-http', 'send the key to an http address that is not on this machine')
    .option('--config <file>', 'configuration (affiliate-contracts.config.yaml)')
    .option('--target <names>', 'targets of the configuration, with commas between', listOption)
    .option('--shard <i/n>', 'the i-th of n parts of the targets')
    .option('--baseline <file>', 'accept the findings listed there until they expire')
    .option(
      '--propose <file>',
      'write changes of the YAML that would admit what was seen, for git apply',
    );
  return reportOptions(command)
    .addHelpText(
      'after',
      '\nThe key is read from the environment, for example AFFILI_ACCESS_ID. Exit codes: 0 clean, 1 findings, 2 usage or unreachable.',
    )
    .action(async (provider: string | undefined, options: Options) => {
      const targets = resolveTargets({ ...options, provider });
      if (options.plan) {
        for (const target of targets)
          console.log(await previewText(target.contract, liveOptions(target, options)));
        return;
      }
      const secrets: Secret[] = [];
      const reports: CheckReport[] = [];
      for (const target of targets) reports.push(await reportOn(target, options, secrets));
      const redact = createRedactor(secrets);
      writeReports(reports, options, redact);
      if (options.propose) writeFileSync(options.propose, redact(proposals(targets, reports)));
      process.exitCode = exitCodeOf(reports, options.failOn);
    });
}

async function reportOn(
  target: ResolvedTarget,
  options: Options,
  secrets: Secret[],
): Promise<CheckReport> {
  const { contract, settings, baseline } = target;
  const known = baseline ? loadBaseline(baseline) : undefined;
  const name =
    settings.target === undefined ? contract.provider : `${contract.provider} ${settings.target}`;
  let report: CheckReport;
  if (options.har !== undefined) {
    console.error(`checking ${options.har} against ${contract.provider}`);
    const { baseUrl } = options;
    report = await checkRecording(contract, options.har, {
      ...settings,
      ...(baseUrl && { baseUrl }),
    });
  } else {
    const live = liveOptions(target, options);
    const key = target.key();
    secrets.push({ value: key, mark: `$${settings.keyVariable}` });
    console.error(`checking ${name} at ${live.baseUrl}`);
    report = await check(contract, { ...live, key });
  }
  return known ? known.apply(report) : report;
}

function liveOptions({ contract, baseUrl, settings }: ResolvedTarget, options: Options) {
  if (baseUrl === undefined) {
    throw new CheckError(`${contract.provider} has no common address; give --base-url`);
  }
  const { only, allow, negative = false, examples = false } = options;
  return {
    ...settings,
    baseUrl,
    negative,
    examples,
    ...(only && { only }),
    ...(allow && { allow: allowed(allow) }),
  };
}

function proposals(targets: readonly ResolvedTarget[], reports: readonly CheckReport[]): string {
  const contracts = [
    ...new Map(targets.map(({ contract }) => [contract.provider, contract])).values(),
  ];
  return contracts
    .map((contract) => {
      const mine = reports.filter(({ provider }) => provider === contract.provider);
      return proposal(contract, mine.flatMap(findingsOf));
    })
    .join('');
}

function rateOption(text: string): number {
  const [, number = ''] = /^(\d+(?:\.\d+)?)(?:\/s)?$/.exec(text) ?? [];
  if (!(Number(number) > 0))
    throw new CheckError(`--rate takes requests a second, such as 5 or 0.5, not ${text}`);
  return Number(number);
}
