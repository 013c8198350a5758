/** Thrown for usage or an environment that a command can't work with; the message says how to mend it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads a port number from an option.
 * @throws {UsageError}
 */
export function portOption(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UsageError(`--port takes a number from 0 to 65535, not ${text}`);
  }
  return port;
}

/** Resolves at the first Ctrl-C or termination. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
