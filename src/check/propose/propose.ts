import { dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { isSeq } from 'yaml';
import type { Contract } from '../../contract/contract.js';
import { toOrigin, toPathBelow } from '../../contract/files.js';
import { openSources, parseSourceFile, type SourceFile } from '../../contract/source.js';
import type { Finding } from '../findings/finding.js';
import { listChanges, SOURCE } from './changes.js';
import { applyEdits, type Edit } from './yaml-edit.js';

export interface ProposeOptions {
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
  { now = new Date() }: ProposeOptions = {},
): Proposal {
  const { changes, unproposed } = listChanges(findings, openSources(contract));
  if (changes.length === 0) return { patch: '', unproposed };
  const edits = new Map<SourceFile, Edit[]>();
  for (const { file, edit } of changes) edits.set(file, [...(edits.get(file) ?? []), edit]);
  const { root, document, read } = toOrigin(contract);
  const sources = join(dirname(document), 'sources.yaml');
  const evidence = parseSourceFile(toPathBelow(root, sources), read(sources) ?? '');
  edits.set(evidence, addSource(evidence, now));
  const patch = [...edits]
    .map(([file, list]) => createPatch(file, applyEdits(file.text, list)))
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

function createPatch({ path, text: before }: SourceFile, text: string): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, text, undefined, undefined, {
    context: 3,
  });
  return text === before
    ? ''
    : `diff --git a/${path} b/${path}\n${patch.slice(patch.indexOf('---'))}`;
}
