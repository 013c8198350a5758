/**
 * Answers that hold what no example shows: optional members, rows of empty lists, other branches. Made from the
 * hand-written YAML alone, so that every documented field gets its mutants.
 */
import fc from 'fast-check';
import { isSuccess, responsePlace, type Success } from './answers.js';
import { fits, followed, inside, type Place, partsOf, schemaAt } from './specs.js';

/** The example with all that is documented for its branch, and one answer for each branch that it does not show. */
export function fullAnswers(success: Success): Success[] {
  if (!success.contentType.includes('json')) return [];
  const { response } = responsePlace(success);
  const schema = inside(response, 'content', success.contentType, 'schema');
  const whole = completed(schema, JSON.parse(success.text), 0);
  return [whole, ...otherBranches(schema, whole)]
    .filter((body) => fits(schema, body) && isSuccess(success.operation, body))
    .map((body) => ({ ...success, text: JSON.stringify(body) }))
    .filter(({ text }) => text !== success.text);
}

type Members = Record<string, unknown>;

/** Deeper than any real answer; some schemas contain themselves. */
const DEEP = 12;

function completed(place: Place, value: unknown, depth: number): unknown {
  if (depth > DEEP) return value;
  if (value === null) {
    const other = sample(place, depth);
    return other !== undefined && fits(place, other) ? completed(place, other, depth) : value;
  }
  if (typeof value !== 'object') return value;
  const parts = partsOf(place, value);
  if (Array.isArray(value)) {
    const items = parts.find((part) => schemaAt(part).items !== undefined);
    if (!items) return value;
    const rows = value.length ? value : [sample(inside(items, 'items'), depth + 1)];
    const full = rows.map((row) => completed(inside(items, 'items'), row, depth + 1));
    return fits(place, full) ? full : value;
  }
  let full: Members = { ...value };
  for (const [name, member] of membersOf(parts, value)) {
    const known = (value as Members)[name];
    const next = known === undefined ? sample(member, depth + 1) : known;
    const longer = { ...full, [name]: completed(member, next, depth + 1) };
    if (next !== undefined && fits(place, longer)) full = longer;
  }
  return full;
}

/** Members that any of the schemas lists, and those of a value that stand for any name, each once. */
function membersOf(parts: readonly Place[], value: object = {}): Map<string, Place> {
  const members = parts.flatMap((part) => {
    const { properties = {}, additionalProperties } = schemaAt(part);
    const others = typeof additionalProperties === 'object' ? Object.keys(value) : [];
    return [
      ...Object.keys(properties).map((name) => [name, inside(part, 'properties', name)] as const),
      ...others
        .filter((name) => !Object.hasOwn(properties, name))
        .map((name) => [name, inside(part, 'additionalProperties')] as const),
    ];
  });
  return new Map(members.reverse());
}

/** Copies of a body, each with one place in a branch that the body does not show. */
function* otherBranches(place: Place, value: unknown, depth = 0): Generator<unknown> {
  if (depth > DEEP || value === undefined) return;
  const parts = partsOf(place, value);
  for (const part of parts) {
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      for (const index of (schemaAt(part)[keyword] ?? []).keys()) {
        const branch = inside(part, keyword, index);
        if (fits(branch, value)) continue;
        const other = sample(branch, depth);
        if (typeof other === 'object' && other !== null) yield completed(branch, other, depth);
      }
    }
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const items = parts.find((part) => schemaAt(part).items !== undefined);
    const [first] = value;
    if (!items || first === undefined) return;
    for (const other of otherBranches(inside(items, 'items'), first, depth + 1)) yield [other];
    return;
  }
  for (const [name, member] of membersOf(parts, value)) {
    for (const other of otherBranches(member, (value as Members)[name], depth + 1)) {
      yield { ...value, [name]: other };
    }
  }
}

const TEXTS: Readonly<Record<string, string>> = {
  date: '2026-01-01',
  'date-time': '2026-01-01T00:00:00Z',
  uri: 'https://example.com/',
  email: 'user@example.com',
  ipv4: '192.0.2.1',
};

/** Some value that a schema admits, as far as its keywords say; objects with the members that must be there. */
function sample(at: Place, depth: number): unknown {
  if (depth > DEEP) return undefined;
  const place = followed(at);
  const schema = schemaAt(place);
  if ('const' in schema) return schema.const;
  if (schema.enum) return (schema.enum as unknown[]).find((word) => word !== null);
  const branch = (['oneOf', 'anyOf'] as const)
    .flatMap((keyword) => (schema[keyword] ?? []).map((_, index) => inside(place, keyword, index)))
    .map((one) => sample(one, depth + 1))
    .find((value) => value !== undefined && value !== null);
  const [type] = [schema.type ?? (schema.properties ? 'object' : [])]
    .flat()
    .filter((name) => name !== 'null');
  if (type === 'string') return textFor(schema);
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  if (type === 'array') {
    return schema.items ? [sample(inside(place, 'items'), depth + 1)] : [];
  }
  const parts = conjuncts(place);
  if (type !== 'object' && parts.length === 1) return branch;
  const members = membersOf(parts);
  const required = parts.flatMap((part) => (schemaAt(part).required ?? []) as string[]);
  const own = required.flatMap((name) => {
    const member = members.get(name);
    return member ? [[name, sample(member, depth + 1)]] : [];
  });
  return Object.assign({}, branch, Object.fromEntries(own));
}

/** A schema and all that it says `allOf`. */
function conjuncts(at: Place): Place[] {
  const place = followed(at);
  const others = (schemaAt(place).allOf ?? []).map((_, index) => inside(place, 'allOf', index));
  return [place, ...others.flatMap(conjuncts)];
}

function textFor({ pattern, format }: Members): string {
  if (typeof pattern !== 'string') return TEXTS[String(format)] ?? 'text';
  const [text = ''] = fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), {
    seed: 1,
    numRuns: 1,
  });
  return text;
}
