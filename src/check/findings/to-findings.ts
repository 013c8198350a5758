import { parsePointer } from '../../client/pointer.js';
import type { UnknownRecord } from '../../client/record.js';
import type { UndocumentedMember, Violation } from '../../schema/inspect.js';
import { maskValue } from '../redact/mask.js';
import type { Observed, RawFinding, Rule } from './finding.js';

/** Violations of one body as findings. A required member that is missing in every row has been removed. */
export function toFindings(all: readonly Violation[], body: unknown): RawFinding[] {
  const violations = removeDuplicates(all);
  const keyOf = ({ schemaPointer, place }: Violation) => `${schemaPointer} ${place}`;
  const counts = new Map<string, number>();
  for (const violation of violations) {
    const key = keyOf(violation);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const places = new Map<string, number>();
  for (const { place } of violations) {
    if (!places.has(place)) places.set(place, countPlaces(body, place));
  }
  return violations.map((violation) => {
    const isEverywhere = counts.get(keyOf(violation)) === places.get(violation.place);
    const rule = classify(violation, isEverywhere);
    const isWord = rule === 'enum';
    return {
      rule,
      part: 'response',
      at: violation.at,
      place: violation.place,
      message: violation.message,
      ...(violation.missing !== undefined && { missing: violation.missing }),
      value: maskValue(violation.value, { isWord }),
      contradicts: violation.schemaPointer,
      ...describeObserved(rule, violation),
    };
  });
}

/** Several schemas of one place may say the same of it; once is enough. */
function removeDuplicates(violations: readonly Violation[]): Violation[] {
  const known = new Set<string>();
  return violations.filter(({ at, message }) => {
    const key = `${at} ${message}`;
    return !known.has(key) && known.add(key);
  });
}

/** A member that nobody describes, as a finding. */
export function toUndocumentedField({
  at,
  place,
  value,
  schemaPointer,
}: UndocumentedMember): RawFinding {
  const name = parsePointer(at).at(-1) ?? '';
  return {
    rule: 'undocumented-field',
    part: 'response',
    at,
    place,
    message: `member ${JSON.stringify(name)} is not documented`,
    value: maskValue(value),
    contradicts: schemaPointer,
    observed: inferSchema(value),
  };
}

function classify({ keyword, value, allowed }: Violation, isEverywhere: boolean): Rule {
  if (keyword === 'required') return isEverywhere ? 'removed-field' : 'missing-required';
  if (keyword === 'dependentRequired') return 'missing-required';
  if (keyword === 'type') return value === null ? 'null' : 'type';
  if (allowed) {
    if (value === null) return 'null';
    return allowed.some((word) => typeof word === typeof value) ? 'enum' : 'type';
  }
  return ['not', 'oneOf', 'anyOf', 'false schema', 'additionalProperties'].includes(keyword)
    ? 'type'
    : 'format';
}

/** How many places of a body a pattern such as `/offers/*` + `/payments` means. */
function countPlaces(body: unknown, place: string): number {
  let values = [body];
  for (const token of parsePointer(place)) {
    values = values.flatMap((value): unknown[] => {
      if (typeof value !== 'object' || value === null) return [];
      if (token === '*') return Object.values(value);
      return Object.hasOwn(value, token) ? [(value as UnknownRecord)[token]] : [];
    });
  }
  return values.length;
}

function describeObserved(rule: Rule, { value, usedAt }: Violation): Partial<RawFinding> {
  if (rule === 'enum' && maskValue(value, { isWord: true }) === JSON.stringify(value)) {
    return { observed: { enum: [value] }, usedAt };
  }
  return rule === 'null' ? { observed: { type: 'null' }, usedAt } : {};
}

/** JSON Schema of a value, with nothing of what it says. */
function inferSchema(value: unknown, depth = 0): Observed {
  if (value === null) return { type: 'null' };
  if (typeof value === 'number') return { type: Number.isInteger(value) ? 'integer' : 'number' };
  if (typeof value !== 'object') return { type: typeof value };
  if (depth > 4) return { type: Array.isArray(value) ? 'array' : 'object' };
  if (Array.isArray(value)) {
    const [first] = value;
    return {
      type: 'array',
      ...(first !== undefined && { items: inferSchema(first, depth + 1) }),
    };
  }
  const members = Object.entries(value);
  const isRecord = members.length <= 50 && members.every(([name]) => /^[A-Za-z_]\w*$/.test(name));
  if (!isRecord) return { type: 'object' };
  const properties = members.map(([name, member]) => [name, inferSchema(member, depth + 1)]);
  return { type: 'object', ...(members.length && { properties: Object.fromEntries(properties) }) };
}
