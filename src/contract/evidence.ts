import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { components } from '../../generated/vocabulary.js';
import { getByPointer } from '../client/pointer.js';
import type { Contract } from './contract.js';
import { escapePointer, packageRoot } from './document.js';

type Mark = components['schemas']['x-provenance']['mark'];

/** Distinct claims of one kind, by the evidence for them. */
export type Tally = Record<Mark, number>;

export interface Provenance {
  readonly operations: Tally;
  /** Parameters, and members of request bodies. */
  readonly inputs: Tally;
  /** Members of response bodies. */
  readonly fields: Tally;
  /** Places where sources disagree. */
  readonly conflicts: number;
}

/** Which kind of claim a part of the document makes. */
type Kind = 'operations' | 'inputs' | 'fields';

/**
 * Counts the claims of a contract by evidence. A mark covers all that is written inside the element up to the next
 * mark and does not pass through a `$ref`; each component counts once, however often it is used.
 */
export function readProvenance({ document, operations }: Contract): Provenance {
  const tallies = { operations: createTally(), inputs: createTally(), fields: createTally() };
  const conflicts = new Set<string>();
  const seen = new Set<string>();

  const visit = (node: unknown, pointer: string, kind: Kind, inherited: Mark): void => {
    if (typeof node !== 'object' || node === null || seen.has(`${kind} ${pointer}`)) return;
    seen.add(`${kind} ${pointer}`);
    const { 'x-provenance': own, $ref } = node as { 'x-provenance'?: Own; $ref?: string };
    if (own?.conflict) conflicts.add(pointer);
    if (typeof $ref === 'string') {
      const target = $ref.slice(1);
      visit(getByPointer(document, target), target, kind, 'documented');
    }
    const mark = own?.mark ?? inherited;
    for (const [key, child] of Object.entries(node)) {
      if (key === 'example' || key === 'examples' || key.startsWith('x-')) continue;
      const place = `${pointer}/${escapePointer(key)}`;
      if (key === 'properties') members(child as Record<string, unknown>, place, kind, mark);
      else visit(child, place, kind, mark);
    }
  };

  const members = (
    properties: Record<string, unknown>,
    pointer: string,
    kind: Kind,
    inherited: Mark,
  ): void => {
    for (const [name, schema] of Object.entries(properties)) {
      const place = `${pointer}/${escapePointer(name)}`;
      count(schema, `${kind} ${place}`, kind, inherited);
      visit(schema, place, kind, inherited);
    }
  };

  const counted = new Set<string>();
  const count = (node: unknown, id: string, kind: Kind, inherited: Mark): Mark => {
    const mark = (node as { 'x-provenance'?: Own })?.['x-provenance']?.mark ?? inherited;
    if (!counted.has(id)) tallies[kind][mark] += 1;
    counted.add(id);
    return mark;
  };

  for (const operation of operations) {
    const node = getByPointer(document, operation.pointer) as Record<string, unknown>;
    const own = node['x-provenance'] as Own | undefined;
    if (own?.conflict) conflicts.add(operation.pointer);
    const mark = count(node, operation.pointer, 'operations', 'documented');
    for (const [index, parameter] of operation.parameters.entries()) {
      const mention = `${operation.pointer}/parameters/${index}`;
      const inherited = parameter.pointer === mention ? mark : 'documented';
      count(getByPointer(document, parameter.pointer), parameter.pointer, 'inputs', inherited);
      visit(getByPointer(document, mention), mention, 'inputs', mark);
    }
    visit(node.requestBody, `${operation.pointer}/requestBody`, 'inputs', mark);
    visit(node.responses, `${operation.pointer}/responses`, 'fields', mark);
  }
  return { ...tallies, conflicts: conflicts.size };
}

interface Own {
  mark: Mark;
  conflict?: string;
}

function createTally(): Tally {
  return { documented: 0, observed: 0, inferred: 0 };
}

/** An entry of sources.yaml. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly url?: string;
  readonly description: string;
}

/** The sources that the marks of a contract name; none where a provider has no such file. */
export function readSources(provider: string): Source[] {
  return readSpecFile(provider, 'sources.yaml');
}

/** A slip of the provider's page that the contract corrects; an entry of corrections.yaml. */
export interface Correction {
  readonly operations: readonly string[];
  readonly kind: 'operation' | 'parameter' | 'mark';
  /** What the page has. */
  readonly page: string;
  /** What stands for it in the contract; left out where nothing does. */
  readonly ours?: string;
  readonly why: string;
}

/** The hand-written list of slips; a page without slips has no such file. */
export function readCorrections(provider: string): Correction[] {
  return readSpecFile(provider, 'corrections.yaml');
}

function readSpecFile<Entry>(provider: string, name: string): Entry[] {
  const path = join(packageRoot, 'specs', provider, name);
  return existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Entry[]) : [];
}
