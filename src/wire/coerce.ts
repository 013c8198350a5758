import { isRecord, type UnknownRecord } from '../client/record.js';
import { type Document, escapePointer, resolvePointer } from '../contract/document.js';
import type { SchemaNode } from '../contract/nodes.js';

/**
 * Gives the texts and maps of a decoded form or query, or of JSON that is read like one, the types of a schema, where they fit; what doesn't fit stays as
 * it is. PHP has one type for lists and maps, so only the schema tells that `{ 0: 'US', 1: 'CA' }` is a list and
 * `{ 3: 'text' }` a map; where a list is wanted, a single value is one too, and where one value is wanted, the last of
 * several counts.
 */
export function coerce(document: Document, pointer: string, value: unknown): unknown {
  if (value === null) return null;
  const { node, pointer: at } = resolvePointer<SchemaNode | undefined>(document, pointer);
  if (!node) return value;
  for (const [index] of (node.allOf ?? []).entries()) {
    value = coerce(document, `${at}/allOf/${index}`, value);
  }
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const branches = (node[keyword] ?? []).map((_, index) => `${at}/${keyword}/${index}`);
    const branch =
      branches.find((branch) => acceptsKind(document, branch, value)) ??
      branches.find((branch) => acceptsKind(document, branch, [value]));
    if (branch) value = coerce(document, branch, value);
    else if (Array.isArray(value) && branches.length > 0) {
      return coerce(document, pointer, value.at(-1));
    }
  }
  const types = [node.type ?? []].flat();
  if (types.includes('array')) {
    const items = isMap(value) ? Object.values(value) : [value].flat();
    return items.map((item) => coerce(document, `${at}/items`, item));
  }
  if (Array.isArray(value) && types.length > 0) value = value.at(-1);
  if (typeof value === 'string') return coerceText(value, types);
  if (typeof value === 'number') return coerceNumber(value, types);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const known = node.properties && Object.hasOwn(node.properties, name);
      const child = `${at}/${known ? `properties/${escapePointer(name)}` : 'additionalProperties'}`;
      return isBlank(document, child, member) ? [] : [[name, coerce(document, child, member)]];
    }),
  );
}

/** Whether a member is a name without a value, which is as good as none where only a number or a flag is wanted. */
function isBlank(document: Document, pointer: string, value: unknown): boolean {
  if (value !== '') return false;
  const { node } = resolvePointer<SchemaNode | undefined>(document, pointer);
  const types = [node?.type ?? []].flat();
  return types.length > 0 && types.every((type) => /^(integer|number|boolean)$/.test(type));
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** A text as the type that it stands for; a form writes yes and no as 1 and 0. */
function coerceText(text: string, types: readonly string[]): unknown {
  if (types.includes('string')) return text;
  if (types.includes('integer') && NUMBER.test(text) && Number.isInteger(Number(text))) {
    return Number(text);
  }
  if (types.includes('number') && NUMBER.test(text)) return Number(text);
  if (types.includes('boolean') && /^(true|1)$/.test(text)) return true;
  if (types.includes('boolean') && /^(false|0)$/.test(text)) return false;
  return types.includes('null') && text === '' ? null : text;
}

/** A number of a JSON body as the text that it stands for, where only a text is wanted. */
function coerceNumber(number: number, types: readonly string[]): unknown {
  return types.includes('string') && !types.includes('number') && !types.includes('integer')
    ? String(number)
    : number;
}

/** Whether a branch wants a value of this kind: a map for an object or a list, one of its words or a text for the rest. */
function acceptsKind(document: Document, pointer: string, value: unknown): boolean {
  const { node } = resolvePointer<SchemaNode>(document, pointer);
  const types = [node.type ?? []].flat();
  const wantsList = types.includes('array');
  const wantsMap = types.includes('object') || node.properties !== undefined;
  if (Array.isArray(value)) return wantsList;
  if (isMap(value)) return wantsMap || (wantsList && hasIndexes(value));
  const words = node.enum ?? ('const' in node ? [node.const] : undefined);
  return !wantsMap && !wantsList && (!words || words.map(String).includes(String(value)));
}

function hasIndexes(value: UnknownRecord): boolean {
  return Object.keys(value).every((key) => /^\d+$/.test(key));
}

function isMap(value: unknown): value is UnknownRecord {
  return isRecord(value) && !(value instanceof Blob);
}
