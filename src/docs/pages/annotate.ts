import type { UnknownRecord } from '../../client/record.js';
import type { Contract } from '../../contract/contract.js';
import { type Document, resolvePointer } from '../../contract/document.js';
import { gatherFacts } from '../../contract/facts.js';
import { describeValidities } from '../../contract/validity.js';
import { createSamples } from '../facts/samples.js';

/**
 * A copy of the document whose operations say what a reference page would hide: the request as it goes over the wire,
 * who may call it, what a repetition does, the evidence, and code that calls it.
 */
export async function annotate(contract: Contract): Promise<Document> {
  const document = describeValidities(contract.document);
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
      `**Evidence:** ${evidence} ${figures} [Every open claim](evidence.html#${contract.provider}).`,
    ]
      .filter(Boolean)
      .join('\n\n');
    node['x-badges'] = [{ name: badge }];
    node['x-codeSamples'] = await createSamples(contract, operation);
  }
  return document;
}
