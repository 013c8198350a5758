export { type Contract, loadContract } from '../contract/contract.js';
export { ExpectedError } from '../support/error.js';
export { CheckError } from './error.js';
export type { Finding, Rule, Severity } from './findings/finding.js';
export {
  type CheckReport,
  listFindings,
  type Outcome,
  toExitCode,
  type Verdict,
} from './findings/report.js';
export { type CheckOptions, check } from './live/check.js';
export { checkRecording, type RecordingOptions } from './recording/check.js';

import type { Severity } from './findings/finding.js';
import { type CheckReport, listFindings, toExitCode } from './findings/report.js';

/** @deprecated Use {@link listFindings}; this name goes with the next release. */
export const findingsOf = listFindings;

/** @deprecated Use {@link toExitCode}; this name goes with the next release. */
export function exitCodeOf(reports: readonly CheckReport[], failOn: Severity): 0 | 1 | 2 {
  return toExitCode(reports, { failOn });
}
