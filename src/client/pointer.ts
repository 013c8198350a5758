import type { UnknownRecord } from './record.js';

/** Value at a JSON pointer (RFC 6901), or `undefined` where the pointer leads nowhere. */
export function getByPointer(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of parsePointer(pointer)) {
    if (Object(value) !== value || !Object.hasOwn(value as object, token)) return undefined;
    value = (value as UnknownRecord)[token];
  }
  return value;
}

/** Unescaped reference tokens of a JSON pointer. */
export function parsePointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
