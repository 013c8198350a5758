import { toMap, toText } from './document.js';
import type { Node } from './redocly.js';

/** The path of an operation on the wire: for `x-rpc` the true one with its query. */
export function toWirePath(path: string, operation: Node): string {
  if (!('x-rpc' in operation)) return path;
  const rpc = toMap(operation['x-rpc']);
  const query = new URLSearchParams(toMap(rpc.query) as Record<string, string>);
  return `${toText(rpc.path)}?${query}`;
}
