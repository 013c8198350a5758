import { type Document, resolvePointer } from '../../contract/document.js';
import type { SchemaNode } from '../../contract/nodes.js';

/** The members of an object, those of all its parts together. */
export interface Members {
  readonly properties: Record<string, SchemaNode>;
  readonly required: readonly string[];
  /** What members of other names hold, where the contract says so. */
  readonly others?: SchemaNode;
}

/** A schema with its reference followed. */
export function followSchema(document: Document, schema: SchemaNode): SchemaNode {
  return schema.$ref ? resolvePointer<SchemaNode>(document, schema.$ref.slice(1)).node : schema;
}

/**
 * Collects the members of an object out of references and `allOf`.
 * @returns nothing for a schema with alternatives, whose members are not always the same
 */
export function collectMembers(document: Document, schema: SchemaNode): Members | undefined {
  const node = followSchema(document, schema);
  if (node.oneOf ?? node.anyOf) return undefined;
  const parts = (node.allOf ?? []).map((part) => collectMembers(document, part));
  const all = [...parts, { properties: node.properties ?? {}, required: node.required ?? [] }];
  if (!all.every((part) => part !== undefined)) return undefined;
  const { additionalProperties: others } = node;
  return {
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    required: all.flatMap(({ required }) => required),
    ...(typeof others === 'object' && { others }),
  };
}

/** The alternatives of a schema, references followed; the schema itself where it has none. */
export function listAlternatives(document: Document, schema: SchemaNode): SchemaNode[] {
  const target = followSchema(document, schema);
  const forms = target.oneOf ?? target.anyOf;
  return forms ? forms.flatMap((form) => listAlternatives(document, form)) : [target];
}

/** The schema of a member inside a schema, or inside one of its alternatives, by the names on the way to it. */
export function findMember(
  document: Document,
  schema: SchemaNode,
  [name, ...inner]: readonly string[],
): SchemaNode | undefined {
  if (name === undefined) return schema;
  const found = listAlternatives(document, schema).map(
    (form) => collectMembers(document, form)?.properties[name],
  );
  const member = found.find((one) => one !== undefined);
  return member && findMember(document, member, inner);
}
