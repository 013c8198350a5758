import type { Declarations } from './declarations.js';
import { createGetter } from './pointer.js';
import type { Resource } from './resource.js';
import { createCondition, type World } from './value.js';
import { toKey, toNumber } from './values.js';

/** Makes a function that sums balances up; they are counted again only after a row has changed. */
export function createBalances(
  balances: Declarations['balances'] = {},
  resource: (name: string) => Resource,
): World['balance'] {
  const known = new Map<string, { versions: string; sums: Sums }>();

  return (name, by, of) => {
    const parts = balances[name] ?? [];
    const versions = parts.map((part) => resource(part.of).table.version).join(' ');
    const key = [name, by, of?.pointer].join(' ');
    let entry = known.get(key);
    if (entry?.versions !== versions) {
      entry = { versions, sums: new Map() };
      for (const part of parts) addPart(entry.sums, part, resource(part.of), by, of?.pointer);
      known.set(key, entry);
    }
    const sums = entry.sums.get(of ? toKey(of.value) : '') ?? new Map<string, number>();
    return by === undefined ? (sums.get('') ?? 0) : Object.fromEntries(sums);
  };
}

/** Sums by the value of the member that decides whose they are, and by the value that they are told apart by. */
type Sums = Map<string, Map<string, number>>;
type Part = NonNullable<Declarations['balances']>[string][number];

function addPart(
  sums: Sums,
  part: Part,
  { table }: Resource,
  by: string | undefined,
  owner: string | undefined,
): void {
  const sign = part.add === undefined ? -1 : 1;
  const get = createGetter(part.add ?? part.subtract ?? '');
  const getGroup = by === undefined ? () => '' : createGetter(by);
  const getOwner = owner === undefined ? () => '' : createGetter(owner);
  const accepts = createCondition(part.where);
  for (const { value } of table.all()) {
    const group = toKey(getGroup(value));
    for (const one of [getOwner(value)].flat().map(toKey)) {
      const own = sums.get(one) ?? new Map<string, number>();
      sums.set(one, own);
      const amount = accepts(value) ? sign * toNumber(get(value)) : 0;
      own.set(group, (own.get(group) ?? 0) + amount);
    }
  }
}
