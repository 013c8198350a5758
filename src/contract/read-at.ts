import { getByPointer, parsePointer } from '../client/pointer.js';
import { escapePointer } from './document.js';

/**
 * The value at a JSON pointer of a body, as links mean it: where rows are a PHP map keyed by id, `0` is the first of them.
 * @returns `undefined` where the pointer leads nowhere
 */
export function readAt(body: unknown, pointer: string): unknown {
  return parsePointer(pointer).reduce(getMember, body);
}

function getMember(node: unknown, token: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined;
  if (token === '0' && !Object.hasOwn(node, token)) return Object.values(node)[0];
  return getByPointer(node, `/${escapePointer(token)}`);
}
