import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

/** @throws {ExpectedError} one line, unless a file can be written at the path; what stands there stays as it is */
export function assertWritable(path: string): void {
  const isNew = !existsSync(path);
  try {
    closeSync(openSync(path, 'a'));
    if (isNew) rmSync(path);
  } catch (error) {
    throw new ExpectedError(`can't write ${path} (${(error as { code?: string }).code})`);
  }
}

/** @throws {ExpectedError} one line, where the file can't be written */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new ExpectedError(`can't write ${path} (${(error as { code?: string }).code})`);
  }
}
