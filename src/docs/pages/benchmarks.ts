import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../contract/document.js';
import { capitalize } from '../../support/text.js';
import { type Html, html } from '../html/html.js';
import { renderTable } from '../html/markdown.js';
import { renderPage } from '../html/page.js';

/** One table of a run; `npm run bench` writes a list of them per benchmark. */
export interface BenchResult {
  readonly name: string;
  /** What was measured, with the units. */
  readonly about: string;
  readonly date: string;
  readonly cpu: string;
  readonly node: string;
  /** Versions of what was compared, by name. */
  readonly versions?: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What was aimed at, and whether it was reached, one a line. */
  readonly targets: readonly string[];
}

/** The committed results, file after file. */
export function readBenchResults(folder = join(packageRoot, 'bench/results')): BenchResult[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as BenchResult[]);
}

/** The page of all benchmarks, as they were last written. */
export function renderBenchmarksPage(results: readonly BenchResult[]): string {
  return renderPage({
    path: 'benchmarks.html',
    title: 'Benchmarks',
    description: 'What was measured, against what, when, and on which machine.',
    body: () => html`<h1>Benchmarks</h1>
      <p class="lead">Each table is one run on one machine, with the peers measured in the same run. Figures of other
        machines differ; the order should not. Repeat them with <code>npm run bench</code>.</p>
      ${results.length === 0 && html`<p>There are no results in this copy of the project; none has been written to <code>bench/results/</code>.</p>`}
      ${results.map(renderResult)}`,
  });
}

function renderResult(result: BenchResult): Html {
  const { name, about, columns, rows, targets } = result;
  const kinds = columns.map((_, index) =>
    rows.some((row) => Number.isFinite(Number(row[index]))) ? 'figures' : 'words',
  );
  return html`<section class="bench">
      <h2>${toHeading(name)}</h2>
      <p>${about}</p>
      ${renderTable(html`<thead><tr>${columns.map((column, index) => html`<th scope="col" class="${kinds[index]}">${column}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((value, index) => html`<td class="${kinds[index]}">${value.toLocaleString('en-US')}</td>`)}</tr>`)}</tbody>`)}
      ${targets.length > 0 && html`<ul>${targets.map((target) => html`<li>${target}</li>`)}</ul>`}
      <p class="soft">${describeMachine(result)}</p>
    </section>`;
}

/** `client-calls` as `Client calls`. */
function toHeading(name: string): string {
  return capitalize(name.replaceAll('-', ' '));
}

function describeMachine({ date, cpu, node, versions = {} }: BenchResult): string {
  const peers = Object.entries(versions).map(([peer, version]) => `${peer} ${version}`);
  return [date.slice(0, 10), cpu, `Node ${node.replace(/^v/, '')}`, ...peers].join(' · ');
}
