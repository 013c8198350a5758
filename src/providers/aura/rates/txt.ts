import type { Sink } from './feed.js';

const COLUMNS = ['from', 'to', 'in', 'out', 'amount', 'city'];

/** Reads the TXT export: one direction a line, `FROM;TO;IN;OUT;AMOUNT;` and perhaps a city. */
export function readTxt(text: string, sink: Sink): void {
  // A service that has no rates to give sends a sentence.
  if (!text.includes(';')) {
    if (text.trim()) sink.fail(`the service reports: ${text.trim()}`);
    return;
  }
  for (const [index, row] of text.split(/\r\n|\r|\n/).entries()) {
    const cells = row.split(';').map((cell) => cell.trim());
    const place = { line: index + 1 };
    if (cells.slice(COLUMNS.length).some(Boolean)) {
      sink.fail(`more than the ${COLUMNS.length} columns that are known`, place);
    } else if (cells.some(Boolean)) {
      sink.add(place, () => COLUMNS.map((name, column) => ({ name, text: cells[column] ?? '' })));
    }
  }
}
