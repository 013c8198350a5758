import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { packageRoot } from '../../src/contract/document.js';
import { run } from '../support/run.js';

const changesets = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');

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
  const root = mkdtempSync(join(tmpdir(), 'diff-'));
  try {
    return projectIn(root);
  } catch (error) {
    rmSync(root, { recursive: true });
    throw error;
  }
}

function projectIn(root: string) {
  const at = (path: string) => join(root, path);
  const folders = ['generated/affili', 'generated/aura', '.changeset/changelog.cjs'];
  for (const name of ['scripts', 'src', 'redocly.yaml', '.changeset/config.json', ...folders]) {
    cpSync(join(packageRoot, name), at(name), { recursive: true });
  }
  symlinkSync(join(packageRoot, 'node_modules'), at('node_modules'));
  const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  const { name, type, exports } = manifest;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
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
    read: (path: string) => readFileSync(at(path), 'utf8'),
    /** Back to what was committed. */
    reset() {
      git('checkout', '-q', '.');
      git('clean', '-qfd');
    },
    /** Does something to a provider's bundle. */
    edit(provider: string, change: (bundle: Bundle) => void) {
      const path = `generated/${provider}/openapi.yaml`;
      const bundle = parse(readFileSync(at(path), 'utf8')) as Bundle;
      change(bundle);
      write(path, stringify(bundle, { aliasDuplicateObjects: false }));
    },
    /** `changeset version`. */
    version: () =>
      spawnSync(process.execPath, [changesets, 'version'], { cwd: root, encoding: 'utf8' }),
    diff: (...args: string[]) => run('scripts/diff.ts', args, { cwd: root }),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** A change file. */
export function changeFile(bump: string, ...lines: string[]): string {
  return `---\n'affiliate-contracts': ${bump}\n---\n\n${lines.join('\n')}\n`;
}
