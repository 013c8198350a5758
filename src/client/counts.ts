import { getByPointer } from './pointer.js';
import { type Course, isUnpaged, nextPosition, stop, toCount, type Walk } from './walk.js';

/** A walk over a list whose pages say how many rows there are, or which page comes next. */
interface CountedWalk extends Walk {
  /** Rows up to the position; those that a resumed walk skips are reckoned by the size of a page, NaN where it is not known. */
  seen?: number;
  /** The first total that was said: what is more arrived on the way, and may be missed. */
  promised?: number;
  /** Whether a page named a next one: then one that names none is the last. */
  isNaming?: boolean;
  /** Whether the page before was without rows. */
  isEmpty?: boolean;
  /** The first page without rows, which may have lost them. */
  gap?: number;
}

/**
 * Reads what a page says of the way. A next page that the service names wins over its total, and what a page says of
 * its size over what was asked for; without next page and total only an empty page is the end.
 * @param rows how many the page brings
 * @throws {PaginationError} for an end before the total, and for what leads back
 */
export function readCounts(walk: CountedWalk, data: unknown, rows: number): Course {
  const { rule, position } = walk;
  const read = (pointer: string | undefined) =>
    pointer === undefined ? undefined : getByPointer(data, pointer);
  const named = read(rule.next);
  const size = toCount(read(rule.size));
  const isByPage = rule.style === 'page';
  const next = (isByPage && toCount(named)) || nextPosition(walk, rows);
  if (isByPage && next <= position) {
    throw stop(walk, `the service names page ${next} as the next one`);
  }
  setTotal(walk, toCount(read(rule.total)));
  const isWhole = isReached(walk) && !walk.isNaming;
  walk.seen ??= isByPage ? reckonSkipped(walk, size, rows) : position;
  walk.seen += rows;
  return { next, isEnd: isLast(walk, rows, size, Boolean(named) && named !== '0'), isWhole };
}

/** Rows before the first page of a resumed walk; NaN where the size of a page is not known. */
function reckonSkipped(
  { rule, limit, position }: CountedWalk,
  size: number | undefined,
  rows: number,
) {
  if (position <= 1) return 0;
  return (position - 1) * (size ?? Math.max(limit ?? rule.defaultLimit ?? Number.NaN, rows));
}

function setTotal(walk: CountedWalk, total: number | undefined): void {
  if (total === undefined) return;
  if (total < (walk.total ?? 0)) {
    throw stop(walk, `the total fell from ${walk.total} to ${total} on the way`);
  }
  walk.total = total;
  walk.promised ??= total;
}

function isLast(
  walk: CountedWalk,
  rows: number,
  size: number | undefined,
  isNamed: boolean,
): boolean {
  const { seen = 0, total, promised = 0, isNaming } = walk;
  walk.isNaming ||= isNamed;
  const wasEmpty = walk.isEmpty;
  walk.isEmpty = rows === 0;
  if (walk.isEmpty) walk.gap ??= walk.position;
  if (isNamed && !(walk.isEmpty && wasEmpty)) return false;
  if (rows > 0) {
    if (isUnpaged(walk, rows)) return true;
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

function isReached({ seen = 0, total }: CountedWalk): boolean {
  return total !== undefined && seen >= total;
}
