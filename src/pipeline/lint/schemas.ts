import { follow, type Place, toList, toMap } from './document.js';
import type { Context, Location, Node } from './redocly.js';

const SINGLE = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains'];
const LISTS = ['allOf', 'anyOf', 'oneOf'];
const MAPS = ['properties', 'dependentSchemas'];

/** Calls `visit` for a schema and all it is made of, through references, each schema once. */
export function visitSchemas(
  schema: Node,
  location: Location,
  ctx: Context,
  visit: (place: Place) => void,
  seen = new Set<Node>(),
): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  visit({ node: schema, location });
  for (const keys of listParts(schema)) {
    const value = keys.reduce<unknown>((node, key) => (node as Node)[key], schema);
    const part = follow(value, location.child(keys), ctx);
    visitSchemas(part.node, part.location, ctx, visit, seen);
  }
}

function listParts(schema: Node): string[][] {
  return [
    ...SINGLE.filter((key) => key in schema).map((key) => [key]),
    ...LISTS.flatMap((key) => toList(schema[key]).map((_, index) => [key, String(index)])),
    ...MAPS.flatMap((key) => Object.keys(toMap(schema[key])).map((name) => [key, name])),
  ];
}
