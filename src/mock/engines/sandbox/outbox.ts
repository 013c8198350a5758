import { isLoopbackHost } from '../../../client/loopback.js';
import type { PostbackDeclaration } from './declarations.js';
import { UTC, writeMoment } from './moment.js';
import { createGetter } from './pointer.js';
import { randomOf, randomText } from './random.js';
import type { Resource } from './resource.js';
import type { Sandbox } from './sandbox.js';
import { evaluate, type World } from './value.js';
import { isEmpty, isSame, type Row, toKey } from './values.js';

/** A call that the service makes when a row is made or changes its state. */
export interface OutboxEntry {
  /** Counted from 1. */
  readonly id: number;
  /** When it was due by the clock of the sandbox, ISO 8601. */
  readonly time: string;
  readonly url: string;
  /** The form that is posted; a GET has none. */
  readonly form?: string;
  /** `listed` is not sent: its address is not on this machine, or too many wait already. */
  readonly state: 'pending' | 'delivered' | 'failed' | 'listed';
  /** Status of the last attempt; 0 where there was no response. */
  readonly status?: number;
  readonly attempts: number;
}

export interface Outbox {
  /** The latest calls, at most 1000, the oldest first. */
  list(): readonly OutboxEntry[];
  /** Resolves when nothing is on its way any more. */
  settled(): Promise<void>;
  clear(): void;
}

/** Where a call goes, and the form that it posts. */
interface Target {
  readonly url: string;
  readonly form: string | undefined;
}

/** How many calls an outbox keeps; the oldest go first. */
const MOST_ENTRIES = 1000;
const TIMEOUT = 5000;

/** Sends what the postbacks of a sandbox ask for: to addresses on this machine; all others are only listed. */
export function createOutbox(sandbox: Sandbox): Outbox {
  const { world, declarations } = sandbox;
  let entries: OutboxEntry[] = [];
  let count = 0;
  let waiting = 0;
  /** What was posted before the outbox was cleared concerns nobody any more. */
  let round = 0;
  let queue = Promise.resolve();

  const update = (id: number, change: Partial<OutboxEntry>) => {
    entries = entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  };
  const post = ({ url, form }: Target, retries: number) => {
    count++;
    const id = count;
    const isSent = isLoopbackUrl(url) && waiting < MOST_ENTRIES;
    const time = new Date(world.now()).toISOString();
    const state = isSent ? 'pending' : 'listed';
    const entry: OutboxEntry = { id, time, url, ...(form && { form }), state, attempts: 0 };
    entries = [...entries, entry].slice(-MOST_ENTRIES);
    if (!isSent) return;
    waiting++;
    const own = round;
    queue = queue.then(async () => {
      for (let attempts = 1; attempts <= retries + 1 && own === round; attempts++) {
        const status = await call({ url, form });
        const isDelivered = status === 200;
        if (own !== round) break;
        update(id, { state: isDelivered ? 'delivered' : 'failed', status, attempts });
        if (isDelivered) break;
      }
      waiting--;
    });
  };
  sandbox.onChange((resource, before, after) => {
    for (const postback of declarations.postbacks ?? []) {
      if (postback.on !== resource.name || !isToldOf(postback, before, after)) continue;
      for (const { value } of listRegistered(world, postback, before, after)) {
        const url = createGetter(postback.url)(value);
        if (isEmpty(url)) continue;
        const target = {
          url: expand(world, resource, postback, String(url), after, count),
          form: toForm(world, resource, postback, after),
        };
        post(target, postback.retries ?? 0);
      }
    }
  });
  return {
    list: () => entries,
    settled: () => queue,
    clear() {
      round++;
      entries = [];
      count = 0;
    },
  };
}

function isToldOf(
  { watch, making }: PostbackDeclaration,
  before: Row | undefined,
  after: Row,
): boolean {
  if (!before) return making !== false;
  if (watch === undefined) return false;
  const get = createGetter(watch);
  return !isSame(get(before), get(after));
}

/** Registrations that are for this row and its state; those that are for it in particular go before the others. */
function listRegistered(
  world: World,
  { registered, match = {}, first, state, watch }: PostbackDeclaration,
  before: Row | undefined,
  after: Row,
) {
  const pairs = Object.entries(match).map(
    ([own, other]) => [createGetter(own), createGetter(other)] as const,
  );
  const fitsRow = (row: Row) =>
    pairs.every(([own, other]) => {
      const wanted = own(row);
      return isEmpty(wanted) || toKey(wanted).toLowerCase() === toKey(other(after)).toLowerCase();
    });
  const fitsState = (row: Row) => {
    const wanted = state && createGetter(state.at)(row);
    if (!state || isEmpty(wanted)) return true;
    if (wanted === state.making) return before === undefined;
    return watch !== undefined && isSame(createGetter(watch)(after), wanted);
  };
  const rows = [...world.resource(registered).table.all()].filter(({ value }) => fitsRow(value));
  const own = first ? rows.filter(({ value }) => !isEmpty(createGetter(first)(value))) : [];
  return (own.length > 0 ? own : rows).filter(({ value }) => fitsState(value));
}

/** The address with its macros replaced, each value percent-encoded; what is no macro stays. */
function expand(
  world: World,
  resource: Resource,
  { macros = {} }: PostbackDeclaration,
  url: string,
  row: Row,
  count: number,
): string {
  return url.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const macro = macros[name];
    if (macro === undefined) return whole;
    return encodePhp(toKey(readMacro(world, resource, macro, row, count)));
  });
}

function toForm(
  world: World,
  resource: Resource,
  { form }: PostbackDeclaration,
  row: Row,
): string | undefined {
  if (!form) return undefined;
  const fields = Object.entries(form).map(([name, value]) => [
    name,
    toKey(evaluate(world, value, { row, resource })),
  ]);
  return new URLSearchParams(fields).toString();
}

function readMacro(
  world: World,
  resource: Resource,
  macro: NonNullable<PostbackDeclaration['macros']>[string],
  row: Row,
  count: number,
): unknown {
  if (typeof macro === 'object' && 'random' in macro) return createUuid(world.seed, count);
  if (typeof macro === 'object' && 'moment' in macro) {
    const instant = createGetter(macro.moment)(row);
    if (typeof instant !== 'number') return instant;
    const like = { stamp: '2026-01-01 00:00:00', date: '2026-01-01', unix: 0 };
    return macro.as === 'time'
      ? String(writeMoment(instant, like.stamp, UTC)).slice(11)
      : writeMoment(instant, like[macro.as], UTC);
  }
  return evaluate(world, macro, { row, resource });
}

function createUuid(seed: string, count: number): string {
  const hex = randomText(randomOf(seed, 'uuid', count), 32, 16);
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}

/** Percent-encoding as PHP's `rawurlencode` does it. */
function encodePhp(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function isLoopbackUrl(url: string): boolean {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) && isLoopbackHost(hostname);
  } catch {
    return false;
  }
}

/** The status of the response, 0 where there is none. Redirects are not followed: they may lead off this machine. */
async function call({ url, form }: Target): Promise<number> {
  try {
    const response = await fetch(url, {
      ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 0;
  }
}
