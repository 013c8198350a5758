import { escapeControls } from '../../support/text.js';
import type { Severity } from '../findings/finding.js';
import { type CheckReport, listOpenFindings } from '../findings/report.js';
import { findPlace } from './place.js';
import { describeAdvice, describeFinding, formatSource, listTitles } from './text.js';

const COMMANDS: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** Workflow commands that put each finding on a line of the user's own files, where it has one. */
export function formatGithub(reports: readonly CheckReport[]): string {
  const titles = listTitles(reports);
  return reports
    .flatMap((report, index) => {
      const title = titles[index] ?? '';
      return [
        ...listOpenFindings(report).map((finding) => {
          const { severity, operation, rule, place } = finding;
          const at = findPlace(report, finding);
          const message = [
            `${place && `${place}: `}${describeFinding(finding)}`,
            describeAdvice(finding),
            at?.file === finding.source?.file ? undefined : formatSource(finding),
          ];
          const properties = { ...toProperties(at), title: `${title} ${operation}: ${rule}` };
          return formatCommand(COMMANDS[severity], properties, message.filter(Boolean).join('; '));
        }),
        ...(report.unreadable ?? []).map(({ entry, reason }) =>
          formatCommand('warning', { title }, `${entry}: ${reason}`),
        ),
        ...(report.problems ?? []).map(({ message, ...place }) =>
          formatCommand('error', { ...place, title }, message),
        ),
        ...(report.notes ?? []).map(({ message, ...place }) =>
          formatCommand('notice', { ...place, title }, message),
        ),
      ];
    })
    .join('\n');
}

function toProperties(place: ReturnType<typeof findPlace>): Record<string, string | number> {
  if (!place) return {};
  const { file, line, column } = place;
  return { file, line, ...(column !== undefined && { col: column }) };
}

function formatCommand(
  name: string,
  properties: Record<string, string | number>,
  message: string,
): string {
  const list = Object.entries(properties).map(
    ([key, value]) =>
      `${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return escapeControls(text).replaceAll('%', '%25');
}
