import type { Pagination } from '../../../contract/contract.js';
import type { FilterDeclaration, Measures, OperationDeclaration, Slice } from './declarations.js';
import { type FilterContext, selectRows } from './filters.js';
import type { Inputs } from './inputs.js';
import { boundsOf, readOrder, readPage } from './list.js';
import { createGroup, type Group, type Measuring } from './measure.js';
import { offsetOf } from './moment.js';
import { createDraft, createGetter } from './pointer.js';
import type { Resource } from './resource.js';
import type { Page, World } from './value.js';
import { compare, type Row, toKey } from './values.js';

export interface ReportRequest {
  readonly declaration: OperationDeclaration;
  readonly measures: Measures;
  readonly inputs: Inputs;
  /** Inputs that filter because they are named like a member. */
  readonly memberFilters: readonly string[];
  readonly pagination?: Pagination | undefined;
  readonly context: FilterContext;
}

export interface Report {
  /** Each with the groups and the measures at their places. */
  readonly rows: readonly Row[];
  readonly page: Page;
}

/** Groups the rows of a resource, and of those that it is reported with, and measures each group. */
export function reportRows(world: World, resource: Resource, request: ReportRequest): Report {
  const { declaration, measures, inputs, pagination, context } = request;
  const slices = chooseSlices(declaration, inputs);
  const groups = new Map<string, Group>();
  for (const name of [resource.name, ...(declaration.with ?? [])]) {
    const counted = world.resource(name);
    const own = name === resource.name ? undefined : name;
    const { accepts } = selectRows(counted, declaration, inputs, request.memberFilters, {
      ...context,
      ...(own !== undefined && { toPointer: pointerOf(own) }),
    });
    const readers = slices.map((slice) => createSliceReader(slice, own, context.zone));
    const measuring: Measuring = { measures, resource: own };
    for (const { value } of counted.table.all()) {
      if (!accepts(value)) continue;
      const parts = readers.map((read) => read(value));
      const key = parts.map(toKey).join('\u0000');
      const known = groups.get(key);
      const group = known ?? createGroup(measures, parts);
      if (!known) groups.set(key, group);
      group.add(value, measuring);
    }
  }
  const sorted = [...groups.values()].sort((a, b) => compareParts(a.parts, b.parts));
  const rows = sorted.map((group) => writeGroup(group, slices));
  const { order, isDescending } = readOrder(declaration, inputs);
  if (order !== '') {
    const get = createGetter(order);
    const sign = isDescending ? -1 : 1;
    rows.sort((a, b) => sign * compare(get(a), get(b)));
  } else if (isDescending) rows.reverse();
  const page = readPage(pagination, inputs, rows.length);
  const { start, end } = boundsOf(page, pagination);
  return { rows: rows.slice(start, end), page };
}

/** What a report is grouped by; all rows are one group where nothing says. */
function chooseSlices(
  { group = [], slices }: OperationDeclaration,
  inputs: Inputs,
): readonly Slice[] {
  if (!slices) return group;
  const words = [inputs.get(slices.input) ?? []].flat().map(String);
  return [...group, ...words.flatMap((word) => slices.of[word] ?? [])];
}

/** In a report over several resources a filter may stand at another member of one of them. */
function pointerOf(resource: string) {
  return ({ of }: FilterDeclaration, pointer: string) => {
    const own = of?.[resource];
    return own === undefined ? pointer : own;
  };
}

function createSliceReader(slice: Slice, resource: string | undefined, zone: string) {
  const own = resource === undefined ? undefined : slice.of?.[resource];
  const get = createGetter(own ?? slice.from);
  const { part } = slice;
  if (!part) return (row: Row) => get(row) ?? '';
  return (row: Row) => {
    const instant = get(row);
    return typeof instant === 'number' ? readPart(instant, part, zone) : '';
  };
}

function readPart(
  instant: number,
  part: NonNullable<Slice['part']>,
  zone: string,
): number | string {
  const iso = new Date(instant + offsetOf(instant, zone)).toISOString();
  if (part === 'date') return iso.slice(0, 10);
  if (part === 'monthDate') return iso.slice(0, 7);
  const [from, to] = PLACES[part];
  return Number(iso.slice(from, to));
}

const PLACES = { year: [0, 4], month: [5, 7], day: [8, 10], hour: [11, 13] } as const;

function compareParts(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [index, part] of a.entries()) {
    const order = compare(part, b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function writeGroup(group: Group, slices: readonly Slice[]): Row {
  const draft = createDraft({});
  for (const [index, { into, members = {} }] of slices.entries()) {
    draft.set(into, group.parts[index]);
    for (const [pointer, from] of Object.entries(members)) {
      draft.set(pointer, createGetter(from)(group.first) ?? null);
    }
  }
  group.write(draft);
  return draft.value;
}
