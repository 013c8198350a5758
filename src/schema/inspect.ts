import { isRecord, type UnknownRecord } from '../client/record.js';
import { resolvePointer } from '../contract/document.js';
import { findLastSource } from '../contract/validity.js';
import {
  type Accumulator,
  addInner,
  type Broken,
  createAccumulator,
  flatten,
  merge,
  type Path,
  type Result,
  summarize,
  toPattern,
  toPointer,
} from './accumulate.js';
import {
  type Alternatives,
  type CompiledSchema,
  getSchemaCompiler,
  type SchemaSource,
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
export function createInspector(contract: SchemaSource): Inspector {
  const compile = getSchemaCompiler(contract);
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
export function createValidator(contract: SchemaSource): Validator {
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

function touch({ covered }: Run, { touched }: Accumulator, pointer: string): void {
  if (covered && !covered.has(pointer)) touched.push(pointer);
}

function describesObject({ properties, conjuncts, alternatives }: CompiledSchema): boolean {
  return properties !== undefined || conjuncts.length + alternatives.length > 0;
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
function canonicalize({ document }: SchemaSource, pointer: string): string {
  const cut = pointer.lastIndexOf('/');
  return `${resolvePointer(document, pointer.slice(0, cut)).pointer}${pointer.slice(cut)}`;
}
