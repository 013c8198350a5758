import type { Description, ParameterMark } from './facts.js';

const HEAD = 'Parameter Type Available & Default Description';
const ROW = /^([a-z]\w*(?:\[\w*\])*) (?:String|Integer|Float|Array\[|Mixed:|FormData|Between)/i;
const REQUIRED = /REQUIRED|❋|equired parameter/;
const CONDITION = /REQUIRED \(for/;
const PERSONAL = /only for personal payments/;
const ITEM = /^(\w+)(?: ❋)? - /;

/** Parameters that take a structure, by its heading; the page draws one that no parameter takes. */
const STRUCTURES: Readonly<Record<string, readonly string[]>> = {
  'Payment item structure': ['payments', 'partner_payments'],
  'Landing structure': ['landings'],
  'Personal daily limit': ['?'],
  'Strictly identify the operating system': ['strictly_os'],
  'Cap item structure': ['caps'],
};

export function isTableHead(line: string): boolean {
  return line === HEAD;
}

/** Reads a table; a row whose text was broken goes on in lines that begin with no name and type. */
export function addTable(to: Description, lines: readonly string[]): void {
  const rows: string[] = [];
  for (const line of lines) {
    if (ROW.test(line)) rows.push(line);
    else rows.push(`${rows.pop() ?? ''} ${line}`);
  }
  for (const row of rows) {
    const name = ROW.exec(row)?.[1];
    if (!name) throw new Error(`a table without a row: ${row}`);
    to.parameters.push({ name, mark: readMark(row) });
  }
}

export function isStructure(heading: string): boolean {
  return heading in STRUCTURES;
}

/** Parameters below those that take the structure: `payments[][currency]`. */
export function addStructure(to: Description, heading: string, lines: readonly string[]): void {
  const items = lines.filter((line) => ITEM.test(line));
  // The heading of the payments of an offer stands over the payment systems of an affiliate too.
  const isSystem = items.some((line) => line.startsWith('system_id '));
  for (const parent of isSystem ? ['payment_systems'] : (STRUCTURES[heading] ?? [])) {
    for (const item of items) {
      const isElsewhere = PERSONAL.test(item) && parent === 'payments';
      const name = `${parent}[][${ITEM.exec(item)?.[1]}]`;
      if (!isElsewhere) to.parameters.push({ name, mark: readMark(item) });
    }
  }
}

function readMark(text: string): ParameterMark {
  if (CONDITION.test(text)) return 'conditional';
  return REQUIRED.test(text) ? 'required' : 'optional';
}
