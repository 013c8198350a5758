import { isRecord } from '../../client/record.js';
import { readText } from '../../support/files.js';
import { stringifySafely } from '../../support/text.js';
import { CheckError } from '../error.js';
import { COVERAGE_KINDS } from '../findings/coverage.js';
import { type Finding, RULES, SEVERITIES } from '../findings/finding.js';
import type { CheckReport, Outcome } from '../findings/report.js';

/** What the JSON reporter writes and {@link readReports} reads. */
interface ReportFile {
  readonly format: string;
  readonly reports: readonly CheckReport[];
}

/** One line of an `.ndjson` report. */
interface ReportLine {
  readonly format: string;
  readonly report: CheckReport;
}

const FORMAT = 'affiliate-contracts report 2';
/** Findings had a `class` in place of a `rule`. */
const OLD_FORMAT = 'affiliate-contracts report 1';

/** For machines; what {@link readReports} reads again. */
export function formatJson(reports: readonly CheckReport[]): string {
  const file: ReportFile = { format: FORMAT, reports };
  return stringifySafely(file, 2);
}

/** The same, one report in each line. */
export function formatNdjson(reports: readonly CheckReport[]): string {
  return reports
    .map((report) => stringifySafely({ format: FORMAT, report } satisfies ReportLine))
    .join('\n');
}

/**
 * Joins reports of several processes, in the order of provider and target.
 * @param warn told once of a file in the old form, and of a last line that is not complete
 * @throws {CheckError} for a file that is not such a report
 */
export function readReports(
  paths: readonly string[],
  warn: (line: string) => void = () => {},
): CheckReport[] {
  const reports = paths.flatMap((path) => readReportFile(path, warn));
  const toName = ({ provider, target = '', subject }: CheckReport) =>
    `${provider}\n${target}\n${subject}`;
  return reports.sort((a, b) => (toName(a) < toName(b) ? -1 : toName(a) > toName(b) ? 1 : 0));
}

function readReportFile(path: string, warn: (line: string) => void): CheckReport[] {
  const text = readText(path);
  const isLines = /\.(ndjson|jsonl)$/i.test(path);
  const files = isLines ? readLines(path, text, warn) : [parse(path, text)];
  const reports = files.flatMap((file) => {
    const list = isLines ? [file?.report] : file?.reports;
    const isKnown = file?.format === FORMAT || file?.format === OLD_FORMAT;
    if (!isKnown || !Array.isArray(list) || !list.every(isReport)) {
      throw new CheckError(`${path}: it is not a JSON report of a check`);
    }
    return list;
  });
  if (!files.some((file) => file?.format === OLD_FORMAT)) return reports;
  warn(`${path}: it is in the old form of this report, "${OLD_FORMAT}"; write it anew`);
  return reports.map(upgrade);
}

type Parsed = (Partial<ReportFile> & Partial<ReportLine>) | null;

function parse(path: string, text: string): Parsed {
  try {
    return JSON.parse(text) as Parsed;
  } catch {
    throw new CheckError(`${path}: it is not JSON`);
  }
}

/** A process that was killed may have left half a line at the end. */
function readLines(path: string, text: string, warn: (line: string) => void): Parsed[] {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  if (last.trim()) warn(`${path}: the last line is not complete and left out`);
  return lines.filter((line) => line.trim()).map((line) => parse(path, line));
}

/** What everything that reads a report relies on. */
function isReport(report: unknown): report is CheckReport {
  const {
    provider,
    subject,
    outcomes,
    milliseconds = 0,
    ...others
  } = (report ?? {}) as Partial<CheckReport>;
  const { unmatched = [], unreadable = [], problems = [], notes = [], coverage } = others;
  return (
    typeof provider === 'string' &&
    typeof subject === 'string' &&
    typeof milliseconds === 'number' &&
    [others.target, others.startedAt, others.contractVersion, others.role].every(isOptionalText) &&
    isListOf(outcomes, isOutcome) &&
    isListOf(unmatched, hasTexts('method', 'path')) &&
    isListOf(unreadable, hasTexts('entry', 'reason')) &&
    [problems, notes].every((list) => isListOf(list, hasTexts('message', 'file'))) &&
    (coverage === undefined || COVERAGE_KINDS.every((kind) => isRecord(coverage[kind])))
  );
}

function isOutcome(outcome: unknown): boolean {
  if (!isRecord(outcome)) return false;
  const { skipped, unsent, note, milliseconds = 0 } = outcome as Partial<Outcome>;
  return (
    hasTexts('operation')(outcome) &&
    isListOf(outcome.findings, isFinding) &&
    [skipped, unsent, note].every(isOptionalText) &&
    typeof milliseconds === 'number'
  );
}

function isListOf(list: unknown, isMember: (one: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(isMember);
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function hasTexts(...names: readonly string[]): (value: unknown) => boolean {
  return (value) => isRecord(value) && names.every((name) => typeof value[name] === 'string');
}

function isFinding(finding: unknown): boolean {
  if (!hasTexts('severity', 'message', 'at', 'place')(finding)) return false;
  const { rule, class: old, severity } = finding as Finding & { class?: string };
  return Object.hasOwn(RULES, rule ?? old) && SEVERITIES.includes(severity);
}

function upgrade(report: CheckReport): CheckReport {
  const toFinding = ({
    class: rule,
    ...finding
  }: Finding & { class?: Finding['rule'] }): Finding => ({
    ...finding,
    rule: rule ?? finding.rule,
  });
  return {
    ...report,
    outcomes: report.outcomes.map((outcome) => ({
      ...outcome,
      findings: outcome.findings.map(toFinding),
    })),
  };
}
