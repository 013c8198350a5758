import type { Contract } from '../../contract/contract.js';
import { escapePointer, resolvePointer } from '../../contract/document.js';

/** One member of a body, or one parameter. */
export interface Field {
  /** `filter[date_from]`, `data.items[].id`. */
  readonly name: string;
  /** `string`, `integer or null`, `array of string`. */
  readonly type: string;
  readonly isRequired: boolean;
  readonly description: string;
}

interface SchemaNode {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  required?: string[];
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  additionalProperties?: SchemaNode | boolean;
  allOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  anyOf?: SchemaNode[];
}

/** Deeper members are left to the schema; a table of them is no help to anybody. */
const MAX_DEPTH = 6;

/** The members of a body as a flat list, alternatives one after the other, each name once. */
export function listFields({ document }: Contract, schemaPointer: string): Field[] {
  const fields = new Map<string, Field>();

  const visit = (pointer: string, path: string, depth: number): void => {
    const { node, pointer: at } = resolvePointer<SchemaNode | undefined>(document, pointer);
    if (!node || typeof node !== 'object' || depth > MAX_DEPTH) return;
    for (const [name, own] of Object.entries(node.properties ?? {})) {
      const place = `${at}/properties/${escapePointer(name)}`;
      const full = path ? `${path}.${name}` : name;
      if (!fields.has(full)) {
        fields.set(full, {
          name: full,
          type: describeType(document, place),
          isRequired: node.required?.includes(name) ?? false,
          description:
            own.description ?? resolvePointer<SchemaNode>(document, place).node.description ?? '',
        });
      }
      visit(place, full, depth + 1);
    }
    if (node.items) visit(`${at}/items`, `${path}[]`, depth + 1);
    if (typeof node.additionalProperties === 'object') {
      visit(`${at}/additionalProperties`, path ? `${path}.*` : '*', depth + 1);
    }
    for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
      for (const index of (node[keyword] ?? []).keys())
        visit(`${at}/${keyword}/${index}`, path, depth);
    }
  };

  visit(schemaPointer, '', 0);
  return [...fields.values()];
}

/** The type of a schema in a few words. */
export function describeType(document: Contract['document'], pointer: string): string {
  const { node, pointer: at } = resolvePointer<SchemaNode>(document, pointer);
  if (node.enum || node.const !== undefined) {
    return (node.enum ?? [node.const]).map((value) => JSON.stringify(value)).join(' or ');
  }
  for (const keyword of ['oneOf', 'anyOf', 'allOf'] as const) {
    const types = (node[keyword] ?? []).map((_, index) =>
      describeType(document, `${at}/${keyword}/${index}`),
    );
    if (types.length) return [...new Set(types)].join(keyword === 'allOf' ? ' and ' : ' or ');
  }
  const types = [node.type ?? 'any'].flat();
  return types
    .map((type) =>
      type === 'array' && node.items ? `array of ${describeType(document, `${at}/items`)}` : type,
    )
    .join(' or ');
}
