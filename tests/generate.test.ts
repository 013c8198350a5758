import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageRoot } from '../src/contract/document.js';
import { run } from './support/run.js';

/** The pipeline runs on a copy of the project, so that the tests may break its specs. */
let copy: string;
const schema = 'specs/affili/components/schemas/Publisher.yaml';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'generate-'));
  for (const name of ['specs', 'generated', 'scripts', 'src', 'package.json', 'redocly.yaml']) {
    cpSync(join(packageRoot, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(packageRoot, 'node_modules'), join(copy, 'node_modules'));
  // Two small providers show as much as all, sooner.
  edit('redocly.yaml', (text) => text.replace(/^ {2}(affise|premium-exchanger): .*\n/gm, ''));
  edit('generated/providers.ts', (text) => text.replace(/= .*;/, "= 'affili' | 'aura';"));
});
afterAll(() => rmSync(copy, { recursive: true }));

const generate = (...args: string[]) => run('scripts/generate.ts', args, { cwd: copy });
const at = (path: string) => join(copy, path);
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(at(path), change(readFileSync(at(path), 'utf8')));

it('what is committed is what the specs give', async () => {
  const { code, stderr } = await run('scripts/generate.ts', ['--check']);
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

it('--check names the stale files and writes nothing', async () => {
  edit('generated/aura/schema.d.ts', (text) => `${text}\n`);
  const before = statSync(at('generated/aura/schema.d.ts')).mtimeMs;
  const { code, stderr } = await generate('--check');
  expect(stderr).toBe('generated/aura/schema.d.ts is stale; run `npm run generate`\n');
  expect(statSync(at('generated/aura/schema.d.ts')).mtimeMs).toBe(before);
  expect(code).toBe(1);
});

it('writes again, byte for byte', async () => {
  expect((await generate()).stderr).toMatch(/^generated\/: \d+ files, 1 changed\n$/);
  const original = readFileSync(join(packageRoot, 'generated/aura/schema.d.ts'), 'utf8');
  expect(readFileSync(at('generated/aura/schema.d.ts'), 'utf8')).toBe(original);
});

it('a broken spec stops it with file and line, and nothing is written', async () => {
  const sound = readFileSync(at(schema), 'utf8');
  edit('generated/aura/operations.ts', () => 'stale');
  edit(schema, (text) => text.replace('type: object', 'type: objekt'));
  const { code, stderr } = await generate();
  expect(stderr).toMatch(new RegExp(`^${schema}:\\d+ \\S+: `, 'm'));
  expect(stderr).toMatch(/errors in specs\/, nothing was written\n$/);
  expect(readFileSync(at('generated/aura/operations.ts'), 'utf8')).toBe('stale');
  expect(code).toBe(1);

  edit(schema, () => '{');
  const unreadable = await generate();
  expect(unreadable.stderr).toContain(schema);
  expect(unreadable.stderr).not.toMatch(/\n\s+at /);
  expect(unreadable.code).toBe(1);
  edit(schema, () => sound);
});

it('an unknown option is exit code 2', async () => {
  const { code, stderr } = await generate('--chekc');
  expect(stderr).toBe('generate: unknown option --chekc; there is only --check\n');
  expect(code).toBe(2);
});
