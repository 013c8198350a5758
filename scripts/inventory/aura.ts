import { addSample, createDescription, type Description, type Inventory } from './facts.js';
import { mergeDescriptions } from './merge.js';

const METHOD = /^(get_\w+) - /;
const COMMON = /^(api_action|api_key|method) – (\w*)/;
const ROW = /^(\w+) \w+ (Yes|No) /;
const ADDRESS = /https:\/\/[^/\s]+(\/\S+)/;

/**
 * The text of a web page: addresses with a placeholder (`:code`, `XXXXXX`) are operations, a method is a line with its
 * name, followed by rows of parameters and by a sample response, which is a JavaScript literal.
 */
export function readAura(page: string): Inventory {
  const found: Description[] = [];
  const common: Description = createDescription('');
  let entry: string | undefined;
  let method: Description | undefined;
  let literal: string[] | undefined;
  for (const line of page.split('\n')) {
    const [, address] = ADDRESS.exec(line) ?? [];
    const [, name] = METHOD.exec(line) ?? [];
    const [, row, needed] = ROW.exec(line) ?? [];
    const [, shared, value] = COMMON.exec(line) ?? [];
    if (literal) {
      literal.push(line);
      if (line !== '}') continue;
      if (method) addSample(method, parseLiteral(literal.join('\n')));
      literal = undefined;
    } else if (line === '{') {
      literal = [line];
    } else if (address?.endsWith('.php')) {
      entry = address;
    } else if (address) {
      found.push(readLink(address));
    } else if (name) {
      method = { ...structuredClone(common), operation: name };
      method.request.push(['method', name]);
      found.push(method);
    } else if (row && method) {
      method.parameters.push({ name: row, mark: needed === 'Yes' ? 'required' : 'optional' });
    } else if (shared) {
      common.parameters.push({ name: shared, mark: 'unmarked' });
      if (shared === 'api_action' && value) common.request.push([shared, value]);
    }
  }
  return { ...(entry && { entry }), operations: mergeDescriptions(found) };
}

/** An address of the page; it shows no verb. */
function readLink(address: string): Description {
  const { pathname, searchParams } = new URL(address, 'https://example.com');
  const path = pathname.replace(/:code\b|\bXXXXXX\b/, '{code}');
  return { ...createDescription(path), request: [...searchParams] };
}

function parseLiteral(literal: string): unknown {
  const quoted = literal.replace(/^(\s*)(\w+):/gm, '$1"$2":').replace(/,(\s*})/g, '$1');
  return JSON.parse(quoted) as unknown;
}
