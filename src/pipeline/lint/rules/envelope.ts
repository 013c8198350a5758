import { readEnvelope } from '../../../client/envelope.js';
import type { Envelope } from '../../../client/operation.js';
import { listExamples, listOperations, listResponses } from '../document.js';
import type { Rule } from '../redocly.js';

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
      // The rule `vocabulary` holds it to its shape.
      const declared = rule as Envelope;
      if (!declared.failure?.pointer) continue;
      const fails = [...listResponses(operation, ctx)].some(
        ([status, response]) =>
          !/^[123]/.test(status) ||
          listExamples(response, ctx).some(({ value }) => readEnvelope(declared, value).failure),
      );
      if (fails) continue;
      const failure = `an error status, or an example with the failure mark at ${declared.failure.pointer}`;
      const message = `${name}: add a failure (${failure}) or set x-envelope: false.`;
      ctx.report({ message, location: location.child('responses').key() });
    }
  },
});
