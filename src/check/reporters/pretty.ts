import { styleText } from 'node:util';
import type { Finding, Severity } from '../findings/finding.js';
import { type CheckReport, countOutcomes } from '../findings/report.js';
import { describeFinding, formatSource, formatTitle } from './text.js';

const SIGNS: Record<Severity, string> = { error: 'x ', warning: '! ', information: 'i ' };
const COLOURS = { error: 'red', warning: 'yellow', information: 'blue' } as const;

/** For people at a terminal. */
export function formatPretty(reports: readonly CheckReport[], { colours = false } = {}): string {
  const paint = (colour: Parameters<typeof styleText>[0], text: string) =>
    colours ? styleText(colour, text, { validateStream: false }) : text;

  const findingLines = (finding: Finding): string[] => {
    const { operation, rule, at, part, severity, accepted, curl } = finding;
    const where = `${part === 'request' ? ' of the request' : ''}${at && ` at ${at}`}`;
    const line = `${SIGNS[severity]} ${operation}: ${rule}${where}: ${describeFinding(finding)}`;
    if (accepted) {
      return [paint('dim', `${line}\n     accepted until ${accepted.expires}: ${accepted.reason}`)];
    }
    const lines = [paint(COLOURS[severity], line), `     contradicts ${formatSource(finding)}`];
    return curl && severity !== 'information' ? [...lines, paint('dim', `     ${curl}`)] : lines;
  };

  return reports
    .flatMap((report) => [
      ...report.outcomes.flatMap(({ operation, skipped, unsent, findings }) => {
        if (skipped !== undefined) return [paint('dim', `-  ${operation}: skipped, ${skipped}`)];
        const partly =
          unsent === undefined ? [] : [paint('dim', `-  ${operation}: cut short, ${unsent}`)];
        if (findings.length === 0) return [...partly, `${paint('green', 'ok')} ${operation}`];
        return [...partly, ...findings.flatMap(findingLines)];
      }),
      ...(report.unmatched ?? []).map(
        ({ method, path, count }) =>
          `?  ${method} ${path}: no operation of the contract${count > 1 ? ` (${count} times)` : ''}`,
      ),
      ...(report.problems ?? []).map(({ file, line, message }) =>
        paint('red', `x  ${file}:${line}: ${message}`),
      ),
      ...(report.notes ?? []).map(({ file, line, message }) =>
        paint('blue', `i  ${file}:${line}: ${message}`),
      ),
      summaryOf(report),
    ])
    .join('\n');
}

function summaryOf(report: CheckReport): string {
  const { operations, checked, passed, findings, informations, accepted } = countOutcomes(report);
  const more = [
    informations && `${informations} for information`,
    accepted && `${accepted} accepted`,
  ].filter(Boolean);
  const counts = [
    `${operations} operations, ${checked} checked, ${passed} passed, ${findings} findings`,
    ...more,
  ];
  return `${formatTitle(report)}: ${counts.join(', ')}`;
}
