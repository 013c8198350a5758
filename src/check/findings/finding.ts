import type { UnknownRecord } from '../../client/record.js';
import type { SourceLocation } from '../../contract/location.js';
import type { Cause } from './cause.js';

export type Severity = 'error' | 'warning' | 'information';

/** From the heaviest to the lightest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** What a finding of each rule means, how much it weighs, and whether it contradicts the contract. */
export const RULES = {
  'removed-field': {
    severity: 'error',
    contradicts: true,
    means: 'A member that must be there is nowhere in the response any more.',
  },
  'missing-required': {
    severity: 'error',
    contradicts: true,
    means: 'A required member, header or parameter is missing in some places.',
  },
  type: {
    severity: 'error',
    contradicts: true,
    means: 'A value has another type than documented.',
  },
  null: {
    severity: 'error',
    contradicts: true,
    means: 'A value is null where null is not documented.',
  },
  enum: {
    severity: 'error',
    contradicts: true,
    means: 'A value is not among the documented ones.',
  },
  format: {
    severity: 'error',
    contradicts: true,
    means: 'A value has the right type but breaks its pattern, format or limits.',
  },
  'undocumented-status': {
    severity: 'error',
    contradicts: true,
    means: 'The response has a status that the contract does not document.',
  },
  'content-type': {
    severity: 'error',
    contradicts: true,
    means: 'The body has another media type than documented, or is not of its media type.',
  },
  envelope: {
    severity: 'error',
    contradicts: false,
    means: 'The service reports a failure where a success was due, or wraps its response in noise.',
  },
  auth: {
    severity: 'error',
    contradicts: false,
    means: 'The key is refused, or a wrong key is not.',
  },
  unreachable: {
    severity: 'warning',
    contradicts: false,
    means: 'There is no response of the service itself. That says nothing about the contract.',
  },
  slow: {
    severity: 'warning',
    contradicts: false,
    means: 'The response took longer than wanted.',
  },
  'undocumented-field': {
    severity: 'information',
    contradicts: false,
    means: 'There is a member that the contract does not describe. Nothing breaks.',
  },
  outdated: {
    severity: 'information',
    contradicts: false,
    means: 'The request uses what documents of today no longer have. Nothing breaks yet.',
  },
} as const satisfies Record<string, { severity: Severity; contradicts: boolean; means: string }>;

export type Rule = keyof typeof RULES;

/** JSON Schema of something observed, as far as the contract can be mended with it. */
export type Observed = UnknownRecord;

/** One place where traffic breaks a rule. The same defect in many rows is one finding. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Id of the operation. */
  readonly operation: string;
  /** Which side of the exchange. */
  readonly part: 'request' | 'response';
  /** JSON pointer to the first place; empty for the whole. */
  readonly at: string;
  /** The same with `*` for numbers of rows and names of map members: what all places have in common. */
  readonly place: string;
  /** How many places. */
  readonly count: number;
  /** One line that says what is wrong, without any value. */
  readonly message: string;
  /** Why the rules `auth`, `envelope` and `unreachable` are broken. */
  readonly cause?: Cause;
  /** Name of the member that is missing. */
  readonly missing?: string;
  /** The value at the first place, masked. */
  readonly value?: string;
  /** JSON pointer into the bundled document: to what is contradicted, else to what the finding is about. */
  readonly contradicts: string;
  /** The same in the hand-written YAML. */
  readonly source?: SourceLocation;
  /** A command that repeats the request; the key is the name of its environment variable. */
  readonly curl?: string;
  readonly observed?: Observed;
  /** JSON pointer to the schema that the observation would change, where it is not `contradicts`. */
  readonly usedAt?: string;
  /** Set where a baseline accepts it. */
  readonly accepted?: { readonly reason: string; readonly expires: string };
}

/** A finding before its places are counted. */
export type RawFinding = Omit<Finding, 'severity' | 'operation' | 'count' | 'place'> & {
  /** Given where it differs from the usual one of its rule. */
  readonly severity?: Severity;
  readonly place?: string;
};

/** Makes a finding as it is before its places are counted and the YAML is looked up. */
export function createFinding(
  rule: Rule,
  message: string,
  contradicts: string,
  at = '',
  part: RawFinding['part'] = 'response',
): RawFinding {
  return { rule, message, contradicts, at, part };
}

/** Whether a severity weighs as much as a limit or more. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}
