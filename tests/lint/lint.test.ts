import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type LintProblem, lintWith, PLUGIN } from '../../src/pipeline/lint/lint.js';
import { runRedocly } from '../../src/pipeline/redocly.js';

/**
 * A case is a folder named after the rule it breaks. It holds only the files that differ from
 * `clean`, which breaks none, and `expected.txt` with the problems: `npx vitest -u` writes it.
 */
const root = resolve(import.meta.dirname, '../..');
const casesFolder = join(import.meta.dirname, 'cases');
const cases = readdirSync(casesFolder);

let work: string;
let problems: Map<string, string[]>;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'lint-cases-'));
  for (const name of cases) {
    cpSync(join(casesFolder, 'clean'), join(work, name), { recursive: true });
    cpSync(join(casesFolder, name), join(work, name), { recursive: true });
  }
  problems = byCase(await lint(cases));
});

afterAll(() => rmSync(work, { recursive: true }));

describe('the house rules of specs', () => {
  it('have a case each', () => {
    const rules = readdirSync(join(root, 'src/pipeline/lint/rules'));
    const expected = rules.map((file) => file.replace(/\.ts$/, ''));
    expect(cases.filter((name) => name !== 'clean')).toEqual(expected.sort());
  });

  it('find nothing in a clean spec', () => {
    expect(problems.get('clean')).toBeUndefined();
  });

  it.each(cases.filter((name) => name !== 'clean'))('%s', async (name) => {
    const lines = problems.get(name) ?? [];
    expect(lines).not.toHaveLength(0);
    expect(lines.filter((line) => !line.includes(` affiliate/${name} `))).toEqual([]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      join(casesFolder, name, 'expected.txt'),
    );
  });
});

describe('a file that is no YAML', () => {
  const broken = 'value: {error: 1, error_text: Wrong key\n';
  const breakFile = (name: string, file: string, text: string) => {
    cpSync(join(casesFolder, 'clean'), join(work, name), { recursive: true });
    writeFileSync(join(work, name, file), text);
  };

  it('is one message with its line, and nothing else of its spec', async () => {
    breakFile('shared', 'components/examples/WrongKey.yaml', broken);
    breakFile('sources', 'sources.yaml', '- id: docs\n  title: a: b\n');
    breakFile('declared', 'sandbox.yaml', 'resources:\n  click: [b\n');
    breakFile('root', 'openapi.yaml', 'openapi: 3.1.1\ninfo:\n  title: A: b\n');
    const found = new Map<string, string[]>();
    for (const name of ['shared', 'sources', 'declared', 'root']) {
      for (const entry of byCase(await lint([name]))) found.set(...entry);
    }
    expect(Object.fromEntries(found)).toEqual({
      shared: [expect.stringMatching(/^components\/examples\/WrongKey\.yaml:\d yaml Flow map/)],
      sources: [expect.stringMatching(/^sources\.yaml:2 yaml Nested mappings/)],
      declared: [expect.stringMatching(/^sandbox\.yaml:\d yaml Flow sequence/)],
      root: [expect.stringMatching(/^openapi\.yaml:3 yaml Nested mappings/)],
    });
  });
});

it('the decorator wire-export writes the true URLs of virtual paths', async () => {
  const output = 'wire-export.yaml';
  const decorators = { 'affiliate/wire-export': 'on' };
  const apis = { wire: { root: join('clean', 'openapi.yaml'), output, decorators } };
  await runRedocly(['bundle', '--config', configuration('bundle', { apis })], root);
  const bundle = readFileSync(join(work, output), 'utf8');
  await expect(bundle).toMatchFileSnapshot(join(import.meta.dirname, 'wire-export.expected.txt'));
});

/** Lints copies of cases by the house rules alone. */
function lint(names: readonly string[]): Promise<LintProblem[]> {
  const config = configuration('lint', { extends: ['affiliate/recommended'] });
  const roots = names.map((name) => ({ provider: name, root: join(work, name, 'openapi.yaml') }));
  return lintWith(config, root, roots);
}

function configuration(name: string, content: object): string {
  const file = join(work, `${name}.config.yaml`);
  const plugins = [PLUGIN];
  writeFileSync(file, stringify({ plugins, ...content }));
  return file;
}

/** Problems by case, as `file:line rule message` with the file inside the case. */
function byCase(found: LintProblem[]): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const { place, ruleId, message } of found) {
    const [name = '', ...file] = relative(work, resolve(root, place)).split(sep);
    const line = `${file.join('/')} ${ruleId} ${message}`;
    lines.set(name, [...(lines.get(name) ?? []), line]);
  }
  return lines;
}
