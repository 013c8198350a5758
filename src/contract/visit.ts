import { isRecord, type UnknownRecord } from '../client/record.js';
import { escapePointer, resolvePointer } from './document.js';
import type { Document, SchemaNode } from './nodes.js';

/** Members of a document that map free names to nodes. */
const NAME_MAPS = new Set([
  'properties',
  'patternProperties',
  'content',
  'examples',
  'headers',
  'links',
  'responses',
  'schemas',
]);
/** Members whose content is data and no part of the document; extensions are data too. */
const DATA = new Set(['example', 'default', 'const', 'enum', 'value']);

/**
 * A copy of a part of a document in which every node is changed.
 * @param change gives the members of the copy; it is not called for maps of free names, nor for data
 */
export function copyNode(node: unknown, change: (node: UnknownRecord) => UnknownRecord): unknown {
  if (Array.isArray(node)) return node.map((item) => copyNode(item, change));
  if (!isRecord(node)) return node;
  return mapMembers(change(node), (value, key) => {
    if (DATA.has(key) || key.startsWith('x-')) return value;
    if (!NAME_MAPS.has(key)) return copyNode(value, change);
    // JSON Schema's own `examples` is a list of values.
    return isRecord(value) ? mapMembers(value, (child) => copyNode(child, change)) : value;
  });
}

function mapMembers(
  record: UnknownRecord,
  change: (value: unknown, key: string) => unknown,
): UnknownRecord {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}

/** A schema with references followed, and the way to it. */
export interface WalkedSchema {
  readonly node: SchemaNode;
  readonly pointer: string;
  /** JSON pointer to the schema as it stands here, before a reference is followed. */
  readonly usedAt: string;
  /** The way through values: names of members, `[]` for an item, `*` for any other member. */
  readonly steps: readonly string[];
  /** Whether the object around it requires it. */
  readonly isRequired: boolean;
}

/**
 * A schema and all schemas inside it, alternatives one after the other, references followed. What is inside a schema
 * that contains itself comes once.
 */
export function* walkSchema(
  document: Document,
  usedAt: string,
  steps: readonly string[] = [],
  isRequired = false,
  above: readonly string[] = [],
): Generator<WalkedSchema> {
  const { node, pointer } = resolvePointer<SchemaNode | boolean | undefined>(document, usedAt);
  if (typeof node !== 'object') return;
  yield { node, pointer, usedAt, steps, isRequired };
  if (above.includes(pointer)) return;
  const { properties = {}, required = [], items, additionalProperties: others } = node;
  const walk = (child: string, step: readonly string[], must = false) =>
    walkSchema(document, `${pointer}/${child}`, [...steps, ...step], must, [...above, pointer]);
  for (const name of Object.keys(properties)) {
    yield* walk(`properties/${escapePointer(name)}`, [name], required.includes(name));
  }
  if (items) yield* walk('items', ['[]']);
  if (typeof others === 'object') yield* walk('additionalProperties', ['*']);
  for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
    for (const index of (node[keyword] ?? []).keys()) {
      yield* walk(`${keyword}/${index}`, [], isRequired);
    }
  }
}
