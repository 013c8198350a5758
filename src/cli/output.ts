import { appendFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { SEVERITIES, type Severity } from '../check/findings/finding.js';
import {
  type CheckReport,
  isVoid,
  toExitCode,
  toPercentage,
  type Verdict,
} from '../check/findings/report.js';
import { REPORTERS, type ReporterName } from '../check/reporters/index.js';
import { formatTitle } from '../check/reporters/text.js';
import { assertWritable } from '../support/files.js';
import { createChoiceParser, UsageError } from './usage.js';

/** A reporter by name, and the file it writes. */
interface ReporterChoice {
  readonly name: ReporterName;
  readonly file?: string;
}

export interface ReportOptions {
  reporter?: ReporterChoice[];
  output?: string;
  failOn: Severity;
  verbose?: true;
  strict?: true;
  coverage?: number;
}

/** Options that say in which forms a report is written, where to, and what is a failure. */
export function addReportOptions(command: Command): Command {
  const names = Object.keys(REPORTERS).join(', ');
  return command
    .option(
      '--reporter <name[=file]>',
      `form of the report, may be repeated: ${names} (pretty)`,
      parseReporter,
    )
    .option('--output <file>', 'file for the last reporter that names none itself')
    .option(
      '--fail-on <severity>',
      `lightest finding that fails: ${SEVERITIES.join(', ')}`,
      createChoiceParser('--fail-on', SEVERITIES),
      'error',
    )
    .option('--strict', 'fail also when the budget of requests left operations unchecked')
    .option('--coverage <percent>', 'fail when fewer operations were touched', parsePercentage)
    .option('--verbose', 'list what was skipped, too');
}

/** Where reports go. */
export interface Output {
  /**
   * Takes a report. It is kept only for forms that need all reports.
   * @param index its place among the reports
   */
  add(report: CheckReport, index: number): void;
  /**
   * Writes the forms that need all reports, and says what could not be written.
   * @returns the exit code
   */
  finish(): 0 | 1 | 2;
}

/**
 * Makes sure that everything can be written before there is anything to write.
 * @throws {ExpectedError} one line, where a file can't be written
 */
export function openOutput(options: ReportOptions): Output {
  const { reporter = [{ name: 'pretty' }], output, failOn, verbose = false } = options;
  const last = reporter.findLast(({ file }) => file === undefined);
  if (output !== undefined && !last) {
    throw new UsageError('--output needs a --reporter that names no file itself');
  }
  const choices = reporter.map((choice) => {
    const file = choice.file ?? (choice === last ? output : undefined);
    return { name: choice.name, file };
  });
  for (const { file } of choices) if (file !== undefined) assertWritable(file);
  let isIncomplete = false;
  const attempt = (file: string, write: () => void) => {
    try {
      write();
    } catch (error) {
      isIncomplete = true;
      console.error(`error: can't write ${file} (${(error as { code?: string }).code})`);
    }
  };
  const streams = choices.filter(({ name }) => name === 'ndjson');
  for (const { file } of streams) if (file !== undefined) writeFileSync(file, '');
  const reports: CheckReport[] = [];
  const codes = new Set<0 | 1 | 2>();

  return {
    add: (report, index) => {
      codes.add(toExitCode([report], toVerdict(options)));
      const { coverage = 0 } = options;
      const percentage = toPercentage(report);
      if (percentage < coverage && !isVoid(report)) {
        const touched = `${Math.floor(percentage)} % of its operations were touched`;
        console.error(`${formatTitle(report)}: ${touched}, and --coverage asks for ${coverage}`);
      }
      if (streams.length < choices.length) reports[index] = report;
      for (const { file } of streams) {
        const line = `${REPORTERS.ndjson([report])}\n`;
        if (file === undefined) process.stdout.write(line);
        else attempt(file, () => appendFileSync(file, line));
      }
    },
    finish: () => {
      for (const { name, file } of choices) {
        if (name === 'ndjson') continue;
        const colours = file === undefined && process.stdout.isTTY && !process.env.NO_COLOR;
        const text = REPORTERS[name](reports, { colours, failOn, verbose });
        if (file !== undefined) attempt(file, () => writeFileSync(file, `${text.trimEnd()}\n`));
        else if (text) console.log(text);
      }
      if (isIncomplete) return 2;
      return codes.has(1) ? 1 : codes.has(2) ? 2 : 0;
    },
  };
}

function toVerdict({ failOn, strict, coverage }: ReportOptions): Verdict {
  return { failOn, ...(strict && { strict }), ...(coverage !== undefined && { coverage }) };
}

function parseReporter(text: string, before: ReporterChoice[] = []): ReporterChoice[] {
  const [word = '', ...rest] = text.split('=');
  const name = (Object.keys(REPORTERS) as ReporterName[]).find((known) => known === word);
  if (name === undefined) {
    throw new UsageError(`--reporter takes ${Object.keys(REPORTERS).join(', ')}, not ${word}`);
  }
  return [...before, { name, ...(rest.length && { file: rest.join('=') }) }];
}

function parsePercentage(text: string): number {
  const percent = Number(text.replace(/%$/, ''));
  if (/^\d{1,3}(\.\d{1,2})?%?$/.test(text) && percent <= 100) return percent;
  throw new UsageError(`--coverage takes a percentage from 0 to 100, not ${text}`);
}
