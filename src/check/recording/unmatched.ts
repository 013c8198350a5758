import type { Unmatched } from '../findings/report.js';
import { redactPersonalData } from '../redact/persons.js';

/** Recorded requests that no operation means, by method and path. */
export type UnmatchedCounts = Map<string, Unmatched>;

/** More different unmatched requests than this are not listed one by one. */
const MAX_UNMATCHED = 200;

/** Counts one more. Ids in paths are left out, so that requests of one kind are one line. */
export function countUnmatched(counts: UnmatchedCounts, method: string, path: string): void {
  const kind = redactPersonalData(path)
    .split('/')
    .map((segment) => (/\d.*\d|^\d+$/.test(segment) && segment.length > 3 ? '*' : segment))
    .join('/');
  const key = `${method} ${kind}`;
  const known = counts.get(key);
  if (known) counts.set(key, { ...known, count: known.count + 1 });
  else if (counts.size < MAX_UNMATCHED) counts.set(key, { method, path: kind, count: 1 });
}
