import type { Contract, ContractOperation } from '../../src/contract/contract.js';
import { createFieldMutants } from './fields.js';
import { fillResponses } from './full.js';
import { listSuccesses, type Mutant, type Success } from './responses.js';
import { createWholeMutants } from './whole.js';

/** Sound responses of an operation: its examples, and what shows the documented fields that stand in none of them. */
export function createResponses(contract: Contract, operation: ContractOperation): Success[] {
  const examples = listSuccesses(contract, operation);
  return [...examples, ...examples.flatMap(fillResponses)];
}

/** Every mutant of an operation: each field once, in a response where it is a breach, and the response as a whole. */
export function createMutants(contract: Contract, operation: ContractOperation): Mutant[] {
  const successes = createResponses(contract, operation);
  const fields = new Map<string, Mutant>();
  for (const success of successes.filter(({ contentType }) => contentType.includes('json'))) {
    for (const mutant of createFieldMutants(success)) {
      const key = `${mutant.kind} ${mutant.place}`;
      if (!fields.get(key)?.isBreach) fields.set(key, mutant);
    }
  }
  const [first] = successes;
  return [...fields.values(), ...(first ? createWholeMutants(first) : [])];
}
