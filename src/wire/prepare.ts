import { createClient } from '../client/client.js';
import { InputError } from '../client/encode.js';
import type { Api } from '../client/operation.js';
import { apiOf } from '../contract/api.js';
import type { Contract, ContractOperation } from '../contract/contract.js';
import { nestByName } from './brackets.js';

/** Natural input as a caller of the client writes it. */
export type NaturalInput = Record<string, unknown>;

export interface Target {
  /** Address of the service. */
  readonly baseUrl: string;
  readonly key?: string | undefined;
}

/**
 * The request of an operation, exactly as the client puts it on the wire.
 * @throws {InputError} for input that has no form on the wire
 */
export async function requestFor(
  contract: Contract,
  operation: ContractOperation,
  input: NaturalInput,
  target: Target,
): Promise<Request> {
  let request: Request | undefined;
  const client = createClient(tableOf(contract), {
    ...target,
    // Nothing is sent from here; who sends it decides what is safe.
    allowInsecure: true,
    fetch: async (made) => {
      request = made;
      return new Response(null, { status: 204 });
    },
  });
  const result = await client[operation.id]?.(input);
  if (request) return request;
  throw new InputError(
    result?.ok === false ? result.error.message : `no operation ${operation.id}`,
  );
}

const tables = new WeakMap<Contract, Api>();

/** The table is the same for every request. */
function tableOf(contract: Contract): Api {
  const table = tables.get(contract) ?? apiOf(contract);
  tables.set(contract, table);
  return table;
}

/** Input made of the examples of the parameters and of one example of the body. */
export function exampleInput(
  operation: ContractOperation,
  options: { onlyRequired?: boolean; bodyExample?: string } = {},
): NaturalInput {
  const { onlyRequired = false, bodyExample } = options;
  const parameters = operation.parameters
    .filter(({ required }) => required || !onlyRequired)
    .map(({ name, example }) => [name, example] as const);
  const examples = operation.body?.content[0]?.examples ?? [];
  const wanted = examples.find(({ name }) => name === bodyExample) ?? examples[0];
  const body = operation.body?.required || !onlyRequired ? wanted?.value : undefined;
  return { ...nestByName(parameters), ...(body as NaturalInput | undefined) };
}
