import { type Operand, parseDuration, type Value, type Where } from './declarations.js';
import { createGetter } from './pointer.js';
import { randomOf } from './random.js';
import type { Resource } from './resource.js';
import { isEmpty, isSame, type Row, round, toKey, toNumber } from './values.js';

/** What values are taken from, besides the row at hand. */
export interface World {
  readonly seed: string;
  now(): number;
  resource(name: string): Resource;
  /**
   * A balance, or a map of balances by the value of a member.
   * @param of only rows whose member has this value
   */
  balance(name: string, by?: string, of?: Matching): number | Record<string, number>;
}

/** A member and the value that it has. */
export interface Matching {
  readonly pointer: string;
  readonly value: unknown;
}

/** The page of a list. */
export interface Page {
  readonly position: number;
  readonly limit: number;
  readonly total: number;
  readonly pages: number;
}

export interface Scope {
  readonly row?: Row;
  readonly resource?: Resource;
  readonly input?: (name: string) => unknown;
  readonly page?: Page;
  /** Whether the operation found a row of this id. */
  readonly isFound?: (id: unknown) => boolean;
}

/** The value that a declaration stands for. */
export function evaluate(world: World, value: Value, scope: Scope): unknown {
  if (typeof value === 'string') return createGetter(value)(scope.row);
  if ('value' in value) return value.value;
  if ('input' in value) return scope.input?.(value.input) ?? null;
  if ('now' in value) return world.now();
  if ('page' in value) return scope.page?.[value.page];
  if ('text' in value) return fillText(value.text, scope);
  if ('day' in value) return startOfDay(createGetter(value.day)(scope.row));
  if ('base' in value)
    return Math.trunc(toNumber(read(world, value.of, scope))).toString(value.base);
  if ('moved' in value) return moveValue(world, value, scope);
  if ('found' in value) {
    const asked = [scope.input?.(value.found) ?? []].flat();
    return Object.fromEntries(asked.map((id) => [toKey(id), scope.isFound?.(id) ?? false]));
  }
  if ('first' in value) {
    return value.first.map((one) => read(world, one, scope)).find((one) => !isEmpty(one)) ?? null;
  }
  if ('count' in value) {
    const of = readMatch(value.match, scope);
    return countRows(world.resource(value.count), value.where, of);
  }
  if ('is' in value) {
    const word = String(read(world, value.of, scope));
    return Object.hasOwn(value.is, word) ? value.is[word] : (value.else ?? null);
  }
  const { decimals } = value;
  if ('balance' in value) {
    const of = readMatch(value.match, scope);
    return roundAll(world.balance(value.balance, value.by, of), decimals);
  }
  const number = (operand: Operand) => toNumber(read(world, operand, scope));
  if ('sum' in value) {
    const total = value.sum.reduce<number>((sum, operand) => sum + number(operand), 0);
    return round(total, decimals);
  }
  if ('difference' in value) {
    const [a = 0, b = 0] = value.difference;
    return round(number(a) - number(b), decimals);
  }
  const whole = number(value.of);
  const part = 'percent' in value ? number(value.percent) : 100 - number(value.less);
  return round((whole * part) / 100, decimals);
}

function read(world: World, operand: Operand, { row }: Scope): unknown {
  if (typeof operand === 'string') return createGetter(operand)(row);
  return typeof operand === 'number' ? operand : world.balance(operand.balance);
}

function roundAll(value: number | Record<string, number>, decimals?: number): unknown {
  if (typeof value === 'number') return round(value, decimals);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, round(one, decimals)]),
  );
}

/** The member of other rows and the value of the row at hand that it must have. */
function readMatch(
  match: Readonly<Record<string, string>> | undefined,
  { row }: Scope,
): Matching | undefined {
  const [pair] = Object.entries(match ?? {});
  return pair && { pointer: pair[0], value: createGetter(pair[1])(row) };
}

const DAY = 86_400_000;

function startOfDay(instant: unknown): unknown {
  return typeof instant === 'number' ? Math.floor(instant / DAY) * DAY : instant;
}

/** A value that moves with the clock: another one in each span of time, the same one for the same seed and time. */
function moveValue(
  world: World,
  { moved, percent, every, decimals }: Extract<Value, { moved: string }>,
  { row, resource }: Scope,
): number {
  const span = Math.floor(world.now() / (parseDuration(every) ?? 1));
  const id = createGetter(resource?.declaration.ids[0]?.at ?? '')(row);
  const random = randomOf(world.seed, resource?.name ?? '', moved, toKey(id), span);
  const share = ((random() * 2 - 1) * percent) / 100;
  return round(toNumber(createGetter(moved)(row)) * (1 + share), decimals);
}

export function fillText(text: string, { row, input }: Scope): string {
  return text.replace(/\{(\/[^{}]+|[^{}]+)\}/g, (_, name: string) =>
    toKey(name.startsWith('/') ? createGetter(name)(row) : input?.(name)),
  );
}

function countRows({ table }: Resource, where: Where | undefined, of?: Matching): number {
  if (!where && !of) return table.size;
  const accepts = createCondition(where);
  const fits = of ? createCondition({ [of.pointer]: of.value }) : () => true;
  let count = 0;
  for (const { value } of table.all()) if (accepts(value) && fits(value)) count++;
  return count;
}

/** Makes a function that says whether a row has these values. */
export function createCondition(where: Where | undefined): (row: Row) => boolean {
  const parts = Object.entries(where ?? {}).map(([pointer, wanted]) => {
    const get = createGetter(pointer);
    const values = [wanted].flat() as unknown[];
    return (row: Row) => {
      const own = [get(row)].flat() as unknown[];
      return values.some((value) => own.some((one) => isSame(one, value)));
    };
  });
  return (row) => parts.every((fits) => fits(row));
}
