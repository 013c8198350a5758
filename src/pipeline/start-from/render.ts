import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  stringify,
} from 'yaml';
import { escapeControls } from '../../support/text.js';
import type { Todo } from './types.js';

/** A remark on a place of a file. */
export interface Remark {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** YAML in the layout of the house; with sections a blank line stands between the keys of its root. */
export function renderYaml(
  node: unknown,
  { hasSections }: { readonly hasSections: boolean },
): string {
  const text = stringify(node, { lineWidth: 0, aliasDuplicateObjects: false });
  if (!hasSections) return text;
  const lines = text.split('\n');
  return lines
    .map((line, index) =>
      index > 0 && /^[^\s#-]/.test(line) && isKey(lines, index) ? `\n${line}` : line,
    )
    .join('\n');
}

/** A line of a text in several lines is always indented, so that what begins a line is a key or a comment above one. */
function isKey(lines: readonly string[], index: number): boolean {
  return !(lines[index - 1] ?? '').startsWith('#');
}

/** Remarks with the lines that they speak of, in the order of the files. */
export function locateRemarks(
  remarks: readonly Remark[],
  files: ReadonlyMap<string, string>,
): Todo[] {
  const byFile = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const list = byFile.get(remark.file);
    if (list) list.push(remark);
    else byFile.set(remark.file, [remark]);
  }
  return [...files.keys()].flatMap((file) => {
    const own = byFile.get(file);
    if (!own) return [];
    const lines = new LineCounter();
    const document = parseDocument(files.get(file) ?? '', { lineCounter: lines });
    return own
      .map(({ path, text }) => {
        const offset = findOffset(document.contents, path);
        return { file, line: Math.max(1, lines.linePos(offset).line), text: escapeControls(text) };
      })
      .sort((a, b) => a.line - b.line);
  });
}

/** Where the nearest place of a path begins. */
function findOffset(root: unknown, path: readonly (string | number)[]): number {
  let node = root;
  let offset = (root as Node | null)?.range?.[0] ?? 0;
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((one) => isScalar(one.key) && one.key.value === key)
      : undefined;
    const item = isSeq(node) ? node.items[Number(key)] : undefined;
    const next: unknown = pair ? pair.value : item;
    const at = (pair ? pair.key : item) as Node | undefined;
    if (!at || isPair(at)) break;
    offset = at.range?.[0] ?? offset;
    node = next;
  }
  return offset;
}
