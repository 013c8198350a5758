import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { resolveBin } from '../../scripts/support/bin-path.js';
import { typeCheck } from '../docs/programs.js';
import { callScript } from '../support/call.js';
import { copyOfProject, type ProjectCopy } from '../support/copy.js';
import { run, says, start } from '../support/run.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/**
 * Two more providers in a copy of the project: one from its spec folder alone, with its line in redocly.yaml, from which
 * everything else has to follow, and the one that new-provider writes.
 */
const id = 'click-desk';
const written = 'acme-net';
const COPIED = [
  'specs',
  'generated',
  'scripts',
  'src',
  'docs',
  'schemas',
  'bench',
  'package.json',
  'redocly.yaml',
  'tsconfig.json',
  'vitest.config.ts',
  'biome.json',
  'tests/support',
];

/** A program that calls the fixture's mock with its client. */
const module = (path: string) => JSON.stringify(`./${path}`);
const USE = `import { createClient } from ${module('src/client/client.js')};
     import { readCounts } from ${module('src/client/counts.js')};
     import { serializeJson } from ${module('src/client/encode.js')};
     import { addWalks } from ${module('src/client/paginate.js')};
     import { api } from ${module(`generated/${id}/operations.js`)};
     import type { ClickDeskClient } from ${module(`generated/${id}/client.js`)};
     import { createMock } from ${module('src/mock/mock.js')};

     const { fetch } = await createMock({ providers: ['${id}'], key: 'right' });
     const client = (key: string) =>
       createClient<ClickDeskClient, typeof api>(
         api,
         { baseUrl: 'https://desk.example', credentials: [key], fetch },
         { json: serializeJson, walks: addWalks, counts: readCounts },
       );

     const filter = { day: '2026-01-31', country: ['DE'] };
     for await (const { id, earned } of client('right').listClicks.items({ filter })) console.log(id, earned);
     const refused = await client('wrong').createLink({ name: 'a', address: 'https://example.com/' });
     if (!refused.ok) console.log(refused.error.kind, refused.error.message);
     // @ts-expect-error the day is required
     const missing = await client('right').listClicks({ filter: {} });
     console.log(missing.ok);`;

/** A program that walks the days of the fixture's sandbox and makes links there, one of them twice. */
const SANDBOX = `import { createClient } from ${module('src/client/client.js')};
     import { readCounts } from ${module('src/client/counts.js')};
     import { serializeJson } from ${module('src/client/encode.js')};
     import { addWalks } from ${module('src/client/paginate.js')};
     import { api } from ${module(`generated/${id}/operations.js`)};
     import type { operations, paths } from ${module(`generated/${id}/schema.js`)};
     import { createMock } from ${module('src/mock/mock.js')};

     const mock = await createMock({ providers: ['${id}'], sandbox: true });
     const client = createClient<paths, operations, typeof api>(
       api,
       { baseUrl: 'https://desk.example', credentials: ['k'], fetch: mock.fetch },
       { json: serializeJson, walks: addWalks, counts: readCounts },
     );
     const days = ['2025-12-29', '2025-12-30', '2025-12-31', '2026-01-01'];
     const clicks = [];
     for (const day of days) {
       for await (const click of client.listClicks.items({ filter: { day }, limit: 7 })) clicks.push(click);
     }
     const german = [];
     for (const day of days) {
       for await (const click of client.listClicks.items({ filter: { day, country: ['DE'] } })) german.push(click);
     }
     const isAll = german.length === clicks.filter(({ country }) => country === 'DE').length;
     console.log(clicks.length, 'clicks of', days.length, isAll ? 'days, all of DE there' : 'days');
     const make = (name: string) => client.createLink({ name, address: 'https://example.com/' });
     const made = await make('a');
     await make('b');
     await make('a');
     const links = mock.sandbox.snapshot().resources.link?.rows.length;
     if (made.ok) console.log(made.data.link, links, 'links');`;

let copy: ProjectCopy;
/** What new-provider wrote. */
let files: string[];

beforeAll(async () => {
  copy = copyOfProject(COPIED, ['aura']);
  cpSync(join(import.meta.dirname, 'spec'), copy.at(`specs/${id}`), { recursive: true });
  const line = `apis:\n  ${id}: {root: specs/${id}/openapi.yaml}`;
  copy.edit('redocly.yaml', (text) => text.replace('apis:', line));

  const scaffolded = await callScript(copy.at('scripts/new-provider.ts'), [written]);
  expect(scaffolded).toMatchObject({ code: 0, stderr: expect.stringContaining('Next:') });
  files = scaffolded.stdout.trim().split('\n');

  const { code, stderr } = await callScript(copy.at('scripts/generate.ts'));
  expect(stderr).toMatch(/files, \d+ changed\n$/);
  expect(code).toBe(0);
});
afterAll(() => copy.remove());

it('both pass the lint of imports and specs', async () => {
  expect(await callScript(copy.at('scripts/lint.ts'))).toEqual({
    code: 0,
    stdout: '',
    stderr: 'imports: 0 problems\npatterns: 0 problems\nspecs: 0 problems\n',
  });
});

it('both have types that fit', async () => {
  copy.write('use.ts', USE);
  const program = {
    extends: './tsconfig.json',
    include: ['use.ts', `src/providers/${written}/index.ts`, 'tests/providers'],
  };
  copy.write('tsconfig.use.json', JSON.stringify(program));
  expect((await typeCheck(copy.at('tsconfig.use.json'))).stdout).toBe('');
});

describe('the provider of new-provider', () => {
  it('has a bundle, types and a table', () => {
    for (const name of [
      'openapi.yaml',
      'openapi.json',
      'schema.d.ts',
      'client.d.ts',
      'operations.ts',
    ]) {
      expect(copy.read(`generated/${written}/${name}`)).toContain('getBalance');
    }
  });

  it('has code in the form of the project', () => {
    const code = files.filter((file) => file.endsWith('.ts'));
    const biome = tool('@biomejs/biome', 'bin/biome', 'check', '--vcs-enabled=false', ...code);
    expect(biome).toMatchObject({ code: 0 });
  });

  it('passes its own test, client against mock', () => {
    const { code, output } = tool('vitest', 'vitest.mjs', 'run', 'tests/providers');
    expect(output).toMatch(/2 passed/);
    expect(code).toBe(0);
  });

  it('is known to the commands', async () => {
    const { code, stderr } = await run('src/cli/main.ts', ['check', written], { cwd: copy.root });
    expect(stderr).toContain('acme-net has no common address; give --base-url');
    expect(code).toBe(2);
  });
});

describe('the provider of the spec folder', () => {
  it('is bundled, with true addresses for importers, types and a table', () => {
    expect(copy.read(`generated/${id}/openapi.yaml`)).toContain('/index.php/clicks:');
    expect(copy.read(`generated/${id}/openapi.wire.yaml`)).toContain('/index.php?act=clicks:');
    expect(copy.read(`generated/${id}/operations.ts`)).toContain('provider: "click-desk"');
  });

  it('has a client that reads its envelope', async () => {
    copy.write('use.ts', USE);
    const { stdout, stderr } = await run('use.ts', [], { cwd: copy.root });
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^90071992547409931 0\.25\nprovider POST createLink: Token is not known; the mock says: .*\n/,
    );
  });

  it('has a mock, and a check that holds it against the spec', async () => {
    const { child, finished } = start('src/cli/main.ts', ['mock', id, '--port', '0'], {
      cwd: copy.root,
    });
    const url = /http:\S+/.exec(await says(child, 'serving until Ctrl-C'))?.[0] ?? '';
    const options = { cwd: copy.root, env: { CLICK_DESK_DESK_TOKEN: 'k' } };
    const args = ['check', id, '--base-url', url, '--examples'];
    const { code, stdout } = await run('src/cli/main.ts', args, options);
    child.kill('SIGINT');
    await finished;
    expect(stdout).toContain('ok listClicks');
    expect(stdout).toMatch(/createLink: skipped/);
    expect(code).toBe(0);
  });

  it('has a sandbox from its folder alone', async () => {
    copy.write('sandbox.ts', SANDBOX);
    const { stdout, stderr } = await run('sandbox.ts', [], { cwd: copy.root });
    expect(stderr).toBe('');
    expect(stdout).toBe(
      '120 clicks of 4 days, all of DE there\nhttps://desk.example.com/l/a 2 links\n',
    );
  });

  it('has docs: reference, quirks, evidence, downloads, Markdown', async () => {
    const args = ['docs', id, '--no-console', '--out', copy.at('site')];
    const { code, stderr } = await run('src/cli/main.ts', args, { cwd: copy.root });
    expect(stderr).toBe(`rendering ${id}\n`);
    expect(code).toBe(0);
    expect(copy.read(`site/${id}.html`)).toContain('createClickDeskClient');
    expect(copy.read(`site/quirks/${id}.html`)).toContain(
      'Methods that read are selected by the query',
    );
    expect(copy.read('site/evidence.html')).toContain('the text is taken');
    expect(copy.read(`site/operations/${id}/listClicks.md`)).toContain(
      '`GET /index.php?act=clicks`',
    );
    expect(copy.read(`site/downloads/${id}/${id}.http`)).toContain('X-Desk-Token'.toLowerCase());
  });
});

/** Runs a tool of the project in the copy. */
function tool(name: string, bin: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolveBin(name, bin), ...args], {
    cwd: copy.root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, output: `${stdout}${stderr}` };
}
