import { getByPointer, parsePointer } from '../../client/pointer.js';
import { isRecord } from '../../client/record.js';
import { type Document, escapePointer } from '../../contract/document.js';
import type { ProvenanceNode } from '../../contract/nodes.js';

/** How one element of a contract is known. */
export interface Evidence {
  readonly mark: ProvenanceNode['mark'];
  /** Ids of the sources; none for what is simply on the provider's page. */
  readonly sources: readonly string[];
  /** Where sources disagree on this very element, and which reading was taken. */
  readonly conflict?: string;
}

/**
 * The evidence for an element: its own mark, or else the nearest one around it. A mark does not pass through a `$ref`.
 * @param at JSON pointer to the element as it stands, before a reference is followed
 */
export function readEvidence(document: Document, at: string): Evidence {
  const own = readMark(document, at);
  if (own) return own;
  const tokens = parsePointer(at).map(escapePointer);
  while (tokens.length > 1) {
    tokens.pop();
    const around = readMark(document, `/${tokens.join('/')}`);
    // A conflict is about the place that it is written at.
    if (around) return { mark: around.mark, sources: around.sources };
  }
  return { mark: 'documented', sources: [] };
}

/** The mark that an element has itself. */
export function readMark(document: Document, at: string): Evidence | undefined {
  const node = getByPointer(document, at);
  return isRecord(node) ? (node['x-provenance'] as ProvenanceNode | undefined) : undefined;
}
