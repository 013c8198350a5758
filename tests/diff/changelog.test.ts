import { afterEach, beforeEach, expect, it } from 'vitest';
import { readChangeFiles } from '../../scripts/diff/change-files.js';
import { readReleasedLines } from '../../src/contract/change-lines.js';
import { packageRoot } from '../../src/contract/document.js';
import { changeFile, makeProject } from './project.js';

let project: ReturnType<typeof makeProject>;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => project.remove());

it('`changeset version` writes the lines of all files under the two headings', () => {
  project.write(
    '.changeset/a.md',
    changeFile(
      'patch',
      '- description corrected: affili listConversions, findConversion — `wage` is null',
      '  until the order is paid',
    ),
  );
  project.write(
    '.changeset/b.md',
    changeFile(
      'minor',
      'The client waits longer.',
      '',
      '- provider changed: aura * — answers faster',
      '* provider changed: affili setCookie - takes `x`',
    ),
  );
  project.write(
    '.changeset/c.md',
    changeFile(
      'minor',
      'The mock is calmer.',
      '',
      '- description corrected: affili setCookie – words',
    ),
  );
  project.write('.changeset/d.md', '---\n---\n\nNothing to release.\n');
  expect(project.version()).toMatchObject({ status: 0 });

  expect(JSON.parse(project.read('package.json')).version).toBe('0.2.0');
  expect(project.read('CHANGELOG.md')).toBe(`# Changelog

## 0.2.0
### Minor Changes

The client waits longer.

The mock is calmer.

#### The provider changed

- affili setCookie — takes \`x\`
- aura * — answers faster

#### Only our description was wrong

- affili listConversions, findConversion — \`wage\` is null until the order is paid
- affili setCookie — words

## 0.1.0

The first.
`);
  expect(project.git('status', '--short', '.changeset').trim()).toBe('');
});

it('a line that can not be read stops `changeset version`, and nothing is written', () => {
  project.write('.changeset/a.md', changeFile('minor', '- affili setCookie — takes `x`'));
  project.write('.changeset/b.md', changeFile('minor', '- provider changed: aura * — faster'));
  const { status, stderr, stdout } = project.version();
  expect(`${stdout}${stderr}`).toContain('.changeset/a.md:5 begin the line with');
  expect(status).toBe(1);
  expect(JSON.parse(project.read('package.json')).version).toBe('0.1.0');
});

it('the change files of the project itself can be read, and each line has its day', () => {
  const files = readChangeFiles(packageRoot);
  expect(files.flatMap((file) => file.problems)).toEqual([]);
  const lines = files.flatMap((file) => file.lines);
  expect(lines.filter(({ date }) => !date)).toEqual([]);
});

it('what became a release is read with its version and day', () => {
  const line = (text: string) => `- affili setCookie — ${text} (2026-11-24)`;
  const heading = '#### The provider changed';
  const changelog = `# Changelog\n\n## 0.3.0\n\nNotes.\n\n${heading}\n\n${line('new')}\n\n## 0.2.0\n\n- no line\n\n${heading}\n\n${line('old')}\n`;
  expect(readReleasedLines(changelog)).toMatchObject([
    { version: '0.3.0', reason: 'provider changed', text: 'new (2026-11-24)', date: '2026-11-24' },
    { version: '0.2.0', provider: 'affili', operations: ['setCookie'] },
  ]);
});
