import { capitalize } from '../support/text.js';
import type { Contract, ContractOperation } from './contract.js';
import { resolvePointer } from './document.js';
import { type Provenance, readProvenance, type Tally } from './evidence.js';

const SAFETY = {
  read: 'Reads only; may be repeated at any time.',
  idempotent: 'Changes data; repeating the same request does no further harm.',
  unsafe: 'Changes data, and every repetition does so again. Never retried on its own.',
};

/** How an operation came into the contract; `disputed` where sources disagree on it. */
export type Badge = keyof Tally | 'disputed';

const BADGES: Record<Badge, string> = {
  documented: 'Documented by the provider',
  observed: 'Observed, not documented by the provider',
  inferred: 'Inferred, not documented by the provider',
  disputed: 'Documented by the provider, but the sources disagree',
};

interface OperationEvidence {
  mark: keyof Tally;
  sources: string[];
  conflict?: string;
}

/** What a reference page would hide about an operation, in sentences. */
export interface Facts {
  /** `GET /api.html?api_action=pp&method=get_info`. */
  readonly wire: string;
  /** Methods that reach the operation besides. */
  readonly otherMethods: readonly string[];
  readonly safety: string;
  readonly who: string;
  readonly badge: Badge;
  /** The badge with its sources and the conflict. */
  readonly evidence: string;
  /** How the parameters and fields are known, in figures. */
  readonly figures: string;
}

/** What the pages say of an operation besides its OpenAPI. */
export function gatherFacts(contract: Contract, operation: ContractOperation): Facts {
  const { node } = resolvePointer<{ 'x-provenance'?: OperationEvidence }>(
    contract.document,
    operation.pointer,
  );
  const mark = node['x-provenance'];
  const badge =
    mark?.mark === 'documented' && mark.conflict ? 'disputed' : (mark?.mark ?? 'documented');
  return {
    wire: toWireLine(operation),
    otherMethods: (operation.rpc?.methods ?? []).filter((other) => other !== operation.method),
    safety: SAFETY[operation.safety],
    who: describeRoles(operation),
    badge,
    evidence: [
      `${BADGES[badge]}${mark ? ` (sources: ${mark.sources.join(', ')})` : ''}.`,
      mark?.conflict,
    ]
      .filter(Boolean)
      .join(' '),
    figures: describeFigures(readProvenance({ ...contract, operations: [operation] })),
  };
}

/** `GET /api.html?api_action=pp&method=get_info`: method, true path and the fixed part of the query. */
export function toWireLine({ method, path, rpc }: ContractOperation): string {
  return `${method} ${rpc ? `${rpc.path}?${new URLSearchParams(rpc.query)}` : path}`;
}

function describeRoles({ needsKey, roles }: ContractOperation): string {
  if (!needsKey) return 'Anybody; no key is sent.';
  return roles.length ? `${capitalize(roles.join(' or '))} key.` : 'Every key.';
}

function describeFigures({ inputs, fields, conflicts }: Provenance): string {
  return [
    `${capitalize(describeTally('parameter', inputs))}; ${describeTally('response field', fields)}.`,
    conflicts ? `Sources disagree in ${pluralize(conflicts, 'place')}.` : undefined,
  ]
    .filter(Boolean)
    .join(' ');
}

/** `3 parameters (2 documented, 1 inferred)`. */
function describeTally(what: string, tally: Tally): string {
  const parts = Object.entries(tally).filter(([, count]) => count > 0);
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return `no ${what}s`;
  const shown = parts.map(([mark, count]) => (parts.length > 1 ? `${count} ${mark}` : mark));
  return `${pluralize(total, what)} (${shown.join(', ')})`;
}

function pluralize(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
