import { Command } from 'commander';
import { toExitCode } from '../check/findings/report.js';
import { readReports } from '../check/reporters/json.js';
import { addReportOptions, type ReportOptions, writeReports } from './output.js';

export function reportCommand(): Command {
  const merge = new Command('merge')
    .description('Join the JSON reports of several processes into one')
    .argument('<file...>', 'what check --reporter json has written');
  addReportOptions(merge).action((files: string[], options: ReportOptions) => {
    const reports = readReports(files);
    writeReports(reports, options);
    process.exitCode = toExitCode(reports, options.failOn);
  });
  return new Command('report').description('Work with reports of checks').addCommand(merge);
}
