import { parsePointer } from '../../../client/pointer.js';
import { isRecord, type UnknownRecord } from '../../../client/record.js';

type Container = UnknownRecord | unknown[];

interface Way {
  readonly tokens: readonly string[];
  readonly get: (root: unknown) => unknown;
}

/** Pointers come from declarations, and a few from requests, of which no more are kept than this. */
const MOST_WAYS = 10_000;
const ways = new Map<string, Way>();

function findWay(pointer: string): Way {
  const known = ways.get(pointer);
  if (known) return known;
  const tokens = parsePointer(pointer);
  const [first = ''] = tokens;
  const get =
    tokens.length === 1
      ? (root: unknown) => getMember(root, first)
      : (root: unknown) => tokens.reduce(getMember, root);
  if (ways.size >= MOST_WAYS) ways.clear();
  const way = { tokens, get };
  ways.set(pointer, way);
  return way;
}

/** A function that reads the value at a JSON pointer; it takes the pointer apart once. */
export function createGetter(pointer: string): (root: unknown) => unknown {
  return findWay(pointer).get;
}

function getMember(value: unknown, token: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
  return (value as UnknownRecord)[token];
}

/** A value that is changed without touching the one that it was made from: what is not changed is shared. */
export interface Draft {
  readonly value: UnknownRecord;
  get(pointer: string): unknown;
  /** Sets a member. Objects on the way are made where they are missing; items of lists are not, then nothing is set. */
  set(pointer: string, value: unknown): void;
  remove(pointer: string): void;
}

export function createDraft(base: unknown): Draft {
  const root = { ...(base as UnknownRecord) };
  const owned = new Set<object>();
  const own = (container: Container, token: string): Container | undefined => {
    const child = (container as UnknownRecord)[token];
    if (Array.isArray(container) && child === undefined) return undefined;
    if (isContainer(child) && owned.has(child)) return child;
    const copy = Array.isArray(child) ? [...child] : { ...(isRecord(child) ? child : {}) };
    owned.add(copy);
    (container as UnknownRecord)[token] = copy;
    return copy;
  };
  const walk = (pointer: string): [container: Container | undefined, last: string] => {
    const { tokens } = findWay(pointer);
    let container: Container | undefined = root;
    for (const token of tokens.slice(0, -1)) container = container && own(container, token);
    return [container, tokens.at(-1) ?? ''];
  };
  return {
    value: root,
    get: (pointer) => createGetter(pointer)(root),
    set(pointer, value) {
      const [container, last] = walk(pointer);
      if (!container || (Array.isArray(container) && !(Number(last) < container.length))) return;
      (container as UnknownRecord)[last] = value;
    },
    remove(pointer) {
      const [container, last] = walk(pointer);
      if (container) delete (container as UnknownRecord)[last];
    },
  };
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
