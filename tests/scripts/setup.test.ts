import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/contract/document.js';

/** A project of nothing but lockfiles, and an `npm` that only notes how it was called. */
let root: string;
const log = () => join(root, 'npm.log');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'setup-'));
  mkdirSync(join(root, 'scripts'));
  mkdirSync(join(root, 'bin'));
  cpSync(join(packageRoot, 'scripts/setup.mjs'), join(root, 'scripts/setup.mjs'));
  npmThat('exit 0');
  for (const folder of ['.', 'tools/dredd']) {
    mkdirSync(join(root, folder, 'node_modules'), { recursive: true });
    lock(folder, 'package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.0' } });
    lock(folder, 'node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
  }
});

afterEach(() => rmSync(root, { recursive: true }));

function npmThat(end: string) {
  writeFileSync(join(root, 'bin/npm'), `#!/bin/sh\necho "$PWD $1" >> '${log()}'\n${end}\n`);
  chmodSync(join(root, 'bin/npm'), 0o755);
}

function lock(folder: string, file: string, packages: object) {
  writeFileSync(join(root, folder, file), JSON.stringify({ packages }));
}

function setup(version = process.versions.node) {
  const preload = `const node = ${JSON.stringify(version)};
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node } });`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(preload)}`,
      join(root, 'scripts/setup.mjs'),
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(root, 'bin')}${delimiter}${process.env.PATH}` },
    },
  );
  const calls = existsSync(log()) ? readFileSync(log(), 'utf8').trim().split('\n') : [];
  return { status, stdout, stderr, calls };
}

const silent = { status: 0, stdout: '', stderr: '', calls: [] };

describe('setup', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.3.1'])('takes Node %s', (version) => {
    expect(setup(version)).toEqual(silent);
  });

  it.each(['16.20.0', '18.20.8', '20.18.3', '21.7.3', '22.11.0', '9.0.0'])(
    'refuses Node %s in one line, with exit code 2',
    (version) => {
      const stderr = `error: Node ${version} is too old; use ^20.19 or >=22.12\n`;
      expect(setup(version)).toEqual({ status: 2, stdout: '', stderr, calls: [] });
    },
  );

  it('does nothing when all is installed, at once', () => {
    const start = performance.now();
    expect(setup()).toEqual(silent);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('does not ask for packages of other systems or of the project itself', () => {
    lock('.', 'package-lock.json', {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/darwin': { version: '1.0.0', optional: true },
      'node_modules/self': { resolved: '.', link: true },
    });
    expect(setup()).toEqual(silent);
  });

  it.each<[what: string, folder: string, spoil: (folder: string) => void]>([
    [
      'nothing is installed',
      '.',
      (folder) => rmSync(join(root, folder, 'node_modules'), { recursive: true }),
    ],
    [
      'a package is missing',
      'tools/dredd',
      (folder) => lock(folder, 'node_modules/.package-lock.json', {}),
    ],
    [
      'a version differs',
      '.',
      (folder) =>
        lock(folder, 'node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.1' } }),
    ],
  ])('installs where %s, and only there', (_, folder, spoil) => {
    spoil(folder);
    const { status, stdout, stderr, calls } = setup();
    const place = join(root, folder).replace(/\/$/, '');
    expect({ status, stdout, calls }).toEqual({ status: 0, stdout: '', calls: [`${place} ci`] });
    expect(stderr).toMatch(/^installing the packages of .* \(once\)\n$/);
  });

  it('exits with 2 when npm fails', () => {
    lock('.', 'node_modules/.package-lock.json', {});
    npmThat('echo broken >&2; exit 7');
    const { status, stderr, calls } = setup();
    expect({ status, calls }).toEqual({ status: 2, calls: [`${root} ci`] });
    expect(stderr.trim().split('\n').slice(1)).toEqual([
      'broken',
      `error: npm ci failed in ${root}`,
    ]);
  });
});
