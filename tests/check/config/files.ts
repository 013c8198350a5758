import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the YAML files of a test file; it goes with its tests. */
export function yamlFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let count = 0;
  return {
    folder,
    /** @returns path of a new file with this text */
    file(text: string): string {
      const path = join(folder, `${++count}.yaml`);
      writeFileSync(path, text);
      return path;
    },
  };
}
