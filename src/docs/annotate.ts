import type { Contract, ContractOperation } from '../contract/contract.js';
import { type Document, resolved } from '../contract/document.js';

const SAFETY = {
  read: 'Reads only; may be repeated at any time.',
  idempotent: 'Changes data; repeating the same request does no further harm.',
  unsafe: 'Changes data, and every repetition does so again. Never retried on its own.',
};

const EVIDENCE = {
  documented: 'Documented, but the sources disagree',
  observed: 'Observed, not documented by the provider',
  inferred: 'Inferred, not documented by the provider',
};

interface Provenance {
  mark: keyof typeof EVIDENCE;
  sources: string[];
  conflict?: string;
}

/**
 * A copy of the document whose operations say what a reference page would hide: the request as it goes over the wire,
 * what a repetition does, who may call it, and the evidence where the provider documents none.
 */
export function annotated(contract: Contract): Document {
  const document = structuredClone(contract.document);
  for (const operation of contract.operations) {
    const { node } = resolved<{ description?: string; 'x-provenance'?: Provenance }>(
      document,
      operation.pointer,
    );
    node.description = [
      node.description,
      `**Wire request:** \`${wireLine(operation)}\`${otherMethods(operation)}`,
      `**Safety:** ${SAFETY[operation.safety]}`,
      operation.roles.length ? `**Who:** ${operation.roles.join(' or ')} key.` : undefined,
      evidence(node['x-provenance']),
    ]
      .filter(Boolean)
      .join('\n\n');
  }
  return document;
}

/** `GET /api.html?api_action=pp&method=get_info`: method, true path and the fixed part of the query. */
export function wireLine({ method, path, rpc }: ContractOperation): string {
  return `${method} ${rpc ? `${rpc.path}?${new URLSearchParams(rpc.query)}` : path}`;
}

function otherMethods({ method, rpc }: ContractOperation): string {
  const others = (rpc?.methods ?? []).filter((other) => other !== method);
  return others.length ? ` (${others.join(', ')} works too)` : '';
}

function evidence(provenance: Provenance | undefined): string | undefined {
  if (!provenance) return undefined;
  const { mark, sources, conflict } = provenance;
  const cited = `**Evidence:** ${EVIDENCE[mark]} (sources: ${sources.join(', ')}).`;
  return [cited, conflict].filter(Boolean).join(' ');
}
