import { buildExampleInput, prepareOperation } from '../../src/wire/prepare.js';
import type { Success } from './responses.js';

/** A request for a response, as the client writes it. */
export function buildRequest({ contract, operation }: Success, baseUrl: string): Promise<Request> {
  return prepareOperation(
    contract,
    operation,
    buildExampleInput(operation, { onlyRequired: true }),
    {
      baseUrl,
      key: 'k',
    },
  );
}

/**
 * The same with the path of the document in place of the true one, where they differ: tools that know only OpenAPI
 * would find no operation otherwise.
 */
export async function buildDocumentRequest(response: Success, baseUrl: string): Promise<Request> {
  const { rpc, path } = response.operation;
  const request = await buildRequest(response, baseUrl);
  if (!rpc) return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(0, -rpc.path.length) + path;
  for (const name of Object.keys(rpc.query)) url.searchParams.delete(name);
  return new Request(url, request);
}

/** Responses in rounds with no more than one of each operation. */
export function splitIntoRounds(responses: readonly Success[]): number[][] {
  const list: number[][] = [];
  const counts = new Map<unknown, number>();
  responses.forEach(({ operation }, index) => {
    const round = counts.get(operation) ?? 0;
    counts.set(operation, round + 1);
    list[round] = [...(list[round] ?? []), index];
  });
  return list;
}

/** Responses of each provider apart, as their places in the whole list. */
export function groupByProvider(responses: readonly Success[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  responses.forEach(({ contract }, index) => {
    groups.set(contract.provider, [...(groups.get(contract.provider) ?? []), index]);
  });
  return groups;
}
