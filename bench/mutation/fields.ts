import type { Rule } from '../../src/check/findings/finding.js';
import { type Kind, type Mutant, responsePlace, type Success } from './answers.js';
import { fits, inside, lineOf, type Place, partsOf, schemaAt, typesOf } from './specs.js';

/** Mutants of each field of an answer. */
export function* fieldMutants(success: Success): Generator<Mutant> {
  const { response } = responsePlace(success);
  const schema = inside(response, 'content', success.contentType, 'schema');
  const body: unknown = JSON.parse(success.text);
  const seen = new Set<string>();

  function* visit(
    value: unknown,
    parts: readonly Place[],
    path: readonly string[],
  ): Generator<Mutant> {
    if (Array.isArray(value)) {
      for (const item of value) {
        const items = parts
          .filter((part) => schemaAt(part).items !== undefined)
          .map((part) => inside(part, 'items'));
        const own = items.flatMap((place) => partsOf(place, item));
        yield* once([...path, '*'], () => itemMutants(path, own));
        yield* visit(item, own, [...path, '*']);
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        const listed = parts.filter((part) => Object.hasOwn(schemaAt(part).properties ?? {}, name));
        const others = parts.filter(
          (part) => typeof schemaAt(part).additionalProperties === 'object',
        );
        const places = listed.length
          ? listed.map((part) => inside(part, 'properties', name))
          : others.map((part) => inside(part, 'additionalProperties'));
        if (places.length === 0) continue;
        const own = places.flatMap((place) => partsOf(place, member));
        // Where documented members stand among others, `*` would mean them too.
        const isMap = listed.length === 0 && parts.every((part) => !schemaAt(part).properties);
        const step = isMap ? '*' : name;
        yield* once([...path, listed.length ? name : '*'], () =>
          memberMutants([...path, step], member, parts, own, listed),
        );
        yield* visit(member, own, [...path, step]);
      }
    }
  }

  function* once(path: readonly string[], make: () => Generator<Mutant>): Generator<Mutant> {
    const key = path.join('/');
    if (seen.has(key)) return;
    seen.add(key);
    yield* make();
  }

  function* memberMutants(
    path: readonly string[],
    value: unknown,
    parent: readonly Place[],
    own: readonly Place[],
    listed: readonly Place[],
  ): Generator<Mutant> {
    yield* valueMutants(path, value, own);
    if (listed.length === 0) return;
    const name = path.at(-1) ?? '';
    const demanding = parent.filter((part) =>
      (schemaAt(part).required as string[] | undefined)?.includes(name),
    );
    const demands = demanding.map((part) =>
      lineOf(part, 'required', (schemaAt(part).required as string[]).indexOf(name)),
    );
    const gone = changed(body, path, (holder, key) => delete holder[key]);
    if (demands.length) yield mutant('dropped', path, gone, 'removed-field', demands);
    const renamed = changed(body, path, (holder, key) => {
      holder[`${key}_v2`] = holder[key];
      delete holder[key];
    });
    if (demands.length) yield mutant('renamed', path, renamed, 'removed-field', demands);
    else if (parent.every((part) => schemaAt(part).additionalProperties === undefined)) {
      const lists = parent
        .filter((part) => schemaAt(part).properties)
        .map((part) => lineOf(part, 'properties'));
      yield mutant('renamed', path, renamed, 'undocumented-field', lists);
    }
  }

  function* valueMutants(
    path: readonly string[],
    value: unknown,
    own: readonly Place[],
  ): Generator<Mutant> {
    const set = (other: unknown) => changed(body, path, (holder, key) => (holder[key] = other));
    const kinds = linesOf(own, ['type', 'oneOf', 'anyOf', 'const', 'enum']);
    const wrong = wrongFor(own);
    if (wrong !== undefined) yield mutant('wrong type', path, set(wrong), 'type', kinds);
    if (value !== null) yield mutant('null', path, set(null), 'null', kinds);
    const words = linesOf(own, ['const', 'enum']);
    const word = typeof value === 'string' ? 'zz-unknown' : 987_654;
    if (words.length && typeof value === typeof word) {
      yield mutant('unknown word', path, set(word), 'enum', words);
    }
  }

  function* itemMutants(path: readonly string[], own: readonly Place[]): Generator<Mutant> {
    const kinds = linesOf(own, ['type', 'oneOf', 'anyOf', 'const', 'enum']);
    const set = (other: unknown) =>
      changed(body, [...path, '0'], (holder, key) => (holder[key] = other));
    const wrong = wrongFor(own);
    if (wrong !== undefined) {
      yield mutant('wrong item', [...path, '*'], set(wrong), 'type', kinds);
    }
  }

  function mutant(
    kind: Kind,
    path: readonly string[],
    value: unknown,
    found: Rule,
    lines: readonly string[],
  ): Mutant {
    const place = path.map((step) => `/${step}`).join('');
    const text = JSON.stringify(value);
    const expected = { rule: found, lines: new Set(lines) };
    return { ...success, kind, place, text, expected, isBreach: !fits(schema, value) };
  }

  yield* visit(body, partsOf(schema, body), []);
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
function changed(
  body: unknown,
  path: readonly string[],
  change: (holder: Record<string, unknown>, key: string) => void,
): unknown {
  const copy = structuredClone(body);
  const walk = (node: unknown, [step = '', ...rest]: readonly string[]): void => {
    if (typeof node !== 'object' || node === null) return;
    const holder = node as Record<string, unknown>;
    const keys = step === '*' ? Object.keys(holder) : Object.hasOwn(holder, step) ? [step] : [];
    for (const key of keys) {
      if (rest.length) walk(holder[key], rest);
      else change(holder, key);
    }
  };
  walk(copy, path);
  return copy;
}
