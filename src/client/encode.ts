/** Thrown for input that can't be encoded; the client turns it into a failure of kind `input`. */
export class InputError extends Error {}

export type Pair = readonly [name: string, value: string | Blob];

/** Writes a Date in the form that the service reads under a name; throws where it reads none. */
export type WriteDate = (name: string, date: Date) => string;

/**
 * Writes a natural value in the bracket notation that PHP reads.
 *
 * `{ filter: { date_from: '2026-01-01', country: ['US'] } }` gives `filter[date_from]` and `filter[country][]`; a list
 * of objects is numbered: `list[0][offer]`. Booleans become 1 and 0. What is `undefined` at the top is left out.
 *
 * @param members what to write, by its first name
 * @throws {InputError} for what can't be encoded (NaN, null, a function, a cycle), naming the place
 */
export function toBracketPairs(
  members: Readonly<Record<string, unknown>>,
  writeDate?: WriteDate,
): Pair[] {
  const pairs: Pair[] = [];
  visit(members, {
    leaf(name, value) {
      pairs.push([
        name,
        value instanceof Date && writeDate ? writeDate(name, value) : toText(name, value),
      ]);
    },
    list: (name, items) => {
      const flat = name.endsWith('[]') ? name : `${name}[]`;
      return items.every(isLeaf) ? () => flat : (index) => `${name}[${index}]`;
    },
  });
  return pairs;
}

/**
 * Checks that a value survives JSON as it is.
 * @throws {InputError} for NaN, functions, cycles and nested `undefined`, naming the place
 */
export function assertJson(members: Readonly<Record<string, unknown>>): void {
  visit(members, {
    leaf(name, value) {
      if (typeof value === 'bigint' || value instanceof Blob) rejectValue(name, value);
      if (value !== null && typeof value !== 'boolean') toText(name, value);
    },
    list: (name) => (index) => `${name}[${index}]`,
  });
}

/** Query text of the pairs; brackets stay readable, everything else is percent-encoded. */
export function serializeQuery(pairs: readonly Pair[]): string {
  return pairs
    .map(([name, value]) => {
      if (value instanceof Blob) reject(name, 'a file in a query');
      return `${encodeURIComponent(name).replace(/%5[BD]/g, decodeURIComponent)}=${encodeURIComponent(value as string)}`;
    })
    .join('&');
}

interface Visitor {
  leaf(name: string, value: unknown): void;
  /** Names of the items of a list. */
  list(name: string, items: readonly unknown[]): (index: number) => string;
}

function visit(members: Readonly<Record<string, unknown>>, visitor: Visitor): void {
  const open = new Set<unknown>();
  const write = (name: string, value: unknown): void => {
    if (isLeaf(value)) {
      visitor.leaf(name, value);
      return;
    }
    if (open.has(value)) reject(name, 'it contains itself');
    open.add(value);
    if (Array.isArray(value)) {
      const nameOf = visitor.list(name, value);
      value.forEach((item, index) => {
        write(nameOf(index), item);
      });
    } else {
      for (const key in value as object) write(`${name}[${key}]`, (value as never)[key]);
    }
    open.delete(value);
  };
  for (const name in members) if (members[name] !== undefined) write(name, members[name]);
}

/** Anything but a list or a plain object. */
function isLeaf(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const prototype = Object.getPrototypeOf(value);
  return !Array.isArray(value) && prototype !== Object.prototype && prototype !== null;
}

function toText(name: string, value: unknown): string | Blob {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
    reject(name, 'half a surrogate pair');
  if (typeof value === 'string' || typeof value === 'bigint' || value instanceof Blob) {
    return value instanceof Blob ? value : `${value}`;
  }
  return Number.isFinite(value) ? `${value}` : rejectValue(name, value);
}

function rejectValue(name: string, value: unknown): never {
  const what =
    typeof value === 'number' || value == null
      ? value
      : `a ${typeof value === 'object' ? value.constructor?.name : typeof value}`;
  return reject(name, `${what} could not be encoded`);
}

function reject(name: string, why: string): never {
  throw new InputError(`${name} can't be sent: ${why}`);
}
