import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { ExpectedError } from './error.js';

/** @throws {ExpectedError} one line, unless there is a file that can be read */
export function assertReadable(path: string): void {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
    accessSync(path, constants.R_OK);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new ExpectedError(
      `${path}: ${code === 'ENOENT' ? 'there is no such file' : `it can't be read (${code})`}`,
    );
  }
  if (isFolder) throw new ExpectedError(`${path}: it is a folder, not a file`);
}

/** @throws {ExpectedError} one line, where there is no file that can be read */
export function readText(path: string): string {
  assertReadable(path);
  return readFileSync(path, 'utf8');
}
