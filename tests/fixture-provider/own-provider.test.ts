import { type ChildProcess, execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { installProject, type Project } from '../../scripts/support/packed-project.js';
import { packageRoot } from '../../src/contract/document.js';
import { extractCode, GUIDES, loadGuides } from '../../src/docs/facts/guides.js';
import { says } from '../support/run.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/**
 * The chain as somebody has it who has the package and no repository: an empty folder, a provider with the peculiarities
 * of PHP, and one that `init` writes.
 */
const id = 'click-desk';
// Named as the wire form of the other would be.
const written = 'click-desk-wire';

let project: Project;
let removePeers: () => void;
/** Bytes of what the first `generate` wrote. */
let generated: Map<string, string>;

const at = (path: string) => join(project.folder, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};

beforeAll(async () => {
  project = installProject();
  removePeers = project.addPeers();
  expect(await command('init', written)).toMatchObject({ code: 0 });
  cpSync(join(import.meta.dirname, 'spec'), at(`specs/${id}`), { recursive: true });
  // Before anything is generated.
  expect(await command('lint')).toEqual({ code: 0, stdout: '', stderr: '0 problems\n' });
  const { code, stderr } = await command('generate');
  expect([code, stderr]).toEqual([0, 'src/generated/: 8 files, 8 changed\n']);
  generated = readFolder('src/generated');
});
afterAll(() => {
  removePeers?.();
  project?.remove();
});

it('init names the files of a provider that passes as it is, and a configuration', () => {
  expect(read('affiliate-contracts.config.yaml')).toMatch(
    /^specs: specs\noutput: src\/generated\n/m,
  );
  expect(existsSync(at(`specs/${written}/paths/account/getBalance.yaml`))).toBe(true);
});

it('generate writes a document and a client that imports nothing but the package', () => {
  expect([...generated.keys()].sort()).toEqual(
    [
      ...['index.ts', 'openapi.json', 'openapi.yaml'].map((name) => `${written}/${name}`),
      ...['index.ts', 'openapi.json', 'openapi.wire.yaml', 'openapi.yaml', 'sandbox.json'].map(
        (name) => `${id}/${name}`,
      ),
    ].sort(),
  );
  const entry = generated.get(`${id}/index.ts`) ?? '';
  const imported = [...entry.matchAll(/ from ['"](.*)['"];$/gm)].map(([, name]) => name);
  expect(new Set(imported)).toEqual(new Set(['affiliate-contracts/client']));
  expect(generated.get(`${id}/openapi.yaml`)).toContain('/index.php/clicks:');
  expect(generated.get(`${id}/openapi.wire.yaml`)).toContain('/index.php?act=clicks:');
});

it('generate gives the same bytes again, and --check names what is stale', async () => {
  const again = await command('generate');
  expect(again.stderr).toBe('src/generated/: 8 files, 0 changed\n');
  expect(readFolder('src/generated')).toEqual(generated);
  const path = `src/generated/${id}/index.ts`;
  const current = read(path);
  write(path, `${current}\n`);
  const checked = await command('generate', '--check');
  write(path, current);
  expect(checked).toEqual({
    code: 1,
    stdout: '',
    stderr: `${path} is stale; run \`npx affiliate-contracts generate\`\n`,
  });
});

it('generate leaves what somebody else wrote, and says so', async () => {
  const path = `other/${written}/openapi.json`;
  write(path, '{"mine": 1}');
  const { code, stderr } = await command('generate', written, '--out', 'other');
  expect(stderr).toBe(
    `error: ${path} was not written by this command; move it away, or choose another output\n`,
  );
  expect(code).toBe(2);
  expect([...readFolder('other')]).toEqual([[`${written}/openapi.json`, '{"mine": 1}']]);
});

it('a wrong spec is told with its line, and nothing is written', async () => {
  const path = `specs/${id}/paths/clicks/listClicks.yaml`;
  const sound = read(path);
  write(path, sound.replace('items: /clicks', 'items: /rows'));
  const { code, stderr } = await command('generate', id);
  write(path, sound);
  expect(stderr).toMatch(new RegExp(`^${path}:\\d+ affiliate/pagination: .*/rows`, 'm'));
  expect(stderr).toMatch(/nothing was written\n$/);
  expect(code).toBe(1);
  expect(readFolder('src/generated')).toEqual(generated);
});

/** A program that calls the fixture with its client. */
const USE = `import { createClickDeskClient, type Click } from './src/generated/${id}/index.js';

const baseUrl = process.argv[2] ?? '';
const client = (deskToken: string) => createClickDeskClient({ baseUrl, deskToken });
const filter = { day: '2026-01-31', country: ['DE'] };
const rows: Click[] = [];
for await (const click of client('right').listClicks.items({ filter })) rows.push(click);
console.log(...rows.map(({ id, earned }) => [id, earned].join(' ')));
const rules = [{ country: 'DE', address: 'https://example.com/de' }];
const made = await client('right').createLink({ name: 'a', address: 'https://example.com/', rules });
if (made.ok) console.log(made.data.link);
const refused = await client('wrong').createLink({ name: 'a', address: 'https://example.com/' });
if (!refused.ok) console.log(refused.error.kind, refused.error.message);
// @ts-expect-error the day is required
const missing = await client('right').listClicks({ filter: {} });
console.log(missing.ok);
`;

describe('with its mock,', () => {
  let url: string;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const args = ['mock', id, '--port', '0', '--key', 'right', '--log', 'off'];
    const child = execFile(process.execPath, [at(BIN), ...args], { cwd: project.folder });
    url = /http:\S+/.exec(await says(child, 'Ctrl-C'))?.[0] ?? '';
    stop = async () => {
      child.kill('SIGINT');
      await new Promise((resolve) => child.once('exit', resolve));
    };
  });
  afterAll(() => stop?.());

  it('the client compiles, calls, walks, sends a nested form and reads the envelope', async () => {
    write('use.ts', USE);
    const options = {
      ...{ module: 'nodenext', target: 'es2022', strict: true, noUnusedLocals: true },
      ...{ verbatimModuleSyntax: true, isolatedModules: true, exactOptionalPropertyTypes: true },
      ...{ types: ['node'], typeRoots: [join(packageRoot, 'node_modules/@types')] },
      ...{ rootDir: '.', outDir: 'out' },
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions: options, include: ['use.ts'] }));
    const tsc = join(packageRoot, 'node_modules/typescript/bin/tsc');
    expect(await node(tsc, '-p', '.', '--pretty', 'false')).toMatchObject({ code: 0, stdout: '' });
    const { stdout, stderr } = await node('out/use.js', url);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^90071992547409931 0\.25\nhttps:\/\/desk\.example\.com\/l\/spring\nprovider POST createLink: Token is not known; the mock says: .*\nfalse\n$/,
    );
  });

  it('check holds it against the spec, and names its lines', async () => {
    const args = ['check', id, '--base-url', url, '--examples', '--negative'];
    const { code, stdout } = await command(...args);
    expect(stdout).toContain('ok listClicks');
    expect(stdout).toMatch(/createLink: skipped/);
    expect(code).toBe(0);
    const path = `specs/${id}/components/schemas/Click.yaml`;
    const sound = read(path);
    write(path, sound.replaceAll('earned', 'gained'));
    const spec = ['check', '--spec', `specs/${id}/openapi.yaml`];
    const changed = await command(...spec, '--base-url', url, '--examples');
    write(path, sound);
    expect(changed.stdout).toContain(path);
    expect(changed.code).toBe(1);
  });

  it('call and diff know it', async () => {
    const input = JSON.stringify({ filter: { day: '2026-01-31' } });
    const called = await command(
      ...['call', id, 'listClicks', '--base-url', url, '--input', input],
    );
    expect(JSON.parse(called.stdout)).toMatchObject({ ok: 1, total: 1 });
    write(
      'before/openapi.yaml',
      read(`src/generated/${id}/openapi.yaml`).replaceAll('earned', 'gained'),
    );
    const { code, stdout } = await command('diff', id, '--base', 'before/openapi.yaml');
    expect(stdout).toMatch(/click-desk listClicks +major/);
    expect(code).toBe(1);
  });
});

it('has a sandbox from its folder alone', async () => {
  write(
    'sandbox.mjs',
    `import { loadContract } from 'affiliate-contracts/contract';
     import { createMock } from 'affiliate-contracts/mock';
     const mock = await createMock({ providers: [loadContract('src/generated/${id}')], sandbox: true });
     const get = async (day) => (await mock.fetch(new Request('https://desk.example/index.php?act=clicks&filter[day]=' + day, { headers: { 'x-desk-token': 'k' } }))).json();
     const days = await Promise.all(['2025-12-29', '2025-12-30', '2025-12-31', '2026-01-01'].map(get));
     console.log(days.reduce((sum, { total }) => sum + total, 0));`,
  );
  expect(await node('sandbox.mjs')).toEqual({ code: 0, stdout: '120\n', stderr: '' });
});

it('has docs: reference, quirks, evidence, downloads, Markdown', async () => {
  const { code, stderr } = await command('docs', id, '--no-console', '--out', 'site');
  expect(stderr).toBe(`rendering ${id}\n`);
  expect(code).toBe(0);
  expect(read(`site/operations/${id}/listClicks.html`)).toContain(`./src/generated/${id}/index.js`);
  expect(read(`site/quirks/${id}.html`)).toContain('Methods that read are selected by the query');
  expect(read('site/evidence.html')).toContain('the text is taken');
  expect(read(`site/operations/${id}/listClicks.md`)).toContain('`GET /index.php?act=clicks`');
  expect(read(`site/downloads/${id}/${id}.http`)).toContain('x-desk-token');
});

it('one document is enough for every command', async () => {
  const spec = `src/generated/${id}/openapi.yaml`;
  const plan = ['call', 'listClicks', '--spec', spec, '--base-url', 'https://desk.example.com'];
  const input = JSON.stringify({ filter: { day: '2026-01-31' } });
  const { stdout } = await command(...plan, '--plan', '--input', input);
  expect(stdout).toContain('https://desk.example.com/index.php?act=clicks&filter');
});

it('the guide runs word for word', async () => {
  const guide = loadGuides().find(({ name }) => name === 'your-own-provider');
  const script = readFileSync(join(GUIDES, 'your-own-provider/steps.sh'), 'utf8');
  const folder = at('guide');
  mkdirSync(folder);
  const tsx = join(packageRoot, 'node_modules/tsx/dist/cli.mjs');
  // A signal has to reach the program, which stands in the place of the shell then.
  const npx = (how: string) => `npx() { program=$1; shift; case $program in
    tsx@*) "${process.execPath}" "${tsx}" "$@" ;;
    *) ${how} "${process.execPath}" "${at(BIN)}" "$@" ;;
  esac; }`;
  const shell = (region: string, how = '', more = '') =>
    execFile('sh', ['-c', `set -e\n${npx(how)}\n${extractCode(script, region)}${more}`], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', ACME_URL: url },
    });
  const output = (child: ChildProcess) =>
    new Promise<[code: number | null, stdout: string]>((resolve) => {
      let stdout = '';
      child.stdout?.on('data', (chunk) => (stdout += chunk));
      child.once('close', (code) => resolve([code, stdout]));
    });
  let url = '';
  expect(await output(shell('begin'))).toEqual([0, expect.stringContaining('openapi.yaml')]);
  const mock = shell('mock', 'exec', ' --port 0');
  try {
    url = /http:\S+/.exec(await says(mock, 'Ctrl-C'))?.[0] ?? '';
    const [, shown = ''] = /^```text\n([\s\S]*?)^```$/m.exec(guide?.text ?? '') ?? [];
    expect(await output(shell('program'))).toEqual([0, shown]);
    expect(await output(shell('check'))).toEqual([0, expect.stringContaining('ok getBalance')]);
  } finally {
    mock.kill('SIGINT');
    await new Promise((resolve) => mock.once('exit', resolve));
  }
  expect(await output(shell('ci'))).toEqual([0, '']);
});

it('what is not installed is said in one line', async () => {
  removePeers();
  try {
    for (const args of [['lint'], ['generate'], ['diff', id, '--base', 'before/openapi.yaml']]) {
      const { code, stderr } = await command(...args);
      expect(stderr).toMatch(/^error: .*npm install -D .*@redocly\/cli@.*\n$/);
      expect(code).toBe(2);
    }
  } finally {
    removePeers = project.addPeers();
  }
});

const BIN = 'node_modules/affiliate-contracts/bin/affiliate-contracts.mjs';

interface Finished {
  code: number;
  stdout: string;
  stderr: string;
}

function command(...args: string[]): Promise<Finished> {
  return node(at(BIN), ...args);
}

/** Runs a program in the folder of the project to its end. */
function node(...args: string[]): Promise<Finished> {
  const env = { ...process.env, NO_COLOR: '1', CLICK_DESK_DESK_TOKEN: 'right' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: project.folder, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

function readFolder(folder: string): Map<string, string> {
  const paths = readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    paths.map((path) => [path.slice(at(folder).length + 1), readFileSync(path, 'utf8')]),
  );
}
