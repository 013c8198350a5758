import type { ContractOperation } from '../../contract/contract.js';
import type { Filled, InputFinder, Missing } from './inputs.js';

export type Call = (operation: ContractOperation, filled: Filled) => Promise<void>;

/**
 * Calls what has all its input, learns from the responses, and goes on until nothing more can be called. Others that
 * `mayCall` admits are called as well where only they know what is missing.
 * @returns what could not be called, and why
 */
export async function callInDependencyOrder(
  operations: readonly ContractOperation[],
  finder: InputFinder,
  mayCall: (operation: ContractOperation) => boolean,
  call: Call,
): Promise<Map<ContractOperation, string>> {
  const called = new Set<ContractOperation>();
  const waiting = new Set(operations);
  for (;;) {
    const fills = [...waiting].map((operation) => ({ operation, fill: finder.fill(operation) }));
    const ready = fills.flatMap(({ operation, fill }) =>
      'input' in fill ? { operation, fill } : [],
    );
    for (const { operation } of ready) {
      waiting.delete(operation);
      called.add(operation);
    }
    await Promise.all(ready.map(({ operation, fill }) => call(operation, fill)));
    if (ready.length > 0) continue;
    const feeders = fills
      .flatMap(({ fill }) => ('feeders' in fill ? fill.feeders : []))
      .filter((feeder) => mayCall(feeder) && !called.has(feeder) && !waiting.has(feeder));
    if (feeders.length === 0) return describeMissing(fills);
    for (const feeder of feeders) waiting.add(feeder);
  }
}

function describeMissing(
  fills: readonly { operation: ContractOperation; fill: Filled | Missing }[],
): Map<ContractOperation, string> {
  return new Map(
    fills.flatMap(({ operation, fill }) => {
      if ('input' in fill) return [];
      const feeders = [...new Set(fill.feeders.map(({ id }) => id))].join(' and ');
      const tried = feeders && `, ${feeders} gave none`;
      const where = `write it under inputs.${operation.provider}.${operation.id} of the configuration`;
      return [[operation, `it needs ${fill.missing.join(' and ')}${tried}; ${where}`] as const];
    }),
  );
}
