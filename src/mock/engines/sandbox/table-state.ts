import type { Resource } from './resource.js';
import type { Row } from './values.js';

/** The number of the next row, and the rows with their numbers. */
export interface TableState {
  readonly next: number;
  readonly rows: readonly (readonly [n: number, row: Row])[];
}

export function readTable({ table }: Resource): TableState {
  return { next: table.next, rows: [...table.all()].map(({ n, value }) => [n, value] as const) };
}

/** Replaces all rows. */
export function fillTable({ table }: Resource, { next, rows }: TableState): void {
  table.clear(next, rows.length);
  for (const [n, row] of rows) table.add(row, n);
}
