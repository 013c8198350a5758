import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/contract/document.js';

/**
 * Installs npm packages into a folder below `.cache/`, once: what a command needs on demand and a newcomer's
 * installation does not bring.
 *
 * @param name of the folder
 * @param packages with exact versions; others than last time install anew
 * @returns path of the folder that holds `node_modules`
 * @throws {Error} when npm can't have them, naming the packages
 */
export function fetched(name: string, packages: readonly string[]): string {
  const folder = join(packageRoot, '.cache', name);
  const manifest = join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, type: 'module', fetched: packages });
  if (readable(manifest) === wanted) return folder;

  console.error(`fetching ${packages.join(' and ')} into .cache/ (once)`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, '{"private":true}');
  // Binaries of other C libraries and systems are named for what they are; --force takes them.
  const options = ['--no-audit', '--no-fund', '--no-save', '--loglevel=error', '--force'];
  const { status } = spawnSync('npm', ['install', ...options, ...packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${packages.join(' and ')} can't be had from npm`);
  writeFileSync(manifest, wanted);
  return folder;
}

function readable(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
