import type { ContractOperation } from '../../contract/contract.js';
import { type Finding, isAtLeast, SEVERITIES, type Severity } from './finding.js';

/** What became of one operation. */
export interface Outcome {
  readonly operation: string;
  readonly tag: string;
  /** Why it was not called, or why its answer says nothing. */
  readonly skipped?: string;
  /** Why some of its requests were not sent. */
  readonly unsent?: string;
  /** Time to the whole answer; of recordings the number of exchanges is known instead. */
  readonly milliseconds?: number;
  readonly exchanges?: number;
  readonly findings: readonly Finding[];
}

/** Something about the check itself, such as an expired entry of a baseline. */
export interface Problem {
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** Recorded requests that no operation of the contract means. */
export interface Unmatched {
  readonly method: string;
  readonly path: string;
  readonly count: number;
}

/** One provider at one place. */
export interface CheckReport {
  readonly provider: string;
  /** Name of the target in the configuration. */
  readonly target?: string;
  /** Address of the service, or path of the recording. */
  readonly subject: string;
  readonly outcomes: readonly Outcome[];
  readonly unmatched?: readonly Unmatched[];
  readonly problems?: readonly Problem[];
  /** What is worth tidying up and fails nothing. */
  readonly notes?: readonly Problem[];
  readonly requests: number;
  readonly milliseconds: number;
}

/** What the JSON reporter writes and `report merge` reads. */
export interface ReportFile {
  readonly format: typeof FORMAT;
  readonly reports: readonly CheckReport[];
}

export const FORMAT = 'affiliate-contracts report 1';

export function listFindings({ outcomes }: CheckReport): Finding[] {
  return outcomes.flatMap(({ findings }) => findings);
}

/** Findings that are not accepted by a baseline. */
export function listOpenFindings(report: CheckReport): Finding[] {
  return listFindings(report).filter(({ accepted }) => !accepted);
}

/** Counts of a report: operations in all, called, without and with open findings; information alone is no blemish. */
export function countOutcomes(report: CheckReport) {
  const checked = report.outcomes.filter(({ skipped }) => skipped === undefined);
  const isClean = ({ findings }: Outcome) =>
    findings.every(({ severity, accepted }) => severity === 'information' || accepted);
  const open = listOpenFindings(report);
  const bySeverity = (severity: Severity) =>
    open.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, informations] = SEVERITIES.map(bySeverity);
  return {
    operations: report.outcomes.length,
    checked: checked.length,
    passed: checked.filter(isClean).length,
    findings: (errors ?? 0) + (warnings ?? 0),
    errors: errors ?? 0,
    warnings: warnings ?? 0,
    informations: informations ?? 0,
    accepted: listFindings(report).length - open.length,
  };
}

/** Whether no operation at all could be checked, which is not the same as that all is well. */
export function isVoid({ outcomes }: CheckReport): boolean {
  return outcomes.length > 0 && outcomes.every(({ skipped }) => skipped !== undefined);
}

/**
 * Exit code of a check: 1 for open findings as grave as the limit and for problems, 2 where a service is not there at
 * all or nothing could be checked, else 0.
 */
export function toExitCode(reports: readonly CheckReport[], failOn: Severity): 0 | 1 | 2 {
  const grave = reports.map((report) =>
    listOpenFindings(report).filter(({ severity }) => isAtLeast(severity, failOn)),
  );
  const isAway = reports.map((report, index) => {
    const findings = grave[index] ?? [];
    if (isVoid(report)) return true;
    return findings.length > 0 && findings.every((f) => f.rule === 'unreachable');
  });
  const hasProblems = reports.some(({ problems = [] }) => problems.length > 0);
  if (hasProblems || grave.some((findings, index) => findings.length > 0 && !isAway[index]))
    return 1;
  return isAway.includes(true) ? 2 : 0;
}

export function createOutcome(
  { id, tag }: ContractOperation,
  rest: Partial<Omit<Outcome, 'operation' | 'tag'>>,
): Outcome {
  return { operation: id, tag, findings: [], ...rest };
}
