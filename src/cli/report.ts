import { Command } from 'commander';
import { exitCodeOf } from '../check/findings/report.js';
import { readReports } from '../check/reporters/json.js';
import { type ReportOptions, reportOptions, writeReports } from './output.js';

export function reportCommand(): Command {
  const merge = new Command('merge')
    .description('Join the JSON reports of several processes into one')
    .argument('<file...>', 'what check --reporter json has written');
  reportOptions(merge).action((files: string[], options: ReportOptions) => {
    const reports = readReports(files);
    writeReports(reports, options);
    process.exitCode = exitCodeOf(reports, options.failOn);
  });
  return new Command('report').description('Work with reports of checks').addCommand(merge);
}
