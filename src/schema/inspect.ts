import type { Contract } from '../contract/contract.js';
import { escapePointer, isRecord, resolvePointer } from '../contract/document.js';
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
  /** JSON pointer to the broken keyword in the document, references followed. */
  readonly schemaPointer: string;
  /** JSON pointer to the schema as it stands at this place, before a reference is followed. */
  readonly site: string;
  /** The value that breaks it. */
  readonly value: unknown;
  /** Where only certain values may be: which ones. */
  readonly allowed?: readonly unknown[];
  /** Where a member is not there: its name. */
  readonly missing?: string;
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

export interface Inspection {
  readonly violations: readonly Violation[];
  readonly extras: readonly UndocumentedMember[];
}

/** Holds a value against the schema at a pointer of the document. */
export type Inspector = (schemaPointer: string, value: unknown) => Inspection;

/**
 * Walks schema and value together and leaves single keywords to Ajv. Unlike a list of Ajv's errors this says which
 * branch of an alternative was meant, where a broken keyword stands behind any number of references, and which members
 * nobody describes.
 */
export function createInspector(contract: Contract): Inspector {
  const planOf = createSchemaCompiler(contract);

  /** All that a schema says of a value and of what lies inside it. */
  const inspectAt = (pointer: string, value: unknown, path: Path | undefined): Result => {
    const level = createAccumulator();
    apply(planOf(pointer), pointer, value, path, level);
    return summarize(level, value, path);
  };

  const apply = (
    plan: CompiledSchema,
    site: string,
    value: unknown,
    path: Path | undefined,
    level: Accumulator,
  ): void => {
    for (const fault of plan.faults(value)) level.own.push({ ...fault, site, path, value });
    for (const pointer of plan.all) apply(planOf(pointer), site, value, path, level);
    for (const choice of plan.choices) choose(choice, value, path, level);
    if (Array.isArray(value)) {
      if (plan.items === undefined) return;
      for (let index = 0; index < value.length; index++) {
        inside(level, plan.items, value[index], { up: path, token: String(index), many: true });
      }
    } else if (isRecord(value)) {
      if (plan.properties) level.bounds ??= `${plan.pointer}/properties`;
      if (plan.others !== undefined) level.open = true;
      for (const name of Object.keys(value)) {
        const property = plan.properties?.get(name);
        if (property !== undefined) level.known.add(name);
        const pointer = property ?? plan.others;
        if (typeof pointer === 'string') {
          const many = property === undefined;
          inside(level, pointer, value[name], { up: path, token: name, many });
        }
      }
    }
  };

  const inside = (level: Accumulator, pointer: string, value: unknown, path: Path): void => {
    const held = inspectAt(pointer, value, path);
    const others = level.inner.get(path.token);
    if (others) others.push(held);
    else level.inner.set(path.token, [held]);
  };

  /** Takes the branches that hold; where none does, the one that comes closest explains more than all of them. */
  const choose = (
    choice: Alternatives,
    value: unknown,
    path: Path | undefined,
    level: Accumulator,
  ): void => {
    const trials = choice.branches.map((pointer) => {
      const trial = createAccumulator();
      apply(planOf(pointer), pointer, value, path, trial);
      return { level: trial, held: summarize(trial, value, path) };
    });
    const holding = trials.filter(({ held }) => held.broken.length === 0);
    if (choice.exactlyOne && holding.length > 1) {
      const message = 'must match exactly one of the alternatives';
      level.own.push({ ...choice.fault(message), site: choice.pointer, path, value });
    }
    if (holding.length > 0) {
      for (const trial of holding) merge(trial.level, level);
      return;
    }
    const kinds = trials.map((trial) => trial.level.own.find(({ types }) => types)?.types);
    if (kinds.every((types) => types !== undefined)) {
      const types = [...new Set(kinds.flat())];
      const fault = { ...choice.fault(`must be ${types.join(' or ')}`), keyword: 'type', types };
      level.own.push({ ...fault, site: choice.pointer, path, value });
      return;
    }
    const marks = choice.discriminators();
    const distances = trials.map(({ level: trial, held }) => measureDistance(trial, held, marks));
    const closest = trials[distances.indexOf(Math.min(...distances))];
    if (closest) merge(closest.level, level);
  };

  return (schemaPointer, value) => {
    const { broken, extras } = inspectAt(canonicalize(contract, schemaPointer), value, undefined);
    return {
      violations: broken.map(({ path, pointer, types: _, ...fault }) => ({
        ...fault,
        at: textOf(path),
        place: placeOf(path),
        schemaPointer: pointer,
      })),
      extras: extras.map(({ path, ...extra }) => ({
        ...extra,
        at: textOf(path),
        place: placeOf(path),
      })),
    };
  };
}

/** Where in the value; written out only when there is something to say. */
interface Path {
  readonly up: Path | undefined;
  readonly token: string;
  /** Whether it is one of any number: a row, or a member of a map. */
  readonly many: boolean;
}

interface Broken extends KeywordError {
  readonly site: string;
  readonly path: Path | undefined;
  readonly value: unknown;
}

interface Unknown {
  readonly path: Path;
  readonly value: unknown;
  readonly schemaPointer: string;
}

/** What is known of one place of the value, over all schemas that speak of it. */
interface Accumulator {
  readonly own: Broken[];
  readonly known: Set<string>;
  readonly inner: Map<string, Result[]>;
  /** The first `properties` that list the members of this place. */
  bounds?: string;
  /** Whether members beside them are expected. */
  open: boolean;
}

/** A place with all that lies inside. */
interface Result {
  readonly broken: readonly Broken[];
  readonly extras: readonly Unknown[];
}

function createAccumulator(): Accumulator {
  return { own: [], known: new Set(), inner: new Map(), open: false };
}

function merge(from: Accumulator, into: Accumulator): void {
  into.own.push(...from.own);
  for (const name of from.known) into.known.add(name);
  for (const [token, held] of from.inner) {
    into.inner.set(token, [...(into.inner.get(token) ?? []), ...held]);
  }
  if (from.bounds !== undefined) into.bounds ??= from.bounds;
  into.open ||= from.open;
}

const NOTHING: Result = { broken: [], extras: [] };

function summarize(level: Accumulator, value: unknown, path: Path | undefined): Result {
  const broken = [...level.own];
  const extras: Unknown[] = [];
  for (const [first, ...others] of level.inner.values()) {
    for (const held of [first, ...others]) broken.push(...(held?.broken ?? []));
    // What one schema does not know, another one may.
    const everywhere = (extra: Unknown) =>
      others.every((held) => held.extras.some(({ path: at }) => textOf(at) === textOf(extra.path)));
    extras.push(...(first?.extras.filter(everywhere) ?? []));
  }
  if (level.bounds !== undefined && !level.open && isRecord(value)) {
    for (const name of Object.keys(value)) {
      if (level.known.has(name)) continue;
      const at = { up: path, token: name, many: false };
      extras.push({ path: at, value: value[name], schemaPointer: level.bounds });
    }
  }
  return broken.length || extras.length ? { broken, extras } : NOTHING;
}

/**
 * How far a value is from a branch. Another kind of value is another branch, and so is another word in a member by
 * which the branches tell themselves apart (`error`, `status`). Members that a branch does not know count half as much
 * as contradictions: a service adds members, but seldom many at once.
 */
function measureDistance(
  level: Accumulator,
  { broken, extras }: Result,
  marks: ReadonlySet<string>,
): number {
  const isMark = ({ keyword, path }: Broken) =>
    path !== undefined && marks.has(path.token) && ['const', 'enum', 'not'].includes(keyword);
  const wrongKind = level.own.some(({ types }) => types);
  const wrongMarks = [...level.inner]
    .filter(([name]) => marks.has(name))
    .flatMap(([, held]) => held.flatMap((one) => one.broken))
    .filter(isMark).length;
  return (wrongKind ? 1e6 : 0) + wrongMarks * 1000 + broken.length + extras.length / 2;
}

/** A pointer whose references are followed up to its last step. */
function canonicalize({ document }: Contract, pointer: string): string {
  const cut = pointer.lastIndexOf('/');
  return `${resolvePointer(document, pointer.slice(0, cut)).pointer}${pointer.slice(cut)}`;
}

function textOf(path: Path | undefined): string {
  return path ? `${textOf(path.up)}/${escapePointer(path.token)}` : '';
}

function placeOf(path: Path | undefined): string {
  return path ? `${placeOf(path.up)}/${path.many ? '*' : escapePointer(path.token)}` : '';
}
