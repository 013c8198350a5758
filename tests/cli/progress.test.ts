import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withProgress } from '../../src/cli/progress.js';

/** What work of a few steps writes to a stream. */
async function written(isTTY: boolean, work: () => Promise<void> = async () => {}) {
  const texts: string[] = [];
  const stream = { isTTY, write: (text: string) => texts.push(text) > 0 };
  const steps = async (show: (done: number, total?: number) => void) => {
    show(1, 3);
    vi.advanceTimersByTime(120);
    show(2, 3);
    show(3, 3);
    await work();
  };
  const error = await withProgress('operations', steps, stream).catch((reason) => reason);
  return { texts, error };
}

const CLEARED = '\r\u001b[K';

describe('progress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is one line of a terminal, not drawn too often, and gone at the end', async () => {
    const { texts } = await written(true);
    expect(texts).toEqual([`${CLEARED}2 of 3 operations`, CLEARED]);
  });

  it('is gone before an error is told', async () => {
    const { texts, error } = await written(true, () => Promise.reject(new Error('broken')));
    expect(texts.at(-1)).toBe(CLEARED);
    expect(error.message).toBe('broken');
  });

  it('is not there where there is no terminal', async () => {
    expect((await written(false)).texts).toEqual([]);
  });
});
