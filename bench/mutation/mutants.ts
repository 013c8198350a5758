import type { Contract, ContractOperation } from '../../src/contract/contract.js';
import { type Mutant, type Success, successesOf } from './answers.js';
import { fieldMutants } from './fields.js';
import { fullAnswers } from './full.js';
import { wholeMutants } from './whole.js';

/** Sound answers of an operation: its examples, and what shows the documented fields that stand in none of them. */
export function answersOf(contract: Contract, operation: ContractOperation): Success[] {
  const examples = successesOf(contract, operation);
  return [...examples, ...examples.flatMap(fullAnswers)];
}

/** Every mutant of an operation: each field once, in an answer where it is a breach, and the answer as a whole. */
export function mutantsOf(contract: Contract, operation: ContractOperation): Mutant[] {
  const successes = answersOf(contract, operation);
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
