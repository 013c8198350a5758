import type { Contract, ContractOperation } from '../../contract/contract.js';

/** Knows the role of a key, or learns it from what the service forbids the key. */
export interface RoleFinder {
  /** The role, where it was given or showed itself. */
  readonly role: string | undefined;
  /** Whether the key may call an operation, as far as that is known. */
  suits(operation: ContractOperation): boolean;
  /** Takes into account that the service forbade the key to call an operation. */
  exclude(operation: ContractOperation): void;
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
    exclude: ({ roles }) => {
      possible = new Set([...possible].filter((role) => role === OTHER || !roles.includes(role)));
    },
  };
}

/** Why an operation is left out whose role the key does not have. */
export function describeRoles({ roles }: ContractOperation): string {
  return `it is for ${roles.join(' and ')} keys`;
}
