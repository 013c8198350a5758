import { isJson } from '../../../contract/media-type.js';
import { readAt } from '../../../contract/read-at.js';
import {
  follow,
  listExamples,
  listOperations,
  listResponses,
  type Operation,
  type Place,
  toMap,
  toText,
} from '../document.js';
import { listInputs } from '../inputs.js';
import { findMembers } from '../members.js';
import type { Context, Rule } from '../redocly.js';
import { joinWithOr } from '../report.js';

/**
 * A link can be followed: its operation is there, takes the inputs that the link names, and what it takes from the
 * request or the response is there too. A dry run and the docs follow links without a second look.
 */
export const links: Rule = () => ({
  Root(root, ctx) {
    const operations = listOperations(root, ctx);
    const byId = new Map(operations.map((operation) => [operation.name, operation]));
    for (const operation of operations) {
      for (const [status, response] of listResponses(operation, ctx)) {
        for (const [name, value] of Object.entries(toMap(response.node.links))) {
          const at = response.location.child(['links', name]);
          const link = follow(value, at, ctx);
          const report = (message: string, ...path: string[]) => {
            const where = `${operation.name}, link "${name}" of ${status}`;
            ctx.report({ message: `${where}: ${message}.`, location: link.location.child(path) });
          };
          const id = toText(link.node.operationId);
          const target = byId.get(id);
          // A reference to an operation is Redocly's to resolve.
          if (!target && 'operationRef' in link.node) continue;
          if (!target) {
            report(`there is no operation "${id}"`, 'operationId');
            continue;
          }
          const inputs = listInputs(target, ctx);
          for (const [input, source] of Object.entries(toMap(link.node.parameters))) {
            if (!inputs.includes(input.replace(/^(?:path|query|header)\./, ''))) {
              const choice = inputs.length ? joinWithOr(inputs) : 'none';
              report(`${id} has no input "${input}"; it has ${choice}`, 'parameters', input);
            }
            const wrong = findWrongSource(source, operation, response, ctx);
            if (wrong) report(`${wrong}, so nothing fills "${input}"`, 'parameters', input);
          }
          const wrong = findWrongSource(link.node.requestBody, operation, response, ctx);
          if (wrong) report(`${wrong}, so the body is empty`, 'requestBody');
        }
      }
    }
  },
});

/** What is wrong with a value or a runtime expression of OpenAPI; nothing where it leads to something. */
function findWrongSource(
  value: unknown,
  operation: Operation,
  response: Place,
  ctx: Context,
): string | undefined {
  const [, from, part, rest = ''] =
    /^\$(request|response)\.(body|path|query|header)(.*)$/s.exec(toText(value)) ?? [];
  if (part === undefined) {
    const isKnown = !/^\$/.test(toText(value)) || /^\$(url|method|statusCode)$/.test(toText(value));
    return isKnown ? undefined : `"${value}" is no expression of OpenAPI`;
  }
  if (part !== 'body') {
    const name = rest.slice(1);
    const isThere =
      from === 'response'
        ? part === 'header' && Object.keys(toMap(response.node.headers)).some(isSame(name))
        : listInputs(operation, ctx).some(isSame(name));
    return isThere ? undefined : `there is no ${from} ${part} "${name}"`;
  }
  if (from === 'request' || rest === '') return undefined;
  const pointer = rest.slice(1);
  for (const [type, media] of Object.entries(toMap(response.node.content))) {
    if (!isJson(type)) continue;
    const location = response.location.child(['content', type, 'schema']);
    const schema = { node: toMap(toMap(media).schema), location };
    if (findMembers(schema, pointer, ctx).length === 0) {
      return `${pointer} leads nowhere in the schema`;
    }
    const only = { ...response, node: { content: { [type]: media } } };
    const [example] = listExamples(only, ctx);
    if (readAt(example?.value, pointer) === undefined) {
      return `${pointer} leads nowhere in the first example`;
    }
  }
  return undefined;
}

function isSame(name: string): (other: string) => boolean {
  return (other) => other.toLowerCase() === name.toLowerCase();
}
