/** `filter[country][]` in its parts: `filter`, `country` and an empty one for the list. */
export function nameSegments(name: string): string[] {
  const [first = '', ...inner] = name.split('[');
  return [first, ...inner.map((part) => part.replace(/\]$/, ''))];
}

/** Whether a parameter is a list in PHP's notation, such as `offer[]`. */
export function isListName(name: string): boolean {
  return name.endsWith('[]');
}

/** Values by wire name as the natural nested object that people write and PHP reads. */
export function nestByName(values: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  // Without a prototype, so that no name can reach one.
  const root: Record<string, unknown> = Object.create(null);
  for (const [name, value] of values) {
    const segments = nameSegments(name).filter((segment) => segment !== '');
    const last = segments.pop();
    if (last === undefined) continue;
    let node = root;
    for (const segment of segments) {
      node[segment] ??= Object.create(null);
      node = node[segment] as Record<string, unknown>;
    }
    node[last] = value;
  }
  return root;
}

/** Value of a wire name in a nested object, or `undefined`. */
export function valueByName(root: unknown, name: string): unknown {
  let node = root;
  for (const segment of nameSegments(name).filter((part) => part !== '')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, segment))
      return undefined;
    node = (node as Record<string, unknown>)[segment];
  }
  return node;
}
