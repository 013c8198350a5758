import type { Contract, ContractOperation } from '../../contract/contract.js';
import { requireHttps } from '../config/address.js';
import { toMaskedCurl } from '../findings/curl.js';

import { createInputFinder, type Filled } from './inputs.js';
import { describeProbes } from './probes.js';
import { type CheckOptions, resolveLimits } from './run.js';
import { selectOperations } from './select.js';

/** What a check would send, with the key masked, as far as that is known without sending anything. */
export async function describePlan(contract: Contract, options: CheckOptions): Promise<string> {
  requireHttps(options.baseUrl, options.allowInsecure);
  const { operations, skipped, mayCall } = selectOperations(contract, options);
  const finder = createInputFinder(contract, options);
  const target = { ...options, key: undefined };

  const requests = async (
    operation: ContractOperation,
    { input, origins }: Filled,
    isAsked: boolean,
  ): Promise<string[]> => {
    const notes = [...origins].map(([name, origin]) => `${name} from ${origin}`);
    const why = isAsked ? '' : ', only to learn from it';
    const isProbed = options.negative && isAsked && operation.safety === 'read';
    const probes = isProbed ? await describeProbes(contract, operation, input, target) : [];
    return [
      `   ${operation.id}${notes.length ? ` (${notes.join(', ')})` : ''}${why}`,
      `     ${await toMaskedCurl(contract, operation, input, target)}`,
      ...probes.flatMap(({ what, curl }) => [`     to be refused, ${what}:`, `     ${curl}`]),
    ];
  };

  const { rate, concurrency, maxRequests } = resolveLimits(options);
  const pace = Number.isFinite(rate) ? `${rate} a second` : 'as fast as they are answered';
  const limits = `${maxRequests} requests at most, ${concurrency} at once, ${pace}`;
  const lines = [`${contract.provider} at ${options.baseUrl}: ${limits}`];
  // Grows by those that only the others need.
  const called = new Set(operations);
  for (const operation of called) {
    const fill = finder.fill(operation);
    if ('input' in fill) {
      lines.push(...(await requests(operation, fill, operations.includes(operation))));
      continue;
    }
    const feeders = new Set(fill.feeders.filter(mayCall));
    for (const feeder of feeders) called.add(feeder);
    const names = [...feeders].map(({ id }) => id).join(' and ');
    const missing = fill.missing.join(' and ');
    const why = names ? `after ${names}, which may tell ${missing}` : `not: it needs ${missing}`;
    lines.push(`   ${operation.id}, ${why}`);
  }
  for (const [{ id }, { skipped: reason }] of skipped) lines.push(`-  ${id}: skipped, ${reason}`);
  return lines.join('\n');
}
