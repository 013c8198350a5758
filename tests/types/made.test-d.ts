import { describe, expectTypeOf, it } from 'vitest';
import type { ErrorKind } from '../../src/client/result.js';
import type {
  FailureBody as Failure,
  ListInput,
  MadeClient,
  ReportInput,
  SaveInput,
  StatesRow,
  Success,
} from './made/client.js';
import type { BodyOf, DataOf, InputOf } from './outcome.js';

declare const client: MadeClient;
declare const another: MadeClient;

describe('input', () => {
  it('opens bracketed names', () => {
    expectTypeOf<ReportInput>().branded.toEqualTypeOf<{
      filter: {
        date_from: string | Date;
        country?: ('US' | 'DE')[] | 'US' | 'DE' | undefined;
        range?: { min?: number | undefined };
      };
      slice: ('day' | 'hour')[] | 'day' | 'hour';
      sort?: { id?: 'asc' | 'desc' | undefined; name?: 'asc' | 'desc' | undefined };
      days?: string[] | string | Date | undefined;
      flag?: 0 | 1 | boolean | undefined;
      page?: number | undefined;
    }>();
  });

  it('takes a Date where the table says how it is written, and only there', () => {
    const date = new Date();
    client.report({ filter: { date_from: date }, slice: 'day', days: date });
    // @ts-expect-error the table does not know page
    client.report({ filter: { date_from: date }, slice: 'day', page: date });
    // @ts-expect-error nor a country
    client.report({ filter: { date_from: date, country: date }, slice: 'day' });
  });

  it('takes true and false for 1 and 0, and only there', () => {
    client.report({ filter: { date_from: '' }, slice: 'day', flag: true });
    // @ts-expect-error a flag is 0 or 1
    client.report({ filter: { date_from: '' }, slice: 'day', flag: 2 });
    // @ts-expect-error page is no flag
    client.report({ filter: { date_from: '' }, slice: 'day', page: true });
  });

  it('takes what the names allow', () => {
    client.report({ filter: { date_from: '2026-01-01' }, slice: 'day' });
    client.report({
      filter: { date_from: '2026-01-01', country: ['US', 'DE'], range: { min: 1 } },
      slice: ['day', 'hour'],
      sort: { id: 'asc' },
      page: 2,
    });
    client.report({ filter: { date_from: '2026-01-01', country: 'US' }, slice: [] });
  });

  it('refuses what is missing', () => {
    // @ts-expect-error no input at all
    client.report();
    // @ts-expect-error filter is missing
    client.report({ slice: 'day' });
    // @ts-expect-error slice is missing
    client.report({ filter: { date_from: '' } });
    // @ts-expect-error filter.date_from is missing
    client.report({ filter: { country: 'US' }, slice: 'day' });
  });

  it('refuses what is of another type', () => {
    // @ts-expect-error date_from is a text
    client.report({ filter: { date_from: 1 }, slice: 'day' });
    // @ts-expect-error no such country
    client.report({ filter: { date_from: '', country: 'XX' }, slice: 'day' });
    // @ts-expect-error no such country in the list
    client.report({ filter: { date_from: '', country: ['US', 'XX'] }, slice: 'day' });
    // @ts-expect-error range.min is a number
    client.report({ filter: { date_from: '', range: { min: '1' } }, slice: 'day' });
    // @ts-expect-error a list of days, not an object
    client.report({ filter: { date_from: '' }, slice: { 0: 'day' } });
  });

  it('refuses what no one names', () => {
    // @ts-expect-error unknown at the top
    client.report({ filter: { date_from: '' }, slice: 'day', colour: 'red' });
    // @ts-expect-error unknown inside filter
    client.report({ filter: { date_from: '', colour: 'red' }, slice: 'day' });
    // @ts-expect-error unknown inside sort
    client.report({ filter: { date_from: '' }, slice: 'day', sort: { colour: 'asc' } });
    // @ts-expect-error wire names are not for people
    client.report({ filter: { date_from: '' }, slice: 'day', 'sort[id]': 'asc' });
    // @ts-expect-error unknown where all is optional
    client.list({ colour: 'red' });
  });

  it('may be left out where nothing is required', () => {
    client.list();
    client.list({});
    client.list({ id: 1, page: 2 });
    client.list({ id: [1, 2] }, { signal: AbortSignal.abort(), headers: { a: 'b' } });
    client.bare();
    // @ts-expect-error headers are texts
    client.list({}, { headers: { a: 1 } });
    // @ts-expect-error no such option
    client.list({}, { patience: 1 });
  });

  it('holds path, query and body together', () => {
    expectTypeOf<SaveInput>().branded.toEqualTypeOf<{
      id: string;
      dry: { run: 0 | 1 | boolean };
      name: string;
      note?: string | undefined;
    }>();
    client.save({ id: '1', dry: { run: 1 }, name: 'x' });
    // @ts-expect-error the path parameter is missing
    client.save({ dry: { run: 1 }, name: 'x' });
    // @ts-expect-error the query parameter is missing
    client.save({ id: '1', name: 'x' });
    // @ts-expect-error a member of the body is missing
    client.save({ id: '1', dry: { run: 1 } });
  });

  it('is all optional where the body is', () => {
    client.change();
    client.change({ note: 'x' });
    // @ts-expect-error still of its type
    client.change({ note: 1 });
  });

  it('keeps the cases of a body apart', () => {
    client.pick({ by: 'id', id: 1 });
    client.pick({ by: 'name', name: 'x' });
    // @ts-expect-error the other case needs its own member
    client.pick({ by: 'name', id: 1 });
    // @ts-expect-error neither case
    client.pick({ by: 'x' });
  });
});

describe('output', () => {
  it('has the success alone as data, the failure as body of an error of the provider', () => {
    expectTypeOf<DataOf<typeof client.report>>().toEqualTypeOf<Success>();
    expectTypeOf<BodyOf<typeof client.report, 'provider'>>().toEqualTypeOf<Failure>();
    expectTypeOf<BodyOf<typeof client.report, 'http'>>().toEqualTypeOf<{ title: string }>();
  });

  it('is told apart by ok, kind and status', async () => {
    const result = await client.report({ filter: { date_from: '' }, slice: 'day' });
    if (result.ok) {
      expectTypeOf(result.data.items).toEqualTypeOf<string[]>();
      expectTypeOf(result.response).toEqualTypeOf<Response>();
      // @ts-expect-error no error in a success
      void result.error;
      return;
    }
    expectTypeOf(result.error.kind).toEqualTypeOf<ErrorKind>();
    expectTypeOf(result.error.message).toBeString();
    expectTypeOf(result.error.code).toEqualTypeOf<string | number | undefined>();
    expectTypeOf(result.response).toEqualTypeOf<Response | undefined>();
    // @ts-expect-error no data in a failure
    void result.data;
    if (result.error.kind === 'provider') {
      expectTypeOf(result.error.body).toEqualTypeOf<Failure>();
    } else if (result.error.kind === 'http' && result.error.status === 404) {
      expectTypeOf(result.error.body.title).toBeString();
    } else if (result.error.kind === 'http' && result.error.status === 503) {
      // Proxies answer so; no contract says with what.
      expectTypeOf(result.error.body).toBeUnknown();
    } else if (result.error.kind === 'network') {
      expectTypeOf(result.error.body).toBeUnknown();
    }
  });

  it('is closed before a look at ok', async () => {
    const result = await client.list();
    // @ts-expect-error it may be a failure
    void result.data;
    // @ts-expect-error it may be a success
    void result.error;
  });

  it('has no body where the status has none', () => {
    expectTypeOf<DataOf<typeof client.list>>().toEqualTypeOf<Success | undefined>();
    expectTypeOf<BodyOf<typeof client.list, 'provider'>>().toBeNever();
    expectTypeOf<BodyOf<typeof client.bare, 'http'>>().toEqualTypeOf<undefined>();
  });

  it('is of every status of success', () => {
    expectTypeOf<DataOf<typeof client.save>>().toEqualTypeOf<Success>();
    expectTypeOf<BodyOf<typeof client.save, 'http'>>().toEqualTypeOf<Failure>();
  });

  it('goes by the envelope of the operation where it has an own one, or none', () => {
    expectTypeOf<DataOf<typeof client.bare>>().toEqualTypeOf<Success | Failure>();
    expectTypeOf<DataOf<typeof client.other>>().toEqualTypeOf<{ ok: true; n: 1 }>();
    expectTypeOf<BodyOf<typeof client.other, 'provider'>>().toEqualTypeOf<{
      ok: false;
      why: string;
    }>();
  });
});

describe('methods', () => {
  it('are those of the contract', () => {
    expectTypeOf<keyof MadeClient>().toEqualTypeOf<
      'report' | 'list' | 'save' | 'change' | 'pick' | 'bare' | 'other' | 'states' | 'http'
    >();
    // @ts-expect-error methods stay
    client.list = another.list;
    expectTypeOf<InputOf<typeof client.list>>().toEqualTypeOf<ListInput>();
  });
});

describe('values', () => {
  it('of a response admit those that the service may add, but keep yes and no', () => {
    expectTypeOf<StatesRow['kind']>().toEqualTypeOf<'a' | 'b' | (string & {})>();
    expectTypeOf<StatesRow['state']>().toEqualTypeOf<1 | 2 | (number & {})>();
    expectTypeOf<StatesRow['done']>().toEqualTypeOf<0 | 1>();
  });

  it('of an input are those that there are', () => {
    client.states({ state: 1 });
    // @ts-expect-error no such state
    client.states({ state: 3 });
  });

  it('of a list are walked by name', async () => {
    for await (const row of client.states.items()) expectTypeOf(row).toEqualTypeOf<StatesRow>();
  });
});
