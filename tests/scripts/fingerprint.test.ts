import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FINGERPRINT, fingerprintOf, isGenerated } from '../../scripts/support/fingerprint.js';
import { packageRoot } from '../../src/contract/document.js';

/** What is committed, by its path. */
function generatedFiles(): Map<string, string> {
  const entries = readdirSync(join(packageRoot, 'generated'), {
    recursive: true,
    encoding: 'utf8',
  });
  const paths = entries.map((entry) => `generated/${entry.replaceAll('\\', '/')}`);
  const files = paths.filter((path) => /\.\w+$/.test(path) && path !== FINGERPRINT);
  return new Map(files.map((path) => [path, readFileSync(join(packageRoot, path), 'utf8')]));
}

it('the fingerprint is committed, and current', () => {
  expect(isGenerated()).toBe(true);
  expect(readFileSync(join(packageRoot, FINGERPRINT), 'utf8')).toBe(
    fingerprintOf(generatedFiles()),
  );
});

it('the fingerprint changes with every byte, with a file more, and with one less', () => {
  const files = generatedFiles();
  const path = 'generated/aura/operations.ts';
  const before = fingerprintOf(files);
  expect(fingerprintOf(new Map(files).set(path, `${files.get(path)} `))).not.toBe(before);
  expect(fingerprintOf(new Map(files).set('generated/more.ts', ''))).not.toBe(before);
  files.delete(path);
  expect(fingerprintOf(files)).not.toBe(before);
});
