import type { Declarations } from './declarations.js';
import { createGetter } from './pointer.js';
import type { Resource } from './resource.js';
import { createCondition } from './value.js';
import { toKey, toNumber } from './values.js';

export type BalanceReader = (name: string, by?: string) => number | Record<string, number>;

/** Makes a function that sums balances up; a balance is counted again only after a row has changed. */
export function createBalances(
  balances: Declarations['balances'] = {},
  resource: (name: string) => Resource,
): BalanceReader {
  const known = new Map<string, { versions: string; value: Map<string, number> }>();

  return (name, by) => {
    const parts = balances[name] ?? [];
    const versions = parts.map(({ of }) => resource(of).table.version).join(' ');
    const key = `${name} ${by ?? ''}`;
    let entry = known.get(key);
    if (entry?.versions !== versions) {
      entry = { versions, value: new Map() };
      for (const part of parts) addPart(entry.value, part, resource(part.of), by);
      known.set(key, entry);
    }
    return by === undefined ? (entry.value.get('') ?? 0) : Object.fromEntries(entry.value);
  };
}

type Part = NonNullable<Declarations['balances']>[string][number];

function addPart(
  sums: Map<string, number>,
  part: Part,
  { table }: Resource,
  by: string | undefined,
): void {
  const sign = part.add === undefined ? -1 : 1;
  const get = createGetter(part.add ?? part.subtract ?? '');
  const getGroup = by === undefined ? () => '' : createGetter(by);
  const accepts = createCondition(part.where);
  for (const { value } of table.all()) {
    const group = toKey(getGroup(value));
    if (accepts(value)) sums.set(group, (sums.get(group) ?? 0) + sign * toNumber(get(value)));
    else if (!sums.has(group)) sums.set(group, 0);
  }
}
