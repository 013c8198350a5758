import { isRecord, type UnknownRecord } from '../client/record.js';

/** `filter[country][]` in its parts: `filter`, `country` and an empty one for the list. */
export function parseName(name: string): string[] {
  const [first = '', ...inner] = name.split('[');
  return [first, ...inner.map((part) => part.replace(/\]$/, ''))];
}

/** Whether a parameter is a list in PHP's notation, such as `offer[]`. */
export function isListName(name: string): boolean {
  return name.endsWith('[]');
}

/** Values by wire name as the natural nested object that people write and PHP reads. */
export function nestByName(values: Iterable<readonly [string, unknown]>): UnknownRecord {
  // Without a prototype, so that no name can reach one.
  const root: UnknownRecord = Object.create(null);
  for (const [name, value] of values) {
    const segments = parseName(name).filter((segment) => segment !== '');
    const last = segments.pop();
    if (last === undefined) continue;
    let node = root;
    for (const segment of segments) {
      node[segment] ??= Object.create(null);
      node = node[segment] as UnknownRecord;
    }
    node[last] = value;
  }
  return root;
}

/** Value of a wire name in a nested object, or `undefined`. */
export function getByName(root: unknown, name: string): unknown {
  let node = root;
  for (const segment of parseName(name).filter((part) => part !== '')) {
    if (!isRecord(node) || !Object.hasOwn(node, segment)) return undefined;
    node = node[segment];
  }
  return node;
}
