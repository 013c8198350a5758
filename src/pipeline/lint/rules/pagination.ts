import { getByPointer } from '../../../client/pointer.js';
import { isRecord } from '../../../client/record.js';
import { findSuccess, listOperations, type Place, toList, toMap, toText } from '../document.js';
import { listInputs } from '../inputs.js';
import { findMembers, listMembers } from '../members.js';
import type { Rule } from '../redocly.js';
import { joinWithOr } from '../report.js';

const POINTERS = ['items', 'next', 'total', 'size'];

/**
 * A list can be walked as x-pagination says: its parameters are inputs of the operation, and its pointers lead to
 * something in the schema and in the first example of a success. Where `items` leads nowhere, a client would walk no rows
 * and say nothing.
 */
export const pagination: Rule = () => ({
  Root(root, ctx) {
    for (const operation of listOperations(root, ctx)) {
      if (!('x-pagination' in operation.node)) continue;
      const declared = toMap(operation.node['x-pagination']);
      const report = (message: string, ...path: string[]) =>
        ctx.report({
          message: `${operation.name}: ${message}.`,
          location: operation.location.child(['x-pagination', ...path]),
        });

      const inputs = listInputs(operation, ctx);
      for (const [key, name] of Object.entries(toMap(declared.parameters))) {
        if (inputs.includes(toText(name))) continue;
        report(
          `there is no input "${name}" for ${key}; name one of ${joinWithOr(inputs)}`,
          'parameters',
          key,
        );
      }
      const success = findSuccess(operation, ctx);
      if (!success) {
        report('document a success with a body of JSON, or remove x-pagination');
        continue;
      }
      const { status, schema, example } = success;
      for (const key of POINTERS.filter((word) => word in declared)) {
        const pointer = toText(declared[key]);
        const places = findMembers(schema, pointer, ctx);
        const shown = getByPointer(example?.value, pointer);
        if (places.length === 0) {
          const names = listMembers(findMembers(schema, toParent(pointer), ctx));
          const choice = names.length ? `; there are ${joinWithOr(names)}` : '';
          report(`${key} ${pointer} leads nowhere in the schema of ${status}${choice}`, key);
        } else if (key === 'items' && !places.some(holdsRows)) {
          report(`items ${pointer} is neither a list nor a map in the schema of ${status}`, key);
        } else if (key === 'items' ? typeof shown !== 'object' : shown === undefined) {
          // The last page has no next one.
          if (key === 'next') continue;
          const what = key === 'items' ? 'rows' : 'a value';
          report(`give the first example of ${status} ${what} at ${pointer} (${key})`, key);
        }
      }
    }
  },
});

/** Rows come in a list, or in a PHP map keyed by id. */
function holdsRows({ node }: Place): boolean {
  const types = [node.type, ...toList(node.type)];
  return types.includes('array') || isRecord(node.items) || isRecord(node.additionalProperties);
}

/** The pointer to what holds the last member. */
function toParent(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}
