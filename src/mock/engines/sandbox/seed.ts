import { parseDuration, type Variation } from './declarations.js';
import { createDraft, createGetter, type Draft } from './pointer.js';
import { createId, randomOf, randomText } from './random.js';
import type { Reference, Resource } from './resource.js';
import { evaluate, type World } from './value.js';
import { adapt, type Row, round, toNumber, writeNumber } from './values.js';

/** Fills a resource with the rows of its start: the same seed gives the same rows. */
export function seedResource(world: World, resource: Resource, count: number): void {
  for (let n = 0; n < count; n++) {
    const draft = createDraft(resource.sample);
    const random = randomOf(world.seed, resource.name, n);
    setIds(world, resource, draft, n);
    referToOthers(world, resource, draft, random);
    for (const [pointer, variation] of Object.entries(resource.declaration.vary ?? {})) {
      setMember(resource, draft, pointer, vary(variation, { world, draft, random, n, pointer }));
    }
    setParts(world, resource, draft, n, () => true);
    derive(world, resource, draft, new Set());
    if (!resource.table.findClash(draft.value)) resource.table.add(draft.value, n);
  }
}

/** Gives a row its ids. */
export function setIds(
  { seed }: World,
  { name, declaration, table }: Resource,
  draft: Draft,
  n: number,
): void {
  for (const id of declaration.ids) {
    const isTaken = (value: unknown) => table.find(id.at, value).length > 0;
    draft.set(id.at, createId(id, n, `${seed} ${name}`, isTaken));
  }
}

/** Sets a member in the type that it has in the sample; a moment stays an instant. */
export function setMember(
  { sample, moments }: Resource,
  draft: Draft,
  pointer: string,
  value: unknown,
): void {
  if (value === undefined) return;
  draft.set(pointer, moments.has(pointer) ? value : adapt(value, createGetter(pointer)(sample)));
}

/** Gives items of lists inside a row their ids. */
export function setParts(
  { seed }: World,
  { declaration }: Resource,
  draft: Draft,
  n: number,
  needsId: (id: unknown) => boolean,
): void {
  for (const [pointer, id] of Object.entries(declaration.parts ?? {})) {
    const items = draft.get(pointer);
    if (!Array.isArray(items)) continue;
    const getId = createGetter(id.at);
    for (const [index, item] of items.entries()) {
      if (!needsId(getId(item))) continue;
      const made = createId(id, n * PARTS + index, `${seed} ${pointer}`);
      draft.set(`${pointer}/${index}${id.at}`, made);
    }
  }
}

/** Items of one row have numbers of their own, far from those of the next row. */
const PARTS = 1000;

/** Members that follow from others, except those that were set. */
export function derive(
  world: World,
  resource: Resource,
  draft: Draft,
  set: ReadonlySet<string>,
): void {
  for (const [pointer, value] of Object.entries(resource.declaration.derive ?? {})) {
    if (set.has(pointer)) continue;
    setMember(resource, draft, pointer, evaluate(world, value, { row: draft.value, resource }));
  }
}

function referToOthers(world: World, resource: Resource, draft: Draft, random: () => number): void {
  for (const ref of resource.refs) {
    const isOne = random() * 100 < ref.share;
    const rows = world.resource(ref.to).table.view(IN_ORDER);
    const row = rows[Math.floor(random() * rows.length)]?.value;
    if (!isOne || !row) continue;
    refer(world, resource, draft, ref, row);
  }
}

const IN_ORDER = { key: 'in order', order: '', isDescending: false, accepts: () => true };

export function mainId({ declaration }: Resource): string {
  return declaration.ids[0]?.at ?? '';
}

/** Makes a row belong to another one. */
export function refer(
  world: World,
  resource: Resource,
  draft: Draft,
  { to, at, by, copy }: Reference,
  row: Row,
): void {
  setMember(resource, draft, at, createGetter(by ?? mainId(world.resource(to)))(row));
  for (const [pointer, from] of Object.entries(copy)) {
    setMember(resource, draft, pointer, createGetter(from)(row));
  }
}

interface Varying {
  readonly world: World;
  readonly draft: Draft;
  readonly random: () => number;
  readonly n: number;
  readonly pointer: string;
}

function vary(variation: Variation, { world, draft, random, n }: Varying): unknown {
  if ('among' in variation) return pick(variation.among, variation.weights, random);
  if ('several' in variation) {
    const most = variation.most ?? variation.several.length;
    const count = Math.floor(random() * (most + 1));
    return [...variation.several].sort(() => random() - 0.5).slice(0, count);
  }
  if ('number' in variation) {
    const [least = 0, most = 0] = variation.number;
    const step = variation.step ?? 1;
    const decimals = Number.isInteger(step) ? 0 : (writeNumber(step).split('.')[1]?.length ?? 0);
    const steps = Math.floor((most - least) / step) + 1;
    return round(least + Math.floor(random() * steps) * step, decimals);
  }
  if ('past' in variation) {
    const span = spanOf(variation.past);
    return world.now() - Math.floor((random() * span) / 1000) * 1000;
  }
  if ('after' in variation) {
    const span = spanOf(variation.within ?? 'P1D');
    const later = Math.floor((random() * span) / 1000) * 1000;
    return Math.min(toNumber(draft.get(variation.after)) + later, world.now());
  }
  if ('same' in variation) return draft.get(variation.same);
  return variation.text
    .replaceAll('{n}', () => String(n + 1))
    .replaceAll('{hex}', () => randomText(random, 16, 16));
}

const spans = new Map<string, number>();

/** Declarations have few durations, and rows are many. */
function spanOf(duration: string): number {
  const known = spans.get(duration) ?? parseDuration(duration) ?? 0;
  spans.set(duration, known);
  return known;
}

function pick(
  values: readonly unknown[],
  weights: readonly number[] | undefined,
  random: () => number,
): unknown {
  const shares = values.map((_, index) => (weights ? (weights[index] ?? 0) : 1));
  let left = random() * shares.reduce((sum, share) => sum + share, 0);
  for (const [index, share] of shares.entries()) {
    left -= share;
    if (left < 0) return values[index];
  }
  return values[0];
}
