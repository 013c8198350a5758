import type { UnknownRecord } from '../../client/record.js';

/** The reading order that the rule `key-order` asks for. */
const OPERATION =
  'operationId summary description deprecated tags x-rpc x-safety x-pagination x-envelope x-provenance parameters requestBody responses security';
const PARAMETER = 'name in description deprecated required x-provenance schema example';
const SCHEMA =
  '$ref title description deprecated x-provenance type format pattern enum const minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems minProperties maxProperties uniqueItems multipleOf required properties items additionalProperties oneOf anyOf allOf not';

/** A copy with its keys in the order of the house. */
export function orderKeys(
  kind: 'operation' | 'parameter' | 'schema',
  node: UnknownRecord,
): UnknownRecord {
  const order = ORDERS[kind];
  const known = order.filter((key) => node[key] !== undefined);
  const rest = Object.keys(node).filter((key) => !order.includes(key));
  return Object.fromEntries([...known, ...rest].map((key) => [key, node[key]]));
}

const ORDERS = {
  operation: OPERATION.split(' '),
  parameter: PARAMETER.split(' '),
  schema: SCHEMA.split(' '),
};
