/**
 * Responses that hold what no example shows: optional members, rows of empty lists, other branches. Made from the
 * hand-written YAML alone, so that every documented field gets its mutants.
 */
import fc from 'fast-check';
import { findResponse, isSuccess, type Success } from './responses.js';
import { fits, followReference, inside, listParts, readSchema, type SpecPlace } from './specs.js';

/** The example with all that is documented for its branch, and one response for each branch that it does not show. */
export function fillResponses(success: Success): Success[] {
  if (!success.contentType.includes('json')) return [];
  const { response } = findResponse(success);
  const schema = inside(response, 'content', success.contentType, 'schema');
  const whole = complete(schema, JSON.parse(success.text), 0);
  return [whole, ...createOtherBranches(schema, whole)]
    .filter((body) => fits(schema, body) && isSuccess(success.operation, body))
    .map((body) => ({ ...success, text: JSON.stringify(body) }))
    .filter(({ text }) => text !== success.text);
}

type Members = Record<string, unknown>;

/** Deeper than any real response; some schemas contain themselves. */
const DEEP = 12;

function complete(place: SpecPlace, value: unknown, depth: number): unknown {
  if (depth > DEEP) return value;
  if (value === null) {
    const other = createSample(place, depth);
    return other !== undefined && fits(place, other) ? complete(place, other, depth) : value;
  }
  if (typeof value !== 'object') return value;
  const parts = listParts(place, value);
  if (Array.isArray(value)) {
    const items = parts.find((part) => readSchema(part).items !== undefined);
    if (!items) return value;
    const rows = value.length ? value : [createSample(inside(items, 'items'), depth + 1)];
    const full = rows.map((row) => complete(inside(items, 'items'), row, depth + 1));
    return fits(place, full) ? full : value;
  }
  let full: Members = { ...value };
  for (const [name, member] of listMembers(parts, value)) {
    const known = (value as Members)[name];
    const next = known === undefined ? createSample(member, depth + 1) : known;
    const longer = { ...full, [name]: complete(member, next, depth + 1) };
    if (next !== undefined && fits(place, longer)) full = longer;
  }
  return full;
}

/** Members that any of the schemas lists, and those of a value that stand for any name, each once. */
function listMembers(parts: readonly SpecPlace[], value: object = {}): Map<string, SpecPlace> {
  const members = parts.flatMap((part) => {
    const { properties = {}, additionalProperties } = readSchema(part);
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
function* createOtherBranches(place: SpecPlace, value: unknown, depth = 0): Generator<unknown> {
  if (depth > DEEP || value === undefined) return;
  const parts = listParts(place, value);
  for (const part of parts) {
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      for (const index of (readSchema(part)[keyword] ?? []).keys()) {
        const branch = inside(part, keyword, index);
        if (fits(branch, value)) continue;
        const other = createSample(branch, depth);
        if (typeof other === 'object' && other !== null) yield complete(branch, other, depth);
      }
    }
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const items = parts.find((part) => readSchema(part).items !== undefined);
    const [first] = value;
    if (!items || first === undefined) return;
    for (const other of createOtherBranches(inside(items, 'items'), first, depth + 1))
      yield [other];
    return;
  }
  for (const [name, member] of listMembers(parts, value)) {
    for (const other of createOtherBranches(member, (value as Members)[name], depth + 1)) {
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
function createSample(at: SpecPlace, depth: number): unknown {
  if (depth > DEEP) return undefined;
  const place = followReference(at);
  const schema = readSchema(place);
  if ('const' in schema) return schema.const;
  if (schema.enum) return (schema.enum as unknown[]).find((word) => word !== null);
  const branch = (['oneOf', 'anyOf'] as const)
    .flatMap((keyword) => (schema[keyword] ?? []).map((_, index) => inside(place, keyword, index)))
    .map((one) => createSample(one, depth + 1))
    .find((value) => value !== undefined && value !== null);
  const [type] = [schema.type ?? (schema.properties ? 'object' : [])]
    .flat()
    .filter((name) => name !== 'null');
  if (type === 'string') return createText(schema);
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  if (type === 'array') {
    return schema.items ? [createSample(inside(place, 'items'), depth + 1)] : [];
  }
  const parts = listConjuncts(place);
  if (type !== 'object' && parts.length === 1) return branch;
  const members = listMembers(parts);
  const required = parts.flatMap((part) => (readSchema(part).required ?? []) as string[]);
  const own = required.flatMap((name) => {
    const member = members.get(name);
    return member ? [[name, createSample(member, depth + 1)]] : [];
  });
  return Object.assign({}, branch, Object.fromEntries(own));
}

/** A schema and all that it says `allOf`. */
function listConjuncts(at: SpecPlace): SpecPlace[] {
  const place = followReference(at);
  const others = (readSchema(place).allOf ?? []).map((_, index) => inside(place, 'allOf', index));
  return [place, ...others.flatMap(listConjuncts)];
}

function createText({ pattern, format }: Members): string {
  if (typeof pattern !== 'string') return TEXTS[String(format)] ?? 'text';
  const [text = ''] = fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), {
    seed: 1,
    numRuns: 1,
  });
  return text;
}
