import { readText } from '../../support/files.js';
import { CheckError } from '../error.js';
import { type CheckReport, FORMAT, type ReportFile } from '../findings/report.js';

/** For machines; what {@link readReports} reads again. */
export function formatJson(reports: readonly CheckReport[]): string {
  const file: ReportFile = { format: FORMAT, reports };
  return JSON.stringify(file, null, 2);
}

/**
 * Joins reports of several processes, in the order of provider and target.
 * @throws {CheckError} for a file that is not such a report
 */
export function readReports(paths: readonly string[]): CheckReport[] {
  const reports = paths.flatMap((path) => {
    const text = readText(path);
    let file: Partial<ReportFile> | null;
    try {
      file = JSON.parse(text) as Partial<ReportFile> | null;
    } catch {
      throw new CheckError(`${path}: it is not JSON`);
    }
    if (file?.format !== FORMAT || !Array.isArray(file.reports) || !file.reports.every(isReport)) {
      throw new CheckError(`${path}: it is not a JSON report of a check`);
    }
    return file.reports;
  });
  const nameOf = ({ provider, target = '', subject }: CheckReport) =>
    `${provider}\n${target}\n${subject}`;
  return reports.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
}

function isReport(report: Partial<CheckReport> | null): boolean {
  const { outcomes } = report ?? {};
  return Array.isArray(outcomes) && outcomes.every((outcome) => Array.isArray(outcome?.findings));
}
