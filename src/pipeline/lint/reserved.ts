/**
 * Finds values in example texts that could belong to somebody: hosts, IPv4 addresses, e-mail
 * addresses and keys outside the ranges that are reserved for documentation.
 */

const ENCODED = /%(?:3A|2F|40)/gi;
const HOST = /https?:\/\/(?:[^\s/?#@"'<>]*@)?([^\s/?#:@"'<>&,;()\\]+)/gi;
const EMAIL = /[\w.%+-]{1,64}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,9})/gi;
// A version number can look the same: `Chrome/90.0.44.93`, `Version 1.2.3.4`, `v1.2.3.4`.
const PRODUCT = 'chrome|chromium|firefox|safari|edge|opera|version|build|android|windows|ios|os x';
const ADDRESS = new RegExp(
  `(?<![\\w./-]|\\b(?:${PRODUCT}) )\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w-]|\\.\\d)`,
  'gi',
);

const RESERVED_HOST = /^(?:(?:.+\.)?example\.(?:com|org|net)|.+\.example)$/i;
const RESERVED_ADDRESS = /^(?:192\.0\.2|198\.51\.100|203\.0\.113|127\.\d+\.\d+)\.\d+$|^0\.0\.0\.0$/;
const KEY_NAME = /^(?:api)?(?:key|token|password|secret)s?$/;
const HEX_KEY = /^[0-9a-f]{32,}$/i;
const ZERO_FILLED = /^0+[0-9a-f]{0,4}$/i;

/** What is wrong with a text, and how to correct it; empty if nothing is. */
export function findUnreserved(value: string): string[] {
  const plain = value.replace(ENCODED, decodeURIComponent).replaceAll('\\/', '/');
  const hosts = findMatches(plain, HOST, 1)
    .map((host) => host.replace(/\.$/, ''))
    .filter((host) => !RESERVED_HOST.test(host) && !RESERVED_ADDRESS.test(host))
    .map((host) => `the host ${host} may be real; use one under example.com or .example`);
  const addresses = findMatches(plain, ADDRESS, 0)
    .filter((address) => address.split('.').every((part) => Number(part) <= 255))
    .filter((address) => !RESERVED_ADDRESS.test(address))
    .map((address) => `the address ${address} may be real; use one of 192.0.2.0/24`);
  const emails = findMatches(plain, EMAIL, 0)
    .filter((email) => !RESERVED_HOST.test(email.slice(email.indexOf('@') + 1)))
    .map((email) => `the e-mail address ${email} may be real; use one at example.com`);
  return [...hosts, ...addresses, ...emails];
}

/** Whether the value looks like a true key: hexadecimal under a name for keys, not zero-filled. */
export function isKey(name: string, value: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const named = words.some((word) => KEY_NAME.test(word));
  return named && HEX_KEY.test(value) && !ZERO_FILLED.test(value);
}

function findMatches(value: string, pattern: RegExp, group: number): string[] {
  return [...new Set([...value.matchAll(pattern)].map((match) => match[group] ?? ''))];
}
