import { constants } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import {
  constants as access,
  accessSync,
  closeSync,
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

/** Whether there is a file at the path, through links too. */
export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Whether there is a folder at the path, through links too. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** @throws {ExpectedError} one line, unless there is a file that can be read */
export function assertReadable(path: string): void {
  let file: Stats;
  try {
    file = statSync(path);
    accessSync(path, access.R_OK);
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
  if (statSync(path).size > constants.MAX_STRING_LENGTH) {
    throw new ExpectedError(`${path}: it is too large to be read as one text`);
  }
  return readFileSync(path, 'utf8');
}

/** Writes a file beside and moves it, so that it is whole or not there; makes the folders that it needs. */
export function writeWhole(path: string, text: string): void {
  makeFolder(dirname(path));
  const beside = `${path}.${randomUUID()}`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Makes a folder and those above it, one by one: where none can be made, as in /proc, mkdir of Node never ends. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
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
