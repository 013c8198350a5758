import { type Key, type KeySource, spreadKey } from '../contract/access.js';
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
 * Makes a function that looks at the credentials as the provider does: at each documented place, in any case where the
 * contract says so. Keys such as `admin-1` and `affiliate-1` have a role; others may do everything.
 * @param only the one key that passes. Default: any that is not empty
 */
export function createAuthenticator(contract: Contract, only?: Key): Authenticator {
  const { keyWays, operations } = contract;
  const roles = [...new Set(operations.flatMap((operation) => operation.roles))];
  const places = keyWays
    .map((way) => way.map(({ in: place, name }) => `${place} ${name}`).join(' and '))
    .join(' or ');
  const wanted = spreadKey(contract, only);

  return (operation, request, query) => {
    if (!operation.needsKey) return UNRESTRICTED;
    const ways = keyWays.map((way) => way.map((place) => readKey(place, request, query)));
    const index = ways.findIndex((texts) => texts.every(Boolean));
    const way = keyWays[Math.max(index, 0)] ?? [];
    const texts = ways[Math.max(index, 0)] ?? [];
    const toPlace = ({ in: place, name }: KeySource) => `/${place}/${escapePointer(name)}`;
    const missing = way.find((_, at) => !texts[at]);
    if (missing) {
      return deny('missingKey', `${toPlace(missing)} is required: a key in ${places}`);
    }
    const wrong = way.find((_, at) => wanted[at] !== undefined && texts[at] !== wanted[at]);
    if (wrong) {
      return deny('wrongKey', `${toPlace(wrong)} is not the key that this mock was given`);
    }
    const at = way.map(toPlace).join(' and ');
    const role = roles.find((name) => texts.some((text) => text.startsWith(`${name}-`)));
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

/** What stands at a place for a credential; empty where nothing does. */
function readKey(
  { in: place, name, prefix = '', anyCase }: KeySource,
  request: HttpRequest,
  query: URLSearchParams,
): string {
  const text = place === 'header' ? request.headers.get(name) : getQueryValue(query, name, anyCase);
  // The name of an authentication scheme, such as Bearer, is read in any case (RFC 9110).
  if (!text?.toLowerCase().startsWith(prefix.toLowerCase())) return '';
  return text.slice(prefix.length).trim();
}

function getQueryValue(query: URLSearchParams, name: string, anyCase: boolean): string | null {
  if (!anyCase) return query.get(name);
  for (const [key, value] of query) {
    if (key.toLowerCase() === name.toLowerCase()) return value;
  }
  return null;
}
