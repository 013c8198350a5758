import type { PageRule } from './operation.js';
import { getByPointer } from './pointer.js';
import type { CallError } from './result.js';

/**
 * A walk that could not be finished. Everything before `position` was delivered; `pages(input, { from: position })`
 * resumes there.
 */
export class PaginationError extends Error {
  override readonly name = 'PaginationError';
  constructor(
    message: string,
    /** Page, or row where the service counts rows, that was not delivered. */
    readonly position: number,
    /** The call that failed, where one did. */
    override readonly cause?: CallError,
  ) {
    super(`${message}; resume from ${position}`);
  }
}

/** How far a walk over a list has come. */
export interface Walk {
  readonly rule: PageRule;
  /** Rows asked for a page, as far as the contract allows. */
  readonly limit: number | undefined;
  /** The page to ask for, or the row to begin it with. */
  position: number;
  /** Rows up to the position; those that a resumed walk skips are reckoned by the size of a page, NaN where it is not known. */
  seen?: number;
  total?: number;
  /** The first total that was said: what is more arrived on the way, and may be missed. */
  promised?: number;
  /** Pages taken. */
  count: number;
  /** Whether a page named a next one: then one that names none is the last. */
  isNaming: boolean;
  /** Whether the page before was without rows. */
  isEmpty: boolean;
  /** The first page without rows, which may have lost them. */
  gap?: number;
  /** Digests of the pages, since a walk must not keep all rows. */
  readonly pages: Set<string>;
  /** First and last row of the first page. */
  first?: readonly string[];
}

/** What a page brings. */
export interface Step {
  readonly items: readonly unknown[];
  /** Where the list goes on. */
  readonly next: number;
  readonly isEnd: boolean;
}

/**
 * The start of a walk over the pages of a list.
 * @param input what the caller asked for, its page size and first position among it
 * @param from position to resume from, as the service counts; in place of that of the input
 */
export function startWalk(
  rule: PageRule,
  input: Readonly<Record<string, unknown>>,
  from: number | undefined,
): Walk {
  const limit = toCount(input[rule.limit]);
  return {
    rule,
    limit: limit && Math.min(limit, rule.maxLimit ?? limit),
    position: Number(from ?? input[rule.position] ?? (rule.style === 'page' ? 1 : 0)),
    count: 0,
    isNaming: false,
    isEmpty: false,
    pages: new Set(),
  };
}

/**
 * Takes the rows out of a page and moves the walk on. A next page that the service names wins over its total, and what
 * a page says of its size over what was asked for; without next page and total only an empty page is the end.
 * @throws {PaginationError} for a page that repeats another, and for an end before the total
 */
export function takePage(walk: Walk, data: unknown): Step {
  const { rule, position } = walk;
  const read = (pointer: string | undefined) =>
    pointer === undefined ? undefined : getByPointer(data, pointer);
  const list = read(rule.items) ?? [];
  if (typeof list !== 'object') throw stop(walk, `there is no list at ${rule.items}`);
  const items = Object.values(list);
  const named = read(rule.next);
  const size = toCount(read(rule.size));
  const isByPage = rule.style === 'page';
  const next = isByPage ? toCount(named) || position + 1 : position + items.length;
  if (next < position + (isByPage ? 1 : 0))
    throw stop(walk, `the service names page ${next} as the next one`);

  setTotal(walk, toCount(read(rule.total)));
  if (isRepeated(walk, items)) return { items: [], next, isEnd: true };
  walk.seen ??= isByPage ? reckonSkipped(walk, size, items.length) : position;
  walk.seen += items.length;
  const isEnd = isLast(walk, items.length, size, Boolean(named) && named !== '0');
  walk.count += 1;
  walk.position = next;
  return { items, next, isEnd };
}

/** Rows before the first page of a resumed walk; NaN where the size of a page is not known. */
function reckonSkipped({ rule, limit, position }: Walk, size: number | undefined, rows: number) {
  if (position <= 1) return 0;
  return (position - 1) * (size ?? Math.max(limit ?? rule.defaultLimit ?? Number.NaN, rows));
}

function setTotal(walk: Walk, total: number | undefined): void {
  if (total === undefined) return;
  if (total < (walk.total ?? 0)) {
    throw stop(walk, `the total fell from ${walk.total} to ${total} on the way`);
  }
  walk.total = total;
  walk.promised ??= total;
}

/**
 * Whether a page brings rows that were there before and so is the end: of a list that is whole by its total, of a
 * release that sends all rows whatever page it is asked for.
 * @throws {PaginationError} where it is not
 */
function isRepeated(walk: Walk, items: readonly unknown[]): boolean {
  const { pages, first, rule, count } = walk;
  if (items.length === 0) return false;
  // A row may have arrived since the first page, so that the second one is not the same.
  if (rule.ignored && count === 1 && first) {
    const rows = new Set(items.map((row) => JSON.stringify(row)));
    if (first.every((row) => rows.has(row))) return true;
  }
  const page = digest(JSON.stringify(items));
  const isKnown = pages.has(page);
  pages.add(page);
  walk.first ??= [JSON.stringify(items[0]), JSON.stringify(items.at(-1))];
  if (!isKnown) return false;
  if (isReached(walk) && !walk.isNaming) return true;
  throw stop(walk, 'the service repeats a page');
}

/** 64 bits of a text: fewer would be alike by chance in a list of many pages. */
function digest(text: string): string {
  let one = 0;
  let two = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = (Math.imul(two, 31) + code) | 0;
  }
  return `${one} ${two}`;
}

function isLast(walk: Walk, rows: number, size: number | undefined, isNamed: boolean): boolean {
  const { rule, seen = 0, total, promised = 0, isNaming, limit = rule.defaultLimit } = walk;
  walk.isNaming ||= isNamed;
  const wasEmpty = walk.isEmpty;
  walk.isEmpty = rows === 0;
  if (walk.isEmpty) walk.gap ??= walk.position;
  if (isNamed && !(walk.isEmpty && wasEmpty)) return false;
  if (rows > 0) {
    if (rule.ignored && limit !== undefined && rows > limit) return true;
    if (isNaming) return total === undefined || isReached(walk);
    return isReached(walk) && size !== undefined && rows < size;
  }
  if (seen < promised)
    throw stop(walk, `the list ended after ${seen} of ${promised} rows`, walk.gap);
  if (isNamed && total === undefined) {
    throw stop(walk, 'the service names one page after another without rows');
  }
  return true;
}

function isReached({ seen = 0, total }: Walk): boolean {
  return total !== undefined && seen >= total;
}

/** A number of rows or of a page, which some services write as a text. */
function toCount(value: unknown): number | undefined {
  return /^\d+$/.test(`${value}`) ? Number(value) : undefined;
}

function stop(walk: Walk, why: string, position = walk.position): PaginationError {
  return new PaginationError(why, position);
}
