import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isFile, isFolder, makeFolder, readText, writeWhole } from '../../src/support/files.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.runIf(existsSync('/proc/self'))('ends where no folder can be made', () => {
  expect(() => makeFolder('/proc/nowhere/below')).toThrow(/ENOENT/);
});

it('leaves nothing beside a file that could not be written, and what stood there', () => {
  makeFolder(join(folder, 'a/b'));
  writeFileSync(join(folder, 'a/b.new'), 'of somebody else');
  expect(() => writeWhole(join(folder, 'a/b'), 'text')).toThrow(/EISDIR|EPERM|ENOTEMPTY/);
  expect(readdirSync(join(folder, 'a'))).toEqual(['b', 'b.new']);
  expect(readText(join(folder, 'a/b.new'))).toBe('of somebody else');
});

it('finds no file below a file', () => {
  writeFileSync(join(folder, 'README.md'), '');
  expect(isFile(join(folder, 'README.md/openapi.yaml'))).toBe(false);
  expect(isFolder(join(folder, 'README.md/paths'))).toBe(false);
});

it('says in one line that a file is too large for a text', () => {
  const path = join(folder, 'large.har');
  writeFileSync(path, '');
  truncateSync(path, 2 ** 30);
  expect(() => readText(path)).toThrow(/large\.har: it is too large to be read as one text$/);
});
