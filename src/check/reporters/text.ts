import type { Finding } from '../finding.js';
import type { CheckReport } from '../report.js';

/** `must be string (3 places)` */
export function messageOf({ message, count, value, class: kind }: Finding): string {
  const seen = value === undefined || kind === 'removed-field' ? '' : `, found ${value}`;
  return `${message}${seen}${count > 1 ? ` (${count} places)` : ''}`;
}

/** `specs/affili/…/Client.yaml:12:5`, or the place in the bundle where there are no files. */
export function sourceOf({ source, contradicts }: Finding): string {
  return source ? `${source.file}:${source.line}:${source.column}` : `#${contradicts}`;
}

/** `affise acme`, or the provider alone. */
export function titleOf({ provider, target }: Pick<CheckReport, 'provider' | 'target'>): string {
  return target === undefined ? provider : `${provider} ${target}`;
}
