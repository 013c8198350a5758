import type { Envelope } from '../../client/operation.js';
import { parsePointer } from '../../client/pointer.js';
import type { Document } from '../../contract/document.js';
import type { SchemaNode } from '../../contract/nodes.js';
import { findMember, followSchema } from './members.js';

/** The forms of a body by what the envelope says of them. */
export interface SplitBody {
  readonly successes: readonly SchemaNode[];
  readonly failures: readonly SchemaNode[];
}

/** Tells the alternatives of a body of a success status apart, as the client does when it reads one. */
export function splitBody(
  document: Document,
  schema: SchemaNode,
  envelope: Envelope | false,
): SplitBody {
  const forms = listForms(document, schema);
  if (!envelope) return { successes: forms, failures: [] };
  const { pointer, values } = envelope.success;
  const marked = forms.map((form) => ({
    form,
    mark: listValues(document, findMember(document, form, parsePointer(pointer))),
  }));
  const isSuccess = (mark: readonly unknown[]) =>
    mark.length > 0 && mark.every((value) => (values as unknown[]).includes(value));
  return {
    successes: marked.filter(({ mark }) => mark && isSuccess(mark)).map(({ form }) => form),
    failures: marked.filter(({ mark }) => mark && !isSuccess(mark)).map(({ form }) => form),
  };
}

/** The alternatives of a schema, as they stand in it. */
function listForms(document: Document, schema: SchemaNode): readonly SchemaNode[] {
  if (schema.oneOf) return schema.oneOf.flatMap((form) => listForms(document, form));
  const target = followSchema(document, schema);
  return target.oneOf && !target.properties
    ? target.oneOf.flatMap((form) => listForms(document, form))
    : [schema];
}

/** @returns the values that a mark may have, none for any value; nothing where there is no mark */
function listValues(document: Document, node: SchemaNode | undefined): unknown[] | undefined {
  if (!node) return undefined;
  const target = followSchema(document, node);
  if (target.const !== undefined) return [target.const];
  if (target.enum) return target.enum;
  const forms = [...(target.oneOf ?? []), ...(target.anyOf ?? [])];
  return forms.flatMap((form) => listValues(document, form) ?? []);
}
