import type { Pagination } from '../../../contract/contract.js';
import type { OperationDeclaration } from './declarations.js';
import { type FilterContext, selectRows } from './filters.js';
import { type Inputs, toMember } from './inputs.js';
import type { Resource } from './resource.js';
import type { Stored } from './store.js';
import type { Page } from './value.js';
import { isEmpty } from './values.js';

export interface Listing {
  readonly rows: readonly Stored[];
  readonly page: Page;
}

export interface ListRequest {
  /** The same name means the same declaration. */
  readonly name: string;
  readonly declaration: OperationDeclaration;
  readonly inputs: Inputs;
  /** Inputs that filter because they are named like a member. */
  readonly memberFilters: readonly string[];
  readonly pagination?: Pagination | undefined;
  readonly context: FilterContext;
}

/** The page of a resource that a request wants. */
export function listRows(resource: Resource, request: ListRequest): Listing {
  const { name, declaration, inputs, memberFilters, pagination, context } = request;
  const { key, accepts } = selectRows(resource, declaration, inputs, memberFilters, context);
  const { order, isDescending } = readOrder(declaration, inputs);
  const view = {
    key: `${name}\u0000${context.zone}\u0000${key}\u0000${isDescending}${order}`,
    order,
    isDescending,
    accepts,
  };
  const page = readPage(pagination, inputs, resource.table.view(view).length);
  const { start, end } = boundsOf(page, pagination);
  return { rows: resource.table.page(view, start, end), page };
}

/** Which rows a page has, from the first one on and without the last one. */
export function boundsOf({ position, limit }: Page, pagination: Pagination | undefined) {
  const start = pagination?.style === 'offset' ? position : (position - 1) * limit;
  return { start, end: start + limit };
}

/** Which rows of how many a request wants; without paging all of them. */
export function readPage(pagination: Pagination | undefined, inputs: Inputs, total: number): Page {
  const { parameters, style, defaultLimit, maxLimit = Number.POSITIVE_INFINITY } = pagination ?? {};
  const first = style === 'offset' ? 0 : 1;
  const read = (name: string | undefined, otherwise: number, least: number) => {
    const value = name === undefined ? Number.NaN : Number(inputs.get(name) ?? Number.NaN);
    return Number.isInteger(value) && value >= least ? value : otherwise;
  };
  const limit = Math.min(read(parameters?.limit, defaultLimit ?? Math.max(total, 1), 1), maxLimit);
  const position = read(parameters?.position, first, first);
  return { position, limit, total, pages: Math.max(1, Math.ceil(total / limit)) };
}

/** The member that a request wants rows sorted by; an empty pointer for none. */
export function readOrder(
  { order = '', sorts = {}, sort }: OperationDeclaration,
  inputs: Inputs,
): { order: string; isDescending: boolean } {
  for (const [name, pointer] of Object.entries(sorts)) {
    const direction = inputs.get(name);
    if (!isEmpty(direction)) return { order: pointer, isDescending: isDescendingWord(direction) };
  }
  const direction = sort?.direction === undefined ? undefined : inputs.get(sort.direction);
  const by = sort?.by === undefined ? undefined : [inputs.get(sort.by)].flat()[0];
  if (!isEmpty(by)) {
    const word = String(by);
    const pointer = sort?.members?.[word] ?? `/${toMember(word) ?? word}`;
    return { order: pointer, isDescending: isDescendingWord(direction) };
  }
  const isDescending = isEmpty(direction) ? order.startsWith('-') : isDescendingWord(direction);
  return { order: order.replace(/^-/, ''), isDescending };
}

function isDescendingWord(word: unknown): boolean {
  return String(word).toLowerCase() === 'desc';
}
