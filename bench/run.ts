/**
 * `npm run bench [name…]`: every benchmark after another, or those named. Each prints its tables and writes
 * bench/results/<name>.json; the site shows the last committed ones.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TYPESCRIPT } from '../scripts/support/bin-path.js';
import { packageRoot } from '../src/contract/document.js';

const NOT_ALONE = ['compare.ts', 'run.ts', 'report.ts', 'worst-texts.ts'];

const names = readdirSync(join(packageRoot, 'bench'))
  .filter((file) => file.endsWith('.ts') && !NOT_ALONE.includes(file))
  .map((file) => file.replace(/\.ts$/, ''));
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !names.includes(name));
if (unknown) {
  console.error(`error: no benchmark ${unknown}; there are ${names.join(', ')}`);
  process.exit(2);
}

mkdirSync(join(packageRoot, 'bench/results'), { recursive: true });
const failed = (wanted.length ? wanted : names).filter((name) => {
  console.error(`benchmark ${name}`);
  const args = [...TYPESCRIPT, `bench/${name}.ts`, '--json', `bench/results/${name}.json`];
  return spawnSync(process.execPath, args, { cwd: packageRoot, stdio: 'inherit' }).status !== 0;
});
if (failed.length) console.error(`failed: ${failed.join(', ')}`);
process.exitCode = failed.length ? 1 : 0;
