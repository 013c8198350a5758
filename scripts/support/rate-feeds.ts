import type { UnknownRecord } from '../../src/client/record.js';

type Row = Readonly<UnknownRecord>;

/** Directions as aura's XML export writes them. */
export function toXmlFeed(rows: readonly Row[]): string {
  const items = rows.map((row) => {
    const members = Object.entries(row).map(([name, text]) => `<${name}>${text}</${name}>`);
    return `<item>${members.join('')}</item>`;
  });
  return `<?xml version="1.0"?>\n<rates>${items.join('\n')}</rates>`;
}

/** Directions as aura's TXT export writes them. */
export function toTxtFeed(rows: readonly Row[]): string {
  return rows
    .map((row) => `${row.from};${row.to};${row.in};${row.out};${row.amount};${row.city};\n`)
    .join('');
}
