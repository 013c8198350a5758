import { posix } from 'node:path';
import { isMap, isScalar, isSeq, stringify, type YAMLMap } from 'yaml';
import { parsePointer } from '../../client/pointer.js';
import type { SourceFile, SourceNode, Sources } from '../../contract/source.js';
import type { Finding, Observed } from '../findings/finding.js';
import {
  appendToList,
  appendToMap,
  type Edit,
  findMember,
  insertBefore,
  removeMember,
  replaceList,
  replaceNode,
} from './yaml-edit.js';

/** Id of this check in sources.yaml. */
export const SOURCE = 'contract-check';
const PROVENANCE = `x-provenance:\n  mark: observed\n  sources: [${SOURCE}]`;
const NULL_BRANCH = `${PROVENANCE}\ntype: 'null'`;
/** The same for maps and lists in flow form. */
const FLOW_PROVENANCE = `x-provenance: {mark: observed, sources: [${SOURCE}]}`;
const FLOW_NULL_BRANCH = `{${FLOW_PROVENANCE}, type: 'null'}`;

/** A change of one file of the hand-written YAML. */
export interface Change {
  readonly file: SourceFile;
  readonly edit: Edit;
}

/** Changes with which the contract would admit what findings have seen, and the findings that nothing can be done about. */
export function listChanges(
  findings: readonly Finding[],
  sources: Sources,
): { changes: Change[]; unproposed: Finding[] } {
  const changes: Change[] = [];
  const unproposed: Finding[] = [];
  /** Lists of required members by pointer, and what goes out of each. */
  const removed = new Map<string, Set<string>>();
  for (const finding of findings) {
    const { part, contradicts, missing } = finding;
    const [, list] = /^(.*)\/required\/\d+$/.exec(contradicts) ?? [];
    const isResponse = part === 'response';
    if (isResponse && list !== undefined && missing !== undefined && sources.findNode(list)) {
      removed.set(list, (removed.get(list) ?? new Set()).add(missing));
      continue;
    }
    const own = isResponse ? admit(finding, sources) : [];
    changes.push(...own);
    if (own.length === 0) unproposed.push(finding);
  }
  for (const [schema, names] of removed)
    changes.push(...unrequire(sources.findNode(schema), names));
  return { changes, unproposed };
}

function admit(
  { rule, contradicts, usedAt = '', at, observed }: Finding,
  sources: Sources,
): Change[] {
  if (!observed) return [];
  if (rule === 'undocumented-field') {
    const properties = sources.findNode(contradicts);
    return properties ? addMember(properties, parsePointer(at).at(-1) ?? '', observed) : [];
  }
  // A mark that tells branches apart is a `const`; another value there means something else than a new word.
  if (rule === 'enum' && contradicts.endsWith('/enum')) {
    const schema = sources.findNode(contradicts.slice(0, -'/enum'.length));
    return schema ? widenEnum(schema, (observed.enum as unknown[]) ?? []) : [];
  }
  const schema = rule === 'null' ? sources.findNode(usedAt) : undefined;
  return schema ? admitNull(schema) : [];
}

/** Takes members off the list of those that must be there; with the last one the list goes too. */
function unrequire(schema: SourceNode | undefined, names: ReadonlySet<string>): Change[] {
  if (!schema || !isMap(schema.node)) return [];
  const { file, node } = schema;
  const list = findMember(node, 'required')?.value;
  if (!isSeq(list)) return [];
  const left = (list.toJSON() as string[]).filter((name) => !names.has(name));
  const edit =
    left.length > 0 ? replaceList(file, list, left) : removeMember(file, node, 'required');
  const edits = [...(edit ? [edit] : []), ...addProvenance(file, node)];
  return edits.map((one) => ({ file, edit: one }));
}

function addMember({ file, node }: SourceNode, name: string, observed: Observed): Change[] {
  if (!isMap(node) || findMember(node, name)) return [];
  const schema = addDescriptions(observed);
  const member = {
    [name]: {
      description: UNKNOWN,
      'x-provenance': { mark: 'observed', sources: [SOURCE] },
      ...schema,
    },
  };
  const edit = appendToMap(
    file,
    node,
    stringify(member, { lineWidth: 0 }),
    JSON.stringify(member).slice(1, -1),
  );
  return [{ file, edit }];
}

const UNKNOWN = 'Observed in responses; the provider does not document it.';

/** Every member needs a description; what these mean nobody knows. */
function addDescriptions({ properties, items, ...rest }: Observed): Observed {
  const described = Object.entries((properties as Record<string, Observed> | undefined) ?? {}).map(
    ([name, schema]) => [name, { description: UNKNOWN, ...addDescriptions(schema) }],
  );
  // Of an empty list nobody knows what its items are.
  const item = items ?? (rest.type === 'array' ? {} : undefined);
  return {
    ...rest,
    ...(properties !== undefined && { properties: Object.fromEntries(described) }),
    ...(item !== undefined && { items: addDescriptions(item as Observed) }),
  };
}

function widenEnum({ file, node }: SourceNode, words: readonly unknown[]): Change[] {
  const list = findMember(node, 'enum')?.value;
  if (!isMap(node) || !isSeq(list)) return [];
  const known = new Set((list.toJSON() as unknown[]).map((word) => JSON.stringify(word)));
  const fresh = words.filter((word) => !known.has(JSON.stringify(word)));
  const edits = fresh.map((word) => appendToList(file, list, stringify(word).trim()));
  return [...edits, ...addProvenance(file, node)].map((edit) => ({ file, edit }));
}

/** Admits null: in `type`, as one more alternative, or around a reference. */
function admitNull({ file, node }: SourceNode): Change[] {
  if (isSeq(node)) return [{ file, edit: appendToList(file, node, NULL_BRANCH, FLOW_NULL_BRANCH) }];
  if (!isMap(node)) return [];
  const type = findMember(node, 'type')?.value;
  const words = findMember(node, 'enum')?.value;
  const edits: Edit[] = [];
  if (isScalar(type)) edits.push(replaceNode(type, `[${String(type.value)}, 'null']`));
  else if (isSeq(type)) edits.push(appendToList(file, type, "'null'"));
  else edits.push(...wrapReference(file, node));
  if (isSeq(words)) edits.push(appendToList(file, words, 'null'));
  if (type) edits.push(...addProvenance(file, node));
  return edits.map((edit) => ({ file, edit }));
}

function wrapReference(file: SourceFile, map: YAMLMap): Edit[] {
  const reference = findMember(map, '$ref')?.value;
  if (!isScalar(reference)) return [];
  // A number sign would begin a comment.
  const path = stringify(reference.value).trim();
  const { $ref: _, ...rest } = (map.toJSON() as Record<string, unknown>) ?? {};
  const name = posix.basename(String(reference.value), '.yaml');
  const description = `As ${name}, or null.`;
  if (map.flow) {
    const branches = `oneOf: [{$ref: ${path}}, ${FLOW_NULL_BRANCH}]`;
    const members = Object.entries({ description, ...rest });
    const texts = members.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return [replaceNode(map, `{${[...texts, branches].join(', ')}}`)];
  }
  const lines = [
    ...(rest.description === undefined ? [`description: ${description}`] : []),
    'oneOf:',
    `  - $ref: ${path}`,
    `  - ${NULL_BRANCH.replaceAll('\n', '\n    ')}`,
  ].join('\n');
  const removal = removeMember(file, map, '$ref');
  return removal ? [appendToMap(file, map, lines, ''), removal] : [];
}

/** Says in the schema where the change comes from. */
function addProvenance(file: SourceFile, schema: YAMLMap): Edit[] {
  const sources = findMember(findMember(schema, 'x-provenance')?.value, 'sources')?.value;
  if (isSeq(sources)) {
    return (sources.toJSON() as unknown[]).includes(SOURCE)
      ? []
      : [appendToList(file, sources, SOURCE)];
  }
  const next = findMember(schema, 'type') ?? findMember(schema, 'enum');
  return next ? [insertBefore(file, schema, next.key, PROVENANCE, FLOW_PROVENANCE)] : [];
}
