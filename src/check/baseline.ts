import { relative, resolve } from 'node:path';
import type { Finding, FindingClass } from './finding.js';
import { CLASSES } from './finding.js';
import type { CheckReport, Problem } from './report.js';
import { readYaml } from './yaml.js';

/** A known finding, why it is accepted, and until when. */
export interface Acceptance {
  readonly provider: string;
  /** All targets unless named. */
  readonly target?: string;
  readonly operation: string;
  readonly class: FindingClass;
  /** The finding's `place`. */
  readonly place: string;
  readonly reason: string;
  /** The last day, `YYYY-MM-DD` in UTC. */
  readonly expires: string;
}

const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['provider', 'operation', 'class', 'place', 'reason', 'expires'],
    properties: {
      provider: { type: 'string', minLength: 1 },
      target: { type: 'string', minLength: 1 },
      operation: { type: 'string', minLength: 1 },
      class: { enum: Object.keys(CLASSES) },
      place: { type: 'string', pattern: '^(/.*)?$' },
      reason: { type: 'string', minLength: 1 },
      expires: { type: 'string', format: 'date' },
    },
  },
};

/** Findings that are accepted for a time; what is past its time is a problem of its own. */
export interface Baseline {
  apply(report: CheckReport): CheckReport;
}

/**
 * Reads a baseline: a YAML list of entries with `provider`, `operation`, `class`, `place`, `reason` and `expires`.
 * @throws {CheckError} one line with file and line
 */
export function loadBaseline(path: string, now = new Date()): Baseline {
  const { value, lineOf } = readYaml<readonly Acceptance[]>(resolve(path), SCHEMA);
  const entries = Array.isArray(value) ? value : [];
  const today = now.toISOString().slice(0, 10);
  const file = relative(process.cwd(), resolve(path));
  const isPast = ({ expires }: Acceptance) => expires < today;

  const problems = entries.flatMap((entry, index): (Problem & { entry: Acceptance })[] => {
    if (!isPast(entry)) return [];
    const what = `${entry.operation} ${entry.class}${entry.place && ` at ${entry.place}`}`;
    const message = `the acceptance of ${what} expired on ${entry.expires}: ${entry.reason}`;
    return [{ message, file, line: lineOf([index]), entry }];
  });

  return {
    apply: (report) => {
      const concerns = (entry: Acceptance) =>
        entry.provider === report.provider && (!entry.target || entry.target === report.target);
      const mine = entries.filter((entry) => concerns(entry) && !isPast(entry));
      const accepted = (finding: Finding): Finding => {
        const entry = mine.find(
          ({ operation, class: kind, place }) =>
            operation === finding.operation && kind === finding.class && place === finding.place,
        );
        if (!entry) return finding;
        return { ...finding, accepted: { reason: entry.reason, expires: entry.expires } };
      };
      const expired = problems
        .filter(({ entry }) => concerns(entry))
        .map(({ entry: _, ...p }) => p);
      return {
        ...report,
        outcomes: report.outcomes.map((outcome) => ({
          ...outcome,
          findings: outcome.findings.map(accepted),
        })),
        ...(expired.length && { problems: [...(report.problems ?? []), ...expired] }),
      };
    },
  };
}
