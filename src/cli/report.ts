import { Command } from 'commander';
import { readReports } from '../check/reporters/json.js';
import { ExpectedError } from '../support/error.js';
import { addReportOptions, openOutput, type ReportOptions } from './output.js';

/** `affiliate-contracts report`: work with what checks have written. */
export function reportCommand(): Command {
  const merge = new Command('merge')
    .description('Join the reports of several processes into one')
    .argument('<file...>', 'what check --reporter json or ndjson has written');
  addReportOptions(merge).action((files: string[], options: ReportOptions) => {
    const reports = readReports(files, (line) => console.error(line));
    if (reports.length === 0) {
      throw new ExpectedError(`there is no report in ${files.join(', ')}: nothing was checked`);
    }
    const output = openOutput(options);
    for (const [index, report] of reports.entries()) output.add(report, index);
    process.exitCode = output.finish();
  });
  return new Command('report').description('Work with reports of checks').addCommand(merge);
}
