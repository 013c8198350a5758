/** What a change asks of the version, for somebody who uses the client, the mock or the bundle; the least first. */
export const CLASSES = ['patch', 'minor', 'major'] as const;
export type ChangeClass = (typeof CLASSES)[number];

/** One difference between two releases of a contract. */
export interface Change {
  readonly provider: string;
  /** Operation id, or `*` for what holds for all of a provider's operations. */
  readonly operation: string;
  /** Where in the operation, such as `response 200 /data/*\/id`. */
  readonly place: string;
  readonly what: string;
  readonly class: ChangeClass;
}

/** `affise getOffer`, as change files name it. */
export function toName({ provider, operation }: Change): string {
  return `${provider} ${operation}`;
}

/** The highest class, if there is any. */
export function findHighest(classes: Iterable<ChangeClass>): ChangeClass | undefined {
  const present = new Set(classes);
  return CLASSES.findLast((name) => present.has(name));
}

/** Whether a class is as high as another or higher; no class is lower than patch. */
export function isAtLeast(claimed: ChangeClass | undefined, shown: ChangeClass): boolean {
  return claimed !== undefined && CLASSES.indexOf(claimed) >= CLASSES.indexOf(shown);
}

/** A value in a few characters. */
export function formatValue(value: unknown): string {
  if (value === undefined) return 'none';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
