import { isRecord } from '../client/record.js';
import { escapePointer } from '../contract/document.js';
import type { KeywordError } from './compile.js';

/** Where in the value; written out only when there is something to say. */
export interface Path {
  readonly up: Path | undefined;
  readonly token: string;
  /** Whether it is one of any number: a row, or a member of a map. */
  readonly many: boolean;
}

export interface Broken extends KeywordError {
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
export interface Accumulator {
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
export interface Result {
  readonly broken: readonly Broken[];
  readonly extras: readonly Unknown[];
  readonly outdated: readonly Outdated[];
  readonly touched: readonly Touched[];
}

/** Pointers of one place, and those of the places inside it. */
type Touched = string | readonly Touched[];

/** Each pointer once. */
export function flatten(touched: readonly Touched[]): string[] {
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

/** Knows nothing yet. */
export function createAccumulator(): Accumulator {
  return { own: [], outdated: [], known: new Set(), inner: new Map(), open: false, touched: [] };
}

/** Adds what a schema says of a place inside. */
export function addInner({ inner, touched }: Accumulator, { token }: Path, result: Result): void {
  if (result.touched.length > 0) touched.push(result.touched);
  const others = inner.get(token);
  if (others) others.push(result);
  else inner.set(token, [result]);
}

/** Adds what another schema says of the same place. */
export function merge(from: Accumulator, into: Accumulator): void {
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

/** Sums up a place once all its schemas have spoken. */
export function summarize(found: Accumulator, value: unknown, path: Path | undefined): Result {
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

/** JSON pointer to a place of the value. */
export function toPointer(path: Path | undefined): string {
  return path ? `${toPointer(path.up)}/${escapePointer(path.token)}` : '';
}

/** The same with `*` for what is one of any number. */
export function toPattern(path: Path | undefined): string {
  return path ? `${toPattern(path.up)}/${path.many ? '*' : escapePointer(path.token)}` : '';
}
