import { listOperations, toList, toMap, toText } from '../document.js';
import type { Rule } from '../redocly.js';
import { joinWithOr } from '../report.js';

/**
 * One operation, one file, found by its tag and name: `paths/<tag>/<operationId>.yaml`. Keeps the
 * root a table of contents, and the way from a message or a docs page to the file short.
 */
export const operationFile: Rule = () => {
  const seen = new Map<string, string>();
  return {
    Root(root, ctx) {
      const declared = toList(root.tags).map((tag) => toText(toMap(tag).name));
      for (const operation of listOperations(root, ctx)) {
        const { name, ref, mention, node, location } = operation;
        const tags = toList(node.tags).map(toText);
        const [tag = ''] = tags;
        const file = `paths/${tag || '<tag>'}/${toText(node.operationId) || '<operationId>'}.yaml`;
        const place = `${operation.method.toUpperCase()} ${operation.path}`;
        if (tags.length !== 1) {
          const message = `${name}: give it exactly one tag, the name of its folder in paths/.`;
          ctx.report({ message, location: location.child('tags') });
        } else if (!declared.includes(tag)) {
          const remedy = `declare the tag "${tag}" in the root, or use ${joinWithOr(declared)}`;
          const message = `${name}: ${remedy}.`;
          ctx.report({ message, location: location.child('tags') });
        }
        if (ref === undefined) {
          const message = `${name}: move it to ${file} and put only the $ref here.`;
          ctx.report({ message, location: mention });
        } else if (tags.length === 1 && ref !== file) {
          const message = `${name}: name its file ${file} after tag and operationId, not ${ref}.`;
          ctx.report({ message, location: mention });
        }
        const before = ref && seen.get(ref);
        if (before) {
          const message = `${name}: write a separate file for ${place}; ${ref} is ${before}.`;
          ctx.report({ message, location: mention });
        } else if (ref) seen.set(ref, place);
      }
    },
  };
};
