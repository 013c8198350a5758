import type { Finding } from '../findings/finding.js';
import type { CheckReport } from '../findings/report.js';

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

/** `specs/affili/…/Client.yaml:12:5`, or the place in the bundle where there are no files. */
export function formatSource({ source, contradicts }: Finding): string {
  return source ? `${source.file}:${source.line}:${source.column}` : `#${contradicts}`;
}

/** `affise acme`, or the provider alone. */
export function formatTitle({
  provider,
  target,
}: Pick<CheckReport, 'provider' | 'target'>): string {
  return target === undefined ? provider : `${provider} ${target}`;
}
