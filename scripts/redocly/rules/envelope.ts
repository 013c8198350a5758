import { listExamples, listOperations, listResponses, toList, toMap, toText } from '../document.js';
import type { Node, Rule } from '../redocly.js';

/**
 * How failure looks is always written down: the document has x-envelope, and every operation with
 * an envelope documents at least one response that is a failure by it.
 */
export const envelope: Rule = () => ({
  Root(root, ctx) {
    if (!('x-envelope' in root)) {
      const message = 'the document: add x-envelope, which says how success and failure look.';
      ctx.report({ message });
      return;
    }
    for (const operation of listOperations(root, ctx)) {
      const { node, location, name } = operation;
      const rule = 'x-envelope' in node ? node['x-envelope'] : root['x-envelope'];
      if (rule === false) continue;
      const success = toMap(toMap(rule).success);
      const fails = [...listResponses(operation, ctx)].some(
        ([status, response]) =>
          !/^[123]/.test(status) ||
          listExamples(response, ctx).some(({ value }) => !isSuccess(value, success)),
      );
      if (fails) continue;
      const failure = `an error status, or an example with another value at ${success.pointer}`;
      const message = `${name}: add a failure (${failure}) or set x-envelope: false.`;
      ctx.report({ message, location: location.child('responses').key() });
    }
  },
});

function isSuccess(body: unknown, success: Node): boolean {
  const keys = toText(success.pointer).split('/').slice(1);
  const names = keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const mark = names.reduce<unknown>((node, name) => (node as Node | null)?.[name], body);
  return toList(success.values).includes(mark);
}
