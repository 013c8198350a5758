import type { Contract, ContractOperation } from '../../contract/contract.js';
import { escapePointer } from '../../contract/document.js';
import { walkSchema } from '../../contract/visit.js';
import type { Inspector } from '../../schema/inspect.js';
import { getTools } from './tools.js';

/** How much of one kind there is in the contract, and how much of it the traffic touched. */
export interface Touched {
  readonly touched: number;
  readonly total: number;
}

/** What of a contract the traffic touched. */
export interface CoverageReport {
  readonly operations: Touched;
  readonly parameters: Touched;
  /** Members of bodies. */
  readonly members: Touched;
  /** Values of fixed lists. */
  readonly values: Touched;
  /** Documented statuses, of each operation. */
  readonly statuses: Touched;
}

export const COVERAGE_KINDS = [
  'operations',
  'parameters',
  'members',
  'values',
  'statuses',
] as const;

/** Notes what of a contract the traffic touches. */
export interface Coverage {
  /** An inspector that notes what it sees, and whether lists of the operation had rows. */
  inspectorFor(operation: ContractOperation): Inspector;
  touchStatus(operation: ContractOperation, status: number): void;
  touchParameter(operation: ContractOperation, name: string): void;
  /** Whether the lists of an operation were all empty, so that no row was held against the contract. */
  hadNoRows(operation: ContractOperation): boolean;
  summarize(): CoverageReport;
}

/** Starts to note what of a contract the traffic touches. */
export function createCoverage(contract: Contract): Coverage {
  const { inspect } = getTools(contract);
  const covered = new Set<string>();
  const rows = new Map<ContractOperation, { empty: boolean; filled: boolean }>();
  const parameters = new Set<string>();
  const statuses = new Set<string>();
  const operations = new Set<ContractOperation>();

  return {
    inspectorFor: (operation) => (pointer, value) => {
      const inspection = inspect(pointer, value, covered);
      const seen = rows.get(operation) ?? { empty: false, filled: false };
      for (const touched of inspection.touched) {
        // A member may have the name of the keyword.
        if (/(?<!\/properties)\/items$/.test(touched)) seen.filled = true;
        else if (touched.endsWith('/items/-')) seen.empty = true;
        else covered.add(touched);
      }
      rows.set(operation, seen);
      return inspection;
    },
    touchStatus: (operation, status) => {
      operations.add(operation);
      statuses.add(`${operation.id} ${status}`);
    },
    touchParameter: ({ id }, name) => parameters.add(`${id} ${name}`),
    hadNoRows: (operation) => {
      const { empty, filled } = rows.get(operation) ?? { empty: false, filled: false };
      return empty && !filled;
    },
    summarize: () => {
      const all = getUniverse(contract);
      return {
        operations: { touched: operations.size, total: contract.operations.length },
        parameters: intersect(parameters, all.parameters),
        members: intersect(covered, all.members),
        values: intersect(covered, all.values),
        statuses: intersect(statuses, all.statuses),
      };
    },
  };
}

function intersect(touched: ReadonlySet<string>, all: ReadonlySet<string>): Touched {
  return { touched: [...all].filter((one) => touched.has(one)).length, total: all.size };
}

interface Universe {
  readonly parameters: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  readonly statuses: ReadonlySet<string>;
}

const cache = new WeakMap<Contract, Universe>();

/** All that there is to touch. */
function getUniverse(contract: Contract): Universe {
  const known = cache.get(contract);
  if (known) return known;
  const { operations, document } = contract;
  const members = new Set<string>();
  const values = new Set<string>();
  for (const pointer of operations.flatMap(listSchemas)) {
    for (const { node, pointer: at } of walkSchema(document, pointer)) {
      for (const name of Object.keys(node.properties ?? {})) {
        members.add(`${at}/properties/${escapePointer(name)}`);
      }
      for (const index of (node.enum ?? []).keys()) values.add(`${at}/enum/${index}`);
    }
  }
  const universe = {
    members,
    values,
    parameters: new Set(
      operations.flatMap(({ id, parameters }) => parameters.map(({ name }) => `${id} ${name}`)),
    ),
    statuses: new Set(
      operations.flatMap(({ id, responses }) => responses.map(({ status }) => `${id} ${status}`)),
    ),
  };
  cache.set(contract, universe);
  return universe;
}

function listSchemas({ parameters, body, responses }: ContractOperation): string[] {
  const contents = [...(body?.content ?? []), ...responses.flatMap(({ content }) => content)];
  return [
    ...parameters.map(({ pointer }) => `${pointer}/schema`),
    ...contents.map(({ schemaPointer }) => schemaPointer),
  ];
}
