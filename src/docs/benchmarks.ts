import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../contract/document.js';
import { type Html, html } from './html.js';
import { scrollable } from './markdown.js';
import { pageText } from './page.js';

/** One run of a benchmark, as `npm run bench` writes it. */
export interface BenchResult {
  readonly name: string;
  readonly date: string;
  readonly cpu: string;
  readonly node: string;
  /** Versions of what was compared, by name. */
  readonly versions?: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The committed results, by name. */
export function benchResults(folder = join(packageRoot, 'bench/results')): BenchResult[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as BenchResult);
}

export function benchmarksPage(results: readonly BenchResult[]): string {
  return pageText({
    path: 'benchmarks.html',
    title: 'Benchmarks',
    description: 'What was measured, against what, when, and on which machine.',
    body: () => html`<h1>Benchmarks</h1>
      <p class="lead">Each table is one run on one machine, with the peers measured in the same run. Figures of other
        machines differ; the order should not. Repeat them with <code>npm run bench</code>.</p>
      ${results.length === 0 && html`<p>There are no results in this copy of the project; none has been written to <code>bench/results/</code>.</p>`}
      ${results.map(table)}`,
  });
}

function table({ name, date, cpu, node, versions = {}, columns, rows }: BenchResult): Html {
  const machine = [date, cpu, `Node ${node.replace(/^v/, '')}`].join(' · ');
  const peers = Object.entries(versions).map(([peer, version]) => `${peer} ${version}`);
  return html`<section>
      <h2>${name}</h2>
      <p class="soft">${machine}${peers.length > 0 && html`<br>${peers.join(', ')}`}</p>
      ${scrollable(html`<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td${typeof cell === 'number' && html` class="number"`}>${typeof cell === 'number' ? cell.toLocaleString('en-US') : (cell ?? '–')}</td>`)}</tr>`)}</tbody>`)}
    </section>`;
}
