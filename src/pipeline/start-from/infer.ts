import { isRecord, type UnknownRecord } from '../../client/record.js';

/** What is seen of one place over many values. */
interface Shape {
  count: number;
  readonly types: Set<string>;
  /** Forms that all texts have had so far. */
  forms: ReadonlySet<string>;
  readonly members: Map<string, Shape>;
  /** Objects that were seen, which is more often than a member where one is left out. */
  objects: number;
  /** Of lists, and of maps whose names are data. */
  items?: Shape;
  isMap: boolean;
  isEmptyListOnly: boolean;
  /** The words of a member that marks success; none where it has others. */
  readonly words: Set<unknown>;
}

/** Members of a body that say in a word whether it is a success: the only values that are taken over. */
const MARK =
  /^(?:status|result|state|success|ok|succeeded|error|errno|err|code|error_?code|status_code)$/i;
const WORD = /^[a-z][a-z_ -]{0,19}$/i;
const MAX_WORDS = 6;

/** How texts are written that say what they mean by their form. */
const FORMS: Readonly<Record<string, { test: RegExp; schema: UnknownRecord }>> = {
  integer: { test: /^-?\d{1,18}$/, schema: { pattern: '^-?\\d+$' } },
  number: { test: /^-?\d{1,18}(?:\.\d{1,18})?$/, schema: { pattern: '^-?\\d+(\\.\\d+)?$' } },
  date: { test: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/, schema: { format: 'date' } },
  stamp: {
    test: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
    schema: { pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$' },
  },
  instant: {
    test: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/,
    schema: { format: 'date-time' },
  },
};

/** Names of members that are ids, and so data: digits, hexadecimal, UUIDs, dates. */
const DATA_NAME = /^(?:\d+|[\da-f]{12,}|[\da-f]{8}-[\da-f-]{27}|\d{4}-\d\d-\d\d)$/i;
/** An object with more members than any record has is a map. */
const MAX_MEMBERS = 400;
/** Deeper values are not looked into. */
export const MAX_DEPTH = 60;

/**
 * The schema of values that were seen. A member is required where it was in all of at least two objects; an empty list
 * beside objects is PHP's empty map.
 * @param isSecret whether the name of a member is data that must not be taken over
 */
export function inferSchema(
  values: readonly unknown[],
  isSecret: (name: string) => boolean,
): UnknownRecord {
  const shape = createShape();
  for (const value of values) look(shape, value, isSecret, 0);
  return toSchema(shape);
}

function createShape(): Shape {
  const forms = new Set(Object.keys(FORMS));
  const none = {
    types: new Set<string>(),
    members: new Map(),
    words: new Set(),
    objects: 0,
    count: 0,
  };
  return { ...none, forms, isMap: false, isEmptyListOnly: true };
}

function look(
  shape: Shape,
  value: unknown,
  isSecret: (name: string) => boolean,
  depth: number,
): void {
  shape.count += 1;
  shape.types.add(toType(value));
  if (depth > MAX_DEPTH) return;
  if (typeof value === 'string') {
    shape.forms = new Set([...shape.forms].filter((form) => FORMS[form]?.test.test(value)));
  } else if (Array.isArray(value)) {
    if (value.length > 0) shape.isEmptyListOnly = false;
    for (const item of value) look(getItems(shape), item, isSecret, depth + 1);
  } else if (isRecord(value)) {
    shape.objects += 1;
    const names = Object.keys(value);
    for (const name of names) {
      const isData = DATA_NAME.test(name) || isSecret(name) || names.length > MAX_MEMBERS;
      shape.isMap ||= isData;
      const member = isData ? getItems(shape) : getMember(shape, name);
      look(member, value[name], isSecret, depth + 1);
      if (depth === 0 && MARK.test(name)) member.words.add(value[name]);
    }
  }
}

function getItems(shape: Shape): Shape {
  shape.items ??= createShape();
  return shape.items;
}

function getMember({ members }: Shape, name: string): Shape {
  const member = members.get(name) ?? createShape();
  members.set(name, member);
  return member;
}

function toType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function toSchema(shape: Shape): UnknownRecord {
  const { types } = shape;
  // An integer is a number too.
  if (types.has('number')) types.delete('integer');
  const scalars = [...types].filter((type) => type !== 'array' && type !== 'object');
  const parts = [
    ...(types.has('object') ? [toObject(shape)] : []),
    ...(types.has('array') ? [toArray(shape)] : []),
  ];
  if (scalars.length > 0) {
    const [only] = scalars;
    const isText = types.has('string');
    const form = isText ? [...shape.forms][0] : undefined;
    const type = scalars.length === 1 ? only : scalars;
    const words = isMark(shape.words) ? { enum: [...shape.words] } : undefined;
    parts.push({ type, ...(words ?? (form && FORMS[form]?.schema)) });
  }
  return parts.length === 1 ? (parts[0] as UnknownRecord) : parts.length ? { oneOf: parts } : {};
}

function isMark(words: ReadonlySet<unknown>): boolean {
  if (words.size === 0 || words.size > MAX_WORDS) return false;
  return [...words].every(
    (word) =>
      typeof word === 'boolean' ||
      (typeof word === 'string'
        ? WORD.test(word) || /^\d{1,3}$/.test(word)
        : Number.isInteger(word) && Math.abs(word as number) < 1000),
  );
}

function toObject({ members, objects, items, isMap }: Shape): UnknownRecord {
  const required = [...members].filter(([, { count }]) => objects > 1 && count === objects);
  const properties = [...members].map(([name, member]) => [name, toSchema(member)]);
  return {
    type: 'object',
    ...(required.length > 0 && { required: required.map(([name]) => name) }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(isMap && { additionalProperties: items ? toSchema(items) : {} }),
  };
}

function toArray({ types, items, isEmptyListOnly }: Shape): UnknownRecord {
  const isEmptyMap = isEmptyListOnly && types.has('object');
  if (isEmptyMap) return { type: 'array', maxItems: 0, items: {} };
  return { type: 'array', items: items && !types.has('object') ? toSchema(items) : {} };
}
