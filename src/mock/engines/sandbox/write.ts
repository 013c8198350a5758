import { isRecord } from '../../../client/record.js';
import type { OperationDeclaration, Refusal, Value } from './declarations.js';
import { selectRows } from './filters.js';
import type { Inputs } from './inputs.js';
import { toInputs, toMember } from './inputs.js';
import { parseMoment } from './moment.js';
import { createDraft, type Draft } from './pointer.js';
import type { Resource } from './resource.js';
import { derive, mainId, refer, setIds, setMember, setParts } from './seed.js';
import type { Stored } from './store.js';
import { createCondition, evaluate, type World } from './value.js';
import { fromForm, isEmpty, isSame, type Row, toNumber } from './values.js';

/** Why the service would not do what was asked. */
export interface Refused {
  readonly kind: 'refused';
  readonly cause: 'missing' | 'clash' | 'invalid';
  readonly refusal?: Refusal | undefined;
}

export interface Written {
  readonly kind: 'written';
  /** The rows as they are now, or were before they were removed. */
  readonly rows: readonly Stored[];
}

/** A world whose rows change; who watches them is told. */
export interface WritableWorld extends World {
  readonly zone: string;
  changed(resource: Resource, before: Row | undefined, after: Row): void;
}

/** Rows that inputs name; a list of names gives several. Where none can name any, those that filters accept. */
export function findRows(
  world: WritableWorld,
  resource: Resource,
  declaration: OperationDeclaration,
  inputs: Inputs,
): Stored[] {
  const { zone } = world;
  const { by, where } = declaration;
  if (!by) {
    const context = { now: world.now(), zone };
    const { accepts } = selectRows(resource, declaration, inputs, [], context);
    return [...resource.table.all()].filter(({ value }) => accepts(value));
  }
  const sees = createCondition(where);
  const sent = dropFurtherIds(
    resource,
    Object.entries(by).filter(([name]) => !isEmpty(inputs.get(name))),
  );
  const [first, ...rest] = sent.map(([name, pointers]) => {
    const values = [inputs.get(name)].flat().filter((value) => !isEmpty(value));
    const parse = (value: unknown) => parseMoment(value, inputs.writingOf(name), zone);
    return new Set(values.flatMap((value) => findByAny(resource, [pointers].flat(), value, parse)));
  });
  return [...(first ?? [])].filter(
    (stored) => sees(stored.value) && rest.every((found) => found.has(stored)),
  );
}

/** Of several inputs that are ids of the row the first one counts. */
function dropFurtherIds(
  { declaration: { ids } }: Resource,
  sent: readonly [name: string, pointers: string | string[]][],
): typeof sent {
  const isId = (pointers: string | string[]) => ids.some(({ at }) => at === pointers);
  const first = sent.find(([, pointers]) => isId(pointers));
  return sent.filter((one) => one === first || !isId(one[1]));
}

function findByAny(
  { table, moments }: Resource,
  pointers: readonly string[],
  value: unknown,
  parse: (value: unknown) => unknown = (one) => one,
): readonly Stored[] {
  for (const pointer of pointers) {
    const found = table.find(pointer, moments.has(pointer) ? parse(value) : value);
    if (found.length > 0) return found;
  }
  return [];
}

/** Makes a row of each item of an input: all of them, or none. */
export function createRows(
  world: WritableWorld,
  resource: Resource,
  declaration: OperationDeclaration,
  inputs: Inputs,
): Written | Refused {
  if (declaration.each === undefined) return createRow(world, resource, declaration, inputs);
  const items = [inputs.get(declaration.each) ?? []].flat().filter(isRecord);
  const rows: Stored[] = [];
  for (const item of items) {
    const made = createRow(world, resource, declaration, toInputs(item));
    if (made.kind === 'refused') {
      for (const stored of rows) resource.table.remove(stored);
      return made;
    }
    rows.push(...made.rows);
  }
  return { kind: 'written', rows };
}

/** Makes a row of the inputs. */
function createRow(
  world: WritableWorld,
  resource: Resource,
  declaration: OperationDeclaration,
  inputs: Inputs,
): Written | Refused {
  if (lacksInput(declaration, inputs)) return refuse('invalid', undefined);
  const n = resource.table.next;
  const draft = createDraft(resource.sample);
  setIds(world, resource, draft, n);
  for (const [pointer, value] of Object.entries(resource.declaration.fresh ?? {})) {
    draft.set(pointer, value);
  }
  referToUsual(world, resource, draft);
  const refused =
    change(world, resource, declaration, inputs, draft, n) ??
    guard(world, declaration, draft.value);
  if (refused) return refused;
  const clash = resource.table.findClash(draft.value);
  if (clash && declaration.clash === 'change') {
    return changeRows(world, resource, declaration, inputs, [clash]);
  }
  if (clash) return refuse('clash', declaration.clash);
  const stored = resource.table.add(draft.value, n);
  world.changed(resource, undefined, stored.value);
  return { kind: 'written', rows: [stored] };
}

/** Changes rows by the inputs: all of them, or none. */
export function changeRows(
  world: WritableWorld,
  resource: Resource,
  declaration: OperationDeclaration,
  inputs: Inputs,
  rows: readonly Stored[],
): Written | Refused {
  const drafts: [Stored, Draft][] = [];
  for (const stored of rows) {
    const refused = guard(world, declaration, stored.value);
    if (refused) return refused;
    const draft = createDraft(stored.value);
    const failed = change(world, resource, declaration, inputs, draft, stored.n);
    if (failed) return failed;
    if (resource.table.findClash(draft.value, stored)) return refuse('clash', declaration.clash);
    drafts.push([stored, draft]);
  }
  for (const [stored, draft] of drafts) {
    const before = stored.value;
    resource.table.replace(stored, draft.value);
    world.changed(resource, before, draft.value);
  }
  return { kind: 'written', rows };
}

/** Removes rows, unless one of them must stay. */
export function removeRows(
  world: WritableWorld,
  { table }: Resource,
  declaration: OperationDeclaration,
  rows: readonly Stored[],
): Written | Refused {
  for (const { value } of rows) {
    const refused = guard(world, declaration, value);
    if (refused) return refused;
  }
  for (const stored of rows) table.remove(stored);
  return { kind: 'written', rows };
}

function refuse(cause: Refused['cause'], refusal: OperationDeclaration['clash']): Refused {
  return { kind: 'refused', cause, refusal: refusal === 'change' ? undefined : refusal };
}

function guard(
  world: World,
  { guards = [] }: OperationDeclaration,
  row: Row | undefined,
): Refused | undefined {
  for (const { where, balance, least = 0, refuse: refusal } of guards) {
    const isLow = balance !== undefined && toNumber(world.balance(balance)) < least;
    const isSuch = where !== undefined && row !== undefined && createCondition(where)(row);
    if (isLow || isSuch) return { kind: 'refused', cause: 'invalid', refusal };
  }
  return undefined;
}

function lacksInput({ needs = [] }: OperationDeclaration, inputs: Inputs): boolean {
  return needs.some((names) => names.every((name) => isEmpty(inputs.get(name))));
}

/** Makes a new row belong to the rows that it belongs to where no input says otherwise. */
function referToUsual(world: World, resource: Resource, draft: Draft): void {
  for (const ref of resource.refs) {
    const other = world.resource(ref.to);
    const [found] = other.table.find(mainId(other), ref.fresh);
    if (found) refer(world, resource, draft, ref, found.value);
  }
}

/** Sets what inputs and declaration say; then what follows from it. */
function change(
  world: WritableWorld,
  resource: Resource,
  declaration: OperationDeclaration,
  inputs: Inputs,
  draft: Draft,
  n: number,
): Refused | undefined {
  const set = new Set<string>();
  for (const [name, target] of Object.entries(declaration.sets ?? {})) {
    if (typeof target === 'string') continue;
    const value = inputs.get(name);
    if (isEmpty(value)) continue;
    const other = world.resource(target.ref);
    const [found] = findByAny(other, target.by ?? other.declaration.ids.map(({ at }) => at), value);
    if (!found && !target.optional) return refuse('missing', declaration.missing);
    const ref = resource.refs.find(({ to }) => to === target.ref);
    if (found && ref) refer(world, resource, draft, ref, found.value);
  }
  // What is sent wins over what was copied.
  for (const [name, pointer] of listTargets(resource, declaration, inputs)) {
    set.add(pointer);
    setInput(world, resource, draft, pointer, name, inputs);
  }
  const { puts = {}, stamps = [], adds = {}, removes = {} } = declaration;
  const put = (value: Value) =>
    evaluate(world, value, { row: draft.value, resource, input: (name) => inputs.get(name) });
  const isThere =
    declaration.act !== undefined &&
    Object.keys(puts).length > 0 &&
    Object.entries(puts).every(([pointer, value]) => isSame(put(value), draft.get(pointer)));
  for (const pointer of isThere ? [] : stamps) {
    if (!set.has(pointer)) draft.set(pointer, world.now());
  }
  for (const [pointer, value] of Object.entries(puts)) {
    set.add(pointer);
    setMember(resource, draft, pointer, put(value));
  }
  for (const [pointer, name] of Object.entries(adds)) {
    draft.set(pointer, [...without(draft, pointer, inputs.get(name)), ...listOf(inputs.get(name))]);
  }
  for (const [pointer, name] of Object.entries(removes)) {
    draft.set(pointer, without(draft, pointer, inputs.get(name)));
  }
  setParts(world, resource, draft, n, (id) => id === undefined);
  derive(world, resource, draft, set);
  return undefined;
}

/** Inputs that were sent and the members that they set. */
export function listTargets(
  resource: Resource,
  declaration: OperationDeclaration,
  inputs: Inputs,
): [name: string, pointer: string][] {
  const { sets = {}, by = {}, adds = {}, removes = {}, ignores = [] } = declaration;
  const ids = resource.declaration.ids.map(({ at }) => at.slice(1));
  const declared = Object.entries(sets).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const taken = new Set([
    ...[sets, by].flatMap(Object.keys),
    ...[adds, removes].flatMap((names) => Object.values(names)),
    ...ignores,
    ...ids,
  ]);
  const alike = declaration.act === undefined ? inputs.names : [];
  return [
    ...declared.filter(([name]) => inputs.get(name) !== undefined),
    ...alike.flatMap((name): [string, string][] => {
      const member = toMember(name);
      return member && !taken.has(name) && resource.hasMember(member) ? [[name, `/${member}`]] : [];
    }),
  ];
}

function setInput(
  { zone }: WritableWorld,
  resource: Resource,
  draft: Draft,
  pointer: string,
  name: string,
  inputs: Inputs,
): void {
  setMember(resource, draft, pointer, readInput(resource, pointer, name, inputs, zone));
}

/** The value that an input has for a member: an instant for a moment, the row's word for another one. */
export function readInput(
  { moments, wordsOf }: Resource,
  pointer: string,
  name: string,
  inputs: Inputs,
  zone: string,
): unknown {
  const value = inputs.get(name);
  if (!moments.has(pointer)) return fromForm(value, wordsOf(pointer));
  // Kept as a text where it is none, since a number would be an instant.
  const instant = parseMoment(value, inputs.writingOf(name), zone);
  return instant ?? (typeof value === 'number' ? String(value) : value);
}

function listOf(value: unknown): unknown[] {
  return isEmpty(value) ? [] : [value].flat();
}

function without(draft: Draft, pointer: string, value: unknown): unknown[] {
  const gone = listOf(value);
  return listOf(draft.get(pointer)).filter((item) => !gone.some((one) => isSame(one, item)));
}
