import { toList, toMap, toText } from '../document.js';
import type { Context, Node, Rule } from '../redocly.js';
import { nameLocation } from '../report.js';
import { readSources } from '../sources.js';

/**
 * A claim leads to its evidence: every source id in x-provenance is explained in sources.yaml
 * beside the root, once, with title and date.
 */
export const provenanceSources: Rule = () => {
  const ids = new Set<string>();
  const check = (node: Node, ctx: Context) => {
    if (ctx.type.extensionsPrefix === undefined) return;
    for (const [index, id] of toList(toMap(node['x-provenance']).sources).entries()) {
      if (ids.has(toText(id))) continue;
      const remedy = `add the source "${id}" to sources.yaml, or cite one that is there`;
      const message = `${nameLocation(ctx.location)}: ${remedy}.`;
      ctx.report({ message, location: ctx.location.child(['x-provenance', 'sources', index]) });
    }
  };
  return {
    Root(_root, ctx) {
      const sources = readSources(ctx.location);
      if (sources.length === 0) {
        ctx.report({ message: 'sources.yaml: put the list of sources beside the root.' });
      }
      for (const { id, title, date } of sources) {
        if (ids.has(toText(id))) {
          const message = `sources.yaml: give one of the two sources "${id}" another id.`;
          ctx.report({ message });
        } else if (!toText(id) || !toText(title) || !date) {
          const message = `sources.yaml: give the source "${id ?? title}" an id, title and date.`;
          ctx.report({ message });
        }
        ids.add(toText(id));
      }
    },
    any: { enter: check },
    ref: { enter: check },
  };
};
