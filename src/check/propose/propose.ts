import { join, relative, sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { isSeq } from 'yaml';
import type { Contract } from '../../contract/contract.js';
import { packageRoot } from '../../contract/document.js';
import { openSources, parseSourceFile, type SourceFile } from '../../contract/source.js';
import type { Finding } from '../findings/finding.js';
import { listChanges, SOURCE } from './changes.js';
import { applyEdits, type Edit } from './yaml-edit.js';

export interface ProposeOptions {
  /** Folder of the specs. Default: that of this package. */
  readonly root?: string;
  /** Default: the present. */
  readonly now?: Date;
}

export interface Proposal {
  /** A unified diff for `git apply`; empty where nothing can be proposed. */
  readonly patch: string;
  /** Findings that no change would admit, or none that is known. */
  readonly unproposed: readonly Finding[];
}

/**
 * Changes of the hand-written YAML with which the contract would admit what was observed: new members, further words of
 * a list, null, members that need not be there. A person decides; meanings are not known here.
 */
export function proposeChanges(
  contract: Contract,
  findings: readonly Finding[],
  { root = join(packageRoot, 'specs'), now = new Date() }: ProposeOptions = {},
): Proposal {
  const { changes, unproposed } = listChanges(findings, openSources(contract.provider, root));
  if (changes.length === 0) return { patch: '', unproposed };
  const edits = new Map<SourceFile, Edit[]>();
  for (const { file, edit } of changes) edits.set(file, [...(edits.get(file) ?? []), edit]);
  const evidence = parseSourceFile(join(root, contract.provider, 'sources.yaml'));
  edits.set(evidence, addSource(evidence, now));
  const patch = [...edits]
    .map(([file, list]) => createPatch(file, applyEdits(file.text, list), join(root, '..')))
    .sort()
    .join('');
  return { patch, unproposed };
}

function addSource(file: SourceFile, now: Date): Edit[] {
  const list = file.document.contents;
  const known = (file.document.toJS() as { id: string }[]).some(({ id }) => id === SOURCE);
  if (known || !isSeq(list)) return [];
  const lines = [
    `- id: ${SOURCE}`,
    '  title: Contract check',
    `  date: '${now.toISOString().slice(0, 10)}'`,
    '  description: Responses of a live service that `affiliate-contracts check` held against this contract.',
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
