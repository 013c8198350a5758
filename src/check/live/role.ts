import type { Contract, ContractOperation } from '../../contract/contract.js';

/** Knows the role of a key, or learns it from what the key may do. */
export interface RoleFinder {
  /** The role, where it was given or showed itself. */
  readonly role: string | undefined;
  /** Whether the key may call an operation, as far as that is known. */
  suits(operation: ContractOperation): boolean;
  /** Takes into account that the service let the key call an operation, or forbade it. */
  learn(operation: ContractOperation, isAllowed: boolean): void;
}

/** Stands for a role that the contract does not name. */
const OTHER = Symbol('another role');

/** @param given the role that the caller knows */
export function createRoleFinder({ operations }: Contract, given?: string): RoleFinder {
  let possible: ReadonlySet<string | typeof OTHER> = new Set([
    ...operations.flatMap(({ roles }) => roles),
    OTHER,
  ]);
  return {
    get role() {
      const [only, ...others] = [...possible].filter((role) => role !== OTHER);
      return given ?? (others.length === 0 ? only : undefined);
    },
    suits: ({ roles }) =>
      roles.length === 0 ||
      (given === undefined ? roles.some((role) => possible.has(role)) : roles.includes(given)),
    learn: ({ roles }, isAllowed) => {
      if (roles.length === 0) return;
      possible = new Set(
        [...possible].filter((role) => (role !== OTHER && roles.includes(role)) === isAllowed),
      );
    },
  };
}

/** Why an operation is left out whose role the key does not have. */
export function describeRoles({ roles }: ContractOperation): string {
  return `it is for ${roles.join(' and ')} keys`;
}
