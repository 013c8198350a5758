import {
  createDescription,
  type Description,
  type Inventory,
  type ParameterMark,
} from './facts.js';
import { mergeDescriptions } from './merge.js';

const METHOD = /^### <mark [^>]*>(\w+)<\/mark>$/;
const COMMON = /^\*\*(\w+)\*\* [–—-] (\w+)?/;
const ROW = /^(\w+) [–—-] /;
const FENCE = '```';

/**
 * A Markdown page. The parameters of every method stand in bold before the methods; a method is a heading with two
 * blocks under it, the first of parameters, the second of members of the response, a name and its text on each line.
 */
export function readPremiumExchanger(page: string): Inventory {
  const entry = /`https:\/\/[^/`]+(\/\w+\.html)`/.exec(page)?.[1];
  const common: Pick<Description, 'parameters' | 'request'> = { parameters: [], request: [] };
  const methods: Description[] = [];
  let current: Description | undefined;
  let block = 0;
  let inside = false;
  for (const line of page.replaceAll('\\_', '_').split('\n')) {
    const method = METHOD.exec(line)?.[1];
    if (method) {
      current = { ...createDescription(method), ...structuredClone(common) };
      current.request.push(['method', method]);
      methods.push(current);
      block = 0;
    } else if (line === FENCE) {
      inside = !inside;
      if (inside) block += 1;
    } else if (current && inside) {
      const name = ROW.exec(line)?.[1];
      if (name && block === 1) current.parameters.push({ name, mark: readMark(line) });
      else if (name) current.members.push(name);
    } else if (!current) {
      const [, name, value] = COMMON.exec(line) ?? [];
      if (name) common.parameters.push({ name, mark: 'unmarked' });
      if (name === 'api_action' && value) common.request.push([name, value]);
    }
  }
  return { ...(entry && { entry }), operations: mergeDescriptions(methods) };
}

function readMark(line: string): ParameterMark {
  return /необязательн|optional/i.test(line) ? 'optional' : 'unmarked';
}
