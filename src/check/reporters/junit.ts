import { escapeXml } from '../../support/text.js';
import { type Finding, isAtLeast, type Severity } from '../findings/finding.js';
import type { CheckReport, Outcome } from '../findings/report.js';
import {
  describeAdvice,
  describeFinding,
  describeSkip,
  describeSource,
  listTitles,
  makeUnique,
} from './text.js';

/**
 * JUnit XML: a suite for each report, a case for each operation, with one failure that has all texts.
 * @param options `failOn` is the lightest finding that fails its case; lighter ones are its output
 */
export function formatJunit(
  reports: readonly CheckReport[],
  { failOn = 'error' }: { failOn?: Severity } = {},
): string {
  const titles = listTitles(reports);
  // Readers take a dot as the end of a package.
  const classes = makeUnique(titles.map((title) => title.replaceAll(' ', '.')));
  const suites = reports.map((report, index) =>
    toSuite(report, { title: titles[index] ?? '', className: classes[index] ?? '' }, failOn),
  );
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

interface Case {
  readonly kind: 'failures' | 'skipped' | 'passed';
  readonly xml: string;
}

interface SuiteName {
  readonly title: string;
  readonly className: string;
}

function toSuite(report: CheckReport, { title, className }: SuiteName, failOn: Severity) {
  const cases = [
    ...report.outcomes.map((outcome) => toOperationCase(className, outcome, failOn)),
    ...listProblems(report).map(({ name, message }): Case => {
      const xml = toCase(className, name, [toFailure('problem', message, message)]);
      return { kind: 'failures', xml };
    }),
  ];
  const count = (kind: Case['kind']) => cases.filter((one) => one.kind === kind).length;
  const numbers = { tests: cases.length, failures: count('failures'), skipped: count('skipped') };
  const counts = `tests="${numbers.tests}" failures="${numbers.failures}" skipped="${numbers.skipped}" errors="0"`;
  const time = (report.milliseconds / 1000).toFixed(3);
  const { startedAt, contractVersion } = report;
  const timestamp = startedAt ? ` timestamp="${startedAt.replace(/\.\d+Z$/, '')}"` : '';
  const version = `      <property name="contract" value="${escapeXml(contractVersion ?? '')}"/>`;
  return {
    ...numbers,
    xml: [
      `  <testsuite name="${escapeXml(title)}" ${counts} time="${time}"${timestamp}>`,
      ...(contractVersion ? ['    <properties>', version, '    </properties>'] : []),
      ...cases.map(({ xml }) => xml),
      ...formatNotes(report),
      '  </testsuite>',
    ].join('\n'),
  };
}

/** Problems by the line they are on; several on one line are one case. */
function listProblems({ problems = [] }: CheckReport): { name: string; message: string }[] {
  const byName = new Map<string, string[]>();
  for (const { file, line, message } of problems) {
    const name = `${file}:${line}`;
    byName.set(name, [...(byName.get(name) ?? []), message]);
  }
  return [...byName].map(([name, messages]) => ({ name, message: messages.join('\n') }));
}

function toOperationCase(className: string, outcome: Outcome, failOn: Severity): Case {
  const { operation, findings, skipped, milliseconds } = outcome;
  if (skipped !== undefined) {
    const inner = `      <skipped message="${escapeXml(describeSkip(outcome))}"/>`;
    return { kind: 'skipped', xml: toCase(className, operation, [inner]) };
  }
  const isFailure = ({ severity, accepted }: Finding) => isAtLeast(severity, failOn) && !accepted;
  const failures = findings.filter(isFailure);
  const [first] = failures;
  const output = [
    ...findings.filter((finding) => !isFailure(finding)).map(describeLighter),
    ...listRemarks(outcome),
  ].join('\n');
  const inner = [
    ...(first
      ? [toFailure(first.rule, summarize(failures), failures.map(describe).join('\n\n'))]
      : []),
    ...(output ? [`      <system-out>${escapeXml(output)}</system-out>`] : []),
  ];
  return {
    kind: first ? 'failures' : 'passed',
    xml: toCase(className, operation, inner, milliseconds),
  };
}

function summarize([first, ...others]: readonly Finding[]): string {
  if (!first) return '';
  return `${describeShort(first)}${others.length ? `, and ${others.length} more` : ''}`;
}

function describeShort(finding: Finding): string {
  const { rule, place } = finding;
  return `${rule}${place && ` at ${place}`}: ${describeFinding(finding)}`;
}

function describe(finding: Finding): string {
  const lines = [
    describeShort(finding),
    describeAdvice(finding),
    describeSource(finding),
    finding.curl,
  ];
  return lines.filter(Boolean).join('\n');
}

function describeLighter(finding: Finding): string {
  const { accepted, severity } = finding;
  const note = accepted ? 'accepted' : severity;
  return `${note}: ${describeShort(finding)} (${describeSource(finding)})`;
}

function listRemarks({ unsent, note, more }: Outcome): string[] {
  const remarks = [unsent && `cut short: ${unsent}`, note, more && `and ${more} more`];
  return remarks.filter((remark) => typeof remark === 'string');
}

function formatNotes({ notes = [], unreadable = [] }: CheckReport): string[] {
  const text = [
    ...notes.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    ...unreadable.map(({ entry, reason }) => `${entry}: ${reason}`),
  ].join('\n');
  return text ? [`    <system-out>${escapeXml(text)}</system-out>`] : [];
}

function toCase(
  className: string,
  name: string,
  inner: readonly string[],
  milliseconds = 0,
): string {
  const time = (milliseconds / 1000).toFixed(3);
  const open = `    <testcase classname="${escapeXml(className)}" name="${escapeXml(name)}" time="${time}"`;
  return inner.length ? [`${open}>`, ...inner, '    </testcase>'].join('\n') : `${open}/>`;
}

function toFailure(type: string, message: string, details: string): string {
  return `      <failure type="${escapeXml(type)}" message="${escapeXml(message)}">${escapeXml(details)}</failure>`;
}
