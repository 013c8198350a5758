import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isScalar, parse, visit } from 'yaml';
import { packageRoot } from '../../src/contract/document.js';
import type { Inventory, OperationFacts } from './facts.js';

const WIDTH = 120;

const HEADER = `\
 Facts of the provider's page (source docs), taken out by
   npx tsx scripts/inventory.ts PROVIDER PAGE
 and reviewed by hand: operations, names of parameters by their mark (unmarked: the page says nothing), values of the
 sample call (request), names of members of the answer (members), and values of the sample answer (values; [] holds
 elements of a list whose name is lost). Names and plain values only. Left out by rule: sentences, keys, tokens,
 passwords, referral codes, names and e-mail addresses of people, hosts and addresses, dots in place of a value.
 Do not edit; slips of the page go to mended.yaml.`;

export function inventoryPath(provider: string): string {
  return join(packageRoot, 'specs', provider, 'inventory.yaml');
}

export function inventoryText(provider: string, inventory: Inventory): string {
  const { entry, operations } = inventory;
  const document = new Document({ ...(entry && { entry }), operations: operations.map(compact) });
  document.commentBefore = HEADER.replace('PROVIDER', provider);
  visit(document, {
    Seq: (_, node) => {
      node.flow = node.items.every((item) => isScalar(item));
    },
  });
  return document
    .toString({ lineWidth: WIDTH, flowCollectionPadding: false })
    .replace(LIST, filled);
}

/** A list that does not fit in a line, which the printer writes with one element in each. */
const LIST = /\[\n( +)(.*(?:\n\1.*)*)\n *\]/g;

function filled(_: string, indent: string, elements: string): string {
  const lines = [''];
  for (const element of elements.split('\n').map((line) => line.trim())) {
    const line = `${lines.at(-1)} ${element}`.trimStart();
    if (indent.length + line.length < WIDTH) lines.splice(-1, 1, line);
    else lines.push(element);
  }
  return `[${lines.join(`\n${indent}`)}]`;
}

export function readInventory(provider: string): Inventory {
  const { entry, operations } = parse(readFileSync(inventoryPath(provider), 'utf8')) as {
    entry?: string;
    operations: (Pick<OperationFacts, 'operation'> & Partial<OperationFacts>)[];
  };
  const none = { operation: '', parameters: {}, request: {}, members: [], values: {} };
  return { ...(entry && { entry }), operations: operations.map((one) => ({ ...none, ...one })) };
}

function compact(facts: OperationFacts): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => Object.keys(value).length));
}

/** A slip of the page that the contract mends. */
export interface Mended {
  readonly operations: readonly string[];
  readonly kind: 'operation' | 'parameter' | 'mark';
  /** What the page has. */
  readonly page: string;
  /** What stands for it in the contract; left out where nothing does. */
  readonly ours?: string;
  readonly why: string;
}

/** The hand-written list of slips; a page without slips has no such file. */
export function readMended(provider: string): Mended[] {
  const path = join(packageRoot, 'specs', provider, 'mended.yaml');
  return existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Mended[]) : [];
}
