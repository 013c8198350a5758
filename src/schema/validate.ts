import type { Validate } from '../client/config.js';
import { type Contract, loadContract } from '../contract/contract.js';
import { createValidator, type Violation } from './inspect.js';

/** A response that contradicts the contract. */
export interface ResponseViolation extends Violation {
  readonly operation: string;
  readonly status: number;
}

export interface ValidationOptions {
  /** `throw` makes the call fail with kind `parse`, `warn` only reports, `off` does nothing. */
  mode: 'warn' | 'throw' | 'off';
  /** Called with each violation. Default: `console.warn` in mode `warn`, nothing in mode `throw`. */
  onViolation?: (violation: ResponseViolation) => void;
}

/**
 * Creates a function that checks every success of a client against the schemas of the contract: pass it as `validate`.
 * It reads the bundled document, so it is for Node; a program that doesn't import it doesn't carry it.
 *
 * @param provider id of the contract, such as `affise`, or a contract of one's own
 * @throws {UnknownProvider} when there is no such contract
 * @example
 * const validate = createResponseValidator('affili', { mode: 'throw' });
 * const client = createAffiliClient({ accessId, validate });
 */
export function createResponseValidator(
  provider: string | Contract,
  options: ValidationOptions,
): Validate {
  if (options.mode === 'off') return () => undefined;
  const contract = typeof provider === 'string' ? loadContract(provider) : provider;
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
    return `the response breaks the contract at ${first.at || 'its root'}: ${first.message}`;
  };
}

function warn({ operation, at, message }: ResponseViolation): void {
  console.warn(`${operation}: the response breaks the contract at ${at || 'its root'}: ${message}`);
}

/** @deprecated Renamed to `createResponseValidator`. */
export { createResponseValidator as responseValidator };
