import { readEnvelope } from '../../../client/envelope.js';
import type { Envelope } from '../../../client/operation.js';
import { getByPointer } from '../../../client/pointer.js';
import {
  listExamples,
  listOperations,
  listResponses,
  type Operation,
  toList,
  toMap,
  toText,
} from '../document.js';
import type { Node, Rule } from '../redocly.js';

/** Causes that cannot happen to an operation without a key. */
const NEED_KEY = ['missingKey', 'wrongKey', 'forbidden'];

/**
 * The mock refuses with documented responses: each cause in x-refusals leads, on every operation it
 * can happen to, to a documented status and to the example it names, which is no success. Without a name it is the first
 * example there, which the rule `examples` asks for. Each name in
 * x-unavailable is that of an example of some response. With `texts` it has a text of failure, in whose place they go.
 */
export const refusals: Rule = () => ({
  Root(root, ctx) {
    const operations = listOperations(root, ctx);
    const names = new Set(
      operations.flatMap((operation) =>
        [...listResponses(operation, ctx).values()].flatMap((response) =>
          listExamples(response, ctx).map(({ name }) => name),
        ),
      ),
    );
    for (const name of toList(root['x-unavailable']).map(toText)) {
      if (names.has(name)) continue;
      const message = `x-unavailable: no response has an example "${name}".`;
      ctx.report({ message, location: ctx.location.child('x-unavailable').key() });
    }
    const selects = operations.some(({ node }) => 'x-rpc' in node);
    for (const operation of operations) {
      const { node, location, name } = operation;
      const responses = listResponses(operation, ctx);
      const envelope = toMap('x-envelope' in node ? node['x-envelope'] : root['x-envelope']);
      const declared = { ...toMap(root['x-refusals']), ...toMap(node['x-refusals']) };
      for (const [cause, value] of Object.entries(declared)) {
        if (!canHappen(cause, operation, root, selects)) continue;
        const { status, example, texts } = toMap(value);
        const response = responses.get(String(status));
        const examples = response ? listExamples(response, ctx) : [];
        const shown =
          example === undefined ? examples[0] : examples.find(({ name }) => name === example);

        let remedy: string | undefined;
        if (!response) remedy = `document the status ${status}`;
        else if (example !== undefined && !shown) {
          remedy = `add the example "${example}" under ${status}`;
        } else if (isSuccess(shown?.value, envelope)) {
          remedy = `name an example of ${status} that x-envelope calls a failure`;
        } else if (texts !== undefined && shown && !hasText(shown.value, envelope)) {
          remedy = `give the example "${shown.name}" the text of a failure, where x-envelope has it`;
        }
        if (!remedy) continue;
        const message = `${name}: ${remedy}, or override ${cause} in its own x-refusals.`;
        ctx.report({ message, location: location.child('responses').key() });
      }
    }
  },
});

function isSuccess(body: unknown, envelope: Node): boolean {
  // The rule `vocabulary` holds it to its shape.
  return 'success' in envelope && readEnvelope(envelope as Envelope, body).success;
}

/** Without an envelope there is no such place, and texts are not used. */
function hasText(body: unknown, { message }: Node): boolean {
  const pointers = toList(message);
  return (
    pointers.length === 0 ||
    pointers.some((pointer) => getByPointer(body, toText(pointer)) !== undefined)
  );
}

function canHappen(cause: string, { node }: Operation, root: Node, selects: boolean): boolean {
  // Where the query selects the method, only the operations selected so have unknown neighbours.
  if (cause === 'unknownMethod') return !selects || 'x-rpc' in node;
  const keyless = toList(node.security ?? root.security).length === 0;
  const takesInput = toList(node.parameters).length > 0 || 'requestBody' in node;
  if (NEED_KEY.includes(cause)) return !keyless;
  return cause !== 'invalidInput' || takesInput;
}
