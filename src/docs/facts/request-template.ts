import type { Contract, ContractOperation } from '../../contract/contract.js';
import { buildExampleInput, prepareOperation } from '../../wire/prepare.js';

/** Stand-ins that no encoding changes; {@link insertVariables} puts what a format calls its variables in their place. */
const BASE = 'http://base-url.invalid';
const KEY = 'KEY0STAND0IN';

/** The request of an operation in parts, with stand-ins for address and key. */
export interface RequestTemplate {
  readonly operation: ContractOperation;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** The request of every operation exactly as the client sends it, made of the examples of its required input. */
export function createRequestTemplates(contract: Contract): Promise<RequestTemplate[]> {
  return Promise.all(
    contract.operations.map(async (operation) => {
      const input = buildExampleInput(operation, { onlyRequired: true });
      const request = await prepareOperation(contract, operation, input, {
        baseUrl: BASE,
        key: KEY,
      });
      const { method, url, headers } = request;
      return { operation, method, url, headers: [...headers], body: await request.text() };
    }),
  );
}

/** A text with the stand-ins replaced. */
export function insertVariables(
  text: string,
  { baseUrl, key }: { baseUrl: string; key: string },
): string {
  return text.replaceAll(BASE, baseUrl).replaceAll(KEY, key);
}
