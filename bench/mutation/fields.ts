import type { FindingClass } from '../../src/check/findings/finding.js';
import { type Kind, type Mutant, responsePlace, type Success } from './answers.js';
import { fits, inside, lineOf, type Place, partsOf, schemaAt, typesOf } from './specs.js';

/** A sound answer, what it is held against, and the places that have their mutants already. */
interface Original {
  readonly success: Success;
  readonly schema: Place;
  readonly body: unknown;
  readonly seen: Set<string>;
}

/** Way into the body, with `*` for rows and for members of maps. */
type Path = readonly string[];

/** Mutants of each field of an answer. */
export function* fieldMutants(success: Success): Generator<Mutant> {
  const { response } = responsePlace(success);
  const schema = inside(response, 'content', success.contentType, 'schema');
  const body: unknown = JSON.parse(success.text);
  const original = { success, schema, body, seen: new Set<string>() };
  yield* visit(original, body, partsOf(schema, body), []);
}

function* visit(
  original: Original,
  value: unknown,
  parts: readonly Place[],
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
  parts: readonly Place[],
  path: Path,
): Generator<Mutant> {
  const items = parts
    .filter((part) => schemaAt(part).items !== undefined)
    .map((part) => inside(part, 'items'));
  const own = items.flatMap((place) => partsOf(place, item));
  if (isNew(original, [...path, '*'])) yield* itemMutants(original, path, own);
  yield* visit(original, item, own, [...path, '*']);
}

function* visitMember(
  original: Original,
  name: string,
  member: unknown,
  parts: readonly Place[],
  path: Path,
): Generator<Mutant> {
  const listed = parts.filter((part) => Object.hasOwn(schemaAt(part).properties ?? {}, name));
  const others = parts.filter((part) => typeof schemaAt(part).additionalProperties === 'object');
  const places = listed.length
    ? listed.map((part) => inside(part, 'properties', name))
    : others.map((part) => inside(part, 'additionalProperties'));
  if (places.length === 0) return;
  const own = places.flatMap((place) => partsOf(place, member));
  // Where documented members stand among others, `*` would mean them too.
  const isMap = listed.length === 0 && parts.every((part) => !schemaAt(part).properties);
  const at = [...path, isMap ? '*' : name];
  if (isNew(original, [...path, listed.length ? name : '*'])) {
    yield* valueMutants(original, at, member, own);
    if (listed.length) yield* nameMutants(original, at, parts);
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
function* nameMutants(original: Original, path: Path, parent: readonly Place[]): Generator<Mutant> {
  const { body } = original;
  const name = path.at(-1) ?? '';
  const demanding = parent.filter((part) =>
    (schemaAt(part).required as string[] | undefined)?.includes(name),
  );
  const demands = demanding.map((part) =>
    lineOf(part, 'required', (schemaAt(part).required as string[]).indexOf(name)),
  );
  const gone = change(body, path, (holder, key) => delete holder[key]);
  if (demands.length) yield mutant(original, 'dropped', path, gone, 'removed-field', demands);
  const renamed = change(body, path, (holder, key) => {
    holder[`${key}_v2`] = holder[key];
    delete holder[key];
  });
  if (demands.length) yield mutant(original, 'renamed', path, renamed, 'removed-field', demands);
  else if (parent.every((part) => schemaAt(part).additionalProperties === undefined)) {
    const lists = parent
      .filter((part) => schemaAt(part).properties)
      .map((part) => lineOf(part, 'properties'));
    yield mutant(original, 'renamed', path, renamed, 'undocumented-field', lists);
  }
}

function* valueMutants(
  original: Original,
  path: Path,
  value: unknown,
  own: readonly Place[],
): Generator<Mutant> {
  const set = (other: unknown) =>
    change(original.body, path, (holder, key) => (holder[key] = other));
  const kinds = linesOf(own, ['type', 'oneOf', 'anyOf', 'const', 'enum']);
  const wrong = wrongFor(own);
  if (wrong !== undefined) yield mutant(original, 'wrong type', path, set(wrong), 'type', kinds);
  if (value !== null) yield mutant(original, 'null', path, set(null), 'null', kinds);
  const words = linesOf(own, ['const', 'enum']);
  const word = typeof value === 'string' ? 'zz-unknown' : 987_654;
  if (words.length && typeof value === typeof word) {
    yield mutant(original, 'unknown word', path, set(word), 'enum', words);
  }
}

function* itemMutants(original: Original, path: Path, own: readonly Place[]): Generator<Mutant> {
  const kinds = linesOf(own, ['type', 'oneOf', 'anyOf', 'const', 'enum']);
  const wrong = wrongFor(own);
  if (wrong === undefined) return;
  const body = change(original.body, [...path, '0'], (holder, key) => (holder[key] = wrong));
  yield mutant(original, 'wrong item', [...path, '*'], body, 'type', kinds);
}

function mutant(
  { success, schema }: Original,
  kind: Kind,
  path: Path,
  value: unknown,
  found: FindingClass,
  lines: readonly string[],
): Mutant {
  const place = path.map((step) => `/${step}`).join('');
  const text = JSON.stringify(value);
  const expected = { class: found, lines: new Set(lines) };
  return { ...success, kind, place, text, expected, isBreach: !fits(schema, value) };
}

const WRONG: readonly unknown[] = ['zz', 7, true, { zz: 1 }, [7.5]];

/** A value of a type that no schema of a place admits. */
function wrongFor(own: readonly Place[]): unknown {
  const [first] = own;
  const admitted = first ? typesOf(first) : new Set<string>();
  return WRONG.find((value) => !admitted.has(typeName(value)));
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

function linesOf(parts: readonly Place[], keywords: readonly string[]): string[] {
  return parts.flatMap((part) =>
    keywords.filter((keyword) => keyword in schemaAt(part)).map((keyword) => lineOf(part, keyword)),
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
