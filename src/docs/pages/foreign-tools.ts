import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../contract/document.js';
import { type Html, html } from '../html/html.js';

/** What tools of others make of our documents; docs/foreign-tools.json, written by `npm run foreign-tools`. */
export interface ForeignTools {
  /** Day of the measurement, `2026-11-27`. */
  readonly date: string;
  /** Version of Node that it ran on. */
  readonly node: string;
  readonly tools: readonly {
    readonly name: string;
    readonly package: string;
    readonly version: string;
    readonly about: string;
  }[];
  /** By document, `affise/openapi.yaml`, and by tool: what is wrong, and an empty text where it works. */
  readonly documents: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A table of the tools that read a provider's documents; nothing where nobody has measured, as for providers of one's own. */
export function renderForeignTools(provider: string): Html | '' {
  const path = join(packageRoot, 'docs/foreign-tools.json');
  if (!existsSync(path)) return '';
  const { date, node, tools, documents } = JSON.parse(readFileSync(path, 'utf8')) as ForeignTools;
  const own = Object.entries(documents).filter(([name]) => name.startsWith(`${provider}/`));
  if (own.length === 0) return '';
  const show = (result: string | undefined) =>
    result === '' ? 'works' : (result ?? 'not measured');
  return html`<h2>In other tools</h2>
    <p>Measured on ${date} with Node ${node}. A validator works when it finds no error, a generator of TypeScript when what it
      writes compiles in strict mode; clients in other languages were read, not run. Where a tool fails, take the client of this
      package, <code>affiliate-contracts call</code>, or the wire form of the document.</p>
    <div class="scroll" tabindex="0" role="region" aria-label="Other tools"><table>
      <thead><tr><th>Tool</th><th>Version</th>${own.map(([name]) => html`<th>${name.slice(provider.length + 1)}</th>`)}</tr></thead>
      <tbody>${tools.map(
        ({ name, about, version }) =>
          html`<tr><td>${about}</td><td>${version}</td>${own.map(([, results]) => html`<td>${show(results[name])}</td>`)}</tr>`,
      )}</tbody>
    </table></div>`;
}
