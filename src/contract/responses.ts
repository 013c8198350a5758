import type { ContentSpec, Contract, ContractOperation, ResponseSpec } from './contract.js';

/** One response that the contract documents: a status, a media type and a named example of it. */
export interface DocumentedResponse {
  readonly operation: ContractOperation;
  readonly response: ResponseSpec;
  /** Missing where the response has no body. */
  readonly content?: ContentSpec;
  readonly example?: string;
  /** `getInfo 200 application/json 2.7` */
  readonly name: string;
}

/** Every documented response of every operation. */
export function listDocumentedResponses(contract: Contract): DocumentedResponse[] {
  return contract.operations.flatMap((operation) =>
    operation.responses.flatMap((response): DocumentedResponse[] => {
      const name = `${operation.id} ${response.status}`;
      if (response.content.length === 0) return [{ operation, response, name }];
      return response.content.flatMap((content) =>
        content.examples.map((example) => ({
          operation,
          response,
          content,
          example: example.name,
          name: `${name} ${content.mediaType} ${example.name}`,
        })),
      );
    }),
  );
}

/** Headers that make a mock give exactly this response. */
export function toPreferHeaders({
  response,
  content,
  example,
}: DocumentedResponse): Record<string, string> {
  return {
    Prefer: [`code=${response.status}`, example && `example=${example}`].filter(Boolean).join(', '),
    ...(content && { Accept: content.mediaType }),
  };
}
