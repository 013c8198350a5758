import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { CheckError } from '../check/error.js';

/** @throws {CheckError} one line, unless there is a file that can be read */
export function demandFile(path: string): void {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
    accessSync(path, constants.R_OK);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new CheckError(
      `${path}: ${code === 'ENOENT' ? 'there is no such file' : `it can't be read (${code})`}`,
    );
  }
  if (isFolder) throw new CheckError(`${path}: it is a folder, not a file`);
}

/** @throws {CheckError} one line, where there is no file that can be read */
export function readText(path: string): string {
  demandFile(path);
  return readFileSync(path, 'utf8');
}
