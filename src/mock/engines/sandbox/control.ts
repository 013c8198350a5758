import { type OperationDeclaration, parseDuration, readKind } from './declarations.js';
import { toInputs } from './inputs.js';
import { isMoment, UTC, writeMoment } from './moment.js';
import type { Outbox } from './outbox.js';
import { createDraft } from './pointer.js';
import type { Resource } from './resource.js';
import { type Sandbox, SandboxError } from './sandbox.js';
import { exportState, importState, type SandboxState } from './state.js';
import type { Row } from './values.js';
import { createRows } from './write.js';

/** The clock of a sandbox. It stands still at 2026-01-01T00:00:00Z until it is set, advanced or run. */
export interface SandboxClock {
  now(): Date;
  isRunning(): boolean;
  /** Lets it stand still, as it does at the start. */
  freeze(): void;
  /** Lets it go with the time of this machine. */
  run(): void;
  /**
   * Moves it to a moment; what falls due until then happens in order. Back in time nothing is undone.
   * @param moment a date, or a text of ISO 8601
   * @throws {SandboxError} for what is no moment
   */
  set(moment: Date | string): void;
  /**
   * Moves it on.
   * @param duration ISO 8601 in days, hours, minutes and seconds, such as `P7D` or `PT1H`
   * @throws {SandboxError} for any other text
   */
  advance(duration: string): void;
}

/** What a test does to a sandbox besides calling the provider's operations. */
export interface SandboxControl {
  readonly clock: SandboxClock;
  /**
   * A visitor's click on a link of an affiliate.
   * @param members of the row to make, as far as they are to be certain ones
   * @returns the row
   * @throws {SandboxError} where the provider has none, or a row that is named is not there
   */
  click(members?: Readonly<Record<string, unknown>>): Row;
  /** A conversion that came about without an operation of the provider; otherwise as {@link click}. */
  convert(members?: Readonly<Record<string, unknown>>): Row;
  /** Postbacks that the service has sent, or would have sent. */
  readonly outbox: Pick<Outbox, 'list' | 'settled'>;
  /** Everything as it was at the start: rows, clock, outbox. */
  reset(): void;
  /** All that the sandbox remembers, as JSON. */
  snapshot(): SandboxState;
  /**
   * Replaces all rows and the clock.
   * @throws {StateError} for what is no state of this provider
   */
  restore(state: unknown): void;
  /** Another text whenever anything may have changed. */
  revision(): string;
}

export function createControl(sandbox: Sandbox, outbox: Outbox): SandboxControl {
  const { clock, declarations, contract } = sandbox;
  const make = (what: 'click' | 'conversion', members: Readonly<Record<string, unknown>> = {}) => {
    const declaration = declarations[what];
    if (!declaration)
      throw new SandboxError(`the sandbox of ${contract.provider} makes no ${what}`);
    sandbox.tick();
    return makeRow(sandbox, what, declaration, members);
  };
  return {
    clock: {
      now: () => new Date(clock.now()),
      isRunning: () => clock.isRunning,
      freeze: () => clock.freeze(),
      run: () => clock.run(),
      set(moment) {
        const instant = new Date(moment).getTime();
        if (!isMoment(instant)) {
          throw new SandboxError(
            `the clock is set to a moment of the years 1000 to 9999 such as 2026-01-08T00:00:00Z, not ${moment}`,
          );
        }
        sandbox.advanceTo(instant);
      },
      advance(duration) {
        const span = parseDuration(duration);
        const instant = clock.now() + (span ?? Number.NaN);
        if (!isMoment(instant)) {
          throw new SandboxError(
            `the clock advances by a duration such as P7D or PT1H, at most to the year 9999, not ${duration}`,
          );
        }
        sandbox.advanceTo(instant);
      },
    },
    click: (members) => make('click', members),
    convert: (members) => make('conversion', members),
    outbox,
    reset() {
      sandbox.reset();
      outbox.clear();
    },
    snapshot: () => exportState(sandbox),
    restore: (state) => importState(sandbox, state),
    revision: () =>
      [clock.now(), ...[...sandbox.resources.values()].map(({ table }) => table.version)].join(' '),
  };
}

function makeRow(
  { world, findMisfits }: Sandbox,
  what: string,
  declaration: OperationDeclaration,
  members: Readonly<Record<string, unknown>>,
): Row {
  const resource = world.resource(readKind(declaration).resource);
  const known = new Set(Object.keys(declaration.sets ?? {}));
  const stray = Object.keys(members).find((name) => !known.has(name) && !resource.hasMember(name));
  if (stray !== undefined) throw new SandboxError(`a ${what} has no member ${stray}`);
  const inputs = toInputs(members);
  const [misfit] = findMisfits(resource, declaration, inputs);
  if (misfit) throw new SandboxError(`${misfit.name} of a ${what} ${misfit.message}`);
  const made = createRows(world, resource, declaration, inputs);
  if (made.kind === 'written' && made.rows[0]) return writeRow(resource, made.rows[0].value);
  const reason = made.kind === 'refused' ? made.cause : 'invalid';
  const reasons = {
    missing: `a row that it names is not there`,
    clash: `there is one with the same unique members`,
    invalid: `its state does not allow it`,
  };
  throw new SandboxError(`the ${what} is not made: ${reasons[reason]}`);
}

/** A row for people and programs: moments are ISO 8601. */
export function writeRow({ moments }: Resource, row: Row): Row {
  const draft = createDraft(row);
  for (const pointer of moments.keys()) {
    const value = draft.get(pointer);
    if (typeof value === 'number') draft.set(pointer, writeMoment(value, undefined, UTC));
  }
  return draft.value;
}
