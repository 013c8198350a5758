import type { Contract } from '../../../contract/contract.js';
import { ExpectedError } from '../../../support/error.js';
import { createBalances } from './balance.js';
import { type Clock, createClock, START } from './clock.js';
import type { Declarations } from './declarations.js';
import { createLifecycle } from './lifecycle.js';
import { createMisfitFinder } from './misfits.js';
import { createResource, type Resource } from './resource.js';
import { seedResource } from './seed.js';
import { fillTable, readTable, type TableState } from './table-state.js';
import type { Row } from './values.js';
import type { WritableWorld } from './write.js';

/** Thrown for what a sandbox can't do; the message says what it can. */
export class SandboxError extends ExpectedError {
  override readonly name = 'SandboxError';
}

export interface SandboxSettings {
  /** The same seed gives the same rows and ids. */
  readonly seed: string;
  /** How many rows the resources have that can be many. Default: what the declarations say */
  readonly rows?: number | undefined;
  /** Release of the service. Default: the first that is declared */
  readonly variant?: string | undefined;
}

/** The rows of a provider, its clock, and what happens by itself. */
export interface Sandbox {
  readonly contract: Contract;
  readonly declarations: Declarations;
  readonly world: WritableWorld;
  readonly clock: Clock;
  readonly resources: ReadonlyMap<string, Resource>;
  /** Which release of the service this is. */
  readonly variant: string | undefined;
  /** @throws {SandboxError} for a release that is not declared */
  chooseVariant(name: string): void;
  /** Lets happen what fell due since the last time, where the clock runs. */
  tick(): void;
  /** Moves the clock to an instant. What falls due until then happens in order; back in time nothing is undone. */
  advanceTo(instant: number): void;
  /** Sets the clock; nothing happens. */
  setClock(instant: number): void;
  /** Everything as at the start. */
  reset(): void;
  /** Inputs that no contract has validated, whose value their member can't have. */
  readonly findMisfits: ReturnType<typeof createMisfitFinder>;
  /** Called with every row that is made or changed. */
  onChange(listener: (resource: Resource, before: Row | undefined, after: Row) => void): void;
}

export function createSandbox(
  contract: Contract,
  declarations: Declarations,
  { seed, rows, variant }: SandboxSettings,
): Sandbox {
  const resources = new Map(
    Object.keys(declarations.resources).map((name) => [
      name,
      createResource(contract, name, declarations),
    ]),
  );
  const clock = createClock();
  const listeners: Parameters<Sandbox['onChange']>[0][] = [];
  const lifecycle = createLifecycle(declarations.lifecycle ?? []);
  const variants = Object.keys(declarations.variants ?? {});
  const assertVariant = (name: string) => {
    if (variants.includes(name)) return;
    const there = variants.length > 0 ? `there are ${variants.join(', ')}` : 'there are none';
    throw new SandboxError(`${contract.provider} has no variant ${name}; ${there}`);
  };
  if (variant !== undefined) assertVariant(variant);
  let chosen = variant ?? variants[0];
  let isQuiet = false;

  const world: WritableWorld = {
    seed,
    zone: 'UTC',
    now: () => clock.now(),
    resource(name) {
      const found = resources.get(name);
      if (!found)
        throw new TypeError(`the sandbox of ${contract.provider} has no resource ${name}`);
      return found;
    },
    balance: createBalances(declarations.balances, (name) => world.resource(name)),
    changed(resource, before, after) {
      if (!isQuiet) for (const listen of listeners) listen(resource, before, after);
    },
  };
  let settled = clock.now();
  const advanceTo = (instant: number) => {
    lifecycle.settle(world, settled, instant, (moment) => clock.set(moment));
    settled = instant;
  };

  /** The rows at the start; they are never changed, so that every reset can take the same ones. */
  let start: ReadonlyMap<string, TableState> | undefined;
  const seedAll = () => {
    for (const { table } of resources.values()) table.clear(0, 0);
    for (const resource of resources.values()) {
      const { rows: declared = 0, bulk } = resource.declaration;
      const count = bulk && rows !== undefined ? rows : declared;
      resource.table.clear(0, count);
      seedResource(world, resource, count);
    }
    // What fell due before the start has happened, at its time.
    settled = 0;
    advanceTo(START);
  };

  const sandbox: Sandbox = {
    contract,
    declarations,
    world,
    clock,
    resources,
    get variant() {
      return chosen;
    },
    chooseVariant(name) {
      assertVariant(name);
      chosen = name;
    },
    tick() {
      if (clock.isRunning) advanceTo(clock.now());
    },
    advanceTo,
    setClock(instant) {
      clock.freeze();
      clock.set(instant);
      settled = instant;
    },
    reset() {
      sandbox.setClock(START);
      chosen = variant ?? variants[0];
      isQuiet = true;
      if (start) for (const [name, state] of start) fillTable(world.resource(name), state);
      else seedAll();
      start ??= new Map([...resources].map(([name, resource]) => [name, readTable(resource)]));
      isQuiet = false;
    },
    findMisfits: createMisfitFinder(contract),
    onChange: (listener) => listeners.push(listener),
  };
  sandbox.reset();
  return sandbox;
}
