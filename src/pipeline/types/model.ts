import { parsePointer } from '../../client/pointer.js';
import { isRecord } from '../../client/record.js';
import { toApi } from '../../contract/api.js';
import { type Contract, type ContractOperation, toContract } from '../../contract/contract.js';
import { type Document, resolvePointer } from '../../contract/document.js';
import { isJson } from '../../contract/media-type.js';
import type { SchemaNode } from '../../contract/nodes.js';
import { describeValidities } from '../../contract/validity.js';
import { toPascalCase } from '../../support/text.js';
import { splitBody } from './envelope.js';
import { toInputSchema } from './input.js';
import { toTyped } from './markers.js';
import { collectMembers, findMember, followSchema } from './members.js';
import { describeMembers, openValues } from './responses.js';

/** The names that an operation has in the types of its provider. */
export interface OperationModel {
  readonly operation: ContractOperation;
  /** Name of its input; left out where it takes none. */
  readonly input?: string;
  /** Whether something in the input must be given. */
  readonly needsInput: boolean;
  /** Name of what a success holds, and of why it fails. */
  readonly response: string;
  readonly error: string;
  /** Name of the rows of the list that it walks, where they have one. */
  readonly row?: string;
  /** Schemas of the failures that the envelope reports under a status of success, by name. */
  readonly failures: readonly string[];
}

/** What the types of a provider are made of: its document with a schema for every input and every success. */
export interface TypeModel {
  readonly document: Document;
  readonly operations: readonly OperationModel[];
}

const SUCCESSES = [200, 201, 202, 203, 204, 205, 206, 302];

/**
 * Makes the model of a provider's types.
 * @throws {Error} for an operation whose input or response would take the name of another schema
 */
export function toTypeModel(original: Contract): TypeModel {
  const document = describeValidities(original.document);
  const contract = toContract(original.provider, document);
  const table = toApi(contract).operations;
  document.components ??= {};
  document.components.schemas ??= {};
  const schemas = document.components.schemas as Record<string, SchemaNode>;
  const made = new Map<string, SchemaNode>();

  const operations = contract.operations.map((operation): OperationModel => {
    const name = toPascalCase(operation.id);
    const known = table[operation.id];
    const input = known && toInputSchema(contract, operation, known);
    const { response, failures } = hoistResponses(contract, operation);
    const add = (suffix: string, schema: SchemaNode): string => {
      const key = `${name}${suffix}`;
      if (schema.$ref === toRef(key)) return key;
      if (schemas[key]) {
        throw new Error(
          `${operation.id}: ${key} is what its type is called, so the schema of that name needs another`,
        );
      }
      made.set(key, schema);
      return key;
    };
    const names = {
      response: add('Response', response),
      failures: failures.map((failure, index) =>
        failure.$ref ? toName(failure.$ref) : add(`Failure${index || ''}`, failure),
      ),
    };
    const { pagination } = operation;
    const list = pagination && findMember(document, response, parsePointer(pagination.items));
    const row = list && hoistRows(document, list, (schema) => add('Row', schema));
    const own = { operation, error: `${name}Error`, ...names, ...(row && { row }) };
    if (!input) return { ...own, needsInput: false };
    const key = add('Input', input);
    const members = collectMembers(document, input);
    return { ...own, input: key, needsInput: !members || members.required.length > 0 };
  });
  Object.assign(schemas, Object.fromEntries(made));
  openValues(contract, operations);
  describeMembers(document);
  return { document, operations };
}

function toRef(name: string): string {
  return `#/components/schemas/${name}`;
}

function toName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/**
 * Finds what successes hold, and puts a reference in the place of a form that is written out, so that it is there once,
 * under its name.
 */
function hoistResponses(contract: Contract, operation: ContractOperation) {
  const { document } = contract;
  const documented = operation.responses.filter(({ status }) => SUCCESSES.includes(status));
  const media = documented.flatMap(({ content }) =>
    content.map(({ mediaType, schemaPointer }) => ({
      holder: resolvePointer<{ schema: SchemaNode }>(
        document,
        schemaPointer.replace(/\/schema$/, ''),
      ).node,
      envelope: isJson(mediaType) && operation.envelope,
    })),
  );
  const bodies = media.map(({ holder, envelope }) => splitBody(document, holder.schema, envelope));
  const successes = unique(bodies.flatMap((body) => body.successes));
  const failures = unique(bodies.flatMap((body) => body.failures));
  const hasNothing = documented.some(({ content }) => content.length === 0);
  const response = join([...successes, ...(hasNothing ? [toTyped('Nothing')] : [])]);

  const [only] = media;
  const isInline = successes.some(({ $ref }) => $ref === undefined);
  if (only && media.length === 1 && !hasNothing && isInline) {
    const { description } = only.holder.schema;
    const $ref = toRef(`${toPascalCase(operation.id)}Response`);
    only.holder.schema = {
      ...(description && { description }),
      ...join([{ $ref }, ...failures]),
    };
  }
  return { response, failures };
}

/**
 * Gives the rows of a list or map a name, where it has no other.
 * @returns the name; nothing where there are rows of several kinds
 */
function hoistRows(
  document: Document,
  list: SchemaNode,
  add: (schema: SchemaNode) => string,
): string | undefined {
  const target = followSchema(document, list);
  const forms = target.oneOf ?? target.anyOf;
  if (forms) {
    const names = new Set(forms.map((form) => hoistRows(document, form, add)).filter(Boolean));
    return names.size === 1 ? [...names][0] : undefined;
  }
  const { items, additionalProperties: others } = target;
  if (items?.$ref) return toName(items.$ref);
  if (items) {
    const name = add(items);
    target.items = { $ref: toRef(name) };
    return name;
  }
  return isRecord(others) && typeof others.$ref === 'string' ? toName(others.$ref) : undefined;
}

function join(forms: readonly SchemaNode[]): SchemaNode {
  const [only] = forms;
  return only && forms.length === 1 ? only : { oneOf: [...forms] };
}

function unique(forms: readonly SchemaNode[]): SchemaNode[] {
  return [...new Map(forms.map((form) => [JSON.stringify(form), form])).values()];
}
