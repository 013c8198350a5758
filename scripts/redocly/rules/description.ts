import { follow, text } from '../document.js';
import type { Context, Location, Node, Rule } from '../redocly.js';
import { nameOf, parameterName } from '../report.js';

/**
 * Nothing a reader can point at is without a sentence that says what it means: operations,
 * parameters, responses, links, tags, schema components and their properties.
 */
export const description: Rule = () => ({
  Operation: (node, ctx) => check(node, nameOf(ctx.location), ctx),
  Parameter: (node, ctx) => check(node, parameterName(node, ctx.location), ctx),
  Response: (node, ctx) => check(node, nameOf(ctx.location), ctx),
  Link: (node, ctx) => check(node, nameOf(ctx.location), ctx),
  Tag: (node, ctx) => check(node, `tag "${text(node.name)}"`, ctx),
  Schema(node, ctx) {
    const component = /^#\/$|^#\/components\/schemas\/[^/]+$/.test(ctx.location.pointer);
    if (component) check(node, nameOf(ctx.location), ctx);
  },
  SchemaProperties(properties, ctx) {
    for (const [name, property] of Object.entries(properties)) {
      const location = ctx.location.child(name);
      const { node } = follow(property, location, ctx);
      check({ ...node, ...(property as Node) }, nameOf(location), ctx, location);
    }
  },
});

function check(node: Node, name: string, ctx: Context, location: Location = ctx.location): void {
  if (text(node.description)) return;
  const message = `${name}: add a description that says what it means.`;
  ctx.report({ message, location: location.child('description') });
}
