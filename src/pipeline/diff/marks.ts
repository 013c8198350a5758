import { isDeepStrictEqual } from 'node:util';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { escapePointer, resolvePointer } from '../../contract/document.js';
import { formatValue } from './change.js';
import type { Detail } from './extensions.js';
import { parsePlace } from './place.js';

/** Values of an extension inside an operation, by place; several where alternatives differ. */
type Marks = ReadonlyMap<string, readonly unknown[]>;
type Side = readonly [contract: Contract, operation: ContractOperation];

/** Changes of how moments are written: with another form or zone the same text is another moment. */
export function compareTimes(before: Side, after: Side): Detail[] {
  const [old, now] = [collectMarks(before, 'x-time'), collectMarks(after, 'x-time')];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((place) => {
    const [was, is] = [old.get(place), now.get(place)];
    if (isDeepStrictEqual(was, is)) return [];
    const what = `x-time: ${formatValues(was)} → ${formatValues(is)}`;
    return [{ place, what, class: was ? ('major' as const) : ('minor' as const) }];
  });
}

/** Whether the evidence for an operation, or for a part of it, is another, or since or until when it is said to exist. */
export function compareProvenance(before: Side, after: Side): Detail[] {
  return Object.entries({ 'x-provenance': 'evidence', 'x-validity': 'validity' }).flatMap(
    ([name, what]) =>
      isDeepStrictEqual(collectMarks(before, name), collectMarks(after, name))
        ? []
        : [{ place: 'operation', what: `${what} changed`, class: 'patch' as const }],
  );
}

/** Examples whose values changed; their coming and going is structure. */
export function compareExamples([, before]: Side, [, after]: Side): Detail[] {
  const old = listExamples(before);
  return [...listExamples(after)]
    .filter(([place, value]) => old.has(place) && !isDeepStrictEqual(old.get(place), value))
    .map(([place]) => ({ place, what: 'example changed', class: 'patch' as const }));
}

function listExamples({ body, responses }: ContractOperation): Map<string, unknown> {
  const contents = [
    ...(body?.content ?? []).map((content) => ({ at: 'request body', content })),
    ...responses.flatMap(({ status, content }) =>
      content.map((one) => ({ at: `response ${status}`, content: one })),
    ),
  ];
  return new Map(
    contents.flatMap(({ at, content }) =>
      content.examples.map(({ name, value }) => [`${at} ${content.mediaType} ${name}`, value]),
    ),
  );
}

function formatValues(values: readonly unknown[] | undefined): string {
  return values ? values.map(formatValue).join(' or ') : 'none';
}

function collectMarks([contract, operation]: Side, name: string): Marks {
  const { provider, document } = contract;
  const root = `/paths/${escapePointer(`/${provider}/${operation.id}`)}/post`;
  const parameters = new Map([
    [`/${provider}/${operation.id}`, operation.parameters.map((parameter) => parameter.name)],
  ]);
  const marks = new Map<string, unknown[]>();
  /** @param above pointers of the nodes that hold this one: a schema may hold itself */
  const visit = (pointer: string, at: string, above: readonly string[]): void => {
    const { node, pointer: place } = resolvePointer<unknown>(document, pointer);
    if (typeof node !== 'object' || node === null || above.includes(place)) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === name) {
        const text = parsePlace(`${root}${at}`, parameters)?.text ?? 'operation';
        const known = marks.get(text) ?? [];
        if (!known.some((other) => isDeepStrictEqual(other, value))) known.push(value);
        marks.set(text, known);
      } else if (key !== 'value' && key !== 'example') {
        visit(`${place}/${escapePointer(key)}`, `${at}/${escapePointer(key)}`, [...above, place]);
      }
    }
  };
  visit(operation.pointer, '', []);
  return marks;
}
