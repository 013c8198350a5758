import { isRecord } from '../../client/record.js';
import { isJson } from '../../contract/media-type.js';
import type { Context, Location, Node } from './redocly.js';

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export interface Place {
  node: Node;
  location: Location;
}

export interface Operation extends Place {
  path: string;
  method: string;
  /** What a message calls it: the operationId, or method and path where there is none. */
  name: string;
  /** The reference in the root, if there is one. */
  ref: string | undefined;
  /** Where the root mentions it. */
  mention: Location;
}

/** The value as a map. Anything else counts as an empty one: Redocly's rule `struct` reports it. */
export function toMap(value: unknown): Node {
  return isRecord(value) ? value : {};
}

/** The value as a list. Anything else counts as an empty one. */
export function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as a text without outer white space; anything else counts as empty. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** The node that stands there, or the one its `$ref` leads to. */
export function follow(value: unknown, location: Location, ctx: Context): Place {
  const node = toMap(value);
  if (typeof node.$ref !== 'string') return { node, location };
  const target = ctx.resolve(node, location.source.absoluteRef);
  return { node: toMap(target.node), location: target.location ?? location };
}

/** All operations of the document, from a visit to its root. */
export function listOperations(root: Node, ctx: Context): Operation[] {
  return Object.entries(toMap(root.paths)).flatMap(([path, value]) => {
    const item = follow(value, ctx.location.child(['paths', path]), ctx);
    return METHODS.filter((method) => method in item.node).map((method): Operation => {
      const mention = item.location.child(method);
      const operation = follow(item.node[method], mention, ctx);
      const name = toText(operation.node.operationId) || `${method.toUpperCase()} ${path}`;
      const ref = toText(toMap(item.node[method]).$ref) || undefined;
      return { path, method, name, ref, mention, ...operation };
    });
  });
}

/** The responses of an operation by status, references followed. */
export function listResponses(operation: Place, ctx: Context): Map<string, Place> {
  const location = operation.location.child('responses');
  const responses = Object.entries(toMap(operation.node.responses));
  return new Map(
    responses.map(([status, value]) => [status, follow(value, location.child(status), ctx)]),
  );
}

/** The named examples of all media types of a response. */
export function listExamples(response: Place, ctx: Context): { name: string; value: unknown }[] {
  return Object.entries(toMap(response.node.content)).flatMap(([type, media]) =>
    Object.entries(toMap(toMap(media).examples)).map(([name, example]) => {
      const location = response.location.child(['content', type, 'examples', name]);
      return { name, value: follow(example, location, ctx).node.value };
    }),
  );
}

/** A body that an operation documents for its success: the first status of success that has one. */
export interface SuccessBody {
  readonly status: string;
  readonly schema: Place;
  /** The first example; missing where there is none. */
  readonly example?: { readonly name: string; readonly value: unknown };
}

/** The body of JSON that an operation responds with when all goes well; `undefined` where it has none. */
export function findSuccess(operation: Place, ctx: Context): SuccessBody | undefined {
  for (const [status, response] of listResponses(operation, ctx)) {
    if (!status.startsWith('2')) continue;
    for (const [type, value] of Object.entries(toMap(response.node.content))) {
      if (!isJson(type)) continue;
      const media = toMap(value);
      const location = response.location.child(['content', type, 'schema']);
      const schema = { node: toMap(media.schema), location };
      const only = { ...response, node: { content: { [type]: media } } };
      const [example] = listExamples(only, ctx);
      return { status, schema, ...(example && { example }) };
    }
  }
  return undefined;
}
