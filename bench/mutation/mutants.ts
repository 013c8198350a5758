import type { FindingClass } from '../../src/check/finding.js';
import { readEnvelope } from '../../src/client/envelope.js';
import type { Contract, ContractOperation } from '../../src/contract/contract.js';
import {
  fits,
  followed,
  inside,
  lineOf,
  operationAt,
  type Place,
  partsOf,
  schemaAt,
  typesOf,
} from './specs.js';

/** One answer that breaks the contract in one known way. */
export interface Mutant {
  readonly contract: Contract;
  readonly operation: ContractOperation;
  readonly kind: Kind;
  /** Where in the body, with `*` for rows and members of maps; empty for the whole answer. */
  readonly place: string;
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  readonly expected: {
    readonly class: FindingClass;
    /** `file:line` in specs/; any of them is right. */
    readonly lines: ReadonlySet<string>;
  };
}

export const KINDS = [
  'dropped',
  'wrong type',
  'null',
  'unknown word',
  'wrong item',
  'renamed',
  'undocumented status',
  'wrong content type',
  'error inside 200',
  'HTML under 200',
  'HTML called JSON',
] as const;
export type Kind = (typeof KINDS)[number];

/** A documented success, whole, as a service would send it. */
export interface Success {
  readonly contract: Contract;
  readonly operation: ContractOperation;
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** Every documented success of an operation. */
export function successesOf(contract: Contract, operation: ContractOperation): Success[] {
  return operation.responses
    .filter(({ status }) => status < 400)
    .flatMap(({ status, content }): Success[] => {
      const whole = { contract, operation, status };
      if (content.length === 0) return [{ ...whole, contentType: '', text: '' }];
      return content.flatMap(({ mediaType, examples }) =>
        examples
          .filter(({ value }) => status >= 300 || isSuccess(operation, value))
          .map(({ value }) => {
            const isJson = mediaType.includes('json');
            return {
              ...whole,
              contentType: mediaType,
              text: isJson ? JSON.stringify(value) : String(value),
            };
          }),
      );
    });
}

function isSuccess({ envelope }: ContractOperation, value: unknown): boolean {
  return !envelope || readEnvelope(envelope, value).success;
}

/** Every mutant of an operation: each field once, in the first example that has it, and the answer as a whole. */
export function mutantsOf(contract: Contract, operation: ContractOperation): Mutant[] {
  const successes = successesOf(contract, operation);
  const fields = new Map<string, Mutant>();
  for (const success of successes.filter(({ contentType }) => contentType.includes('json'))) {
    for (const mutant of fieldMutants(success)) {
      const key = `${mutant.kind} ${mutant.place}`;
      if (!fields.has(key)) fields.set(key, mutant);
    }
  }
  const [first] = successes;
  return [...fields.values(), ...(first ? wholeMutants(first) : [])];
}

function responsePlace({ contract, operation, status }: Success): {
  mention: Place;
  response: Place;
} {
  const mention = inside(
    operationAt(contract.provider, operation.path, operation.method),
    'responses',
    String(status),
  );
  return { mention, response: followed(mention) };
}

function* fieldMutants(success: Success): Generator<Mutant> {
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
    if (demands.length) yield* contradicting('dropped', path, gone, 'removed-field', demands);
    const renamed = changed(body, path, (holder, key) => {
      holder[`${key}_v2`] = holder[key];
      delete holder[key];
    });
    if (demands.length) yield* contradicting('renamed', path, renamed, 'removed-field', demands);
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
    if (wrong !== undefined) yield* contradicting('wrong type', path, set(wrong), 'type', kinds);
    if (value !== null) yield* contradicting('null', path, set(null), 'null', kinds);
    const words = linesOf(own, ['const', 'enum']);
    const word = typeof value === 'string' ? 'zz-unknown' : 987_654;
    if (words.length && typeof value === typeof word) {
      yield* contradicting('unknown word', path, set(word), 'enum', words);
    }
  }

  function* itemMutants(path: readonly string[], own: readonly Place[]): Generator<Mutant> {
    const kinds = linesOf(own, ['type', 'oneOf', 'anyOf', 'const', 'enum']);
    const set = (other: unknown) =>
      changed(body, [...path, '0'], (holder, key) => (holder[key] = other));
    const wrong = wrongFor(own);
    if (wrong !== undefined) {
      yield* contradicting('wrong item', [...path, '*'], set(wrong), 'type', kinds);
    }
  }

  /** Only what plain Ajv refuses is a contradiction; the rest is left out. */
  function* contradicting(
    kind: Kind,
    path: readonly string[],
    value: unknown,
    found: FindingClass,
    lines: string[],
  ) {
    if (!fits(schema, value)) yield mutant(kind, path, value, found, lines);
  }

  function mutant(
    kind: Kind,
    path: readonly string[],
    value: unknown,
    found: FindingClass,
    lines: string[],
  ): Mutant {
    const place = path.map((step) => `/${step}`).join('');
    return {
      ...success,
      kind,
      place,
      text: JSON.stringify(value),
      expected: { class: found, lines: new Set(lines) },
    };
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

/** Mutants of the answer as a whole. */
function* wholeMutants(success: Success): Generator<Mutant> {
  const { operation, contentType } = success;
  const { mention, response } = responsePlace(success);
  const whole = { ...success, place: '' };
  const documented = operation.responses.map(({ status }) => status);
  const status = [418, 599, 207].find((other) => !documented.includes(other)) ?? 226;
  const responses = lineOf({ ...mention, path: mention.path.slice(0, -1) });
  yield {
    ...whole,
    kind: 'undocumented status',
    status,
    expected: expectation('undocumented-status', responses),
  };
  if (!contentType) return;
  const media = expectation('content-type', lineOf(response, 'content', contentType));
  const page = '<!DOCTYPE html><html><body><h1>Maintenance</h1></body></html>';
  yield { ...whole, kind: 'wrong content type', contentType: 'image/png', expected: media };
  if (contentType.includes('html')) return;
  yield { ...whole, kind: 'HTML under 200', contentType: 'text/html', text: page, expected: media };
  if (!contentType.includes('json')) return;
  yield { ...whole, kind: 'HTML called JSON', text: page, expected: media };
  const failure = failureOf(operation);
  if (failure)
    yield {
      ...whole,
      kind: 'error inside 200',
      text: JSON.stringify(failure),
      expected: expectation('envelope', lineOf(mention)),
    };
}

function expectation(kind: FindingClass, line: string): Mutant['expected'] {
  return { class: kind, lines: new Set([line]) };
}

/** A documented failure of an operation, with a text that speaks of no key. */
function failureOf(operation: ContractOperation): unknown {
  const { envelope } = operation;
  if (!envelope) return undefined;
  const examples = operation.responses.flatMap(({ content }) =>
    content.flatMap((media) => media.examples),
  );
  const failure = examples
    .map(({ value }) => value)
    .find((value) => typeof value === 'object' && !isSuccess(operation, value));
  if (!failure) return undefined;
  const name = envelope.message
    .map((pointer) => pointer.slice(1))
    .find((key) => key in (failure as object));
  return {
    ...(failure as object),
    ...(name &&
      typeof (failure as Record<string, unknown>)[name] === 'string' && {
        [name]: 'internal error 17',
      }),
  };
}
