import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContract } from '../../src/contract/contract.js';
import { listProviders, packageRoot } from '../../src/contract/document.js';
import { GUIDES } from '../../src/docs/facts/guides.js';
import { MOCK, toFactoryName } from '../../src/docs/samples/samples.js';
import { type Surroundings, surroundings } from './around.js';
import { runProgram, writeConfig } from './programs.js';

const read = (path: string) => readFileSync(join(packageRoot, path), 'utf8');
const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, code = '']) => code,
  );

describe('README', () => {
  const readme = read('README.md');
  let around: Surroundings;
  let folder: string;
  beforeAll(async () => {
    around = await surroundings();
    folder = mkdtempSync(join(tmpdir(), 'readme-'));
  });
  afterAll(async () => {
    await around?.remove();
    rmSync(folder, { recursive: true });
  });

  it('has a first call of ten lines that prints what is shown', async () => {
    const [code = ''] = blocks(readme, 'ts');
    const [output = ''] = blocks(readme, 'text');
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(10);
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    const config = writeConfig(folder);
    writeFileSync(join(folder, 'call.ts'), code.replaceAll(MOCK, around.url));
    const { stdout, stderr } = await runProgram(join(folder, 'call.ts'), config);
    expect(stderr).toBe('');
    expect(stdout).toBe(output);
  });

  it('has the first call on its first screen', () => {
    expect(readme.slice(0, readme.indexOf('```ts')).split('\n').length).toBeLessThan(26);
  });

  it('names every provider with its operations and factory', () => {
    for (const id of listProviders()) {
      const { title, operations } = loadContract(id);
      const row = `| \`${id}\` | ${operations.length} | \`${toFactoryName(id)}\` |`;
      const message = `README.md: paste this row into the first table under "Providers":\n\n| ${title} ${row}\n`;
      expect(readme.includes(row), message).toBe(true);
    }
  });

  it('shows the jobs of the guide, which are run in its tests', () => {
    const files = ['github.yml', 'matrix.yml', 'kubernetes.yaml'];
    const jobs = files.map((file) => readFileSync(join(GUIDES, 'api-drift-in-ci', file), 'utf8'));
    expect(blocks(readme, 'yaml')).toEqual(jobs);
    for (const job of jobs) expect(parse(job)).toBeTypeOf('object');
  });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'docs/guides/README.md'])('%s', (file) => {
  const text = read(file);

  it('links only what exists', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    const folder = join(packageRoot, file, '..');
    expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('CONTRIBUTING explains only folders that exist', () => {
  const [tree = ''] = /\| folder[\s\S]*?\n\n/.exec(read('CONTRIBUTING.md')) ?? [];
  const paths = [...tree.matchAll(/`([a-z][\w./<>-]*\/(?:[\w.-]*))`/g)].map(([, path = '']) =>
    path.replace('<provider>', 'affise'),
  );
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(join(packageRoot, path)))).toEqual([]);
});
