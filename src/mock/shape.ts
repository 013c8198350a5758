import { type Document, escaped, resolved } from '../contract/document.js';

interface SchemaNode {
  type?: string | string[];
  properties?: Record<string, unknown>;
  additionalProperties?: unknown;
  items?: unknown;
  oneOf?: unknown[];
  anyOf?: unknown[];
  allOf?: unknown[];
}

/**
 * Gives the maps of a decoded form the shape of a schema. PHP has one type for lists and maps, so only the schema tells
 * that `{ 0: 'US', 1: 'CA' }` is a list and `{ 3: 'text' }` a map; where a list is wanted, a single value is one too.
 */
export function shaped(document: Document, pointer: string, value: unknown): unknown {
  const { node, pointer: at } = resolved<SchemaNode | undefined>(document, pointer);
  if (!node) return value;
  for (const [index] of (node.allOf ?? []).entries()) {
    value = shaped(document, `${at}/allOf/${index}`, value);
  }
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const branches = (node[keyword] ?? []).map((_, index) => `${at}/${keyword}/${index}`);
    const fitting = branches.find((branch) => fits(document, branch, value));
    if (fitting) value = shaped(document, fitting, value);
  }
  if (node.type === 'array') {
    const items = isMap(value) ? Object.values(value) : [value].flat();
    return items.map((item) => shaped(document, `${at}/items`, item));
  }
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const known = node.properties && Object.hasOwn(node.properties, name);
      const child = known ? `properties/${escaped(name)}` : 'additionalProperties';
      return [name, shaped(document, `${at}/${child}`, member)];
    }),
  );
}

/** Whether a branch wants a value of this kind: a map for an object or a list, a text for anything else. */
function fits(document: Document, pointer: string, value: unknown): boolean {
  const { node } = resolved<SchemaNode>(document, pointer);
  if (node.type === 'object' || node.properties) return isMap(value) && !(node.type === 'array');
  if (node.type === 'array') return (isMap(value) && hasIndexes(value)) || Array.isArray(value);
  return !isMap(value) && !Array.isArray(value);
}

function hasIndexes(value: Record<string, unknown>): boolean {
  return Object.keys(value).every((key) => /^\d+$/.test(key));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
