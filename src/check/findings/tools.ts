import type { Contract } from '../../contract/contract.js';
import { openSources, type Sources } from '../../contract/source.js';
import { createInspector, type Inspector } from '../../schema/inspect.js';

/** What checking needs of a contract, made once for each. */
export interface Tools {
  readonly inspect: Inspector;
  readonly sources: Sources;
}

const cache = new WeakMap<Contract, Tools>();

/** What findings are made with; made once for a contract, since to compile it takes longer than to check. */
export function getTools(contract: Contract): Tools {
  const tools = cache.get(contract) ?? {
    inspect: createInspector(contract),
    sources: openSources(contract),
  };
  cache.set(contract, tools);
  return tools;
}
