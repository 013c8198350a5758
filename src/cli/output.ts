import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { SEVERITIES, type Severity } from '../check/findings/finding.js';
import type { CheckReport } from '../check/findings/report.js';
import { type Redactor, redactDeep } from '../check/redact/secrets.js';
import { REPORTERS } from '../check/reporters/index.js';
import { createChoiceParser, UsageError } from './usage.js';

/** A reporter by name, and the file it writes. */
interface ReporterChoice {
  readonly name: string;
  readonly file?: string;
}

export interface ReportOptions {
  reporter?: ReporterChoice[];
  output?: string;
  failOn: Severity;
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
    .option('--output <file>', 'file for the last reporter without one of its own')
    .option(
      '--fail-on <severity>',
      `lightest finding that fails: ${SEVERITIES.join(', ')}`,
      createChoiceParser('--fail-on', SEVERITIES),
      'error',
    );
}

/** Writes reports in all forms that are wished for, without secrets. */
export function writeReports(
  reports: readonly CheckReport[],
  { reporter = [{ name: 'pretty' }], output, failOn }: ReportOptions,
  redact: Redactor = (text) => text,
): void {
  const last = reporter.findLast(({ file }) => file === undefined);
  if (output !== undefined && !last) {
    throw new UsageError('--output needs a --reporter without a file of its own');
  }
  const clean = redactDeep(reports, redact);
  for (const wish of reporter) {
    const file = wish.file ?? (wish === last ? output : undefined);
    const colours = file === undefined && process.stdout.isTTY && !process.env.NO_COLOR;
    const text = redact(REPORTERS[wish.name]?.(clean, { colours, failOn }) ?? '');
    if (file !== undefined) writeText(file, `${text.trimEnd()}\n`);
    else if (text) console.log(text);
  }
}

/** @throws {UsageError} where the file can't be written */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`can't write ${file} (${(error as { code?: string }).code})`);
  }
}

function parseReporter(text: string, before: ReporterChoice[] = []): ReporterChoice[] {
  const [name = '', ...rest] = text.split('=');
  if (!Object.hasOwn(REPORTERS, name)) {
    throw new UsageError(`--reporter takes ${Object.keys(REPORTERS).join(', ')}, not ${name}`);
  }
  return [...before, { name, ...(rest.length && { file: rest.join('=') }) }];
}
