import type { Contract, ContractOperation } from '../contract/contract.js';
import { escapePointer } from '../contract/document.js';
import type { HttpRequest } from '../server/message.js';

/** Why a key does not pass: the cause as in `x-refusals`, and a sentence. */
export interface Denied {
  readonly kind: 'denied';
  readonly cause: 'missingKey' | 'wrongKey' | 'forbidden';
  readonly reason: string;
}

/** A key that passes; which parameters it may use depends on its role. */
export interface Admitted {
  readonly kind: 'admitted';
  /** Why the key may not use one of these parameters, or `undefined` where it may use all. */
  denyParameters(names: readonly string[]): Denied | undefined;
}

export type Authenticator = (
  operation: ContractOperation,
  request: HttpRequest,
  query: URLSearchParams,
) => Denied | Admitted;

/**
 * Makes a function that looks at the key as the provider does: at each documented place, in any case where the contract
 * says so. Keys such as `admin-1` and `affiliate-1` have a role; others may do everything.
 * @param only the one key that passes. Default: any that is not empty
 */
export function createAuthenticator(contract: Contract, only?: string): Authenticator {
  const { keyPlaces, operations } = contract;
  const roles = [...new Set(operations.flatMap((operation) => operation.roles))];
  const places = keyPlaces.map(({ in: place, name }) => `${place} ${name}`).join(' or ');
  const [first] = keyPlaces;

  return (operation, request, query) => {
    if (!operation.needsKey) return UNRESTRICTED;
    const found = findKey(keyPlaces, request, query);
    if (!found) {
      const at = first ? `/${first.in}/${escapePointer(first.name)}` : '/header';
      return deny('missingKey', `${at} is required: a key in ${places}`);
    }
    const { key, at } = found;
    if (only !== undefined && key !== only) {
      return deny('wrongKey', `${at} is not the key that this mock was given`);
    }
    const role = roles.find((name) => key.startsWith(`${name}-`));
    if (!role) return UNRESTRICTED;
    return isFor(operation.roles, role)
      ? admitRole(operation, role)
      : deny(
          'forbidden',
          `${at} is a key for ${role}, ${operation.id} is for ${operation.roles.join(', ')}`,
        );
  };
}

const UNRESTRICTED: Admitted = { kind: 'admitted', denyParameters: () => undefined };

function deny(cause: Denied['cause'], reason: string): Denied {
  return { kind: 'denied', cause, reason };
}

function admitRole({ parameters }: ContractOperation, role: string): Admitted {
  return {
    kind: 'admitted',
    denyParameters: (names) => {
      const parameter = parameters.find(
        (candidate) => names.includes(candidate.name) && !isFor(candidate.roles, role),
      );
      if (!parameter) return undefined;
      const at = `/${parameter.in}/${escapePointer(parameter.name)}`;
      return deny(
        'forbidden',
        `${at} is for ${parameter.roles.join(', ')}, the key is for ${role}`,
      );
    },
  };
}

function isFor(roles: readonly string[], role: string): boolean {
  return roles.length === 0 || roles.includes(role);
}

function findKey(
  keyPlaces: Contract['keyPlaces'],
  request: HttpRequest,
  query: URLSearchParams,
): { key: string; at: string } | undefined {
  for (const { in: place, name, prefix = '', anyCase } of keyPlaces) {
    const text =
      place === 'header' ? request.headers.get(name) : getQueryValue(query, name, anyCase);
    // The name of an authentication scheme, such as Bearer, is read in any case (RFC 9110).
    if (!text?.toLowerCase().startsWith(prefix.toLowerCase())) continue;
    const key = text.slice(prefix.length).trim();
    if (key) return { key, at: `/${place}/${escapePointer(name)}` };
  }
  return undefined;
}

function getQueryValue(query: URLSearchParams, name: string, anyCase: boolean): string | null {
  if (!anyCase) return query.get(name);
  for (const [key, value] of query) {
    if (key.toLowerCase() === name.toLowerCase()) return value;
  }
  return null;
}
