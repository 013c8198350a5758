import type { components } from '../../generated/vocabulary.js';
import { valueAt } from '../client/pointer.js';
import type { Contract } from './contract.js';
import { escaped } from './document.js';

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
export function provenanceOf({ document, operations }: Contract): Provenance {
  const tallies = { operations: tally(), inputs: tally(), fields: tally() };
  const conflicts = new Set<string>();
  const seen = new Set<string>();

  const visit = (node: unknown, pointer: string, kind: Kind, inherited: Mark): void => {
    if (typeof node !== 'object' || node === null || seen.has(`${kind} ${pointer}`)) return;
    seen.add(`${kind} ${pointer}`);
    const { 'x-provenance': own, $ref } = node as { 'x-provenance'?: Own; $ref?: string };
    if (own?.conflict) conflicts.add(pointer);
    if (typeof $ref === 'string') {
      const target = $ref.slice(1);
      visit(valueAt(document, target), target, kind, 'documented');
    }
    const mark = own?.mark ?? inherited;
    for (const [key, child] of Object.entries(node)) {
      if (key === 'example' || key === 'examples' || key.startsWith('x-')) continue;
      const place = `${pointer}/${escaped(key)}`;
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
      const place = `${pointer}/${escaped(name)}`;
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
    const node = valueAt(document, operation.pointer) as Record<string, unknown>;
    const own = node['x-provenance'] as Own | undefined;
    if (own?.conflict) conflicts.add(operation.pointer);
    const mark = count(node, operation.pointer, 'operations', 'documented');
    for (const [index, parameter] of operation.parameters.entries()) {
      const mention = `${operation.pointer}/parameters/${index}`;
      const inherited = parameter.pointer === mention ? mark : 'documented';
      count(valueAt(document, parameter.pointer), parameter.pointer, 'inputs', inherited);
      visit(valueAt(document, mention), mention, 'inputs', mark);
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

function tally(): Tally {
  return { documented: 0, observed: 0, inferred: 0 };
}
