import { COVERAGE_KINDS } from '../findings/coverage.js';
import { RULES, SEVERITIES } from '../findings/finding.js';

type Schema = Readonly<Record<string, unknown>>;

const TEXT = { type: 'string' };
/** Names are written as they are, so they hold nothing that a terminal, XML or an address can't. */
const NAME = { type: 'string', pattern: '^[^\\p{Cc}\\p{Cs}\\ufffe\\uffff]*$' };
const COUNT = { type: 'integer', minimum: 0 };
const LINE = { type: 'integer', minimum: 1 };
const TIME = { type: 'number', minimum: 0 };

/** An object with members that must be there, and others that may be; what is not named here nobody reads. */
function describeObject(required: Schema, optional: Schema = {}): Schema {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

function describeList(items: Schema): Schema {
  return { type: 'array', items };
}

const PROBLEM = describeObject({ message: TEXT, file: NAME, line: LINE });

const FINDING: Schema = {
  ...describeObject(
    {
      severity: { enum: SEVERITIES },
      operation: NAME,
      part: { enum: ['request', 'response'] },
      message: TEXT,
      at: TEXT,
      place: TEXT,
      contradicts: TEXT,
      count: LINE,
    },
    {
      cause: TEXT,
      missing: TEXT,
      value: TEXT,
      curl: TEXT,
      usedAt: TEXT,
      observed: { type: 'object' },
      source: describeObject({ file: NAME, line: LINE, column: LINE }),
      accepted: describeObject({ reason: TEXT, expires: TEXT }),
    },
  ),
  // Reports in the old form call it a class.
  anyOf: ['rule', 'class'].map((name) => describeObject({ [name]: { enum: Object.keys(RULES) } })),
};

const OUTCOME = describeObject(
  { operation: NAME, findings: describeList(FINDING) },
  {
    tag: TEXT,
    skipped: TEXT,
    skippedBy: TEXT,
    option: TEXT,
    unsent: TEXT,
    note: TEXT,
    milliseconds: TIME,
    exchanges: COUNT,
    more: COUNT,
  },
);

const TOUCHED = describeObject({ touched: COUNT, total: COUNT });

/** JSON Schema of what the reporters rely on in a report that was written by another process. */
export const REPORT_SCHEMA: Schema = describeObject(
  {
    provider: NAME,
    subject: TEXT,
    outcomes: describeList(OUTCOME),
    requests: COUNT,
    milliseconds: TIME,
  },
  {
    target: NAME,
    contractVersion: TEXT,
    startedAt: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$',
    },
    role: TEXT,
    place: describeObject({ file: NAME, line: LINE }),
    coverage: describeObject(Object.fromEntries(COVERAGE_KINDS.map((kind) => [kind, TOUCHED]))),
    unmatched: describeList(describeObject({ method: TEXT, path: TEXT, count: COUNT })),
    unreadable: describeList(describeObject({ entry: TEXT, reason: TEXT })),
    problems: describeList(PROBLEM),
    notes: describeList(PROBLEM),
  },
);
