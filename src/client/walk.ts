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
  /** Rows in all, where the service says so. */
  total?: number;
  /** First and last row of the first page. */
  first?: readonly string[];
  /** Digests of the pages, since a walk must not keep all rows. */
  readonly pages: Set<string>;
}

/** What a page says of the way. */
export interface Course {
  /** Where the list goes on. */
  readonly next: number;
  readonly isEnd: boolean;
  /** Whether all rows were there before this page. */
  readonly isWhole?: boolean;
}

/** Reads what a page of so many rows says of the way. */
export type ReadCourse = (walk: Walk, data: unknown, rows: number) => Course;

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
    pages: new Set(),
  };
}

/**
 * Takes the rows out of a page and moves the walk on.
 * @param read reads what pages say of the way, where the contract knows that they say anything; else only an empty page
 * is the end
 * @throws {PaginationError} for a page that repeats another, and for what `read` throws
 */
export function takePage(
  walk: Walk,
  data: unknown,
  read: ReadCourse = readRows,
): { readonly items: readonly unknown[]; readonly isEnd: boolean } {
  const { items: pointer } = walk.rule;
  const list = getByPointer(data, pointer) ?? [];
  if (typeof list !== 'object') throw stop(walk, `there is no list at ${pointer}`);
  const items = Object.values(list);
  const { next, isEnd, isWhole } = read(walk, data, items.length);
  const isRepeated = items.length > 0 && isKnown(walk, items, isWhole);
  walk.position = next;
  return isRepeated ? { items: [], isEnd: true } : { items, isEnd };
}

function readRows(walk: Walk, _data: unknown, rows: number): Course {
  return { next: nextPosition(walk, rows), isEnd: !rows || isUnpaged(walk, rows) };
}

/** Where a list goes on after a page of so many rows. */
export function nextPosition({ rule, position }: Walk, rows: number): number {
  return position + (rule.style === 'page' ? 1 : rows);
}

/** Whether so many rows can only be all of them, sent by a release that ignores paging. */
export function isUnpaged({ rule, limit = rule.defaultLimit }: Walk, rows: number): boolean {
  return rule.ignored === true && rows > Number(limit);
}

/**
 * Whether a page brings rows that were there before and so is the end: of a list that is whole by its total, of a
 * release that sends all rows whatever page it is asked for.
 * @throws {PaginationError} where it is not
 */
function isKnown(walk: Walk, items: readonly unknown[], isWhole = false): boolean {
  const { pages, first, rule } = walk;
  const rows = items.map((row) => JSON.stringify(row));
  walk.first ??= [rows[0] ?? '', rows.at(-1) ?? ''];
  // A row may have arrived since the first page, so that the second one is not the same.
  if (rule.ignored && pages.size === 1 && first?.every((row) => rows.includes(row))) return true;
  const isRepeated = pages.size === pages.add(digest(`${rows}`)).size;
  if (isRepeated && !isWhole) throw stop(walk, 'the service repeats a page');
  return isRepeated;
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

/** A number of rows or of a page, which some services write as a text. */
export function toCount(value: unknown): number | undefined {
  return /^\d+$/.test(`${value}`) ? Number(value) : undefined;
}

/** The end of a walk that can't go on. */
export function stop(walk: Walk, why: string, position = walk.position): PaginationError {
  return new PaginationError(why, position);
}
