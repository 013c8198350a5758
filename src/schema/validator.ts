import type { Contract } from '../contract/contract.js';
import { createInspector, type Violation } from './inspect.js';

export type { Violation } from './inspect.js';

/** Validates a value against the schema at a pointer of the document. An empty list means that it holds. */
export type Validator = (schemaPointer: string, value: unknown) => readonly Violation[];

/** Compiles the schemas of a contract on first use. */
export function createValidator(contract: Contract): Validator {
  const inspect = createInspector(contract);
  return (schemaPointer, value) => inspect(schemaPointer, value).violations;
}
