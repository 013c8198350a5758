import type { Safety } from '../../client/operation.js';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { CheckError } from '../error.js';
import type { SkipKind } from '../findings/report.js';
import { describeRoles } from './role.js';

/** Which operations may be called. */
export interface Selection {
  /** Ids of operations and tags. Default: all. */
  readonly only?: readonly string[];
  /** The role of the key; operations for other roles are left out. */
  readonly role?: string;
  /** What may be called beside what reads; works only together with `only`. */
  readonly allow?: readonly Safety[];
}

/** Why an operation is left out. */
export interface Skip {
  readonly skipped: string;
  readonly skippedBy: SkipKind;
  readonly option?: string;
}

export interface Selected {
  readonly operations: readonly ContractOperation[];
  readonly skipped: ReadonlyMap<ContractOperation, Skip>;
  /** Whether an operation that was not asked for may be called to learn an id. */
  mayCall(operation: ContractOperation): boolean;
}

/**
 * Sorts the operations of a contract into those to call and those to leave, with reasons.
 * @throws {CheckError} for a name that the contract does not have, and for `allow` without `only`
 */
export function selectOperations(
  { provider, operations }: Contract,
  { only, role, allow = [] }: Selection,
): Selected {
  if (allow.length && !only?.length) {
    throw new CheckError(
      (option) =>
        `${option('allow')} works only together with ${option('only')}, so that nothing is written by accident`,
    );
  }
  const known = new Set(operations.flatMap(({ id, tag }) => [id, tag]));
  const unknown = only?.find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new CheckError(`${provider} has no operation or tag "${unknown}"`);
  }
  const wanted = operations.filter(
    ({ id, tag }) => !only || only.includes(id) || only.includes(tag),
  );
  const skipped = new Map<ContractOperation, Skip>();
  const suits = ({ roles }: ContractOperation) => !role || !roles.length || roles.includes(role);
  for (const operation of wanted) {
    if (operation.safety !== 'read' && !allow.includes(operation.safety)) {
      const reason = `it is ${operation.safety}; a check only reads`;
      skipped.set(operation, { skipped: reason, skippedBy: 'safety' });
    } else if (!suits(operation)) {
      skipped.set(operation, { skipped: describeRoles(operation), skippedBy: 'role' });
    }
  }
  return {
    operations: wanted.filter((operation) => !skipped.has(operation)),
    skipped,
    mayCall: (operation) => operation.safety === 'read' && suits(operation),
  };
}

/** What may be called beside what reads, when this may be called. */
export function widenSafety(safety: 'idempotent' | 'unsafe'): readonly Safety[] {
  return safety === 'unsafe' ? ['idempotent', 'unsafe'] : ['idempotent'];
}
