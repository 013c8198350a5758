import { type Document, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Context, Rule } from '../redocly.js';
import { nameLocation } from '../report.js';

/** Files whose top-level keys are sections: the root and the operations. */
const SECTIONED = new Set(['Root', 'Operation']);
/** Keys below which data stands, which may be written as tightly as it reads well. */
const DATA = new Set<unknown>(['value', 'example', 'default']);
/** Where a map in flow style may begin; also a brace in a text. */
const FLOW_MAP = /(?:^|[\s,[{])\{\s*[^\s}]/;

/**
 * One layout, where the formatter leaves a choice. A blank line stands between the top-level keys of a root
 * or an operation and nowhere else; maps are in block style, so that a diff shows the member that changed.
 */
export const layout: Rule = () => ({
  any(_node, ctx) {
    if (ctx.location.pointer !== '#/') return;
    const { body } = ctx.location.source;
    checkBlankLines(body, ctx);
    // To parse every file once more would take as long as all other rules together.
    if (FLOW_MAP.test(body)) checkBlockStyle(parseDocument(body), ctx);
  },
});

function checkBlankLines(body: string, ctx: Context): void {
  const sectioned = SECTIONED.has(ctx.type.name);
  const name = nameLocation(ctx.location);
  let inText: Set<number> | undefined;
  const lines = body.trimEnd().split('\n');
  let blankBefore = true;
  lines.forEach((line, index) => {
    if (line === '') {
      const stray = !sectioned || !/^\S/.test(lines[index + 1] ?? '');
      inText ??= stray ? listTextLines(body) : undefined;
      if (stray && !inText?.has(index)) {
        ctx.report({ message: `${name}: remove the blank line ${index + 1}.` });
      }
    } else if (sectioned && !blankBefore && /^[^\s#]/.test(line)) {
      const key = line.replace(/:.*/, '');
      const message = `${name}: put a blank line before "${key}".`;
      ctx.report({ message, location: ctx.location.child(key).key() });
    }
    // A comment belongs to the key below it.
    blankBefore = line === '' || (line.startsWith('#') && blankBefore);
  });
}

/** Indices of the lines that belong to a text of several lines. */
function listTextLines(body: string): Set<number> {
  const lineOf = (offset: number) => body.slice(0, offset).split('\n').length - 1;
  const found = new Set<number>();
  visit(parseDocument(body), {
    Scalar(_, { range }) {
      if (!range) return;
      const [start, end] = range;
      const last = lineOf(start + body.slice(start, end).trimEnd().length);
      for (let line = lineOf(start) + 1; line < last; line++) found.add(line);
    },
  });
  return found;
}

function checkBlockStyle(document: Document, ctx: Context): void {
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && DATA.has(key.value) ? visit.SKIP : undefined),
    Map(_, map, path) {
      if (!map.flow || map.items.length === 0) return;
      const location = ctx.location.child(keysOf(path, map));
      const message = `${nameLocation(location)}: write the map in block style, a member a line.`;
      ctx.report({ message, location });
      return visit.SKIP;
    },
  });
}

/** The way to a node: keys of maps, and indices of lists. */
function keysOf(path: readonly unknown[], node: unknown): (string | number)[] {
  return path.flatMap((step, index): (string | number)[] => {
    if (isPair(step) && isScalar(step.key)) return [String(step.key.value)];
    return isSeq(step) ? [step.items.indexOf(path[index + 1] ?? node)] : [];
  });
}
