import { toMap, toText } from '../document.js';
import type { Rule } from '../redocly.js';
import { nameLocation, nameParameter } from '../report.js';

/**
 * Everything has an example, and always in the same form: parameters `example` beside the schema,
 * bodies named `examples` with a summary. The mock responds with them and the docs show them.
 */
export const examples: Rule = () => ({
  Parameter(parameter, ctx) {
    if ('content' in parameter) return;
    if ('example' in parameter && !('examples' in parameter)) return;
    const name = nameParameter(parameter, ctx.location);
    const message = `${name}: give it one "example" beside "schema".`;
    ctx.report({ message });
  },
  MediaType(media, ctx) {
    const name = nameLocation(ctx.location);
    if ('example' in media) {
      const message = `${name}: turn "example" into a named one under "examples".`;
      ctx.report({ message, location: ctx.location.child('example').key() });
    } else if (Object.keys(toMap(media.examples)).length === 0) {
      ctx.report({ message: `${name}: add named "examples", a typical one first.` });
    }
  },
  Example(example, ctx) {
    if (toText(example.summary)) return;
    ctx.report({ message: `${nameLocation(ctx.location)}: give the example a summary.` });
  },
});
