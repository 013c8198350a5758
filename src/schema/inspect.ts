import { isRecord, type UnknownRecord } from '../client/record.js';
import type { Contract } from '../contract/contract.js';
import { escapePointer, resolvePointer } from '../contract/document.js';
import { findLastSource } from '../contract/validity.js';
import {
  type Alternatives,
  type CompiledSchema,
  createSchemaCompiler,
  type KeywordError,
} from './compile.js';

/** One place where a value contradicts its schema. */
export interface Violation {
  /** JSON pointer into the value. */
  readonly at: string;
  /** The same with `*` for every index of a list and every name that no schema lists. */
  readonly place: string;
  /** What is wrong, as a sentence without its subject: `must be string`. */
  readonly message: string;
  readonly keyword: string;
  /** Where a member is missing: which one. */
  readonly missing?: string;
  /** JSON pointer to the broken keyword in the document, references followed. */
  readonly schemaPointer: string;
  /** JSON pointer to the schema as it stands at this place, before a reference is followed. */
  readonly usedAt: string;
  /** The value that breaks it. */
  readonly value: unknown;
  /** Where only certain values may be: which ones. */
  readonly allowed?: readonly unknown[];
}

/** A member that no schema of its object describes. */
export interface UndocumentedMember {
  /** JSON pointer to the member. */
  readonly at: string;
  /** The same with `*` for every index of a list and every name of a map. */
  readonly place: string;
  readonly value: unknown;
  /** JSON pointer to the `properties` that lack it. */
  readonly schemaPointer: string;
}

/** A member, or a value of one, that documents of today no longer have. */
export interface OutdatedUse {
  /** JSON pointer to it. */
  readonly at: string;
  /** The same with `*` for every index of a list and every name of a map. */
  readonly place: string;
  /** Id of the last source that has it. */
  readonly until: string;
  /** JSON pointer to the schema that says so. */
  readonly schemaPointer: string;
}

export interface Inspection {
  readonly violations: readonly Violation[];
  readonly extras: readonly UndocumentedMember[];
  /**
   * JSON pointers to what of the document the value touched: schemas of members, words of `enum`, `items` of lists that
   * have some, and `items/-` of lists of objects that are empty. Only where `covered` was given, and without what it has.
   */
  readonly touched: readonly string[];
  readonly outdated: readonly OutdatedUse[];
}

/**
 * Checks a value against the schema at a pointer of the document.
 * @param covered what was touched before; without it nothing is noted
 */
export type Inspector = (
  schemaPointer: string,
  value: unknown,
  covered?: ReadonlySet<string>,
) => Inspection;

/**
 * Makes a function that walks schema and value together and leaves single keywords to Ajv. Unlike a list of Ajv's errors
 * this says which branch of an alternative was meant, where a broken keyword stands behind any number of references, and
 * which members nobody describes.
 */
export function createInspector(contract: Contract): Inspector {
  const compile = createSchemaCompiler(contract);
  return (schemaPointer, value, covered) => {
    const pointer = canonicalize(contract, schemaPointer);
    const result = inspectAt({ compile, covered }, pointer, value, undefined);
    const { broken, extras, outdated, touched } = result;
    return {
      touched: flatten(touched),
      violations: broken.map(({ path, pointer: keyword, types: _, ...error }) => ({
        ...error,
        at: toPointer(path),
        place: toPattern(path),
        schemaPointer: keyword,
      })),
      extras: extras.map(({ path, ...extra }) => ({
        ...extra,
        at: toPointer(path),
        place: toPattern(path),
      })),
      outdated: outdated.map(({ path, ...use }) => ({
        ...use,
        at: toPointer(path),
        place: toPattern(path),
      })),
    };
  };
}

/** Validates a value against the schema at a pointer of the document. An empty list means that it is valid. */
export type Validator = (schemaPointer: string, value: unknown) => readonly Violation[];

/** An {@link Inspector} that reports violations only. */
export function createValidator(contract: Contract): Validator {
  const inspect = createInspector(contract);
  return (schemaPointer, value) => inspect(schemaPointer, value).violations;
}

interface Run {
  readonly compile: (pointer: string) => CompiledSchema;
  readonly covered: ReadonlySet<string> | undefined;
}

/** All that a schema says of a value and of what lies inside it. */
function inspectAt(run: Run, pointer: string, value: unknown, path: Path | undefined): Result {
  const found = createAccumulator();
  apply(run, pointer, pointer, value, path, found);
  return summarize(found, value, path);
}

/** Adds what one schema says. */
function apply(
  run: Run,
  pointer: string,
  usedAt: string,
  value: unknown,
  path: Path | undefined,
  found: Accumulator,
): void {
  const schema = run.compile(pointer);
  for (const error of schema.checkKeywords(value)) {
    found.own.push({ ...error, usedAt, path, value });
  }
  const until = findLastSource(schema.validity, value);
  if (until !== undefined) found.outdated.push({ path, until, schemaPointer: pointer });
  const word = run.covered && schema.words ? schema.words.indexOf(value) : -1;
  if (word >= 0) touch(run, found, `${schema.pointer}/enum/${word}`);
  for (const conjunct of schema.conjuncts) apply(run, conjunct, usedAt, value, path, found);
  for (const alternatives of schema.alternatives) {
    // What a reference leads to is shared: there the reference is where it is used.
    const isOwn = alternatives.pointer.startsWith(`${usedAt}/`);
    const site = isOwn ? alternatives.pointer : usedAt;
    applyAlternatives(run, alternatives, site, value, path, found);
  }
  if (Array.isArray(value)) applyToItems(run, schema, value, path, found);
  else if (isRecord(value)) applyToMembers(run, schema, value, path, found);
}

function applyToItems(
  run: Run,
  { items }: CompiledSchema,
  value: readonly unknown[],
  path: Path | undefined,
  found: Accumulator,
): void {
  if (items === undefined) return;
  if (run.covered && isRecord(value[0])) found.touched.push(items);
  const isTop = path?.up === undefined;
  if (run.covered && isTop && value.length === 0 && describesObject(run.compile(items))) {
    found.touched.push(`${items}/-`);
  }
  for (let index = 0; index < value.length; index++) {
    const step = { up: path, token: String(index), many: true };
    addInner(found, step, inspectAt(run, items, value[index], step));
  }
}

function applyToMembers(
  run: Run,
  { pointer, properties, additional }: CompiledSchema,
  value: UnknownRecord,
  path: Path | undefined,
  found: Accumulator,
): void {
  if (properties) found.bounds ??= `${pointer}/properties`;
  if (additional !== undefined) found.open = true;
  for (const name of Object.keys(value)) {
    const property = properties?.get(name);
    if (property !== undefined) {
      found.known.add(name);
      touch(run, found, property);
    }
    const member = property ?? additional;
    if (typeof member !== 'string') continue;
    const step = { up: path, token: name, many: property === undefined };
    addInner(found, step, inspectAt(run, member, value[name], step));
  }
}

/** Takes the branches that hold; where none does, the one that comes closest explains more than all of them. */
function applyAlternatives(
  run: Run,
  alternatives: Alternatives,
  usedAt: string,
  value: unknown,
  path: Path | undefined,
  found: Accumulator,
): void {
  const trials = alternatives.branches.map((pointer) => {
    const trial = createAccumulator();
    apply(run, pointer, pointer, value, path, trial);
    return { found: trial, result: summarize(trial, value, path) };
  });
  const holding = trials.filter(({ result }) => result.broken.length === 0);
  if (alternatives.exactlyOne && holding.length > 1) {
    const error = alternatives.toError('must match exactly one of the alternatives');
    found.own.push({ ...error, usedAt, path, value });
  }
  if (holding.length > 0) {
    for (const trial of holding) merge(trial.found, found);
    return;
  }
  const kinds = trials.map((trial) => trial.found.own.find(({ types }) => types)?.types);
  if (kinds.every((types) => types !== undefined)) {
    const types = [...new Set(kinds.flat())];
    const error = alternatives.toError(`must be ${types.join(' or ')}`);
    found.own.push({ ...error, keyword: 'type', types, usedAt, path, value });
    return;
  }
  const discriminators = alternatives.discriminators();
  const distances = trials.map((trial) => measureDistance(trial, discriminators));
  const closest = trials[distances.indexOf(Math.min(...distances))];
  if (closest) merge(closest.found, found);
}

/** Where in the value; written out only when there is something to say. */
interface Path {
  readonly up: Path | undefined;
  readonly token: string;
  /** Whether it is one of any number: a row, or a member of a map. */
  readonly many: boolean;
}

interface Broken extends KeywordError {
  readonly usedAt: string;
  readonly path: Path | undefined;
  readonly value: unknown;
}

interface Unknown {
  readonly path: Path;
  readonly value: unknown;
  readonly schemaPointer: string;
}

interface Outdated {
  readonly path: Path | undefined;
  readonly until: string;
  readonly schemaPointer: string;
}

/** What is known of one place of the value, over all schemas that speak of it. */
interface Accumulator {
  readonly own: Broken[];
  readonly outdated: Outdated[];
  readonly known: Set<string>;
  readonly inner: Map<string, Result[]>;
  /** The first `properties` that list the members of this place. */
  bounds?: string;
  /** Whether members beside them are expected. */
  open: boolean;
  readonly touched: Touched[];
}

/** A place with all that lies inside. */
interface Result {
  readonly broken: readonly Broken[];
  readonly extras: readonly Unknown[];
  readonly outdated: readonly Outdated[];
  readonly touched: readonly Touched[];
}

/** Pointers of one place, and those of the places inside it. */
type Touched = string | readonly Touched[];

function touch({ covered }: Run, { touched }: Accumulator, pointer: string): void {
  if (covered && !covered.has(pointer)) touched.push(pointer);
}

function flatten(touched: readonly Touched[]): string[] {
  const pointers = new Set<string>();
  const open = [touched];
  for (let list = open.pop(); list; list = open.pop()) {
    for (const one of list) {
      if (typeof one === 'string') pointers.add(one);
      else open.push(one);
    }
  }
  return [...pointers];
}

function describesObject({ properties, conjuncts, alternatives }: CompiledSchema): boolean {
  return properties !== undefined || conjuncts.length + alternatives.length > 0;
}

function createAccumulator(): Accumulator {
  return { own: [], outdated: [], known: new Set(), inner: new Map(), open: false, touched: [] };
}

function addInner({ inner, touched }: Accumulator, { token }: Path, result: Result): void {
  if (result.touched.length > 0) touched.push(result.touched);
  const others = inner.get(token);
  if (others) others.push(result);
  else inner.set(token, [result]);
}

function merge(from: Accumulator, into: Accumulator): void {
  for (const error of from.own) into.own.push(error);
  for (const use of from.outdated) into.outdated.push(use);
  if (from.touched.length > 0) into.touched.push(from.touched);
  for (const name of from.known) into.known.add(name);
  for (const [token, results] of from.inner) {
    into.inner.set(token, [...(into.inner.get(token) ?? []), ...results]);
  }
  if (from.bounds !== undefined) into.bounds ??= from.bounds;
  into.open ||= from.open;
}

const NOTHING: Result = { broken: [], extras: [], outdated: [], touched: [] };

function summarize(found: Accumulator, value: unknown, path: Path | undefined): Result {
  const broken = [...found.own];
  const outdated = [...found.outdated];
  const extras: Unknown[] = [];
  for (const [first, ...others] of found.inner.values()) {
    // Rows may be more than a call takes arguments.
    for (const result of [first, ...others]) {
      for (const error of result?.broken ?? []) broken.push(error);
      for (const use of result?.outdated ?? []) outdated.push(use);
    }
    // What one schema does not know, another one may.
    const unknown = others.map(
      (result) => new Set(result.extras.map(({ path }) => toPointer(path))),
    );
    for (const extra of first?.extras ?? []) {
      if (unknown.every((places) => places.has(toPointer(extra.path)))) extras.push(extra);
    }
  }
  if (found.bounds !== undefined && !found.open && isRecord(value)) {
    for (const name of Object.keys(value)) {
      if (found.known.has(name)) continue;
      const at = { up: path, token: name, many: false };
      extras.push({ path: at, value: value[name], schemaPointer: found.bounds });
    }
  }
  const { touched } = found;
  const isNothing = broken.length + extras.length + outdated.length + touched.length === 0;
  return isNothing ? NOTHING : { broken, extras, outdated, touched };
}

/**
 * How far a value is from a branch. Another kind of value is another branch, and so is another value of a member by
 * which the branches tell themselves apart (`error`, `status`). Members that a branch does not know count half as much
 * as contradictions: a service adds members, but seldom many at once.
 */
function measureDistance(
  { found, result }: { found: Accumulator; result: Result },
  discriminators: ReadonlySet<string>,
): number {
  const isDecisive = ({ keyword, path }: Broken) =>
    path !== undefined &&
    discriminators.has(path.token) &&
    ['const', 'enum', 'not'].includes(keyword);
  const isWrongKind = found.own.some(({ types }) => types);
  const decisive = [...found.inner]
    .filter(([name]) => discriminators.has(name))
    .flatMap(([, results]) => results.flatMap(({ broken }) => broken))
    .filter(isDecisive).length;
  const { broken, extras } = result;
  return (isWrongKind ? 1e6 : 0) + decisive * 1000 + broken.length + extras.length / 2;
}

/** A pointer whose references are followed up to its last step. */
function canonicalize({ document }: Contract, pointer: string): string {
  const cut = pointer.lastIndexOf('/');
  return `${resolvePointer(document, pointer.slice(0, cut)).pointer}${pointer.slice(cut)}`;
}

function toPointer(path: Path | undefined): string {
  return path ? `${toPointer(path.up)}/${escapePointer(path.token)}` : '';
}

function toPattern(path: Path | undefined): string {
  return path ? `${toPattern(path.up)}/${path.many ? '*' : escapePointer(path.token)}` : '';
}
