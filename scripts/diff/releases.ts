import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  type Document,
  listProviders,
  packageRoot,
  toDocumentPath,
} from '../../src/contract/document.js';
import type { ChangeClass } from './change.js';
import type { Release } from './compare.js';

/** Thrown for a repository that can't be compared; the message says how to mend it. */
class BaseError extends Error {
  override readonly name = 'BaseError';
}

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
 * @throws {BaseError} when the clone is too short to tell
 */
export function newestTag(): string | undefined {
  const order = ['-c', 'versionsort.suffix=-', 'tag', '--sort=-version:refname'];
  const [newest] = git(...order, '--merged', 'HEAD', '--list', 'v[0-9]*').split('\n');
  if (newest) return newest;
  if (git('rev-parse', '--is-shallow-repository') === 'true') {
    throw new BaseError(
      'this clone has no history and no tags; fetch them (git fetch --unshallow --tags)',
    );
  }
  return undefined;
}

/**
 * Reads the bundles of a commit.
 * @throws {BaseError} for a reference that git does not know
 */
export function baseAt(ref: string): Base {
  if (ref.startsWith('-')) throw new BaseError(`--base takes a tag, branch or commit, not ${ref}`);
  const { version } = JSON.parse(at(ref, 'package.json')) as { version: string };
  const names = git('ls-tree', '--name-only', ref, 'generated/').split('\n');
  const documents = names.flatMap((folder): [string, Document][] => {
    const file = `${folder}/openapi.yaml`;
    if (!git('ls-tree', '--name-only', ref, file)) return [];
    return [[folder.replace('generated/', ''), parse(at(ref, file)) as Document]];
  });
  return { ref, version, release: new Map(documents) };
}

/** The bundles of the working tree. */
export function workingRelease(): Release {
  return new Map(
    listProviders().map((id) => [id, parse(readFileSync(toDocumentPath(id), 'utf8')) as Document]),
  );
}

export function workingVersion(): string {
  const text = readFileSync(join(packageRoot, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The step from one version to another; none when the second is not the newer one. */
export function bumpBetween(before: string, after: string): ChangeClass | undefined {
  const [old, now] = [before, after].map((version) => version.split(/[.+-]/, 3).map(Number));
  const step = [0, 1, 2].find((index) => old?.[index] !== now?.[index]);
  if (step === undefined || (now?.[step] ?? 0) < (old?.[step] ?? 0)) return undefined;
  return (['major', 'minor', 'patch'] as const)[step];
}

function at(ref: string, path: string): string {
  try {
    return git('show', `${ref}:./${path}`);
  } catch {
    throw new BaseError(
      `git has no ${path} at ${ref}; give a tag, branch or commit of this project`,
    );
  }
}

function git(...args: string[]): string {
  const options = { cwd: packageRoot, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  try {
    return execFileSync('git', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new BaseError(`git: ${(stderr || message).trim().split('\n')[0]}`);
  }
}
