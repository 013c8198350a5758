import type { CallOptions } from './config.js';
import type { PageRule } from './operation.js';
import { getByPointer } from './pointer.js';
import { CallError, type Failure, type Result } from './result.js';

export interface PageOptions extends CallOptions {
  /** Stop after so many pages. Default: no bound. */
  maxPages?: number;
  /** Where to begin: a page counted from 1, or a row counted from 0 where the service counts rows. Default: the first. */
  from?: number;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Page number, or first row, of this page. */
  readonly position: number;
  /** Rows in all, where the service says so. */
  readonly total?: number;
}

/**
 * A walk that could not be finished. Everything before `position` was delivered; `pages(input, { from: position })`
 * resumes there.
 */
export class PaginationError extends Error {
  override readonly name = 'PaginationError';
  constructor(
    message: string,
    readonly position: number,
    override readonly cause?: CallError,
  ) {
    super(`${message}; resume from ${position}`);
  }
}

type Input = Readonly<Record<string, unknown>>;
type Call = (input: Input, options: CallOptions) => Promise<Result<unknown, Failure>>;

/**
 * Walks a paged list with one page in memory.
 * @throws {PaginationError} when a page fails, repeats the one before, or the list ends before its total
 */
async function* walkPages(
  call: Call,
  rule: PageRule,
  input: Input,
  { maxPages = Number.POSITIVE_INFINITY, from, ...options }: PageOptions,
): AsyncGenerator<Page<unknown>> {
  const limit = Number(input[rule.limit] ?? rule.defaultLimit);
  const isPage = rule.style === 'page';
  let position = Number(from ?? input[rule.position] ?? (isPage ? 1 : 0));
  let seen = isPage ? (position - 1) * limit : position;
  let total: number | undefined;
  let before: string | undefined;

  for (let count = 0; count < maxPages; count++) {
    const stop = (why: string, cause?: CallError): never => {
      throw new PaginationError(why, position, cause);
    };
    const result = await call({ ...input, [rule.position]: position }, options);
    if (!result.ok) return stop(result.error.message, new CallError(result.error));

    const items = Object.values((getByPointer(result.data, rule.items) as object) ?? {});
    const now =
      rule.total === undefined ? undefined : (getByPointer(result.data, rule.total) as number);
    if (total !== undefined && now !== undefined && now < total) {
      stop(`the total fell from ${total} to ${now} on the way`);
    }
    total = now;
    const same = JSON.stringify(items);
    if (items.length && same === before) stop('the service repeats a page');
    before = same;
    if (items.length === 0 && total !== undefined && seen < total) {
      stop(`the list ended after ${seen} of ${total} rows`);
    }
    if (items.length || count === 0) {
      yield { items, position, ...(total !== undefined && { total }) };
    }

    seen += items.length;
    const next = rule.next === undefined ? undefined : getByPointer(result.data, rule.next);
    const more = total !== undefined ? seen < total : next != null || items.length === limit;
    if (!items.length || !more) return;
    position += isPage ? 1 : items.length;
  }
}

/** The rows of all pages. */
async function* walkItems(...args: Parameters<typeof walkPages>): AsyncGenerator<unknown> {
  for await (const page of walkPages(...args)) yield* page.items;
}

/** A call of a paged list, with its walks. */
export function addWalks<C extends Call>(call: C, rule: PageRule) {
  return Object.assign(call, {
    pages: (input: Input = {}, options: PageOptions = {}) => walkPages(call, rule, input, options),
    items: (input: Input = {}, options: PageOptions = {}) => walkItems(call, rule, input, options),
  });
}
