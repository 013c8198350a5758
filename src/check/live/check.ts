import PQueue from 'p-queue';
import type { Contract } from '../../contract/contract.js';
import { requireHttps } from '../config/address.js';
import { OBSTACLES } from '../findings/cause.js';
import { createFinding } from '../findings/finding.js';
import { type CheckReport, createOutcome } from '../findings/report.js';
import { callOperation, completeFindings } from './call-operation.js';
import { type CheckOptions, createRun, type Run, resolveLimits } from './run.js';
import { callInDependencyOrder } from './schedule.js';

export type { CheckOptions } from './run.js';

/**
 * Calls operations of a live service, those that only read unless `allow` says otherwise, and holds the responses against
 * the contract. Sends few requests a second, repeats nothing that writes, and stops where the service is not there or
 * refuses the key. What is found is in the report, without the key and without personal data; nothing of it is thrown.
 *
 * @returns what became of each operation
 * @throws {CheckError} for options that can't be, and for a key that would travel where anybody can read it
 * @example
 * const report = await check(loadContract('affili'), {
 *   baseUrl: 'https://core.affili.ir',
 *   key: process.env.AFFILI_ACCESS_ID,
 * });
 * process.exitCode = toExitCode([report]);
 */
export async function check(contract: Contract, options: CheckOptions): Promise<CheckReport> {
  const started = new Date();
  requireHttps(options.baseUrl, options.allowInsecure);
  const run = createRun(contract, options);
  const { selected, finder, outcomes } = run;
  // What waits for its turn has no request yet: many targets at once would hold thousands of them.
  const queue = new PQueue({ concurrency: resolveLimits(options).concurrency });
  const missing = await callInDependencyOrder(
    selected.operations,
    finder,
    (operation) => selected.mayCall(operation) && run.roles.suits(operation),
    (operation, filled) => queue.add(() => callOperation(run, operation, filled)),
  );
  for (const [operation, skipped] of missing) {
    outcomes.set(operation, createOutcome(operation, { skipped, skippedBy: 'input' }));
  }
  for (const [operation, skip] of selected.skipped) {
    outcomes.set(operation, createOutcome(operation, skip));
  }
  await replaceForeign(run);
  return toReport(run, started);
}

/** Where every call met the same page, that is what there is to say of each of them. */
async function replaceForeign(run: Run): Promise<void> {
  const met = run.breaker.conclude();
  if (!met) return;
  for (const operation of met.operations) {
    const outcome = run.outcomes.get(operation);
    const status = outcome?.findings[0]?.message;
    if (!outcome || outcome.skipped !== undefined) continue;
    const message = `${OBSTACLES[met.cause].says}${status === undefined ? '' : `: ${status}`}`;
    const raw = { ...createFinding('unreachable', message, operation.pointer), cause: met.cause };
    const { findings } = await completeFindings(run, operation, [raw]);
    run.outcomes.set(operation, { ...outcome, findings });
  }
}

function toReport(run: Run, started: Date): CheckReport {
  const { contract, options, selected, outcomes, sender, coverage, roles } = run;
  const chosen = new Set([...selected.operations, ...selected.skipped.keys()]);
  return {
    provider: contract.provider,
    contractVersion: contract.document.info.version ?? '',
    startedAt: started.toISOString(),
    ...(options.target !== undefined && { target: options.target }),
    subject: options.baseUrl,
    ...(roles.role !== undefined && { role: roles.role }),
    outcomes: contract.operations
      .filter((operation) => chosen.has(operation))
      .flatMap((operation) => outcomes.get(operation) ?? []),
    coverage: coverage.summarize(),
    requests: sender.count,
    milliseconds: Date.now() - started.getTime(),
  };
}
