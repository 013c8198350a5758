import {
  addSample,
  createDescription,
  type Description,
  type Inventory,
  type ParameterMark,
  toWirePairs,
} from './facts.js';
import { mergeDescriptions } from './merge.js';

const PATH = /^\/api\/\S+$/;
const VERB = /^curl .*--request (\w+) /;
const HEAD = /^(Column|Parameter|argument) \|/;
const ROW = /^(\w+) \|/;
const MARK = /^(optional|required if|required) /;

/**
 * A wiki page whose headings are lost, and with them most verbs: an operation is a line with its path. Under it come
 * tables (`Column`: members of the response; `Parameter`: without marks; `argument`: the mark stands on the next line), a
 * sample response, or a sample call, which has the verb.
 */
export function readAffili(page: string): Inventory {
  const found: Description[] = [];
  let table: string | undefined;
  let json: string[] | undefined;
  let isCall = false;
  for (const line of page.split('\n')) {
    const current = found.at(-1);
    const row = ROW.exec(line)?.[1];
    const head = HEAD.exec(line)?.[1];
    const verb = VERB.exec(line)?.[1];
    if (PATH.test(line)) {
      found.push(createDescription(line));
      table = undefined;
    } else if (!current) {
    } else if (json) {
      json.push(line);
      const text = json.join('\n').replace(/'$/, '');
      if (count(text, '{') > count(text, '}')) continue;
      const sample = JSON.parse(text) as unknown;
      if (isCall) current.request.push(...toWirePairs(sample));
      else addSample(current, sample);
      json = undefined;
      isCall = false;
    } else if (verb) {
      current.operation = `${verb} ${current.operation}`;
      isCall = true;
    } else if (line === '{' || line.startsWith("--data-raw '{")) {
      json = ['{'];
    } else if (head) {
      table = head;
    } else if (table && row) {
      if (table === 'Column') current.members.push(row);
      else current.parameters.push({ name: row, mark: 'unmarked' });
    } else if (table === 'argument') {
      const last = current.parameters.at(-1);
      if (last?.mark === 'unmarked') last.mark = readMark(line);
    }
  }
  return { operations: mergeDescriptions(found) };
}

function readMark(text: string): ParameterMark {
  const mark = MARK.exec(text)?.[1];
  return mark === 'required if' ? 'conditional' : ((mark ?? 'unmarked') as ParameterMark);
}

/** Indentation is lost too, so only the number of braces tells where a sample ends. */
function count(text: string, brace: string): number {
  return text.split(brace).length;
}
