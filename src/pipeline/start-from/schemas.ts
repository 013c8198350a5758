import { isRecord, type UnknownRecord } from '../../client/record.js';
import { ExpectedError } from '../../support/error.js';

/** What a schema of another dialect becomes here. */
export interface SchemaReader {
  /** The schema in the portable subset of OpenAPI 3.1. */
  read(schema: unknown): UnknownRecord;
  /** Values that the document shows beside schemas. */
  readonly examples: WeakMap<UnknownRecord, unknown>;
  /** Keywords that were left out, each once. */
  readonly dropped: Set<string>;
}

const MAX_DEPTH = 100;
const FORMATS = new Set('date date-time uri email ipv4 ipv6 int32 int64 double binary'.split(' '));
const UUID = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';
const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);

/** Keywords that are taken as they are, where their value has this type. */
const LIMITS: Readonly<Record<string, string>> = {
  ...{ minimum: 'number', maximum: 'number', multipleOf: 'number', uniqueItems: 'boolean' },
  ...{ minLength: 'number', maxLength: 'number', minItems: 'number', maxItems: 'number' },
  ...{ minProperties: 'number', maxProperties: 'number', title: 'string', description: 'string' },
  ...{ deprecated: 'boolean' },
};
/** What says nothing of values, and what is read elsewhere. */
const SILENT = new Set(
  (
    '$schema $id $comment $anchor $defs definitions xml externalDocs discriminator readOnly writeOnly nullable example ' +
    'examples default collectionFormat allowEmptyValue'
  ).split(' '),
);

/**
 * Makes a reader of the schemas of a document.
 * @param toComponent the reference to the component that another reference of the document means
 */
export function createSchemaReader(toComponent: (ref: string) => string | undefined): SchemaReader {
  const examples = new WeakMap<UnknownRecord, unknown>();
  const dropped = new Set<string>();

  const read = (schema: unknown, depth: number): UnknownRecord => {
    if (schema === false) return { not: {} };
    if (!isRecord(schema)) return {};
    if (depth > MAX_DEPTH) {
      throw new ExpectedError(
        `a schema is nested deeper than ${MAX_DEPTH} levels; make components of its parts`,
      );
    }
    const result = readOwn(schema, depth);
    const [example] = Array.isArray(schema.examples) ? schema.examples : [schema.example];
    if (example !== undefined) examples.set(result, example);
    return result;
  };

  const readOwn = (schema: UnknownRecord, depth: number): UnknownRecord => {
    const inner = (value: unknown) => read(value, depth + 1);
    const description = describe(schema);
    if (typeof schema.$ref === 'string') {
      const $ref = toComponent(schema.$ref);
      if ($ref !== undefined) {
        const isNullable = schema.nullable === true;
        const beside = description && { description };
        return isNullable
          ? { ...beside, oneOf: [{ $ref }, { type: 'null' }] }
          : { $ref, ...beside };
      }
      dropped.add(`$ref ${schema.$ref}`);
      return { ...(description && { description }) };
    }
    const result: UnknownRecord = {};
    for (const [keyword, value] of Object.entries(schema)) {
      const limit = LIMITS[keyword];
      if (limit !== undefined && typeof value === limit) result[keyword] = value;
      else if (limit === undefined && !READ.has(keyword) && !SILENT.has(keyword))
        dropped.add(keyword);
    }
    if (description) result.description = description;
    readType(schema, result);
    readText(schema, result, dropped);
    readBounds(schema, result);
    for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
      const all = Array.isArray(schema[keyword]) ? schema[keyword].map(inner) : [];
      const parts = all.filter((part) => Object.keys(part).length > 0);
      // A choice that takes anything is none.
      if (keyword !== 'allOf' && parts.length < all.length) continue;
      // What is said twice is said once.
      const distinct = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
      if (distinct.length > 0) result[keyword] = distinct;
    }
    if (isRecord(schema.not)) result.not = inner(schema.not);
    if (isRecord(schema.properties)) {
      const members = Object.entries(schema.properties).map(([name, member]) => [
        name,
        inner(member),
      ]);
      result.properties = Object.fromEntries(members);
    }
    readRequired(schema, result);
    const patterns = isRecord(schema.patternProperties)
      ? Object.values(schema.patternProperties)
      : [];
    const others = schema.additionalProperties ?? (patterns.length === 1 ? patterns[0] : undefined);
    // Bodies may grow; what is closed today is open here.
    if (isRecord(others)) result.additionalProperties = inner(others);
    else if (others === true || patterns.length > 1) result.additionalProperties = true;
    const isList = [result.type].flat().includes('array');
    if (isList || isRecord(schema.items)) {
      result.items = isRecord(schema.items) ? inner(schema.items) : {};
    }
    return allowNull(schema, joinOnly(result));
  };
  return { read: (schema) => read(schema, 0), examples, dropped };
}

/** Keywords that are looked at one by one. */
const READ = new Set(
  (
    '$ref type format pattern enum const required properties items additionalProperties patternProperties allOf oneOf anyOf ' +
    'not exclusiveMinimum exclusiveMaximum'
  ).split(' '),
);

function readType({ type, enum: words, const: value }: UnknownRecord, result: UnknownRecord): void {
  const types = [type].flat().filter((one) => typeof one === 'string' && TYPES.has(one));
  const matches = (word: unknown) => types.some((one) => isOfType(word, String(one)));
  const list = Array.isArray(words) ? [...new Set(words)] : value === undefined ? [] : [value];
  const areOfType = list.every((word) => word === null || matches(word));
  if (types.length > 0 && (areOfType || list.length === 0)) {
    result.type = types.length === 1 ? types[0] : types;
  }
  if (Array.isArray(words) && list.length > 0) result.enum = list;
  else if (value !== undefined) result.const = value;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function readText(
  { format, pattern }: UnknownRecord,
  result: UnknownRecord,
  dropped: Set<string>,
): void {
  if (format === 'uuid' && pattern === undefined) result.pattern = UUID;
  else if (format === 'float') result.format = 'double';
  else if (FORMATS.has(String(format))) result.format = format;
  else if (typeof format === 'string') dropped.add(`format ${format}`);
  if (typeof pattern !== 'string') return;
  try {
    new RegExp(pattern, 'u');
    result.pattern = pattern;
  } catch {
    dropped.add(`pattern ${pattern}`);
  }
}

/** In OpenAPI 3.0 the exclusive bounds are marks on the others. */
function readBounds(schema: UnknownRecord, result: UnknownRecord): void {
  for (const [exclusive, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const value = schema[exclusive];
    if (typeof value === 'number') result[exclusive] = value;
    else if (value === true && typeof schema[bound] === 'number') {
      result[exclusive] = schema[bound];
      delete result[bound];
    }
  }
  if (typeof result.multipleOf === 'number' && result.multipleOf <= 0) delete result.multipleOf;
}

/** Only what is described can be required. */
function readRequired({ required, allOf }: UnknownRecord, result: UnknownRecord): void {
  if (!Array.isArray(required)) return;
  const names = [...new Set(required.filter((name) => typeof name === 'string'))];
  const properties = isRecord(result.properties) ? result.properties : {};
  const described = names.filter((name) => allOf || Object.hasOwn(properties, name));
  if (described.length > 0) result.required = described;
}

/** A choice of one is none: its part stands beside the rest. */
function joinOnly(schema: UnknownRecord): UnknownRecord {
  let result = schema;
  for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
    const { [keyword]: parts, ...rest } = result;
    if (!Array.isArray(parts) || parts.length !== 1) continue;
    const [part] = parts as UnknownRecord[];
    const isApart = Object.keys(part ?? {}).every((key) => !(key in rest) || key === 'description');
    if (isApart) result = { ...part, ...rest };
    else result = { ...rest, ...joinMembers(rest, part ?? {}) };
  }
  return result;
}

function joinMembers(first: UnknownRecord, second: UnknownRecord): UnknownRecord {
  const toMap = (value: unknown) => (isRecord(value) ? value : {});
  const required = [first.required, second.required].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  return {
    ...second,
    ...first,
    ...(Boolean(first.properties ?? second.properties) && {
      properties: { ...toMap(second.properties), ...toMap(first.properties) },
    }),
    ...(required.length > 0 && { required: [...new Set(required)] }),
  };
}

function allowNull({ nullable }: UnknownRecord, result: UnknownRecord): UnknownRecord {
  if (nullable !== true) return result;
  if (Array.isArray(result.enum) && !result.enum.includes(null))
    result.enum = [...result.enum, null];
  if (result.type !== undefined) {
    result.type = [...new Set([result.type, 'null'].flat())];
    return result;
  }
  const { description, title, ...rest } = result;
  if (Object.keys(rest).length === 0) return result;
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    oneOf: [rest, { type: 'null' }],
  };
}

/** A default says what is assumed of a request; in the sentence it is true of both directions. */
function describe({ description, default: value }: UnknownRecord): string {
  const text = typeof description === 'string' ? description.trim() : '';
  if (value === undefined || typeof value === 'object') return text;
  return [
    text.replace(/(?<![.!?:])$/, text ? '.' : ''),
    `Left out, it is ${JSON.stringify(value)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
