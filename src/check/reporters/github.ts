import type { Severity } from '../findings/finding.js';
import { type CheckReport, listFindings } from '../findings/report.js';
import { describeFinding, formatTitle } from './text.js';

const COMMANDS: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** Workflow commands that put each finding on its line of the YAML. */
export function formatGithub(reports: readonly CheckReport[]): string {
  return reports
    .flatMap((report) => [
      ...listFindings(report)
        .filter(({ accepted }) => !accepted)
        .map((finding) => {
          const { source, severity, operation, rule, at } = finding;
          const place = source ? { file: source.file, line: source.line, col: source.column } : {};
          const title = `${formatTitle(report)} ${operation}: ${rule}`;
          return command(
            COMMANDS[severity],
            { ...place, title },
            `${at && `${at}: `}${describeFinding(finding)}`,
          );
        }),
      ...(report.problems ?? []).map(({ file, line, message }) =>
        command('error', { file, line, title: formatTitle(report) }, message),
      ),
      ...(report.notes ?? []).map(({ file, line, message }) =>
        command('notice', { file, line, title: formatTitle(report) }, message),
      ),
    ])
    .join('\n');
}

function command(
  name: string,
  properties: Record<string, string | number>,
  message: string,
): string {
  const list = Object.entries(properties).map(
    ([key, value]) =>
      `${key}=${escapedData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${list.join(',')}::${escapedData(message)}`;
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
