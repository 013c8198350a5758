import type { Contract, ContractOperation } from '../../contract/contract.js';
import { exampleInput, requestFor } from '../../wire/prepare.js';

/** Stand-ins that no encoding changes; {@link withVariables} puts what a format calls its variables in their place. */
const BASE = 'http://base-url.invalid';
const KEY = 'KEY0STAND0IN';

/** The request of an operation in parts, with stand-ins for address and key. */
export interface Outline {
  readonly operation: ContractOperation;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** The request of every operation exactly as the client sends it, made of the examples of its required input. */
export function outlinesOf(contract: Contract): Promise<Outline[]> {
  return Promise.all(
    contract.operations.map(async (operation) => {
      const input = exampleInput(operation, { onlyRequired: true });
      const request = await requestFor(contract, operation, input, { baseUrl: BASE, key: KEY });
      const { method, url, headers } = request;
      return { operation, method, url, headers: [...headers], body: await request.text() };
    }),
  );
}

/** A text with the stand-ins replaced. */
export function withVariables(
  text: string,
  { baseUrl, key }: { baseUrl: string; key: string },
): string {
  return text.replaceAll(BASE, baseUrl).replaceAll(KEY, key);
}
