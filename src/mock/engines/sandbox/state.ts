import { isRecord } from '../../../client/record.js';
import { ExpectedError } from '../../../support/error.js';
import { isMoment } from './moment.js';
import { createGetter } from './pointer.js';
import type { Resource } from './resource.js';
import type { Sandbox } from './sandbox.js';
import { fillTable, readTable, type TableState } from './table-state.js';
import { isEmpty, toKey } from './values.js';

/** All that a sandbox remembers, as JSON. Moments are milliseconds since 1970. */
export interface SandboxState {
  readonly version: 1;
  readonly provider: string;
  readonly seed: string;
  readonly variant?: string;
  /** ISO 8601. */
  readonly clock: string;
  /** By resource: the number of the next row, and the rows with their numbers. */
  readonly resources: Readonly<Record<string, TableState>>;
}

/** Thrown for a state that is none, or that of another provider. */
export class StateError extends ExpectedError {
  override readonly name = 'StateError';
}

export function exportState({ contract, world, clock, variant, resources }: Sandbox): SandboxState {
  const tables = [...resources].map(([name, resource]) => [name, readTable(resource)]);
  return {
    version: 1,
    provider: contract.provider,
    seed: world.seed,
    ...(variant !== undefined && { variant }),
    clock: new Date(clock.now()).toISOString(),
    resources: Object.fromEntries(tables),
  };
}

/**
 * Replaces all rows and the clock by those of a state.
 * @throws {StateError} for what is no state of this provider; then nothing is changed
 */
export function importState(sandbox: Sandbox, state: unknown): void {
  const { contract, declarations, resources } = sandbox;
  if (!isState(state)) throw new StateError('this is no state of a sandbox: export one first');
  if (state.provider !== contract.provider) {
    throw new StateError(`this is a state of ${state.provider}, not of ${contract.provider}`);
  }
  for (const name of Object.keys(state.resources)) {
    if (!resources.has(name)) {
      throw new StateError(`the sandbox of ${contract.provider} has no resource ${name}`);
    }
  }
  const { variant } = state;
  if (variant !== undefined && declarations.variants?.[variant] === undefined) {
    throw new StateError(`${contract.provider} has no variant ${variant}`);
  }
  for (const [name, resource] of resources) assertRows(resource, state.resources[name]?.rows ?? []);
  for (const [name, resource] of resources) {
    fillTable(resource, state.resources[name] ?? { next: 0, rows: [] });
  }
  if (variant !== undefined) sandbox.chooseVariant(variant);
  sandbox.setClock(Date.parse(state.clock));
}

function isState(value: unknown): value is SandboxState {
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.resources)) return false;
  const { clock, provider, resources } = value;
  return (
    typeof provider === 'string' &&
    isMoment(Date.parse(String(clock))) &&
    Object.values(resources).every(
      (one) =>
        isRecord(one) &&
        Number.isInteger(one.next) &&
        Array.isArray(one.rows) &&
        one.rows.every(isNumberedRow),
    )
  );
}

/** @throws {StateError} for rows that this sandbox can't have written */
function assertRows({ name, declaration, moments }: Resource, rows: TableState['rows']): void {
  const numbers = new Set<number>();
  const ids = declaration.ids.map(({ at }) => ({ at, get: createGetter(at), seen: new Set() }));
  const getters = [...moments.keys()].map((at) => ({ at, get: createGetter(at) }));
  for (const [n, row] of rows) {
    const fail = (what: string) => {
      throw new StateError(`row ${n} of ${name} ${what}`);
    };
    if (n < 0 || numbers.has(n)) fail('has a number that another one has, or none can have');
    numbers.add(n);
    for (const { at, get, seen } of ids) {
      const id = get(row);
      if (isEmpty(id)) continue;
      if (seen.has(toKey(id))) fail(`has the ${at.slice(1)} of another one`);
      seen.add(toKey(id));
    }
    for (const { at, get } of getters) {
      const value = get(row);
      if (typeof value === 'number' && !isMoment(value)) fail(`has no moment at ${at}`);
    }
  }
}

function isNumberedRow(entry: unknown): boolean {
  return Array.isArray(entry) && Number.isInteger(entry[0]) && isRecord(entry[1]);
}
