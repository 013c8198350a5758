import { ExpectedError } from '../support/error.js';

/** Thrown for usage or an environment that a command can't work with; the message says how to mend it. */
export class UsageError extends ExpectedError {
  override readonly name = 'UsageError';
}

/**
 * Reads a port number from an option.
 * @throws {UsageError}
 */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UsageError(`--port takes a number from 0 to 65535, not ${text}`);
  }
  return port;
}

/**
 * A reader of a whole number above zero.
 * @param what said to be expected, in the plural or with its unit
 * @returns a function that throws a {@link UsageError} for any other text
 */
export function createCountParser(
  option: string,
  what = 'a number from 1',
): (text: string) => number {
  return (text) => {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    throw new UsageError(`${option} takes ${what}, not ${text}`);
  };
}

/**
 * A reader of one of several words.
 * @returns a function that throws a {@link UsageError} for any other text
 */
export function createChoiceParser<Word extends string>(
  option: string,
  words: readonly Word[],
): (text: string) => Word {
  return (text) => {
    const word = words.find((known) => known === text);
    if (word !== undefined) return word;
    throw new UsageError(`${option} takes ${words.join(', ')}, not ${text}`);
  };
}

/** Comma-separated words; an option that is repeated adds to them. */
export function parseList(text: string, before: string[] = []): string[] {
  return [
    ...before,
    ...text
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  ];
}

/** Resolves at the first Ctrl-C, termination, or end of the terminal. */
export function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    process.once('SIGHUP', () => resolve());
  });
}
