import { Command, Option } from 'commander';
import { requireHttps } from '../check/config/address.js';
import { loadBaseline } from '../check/config/baseline.js';
import {
  type ResolvedTarget,
  resolveTargets,
  type TargetOptions,
} from '../check/config/targets.js';
import { CheckError } from '../check/error.js';
import { type CheckReport, isVoid, listFindings, toExitCode } from '../check/findings/report.js';
import { check } from '../check/live/check.js';
import { describePlan } from '../check/live/dry-run.js';
import { selectOperations, widenSafety } from '../check/live/select.js';
import { proposeChanges } from '../check/propose/propose.js';
import { checkRecording } from '../check/recording/check.js';
import { createRedactor, type Secret } from '../check/redact.js';
import { formatTitle } from '../check/reporters/text.js';
import { listProviders } from '../contract/document.js';
import { addReportOptions, type ReportOptions, writeReports, writeText } from './output.js';
import { withProgress } from './progress.js';
import { createChoiceParser, createCountParser, parseList } from './usage.js';

interface Options extends TargetOptions, ReportOptions {
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
      `one of ${listProviders().join(', ')}; all targets of the configuration unless told`,
    )
    .option('--base-url <url>', 'address of the service; needed unless there is one for everybody')
    .option('--only <names>', 'operations and tags to check, with commas between', parseList)
    .option(
      '--role <role>',
      'role of the key; operations for others are left out',
      createChoiceParser('--role', ['admin', 'affiliate', 'advertiser']),
    )
    .option(
      '--allow <safety>',
      'call also what is idempotent, or unsafe; needs --only',
      createChoiceParser('--allow', ['idempotent', 'unsafe']),
    )
    .option(
      '--negative',
      'send also a wrong key, missing and wrong parameters; they must be refused as documented',
    )
    .option('--examples', 'send also example values that only a mock knows')
    .addOption(
      new Option('--har <file>', 'check a recording, HAR or .ndjson, and send nothing').conflicts([
        'plan',
        'negative',
        'allow',
        'examples',
      ]),
    )
    .option('--plan', 'print what would be sent, with keys masked, and send nothing')
    .option('--key-file <file>', 'read the key from a file and not from the environment')
    .option(
      '--concurrency <n>',
      'requests under way at once (2)',
      createCountParser('--concurrency'),
    )
    .option('--rate <n>', 'requests a second (5; no limit on this machine)', parseRate)
    .option('--max-requests <n>', 'requests in all (200)', createCountParser('--max-requests'))
    .option(
      '--timeout <ms>',
      'longest wait for one answer (10000)',
      createCountParser('--timeout', 'a number of milliseconds'),
    )
    .option(
      '--slow <ms>',
      'answers that take longer are findings (5000)',
      createCountParser('--slow', 'a number of milliseconds'),
    )
    .option('--allow-insecure', 'send the key to an http address that is not on this machine')
    .option('--config <file>', 'configuration (affiliate-contracts.config.yaml)')
    .option('--target <names>', 'targets of the configuration, with commas between', parseList)
    .option('--shard <i/n>', 'the i-th of n parts of the targets')
    .option('--baseline <file>', 'accept the findings listed there until they expire')
    .option(
      '--propose <file>',
      'write changes of the YAML that would admit what was seen, for git apply',
    );
  return addReportOptions(command)
    .addHelpText(
      'after',
      '\nThe key is read from the environment, for example AFFILI_ACCESS_ID. Exit codes: 0 clean, 1 findings, 2 wrong usage, or nothing could be checked.',
    )
    .action(async (provider: string | undefined, options: Options) => {
      const targets = resolveTargets({ ...options, provider });
      if (options.plan) {
        for (const target of targets)
          console.log(await describePlan(target.contract, toCheckOptions(target, options)));
        return;
      }
      // What is wrong with one of many targets shows before the first request.
      const jobs = targets.map((target) => createJob(target, options));
      const reports: CheckReport[] = [];
      for (const { run } of jobs) reports.push(await run());
      const redact = createRedactor(jobs.flatMap(({ secrets }) => secrets));
      writeReports(reports, options, redact);
      if (options.propose) writeText(options.propose, redact(proposeAll(targets, reports)));
      for (const report of reports.filter(isVoid))
        console.error(`nothing of ${formatTitle(report)} could be checked; the report says why`);
      process.exitCode = toExitCode(reports, options.failOn);
    });
}

/** A check that is ready to run, and what its reports must not hold. */
interface Job {
  readonly secrets: readonly Secret[];
  readonly run: () => Promise<CheckReport>;
}

function createJob(target: ResolvedTarget, options: Options): Job {
  const { contract, settings, baseline } = target;
  const known = baseline ? loadBaseline(baseline) : undefined;
  const accepted = (report: CheckReport) => known?.apply(report) ?? report;
  const { har, baseUrl, only } = options;
  if (har !== undefined) {
    const replay = { ...settings, ...(baseUrl && { baseUrl }), ...(only && { only }) };
    const run = async () => {
      console.error(`checking ${har} against ${contract.provider}`);
      const report = await withProgress('exchanges', (onProgress) =>
        checkRecording(contract, har, { ...replay, onProgress }),
      );
      return accepted(report);
    };
    return { secrets: [], run };
  }
  const live = toCheckOptions(target, options);
  selectOperations(contract, live);
  requireHttps(live.baseUrl, live.allowInsecure);
  const key = target.key();
  const title = formatTitle({ provider: contract.provider, ...live });
  const run = async () => {
    console.error(`checking ${title} at ${live.baseUrl}`);
    const report = await withProgress('operations', (onProgress) =>
      check(contract, { ...live, key, onProgress }),
    );
    return accepted(report);
  };
  return { secrets: [{ value: key, mark: `$${settings.keyVariable}` }], run };
}

function toCheckOptions({ contract, baseUrl, settings }: ResolvedTarget, options: Options) {
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
    ...(allow && { allow: widenSafety(allow) }),
  };
}

function proposeAll(targets: readonly ResolvedTarget[], reports: readonly CheckReport[]): string {
  const contracts = [
    ...new Map(targets.map(({ contract }) => [contract.provider, contract])).values(),
  ];
  return contracts
    .map((contract) => {
      const mine = reports.filter(({ provider }) => provider === contract.provider);
      return proposeChanges(contract, mine.flatMap(listFindings));
    })
    .join('');
}

function parseRate(text: string): number {
  const [, number = ''] = /^(\d+(?:\.\d+)?)(?:\/s)?$/.exec(text) ?? [];
  if (!(Number(number) > 0))
    throw new CheckError(`--rate takes requests a second, such as 5 or 0.5, not ${text}`);
  return Number(number);
}
