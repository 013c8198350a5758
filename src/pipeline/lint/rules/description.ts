import { follow, toText } from '../document.js';
import type { Context, Location, Node, Rule } from '../redocly.js';
import { nameLocation, nameParameter } from '../report.js';

/**
 * Nothing a reader can point at is without a sentence that says what it means: operations,
 * parameters, responses, links, tags, schema components and their properties.
 */
export const description: Rule = () => ({
  Operation: (node, ctx) => check(node, nameLocation(ctx.location), ctx),
  Parameter: (node, ctx) => check(node, nameParameter(node, ctx.location), ctx),
  Response: (node, ctx) => check(node, nameLocation(ctx.location), ctx),
  Link: (node, ctx) => check(node, nameLocation(ctx.location), ctx),
  Tag: (node, ctx) => check(node, `tag "${toText(node.name)}"`, ctx),
  Schema(node, ctx) {
    const component = /^#\/$|^#\/components\/schemas\/[^/]+$/.test(ctx.location.pointer);
    if (component) check(node, nameLocation(ctx.location), ctx);
  },
  SchemaProperties(properties, ctx) {
    for (const [name, property] of Object.entries(properties)) {
      const location = ctx.location.child(name);
      const { node } = follow(property, location, ctx);
      check({ ...node, ...(property as Node) }, nameLocation(location), ctx, location);
    }
  },
});

function check(node: Node, name: string, ctx: Context, location: Location = ctx.location): void {
  if (toText(node.description)) return;
  const message = `${name}: add a description that says what it means.`;
  ctx.report({ message, location: location.child('description') });
}
