import { existsSync } from 'node:fs';
import { isRecord } from '../client/record.js';
import { ExpectedError } from '../support/error.js';
import { assertWritable, readText, writeWhole } from '../support/files.js';
import type { SandboxControl } from './engines/sandbox/control.js';

/** Keeps the state of sandboxes in a file, so that it survives a restart. */
export interface StateFile {
  /** Something may have changed: writes soon, and not more often than each second. */
  touch(): void;
  /**
   * Writes at once what has changed.
   * @throws {ExpectedError} where the file can't be written
   */
  flush(): void;
}

const PAUSE = 1000;

/**
 * Restores the sandboxes from a file, where there is one.
 * @throws {ExpectedError} for a file that is broken, that of other providers, or can't be written
 */
export function openStateFile(
  path: string,
  controls: ReadonlyMap<string, SandboxControl>,
): StateFile {
  if (existsSync(path)) restoreAll(path, controls);
  else assertWritable(path);
  const revise = () => [...controls.values()].map((control) => control.revision()).join(' ');
  let written = revise();
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const revision = revise();
    if (revision === written) return;
    const states = [...controls.values()].map((control) => control.snapshot());
    try {
      writeWhole(path, `${JSON.stringify({ version: 1, sandboxes: states })}\n`);
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      throw new ExpectedError(`can't write ${path} (${code ?? message}): the state is not kept`);
    }
    written = revision;
  };
  // Nobody waits for it, so what goes wrong is a warning; the next change tries again.
  const flushLater = () => {
    try {
      flush();
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      process.emitWarning(error.message);
    }
  };
  return {
    touch() {
      // A program that ends before stays for it: otherwise what it did would be lost.
      timer ??= setTimeout(flushLater, PAUSE);
    },
    flush,
  };
}

function restoreAll(path: string, controls: ReadonlyMap<string, SandboxControl>): void {
  let value: unknown;
  try {
    value = JSON.parse(readText(path));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.sandboxes)) {
    throw new ExpectedError(`${path}: it holds no state of a sandbox; remove it to start anew`);
  }
  for (const state of value.sandboxes) {
    const control = isRecord(state) ? controls.get(String(state.provider)) : undefined;
    if (!control) {
      const provider = isRecord(state) ? state.provider : undefined;
      throw new ExpectedError(`${path}: it is of ${provider}, which this mock does not serve`);
    }
    try {
      control.restore(state);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      throw new ExpectedError(`${path}: ${error.message}; remove it to start anew`);
    }
  }
}
