import { type Document, escapePointer, resolvePointer } from '../../src/contract/document.js';

interface SchemaNode {
  required?: string[];
  enum?: unknown[];
  const?: unknown;
  type?: string | string[];
  properties?: Record<string, unknown>;
  items?: unknown;
  additionalProperties?: unknown;
  allOf?: unknown[];
  oneOf?: unknown[];
  anyOf?: unknown[];
}

/** Reads schemas of a bundled document by pointer, with their alternatives and parts side by side. */
export function schemaReader(document: Document) {
  const at = (pointer: string) => resolvePointer<SchemaNode>(document, pointer);

  /** Pointers of the schema and of all it is made of. */
  function parts(pointer: string): string[] {
    const { node, pointer: place } = at(pointer);
    if (typeof node !== 'object' || node === null) return [];
    const below = (['allOf', 'oneOf', 'anyOf'] as const).flatMap((key) =>
      (node[key] ?? []).flatMap((_, index) => parts(`${place}/${key}/${index}`)),
    );
    return [place, ...below];
  }

  /** Pointers of the schemas of a member; a map has any member. */
  function member(pointer: string, name: string): string[] {
    return parts(pointer).flatMap((place) => {
      const { properties, additionalProperties } = at(place).node;
      if (properties && Object.hasOwn(properties, name))
        return [`${place}/properties/${escapePointer(name)}`];
      return typeof additionalProperties === 'object' ? [`${place}/additionalProperties`] : [];
    });
  }

  /** Pointers of the schemas of the elements of a list. */
  function elements(pointer: string): string[] {
    return parts(pointer).flatMap((place) => (at(place).node.items ? [`${place}/items`] : []));
  }

  /** The values that a schema, or its elements, may have, as texts; those of a flag both ways it is written. */
  function values(pointer: string): string[] {
    return parts(pointer).flatMap((place) => {
      const { node } = at(place);
      const own = node.enum ?? (node.const === undefined ? [] : [node.const]);
      const flag = node.type === 'boolean' ? ['true', 'false', '1', '0'] : [];
      return [...own.map(String), ...flag, ...(node.items ? values(`${place}/items`) : [])];
    });
  }

  /** Whether every object that fits the schema has the member. */
  function requires(pointer: string, name: string): boolean {
    const { node, pointer: place } = at(pointer);
    const below = (key: 'allOf' | 'oneOf' | 'anyOf') =>
      (node[key] ?? []).map((_, index) => requires(`${place}/${key}/${index}`, name));
    const everyOf = (all: boolean[]) => all.length > 0 && all.every(Boolean);
    return (
      (node.required ?? []).includes(name) ||
      below('allOf').some(Boolean) ||
      everyOf(below('oneOf')) ||
      everyOf(below('anyOf'))
    );
  }

  /** Names of all properties below the schema, at any depth. */
  function names(pointer: string, seen = new Set<string>()): Set<string> {
    const found = new Set<string>();
    for (const place of parts(pointer)) {
      if (seen.has(place)) continue;
      seen.add(place);
      const { properties = {}, additionalProperties } = at(place).node;
      const children = [
        ...Object.keys(properties).map((name) => `${place}/properties/${escapePointer(name)}`),
        ...(typeof additionalProperties === 'object' ? [`${place}/additionalProperties`] : []),
        ...elements(place),
      ];
      for (const name of Object.keys(properties)) found.add(name);
      for (const child of children) for (const name of names(child, seen)) found.add(name);
    }
    return found;
  }

  /** Names in a value that are keys of a map where they stand, at any depth. */
  function keys(pointers: readonly string[], value: unknown): string[] {
    if (Array.isArray(value)) {
      const inner = pointers.flatMap(elements);
      return value.flatMap((element) => keys(inner, element));
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, child]) => {
      const inner = pointers.flatMap((pointer) => member(pointer, name));
      const isKey = inner.some((pointer) => pointer.endsWith('/additionalProperties'));
      return [...(isKey ? [name] : []), ...keys(inner, child)];
    });
  }

  return { parts, member, elements, values, requires, names, keys };
}

export type SchemaReader = ReturnType<typeof schemaReader>;
