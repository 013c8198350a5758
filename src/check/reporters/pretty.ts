import { styleText } from 'node:util';
import { escapeControls } from '../../support/text.js';
import { COVERAGE_KINDS } from '../findings/coverage.js';
import { type Finding, RULES, type Severity } from '../findings/finding.js';
import { type CheckReport, countOutcomes, type Outcome } from '../findings/report.js';
import {
  describeAdvice,
  describeFinding,
  describeSkip,
  describeSource,
  listTitles,
} from './text.js';

const SIGNS: Record<Severity | 'accepted', string> = {
  error: 'x ',
  warning: '! ',
  information: 'i ',
  accepted: '~ ',
};
const COLOURS = { error: 'red', warning: 'yellow', information: 'blue' } as const;

type Colour = Parameters<typeof styleText>[0];
/** Writes one line. */
type Paint = (text: string, colour?: Colour) => string;

export interface PrettyOptions {
  readonly colours?: boolean;
  /** Lists what was skipped, too. */
  readonly verbose?: boolean;
}

/** For people at a terminal. Nothing that a service sends is executed by it, nor begins a line. */
export function formatPretty(
  reports: readonly CheckReport[],
  { colours = false, verbose = false }: PrettyOptions = {},
): string {
  const paint: Paint = (text, colour) => {
    // GitHub's older commands count anywhere in a line.
    const plain = escapeControls(text).replaceAll('##[', '#\\x23[');
    return colours && colour ? styleText(colour, plain, { validateStream: false }) : plain;
  };
  const titles = listTitles(reports);
  return reports
    .flatMap((report, index) => [
      ...report.outcomes.flatMap((outcome) => listOutcome(outcome, paint, verbose)),
      ...listSkips(report, paint, verbose),
      ...listOthers(report, paint),
      ...summarize(report, titles[index] ?? '', paint),
    ])
    .join('\n');
}

function listOutcome(outcome: Outcome, paint: Paint, verbose: boolean): string[] {
  const { operation, skipped, unsent, note, findings, more } = outcome;
  if (skipped !== undefined) {
    return verbose ? [paint(`-  ${operation}: skipped, ${describeSkip(outcome)}`, 'dim')] : [];
  }
  return [
    ...(unsent === undefined ? [] : [paint(`-  ${operation}: cut short, ${unsent}`, 'dim')]),
    ...(note === undefined ? [] : [paint(`-  ${operation}: ${note}`, 'dim')]),
    ...(findings.length === 0 ? [`${paint('ok', 'green')} ${operation}`] : []),
    ...findings.flatMap((finding) => listFinding(finding, paint)),
    ...(more ? [paint(`   ${operation}: and ${more} more`, 'dim')] : []),
  ];
}

function listFinding(finding: Finding, paint: Paint): string[] {
  const { operation, rule, place, part, severity, accepted, curl } = finding;
  const where = `${part === 'request' ? ' of the request' : ''}${place && ` at ${place}`}`;
  const sign = SIGNS[accepted ? 'accepted' : severity];
  const line = `${sign} ${operation}: ${rule}${where}: ${describeFinding(finding)}`;
  if (accepted) {
    const { expires, reason } = accepted;
    return [paint(line, 'dim'), paint(`     accepted until ${expires}: ${reason}`, 'dim')];
  }
  const advice = describeAdvice(finding);
  const isAboutContract = RULES[rule].contradicts || severity === 'information';
  return [
    paint(line, COLOURS[severity]),
    ...(advice === undefined ? [] : [paint(`     ${advice}`)]),
    ...(isAboutContract ? [paint(`     ${describeSource(finding)}`)] : []),
    ...(curl && severity !== 'information' ? [paint(`     ${curl}`, 'dim')] : []),
  ];
}

/** What was skipped for the same reason is one line with a count. */
function listSkips({ outcomes }: CheckReport, paint: Paint, verbose: boolean): string[] {
  if (verbose) return [];
  const reasons = new Map<string, string[]>();
  for (const outcome of outcomes) {
    if (outcome.skipped === undefined) continue;
    const isInput = outcome.skippedBy === 'input';
    const reason = isInput ? 'the input is not known' : describeSkip(outcome);
    reasons.set(reason, [...(reasons.get(reason) ?? []), outcome.operation]);
  }
  return [...reasons].map(([reason, [first = '', ...others]]) => {
    const names = others.length > 0 ? `${others.length + 1} operations` : first;
    return paint(`-  ${names}: skipped, ${reason}`, 'dim');
  });
}

function listOthers(report: CheckReport, paint: Paint): string[] {
  const { unmatched = [], unreadable = [], problems = [], notes = [] } = report;
  return [
    ...unmatched.map(({ method, path, count }) => {
      const times = count > 1 ? ` (${count} times)` : '';
      return paint(`?  ${method} ${path}: no operation of the contract${times}`);
    }),
    ...unreadable.map(({ entry, reason }) => paint(`?  ${entry}: ${reason}`, 'yellow')),
    ...problems.map(({ file, line, message }) => paint(`x  ${file}:${line}: ${message}`, 'red')),
    ...notes.map(({ file, line, message }) => paint(`i  ${file}:${line}: ${message}`, 'blue')),
  ];
}

function summarize(report: CheckReport, title: string, paint: Paint): string[] {
  const { operations, passed, failed, skipped, ...counts } = countOutcomes(report);
  const { findings, informations, accepted } = counts;
  const parts = [
    `${operations} operations: ${passed} passed, ${failed} failed, ${skipped} skipped; ${findings} findings`,
    informations && `${informations} for information`,
    accepted && `${accepted} accepted`,
  ].filter(Boolean);
  const { coverage, role } = report;
  const touched = COVERAGE_KINDS.flatMap((kind) => {
    const { touched: count = 0, total = 0 } = coverage?.[kind] ?? {};
    return total > 0 ? [`${count} of ${total} ${kind}`] : [];
  });
  return [
    ...(touched.length ? [paint(`   touched ${touched.join(', ')}`, 'dim')] : []),
    paint(`${title}${role ? ` (${role} key)` : ''}: ${parts.join(', ')}`),
  ];
}
