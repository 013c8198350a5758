import { readText } from '../../support/files.js';
import { stringifySafely } from '../../support/text.js';
import { CheckError } from '../error.js';
import type { Finding } from '../findings/finding.js';
import type { CheckReport } from '../findings/report.js';

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
  const { provider, subject, outcomes } = (report ?? {}) as Partial<CheckReport>;
  return (
    typeof provider === 'string' &&
    typeof subject === 'string' &&
    Array.isArray(outcomes) &&
    outcomes.every(
      (outcome) => typeof outcome?.operation === 'string' && Array.isArray(outcome.findings),
    ) &&
    outcomes.every(({ findings }) => findings.every(isFinding))
  );
}

function isFinding(finding: unknown): boolean {
  const {
    rule,
    class: old,
    severity,
    message,
    at,
    place,
  } = (finding ?? {}) as Partial<Finding> & {
    class?: unknown;
  };
  return [rule ?? old, severity, message, at, place].every((text) => typeof text === 'string');
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
