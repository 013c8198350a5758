/** What a change asks of the version: from the side of somebody who uses the client, the mock or the bundle. */
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
export function nameOf({ provider, operation }: Change): string {
  return `${provider} ${operation}`;
}

/** The gravest class, if there is any. */
export function gravest(classes: Iterable<ChangeClass>): ChangeClass | undefined {
  const present = new Set(classes);
  return CLASSES.findLast((name) => present.has(name));
}

/** Whether a class is as grave as another or graver; nothing is less than patch. */
export function covers(claimed: ChangeClass | undefined, shown: ChangeClass): boolean {
  return claimed !== undefined && CLASSES.indexOf(claimed) >= CLASSES.indexOf(shown);
}

/** A value in a few characters. */
export function shown(value: unknown): string {
  if (value === undefined) return 'none';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
