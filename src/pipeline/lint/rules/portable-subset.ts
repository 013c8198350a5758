import { type Place, toList } from '../document.js';
import type { Context, Node, Rule } from '../redocly.js';
import { joinWithOr, nameLocation } from '../report.js';
import { visitSchemas } from '../schemas.js';

const KEYWORDS = [
  ...['prefixItems', 'unevaluatedProperties', 'unevaluatedItems', 'patternProperties'],
  ...['$dynamicRef', '$dynamicAnchor'],
];
const FORMATS = ['date', 'date-time', 'uri', 'email', 'ipv4', 'ipv6', 'int32', 'int64', 'double'];

/**
 * Only what validators, mock, typed client and Dredd understand alike. The others drop the rest
 * without a word, and a contract that half of its readers ignore is none.
 */
export const portableSubset: Rule = () => {
  const parameters = new Set<Node>();
  const responses = new Set<Node>();
  return {
    Schema: checkEverywhere,
    Parameter: {
      Schema(schema, ctx) {
        const check = (place: Place) => {
          checkBinary(place, ctx);
          checkNullableList(place, ctx);
        };
        visitSchemas(schema, ctx.location, ctx, check, parameters);
      },
    },
    Response: {
      Schema(schema, ctx) {
        visitSchemas(schema, ctx.location, ctx, (place) => checkBinary(place, ctx), responses);
      },
    },
  };
};

function checkEverywhere(schema: Node, ctx: Context): void {
  const { location } = ctx;
  for (const keyword of KEYWORDS.filter((key) => key in schema)) {
    const message = `${nameLocation(location)}: say it without "${keyword}", which tools ignore.`;
    ctx.report({ message, location: location.child(keyword).key() });
  }
  if ([schema.type, ...toList(schema.type)].includes('array') && !('items' in schema)) {
    const message = `${nameLocation(location)}: say what the items are, {} for anything; other tools ask for it.`;
    ctx.report({ message, location: location.child('type') });
  }
  const { format } = schema;
  if (format === undefined || [...FORMATS, 'binary'].includes(String(format))) return;
  const remedy = `use a pattern instead of the format "${format}", or one of ${joinWithOr(FORMATS)}`;
  const message = `${nameLocation(location)}: ${remedy}.`;
  ctx.report({ message, location: location.child('format') });
}

function checkBinary({ node, location }: Place, ctx: Context): void {
  if (node.format !== 'binary') return;
  const message = `${nameLocation(location)}: drop the format "binary"; it is for request bodies.`;
  ctx.report({ message, location: location.child('format') });
}

function checkNullableList({ node, location }: Place, ctx: Context): void {
  const types = toList(node.type);
  if (!types.includes('array') || !types.includes('null')) return;
  const message = `${nameLocation(location)}: drop 'null'; a parameter that is left out is not null.`;
  ctx.report({ message, location: location.child('type') });
}
