import {
  createDescription,
  type Description,
  type Inventory,
  type ParameterMark,
} from './facts.js';
import { mergeDescriptions } from './merge.js';

const ENTRY = /`https:\/\/[^/`]+(\/[\w/]+\/) \+/;
const METHOD = /^### (?:<mark [^>]*>(\w+)<\/mark>|\*\*(\w+)\*\*)$/;
/** A name and its text, as a line of a block, or in bold as an entry of a list. */
const ROW = /^\s*(?:\* )?(?:\*\*)?([a-z]\w*)(?:\*\*)? [–—-] /;
/** What `cancel` and `pay` may say stands below them in the form of members. */
const VALUES = new Set(['api', 'disabled']);

/**
 * A Markdown page in two hands: a method is a heading, marked or bold, with a part of parameters and a part of members
 * of the response, each in a block or a list.
 */
export function readPremiumExchangerV1(page: string): Inventory {
  const entry = ENTRY.exec(page)?.[1];
  if (!entry) return { operations: [] };
  const methods: Description[] = [];
  let current: Description | undefined;
  let part: 'parameters' | 'members' = 'parameters';
  for (const line of page.replaceAll('\\_', '_').split('\n')) {
    const [, marked, bold] = METHOD.exec(line) ?? [];
    const method = marked ?? bold;
    if (method) {
      current = createDescription(`POST ${entry}${method}`);
      methods.push(current);
      part = 'parameters';
    } else if (/^#/.test(line)) {
      current = undefined;
    } else if (/^\**Response:/.test(line)) {
      part = 'members';
    }
    const name = ROW.exec(line)?.[1];
    if (!current || !name || VALUES.has(name)) continue;
    if (part === 'parameters') current.parameters.push({ name, mark: readMark(line) });
    else current.members.push(name);
  }
  return { operations: mergeDescriptions(methods) };
}

function readMark(line: string): ParameterMark {
  return line.includes('optional') ? 'optional' : 'unmarked';
}
