/** An object of any members, such as the input of a call, or an object of JSON. */
export type UnknownRecord = Record<string, unknown>;

/** Whether a value is an object, and not null or a list. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
