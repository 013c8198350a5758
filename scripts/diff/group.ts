import { HEADINGS, REASONS, type Reason } from '../../src/contract/change-lines.js';
import type { Change } from '../../src/pipeline/diff/change.js';
import type { Group } from '../../src/pipeline/diff/report.js';

/** Sorts changes by why they happened; those that no change file explains come last. */
export function groupChanges(
  changes: readonly Change[],
  findReason: (change: Change) => Reason | undefined,
): Group[] {
  return [...REASONS, undefined]
    .map((reason) => ({
      heading: reason ? HEADINGS[reason] : 'In no change file',
      changes: changes.filter((change) => findReason(change) === reason),
    }))
    .filter((group) => group.changes.length > 0);
}
