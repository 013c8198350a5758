/** The rows of a list or of a map. PHP sends an empty map as a list of nothing, which has none. */
type RowOf<T> = T extends readonly (infer Item)[]
  ? unknown extends Item
    ? never
    : Item
  : T extends object
    ? T[keyof T]
    : never;

/**
 * Reads rows that come as a list, as a map by name or number, or not at all.
 * @returns the rows in the order of the body, where numbers as names come first and rising, as in every object
 * @example
 * const goals = toList(offer.goals);
 */
export function toList<T extends object | null | undefined>(rows: T): RowOf<T>[] {
  return Object.values(rows ?? {});
}

/**
 * Reads a map that comes as an empty list where it is empty, or not at all.
 * @returns the rows by name; those of a list by their place in it, from `0`
 * @example
 * const { US: regions = [] } = toMap(targeting.region.allow);
 */
export function toMap<T extends object | null | undefined>(rows: T): Record<string, RowOf<T>> {
  return { ...rows } as Record<string, RowOf<T>>;
}
