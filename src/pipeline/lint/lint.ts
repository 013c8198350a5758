import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { stringify } from 'yaml';
import { withScratchFolder } from '../../support/scratch.js';
import { createRedoclyError, runRedocly } from '../redocly.js';
import type { SpecRoot } from '../specs.js';
import { findYamlErrors } from './yaml-errors.js';

/** What Redocly loads: the source needs a compiler, the built module none. */
export const PLUGIN = ['plugin.mjs', 'plugin.js']
  .map((name) => join(import.meta.dirname, name))
  .find((path) => existsSync(path)) as string;

/** A problem that Redocly found, with its place in the hand-written YAML. */
export interface LintProblem {
  readonly severity: 'error' | 'warn';
  readonly ruleId: string;
  readonly message: string;
  /** `specs/affili/paths/…/x.yaml:12`. */
  readonly place: string;
}

/**
 * Lints specs by the `redocly.yaml` of their project, or, where it has none, by all rules of Redocly and of this house.
 * @param folder of the project; places are named below it
 * @param roots which specs
 * @throws {PeerMissing} where Redocly is not installed
 */
export async function lintSpecs(
  folder: string,
  roots: readonly SpecRoot[],
): Promise<LintProblem[]> {
  const own = join(folder, 'redocly.yaml');
  if (existsSync(own)) return lintWith(own, folder, roots);
  return withScratchFolder((scratch) => {
    const config = join(scratch, 'redocly.yaml');
    const house = ['recommended-strict', 'affiliate/recommended'];
    writeFileSync(config, stringify({ extends: house, plugins: [PLUGIN] }));
    return lintWith(config, folder, roots);
  });
}

/** Lints specs by a configuration of Redocly. */
export async function lintWith(
  config: string,
  folder: string,
  roots: readonly SpecRoot[],
): Promise<LintProblem[]> {
  const documents = roots.map(({ root }) => root);
  const args = ['lint', ...documents, '--config', config, '--format', 'json'];
  const { stdout, stderr } = await runRedocly(args, folder);
  const problems = readReports(stdout);
  if (problems?.length === 0) return [];
  // What is no YAML is the cause of whatever else is said of its spec; where it is a root, Redocly says nothing more.
  const broken = documents.flatMap((root) =>
    findYamlErrors(root).map((error) => ({ ...error, folder: dirname(root) })),
  );
  if (!problems && broken.length === 0) throw createRedoclyError(stderr);
  const isBroken = (place: string) =>
    broken.some((error) => resolve(folder, place).startsWith(`${error.folder}${sep}`));
  return [
    ...broken.map(({ file, line, message }) => ({
      severity: 'error' as const,
      ruleId: 'yaml',
      message,
      place: `${relative(folder, file).split(sep).join('/')}:${line}`,
    })),
    ...(problems ?? []).filter(({ place }) => !isBroken(place)),
  ];
}

/** @returns `undefined` where Redocly has written something else */
function readReports(text: string): LintProblem[] | undefined {
  if (!text.startsWith('{')) return undefined;
  // One JSON text per document, without a separator.
  const reports = text.split(/(?<=^\})(?=\{)/m).map((part) => JSON.parse(part) as Report);
  return reports
    .flatMap(({ problems }) => problems)
    .map(({ severity, ruleId, message, location: [where] }) => ({
      severity,
      ruleId,
      message,
      place: `${where?.source.ref}:${where?.start?.line ?? 1}`,
    }));
}

/** `specs/acme/openapi.yaml:12 rule: message`. */
export function formatProblem({ place, ruleId, message }: LintProblem): string {
  return `${place} ${ruleId}: ${message}`;
}

interface Report {
  problems: {
    severity: 'error' | 'warn';
    ruleId: string;
    message: string;
    location: { source: { ref: string }; start?: { line: number } }[];
  }[];
}
