import type { Api, Operation } from '../client/operation.js';
import { type Contract, type ContractOperation, requestMediaTypes } from './contract.js';

/** The part of a contract that the client needs at run time; generated/<provider>/operations.ts is this, printed. */
export function apiOf(contract: Contract): Api {
  return {
    provider: contract.provider,
    ...(contract.baseUrl && { baseUrl: contract.baseUrl }),
    ...(contract.addressForm && { addressForm: contract.addressForm }),
    key: contract.key,
    envelope: contract.envelope,
    operations: Object.fromEntries(
      contract.operations.map((operation) => [operation.id, rowOf(contract, operation)]),
    ),
  };
}

function rowOf(contract: Contract, operation: ContractOperation): Operation {
  const body = requestMediaTypes(operation);
  const query = new Set(
    operation.parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => name.split('[')[0] ?? name),
  );
  return {
    method: operation.method,
    path: operation.path,
    ...(operation.rpc && { rpc: { path: operation.rpc.path, query: operation.rpc.query } }),
    safety: operation.safety,
    ...(body.length > 0 && { body, ...(query.size > 0 && { query: [...query] }) }),
    answer: answerOf(operation),
    ...(operation.envelope !== contract.envelope && { envelope: operation.envelope }),
    ...(!operation.needsKey && { key: false as const }),
  };
}

function answerOf(operation: ContractOperation): Operation['answer'] {
  if (operation.responses.some(({ status }) => status >= 300 && status < 400)) return 'redirect';
  const types = operation.responses
    .filter(({ status }) => status < 300)
    .flatMap(({ content }) => content.map(({ mediaType }) => mediaType));
  return types.some((type) => type.includes('json')) ? 'json' : 'text';
}
