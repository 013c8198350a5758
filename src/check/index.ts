export { type Contract, loadContract } from '../contract/contract.js';
export type { Finding } from './findings/finding.js';
export { type CheckReport, listFindings, toExitCode } from './findings/report.js';
export { type CheckOptions, check } from './live/check.js';
