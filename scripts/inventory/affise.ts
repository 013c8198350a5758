import { addCall } from './affise-call.js';
import { addExampleLine } from './affise-example.js';
import { addStructure, addTable, isStructure, isTableHead } from './affise-table.js';
import { createDescription, type Description, type Inventory } from './facts.js';
import { mergeDescriptions } from './merge.js';

const OPERATION = /^((?:GET|POST|PUT|PATCH|DELETE) \/3\.0\/\S+)$/;
const EXAMPLE = /^Response example:/;
const CALL = /^\s*curl /;
const FIELD = /^\* (\w+) - /;

/**
 * The text of a web page. A description is a sample call, a sample response that lost every line without a blank, a
 * heading, sometimes structures, the line with verb and path, and a table. Three operations have no call; there the
 * sample response comes last. Some operations are described twice, for affiliates and for administrators.
 */
export function readAffise(page: string): Inventory {
  const lines = page.replaceAll('\u00a0', ' ').split('\n');
  const found: Description[] = [];
  let next = createDescription('');
  let hasCall = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const operation = OPERATION.exec(line)?.[1];
    const field = FIELD.exec(line)?.[1];
    const current = found.at(-1);
    if (operation) {
      found.push({ ...next, operation });
      next = createDescription('');
      hasCall = false;
    } else if (CALL.test(line)) {
      const call = takeBlock(lines, at, (text) => !EXAMPLE.test(text));
      addCall(next, call.join('\n'));
      hasCall = true;
      at += call.length - 1;
    } else if (EXAMPLE.test(line)) {
      const example = takeBlock(lines, at + 1, (text) => text === '' || text.startsWith(' '));
      for (const text of example) addExampleLine(hasCall || !current ? next : current, text);
      at += example.length;
    } else if (isTableHead(line) && current) {
      const table = takeBlock(
        lines,
        at + 1,
        (text) => text !== '' && !/^\s*curl | HTTP\/1\.1$/.test(text),
      );
      addTable(current, table);
      at += table.length;
    } else if (field && current) {
      const isParameter = current.parameters.some(({ name }) => name === field);
      if (!isParameter) current.members.push(field);
    } else if (isStructure(line)) {
      const structure = takeBlock(lines, at + 1, (text) => text !== '');
      addStructure(next, line, structure);
      at += structure.length;
    }
  }
  return { operations: mergeDescriptions(found) };
}

function takeBlock(lines: readonly string[], from: number, goesOn: (line: string) => boolean) {
  const end = lines.findIndex((line, at) => at >= from && !goesOn(line));
  return lines.slice(from, end < 0 ? undefined : end);
}
