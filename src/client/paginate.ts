import type { CallOptions } from './config.js';
import type { PageRule } from './operation.js';
import { CallError, type Result } from './result.js';
import { PaginationError, type ReadCourse, startWalk, takePage } from './walk.js';

export { PaginationError } from './walk.js';

export interface PageOptions extends CallOptions {
  /** Stop after so many pages. Default: no bound. */
  maxPages?: number;
  /**
   * Where to begin: the `next` of a {@link Page} or the `position` of a {@link PaginationError}, which is a page counted
   * from 1, or a row counted from 0 where the service counts rows. It belongs to the `limit` it was got with. Default:
   * the first.
   */
  from?: number;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Page number, or first row, of this page. */
  readonly position: number;
  /** Where the list goes on after this page: give it as `from` to resume there. */
  readonly next: number;
  /** Rows in all, where the service says so; some services count only up to a bound. */
  readonly total?: number;
  readonly response: Response;
}

/** The rows of a list; `response` is the one that brought the row at hand. */
export type ItemWalk<Item> = AsyncGenerator<Item> & { readonly response?: Response };

type Input = Readonly<Record<string, unknown>>;
type Call = (input: Input, options: CallOptions) => Promise<Result<unknown>>;

/**
 * Walks a paged list with one page in memory.
 * @throws {PaginationError} when a page fails or repeats another, or when the list ends before its total
 */
async function* walkPages(
  call: Call,
  rule: PageRule,
  read: ReadCourse | undefined,
  input: Input,
  { maxPages = 2 ** 53, from, ...options }: PageOptions,
): AsyncGenerator<Page<unknown>> {
  const walk = startWalk(rule, input, from);
  for (let count = 0; count < maxPages; count++) {
    const { position, limit = input[rule.limit] } = walk;
    const result = await call(
      { ...input, [rule.limit]: limit, [rule.position]: position },
      options,
    );
    if (!result.ok) {
      throw new PaginationError(result.error.message, position, new CallError(result));
    }
    const { items, isEnd } = takePage(walk, result.data, read);
    const { total, position: next } = walk;
    const { response } = result;
    if (items.length || !count)
      yield { items, position, next, response, ...(total !== undefined && { total }) };
    if (isEnd) return;
  }
}

/** The rows of all pages. */
function walkItems(...walk: Parameters<typeof walkPages>): ItemWalk<unknown> {
  let page: Page<unknown> | undefined;
  async function* rows() {
    for await (page of walkPages(...walk)) yield* page.items;
  }
  return Object.defineProperty(rows() as ItemWalk<unknown>, 'response', {
    get: () => page?.response,
  });
}

/**
 * A call of a paged list, with its walks.
 * @param read reads what pages say of the way, where the contract knows that they say anything
 */
export function addWalks<C extends Call>(call: C, rule: PageRule, read?: ReadCourse) {
  const from =
    <W>(walk: (...walk: Parameters<typeof walkPages>) => W) =>
    (input: Input = {}, options: PageOptions = {}) =>
      walk(call, rule, read, input, options);
  return Object.assign(call, { pages: from(walkPages), items: from(walkItems) });
}
