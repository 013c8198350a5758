import type { FilterDeclaration, OperationDeclaration } from './declarations.js';
import { parseDuration } from './declarations.js';
import { type Inputs, toMember } from './inputs.js';
import { isDay, parseMoment } from './moment.js';
import { createGetter } from './pointer.js';
import type { Resource } from './resource.js';
import { createCondition } from './value.js';
import { compare, fromForm, isEmpty, type Row, toKey } from './values.js';

type Test = (row: Row) => boolean;

/** Which rows a request wants, and a text that is the same for the same wish. */
export interface Selection {
  readonly key: string;
  accepts: Test;
}

export interface FilterContext {
  readonly now: number;
  /** Zone of moments whose zone is `site`. */
  readonly zone: string;
  /** A member of the resource in place of that of a filter; `null` where it has none. */
  readonly toPointer?: (filter: FilterDeclaration, pointer: string) => string | null;
}

const DAY = 86_400_000;

/** The filters of a request: those that are declared, and inputs that are named like a member of the row. */
export function selectRows(
  resource: Resource,
  declaration: OperationDeclaration,
  inputs: Inputs,
  names: readonly string[],
  context: FilterContext,
): Selection {
  const tests: Test[] = [createCondition(declaration.where)];
  const keys: string[] = [];
  const declared = typeof declaration.filters === 'object' ? declaration.filters : {};
  const apply = (name: string, filter: FilterDeclaration) => {
    const found = createFilter(resource, name, filter, inputs, context);
    if (!found) return;
    tests.push(found.accepts);
    keys.push(`${name}=${found.key}`);
  };
  for (const [name, filter] of Object.entries(declared)) apply(name, filter);
  for (const name of names) {
    if (!Object.hasOwn(declared, name)) apply(name, { at: `/${toMember(name)}` });
  }
  return { key: keys.join('\u0000'), accepts: (row) => tests.every((test) => test(row)) };
}

function createFilter(
  resource: Resource,
  name: string,
  filter: FilterDeclaration,
  inputs: Inputs,
  { now, zone, toPointer }: FilterContext,
): Selection | undefined {
  const { op = 'in', split, least, ago } = filter;
  let given = inputs.get(name);
  if (isEmpty(given)) {
    const span = ago === undefined ? undefined : parseDuration(ago);
    if (span === undefined) return undefined;
    given = new Date(now - span).toISOString();
  }
  const values = [given]
    .flat()
    .flatMap((value) => (split && typeof value === 'string' ? value.split(split) : [value]))
    .filter((value) => !isEmpty(value));
  if (values.length === 0 || (least !== undefined && Number(values[0]) < least)) return undefined;
  const parse = (value: unknown) => {
    const instant = parseMoment(value, inputs.writingOf(name), zone);
    const isWhole = op === 'to' && isDay(value);
    return instant === undefined ? undefined : instant + (isWhole ? DAY - 1 : 0);
  };
  const tests = [filter.at].flat().flatMap((declared): Test[] => {
    const pointer = toPointer ? toPointer(filter, declared) : declared;
    if (pointer === null) return [];
    if (resource.moments.has(pointer) && (op === 'in' || op === 'equal' || op === 'not')) {
      const spans = values.flatMap((value) => {
        const start = parse(value);
        return start === undefined ? [] : [{ start, end: start + (isDay(value) ? DAY - 1 : 999) }];
      });
      return [createSpanTest(op, pointer, spans)];
    }
    const words = resource.wordsOf(pointer);
    const wanted = resource.moments.has(pointer)
      ? values.map(parse).filter((value) => value !== undefined)
      : values.map((value) => fromForm(value, words));
    return [createTest(op, pointer, wanted)];
  });
  if (tests.length === 0) return undefined;
  return { key: JSON.stringify(values), accepts: (row) => tests.some((test) => test(row)) };
}

/** A moment is the same as one that is written without what is smaller: a day, or a second. */
function createSpanTest(
  op: 'in' | 'equal' | 'not',
  pointer: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): Test {
  const get = createGetter(pointer);
  return (row) => {
    const instant = Number(get(row) ?? Number.NaN);
    return spans.some(({ start, end }) => instant >= start && instant <= end) !== (op === 'not');
  };
}

function createTest(
  op: NonNullable<FilterDeclaration['op']>,
  pointer: string,
  wanted: readonly unknown[],
): Test {
  const get = createGetter(pointer);
  const [bound] = wanted;
  if (op === 'from' || op === 'to' || op === 'after') {
    if (bound === undefined) return () => true;
    const isIn = {
      from: (order: number) => order >= 0,
      to: (order: number) => order <= 0,
      after: (order: number) => order > 0,
    }[op];
    return (row) => {
      const value = get(row);
      return !isEmpty(value) && isIn(compare(value, bound));
    };
  }
  if (op === 'contains') {
    const parts = wanted.map((value) => String(value).toLowerCase());
    return (row) => {
      const text = toKey(get(row)).toLowerCase();
      return parts.some((part) => text.includes(part));
    };
  }
  const keys = new Set(wanted.map(toKey));
  const isIn: Test = (row) => {
    const value = get(row);
    return Array.isArray(value)
      ? value.some((item) => keys.has(toKey(item)))
      : keys.has(toKey(value));
  };
  return op === 'not' ? (row) => !isIn(row) : isIn;
}
