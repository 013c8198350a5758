import type { Rule } from '../../src/check/findings/finding.js';
import { readEnvelope } from '../../src/client/envelope.js';
import type { Contract, ContractOperation } from '../../src/contract/contract.js';
import { findOperation, followReference, inside, type SpecPlace } from './specs.js';

/** One response that breaks the contract in one known way. */
export interface Mutant {
  readonly contract: Contract;
  readonly operation: ContractOperation;
  readonly kind: MutationKind;
  /** Where in the body, with `*` for rows and members of maps; empty for the whole response. */
  readonly place: string;
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  readonly expected: {
    readonly rule: Rule;
    /** `file:line` in specs/; any of them is right. */
    readonly lines: ReadonlySet<string>;
  };
  /** Whether plain Ajv refuses it. Else another branch of its schema admits it, or it is only a new member. */
  readonly isBreach: boolean;
}

export const KINDS = [
  'dropped',
  'wrong type',
  'null',
  'unknown word',
  'wrong item',
  'renamed',
  'undocumented status',
  'wrong content type',
  'error inside 200',
  'HTML under 200',
  'HTML called JSON',
] as const;
export type MutationKind = (typeof KINDS)[number];

/** A documented success, whole, as a service would send it. */
export interface Success {
  readonly contract: Contract;
  readonly operation: ContractOperation;
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** Every documented success of an operation. */
export function listSuccesses(contract: Contract, operation: ContractOperation): Success[] {
  return operation.responses
    .filter(({ status }) => status < 400)
    .flatMap(({ status, content }): Success[] => {
      const whole = { contract, operation, status };
      if (content.length === 0) return [{ ...whole, contentType: '', text: '' }];
      return content.flatMap(({ mediaType, examples }) =>
        examples
          .filter(({ value }) => status >= 300 || isSuccess(operation, value))
          .map(({ value }) => {
            const isJson = mediaType.includes('json');
            return {
              ...whole,
              contentType: mediaType,
              text: isJson ? JSON.stringify(value) : String(value),
            };
          }),
      );
    });
}

export function isSuccess({ envelope }: ContractOperation, value: unknown): boolean {
  return !envelope || readEnvelope(envelope, value).success;
}

/** Where a response is documented: in the operation, and where that refers to. */
export function findResponse({ contract, operation, status }: Success): {
  mention: SpecPlace;
  response: SpecPlace;
} {
  const mention = inside(
    findOperation(contract.provider, operation.path, operation.method),
    'responses',
    String(status),
  );
  return { mention, response: followReference(mention) };
}
