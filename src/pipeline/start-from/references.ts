import { getByPointer } from '../../client/pointer.js';
import { isRecord, type UnknownRecord } from '../../client/record.js';
import { decodeLoosely } from '../../support/text.js';
import { createNamer, toComponentName } from './names.js';
import { createSchemaReader, type SchemaReader } from './schemas.js';

/** Reads a document whose parts refer to each other. */
export interface References {
  /** The node, or what its references lead to; an empty one where they lead nowhere. */
  follow(node: unknown): UnknownRecord;
  readonly reader: SchemaReader;
  /** All schemas that were referred to, by the name of their component. */
  readonly schemas: Map<string, UnknownRecord>;
}

/** Longest chain of references that lead to references. */
const MAX_CHAIN = 20;

/** Opens a document: every schema that is referred to becomes a component, also one that is a part of another. */
export function openReferences(document: UnknownRecord): References {
  const name = createNamer();
  const names = new Map<string, string>();
  const schemas = new Map<string, UnknownRecord>();
  /** Read after each other, so that no chain of components is deeper than the stack. */
  const waiting: string[] = [];

  const toComponent = (ref: string): string | undefined => {
    const known = names.get(ref);
    if (known !== undefined) return `#/components/schemas/${known}`;
    const target = ref.startsWith('#/')
      ? getByPointer(document, decodeLoosely(ref.replace(/^#/, '')))
      : undefined;
    if (!isRecord(target) && typeof target !== 'boolean') return undefined;
    const words = ref
      .split('/')
      .slice(1)
      .filter((token) => !HOLLOW.test(token));
    const wanted = words.slice(ref.startsWith('#/components/schemas/') ? 0 : -2).join(' ');
    const own = name(toComponentName(decodeLoosely(wanted.replace(/^#/, '')), 'Schema'));
    names.set(ref, own);
    waiting.push(ref);
    return `#/components/schemas/${own}`;
  };
  const reader = createSchemaReader(toComponent);
  const readWaiting = () => {
    for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
      const target = getByPointer(document, decodeLoosely(ref.replace(/^#/, '')));
      schemas.set(names.get(ref) ?? '', reader.read(target));
    }
  };

  const follow = (node: unknown): UnknownRecord => {
    let at = node;
    for (let count = 0; isRecord(at) && typeof at.$ref === 'string'; count++) {
      if (count > MAX_CHAIN) return {};
      at = at.$ref.startsWith('#/')
        ? getByPointer(document, decodeLoosely(at.$ref.slice(1)))
        : undefined;
    }
    return isRecord(at) ? at : {};
  };
  const read = (schema: unknown) => {
    const result = reader.read(schema);
    readWaiting();
    return result;
  };
  return { follow, schemas, reader: { ...reader, read } };
}

/** Parts of a reference that name no thing. */
const HOLLOW = /^(?:components|schemas|definitions|properties|items|allOf|oneOf|anyOf|\d+|\$defs)$/;

/** The pointer of a reference, which is encoded for an address. */
