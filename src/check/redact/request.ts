import type { KeySource } from '../../contract/access.js';
import type { Contract } from '../../contract/contract.js';
import { findSecrets } from './content.js';
import { isKeyLike, isSecretName } from './names.js';

/** The parts of a request or response that may carry secrets. */
export interface Carrier {
  readonly url?: URL;
  readonly headers: Headers;
  readonly text?: string;
}

/** A credential that a request carries, and which of those of the contract it is. */
export interface FoundKey {
  readonly value: string;
  readonly index: number;
}

/** Credentials that a request carries, at any place where the service looks for one. */
export function findKeys({ keyWays }: Contract, carrier: Carrier): FoundKey[] {
  return keyWays.flatMap((way) =>
    way.flatMap((place, index) => readKeys(place, carrier).map((value) => ({ value, index }))),
  );
}

function readKeys(
  { in: place, name, prefix = '', anyCase }: KeySource,
  { url, headers }: Carrier,
): string[] {
  const isName = (other: string) =>
    other === name || (anyCase && other.toLowerCase() === name.toLowerCase());
  const texts =
    place === 'header'
      ? [headers.get(name) ?? '']
      : [...(url?.searchParams ?? [])].filter(([other]) => isName(other)).map(([, value]) => value);
  return texts.map((text) => dropPrefix(text, prefix)).filter(Boolean);
}

/** The scheme of an authorization has no case. */
function dropPrefix(text: string, prefix: string): string {
  const hasPrefix = text.toLowerCase().startsWith(prefix.toLowerCase());
  return (hasPrefix ? text.slice(prefix.length) : text).trim();
}

/**
 * What a request or a response tells that is secret, to be looked for in all others: keys, authorizations, cookies, and
 * what stands under secret names in headers, address and body.
 */
export function learnSecrets(contract: Contract, carrier: Carrier): string[] {
  const { url, headers, text = '' } = carrier;
  const values = [...headers].flatMap(([name, value]) => {
    if (name === 'authorization') return [value.replace(/^\S+\s+/, '')];
    if (name === 'cookie') return value.split(';').map(readCookie);
    if (name === 'set-cookie') return [readCookie(value.split(';', 1)[0] ?? '')];
    return isSecretName(name) ? [value.trim()] : [];
  });
  return [
    ...new Set([
      ...findKeys(contract, carrier).map(({ value }) => value),
      ...values.filter(isKeyLike),
      ...findSecrets(url?.search ?? ''),
      ...findSecrets(text),
    ]),
  ];
}

function readCookie(pair: string): string {
  return pair.slice(pair.indexOf('=') + 1).trim();
}
