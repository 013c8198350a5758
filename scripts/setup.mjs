/**
 * Installs what a command needs, from the lockfiles, when it is not there yet: `node scripts/setup.mjs GROUP…`, where
 * `start` is the chain and what the command imports, `all` is everything in package.json, and `dredd`, `compare` and `foreign`
 * are the folders of tools/.
 * It runs before anything is installed, so it is plain JavaScript with Node's own modules.
 */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './setup/install.mjs';
import { directNames, findClosure, hasPackages, readPackages } from './setup/lockfile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rest of package.json is for lint, tests, builds and releases: the group `all`. */
export const START = [
  // The chain, from a spec to types, client, mock and tests.
  '@redocly/cli',
  'openapi-typescript',
  'typescript',
  'openapi-fetch',
  '@stoplight/prism-cli',
  '@stoplight/prism-core',
  '@stoplight/prism-http',
  'vitest',
  'tsx',
  // What the command and the docs import.
  'ajv',
  'ajv-formats',
  'commander',
  'diff',
  'jalaali-js',
  'marked',
  'minisearch',
  'p-queue',
  'saxes',
  'yaml',
];

const GROUPS = {
  start: { folder: '', names: START },
  all: { folder: '' },
  dredd: { folder: 'tools/dredd' },
  foreign: { folder: 'tools/foreign' },
  compare: { folder: 'tools/compare' },
};

/**
 * Installs the packages of some groups, unless they are there. An installation that has more than a group keeps more.
 *
 * @param {...string} groups
 * @throws {Error} when Node is too old, a group is unknown or npm fails; the message is one line
 */
export async function setUp(...groups) {
  checkNode();
  for (const group of groups) {
    if (!Object.hasOwn(GROUPS, group)) {
      throw new Error(`there is no group ${group}; there are ${Object.keys(GROUPS).join(', ')}`);
    }
    const { folder, names } = GROUPS[group];
    const path = join(root, folder);
    const locked = readPackages(join(path, 'package-lock.json'));
    const present = readPackages(join(path, 'node_modules/.package-lock.json'));
    const wanted = findClosure(locked, names ?? directNames(locked));
    if (hasPackages(present, wanted)) continue;

    const hasMore = Object.keys(present).some((place) => place in locked && !(place in wanted));
    const chosen = names && !hasMore ? names : directNames(locked);
    await install(path, findClosure(locked, chosen), chosen, root);
  }
}

/** @throws {Error} when this Node is older than what package.json asks for */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  throw new Error(`Node ${process.versions.node} is too old; use ^20.19 or >=22.12`);
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await setUp(...process.argv.slice(2)).catch((error) => {
    console.error(`error: ${error.message}`);
    process.exitCode = 2;
  });
}
