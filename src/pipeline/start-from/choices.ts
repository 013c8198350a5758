import { isRecord, type UnknownRecord } from '../../client/record.js';
import { listMembers } from './find-envelope.js';

/** More branches than anybody tells apart. */
const MAX_BRANCHES = 30;

/**
 * Turns `oneOf` into `anyOf` wherever a value may match several branches: documents often say the one and mean the other,
 * and a validator would refuse what the service sends. Changes the schema in place.
 */
export function loosenChoices(
  schema: unknown,
  schemas: ReadonlyMap<string, UnknownRecord>,
  seen = new Set<unknown>(),
): void {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
  seen.add(schema);
  for (const part of Object.values(schema)) loosenChoices(part, schemas, seen);
  if (!isRecord(schema) || !Array.isArray(schema.oneOf)) return;
  const branches = schema.oneOf.filter(isRecord);
  if (schema.anyOf !== undefined || areApart(branches, schemas)) return;
  schema.anyOf = schema.oneOf;
  delete schema.oneOf;
}

function areApart(
  branches: readonly UnknownRecord[],
  schemas: ReadonlyMap<string, UnknownRecord>,
): boolean {
  if (branches.length > MAX_BRANCHES) return false;
  const facts = branches.map((branch) => toFacts(branch, schemas));
  return facts.every((one, index) => facts.slice(index + 1).every((other) => isApart(one, other)));
}

interface Facts {
  readonly types: readonly string[];
  /** Words of the members that are always there. */
  readonly words: ReadonlyMap<string, readonly unknown[]>;
}

function toFacts(branch: UnknownRecord, schemas: ReadonlyMap<string, UnknownRecord>): Facts {
  const target =
    typeof branch.$ref === 'string'
      ? (schemas.get(branch.$ref.slice('#/components/schemas/'.length)) ?? {})
      : branch;
  const required = Array.isArray(target.required) ? target.required : [];
  const words = [...listMembers(target, schemas)]
    .filter(([name]) => required.includes(name))
    .map(([name, { enum: list, const: value }]) => {
      const all = Array.isArray(list) ? list : value === undefined ? [] : [value];
      return [name, all] as const;
    });
  const types = [target.type ?? []].flat().map(String);
  return { types, words: new Map(words.filter(([, all]) => all.length > 0)) };
}

function isApart(one: Facts, other: Facts): boolean {
  const haveTypes = one.types.length > 0 && other.types.length > 0;
  const areNumbers = [one, other].every(({ types }) => /integer|number/.test(types.join()));
  if (haveTypes && !areNumbers && !one.types.some((type) => other.types.includes(type)))
    return true;
  return [...one.words].some(([name, words]) => {
    const others = other.words.get(name);
    return others !== undefined && !words.some((word) => others.includes(word));
  });
}
