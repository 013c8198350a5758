import { getByPointer } from '../../client/pointer.js';
import type { Contract } from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import type { SchemaNode } from '../../contract/nodes.js';
import { walkSchema } from '../../contract/visit.js';

/** One member of a body, or one parameter. */
export interface Field {
  /** `filter[date_from]`, `data.items[].id`. */
  readonly name: string;
  /** `string`, `integer or null`, `array of string`. */
  readonly type: string;
  readonly isRequired: boolean;
  readonly description: string;
}

/** Deeper members are left to the schema; a table of them is no help to anybody. */
const MAX_DEPTH = 7;

/** The members of a body as a flat list, alternatives one after the other, each name once. */
export function listFields({ document }: Contract, schemaPointer: string): Field[] {
  const fields = new Map<string, Field>();
  for (const { node, pointer, usedAt, steps, isRequired } of walkSchema(document, schemaPointer)) {
    const name = steps.reduce(joinName, '');
    const own = getByPointer(document, usedAt) as SchemaNode;
    const description = own.description ?? node.description ?? '';
    // Members of any name, such as fields that another response lists, have a row where something is said of them.
    const isTold = isMember(steps) || (steps.at(-1) === '*' && own.description !== undefined);
    if (!isTold || steps.length > MAX_DEPTH || fields.has(name)) continue;
    fields.set(name, { name, type: describeType(document, pointer), isRequired, description });
  }
  return [...fields.values()];
}

/** Whether the last step of a way through values leads to a member with a name of its own. */
function isMember(steps: readonly string[]): boolean {
  return !['[]', '*', undefined].includes(steps.at(-1));
}

function joinName(name: string, step: string): string {
  return step === '[]' || name === '' ? `${name}${step}` : `${name}.${step}`;
}

/**
 * The type of a schema in a few words.
 * @param options.withValues whether an enumeration is its values rather than their type. Default: true
 */
export function describeType(
  document: Contract['document'],
  pointer: string,
  options: { withValues?: boolean } = {},
): string {
  const { withValues = true } = options;
  const { node, pointer: at } = resolvePointer<SchemaNode>(document, pointer);
  if (node.enum || node.const !== undefined) {
    const values = node.enum ?? [node.const];
    const words = values.map((value) => (withValues ? JSON.stringify(value) : nameType(value)));
    return [...new Set(words)].join(' or ');
  }
  for (const keyword of ['oneOf', 'anyOf', 'allOf'] as const) {
    const types = (node[keyword] ?? []).map((_, index) =>
      describeType(document, `${at}/${keyword}/${index}`, options),
    );
    if (types.length) return [...new Set(types)].join(keyword === 'allOf' ? ' and ' : ' or ');
  }
  const types = [node.type ?? 'any'].flat();
  return types
    .map((type) =>
      type === 'array' && node.items
        ? `array of ${describeType(document, `${at}/items`, options)}`
        : type,
    )
    .join(' or ');
}

function nameType(value: unknown): string {
  if (value === null) return 'null';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
