import { follow, toList, toMap, toText } from '../document.js';
import type { Context, Location, Node, Rule } from '../redocly.js';
import { nameLocation } from '../report.js';
import { readSources } from '../sources.js';

/**
 * Old and new stand side by side only where it shows which is which: x-validity names documents that
 * sources.yaml has, in their order, only values that the enumeration has, and never says that
 * something is gone which `deprecated` does not keep people away from.
 */
export const validity: Rule = () => {
  const dates = new Map<string, string>();

  const check = (node: Node, ctx: Context) => {
    if (!('x-validity' in node) || ctx.type.extensionsPrefix === undefined) return;
    const report = (mend: string, ...path: string[]) => {
      const location = ctx.location.child(['x-validity', ...path]);
      ctx.report({ message: `${nameLocation(ctx.location)}: ${mend}`, location });
    };
    const checkSpan = (span: Node, ...path: string[]) => {
      const [since, until] = [toText(span.since), toText(span.until)];
      for (const [word, id] of [
        ['since', since],
        ['until', until],
      ] as const) {
        if (!id || dates.has(id)) continue;
        report(`add the source "${id}" to sources.yaml, or name one that is there.`, ...path, word);
      }
      if (since && until && (dates.get(since) ?? '') > (dates.get(until) ?? '')) {
        report(`"${since}" is newer than "${until}"; swap since and until.`, ...path);
      }
    };

    const own = toMap(node['x-validity']);
    checkSpan(own);
    if (own.until !== undefined && node.deprecated !== true) {
      report('add "deprecated: true" to what is gone.', 'until');
    }
    const values = enumOf(node, ctx.location, ctx);
    for (const [value, span] of Object.entries(toMap(own.values))) {
      checkSpan(toMap(span), 'values', value);
      if (!values.includes(value)) {
        report(`add "${value}" to the enumeration, or remove it here.`, 'values', value);
      }
    }
  };

  return {
    Root(_root, ctx) {
      for (const { id, date } of readSources(ctx.location)) dates.set(toText(id), String(date));
    },
    any: { enter: check },
    ref: { enter: check },
  };
};

/** The values of a schema, of its elements, or of a parameter, as texts. */
function enumOf(value: unknown, location: Location, ctx: Context): string[] {
  const { node, location: at } = follow(value, location, ctx);
  if ('enum' in node) return toList(node.enum).map(String);
  const key = ['schema', 'items'].find((name) => name in node);
  return key ? enumOf(node[key], at.child(key), ctx) : [];
}
