import { map, text } from './document.js';
import type { Node } from './redocly.js';

/** The path of an operation on the wire: for `x-rpc` the true one with its query. */
export function wirePath(path: string, operation: Node): string {
  if (!('x-rpc' in operation)) return path;
  const rpc = map(operation['x-rpc']);
  const query = new URLSearchParams(map(rpc.query) as Record<string, string>);
  return `${text(rpc.path)}?${query}`;
}
