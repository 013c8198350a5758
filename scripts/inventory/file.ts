import { readdirSync, readFileSync } from 'node:fs';
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

const HEADER_BY_HAND = `\
 Facts of another document of the provider, the source named below, read off it by hand: operations, names of
 parameters and of members of bodies by their mark, values of enumerations (enums), and names of members of the response
 (members). Names and plain values only. Slips of the document go to corrections.yaml, with its source.`;

/** @param edition version of the document, for one beside the provider's page */
export function toInventoryPath(provider: string, edition?: string): string {
  const name = edition === undefined ? 'inventory' : `inventory-${edition}`;
  return join(packageRoot, 'specs', provider, `${name}.yaml`);
}

/** Versions of the documents that have an inventory beside that of the provider's page. */
export function listEditions(provider: string): string[] {
  const files = readdirSync(join(packageRoot, 'specs', provider));
  return files.flatMap((file) => /^inventory-(.+)\.yaml$/.exec(file)?.[1] ?? []);
}

export function formatInventory(provider: string, inventory: Inventory): string {
  const { entry, source, operations } = inventory;
  const document = new Document({
    ...(entry && { entry }),
    ...(source && { source }),
    operations: operations.map(omitEmpty),
  });
  document.commentBefore = source ? HEADER_BY_HAND : HEADER.replace('PROVIDER', provider);
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
  source?: string;
  operations?: (Pick<OperationFacts, 'operation'> & Partial<OperationFacts>)[];
}

/** The facts of a provider's page; without operations where the file says why there are none. */
export function readInventory(provider: string, edition?: string): Inventory {
  const text = readFileSync(toInventoryPath(provider, edition), 'utf8');
  const { entry, source, operations = [] } = parseInventory(text);
  const empty = { operation: '', parameters: {}, request: {}, members: [], values: {} };
  return {
    ...(entry && { entry }),
    ...(source && { source }),
    operations: operations.map((one) => ({ ...empty, ...one })),
  };
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
