import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../src/contract/document.js';
import { resolveBin } from '../support/bin-path.js';

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
  return new Promise((resolve) => {
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
        resolve({ code, stdout, stderr: stripNodeNotice(stderr) });
      },
    );
  });
}

/** Lints all specs, or what the arguments of `redocly lint` say. */
export async function lintSpecs(...args: string[]): Promise<LintProblem[]> {
  const { stdout, stderr } = await runRedocly(['lint', ...args, '--format', 'json']);
  if (!stdout.startsWith('{')) throw new Error(`redocly lint: ${stderr || 'no output'}`);
  // One JSON text per document, without a separator.
  const reports = stdout.split(/(?<=^\})(?=\{)/m).map((text) => JSON.parse(text) as Report);
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

/** Redocly draws a box about Node 20 at each call; what it says of specs comes after. */
function stripNodeNotice(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*[╔║╚]/.test(line))
    .join('\n')
    .trim();
}
