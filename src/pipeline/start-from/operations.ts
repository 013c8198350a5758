import type { DraftOperation } from './draft.js';
import { createNamer, toOperationName, toTagName } from './names.js';

/** An operation with the names that it has in the house. */
export interface NamedOperation extends DraftOperation {
  readonly id: string;
  readonly tag: string;
  readonly tagTitle: string;
  readonly safety: 'read' | 'idempotent' | 'unsafe';
  /** Path of its file. */
  readonly file: string;
}

const READING = /^(?:get|list|find|export)[A-Z]/;
/** Words in a path that tell of a GET that does something. */
const DOING =
  /\b(?:add|create|delete|remove|update|edit|set|save|send|pay|payout|withdraw|cancel|close|activate|enable|disable|approve|reject|reset|change|complete|import|upload|login|logout|register|subscribe)\b/i;

/**
 * Names operations `verbNoun`, each differently. Those that a router could not tell apart come once; what is left out is told
 * in `notes`.
 */
export function nameOperations(
  operations: readonly DraftOperation[],
  notes: string[],
): NamedOperation[] {
  const name = createNamer();
  const tags = new Map<string, { name: string; title: string }>();
  return alignPaths(keepDistinct(operations, notes)).map((operation) => {
    const title = operation.tag || toFirstSegment(operation.path);
    const known = tags.get(title) ?? { name: toTagName(title) || 'general', title };
    tags.set(title, known);
    const id = name(toOperationName(operation));
    return {
      ...operation,
      id,
      tag: known.name,
      tagTitle: title,
      safety: judgeSafety(operation, id),
      file: `paths/${known.name}/${id}.yaml`,
    };
  });
}

function toFirstSegment(path: string): string {
  const parts = path
    .split('/')
    .filter((part) => part && !/[{}]|^(?:api|rest|v?\d[\d._]*)$/i.test(part));
  return (parts[0] ?? 'general').replace(/\.\w{2,4}$/, '') || 'general';
}

/** Only what reads by its name and by its method is sure not to change anything. */
function judgeSafety(
  { method, path, name = '' }: DraftOperation,
  id: string,
): NamedOperation['safety'] {
  const words = `${path} ${name}`.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^A-Za-z]+/g, ' ');
  if (method === 'GET' && READING.test(id) && !DOING.test(words)) return 'read';
  return method === 'PUT' || method === 'DELETE' ? 'idempotent' : 'unsafe';
}

/** Paths that differ in the names of their variables alone are one, with the names that came first. */
function alignPaths(operations: readonly DraftOperation[]): DraftOperation[] {
  const first = new Map<string, string[]>();
  return operations.map((operation) => {
    const form = operation.path.replace(/\{[^{}]*\}/g, '{}');
    const own = [...operation.path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
    const names = first.get(form) ?? own;
    first.set(form, names);
    if (own.join() === names.join()) return operation;
    let index = 0;
    const path = form.replace(/\{\}/g, () => `{${names[index++]}}`);
    const parameters = operation.parameters.map((one) =>
      one.in === 'path' ? { ...one, name: names[own.indexOf(String(one.name))] ?? one.name } : one,
    );
    return { ...operation, path, parameters };
  });
}

function keepDistinct(operations: readonly DraftOperation[], notes: string[]): DraftOperation[] {
  const entries = new Map<string, string>();
  for (const { rpc } of operations) {
    if (rpc && !entries.has(rpc.path)) entries.set(rpc.path, Object.keys(rpc.query).sort().join());
  }
  // What lies below an entry point must be picked by its query.
  const isBelow = (path: string) =>
    [...entries.keys()].some((entry) => path.startsWith(`${entry}/`));
  const taken = new Set<string>();
  return operations.filter((operation) => {
    const { method, path, rpc } = operation;
    const form = path.replace(/\{[^{}]*\}/g, '{}');
    const key = rpc ? `${rpc.path}?${new URLSearchParams(rpc.query)}` : `${method} ${form}`;
    const isOdd = rpc
      ? entries.get(rpc.path) !== Object.keys(rpc.query).sort().join()
      : isBelow(path);
    if (isOdd || taken.has(key)) {
      notes.push(
        `${method} ${path} is left out: ${isOdd ? 'it is picked in another way than its neighbours' : 'it is there already'}`,
      );
      return false;
    }
    taken.add(key);
    return true;
  });
}
