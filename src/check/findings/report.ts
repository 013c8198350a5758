import type { ContractOperation } from '../../contract/contract.js';
import { isObstacle } from './cause.js';
import type { CoverageReport } from './coverage.js';
import { type Finding, isAtLeast, SEVERITIES, type Severity } from './finding.js';

/** Why an operation was not held against the contract. */
export type SkipKind =
  /** It writes, and a check only reads. */
  | 'safety'
  /** The key has another role. */
  | 'role'
  /** Nobody knows its input. */
  | 'input'
  /** The budget of requests is used up. */
  | 'budget'
  /** The check was stopped, or could not begin. */
  | 'stopped'
  /** The service says, as documented, that it does not have it here and now. */
  | 'unavailable'
  /** The service does not know the value that it was asked for. */
  | 'unknown'
  /** The recording does not hold it, or nothing of its responses. */
  | 'unrecorded'
  /** The check itself failed on it. */
  | 'error';

/** What became of one operation. */
export interface Outcome {
  /** Id of the operation. */
  readonly operation: string;
  readonly tag: string;
  /** Why it was not called, or why its response says nothing. */
  readonly skipped?: string;
  readonly skippedBy?: SkipKind;
  /** Name of the option of a check that would change it. */
  readonly option?: string;
  /** Why some of its requests were not sent. */
  readonly unsent?: string;
  /** What was not held against the contract although the operation was called. */
  readonly note?: string;
  /** Time to the whole response; of recordings the number of exchanges is known instead. */
  readonly milliseconds?: number;
  readonly exchanges?: number;
  readonly findings: readonly Finding[];
  /** Findings that are not listed. */
  readonly more?: number;
}

/** Something about the check itself, such as an expired entry of a baseline. */
export interface Problem {
  readonly message: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Recorded requests that no operation of the contract means. */
export interface Unmatched {
  readonly method: string;
  readonly path: string;
  readonly count: number;
}

/** Entries of a recording that could not be read. */
export interface Unreadable {
  /** Which one, such as `entry 3` or `line 7`. */
  readonly entry: string;
  readonly reason: string;
}

/** A place in a file of the user, such as the target in the configuration. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

/** One provider at one place. */
export interface CheckReport {
  readonly provider: string;
  /** Version of the contract. */
  readonly contractVersion?: string;
  /** When the check began, ISO 8601 in UTC. */
  readonly startedAt?: string;
  /** Name of the target in the configuration. */
  readonly target?: string;
  /** Address of the service, or path of the recording. */
  readonly subject: string;
  /** Where in the user's files the subject is named. */
  readonly place?: FilePlace;
  /** Role of the key, where it was given or showed itself. */
  readonly role?: string;
  readonly outcomes: readonly Outcome[];
  readonly coverage?: CoverageReport;
  readonly unmatched?: readonly Unmatched[];
  readonly unreadable?: readonly Unreadable[];
  readonly problems?: readonly Problem[];
  /** What is worth tidying up and fails nothing. */
  readonly notes?: readonly Problem[];
  /** Requests that were sent, or read. */
  readonly requests: number;
  readonly milliseconds: number;
}

/** Makes what became of an operation. */
export function createOutcome(
  { id, tag }: ContractOperation,
  rest: Partial<Omit<Outcome, 'operation' | 'tag'>>,
): Outcome {
  return { operation: id, tag, findings: [], ...rest };
}

/**
 * All findings of a report, also those that a baseline accepts.
 *
 * @example
 * const report = await check(contract, { baseUrl, key });
 * for (const { operation, rule, message } of listFindings(report)) console.log(operation, rule, message);
 */
export function listFindings({ outcomes }: CheckReport): Finding[] {
  return outcomes.flatMap(({ findings }) => findings);
}

/** Findings that are not accepted by a baseline. */
export function listOpenFindings(report: CheckReport): Finding[] {
  return listFindings(report).filter(({ accepted }) => !accepted);
}

/** Whether an operation was called, but only an obstacle such as a login page was seen. */
export function isBlocked({ findings }: Outcome): boolean {
  return findings.length > 0 && findings.every(({ cause }) => isObstacle(cause));
}

/** Counts of a report. Operations are skipped, passed or failed; a finding of information fails none. */
export function countOutcomes(report: CheckReport) {
  const skipped = report.outcomes.filter(({ skipped: reason }) => reason !== undefined);
  const isClean = ({ findings }: Outcome) =>
    findings.every(({ severity, accepted }) => severity === 'information' || accepted);
  const checked = report.outcomes.filter(({ skipped: reason }) => reason === undefined);
  const open = listOpenFindings(report);
  const [errors = 0, warnings = 0, informations = 0] = SEVERITIES.map(
    (severity) => open.filter((finding) => finding.severity === severity).length,
  );
  const passed = checked.filter(isClean).length;
  return {
    operations: report.outcomes.length,
    skipped: skipped.length,
    checked: checked.length,
    passed,
    failed: checked.length - passed,
    findings: errors + warnings,
    errors,
    warnings,
    informations,
    accepted: listFindings(report).length - open.length,
  };
}

/** Whether nothing at all was held against the contract, which is not the same as that all is well. */
export function isVoid({ outcomes }: CheckReport): boolean {
  return (
    outcomes.length > 0 &&
    outcomes.every((outcome) => outcome.skipped !== undefined || isBlocked(outcome))
  );
}

export interface Verdict {
  /** Lightest finding that fails. Default: `error`. */
  readonly failOn?: Severity;
  /** Whether operations that the budget left unchecked fail too. Default: false. */
  readonly strict?: boolean;
  /** Percentage of operations that must have been touched. Default: 0. */
  readonly coverage?: number;
}

/** Whether a check was ended before its time, by a service that was not there, refused the key or asked to wait for too long. */
function wasStopped({ outcomes }: CheckReport): boolean {
  return outcomes.some(({ skippedBy }) => skippedBy === 'stopped');
}

/**
 * Exit code of a check: 1 for open findings that weigh as much as `failOn`, and for problems; 2 where nothing of a report
 * could be held against the contract, or nothing more of it; else 0.
 *
 * @example
 * process.exitCode = toExitCode([await check(contract, { baseUrl, key })]);
 */
export function toExitCode(reports: readonly CheckReport[], verdict: Verdict = {}): 0 | 1 | 2 {
  const { failOn = 'error', strict = false, coverage = 0 } = verdict;
  const fails = (report: CheckReport) =>
    (report.problems ?? []).length > 0 ||
    (!isVoid(report) &&
      (listOpenFindings(report).some(
        ({ severity, cause }) =>
          isAtLeast(severity, failOn) && !(wasStopped(report) && isObstacle(cause)),
      ) ||
        (strict && report.outcomes.some(({ skippedBy }) => skippedBy === 'budget')) ||
        toPercentage(report) < coverage));
  if (reports.some(fails)) return 1;
  return reports.some((report) => isVoid(report) || wasStopped(report)) ? 2 : 0;
}

/** Percentage of the contract's operations that were touched. */
export function toPercentage({ coverage }: CheckReport): number {
  const { touched = 0, total = 0 } = coverage?.operations ?? {};
  return total === 0 ? 100 : (100 * touched) / total;
}
