import { isRecord } from '../../client/record.js';
import { findUnreserved, isKey } from '../lint/reserved.js';
import type { StartOptions } from './types.js';

const HOST = /(https?:\/\/)(?:[^\s/?#@"'<>]*@)?[^\s/?#:@"'<>&,;()\\]+(?::\d+)?/gi;

/**
 * A value of a public document with reserved ones in place of hosts, addresses and keys, so that an example calls, mails and
 * exposes nobody; the shape stays.
 * @returns `undefined` where something is left that may be real
 */
export function reserveValue(
  value: unknown,
  { redact, isSecretName }: Pick<StartOptions, 'redact' | 'isSecretName'>,
): { value: unknown } | undefined {
  let isClean = true;
  const reserve = (node: unknown, name: string): unknown => {
    if (typeof node === 'string') {
      const text = redact(node.replace(HOST, '$1example.com'));
      const reserved =
        isSecretName(name) || isKey(name, text) ? text.replace(/[\da-z]/gi, '0') : text;
      if (findUnreserved(reserved).length > 0) isClean = false;
      return reserved;
    }
    if (Array.isArray(node)) return node.map((item) => reserve(item, name));
    if (!isRecord(node)) return node;
    // Tools would follow it.
    if (typeof node.$ref === 'string') isClean = false;
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, reserve(item, key)]));
  };
  const reserved = reserve(value, '');
  return isClean ? { value: reserved } : undefined;
}
