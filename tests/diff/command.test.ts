import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { packageRoot } from '../../src/contract/document.js';
import { run } from '../support/run.js';
import { changeFile, makeProject } from './project.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let project: ReturnType<typeof makeProject>;
beforeAll(() => {
  project = makeProject();
});
afterEach(() => project.reset());
afterAll(() => project.remove());

/** Removes a field that three operations of Affili answer with. */
const removeField = () =>
  project.edit('affili', ({ components }) => {
    delete components.schemas.Publisher?.properties.name;
  });
const reword = () =>
  project.edit('aura', ({ paths }) => {
    for (const operation of Object.values(Object.values(paths)[0] ?? {}))
      operation.description += '!';
  });
const named = 'findConversion, listConversions, createConversion, updateConversion';

it('diff compares nothing before the first release, but reads the change files', async () => {
  removeField();
  const fine = await project.diff();
  expect(fine).toEqual({
    code: 0,
    stdout: '',
    stderr: 'diff: nothing is released yet, there is no tag v*\n',
  });

  project.write('.changeset/a.md', changeFile('minor', '- affili findConversion — x'));
  const { code, stderr } = await project.diff();
  expect(stderr).toMatch(/^\.changeset\/a\.md:5 begin the line with "provider changed:"/m);
  expect(code).toBe(1);
});

describe('diff since a release', () => {
  beforeAll(() => {
    project.git('tag', 'v0.0.9');
    project.git('tag', 'v0.1.0-rc.1');
    project.git('tag', 'v0.1.0');
    project.git('tag', 'other');
  });

  it('passes where nothing changed', async () => {
    expect(await project.diff()).toEqual({
      code: 0,
      stdout: '',
      stderr: 'diff since v0.1.0: 0 major, 0 minor, 0 patch; claimed: nothing\n',
    });
  });

  it('fails for a change without a change file, and says which lines to write', async () => {
    removeField();
    const { code, stdout, stderr } = await project.diff();
    expect(stdout).toMatch(
      /^In no change file\n(?: {2}affili .*\n)* {2}affili findConversion +major +response 200 .*\/publisher\/name +field removed$/m,
    );
    const [counts, bump, ...silent] = stderr.trim().split('\n');
    expect(counts).toMatch(
      /^diff since v0\.1\.0: [1-9]\d* major, 0 minor, 0 patch; claimed: nothing$/,
    );
    expect(bump).toMatch(
      /^\.changeset nothing claims a release, but the diff shows major \(affili \w+, .*: field removed\); write 'affiliate-contracts': major into a change file \(npx changeset\)$/,
    );
    expect(silent).not.toHaveLength(0);
    for (const line of silent) {
      expect(line).toMatch(
        /^\.changeset no change file names affili (\w+), a major change \(.*\); add "- provider changed: affili \1 — …" or "- description corrected: affili \1 — …"$/,
      );
    }
    expect(code).toBe(1);
  });

  it('fails for a claim that is too small, at its line', async () => {
    removeField();
    project.write(
      '.changeset/a.md',
      changeFile('minor', `- provider changed: affili ${named} — no name`),
    );
    const { code, stderr } = await project.diff();
    expect(stderr.trim().split('\n').slice(1)).toEqual([
      expect.stringMatching(
        /^\.changeset\/a\.md:2 claims minor, but the diff shows major \(.*\); write 'affiliate-contracts': major here$/,
      ),
    ]);
    expect(code).toBe(1);
  });

  it('fails for an operation that changed and is not named, even when the claim is large enough', async () => {
    removeField();
    project.write(
      '.changeset/a.md',
      changeFile('major', '- provider changed: affili findConversion — no name'),
    );
    const { code, stderr } = await project.diff();
    expect(stderr).toContain('.changeset/a.md:2 no change file names affili listConversions,');
    expect(stderr).not.toContain('names affili findConversion');
    expect(code).toBe(1);
  });

  it('fails for lines about what does not exist, each at its place', async () => {
    project.write(
      '.changeset/a.md',
      changeFile(
        'minor',
        'A paragraph is about the package.',
        '',
        '- changed: affili findConversion — x',
        '- provider changed: nobody findConversion — x',
        '- description corrected: affili findConversion,',
        '  fetchConversion — x',
        '- description corrected: affili findConversion',
      ),
    );
    project.write('.changeset/b.md', '- provider changed: affili findConversion — x\n');
    project.write('.changeset/c.md', "---\n'another': minor\n---\n");
    const { code, stderr } = await project.diff();
    const places = stderr.trim().split('\n').slice(1);
    expect(places.sort()).toEqual([
      expect.stringMatching(/^\.changeset\/a\.md:11 write the line as "- description corrected: </),
      expect.stringMatching(/^\.changeset\/a\.md:7 begin the line with "provider changed:" or "/),
      '.changeset/a.md:8 there is no provider "nobody"; there are affili, aura',
      '.changeset/a.md:9 affili has no operation "fetchConversion"; * stands for all of them',
      expect.stringMatching(/^\.changeset\/b\.md:1 begin with front matter: /),
      `.changeset/c.md:2 there is no package "another", only 'affiliate-contracts'`,
    ]);
    expect(code).toBe(1);
  });

  it('passes what is claimed and named, sorted by why it changed', async () => {
    removeField();
    reword();
    project.write(
      '.changeset/a.md',
      changeFile('patch', '- description corrected: aura * — clearer'),
    );
    project.write('.changeset/b.md', changeFile('major', '- provider changed: affili * — no name'));
    const { code, stdout, stderr } = await project.diff();
    expect(stderr).toMatch(/^diff since v0\.1\.0: \d+ major, 0 minor, 1 patch; claimed: major\n$/);
    expect(stdout).toMatch(
      /^The provider changed\n( {2}affili .*\n)+\nOnly our description was wrong\n {2}aura \w+ +patch +1 places +description reworded\n$/,
    );
    expect(code).toBe(0);

    const page = await project.diff('--markdown');
    expect(page.stdout).toMatch(
      /^# Changes of the contracts\n\n## The provider changed\n\n\| operation \| class \| place \| what \|\n\| --- \| --- \| --- \| --- \|\n\| affili /,
    );

    const { base, claimed, changes, problems } = JSON.parse((await project.diff('--json')).stdout);
    expect({ base, claimed, problems }).toEqual({ base: 'v0.1.0', claimed: 'major', problems: [] });
    expect(changes).toContainEqual({
      provider: 'aura',
      operation: expect.any(String),
      place: 'operation',
      what: 'description reworded',
      class: 'patch',
    });
  });

  it('passes on the branch of the release, where the change files became the changelog', async () => {
    removeField();
    project.write(
      '.changeset/a.md',
      changeFile('major', '- provider changed: affili * — no name of', '  the publisher'),
    );
    project.commit();
    expect(project.version()).toMatchObject({ status: 0 });
    expect(JSON.parse(project.read('package.json')).version).toBe('1.0.0');
    const { code, stdout } = await project.diff();
    expect(stdout).toMatch(/^The provider changed\n {2}affili/);
    expect(code).toBe(0);

    project.write('CHANGELOG.md', '# Changelog\n\n## 1.0.0\n\n## 0.1.0\n');
    const silent = await project.diff();
    expect(silent.stderr).toContain('no change file names affili findConversion');
    expect(silent.code).toBe(1);
    project.git('checkout', '-q', '.');
    project.git('reset', '-q', '--hard', 'v0.1.0');
  });

  it('compares with another commit by --base', async () => {
    reword();
    project.commit();
    const { stderr } = await project.diff('--base', 'v0.0.9');
    expect(stderr).toMatch(/^diff since v0\.0\.9: 0 major, 0 minor, 1 patch/);
    const same = await project.diff('--base', 'HEAD');
    expect(same.stderr).toMatch(/^diff since HEAD: 0 major, 0 minor, 0 patch/);
    project.git('reset', '-q', '--hard', 'v0.1.0');
  });

  it.each([
    [['--base', 'nowhere'], /^diff: git has no package\.json at nowhere; give a tag, branch or /],
    [['--base', '--all'], /^diff: .*--base/],
    [['--base=--all'], /^diff: --base takes a tag, branch or commit, not --all$/],
    [['--bsae', 'v0.1.0'], /^diff: Unknown option '--bsae'; there are --base, --json, --markdown$/],
  ])('%j is exit code 2, in one line', async (args, message) => {
    const { code, stdout, stderr } = await project.diff(...args);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr.trim()).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('does not take a clone without history for one without releases', async () => {
    const shallow = mkdtempSync(join(tmpdir(), 'shallow-'));
    try {
      project.git('clone', '-q', '--depth=1', '--no-tags', `file://${project.root}`, shallow);
      for (const name of ['scripts', 'src']) {
        cpSync(join(project.root, name), join(shallow, name), { recursive: true });
      }
      symlinkSync(join(packageRoot, 'node_modules'), join(shallow, 'node_modules'));
      const { code, stderr } = await run('scripts/diff.ts', [], { cwd: shallow });
      expect(stderr).toBe(
        'diff: this clone has no history and no tags; fetch them (git fetch --unshallow --tags)\n',
      );
      expect(code).toBe(2);
    } finally {
      rmSync(shallow, { recursive: true });
    }
  });
});
