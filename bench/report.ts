import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { formatTable } from '../scripts/support/table.js';
import type { BenchResult } from '../src/docs/pages/benchmarks.js';

/** A result before it says when and where it was measured. */
export type Measurement = Omit<BenchResult, 'date' | 'cpu' | 'node'>;

/** Prints the tables of a run, and writes it where `--json FILE` says. */
export function publishMeasurements(
  measurements: readonly Measurement[],
  args = process.argv.slice(2),
): void {
  for (const { about, columns, rows, targets } of measurements) {
    console.log(`\n${about}\n`);
    console.log(
      formatTable(
        columns,
        rows.map((row) => [...row]),
      ),
    );
    for (const target of targets) console.log(target);
  }
  const file = args[args.indexOf('--json') + 1];
  if (!args.includes('--json') || !file) return;
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`;
  const run = { date: new Date().toISOString(), cpu: machine, node: process.version };
  writeFileSync(
    file,
    `${JSON.stringify(
      measurements.map((measurement): BenchResult => ({ ...measurement, ...run })),
      null,
      2,
    )}\n`,
  );
}

/** `42 (target ≥ 40: met)` */
export function formatTarget(what: string, value: number, bound: number, atLeast: boolean): string {
  const met = atLeast ? value >= bound : value <= bound;
  return `${what}: ${round(value)} (target ${atLeast ? '≥' : '≤'} ${bound}: ${met ? 'met' : 'missed'})`;
}

/** Three significant digits, or whole numbers beyond. */
export function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
