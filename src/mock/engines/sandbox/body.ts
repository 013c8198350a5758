import { parsePointer } from '../../../client/pointer.js';
import { isRecord, type UnknownRecord } from '../../../client/record.js';
import type { OperationDeclaration, Value } from './declarations.js';
import type { Inputs } from './inputs.js';
import type { Listing } from './list.js';
import { type Writing, writeMoment } from './moment.js';
import { createDraft, createGetter } from './pointer.js';
import type { Prepared } from './prepare.js';
import {
  placeRows,
  placeValue,
  type Rendering,
  renderRow,
  showRow,
  type Template,
} from './render.js';
import type { Report } from './report.js';
import { firstOf, type Resource } from './resource.js';
import type { Sandbox } from './sandbox.js';
import { mainId } from './seed.js';
import type { Stored } from './store.js';
import { createCondition, evaluate, fillText, type Scope, type World } from './value.js';
import { adapt, isEmpty, isSame, toKey, toNumber } from './values.js';
import type { Refused, Written as WrittenRows } from './write.js';

/** What an operation did: rows, a page of them, a report, or nothing but values to show. */
export type Done =
  | WrittenRows
  | (Listing & { readonly kind: 'page' })
  | (Report & { readonly kind: 'report' })
  | { readonly kind: 'shown' };

/** The zone of moments whose zone is `site`. */
export function readZone({ declaration }: Pick<Prepared, 'declaration'>, inputs: Inputs): string {
  const zone = declaration.zone === undefined ? undefined : inputs.get(declaration.zone);
  return typeof zone === 'string' ? zone : 'UTC';
}

/** The body of a success: the template with rows and values in their places. Rows of a list are written already. */
export function renderBody(
  sandbox: Sandbox,
  prepared: Prepared,
  template: Template,
  inputs: Inputs,
  done: Exclude<Done, Refused>,
): { readonly body: unknown } | { readonly text: string } {
  const { declaration, resource, at } = prepared;
  const { members = {}, lists = {} } = declaration;
  const { world } = sandbox;
  const rows = done.kind === 'page' || done.kind === 'written' ? done.rows : [];
  const page = 'page' in done ? done.page : undefined;
  const getId = createGetter(resource ? mainId(resource) : '');
  const scope: Scope = {
    input: (name) => inputs.get(name),
    ...(page && { page }),
    ...(rows[0] && { row: rows[0].value }),
    ...(resource && { resource }),
    isFound: (id) => rows.some(({ value }) => isSame(getId(value), id)),
  };
  const context = { ...prepared, world, inputs, scope };
  if (declaration.lines && resource)
    return { text: writeLines(context, resource, declaration.lines, rows) };
  let body = template.body;
  let written: string | undefined;
  if (done.kind === 'report') body = placeRows(template, renderReport(context, template, done), []);
  else if (resource && at !== undefined && done.kind === 'page' && rows.length > 0) {
    written = writeRows(context, template, resource, rows);
    body = placeValue(body, at, WRITTEN);
  } else if (resource && at !== undefined) body = placeStored(context, template, resource, rows);
  if (page) body = placePage(body, prepared, page);
  for (const [pointer, value] of Object.entries(members)) {
    body = placeExisting(body, pointer, renderMember(context, value, createGetter(pointer)(body)));
  }
  for (const [pointer, list] of Object.entries(lists)) {
    body = placeList(context, body, pointer, list);
  }
  if (written === undefined) return { body };
  const text = written;
  return { text: JSON.stringify(body).replace(JSON.stringify(WRITTEN), () => text) };
}

/** Stands where rows go that are written already. */
const WRITTEN = '\u0000rows';

/** What was written last of a row or a page: walks and polls ask for the same again. */
interface Written {
  readonly like: unknown;
  readonly zone: string;
  readonly shows: OperationDeclaration['shows'];
  readonly text: string;
}

/** By the value of a row, or by the rows of a page. */
const writings = new WeakMap<object, Written>();

/** Pages of more rows are not kept. */
const MOST_KEPT = 1000;

/** The rows of a page as JSON: a list, or a map by id. */
function writeRows(
  context: RenderContext,
  template: Template,
  resource: Resource,
  rows: readonly Stored[],
): string {
  const { at = '', declaration } = context;
  const { shows } = declaration;
  const rendering = createRendering(context, resource, at, shows);
  const { zone } = rendering;
  const like = dropUnasked(template.row, context);
  // What is taken from elsewhere may change while the row stays.
  const isLasting = Object.values(shows ?? {}).every((value) => typeof value === 'string');
  const keep = (key: object, write: () => string, isKept = isLasting) => {
    const known = isKept ? writings.get(key) : undefined;
    if (known && known.like === like && known.zone === zone && known.shows === shows) {
      return known.text;
    }
    const text = write();
    if (isKept) writings.set(key, { like, zone, shows, text });
    return text;
  };
  const writePage = () => {
    const texts = rows.map(({ value }) =>
      keep(value, () => JSON.stringify(renderRow(value, like, rendering))),
    );
    if (!template.isMap) return `[${texts.join(',')}]`;
    const keys = listKeys(resource, rows);
    return `{${texts.map((text, index) => `${JSON.stringify(keys[index])}:${text}`).join(',')}}`;
  };
  return keep(rows, writePage, isLasting && rows.length <= MOST_KEPT);
}

/** A body that is text, with a line for each row. */
function writeLines(
  { world, scope, declaration }: RenderContext,
  resource: Resource,
  { start = '', row: line, end = '' }: NonNullable<OperationDeclaration['lines']>,
  rows: readonly Stored[],
): string {
  const lines = rows.map(({ value }) => {
    const row = showRow(value, { world, resource, shows: declaration.shows, scope });
    return fillText(line, { ...scope, row });
  });
  return `${start}${lines.join('')}${end}`;
}

/** A value in the form of the example; a moment is written. */
function renderMember(context: RenderContext, value: Value, like: unknown): unknown {
  const { resource, scope, world, declaration, inputs } = context;
  const found = evaluate(world, value, scope);
  const isNow = typeof value === 'object' && 'now' in value;
  const moment =
    typeof value === 'string' ? resource?.moments.get(value) : isNow ? SITE : undefined;
  return moment && typeof found === 'number'
    ? writeMoment(found, like, moment, readZone({ declaration }, inputs))
    : adapt(found, like);
}

const SITE: Writing = { zone: 'site' };

interface RenderContext extends Prepared {
  readonly world: World;
  readonly inputs: Inputs;
  readonly scope: Scope;
}

/** Puts rows where the success has its row or its rows. */
function placeStored(
  context: RenderContext,
  template: Template,
  resource: Resource,
  rows: readonly Stored[],
): unknown {
  const { at = '', declaration } = context;
  const rendering = createRendering(context, resource, at, declaration.shows);
  const like = dropUnasked(template.row, context);
  const rendered = rows.map(({ value }) => renderRow(value, like, rendering));
  const place = createGetter(at)(template.body);
  if (rows.length > 0 && !Array.isArray(place) && !template.isMap)
    return placeValue(template.body, at, rendered[0]);
  return placeRows(template, rendered, listKeys(resource, rows));
}

/** The example of a row without the members that no input asks for. */
function dropUnasked(like: unknown, { declaration, inputs }: RenderContext): unknown {
  const unasked = Object.entries(declaration.asked ?? {}).filter(([, name]) => {
    const value = inputs.get(name);
    return isEmpty(value) || String(value) === '0';
  });
  if (unasked.length === 0 || !isRecord(like)) return like;
  const key = unasked.map(([pointer]) => pointer).join(' ');
  const known = withoutUnasked.get(like) ?? new Map<string, unknown>();
  withoutUnasked.set(like, known);
  if (!known.has(key)) {
    const draft = createDraft(like);
    for (const [pointer] of unasked) draft.remove(pointer);
    known.set(key, draft.value);
  }
  return known.get(key);
}

/** Examples without members, by these; an operation has few. */
const withoutUnasked = new WeakMap<object, Map<string, unknown>>();

function createRendering(
  { named, world, scope, declaration, inputs }: RenderContext,
  resource: Resource,
  at: string,
  shows: OperationDeclaration['shows'],
): Rendering {
  return {
    resource,
    world,
    shows,
    scope,
    zone: readZone({ declaration }, inputs),
    isNamed: (pointer) => named.has(`${at}${pointer}`),
  };
}

function listKeys(resource: Resource, rows: readonly Stored[]): string[] {
  const getId = createGetter(mainId(resource));
  return rows.map(({ value }) => toKey(getId(value)));
}

/** Rows of a report in the form of the example; what they are grouped by is as the request wants it. */
function renderReport(context: RenderContext, template: Template, { rows }: Report): unknown[] {
  const { at = '', declaration, resource } = context;
  if (!resource) return [];
  const rendering = createRendering(context, resource, at, undefined);
  const slices = [...(declaration.group ?? []), ...Object.values(declaration.slices?.of ?? {})];
  const grouped = new Set(slices.map(({ into }) => parsePointer(into)[0] ?? ''));
  const like = isRecord(template.row) ? template.row : {};
  return rows.map((row) => {
    const rendered = renderRow(row, like, rendering) as UnknownRecord;
    for (const name of grouped) rendered[name] = adapt(row[name] ?? {}, like[name]);
    return rendered;
  });
}

/** Puts a further list into a body that has a place for it. */
function placeList(
  context: RenderContext,
  body: unknown,
  pointer: string,
  { list, where, shows, balance, least = 0 }: NonNullable<OperationDeclaration['lists']>[string],
): unknown {
  const resource = context.world.resource(list);
  const place = createGetter(pointer)(body);
  if (place === undefined) return body;
  const accepts = createCondition(where);
  const isLow = balance !== undefined && toNumber(context.world.balance(balance)) < least;
  const rows = isLow ? [] : [...resource.table.all()].filter(({ value }) => accepts(value));
  const rendering = createRendering(context, resource, pointer, shows);
  const like = firstOf(place);
  const rendered = rows.map(({ value }) => renderRow(value, like, rendering));
  const keys = listKeys(resource, rows);
  const isMap = !Array.isArray(place);
  const value = isMap
    ? Object.fromEntries(rendered.map((row, index) => [keys[index], row]))
    : rendered;
  return placeValue(body, pointer, value);
}

/** What a list says of its page, where its form has a place for it. */
function placePage(body: unknown, { operation }: Prepared, page: Listing['page']): unknown {
  const { pagination } = operation;
  if (!pagination) return body;
  const { style, total, size, next } = pagination;
  const step = style === 'offset' ? page.limit : 1;
  const end = style === 'offset' ? page.position + page.limit : page.position * page.limit;
  const places: [pointer: string | undefined, value: unknown][] = [
    [total, page.total],
    [size, page.limit],
    [next, end < page.total ? page.position + step : undefined],
  ];
  let placed = body;
  for (const [pointer, value] of places) {
    if (pointer !== undefined) placed = placeExisting(placed, pointer, value);
  }
  return placed;
}

/** Sets a value whose object is there; no value removes the member. */
function placeExisting(body: unknown, pointer: string, value: unknown): unknown {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  const object = parent === '' ? body : createGetter(parent)(body);
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return body;
  if (value !== undefined) return placeValue(body, pointer, value);
  const { [pointer.slice(parent.length + 1)]: _, ...others } = object as Record<string, unknown>;
  return parent === '' ? others : placeValue(body, parent, others);
}
