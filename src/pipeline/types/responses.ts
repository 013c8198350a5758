import { parsePointer } from '../../client/pointer.js';
import { isRecord, type UnknownRecord } from '../../client/record.js';
import type { Contract } from '../../contract/contract.js';
import { type Document, resolvePointer } from '../../contract/document.js';
import type { SchemaNode } from '../../contract/nodes.js';
import { isFlag } from './input.js';
import { toTyped } from './markers.js';
import { findMember, followSchema, listAlternatives } from './members.js';

/**
 * Admits in responses the values that a service may add to a list: what programs send stays closed, and so do marks of
 * success and yes and no.
 */
export function openValues(
  { document, operations }: Contract,
  models: readonly { readonly input?: string }[],
): void {
  const sent = new Set<SchemaNode>();
  for (const { input } of models)
    if (input) collectAt(document, `/components/schemas/${input}`, sent);
  for (const { body, parameters } of operations) {
    for (const { pointer } of parameters) collectAt(document, `${pointer}/schema`, sent);
    for (const { schemaPointer } of body?.content ?? []) collectAt(document, schemaPointer, sent);
  }
  const received = new Set<SchemaNode>();
  const marks = new Set<SchemaNode>();
  for (const { responses, envelope } of operations) {
    for (const { schemaPointer } of responses.flatMap(({ content }) => content)) {
      const { node } = resolvePointer<SchemaNode>(document, schemaPointer);
      const own = collect(document, node, received);
      if (!envelope) continue;
      for (const { pointer } of [envelope.success, envelope.failure]) {
        for (const schema of own) {
          const mark = findMember(document, schema, parsePointer(pointer));
          if (mark) marks.add(mark);
        }
      }
    }
  }
  for (const schema of received) if (!sent.has(schema)) openMembers(document, schema, marks);
}

/** All schemas that a schema is made of, references followed. */
function collect(document: Document, schema: SchemaNode, found: Set<SchemaNode>): SchemaNode[] {
  const target = followSchema(document, schema);
  const forms = [target, ...listForms(document, target)];
  if (found.has(target)) return forms;
  found.add(target);
  for (const child of listChildren(target)) collect(document, child, found);
  return forms;
}

function collectAt(document: Document, pointer: string, found: Set<SchemaNode>): void {
  collect(document, resolvePointer<SchemaNode>(document, pointer).node, found);
}

function listForms(document: Document, { oneOf = [] }: SchemaNode): SchemaNode[] {
  return oneOf.map((form) => followSchema(document, form));
}

function listChildren(schema: SchemaNode): SchemaNode[] {
  const { properties = {}, items, additionalProperties: others } = schema;
  const { oneOf = [], anyOf = [], allOf = [] } = schema;
  return [
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...(isRecord(others) ? [others as SchemaNode] : []),
    ...oneOf,
    ...anyOf,
    ...allOf,
  ];
}

function openMembers(document: Document, schema: SchemaNode, marks: ReadonlySet<SchemaNode>): void {
  const open = (member: SchemaNode): SchemaNode => {
    const target = followSchema(document, member);
    const values = (target.enum ?? []).filter((value) => value !== null);
    const isText = values.every((value) => typeof value === 'string');
    const isNumber = values.every((value) => typeof value === 'number');
    if (values.length < 2 || marks.has(member) || isYesOrNo(target) || !(isText || isNumber)) {
      return member;
    }
    const { description, ...bare } = member;
    return {
      ...(description && { description }),
      anyOf: [bare, toTyped(isText ? 'AnyText' : 'AnyNumber')],
    };
  };
  const { properties = {}, items, additionalProperties: others } = schema;
  for (const [name, member] of Object.entries(properties)) properties[name] = open(member);
  if (items) schema.items = open(items);
  if (isRecord(others)) schema.additionalProperties = open(others as SchemaNode);
}

function isYesOrNo(schema: SchemaNode): boolean {
  return isFlag(schema) || Boolean(schema.enum?.every((value) => value === '0' || value === '1'));
}

/**
 * Has every member say what it is: one that refers to a schema without a word of its own says what the schema says, and one
 * that has its own says what the values mean beside it.
 */
export function describeMembers(document: Document): void {
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item);
    if (!isRecord(node)) return;
    const { properties } = node as SchemaNode;
    if (isRecord(properties)) {
      for (const member of Object.values(properties)) describeMember(document, member);
    }
    for (const [key, child] of Object.entries(node)) if (isContract(key)) visit(child);
  };
  visit(document.components?.schemas);
  visit(document.paths);
}

/** Values of examples and extensions say nothing of themselves. */
function isContract(key: string): boolean {
  return (
    !['example', 'examples', 'value', 'default', 'const', 'enum'].includes(key) &&
    !key.startsWith('x-')
  );
}

function describeMember(document: Document, member: SchemaNode): void {
  const forms = [member, ...(member.anyOf ?? []), ...(member.items ? [member.items] : [])];
  const targets = forms
    .filter(({ $ref }) => $ref)
    .map((form) => followSchema(document, form))
    .filter(({ description }) => description);
  const own = member.description ?? '';
  const others = targets
    .filter(({ enum: values }) => own === '' || values?.some((value) => !own.includes(`${value}`)))
    .map(({ description = '' }) => description)
    .filter((words) => !own.includes(words));
  const text = [own, ...others, describeReading(document, member)].filter(Boolean).join(' ');
  if (text) (member as UnknownRecord).description = text;
}

/** Which helper reads a member that PHP sends as a map, as a list, or as an empty list where the map is empty. */
function describeReading(document: Document, member: SchemaNode): string {
  const forms = listAlternatives(document, member);
  const lists = forms.filter(({ type }) => type === 'array');
  const isMap = forms.some((form) => isRecord(form.additionalProperties) && !form.properties);
  if (!isMap || lists.length === 0) return '';
  return `Read it with \`${lists.every(({ maxItems }) => maxItems === 0) ? 'toMap' : 'toList'}\`.`;
}
