import { escapeXml } from '../../support/text.js';
import { isAtLeast, type Severity } from '../findings/finding.js';
import type { CheckReport, Outcome } from '../findings/report.js';
import { describeFinding, formatSource, formatTitle } from './text.js';

/**
 * JUnit XML: a suite for each report, a case for each operation.
 * @param options `failOn` is the lightest finding that fails its case; lighter ones are its output
 */
export function formatJunit(
  reports: readonly CheckReport[],
  { failOn = 'error' }: { failOn?: Severity } = {},
): string {
  const suites = reports.map((report) => suite(report, failOn));
  const sum = (name: 'tests' | 'failures' | 'skipped') =>
    suites.reduce((total, one) => total + one[name], 0);
  const counts = `tests="${sum('tests')}" failures="${sum('failures')}" skipped="${sum('skipped')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="affiliate-contracts" ${counts} errors="0">`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
  ].join('\n');
}

function suite(report: CheckReport, failOn: Severity) {
  const cases = [
    ...report.outcomes.map((outcome) => operationCase(report, outcome, failOn)),
    ...(report.problems ?? []).map(({ file, line, message }) => ({
      kind: 'failures' as const,
      xml: testCase(report, `${file}:${line}`, [failure('problem', message, `${file}:${line}`)]),
    })),
  ];
  const count = (kind: string) => cases.filter((one) => one.kind === kind).length;
  const numbers = { tests: cases.length, failures: count('failures'), skipped: count('skipped') };
  const counts = `tests="${numbers.tests}" failures="${numbers.failures}" skipped="${numbers.skipped}" errors="0"`;
  const time = (report.milliseconds / 1000).toFixed(3);
  return {
    ...numbers,
    xml: [
      `  <testsuite name="${escapeXml(formatTitle(report))}" ${counts} time="${time}">`,
      ...cases.map(({ xml }) => xml),
      ...notes(report),
      '  </testsuite>',
    ].join('\n'),
  };
}

function operationCase(report: CheckReport, outcome: Outcome, failOn: Severity) {
  const { operation, findings, skipped, milliseconds } = outcome;
  if (skipped !== undefined) {
    const inner = `      <skipped message="${escapeXml(skipped)}"/>`;
    return { kind: 'skipped' as const, xml: testCase(report, operation, [inner]) };
  }
  const isFailure = (finding: (typeof findings)[number]) =>
    isAtLeast(finding.severity, failOn) && !finding.accepted;
  const lighter = findings.filter((finding) => !isFailure(finding));
  const inner = [
    ...findings.filter(isFailure).map((finding) => {
      const message = `${finding.rule}${finding.at && ` at ${finding.at}`}: ${describeFinding(finding)}`;
      const details = [`contradicts ${formatSource(finding)}`, finding.curl]
        .filter(Boolean)
        .join('\n');
      return failure(finding.rule, message, details);
    }),
    ...(lighter.length
      ? [
          `      <system-out>${escapeXml(
            lighter
              .map((one) => {
                const note = one.accepted ? 'accepted' : one.severity;
                return `${note}: ${one.rule}${one.at && ` at ${one.at}`}: ${describeFinding(one)} (${formatSource(one)})`;
              })
              .join('\n'),
          )}</system-out>`,
        ]
      : []),
  ];
  const kind = findings.some(isFailure) ? ('failures' as const) : ('passed' as const);
  return { kind, xml: testCase(report, operation, inner, milliseconds) };
}

function notes({ notes: list = [] }: CheckReport): string[] {
  const text = list.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n');
  return text ? [`    <system-out>${escapeXml(text)}</system-out>`] : [];
}

function testCase(
  report: CheckReport,
  name: string,
  inner: readonly string[],
  milliseconds = 0,
): string {
  const suiteName = formatTitle(report).replaceAll(' ', '.');
  const time = (milliseconds / 1000).toFixed(3);
  const open = `    <testcase classname="${escapeXml(suiteName)}" name="${escapeXml(name)}" time="${time}"`;
  return inner.length ? [`${open}>`, ...inner, '    </testcase>'].join('\n') : `${open}/>`;
}

function failure(type: string, message: string, details: string): string {
  return `      <failure type="${escapeXml(type)}" message="${escapeXml(message)}">${escapeXml(details)}</failure>`;
}
