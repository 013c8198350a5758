import { exampleInput, requestFor } from '../../src/wire/prepare.js';
import type { Success } from './answers.js';

/** A request for an answer, as the client writes it. */
export function requestOf({ contract, operation }: Success, baseUrl: string): Promise<Request> {
  return requestFor(contract, operation, exampleInput(operation, { onlyRequired: true }), {
    baseUrl,
    key: 'k',
  });
}

/**
 * The same with the path of the document in place of the true one, where they differ: tools that know only OpenAPI
 * would find no operation otherwise.
 */
export async function documentRequestOf(answer: Success, baseUrl: string): Promise<Request> {
  const { rpc, path } = answer.operation;
  const request = await requestOf(answer, baseUrl);
  if (!rpc) return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(0, -rpc.path.length) + path;
  for (const name of Object.keys(rpc.query)) url.searchParams.delete(name);
  return new Request(url, request);
}

/** Answers in rounds with no more than one of each operation. */
export function rounds(answers: readonly Success[]): number[][] {
  const list: number[][] = [];
  const counts = new Map<unknown, number>();
  answers.forEach(({ operation }, index) => {
    const round = counts.get(operation) ?? 0;
    counts.set(operation, round + 1);
    list[round] = [...(list[round] ?? []), index];
  });
  return list;
}

/** Answers of each provider apart, as their places in the whole list. */
export function byProvider(answers: readonly Success[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  answers.forEach(({ contract }, index) => {
    groups.set(contract.provider, [...(groups.get(contract.provider) ?? []), index]);
  });
  return groups;
}
