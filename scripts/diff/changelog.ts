import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChangeLine, HEADINGS, REASONS } from '../../src/contract/change-lines.js';
import { findHighest } from '../../src/pipeline/diff/change.js';
import { type ChangeFile, readChangeFiles } from './change-files.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * The text of a release, for Changesets. It asks for each change file apart, but the lines of all of them stand together
 * under two headings: so the first file with the highest claim yields the text of all of them, and the others yield nothing.
 * @throws when a change file has a line that can't be read; Changesets then leaves everything as it was
 */
export async function getReleaseLine(changeset: { id: string }): Promise<string> {
  const all = readChangeFiles(root);
  const [problem] = all.flatMap(({ problems }) => problems);
  if (problem) throw new Error(`${problem.place} ${problem.message}`);
  const files = all.filter(({ bump }) => bump);
  const top = findHighest(files.flatMap(({ bump }) => bump ?? []));
  const first = files.find(({ bump }) => bump === top);
  return first?.path === `.changeset/${changeset.id}.md` ? formatRelease(files) : '';
}

/** No other package depends on this one. */
export async function getDependencyReleaseLine(): Promise<string> {
  return '';
}

/** Notes on the package first, then the lines by why the contract changed, sorted by provider and operation. */
function formatRelease(files: readonly ChangeFile[]): string {
  const lines = files.flatMap((file) => file.lines);
  const notes = files.map((file) => file.notes).filter(Boolean);
  const lists = REASONS.map((reason) => ({
    heading: `#### ${HEADINGS[reason]}`,
    items: lines
      .filter((line) => line.reason === reason)
      .map(formatItem)
      .sort(),
  }));
  return [
    ...notes,
    ...lists.flatMap(({ heading, items }) => (items.length ? [heading, items.join('\n')] : [])),
  ].join('\n\n');
}

function formatItem({ provider, operations, text }: ChangeLine): string {
  return `- ${provider} ${operations.join(', ')} — ${text}`;
}
