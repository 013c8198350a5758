import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveBin } from '../../scripts/support/bin-path.js';
import { packageRoot } from '../../src/contract/document.js';
import { callScript } from '../support/call.js';
import { copyOfProject, type ProjectCopy } from '../support/copy.js';

const changesets = resolveBin('@changesets/cli', 'bin.js');

const WHO = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

type Bundle = {
  info: { version: string };
  paths: Record<string, Record<string, { operationId: string; description: string }>>;
  components: { schemas: Record<string, { properties: Record<string, unknown> }> };
};

/** A copy of the project with two providers in a git repository of its own, at version 0.1.0. */
export function makeProject() {
  const copy = copyOfProject(COPIED);
  try {
    return projectIn(copy);
  } catch (error) {
    copy.remove();
    throw error;
  }
}

const COPIED = [
  'scripts',
  'src',
  'redocly.yaml',
  '.changeset/config.json',
  '.changeset/changelog.cjs',
  'generated/affili',
  'generated/aura',
];

function projectIn({ root, at, read, write, edit, remove }: ProjectCopy) {
  const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  const { name, type, exports } = manifest;
  write('package.json', JSON.stringify({ name, version: '0.1.0', type, exports }, null, 2));
  write('package-lock.json', '{"lockfileVersion": 3}');
  write('CHANGELOG.md', '# Changelog\n\n## 0.1.0\n\nThe first.\n');
  write('.gitignore', 'node_modules\nscripts\nsrc\n');

  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...WHO },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const commit = () => {
    git('add', '.');
    git('commit', '-qm', 'all');
  };
  git('init', '-qb', 'main');
  commit();

  return {
    root,
    write,
    git,
    commit,
    read,
    /** Back to what was committed. */
    reset() {
      git('checkout', '-q', '.');
      git('clean', '-qfd');
    },
    /** Does something to a provider's bundle. */
    edit(provider: string, change: (bundle: Bundle) => void) {
      edit(`generated/${provider}/openapi.json`, (text) => {
        const bundle = JSON.parse(text) as Bundle;
        change(bundle);
        return JSON.stringify(bundle);
      });
    },
    /** `changeset version`. */
    version: () =>
      spawnSync(process.execPath, [changesets, 'version'], { cwd: root, encoding: 'utf8' }),
    diff: (...args: string[]) => callScript(at('scripts/diff.ts'), args),
    remove,
  };
}

/** A change file. */
export function changeFile(bump: string, ...lines: string[]): string {
  return `---\n'affiliate-contracts': ${bump}\n---\n\n${lines.join('\n')}\n`;
}
