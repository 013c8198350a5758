import {
  examplesOf,
  list,
  map,
  type Operation,
  operationsOf,
  responsesOf,
  text,
} from '../document.js';
import type { Node, Rule } from '../redocly.js';

/** Causes that cannot happen to an operation without a key. */
const NEED_KEY = ['missingKey', 'wrongKey', 'forbidden'];

/**
 * The mock refuses with documented answers: each cause in x-refusals leads, on every operation it
 * can happen to, to a documented status and to the example it names. Without a name it is the first
 * example there, which the rule `examples` asks for.
 */
export const refusals: Rule = () => ({
  Root(root, ctx) {
    const operations = operationsOf(root, ctx);
    const selects = operations.some(({ node }) => 'x-rpc' in node);
    for (const operation of operations) {
      const { node, location, name } = operation;
      const responses = responsesOf(operation, ctx);
      const declared = { ...map(root['x-refusals']), ...map(node['x-refusals']) };
      for (const [cause, value] of Object.entries(declared)) {
        if (!applies(cause, operation, root, selects)) continue;
        const { status, example } = map(value);
        const response = responses.get(String(status));
        const examples = response ? examplesOf(response, ctx).map(({ name }) => name) : [];

        let mend: string | undefined;
        if (!response) mend = `document the status ${status}`;
        else if (example !== undefined && !examples.includes(text(example))) {
          mend = `add the example "${example}" under ${status}`;
        }
        if (!mend) continue;
        const message = `${name}: ${mend}, or override ${cause} in its own x-refusals.`;
        ctx.report({ message, location: location.child('responses').key() });
      }
    }
  },
});

function applies(cause: string, { node }: Operation, root: Node, selects: boolean): boolean {
  // Where the query selects the method, only the operations selected so have unknown neighbours.
  if (cause === 'unknownMethod') return !selects || 'x-rpc' in node;
  const keyless = list(node.security ?? root.security).length === 0;
  const takesInput = list(node.parameters).length > 0 || 'requestBody' in node;
  if (NEED_KEY.includes(cause)) return !keyless;
  return cause !== 'invalidInput' || takesInput;
}
