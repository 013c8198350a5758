// Installs what the lockfiles name, when it is not there yet. Runs before `npm start` and `npm test`, so it must not
// need anything that is installed: plain JavaScript, Node's own modules.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Packages of a lockfile by their place, without those that only other systems need. */
function packages(path) {
  try {
    return Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages).filter(
      ([place, { optional, link }]) => place !== '' && !optional && !link,
    );
  } catch {
    return [];
  }
}

/** npm keeps a lockfile of what it has installed; nothing to do while it has all that ours names. */
function isInstalled(folder) {
  const wanted = packages(join(folder, 'package-lock.json'));
  const present = new Map(packages(join(folder, 'node_modules/.package-lock.json')));
  return wanted.every(([place, { version }]) => present.get(place)?.version === version);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  console.error(`error: Node ${process.versions.node} is too old; use ^20.19 or >=22.12`);
  process.exit(2);
}

for (const folder of [root, join(root, 'tools/dredd')]) {
  if (isInstalled(folder)) continue;
  console.error(`installing the packages of ${folder} (once)`);
  const { status } = spawnSync(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    console.error(`error: npm ci failed in ${folder}`);
    process.exit(2);
  }
}
