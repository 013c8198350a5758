import { setFlagsFromString } from 'node:v8';
import { Command, Option } from 'commander';
import { writeBaseline } from '../check/config/baseline.js';
import {
  type ResolvedTarget,
  resolveTargets,
  type TargetOptions,
} from '../check/config/targets.js';
import { CheckError } from '../check/error.js';
import { OBSTACLES } from '../check/findings/cause.js';
import { type CheckReport, isBlocked, isVoid, listFindings } from '../check/findings/report.js';
import {
  createLiveJobs,
  createRecordingJobs,
  type Job,
  type JobOptions,
  type RunOptions,
  runJobs,
  toCheckOptions,
} from '../check/jobs.js';
import { describePlan } from '../check/live/dry-run.js';
import { widenSafety } from '../check/live/select.js';
import { proposeChanges } from '../check/propose/propose.js';
import { describeAdvice, formatTitle } from '../check/reporters/text.js';
import { listProviders } from '../contract/document.js';
import { assertWritable, writeText } from '../support/files.js';
import { addReportOptions, openOutput, type ReportOptions } from './output.js';
import { withProgress } from './progress.js';
import { openContract, openProject } from './project.js';
import { createChoiceParser, createCountParser, parseList, UsageError } from './usage.js';

interface Options extends TargetOptions, ReportOptions {
  spec?: string;
  only?: string[];
  allow?: 'idempotent' | 'unsafe';
  har?: string;
  negative?: true;
  examples?: true;
  plan?: true;
  parallel: number;
  propose?: string;
  writeBaseline?: string;
}

const AFTER_HELP = `
The key is read from the environment, for example AFFILI_ACCESS_ID. Exit codes: 0 clean, 1 findings, 2 wrong usage, or
the service could not be checked, or not to the end.`;

/** `affiliate-contracts check`: live services, or recordings, held against their contracts. */
export function checkCommand(): Command {
  const command = addTargetOptions(addRequestOptions(addSelectionOptions(new Command('check'))));
  return addReportOptions(command).addHelpText('after', AFTER_HELP).action(runCheck);
}

/** What is called, and with what. */
function addSelectionOptions(command: Command): Command {
  return command
    .description(
      'Hold a live service, a mock or a recording against the contract; calls only what reads',
    )
    .argument(
      '[provider]',
      `one of ${listProviders().join(', ')}, or your own. Default: all targets of the configuration`,
    )
    .option('--spec <file>', 'a document of your own, in place of a provider')
    .option('--base-url <url>', 'address of the service; needed where each customer has another')
    .option('--only <names>', 'operations and tags to check, comma-separated', parseList)
    .option(
      '--role <role>',
      'role of the key; operations for others are skipped',
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
    .option('--key-file <file>', 'read the key from a file and not from the environment');
}

/** How hard a service is asked. */
function addRequestOptions(command: Command): Command {
  return command
    .option(
      '--concurrency <n>',
      'requests under way at once (2)',
      createCountParser('--concurrency'),
    )
    .option('--rate <n>', 'requests a second (5; no limit on this machine)', parseRate)
    .option('--max-requests <n>', 'requests in all (200)', createCountParser('--max-requests'))
    .option(
      '--timeout <ms>',
      'longest wait for one response (10000)',
      createCountParser('--timeout', 'a number of milliseconds'),
    )
    .option(
      '--slow <ms>',
      'responses that take longer are findings (5000)',
      createCountParser('--slow', 'a number of milliseconds'),
    )
    .option('--allow-insecure', 'send the key to an http address that is not on this machine');
}

/** Which targets, and what is done with what is found. */
function addTargetOptions(command: Command): Command {
  return command
    .option('--config <file>', 'configuration (affiliate-contracts.config.yaml)')
    .option('--target <names>', 'targets of the configuration, comma-separated', parseList)
    .option('--shard <i/n>', 'the i-th of n parts of the targets')
    .option('--parallel <n>', 'targets checked at once', createCountParser('--parallel'), 1)
    .option('--baseline <file>', 'accept the findings listed there until they expire')
    .option(
      '--write-baseline <file>',
      'list there what is found, for a person to say why it is accepted and until when',
    )
    .option(
      '--propose <file>',
      'write changes of the YAML that would admit what was seen, for git apply',
    );
}

async function runCheck(provider: string | undefined, options: Options): Promise<void> {
  const { spec, ...wanted } = options;
  const project = openProject(options.config);
  const own = spec === undefined ? undefined : await openContract(project, undefined, spec);
  if (own && provider !== undefined) {
    throw new UsageError(`--spec stands in place of a provider; leave ${provider} out`);
  }
  const contracts = own ? { list: () => [own.provider], load: () => own } : project;
  const targets = resolveTargets(
    { ...wanted, provider: own?.provider ?? provider },
    process.env,
    contracts,
  );
  const jobOptions = toJobOptions(options);
  if (options.plan) {
    for (const target of targets) {
      console.log(await describePlan(target.contract, toCheckOptions(target, jobOptions)));
    }
    return;
  }
  const { har, propose, writeBaseline: baseline } = options;
  // What is wrong with a file, or with one of many targets, shows before the first request.
  for (const file of [propose, baseline]) if (file !== undefined) assertWritable(file);
  if (targets.length > 1) keepHeapSmall();
  const output = openOutput(options);
  const warn = (line: string) => console.error(line);
  const jobs =
    har === undefined
      ? createLiveJobs(targets, jobOptions, warn)
      : createRecordingJobs(targets, har, jobOptions, warn);
  const needsAll = propose !== undefined || baseline !== undefined;
  const reports: CheckReport[] = [];
  const remarks: string[][] = [];
  await runWithProgress(jobs, options, (report, index) => {
    output.add(report, index);
    remarks[index] = describeWhatIsMissing(report);
    if (needsAll) reports[index] = report;
  });
  const exitCode = output.finish();
  if (propose !== undefined) writeProposals(propose, targets, reports);
  if (baseline !== undefined) {
    const count = writeBaseline(baseline, reports, options.failOn);
    console.error(`${count} new entries in ${baseline}; fill in why and until when`);
  }
  for (const line of remarks.flat()) console.error(line);
  process.exitCode = exitCode;
}

/**
 * Lets the heap grow by half of what is in use, and no longer to four times as much: of a thousand targets nothing stays in
 * use but the contract, and responses would fill the rest before anybody collects them.
 */
function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

function runWithProgress(
  jobs: readonly Job[],
  { har, parallel }: Options,
  onReport: RunOptions['onReport'],
): Promise<void> {
  const counted = har !== undefined ? 'exchanges' : parallel > 1 ? 'targets' : 'operations';
  const onStart = ({ title }: Job) => console.error(`checking ${title}`);
  return withProgress(counted, (onProgress) =>
    runJobs(jobs, { parallel, onStart, onProgress, onReport }),
  );
}

function toJobOptions({ only, allow, negative, examples }: Options): JobOptions {
  return { only, negative, examples, ...(allow && { allow: widenSafety(allow) }) };
}

function writeProposals(
  file: string,
  targets: readonly ResolvedTarget[],
  reports: readonly CheckReport[],
): void {
  const contracts = new Set(targets.map(({ contract }) => contract));
  const proposals = [...contracts].map((contract) => {
    const mine = reports.filter(({ provider }) => provider === contract.provider);
    return proposeChanges(contract, mine.flatMap(listFindings));
  });
  writeText(file, proposals.map(({ patch }) => patch).join(''));
  const names = new Set(
    proposals
      .flatMap(({ unproposed }) => unproposed)
      .map(({ operation, rule, place }) => `${operation} ${rule}${place && ` at ${place}`}`),
  );
  for (const name of names) console.error(`no proposal for ${name}`);
}

/** In one line each what was not checked, and what a person does now. */
function describeWhatIsMissing(report: CheckReport): string[] {
  const title = formatTitle(report);
  const lines: string[] = [];
  if (isVoid(report)) {
    const obstacle = listFindings(report).find(({ cause }) => cause !== undefined);
    const advice = obstacle && describeAdvice(obstacle);
    const skip = report.outcomes.find(({ skippedBy }) => skippedBy === 'stopped');
    const why =
      obstacle?.cause && obstacle.cause in OBSTACLES
        ? `${obstacle.message}; ${advice}`
        : skip?.skipped;
    lines.push(`nothing of ${title} could be checked: ${why ?? 'the report says why'}`);
  } else lines.push(...describeObstacles(report, title));
  const left = report.outcomes.filter(({ skippedBy }) => skippedBy === 'budget').length;
  if (left > 0) {
    lines.push(`the budget left ${left} operations of ${title} unchecked; raise --max-requests`);
  }
  return lines;
}

/** What stood before the service for a part of the operations. */
function describeObstacles({ outcomes }: CheckReport, title: string): string[] {
  const stop = outcomes.find(({ skippedBy }) => skippedBy === 'stopped');
  const blocked = outcomes.filter(isBlocked);
  const [finding] = blocked.flatMap(({ findings }) => findings);
  const names = blocked.map(({ operation }) => operation).join(', ');
  return [
    ...(finding
      ? [`${names} of ${title} not seen: ${finding.message}; ${describeAdvice(finding)}`]
      : []),
    ...(stop ? [`the check of ${title} ended before its time: ${stop.skipped}`] : []),
  ];
}

function parseRate(text: string): number {
  const [, number = ''] = /^(\d+(?:\.\d+)?)(?:\/s)?$/.exec(text) ?? [];
  if (Number(number) >= 0.001) return Number(number);
  throw new CheckError(`--rate takes requests a second, such as 5 or 0.5, not ${text}`);
}
