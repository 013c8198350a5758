import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../src/contract/document.js';
import { resolveBin } from '../support/bin-path.js';
import { findYamlErrors } from './yaml-errors.js';

/** Path of the Redocly command line. */
export const REDOCLY = resolveBin('@redocly/cli', 'bin/cli.js');

/** A problem that Redocly found, with its place in the hand-written YAML. */
export interface LintProblem {
  readonly severity: 'error' | 'warn';
  readonly ruleId: string;
  readonly message: string;
  /** `specs/affili/paths/…/x.yaml:12`. */
  readonly place: string;
}

/** Providers in the order of redocly.yaml, with the path of their root document. */
export function listSpecRoots(): { provider: string; root: string }[] {
  const config = parse(readFileSync(join(packageRoot, 'redocly.yaml'), 'utf8')) as {
    apis: Record<string, { root: string }>;
  };
  return Object.entries(config.apis).map(([provider, { root }]) => ({ provider, root }));
}

export interface RedoclyResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the Redocly command line in the project's folder. */
export function runRedocly(args: readonly string[]): Promise<RedoclyResult> {
  return new Promise((settle) => {
    execFile(
      process.execPath,
      [REDOCLY, ...args],
      {
        cwd: packageRoot,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
        settle({ code, stdout, stderr: stripNodeNotice(stderr) });
      },
    );
  });
}

/** Lints all specs, or those of another configuration of Redocly. */
export async function lintSpecs(
  config = join(packageRoot, 'redocly.yaml'),
): Promise<LintProblem[]> {
  const { stdout, stderr } = await runRedocly(['lint', '--config', config, '--format', 'json']);
  const problems = readReports(stdout);
  if (problems?.length === 0) return [];
  // What is no YAML is the cause of whatever else is said of its spec; where it is a root, Redocly says nothing more.
  const broken = listRoots(config).flatMap((root) =>
    findYamlErrors(root).map((error) => ({ ...error, folder: dirname(root) })),
  );
  if (!problems && broken.length === 0) throw new Error(`redocly lint: ${stderr || 'no output'}`);
  const isBroken = (place: string) =>
    broken.some(({ folder }) => resolve(packageRoot, place).startsWith(`${folder}${sep}`));
  return [
    ...broken.map(({ file, line, message }) => ({
      severity: 'error' as const,
      ruleId: 'yaml',
      message,
      place: `${relative(packageRoot, file).split(sep).join('/')}:${line}`,
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

interface Report {
  problems: {
    severity: 'error' | 'warn';
    ruleId: string;
    message: string;
    location: { source: { ref: string }; start?: { line: number } }[];
  }[];
}

/** Absolute paths of the root documents of a configuration. */
function listRoots(config: string): string[] {
  const { apis } = parse(readFileSync(config, 'utf8')) as {
    apis: Record<string, { root: string }>;
  };
  return Object.values(apis).map(({ root }) => resolve(dirname(config), root));
}

/** Redocly draws a box about Node 20 at each call; what it says of specs comes after. */
function stripNodeNotice(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*[╔║╚]/.test(line))
    .join('\n')
    .trim();
}
