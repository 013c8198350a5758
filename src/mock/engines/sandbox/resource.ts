import { getByPointer } from '../../../client/pointer.js';
import type { Contract, ContractOperation } from '../../../contract/contract.js';
import type { Declarations, ResourceDeclaration } from './declarations.js';
import { listMoments, parseMoment, UTC, type Writing } from './moment.js';
import { createDraft } from './pointer.js';
import { createTable, type Table } from './store.js';
import type { Row, Words } from './values.js';

/** A resource with its rows. Moments of a row are instants in milliseconds; everything else is as on the wire. */
export interface Resource {
  readonly name: string;
  readonly declaration: ResourceDeclaration;
  /** What every row starts as. */
  readonly sample: Row;
  /** Rows of other resources that a row belongs to. */
  readonly refs: readonly Reference[];
  /** Members that are moments. */
  readonly moments: ReadonlyMap<string, Writing>;
  readonly table: Table;
  wordsOf(pointer: string): Words | undefined;
  hasMember(name: string): boolean;
}

/** How a row belongs to one of another resource. */
export interface Reference {
  readonly to: string;
  /** Member with the id of the other row. */
  readonly at: string;
  /** Which id of the other row; its main one where it is missing. */
  readonly by: string | undefined;
  /** Members that are copied from the other row, by member of this one. */
  readonly copy: Readonly<Record<string, string>>;
  /** Main id of the row that a new row belongs to, unless an input names another. */
  readonly fresh: string | number | undefined;
  /** How many of a hundred rows at the start belong to another. */
  readonly share: number;
}

export function createResource(
  contract: Contract,
  name: string,
  declarations: Declarations,
): Resource {
  const declaration = declarations.resources[name] as ResourceDeclaration;
  const { schema, ids, unique = [], extra = {}, words = {}, refs = [] } = declaration;
  const moments = listMoments(contract.document, `/components/schemas/${schema}`);
  for (const [pointer, kind] of Object.entries(extra)) {
    if (kind === 'moment') moments.set(pointer, moments.get(pointer) ?? UTC);
  }
  const sample = createDraft(findSample(contract, declarations, declaration));
  for (const [pointer, writing] of moments) {
    const value = sample.get(pointer);
    const instant = parseMoment(value, writing);
    if (instant !== undefined) sample.set(pointer, instant);
  }
  return {
    name,
    declaration,
    sample: sample.value,
    refs: refs.map(({ to, at, by, copy = {}, fresh, share = 100 }) => ({
      to,
      at,
      by,
      copy: typeof copy === 'string' ? (declarations.copies?.[copy] ?? {}) : copy,
      fresh,
      share,
    })),
    moments,
    table: createTable(
      name,
      ids.map(({ at }) => at),
      unique,
    ),
    wordsOf: (pointer) => words[pointer],
    hasMember: (member) => Object.hasOwn(sample.value, member) || extra[`/${member}`] !== undefined,
  };
}

/** The row of an example that a resource is like. */
function findSample(
  { operations }: Contract,
  declarations: Declarations,
  { like }: ResourceDeclaration,
): unknown {
  const operation = operations.find(({ id }) => id === like.operation);
  const value = operation && findSuccess(operation, like.example);
  const at = like.at ?? declarations.operations[like.operation]?.at ?? operation?.pagination?.items;
  const found = at === undefined ? value : getByPointer(value, at);
  return like.at === undefined ? firstOf(found) : found;
}

/** The body of a documented success: the named example, or the first. */
export function findSuccess({ responses }: ContractOperation, name?: string): unknown {
  const examples = responses
    .filter(({ status }) => status < 300)
    .flatMap(({ content }) => content.flatMap((one) => one.examples));
  return examples.find((one) => name === undefined || one.name === name)?.value;
}

/** The first row of a list, or of a map by id; a row itself otherwise. */
export function firstOf(value: unknown): unknown {
  if (Array.isArray(value)) return value[0];
  if (typeof value !== 'object' || value === null) return value;
  const values = Object.values(value);
  const isMap =
    Object.keys(value).length > 0 &&
    Object.keys(value).every((key) => /^(\d+|[0-9a-f]{24,32})$/.test(key));
  return isMap ? values[0] : value;
}
