import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runRedocly } from '../redocly.js';

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
 * Lints what the configuration of a folder names, or what the arguments of `redocly lint` say.
 * @param folder where Redocly runs, and below which places are named
 */
export async function lintSpecs(folder: string, ...args: string[]): Promise<LintProblem[]> {
  const { stdout, stderr } = await runRedocly(['lint', ...args, '--format', 'json'], folder);
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
