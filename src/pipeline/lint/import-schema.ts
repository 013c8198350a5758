import type { UnknownRecord } from '../../client/record.js';
import type { Document } from '../../contract/document.js';
import { copyNode } from '../../contract/visit.js';
import type { SchemaSource } from '../../schema/compile.js';
import { follow, type Place } from './document.js';
import type { Context, Node } from './redocly.js';

/** Gathers schemas of many files into one document, as the validator of the contract takes them. */
export interface SchemaImporter {
  readonly source: SchemaSource;
  /** Adds a schema with all that it refers to. @returns its JSON pointer */
  add(schema: Place, ctx: Context): string;
}

/** Makes an importer that has no schema yet. */
export function createSchemaImporter(): SchemaImporter {
  const schemas: UnknownRecord = {};
  const pointers = new Map<Node, string>();
  const document: Document = {
    openapi: '3.1.1',
    info: { title: 'Schemas' },
    paths: {},
    components: { schemas },
  };
  const add = (schema: Place, ctx: Context): string => {
    const { node, location } = follow(schema.node, schema.location, ctx);
    const known = pointers.get(node);
    if (known !== undefined) return known;
    const name = `S${pointers.size}`;
    const pointer = `/components/schemas/${name}`;
    pointers.set(node, pointer);
    schemas[name] = copyNode(node, (part) =>
      typeof part.$ref === 'string'
        ? { ...part, $ref: `#${add({ node: part, location }, ctx)}` }
        : part,
    );
    return pointer;
  };
  return { source: { document, provider: 'spec' }, add };
}
