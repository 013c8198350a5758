import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parsePointer } from '../../client/pointer.js';
import { readText } from '../../support/files.js';
import { stringifySafely } from '../../support/text.js';
import { CheckError } from '../error.js';
import type { Finding } from '../findings/finding.js';
import type { CheckReport } from '../findings/report.js';
import { REPORT_SCHEMA } from './report-schema.js';

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
    if (!isKnown || !Array.isArray(list)) {
      throw new CheckError(`${path}: it is not a JSON report of a check`);
    }
    for (const report of list) {
      const fault = findFault(report);
      if (fault) throw new CheckError(`${path}: it is not a JSON report of a check (${fault})`);
    }
    return list as CheckReport[];
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

const ajv = new Ajv2020({ strict: false });
let validate: ValidateFunction<CheckReport> | undefined;

/** @returns what is wrong with a report, in a few words; nothing where it is one */
function findFault(report: unknown): string | undefined {
  validate ??= ajv.compile<CheckReport>(REPORT_SCHEMA);
  if (validate(report)) return undefined;
  const { instancePath, message } = validate.errors?.[0] ?? {};
  const place = parsePointer(instancePath ?? '').join('.');
  return `${place || 'the report'} ${message}`;
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
