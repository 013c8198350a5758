import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { typeCheck } from '../docs/source.js';
import { copyOfProject, keepProviders, type ProjectCopy } from '../support/copy.js';
import { run, says, start } from '../support/run.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/**
 * A fifth provider, from its spec folder alone: the folder is put into a copy of the project, its line is added to
 * redocly.yaml, and everything else has to follow.
 */
const id = 'click-desk';
const COPIED = [
  'specs',
  'generated',
  'scripts',
  'src',
  'docs',
  'bench',
  'package.json',
  'redocly.yaml',
  'tsconfig.json',
];

let copy: ProjectCopy;

beforeAll(async () => {
  copy = copyOfProject(COPIED);
  keepProviders(copy, ['aura']);
  cpSync(join(import.meta.dirname, 'spec'), copy.at(`specs/${id}`), { recursive: true });
  const line = `apis:\n  ${id}: {root: specs/${id}/openapi.yaml}`;
  copy.edit('redocly.yaml', (text) => text.replace('apis:', line));

  const { code, stderr } = await run('scripts/generate.ts', [], { cwd: copy.root });
  expect(stderr).toMatch(/files, \d+ changed\n$/);
  expect(code).toBe(0);
});
afterAll(() => copy.remove());

it('passes the house rules', async () => {
  const { code, stdout } = await run('scripts/lint.ts', [], { cwd: copy.root });
  expect(stdout).toBe('');
  expect(code).toBe(0);
});

it('is bundled, with true addresses for importers, types and a table', () => {
  expect(copy.read(`generated/${id}/openapi.yaml`)).toContain('/index.php/clicks:');
  expect(copy.read(`generated/${id}/openapi.wire.yaml`)).toContain('/index.php?act=clicks:');
  expect(copy.read(`generated/${id}/operations.ts`)).toContain('provider: "click-desk"');
});

it('has a client with types, which reads its envelope', async () => {
  const module = (path: string) => JSON.stringify(`./${path}`);
  writeFileSync(
    copy.at('use.ts'),
    `import { createClient } from ${module('src/client/client.js')};
     import { serializeJson } from ${module('src/client/encode.js')};
     import { addWalks } from ${module('src/client/paginate.js')};
     import { api } from ${module(`generated/${id}/operations.js`)};
     import type { operations, paths } from ${module(`generated/${id}/schema.js`)};
     import { createMock } from ${module('src/mock/mock.js')};

     const { fetch } = await createMock({ providers: ['${id}'], key: 'right' });
     const client = (key: string) =>
       createClient<paths, operations, typeof api>(
         api,
         { baseUrl: 'https://desk.example', credentials: [key], fetch },
         { json: serializeJson, walks: addWalks },
       );

     const filter = { day: '2026-01-31', country: ['DE'] };
     for await (const { id, earned } of client('right').listClicks.items({ filter })) console.log(id, earned);
     const refused = await client('wrong').createLink({ name: 'a', address: 'https://example.com/' });
     if (!refused.ok) console.log(refused.error.kind, refused.error.message);
     // @ts-expect-error the day is required
     const missing = await client('right').listClicks({ filter: {} });
     console.log(missing.ok);`,
  );
  const { stdout, stderr } = await run('use.ts', [], { cwd: copy.root });
  expect(stderr).toBe('');
  expect(stdout).toMatch(
    /^90071992547409931 0\.25\nprovider POST createLink: Token is not known; the mock says: .*\n/,
  );

  const config = { extends: './tsconfig.json', include: ['use.ts'] };
  writeFileSync(copy.at('tsconfig.use.json'), JSON.stringify(config));
  expect((await typeCheck(copy.at('tsconfig.use.json'))).stdout).toBe('');
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
  expect(copy.read(`site/operations/${id}/listClicks.md`)).toContain('`GET /index.php?act=clicks`');
  expect(copy.read(`site/downloads/${id}/${id}.http`)).toContain('X-Desk-Token'.toLowerCase());
});
