import { map, text } from '../document.js';
import type { Rule } from '../redocly.js';
import { nameOf, parameterName } from '../report.js';

/**
 * Everything has an example, and always in the same form: parameters `example` beside the schema,
 * bodies named `examples` with a summary. The mock answers with them and the docs show them.
 */
export const examples: Rule = () => ({
  Parameter(parameter, ctx) {
    if ('content' in parameter) return;
    if ('example' in parameter && !('examples' in parameter)) return;
    const name = parameterName(parameter, ctx.location);
    const message = `${name}: give it one "example" beside "schema".`;
    ctx.report({ message });
  },
  MediaType(media, ctx) {
    const name = nameOf(ctx.location);
    if ('example' in media) {
      const message = `${name}: turn "example" into a named one under "examples".`;
      ctx.report({ message, location: ctx.location.child('example').key() });
    } else if (Object.keys(map(media.examples)).length === 0) {
      ctx.report({ message: `${name}: add named "examples", a typical one first.` });
    }
  },
  Example(example, ctx) {
    if (text(example.summary)) return;
    ctx.report({ message: `${nameOf(ctx.location)}: give the example a summary.` });
  },
});
