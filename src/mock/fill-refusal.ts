import { isRecord } from '../client/record.js';
import { escapeRegExp } from '../support/text.js';

/**
 * A refusal that names what is wrong in a request, made of a documented one that names something else.
 * @param value the documented body
 * @param shown the name that it shows: within its texts the first of `names` takes its place, and a member that is called
 *   so comes once for each of them
 */
export function fillRefusal(value: unknown, shown: string, names: readonly string[]): unknown {
  const [first = shown] = names;
  const word = new RegExp(`(?<!\\w)${escapeRegExp(shown)}(?!\\w)`, 'g');
  const fill = (node: unknown, name: string): unknown => {
    if (typeof node === 'string') return node.replace(word, () => name);
    if (Array.isArray(node)) return node.map((item) => fill(item, name));
    if (!isRecord(node)) return node;
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, member]) =>
        key === shown && names.length > 0
          ? names.map((one) => [one, fill(member, one)])
          : [[key, fill(member, name)]],
      ),
    );
  };
  return fill(value, first);
}
