import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { packageRoot } from '../../src/contract/document.js';
import { GUIDES } from '../../src/docs/facts/guides.js';
import { type Surroundings, surroundings } from './around.js';
import { finished } from './programs.js';

/** The jobs of the guide on CI: their files are read, and their commands run against the mock. */

let around: Surroundings;
beforeAll(async () => {
  around = await surroundings();
});
afterAll(() => around?.remove());

const folder = join(GUIDES, 'api-drift-in-ci');
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
interface Workflow {
  on: object;
  jobs: Record<
    string,
    { steps: { run?: string; uses?: string }[]; strategy?: { matrix: { shard: number[] } } }
  >;
}
const github = parse(text('github.yml')) as Workflow;
const matrix = parse(text('matrix.yml')) as Workflow;
const gitlab = parse(text('gitlab.yml')) as {
  contract: { script: string[]; artifacts: { reports: { junit: string } } };
};
const kubernetes = parse(text('kubernetes.yaml')) as {
  spec: {
    completions: number;
    completionMode: string;
    template: { spec: { containers: { args: string[] }[] } };
  };
};
const runOf = (workflow: Workflow, job: string) =>
  workflow.jobs[job]?.steps.map((step) => step.run).find(Boolean) ?? '';

/** Runs a command of a job in the around.folder folder, with the command of this project for that of npx. */
function inJob(command: string, own: Record<string, string> = {}) {
  const program = `"${process.execPath}" "${packageRoot}/bin/affiliate-contracts.mjs"`;
  const script = `npx() { shift; ${program} "$@"; }\ncd "${around.folder}"\n${command}`;
  const secrets = {
    PREMIUM_EXCHANGER_API_KEY: SECRET,
    KEY_NORTH: SECRET,
    KEY_SOUTH: SECRET,
    KEY_SHOP: SECRET,
  };
  return finished('sh', ['-c', script], { ...around.env, ...secrets, ...own });
}
const SECRET = 'secret-of-ci';

const commands = [
  ['GitHub', runOf(github, 'check'), 'summary.md', /premium-exchanger/],
  ['GitLab', gitlab.contract.script.join('\n'), 'contract.xml', /<testsuite/],
  [
    'Jenkins',
    /sh '''([\s\S]*?)'''/.exec(text('Jenkinsfile.groovy'))?.[1] ?? '',
    'contract.xml',
    /<testsuite/,
  ],
] as const;

it.each(commands)(
  'the command for %s runs and writes its report',
  async (_, command, report, says) => {
    const own = { GITHUB_STEP_SUMMARY: join(around.folder, 'summary.md') };
    const { code, stdout, stderr } = await inJob(command, own);
    expect(stderr).not.toContain('error:');
    expect(code).toBe(0);
    const written = readFileSync(join(around.folder, report), 'utf8');
    expect(written).toMatch(says);
    expect(written + stdout + stderr).not.toContain(SECRET);
    rmSync(join(around.folder, report));
  },
);

it('the job files of the guide are in the form that each CI system reads', () => {
  expect(Object.keys(github.on)).toEqual(['schedule', 'workflow_dispatch']);
  expect(github.jobs.check?.steps[0]?.uses).toMatch(/^actions\/checkout@/);
  expect(gitlab.contract.artifacts.reports.junit).toBe('contract.xml');
  expect(text('Jenkinsfile.groovy')).toContain("junit 'contract.xml'");
  expect(kubernetes.spec.completionMode).toBe('Indexed');
});

/** The targets of the guide with the mock in place of the customers' services. */
function writeTargets(file: string) {
  const config = parse(text('targets.yaml')) as {
    targets: { provider: string; baseUrl: string }[];
    rate?: number;
  };
  for (const target of config.targets) target.baseUrl = `${around.url}/${target.provider}`;
  config.rate = 1000;
  writeFileSync(join(around.folder, file), stringify(config));
}

it('the matrix of GitHub checks every target once, and the reports are joined', async () => {
  writeTargets('affiliate-contracts.config.yaml');
  const shards = matrix.jobs.check?.strategy?.matrix.shard ?? [];
  const command = runOf(matrix, 'check');
  expect(command).toContain(`/${shards.length} `);
  for (const shard of shards) {
    const { code } = await inJob(command.replaceAll(/\$\{\{ matrix\.shard \}\}/g, `${shard}`));
    expect(code).toBe(0);
  }
  const summary = join(around.folder, 'summary.md');
  const merge = await inJob(runOf(matrix, 'report'), { GITHUB_STEP_SUMMARY: summary });
  expect(merge.code).toBe(0);
  const targets = shards.flatMap((shard) => {
    const file = JSON.parse(readFileSync(join(around.folder, `report-${shard}.json`), 'utf8'));
    return (file as { reports: { target: string }[] }).reports.map(({ target }) => target);
  });
  expect(targets.sort()).toEqual(['north', 'shop', 'south']);
  for (const target of targets) expect(readFileSync(summary, 'utf8')).toContain(target);
});

it('an indexed Job of Kubernetes takes its shard from its index', async () => {
  writeTargets('targets.yaml');
  const [container] = kubernetes.spec.template.spec.containers;
  const command = (container?.args.join('\n') ?? '').replaceAll('/config/', `${around.folder}/`);
  expect(command).toContain(`/${kubernetes.spec.completions} `);
  const { code } = await inJob(command, { JOB_COMPLETION_INDEX: '2' });
  expect(code).toBe(0);
  expect(existsSync(join(around.folder, 'report-2.json'))).toBe(true);
});
