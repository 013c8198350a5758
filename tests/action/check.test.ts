import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/contract/document.js';
import { createMock } from '../../src/mock/mock.js';
import { type FetchHandler, listen } from '../../src/server/listen.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const KEY = 'secret-access-id-0000000001';
const folder = join(packageRoot, '.github/actions/check');
const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));

/** A job's machine: a workspace, and the files by which a step talks to GitHub. */
let machine: string;
const at = (path: string) => join(machine, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const executable = (path: string, text: string) => {
  writeFileSync(at(path), text);
  chmodSync(at(path), 0o755);
};

beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'action-'));
  for (const name of ['work/node_modules/.bin', 'temp', 'bin', 'home']) {
    mkdirSync(at(name), { recursive: true });
  }
  writeFileSync(at('work/package.json'), '{}');
  writeFileSync(at('summary.md'), 'before\n');
  writeFileSync(at('output'), '');
});
afterEach(() => rmSync(machine, { recursive: true }));

/** The package as npm installs it. */
function install() {
  symlinkSync(packageRoot, at('work/node_modules/affiliate-contracts'));
}

/** Runs the step as the action's file says. */
function check(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const [step] = action.runs.steps;
  const given = Object.entries(step.env as Record<string, string>).map(([name, text]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(text)?.[1] ?? '';
    return [name, inputs[input] ?? action.inputs[input].default];
  });
  const child = spawn(step.shell, ['-ec', step.run], {
    cwd: at('work'),
    env: {
      PATH: [at('bin'), join(process.execPath, '..'), process.env.PATH].join(delimiter),
      HOME: at('home'),
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
      GITHUB_ACTION_PATH: folder,
      GITHUB_STEP_SUMMARY: at('summary.md'),
      GITHUB_OUTPUT: at('output'),
      RUNNER_TEMP: at('temp'),
      ...Object.fromEntries(given),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return ended(child);
}

function ended(child: ChildProcess) {
  let log = '';
  child.stdout?.on('data', (chunk) => (log += chunk));
  child.stderr?.on('data', (chunk) => (log += chunk));
  return new Promise<{ code: number | null; log: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, log }));
  });
}

/** Serves the mock of Affili, or what is put in its place. */
async function served<T>(use: (url: string) => Promise<T>, instead?: FetchHandler): Promise<T> {
  const mock = await createMock({ providers: ['affili'], key: KEY });
  const server = await listen(instead ?? mock.fetch);
  try {
    return await use(server.url);
  } finally {
    await server.close();
  }
}

const sarifPath = () => /^sarif=(.*)$/m.exec(read('output'))?.[1] ?? '';

describe('the step of the action', () => {
  it('leaves a report, a summary and a clean exit when the contract holds', async () => {
    install();
    const { code, log } = await served((url) =>
      check(
        { provider: 'affili', 'base-url': url, options: '--only\nconversions  --examples' },
        { AFFILI_ACCESS_ID: KEY },
      ),
    );
    expect(log).not.toContain('::error');
    expect(code).toBe(0);
    const report = JSON.parse(readFileSync(sarifPath(), 'utf8'));
    expect(report).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] });
    expect(read('summary.md')).toMatch(/^before\n# Contract check\n/);
    expect(`${log}${JSON.stringify(report)}${read('summary.md')}`).not.toContain(KEY);
  });

  it('annotates what no longer holds, fails, and still has a report to upload', async () => {
    install();
    const broken: FetchHandler = () => Promise.resolve(Response.json({ status: 'ok', data: 7 }));
    const { code, log } = await served(
      (url) =>
        check(
          { provider: 'affili', 'base-url': url, options: '--only listConversions' },
          { AFFILI_ACCESS_ID: KEY },
        ),
      broken,
    );
    // There is no such file in the repository of a user, so the annotation stands at none.
    expect(log).toMatch(/^::error title=affili listConversions%3A type::.*; specs\/affili\//m);
    expect(code).toBe(1);
    const { runs } = JSON.parse(readFileSync(sarifPath(), 'utf8'));
    expect(runs[0].results).not.toEqual([]);
    expect(read('summary.md')).toContain('listConversions');
    expect(`${log}${JSON.stringify(runs)}${read('summary.md')}`).not.toContain(KEY);
  });

  it.each([
    ['without a key', { provider: 'affili' }, 'set AFFILI_ACCESS_ID to the key of affili'],
    ['of an unknown provider', { provider: 'nobody' }, 'unknown provider "nobody"'],
    ['with a wrong option', { provider: 'affili', options: '--nolny x' }, '--nolny'],
  ])('%s says why, as an error of the job, and uploads nothing', async (_, inputs, why) => {
    install();
    const { code, log } = await check(inputs);
    expect(log).toContain(why);
    expect(log).toMatch(/^::error title=Contract check::It could not run/m);
    expect({ code, output: read('output'), summary: read('summary.md') }).toEqual({
      code: 2,
      output: '',
      summary: 'before\n',
    });
  });

  it('exits 2 where there is no such package', async () => {
    executable('bin/npx', '#!/bin/sh\necho "npm error code E404" >&2\nexit 1\n');
    const { code, log } = await check({ provider: 'affise' });
    expect(log).toMatch(/^npm error code E404\n::error title=Contract check::It could not run/);
    expect({ code, output: read('output') }).toEqual({ code: 2, output: '' });
  });

  describe('with an npx that only notes how it was called', () => {
    beforeEach(() => {
      executable('bin/npx', `#!/bin/sh\nfor word in "$@"; do echo "[$word]"; done\n`);
    });
    const words = async (inputs: Record<string, string>) => {
      const { log } = await check(inputs);
      return [...log.matchAll(/^\[(.*)\]$/gm)].map(([, word]) => word);
    };
    const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));

    it('fetches the version of the action where nothing is installed', async () => {
      expect((await words({ provider: 'affise' })).slice(0, 4)).toEqual([
        '--yes',
        `affiliate-contracts@${version}`,
        'check',
        'affise',
      ]);
    });

    it('fetches the version that is asked for, even where another is installed', async () => {
      install();
      expect((await words({ version: '9.9.9' })).slice(0, 4)).toEqual([
        '--yes',
        'affiliate-contracts@9.9.9',
        'check',
        '--reporter',
      ]);
    });

    it('runs no command of that name that another package brings', async () => {
      const stolen = at('stolen');
      const script = `#!/bin/sh\nenv >${stolen}\n`;
      executable('work/node_modules/.bin/affiliate-contracts', script);
      mkdirSync(at('work/node_modules/affiliate-contracts'));
      const other = { name: 'another', version, main: 'x.js' };
      writeFileSync(
        at('work/node_modules/affiliate-contracts/package.json'),
        JSON.stringify(other),
      );
      expect(await words({})).toContain(`affiliate-contracts@${version}`);
      expect(existsSync(stolen)).toBe(false);
    });

    it.each(['latest', '^1.2.3', '1', '1.2', '*', '1.2.3 || 2', 'file:../x', '1.2.3;id', '-v'])(
      'refuses the version %s, which is not exact',
      async (open) => {
        const { code, log } = await check({ version: open });
        expect(log).toContain(`::error title=Contract check::version takes an exact one`);
        expect(log).not.toContain('[');
        expect(code).toBe(2);
      },
    );

    it('takes options as words: nothing in them is run, no pattern is a file', async () => {
      const options = '--only $(touch run) `touch run` ; touch run * --rate 2';
      const given = await words({
        provider: 'affili',
        'base-url': 'https://example.com/a b',
        options,
      });
      expect(given.slice(2)).toEqual([
        'check',
        'affili',
        '--base-url',
        'https://example.com/a b',
        ...options.split(' '),
        '--reporter',
        expect.stringMatching(/^sarif=.*\/check\.sarif$/),
        '--reporter',
        expect.stringMatching(/^markdown=.*\/check\.md$/),
        '--reporter',
        'github',
      ]);
      expect(() => read('work/run')).toThrow();
    });
  });
});

describe('the action', () => {
  const { inputs, outputs, runs } = action;

  it('has no input for a key and describes every input', () => {
    expect(Object.keys(inputs)).toEqual(['provider', 'base-url', 'options', 'version', 'upload']);
    for (const { description, default: value } of Object.values<Record<string, string>>(inputs)) {
      expect(description).toMatch(/\w/);
      expect(value).toBeTypeOf('string');
    }
  });

  it('uploads the report that the step names, also after findings', () => {
    const [step, upload] = runs.steps;
    expect(outputs.sarif.value).toBe(`\${{ steps.${step.id}.outputs.sarif }}`);
    expect(upload.uses).toMatch(/^github\/codeql-action\/upload-sarif@[0-9a-f]{40}$/);
    expect(upload.with.sarif_file).toBe(outputs.sarif.value);
    expect(upload.if).toContain('!cancelled()');
  });

  it('lets no expression into a script', () => {
    for (const { run = '' } of runs.steps) expect(run).not.toContain('${{');
  });
});
