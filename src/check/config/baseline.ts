import { relative, resolve } from 'node:path';
import type { Finding, Rule } from '../findings/finding.js';
import { RULES } from '../findings/finding.js';
import type { CheckReport, Problem } from '../findings/report.js';
import { readYaml } from './yaml.js';

/** A known finding, why it is accepted, and until when. */
export interface Acceptance {
  readonly provider: string;
  /** All targets unless named. */
  readonly target?: string;
  readonly operation: string;
  readonly rule: Rule;
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
    required: ['provider', 'operation', 'rule', 'place', 'reason', 'expires'],
    properties: {
      provider: { type: 'string', minLength: 1 },
      target: { type: 'string', minLength: 1 },
      operation: { type: 'string', minLength: 1 },
      rule: { enum: Object.keys(RULES) },
      place: { type: 'string', pattern: '^(/.*)?$' },
      reason: { type: 'string', minLength: 1 },
      expires: { type: 'string', format: 'date' },
    },
  },
};

/** Findings that are accepted for a time; an entry past its time is a problem, one without a finding worth a note. */
export interface Baseline {
  apply(report: CheckReport): CheckReport;
}

/**
 * Reads a baseline: a YAML list of entries with `provider`, `operation`, `rule`, `place`, `reason` and `expires`.
 * @throws {CheckError} one line with file and line
 */
export function loadBaseline(path: string, now = new Date()): Baseline {
  const { value, lineOf } = readYaml<readonly Acceptance[]>(resolve(path), SCHEMA);
  const entries = Array.isArray(value) ? value : [];
  const today = now.toISOString().slice(0, 10);
  const file = relative(process.cwd(), resolve(path));
  const isPast = ({ expires }: Acceptance) => expires < today;

  const saying = (entry: Acceptance, what: (name: string) => string): Problem => {
    const name = `${entry.operation} ${entry.rule}${entry.place && ` at ${entry.place}`}`;
    return { message: what(name), file, line: lineOf([entries.indexOf(entry)]) };
  };

  return {
    apply: (report) => {
      const mine = entries.filter(
        ({ provider, target }) =>
          provider === report.provider && (!target || target === report.target),
      );
      const used = new Set<Acceptance>();
      const accepted = (finding: Finding): Finding => {
        const entry = mine.find((one) => !isPast(one) && matches(one, finding));
        if (!entry) return finding;
        used.add(entry);
        return { ...finding, accepted: { reason: entry.reason, expires: entry.expires } };
      };
      const outcomes = report.outcomes.map((outcome) => ({
        ...outcome,
        findings: outcome.findings.map(accepted),
      }));
      const expired = mine.filter(isPast).map((entry) => {
        const { expires, reason } = entry;
        return saying(
          entry,
          (name) => `the acceptance of ${name} expired on ${expires}: ${reason}`,
        );
      });
      const idle = mine
        .filter((entry) => !isPast(entry) && !used.has(entry) && isObsolete(entry, report))
        .map((entry) =>
          saying(entry, (name) => `${name} is not found any more; take its entry out`),
        );
      return {
        ...report,
        outcomes,
        ...(expired.length && { problems: [...(report.problems ?? []), ...expired] }),
        ...(idle.length && { notes: [...(report.notes ?? []), ...idle] }),
      };
    },
  };
}

function matches(entry: Acceptance, finding: Finding): boolean {
  const { operation, rule, place } = entry;
  return operation === finding.operation && rule === finding.rule && place === finding.place;
}

/**
 * Whether a report without its finding says that an entry is needed no more: its operation was called and answered.
 * Nights differ in speed, and what one target does not show another one may.
 */
function isObsolete({ target, operation, rule }: Acceptance, report: CheckReport): boolean {
  if (rule === 'slow' || rule === 'unreachable' || target !== report.target) return false;
  const outcome = report.outcomes.find((one) => one.operation === operation);
  const isAnswered = outcome?.milliseconds !== undefined && outcome.unsent === undefined;
  return isAnswered && outcome.findings.every((one) => one.rule !== 'unreachable');
}
