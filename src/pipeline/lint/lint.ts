import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { runRedocly } from '../redocly.js';
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
 * Lints what the configuration of a folder names, or what the arguments of `redocly lint` say. A file that is no YAML is
 * the cause of whatever else is said of its spec, so that is left out.
 * @param folder where Redocly runs, and below which places are named
 */
export async function lintSpecs(folder: string, ...args: string[]): Promise<LintProblem[]> {
  const { stdout, stderr } = await runRedocly(['lint', ...args, '--format', 'json'], folder);
  const problems = readReports(stdout);
  if (problems?.length === 0) return [];
  const broken = listRoots(folder, args).flatMap((root) =>
    findYamlErrors(root).map((error) => ({ ...error, spec: dirname(root) })),
  );
  // Where it is a root, Redocly says nothing of the others.
  if (!problems && broken.length === 0) throw new Error(`redocly lint: ${stderr || 'no output'}`);
  const isBroken = ({ place }: LintProblem) =>
    broken.some(({ spec }) => resolve(folder, place).startsWith(`${spec}${sep}`));
  return [
    ...broken.map(({ file, line, message }) => ({
      severity: 'error' as const,
      ruleId: 'yaml',
      message,
      place: `${relative(folder, file).split(sep).join('/')}:${line}`,
    })),
    ...(problems ?? []).filter((problem) => !isBroken(problem)),
  ];
}

/** Absolute paths of the root documents that a configuration of Redocly names. */
function listRoots(folder: string, args: readonly string[]): string[] {
  const at = args.indexOf('--config') + 1;
  const config = resolve(folder, at > 0 ? (args[at] ?? '') : 'redocly.yaml');
  const { apis } = parse(readFileSync(config, 'utf8')) as {
    apis: Record<string, { root: string }>;
  };
  return Object.values(apis).map(({ root }) => resolve(dirname(config), root));
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
