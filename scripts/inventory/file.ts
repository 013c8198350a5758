import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isScalar, parse, visit } from 'yaml';
import { packageRoot } from '../../src/contract/document.js';
import type { Inventory, OperationFacts } from './facts.js';

const WIDTH = 120;

const HEADER = `\
 Facts of the provider's page (source docs), taken out by
   npx tsx scripts/inventory.ts PROVIDER PAGE
 and reviewed by hand: operations, names of parameters by their mark (unmarked: the page says nothing), values of the
 sample call (request), names of members of the response (members), and values of the sample response (values; [] holds
 elements of a list whose name is lost). Names and plain values only. Left out by rule: sentences, keys, tokens,
 passwords, referral codes, names and e-mail addresses of people, hosts and addresses, dots in place of a value.
 Do not edit; slips of the page go to corrections.yaml.`;

export function toInventoryPath(provider: string): string {
  return join(packageRoot, 'specs', provider, 'inventory.yaml');
}

export function formatInventory(provider: string, inventory: Inventory): string {
  const { entry, operations } = inventory;
  const document = new Document({ ...(entry && { entry }), operations: operations.map(omitEmpty) });
  document.commentBefore = HEADER.replace('PROVIDER', provider);
  visit(document, {
    Seq: (_, node) => {
      node.flow = node.items.every((item) => isScalar(item));
    },
  });
  return document
    .toString({ lineWidth: WIDTH, flowCollectionPadding: false })
    .replace(LIST, fillLines);
}

/** A list that does not fit in a line, which the printer writes with one element in each. */
const LIST = /\[\n( +)(.*(?:\n\1.*)*)\n *\]/g;

function fillLines(_: string, indent: string, elements: string): string {
  const lines = [''];
  for (const element of elements.split('\n').map((line) => line.trim())) {
    const line = `${lines.at(-1)} ${element}`.trimStart();
    if (indent.length + line.length < WIDTH) lines.splice(-1, 1, line);
    else lines.push(element);
  }
  return `[${lines.join(`\n${indent}`)}]`;
}

interface InventoryFile {
  /** Why no script can read the provider's page; stands in place of the operations. */
  none?: unknown;
  entry?: string;
  operations?: (Pick<OperationFacts, 'operation'> & Partial<OperationFacts>)[];
}

/** The facts of a provider's page; without operations where the file says why there are none. */
export function readInventory(provider: string): Inventory {
  const { entry, operations = [] } = parseInventory(
    readFileSync(toInventoryPath(provider), 'utf8'),
  );
  const empty = { operation: '', parameters: {}, request: {}, members: [], values: {} };
  return { ...(entry && { entry }), operations: operations.map((one) => ({ ...empty, ...one })) };
}

function parseInventory(text: string): InventoryFile {
  return (parse(text) as InventoryFile | null) ?? {};
}

/** Whether a provider says itself that there are no facts, with the reason. */
export function hasNoInventory(provider: string): boolean {
  return parseInventory(readFileSync(toInventoryPath(provider), 'utf8')).none !== undefined;
}

/**
 * What is wrong with an inventory as a whole, in one line that says how to correct it: it is missing, is empty, or gives
 * facts and a reason for their absence at once.
 * @param text the file's content, `undefined` where there is no file
 */
export function findInventoryProblem(
  provider: string,
  text: string | undefined,
): string | undefined {
  const file = `specs/${provider}/inventory.yaml`;
  const choice = `write it with \`npm run inventory ${provider} <page>\`, or say \`none: <a sentence with the reason>\` in it`;
  if (text === undefined) return `${file} is missing: ${choice}`;
  const { none, operations = [] } = parseInventory(text);
  if (none === undefined) {
    return operations.length > 0 ? undefined : `${file} has no operation: ${choice}`;
  }
  if (operations.length > 0) return `${file} has operations and \`none\`: remove one of them`;
  if (typeof none === 'string' && /^\S+ \S+ .*\.\s*$/s.test(none)) return undefined;
  return `${file}: give the reason under \`none\` as a sentence`;
}

function omitEmpty(facts: OperationFacts): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => Object.keys(value).length));
}
