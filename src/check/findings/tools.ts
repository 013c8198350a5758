import type { Contract } from '../../contract/contract.js';
import { openSources, type Sources } from '../../contract/source.js';
import { createInspector, type Inspector } from '../../schema/inspect.js';
import { type Link, listLinks } from '../live/links.js';

/** What judging needs of a contract, made once for each. */
export interface Tools {
  readonly inspect: Inspector;
  readonly sources: Sources;
  readonly links: readonly Link[];
}

const known = new WeakMap<Contract, Tools>();

export function toolsOf(contract: Contract): Tools {
  const tools = known.get(contract) ?? {
    inspect: createInspector(contract),
    sources: openSources(contract.provider),
    links: listLinks(contract),
  };
  known.set(contract, tools);
  return tools;
}
