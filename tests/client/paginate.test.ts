import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallOptions } from '../../src/client/config.js';
import { readCounts } from '../../src/client/counts.js';
import type { PageRule } from '../../src/client/operation.js';
import { addWalks, type Page, PaginationError } from '../../src/client/paginate.js';
import type { Failure } from '../../src/client/result.js';
import { createPremiumExchangerClient } from '../../src/providers/premium-exchanger/index.js';

const LAW = { seed: 20_261_127, numRuns: 500 };

/** A list service: how it pages, and what it says of its list. */
interface Service {
  rows: readonly unknown[];
  style: PageRule['style'];
  /** Most rows of a page, whatever is asked for. */
  cap: number;
  /** Rows of a page where nothing is asked for. */
  defaultSize: number;
  total: 'absent' | 'zero' | 'null' | 'text' | 'exact' | 'capped' | 'growing';
  next: 'absent' | 'number' | 'text' | 'null' | 'flag';
  /** Whether a page states its size. */
  statesSize: boolean;
  /** Rows that arrive at the end of the list before each of the first requests. */
  arriving: readonly unknown[];
}

const plain: Omit<Service, 'rows'> = {
  style: 'page',
  cap: 1000,
  defaultSize: 3,
  total: 'absent',
  next: 'absent',
  statesSize: false,
  arriving: [],
};

type Body = Record<string, unknown>;
type Spoil = (count: number, body: Body) => Body | Error;

/** The walks of a service, with the inputs of its calls; `rule` is what the contract says of it. */
function serve(service: Service, rule: Partial<PageRule> = {}, spoil?: Spoil) {
  const calls: Record<string, unknown>[] = [];
  const call = async (input: Readonly<Record<string, unknown>>, { signal }: CallOptions) => {
    if (signal?.aborted) return failed('aborted', 'aborted');
    calls.push(input);
    const honest = respond(service, input, calls.length);
    const data = spoil?.(calls.length, honest) ?? honest;
    if (data instanceof Error) return failed('http', data.message);
    return { ok: true, data, response: new Response(String(calls.length)) } as const;
  };
  const pages: PageRule = {
    style: service.style,
    position: 'at',
    limit: 'limit',
    items: '/data/rows',
    ...(service.total !== 'absent' && { total: '/total' }),
    ...(service.next !== 'absent' && { next: '/next' }),
    ...(service.statesSize && { size: '/size' }),
    ...rule,
  };
  return { calls, list: addWalks(call, pages, readCounts) };
}

function respond(service: Service, input: Readonly<Record<string, unknown>>, count: number): Body {
  const { style, total, next, statesSize } = service;
  const rows = [...service.rows, ...service.arriving.slice(0, count - 1)];
  const size = sizeOf(service, input.limit);
  const at = Number(input.at ?? (style === 'page' ? 1 : 0));
  const first = style === 'page' ? (at - 1) * size : at;
  const page = rows.slice(first, first + size);
  const following = first + size < rows.length ? (style === 'page' ? at + 1 : first + size) : null;
  const totals = {
    absent: undefined,
    zero: 0,
    null: null,
    text: String(rows.length),
    exact: rows.length,
    capped: Math.min(rows.length, 5),
    growing: rows.length,
  };
  const names = {
    absent: undefined,
    number: following ?? undefined,
    text: following === null ? '' : String(following),
    null: following,
    flag: following !== null,
  };
  return {
    data: { rows: page },
    ...(totals[total] !== undefined && { total: totals[total] }),
    ...(names[next] !== undefined && { next: names[next] }),
    ...(statesSize && { size: String(size) }),
  };
}

/** Rows of a page of the service, when so many are asked for. */
function sizeOf({ cap, defaultSize }: Service, limit: unknown): number {
  return Math.min(limit === undefined ? defaultSize : Number(limit), cap);
}

function failed(kind: Failure['kind'], message: string) {
  const more = { operation: 'list', method: 'GET', attempts: 1, carriedOut: 'unknown' } as const;
  return { ok: false, error: { kind, message, ...more } } as const;
}

const numbered = (length: number, from = 0) =>
  Array.from({ length }, (_, index) => ({ index: from + index }));

async function all<T>(walked: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of walked) found.push(item);
  return found;
}

/** What a walk delivered, and the error that it ended with. */
async function outcome(walked: AsyncIterable<Page<unknown>>) {
  const items: unknown[] = [];
  let next: number | undefined;
  try {
    for await (const page of walked) {
      items.push(...page.items);
      next = page.next;
    }
  } catch (error) {
    if (error instanceof PaginationError) return { items, error, next };
    throw error;
  }
  return { items, next };
}

/** Every mix of how a service pages and what it says. */
const services: fc.Arbitrary<Service> = fc.record({
  rows: fc.nat(25).map((length) => numbered(length)),
  style: fc.constantFrom('page', 'offset'),
  cap: fc.integer({ min: 1, max: 12 }),
  defaultSize: fc.integer({ min: 1, max: 9 }),
  total: fc.constantFrom('absent', 'zero', 'null', 'text', 'exact', 'capped', 'growing'),
  next: fc.constantFrom('absent', 'number', 'text', 'null', 'flag'),
  statesSize: fc.boolean(),
  arriving: fc.nat(3).map((length) => numbered(length, 100)),
});
const asking = fc.record({
  limit: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
  maxLimit: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  knowsDefault: fc.boolean(),
  start: fc.integer({ min: 1, max: 5 }),
});

describe('a walk of any service', () => {
  it('delivers every row once, or ends with an error at the row that it could not deliver', async () => {
    const law = fc.asyncProperty(services, asking, async (service, asked) => {
      const { limit, maxLimit, knowsDefault, start } = asked;
      const { rows, arriving, style } = service;
      const { list } = serve(service, {
        ...(maxLimit !== undefined && { maxLimit }),
        ...(knowsDefault && { defaultLimit: service.defaultSize }),
      });
      const clamped = limit && Math.min(limit, maxLimit ?? limit);
      const size = sizeOf(service, clamped);
      const skipped = (start - 1) * size;
      const from = style === 'page' ? start : skipped;
      const { items, error } = await outcome(list.pages(limit ? { limit } : {}, { from }));

      const expected = rows.slice(skipped);
      expect(items.slice(0, expected.length)).toEqual(expected.slice(0, items.length));
      // Those that arrived on the way may come at the end, or not.
      const late = items.slice(expected.length);
      expect(new Set(late).size).toBe(late.length);
      expect(arriving).toEqual(expect.arrayContaining(late));
      if (!error) expect(items.length).toBeGreaterThanOrEqual(expected.length);
      else {
        const position = style === 'page' ? (error.position - 1) * size : error.position;
        expect(position).toBeLessThanOrEqual(skipped + items.length);
        expect(position).toBeGreaterThan(skipped + items.length - size);
      }
    });
    await fc.assert(law, LAW);
  });

  it('ends without an error from the first page on, when nothing goes wrong', async () => {
    const law = fc.asyncProperty(services, asking, async (service, { limit, maxLimit }) => {
      const { list } = serve(service, maxLimit === undefined ? {} : { maxLimit });
      const { error } = await outcome(list.pages(limit ? { limit } : {}));
      expect(error).toBeUndefined();
    });
    await fc.assert(law, LAW);
  });

  it('goes on after a failed page, or after a page of its own, without loss', async () => {
    const law = fc.asyncProperty(services, asking, fc.nat(6), async (service, asked, at) => {
      const input = asked.limit ? { limit: asked.limit } : {};
      const still = { ...service, arriving: [] };
      const spoil: Spoil = (count, body) => (count === at + 1 ? new Error('HTTP 500') : body);
      const { items, error, next } = await outcome(serve(still, {}, spoil).list.pages(input));
      const from = error?.position ?? next ?? 1;
      if (error) expect(error.cause?.kind).toBe('http');
      const rest = await outcome(serve(still).list.pages(input, { from }));
      expect([...items, ...rest.items]).toEqual(service.rows);
    });
    await fc.assert(law, LAW);
  });

  it('does not ask for much more than there is', async () => {
    const law = fc.asyncProperty(services, async (service) => {
      const { calls, list } = serve(service);
      await outcome(list.pages());
      const rows = service.rows.length + service.arriving.length;
      const pages = Math.ceil(rows / sizeOf(service, undefined));
      expect(calls.length).toBeLessThanOrEqual(pages + service.arriving.length + 1);
    });
    await fc.assert(law, LAW);
  });
});

describe('a walk delivers all rows', () => {
  const six = numbered(6);

  it('of a limit above the cap of the contract, which is clamped', async () => {
    const service = { ...plain, rows: numbered(1230), cap: 500, style: 'offset' } as const;
    const { list, calls } = serve(service, { maxLimit: 500 });
    expect(await all(list.items({ limit: 1000 }))).toEqual(service.rows);
    expect(calls[0]).toEqual({ limit: 500, at: 0 });
  });

  it('of a resumed walk whose service pages by its own size', async () => {
    const service = {
      ...plain,
      rows: numbered(1800),
      cap: 500,
      total: 'exact',
      next: 'number',
      statesSize: true,
    } as const;
    const { list } = serve(service, { maxLimit: 1000 });
    const { items } = await outcome(list.pages({ limit: 1000 }, { from: 3 }));
    expect(items).toEqual(service.rows.slice(1000));
  });

  it.each(['capped', 'zero', 'null'] as const)('past a total that is %s', async (total) => {
    const service = { ...plain, rows: six, defaultSize: 2, total, next: 'number' } as const;
    expect(await all(serve(service).list.items())).toEqual(six);
  });

  it('where neither contract nor caller know the size of a page', async () => {
    const service = { ...plain, rows: numbered(5), defaultSize: 2, total: 'exact' } as const;
    expect(await all(serve(service).list.items())).toEqual(service.rows);
  });

  it('of totals that are texts and do not compare as texts', async () => {
    const service = { ...plain, rows: numbered(12), defaultSize: 3, total: 'text' } as const;
    expect(await all(serve(service).list.items())).toEqual(service.rows);
  });

  it('that stand in a map, as its values', async () => {
    const { list } = serve({ ...plain, rows: [] }, { ignored: true }, () => ({
      data: { rows: { 7: 'a', 9: 'b' } },
    }));
    expect(await all(list.items())).toEqual(['a', 'b']);
  });

  it('behind an empty page that names a next one', async () => {
    const service = { ...plain, rows: six, defaultSize: 2, next: 'number' } as const;
    const spoil: Spoil = (count, body) => (count === 2 ? { data: { rows: [] }, next: 3 } : body);
    expect(await all(serve(service, {}, spoil).list.items())).toEqual([
      ...six.slice(0, 2),
      ...six.slice(4),
    ]);
  });

  it.each([{ data: [] }, { data: null }, {}])('which are none in %j', async (body) => {
    const { list, calls } = serve({ ...plain, rows: [] }, {}, () => body);
    expect(await all(list.items())).toEqual([]);
    expect(calls).toHaveLength(1);
  });
});

describe('a service that ignores paging', () => {
  it.each([
    [2, 5, 1],
    [5, 5, 2],
    [7, 5, 2],
  ])(
    'and is asked for %i rows a page sends all %i: the walk ends after %i requests',
    async (limit, length, requests) => {
      const rows = numbered(length);
      const spoil = () => ({ data: { rows } });
      const service = { ...plain, rows, style: 'offset' } as const;
      const { list, calls } = serve(service, { ignored: true, defaultLimit: 100 }, spoil);
      expect(await all(list.items({ limit }))).toEqual(rows);
      expect(calls).toHaveLength(requests);
    },
  );

  it('is read once, also when rows arrive between its answers', async () => {
    const rows = numbered(5);
    const spoil: Spoil = (count) => ({ data: { rows: [...rows, ...numbered(count - 1, 100)] } });
    const service = { ...plain, rows, style: 'offset' } as const;
    const { list, calls } = serve(service, { ignored: true, defaultLimit: 100 }, spoil);
    expect(await all(list.items())).toEqual(rows);
    expect(calls).toHaveLength(2);
  });

  it('is an error where the contract knows of no such release', async () => {
    const rows = numbered(5);
    const { list } = serve({ ...plain, rows, style: 'offset' }, {}, () => ({ data: { rows } }));
    const { items, error } = await outcome(list.pages());
    expect(items).toEqual(rows);
    expect(error?.message).toBe('the service repeats a page; resume from 5');
  });

  it('may be any release of Premium Exchanger, where 2.2 does', async () => {
    const rows = Object.fromEntries(numbered(3).map(({ index }) => [index, { id: `${index}` }]));
    const client = createPremiumExchangerClient({
      baseUrl: 'https://exchange.example',
      apiKey: 'k',
      fetch: async () => Response.json({ error: 0, error_text: '', data: { items: rows } }),
    });
    const found = await all(client.getExchanges.items({ limit: 3 }));
    expect(found.map(({ id }) => id)).toEqual(['0', '1', '2']);
  });
});

describe('a walk ends with an error', () => {
  const rows = numbered(12);
  const service = { ...plain, rows, total: 'exact' } as const;

  it.each(['page', 'offset'] as const)('when a list by %s repeats a page', async (style) => {
    const spoil: Spoil = (count, body) =>
      count === 3 ? { ...body, data: { rows: rows.slice(3, 6) } } : body;
    const { items, error } = await outcome(serve({ ...service, style }, {}, spoil).list.pages());
    expect(items).toEqual(rows.slice(0, 6));
    expect(error).toMatchObject({
      message: expect.stringMatching(/^the service repeats a page; resume from /),
    });
  });

  it('when any page comes again, however far apart', async () => {
    const places = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 7 }))
      .filter(([early, late]) => early < late);
    const law = fc.asyncProperty(
      fc.constantFrom('page', 'offset'),
      fc.constantFrom('absent', 'exact'),
      places,
      async (style, total, [early, late]) => {
        const many = numbered(24);
        const spoil: Spoil = (count, body) =>
          count < late
            ? body
            : {
                ...body,
                data: { rows: many.slice((early - 1) * 3 + (count - late) * 3).slice(0, 3) },
              };
        const { list } = serve({ ...plain, rows: many, style, total }, {}, spoil);
        const { items, error } = await outcome(list.pages());
        expect(items).toEqual(many.slice(0, (late - 1) * 3));
        expect(error?.position).toBe(style === 'page' ? late : (late - 1) * 3);
      },
    );
    await fc.assert(law, LAW);
  });

  it('that resumes at a page that was empty on the way, where rows are missing at the end', async () => {
    const spoil: Spoil = (count, body) => (count === 2 ? { ...body, data: { rows: [] } } : body);
    const { list } = serve({ ...service, next: 'number' }, {}, spoil);
    const { items, error } = await outcome(list.pages());
    expect(items).toEqual([...rows.slice(0, 3), ...rows.slice(6)]);
    expect(error?.message).toBe('the list ended after 9 of 12 rows; resume from 2');
  });

  it('when a list begins again before its total', async () => {
    const spoil: Spoil = (count, body) =>
      count === 4 ? { ...body, data: { rows: rows.slice(0, 3) } } : body;
    const { items, error } = await outcome(serve(service, {}, spoil).list.pages());
    expect(items).toEqual(rows.slice(0, 9));
    expect(error?.position).toBe(4);
  });

  it('when a list ends before its total', async () => {
    const spoil: Spoil = (count, body) => (count > 2 ? { ...body, data: { rows: [] } } : body);
    const { items, error } = await outcome(serve(service, {}, spoil).list.pages());
    expect(items).toEqual(rows.slice(0, 6));
    expect(error?.message).toBe('the list ended after 6 of 12 rows; resume from 3');
  });

  it('when the total falls on the way', async () => {
    const spoil: Spoil = (count, body) => (count === 3 ? { ...body, total: '11' } : body);
    const { error } = await outcome(serve(service, {}, spoil).list.pages());
    expect(error?.message).toBe('the total fell from 12 to 11 on the way; resume from 3');
  });

  it('when a page names one before it', async () => {
    const spoil: Spoil = (count, body) => ({ ...body, next: count === 2 ? 1 : count + 1 });
    const { error } = await outcome(serve({ ...service, next: 'number' }, {}, spoil).list.pages());
    expect(error?.message).toBe('the service names page 1 as the next one; resume from 2');
  });

  it('when pages without rows name one after another', async () => {
    const spoil: Spoil = (count) => ({ data: { rows: [] }, next: count + 1 });
    const { list, calls } = serve({ ...plain, rows, next: 'number' }, {}, spoil);
    const { error } = await outcome(list.pages());
    expect(error?.message).toMatch(/^the service names one page after another without rows; /);
    expect(calls).toHaveLength(2);
  });

  it('when there is no list', async () => {
    const { list } = serve(service, {}, () => ({ data: { rows: 'none' } }));
    const { error } = await outcome(list.pages());
    expect(error?.message).toBe('there is no list at /data/rows; resume from 1');
  });

  it('when a page fails, with the failed call and its response', async () => {
    const { list } = serve(service, {}, (count, body) =>
      count === 2 ? new Error('HTTP 500') : body,
    );
    const { error } = await outcome(list.pages());
    expect(error).toMatchObject({
      message: 'HTTP 500; resume from 2',
      position: 2,
      cause: { name: 'CallError', kind: 'http' },
    });
  });
});

describe('a walk stops where the caller says', () => {
  const rows = numbered(12);
  const service = { ...plain, rows, total: 'exact' } as const;

  it('after maxPages', async () => {
    const { list, calls } = serve(service);
    expect(await all(list.items({}, { maxPages: 2 }))).toEqual(rows.slice(0, 6));
    expect(calls).toHaveLength(2);
  });

  it('at a break', async () => {
    const { list, calls } = serve(service);
    for await (const { index } of list.items() as AsyncIterable<{ index: number }>) {
      if (index === 4) break;
    }
    expect(calls).toHaveLength(2);
  });

  it('when it is aborted', async () => {
    const control = new AbortController();
    const { list } = serve(service);
    const walked = (async function* () {
      for await (const page of list.pages({}, { signal: control.signal })) {
        yield page;
        control.abort();
      }
    })();
    const { items, error } = await outcome(walked);
    expect(items).toEqual(rows.slice(0, 3));
    expect(error?.cause?.kind).toBe('aborted');
  });

  it('and begins where the input says, or the option', async () => {
    expect(await all(serve(service).list.items({ at: 2 }))).toEqual(rows.slice(3));
    const { list } = serve({ ...service, style: 'offset' });
    expect(await all(list.items({}, { from: 7 }))).toEqual(rows.slice(7));
  });
});

describe('a page', () => {
  const rows = numbered(5);
  const service = { ...plain, rows, total: 'exact', next: 'number' } as const;

  it('tells its position, the next one, the total and its response', async () => {
    const pages = await all(serve(service).list.pages());
    expect(pages.map(({ position, next, total }) => [position, next, total])).toEqual([
      [1, 2, 5],
      [2, 3, 5],
    ]);
    const texts = pages.map(({ response }) => response.text());
    expect(await Promise.all(texts)).toEqual(['1', '2']);
  });

  it('is within reach while its rows are walked', async () => {
    const walk = serve(service).list.items();
    expect(walk.response).toBeUndefined();
    const responses = new Set<Response | undefined>();
    for await (const _ of walk) responses.add(walk.response);
    expect(responses.size).toBe(2);
    expect(responses).not.toContain(undefined);
  });
});
