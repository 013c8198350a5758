import type { UnknownRecord } from '../src/client/record.js';
import { type Document, resolvePointer } from '../src/contract/document.js';
import { copyNode } from '../src/contract/visit.js';

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
export function toDraft07(document: Document, pointer: string): UnknownRecord {
  const root = copyNode({ $ref: `#${pointer}` }, ({ $ref, ...members }) => {
    const { dependentRequired, ...rest } =
      typeof $ref === 'string'
        ? resolvePointer<UnknownRecord>(document, $ref.slice(1)).node
        : members;
    const kept = Object.entries(rest).filter(([key, value]) => !isLeftOut(key, value));
    return {
      ...Object.fromEntries(kept),
      ...(dependentRequired !== undefined && { dependencies: dependentRequired }),
    };
  });
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...(root as UnknownRecord) };
}

function isLeftOut(key: string, value: unknown): boolean {
  if (key === 'format') return OPENAPI_FORMATS.includes(String(value));
  return LEFT_OUT.includes(key) || key.startsWith('x-');
}
