import type { ContractOperation } from '../../contract/contract.js';
import type { Sources } from '../../contract/source.js';
import { redactPersonalData } from '../redact/persons.js';
import { type Redactor, redactDeep } from '../redact/secrets.js';
import { type Finding, type Observed, type RawFinding, RULES, SEVERITIES } from './finding.js';

/** What all findings of one exchange have in common. */
export interface Circumstances {
  readonly operation: ContractOperation;
  readonly sources: Sources;
  /** Takes keys out. Texts are cut only after it. */
  readonly redact: Redactor;
  readonly curl?: string | undefined;
}

/** Longest message of a finding; a service may say more. */
const MAX_MESSAGE = 300;

/** The same defect in many rows as one finding with a count, with severity and place in the YAML. */
export function groupFindings(
  raws: readonly RawFinding[],
  { operation, sources, redact, curl }: Circumstances,
): Finding[] {
  const findings = new Map<string, Finding>();
  for (const given of raws) {
    // Names of members may be data, such as the addresses that a map is keyed by.
    const clean: Redactor = (text) => redactPersonalData(redact(text));
    const { at, observed } = redactDeep({ at: given.at, observed: given.observed }, clean);
    const place = clean(given.place ?? given.at);
    const message = cut(clean(given.message));
    const raw: RawFinding = { ...given, at, ...(observed && { observed }) };
    const key = toKey({ ...raw, operation: operation.id, place, message });
    const same = findings.get(key);
    if (same) {
      findings.set(key, { ...same, count: same.count + 1, ...joinObserved(same, raw) });
      continue;
    }
    const source = sources.locate(raw.contradicts);
    findings.set(key, {
      severity: RULES[raw.rule].severity,
      ...raw,
      message,
      operation: operation.id,
      place,
      count: 1,
      ...(source && { source }),
      ...(curl !== undefined && raw.curl === undefined && { curl }),
    });
  }
  return [...findings.values()];
}

function cut(text: string): string {
  return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text;
}

/**
 * Joins findings of further exchanges into those known; `into` grows with the kinds of defects, not with the traffic.
 * @param limit how many `into` may have
 * @returns keys of those that were not known before, and how many did not find a place
 */
export function mergeFindings(
  into: Map<string, Finding>,
  findings: readonly Finding[],
  limit = Number.POSITIVE_INFINITY,
): { fresh: string[]; dropped: number } {
  const fresh: string[] = [];
  let dropped = 0;
  for (const finding of findings) {
    const key = toKey(finding);
    const same = into.get(key);
    if (same) {
      into.set(key, { ...same, count: same.count + finding.count, ...joinObserved(same, finding) });
    } else if (into.size < limit) {
      into.set(key, finding);
      fresh.push(key);
    } else dropped += 1;
  }
  return { fresh, dropped };
}

type Identity = Pick<Finding, 'rule' | 'operation' | 'part' | 'place' | 'contradicts' | 'message'>;

function toKey({ rule, operation, part, place, contradicts, message }: Identity): string {
  return [rule, operation, part, place, contradicts, message].join('\n');
}

/** Different findings of one operation that are listed; the others are counted. */
export const MAX_FINDINGS = 200;

/** The heaviest findings of one operation, as many as are listed, and how many there are beside them. */
export function limitFindings(findings: readonly Finding[]): {
  findings: readonly Finding[];
  more?: number;
} {
  if (findings.length <= MAX_FINDINGS) return { findings };
  const weight = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  const sorted = [...findings].sort((a, b) => weight(a) - weight(b));
  return { findings: sorted.slice(0, MAX_FINDINGS), more: findings.length - MAX_FINDINGS };
}

/** New words of the same list are one observation. */
function joinObserved(
  { observed }: { observed?: Observed },
  other: { observed?: Observed },
): { observed?: Observed } {
  const words = [observed?.enum, other.observed?.enum];
  if (!words.every(Array.isArray)) return {};
  return { observed: { enum: [...new Set(words.flat())] } };
}
