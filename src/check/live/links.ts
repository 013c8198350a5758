import { getByPointer } from '../../client/pointer.js';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { readAt } from '../../contract/read-at.js';
import { isListName } from '../../wire/brackets.js';

/** A value of one operation's answer that another operation takes as a parameter: an OpenAPI link. */
export interface Link {
  readonly name: string;
  readonly from: ContractOperation;
  readonly status: number;
  readonly to: ContractOperation;
  readonly parameter: string;
  /** JSON pointer into the body of the answer. */
  readonly at: string;
}

interface LinkNode {
  operationId?: string;
  parameters?: Record<string, string>;
}

const cache = new WeakMap<Contract, readonly Link[]>();

/** Every link of a contract, one for each parameter. */
export function getLinks(contract: Contract): readonly Link[] {
  const links = cache.get(contract) ?? listLinks(contract);
  cache.set(contract, links);
  return links;
}

function listLinks(contract: Contract): Link[] {
  return contract.operations.flatMap((from) =>
    from.responses.flatMap(({ status, pointer }) => {
      const links = getByPointer(contract.document, `${pointer}/links`) ?? {};
      return Object.entries(links).flatMap(
        ([name, { operationId, parameters }]: [string, LinkNode]) => {
          const to = contract.operations.find(({ id }) => id === operationId);
          if (!to) return [];
          return Object.entries(parameters ?? {}).map(([qualified, expression]) => ({
            name,
            from,
            status,
            to,
            parameter: qualified.replace(/^(path|query|header)\./, ''),
            at: expression.replace(/^\$response\.body#/, ''),
          }));
        },
      );
    }),
  );
}

/** The value that a link finds in an answer; `undefined` where there is none. */
export function followLink({ at, parameter }: Link, body: unknown): unknown {
  const value = readAt(body, at);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return isListName(parameter) ? [value] : value;
}
