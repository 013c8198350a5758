import { readFileSync } from 'node:fs';
import { CheckError } from '../error.js';
import { type CheckReport, FORMAT, type ReportFile } from '../report.js';

/** For machines; what {@link readReports} reads again. */
export function jsonText(reports: readonly CheckReport[]): string {
  const file: ReportFile = { format: FORMAT, reports };
  return JSON.stringify(file, null, 2);
}

/**
 * Joins reports of several processes, in the order of provider and target.
 * @throws {CheckError} for a file that is not such a report
 */
export function readReports(paths: readonly string[]): CheckReport[] {
  const reports = paths.flatMap((path) => {
    let file: Partial<ReportFile> | null;
    try {
      file = JSON.parse(readFileSync(path, 'utf8')) as Partial<ReportFile> | null;
    } catch (error) {
      const { code } = error as { code?: string };
      throw new CheckError(
        `${path}: ${code === 'ENOENT' ? 'there is no such file' : 'it is not JSON'}`,
      );
    }
    if (file?.format !== FORMAT || !Array.isArray(file.reports)) {
      throw new CheckError(`${path}: it is not a report of check --reporter json`);
    }
    return file.reports;
  });
  const nameOf = ({ provider, target = '', subject }: CheckReport) =>
    `${provider}\n${target}\n${subject}`;
  return reports.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
}
