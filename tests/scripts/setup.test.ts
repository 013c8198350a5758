import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBareProject, INSTALL, type Lock } from './bare-project.js';

/** `yaml` stands for what `npm start` needs, with two packages below it; the others are for the rest. */
const LOCKED: Lock = {
  '': { devDependencies: { yaml: '2.0.0', linter: '1.0.0', '@a/packer': '1.0.0' } },
  'node_modules/yaml': {
    version: '2.0.0',
    dependencies: { shared: '^2.0.0' },
    peerDependencies: { host: '*', linter: '*' },
    peerDependenciesMeta: { linter: { optional: true } },
  },
  'node_modules/yaml/node_modules/shared': { version: '2.5.0' },
  'node_modules/host': { version: '1.0.0', optionalDependencies: { elsewhere: '1.0.0' } },
  'node_modules/elsewhere': { version: '1.0.0', optional: true, os: ['none'] },
  'node_modules/linter': { version: '1.0.0', dependencies: { shared: '^1.0.0' } },
  'node_modules/shared': { version: '1.1.0' },
  'node_modules/@a/packer': { version: '1.0.0', dependencies: { alias: '1.0.0' } },
  'node_modules/alias': { name: '@b/real', version: '1.0.0' },
};
const DREDD: Lock = {
  '': { dependencies: { d: '1.0.0' } },
  'node_modules/d': { version: '1.0.0', dependencies: { e: '1.0.0' } },
  'node_modules/e': { version: '1.0.0' },
};
const IN_START = [
  'node_modules/yaml',
  'node_modules/yaml/node_modules/shared',
  'node_modules/host',
  'node_modules/elsewhere',
];

let project: ReturnType<typeof createBareProject>;
beforeEach(() => {
  project = createBareProject({ '.': LOCKED, 'tools/dredd': DREDD });
});
afterEach(() => project.remove());

const setUp = (groups: readonly string[], options?: Parameters<typeof project.run>[1]) =>
  project.run(['scripts/setup.mjs', ...groups], options);
const silent = { status: 0, stdout: '', stderr: '', calls: [] };

describe('setup', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.3.1'])(
    'takes Node %s',
    async (version) => {
      project.install('.', LOCKED);
      expect(await setUp(['all'], { version })).toEqual(silent);
    },
  );

  it.each(['16.20.0', '18.20.8', '20.18.3', '21.7.3', '22.11.0', '9.0.0'])(
    'refuses Node %s in one line, with exit code 2',
    async (version) => {
      const stderr = `error: Node ${version} is too old; use ^20.19 or >=22.12\n`;
      const refused = { status: 2, stdout: '', stderr, calls: [] };
      expect(await setUp(['all'], { version })).toEqual(refused);
      expect(await project.run(['scripts/start.mjs', '--prot'], { version })).toEqual(refused);
    },
  );

  it('does nothing while all is installed but what other systems need', async () => {
    const { 'node_modules/elsewhere': _, ...here } = LOCKED;
    project.install('.', here);
    project.install('tools/dredd', DREDD);
    expect(await setUp(['start', 'all', 'dredd'])).toEqual(silent);
  });

  it('installs a group and what it needs, nested packages and peers too, and no more', async () => {
    const { status, stdout, stderr, calls } = await setUp(['start']);
    expect({ status, stdout, calls: calls.length }).toEqual({ status: 0, stdout: '', calls: 1 });
    expect(calls[0]).toMatch(/^ci .*--ignore-scripts/);
    expect(stderr).toBe('installing 3 packages (once)\n');
    expect(Object.keys(project.asked()).sort()).toEqual([...IN_START].sort());
    expect((await setUp(['start'])).calls).toHaveLength(1);
    expect((await setUp(['all'])).calls).toHaveLength(2);
    expect(Object.keys(project.asked())).toHaveLength(8);
  });

  it('says where npm finds the archives, and keeps the lockfile free of it', async () => {
    await setUp(['all']);
    const addresses = Object.values(project.asked()).map(({ resolved }) => resolved);
    expect(addresses).toContain('https://registry.example.com/yaml/-/yaml-2.0.0.tgz');
    expect(addresses).toContain('https://registry.example.com/@a/packer/-/packer-1.0.0.tgz');
    expect(addresses).toContain('https://registry.example.com/@b/real/-/real-1.0.0.tgz');
    expect(JSON.parse(readFileSync(project.at('package-lock.json'), 'utf8'))).toEqual({
      packages: LOCKED,
    });
  });

  it('keeps more where there was more', async () => {
    const older = { ...LOCKED, 'node_modules/yaml': { version: '1.0.0' } };
    project.install('.', older);
    await setUp(['start']);
    expect(Object.keys(project.asked())).toContain('node_modules/linter');
  });

  it.each<[what: string, spoil: () => void]>([
    [
      'nothing is installed',
      () => rmSync(project.at('tools/dredd/node_modules'), { recursive: true }),
    ],
    [
      'a package is missing',
      () => project.install('tools/dredd', { 'node_modules/d': DREDD['node_modules/d'] ?? {} }),
    ],
    [
      'a version differs',
      () => project.install('tools/dredd', { ...DREDD, 'node_modules/d': { version: '2.0.0' } }),
    ],
    [
      'the note is broken',
      () => writeFileSync(project.at('tools/dredd/node_modules/.package-lock.json'), '{'),
    ],
  ])('installs where %s, and only there', async (_, spoil) => {
    project.install('.', LOCKED);
    project.install('tools/dredd', DREDD);
    spoil();
    const { status, stderr } = await setUp(['all', 'dredd']);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'installing 2 packages of tools/dredd (once)\n',
    });
    expect(Object.keys(project.asked())).toEqual(['node_modules/d', 'node_modules/e']);
    expect(await setUp(['all', 'dredd'])).toMatchObject({ stderr: '' });
  });

  it.each([
    ['fails', 'echo broken >&2; exit 7', 'broken\n'],
    ['installs nothing and says that all is well', 'exit 0', ''],
  ])('exits with 2 when npm %s, and leaves what was there', async (_, end, words) => {
    project.install('.', {});
    project.npmThat(end);
    expect(await setUp(['start'])).toMatchObject({
      status: 2,
      stderr: `installing 3 packages (once)\n${words}error: npm ci failed for 3 packages\n`,
    });
    expect(existsSync(project.at('node_modules/.package-lock.json'))).toBe(true);
    expect(project.leftovers()).toEqual([]);
  });

  it('can be stopped, and leaves nothing behind', async () => {
    project.npmThat('while :; do sleep 0.05; done');
    const { status, stderr } = await setUp(['start'], {
      onText: (text, child) => text.includes('stopped') || child.kill('SIGTERM'),
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'installing 3 packages (once)\nerror: stopped before 3 packages were installed\n',
    });
    expect(project.leftovers()).toEqual([]);
  });

  it('names the groups when it is asked for another', async () => {
    const stderr = 'error: there is no group lint; there are start, all, dredd, foreign, compare\n';
    expect(await setUp(['lint'])).toEqual({ status: 2, stdout: '', stderr, calls: [] });
  });
});

describe('while npm installs', () => {
  /** Two of three packages are there until the test lets npm go on. */
  const HALF = `for place in yaml host; do mkdir -p node_modules/$place; echo > node_modules/$place/package.json; done
    until [ -e '../../go' ]; do sleep 0.05; done`;
  const goOn = () => writeFileSync(project.at('go'), '');

  it('a terminal has one line that counts', async () => {
    project.npmThat(`${HALF}; ${INSTALL}`);
    const { stderr } = await setUp(['start'], {
      isTTY: true,
      onText: (text) => text.endsWith(': 2') && goOn(),
    });
    const [last, ...before] = stderr.split('\r\u001b[K').reverse();
    expect(last).toBe('installing 3 packages (once)\n');
    expect(before).toContain('installing 3 packages (once): 2');
    expect(before.join('')).not.toContain('\n');
  });

  it('everything else has a line at every quarter', async () => {
    project.npmThat(`${HALF}; ${INSTALL}`);
    const { stderr } = await setUp(['start'], {
      onText: (text) => text.includes('2 of 3') && goOn(),
    });
    expect(stderr).toMatch(
      /^installing 3 packages \(once\)\n(1 of 3 packages\n)?2 of 3 packages\n$/,
    );
  });
});
