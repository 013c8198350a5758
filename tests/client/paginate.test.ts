import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallOptions } from '../../src/client/config.js';
import type { PageRule } from '../../src/client/operation.js';
import { addWalks, PaginationError } from '../../src/client/paginate.js';

const LAW = { seed: 20_261_120, numRuns: 200 };

/** A list service: `rows` in pages, told apart by how it pages and what it says. */
interface Service {
  rows: readonly unknown[];
  style: 'page' | 'offset';
  says: 'total' | 'next' | 'nothing';
  /** Replaces an answer, by its count from 0. */
  spoil?: (count: number, answer: Record<string, unknown>) => unknown;
}

function list({ rows, style, says, spoil }: Service) {
  const calls: Record<string, unknown>[] = [];
  const rule: PageRule = {
    style,
    position: 'at',
    limit: 'limit',
    items: '/data/rows',
    defaultLimit: 3,
    ...(says === 'total' && { total: '/total' }),
    ...(says === 'next' && { next: '/next' }),
  };
  const call = async (input: Readonly<Record<string, unknown>>, options: CallOptions) => {
    if (options.signal?.aborted)
      return { ok: false, error: { kind: 'aborted', message: 'aborted' } } as const;
    calls.push(input);
    const at = Number(input.at);
    const limit = Number(input.limit ?? 3);
    const first = style === 'page' ? (at - 1) * limit : at;
    const page = rows.slice(first, first + limit);
    const more = first + limit < rows.length;
    const answer = { data: { rows: page }, total: rows.length, ...(more && { next: at + 1 }) };
    const data = spoil?.(calls.length - 1, answer) ?? answer;
    if (data instanceof Error)
      return { ok: false, error: { kind: 'http', message: data.message } } as const;
    return { ok: true, data, response: new Response() } as const;
  };
  return { calls, list: addWalks(call, rule) };
}

const styles = ['page', 'offset'] as const;
const sayings = ['total', 'next', 'nothing'] as const;

async function all<T>(walked: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of walked) found.push(item);
  return found;
}

/** What was delivered before the walk broke off, and the error. */
async function broken(walked: AsyncIterable<{ items: readonly unknown[] }>) {
  const items: unknown[] = [];
  try {
    for await (const page of walked) items.push(...page.items);
  } catch (error) {
    if (error instanceof PaginationError) return { items, error };
    throw error;
  }
  throw new Error('the walk did not break off');
}

describe.each(styles)('a list by %s', (style) => {
  it.each(sayings)('that says %s gives every row once, in order', async (says) => {
    const law = fc.asyncProperty(
      fc.nat(25),
      fc.integer({ min: 1, max: 7 }),
      async (size, limit) => {
        const rows = Array.from({ length: size }, (_, index) => ({ index }));
        const service = list({ rows, style, says });
        expect(await all(service.list.items({ limit }))).toEqual(rows);
        expect(service.calls.length).toBeLessThanOrEqual(Math.ceil(size / limit) + 1);
      },
    );
    await fc.assert(law, LAW);
  });

  it.each(sayings)('that says %s resumes after a failed page without loss', async (says) => {
    const law = fc.asyncProperty(fc.integer({ min: 4, max: 25 }), fc.nat(7), async (size, at) => {
      const rows = Array.from({ length: size }, (_, index) => ({ index }));
      const fails = Math.min(at, Math.ceil(size / 3) - 1);
      const spoil = (count: number) => (count === fails ? new Error('HTTP 500') : undefined);
      const { items, error } = await broken(list({ rows, style, says, spoil }).list.pages());
      expect(error.cause?.kind).toBe('http');
      const rest = await all(list({ rows, style, says }).list.items({}, { from: error.position }));
      expect([...items, ...rest]).toEqual(rows);
    });
    await fc.assert(law, LAW);
  });

  const rows = Array.from({ length: 12 }, (_, index) => index);

  it('that repeats a page for ever is an error', async () => {
    const page = { data: { rows: [1, 2, 3] } };
    const { items, error } = await broken(
      list({ rows, style, says: 'nothing', spoil: () => page }).list.pages(),
    );
    expect(items).toEqual([1, 2, 3]);
    expect(error.message).toMatch(/^the service repeats a page; resume from /);
  });

  it('whose total shrinks is an error', async () => {
    const spoil = (count: number, answer: object) => count === 2 && { ...answer, total: 11 };
    const { error } = await broken(
      list({ rows, style, says: 'total', spoil: (c, a) => spoil(c, a) || a }).list.pages(),
    );
    expect(error.message).toMatch(/^the total fell from 12 to 11 on the way; resume from /);
  });

  it('that ends before its total is an error, not a shorter list', async () => {
    const spoil = (count: number, answer: object) =>
      count === 2 ? { ...answer, data: { rows: [] } } : answer;
    const { items, error } = await broken(list({ rows, style, says: 'total', spoil }).list.pages());
    expect(items).toEqual(rows.slice(0, 6));
    expect(error.message).toMatch(/^the list ended after 6 of 12 rows; resume from /);
  });

  it('whose total grows goes on to the end', async () => {
    const grown = [...rows, 12, 13];
    const spoil = (count: number, answer: object) =>
      count === 0 ? { ...answer, total: 12 } : answer;
    expect(await all(list({ rows: grown, style, says: 'total', spoil }).list.items())).toEqual(
      grown,
    );
  });

  it('stops where the caller says: maxPages, break, abort', async () => {
    const service = list({ rows, style, says: 'total' });
    expect(await all(service.list.items({}, { maxPages: 2 }))).toEqual(rows.slice(0, 6));
    expect(service.calls).toHaveLength(2);

    for await (const row of service.list.items()) if (row === 4) break;
    expect(service.calls).toHaveLength(4);

    const control = new AbortController();
    const walked = (async function* () {
      for await (const page of service.list.pages({}, { signal: control.signal })) {
        yield page;
        control.abort();
      }
    })();
    const { items, error } = await broken(walked);
    expect(items).toEqual(rows.slice(0, 3));
    expect(error.cause?.kind).toBe('aborted');
  });
});

it('a service that ignores paging and sends everything is walked once', async () => {
  const rows = [1, 2, 3, 4, 5];
  const spoil = () => ({ data: { rows } });
  const service = list({ rows, style: 'offset', says: 'nothing', spoil });
  expect(await all(service.list.items())).toEqual(rows);
  expect(service.calls).toHaveLength(1);
});

it('rows in a map are its values, and no rows at all are none', async () => {
  const map = list({
    rows: [],
    style: 'page',
    says: 'nothing',
    spoil: () => ({ data: { rows: { 7: 'a', 9: 'b' } } }),
  });
  expect(await all(map.list.items())).toEqual(['a', 'b']);
  const none = list({ rows: [], style: 'page', says: 'nothing', spoil: () => ({ data: [] }) });
  expect(await all(none.list.items())).toEqual([]);
});

it('a position that the caller gives is where it begins', async () => {
  const rows = Array.from({ length: 9 }, (_, index) => index);
  expect(await all(list({ rows, style: 'page', says: 'total' }).list.items({ at: 2 }))).toEqual(
    rows.slice(3),
  );
  expect(
    await all(list({ rows, style: 'offset', says: 'total' }).list.items({}, { from: 7 })),
  ).toEqual([7, 8]);
});
