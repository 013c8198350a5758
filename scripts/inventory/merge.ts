import {
  type Description,
  MARKS,
  type NamedValue,
  type OperationFacts,
  type ParameterMark,
  toBareName,
  type Values,
} from './facts.js';
import { isPlain } from './plain.js';

/** Facts by operation: what several descriptions of one say together, each once, in the order of the page. */
export function mergeDescriptions(descriptions: readonly Description[]): OperationFacts[] {
  const byOperation = new Map<string, Description[]>();
  for (const one of descriptions) {
    byOperation.set(one.operation, [...(byOperation.get(one.operation) ?? []), one]);
  }
  return [...byOperation].map(([operation, all]) => ({
    operation,
    parameters: mergeParameters(all),
    request: mergeValues(all.flatMap(({ request }) => request)),
    members: [...new Set(all.flatMap(({ members }) => members))],
    values: mergeValues(all.flatMap(({ values }) => values)),
  }));
}

/** Names by mark. A name that one description has twice stays twice: one of the two may be a slip for another name. */
function mergeParameters(all: readonly Description[]): OperationFacts['parameters'] {
  const marked: { name: string; mark: ParameterMark }[] = [];
  for (const name of new Set(all.flatMap(({ parameters }) => parameters.map(({ name }) => name)))) {
    const rows = all.map(({ parameters }) => parameters.filter((row) => row.name === name));
    const mark = mergeMarks(rows.map(([row]) => row?.mark));
    const times = Math.max(...rows.map(({ length }) => length));
    marked.push(...Array.from({ length: times }, () => ({ name, mark })));
  }
  for (const [name] of all.flatMap(({ request }) => request)) {
    const known = marked.some((row) => toBareName(row.name) === toBareName(name));
    if (!known) marked.push({ name, mark: 'unmarked' });
  }
  const names = (wanted: ParameterMark) =>
    marked.filter(({ mark }) => mark === wanted).map(({ name }) => name);
  return Object.fromEntries(
    MARKS.map((mark) => [mark, names(mark)] as const).filter(([, { length }]) => length),
  );
}

/** What is required in one description and not in another is required for some callers only. */
function mergeMarks(marks: readonly (ParameterMark | undefined)[]): ParameterMark {
  const [first] = marks;
  if (first && marks.every((mark) => mark === first)) return first;
  const required = marks.some((mark) => mark === 'required' || mark === 'conditional');
  return required ? 'conditional' : 'optional';
}

function mergeValues(pairs: readonly NamedValue[]): Values {
  const byName = new Map<string, Map<string, unknown>>();
  for (const [name, value] of pairs) {
    if (!isPlain(name, value)) continue;
    byName.set(name, (byName.get(name) ?? new Map()).set(JSON.stringify(value), value));
  }
  return Object.fromEntries([...byName].map(([name, all]) => [name, [...all.values()]]));
}
