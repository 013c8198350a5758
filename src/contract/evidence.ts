import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { getByPointer } from '../client/pointer.js';
import type { UnknownRecord } from '../client/record.js';
import type { Contract } from './contract.js';
import { escapePointer } from './document.js';
import { type Owner, toOrigin } from './files.js';
import type { Document, ProvenanceNode } from './nodes.js';

type Mark = ProvenanceNode['mark'];

/** Distinct claims of one kind, by the evidence for them. */
export type Tally = Record<Mark, number>;

export interface Provenance {
  readonly operations: Tally;
  /** Parameters, and members of request bodies. */
  readonly inputs: Tally;
  /** Members of response bodies, and of what the service sends by itself. */
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
  const counter = new ClaimCounter(document);
  for (const { pointer, parameters } of operations) {
    const mark = counter.count('operations', pointer, 'documented');
    for (const [index, parameter] of parameters.entries()) {
      const mention = `${pointer}/parameters/${index}`;
      const isOwn = parameter.pointer === mention;
      counter.count('inputs', parameter.pointer, isOwn ? mark : 'documented');
      counter.countMembers('inputs', mention, mark);
    }
    counter.countMembers('inputs', `${pointer}/requestBody`, mark);
    counter.countMembers('fields', `${pointer}/responses`, mark);
  }
  // What the service sends by itself.
  counter.countMembers('fields', '/webhooks', 'documented');
  return { ...counter.tallies, conflicts: counter.conflicts.size };
}

class ClaimCounter {
  readonly tallies = { operations: createTally(), inputs: createTally(), fields: createTally() };
  /** Pointers to the places where sources disagree. */
  readonly conflicts = new Set<string>();
  readonly #document: Document;
  readonly #counted = new Set<string>();
  readonly #visited = new Set<string>();

  constructor(document: Document) {
    this.#document = document;
  }

  /**
   * Counts the claim at a place, once.
   * @returns the mark that covers what is inside
   */
  count(kind: Kind, pointer: string, inherited: Mark): Mark {
    const { own } = this.#read(pointer);
    const mark = own?.mark ?? inherited;
    const id = `${kind} ${pointer}`;
    if (!this.#counted.has(id)) this.tallies[kind][mark] += 1;
    this.#counted.add(id);
    if (own?.conflict) this.conflicts.add(pointer);
    return mark;
  }

  /** Counts the members of all schemas inside a place, and of those that it refers to. */
  countMembers(kind: Kind, pointer: string, inherited: Mark): void {
    const { node, own } = this.#read(pointer);
    const id = `${kind} ${pointer}`;
    if (!node || this.#visited.has(id)) return;
    this.#visited.add(id);
    if (own?.conflict) this.conflicts.add(pointer);
    if (typeof node.$ref === 'string') {
      this.countMembers(kind, node.$ref.slice(1), 'documented');
    }
    const mark = own?.mark ?? inherited;
    for (const [key, child] of Object.entries(node)) {
      if (key === 'example' || key === 'examples' || key.startsWith('x-')) continue;
      const place = `${pointer}/${escapePointer(key)}`;
      if (key !== 'properties') this.countMembers(kind, place, mark);
      else this.#countProperties(kind, place, Object.keys(child as object), mark);
    }
  }

  #countProperties(kind: Kind, pointer: string, names: readonly string[], inherited: Mark): void {
    for (const name of names) {
      const place = `${pointer}/${escapePointer(name)}`;
      this.count(kind, place, inherited);
      this.countMembers(kind, place, inherited);
    }
  }

  /** A node or a list as it stands, with its own mark. */
  #read(pointer: string) {
    const value = getByPointer(this.#document, pointer);
    const node = typeof value === 'object' && value !== null ? (value as UnknownRecord) : undefined;
    return { node, own: node?.['x-provenance'] as ProvenanceNode | undefined };
  }
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
export function readSources(owner: Owner): Source[] {
  return readSpecFile(owner, 'sources.yaml');
}

/** A slip of the provider's page that the contract corrects; an entry of corrections.yaml. */
export interface Correction {
  /** Id of the document that has it; left out for the provider's page. */
  readonly source?: string;
  readonly operations: readonly string[];
  readonly kind: 'operation' | 'parameter' | 'mark' | 'enum' | 'member';
  /** What the page has. */
  readonly page: string;
  /** What stands for it in the contract; left out where nothing does. */
  readonly ours?: string;
  readonly why: string;
}

/** The hand-written list of slips; a page without slips has no such file. */
export function readCorrections(owner: Owner): Correction[] {
  return readSpecFile(owner, 'corrections.yaml');
}

function readSpecFile<Entry>(owner: Owner, name: string): Entry[] {
  const { document, read } = toOrigin(owner);
  const text = read(join(dirname(document), name));
  return text === undefined ? [] : (parse(text) as Entry[]);
}
