import { escapeCell, toMarkdownTable } from '../../support/text.js';
import type { Finding } from '../findings/finding.js';
import { type CheckReport, countOutcomes, listFindings } from '../findings/report.js';
import { describeFinding, formatSource, formatTitle } from './text.js';

/** A summary for a job's page. */
export function formatMarkdown(reports: readonly CheckReport[]): string {
  const rows = reports.map((report) => {
    const { checked, passed, errors, warnings, informations, accepted } = countOutcomes(report);
    const skipped = report.outcomes.length - checked;
    return [
      formatTitle(report),
      checked,
      passed,
      skipped,
      errors,
      warnings,
      informations,
      accepted,
    ];
  });
  const head = [
    'target',
    'checked',
    'passed',
    'skipped',
    'errors',
    'warnings',
    'information',
    'accepted',
  ];
  return ['# Contract check', '', ...toMarkdownTable(head, rows), ...reports.flatMap(details)].join(
    '\n',
  );
}

function details(report: CheckReport): string[] {
  const findings = listFindings(report);
  const skipped = report.outcomes.filter(
    ({ skipped: why, unsent }) => (why ?? unsent) !== undefined,
  );
  const problems = [...(report.problems ?? []), ...(report.notes ?? [])].map(
    ({ file, line, message }) => `- \`${file}:${line}\` ${escapeCell(message)}`,
  );
  const unmatched = (report.unmatched ?? []).map(
    ({ method, path, count }) =>
      `- \`${method} ${path}\` (${count}) is no operation of the contract`,
  );
  if (!findings.length && !skipped.length && !problems.length && !unmatched.length) return [];
  return [
    '',
    `## ${escapeCell(formatTitle(report))}`,
    ...section(
      findings.length
        ? toMarkdownTable(['', 'operation', 'what', 'place', 'contradicts'], findings.map(row))
        : [],
    ),
    ...section([...problems, ...unmatched]),
    ...section(
      skipped.length
        ? [
            `<details><summary>${skipped.length} skipped</summary>`,
            '',
            ...skipped.map(
              ({ operation, skipped: why, unsent = '' }) =>
                `- ${operation}: ${escapeCell(why ?? unsent)}`,
            ),
            '',
            '</details>',
          ]
        : [],
    ),
  ];
}

function row(finding: Finding): string[] {
  const { severity, accepted, operation, rule, place } = finding;
  const what = `**${rule}** ${describeFinding(finding)}`;
  return [
    accepted ? 'accepted' : severity,
    operation,
    what,
    place && `\`${place}\``,
    `\`${formatSource(finding)}\``,
  ];
}

function section(lines: readonly string[]): string[] {
  return lines.length ? ['', ...lines] : [];
}
