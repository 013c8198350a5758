/** A way to harm somebody, tried many times. */
export interface Attack {
  readonly name: string;
  /** Tries it, and tells the tally what became of each try. What it throws counts as fallen. */
  run(tally: Tally): Promise<void>;
}

/** Counts tries, and keeps what fell. */
export class Tally {
  tries = 0;
  readonly fell: string[] = [];

  /** @param what the try, in words that find it again */
  count(what: string, holds: boolean): void {
    this.tries += 1;
    if (!holds) this.fell.push(what);
  }
}

/** Runs an attack to its end. */
export async function runAttack({ run }: Attack): Promise<Tally> {
  const tally = new Tally();
  try {
    await run(tally);
  } catch (error) {
    tally.count(`the attack ended early: ${error}`, false);
  }
  return tally;
}

/** Settles as the work does, or as `late` when it takes too long; it leaves no timer behind. */
export async function within<T, L>(
  milliseconds: number,
  work: Promise<T>,
  late: L,
): Promise<T | L> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<L>((resolve) => {
    timer = setTimeout(resolve, milliseconds, late);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
