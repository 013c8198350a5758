import type { Contract, ContractOperation } from '../../src/contract/contract.js';
import { type Mutant, successesOf } from './answers.js';
import { fieldMutants } from './fields.js';
import { wholeMutants } from './whole.js';

/** Every mutant of an operation: each field once, in an example where it is a breach, and the answer as a whole. */
export function mutantsOf(contract: Contract, operation: ContractOperation): Mutant[] {
  const successes = successesOf(contract, operation);
  const fields = new Map<string, Mutant>();
  for (const success of successes.filter(({ contentType }) => contentType.includes('json'))) {
    for (const mutant of fieldMutants(success)) {
      const key = `${mutant.kind} ${mutant.place}`;
      if (!fields.get(key)?.isBreach) fields.set(key, mutant);
    }
  }
  const [first] = successes;
  return [...fields.values(), ...(first ? wholeMutants(first) : [])];
}
