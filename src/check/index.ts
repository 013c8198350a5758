export { type Contract, loadContract } from '../contract/contract.js';
export type { Finding } from './finding.js';
export { type CheckReport, exitCodeOf, findingsOf } from './report.js';
export { type CheckOptions, check } from './run.js';
