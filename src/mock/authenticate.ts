import type { Contract, ContractOperation } from '../contract/contract.js';
import { escaped } from '../contract/document.js';
import type { MockRequest } from '../server/message.js';

/** Why a key does not pass: the cause as in `x-refusals`, and a sentence. */
export interface Refused {
  readonly cause: 'missingKey' | 'wrongKey' | 'forbidden';
  readonly reason: string;
}

/** A key that passes; what it may use depends on its role. */
export interface Pass {
  /** Why the key may not use a parameter, or `undefined` where it may. */
  refuses(parameters: readonly string[]): Refused | undefined;
}

export type Gate = (
  operation: ContractOperation,
  request: MockRequest,
  query: URLSearchParams,
) => Refused | Pass;

/**
 * Looks at the key as the provider does: at each documented place, in any case where the contract says so. Keys such
 * as `admin-1` and `affiliate-1` have a role; others may do everything.
 * @param only the one key that passes; any that is not empty unless given
 */
export function createGate({ keyPlaces, operations }: Contract, only?: string): Gate {
  const roles = new Set(operations.flatMap((operation) => operation.roles));
  const places = keyPlaces.map(({ in: place, name }) => `${place} ${name}`).join(' or ');
  const [first] = keyPlaces;
  const everything: Pass = { refuses: () => undefined };

  const find = (request: MockRequest, query: URLSearchParams) => {
    for (const { in: place, name, prefix = '', anyCase } of keyPlaces) {
      const text =
        place === 'header' ? request.headers.get(name) : queryValue(query, name, anyCase);
      if (!text?.startsWith(prefix)) continue;
      const key = text.slice(prefix.length).trim();
      if (key) return { key, at: `/${place}/${escaped(name)}` };
    }
    return undefined;
  };

  return (operation, request, query) => {
    if (!operation.needsKey) return everything;
    const found = find(request, query);
    if (!found) {
      const at = first ? `/${first.in}/${escaped(first.name)}` : '/header';
      return { cause: 'missingKey', reason: `${at} is required: a key in ${places}` };
    }
    const { key, at } = found;
    if (only !== undefined && key !== only) {
      return { cause: 'wrongKey', reason: `${at} is not the key that this mock was given` };
    }
    const role = [...roles].find((name) => key.startsWith(`${name}-`));
    if (!role) return everything;
    const isFor = (named: readonly string[]) => named.length === 0 || named.includes(role);
    if (!isFor(operation.roles)) {
      const reason = `${at} is a key for ${role}, ${operation.id} is for ${operation.roles.join(', ')}`;
      return { cause: 'forbidden', reason };
    }
    return {
      refuses: (names) => {
        const parameter = operation.parameters.find(
          (parameter) => names.includes(parameter.name) && !isFor(parameter.roles),
        );
        if (!parameter) return undefined;
        const at = `/${parameter.in}/${escaped(parameter.name)}`;
        const reason = `${at} is for ${parameter.roles.join(', ')}, the key is for ${role}`;
        return { cause: 'forbidden', reason };
      },
    };
  };
}

function queryValue(query: URLSearchParams, name: string, anyCase: boolean): string | null {
  if (!anyCase) return query.get(name);
  for (const [key, value] of query) {
    if (key.toLowerCase() === name.toLowerCase()) return value;
  }
  return null;
}
