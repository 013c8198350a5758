import { ExpectedError } from '../../../support/error.js';
import { createGetter } from './pointer.js';
import { compare, isEmpty, isSame, type Row, toKey } from './values.js';

/** A row and its number, which is never used again; a change replaces the value. */
export interface Stored {
  readonly n: number;
  value: Row;
}

/** What a list shows of a table: which rows, in which order. */
export interface View {
  /** The same key means the same rows in the same order. */
  readonly key: string;
  readonly order: string;
  readonly isDescending: boolean;
  accepts(row: Row): boolean;
}

/** Thrown where requests have made more rows than the sandbox holds. */
export class SandboxFull extends ExpectedError {
  override readonly name = 'SandboxFull';
}

/** How many rows requests may add to a resource. */
export const MOST_ADDED = 100_000;
const MOST_VIEWS = 24;

interface Sorted {
  readonly view: View;
  readonly get: (row: unknown) => unknown;
  readonly rows: Stored[];
  /** Pages since the last change, by their bounds. */
  readonly pages: Map<string, readonly Stored[]>;
}

/** How many pages a view keeps; polls ask for the same ones again. */
const MOST_PAGES = 8;

export interface Table {
  readonly size: number;
  /** Changes with every change of a row. */
  readonly version: number;
  readonly next: number;
  all(): Iterable<Stored>;
  /** The row with an id, or all rows with a value of a member that is none. */
  find(pointer: string, value: unknown): readonly Stored[];
  /** Rows with another row's unique members, if there are any. */
  findClash(row: Row, except?: Stored): Stored | undefined;
  add(row: Row, n?: number): Stored;
  replace(stored: Stored, row: Row): void;
  remove(stored: Stored): void;
  view(view: View): readonly Stored[];
  /** Rows of a view between two bounds; the same list while none of them changes. */
  page(view: View, start: number, end: number): readonly Stored[];
  /**
   * @param next number of the next row
   * @param seeded how many rows are put in before requests add theirs
   */
  clear(next: number, seeded: number): void;
}

/**
 * Rows of one resource. Ids and unique members are found by index; views are kept sorted while rows come, change and
 * go, so a page costs no more where there are more rows.
 */
export function createTable(
  name: string,
  ids: readonly string[],
  unique: readonly (readonly string[])[],
): Table {
  const rows = new Map<number, Stored>();
  const indexes = new Map(
    [...ids.map((id) => [id]), ...unique].map((members) => [
      members.join(' '),
      { getters: members.map(createGetter), rows: new Map<string, Stored>() },
    ]),
  );
  const uniques = unique.map((members) => members.join(' '));
  let views: Sorted[] = [];
  let version = 0;
  let next = 0;
  let seeded = 0;

  const index = (stored: Stored) => {
    for (const { getters, rows: known } of indexes.values()) {
      const key = toIndexKey(getters, stored.value);
      if (key !== undefined) known.set(key, stored);
    }
  };
  const unindex = (stored: Stored) => {
    for (const { getters, rows: known } of indexes.values()) {
      const key = toIndexKey(getters, stored.value);
      if (key !== undefined && known.get(key) === stored) known.delete(key);
    }
  };
  const leave = (stored: Stored) => {
    unindex(stored);
    for (const sorted of views) {
      if (!sorted.view.accepts(stored.value)) continue;
      const at = findPlace(sorted, stored.value, stored.n);
      if (sorted.rows[at] === stored) sorted.rows.splice(at, 1);
      sorted.pages.clear();
    }
  };
  const enter = (stored: Stored) => {
    index(stored);
    for (const sorted of views) {
      if (!sorted.view.accepts(stored.value)) continue;
      sorted.rows.splice(findPlace(sorted, stored.value, stored.n), 0, stored);
      sorted.pages.clear();
    }
    version++;
  };

  const findView = (view: View): Sorted => {
    const known = views.find((sorted) => sorted.view.key === view.key);
    if (known && known === views[0]) return known;
    const sorted = known ?? sortRows(view, rows.values());
    // The one that was used last stands first.
    views = [sorted, ...views.filter((one) => one !== known)].slice(0, MOST_VIEWS);
    return sorted;
  };

  return {
    get size() {
      return rows.size;
    },
    get version() {
      return version;
    },
    get next() {
      return next;
    },
    all: () => rows.values(),
    find(pointer, value) {
      if (isEmpty(value)) return [];
      const known = indexes.get(pointer);
      if (known) return [known.rows.get(toKey(value)) ?? []].flat();
      const get = createGetter(pointer);
      const fits = (stored: Stored) => [get(stored.value)].flat().some((one) => isSame(one, value));
      return [...rows.values()].filter(fits);
    },
    findClash(row, except) {
      for (const key of uniques) {
        const { getters = [], rows: known } = indexes.get(key) ?? {};
        const found = known?.get(toIndexKey(getters, row) ?? '');
        if (found && found !== except) return found;
      }
      return undefined;
    },
    add(row, n = next) {
      if (rows.size >= seeded + MOST_ADDED) {
        throw new SandboxFull(
          `the sandbox holds ${MOST_ADDED} rows of ${name} more than at its start; reset it`,
        );
      }
      const stored = { n, value: row };
      next = Math.max(next, n + 1);
      rows.set(n, stored);
      enter(stored);
      return stored;
    },
    replace(stored, row) {
      leave(stored);
      stored.value = row;
      enter(stored);
    },
    remove(stored) {
      leave(stored);
      rows.delete(stored.n);
      version++;
    },
    view: (view) => findView(view).rows,
    page(view, start, end) {
      const { rows: sorted, pages } = findView(view);
      const key = `${start} ${end}`;
      const known = pages.get(key);
      if (known) return known;
      if (pages.size >= MOST_PAGES) pages.clear();
      const page = sorted.slice(start, end);
      pages.set(key, page);
      return page;
    },
    clear(start, count) {
      rows.clear();
      for (const { rows: known } of indexes.values()) known.clear();
      views = [];
      next = start;
      seeded = count;
      version++;
    },
  };
}

/** One text for the members of an index; none where one of them is empty. */
function toIndexKey(getters: readonly ((row: unknown) => unknown)[], row: Row): string | undefined {
  const values = getters.map((get) => get(row));
  if (values.some(isEmpty)) return undefined;
  return values.map(toKey).join('\u0000');
}

function sortRows(view: View, rows: Iterable<Stored>): Sorted {
  const sorted: Sorted = { view, get: createGetter(view.order), rows: [], pages: new Map() };
  for (const stored of rows) if (view.accepts(stored.value)) sorted.rows.push(stored);
  sorted.rows.sort((a, b) => compareRows(sorted, a.value, a.n, b));
  return sorted;
}

/** Where a row stands in a view, or would stand. */
function findPlace(sorted: Sorted, value: Row, n: number): number {
  let low = 0;
  let high = sorted.rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted.rows[middle];
    if (other && compareRows(sorted, value, n, other) > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareRows({ view, get }: Sorted, value: Row, n: number, other: Stored): number {
  const order = view.order ? compare(get(value), get(other.value)) : 0;
  return (view.isDescending ? -order : order) || other.n - n;
}
