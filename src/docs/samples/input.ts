import { listInputSchemas } from '../../contract/api.js';
import type { Contract, ContractOperation, ParameterSpec } from '../../contract/contract.js';
import { buildExampleInput, type NaturalInput } from '../../wire/prepare.js';

/** The input of a sample: the examples of what is required, and of a filter where a list has nothing to begin with. */
export function buildSampleInput(contract: Contract, operation: ContractOperation): NaturalInput {
  const filter = findFilter(contract, operation);
  const input = buildExampleInput(operation, {
    onlyRequired: true,
    ...(filter && { also: [filter.name] }),
  });
  if (!operation.pagination || operation.parameters.length > 0) return input;
  // A form that is all filters; the walk sets the page.
  const { position, limit } = operation.pagination.parameters;
  const { [position]: _, [limit]: __, ...form } = buildExampleInput(operation);
  return form;
}

/** The parameter by which readers of a list begin to narrow it, and which every key may send. */
function findFilter(
  contract: Contract,
  { pagination, ...operation }: ContractOperation,
): ParameterSpec | undefined {
  if (!pagination) return undefined;
  const { position, limit } = pagination.parameters;
  const own = operation.parameters.filter(
    ({ in: place, name }) => place === 'query' && name !== position && name !== limit,
  );
  if (own.some(({ required }) => required)) return undefined;
  const times = new Set(
    listInputSchemas(contract, { ...operation, pagination }).flatMap(([name, schema]) =>
      schema['x-time'] ? [name] : [],
    ),
  );
  const free = own.filter(({ roles, validity }) => roles.length === 0 && !validity?.until);
  return (
    free.find(({ name }) => times.has(name)) ?? free.find(({ name }) => /\[/.test(name)) ?? free[0]
  );
}
