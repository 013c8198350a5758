import { type ParameterMark, toBareName } from '../../scripts/inventory/facts.js';
import type { Contract, ContractOperation } from '../../src/contract/contract.js';
import { parseName } from '../../src/wire/brackets.js';
import type { SchemaReader } from './schemas.js';

/**
 * Whether a call must carry the parameter; `undefined` when the operation has none of the name. It may stand in the
 * query or the path, in a body, in the fixed query of a method, or be the key. Indexes do not count: `offer` and
 * `offer[0]` of a page are `offer[]`. And `sort` of a page is each of `sort[id]` and `sort[title]`.
 */
export function requiredness(
  { credentials }: Contract,
  operation: ContractOperation,
  schemas: SchemaReader,
  name: string,
): boolean | undefined {
  if (operation.rpc && name in operation.rpc.query) return true;
  if (operation.needsKey && credentials.some((key) => key.in === 'query' && key.name === name)) {
    return true;
  }
  const parameters = parametersOf(operation, name);
  if (parameters.length > 0) return parameters.some(({ required }) => required);
  const bodies = (operation.body?.content ?? [])
    .map(({ schemaPointer }) => locate(schemas, schemaPointer, name))
    .filter(({ found }) => found.length > 0);
  if (bodies.length === 0) return undefined;
  const isInner = parseName(name).length > 1;
  const isRequired = bodies.every(({ holders, member }) =>
    holders.some((pointer) => schemas.requires(pointer, member)),
  );
  return isRequired && (isInner || operation.body?.required === true);
}

/** The values that the contract names for a parameter or a member of the body. */
export function valuesOf(
  operation: ContractOperation,
  schemas: SchemaReader,
  name: string,
): ReadonlySet<string> {
  const parameters = parametersOf(operation, name).map(({ pointer }) => `${pointer}/schema`);
  const members = (operation.body?.content ?? []).flatMap(
    ({ schemaPointer }) => locate(schemas, schemaPointer, name).found,
  );
  return new Set([...parameters, ...members].flatMap(schemas.values));
}

function parametersOf({ parameters }: ContractOperation, name: string) {
  const bare = toBareName(name);
  return parameters.filter(
    (one) => toBareName(one.name) === bare || toBareName(one.name).startsWith(`${bare}[`),
  );
}

/** Walks a nested body by the parts of a wire name: `payments[][countries]`, `title_lang[en]`. */
function locate(schemas: SchemaReader, root: string, name: string) {
  const segments = parseName(name);
  while (/^\d*$/.test(segments.at(-1) ?? 'end')) segments.pop();
  let holders: string[] = [];
  let found = [root];
  for (const segment of segments) {
    const lists = /^\d*$/.test(segment) ? found.flatMap(schemas.elements) : [];
    holders = found;
    found = lists.length
      ? lists
      : found.flatMap((pointer) => schemas.member(pointer, segment || '0'));
  }
  return { holders, found, member: segments.at(-1) ?? '' };
}

/** What is wrong with the mark; a parameter that is required for some callers only must not be required for all. */
export function markProblem(mark: ParameterMark, required: boolean): string | undefined {
  if (mark === 'unmarked' || (mark === 'required') === required) return undefined;
  return `the page says ${mark}, the contract ${required ? 'required' : 'optional'}`;
}

/** Whether an example of the operation sends the value; on the wire all are texts. */
export function sends(operation: ContractOperation, name: string, value: unknown): boolean {
  const bare = toBareName(name);
  const bodies = (operation.body?.content ?? []).flatMap(({ examples }) => examples);
  const sent = [
    operation.rpc?.query[name],
    ...operation.parameters
      .filter((one) => toBareName(one.name) === bare)
      .map((one) => one.example),
    ...bodies.flatMap((example) => valuesByName(example.value, name)),
  ];
  return sent.flat().some((one) => one !== undefined && String(one) === String(value));
}

/** Values at a wire name of a body; an index stands for any element. */
function valuesByName(body: unknown, name: string): unknown[] {
  let values = [body];
  for (const segment of parseName(name)) {
    values = values.flatMap((value) => {
      if (Array.isArray(value) && /^\d*$/.test(segment)) return value as unknown[];
      return [(value as Record<string, unknown> | undefined)?.[segment]];
    });
  }
  return values;
}
