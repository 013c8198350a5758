/**
 * `npm run compare`: asks this package's client and those of others the same questions, of a server on this machine, and
 * writes the answers into docs/comparison.md. The others come from tools/compare with their own lockfile. Everyone runs with
 * the options that it has by default.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from '../scripts/support/is-main.js';
import { packageRoot } from '../src/contract/document.js';
import { toMarkdownTable } from '../src/support/text.js';
import { loadContenders, prepareFolder } from './compare/contenders.js';
import { PROBES } from './compare/probes.js';

const PAGE = join(packageRoot, 'docs/comparison.md');
const MARK = /(<!-- table -->\n)[\s\S]*(<!-- end -->)/;

async function main(): Promise<void> {
  const cache = join(packageRoot, 'tools/compare/node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'clients-'));
  try {
    prepareFolder(folder);
    const clients = await loadContenders(folder);
    const rows: string[][] = [];
    for (const { title, ask } of PROBES) {
      const row = [title];
      for (const client of clients) row.push(await ask(client));
      rows.push(row);
    }
    const head = ['', ...clients.map(({ name, version }) => `${name} ${version}`)];
    const date = new Date().toISOString().slice(0, 10);
    const table = `Made on ${date} with Node ${process.version.slice(1)}.\n\n${toMarkdownTable(head, rows).join('\n')}\n`;
    writeFileSync(PAGE, readFileSync(PAGE, 'utf8').replace(MARK, `$1${table}$2`));
    console.log(table);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (isMain(import.meta.url)) await main();
