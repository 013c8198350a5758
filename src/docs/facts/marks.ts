import { parsePointer } from '../../client/pointer.js';
import { isRecord } from '../../client/record.js';
import type { Document } from '../../contract/document.js';
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
  const { own, around } = findMarks(document, at);
  if (own) return own;
  // A conflict is about the place that it is written at.
  return { mark: around?.mark ?? 'documented', sources: around?.sources ?? [] };
}

/** The mark that an element has itself. */
export function readMark(document: Document, at: string): Evidence | undefined {
  return findMarks(document, at).own;
}

interface Marks {
  readonly own?: Evidence | undefined;
  /** The nearest one of the elements around it. */
  readonly around?: Evidence | undefined;
}

function findMarks(document: Document, at: string): Marks {
  let node: unknown = document;
  let marks: Marks = {};
  for (const token of parsePointer(at)) {
    node =
      isRecord(node) || Array.isArray(node) ? (node as Record<string, unknown>)[token] : undefined;
    const own = isRecord(node) ? (node['x-provenance'] as ProvenanceNode | undefined) : undefined;
    marks = { own, around: marks.own ?? marks.around };
  }
  return marks;
}
