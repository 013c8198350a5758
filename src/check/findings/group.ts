import type { ContractOperation } from '../../contract/contract.js';
import type { Sources } from '../../contract/source.js';
import { redactPersonalData } from '../redact/persons.js';
import { type Finding, type Observed, type RawFinding, RULES } from './finding.js';

/** What all findings of one exchange have in common. */
export interface Circumstances {
  readonly operation: ContractOperation;
  readonly sources: Sources;
  readonly curl?: string | undefined;
}

/** The same defect in many rows as one finding with a count, with severity and place in the YAML. */
export function groupFindings(
  raws: readonly RawFinding[],
  { operation, sources, curl }: Circumstances,
): Finding[] {
  const findings = new Map<string, Finding>();
  for (const given of raws) {
    // Names of members may be data, such as the addresses that a map is keyed by.
    const raw = {
      ...given,
      at: redactPersonalData(given.at),
      message: redactPersonalData(given.message),
    };
    const place = redactPersonalData(raw.place ?? raw.at);
    const key = [raw.rule, raw.part, place, raw.contradicts, raw.message].join('\n');
    const same = findings.get(key);
    if (same) {
      findings.set(key, { ...same, count: same.count + 1, ...joinObserved(same, raw) });
      continue;
    }
    const source = sources.locate(raw.contradicts);
    findings.set(key, {
      severity: RULES[raw.rule].severity,
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
export function mergeFindings(into: Map<string, Finding>, findings: readonly Finding[]): string[] {
  const fresh: string[] = [];
  for (const finding of findings) {
    const { rule, operation, part, place, contradicts, message } = finding;
    const key = [rule, operation, part, place, contradicts, message].join('\n');
    const same = into.get(key);
    if (same) {
      into.set(key, { ...same, count: same.count + finding.count, ...joinObserved(same, finding) });
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
function joinObserved(
  { observed }: { observed?: Observed },
  other: { observed?: Observed },
): { observed?: Observed } {
  const words = [observed?.enum, other.observed?.enum];
  if (!words.every(Array.isArray)) return {};
  return { observed: { enum: [...new Set(words.flat())] } };
}
