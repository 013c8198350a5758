import { getByPointer } from '../../../client/pointer.js';
import { isRecord, type UnknownRecord } from '../../../client/record.js';
import type { Contract, ContractOperation } from '../../../contract/contract.js';
import { walkSchema } from '../../../contract/visit.js';
import { negotiate } from '../../negotiate.js';
import type { Value } from './declarations.js';
import { writeMoment } from './moment.js';
import { createDraft } from './pointer.js';
import type { Resource } from './resource.js';
import { firstOf } from './resource.js';
import { evaluate, type Scope, type World } from './value.js';
import { adapt, isEmpty, type Row } from './values.js';

/** The documented success that responses of an operation are shaped like. */
export interface Template {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The documented form where there are no rows. */
  readonly empty?: unknown;
  /** Where the row or the rows stand. */
  readonly at: string | undefined;
  /** The example of a row, and whether rows stand in a map by their id. */
  readonly row: unknown;
  readonly isMap: boolean;
}

/** What of an operation's success can be had: the template, or why the request can't have one. */
export type Templating =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'failure'; readonly status: number; readonly detail: string };

/**
 * Finds the success that a response is to be shaped like.
 * @param name of the example; the first one, or the one for this query, without it
 * @param emptyName of the example for a list without rows
 */
export function findTemplate(
  operation: ContractOperation,
  at: string | undefined,
  {
    name,
    emptyName,
    accept,
    query,
  }: {
    name: string | undefined;
    emptyName: string | undefined;
    accept: string | undefined;
    query: UnknownRecord;
  },
): Templating {
  const preference = {
    ...(name !== undefined && { example: name }),
    ...(accept !== undefined && { accept }),
  };
  const negotiated = negotiate(operation, preference, query);
  if (negotiated.kind === 'failure') return negotiated;
  const { response, content, example } = negotiated;
  const body = example?.value;
  const place = at === undefined ? undefined : getByPointer(body, at);
  const row = firstOf(place);
  return {
    kind: 'template',
    template: {
      status: response.status,
      headers: {
        ...response.headerExamples,
        ...(content && { 'content-type': content.mediaType }),
      },
      body,
      empty: content?.examples.find((one) => one.name === emptyName)?.value,
      at,
      row,
      isMap: isRecord(place) && row !== place,
    },
  };
}

/** JSON pointers to the members that the schema of a success names; the others belong to maps. */
export function listNamedMembers(
  contract: Contract,
  operation: ContractOperation,
): ReadonlySet<string> {
  const [content] = operation.responses.find(({ status }) => status < 300)?.content ?? [];
  const named = new Set<string>();
  if (!content) return named;
  for (const { steps } of walkSchema(contract.document, content.schemaPointer)) {
    if (steps.at(-1) !== '*') named.add(joinSteps(steps));
  }
  return named;
}

function joinSteps(steps: readonly string[]): string {
  return steps
    .filter((step) => step !== '[]' && step !== '*')
    .map((step) => `/${step}`)
    .join('');
}

export interface Rendering {
  readonly resource: Resource;
  readonly world: World;
  /** Zone of moments whose zone is `site`. */
  readonly zone: string;
  readonly shows?: Readonly<Record<string, Value>> | undefined;
  readonly scope?: Scope;
  /** Whether the schema names a member of the row; what it doesn't name is part of a map, which is taken as a whole. */
  isNamed(pointer: string): boolean;
}

/** A row as the response has it: the members of the example with the values of the row, moments and words in its form. */
export function renderRow(row: Row, template: unknown, rendering: Rendering): unknown {
  const { resource, zone, shows, isNamed } = rendering;
  if (!isRecord(template)) return template;
  const moments = new Map(resource.moments);
  for (const [pointer, value] of Object.entries(shows ?? {})) {
    const from = typeof value === 'string' ? moments.get(value) : undefined;
    if (from && !moments.has(pointer)) moments.set(pointer, from);
  }
  return renderMembers(showRow(row, rendering), template, '', { resource, zone, moments, isNamed });
}

/** A row with the members that a response shows in place of its own. */
export function showRow(
  row: Row,
  { resource, world, shows, scope }: Pick<Rendering, 'resource' | 'world' | 'shows' | 'scope'>,
): Row {
  if (!shows) return row;
  const shown = createDraft(row);
  for (const [pointer, value] of Object.entries(shows)) {
    shown.set(pointer, evaluate(world, value, { ...scope, row, resource }));
  }
  return shown.value;
}

interface Writing {
  readonly resource: Resource;
  readonly zone: string;
  readonly moments: Resource['moments'];
  isNamed(pointer: string): boolean;
}

function renderMembers(
  source: UnknownRecord,
  template: UnknownRecord,
  at: string,
  writing: Writing,
): UnknownRecord {
  const rendered: UnknownRecord = {};
  for (const name in template) {
    const like = template[name];
    rendered[name] = Object.hasOwn(source, name)
      ? renderValue(source[name], like, `${at}/${name}`, writing)
      : like;
  }
  return rendered;
}

function renderValue(value: unknown, like: unknown, pointer: string, writing: Writing): unknown {
  const { resource, zone, moments, isNamed } = writing;
  if (
    isRecord(value) &&
    isRecord(like) &&
    Object.keys(like).some((name) => isNamed(`${pointer}/${name}`))
  ) {
    return renderMembers(value, like, pointer, writing);
  }
  const moment = moments.get(pointer);
  if (moment && typeof value === 'number') return writeMoment(value, like, moment, zone);
  return adapt(value, like, resource.wordsOf(pointer));
}

/** Puts the rows of a page where the success has them, in its form: a list, or a map by id. */
export function placeRows(
  template: Template,
  rows: readonly unknown[],
  keys: readonly string[],
): unknown {
  const isEmptyPage = rows.length === 0 && !isEmpty(template.empty);
  if (isEmptyPage || template.at === undefined) return isEmptyPage ? template.empty : rows;
  const value = template.isMap
    ? Object.fromEntries(rows.map((row, index) => [keys[index] ?? String(index), row]))
    : rows;
  return placeValue(template.body, template.at, value);
}

export function placeValue(body: unknown, at: string, value: unknown): unknown {
  if (at === '') return value;
  const draft = createDraft(body);
  draft.set(at, value);
  return draft.value;
}
