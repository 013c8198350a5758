import { parsePointer } from '../../client/pointer.js';
import type { UnknownRecord } from '../../client/record.js';
import type { Contract } from '../../contract/contract.js';
import { type Document, resolvePointer } from '../../contract/document.js';
import { gatherFacts } from '../../contract/facts.js';
import { describeValidities } from '../../contract/validity.js';
import { capitalize } from '../../support/text.js';
import { type MarkedNode, visitNodes } from '../facts/claims.js';
import { readEvidence } from '../facts/marks.js';
import { createSamples } from '../samples/samples.js';

/**
 * A copy of the document whose fields say how they are known, unless they are simply documented, and whose operations
 * say what a reference page would hide: the request as it goes over the wire, who may call it, what a repetition does,
 * the evidence, and code that calls it.
 */
export async function annotate(contract: Contract): Promise<Document> {
  const document = describeEvidence(describeValidities(contract.document));
  // The renderer puts it behind the title, where it reads as the version of the provider's interface.
  const info = document.info as { version: string };
  info.version = `contract ${info.version}`;
  for (const operation of contract.operations) {
    const { node } = resolvePointer<UnknownRecord>(document, operation.pointer);
    const { wire, otherMethods, who, safety, badge, evidence, figures } = gatherFacts(
      contract,
      operation,
    );
    const also = otherMethods.length ? ` (${otherMethods.join(', ')} works too)` : '';
    node.description = [
      node.description,
      `**Wire request:** \`${wire}\`${also}`,
      `**Who:** ${who}`,
      `**Safety:** ${safety}`,
      `**Evidence:** ${evidence} ${figures} [Every open claim](../evidence.html#${contract.provider}).`,
    ]
      .filter(Boolean)
      .join('\n\n');
    node['x-badges'] = [{ name: badge }];
    node['x-codeSamples'] = await createSamples(contract, operation);
  }
  return document;
}

/** Writes beside every parameter and member, and whatever else has a mark, how it is known, unless it is documented. */
function describeEvidence(document: Document): Document {
  const fields: { node: MarkedNode; words: string }[] = [];
  visitNodes(document, (node, pointer, words) => {
    const isField = ['properties', 'parameters'].includes(parsePointer(pointer).at(-2) ?? '');
    if (node.operationId || !(isField || node['x-provenance'])) return;
    const { mark, sources, conflict } = readEvidence(document, pointer);
    if (mark === 'documented' && !conflict) return;
    const known = `**${capitalize(mark)}** (${sources.join(', ')}).`;
    fields.push({ node, words: [words, known, conflict].filter(Boolean).join(' ') });
  });
  for (const { node, words } of fields) node.description = words;
  return document;
}
