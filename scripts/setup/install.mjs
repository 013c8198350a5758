import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { hasPackages, placesEverywhere, readPackages, withAddresses } from './lockfile.mjs';

/** No package here needs its install script, and Prism's would report to its makers. */
const OPTIONS = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-progress'];

/**
 * Installs some packages of a lockfile in place of the node_modules that a folder has, with `npm ci` beside it, so that
 * a failure leaves what was there.
 *
 * @param {string} folder has package.json and package-lock.json
 * @param {Record<string, object>} packages of its lockfile: `names` and all that they need
 * @param {string[]} names of those that its package.json asks for
 * @param {string} root of the project, with .npmrc
 * @throws {Error} when npm fails, after its own words
 */
export async function install(folder, packages, names, root) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const scratch = mkdtempSync(join(root, '.cache/install-'));
  try {
    writeManifests(scratch, folder, packages, names);
    if (existsSync(join(root, '.npmrc')))
      copyFileSync(join(root, '.npmrc'), join(scratch, '.npmrc'));
    const places = placesEverywhere(packages);
    const where = folder === root ? '' : ` of ${relative(root, folder)}`;
    const what = `${places.length} packages${where}`;
    const hasEnded = await runNpm(scratch, what, places);
    // npm has been seen to fail with status 0.
    const present = readPackages(join(scratch, 'node_modules/.package-lock.json'));
    if (!hasEnded || !hasPackages(present, packages)) throw new Error(`npm ci failed for ${what}`);

    const target = join(folder, 'node_modules');
    rmSync(target, { recursive: true, force: true });
    renameSync(join(scratch, 'node_modules'), target);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A project that asks for no more than the packages wanted, at the versions of the lockfile. */
function writeManifests(scratch, folder, packages, names) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { dependencies, devDependencies, overrides } = manifest;
  const all = { ...dependencies, ...devDependencies };
  const project = {
    name: 'installation',
    private: true,
    dependencies: Object.fromEntries(names.map((name) => [name, all[name]])),
    ...(overrides && { overrides }),
  };
  const lock = {
    name: project.name,
    lockfileVersion: 3,
    requires: true,
    packages: { '': project, ...withAddresses(packages) },
  };
  writeFileSync(join(scratch, 'package.json'), JSON.stringify(project));
  writeFileSync(join(scratch, 'package-lock.json'), JSON.stringify(lock));
}

/** Runs `npm ci` and shows how many of its packages are there; whether it ended well. */
async function runNpm(cwd, what, places) {
  const child = spawn('npm', ['ci', ...OPTIONS, '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  let words = '';
  child.stderr.on('data', (chunk) => {
    words += chunk;
  });
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    child.kill();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const hide = showProgress(what, places.length, () => countPresent(cwd, places));
  const status = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message)).once('close', resolve);
  });
  hide();
  process.off('SIGINT', stop).off('SIGTERM', stop);
  process.stderr.write(words);
  if (isStopped) throw new Error(`stopped before ${what} were installed`);
  return status === 0;
}

function countPresent(cwd, places) {
  return places.filter((place) => existsSync(join(cwd, place, 'package.json'))).length;
}

/**
 * Says on stderr what is installed: one line that counts on a terminal, elsewhere a line at the start and at every
 * quarter.
 * @returns what ends it, and leaves one line on a terminal
 */
function showProgress(what, total, count) {
  const { stderr } = process;
  const heading = `installing ${what} (once)`;
  if (!stderr.isTTY) stderr.write(`${heading}\n`);
  let quarters = 0;
  const show = () => {
    const done = count();
    if (stderr.isTTY) {
      stderr.write(`\r\u001b[K${heading}: ${done}`);
    } else if (Math.floor((done / total) * 4) > quarters) {
      quarters = Math.floor((done / total) * 4);
      stderr.write(`${done} of ${total} packages\n`);
    }
  };
  if (stderr.isTTY) show();
  const timer = setInterval(show, 200);
  return () => {
    clearInterval(timer);
    if (stderr.isTTY) stderr.write(`\r\u001b[K${heading}\n`);
  };
}
