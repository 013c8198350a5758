import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listProviders, packageRoot } from '../../src/contract/document.js';

interface Step {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  needs?: string;
  if?: string;
  uses?: string;
  permissions?: Record<string, string>;
  strategy?: { matrix: Record<string, unknown> };
  environment?: { name: string };
  outputs?: Record<string, string>;
  steps?: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency?: Record<string, unknown>;
  jobs: Record<string, Job>;
}

const folder = join(packageRoot, '.github/workflows');
const workflow = (name: string) => parse(readFileSync(join(folder, name), 'utf8')) as Workflow;
const ci = workflow('ci.yml');
const release = workflow('release.yml');

/** `${{ … }}` of GitHub. */
const expression = (text: string) => `\${{ ${text} }}`;
const steps = (job: Job | undefined) => job?.steps ?? [];
const stepWith = (job: Job | undefined, uses: string) =>
  steps(job).find((step) => step.uses?.startsWith(`${uses}@`));
const runs = (job: Job | undefined) => steps(job).flatMap(({ run }) => run ?? []);

describe.each(readdirSync(folder))('%s', (name) => {
  const { jobs, permissions } = workflow(name);
  const all = Object.values(jobs).flatMap(steps);

  it('grants nothing by default but reading', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
  });

  it('pins every action by its commit', () => {
    const used = [...all, ...Object.values(jobs)].flatMap(({ uses }) => uses ?? []);
    const foreign = used.filter((uses) => !uses.startsWith('./'));
    expect(foreign).not.toEqual([]);
    for (const uses of foreign) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });

  it('leaves no credentials in what it checks out', () => {
    for (const step of all.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  it('runs code of others only where nothing can be written', () => {
    const strong = Object.values(jobs).filter((job) =>
      Object.values(job.permissions ?? permissions).includes('write'),
    );
    for (const run of strong.flatMap(runs)) {
      expect(run).not.toMatch(/\b(npm (ci|i|install|run|exec|test|pack)|npx|node|tsx)\b/);
    }
  });

  it('lets no expression into a script', () => {
    for (const { run = '' } of all) expect(run).not.toContain('${{');
  });
});

describe('ci', () => {
  it('tests on every Node that the package promises, and all of them to the end', () => {
    expect(ci.jobs.test?.strategy).toMatchObject({
      'fail-fast': false,
      matrix: { node: [20, 22, 24] },
    });
    expect(stepWith(ci.jobs.test, 'actions/setup-node')?.with?.['node-version']).toBe(
      expression('matrix.node'),
    );
    expect(runs(ci.jobs.test)).toContain('npm test');
  });

  it('tries the client in the runtimes, and its types in the compilers, of its users', () => {
    expect(runs(ci.jobs.runtimes)).toContain('npm run test:runtimes');
  });

  it('lints, and compares with the last release, whose tag it has', () => {
    expect(runs(ci.jobs.lint)).toEqual(expect.arrayContaining(['npm run lint']));
    expect(stepWith(ci.jobs.diff, 'actions/checkout')?.with?.['fetch-depth']).toBe(0);
    expect(runs(ci.jobs.diff).at(-1)).toMatch(/^npm run --silent diff -- --markdown >> "\$GITHUB_/);
  });

  it('holds no secret: it runs on pull requests', () => {
    expect(JSON.stringify(ci)).not.toContain('secrets.');
    expect(Object.keys(ci.on)).toEqual(['pull_request', 'workflow_call']);
  });
});

describe('nightly', () => {
  const nightly = workflow('nightly.yml');

  it('runs every night what takes too long for each pull request, without secrets', () => {
    expect(nightly.on).toMatchObject({ schedule: [{ cron: expect.any(String) }] });
    expect(runs(nightly.jobs.test)).toEqual([
      expect.stringContaining('php-cli'),
      'npm run test:long',
    ]);
    expect(runs(nightly.jobs.attack)).toEqual(['npm run attack']);
    expect(JSON.stringify(nightly)).not.toContain('secrets.');
  });
});

describe('release', () => {
  const { build, version, publish, assets, site } = release.jobs;
  const kind = steps(build).find(({ id }) => id === 'kind');
  const scriptWith = (job: Job | undefined, text: string) =>
    runs(job).find((run) => run.includes(text)) ?? '';

  let root: string;
  const at = (path: string) => join(root, path);
  const read = (path: string) => readFileSync(at(path), 'utf8');
  const program = (name: string, text: string) => {
    writeFileSync(at(`bin/${name}`), `#!/bin/sh\n${text}\n`);
    chmodSync(at(`bin/${name}`), 0o755);
  };
  /** Runs a step of a workflow as GitHub does. */
  const shell = (script: string, cwd = 'work', env: Record<string, string> = {}) => {
    const PATH = [at('bin'), process.env.PATH].join(delimiter);
    const told = { GITHUB_OUTPUT: at('output'), HOME: root, GIT_CONFIG_NOSYSTEM: '1' };
    const options = { cwd: at(cwd), env: { ...process.env, PATH, ...told, ...env } };
    return spawnSync('bash', ['-e', '-c', script], { ...options, encoding: 'utf8' });
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'release-'));
    for (const folder of ['bin', 'work/.changeset']) mkdirSync(at(folder), { recursive: true });
    writeFileSync(at('work/.changeset/README.md'), '# Change files\n');
    writeFileSync(at('work/package.json'), '{"name":"affiliate-contracts","version":"1.2.3"}\n');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('goes from main alone, one at a time, after everything that ci asks', () => {
    expect(release.on).toEqual({ push: { branches: ['main'] } });
    expect(release.concurrency).toMatchObject({ 'cancel-in-progress': false });
    expect(release.jobs.ci?.uses).toBe('./.github/workflows/ci.yml');
    const needs = [build, version, publish, assets, site].map((job) => job?.needs);
    expect(needs).toEqual(['ci', 'build', 'build', 'publish', 'publish']);
  });

  it('grants each job what it needs and no more', () => {
    const granted = Object.entries(release.jobs).map(([name, job]) => [name, job.permissions]);
    expect(Object.fromEntries(granted)).toEqual({
      ci: { contents: 'read' },
      build: { contents: 'read' },
      version: { contents: 'write', 'pull-requests': 'write' },
      publish: { 'id-token': 'write' },
      assets: { contents: 'write' },
      site: { pages: 'write', 'id-token': 'write' },
    });
    const secret = Object.entries(release.jobs).filter(([, job]) =>
      JSON.stringify(job).includes('secrets.NPM_TOKEN'),
    );
    expect(secret.map(([name]) => name)).toEqual(['publish']);
    expect(JSON.stringify(build)).not.toContain('secrets.');
  });

  it.each<[kind: string, published: string, change: boolean]>([
    ['version', '1.2.3', true],
    ['none', '1.2.3', false],
    ['package', '', false],
  ])('finds out that it is about: %s', (expected, published, change) => {
    if (change) writeFileSync(at('work/.changeset/new-word.md'), 'a word');
    program('npm', `echo "$*" >&2; [ -n "${published}" ] && echo "${published}"`);
    const { status, stderr } = shell(kind?.run ?? '');
    expect({ status, output: read('output') }).toEqual({ status: 0, output: `kind=${expected}\n` });
    if (!change) expect(stderr).toContain('view affiliate-contracts@1.2.3 version');
    expect([version?.if, publish?.if]).toEqual([
      "needs.build.outputs.kind == 'version'",
      "needs.build.outputs.kind == 'package'",
    ]);
  });

  it('looks at signatures and licences, then packs, with a bill of materials and the bundles', () => {
    const [install, audit] = runs(build).slice(1);
    expect([install, audit]).toEqual(['npm ci --ignore-scripts', 'npm audit signatures']);
    cpSync(join(packageRoot, 'generated'), at('work/generated'), { recursive: true });
    const real = spawnSync('bash', ['-c', 'command -v npm'], { encoding: 'utf8' }).stdout.trim();
    program(
      'npm',
      `echo "$*" >> ${at('calls')}
case "$*" in
  'run --silent sbom') echo '{"bomFormat":"CycloneDX"}' ;;
  pkg*) exec ${real} "$@" ;;
  pack*) touch "$3/affiliate-contracts-1.2.3.tgz" ;;
esac`,
    );
    const env = { GITHUB_SERVER_URL: 'https://git.example.com', GITHUB_REPOSITORY: 'owner/name' };
    expect(shell(scriptWith(build, 'npm pack'), 'work', env)).toMatchObject({ status: 0 });
    expect(read('calls').split('\n').slice(0, 3)).toEqual([
      'run licences -- --check',
      expect.stringMatching(/^pkg set repository/),
      'pack --pack-destination release',
    ]);
    // npm signs nothing that does not name the repository.
    expect(JSON.parse(read('work/package.json')).repository).toEqual({
      type: 'git',
      url: 'git+https://git.example.com/owner/name.git',
    });
    const files = readdirSync(at('work/release'), { recursive: true, encoding: 'utf8' }).sort();
    expect(files).toEqual(
      expect.arrayContaining([
        'affiliate-contracts-1.2.3.tgz',
        'version.txt',
        'assets/sbom.cdx.json',
      ]),
    );
    expect(read('work/release/version.txt')).toBe('1.2.3\n');
    for (const id of listProviders()) {
      expect(read(`work/release/assets/${id}.openapi.yaml`)).toBe(
        readFileSync(join(packageRoot, 'generated', id, 'openapi.yaml'), 'utf8'),
      );
    }
    expect(files).toContain('assets/aura.openapi.wire.yaml');
  });

  it('publishes the file that was built, with provenance, and installs nothing for it', () => {
    expect(runs(publish)).toEqual([
      'npm publish ./*.tgz --provenance --access public --ignore-scripts',
    ]);
    expect(stepWith(build, 'actions/upload-artifact')?.with).toMatchObject({
      name: 'release',
      path: 'release',
    });
    expect(stepWith(publish, 'actions/download-artifact')?.with).toEqual({ name: 'release' });
    expect(stepWith(publish, 'actions/checkout')).toBeUndefined();
    expect(stepWith(publish, 'actions/setup-node')?.with).toMatchObject({
      'registry-url': 'https://registry.npmjs.org',
    });
  });

  it('puts the package, its bill of materials and every bundle beside the tag', () => {
    mkdirSync(at('work/assets'));
    for (const file of ['a-1.2.3.tgz', 'assets/sbom.cdx.json', 'assets/aura.openapi.yaml']) {
      writeFileSync(at(`work/${file}`), '');
    }
    writeFileSync(at('work/version.txt'), '1.2.3\n');
    program('gh', 'for word in "$@"; do echo "$word"; done');
    const env = { GITHUB_REPOSITORY: 'owner/name', GITHUB_SHA: 'abc' };
    const { stdout } = shell(runs(assets)[0] ?? '', 'work', env);
    expect(stdout.trim().split('\n').slice(0, 6)).toEqual([
      'release',
      'create',
      'v1.2.3',
      'a-1.2.3.tgz',
      'assets/aura.openapi.yaml',
      'assets/sbom.cdx.json',
    ]);
  });

  it('hands the next version over as a patch, which becomes a pull request, and only one', () => {
    const git = (args: string, cwd = 'work') =>
      shell(`git -c user.name=a -c user.email=a@example.com ${args}`, cwd).stdout;
    mkdirSync(at('remote'));
    writeFileSync(at('work/.changeset/word.md'), 'a word');
    git(
      'init --quiet --initial-branch main && git add . && git -c user.name=a -c user.email=a@example.com commit --quiet -m first && git clone --quiet --bare . ../remote/name.git && git clone --quiet . ../other',
    );
    program(
      'npm',
      `rm .changeset/word.md; printf '{"version":"1.3.0"}\\n' > package.json; printf '\\0' > x.bin`,
    );
    expect(shell(scriptWith(build, 'release:version'))).toMatchObject({ status: 0 });
    cpSync(at('work/release'), at('temp/release'), { recursive: true });

    const env = {
      RUNNER_TEMP: at('temp'),
      GITHUB_SERVER_URL: `file://${at('remote')}`,
      GITHUB_REPOSITORY: 'name',
    };
    program('gh', `echo "$*" >> ${at('calls')}`);
    expect(shell(runs(version)[0] ?? '', 'other', env)).toMatchObject({ status: 0 });
    const branch = 'changeset-release/main';
    expect(git(`show ${branch}:package.json`, 'remote/name.git')).toBe('{"version":"1.3.0"}\n');
    expect(git(`ls-tree -r --name-only ${branch}`, 'remote/name.git').trim().split('\n')).toEqual([
      '.changeset/README.md',
      'package.json',
      'x.bin',
    ]);
    expect(read('calls')).toContain('pr create');

    rmSync(at('calls'));
    git('switch --quiet main && git branch --quiet -D changeset-release/main', 'other');
    program('gh', `echo "$*" >> ${at('calls')}; case "$*" in 'pr list'*) echo 7 ;; esac`);
    expect(shell(runs(version)[0] ?? '', 'other', env)).toMatchObject({ status: 0 });
    expect(read('calls')).not.toContain('pr create');
  });

  it('builds the site of what was published, and gives it to Pages', () => {
    expect(site?.environment?.name).toBe('github-pages');
    expect(runs(build)).toContainEqual(
      expect.stringMatching(/^npm run docs -- --out site --url "https:\/\/\$GITHUB/),
    );
    expect(stepWith(build, 'actions/upload-pages-artifact')?.with?.path).toBe('site');
    expect(steps(site).map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
  });
});
