import { isRecord, type UnknownRecord } from '../../client/record.js';

/** Values of one sample; optional members beyond are left out. */
const MAX_VALUES = 400;
/** Deeper members are left out where they may be. */
const MAX_DEPTH = 12;

/** Made-up values for the forms that a text may have. */
const BY_FORMAT: Readonly<Record<string, string>> = {
  date: '2024-01-31',
  'date-time': '2024-01-31T12:00:00Z',
  uri: 'https://example.com/',
  email: 'user@example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
};
/** Tried in this order for a pattern. */
const TEXTS = [
  'text',
  '0',
  '1',
  '1.50',
  'A',
  'US',
  'USD',
  'en-US',
  'a',
  '2024-01-31',
  '2024-01-31 12:00:00',
  '12:00',
  '12:00:00',
  '00000000-0000-4000-8000-000000000000',
  '000000000000000000000000',
  '00000000000000000000000000000000',
  'https://example.com/',
  'user@example.com',
  '192.0.2.1',
  '#000000',
  '+10000000000',
  'Example',
  'example-name',
  'EXAMPLE_NAME',
  '',
];

/**
 * Makes a value for a schema out of invented and reserved ones. It is a proposal: whoever uses it validates it.
 * @param schemas components, for references `#/components/schemas/<Name>`
 * @param known values that a document shows beside its schemas
 */
export function makeSample(
  schema: UnknownRecord,
  schemas: ReadonlyMap<string, UnknownRecord>,
  known: WeakMap<UnknownRecord, unknown> = new WeakMap(),
): unknown {
  let left = MAX_VALUES;
  const make = (node: UnknownRecord, depth: number, above: readonly UnknownRecord[]): unknown => {
    left -= 1;
    if (typeof node.$ref === 'string') {
      const target = schemas.get(node.$ref.slice('#/components/schemas/'.length));
      if (!target || above.includes(target) || depth > MAX_DEPTH * 3) return undefined;
      return make(target, depth, [...above, target]);
    }
    if (known.has(node)) return known.get(node);
    if ('const' in node) return node.const;
    if (Array.isArray(node.enum)) return node.enum[0];
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const options = toSchemas(node[keyword]);
      if (options.length === 0) continue;
      const { [keyword]: _, ...rest } = node;
      for (const option of options) {
        const value = merge(make(rest, depth, above), make(option, depth, above));
        if (value !== undefined) return value;
      }
      return undefined;
    }
    const parts = toSchemas(node.allOf);
    if (parts.length > 0) {
      const { allOf: _, ...rest } = node;
      return [rest, ...parts]
        .map((part) => make(part, depth, above))
        .reduce((all, value) => merge(all, value));
    }
    return makeOwn(node, depth, above);
  };

  const makeOwn = (node: UnknownRecord, depth: number, above: readonly UnknownRecord[]) => {
    const types = Array.isArray(node.type) ? node.type : [node.type];
    const type = types.find((one) => one !== 'null') ?? types[0];
    if (type === 'object' || isRecord(node.properties) || isRecord(node.additionalProperties)) {
      return makeObject(node, depth, above);
    }
    if (type === 'array' || isRecord(node.items)) return makeArray(node, depth, above);
    if (type === 'string') return makeText(node);
    if (type === 'integer' || type === 'number') return makeNumber(node, type === 'integer');
    if (type === 'boolean') return true;
    return type === 'null' ? null : undefined;
  };

  const makeObject = (node: UnknownRecord, depth: number, above: readonly UnknownRecord[]) => {
    const required = new Set(Array.isArray(node.required) ? node.required : []);
    const properties = isRecord(node.properties) ? node.properties : {};
    const object: UnknownRecord = {};
    for (const [name, member] of Object.entries(properties)) {
      const isNeeded = required.has(name);
      if (!isRecord(member) || (!isNeeded && (left < 0 || depth > MAX_DEPTH))) continue;
      if (left < -MAX_VALUES * 10) break;
      const value = make(member, depth + 1, above);
      if (value !== undefined || isNeeded) set(object, name, value === undefined ? 'text' : value);
    }
    const others = node.additionalProperties;
    if (isRecord(others) && Object.keys(object).length === 0 && left > 0 && depth < MAX_DEPTH) {
      const value = make(others, depth + 1, above);
      if (value !== undefined) object['1'] = value;
    }
    return object;
  };

  const makeArray = (node: UnknownRecord, depth: number, above: readonly UnknownRecord[]) => {
    const { items, maxItems, minItems } = node;
    if (maxItems === 0 || !isRecord(items)) return [];
    const isNeeded = typeof minItems === 'number' && minItems > 0;
    if (!isNeeded && (left < 0 || depth > MAX_DEPTH)) return [];
    const value = make(items, depth + 1, above);
    if (value === undefined) return [];
    return Array.from({ length: isNeeded ? Math.min(minItems as number, 20) : 1 }, () => value);
  };

  return make(schema, 0, [schema]);
}

function toSchemas(value: unknown): UnknownRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function merge(first: unknown, second: unknown): unknown {
  if (second === undefined) return first;
  if (!isRecord(first) || !isRecord(second)) return second;
  return { ...first, ...second };
}

/** A member may have any name, also one that means something to JavaScript. */
function set(object: UnknownRecord, name: string, value: unknown): void {
  Object.defineProperty(object, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function makeText({ format, pattern, minLength, maxLength }: UnknownRecord): string {
  const least = typeof minLength === 'number' ? minLength : 0;
  const most = typeof maxLength === 'number' ? maxLength : Number.POSITIVE_INFINITY;
  const fits = (text: string) =>
    text.length >= least &&
    text.length <= most &&
    (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text));
  const formatted = BY_FORMAT[String(format)];
  const found = [...(formatted === undefined ? [] : [formatted]), ...TEXTS].find(fits);
  if (found !== undefined) return found;
  const padded = ['x', '0', 'A'].map((sign) => sign.repeat(Math.min(Math.max(least, 1), 10_000)));
  return padded.find(fits) ?? 'text'.slice(0, Math.min(most, 4));
}

function makeNumber(node: UnknownRecord, isInteger: boolean): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = node;
  const least = [minimum, exclusiveMinimum].find((one) => typeof one === 'number') as number;
  const most = [maximum, exclusiveMaximum].find((one) => typeof one === 'number') as number;
  const step = typeof multipleOf === 'number' && multipleOf > 0 ? multipleOf : isInteger ? 1 : 0.5;
  const candidates = [1, 0, least, least + step, most, most - step, step, (least + most) / 2];
  const fits = (value: number) =>
    Number.isFinite(value) &&
    (!isInteger || Number.isInteger(value)) &&
    (typeof minimum !== 'number' || value >= minimum) &&
    (typeof maximum !== 'number' || value <= maximum) &&
    (typeof exclusiveMinimum !== 'number' || value > exclusiveMinimum) &&
    (typeof exclusiveMaximum !== 'number' || value < exclusiveMaximum) &&
    (typeof multipleOf !== 'number' || Number.isInteger(value / multipleOf));
  return candidates.find(fits) ?? 1;
}
