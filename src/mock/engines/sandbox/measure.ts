import type { Measure, Measures } from './declarations.js';
import { createGetter, type Draft } from './pointer.js';
import { createCondition } from './value.js';
import { type Row, round, toKey, toNumber } from './values.js';

/** Rows that a report takes for one, and their measures so far. */
export interface Group {
  /** The values that the rows have in common. */
  readonly parts: readonly unknown[];
  /** Its first row. */
  readonly first: Row | undefined;
  add(row: Row, measuring: Measuring): void;
  /** Writes all measures to their places. */
  write(draft: Draft): void;
}

/** Which rows come: those of the report (no name), or those of another resource. */
export interface Measuring {
  readonly measures: Measures;
  readonly resource: string | undefined;
}

/** One measure with what is read of its declaration once. */
interface Counter {
  readonly into: string;
  readonly measure: Measure;
  readonly isOf: (row: Row) => boolean;
  readonly get: (row: Row) => unknown;
}

const known = new WeakMap<Measures, readonly Counter[]>();

export function createGroup(measures: Measures, parts: readonly unknown[]): Group {
  const counters = known.get(measures) ?? listCounters(measures);
  known.set(measures, counters);
  const sums = new Float64Array(counters.length);
  const sets = counters.map(({ measure }) => (measure.distinct ? new Set<string>() : undefined));
  let first: Row | undefined;

  return {
    parts,
    get first() {
      return first;
    },
    add(row, { resource }) {
      first ??= row;
      for (const [index, { measure, isOf, get }] of counters.entries()) {
        if (measure.in !== resource || !isOf(row)) continue;
        const set = sets[index];
        if (set) set.add(toKey(get(row)));
        else sums[index] = (sums[index] ?? 0) + (measure.sum ? toNumber(get(row)) : 1);
      }
    },
    write(draft) {
      for (const [index, { into, measure }] of counters.entries()) {
        draft.set(into, sets[index]?.size ?? round(sums[index] ?? 0, measure.decimals));
      }
      for (const [pointer, ratio] of Object.entries(measures.ratios ?? {})) {
        const { of, by, times = 1, decimals, text } = ratio;
        const divisor = toNumber(draft.get(by));
        const value = divisor ? round((toNumber(draft.get(of)) / divisor) * times, decimals) : 0;
        draft.set(pointer, text === undefined ? value : text.replace('{ratio}', String(value)));
      }
    },
  };
}

/** Every measure by its place; those that are split once for each word and once for all words together. */
function listCounters({ of = {}, split = [] }: Measures): Counter[] {
  return [
    ...Object.entries(of).map(([into, measure]) => createCounter(into, measure, () => true)),
    ...split.flatMap(({ into, by, words, total, of: measures }) => {
      const get = createGetter(by);
      const all = new Set(words);
      const groups: [name: string, isOf: (row: Row) => boolean][] = words.map((word) => [
        word,
        (row) => toKey(get(row)) === word,
      ]);
      if (total !== undefined) groups.unshift([total, (row) => all.has(toKey(get(row)))]);
      return groups.flatMap(([name, isOf]) =>
        Object.entries(measures).map(([member, measure]) =>
          createCounter(`${into}/${name}/${member}`, measure, isOf),
        ),
      );
    }),
  ];
}

function createCounter(into: string, measure: Measure, isIn: (row: Row) => boolean): Counter {
  const fits = createCondition(measure.where);
  return {
    into,
    measure,
    isOf: (row) => isIn(row) && fits(row),
    get: createGetter(measure.sum ?? measure.distinct ?? ''),
  };
}
