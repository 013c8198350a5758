import type { Context, Location, Node, Rule } from '../redocly.js';
import { nameLocation } from '../report.js';

// Keys in one string have the same rank: they may stand in any order among themselves.
const ROOT = rankKeys(
  'openapi|jsonSchemaDialect|x-vocabulary|info|servers|security|tags|x-envelope|x-refusals|x-unavailable',
  'x-body-in-query|x-json-as-form|x-refuses-unknown|x-any-method|x-trailing-slash',
  'paths|webhooks|components',
);
const OPERATION = rankKeys(
  'operationId|summary|description|deprecated|x-validity|tags|x-rpc|x-safety|x-roles',
  'x-pagination|x-envelope|x-refusals|x-provenance|parameters|requestBody|responses|security',
);
const RESPONSE = rankKeys('description|x-provenance|headers|content|links');
const PARAMETER = rankKeys(
  'name|in|description|deprecated|x-validity|required|x-roles|x-provenance|style|explode|schema|example',
);
const SCHEMA = rankKeys(
  '$ref|title|description|deprecated|x-validity|x-provenance|x-time|type|format|pattern|enum const',
  'minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems' +
    ' minProperties maxProperties uniqueItems multipleOf',
  'required|properties|items|additionalProperties|oneOf anyOf allOf',
);

/**
 * One reading order in every root, operation, parameter, response and schema: whoever knows one file finds the
 * way in all, and a diff shows a change and not a move.
 */
export const keyOrder: Rule = () => ({
  Root: (node, ctx) => check(node, ctx.location, ROOT, ctx),
  Operation: (node, ctx) => check(node, ctx.location, OPERATION, ctx),
  Parameter: (node, ctx) => check(node, ctx.location, PARAMETER, ctx),
  Response: (node, ctx) => check(node, ctx.location, RESPONSE, ctx),
  Schema: (node, ctx) => check(node, ctx.location, SCHEMA, ctx),
  ref(node, ctx) {
    if (ctx.type.name === 'Schema') check(node, ctx.location, SCHEMA, ctx);
  },
});

function rankKeys(...parts: string[]): Map<string, number> {
  const ranks = parts.flatMap((part) => part.split('|'));
  return new Map(ranks.flatMap((keys, rank) => keys.split(' ').map((key) => [key, rank])));
}

/** Reports the first key that comes too late. Keys without a rank may stand anywhere. */
function check(node: Node, location: Location, ranks: Map<string, number>, ctx: Context): void {
  let last = -1;
  for (const key of Object.keys(node)) {
    const rank = ranks.get(key) ?? last;
    if (rank < last) {
      const earlier = Object.keys(node).find((other) => (ranks.get(other) ?? -1) > rank);
      const message = `${nameLocation(location)}: put "${key}" before "${earlier}".`;
      ctx.report({ message, location: location.child(key).key() });
      return;
    }
    last = rank;
  }
}
