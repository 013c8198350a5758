import type { Operation } from '../../client/operation.js';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import type { SchemaNode } from '../../contract/nodes.js';
import { toTyped } from './markers.js';
import { collectMembers, followSchema, type Members } from './members.js';

/** Node of a parameter, as far as its type needs it. */
interface Parameter {
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly schema: SchemaNode;
}

/** A member of the query with its place among brackets: `filter[country][]` is `filter`, `country`, ``. */
interface QueryMember {
  readonly steps: readonly string[];
  readonly isRequired: boolean;
  readonly schema: SchemaNode;
}

/**
 * The input of an operation as a schema: members of path, query and body together, brackets opened to objects, and beside
 * the types of the wire what the client writes for people: a Date, true and false, a stream.
 * @param row what the client knows of the operation
 * @returns nothing for an operation without input
 */
export function toInputSchema(
  contract: Contract,
  operation: ContractOperation,
  row: Operation,
): SchemaNode | undefined {
  const { document } = contract;
  const parameters = operation.parameters.map(({ name, in: place, required, pointer }) => {
    const node = resolvePointer<Parameter>(document, pointer).node;
    return { name, place, required, schema: widen(contract, row, name, describe(node)) };
  });
  const path = parameters.filter(({ place }) => place === 'path');
  const query = parameters
    .filter(({ place }) => place === 'query')
    .map(({ name, required, schema }) => ({
      steps: name.split(/\[|\]\[|\]$/).filter((step, index, all) => step || index < all.length - 1),
      isRequired: required,
      schema,
    }));
  const own = openBrackets(query.map(toListStep));
  const members: Members = {
    properties: {
      ...Object.fromEntries(path.map(({ name, schema }) => [name, schema])),
      ...own.properties,
    },
    required: [...path.map(({ name }) => name), ...own.required],
  };
  const isBare = Object.keys(members.properties).length === 0;
  if (!operation.body) return isBare ? undefined : toObject(members);

  const schema = chooseBody(operation, row);
  const body = collectMembers(document, schema);
  if (!body) return isBare ? schema : { allOf: [toObject(members), schema] };
  const isJson = row.body?.[0] === 'application/json';
  if (isJson && isBare && operation.body.required && schema.$ref) return schema;
  const properties = isJson
    ? body.properties
    : Object.fromEntries(
        Object.entries(body.properties).map(([name, member]) => [
          name,
          widen(contract, row, name, member),
        ]),
      );
  return toObject({
    properties: { ...members.properties, ...properties },
    required: [...members.required, ...(operation.body.required ? body.required : [])],
    ...(body.others && { others: body.others }),
  });

  function chooseBody({ body: content }: ContractOperation, { body: types }: Operation) {
    const choice = types?.[0] === 'application/json' ? types[0] : 'multipart/form-data';
    const media =
      content?.content.find(({ mediaType }) => mediaType === choice) ?? content?.content[0];
    const at = media?.schemaPointer ?? '';
    const holder = resolvePointer<{ schema: SchemaNode }>(document, at.replace(/\/schema$/, ''));
    return holder.node.schema;
  }
}

/** The schema of a parameter with what the parameter says of itself. */
function describe({ description, deprecated, schema }: Parameter): SchemaNode {
  return { ...schema, ...(description && { description }), ...(deprecated && { deprecated }) };
}

/** A schema that admits, beside what goes over the wire, what the client turns into it. */
function widen(contract: Contract, row: Operation, name: string, schema: SchemaNode): SchemaNode {
  const { document } = contract;
  const { description, deprecated, ...bare } = schema as SchemaNode & { deprecated?: boolean };
  const others: SchemaNode[] = [];
  const date = row.dates?.[name];
  if (date) others.push(toTyped('Date'));
  const node = followSchema(document, bare);
  if (isFlag(node)) others.push({ type: 'boolean' });
  if (node.format === 'binary') others.push(toTyped('Stream'));
  const items = node.items && followSchema(document, node.items);
  if (items?.format === 'binary') {
    return { ...schema, items: { anyOf: [items, toTyped('Stream')] } };
  }
  if (others.length === 0) return schema;
  const text = [description ?? node.description, date && describeDate(date)]
    .filter(Boolean)
    .join(' ');
  return {
    ...(text && { description: text }),
    ...(deprecated && { deprecated }),
    anyOf: [bare, ...others],
  };
}

const DATE_FORMS: Readonly<Record<string, string>> = {
  day: '`YYYY-MM-DD`',
  dmy: '`DD-MM-YYYY`',
  stamp: '`YYYY-MM-DD HH:MM:SS`',
  unix: 'seconds',
};

/** How a Date goes over the wire: `day site` is a day on the clock of the service. */
function describeDate(format: string): string {
  const [form = '', zone = ''] = format.split(' ');
  const clock =
    zone === 'site'
      ? 'on the clock of the service, for which the client needs `timeZone`'
      : `in ${zone}`;
  return `A Date is sent as ${DATE_FORMS[form]} ${clock}.`;
}

/** Whether a schema has 0 and 1 as its only values. */
export function isFlag({ enum: values, const: value }: SchemaNode): boolean {
  const all = values ?? (value === undefined ? [] : [value]);
  return all.length > 0 && all.every((one) => one === 0 || one === 1);
}

/** `slice[]` takes a single value in place of a list. */
function toListStep({ steps, isRequired, schema }: QueryMember): QueryMember {
  if (steps.at(-1) !== '') return { steps, isRequired, schema };
  const { description, deprecated, ...bare } = schema as SchemaNode & { deprecated?: boolean };
  const forms = (bare.anyOf ?? [bare]).flatMap((form) =>
    form.items ? [form, form.items] : [form],
  );
  return {
    steps: steps.slice(0, -1),
    isRequired,
    schema: {
      ...(description && { description }),
      ...(deprecated && { deprecated }),
      anyOf: forms,
    },
  };
}

/** Puts members with brackets into objects by their first step. */
function openBrackets(members: readonly QueryMember[], around = ''): Members {
  const heads = new Map<string, QueryMember[]>();
  for (const member of members) {
    const [head = ''] = member.steps;
    heads.set(head, [...(heads.get(head) ?? []), member]);
  }
  const properties = [...heads].map(([head, group]): [string, SchemaNode] => {
    const [first] = group;
    if (first?.steps.length === 1) return [head, first.schema];
    const inner = group.map((member) => ({ ...member, steps: member.steps.slice(1) }));
    const name = around ? `${around}[${head}]` : head;
    const content = toObject(openBrackets(inner, name));
    return [head, { description: `Sent as \`${name}[…]\`.`, ...content }];
  });
  return {
    properties: Object.fromEntries(properties),
    required: [...heads]
      .filter(([, group]) => group.some(({ isRequired }) => isRequired))
      .map(([head]) => head),
  };
}

function toObject({ properties, required, others }: Members): SchemaNode {
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required: [...required] }),
    ...(others && { additionalProperties: others }),
  };
}
