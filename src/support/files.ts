import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { ExpectedError } from './error.js';

/** @throws {ExpectedError} one line, unless there is a file that can be read */
export function assertReadable(path: string): void {
  let file: Stats;
  try {
    file = statSync(path);
    accessSync(path, constants.R_OK);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new ExpectedError(
      `${path}: ${code === 'ENOENT' ? 'there is no such file' : `it can't be read (${code})`}`,
    );
  }
  if (file.isDirectory()) throw new ExpectedError(`${path}: it is a folder, not a file`);
  // It may never end.
  if (file.isCharacterDevice()) throw new ExpectedError(`${path}: it is a device, not a file`);
}

/** @throws {ExpectedError} one line, where there is no file that can be read */
export function readText(path: string): string {
  assertReadable(path);
  return readFileSync(path, 'utf8');
}

/** Writes a file beside and moves it, so that it is whole or not there; makes the folders that it needs. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
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
