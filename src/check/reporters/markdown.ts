import { escapeControls, toMarkdownTable } from '../../support/text.js';
import { COVERAGE_KINDS } from '../findings/coverage.js';
import type { Finding } from '../findings/finding.js';
import { type CheckReport, countOutcomes, listFindings, type Outcome } from '../findings/report.js';
import { describeAdvice, describeFinding, describeSkip, formatSource, listTitles } from './text.js';

/** GitHub drops a summary of more than 1 MiB; bytes that all lists may take together. */
const MAX_BYTES = 900 * 1024;
/** Bytes that a heading and the heads of lists take, which are there whatever room is left. */
const MIN_DETAILS = 1024;
const HEADS = 200;

/** A summary for a job's page. */
export function formatMarkdown(reports: readonly CheckReport[]): string {
  const titles = listTitles(reports);
  const budget = { left: MAX_BYTES };
  const head = 'target checked passed failed skipped errors warnings information accepted'.split(
    ' ',
  );
  const rows = reports.map((report, index) => {
    const counts = countOutcomes(report);
    const { checked, passed, failed, skipped, errors, warnings, informations, accepted } = counts;
    const title = escapeText(titles[index] ?? '');
    return [title, checked, passed, failed, skipped, errors, warnings, informations, accepted];
  });
  return [
    '# Contract check',
    '',
    ...limitLines(toMarkdownTable(head, rows), budget, 2),
    ...formatCoverage(reports, titles, budget),
    ...formatAllDetails(reports, titles, budget),
  ].join('\n');
}

/** The details of as many reports as there is room for. */
function formatAllDetails(
  reports: readonly CheckReport[],
  titles: readonly string[],
  budget: Budget,
): string[] {
  const lines: string[] = [];
  for (const [index, report] of reports.entries()) {
    if (budget.left < MIN_DETAILS) {
      return [...lines, '', `… and ${reports.length - index} more targets`];
    }
    lines.push(...formatDetails(report, titles[index] ?? '', budget));
  }
  return lines;
}

interface Budget {
  left: number;
}

/** As many lines as the budget has room for, and how many there are beside them. */
function limitLines(lines: readonly string[], budget: Budget, head = 0): string[] {
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    const bytes = Buffer.byteLength(line) + 1;
    if (bytes > budget.left && index >= head) {
      return [...kept, '', `… and ${lines.length - index} more`];
    }
    budget.left -= bytes;
    kept.push(line);
  }
  return kept;
}

/** What of the contract the traffic touched. */
function formatCoverage(
  reports: readonly CheckReport[],
  titles: readonly string[],
  budget: Budget,
): string[] {
  const rows = reports.flatMap(({ coverage }, index) =>
    coverage
      ? [
          [
            escapeText(titles[index] ?? ''),
            ...COVERAGE_KINDS.map((kind) => `${coverage[kind].touched} of ${coverage[kind].total}`),
          ],
        ]
      : [],
  );
  if (rows.length === 0) return [];
  return ['', ...limitLines(toMarkdownTable(['touched', ...COVERAGE_KINDS], rows), budget, 2)];
}

function formatDetails(report: CheckReport, title: string, budget: Budget): string[] {
  const { outcomes, unmatched = [], unreadable = [], problems = [], notes = [] } = report;
  const findings = listFindings(report);
  const others = [
    ...[...problems, ...notes].map(
      ({ file, line, message }) => `- ${toCode(`${file}:${line}`)} ${escapeText(message)}`,
    ),
    ...unreadable.map(({ entry, reason }) => `- ${escapeText(`${entry}: ${reason}`)}`),
    ...outcomes.flatMap(({ operation, more }) =>
      more ? [`- ${operation}: and ${more} more`] : [],
    ),
    ...unmatched.map(
      ({ method, path, count }) =>
        `- ${toCode(`${method} ${path}`)} (${count}) is no operation of the contract`,
    ),
  ];
  const remarks = outcomes.filter(({ skipped, unsent, note }) => skipped ?? unsent ?? note);
  if (!findings.length && !others.length && !remarks.length) return [];
  const table = toMarkdownTable(
    ['', 'operation', 'what', 'place', 'contract'],
    findings.map(toRow),
  );
  const heading = `## ${escapeText(title)}`;
  budget.left -= Buffer.byteLength(heading) + HEADS;
  return [
    '',
    heading,
    ...toSection(findings.length ? limitLines(table, budget, 2) : []),
    ...toSection(limitLines(others, budget)),
    ...toSection(formatRemarks(remarks, budget)),
  ];
}

function formatRemarks(outcomes: readonly Outcome[], budget: Budget): string[] {
  if (outcomes.length === 0) return [];
  const lines = outcomes.map((outcome) => {
    const { operation, skipped, unsent, note } = outcome;
    const remark = skipped === undefined ? (unsent ?? note ?? '') : describeSkip(outcome);
    return `- ${operation}: ${escapeText(remark)}`;
  });
  const summary = `${outcomes.length} skipped, or not held against the contract as a whole`;
  return [
    `<details><summary>${summary}</summary>`,
    '',
    ...limitLines(lines, budget),
    '',
    '</details>',
  ];
}

function toRow(finding: Finding): string[] {
  const { severity, accepted, operation, rule, place } = finding;
  const advice = describeAdvice(finding);
  const what = `${describeFinding(finding)}${advice === undefined ? '' : `; ${advice}`}`;
  return [
    accepted ? 'accepted' : severity,
    operation,
    `**${rule}** ${escapeText(what)}`,
    place && toCode(place),
    toCode(formatSource(finding)),
  ];
}

function toSection(lines: readonly string[]): string[] {
  return lines.length ? ['', ...lines] : [];
}

/** A text in which nothing is a link, an image, a mention, a tag or a style. */
function escapeText(text: string): string {
  return escapeControls(text)
    .replace(/[\\`*_{}[\]#!~]/g, (sign) => `\\${sign}`)
    .replaceAll('<', '&lt;')
    .replace(/@(?=\w)/g, '@\u200b')
    .replace(/\b(https?):\/\//g, '$1:\u200b//');
}

/** A text in code, whose own back-ticks do not end it. */
function toCode(text: string): string {
  const plain = escapeControls(text);
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}
