import type { UnknownRecord } from '../../client/record.js';
import type { SourceLocation } from '../../contract/source.js';

export type Severity = 'error' | 'warning' | 'information';

/** From the gravest to the lightest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** What kind of promise is broken, how grave that is, and what it means. */
export const RULES = {
  'removed-field': {
    severity: 'error',
    means: 'A member that must be there is nowhere in the answer any more.',
  },
  'missing-required': {
    severity: 'error',
    means: 'A required member, header or parameter is missing in some places.',
  },
  type: { severity: 'error', means: 'A value has another type than documented.' },
  null: { severity: 'error', means: 'A value is null where null is not documented.' },
  enum: { severity: 'error', means: 'A value is not among the documented ones.' },
  format: {
    severity: 'error',
    means: 'A value has the right type but breaks its pattern, format or limits.',
  },
  'undocumented-status': {
    severity: 'error',
    means: 'The answer has a status that the contract does not document.',
  },
  'content-type': {
    severity: 'error',
    means: 'The answer has another media type than documented, or a body that is not of its type.',
  },
  envelope: {
    severity: 'error',
    means: 'The service reports a failure where a success was due, or wraps its answer in noise.',
  },
  auth: { severity: 'error', means: 'The key is refused, or a wrong key is not.' },
  unreachable: { severity: 'error', means: 'There is no complete answer.' },
  slow: { severity: 'warning', means: 'The answer took longer than wanted.' },
  'undocumented-field': {
    severity: 'information',
    means: 'The answer has a member that the contract does not describe. Nothing breaks.',
  },
  outdated: {
    severity: 'information',
    means: 'The request uses what documents of today no longer have. Nothing breaks yet.',
  },
} as const satisfies Record<string, { severity: Severity; means: string }>;

export type Rule = keyof typeof RULES;

/** Why the rules `auth`, `envelope` and `unreachable` are broken. */
export type Cause = 'key-refused' | 'forbidden' | 'failure' | 'no-response';

/** JSON Schema of something observed, as far as the contract can be mended with it. */
export type Observed = UnknownRecord;

/** One place where traffic contradicts the contract. The same defect in many rows is one finding. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly operation: string;
  /** Which side of the exchange. */
  readonly part: 'request' | 'response';
  /** JSON pointer to the first place; empty for the whole. */
  readonly at: string;
  /** The same with `*` for numbers of rows and names of map members: what all places have in common. */
  readonly place: string;
  /** How many places. */
  readonly count: number;
  readonly message: string;
  readonly cause?: Cause;
  /** Name of the member that is not there. */
  readonly missing?: string;
  /** The value at the first place, masked. */
  readonly value?: string;
  /** JSON pointer to what is contradicted in the bundled document. */
  readonly contradicts: string;
  /** The same in the hand-written YAML. */
  readonly source?: SourceLocation;
  /** A command that repeats the request; the key is the name of its environment variable. */
  readonly curl?: string;
  readonly observed?: Observed;
  /** JSON pointer to the schema that the observation would change, where it is not `contradicts`. */
  readonly site?: string;
  /** Set where a baseline accepts it. */
  readonly accepted?: { readonly reason: string; readonly expires: string };
}

/** A finding before its places are counted. */
export type RawFinding = Omit<Finding, 'severity' | 'operation' | 'count' | 'place'> & {
  /** Given where it differs from the usual one of its class. */
  readonly severity?: Severity;
  readonly place?: string;
};

/** Whether a severity is as grave as a limit or graver. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}
