import { join, posix } from 'node:path';
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Document as YamlDocument,
} from 'yaml';
import { parsePointer } from '../client/pointer.js';
import { type Owner, toOrigin, toPathBelow } from './files.js';
import type { SourceLocation } from './location.js';

/** A hand-written file with its syntax tree. */
export interface SourceFile {
  /** Path below its project, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly document: YamlDocument;
  readonly lines: LineCounter;
}

/** A node of a hand-written file. */
export interface SourceNode {
  readonly file: SourceFile;
  /** Missing where a key has nothing behind it. */
  readonly node: Node | undefined;
  /** Where it begins: the key of a member, the item of a list, the start of a file. */
  readonly offset: number;
}

/** Finds the hand-written YAML behind the bundled document of a provider. */
export interface Sources {
  /**
   * Location of what stands at a JSON pointer of the bundle, through every `$ref`; the nearest place above it where the
   * bundle has more than the files, `undefined` where there are no files.
   */
  locate(pointer: string): SourceLocation | undefined;
  /** The node itself, with its file; `undefined` where the pointer leads nowhere. */
  findNode(pointer: string): SourceNode | undefined;
}

/** Opens the hand-written files of a contract; each is read when it is asked for, and once. */
export function openSources(owner: Owner): Sources {
  const { root, document, read } = toOrigin(owner);
  const main = toPathBelow(root, document);
  const files = new Map<string, SourceFile | undefined>();
  const open = (path: string) => {
    if (!files.has(path)) {
      const text = read(join(root, path));
      files.set(path, text === undefined ? undefined : parseSourceFile(path, text));
    }
    return files.get(path);
  };
  const find = (pointer: string) => {
    const { start, rest } = findStart(open, main, parsePointer(pointer));
    return start && descend(open, start, rest);
  };

  return {
    locate: (pointer) => {
      const nearest = find(pointer)?.nearest;
      if (!nearest) return undefined;
      // A member that is nothing but a reference says nothing itself.
      const isBare = isMap(nearest.node) && nearest.node.items.length === 1;
      const { file, offset } = isBare ? followRef(open, nearest) : nearest;
      return toLocation(file, offset);
    },
    findNode: (pointer) => find(pointer)?.exact,
  };
}

type OpenFile = (path: string) => SourceFile | undefined;

/** The node at which a pointer starts: a component stands in a file that is named after it. */
function findStart(
  open: OpenFile,
  document: string,
  tokens: string[],
): { start: SourceNode | undefined; rest: string[] } {
  const [components, kind = '', name = '', ...rest] = tokens;
  const file =
    components === 'components' && name
      ? open(posix.join(posix.dirname(document), 'components', kind, `${name}.yaml`))
      : undefined;
  if (file) return { start: getRoot(file), rest };
  const main = open(document);
  return { start: main && getRoot(main), rest: tokens };
}

/** Follows `$ref`s; the node in another file begins where that file says so. */
function followRef(open: OpenFile, from: SourceNode, depth = 0): SourceNode {
  const reference = isMap(from.node) ? from.node.get('$ref') : undefined;
  if (typeof reference !== 'string' || depth > MAX_DEPTH) return from;
  const [path = '', inner = ''] = reference.split('#');
  const file = path ? open(posix.join(posix.dirname(from.file.path), path)) : from.file;
  const target = file && descend(open, getRoot(file), parsePointer(inner), depth + 1).exact;
  return target ? followRef(open, target, depth + 1) : from;
}

/** References that lead to references; deeper ones lead in a circle. */
const MAX_DEPTH = 20;

function descend(open: OpenFile, from: SourceNode, tokens: readonly string[], depth = 0) {
  let at = from;
  for (const token of tokens) {
    // What stands beside a reference counts first.
    const next = getChild(at, token) ?? getChild(followRef(open, at, depth), token);
    if (!next) return { nearest: at, exact: undefined };
    at = next;
  }
  return { nearest: at, exact: at };
}

/** Line and column of an offset in a file. */
export function toLocation({ path, lines }: SourceFile, offset: number): SourceLocation {
  const { line, col } = lines.linePos(offset);
  return { file: path, line, column: col };
}

/**
 * Reads the text of a YAML file with its syntax tree.
 * @param path below the project, with slashes
 */
export function parseSourceFile(path: string, text: string): SourceFile {
  const lines = new LineCounter();
  return { path, text, lines, document: parseDocument(text, { lineCounter: lines }) };
}

function getRoot(file: SourceFile): SourceNode {
  const node = file.document.contents ?? undefined;
  return { file, node: node as Node | undefined, offset: node?.range?.[0] ?? 0 };
}

function getChild({ file, node }: SourceNode, token: string): SourceNode | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(token)];
    return isNode(item) ? { file, node: item, offset: item.range?.[0] ?? 0 } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === token);
  if (!pair || !isNode(pair.key)) return undefined;
  const value = isNode(pair.value) ? pair.value : undefined;
  return { file, node: value, offset: pair.key.range?.[0] ?? 0 };
}
