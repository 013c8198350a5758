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
import { describe, expect, it } from 'vitest';
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

  it('pins every action to a major version at least', () => {
    const used = [...all, ...Object.values(jobs)].flatMap(({ uses }) => uses ?? []);
    const foreign = used.filter((uses) => !uses.startsWith('./'));
    expect(foreign).not.toEqual([]);
    for (const uses of foreign) expect(uses).toMatch(/@(v\d+|[0-9a-f]{40})(\.\d+)*$/);
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
    expect(runs(nightly.jobs.test)).toEqual(['npm run test:long']);
    expect(JSON.stringify(nightly)).not.toContain('secrets.');
  });
});

describe('release', () => {
  const { version, publish, site } = release.jobs;

  it('goes from main alone, one at a time, after everything that ci asks', () => {
    expect(release.on).toEqual({ push: { branches: ['main'] } });
    expect(release.concurrency).toMatchObject({ 'cancel-in-progress': false });
    expect(release.jobs.ci?.uses).toBe('./.github/workflows/ci.yml');
    expect([version?.needs, publish?.needs, site?.needs]).toEqual(['ci', 'version', 'publish']);
  });

  it('grants each job what it needs and no more', () => {
    const granted = Object.entries(release.jobs).map(([name, job]) => [name, job.permissions]);
    expect(Object.fromEntries(granted)).toEqual({
      ci: { contents: 'read' },
      version: { contents: 'write', 'pull-requests': 'write' },
      publish: { contents: 'write', 'id-token': 'write' },
      site: { contents: 'read', pages: 'write', 'id-token': 'write' },
    });
    const secret = Object.entries(release.jobs).filter(([, job]) =>
      JSON.stringify(job).includes('secrets.NPM_TOKEN'),
    );
    expect(secret.map(([name]) => name)).toEqual(['publish']);
  });

  it('publishes when no change file is pending, with provenance, what it has built', () => {
    expect(publish?.if).toBe("needs.version.outputs.pending == 'false'");
    expect(version?.outputs?.pending).toBe(expression('steps.changesets.outputs.hasChangesets'));
    expect(stepWith(version, 'changesets/action')?.with).not.toHaveProperty('publish');
    const step = stepWith(publish, 'changesets/action');
    expect(step?.with?.publish).toBe('npx changeset publish');
    expect(step?.env?.NPM_CONFIG_PROVENANCE).toBe('true');
    expect(runs(publish)).toContain('npm run build');
    expect(stepWith(publish, 'actions/setup-node')?.with).not.toHaveProperty('cache');
  });

  it('names the repository in what it publishes, without which npm signs nothing', () => {
    const script = runs(publish).find((run) => run.startsWith('npm pkg set')) ?? '';
    const folder = mkdtempSync(join(tmpdir(), 'published-'));
    try {
      const file = join(folder, 'package.json');
      writeFileSync(file, '{"name":"x"}');
      const env = {
        ...process.env,
        GITHUB_SERVER_URL: 'https://git.example.com',
        GITHUB_REPOSITORY: 'owner/name',
      };
      expect(spawnSync('bash', ['-e', '-c', script], { cwd: folder, env }).status).toBe(0);
      expect(JSON.parse(readFileSync(file, 'utf8')).repository).toEqual({
        type: 'git',
        url: 'git+https://git.example.com/owner/name.git',
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('builds the site of what was published, and gives it to Pages', () => {
    expect(site?.if).toBe("needs.publish.outputs.published == 'true'");
    expect(site?.environment?.name).toBe('github-pages');
    expect(runs(site)).toContain('npm run docs -- --out site');
    expect(stepWith(site, 'actions/upload-pages-artifact')?.with?.path).toBe('site');
    expect(steps(site).at(-1)?.uses).toMatch(/^actions\/deploy-pages@/);
  });

  it('adds every bundle to the release, under a name of its own', () => {
    const step = steps(publish).find(({ run }) => run?.includes('gh release upload'));
    expect(step?.if).toBe("steps.changesets.outputs.published == 'true'");
    const root = mkdtempSync(join(tmpdir(), 'assets-'));
    try {
      cpSync(join(packageRoot, 'generated'), join(root, 'generated'), { recursive: true });
      writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}');
      mkdirSync(join(root, 'bin'));
      writeFileSync(join(root, 'bin/gh'), '#!/bin/sh\nfor word in "$@"; do echo "$word"; done\n');
      chmodSync(join(root, 'bin/gh'), 0o755);
      const PATH = [join(root, 'bin'), process.env.PATH].join(delimiter);
      const { stdout, status } = spawnSync('bash', ['-e', '-c', step?.run ?? ''], {
        cwd: root,
        env: { ...process.env, PATH },
        encoding: 'utf8',
      });
      expect(status).toBe(0);
      const [words, assets] = [stdout.trim().split('\n'), readdirSync(join(root, 'assets'))];
      expect(words.slice(0, 3)).toEqual(['release', 'upload', 'v1.2.3']);
      expect(words.slice(3).sort()).toEqual(assets.map((asset) => `assets/${asset}`).sort());
      for (const id of listProviders()) {
        expect(readFileSync(join(root, 'assets', `${id}.openapi.yaml`), 'utf8')).toBe(
          readFileSync(join(root, 'generated', id, 'openapi.yaml'), 'utf8'),
        );
      }
      expect(assets).toContain('aura.openapi.wire.yaml');
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
