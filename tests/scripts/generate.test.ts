import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageRoot } from '../../src/contract/document.js';
import { callScript } from '../support/call.js';
import { copyOfProject, PIPELINE, type ProjectCopy } from '../support/copy.js';
import { run } from '../support/run.js';

/** The pipeline runs on a copy of the project, so that the tests may break its specs. */
let copy: ProjectCopy;
const schema = 'specs/affili/components/schemas/Publisher.yaml';

beforeAll(() => {
  copy = copyOfProject(PIPELINE, ['affili']);
});
afterAll(() => copy.remove());

const generate = (...args: string[]) => callScript(copy.at('scripts/generate.ts'), args);

it('the committed generated/ is what the specs give', async () => {
  const { code, stderr } = await run('scripts/generate.ts', ['--check']);
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

it('generate --check names the stale files and writes nothing', async () => {
  copy.edit('generated/affili/schema.d.ts', (text) => `${text}\n`);
  const before = statSync(copy.at('generated/affili/schema.d.ts')).mtimeMs;
  const { code, stderr } = await generate('--check');
  expect(stderr).toBe(
    ['generated/affili/schema.d.ts', 'generated/sha256']
      .map((path) => `${path} is stale; run \`npm run generate\`\n`)
      .join(''),
  );
  expect(statSync(copy.at('generated/affili/schema.d.ts')).mtimeMs).toBe(before);
  expect(code).toBe(1);
});

it('generate writes the same again, byte for byte', async () => {
  expect((await generate()).stderr).toMatch(/^generated\/: \d+ files, 2 changed\n$/);
  const original = readFileSync(join(packageRoot, 'generated/affili/schema.d.ts'), 'utf8');
  expect(copy.read('generated/affili/schema.d.ts')).toBe(original);
});

it('a broken spec stops generate with file and line, and nothing is written', async () => {
  const sound = copy.read(schema);
  copy.edit('generated/affili/operations.ts', () => 'stale');
  copy.edit(schema, (text) => text.replace('type: object', 'type: objekt'));
  const { code, stderr } = await generate();
  expect(stderr).toMatch(new RegExp(`^${schema}:\\d+ \\S+: `, 'm'));
  expect(stderr).toMatch(/errors in the specs, nothing was written\n$/);
  expect(copy.read('generated/affili/operations.ts')).toBe('stale');
  expect(code).toBe(1);

  copy.edit(schema, () => '{');
  const unreadable = await generate();
  expect(unreadable.stderr).toContain(schema);
  expect(unreadable.stderr).not.toMatch(/\n\s+at /);
  expect(unreadable.code).toBe(1);
  copy.edit(schema, () => sound);
});

it('an unknown option of generate is exit code 2', async () => {
  const { code, stderr } = await generate('--chekc');
  expect(stderr).toBe('generate: unknown option --chekc; there is only --check\n');
  expect(code).toBe(2);
});
