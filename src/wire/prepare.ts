import { readCounts } from '../client/counts.js';
import { InputError, serializeJson } from '../client/encode.js';
import type { Features } from '../client/features.js';
import { encodeForm, encodeMultipart, readStreams } from '../client/forms.js';
import type { Api } from '../client/operation.js';
import { addWalks } from '../client/paginate.js';
import { expandPath } from '../client/paths.js';
import { prepareRequest } from '../client/prepare.js';
import type { UnknownRecord } from '../client/record.js';
import { type Key, spreadKey } from '../contract/access.js';
import { toApi } from '../contract/api.js';
import type { Contract, ContractOperation } from '../contract/contract.js';
import { ExpectedError } from '../support/error.js';
import { nestByName } from './brackets.js';

/** Natural input as a caller of the client writes it. */
export type NaturalInput = UnknownRecord;

export interface Target {
  /** Address of the service. */
  readonly baseUrl: string;
  readonly key?: Key | undefined;
}

/** Every module that a table may name: here nothing has to be small. */
export const FEATURES: Features = {
  paths: expandPath,
  json: serializeJson,
  forms: encodeForm,
  multipart: encodeMultipart,
  files: readStreams,
  walks: addWalks,
  counts: readCounts,
};

/**
 * Makes the request of an operation exactly as the client puts it on the wire. Nothing is sent from here: the
 * caller decides what is safe to send.
 * @throws {InputError} for input that can't be encoded
 */
export function prepareOperation(
  contract: Contract,
  operation: ContractOperation,
  input: NaturalInput,
  target: Target,
): Promise<Request> {
  const { baseUrl, key } = target;
  const config = { baseUrl, credentials: spreadKey(contract, key), allowInsecure: true };
  return prepareRequest(getApi(contract), config, operation.id, input, FEATURES);
}

/**
 * The same for input that is made of the examples of the contract.
 * @throws {ExpectedError} for examples that can't be sent, naming the operation
 */
export async function prepareExample(
  contract: Contract,
  operation: ContractOperation,
  input: NaturalInput,
  target: Target,
): Promise<Request> {
  try {
    return await prepareOperation(contract, operation, input, target);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new ExpectedError(
      `${contract.provider} ${operation.id}: ${error.message}; correct the examples of its request`,
    );
  }
}

const apis = new WeakMap<Contract, Api>();

/** The table is the same for every request. */
function getApi(contract: Contract): Api {
  const api = apis.get(contract) ?? toApi(contract);
  apis.set(contract, api);
  return api;
}

/**
 * Input made of the examples of the parameters that today's documents have, and of one example of the body.
 * @param options `also` names parameters that are wanted beside the required ones
 */
export function buildExampleInput(
  operation: ContractOperation,
  options: { onlyRequired?: boolean; also?: readonly string[]; bodyExample?: string } = {},
): NaturalInput {
  const { onlyRequired = false, also = [], bodyExample } = options;
  const parameters = operation.parameters
    .filter((parameter) => parameter.in !== 'header')
    .filter(
      ({ name, required, validity }) =>
        required || also.includes(name) || (!onlyRequired && !validity?.until),
    )
    .map(({ name, example }) => [name, example] as const);
  const examples = operation.body?.content[0]?.examples ?? [];
  const wanted = examples.find(({ name }) => name === bodyExample) ?? examples[0];
  const body = operation.body?.required || !onlyRequired ? wanted?.value : undefined;
  return { ...nestByName(parameters), ...(body as NaturalInput | undefined) };
}
