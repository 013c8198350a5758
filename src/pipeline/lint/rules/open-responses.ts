import type { Place } from '../document.js';
import type { Node, Rule } from '../redocly.js';
import { nameLocation } from '../report.js';
import { visitSchemas } from '../schemas.js';

/**
 * Response schemas stay open, as a provider may add a member any day, and have no `default`: a
 * default says what is assumed of a request, a response holds what it holds.
 */
export const openResponses: Rule = () => {
  const seen = new Set<Node>();
  return {
    Response: {
      Schema(schema, ctx) {
        const check = ({ node, location }: Place) => {
          if (node.additionalProperties === false) {
            const message = `${nameLocation(location)}: allow further properties; responses may grow.`;
            ctx.report({ message, location: location.child('additionalProperties').key() });
          }
          if ('default' in node) {
            const message = `${nameLocation(location)}: say in the description what is the default.`;
            ctx.report({ message, location: location.child('default').key() });
          }
        };
        visitSchemas(schema, ctx.location, ctx, check, seen);
      },
    },
  };
};
