import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { SourceFile } from '../../contract/source.js';

/** A change of a text: what stands between two offsets is replaced. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Changes applied to a text; the same change twice is one. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const unique = new Map(edits.map((edit) => [JSON.stringify(edit), edit]));
  return [...unique.values()]
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => b.edit.from - a.edit.from || b.index - a.index)
    .reduce((done, { edit }) => done.slice(0, edit.from) + edit.text + done.slice(edit.to), text);
}

/** Adds members to the end of a map; `lines` is YAML in block form without indentation, `flow` the same in one line. */
export function appendToMap(file: SourceFile, map: YAMLMap, lines: string, flow: string): Edit {
  if (map.flow) return insertBeforeEnd(file, map, map.items.length > 0, flow);
  return insertAt(findLineAfter(file, map), indent(lines, getColumn(file, map)), file);
}

/** Adds an item to the end of a list; `lines` is YAML in block form without indentation, `flow` the same in one line. */
export function appendToList(file: SourceFile, list: YAMLSeq, lines: string, flow = lines): Edit {
  if (list.flow) return insertBeforeEnd(file, list, list.items.length > 0, flow);
  const item = `- ${lines.replaceAll('\n', '\n  ')}`;
  return insertAt(findLineAfter(file, list), indent(item, getColumn(file, list)), file);
}

/** Puts a member before another one; `lines` is YAML in block form without indentation, `flow` the same in one line. */
export function insertBefore(
  file: SourceFile,
  map: YAMLMap,
  key: Node,
  lines: string,
  flow: string,
): Edit {
  const at = key.range?.[0] ?? 0;
  const gap = `\n${' '.repeat(getColumn(file, map))}`;
  const text = map.flow ? `${flow}, ` : `${lines}\n`.replaceAll('\n', gap);
  return { from: at, to: at, text };
}

/** Replaces the text of a node. */
export function replaceNode(node: Node, text: string): Edit {
  const [from, to] = node.range ?? [0, 0];
  return { from, to, text };
}

/** Replaces all items of a list, in the form that it has. */
export function replaceList(file: SourceFile, list: YAMLSeq, items: readonly string[]): Edit {
  if (list.flow) return replaceNode(list, `[${items.join(', ')}]`);
  const gap = `\n${' '.repeat(getColumn(file, list))}`;
  const from = list.range?.[0] ?? 0;
  const to = file.text.slice(0, list.range?.[1] ?? 0).trimEnd().length;
  return { from, to, text: items.map((item) => `- ${item}`).join(gap) };
}

/** Takes a member out of a map; out of one in block form with its line. */
export function removeMember(file: SourceFile, map: YAMLMap, name: string): Edit | undefined {
  const index = map.items.findIndex(({ key }) => isScalar(key) && key.value === name);
  const pair = map.items[index];
  if (!pair || !isNode(pair.key) || !isNode(pair.value)) return undefined;
  const from = pair.key.range?.[0] ?? 0;
  const next = map.items[index + 1]?.key;
  if (isNode(next)) return { from, to: next.range?.[0] ?? from, text: '' };
  const before = map.items[index - 1]?.value;
  if (map.flow) {
    const end = isNode(before) ? (before.range?.[1] ?? from) : from;
    return { from: end, to: pair.value.range?.[1] ?? from, text: '' };
  }
  const start = file.text.lastIndexOf('\n', from) + 1;
  return { from: start, to: findLineAfter(file, pair.value), text: '' };
}

/** The node of a member of a map. */
export function findMember(node: unknown, name: string): { key: Node; value: Node } | undefined {
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === name);
  return isNode(pair?.key) && isNode(pair.value) ? { key: pair.key, value: pair.value } : undefined;
}

function insertBeforeEnd(file: SourceFile, node: Node, hasItems: boolean, text: string): Edit {
  const end = (node.range?.[1] ?? 1) - 1;
  const from = file.text.slice(0, end).trimEnd().length;
  return { from, to: from, text: hasItems ? `, ${text}` : text };
}

/** Start of the line after a node in block form. */
function findLineAfter(file: SourceFile, node: Node): number {
  const end = file.text.slice(0, node.range?.[1] ?? 0).trimEnd().length;
  const line = file.text.indexOf('\n', end);
  return line < 0 ? file.text.length : line + 1;
}

function insertAt(from: number, text: string, file: SourceFile): Edit {
  const gap = from > 0 && file.text[from - 1] !== '\n' ? '\n' : '';
  return { from, to: from, text: `${gap}${text}` };
}

function getColumn(file: SourceFile, node: YAMLMap | YAMLSeq): number {
  const first = isSeq(node)
    ? node.range?.[0]
    : (node.items[0]?.key as Node | undefined)?.range?.[0];
  const start = first ?? 0;
  return start - (file.text.lastIndexOf('\n', start - 1) + 1);
}

function indent(lines: string, column: number): string {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => `${' '.repeat(column)}${line}\n`)
    .join('');
}
