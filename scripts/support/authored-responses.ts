import type { Contract } from '../../src/contract/contract.js';
import { type DocumentedResponse, listDocumentedResponses } from '../../src/contract/responses.js';

/**
 * Every documented response as it is authored: one that operations share, such as that to a missing key, stands here once,
 * with the first of them.
 */
export function listAuthoredResponses(contract: Contract): DocumentedResponse[] {
  const seen = new Set<string>();
  return listDocumentedResponses(contract).filter(({ response, content, example }) => {
    const place = [response.pointer, content?.schemaPointer, example].join(' ');
    const isFirst = !seen.has(place);
    seen.add(place);
    return isFirst;
  });
}
