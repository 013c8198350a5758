import type { Finding } from '../findings/finding.js';
import type { CheckReport } from '../findings/report.js';

/** `must be string, found something like 00.0 (3 places)` */
export function messageOf(finding: Finding): string {
  const { message, count } = finding;
  return `${message}${seen(finding)}${count > 1 ? ` (${count} places)` : ''}`;
}

/** What was found, so that readers see that it is masked. */
function seen({ value, class: kind }: Finding): string {
  if (value === undefined || kind === 'removed-field') return '';
  if (kind === 'slow') return `: ${value}`;
  return `, found ${/^(true|false|null)$/.test(value) ? '' : 'something like '}${value}`;
}

/** `specs/affili/…/Client.yaml:12:5`, or the place in the bundle where there are no files. */
export function sourceOf({ source, contradicts }: Finding): string {
  return source ? `${source.file}:${source.line}:${source.column}` : `#${contradicts}`;
}

/** `affise acme`, or the provider alone. */
export function titleOf({ provider, target }: Pick<CheckReport, 'provider' | 'target'>): string {
  return target === undefined ? provider : `${provider} ${target}`;
}
