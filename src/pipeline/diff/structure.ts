import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { withScratchFolder } from '../../support/scratch.js';
import { runRedocly } from '../redocly.js';
import type { Change } from './change.js';
import { classify, type Difference, describeDifference } from './classify.js';
import { parsePlace } from './place.js';
import type { View } from './view.js';

/** Changes of parameters, bodies and responses, by `redocly diff` over two views of the same operations. */
export async function compareStructure(before: View, after: View): Promise<Change[]> {
  const rows = (await runDiff(before, after)).flatMap((change): Change[] => {
    const isGone = change.kind === 'removed' && change.typeName === 'Parameter';
    const place = parsePlace(change.path, (isGone ? before : after).parameters);
    if (!place) return [];
    const { status, text, ...at } = place;
    return [
      { ...at, place: text, what: describeDifference(change), class: classify(change, status) },
    ];
  });
  // The alternatives of a response often hold the same field.
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

async function runDiff(before: View, after: View): Promise<Difference[]> {
  return withScratchFolder(async (folder) => {
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const report = join(folder, 'report.json');
    const args = [
      'diff',
      write('before.json', JSON.stringify(before.document)),
      write('after.json', JSON.stringify(after.document)),
      ...['--config', write('redocly.yaml', stringify({ extends: ['diff-recommended'] }))],
      ...['--format', 'json', '--output', report, '--fail-on', 'none'],
    ];
    const { code, stderr } = await runRedocly(args, folder);
    if (code !== 0) throw new Error(`redocly diff: ${stderr}`);
    return (JSON.parse(readFileSync(report, 'utf8')) as { changes: Difference[] }).changes;
  });
}
