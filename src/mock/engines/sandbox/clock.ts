/** The clock of a sandbox. It stands still unless it is let run, so that the same requests give the same bytes. */
export interface Clock {
  readonly isRunning: boolean;
  now(): number;
  set(instant: number): void;
  run(): void;
  freeze(): void;
}

/** Where the clock of a sandbox starts. */
export const START = Date.parse('2026-01-01T00:00:00Z');

export function createClock(start = START): Clock {
  let base = start;
  let since: number | undefined;
  const now = () => (since === undefined ? base : base + Date.now() - since);
  return {
    get isRunning() {
      return since !== undefined;
    },
    now,
    set(instant) {
      base = instant;
      if (since !== undefined) since = Date.now();
    },
    run() {
      base = now();
      since = Date.now();
    },
    freeze() {
      base = now();
      since = undefined;
    },
  };
}
