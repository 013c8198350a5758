import { join, relative, sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { isMap, isScalar, isSeq, stringify, type YAMLMap } from 'yaml';
import { parsePointer } from '../../client/pointer.js';
import type { UnknownRecord } from '../../client/record.js';
import type { Contract } from '../../contract/contract.js';
import { packageRoot } from '../../contract/document.js';
import {
  openSources,
  parseSourceFile,
  type SourceFile,
  type SourceNode,
  type Sources,
} from '../../contract/source.js';
import type { Finding, Observed } from '../findings/finding.js';
import {
  appendToList,
  appendToMap,
  applyEdits,
  type Edit,
  findMember,
  insertBefore,
  removeMember,
  replaceNode,
} from './yaml-edit.js';

/** Id of this check in sources.yaml. */
const SOURCE = 'contract-check';
const PROVENANCE = `x-provenance:\n  mark: observed\n  sources: [${SOURCE}]`;
const NULL_BRANCH = `${PROVENANCE}\ntype: 'null'`;
/** The same for maps and lists in flow form. */
const FLOW_PROVENANCE = `x-provenance: {mark: observed, sources: [${SOURCE}]}`;
const FLOW_NULL_BRANCH = `{${FLOW_PROVENANCE}, type: 'null'}`;

export interface ProposeOptions {
  /** Folder of the specs; that of this package unless given. */
  readonly root?: string;
  readonly now?: Date;
}

/**
 * Changes of the hand-written YAML with which the contract would admit what was observed: new members, further words
 * of a list, null. A person decides; meanings are not known here.
 * @returns a unified diff for `git apply`; empty where nothing can be proposed
 */
export function proposeChanges(
  contract: Contract,
  findings: readonly Finding[],
  { root = join(packageRoot, 'specs'), now = new Date() }: ProposeOptions = {},
): string {
  const sources = openSources(contract.provider, root);
  const edits = new Map<SourceFile, Edit[]>();
  const add = (file: SourceFile, more: readonly Edit[]) =>
    edits.set(file, [...(edits.get(file) ?? []), ...more]);
  for (const finding of findings) {
    if (finding.part !== 'response' || !finding.observed) continue;
    for (const { file, edit } of listEdits(finding, finding.observed, sources)) add(file, [edit]);
  }
  if (edits.size === 0) return '';
  const evidence = parseSourceFile(join(root, contract.provider, 'sources.yaml'));
  add(evidence, addSource(evidence, now));
  return [...edits]
    .map(([file, list]) => createPatch(file, applyEdits(file.text, list), join(root, '..')))
    .sort()
    .join('');
}

interface Change {
  readonly file: SourceFile;
  readonly edit: Edit;
}

function listEdits(finding: Finding, observed: Observed, sources: Sources): Change[] {
  const { rule, contradicts, site = '', at } = finding;
  if (rule === 'undocumented-field') {
    const properties = sources.findNode(contradicts);
    return properties ? addMember(properties, parsePointer(at).at(-1) ?? '', observed) : [];
  }
  // A mark that tells branches apart is a `const`; another value there means something else than a new word.
  if (rule === 'enum' && contradicts.endsWith('/enum')) {
    const schema = sources.findNode(contradicts.slice(0, -'/enum'.length));
    return schema ? widenEnum(schema, (observed.enum as unknown[]) ?? []) : [];
  }
  const schema = rule === 'null' ? sources.findNode(site) : undefined;
  return schema ? admitNull(schema) : [];
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

const UNKNOWN = 'Observed in answers; the provider does not document it.';

/** Every member needs a description; what these mean nobody knows. */
function addDescriptions({ properties, items, ...rest }: Observed): Observed {
  const described = Object.entries((properties as Record<string, Observed> | undefined) ?? {}).map(
    ([name, schema]) => [name, { description: UNKNOWN, ...addDescriptions(schema) }],
  );
  return {
    ...rest,
    ...(properties !== undefined && { properties: Object.fromEntries(described) }),
    ...(items !== undefined && { items: addDescriptions(items as Observed) }),
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
  const { $ref: _, ...rest } = (map.toJSON() as UnknownRecord) ?? {};
  const name = String(reference.value).replace(/^.*\/|\.yaml.*$/g, '');
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

function addSource(file: SourceFile, now: Date): Edit[] {
  const list = file.document.contents;
  const known = (file.document.toJS() as { id: string }[]).some(({ id }) => id === SOURCE);
  if (known || !isSeq(list)) return [];
  const lines = [
    `- id: ${SOURCE}`,
    '  title: Contract check',
    `  date: '${now.toISOString().slice(0, 10)}'`,
    '  description: Answers of a live service that `affiliate-contracts check` held against this contract.',
  ];
  const from = file.text.trimEnd().length;
  return [{ from, to: file.text.length, text: `\n${lines.join('\n')}\n` }];
}

function createPatch(file: SourceFile, text: string, folder: string): string {
  const path = relative(folder, file.path).split(sep).join('/');
  const patch = createTwoFilesPatch(
    `a/${path}`,
    `b/${path}`,
    file.text,
    text,
    undefined,
    undefined,
    { context: 3 },
  );
  return text === file.text
    ? ''
    : `diff --git a/${path} b/${path}\n${patch.slice(patch.indexOf('---'))}`;
}
