import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ChangeLine,
  parseItems,
  parseLine,
  readReleasedLines,
} from '../../contract/change-lines.js';
import type { Contract } from '../../contract/contract.js';
import { packageRoot } from '../../contract/files.js';

/** A change of a contract. */
export interface ContractChange extends Omit<ChangeLine, 'place'> {
  /** The version of the package that brought it; none while it is not released. */
  readonly version?: string;
}

const known = new Map<string, ContractChange[]>();

/** Every change of every contract, the newest first: what the change files say, then what the changelog says. */
export function readChanges(root = packageRoot): ContractChange[] {
  const changes = known.get(root) ?? [
    ...readPendingChanges(join(root, '.changeset')),
    ...readReleasedLines(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')),
  ];
  known.set(root, changes);
  return changes;
}

/** The package has no change files: there everything is released. */
function readPendingChanges(folder: string): ContractChange[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .flatMap((name) => parseItems(readFileSync(join(folder, name), 'utf8'), 1).items)
    .flatMap(({ text }) => {
      const line = parseLine(text);
      return typeof line === 'string' ? [] : [line];
    })
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

/** The changes of one contract. */
export function listChanges({ provider }: Pick<Contract, 'provider'>): ContractChange[] {
  return readChanges().filter((change) => change.provider === provider);
}

/** The text without the day, which stands before it. */
export function toWords({ text, date }: Pick<ContractChange, 'text' | 'date'>): string {
  return date ? text.slice(0, -date.length - 2).trim() : text;
}

/** `Contract 1.0.0 of 2026-11-26`: the day is that of its last change. */
export function describeEdition(contract: Pick<Contract, 'provider' | 'document'>): string {
  const days = listChanges(contract).flatMap(({ date }) => date ?? []);
  const day = days.sort().at(-1);
  return `Contract ${contract.document.info.version}${day ? ` of ${day}` : ''}`;
}
