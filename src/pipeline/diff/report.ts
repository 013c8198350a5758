import { toMarkdownTable } from '../../support/text.js';
import { type Change, CLASSES, toName } from './change.js';

/** Changes under one heading. */
export interface Group {
  readonly heading: string;
  readonly changes: readonly Change[];
}

/** `2 major, 1 minor, 4 patch`. */
export function formatCounts(changes: readonly Change[]): string {
  return CLASSES.toReversed()
    .map((name) => `${changes.filter((change) => change.class === name).length} ${name}`)
    .join(', ');
}

/** A table for the terminal. */
export function formatText(groups: readonly Group[]): string {
  return groups
    .map(({ heading, changes }) => {
      const rows = toRows(changes);
      const widths = [0, 1, 2].map((column) =>
        Math.max(...rows.map((row) => row[column]?.length ?? 0)),
      );
      const lines = rows.map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      );
      return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
    })
    .join('\n\n');
}

/** The same for the page of a job. */
export function formatMarkdown(groups: readonly Group[]): string {
  const tables = groups.map(({ heading, changes }) =>
    [
      `## ${heading}`,
      '',
      ...toMarkdownTable(['operation', 'class', 'place', 'what'], toRows(changes)).map((line) =>
        line.replaceAll('*', '\\*'),
      ),
    ].join('\n'),
  );
  return ['# Changes of the contracts', ...tables].join('\n\n');
}

/** Rows of operation, class, place and what; an operation's patches are one row. */
function toRows(changes: readonly Change[]): string[][] {
  const names = [...new Set(changes.map(toName))];
  return names.flatMap((name) => {
    const own = changes.filter((change) => toName(change) === name);
    const serious = own.filter((change) => change.class !== 'patch');
    const patches = own.length - serious.length;
    const words = [
      ...new Set(own.filter((change) => change.class === 'patch').map(({ what }) => what)),
    ];
    return [
      ...serious.map((change) => [name, change.class, change.place, change.what]),
      ...(patches ? [[name, 'patch', `${patches} places`, words.join(', ')]] : []),
    ];
  });
}
