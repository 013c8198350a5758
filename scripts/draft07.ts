import { type Document, escapePointer, resolvePointer } from '../src/contract/document.js';

type Schema = Record<string, unknown>;

/** Keywords that say nothing about validity, or that Dredd's checker takes for something else. */
const LEFT_OUT = [
  '$schema',
  '$id',
  'example',
  'examples',
  'discriminator',
  'xml',
  'contentMediaType',
];

/** Formats of OpenAPI that JSON Schema does not know; Dredd's checker stops at them. */
const OPENAPI_FORMATS = ['int32', 'int64', 'float', 'double', 'binary'];

/** The schema at a pointer with every reference written out, as JSON Schema draft-07. */
export function toDraft07(document: Document, pointer: string): Schema {
  const root = inlineReferences(document, pointer) as Schema;
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...root };
}

function inlineReferences(document: Document, pointer: string): unknown {
  const { node, pointer: at } = resolvePointer<unknown>(document, pointer);
  if (Array.isArray(node))
    return node.map((_, index) => inlineReferences(document, `${at}/${index}`));
  if (typeof node !== 'object' || node === null) return node;
  const isPropertyMap = /\/properties$/.test(at);
  const keys = Object.keys(node).filter(
    (key) => isPropertyMap || !isLeftOut(key, (node as Schema)[key]),
  );
  const schema = Object.fromEntries(
    keys.map((key) => [key, inlineReferences(document, `${at}/${escapePointer(key)}`)]),
  );
  if (isPropertyMap || !('dependentRequired' in schema)) return schema;
  const { dependentRequired, ...rest } = schema;
  return { ...rest, dependencies: dependentRequired };
}

function isLeftOut(key: string, value: unknown): boolean {
  if (key === 'format') return OPENAPI_FORMATS.includes(String(value));
  return LEFT_OUT.includes(key) || key.startsWith('x-');
}
