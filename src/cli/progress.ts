/** Takes how much is done, and of how much where that is known. */
export type Progress = (done: number, total?: number) => void;

/** Milliseconds between two drawings. */
const REDRAW = 100;
const CLEARED = '\r\u001b[K';

/**
 * Runs long work with one line on the terminal that says how far it is, and is gone at the end. Silent where there is no
 * terminal.
 * @param what is counted, such as `operations`
 */
export async function withProgress<T>(
  what: string,
  work: (show: Progress) => Promise<T>,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): Promise<T> {
  if (!stream.isTTY) return work(() => {});
  let drawn = performance.now();
  try {
    return await work((done, total) => {
      if (performance.now() - drawn < REDRAW) return;
      drawn = performance.now();
      stream.write(`${CLEARED}${done}${total === undefined ? '' : ` of ${total}`} ${what}`);
    });
  } finally {
    stream.write(CLEARED);
  }
}
