import type { Rule } from '../../src/check/findings/finding.js';
import { findResponse, type Mutant, type MutationKind, type Success } from './responses.js';
import {
  findLine,
  fits,
  inside,
  listParts,
  listTypes,
  readSchema,
  type SpecPlace,
} from './specs.js';

/** A sound response, what it is held against, and the places that have their mutants already. */
interface Original {
  readonly success: Success;
  readonly schema: SpecPlace;
  readonly body: unknown;
  readonly seen: Set<string>;
}

/** Way into the body, with `*` for rows and for members of maps. */
type Path = readonly string[];

/** Mutants of each field of a response. */
export function* createFieldMutants(success: Success): Generator<Mutant> {
  const { response } = findResponse(success);
  const schema = inside(response, 'content', success.contentType, 'schema');
  const body: unknown = JSON.parse(success.text);
  const original = { success, schema, body, seen: new Set<string>() };
  yield* visit(original, body, listParts(schema, body), []);
}

function* visit(
  original: Original,
  value: unknown,
  parts: readonly SpecPlace[],
  path: Path,
): Generator<Mutant> {
  if (Array.isArray(value)) {
    for (const item of value) yield* visitItem(original, item, parts, path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      yield* visitMember(original, name, member, parts, path);
    }
  }
}

function* visitItem(
  original: Original,
  item: unknown,
  parts: readonly SpecPlace[],
  path: Path,
): Generator<Mutant> {
  const items = parts
    .filter((part) => readSchema(part).items !== undefined)
    .map((part) => inside(part, 'items'));
  const own = items.flatMap((place) => listParts(place, item));
  if (isNew(original, [...path, '*'])) yield* createItemMutants(original, path, own);
  yield* visit(original, item, own, [...path, '*']);
}

function* visitMember(
  original: Original,
  name: string,
  member: unknown,
  parts: readonly SpecPlace[],
  path: Path,
): Generator<Mutant> {
  const listed = parts.filter((part) => Object.hasOwn(readSchema(part).properties ?? {}, name));
  const others = parts.filter((part) => typeof readSchema(part).additionalProperties === 'object');
  const places = listed.length
    ? listed.map((part) => inside(part, 'properties', name))
    : others.map((part) => inside(part, 'additionalProperties'));
  if (places.length === 0) return;
  const own = places.flatMap((place) => listParts(place, member));
  // Where documented members stand among others, `*` would mean them too.
  const isMap = listed.length === 0 && parts.every((part) => !readSchema(part).properties);
  const at = [...path, isMap ? '*' : name];
  if (isNew(original, [...path, listed.length ? name : '*'])) {
    yield* createValueMutants(original, at, member, own);
    if (listed.length) yield* createNameMutants(original, at, parts);
  }
  yield* visit(original, member, own, at);
}

function isNew({ seen }: Original, path: Path): boolean {
  const key = path.join('/');
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** A documented member that is dropped, or comes under another name. */
function* createNameMutants(
  original: Original,
  path: Path,
  parent: readonly SpecPlace[],
): Generator<Mutant> {
  const { body } = original;
  const name = path.at(-1) ?? '';
  const demanding = parent.filter((part) =>
    (readSchema(part).required as string[] | undefined)?.includes(name),
  );
  const demands = demanding.map((part) =>
    findLine(part, 'required', (readSchema(part).required as string[]).indexOf(name)),
  );
  const gone = change(body, path, (holder, key) => delete holder[key]);
  if (demands.length) yield createMutant(original, 'dropped', path, gone, 'removed-field', demands);
  const renamed = change(body, path, (holder, key) => {
    holder[`${key}_v2`] = holder[key];
    delete holder[key];
  });
  if (demands.length)
    yield createMutant(original, 'renamed', path, renamed, 'removed-field', demands);
  else if (parent.every((part) => readSchema(part).additionalProperties === undefined)) {
    const lists = parent
      .filter((part) => readSchema(part).properties)
      .map((part) => findLine(part, 'properties'));
    yield createMutant(original, 'renamed', path, renamed, 'undocumented-field', lists);
  }
}

function* createValueMutants(
  original: Original,
  path: Path,
  value: unknown,
  own: readonly SpecPlace[],
): Generator<Mutant> {
  const set = (other: unknown) =>
    change(original.body, path, (holder, key) => (holder[key] = other));
  const kinds = listLines(own, ['type', 'oneOf', 'anyOf', 'const', 'enum']);
  const wrong = findWrongValue(own);
  if (wrong !== undefined)
    yield createMutant(original, 'wrong type', path, set(wrong), 'type', kinds);
  if (value !== null) yield createMutant(original, 'null', path, set(null), 'null', kinds);
  const words = listLines(own, ['const', 'enum']);
  const word = typeof value === 'string' ? 'zz-unknown' : 987_654;
  if (words.length && typeof value === typeof word) {
    yield createMutant(original, 'unknown word', path, set(word), 'enum', words);
  }
}

function* createItemMutants(
  original: Original,
  path: Path,
  own: readonly SpecPlace[],
): Generator<Mutant> {
  const kinds = listLines(own, ['type', 'oneOf', 'anyOf', 'const', 'enum']);
  const wrong = findWrongValue(own);
  if (wrong === undefined) return;
  const body = change(original.body, [...path, '0'], (holder, key) => (holder[key] = wrong));
  yield createMutant(original, 'wrong item', [...path, '*'], body, 'type', kinds);
}

function createMutant(
  { success, schema }: Original,
  kind: MutationKind,
  path: Path,
  value: unknown,
  found: Rule,
  lines: readonly string[],
): Mutant {
  const place = path.map((step) => `/${step}`).join('');
  const text = JSON.stringify(value);
  const expected = { rule: found, lines: new Set(lines) };
  return { ...success, kind, place, text, expected, isBreach: !fits(schema, value) };
}

const WRONG: readonly unknown[] = ['zz', 7, true, { zz: 1 }, [7.5]];

/** A value of a type that no schema of a place admits. */
function findWrongValue(own: readonly SpecPlace[]): unknown {
  const [first] = own;
  const admitted = first ? listTypes(first) : new Set<string>();
  return WRONG.find((value) => !admitted.has(nameType(value)));
}

function nameType(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

function listLines(parts: readonly SpecPlace[], keywords: readonly string[]): string[] {
  return parts.flatMap((part) =>
    keywords
      .filter((keyword) => keyword in readSchema(part))
      .map((keyword) => findLine(part, keyword)),
  );
}

/** A copy with a change at every place that a path means. */
function change(
  body: unknown,
  path: Path,
  edit: (holder: Record<string, unknown>, key: string) => void,
): unknown {
  const copy = structuredClone(body);
  const walk = (node: unknown, [step = '', ...rest]: Path): void => {
    if (typeof node !== 'object' || node === null) return;
    const holder = node as Record<string, unknown>;
    const keys = step === '*' ? Object.keys(holder) : Object.hasOwn(holder, step) ? [step] : [];
    for (const key of keys) {
      if (rest.length) walk(holder[key], rest);
      else edit(holder, key);
    }
  };
  walk(copy, path);
  return copy;
}
