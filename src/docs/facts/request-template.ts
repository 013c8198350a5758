import type { Contract, ContractOperation } from '../../contract/contract.js';
import { buildExampleInput, prepareExample } from '../../wire/prepare.js';

/** Stand-ins that no encoding changes; {@link insertVariables} puts what a format calls its variables in their place. */
const BASE = 'http://base-url.invalid';
const toKeyStandIn = (index: number) => `KEY0STAND0IN${index}`;

/** The request of an operation in parts, with stand-ins for address and credentials. */
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
      const request = await prepareExample(contract, operation, input, {
        baseUrl: BASE,
        key: contract.credentials.map((_, index) => toKeyStandIn(index)),
      });
      const { method, url, headers } = request;
      return { operation, method, url, headers: [...headers], body: await request.text() };
    }),
  );
}

/** What a format puts in place of the stand-ins. */
export interface Variables {
  readonly baseUrl: string;
  /** One for each credential, in the order of the contract. */
  readonly keys: readonly string[];
}

/** A text with the stand-ins replaced. */
export function insertVariables(text: string, { baseUrl, keys }: Variables): string {
  return keys.reduce(
    (inserted, key, index) => inserted.replaceAll(toKeyStandIn(index), key),
    text.replaceAll(BASE, baseUrl),
  );
}

/** What the formats call their variables: `key`, or the options of the client where a provider wants several. */
export function nameKeys({ credentials }: Contract): string[] {
  return credentials.length > 1 ? credentials.map(({ option }) => option) : ['key'];
}

/** Variables in braces, as .http files and Postman write them. */
export function toBracedVariables(contract: Contract): Variables {
  return { baseUrl: '{{baseUrl}}', keys: nameKeys(contract).map((name) => `{{${name}}}`) };
}
