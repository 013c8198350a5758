import type { Contract } from '../contract/contract.js';
import { maskedCurl } from './curl.js';
import { createInputFinder } from './inputs.js';
import { keepPrivate } from './keys.js';
import { selectOperations } from './plan.js';
import { type CheckOptions, limitsOf } from './run.js';

/** What a check would send, with the key masked, as far as that is known without sending anything. */
export async function previewText(contract: Contract, options: CheckOptions): Promise<string> {
  keepPrivate(options.baseUrl, options.allowHttp);
  const { operations, skipped, mayCall } = selectOperations(contract, options);
  const finder = createInputFinder(contract, options);
  const { rate, concurrency, maxRequests } = limitsOf(options);
  const lines: string[] = [];
  for (const operation of operations) {
    const fill = finder.fill(operation);
    if ('input' in fill) {
      const origins = [...fill.origins].map(([name, origin]) => `${name} from ${origin}`);
      lines.push(`   ${operation.id}${origins.length ? ` (${origins.join(', ')})` : ''}`);
      lines.push(
        `     ${await maskedCurl(contract, operation, fill.input, { ...options, key: undefined })}`,
      );
      continue;
    }
    const feeders = [...new Set(fill.feeders.filter(mayCall).map(({ id }) => id))];
    const why = feeders.length
      ? `after ${feeders.join(' and ')}, which may tell ${fill.lacks.join(' and ')}`
      : `not: it needs ${fill.lacks.join(' and ')}`;
    lines.push(`   ${operation.id}, ${why}`);
  }
  for (const [{ id }, reason] of skipped) lines.push(`-  ${id}: skipped, ${reason}`);
  const pace = Number.isFinite(rate) ? `${rate} a second` : 'as fast as they are answered';
  const limits = `${maxRequests} requests at most, ${concurrency} at once, ${pace}`;
  return [`${contract.provider} at ${options.baseUrl}: ${limits}`, ...lines].join('\n');
}
