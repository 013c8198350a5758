import { readEnvelope } from '../../../client/envelope.js';
import type { Envelope } from '../../../client/operation.js';
import { isJson } from '../../../contract/media-type.js';
import {
  findSuccess,
  listExamples,
  listOperations,
  listResponses,
  type Operation,
  type Place,
  toMap,
} from '../document.js';
import { findMembers } from '../members.js';
import type { Context, Location, Rule } from '../redocly.js';

/**
 * How success and failure look is written down and true: the document has x-envelope, or `false` where no body has one;
 * its pointers lead to something; the first example of a success is one by it; and every operation with an envelope
 * documents at least one response that is a failure by it.
 */
export const envelope: Rule = () => ({
  Root(root, ctx) {
    if (!('x-envelope' in root)) {
      const message =
        'the document: add x-envelope, which says how success and failure look, or false.';
      ctx.report({ message });
      return;
    }
    const ofDocument: Operation[] = [];
    for (const operation of listOperations(root, ctx)) {
      const { node, location } = operation;
      const isOwn = 'x-envelope' in node;
      const rule = isOwn ? node['x-envelope'] : root['x-envelope'];
      // The rule `vocabulary` holds it to its shape.
      const declared = rule as Envelope;
      if (rule === false || !isPointer(declared.failure?.pointer)) continue;
      if (!isPointer(declared.success?.pointer)) continue;
      checkSuccess(operation, declared, ctx);
      checkFailure(operation, declared, ctx);
      if (isOwn) checkPointers([operation], declared, location.child('x-envelope'), ctx);
      else ofDocument.push(operation);
    }
    if (ofDocument.length > 0) {
      const location = ctx.location.child('x-envelope');
      checkPointers(ofDocument, root['x-envelope'] as Envelope, location, ctx);
    }
  },
});

/** A client would take every response for not understood. */
function checkSuccess(operation: Operation, declared: Envelope, ctx: Context): void {
  const { name, location } = operation;
  const success = findSuccess(operation, ctx);
  if (!success) return;
  const { status, schema, example } = success;
  const at = location.child(['responses', status]);
  const { pointer, values } = declared.success;
  const remedy = 'or set x-envelope of the operation, false where it has none';
  if (findMembers(schema, pointer, ctx).length === 0) {
    const message = `${name}: the mark of success ${pointer} leads nowhere in the schema of ${status}; describe it, ${remedy}.`;
    ctx.report({ message, location: at });
  } else if (example && !readEnvelope(declared, example.value).success) {
    const mark = `${pointer} is none of ${JSON.stringify(values)}`;
    const message = `${name}: the first example of ${status}, "${example.name}", is no success (${mark}); put one first, ${remedy}.`;
    ctx.report({ message, location: at });
  }
}

function checkFailure(operation: Operation, declared: Envelope, ctx: Context): void {
  const fails = [...listResponses(operation, ctx)].some(
    ([status, response]) =>
      !/^[123]/.test(status) ||
      listExamples(response, ctx).some(({ value }) => readEnvelope(declared, value).failure),
  );
  if (fails) return;
  const failure = `an error status, or an example with the failure mark at ${declared.failure.pointer}`;
  const message = `${operation.name}: add a failure (${failure}) or set x-envelope: false.`;
  ctx.report({ message, location: operation.location.child('responses').key() });
}

/** Each pointer leads to something in at least one response. */
function checkPointers(
  operations: readonly Operation[],
  { failure, message, code = [] }: Envelope,
  location: Location,
  ctx: Context,
): void {
  const bodies = operations.flatMap((operation) => listBodies(operation, ctx));
  // Several operations share most responses.
  const distinct = [...new Map(bodies.map((body) => [body.node, body])).values()];
  const pointers = [
    { pointer: failure.pointer, path: ['failure', 'pointer'] },
    ...message.map((pointer, index) => ({ pointer, path: ['message', index] })),
    ...code.map((pointer, index) => ({ pointer, path: ['code', index] })),
  ];
  for (const { pointer, path } of pointers) {
    if (distinct.some((body) => findMembers(body, pointer, ctx).length > 0)) continue;
    const where = `x-envelope, ${path[0]}`;
    const text = `${where}: ${pointer} leads nowhere in the schema of any response; correct it, or describe the member.`;
    ctx.report({ message: text, location: location.child(path) });
  }
}

function isPointer(text: unknown): boolean {
  return typeof text === 'string' && text.startsWith('/');
}

/** Schemas of the bodies of JSON. */
function listBodies(operation: Operation, ctx: Context): Place[] {
  return [...listResponses(operation, ctx).values()].flatMap((response) =>
    Object.entries(toMap(response.node.content))
      .filter(([type]) => isJson(type))
      .map(([type, media]) => ({
        node: toMap(toMap(media).schema),
        location: response.location.child(['content', type, 'schema']),
      })),
  );
}
