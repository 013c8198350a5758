import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Document, isSeq, parse, parseDocument, YAMLSeq } from 'yaml';
import { readText, writeText } from '../../support/files.js';
import { escapeControls } from '../../support/text.js';
import { CheckError } from '../error.js';
import { type Finding, isAtLeast, type Rule, type Severity } from '../findings/finding.js';
import { type CheckReport, listOpenFindings, type Problem } from '../findings/report.js';
import { readYaml, toSchemaPath } from './yaml.js';

/** A known finding, why it is accepted, and until when. */
export interface Acceptance {
  readonly provider: string;
  /** Default: all targets. */
  readonly target?: string;
  readonly operation: string;
  readonly rule: Rule;
  /** The finding's `place`. */
  readonly place: string;
  readonly reason: string;
  /** The last day, `YYYY-MM-DD` in UTC. */
  readonly expires: string;
}

/** Findings that are accepted for a time; an entry past its time is a problem, one without a finding worth a note. */
export interface Baseline {
  apply(report: CheckReport): CheckReport;
}

export interface BaselineOptions {
  /** Default: today. */
  readonly now?: Date;
  /** Told once of a file in the old form. */
  readonly warn?: (line: string) => void;
}

/**
 * Reads a baseline: a YAML list of entries with `provider`, `operation`, `rule`, `place`, `reason` and `expires`.
 * @throws {CheckError} one line with file and line, also for an entry whose reason nobody has filled in yet
 */
export function loadBaseline(path: string, options: BaselineOptions = {}): Baseline {
  const { now = new Date(), warn = () => {} } = options;
  const { value, lineOf } = readYaml<readonly Written[]>(resolve(path), 'baseline');
  const written = Array.isArray(value) ? (value as readonly Written[]) : [];
  const entries = written.map(upgrade);
  const file = relative(process.cwd(), resolve(path));
  if (written.some((entry) => 'class' in entry)) {
    warn(`${file}: it has the old name "class"; call it "rule"`);
  }
  const today = now.toISOString().slice(0, 10);
  const lines = new Map(entries.map((entry, index) => [entry, lineOf([index])]));
  return { apply: (report) => applyEntries(report, { entries, today, file, lines }) };
}

type Written = Acceptance & { readonly class?: Rule };

function upgrade({ class: old, ...entry }: Written): Acceptance {
  return { ...entry, rule: entry.rule ?? old };
}

interface Entries {
  readonly entries: readonly Acceptance[];
  readonly today: string;
  readonly file: string;
  readonly lines: ReadonlyMap<Acceptance, number>;
}

function applyEntries(report: CheckReport, { entries, today, file, lines }: Entries): CheckReport {
  const isPast = ({ expires }: Acceptance) => expires < today;
  const isMeant = ({ provider, target }: Acceptance) =>
    provider === report.provider && (!target || target === report.target);
  const mine = entries.filter(isMeant);
  const used = new Set<Acceptance>();
  const accept = (finding: Finding): Finding => {
    const entry = mine.find((one) => !isPast(one) && matches(one, finding));
    if (!entry) return finding;
    used.add(entry);
    return { ...finding, accepted: { reason: entry.reason, expires: entry.expires } };
  };
  const outcomes = report.outcomes.map((outcome) => ({
    ...outcome,
    findings: outcome.findings.map(accept),
  }));
  const toProblem = (entry: Acceptance, message: string): Problem => ({
    message,
    file,
    line: lines.get(entry) ?? 1,
  });
  const expired = mine.filter(isPast).map((entry) => {
    const { expires, reason } = entry;
    const message = `the acceptance of ${describeEntry(entry)} expired on ${expires}: ${reason}`;
    return toProblem(entry, message);
  });
  const idle = mine
    .filter((entry) => !isPast(entry) && !used.has(entry) && isObsolete(entry, report))
    .map((entry) =>
      toProblem(entry, `${describeEntry(entry)} is not found any more; take its entry out`),
    );
  return {
    ...report,
    outcomes,
    ...(expired.length && { problems: [...(report.problems ?? []), ...expired] }),
    ...(idle.length && { notes: [...(report.notes ?? []), ...idle] }),
  };
}

function describeEntry({ operation, rule, place }: Acceptance): string {
  return `${operation} ${rule}${place && ` at ${place}`}`;
}

function matches(
  entry: Pick<Acceptance, 'operation' | 'rule' | 'place'>,
  finding: Finding,
): boolean {
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

/**
 * Writes what {@link loadBaseline} reads: an entry for each open finding, without a reason and a day, which a person fills
 * in. Entries that are there already stay as they are.
 * @param failOn lightest finding that gets an entry
 * @returns how many entries were added
 */
export function writeBaseline(
  path: string,
  reports: readonly CheckReport[],
  failOn: Severity,
): number {
  const before = existsSync(path) ? readText(path) : '';
  const known = new Set(listEntries(before, path).map(toIdentity));
  const entries = new Map<string, { comment: string; entry: object }>();
  for (const report of reports) {
    for (const finding of listOpenFindings(report)) {
      if (!isAtLeast(finding.severity, failOn)) continue;
      const { operation, rule, place, message } = finding;
      const { provider, target } = report;
      const entry = { provider, ...(target !== undefined && { target }), operation, rule, place };
      const identity = toIdentity(entry);
      if (known.has(identity) || entries.has(identity)) continue;
      const comment = ` ${escapeControls(message)}`;
      entries.set(identity, { comment, entry: { ...entry, reason: '', expires: '' } });
    }
  }
  const head = before || `# yaml-language-server: $schema=${toSchemaPath('baseline')}\n[]\n`;
  if (entries.size > 0 || before === '') writeText(path, addEntries(head, [...entries.values()]));
  return entries.size;
}

/** A list with more entries, in whatever form it is written; its comments stay. */
function addEntries(text: string, entries: readonly { comment: string; entry: object }[]): string {
  const document: Document = parseDocument(text);
  const list = isSeq(document.contents) ? document.contents : new YAMLSeq();
  document.contents = list;
  list.flow = list.items.length + entries.length === 0;
  for (const { comment, entry } of entries) {
    const node = document.createNode(entry);
    node.commentBefore = comment;
    list.add(node);
  }
  return document.toString({ lineWidth: 0 });
}

type Identified = Pick<Acceptance, 'provider' | 'target' | 'operation' | 'rule' | 'place'>;

function toIdentity({ provider, target = '', operation, rule, place }: Identified): string {
  return JSON.stringify([provider, target, operation, rule, place]);
}

/** The entries of a file, also those that nobody has filled in yet. */
function listEntries(text: string, path: string): Acceptance[] {
  try {
    const value: unknown = parse(text) ?? [];
    if (Array.isArray(value)) return value.map((entry) => upgrade(entry as Written));
  } catch {
    // What it is not is said below.
  }
  throw new CheckError(`${path}: it is not a baseline, and stays as it is`);
}
