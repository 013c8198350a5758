import type { Inventory } from '../../scripts/inventory/facts.js';
import { readInventory } from '../../scripts/inventory/file.js';
import { type Contract, type ContractOperation, toContract } from '../../src/contract/contract.js';
import { type Document, loadDocument } from '../../src/contract/document.js';
import { type Correction, readCorrections } from '../../src/contract/evidence.js';
import { type Lack, lacksOf } from './lacks.js';
import { requiredness } from './parameters.js';
import { schemaReader } from './schemas.js';

export interface Comparison {
  /** What the contract lacks of the page and no correction accounts for. */
  readonly lacks: readonly Lack[];
  /** Corrections, by operation, that account for nothing, or whose substitute the contract lacks too. */
  readonly wrong: readonly string[];
}

/**
 * Compares the facts of a provider's page with its bundled document.
 * @param edition version of another document, whose facts are taken instead
 */
export function compare(
  provider: string,
  edition?: string,
  document: Document = loadDocument(provider),
): Comparison {
  const contract = toContract(provider, document);
  const inventory = readInventory(provider, edition);
  const corrections = readCorrections(provider).filter(({ source }) => source === inventory.source);
  const find = (name: string) => operationOf(contract, inventory, name);
  const all = inventory.operations.flatMap((facts): Lack[] => {
    const { operation: page } = facts;
    const operation = find(page);
    if (operation) return lacksOf(contract, operation, facts);
    const substitute = find(corrections.find((slip) => slip.page === page)?.ours ?? '');
    const text = `operation ${page} is not in the contract`;
    const lack: Lack = { operation: page, kind: 'operation', page, text };
    return [lack, ...(substitute ? lacksOf(contract, substitute, facts) : [])];
  });
  const wrong = corrections.flatMap((slip) =>
    slip.operations.flatMap((name) => {
      const isNeeded = all.some((lack) => lack.operation === name && accounts(slip, lack));
      if (!isNeeded) return [`${name}: ${slip.kind} ${slip.page} needs no mending`];
      const isKept = keeps(
        contract,
        find(slip.kind === 'operation' ? (slip.ours ?? '') : name),
        slip,
      );
      return isKept ? [] : [`${name}: ${slip.ours} is not in the contract`];
    }),
  );
  return {
    lacks: all.filter((lack) => !corrections.some((slip) => accounts(slip, lack))),
    wrong,
  };
}

function accounts({ operations, kind, page }: Correction, lack: Lack): boolean {
  return kind === lack.kind && page === lack.page && operations.includes(lack.operation);
}

/** Whether the contract has what a slip says it has. */
function keeps(
  contract: Contract,
  operation: ContractOperation | undefined,
  slip: Correction,
): boolean {
  if (!operation) return false;
  const reader = schemaReader(contract.document);
  const required = (name: string) => requiredness(contract, operation, reader, name);
  if (slip.kind === 'member' || slip.kind === 'enum') return true;
  if (slip.kind === 'mark') return required(slip.page) === (slip.ours === 'required');
  return slip.kind === 'operation' || slip.ours === undefined || required(slip.ours) !== undefined;
}

/**
 * The operation of a verb and path, of a method's name, or the only one of a path. What stands in the braces of a path
 * is not on the wire, and documents differ in it.
 */
function operationOf(
  { operations }: Contract,
  { entry }: Inventory,
  name: string,
): ContractOperation | undefined {
  const bare = (path: string) => path.replace(/\{\w+\}/g, '{}');
  const found = operations.filter(({ method, path, rpc }) =>
    rpc
      ? rpc.path === entry && Object.values(rpc.query).includes(name)
      : [`${method} ${bare(path)}`, bare(path)].includes(bare(name)),
  );
  return found.length === 1 ? found[0] : undefined;
}
