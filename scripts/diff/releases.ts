import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Document,
  listProviders,
  loadDocument,
  packageRoot,
} from '../../src/contract/document.js';
import type { ChangeClass } from '../../src/pipeline/diff/change.js';
import type { Release } from '../../src/pipeline/diff/compare.js';
import { ExpectedError } from '../../src/support/error.js';

/** A state of the project that was released. */
export interface Base {
  readonly ref: string;
  /** Version in its package.json. */
  readonly version: string;
  readonly release: Release;
}

/**
 * The newest tag of a release that the working tree comes from.
 * @returns nothing when nothing is released yet
 * @throws {ExpectedError} when the clone is too short to tell
 */
export function findNewestTag(): string | undefined {
  const order = ['-c', 'versionsort.suffix=-', 'tag', '--sort=-version:refname'];
  const [newest] = runGit(...order, '--merged', 'HEAD', '--list', 'v[0-9]*').split('\n');
  if (newest) return newest;
  if (runGit('rev-parse', '--is-shallow-repository') === 'true') {
    throw new ExpectedError(
      'this clone has no history and no tags; fetch them (git fetch --unshallow --tags)',
    );
  }
  return undefined;
}

/**
 * Reads the bundles of a commit.
 * @throws {ExpectedError} for a reference that git does not know
 */
export function readBase(ref: string): Base {
  if (ref.startsWith('-'))
    throw new ExpectedError(`--base takes a tag, branch or commit, not ${ref}`);
  const { version } = JSON.parse(readAt(ref, 'package.json')) as { version: string };
  const names = runGit('ls-tree', '--name-only', ref, 'generated/').split('\n');
  const documents = names.flatMap((folder): [string, Document][] => {
    const file = `${folder}/openapi.json`;
    if (!runGit('ls-tree', '--name-only', ref, file)) return [];
    return [[folder.replace('generated/', ''), JSON.parse(readAt(ref, file)) as Document]];
  });
  return { ref, version, release: new Map(documents) };
}

/** The bundles of the working tree. */
export function readWorkingRelease(): Release {
  return new Map(listProviders().map((id) => [id, loadDocument(id)]));
}

export function readWorkingVersion(): string {
  const text = readFileSync(join(packageRoot, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The step from one version to another; none when the second is not the newer one. */
export function findBump(before: string, after: string): ChangeClass | undefined {
  const [old, now] = [before, after].map((version) => version.split(/[.+-]/, 3).map(Number));
  const step = [0, 1, 2].find((index) => old?.[index] !== now?.[index]);
  if (step === undefined || (now?.[step] ?? 0) < (old?.[step] ?? 0)) return undefined;
  return (['major', 'minor', 'patch'] as const)[step];
}

function readAt(ref: string, path: string): string {
  try {
    return runGit('show', `${ref}:./${path}`);
  } catch {
    throw new ExpectedError(
      `git has no ${path} at ${ref}; give a tag, branch or commit of this project`,
    );
  }
}

function runGit(...args: string[]): string {
  const options = { cwd: packageRoot, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  try {
    return execFileSync('git', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new ExpectedError(`git: ${(stderr || message).trim().split('\n')[0]}`);
  }
}
