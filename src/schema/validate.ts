import type { Validate } from '../client/context.js';
import { loadContract } from '../contract/contract.js';
import { createValidator, type Violation } from './inspect.js';

/** An answer that contradicts the contract. */
export interface ResponseViolation extends Violation {
  readonly operation: string;
  readonly status: number;
}

export interface ValidationOptions {
  /**
   * `throw` makes the call fail with kind `parse`, `warn` only tells, `off` does nothing.
   */
  mode: 'warn' | 'throw' | 'off';
  /** Told of each violation; in mode `warn` that is `console.warn` unless given. */
  onViolation?: (violation: ResponseViolation) => void;
}

/**
 * Holds every success of a client against the schemas of the contract: pass it as `validate` to a client. Reads the
 * bundled document, so it is for Node; who doesn't import it doesn't carry it.
 *
 * @throws {UnknownProvider} when there is no such contract
 */
export function createResponseValidator(provider: string, options: ValidationOptions): Validate {
  if (options.mode === 'off') return () => undefined;
  const contract = loadContract(provider);
  const validate = createValidator(contract);
  const { mode, onViolation = mode === 'warn' ? warn : () => {} } = options;

  return (id, status, body) => {
    const operation = contract.operations.find((candidate) => candidate.id === id);
    const response = operation?.responses.find((candidate) => candidate.status === status);
    const contents = response?.content ?? [];
    const kind = typeof body === 'string' ? 'text' : 'json';
    const content = contents.find(
      ({ mediaType }) => mediaType.includes('json') === (kind === 'json'),
    );
    const violations = content ? validate(content.schemaPointer, body) : [];
    for (const violation of violations) onViolation({ ...violation, operation: id, status });
    const [first] = violations;
    if (!first || mode === 'warn') return undefined;
    return `${id}: the answer breaks the contract at ${first.at || 'its root'}: ${first.message}`;
  };
}

function warn({ operation, at, message }: ResponseViolation): void {
  console.warn(`${operation}: the answer breaks the contract at ${at || 'its root'}: ${message}`);
}
