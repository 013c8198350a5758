import { basename } from 'node:path';
import { toFlag } from '../../support/text.js';
import { adviseOn } from '../findings/cause.js';
import { type Finding, RULES } from '../findings/finding.js';
import type { CheckReport, Outcome } from '../findings/report.js';

/** `must be string, found something like 00.0 (3 places)` */
export function describeFinding(finding: Finding): string {
  const { message, count } = finding;
  return `${message}${describeValue(finding)}${count > 1 ? ` (${count} places)` : ''}`;
}

/** What was found, so that readers see that it is masked. */
function describeValue({ value, rule }: Finding): string {
  if (value === undefined || rule === 'removed-field') return '';
  if (rule === 'slow') return `: ${value}`;
  return `, found ${/^(true|false|null)$/.test(value) ? '' : 'something like '}${value}`;
}

/** What a person does about a finding; nothing where it says so itself. */
export function describeAdvice({ cause }: Finding): string | undefined {
  return adviseOn(cause, toFlag);
}

/** Why an operation was skipped, with the flag that would change it. */
export function describeSkip({ skipped = '', option }: Outcome): string {
  return `${skipped}${option === undefined ? '' : `; say ${toFlag(option)}`}`;
}

/** `specs/affili/…/Client.yaml:12:5`, or the place in the bundle where there are no files. */
export function formatSource({ source, contradicts }: Finding): string {
  return source ? `${source.file}:${source.line}:${source.column}` : `#${contradicts}`;
}

/** What a finding says of the contract: `contradicts specs/…:12:5`, or only where that speaks of it. */
export function describeSource(finding: Finding): string {
  const isContradiction = RULES[finding.rule].contradicts;
  return `${isContradiction ? 'contradicts' : 'see'} ${formatSource(finding)}`;
}

/** `affise acme`, or the provider alone. */
export function formatTitle({
  provider,
  target,
}: Pick<CheckReport, 'provider' | 'target'>): string {
  return target === undefined ? provider : `${provider} ${target}`;
}

/** Titles of reports, each another one: two recordings of one provider are told apart by their files. */
export function listTitles(reports: readonly CheckReport[]): string[] {
  const plain = reports.map(formatTitle);
  const counts = new Map<string, number>();
  for (const title of plain) counts.set(title, (counts.get(title) ?? 0) + 1);
  const named = reports.map((report, index) => {
    const title = plain[index] ?? '';
    return (counts.get(title) ?? 0) > 1 ? `${title} ${basename(report.subject)}` : title;
  });
  return makeUnique(named);
}

/** The same names, of which those that were there before have a number. */
export function makeUnique(names: readonly string[]): string[] {
  const known = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    let unique = name;
    let count = counts.get(name) ?? 1;
    for (; known.has(unique); unique = `${name} (${count})`) count += 1;
    counts.set(name, count);
    known.add(unique);
    return unique;
  });
}
