import type { ContractOperation } from '../../contract/contract.js';
import type { Sources } from '../../contract/source.js';
import { withoutPersons } from '../redact.js';
import { CLASSES, type Finding, type Observed, type RawFinding } from './finding.js';

/** What all findings of one exchange have in common. */
export interface Circumstances {
  readonly operation: ContractOperation;
  readonly sources: Sources;
  readonly curl?: string | undefined;
}

/** The same defect in many rows as one finding with a count, with severity and place in the YAML. */
export function completed(
  raws: readonly RawFinding[],
  { operation, sources, curl }: Circumstances,
): Finding[] {
  const findings = new Map<string, Finding>();
  for (const given of raws) {
    // Names of members may be data, such as the addresses that a map is keyed by.
    const raw = { ...given, at: withoutPersons(given.at), message: withoutPersons(given.message) };
    const place = withoutPersons(raw.place ?? raw.at);
    const key = [raw.class, raw.part, place, raw.contradicts, raw.message].join('\n');
    const same = findings.get(key);
    if (same) {
      findings.set(key, { ...same, count: same.count + 1, ...widened(same, raw) });
      continue;
    }
    const source = sources.locate(raw.contradicts);
    findings.set(key, {
      severity: CLASSES[raw.class].severity,
      ...raw,
      operation: operation.id,
      place,
      count: 1,
      ...(source && { source }),
      ...(curl !== undefined && raw.curl === undefined && { curl }),
    });
  }
  return [...findings.values()];
}

/**
 * Joins findings of further exchanges into those known; `into` grows with the kinds of defects, not with the traffic.
 * @returns keys of those that were not known before
 */
export function joined(into: Map<string, Finding>, findings: readonly Finding[]): string[] {
  const fresh: string[] = [];
  for (const finding of findings) {
    const { class: kind, operation, part, place, contradicts, message } = finding;
    const key = [kind, operation, part, place, contradicts, message].join('\n');
    const same = into.get(key);
    if (same) {
      into.set(key, { ...same, count: same.count + finding.count, ...widened(same, finding) });
    } else if (into.size < MAX_KINDS) {
      into.set(key, finding);
      fresh.push(key);
    }
  }
  return fresh;
}

/** More different defects than this are not listed one by one. */
const MAX_KINDS = 5000;

/** New words of the same list are one observation. */
function widened(
  { observed }: { observed?: Observed },
  other: { observed?: Observed },
): { observed?: Observed } {
  const words = [observed?.enum, other.observed?.enum];
  if (!words.every(Array.isArray)) return {};
  return { observed: { enum: [...new Set(words.flat())] } };
}
