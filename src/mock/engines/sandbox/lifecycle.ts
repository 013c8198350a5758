import { parseDuration, type Transition } from './declarations.js';
import { createDraft, createGetter } from './pointer.js';
import { randomOf } from './random.js';
import { derive, setMember } from './seed.js';
import type { Stored } from './store.js';
import { evaluate } from './value.js';
import { isSame, toNumber } from './values.js';
import type { WritableWorld } from './write.js';

interface Due {
  readonly at: number;
  readonly stored: Stored;
  readonly way: Way;
}

/** A transition with what is read of it for each row. */
interface Way {
  readonly transition: Transition;
  readonly after: number;
  /** Of a hundred rows in the state, those that take this way. */
  readonly share: { readonly from: number; readonly to: number };
  getState(row: unknown): unknown;
  getSince(row: unknown): unknown;
}

export interface Lifecycle {
  /**
   * Lets happen, in order, what falls due until an instant; meanwhile the clock shows when.
   * @param from what fell due before is as if it fell due now
   * @param setClock moves the clock of the world
   */
  settle(
    world: WritableWorld,
    from: number,
    until: number,
    setClock: (instant: number) => void,
  ): void;
}

/** States that follow one another without an end are given up after so many per row. */
const MOST_STEPS = 100;

export function createLifecycle(transitions: readonly Transition[]): Lifecycle {
  const ways = transitions.map(
    (transition): Way => ({
      transition,
      after: parseDuration(transition.after) ?? 0,
      share: shareOf(transitions, transition),
      getState: createGetter(transition.at),
      getSince: createGetter(transition.since),
    }),
  );

  return {
    settle(world, from, until, setClock) {
      const queue: Due[] = [];
      for (const way of ways) {
        for (const stored of world.resource(way.transition.resource).table.all()) {
          const due = findDue(world, way, stored, until);
          if (due) queue.push(due);
        }
      }
      queue.sort(compareDue);
      const most = queue.length * MOST_STEPS;
      // Back in time what is due by then happens then, not at the moment that was left.
      let shown = Math.min(from, until);
      for (let index = 0; index < Math.min(queue.length, most); index++) {
        const one = queue[index] as Due;
        shown = Math.max(shown, one.at);
        setClock(shown);
        happen(world, one);
        for (const way of ways.filter(
          (other) => other.transition.resource === one.way.transition.resource,
        )) {
          const next = findDue(world, way, one.stored, until);
          if (next) queue.splice(findPlace(queue, next, index + 1), 0, next);
        }
      }
      setClock(until);
    },
  };
}

function findDue(
  { seed }: WritableWorld,
  way: Way,
  stored: Stored,
  until: number,
): Due | undefined {
  const { transition, after, share, getState, getSince } = way;
  if (!isSame(getState(stored.value), transition.from)) return undefined;
  const at = toNumber(getSince(stored.value)) + after;
  if (at > until) return undefined;
  const draw = randomOf(seed, transition.resource, transition.at, stored.n)() * 100;
  return draw >= share.from && draw < share.to ? { at, stored, way } : undefined;
}

function compareDue(a: Due, b: Due): number {
  return a.at - b.at || a.stored.n - b.stored.n;
}

function findPlace(queue: readonly Due[], due: Due, start: number): number {
  let low = start;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareDue(queue[middle] as Due, due) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shareOf(transitions: readonly Transition[], transition: Transition): Way['share'] {
  const rivals = transitions.filter(
    (one) =>
      one.resource === transition.resource &&
      one.at === transition.at &&
      isSame(one.from, transition.from),
  );
  let from = 0;
  for (const { share = 100 } of rivals.slice(0, rivals.indexOf(transition))) from += share;
  return { from, to: from + (transition.share ?? 100) };
}

function happen(world: WritableWorld, { stored, way: { transition } }: Due): void {
  const resource = world.resource(transition.resource);
  const { at, to, puts = {}, stamps = [] } = transition;
  const before = stored.value;
  const draft = createDraft(before);
  setMember(resource, draft, at, to);
  for (const pointer of stamps) draft.set(pointer, world.now());
  for (const [pointer, value] of Object.entries(puts)) {
    setMember(resource, draft, pointer, evaluate(world, value, { row: draft.value, resource }));
  }
  derive(world, resource, draft, new Set([at, ...Object.keys(puts)]));
  resource.table.replace(stored, draft.value);
  world.changed(resource, before, draft.value);
}
