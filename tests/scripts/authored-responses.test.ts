import { expect, it } from 'vitest';
import { listAuthoredResponses } from '../../scripts/support/authored-responses.js';
import { loadContract } from '../../src/contract/contract.js';
import { listProviders } from '../../src/contract/document.js';
import { listDocumentedResponses } from '../../src/contract/responses.js';

it.each(listProviders())(
  'what Dredd is sent by day leaves out no response, schema or example of %s',
  (provider) => {
    const contract = loadContract(provider);
    const [authored, documented] = [listAuthoredResponses, listDocumentedResponses].map((list) =>
      list(contract).map(({ response, content, example }) =>
        [
          response.pointer,
          response.status,
          content?.mediaType,
          content?.schemaPointer,
          example,
        ].join(),
      ),
    );
    expect(new Set(authored)).toEqual(new Set(documented));
    expect(authored).toHaveLength(new Set(authored).size);
  },
);
