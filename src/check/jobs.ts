import { relative } from 'node:path';
import PQueue from 'p-queue';
import type { Safety } from '../client/operation.js';
import type { Key } from '../contract/access.js';
import type { Contract } from '../contract/contract.js';
import { ExpectedError } from '../support/error.js';
import { toFlag } from '../support/text.js';
import { requireHttps } from './config/address.js';
import { type Baseline, loadBaseline } from './config/baseline.js';
import type { ResolvedTarget } from './config/targets.js';
import { CheckError } from './error.js';
import { type CheckReport, createOutcome } from './findings/report.js';
import { type CheckOptions, check } from './live/check.js';
import { createHosts } from './live/host.js';
import { resolveLimits } from './live/run.js';
import { selectOperations } from './live/select.js';
import { checkRecording } from './recording/check.js';

/** What is the same for all targets. */
export interface JobOptions {
  readonly only?: readonly string[] | undefined;
  readonly allow?: readonly Safety[] | undefined;
  readonly negative?: boolean | undefined;
  readonly examples?: boolean | undefined;
}

/** A check that is ready to run. */
export interface Job {
  /** One line on what is checked. */
  readonly title: string;
  readonly run: (onProgress: (done: number, total?: number) => void) => Promise<CheckReport>;
}

/**
 * Targets that a caller has asked for, as jobs.
 * @throws {CheckError} for what is wrong with any of them, before the first request
 */
export function createLiveJobs(
  targets: readonly ResolvedTarget[],
  options: JobOptions,
  warn: (line: string) => void,
): Job[] {
  const ready = targets.map((target) => ({ target, live: toCheckOptions(target, options) }));
  const hosts = createHosts(
    ready.map(({ live }) => ({ baseUrl: live.baseUrl, ...resolveLimits(live) })),
  );
  const accept = createAccepter(warn);
  return ready.map(({ target, live }) => {
    const { contract, baseline, place } = target;
    selectOperations(contract, live);
    requireHttps(live.baseUrl, live.allowInsecure);
    const apply = accept(baseline);
    const key = readKey(target);
    if (key instanceof ExpectedError && ready.length === 1) throw key;
    const run: Job['run'] = async (onProgress) => {
      if (key instanceof ExpectedError) return createVoidReport(contract, live, key);
      const host = hosts.get(live.baseUrl);
      const report = await check(contract, { ...live, key, host, onProgress }).catch(
        (error: Error) => createVoidReport(contract, live, error),
      );
      return apply({ ...report, ...(place && { place }) });
    };
    const name =
      live.target === undefined ? contract.provider : `${contract.provider} ${live.target}`;
    return { title: `${name} at ${live.baseUrl}`, run };
  });
}

/** A key that one target lacks does not stop the others. */
function readKey(target: ResolvedTarget): Key | ExpectedError {
  try {
    return target.key();
  } catch (error) {
    if (error instanceof ExpectedError) return error;
    throw error;
  }
}

/**
 * The options of a check from those of a target and of its caller.
 * @throws {CheckError} for a target without an address
 */
export function toCheckOptions(
  { contract, baseUrl, settings }: ResolvedTarget,
  { only, allow, negative = false, examples = false }: JobOptions,
): CheckOptions {
  if (baseUrl === undefined) {
    throw new CheckError(
      (option) => `${contract.provider} has no common address; give ${option('baseUrl')}`,
    );
  }
  return {
    ...settings,
    baseUrl,
    negative,
    examples,
    ...(only && { only }),
    ...(allow && { allow }),
  };
}

/** The report of a target that could not be checked at all. */
function createVoidReport(
  contract: Contract,
  { baseUrl, target, ...selection }: CheckOptions,
  error: Error,
): CheckReport {
  const reason =
    error instanceof ExpectedError
      ? error.describe(toFlag)
      : `the check itself failed (${error.name}); please report it`;
  const { operations } = selectOperations(contract, selection);
  return {
    provider: contract.provider,
    contractVersion: contract.document.info.version ?? '',
    startedAt: new Date().toISOString(),
    ...(target !== undefined && { target }),
    subject: baseUrl,
    outcomes: operations.map((operation) =>
      createOutcome(operation, { skipped: reason, skippedBy: 'stopped' }),
    ),
    requests: 0,
    milliseconds: 0,
  };
}

/** One recording, held once against each of the contracts that are meant. */
export function createRecordingJobs(
  targets: readonly ResolvedTarget[],
  path: string,
  { only }: JobOptions,
  warn: (line: string) => void,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Job[] {
  const accept = createAccepter(warn);
  const providers = new Map(targets.map((target) => [target.contract.provider, target]));
  return [...providers.values()].map((first) => {
    const { contract } = first;
    const mine = targets.filter((target) => target.contract === contract);
    const baseUrls = mine.flatMap(({ baseUrl }) => baseUrl ?? []);
    const { target, role, slow, keyVariable } = first.settings;
    const secrets = mine
      .flatMap(({ settings }) => settings.keyVariable)
      .flatMap((name) => environment[name]?.trim() ?? []);
    const options = {
      ...(baseUrls.length && { baseUrls }),
      ...(mine.length === 1 && target !== undefined && { target }),
      ...(only && { only }),
      ...(role !== undefined && { role }),
      ...(slow !== undefined && { slow }),
      keyVariable,
      secrets: secrets.filter(Boolean),
    };
    selectOperations(contract, { ...(only && { only }) });
    const apply = accept(first.baseline);
    const place = { file: relative(process.cwd(), path), line: 1 };
    const isOwn = !place.file.startsWith('..');
    const run: Job['run'] = async (onProgress) => {
      const report = await checkRecording(contract, path, { ...options, onProgress });
      return apply({ ...report, ...(isOwn && { place }) });
    };
    return { title: `${path} against ${contract.provider}`, run };
  });
}

/** Reads each baseline once. */
function createAccepter(warn: (line: string) => void) {
  const known = new Map<string, Baseline>();
  return (path: string | undefined): ((report: CheckReport) => CheckReport) => {
    if (path === undefined) return (report) => report;
    const baseline = known.get(path) ?? loadBaseline(path, { warn });
    known.set(path, baseline);
    return baseline.apply;
  };
}

export interface RunOptions {
  /** Targets that are checked at once. */
  readonly parallel: number;
  /** Told when a job begins. */
  readonly onStart: (job: Job) => void;
  /** Told after each step of a job, and of how many jobs are done. */
  readonly onProgress: (done: number, total?: number) => void;
  /** Gets each report as soon as it is there, with the place of its job. Nothing of it is kept here. */
  readonly onReport: (report: CheckReport, index: number) => void;
}

/** Runs jobs, a few at once. */
export async function runJobs(
  jobs: readonly Job[],
  { parallel, onStart, onProgress, onReport }: RunOptions,
): Promise<void> {
  const queue = new PQueue({ concurrency: parallel });
  let done = 0;
  await queue.addAll(
    jobs.map((job, index) => async () => {
      onStart(job);
      const report = await job.run(parallel === 1 ? onProgress : () => {});
      done += 1;
      if (parallel > 1) onProgress(done, jobs.length);
      onReport(report, index);
    }),
  );
}
